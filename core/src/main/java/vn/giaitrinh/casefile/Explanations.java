package vn.giaitrinh.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.document.DocumentNumber;

/** The explanations of one case: in which order they were given, and which is in force. */
final class Explanations {
  private static final Comparator<ExplanationRecord> AS_GIVEN =
      Comparator.comparing((ExplanationRecord record) -> record.getIssuedOn().orElse(LocalDate.MIN))
          .thenComparing(ExplanationRecord::getVersion);

  private Explanations() {}

  static List<ExplanationRecord> by(List<ExplanationRecord> records, LocalDate asOf) {
    return records.stream().filter(record -> issuedBy(record, asOf)).sorted(AS_GIVEN).toList();
  }

  static Optional<ExplanationRecord> inForce(List<ExplanationRecord> records, LocalDate asOf) {
    @Nullable ExplanationRecord last = null;
    for (ExplanationRecord record : records) {
      if (issuedBy(record, asOf)
          && (last == null || AS_GIVEN.compare(record, last) > 0)
          && !isReplaced(record, records, asOf)) {
        last = record;
      }
    }
    return Optional.ofNullable(last);
  }

  /**
   * Rejects explanations that share a version or a number, and one that replaces another of a later
   * version. So of several explanations one is always in force.
   */
  static void check(CaseId id, List<ExplanationRecord> records) {
    for (int i = 0; i < records.size(); i++) {
      ExplanationRecord record = records.get(i);
      for (ExplanationRecord other : records.subList(0, i)) {
        if (record.getVersion() == other.getVersion()) {
          throw new IllegalArgumentException(
              "Case "
                  + id
                  + " has two explanations of version "
                  + record.getVersion()
                  + "; each version is allowed once");
        }
        if (record.getNumber().isPresent() && record.getNumber().equals(other.getNumber())) {
          throw new IllegalArgumentException(
              "Case "
                  + id
                  + " has two explanations of number "
                  + record.getNumber().get()
                  + "; each number is allowed once");
        }
        checkOrder(id, record, other);
        checkOrder(id, other, record);
      }
    }
  }

  private static void checkOrder(CaseId id, ExplanationRecord newer, ExplanationRecord older) {
    if (replaces(newer, older) && newer.getVersion() < older.getVersion()) {
      throw new IllegalArgumentException(
          "Case "
              + id
              + " has an explanation of version "
              + newer.getVersion()
              + " that supersedes version "
              + older.getVersion()
              + "; only an earlier version can be superseded");
    }
  }

  private static boolean isReplaced(
      ExplanationRecord record, List<ExplanationRecord> records, LocalDate asOf) {
    for (ExplanationRecord other : records) {
      if (replaces(other, record) && issuedBy(other, asOf)) {
        return true;
      }
    }
    return false;
  }

  private static boolean replaces(ExplanationRecord newer, ExplanationRecord older) {
    Optional<DocumentNumber> replaced = newer.getSupersedes();
    return replaced.isPresent() && replaced.equals(older.getNumber());
  }

  private static boolean issuedBy(ExplanationRecord record, LocalDate asOf) {
    Optional<LocalDate> issuedOn = record.getIssuedOn();
    return issuedOn.isEmpty() || !issuedOn.get().isAfter(asOf);
  }
}
