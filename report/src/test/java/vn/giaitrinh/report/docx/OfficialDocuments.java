package vn.giaitrinh.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.giaitrinh.report.official.Block;
import vn.giaitrinh.report.official.DistributionList;
import vn.giaitrinh.report.official.DocumentAppendix;
import vn.giaitrinh.report.official.DocumentHeading;
import vn.giaitrinh.report.official.DocumentTitle;
import vn.giaitrinh.report.official.OfficialDocument;
import vn.giaitrinh.report.official.SignatureBlock;
import vn.giaitrinh.report.option.WordTemplate;
import vn.giaitrinh.text.Language;

/** Made-up documents, and what became of them in a file. */
final class OfficialDocuments {
  private OfficialDocuments() {}

  static OfficialDocument report(Language language) {
    return filled(language, "%s", Optional.of("Báo cáo"), List.of());
  }

  static OfficialDocument letter(String... addressees) {
    return filled(Language.VI, "%s", Optional.empty(), List.of(addressees));
  }

  /** Every place for text is filled with words around its own. */
  static OfficialDocument filledWith(String words) {
    return filled(Language.VI, words, Optional.of("Báo cáo"), List.of(words));
  }

  private static OfficialDocument filled(
      Language language, String form, Optional<String> kind, List<String> addressees) {
    return new OfficialDocument(
        language,
        new DocumentHeading(
            Optional.of(words(form, "Ủy ban nhân dân thành phố Mẫu")),
            words(form, "Sở Tư pháp"),
            words(form, "Số: 05/BC-STP"),
            words(form, "Thành phố Mẫu, ngày 02 tháng 10 năm 2026")),
        new DocumentTitle(kind, words(form, "Kết quả thực hiện Kế hoạch")),
        addressees,
        List.of(words(form, "Căn cứ Luật A;"), words(form, "Căn cứ Kế hoạch B")),
        List.of(
            new Block.Heading(1, words(form, "I. Mục một")),
            new Block.Heading(2, words(form, "1. Điểm một")),
            new Block.Heading(3, words(form, "a) Ý một")),
            new Block.Paragraph(words(form, "Đoạn văn.")),
            new Block.Item(words(form, "Ý đầu dòng.")),
            table(form),
            new Block.Paragraph(words(form, "Trên đây là Báo cáo."))),
        new SignatureBlock(
            List.of(words(form, "KT. Giám đốc"), words(form, "Phó Giám đốc")),
            Optional.of(words(form, "Nguyễn Văn Mẫu"))),
        new DistributionList(
            List.of(words(form, "Thanh tra thành phố"), words(form, "Lãnh đạo Sở;")),
            Optional.of(words(form, "VT, VP."))),
        Optional.of(
            new DocumentAppendix(
                words(form, "Kết quả từng nhiệm vụ"),
                Optional.of(words(form, "(Kèm theo Báo cáo)")),
                List.of(table(form)))));
  }

  private static Block table(String form) {
    return new Block.Table(
        List.of(
            new Block.Column(words(form, "STT"), 1, Block.Align.CENTER),
            new Block.Column(words(form, "Nhiệm vụ"), 3, Block.Align.LEFT),
            new Block.Column(words(form, "Số lượng"), 1, Block.Align.RIGHT)),
        List.of(List.of(words(form, "1"), words(form, "Công khai"), words(form, "1.220"))));
  }

  private static String words(String form, String own) {
    return form.replace("%s", own);
  }

  static OfficialDocument withoutAppendix(OfficialDocument document) {
    return new OfficialDocument(
        document.language(),
        document.heading(),
        document.title(),
        document.addressees(),
        document.legalBases(),
        document.body(),
        document.signature(),
        document.distribution(),
        Optional.empty());
  }

  static byte[] write(OfficialDocument document, Optional<WordTemplate> template)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocxDocument.write(document, template, out);
    return out.toByteArray();
  }

  static XWPFDocument open(OfficialDocument document) throws IOException {
    return open(write(document, Optional.empty()));
  }

  static XWPFDocument open(byte[] file) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(file));
  }

  /** The parts of a file as text, by name and in their order. */
  static Map<String, String> parts(byte[] file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
