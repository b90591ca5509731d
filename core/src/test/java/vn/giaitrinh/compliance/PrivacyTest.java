package vn.giaitrinh.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.compliance.Samples.day;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseClosed;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseState;
import vn.giaitrinh.casefile.CaseSuspended;
import vn.giaitrinh.casefile.CaseTerminated;
import vn.giaitrinh.casefile.DeadlineExtended;
import vn.giaitrinh.casefile.DialogueHeld;
import vn.giaitrinh.casefile.ExplanationSent;
import vn.giaitrinh.casefile.Minutes;
import vn.giaitrinh.casefile.QualityFindingKind;
import vn.giaitrinh.casefile.QualityFindingRecorded;
import vn.giaitrinh.casefile.Representative;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.casefile.RequestRefused;
import vn.giaitrinh.casefile.RequestedPoint;
import vn.giaitrinh.casefile.Requester;
import vn.giaitrinh.casefile.RequesterKind;
import vn.giaitrinh.compliance.finding.CaseReview;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.sla.SlaCheck;
import vn.giaitrinh.sla.SlaReading;

/** A name, an address and a telephone number planted wherever a case file takes free text. */
class PrivacyTest {
  private static final String NAME = "Trần Thị Bích Thủy";
  private static final String ADDRESS = "số 7 ngõ 12 phố Hàng Khay";
  private static final String TELEPHONE = "0912 345 678";
  private static final String ALL = NAME + ", " + ADDRESS + ", " + TELEPHONE;

  @Test
  void no_summary_or_finding_holds_personal_data() throws IOException {
    ComplianceSummary summary = Samples.assessment().build().summarize(files(), List.of());

    assertThat(summary.getFindingCounts().keySet())
        .contains(
            FindingCode.LATE_EXPLANATION,
            FindingCode.LATE_NOTICE,
            FindingCode.INCOMPLETE_EXPLANATION,
            FindingCode.NON_COMPLIANT_EXPLANATION,
            FindingCode.EXTENSION_NOT_HONOURED,
            FindingCode.NOT_PUBLISHED,
            FindingCode.UNTRUTHFUL,
            FindingCode.PAUSE_STILL_OPEN);
    assertClean(json(summary));
    assertClean(summary.toString());
    for (Finding finding : summary.getFindings()) {
      assertClean(finding + json(finding));
    }
  }

  @Test
  void nothing_on_the_way_to_a_summary_prints_personal_data() {
    SlaCheck check = SlaCheck.of(List.of(Samples.LAW), WorkingCalendars.vietnam());
    for (CaseFile file : files()) {
      SlaReading clocks = check.read(file, Samples.AS_OF);
      assertClean(CaseReview.of(check).review(file, Samples.AS_OF).toString());
      assertClean(clocks.toString());
      assertClean(CaseState.of(file, Samples.AS_OF).toString());
      assertClean(file.toString());
      assertClean(file.effectiveEvents().toString());
      assertClean(file.getExplanations().toString());
    }
  }

  // The file itself does hold it, or the two tests above would prove nothing.
  @Test
  void the_case_file_holds_what_was_planted() throws IOException {
    for (CaseFile file : files()) {
      assertThat(json(file)).contains(NAME).contains(ADDRESS).contains(TELEPHONE);
    }
  }

  private static List<CaseFile> files() {
    CaseEvent received = RequestReceived.builder().on(day("09-01")).note(ALL).build();
    CaseEvent accepted = RequestAccepted.builder().on(day("09-21")).note(ALL).build();
    CaseEvent held = DialogueHeld.builder().on(day("09-22")).note(ALL).build();
    CaseEvent extended =
        DeadlineExtended.builder().on(day("09-23")).amount(40).reason(ALL).note(ALL).build();
    CaseEvent answered = ExplanationSent.builder().on(day("10-15")).note(ALL).build();
    CaseEvent closed = CaseClosed.builder().on(day("10-16")).note(ALL).build();
    CaseEvent inspected =
        QualityFindingRecorded.builder()
            .on(day("10-17"))
            .finding(QualityFindingKind.UNTRUTHFUL)
            .note(ALL)
            .build();
    return List.of(
        planted("GT-1", received, accepted, held, extended, answered, closed, inspected),
        planted("GT-2", received, refused(day("09-03"))),
        planted("GT-3", received, accepted, suspended(day("09-25"))),
        planted("GT-4", received, accepted, terminated(day("10-20"))));
  }

  private static CaseEvent refused(LocalDate on) {
    return RequestRefused.builder().on(on).reason(ALL).note(ALL).build();
  }

  private static CaseEvent suspended(LocalDate on) {
    return CaseSuspended.builder().on(on).note(ALL).build();
  }

  private static CaseEvent terminated(LocalDate on) {
    return CaseTerminated.builder().on(on).reason(ALL).note(ALL).build();
  }

  private static CaseFile planted(String id, CaseEvent... events) {
    return Samples.draft(id, events)
        .publicationRequired(true)
        .points(List.of(new RequestedPoint("a", ALL), new RequestedPoint("b", ALL)))
        .rightsAffected(ALL)
        .relatedDecision(DocumentReference.builder().kind("Quyết định").title(ALL).build())
        .requester(
            Requester.builder()
                .kind(RequesterKind.INDIVIDUAL)
                .name(NAME)
                .address(ADDRESS)
                .telephone(TELEPHONE)
                .addRepresentatives(new Representative(ALL, Optional.of(ALL)))
                .build())
        .explanations(
            List.of(
                Samples.record()
                    .contentRequested(ALL)
                    .dialogueResult(ALL)
                    .explanation(ALL)
                    .addRemedialActions(ALL)
                    .addMinutes(Minutes.builder().build())
                    .answeredPoints(List.of("a"))
                    .build()))
        .build();
  }

  private static void assertClean(String text) {
    assertThat(text)
        .doesNotContain(NAME)
        .doesNotContain("Bích Thủy")
        .doesNotContain("Hàng Khay")
        .doesNotContain(TELEPHONE);
  }

  private static String json(Object value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GiaiTrinhJson.write(value, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
