package vn.giaitrinh.report.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.ApologySent;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.DeadlineExtended;
import vn.giaitrinh.casefile.DialogueHeld;
import vn.giaitrinh.casefile.ExplanationIssued;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.casefile.RequestRefused;
import vn.giaitrinh.casefile.RequestedPoint;
import vn.giaitrinh.casefile.Requester;
import vn.giaitrinh.casefile.RequesterKind;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.document.SigningAuthority;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.Signer;
import vn.giaitrinh.report.option.TitleBlock;
import vn.giaitrinh.sla.SlaCheck;
import vn.giaitrinh.text.Language;

/** Cases made up for the letters, one complete for each kind. */
final class LetterSamples {
  static final String NAME = "Nguyễn Văn Mẫu";
  static final String ADDRESS = "số 1 phố Ví Dụ, phường Thí Dụ";
  static final SlaCheck CHECK = SlaCheck.of(ShippedLaw.vietnam(), WorkingCalendars.vietnam());

  static final RequestReceived RECEIVED =
      RequestReceived.builder().on(LocalDate.of(2026, 9, 3)).build();
  static final RequestAccepted ACCEPTED =
      RequestAccepted.builder()
          .on(LocalDate.of(2026, 9, 7))
          .notice(DocumentNumber.parse("26/TB-STP"))
          .build();
  static final RequestRefused REFUSED =
      RequestRefused.builder()
          .on(LocalDate.of(2026, 9, 8))
          .notice(DocumentNumber.parse("27/TB-STP"))
          .clause(
              LegalReference.of("Nghị định", "59/2019/NĐ-CP", "5").toBuilder().clause("2").build())
          .reason("nội dung này đã được giải trình tại Văn bản số 12/STP-VP")
          .build();
  static final DialogueHeld DIALOGUE =
      DialogueHeld.builder()
          .on(LocalDate.of(2026, 9, 10))
          .minutesNumber(DocumentNumber.parse("3/BB-STP"))
          .build();
  static final DeadlineExtended EXTENDED =
      DeadlineExtended.builder()
          .on(LocalDate.of(2026, 9, 18))
          .amount(10)
          .notice(DocumentNumber.parse("31/TB-STP"))
          .reason("Nội dung phức tạp, phải xác minh tại hai đơn vị.")
          .build();
  static final ExplanationIssued ISSUED =
      ExplanationIssued.builder()
          .on(LocalDate.of(2026, 9, 21))
          .documentNumber(DocumentNumber.parse("412/STP-VP"))
          .build();
  static final ApologySent APOLOGY =
      ApologySent.builder()
          .on(LocalDate.of(2026, 9, 24))
          .newDate(LocalDate.of(2026, 9, 30))
          .build();
  static final ExplanationRecord EXPLANATION =
      ExplanationRecord.builder()
          .number(DocumentNumber.parse("412/STP-VP"))
          .issuedOn(LocalDate.of(2026, 9, 21))
          .dialogueResult("Hai bên thống nhất nội dung cần làm rõ.")
          .addLegalBases(LegalReference.of("Luật", "60/2014/QH13", "16"))
          .explanation("Hồ sơ nộp ngày 01/8/2026.\n\nSở đã trả kết quả ngày 20/8/2026.")
          .addAnsweredPoints("1", "2")
          .addRemedialAction("Niêm yết lại quy trình tại bộ phận một cửa")
          .build();
  static final TitleBlock TITLE =
      TitleBlock.builder()
          .parentAgency("Ủy ban nhân dân thành phố")
          .agency("Sở Tư pháp")
          .symbol("STP-VP")
          .place("Hà Nội")
          .signer(
              Signer.builder()
                  .authority(SigningAuthority.DEPUTY)
                  .post("Phó Giám đốc")
                  .name("Trần Thị Ký")
                  .build())
          .addLegalBases("Căn cứ Luật Phòng, chống tham nhũng số 36/2018/QH14")
          .archive("VT, VP")
          .build();

  private LetterSamples() {}

  /** A case that came to what a letter of this kind tells. */
  static CaseFile file(LetterKind kind) {
    CaseFile.Builder file =
        CaseFile.builder()
            .id(CaseId.of("GT-2026/0001"))
            .kind(CaseKind.EXPLANATION_REQUEST)
            .channel(RequestChannel.AFFECTED_PARTY)
            .leadUnit(UnitId.of("van-phong-so"))
            .requester(
                Requester.builder()
                    .kind(RequesterKind.INDIVIDUAL)
                    .name(NAME)
                    .address(ADDRESS)
                    .telephone("0900 000 000")
                    .build())
            .addPoint(new RequestedPoint("1", "Vì sao hồ sơ bị trả lại?"))
            .addPoint(new RequestedPoint("2", "Ai chịu trách nhiệm?"))
            .addAllEvents(events(kind));
    return kind == LetterKind.EXPLANATION ? file.addExplanation(EXPLANATION).build() : file.build();
  }

  private static List<CaseEvent> events(LetterKind kind) {
    return switch (kind) {
      case ACCEPTANCE -> List.of(RECEIVED, ACCEPTED);
      case REFUSAL -> List.of(RECEIVED, REFUSED);
      case EXTENSION -> List.of(RECEIVED, ACCEPTED, EXTENDED);
      case EXPLANATION -> List.of(RECEIVED, ACCEPTED, DIALOGUE, ISSUED);
      case APOLOGY -> List.of(RECEIVED, ACCEPTED, APOLOGY);
    };
  }

  /** What a complete letter of a case needs beside it. */
  static LetterOptions options(CaseFile file) {
    return LetterOptions.builder()
        .titleBlock(TITLE)
        .clocks(CHECK.check(file, LocalDate.of(2026, 9, 30)))
        .delayReason("Đơn vị phối hợp gửi tài liệu muộn")
        .build();
  }

  static Letter letter(LetterKind kind, CaseFile file) {
    return Letters.prepare(kind, file, options(file));
  }

  static Letter letter(LetterKind kind, Language language) {
    CaseFile file = file(kind);
    return Letters.prepare(kind, file, options(file).toBuilder().language(language).build());
  }

  /** A case with other events in place of one type. */
  static CaseFile with(CaseFile file, Class<? extends CaseEvent> type, CaseEvent... others) {
    Predicate<CaseEvent> replaced = type::isInstance;
    return file.toBuilder()
        .events(
            Stream.concat(file.getEvents().stream().filter(replaced.negate()), Stream.of(others))
                .toList())
        .build();
  }

  static CaseFile withRequester(CaseFile file, Requester requester) {
    return file.toBuilder().requester(Optional.of(requester)).build();
  }
}
