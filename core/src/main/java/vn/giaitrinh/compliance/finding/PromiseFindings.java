package vn.giaitrinh.compliance.finding;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giaitrinh.casefile.ApologySent;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.text.Language;

/**
 * The days promised in letters of apology (<i>hẹn lại ngày</i>) by which there was no answer. A
 * later letter sent by that day puts its own day in place.
 */
final class PromiseFindings {
  private static final Set<CaseEventType> SETTLES =
      EnumSet.of(
          CaseEventType.ANSWERED,
          CaseEventType.REFUSED,
          CaseEventType.TRANSFERRED,
          CaseEventType.WITHDRAWN,
          CaseEventType.TERMINATED,
          CaseEventType.CLOSED,
          CaseEventType.APOLOGY_SENT);

  private PromiseFindings() {}

  static Stream<Finding> of(CaseReading reading) {
    List<CaseEvent> events = reading.history().getEvents();
    return IntStream.range(0, events.size())
        .boxed()
        .filter(i -> events.get(i) instanceof ApologySent && !reading.isMisplaced(events.get(i)))
        .filter(i -> !isAnswered(events.subList(0, i)))
        .flatMap(
            i ->
                missed(reading, (ApologySent) events.get(i), events.subList(i + 1, events.size())));
  }

  private static Stream<Finding> missed(
      CaseReading reading, ApologySent apology, List<CaseEvent> later) {
    return apology.getNewDate().stream()
        .filter(promised -> reading.asOf().isAfter(promised) && !isSettledBy(promised, later))
        .map(
            promised ->
                reading
                    .found(
                        FindingCode.PROMISED_DATE_MISSED,
                        "đã xin lỗi và hẹn lại ngày "
                            + Language.VI.write(promised)
                            + " nhưng đến ngày đó chưa trả lời",
                        "an apology promised an answer by "
                            + promised
                            + ", and there was none by then")
                    .path(reading.path(apology))
                    .build());
  }

  private static boolean isSettledBy(LocalDate day, List<CaseEvent> later) {
    return later.stream()
        .anyMatch(event -> SETTLES.contains(event.type()) && !event.getOn().isAfter(day));
  }

  /** An apology that follows the answer promises none. */
  private static boolean isAnswered(List<CaseEvent> earlier) {
    boolean answered = false;
    for (CaseEvent event : earlier) {
      answered =
          event.type() == CaseEventType.ANSWERED
              || (answered && event.type() != CaseEventType.REOPENED);
    }
    return answered;
  }
}
