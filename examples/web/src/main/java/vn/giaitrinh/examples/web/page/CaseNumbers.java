package vn.giaitrinh.examples.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaitrinh.examples.web.register.RegisterEntry;

/** Suggests the id of the next case, such as {@code GT-2026-201}. */
final class CaseNumbers {
  private CaseNumbers() {}

  static String next(List<RegisterEntry> entries, LocalDate day) {
    String year = "GT-" + day.getYear() + "-";
    Pattern numbered = Pattern.compile(Pattern.quote(year) + "(\\d{1,8})");
    int last =
        entries.stream()
            .map(entry -> numbered.matcher(entry.file().getId().value()))
            .filter(id -> id.matches())
            .mapToInt(id -> Integer.parseInt(id.group(1)))
            .max()
            .orElse(0);
    return year + String.format("%03d", last + 1);
  }
}
