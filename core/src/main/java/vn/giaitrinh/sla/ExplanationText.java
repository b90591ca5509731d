package vn.giaitrinh.sla;

import java.util.Locale;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.document.CitationNumbers;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** The explanation of a clock as text. */
final class ExplanationText {
  private final Language language;
  private final CitationNumbers citations;
  private final StringBuilder text = new StringBuilder();

  ExplanationText(Language language) {
    this.language = language;
    this.citations = new CitationNumbers(language);
  }

  String render(ClockExplanation explanation) {
    ClockSnapshot clock = explanation.getClock();
    text.append(clock.getClock().getLabel().in(language)).append('\n');
    law(clock);
    for (ExplanationLine line : explanation.getLines()) {
      String running =
          line.running().isPresent() ? Integer.toString(line.running().getAsInt()) : "";
      text.append(
          String.format(
              Locale.ROOT,
              "%s  %4s  %s%s\n",
              language.write(line.date()),
              running,
              line.words().in(language),
              citations.mark(line.basis())));
    }
    result(clock);
    return text.append(citations.list()).toString();
  }

  private void law(ClockSnapshot clock) {
    line("Quy định áp dụng", "Law applied", clock.getPack().getLabel());
    line("Phiên bản", "Version", same(clock.lawVersion()));
    line(
        "Thời hạn",
        "Limit",
        clock.getRule().inWords(),
        citations.mark(clock.basis().stream().findFirst()));
    line("Mức độ kiểm chứng", "Verification", clock.verification().label());
    reviewDue(clock);
    clock.hostOverride().ifPresent(host -> line("Do đơn vị đặt", "Set by host", host.inWords()));
  }

  /** A clock that started after the law fell due for review may rest on law that has changed. */
  private void reviewDue(ClockSnapshot clock) {
    RulePack pack = clock.getPack();
    if (pack.reviewDueBy(clock.getStartedOn().orElse(clock.getAsOf()))) {
      String from = language.write(pack.getReviewDueOn().orElseThrow());
      String why = pack.getReviewReason().map(reason -> ": " + reason.in(language)).orElse("");
      line("Phải đối chiếu lại từ", "Review due from", same(from + why));
    }
  }

  private void result(ClockSnapshot clock) {
    line("Tính đến ngày", "As of", same(language.write(clock.getAsOf())));
    line("Trạng thái", "Status", clock.getStatus().label());
    line("Kết quả", "Timeliness", clock.getTimeliness().label());
    if (clock.getDaysLate() > 0) {
      line("Số ngày chậm", "Days late", same(Integer.toString(clock.getDaysLate())));
    }
    if (clock.calendarStatus() != DayStatus.ANNOUNCED) {
      line("Lịch làm việc", "Calendar", clock.calendarStatus().label());
    }
  }

  private static BilingualText same(String text) {
    return BilingualText.of(text, text);
  }

  private void line(String vi, String en, BilingualText value) {
    line(vi, en, value, "");
  }

  private void line(String vi, String en, BilingualText value, String mark) {
    text.append(language == Language.VI ? vi : en)
        .append(": ")
        .append(value.in(language))
        .append(mark)
        .append('\n');
  }
}
