package vn.giaitrinh.report.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.DeadlineExtended;
import vn.giaitrinh.casefile.Representative;
import vn.giaitrinh.casefile.RequestRefused;
import vn.giaitrinh.casefile.RequestedPoint;
import vn.giaitrinh.casefile.Requester;
import vn.giaitrinh.casefile.RequesterKind;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.SigningAuthority;
import vn.giaitrinh.plan.Signer;
import vn.giaitrinh.report.official.OfficialDocument;
import vn.giaitrinh.report.option.TitleBlock;
import vn.giaitrinh.report.option.WordTemplate;
import vn.giaitrinh.report.option.Wording;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** What stands around a letter, the words of an agency, and text that means harm. */
class LetterFormTest {
  private static final String HOSTILE =
      "A\u0302n \u202Egnp.exe\u202C \u001B[31m\u0000 {} <b>x</b> \u2028 \uD800";
  private static final String HARMLESS = "Ân gnp.exe  [31m  {} <b>x</b>   \uFFFD";

  @Test
  void what_is_not_known_is_left_open() {
    CaseFile file = LetterSamples.file(LetterKind.EXPLANATION);
    CaseFile draft =
        file.toBuilder()
            .explanations(
                List.of(
                    LetterSamples.EXPLANATION.toBuilder()
                        .number(DocumentNumber.parse("/STP-TTr"))
                        .issuedOn(Optional.empty())
                        .build()))
            .build();
    TitleBlock title =
        TitleBlock.builder()
            .agency("Sở Tư pháp")
            .signer(Signer.builder().post("Giám đốc").build())
            .build();
    LetterOptions options = LetterSamples.options(draft).toBuilder().titleBlock(title).build();

    assertThat(DocumentText.of(Letters.prepare(LetterKind.EXPLANATION, draft, options).document()))
        .startsWith("- | Sở Tư pháp\nSố:        /STP-TTr | ……, ngày 21 tháng 9 năm 2026\n")
        .endsWith("Giám đốc | -\nNhư trên | VT\n");
  }

  @Test
  void the_title_block_may_say_more() {
    CaseFile file = LetterSamples.file(LetterKind.APOLOGY);
    TitleBlock title =
        LetterSamples.TITLE.toBuilder()
            .number(DocumentNumber.parse("5/STP-VP"))
            .issuedOn(LocalDate.of(2026, 9, 24))
            .subject("chậm giải trình")
            .addRecipients("Như trên", "Giám đốc Sở (để báo cáo)")
            .build();
    LetterOptions options = LetterSamples.options(file).toBuilder().titleBlock(title).build();

    assertThat(DocumentText.of(Letters.prepare(LetterKind.APOLOGY, file, options).document()))
        .contains("Số: 05/STP-VP |", "V/v | chậm giải trình")
        .endsWith("\nNhư trên, Giám đốc Sở (để báo cáo) | VT, VP\n");
  }

  @ParameterizedTest
  @CsvSource({
    "DIRECT, Giám đốc, Giám đốc",
    "ACTING, Giám đốc, Q. Giám đốc",
    "DEPUTY, Phó Chủ tịch, KT. Chủ tịch/Phó Chủ tịch",
    "BY_ORDER, Giám đốc|Chánh Văn phòng, TL. Giám đốc/Chánh Văn phòng",
    "DEPUTY, Chánh Thanh tra|Phó Chánh Thanh tra, KT. Chánh Thanh tra/Phó Chánh Thanh tra",
  })
  void power_and_post_stand_on_lines_of_their_own(
      SigningAuthority authority, String post, String lines) {
    CaseFile file = LetterSamples.file(LetterKind.APOLOGY);
    Signer signer = Signer.builder().authority(authority).post(post.replace('|', '\n')).build();
    LetterOptions options =
        LetterSamples.options(file).toBuilder()
            .titleBlock(LetterSamples.TITLE.toBuilder().signer(signer).build())
            .build();

    assertThat(Letters.prepare(LetterKind.APOLOGY, file, options).document().signature().power())
        .containsExactly(lines.split("/", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "INDIVIDUAL, Ông (bà) Công ty Mẫu, ông (bà)",
    "ORGANIZATION, Công ty Mẫu, 'quý cơ quan, tổ chức'",
    "GROUP, Ông (bà) Công ty Mẫu, các ông (bà)",
  })
  void requesters_are_addressed_by_their_kind(RequesterKind kind, String to, String you) {
    OfficialDocument document =
        addressed(Requester.builder().kind(kind).name("Công ty Mẫu").build());

    assertThat(document.addressees()).containsExactly(to);
    assertThat(DocumentText.body(document)).contains("Sở Tư pháp thông báo để " + you + " biết.");
  }

  @Test
  void a_group_without_a_name_is_addressed_through_its_representatives() {
    Requester group =
        Requester.builder()
            .kind(RequesterKind.GROUP)
            .groupSize(6)
            .address("Thôn Ví Dụ")
            .addRepresentative(new Representative("Lê Mẫu", Optional.of("Giấy cử")))
            .addRepresentative(new Representative("Phạm Mẫu", Optional.of("Giấy cử")))
            .build();

    assertThat(addressed(group).addressees())
        .containsExactly(
            "Ông (bà) Lê Mẫu, người đại diện; địa chỉ: Thôn Ví Dụ",
            "Ông (bà) Phạm Mẫu, người đại diện; địa chỉ: Thôn Ví Dụ");
  }

  @ParameterizedTest
  @EnumSource
  void text_that_means_harm_is_shown_and_not_obeyed(LetterKind kind) {
    CaseFile clean = LetterSamples.file(kind);
    CaseFile file =
        clean.toBuilder()
            .requester(
                Requester.builder()
                    .kind(RequesterKind.INDIVIDUAL)
                    .name(HOSTILE)
                    .address(HOSTILE)
                    .build())
            .points(List.of(new RequestedPoint("1", HOSTILE)))
            .build();
    CaseFile told =
        switch (kind) {
          case REFUSAL ->
              LetterSamples.with(
                  file,
                  RequestRefused.class,
                  LetterSamples.REFUSED.toBuilder().reason(HOSTILE).build());
          case EXTENSION ->
              LetterSamples.with(
                  file,
                  DeadlineExtended.class,
                  LetterSamples.EXTENDED.toBuilder().reason(HOSTILE).build());
          default -> file;
        };
    TitleBlock title =
        TitleBlock.builder()
            .parentAgency(HOSTILE)
            .agency(HOSTILE)
            .symbol(HOSTILE)
            .place(HOSTILE)
            .subject(HOSTILE)
            .signer(Signer.builder().post(HOSTILE).name(HOSTILE).build())
            .addLegalBases(HOSTILE)
            .addRecipients(HOSTILE)
            .archive(HOSTILE)
            .build();
    LetterOptions options =
        LetterSamples.options(told).toBuilder().titleBlock(title).delayReason(HOSTILE).build();

    String text = DocumentText.of(Letters.prepare(kind, told, options).document());
    assertThat(text.codePoints().filter(point -> point != '\n').map(Character::getType).boxed())
        .doesNotContain(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.SURROGATE,
            (int) Character.LINE_SEPARATOR);
    assertThat(text)
        .contains("To: Ông (bà) " + HARMLESS + "; địa chỉ: " + HARMLESS + "\n")
        .contains("Basis: " + HARMLESS + "\n");
  }

  @Test
  void an_agency_has_its_own_words() {
    CaseFile file = LetterSamples.file(LetterKind.APOLOGY);
    Wording wording =
        Wording.of(
            Map.of(
                "UNDERSTANDING",
                BilingualText.of("Trân trọng cảm ơn.", "Thank you."),
                "TO_PERSON",
                BilingualText.of("Bà/Ông {}", "{}")));
    LetterOptions options = LetterSamples.options(file).toBuilder().wording(wording).build();

    assertThat(DocumentText.of(Letters.prepare(LetterKind.APOLOGY, file, options).document()))
        .contains("Trân trọng cảm ơn.", "To: Bà/Ông Nguyễn Văn Mẫu")
        .doesNotContain("thông cảm");
  }

  @Test
  void words_for_no_label_or_with_other_places_are_refused() {
    assertThatThrownBy(() -> withWords("UNDERSTADING", BilingualText.ofVietnamese("Cảm ơn")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'UNDERSTADING' is no label of a letter; Letters.words() lists them");
    assertThatThrownBy(() -> withWords("REASON", BilingualText.of("Vì", "Why: {}")))
        .hasMessage("Words for REASON hold open 0 places {}; the label has 1");
  }

  @Test
  void both_languages_hold_the_same_places_open() {
    assertThat(Letters.words()).hasSize(LetterWord.values().length);
    assertThat(Letters.words().values())
        .allSatisfy(
            words -> assertThat(places(words.en().orElseThrow())).isEqualTo(places(words.vi())));
  }

  @ParameterizedTest
  @EnumSource
  void a_complete_letter_is_written_as_a_word_document(LetterKind kind) throws IOException {
    Letter letter = LetterSamples.letter(kind, Language.VI);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    letter.write(out);

    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      assertThat(text.getText())
          .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Sở Tư pháp".toUpperCase(Locale.ROOT))
          .contains(letter.document().addressees());
    }
    assertThat(letter.kind()).isEqualTo(kind);
    assertThat(letter.caseId()).isEqualTo(LetterSamples.file(kind).getId());
  }

  @Test
  void a_template_that_is_no_word_document_writes_nothing() {
    CaseFile file = LetterSamples.file(LetterKind.REFUSAL);
    LetterOptions options =
        LetterSamples.options(file).toBuilder()
            .wordTemplate(WordTemplate.of(new byte[] {1}))
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatThrownBy(() -> Letters.prepare(LetterKind.REFUSAL, file, options).write(out))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(out.size()).isZero();
  }

  @Test
  void the_same_record_gives_the_same_letter() {
    assertThat(LetterSamples.letter(LetterKind.EXPLANATION, Language.EN).document())
        .isEqualTo(LetterSamples.letter(LetterKind.EXPLANATION, Language.EN).document());
  }

  private static void withWords(String label, BilingualText words) {
    CaseFile file = LetterSamples.file(LetterKind.APOLOGY);
    Letters.prepare(
        LetterKind.APOLOGY,
        file,
        LetterOptions.builder().wording(Wording.of(Map.of(label, words))).build());
  }

  private static OfficialDocument addressed(Requester requester) {
    CaseFile file = LetterSamples.withRequester(LetterSamples.file(LetterKind.REFUSAL), requester);
    return LetterSamples.letter(LetterKind.REFUSAL, file).document();
  }

  private static int places(String words) {
    return words.split("\\{}", -1).length - 1;
  }
}
