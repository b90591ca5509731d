package vn.giaitrinh.examples.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.CaseResumed;
import vn.giaitrinh.casefile.CaseSuspended;
import vn.giaitrinh.casefile.Complexity;
import vn.giaitrinh.casefile.DeadlineExtended;
import vn.giaitrinh.casefile.ExplanationSent;
import vn.giaitrinh.casefile.ReceiptMode;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.casefile.RequestRefused;
import vn.giaitrinh.casefile.Requester;
import vn.giaitrinh.casefile.RequesterKind;
import vn.giaitrinh.casefile.SuspensionReason;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.organization.UnitId;

/** Made-up cases, each the same whenever it is asked for. Nothing in them is real. */
final class MadeUpCases {
  static final String NAME = "Người yêu cầu hư cấu";

  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 1);
  private static final List<UnitId> UNITS =
      Stream.of(
              "van-phong-so", "phong-bo-tro-tu-phap", "phong-cong-chung-so-1", "ban-quan-ly-du-an")
          .map(UnitId::of)
          .toList();

  private static final List<CaseKind> KINDS = List.of(CaseKind.values());

  private final int number;
  private final SplittableRandom chance;
  private final CaseFile.Builder file = CaseFile.builder();
  private LocalDate today;

  private MadeUpCases(int number) {
    this.number = number;
    this.chance = new SplittableRandom(number);
    this.today = FIRST_DAY.plusDays(chance.nextInt(400));
  }

  static CaseFile of(int number) {
    return new MadeUpCases(number).tell();
  }

  /** Returns so many lines of NDJSON. */
  static Stream<String> lines(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> GiaiTrinhJson.mapper().writeValueAsString(of(i)));
  }

  static Path write(Path file, Stream<String> lines) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      lines.forEach(line -> write(line, out));
    }
    return file;
  }

  private static void write(String line, OutputStream out) {
    try {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CaseFile tell() {
    file.id(CaseId.of("GT-%06d".formatted(number)))
        .kind(KINDS.get(chance.nextInt(KINDS.size())))
        .channel(happens(90) ? RequestChannel.AFFECTED_PARTY : RequestChannel.PRESS)
        .complexity(happens(80) ? Complexity.ORDINARY : Complexity.COMPLEX)
        .receiptMode(happens(50) ? ReceiptMode.POST : ReceiptMode.IN_PERSON)
        .requester(Requester.builder().kind(RequesterKind.INDIVIDUAL).name(NAME).build())
        .leadUnit(UNITS.get(chance.nextInt(UNITS.size())))
        .addEvent(RequestReceived.builder().on(today).build());
    if (happens(10)) {
      file.addEvent(RequestRefused.builder().on(later(9)).build());
    } else if (happens(95)) {
      file.addEvent(RequestAccepted.builder().on(later(12)).notice(number("TB")).build());
      follow();
    }
    return file.build();
  }

  private void follow() {
    if (happens(20)) {
      SuspensionReason reason = SuspensionReason.OTHER_OBJECTIVE_CAUSE;
      file.addEvent(CaseSuspended.builder().on(later(6)).reason(reason).build());
      if (happens(20)) {
        return;
      }
      file.addEvent(CaseResumed.builder().on(later(20)).build());
    }
    if (happens(20)) {
      int amount = 5 + chance.nextInt(15);
      file.addEvent(
          DeadlineExtended.builder().on(later(14)).amount(amount).notice(number("GH")).build());
    }
    if (happens(85)) {
      file.addEvent(ExplanationSent.builder().on(later(25)).documentNumber(number("GT")).build());
    }
  }

  private boolean happens(int percent) {
    return chance.nextInt(100) < percent;
  }

  private LocalDate later(int mostDays) {
    today = today.plusDays(chance.nextInt(mostDays));
    return today;
  }

  private DocumentNumber number(String kind) {
    return DocumentNumber.parse((number + 1) + "/" + kind + "-STP");
  }
}
