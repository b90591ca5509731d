package vn.giaitrinh.report.letter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaitrinh.report.official.Block;
import vn.giaitrinh.report.official.OfficialDocument;

/** Every text of an official document, each part on a line, to be compared whole. */
final class DocumentText {
  private DocumentText() {}

  static String of(OfficialDocument document) {
    return Stream.of(
                List.of(
                    document.heading().parentAgency().orElse("-")
                        + " | "
                        + document.heading().agency(),
                    document.heading().number() + " | " + document.heading().placeAndDate(),
                    document.title().kind().orElse("V/v") + " | " + document.title().subject()),
                document.addressees().stream().map(one -> "To: " + one).toList(),
                document.legalBases().stream().map(one -> "Basis: " + one).toList(),
                body(document),
                List.of(
                    String.join(" / ", document.signature().power())
                        + " | "
                        + document.signature().name().orElse("-"),
                    String.join(", ", document.distribution().recipients())
                        + " | "
                        + document.distribution().archive().orElse("-")))
            .flatMap(List::stream)
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  static List<String> body(OfficialDocument document) {
    return document.body().stream().map(DocumentText::line).toList();
  }

  private static String line(Block block) {
    if (block instanceof Block.Heading heading) {
      return "#".repeat(heading.level()) + " " + heading.text();
    }
    if (block instanceof Block.Item item) {
      return "- " + item.text();
    }
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.text();
    }
    throw new IllegalArgumentException("A letter has no " + block);
  }
}
