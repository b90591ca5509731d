package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.progress.ProgressStatement;
import vn.giaitrinh.text.BilingualText;

class GiaiTrinhYamlTest {
  private static final JsonOptions SMALL =
      JsonOptions.builder().deepestNesting(3).longestText(9).largestDocument(60).build();

  static List<JsonContractTest.Document> documents() {
    return JsonContractTest.documents().toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void reads_what_it_wrote(JsonContractTest.Document document) throws IOException {
    String yaml = written(document.value());

    assertThat(Texts.<Object>yaml(yaml, cast(document.type()))).isEqualTo(document.value());
  }

  @Test
  void reads_a_plan_as_a_person_writes_it(@TempDir Path directory) throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("plan.yaml"),
            """
            # Kế hoạch mẫu
            id: mau-2026
            issuer: so-mau
            issuedOn: 2026-03-25
            title: {vi: Kế hoạch mẫu}
            groups:
              - id: I
                title:
                  vi: "Nhóm: mẫu"
                tasks:
                  - id: 1
                    title: {vi: Nhiệm vụ mẫu}
                    content: >
                      Một câu
                      trên hai dòng
                    assignments:
                      - role: LEAD
                        units: {type: UNITS, units: [phong-mot]}
                    timing: {type: ONGOING, raw: Thường xuyên}
            """);
    Plan plan = GiaiTrinhYaml.read(file, Plan.class);

    assertThat(plan.getIssuedOn()).hasToString("Optional[2026-03-25]");
    Task task = plan.getGroups().get(0).getTasks().get(0);
    assertThat(task.getId()).hasToString("1");
    assertThat(task.getContent()).contains("Một câu trên hai dòng");
    assertThat(plan.getGroups().get(0).getTitle().vi()).isEqualTo("Nhóm: mẫu");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "on",
        "yes",
        "off",
        "y",
        "true",
        "2026-01-01",
        "012",
        "0o14",
        "0x1F",
        "1_000",
        "1.10",
        "1e3",
        "12:30",
        ".5",
        "+84",
        "Infinity",
        ".nan",
        "9007199254740993",
        "154/KH-UBND",
        "5%"
      })
  void a_text_without_quotes_is_read_as_it_is_written(String text) throws IOException {
    assertThat(Texts.yaml("vi: " + text + "\n", BilingualText.class))
        .isEqualTo(BilingualText.ofVietnamese(text));
    assertThat(Texts.yaml("{vi: " + text + "}", BilingualText.class))
        .isEqualTo(BilingualText.ofVietnamese(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "null",
        "~",
        "012",
        "2026-01-01",
        "# không",
        "a: b",
        "- a",
        "*a",
        "&a",
        "!a",
        "'a'",
        "\"a\"",
        "@a",
        "%a",
        "`a`",
        "[a",
        "{a",
        "a #b",
        "a\nb",
        "a\\b",
        "---",
        "? a",
        ">",
        "|",
        "<<"
      })
  void a_text_comes_back_as_it_was_written(String text) throws IOException {
    BilingualText value = BilingualText.of("Kế hoạch", text);

    assertThat(Texts.yaml(written(value), BilingualText.class)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "0, 0", "12.50, 12.50", "'''7''', 7", "-1, "})
  void a_number_is_read_from_its_decimal_form(String yaml, BigDecimal percent) throws IOException {
    String document = "rule: x\npercent: " + yaml;
    if (percent == null) {
      assertThatThrownBy(() -> Texts.yaml(document, ProgressStatement.class))
          .isInstanceOf(JsonReadException.class);
    } else {
      assertThat(Texts.yaml(document, ProgressStatement.class).percent()).isEqualTo(percent);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
  void nothing_is_null(String nothing) throws IOException {
    assertThat(Texts.yaml("vi: a\nen: " + nothing + "\n", BilingualText.class).en()).isEmpty();
    assertThat(Texts.yaml("vi: '" + nothing + "'\n", BilingualText.class).vi()).isEqualTo(nothing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "id: 1\\ntitle:\\n  vi: a\\n  ne: b        | 4:3  | $.title.ne   | unknown field 'ne'; allowed are en, vi",
        "id: 1\\nid: 2                             | 2:1  | $.id         | field 'id' is given twice",
        "id: 1\\ntitle: {vi: a, vi: b}             | 2:16 | $.title.vi   | field 'vi' is given twice",
        "id: [1]\\ntitle: {vi: a}                  | 1:5  | $.id         | expected a text (TaskId)",
        "id: 1\\ntitle: a                          | 2:8  | $.title      | expected an object { ... } (BilingualText)",
        "id: 1\\nassignments:\\n- role: LAED       | 3:9  | $.assignments[0].role | 'LAED' is not one of LEAD, SUPPORTING, IMPLEMENTING, SUPERVISING (did you mean 'LEAD'?)",
        "id: 1\\nassignments:\\n- role: 0          | 3:9  | $.assignments[0].role | '0' is not one of LEAD, SUPPORTING, IMPLEMENTING, SUPERVISING",
        "id: 1\\ndeliverables:\\n- quantity: 012   | 3:13 | $.deliverables[0].quantity | '012' is not a whole number",
        "id: 1\\ndeliverables:\\n- quantity: 1_0   | 3:13 | $.deliverables[0].quantity | '1_0' is not a whole number",
        "id: 1\\ndeliverables:\\n- quantity: 99999999999 | 3:13 | $.deliverables[0].quantity | '99999999999' is not a whole number",
        "id: 1\\ndeliverables:\\n- quantity: [1]   | 3:13 | $.deliverables[0].quantity | expected a whole number",
        "timing: {type: DEADLINE, lastDay: 2026-1-1} | 1:35 | $.timing.lastDay | '2026-1-1' is not a date of the form YYYY-MM-DD that exists",
        "timing: {lastDay: 1-1-2026, type: DEADLINE} | 1:19 | $.timing.lastDay | '1-1-2026' is not a date of the form YYYY-MM-DD that exists",
        "title: &a {vi: b}\\nother: *a             | 1:8  | $.title      | an anchor (&) is not read: put a text that begins so in quotes",
        "id: &a x                                  | 1:5  | $.id         | an anchor (&) is not read: put a text that begins so in quotes",
        "&a id: x                                  | 1:1  | $.id         | an anchor (&) is not read: put a text that begins so in quotes",
        "!!str id: x                               | 1:1  | $.id         | a tag (!) is not read: the model knows what stands here",
        "other: *a                                 | 1:8  | $.other      | an alias (*) is not read: write out what it stands for",
        "title:\\n  <<: *a                         | 2:7  | $.title.?    | an alias (*) is not read: write out what it stands for",
        "id: !x 1                                  | 1:5  | $.id         | a tag (!) is not read: the model knows what stands here",
        "title: !x {vi: a}                         | 1:8  | $.title      | a tag (!) is not read: the model knows what stands here",
        "? [a]\\n: 1                               | 1:3  | $            | the name of a field must be a text",
        "*a : 1                                    | 1:1  | $            | the name of a field must be a text",
        "id: 1\\n---\\nid: 2                       | 2:1  | $            | nothing may follow the end of the document",
        "id: 1\\n\\ttitle: a                       | 2:1  | $.id         | this is not YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)",
        "id: 'Hư Cấu                               | 1:12 | $.id         | this is not YAML: found unexpected end of stream",
        "id: [Hư Cấu\\ntitle: 1                    | 2:6  | $.id[0]      | this is not YAML: expected ',' or ']', but got :",
        "schema: giaitrinh/case/1                  | 1:1  | $.schema     | unknown field 'schema'",
        "``                                        | 1:1  | $            | the document is empty",
        "# Hư Cấu                                  | 1:1  | $            | the document is empty",
        "null                                      | 1:1  | $            | null is not an object { ... } (Task)",
        "a text                                    | 1:1  | $            | expected an object { ... } (Task)"
      })
  void says_what_is_wrong_and_where(String yaml, String place, String path, String problem) {
    String text = yaml.replace("\\n", "\n").replace("\\t", "\t");

    assertThat(refusal(text, Task.class, Texts.USUAL))
        .startsWith("plan.yaml:" + place + ": " + path + ": " + problem)
        .doesNotContain("Hư");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "no", "on", "off", "True", "1"})
  void a_switch_is_true_or_false(String word) throws IOException {
    assertThat(refusal("publicationRequired: " + word, CaseFile.class, Texts.USUAL))
        .isEqualTo("plan.yaml:1:22: $.publicationRequired: '" + word + "' is not true or false");
  }

  @Test
  void shows_nothing_that_stands_where_personal_data_belong() {
    assertThat(refusal("requester:\n  kind: Hư Cấu", CaseFile.class, Texts.USUAL))
        .isEqualTo(
            "plan.yaml:2:9: $.requester.kind: this is not one of INDIVIDUAL, ORGANIZATION, GROUP");
  }

  @Test
  void a_schema_of_another_kind_or_version_is_refused() {
    assertThat(refusal("id: p\nschema: giaitrinh/plan/2", Plan.class, Texts.USUAL))
        .startsWith("plan.yaml:2:9: $.schema: this document is of version 2");
  }

  @Test
  void the_bounds_hold() {
    assertThat(refusal("a: [[[b]]]", Task.class, SMALL))
        .isEqualTo("plan.yaml:1:6: $.a[0][0]: nested deeper than 3 levels");
    assertThat(refusal("a:\n  - 'Mười ký tự'", Task.class, SMALL))
        .isEqualTo("plan.yaml:2:5: $.a[0]: a text is longer than 9 characters");
    assertThat(refusal("#" + "x".repeat(70), Task.class, SMALL))
        .isEqualTo("plan.yaml:1:61: $: the document is larger than 60 bytes");
    assertThat(refusal("[".repeat(100_000), Task.class, Texts.USUAL))
        .endsWith(": nested deeper than 100 levels");
    assertThat(refusal("{a: ".repeat(100_000), Task.class, Texts.USUAL))
        .endsWith(": nested deeper than 100 levels");
  }

  @Test
  void the_bound_of_a_document_is_that_of_the_options_and_no_other() throws IOException {
    // The library itself stops at 3 MiB unless told otherwise.
    String longComment = "# " + "x".repeat(4 << 20) + "\nvi: a\n";

    assertThat(Texts.yaml(longComment, BilingualText.class))
        .isEqualTo(BilingualText.ofVietnamese("a"));
  }

  @Test
  void a_missing_library_is_named(@TempDir Path directory) throws Exception {
    URL[] classes =
        List.of(GiaiTrinhYaml.class, JsonOptions.class).stream()
            .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
            .distinct()
            .toArray(URL[]::new);
    try (URLClassLoader without = new WithoutYaml(classes)) {
      Class<?> yaml = without.loadClass(GiaiTrinhYaml.class.getName());
      Path file = Files.writeString(directory.resolve("a.yaml"), "vi: a");

      assertThatThrownBy(
              () ->
                  yaml.getMethod("read", Path.class, Class.class)
                      .invoke(null, file, without.loadClass(BilingualText.class.getName())))
          .hasRootCauseInstanceOf(ClassNotFoundException.class)
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "GiaiTrinhYaml needs tools.jackson.dataformat:jackson-dataformat-yaml 3.1.7 or newer"
                  + " on the class path or the module path");
      assertThatThrownBy(
              () ->
                  yaml.getMethod("write", Object.class, OutputStream.class)
                      .invoke(null, "a", new ByteArrayOutputStream()))
          .cause()
          .isInstanceOf(IllegalStateException.class);
    }
  }

  /** Loads the SDK anew, with every library but those for YAML. */
  private static final class WithoutYaml extends URLClassLoader {
    WithoutYaml(URL[] classes) {
      super(classes, GiaiTrinhYamlTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("org.snakeyaml.") || name.startsWith("tools.jackson.dataformat.")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("vn.giaitrinh.")) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  private static String refusal(String yaml, Class<?> type, JsonOptions options) {
    return Texts.refusal(() -> GiaiTrinhYaml.read(Texts.stream(yaml), "plan.yaml", type, options));
  }

  @SuppressWarnings("unchecked")
  private static Class<Object> cast(Class<?> type) {
    return (Class<Object>) type;
  }

  private static String written(Object value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GiaiTrinhYaml.write(value, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
