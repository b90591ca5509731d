package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.text.BilingualText;

class GiaiTrinhJsonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // What is written | where | what is said
        "{'id':'1','title':{'vi':'a'},'titel':1}| $.titel | unknown field 'titel' (did you mean 'title'?); allowed are",
        "{'id':'1'}                             | $       | missing field title",
        "{}                                     | $       | missing field id, title",
        "{'id':'a b','title':{'vi':'a'}}        | $.id    | Not a task id: 'a b'",
        "{'id':'1','title':'a'}                 | $.title | expected an object { ... } (BilingualText)",
        "{'id':'1','title':{'vi':'a'},'assignments':{}} | $.assignments | expected a list [ ... ]",
        "{'id':'1','title':{'vi':'a'},'assignments':[{'role':'BOSS'}]} | $.assignments[0].role | 'BOSS' is not one of LEAD, SUPPORTING, IMPLEMENTING, SUPERVISING",
        "{'id':'1','title':{'vi':'a'},'timing':{'type':'SOON','raw':'x'}} | $.timing | 'SOON' is not a kind known here; allowed are AFTER_EVENT, COMPOUND",
        "{'id':'1','title':{'vi':'a'},'timing':{'raw':'x'}} | $.timing | missing field type",
        "{'id':'1','title':{'vi':'a'},'timing':{'type':'DEADLINE','raw':'x','lastDay':'2026-02-30'}} | $.timing.lastDay | '2026-02-30' is not a date of the form YYYY-MM-DD that exists",
        "{'id':'1','id':'2','title':{'vi':'a'}} | $.id    | field 'id' is given twice",
        "{'id':'1','title':{'vi':'a'}} x        | $       | this is not JSON: Unrecognized token",
        "id=1                                   | $       | this is not JSON: Unrecognized token",
        "{'id':'1',                             | $.id    | this is not JSON: Unexpected end-of-input",
        "{'id':1,'title':{'vi':'a'}}            | $.id    | expected a text (TaskId)",
        "{'id':'1','title':{'vi':true}}         | $.title.vi | expected a text",
        "{'id':'1','title':{'en':'a'}}          | $.title.vi | missing field vi",
        "{'id':'1','title':null}                | $.title | null is not allowed here",
        "{'id':'1','title':{'vi':'a'},'timing':{'type':'DEADLINE'}} | $.timing.lastDay | missing field lastDay",
        "{'id':'1','title':{'vi':'a'},'timing':{'type':'DEADLINE','lastDay':20260320}} | $.timing.lastDay | expected a date of the form YYYY-MM-DD that exists",
        "{'id':'1','title':{'vi':'a'},'timing':{'type':'DEADLINE','lastDay':[2026,3,20]}} | $.timing.lastDay | expected a date of the form YYYY-MM-DD that exists",
        "{'id':'1','title':{'vi':'a'},'timing':{'type':'DEADLINE','lastDay':'2026-01-01T10:00'}} | $.timing.lastDay | '2026-01-01T10:00' is not a date",
        "{'id':'1','title':{'vi':'a'},'timing':{'type':'DEADLINE','lastDay':''}} | $.timing.lastDay | '' is not a date",
        "{'id':'1','title':{'vi':'a'},'timing':{'type':'AFTER_EVENT','anchor':'PLAN_ISSUED'}} | $.timing.limit | missing field limit",
        "{'id':'1','title':{'vi':'a'},'assignments':[{'role':0}]} | $.assignments[0].role | is not one of LEAD",
        "{'id':'1','title':{'vi':'a'},'deliverables':[{'documentKind':'x','quantity':1.5}]} | $.deliverables[0].quantity | '1.5' is not a whole number",
        "{'id':'1','title':{'vi':'a'}}{}        | $       | nothing may follow the end of the document",
        "{'id':'1','title':{'vi':'a'},'mandates':[{'document':'154/KH-UBND','clause':'...'}]} | $.mandates[0].clause | Not a clause id: '...'",
        "{'id':'1','title':{'vi':'a'},'mandates':[{'document':'154/KH-UBND'}]} | $.mandates[0].clause | missing field clause",
        "{'id':'1','title':{'vi':'a'},'mandates':[{'document':'154/KH-UBND','clause':3}]} | $.mandates[0].clause | expected a text (ClauseId)",
        "{'id':'1','title':{'vi':'a'},'mandates':[{'document':'154/KH-UBND','clause':'1','task':'1'}]} | $.mandates[0].task | unknown field 'task'",
        "null                                   | $       | null is not an object { ... } (Task)",
        "[]                                     | $       | expected an object { ... } (Task)"
      })
  void says_what_is_wrong_and_where(String json, String path, String problem) {
    assertThatThrownBy(() -> read(json.replace('\'', '"'), Task.class))
        .isInstanceOfSatisfying(
            JsonReadException.class,
            e -> {
              assertThat(e.getPath()).isEqualTo(path);
              assertThat(e.getSource()).isEqualTo("task.json");
              assertThat(e.getLine()).isEqualTo(1);
              assertThat(e.getColumn()).isPositive();
            })
        .hasMessageStartingWith("task.json:1:")
        .hasMessageContaining(problem);
  }

  @Test
  void names_every_event_that_there_is_where_one_is_not_known() {
    assertThatThrownBy(() -> read("{\"events\":[{\"type\":\"GOT\"}]}", CaseFile.class))
        .hasMessageContaining(
            "'GOT' is not a kind known here; allowed are ACCEPTED, ADMISSIBILITY");
    assertThatThrownBy(() -> read("", CaseFile.class)).hasMessageContaining("document is empty");
  }

  @Test
  void counts_lines_and_columns_from_one() {
    assertThatThrownBy(() -> read("{\n  \"id\": \"1\",\n  \"titel\": 1\n}", Task.class))
        .isInstanceOfSatisfying(
            JsonReadException.class,
            e -> {
              assertThat(e.getLine()).isEqualTo(3);
              assertThat(e.getColumn()).isEqualTo(3);
            });
  }

  @Test
  void says_nothing_of_the_parser_itself() {
    assertThatThrownBy(() -> read("{\"content\": \"x\"", Task.class))
        .hasMessageEndingWith(
            ": $.content: this is not JSON: Unexpected end-of-input:"
                + " expected close marker for Object");
  }

  @Test
  void refuses_a_document_nested_too_deep() {
    assertThatThrownBy(() -> read("[".repeat(500), JsonNode.class))
        .isInstanceOf(JsonReadException.class)
        .hasMessageContaining("nested deeper than 100 levels");
  }

  @Test
  void refuses_a_document_of_another_version() {
    assertThatThrownBy(
            () ->
                read(
                    "{\"schema\":\"giaitrinh/organization/2\",\"units\":[]}",
                    OrganizationDirectory.class))
        .hasMessageContaining("this library reads up to version 1");
  }

  @Test
  void never_shows_the_text_of_a_case_in_an_error() {
    String name = "Người yêu cầu hư cấu";
    assertThatThrownBy(
            () ->
                read(
                    "{\"requester\":{\"kind\":\"INDIVIDUAL\",\"name\":[\"" + name + "\"]}}",
                    CaseFile.class))
        .hasMessageContaining("$.requester.name")
        .hasMessageContaining("expected a text")
        .hasMessageNotContaining(name);
    assertThatThrownBy(() -> read("{\"requester\":{\"kind\":\"" + name + "\"}}", CaseFile.class))
        .hasMessageContaining("$.requester.kind")
        .hasMessageContaining("this is not one of INDIVIDUAL")
        .hasMessageNotContaining(name)
        .hasNoCause();
    assertThatThrownBy(
            () ->
                read(
                    "{\"attachments\":[{\"name\":\"a\",\"mediaType\":\"b\",\"size\":1,"
                        + "\"sha256\":\""
                        + name
                        + "\"}]}",
                    CaseFile.class))
        .hasMessageContaining("$.attachments[0]")
        .hasMessageNotContaining(name);
    assertThatThrownBy(() -> read("{\"requester\": Nguyen", CaseFile.class))
        .hasMessageContaining("Unrecognized token")
        .hasMessageNotContaining("Nguyen")
        .hasNoCause();
  }

  @Test
  void brings_text_in_as_nfc() throws IOException {
    String nfd = Normalizer.normalize("Kế hoạch", Normalizer.Form.NFD);
    Task task =
        read(
            "{\"id\":\"1\",\"content\":\" " + nfd + " \",\"title\":{\"vi\":\"" + nfd + "\"}}",
            Task.class);

    assertThat(task.getContent()).contains("Kế hoạch");
    assertThat(task.getTitle()).isEqualTo(BilingualText.ofVietnamese("Kế hoạch"));
  }

  @Test
  void reads_lines_and_names_the_line_of_a_fault(@TempDir Path directory) throws IOException {
    String line = "{\"id\":\"r\",\"unit\":\"a\",\"task\":\"1\",\"submittedOn\":\"2026-01-01\"}";
    Path good = Files.writeString(directory.resolve("good.ndjson"), line + "\n\n" + line);
    Path bad = Files.writeString(directory.resolve("bad.ndjson"), line + "\n\n{\"id\":\"1\"}");

    assertThat(GiaiTrinhJson.readLines(good, TaskReport.class)).hasSize(2);
    assertThatThrownBy(() -> GiaiTrinhJson.readLines(bad, TaskReport.class))
        .isInstanceOfSatisfying(JsonReadException.class, e -> assertThat(e.getLine()).isEqualTo(3))
        .hasMessageContaining("missing field");
  }

  @Test
  void refuses_lines_that_are_not_utf_8(@TempDir Path directory) throws IOException {
    Path file = Files.write(directory.resolve("x.ndjson"), new byte[] {'{', (byte) 0xC3, '}'});

    assertThatThrownBy(() -> GiaiTrinhJson.readLines(file, TaskReport.class))
        .isInstanceOf(JsonReadException.class)
        .hasMessageContaining("not text in UTF-8");
  }

  @Test
  void reads_and_writes_files(@TempDir Path directory) throws IOException {
    BilingualText text = BilingualText.of("Kế hoạch", "Plan");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GiaiTrinhJson.write(text, out);
    Path file = Files.write(directory.resolve("text.json"), out.toByteArray());

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("{\n  \"vi\" : \"Kế hoạch\",\n  \"en\" : \"Plan\"\n}\n");
    assertThat(GiaiTrinhJson.read(file, BilingualText.class)).isEqualTo(text);
    assertThatThrownBy(() -> GiaiTrinhJson.read(directory.resolve("none"), Plan.class))
        .isInstanceOf(NoSuchFileException.class);
  }

  private static <T> T read(String json, Class<T> type) throws IOException {
    return GiaiTrinhJson.read(
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "task.json", type);
  }
}
