package vn.giaitrinh.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.text.BilingualText;

/** Findings one by one, put into words. */
public final class FindingContent {
  private final Content content;
  private final Map<UnitId, BilingualText> names;

  /**
   * Puts the findings of a summary into words.
   *
   * @param content the summary and its reader
   */
  public FindingContent(Content content) {
    this.content = content;
    this.names = content.unitNames();
  }

  /**
   * Returns how grave a finding is, of which kind, where, and of which unit.
   *
   * @param finding the finding
   * @return the words
   */
  public String head(Finding finding) {
    return "["
        + content.say(finding.getSeverity().label())
        + "] "
        + content.kind(finding)
        + ", "
        + finding.getPath()
        + unit(finding).map(unit -> ", " + unit).orElse("");
  }

  /**
   * Returns of which unit a finding is.
   *
   * @param finding the finding
   * @return the name of the unit, else empty
   */
  public Optional<String> unit(Finding finding) {
    return finding.getUnit().map(this::name);
  }

  private String name(UnitId unit) {
    return Optional.ofNullable(names.get(unit)).map(content::say).orElse(unit.value());
  }

  /**
   * Returns what was found, on which basis, and what to do.
   *
   * @param finding the finding
   * @return the sentences
   */
  public List<String> body(Finding finding) {
    List<String> body = new ArrayList<>();
    body.add(content.say(finding.getMessage()));
    finding
        .getBasis()
        .ifPresent(clause -> body.add(content.say(Label.BASIS, clause.cite(content.language()))));
    finding.getHint().ifPresent(hint -> body.add(content.say(Label.HINT, content.say(hint))));
    return body;
  }
}
