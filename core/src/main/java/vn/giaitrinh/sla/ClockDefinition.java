package vn.giaitrinh.sla;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import vn.giaitrinh.ModelStyle;
import vn.giaitrinh.calendar.CountingConvention;
import vn.giaitrinh.calendar.CountingConventions;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/**
 * The definition of a statutory clock (<i>thời hạn giải quyết</i>) as data: what starts, stops,
 * cancels, pauses and resumes it, how long it runs, and the clause of law behind it.
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "label",
  "kind",
  "channels",
  "limits",
  "startOn",
  "stopOn",
  "cancelOn",
  "pauseOn",
  "pauseBasis",
  "resumeOn",
  "restartOn",
  "rolls",
  "atRiskPercent"
})
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ClockDefinition.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ClockDefinition.Builder.class)
public interface ClockDefinition {

  /** {@return the id, unique in its pack, such as {@code INTAKE}} */
  String getId();

  /** {@return the name of the clock} */
  BilingualText getLabel();

  /** {@return the kind of case it applies to} */
  CaseKind getKind();

  /** {@return the channels it applies to; empty for every channel} */
  Set<RequestChannel> getChannels();

  /** {@return the limits; the first whose condition a case meets is the limit of that case} */
  List<LimitRule> getLimits();

  /** {@return the event that starts it: the day of the event is day zero} */
  CaseEventType getStartOn();

  /** {@return the events that stop it, any one of them} */
  Set<CaseEventType> getStopOn();

  /** {@return the events that cancel it, any one of them} */
  Set<CaseEventType> getCancelOn();

  /** {@return the events that pause it} */
  Set<CaseEventType> getPauseOn();

  /**
   * {@return the clause by which the days of a pause are not counted; that of the limit if empty}
   */
  Optional<LegalReference> getPauseBasis();

  /** {@return the events that resume it} */
  Set<CaseEventType> getResumeOn();

  /** {@return the events that start it anew once it has ended: a new cycle, the first one stays} */
  Set<CaseEventType> getRestartOn();

  /**
   * {@return true if a limit in calendar days that ends on a day off ends on the next working day}
   */
  @Value.Default
  default boolean isRolls() {
    return true;
  }

  /** {@return the share of the allowance, in percent, at or below which what is left is at risk} */
  @Value.Default
  default int getAtRiskPercent() {
    return 20;
  }

  /** {@return the clauses of law behind its limits, each once} */
  default List<LegalReference> basis() {
    return getLimits().stream().flatMap(rule -> rule.getBasis().stream()).distinct().toList();
  }

  /** {@return how far the least firm of its limits was confirmed} */
  default Verification verification() {
    return getLimits().stream()
        .map(LimitRule::getVerification)
        .reduce(Verification.CONFIRMED, Verification::weaker);
  }

  /**
   * {@return its limits in words, each once, in the order of the limits; one that a host put in
   * place says so}
   */
  default BilingualText limitsInWords() {
    return BilingualText.of(limitsInWords(Language.VI), limitsInWords(Language.EN));
  }

  private String limitsInWords(Language language) {
    String byHost = language == Language.VI ? " (đơn vị đặt)" : " (set by the host)";
    return getLimits().stream()
        .map(rule -> rule.inWords().in(language) + (rule.getHostOverride().isEmpty() ? "" : byHost))
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  /**
   * Checks if this clock applies to a case.
   *
   * @param caseFile the case
   * @return true if the case is of the kind, came through one of the channels, and meets the
   *     condition of one of the limits
   */
  default boolean appliesTo(CaseFile caseFile) {
    if (caseFile.getKind() != getKind()
        || !(getChannels().isEmpty() || getChannels().contains(caseFile.getChannel()))) {
      return false;
    }
    for (LimitRule rule : getLimits()) {
      if (rule.getWhen().isMetBy(caseFile)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the convention by which its days are counted} */
  default CountingConvention convention() {
    return isRolls() ? CountingConventions.CIVIL_CODE : CountingConventions.NO_ROLL;
  }

  /** Rejects a clock without a limit, one that nothing can end, and a share that is not one. */
  @Value.Check
  default void check() {
    if (getLimits().isEmpty()) {
      throw new IllegalArgumentException("Clock " + getId() + " has no limit");
    }
    if (getStopOn().isEmpty()) {
      throw new IllegalArgumentException("Clock " + getId() + " has no event that stops it");
    }
    if (getAtRiskPercent() < 0 || getAtRiskPercent() > 100) {
      throw new IllegalArgumentException(
          "Clock "
              + getId()
              + " has an at-risk share of "
              + getAtRiskPercent()
              + " percent; allowed are 0 to 100");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from this definition} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link ClockDefinition}. */
  final class Builder extends ImmutableClockDefinition.Builder {
    Builder() {}
  }
}
