package vn.giaitrinh.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.casefile.Cases.DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EffectiveEventsTest {
  private static final CaseEvent RECEIVED = RequestReceived.builder().on(DAY).build();
  private static final CaseEvent ACCEPTED = RequestAccepted.builder().on(DAY.plusDays(2)).build();
  private static final CaseEvent ANSWERED = ExplanationSent.builder().on(DAY.plusDays(9)).build();

  @Test
  void events_come_by_day_whatever_their_order_of_arrival() {
    assertThat(file(ANSWERED, RECEIVED, ACCEPTED).effectiveEvents())
        .containsExactly(RECEIVED, ACCEPTED, ANSWERED);
  }

  @Test
  void events_of_one_day_come_by_sequence_then_in_the_order_of_their_types() {
    CaseEvent suspended = CaseSuspended.builder().on(DAY).sequence(1).build();
    CaseEvent resumed = CaseResumed.builder().on(DAY).sequence(2).build();
    CaseEvent submitted = DraftSubmitted.builder().on(DAY).build();
    CaseEvent accepted = RequestAccepted.builder().on(DAY).build();
    assertThat(file(resumed, suspended, submitted, accepted, RECEIVED).effectiveEvents())
        .containsExactly(RECEIVED, accepted, submitted, suspended, resumed);
  }

  // Stop, cancel, reopen, extend, resume, suspend: a request received and accepted on one day was
  // received first, and one answered and withdrawn on one day was answered.
  @Test
  void tie_break_opens_first_and_suspends_last() {
    List<CaseEvent> oneDay = new ArrayList<>();
    for (CaseEventType type : CaseEventType.values()) {
      oneDay.add(Cases.event(type, DAY));
    }
    Collections.shuffle(oneDay, new Random(7));
    List<CaseEventType> order =
        Cases.types(file(oneDay.toArray(new CaseEvent[0])).effectiveEvents());
    assertThat(order).hasSize(26).doesNotContain(CaseEventType.VOIDED);
    assertThat(order)
        .containsSubsequence(
            CaseEventType.RECEIVED,
            CaseEventType.ACCEPTED,
            CaseEventType.ANSWERED,
            CaseEventType.WITHDRAWN,
            CaseEventType.CLOSED,
            CaseEventType.REOPENED,
            CaseEventType.EXTENDED,
            CaseEventType.RESUMED,
            CaseEventType.DRAFT_SUBMITTED,
            CaseEventType.SUSPENDED);
  }

  @Test
  void two_events_with_one_id_have_one_order() {
    CaseEvent five = DeadlineExtended.builder().on(DAY).amount(5).build();
    CaseEvent ten = DeadlineExtended.builder().on(DAY).amount(10).build();
    assertThat(five.getId()).isEqualTo(ten.getId());
    assertThat(file(five, ten).effectiveEvents()).isEqualTo(file(ten, five).effectiveEvents());
  }

  @Test
  void exact_duplicates_count_once() {
    CaseEvent again = RequestReceived.builder().on(DAY).build();
    assertThat(file(RECEIVED, again, RECEIVED).effectiveEvents()).containsExactly(RECEIVED);
  }

  @Test
  void voided_event_and_its_voiding_do_not_count() {
    CaseEvent voiding = voiding(ACCEPTED, DAY.plusDays(5));
    assertThat(file(voiding, ACCEPTED, RECEIVED).effectiveEvents()).containsExactly(RECEIVED);
    assertThat(file(voiding(ANSWERED, DAY.plusDays(9)), ANSWERED, RECEIVED).effectiveEvents())
        .isEqualTo(file(RECEIVED).effectiveEvents());
  }

  @Test
  void event_counts_again_where_its_voiding_is_voided() {
    EventVoided voiding = voiding(ACCEPTED, DAY.plusDays(5));
    EventVoided undone = voiding(voiding, DAY.plusDays(6));
    assertThat(file(undone, voiding, ACCEPTED).effectiveEvents()).containsExactly(ACCEPTED);
  }

  @Test
  void event_counts_as_of_a_day_before_it_was_voided() {
    CaseFile file = file(RECEIVED, ACCEPTED, voiding(ACCEPTED, DAY.plusDays(5)));
    assertThat(file.effectiveEvents(DAY.plusDays(1))).containsExactly(RECEIVED);
    assertThat(file.effectiveEvents(DAY.plusDays(4))).containsExactly(RECEIVED, ACCEPTED);
    assertThat(file.effectiveEvents(DAY.plusDays(5))).containsExactly(RECEIVED);
  }

  private static EventVoided voiding(CaseEvent event, LocalDate on) {
    return EventVoided.builder().on(on).eventId(event.id()).build();
  }

  private static CaseFile file(CaseEvent... events) {
    return Cases.draft().addEvents(events).build();
  }
}
