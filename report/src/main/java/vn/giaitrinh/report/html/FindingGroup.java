package vn.giaitrinh.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.BilingualText;

/**
 * The findings of one code and one severity that are told.
 *
 * @param id where it stands on the page
 * @param code their code
 * @param severity how much they matter
 * @param findings the findings, at least one
 */
record FindingGroup(String id, String code, Severity severity, List<Finding> findings) {

  private record Key(String code, Severity severity) {}

  /** Groups findings, in the order in which the first of each comes. */
  static List<FindingGroup> of(List<Finding> findings) {
    Map<Key, List<Finding>> byKey = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Key key = new Key(finding.getCode(), finding.getSeverity());
      byKey.computeIfAbsent(key, one -> new ArrayList<>()).add(finding);
    }
    List<FindingGroup> groups = new ArrayList<>();
    byKey.forEach(
        (key, ofKey) ->
            groups.add(
                new FindingGroup("kind-" + groups.size(), key.code(), key.severity(), ofKey)));
    return groups;
  }

  /** {@return the advice, where it is the same for all} */
  Optional<BilingualText> hint() {
    return common(Finding::getHint);
  }

  /** {@return the clause of law, where it is the same for all} */
  Optional<LegalReference> basis() {
    return common(Finding::getBasis);
  }

  /** {@return true if the clause of law is told finding by finding} */
  boolean hasOwnBases() {
    return basis().isEmpty() && findings.stream().anyMatch(one -> one.getBasis().isPresent());
  }

  private <T> Optional<T> common(Function<Finding, Optional<T>> property) {
    Optional<T> first = property.apply(findings.get(0));
    return findings.stream().map(property).allMatch(first::equals) ? first : Optional.empty();
  }
}
