package vn.giaitrinh.compliance.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.calendar.WorkingDays;
import vn.giaitrinh.casefile.ApologySent;
import vn.giaitrinh.casefile.CaseClosed;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.CaseResumed;
import vn.giaitrinh.casefile.CaseSuspended;
import vn.giaitrinh.casefile.CaseTerminated;
import vn.giaitrinh.casefile.Complexity;
import vn.giaitrinh.casefile.DeadlineExtended;
import vn.giaitrinh.casefile.DialogueHeld;
import vn.giaitrinh.casefile.DraftReturned;
import vn.giaitrinh.casefile.DraftSubmitted;
import vn.giaitrinh.casefile.ExplanationIssued;
import vn.giaitrinh.casefile.ExplanationPublished;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.casefile.ExplanationReopened;
import vn.giaitrinh.casefile.ExplanationSent;
import vn.giaitrinh.casefile.QualityFindingKind;
import vn.giaitrinh.casefile.QualityFindingRecorded;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.casefile.RequestRefused;
import vn.giaitrinh.casefile.RequestTransferred;
import vn.giaitrinh.casefile.RequestWithdrawn;
import vn.giaitrinh.casefile.RequestedPoint;
import vn.giaitrinh.casefile.ReviewRequested;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.document.SigningAuthority;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.sla.HostLimit;
import vn.giaitrinh.sla.RulePack;
import vn.giaitrinh.sla.SlaCheck;
import vn.giaitrinh.text.BilingualText;

/** Made-up cases written down, and their review, in this package and above. */
public final class FindingCases {
  static final LocalDate AS_OF = LocalDate.of(2026, 10, 30);

  /** The shipped law as if its review were done. */
  public static final List<RulePack> LAW =
      ShippedLaw.vietnam().stream()
          .map(pack -> pack.toBuilder().reviewDueOn(Optional.empty()).build())
          .toList();

  /** The same with a limit of a host for feedback, for which the law gives no number. */
  public static final List<RulePack> WITH_HOST =
      LAW.stream()
          .map(
              pack ->
                  pack.getId().endsWith(".feedback")
                      ? pack.withHostLimit(
                          HostLimit.of(
                              "RESOLVE",
                              WorkingDays.of(15),
                              BilingualText.of("Quy chế của Sở", "Rules of the department")))
                      : pack)
          .toList();

  static final CaseReview REVIEW = CaseReview.of(SlaCheck.of(LAW, WorkingCalendars.vietnam()));

  private static final Pattern EVENT =
      Pattern.compile(
          "(?<type>[A-Z_]+)@(?<day>[\\d-]+)(?<bare>!)?(?:\\+(?<days>\\d+))?(?:=(?<word>\\S+))?");
  private static final Pattern OPTION = Pattern.compile("(?<name>[a-z]+)=(?<value>\\S+)");
  private static final DocumentNumber NUMBER = DocumentNumber.parse("5/TB-STP");

  private FindingCases() {}

  /**
   * A case written down: options such as {@code kind=FEEDBACK}, then events such as {@code
   * EXTENDED@10-15+10}, of 2026 unless they have a year. {@code !} leaves out what the law asks of
   * the event; the days after a plus are those of an extension, to the day promised or to the end
   * of the reason.
   */
  public static CaseFile file(String text) {
    CaseFile.Builder file =
        CaseFile.builder()
            .id(CaseId.of("GT-1"))
            .kind(CaseKind.EXPLANATION_REQUEST)
            .channel(RequestChannel.AFFECTED_PARTY)
            .leadUnit(UnitId.of("phong-01"))
            .addPoint(new RequestedPoint("a", "Vì sao hồ sơ bị trả lại"))
            .addPoint(new RequestedPoint("b", "Căn cứ nào"));
    String explained = "full";
    for (String token : text.split(" ", -1)) {
      Matcher event = EVENT.matcher(token);
      Matcher option = OPTION.matcher(token);
      if (event.matches()) {
        file.addEvent(event(event));
      } else if (option.matches()) {
        String value = option.group("value");
        switch (option.group("name")) {
          case "kind" -> file.kind(CaseKind.valueOf(value));
          case "channel" -> file.channel(RequestChannel.valueOf(value));
          case "complexity" -> file.complexity(Complexity.valueOf(value));
          case "publish" -> file.publicationRequired(Boolean.parseBoolean(value));
          case "record" -> explained = value;
          default -> throw new IllegalArgumentException(token);
        }
      } else {
        throw new IllegalArgumentException(token);
      }
    }
    return explained.equals("none") ? file.build() : file.addExplanation(record(explained)).build();
  }

  static List<Finding> findings(String text) {
    return REVIEW.review(file(text), AS_OF).getFindings();
  }

  static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::getCode).toList();
  }

  private static ExplanationRecord record(String what) {
    ExplanationRecord.Builder record =
        ExplanationRecord.builder()
            .number(DocumentNumber.parse("12/GT-STP"))
            .issuedOn(LocalDate.of(2026, 10, 12))
            .signerPost("Giám đốc")
            .signerAuthority(SigningAuthority.DIRECT)
            .requesterStated(true)
            .contentRequested("Lý do trả hồ sơ")
            .addLegalBases(LegalReference.of("Luật", "36/2018/QH14", "15"))
            .explanation("Hồ sơ thiếu giấy tờ")
            .addAnsweredPoints("a", "b");
    return switch (what) {
      case "full" -> record.build();
      case "point" -> record.answeredPoints(List.of("a")).build();
      case "contents" -> record.requesterStated(false).legalBases(List.of()).build();
      case "unsigned" -> record.signerAuthority(Optional.empty()).build();
      case "published" -> record.publishedOn(LocalDate.of(2026, 10, 14)).build();
      default -> throw new IllegalArgumentException(what);
    };
  }

  private static CaseEvent event(Matcher text) {
    LocalDate on =
        LocalDate.parse(
            text.group("day").length() == 5 ? "2026-" + text.group("day") : text.group("day"));
    boolean bare = text.group("bare") != null;
    String days = text.group("days");
    Optional<LocalDate> later =
        Optional.ofNullable(days).map(number -> on.plusDays(Integer.parseInt(number)));
    Optional<DocumentNumber> number = bare ? Optional.empty() : Optional.of(NUMBER);
    Optional<String> word = Optional.ofNullable(text.group("word"));
    return switch (text.group("type")) {
      case "RECEIVED" -> RequestReceived.builder().on(on).build();
      case "ACCEPTED" -> RequestAccepted.builder().on(on).notice(number).build();
      case "REFUSED" ->
          RequestRefused.builder()
              .on(on)
              .clause(number.map(clause -> LegalReference.of("Nghị định", "59/2019/NĐ-CP", "5")))
              .build();
      case "TRANSFERRED" ->
          RequestTransferred.builder()
              .on(on)
              .receivingBody(number.map(body -> "Thanh tra thành phố"))
              .build();
      case "DIALOGUE_HELD" -> DialogueHeld.builder().on(on).minutesNumber(number).build();
      case "DRAFT_SUBMITTED" ->
          DraftSubmitted.builder().on(on).drafterPost(word.map(FindingCases::post)).build();
      case "DRAFT_RETURNED" -> DraftReturned.builder().on(on).build();
      case "EXPLANATION_ISSUED" ->
          ExplanationIssued.builder().on(on).signerPost(word.map(FindingCases::post)).build();
      case "ANSWERED" -> ExplanationSent.builder().on(on).build();
      case "PUBLISHED" -> ExplanationPublished.builder().on(on).build();
      case "CLOSED" -> CaseClosed.builder().on(on).build();
      case "WITHDRAWN" -> RequestWithdrawn.builder().on(on).build();
      case "TERMINATED" -> CaseTerminated.builder().on(on).build();
      case "REOPENED" -> ExplanationReopened.builder().on(on).build();
      case "EXTENDED" ->
          DeadlineExtended.builder().on(on).amount(Integer.parseInt(days)).notice(number).build();
      case "SUSPENDED" -> CaseSuspended.builder().on(on).reasonEndedOn(later).build();
      case "RESUMED" -> CaseResumed.builder().on(on).build();
      case "APOLOGY_SENT" -> ApologySent.builder().on(on).newDate(later).build();
      case "REVIEW_REQUESTED" ->
          ReviewRequested.builder().on(on).reviewBody("Ủy ban nhân dân").build();
      case "FINDING_RECORDED" ->
          QualityFindingRecorded.builder()
              .on(on)
              .finding(QualityFindingKind.valueOf(word.orElseThrow()))
              .build();
      default -> throw new IllegalArgumentException(text.group("type"));
    };
  }

  private static String post(String word) {
    return word.replace('_', ' ');
  }
}
