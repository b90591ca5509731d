package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.report.content.PlainText;
import vn.giaitrinh.report.content.TextWidth;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.text.Language;

/** A page, read back by a parser that is not ours. */
class MarkdownTest {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  @ParameterizedTest
  @EnumSource
  void its_sections_are_headings_and_its_figures_tables(Language language) {
    Node page = PARSER.parse(page(Samples.summary(), language));

    assertThat(all(page, TableBlock.class)).hasSize(13);
    assertThat(all(page, TableCell.class))
        // The first column holds names, such as the number of a task.
        .filteredOn(cell -> cell.getPrevious() != null && shown(cell).matches("[\\d.,]+"))
        .isNotEmpty()
        .allSatisfy(
            cell ->
                assertThat(((TableCell) cell).getAlignment()).isEqualTo(TableCell.Alignment.RIGHT));
    assertThat(all(page, Link.class)).isEmpty();
    assertThat(all(page, HtmlInline.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- a",
        "+ a",
        "* a",
        "1. a",
        "1) a",
        "12.",
        "-",
        "---",
        "***",
        "___",
        "===",
        "# a",
        "####",
        "> a",
        "    a",
        "\ta",
        "```",
        "~~~ a",
        "`a`",
        "``",
        "a `",
        "*a*",
        "**a**",
        "_a_",
        "__a__",
        "a*",
        "*",
        "**",
        "~~a~~",
        "[a](b)",
        "[a]",
        "[a]: b",
        "![a](b)",
        "[^1]",
        "[x] a",
        "- [ ] a",
        "<b>a</b>",
        "<!-- a -->",
        "<https://a.vn>",
        "<a@b.vn>",
        "&amp;",
        "&#42;a&#42;",
        "&nbsp;",
        "a|b",
        "|",
        "| a | b |",
        "\\|",
        "\\\\|",
        "\\",
        "a\\",
        "\\*a\\*",
        "|---|",
        "a  ",
        "$a$",
        "<script>alert(1)</script>",
        "</td><td>",
        "<?php ?>",
        "<![CDATA[a]]>",
        "\u00A0a\u00A0",
        "a\nb",
        "a\r\n\r\n# b",
        "a\u2028b",
        "!",
        "(a)",
        "{a}",
        "a_b_c",
        "*a\u3000"
      })
  void the_tree_of_a_page_does_not_depend_on_its_text(String text) {
    Node page = PARSER.parse(page(Samples.filledWith(text), Language.VI));

    assertThat(shape(page))
        .isEqualTo(shape(PARSER.parse(page(Samples.filledWith("abc"), Language.VI))));
    assertThat(all(page, TableCell.class).stream().map(MarkdownTest::shown))
        .contains(stripped(PlainText.of(text)));
  }

  @Test
  void an_empty_text_breaks_nothing() {
    Node page = PARSER.parse(page(Samples.filledWith("\u200B"), Language.VI));

    assertThat(all(page, TableBlock.class)).hasSize(13);
  }

  @Test
  void what_means_nothing_is_not_escaped() {
    String text = "2026-Q3 1.210/1.217 (99%) 30/09/2026 59/2019/NĐ-CP: x + y = z; \"a\" 'b', 1. c!";

    assertThat(page(Samples.filledWith(text), Language.VI)).contains("**" + text + "**");
  }

  @Test
  void nobody_is_called_and_nothing_becomes_a_link() {
    String page =
        page(
            Samples.filledWith("@minh #12 o/r#3 a@b.vn http://e.vn HTTPS://e.vn www.e.vn WWW.e.vn"),
            Language.VI);

    assertThat(page)
        .contains("@\u200Aminh \\#\u200A12 o/r\\#\u200A3 a@\u200Ab.vn http\\://e.vn")
        .contains("HTTPS\\://e.vn www\\.e.vn WWW\\.e.vn")
        .doesNotContainPattern("@\\w")
        .doesNotContainPattern("#\\d")
        .doesNotContain("://e.vn http://", "www.e.vn");
    assertThat(page.toLowerCase(Locale.ROOT)).doesNotContain("http://", "https://", "www.");
  }

  @Test
  void columns_are_aligned_in_the_source_whatever_the_letters() {
    for (String text :
        List.of(
            "Trách nhiệm",
            Normalizer.normalize("Trách nhiệm", Normalizer.Form.NFD),
            "q\u0323\u0307",
            "責任 😀",
            "a|b\\c*")) {
      List<String> lines = page(Samples.filledWith(text), Language.VI).lines().toList();

      assertThat(lines).anyMatch(line -> line.startsWith("|"));
      for (int i = 1; i < lines.size(); i++) {
        if (lines.get(i).startsWith("|") && lines.get(i - 1).startsWith("|")) {
          assertThat(TextWidth.of(lines.get(i))).isEqualTo(TextWidth.of(lines.get(i - 1)));
          assertThat(bars(lines.get(i))).isEqualTo(bars(lines.get(i - 1)));
        }
      }
    }
  }

  /** Returns the columns at which there is a bar that is not escaped. */
  private static List<Integer> bars(String line) {
    List<Integer> bars = new ArrayList<>();
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\\') {
        i++;
      } else if (line.charAt(i) == '|') {
        bars.add(TextWidth.of(line.substring(0, i)));
      }
    }
    return bars;
  }

  private static String page(ComplianceSummary summary, Language language) {
    return Samples.render(ReportFormat.MARKDOWN, summary, ReportOptions.of(language));
  }

  private static String shown(Node node) {
    return all(node, Text.class).stream()
        .map(text -> ((Text) text).getLiteral())
        .collect(Collectors.joining())
        .replace("\u200A", "");
  }

  private static String stripped(String text) {
    return text.replaceAll("^[\\s\u00A0\u3000]+|[\\s\u00A0\u3000]+$", "");
  }

  /** The kinds of the nodes with their depth; text is a node of no shape. */
  private static List<String> shape(Node page) {
    List<String> shape = new ArrayList<>();
    shape(page, 0, shape);
    assertThat(shape).hasSizeGreaterThan(100);
    return shape;
  }

  private static void shape(Node node, int depth, List<String> shape) {
    if (!(node instanceof Text)) {
      shape.add(depth + node.getClass().getSimpleName());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      shape(child, depth + 1, shape);
    }
  }

  private static List<Node> all(Node node, Class<? extends Node> type) {
    List<Node> found = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (type.isInstance(child)) {
        found.add(child);
      }
      found.addAll(all(child, type));
    }
    return found;
  }
}
