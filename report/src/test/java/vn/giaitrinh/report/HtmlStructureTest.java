package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.text.Language;

/** What a screen reader needs of the page. */
class HtmlStructureTest {

  @ParameterizedTest
  @EnumSource
  void headings_descend_one_step_at_a_time_from_one_title(Language language) {
    List<Integer> levels =
        found(page(language), "<h([1-6])[ >]").stream().map(Integer::valueOf).toList();

    assertThat(levels).startsWith(1).containsOnlyOnce(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_table_has_a_caption_and_every_header_cell_a_scope(Language language) {
    String page = page(language);

    assertThat(found(page, "<(table)[ >]")).hasSameSizeAs(found(page, "<(caption)[ >]"));
    assertThat(found(page, "<th( [^>]*)?>"))
        .isNotEmpty()
        .allSatisfy(th -> assertThat(th).contains("scope="));
  }

  @ParameterizedTest
  @EnumSource
  void every_id_is_there_once_and_every_link_leads_to_one(Language language) {
    String page = page(language);
    List<String> ids = found(page, " id=\"([^\"]*)\"");

    assertThat(ids).doesNotHaveDuplicates();
    Set<String> wanted = new HashSet<>(found(page, " href=\"#([^\"]*)\""));
    found(page, " aria-labelledby=\"([^\"]*)\"")
        .forEach(named -> wanted.addAll(List.of(named.split(" "))));
    assertThat(ids).containsAll(wanted);
    assertThat(wanted)
        .contains("unit-thanh-tra-so", "findings", "of-thanh-tra-so", "kind-0", "ledger-0");
  }

  @ParameterizedTest
  @EnumSource
  void words_of_another_language_are_marked(Language language) {
    String page = page(language);

    assertThat(page).contains("<html lang=\"" + (language == Language.VI ? "vi" : "en") + "\">");
    assertThat(page.contains("<td class=\"timing\" lang=\"vi\">Khi có yêu cầu</td>"))
        .isEqualTo(language == Language.EN);
  }

  private static String page(Language language) {
    // The script has names of elements in it, and none of its own.
    return PageSamples.page(language).replaceFirst("(?s)<script>.*</script>", "");
  }

  private static List<String> found(String page, String pattern) {
    return Pattern.compile(pattern)
        .matcher(page)
        .results()
        .map((MatchResult result) -> result.group(1) == null ? "" : result.group(1))
        .toList();
  }
}
