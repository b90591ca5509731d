package vn.giaitrinh.examples.quickstart.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseFile;

/** Case files made up from every {@link Scenario}, numbered in the order of the register. */
public final class MadeUpCases {
  private MadeUpCases() {}

  /**
   * Makes up the cases.
   *
   * @param seed the seed; the same one gives the same cases
   * @return the cases, by the day on which they were received
   */
  public static List<CaseFile> of(long seed) {
    Dice dice = new Dice(seed);
    List<Entry> register = new ArrayList<>();
    scenarios()
        .forEach(
            scenario -> {
              for (int i = 0; i < scenario.cases(); i++) {
                register.add(new Entry(receiptDay(scenario, dice), scenario));
              }
            });
    register.sort(Comparator.comparing(Entry::received));

    List<CaseFile> cases = new ArrayList<>();
    for (Entry entry : register) {
      cases.add(tell(cases.size() + 1, entry, dice));
    }
    return cases;
  }

  /**
   * Makes up cases without end, each situation as often as in {@link #of}.
   *
   * @param seed the seed; the same one gives the same cases
   * @return the cases, in no order of days
   */
  public static Stream<CaseFile> stream(long seed) {
    Dice dice = new Dice(seed);
    List<Scenario> weighted =
        scenarios()
            .flatMap(scenario -> Collections.nCopies(scenario.cases(), scenario).stream())
            .toList();
    return IntStream.iterate(1, serial -> serial + 1)
        .mapToObj(
            serial -> {
              Scenario scenario = dice.oneOf(weighted);
              return tell(serial, new Entry(receiptDay(scenario, dice), scenario), dice);
            });
  }

  private static Stream<Scenario> scenarios() {
    return Stream.of(OrderlyCases.ALL, OtherCases.ALL, FaultyCases.ALL, OpenCases.ALL)
        .flatMap(List::stream);
  }

  private static CaseFile tell(int serial, Entry entry, Dice dice) {
    MadeUpFile file = new MadeUpFile(serial, entry.received(), entry.scenario().title(), dice);
    entry.scenario().plot().accept(new Story(file, entry.received(), dice));
    return file.toCaseFile();
  }

  private static LocalDate receiptDay(Scenario scenario, Dice dice) {
    int span = (int) ChronoUnit.DAYS.between(scenario.first(), scenario.last());
    LocalDate day = scenario.first().plusDays(dice.between(0, span));
    return WorkingCalendars.vietnam().nextOrSameWorkingDay(day);
  }

  private record Entry(LocalDate received, Scenario scenario) {}
}
