package vn.giaitrinh.examples.web.api;

import java.util.List;
import java.util.Optional;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/**
 * A finding in the language of whoever asked.
 *
 * @param code what was found, for programs
 * @param severity how grave it is
 * @param path where
 * @param message what was found
 * @param hint what to do
 * @param basis the clause on which it rests
 */
record FindingView(
    String code,
    Severity severity,
    String path,
    String message,
    Optional<String> hint,
    Optional<String> basis) {

  static FindingView of(Finding finding, Language language) {
    return new FindingView(
        finding.getCode(),
        finding.getSeverity(),
        finding.getPath(),
        finding.getMessage().in(language),
        finding.getHint().map((BilingualText hint) -> hint.in(language)),
        finding.getBasis().map(basis -> basis.cite(language)));
  }

  static List<FindingView> of(List<Finding> findings, Language language) {
    return findings.stream().map(finding -> of(finding, language)).toList();
  }
}
