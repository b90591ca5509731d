package vn.giaitrinh.compliance.finding;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseStatus;
import vn.giaitrinh.casefile.DeadlineExtended;
import vn.giaitrinh.casefile.MisplacedEvent;
import vn.giaitrinh.casefile.StatusGroup;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/**
 * The events of a case that made no sense where it stood, one finding a misuse: what follows from
 * one already told, such as the work on a request accepted out of order, is not told again.
 */
final class OrderFindings {
  private static final Map<CaseEventType, CaseEventType> NEEDS =
      Map.of(
          CaseEventType.SUPPLEMENT_RECEIVED, CaseEventType.SUPPLEMENT_REQUESTED,
          CaseEventType.DRAFT_RETURNED, CaseEventType.DRAFT_SUBMITTED,
          CaseEventType.RESUMED, CaseEventType.SUSPENDED,
          CaseEventType.PUBLISHED, CaseEventType.ANSWERED,
          CaseEventType.REVIEW_REQUESTED, CaseEventType.ANSWERED,
          CaseEventType.REOPENED, CaseEventType.ANSWERED);
  private static final BilingualText HINT = FindingCode.EVENT_OUT_OF_ORDER.hint();

  private final CaseReading reading;
  private final Set<CaseEventType> seen = EnumSet.noneOf(CaseEventType.class);
  private final Set<String> reasons = new HashSet<>();

  private OrderFindings(CaseReading reading) {
    this.reading = reading;
  }

  static Stream<Finding> of(CaseReading reading) {
    OrderFindings order = new OrderFindings(reading);
    return reading.history().getMisplaced().stream()
        .filter(one -> !isToldElsewhere(reading, one))
        .filter(order::isNew)
        .map(order::finding);
  }

  private static boolean isToldElsewhere(CaseReading reading, MisplacedEvent misplaced) {
    return misplaced.event() instanceof DeadlineExtended extension
        ? ExtensionFindings.isJudged(reading, extension)
        : DelayFindings.bypassesLevels(reading, misplaced);
  }

  private boolean isNew(MisplacedEvent misplaced) {
    boolean follows = !seen.isEmpty() && followsFromSeen(misplaced);
    seen.add(misplaced.event().type());
    // One rule broken in one status has one reason, whatever number of events broke it.
    return reasons.add(misplaced.reason().vi()) && !follows;
  }

  private boolean followsFromSeen(MisplacedEvent misplaced) {
    CaseStatus status = misplaced.status();
    CaseEventType needed = NEEDS.get(misplaced.event().type());
    boolean notTakenUp = status.group().map(OrderFindings::isOutsideTheWork).orElse(true);
    return status == CaseStatus.DRAFT
        || (needed != null && seen.contains(needed))
        || (notTakenUp && seen.contains(CaseEventType.ACCEPTED));
  }

  private static boolean isOutsideTheWork(StatusGroup group) {
    return group == StatusGroup.INTAKE || group == StatusGroup.ENDED_OTHERWISE;
  }

  private Finding finding(MisplacedEvent misplaced) {
    CaseEvent event = misplaced.event();
    BilingualText label = event.type().label(reading.caseFile().getKind());
    return reading
        .found(
            reading.underTheDecree()
                ? FindingCode.NON_COMPLIANT_EXPLANATION
                : FindingCode.EVENT_OUT_OF_ORDER,
            Language.VI.lowered(label.vi())
                + " ngày "
                + Language.VI.write(event.getOn())
                + " không đúng trình tự: "
                + Language.VI.lowered(misplaced.reason().vi()),
            Language.EN.lowered(label.in(Language.EN))
                + " on "
                + event.getOn()
                + " is out of order: "
                + Language.EN.lowered(misplaced.reason().in(Language.EN)))
        .path(reading.path(event))
        .hint(HINT)
        .basis(basis(event.type()))
        .build();
  }

  private Optional<LegalReference> basis(CaseEventType type) {
    return reading.underTheDecree()
        ? article(type).map(number -> LegalReference.of("Nghị định", "59/2019/NĐ-CP", number))
        : Optional.empty();
  }

  private static Optional<String> article(CaseEventType type) {
    return switch (type) {
      case RECEIVED, SUPPLEMENT_REQUESTED, SUPPLEMENT_RECEIVED, ADMISSIBILITY_CHECKED ->
          Optional.of("11");
      case ACCEPTED, REFUSED, TRANSFERRED -> Optional.of("11");
      case DIALOGUE_HELD, DRAFT_SUBMITTED, DRAFT_RETURNED, EXPLANATION_ISSUED, ANSWERED ->
          Optional.of("12");
      case EXTENDED -> Optional.of("13");
      case SUSPENDED, RESUMED, TERMINATED, WITHDRAWN -> Optional.of("14");
      default -> Optional.empty();
    };
  }
}
