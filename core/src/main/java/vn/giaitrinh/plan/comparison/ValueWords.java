package vn.giaitrinh.plan.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.plan.Budget;
import vn.giaitrinh.plan.Deliverable;
import vn.giaitrinh.plan.Mandate;
import vn.giaitrinh.plan.MandatedClause;
import vn.giaitrinh.plan.PlanPeriod;
import vn.giaitrinh.plan.PlanPhase;
import vn.giaitrinh.plan.Signer;
import vn.giaitrinh.plan.Target;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** Puts the values of a plan into words that leave nothing out. */
final class ValueWords {
  private ValueWords() {}

  static BilingualText of(Signer signer) {
    String prefix = signer.getAuthority().prefix();
    String post = prefix.isEmpty() ? signer.getPost() : prefix + " " + signer.getPost();
    return same(post + signer.getName().map(name -> " " + name).orElse(""));
  }

  static BilingualText of(PlanPeriod period) {
    return BilingualText.of(
        "từ ngày " + Language.VI.write(period.start()) + " đến " + Language.VI.write(period.end()),
        Language.EN.write(period.start()) + " to " + Language.EN.write(period.end()));
  }

  static BilingualText of(PlanPhase phase) {
    String number = phase.getNumber().map(one -> one + ". ").orElse("");
    BilingualText days = of(PlanPeriod.of(phase.getStart(), phase.getEnd()));
    return BilingualText.of(
        number + phase.getTitle().vi() + ", " + days.vi(),
        number + phase.getTitle().in(Language.EN) + ", " + days.in(Language.EN));
  }

  static BilingualText of(Budget budget) {
    String rest = budget.getCurrency() + ", " + budget.getSource();
    return counted(budget.getAmount(), rest);
  }

  static BilingualText of(Deliverable deliverable) {
    String about = deliverable.getDescription().map(one -> ": " + one).orElse("");
    return counted(
        deliverable.getQuantity().map(BigDecimal::valueOf), deliverable.getDocumentKind() + about);
  }

  private static BilingualText counted(Optional<BigDecimal> number, String rest) {
    return number
        .map(
            one ->
                BilingualText.of(
                    NumberWords.write(one, Language.VI) + " " + rest,
                    NumberWords.write(one, Language.EN) + " " + rest))
        .orElseGet(() -> same(rest));
  }

  static BilingualText of(Target target) {
    BilingualText comparison = target.getComparison().label();
    return BilingualText.of(
        target.getIndicator().vi()
            + ": "
            + Language.VI.lowered(comparison.vi())
            + value(target, Language.VI),
        target.getIndicator().in(Language.EN)
            + ": "
            + Language.EN.lowered(comparison.in(Language.EN))
            + value(target, Language.EN));
  }

  static BilingualText of(Mandate mandate) {
    return BilingualText.of(mandate.clause() + " của " + mandate.document(), mandate.toString());
  }

  static BilingualText of(MandatedClause clause) {
    return BilingualText.of(
        clause.id() + ": " + clause.text().vi(),
        clause.id() + ": " + clause.text().in(Language.EN));
  }

  static BilingualText of(DocumentReference document) {
    List<String> parts = new ArrayList<>();
    parts.add(document.cite());
    List.of(document.getIssuer(), document.getTitle(), document.getShortName()).stream()
        .flatMap(Optional::stream)
        .forEach(parts::add);
    return same(String.join(", ", parts));
  }

  private static String value(Target target, Language language) {
    return " " + NumberWords.write(target.getValue(), language) + " " + target.getUnit();
  }

  static BilingualText joined(List<BilingualText> values) {
    return BilingualText.of(
        values.stream().map(BilingualText::vi).collect(Collectors.joining("; ")),
        values.stream().map(one -> one.in(Language.EN)).collect(Collectors.joining("; ")));
  }

  /** Returns words that the plan has in Vietnamese only. */
  static BilingualText same(String words) {
    return BilingualText.ofVietnamese(words);
  }
}
