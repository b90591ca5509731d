package vn.giaitrinh.examples.quickstart.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.casefile.Minutes;
import vn.giaitrinh.casefile.ReceiptMode;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.casefile.RequestedPoint;
import vn.giaitrinh.casefile.Requester;
import vn.giaitrinh.casefile.RequesterKind;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.document.SigningAuthority;
import vn.giaitrinh.organization.UnitId;

/** The paper of one case: what every case file holds, whatever its story. */
final class MadeUpFile {
  /** What every case says of itself, so that nobody takes it for a real one. */
  static final String NOTICE = "Dữ liệu hư cấu";

  /** Who asks where no person does: the press, a supervising body. */
  static final Requester BODY = requester(RequesterKind.ORGANIZATION, "Cơ quan yêu cầu hư cấu");

  private static final List<LegalReference> GROUNDS =
      List.of(
          LegalReference.of("Luật", "36/2018/QH14", "15"),
          LegalReference.of("Nghị định", "59/2019/NĐ-CP", "12"));

  /** A year of a real register has fewer documents; after as many, their numbers begin anew. */
  private static final int MOST_DOCUMENTS = 999_999;

  private final int serial;
  private final Topic topic;
  private final List<RequestedPoint> points;
  private CaseFile file;

  MadeUpFile(int serial, LocalDate received, String title, Dice dice) {
    this.serial = serial;
    this.topic = dice.oneOf(Topic.ALL);
    this.points = points(dice.between(1, topic.points().size()));
    this.file =
        CaseFile.builder()
            .id(id(serial))
            .registerNumber(padded(serial) + "/2026")
            .kind(CaseKind.EXPLANATION_REQUEST)
            .channel(RequestChannel.AFFECTED_PARTY)
            .receiptMode(dice.oneOf(List.of(ReceiptMode.values())))
            .requester(requester(serial, dice))
            .leadUnit(topic.unit())
            .responsibleOfficerPost("Chuyên viên")
            .points(points)
            .relatedDecision(decision(received.minusDays(dice.between(5, 40))))
            .legalBases(GROUNDS.subList(0, 1))
            .addEvent(RequestReceived.builder().on(received).note(NOTICE + ": " + title).build())
            .build();
  }

  static CaseId id(int serial) {
    return CaseId.of("GT-2026-" + padded(serial));
  }

  /** Returns the serial in the numbers of its documents. */
  int serial() {
    return (serial - 1) % MOST_DOCUMENTS + 1;
  }

  UnitId leadUnit() {
    return topic.unit();
  }

  void add(CaseEvent event) {
    file = file.toBuilder().addEvent(event).build();
  }

  void change(Function<CaseFile.Builder, CaseFile.Builder> change) {
    file = change.apply(file.toBuilder()).build();
  }

  void explain(
      Answer answer, DocumentNumber number, LocalDate day, ReceiptMode mode, List<Minutes> held) {
    if (answer == Answer.NOT_KEPT) {
      return;
    }
    ExplanationRecord.Builder record =
        ExplanationRecord.builder()
            .number(number)
            .version(file.getExplanations().size() + 1)
            .supersedes(file.explanationOn(day).flatMap(ExplanationRecord::getNumber))
            .issuedOn(day)
            .signerPost("Giám đốc")
            .signerAuthority(SigningAuthority.DIRECT)
            .requesterStated(true)
            .contentRequested(NOTICE + ": " + topic.decision())
            .legalBases(answer == Answer.WITHOUT_GROUNDS ? List.of() : GROUNDS)
            .explanation(NOTICE + ": trả lời từng nội dung")
            .minutes(held)
            .sentOn(day)
            .mode(mode);
    if (!held.isEmpty() || answer == Answer.AFTER_DIALOGUE) {
      record.dialogueResult(NOTICE + ": kết quả làm việc trực tiếp");
    }
    int answered = answer == Answer.POINT_OPEN ? points.size() - 1 : points.size();
    points.subList(0, answered).forEach(point -> record.addAnsweredPoint(point.id()));
    change(builder -> builder.addExplanation(record.build()));
  }

  CaseFile toCaseFile() {
    return file;
  }

  private List<RequestedPoint> points(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> new RequestedPoint(Integer.toString(i), topic.points().get(i - 1)))
        .toList();
  }

  private static Requester requester(int serial, Dice dice) {
    return dice.happens(20)
        ? requester(RequesterKind.ORGANIZATION, "Tổ chức hư cấu " + padded(serial))
        : requester(RequesterKind.INDIVIDUAL, "Người yêu cầu hư cấu " + padded(serial));
  }

  private static Requester requester(RequesterKind kind, String name) {
    return Requester.builder().kind(kind).name(name).address("Địa chỉ hư cấu").build();
  }

  // In no locale: some write digits of their own.
  private static String padded(int serial) {
    return String.format(Locale.ROOT, "%03d", serial);
  }

  private DocumentReference decision(LocalDate issuedOn) {
    return DocumentReference.builder()
        .kind("Quyết định")
        .number(DocumentNumber.parse(serial() + "/QĐ-STP"))
        .issuedOn(issuedOn)
        .issuer("Sở Tư pháp")
        .title(topic.decision())
        .build();
  }
}
