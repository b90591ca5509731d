package vn.giaitrinh.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.casefile.Cases.DAY;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.Size;

@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
class CaseProperties {

  @Property
  void what_is_allowed_is_not_misplaced_and_what_is_not_leaves_the_status(
      @ForAll CaseKind kind, @ForAll @Size(max = 8) List<CaseEventType> past) {
    CaseFile file = Cases.dayByDay(kind, past.toArray(new CaseEventType[0]));
    CaseState state = CaseState.of(file, LocalDate.MAX);
    List<CaseEventType> allowed = state.allowedNext().stream().map(NextEvent::type).toList();
    LocalDate next = DAY.plusDays(past.size());

    assertThat(allowed).doesNotHaveDuplicates();
    for (CaseEventType type : CaseEventType.values()) {
      CaseHistory after =
          CaseHistory.of(file.toBuilder().addEvent(Cases.event(type, next)).build(), LocalDate.MAX);
      boolean misplaced =
          after.getMisplaced().stream().anyMatch(one -> one.event().getOn().equals(next));

      assertThat(misplaced).as("%s in %s", type, state).isEqualTo(!allowed.contains(type));
      assertThat(state.whyNot(type).isPresent()).isEqualTo(misplaced);
      if (misplaced) {
        assertThat(after.getState()).isEqualTo(state);
      }
    }
  }

  @Property
  void the_state_is_that_of_the_history(
      @ForAll CaseKind kind, @ForAll @Size(max = 8) List<CaseEventType> past) {
    CaseFile file = Cases.dayByDay(kind, past.toArray(new CaseEventType[0]));
    LocalDate asOf = DAY.plusDays(past.size() / 2);

    assertThat(CaseHistory.of(file, asOf).getState()).isEqualTo(CaseState.of(file, asOf));
    assertThat(CaseState.of(file, asOf, asOf)).isEqualTo(CaseState.of(file, asOf));
  }
}
