package vn.giaitrinh.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema of a document and its reader refuse the same ones. */
class BrokenDocumentsTest {

  // The document | what in the sample is replaced | by what | the words of the reader.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "PLAN | plan/1 | plan/2 | this document is of version 2 (giaitrinh/plan/2)",
        "PLAN | \"issuer\": \"so-mau\" | \"issuer\": \"Sở Mẫu\" | Not a unit id: 'Sở Mẫu'",
        "PLAN | 25/KH-STP | 25-KH | Not a document number: '25-KH'",
        "PLAN | 2026-03-25 | 25/3/2026 | '25/3/2026' is not a date",
        "PLAN | \"role\": \"LEAD\" | \"role\": \"BOSS\" | 'BOSS' is not one of LEAD, SUPPORTING",
        "PLAN | \"role\": \"LEAD\", | `` | missing field role",
        "PLAN | \"units\": \\[\"phong-mot\"\\] | \"units\": [] | must name at least one unit",
        "PLAN | \"kinds\": \\[[^\\]]*\\] | \"kinds\": [] | must give at least one kind",
        "PLAN | \"type\": \"KINDS\" | \"type\": \"ALL\" | 'ALL' is not a kind known here",
        "PLAN | \"type\": \"ONGOING\", | `` | missing field type",
        "PLAN | , \"lastDay\": \"2026-11-29\" | `` | missing field lastDay",
        "PLAN | \"anchorWording\": \"ngày ban hành\" | \"anchorWording\": \" \" | must name it in anchorWording",
        "PLAN | \"amount\": 30 | \"amount\": 36501 | allowed are 0 to 36500",
        "PLAN | \"cadence\": \\{ \"unit\": \"MONTHS\" | \"cadence\": { \"unit\": \"WORKING_DAYS\" | allowed are calendar days and months",
        "PLAN | \"quantity\": 1 | \"quantity\": 1.5 | '1.5' is not a whole number",
        "PLAN | \"currency\": \"VND\" | \"currency\": \"đồng\" | Currency 'đồng'",
        "PLAN | \"id\": \"m1\" | \"id\": \"mốc một\" | Not a milestone id",
        "PLAN | \"number\": \"154/KH-UBND\",\\s*\"issuedOn\" | \"issuedOn\" | has no number for a task to name it by",
        "PLAN | \"clause\": \"II.1.\" | \"clause\": \"...\" | Not a clause id",
        "PLAN | \"purposes\": \\[\"Mục đích mẫu\"\\] | \"purposes\": \"Mục đích\" | expected a list",
        "ORGANIZATION | \"kind\": \"OFFICE\" | \"kind\": \"BUREAU\" | 'BUREAU' is not one of AGENCY",
        "ORGANIZATION | \"id\": \"van-phong\" | \"id\": \"van--phong\" | Not a unit id: 'van--phong'",
        "ORGANIZATION | \"validTo\": \"2030-06-30\", | `` | has successors [phong-hai] and no last day",
        "ORGANIZATION | \"successors\": \\[\"phong-hai\" | \"successors\": [\"phong-hai\", \"phong-hai\" | names a successor twice",
        "ORGANIZATION | , \"until\": \"2026-03-31\" | `` | missing field until",
        "CASE | \"id\": \"GT-2026/0001\" | \"id\": \"GT 1\" | Not a case id: 'GT 1'",
        "CASE | \"kind\": \"EXPLANATION_REQUEST\" | \"kind\": \"REQUEST\" | 'REQUEST' is not one of EXPLANATION_REQUEST",
        "CASE | \"remoteArea\": true | \"remoteArea\": \"yes\" | $.remoteArea",
        "CASE | \"groupSize\": 6 | \"groupSize\": 0 | $.requester: this is not of the form expected here",
        "CASE | \"sha256\": \"0123 | \"sha256\": \"123 | $.attachments[0]: this is not of the form expected here",
        "CASE | \"size\": 1024 | \"size\": -1 | $.attachments[0]: this is not of the form expected here",
        "CASE | \"type\": \"RECEIVED\" | \"type\": \"ARRIVED\" | 'ARRIVED' is not a kind known here",
        "CASE | \"on\": \"2026-06-04\" | \"at\": \"2026-06-04\" | $.events[3]",
        "CASE | \"on\": \"2026-06-04\" | \"on\": \"1899-06-04\" | has an event in year 1899",
        "CASE | \"amount\": 10 | \"amount\": 0 | allowed are 1 to 36500",
        "CASE | \"unit\": \"phong-mot\", \"role\" | \"role\" | missing field unit",
        "CASE | \"version\": 2 | \"version\": 0 | $.explanations[1]: this is not of the form expected here",
        "CASE | \"addressee\" | \"adressee\" | unknown field 'adressee'",
        "TASK_REPORT | \"percent\": 75 | \"percent\": 101 | allowed are 0 to 100",
        "TASK_REPORT | \"kind\": \"PUBLICATION\" | \"kind\": \"PRESS\" | 'PRESS' is not one of DOCUMENT",
        "TASK_REPORT | \"sha256\": \"0123 | \"sha256\": \"xyz3 | allowed are 64 hexadecimal digits",
        "TASK_REPORT | \"task\": \"I.1\" | \"task\": \"I 1\" | Not a task id: 'I 1'",
        "TASK_REPORT | \"submittedOn\": \"2026-09-16\", | `` | missing field submittedOn",
        "DUTY_REPORT | \"duty\" | \"task\" | unknown field 'task'",
        "DUTY_REPORT | \"unit\": \"van-phong\" | \"unit\": 7 | $.unit",
        "DUTY_REPORT | 2026-09-24 | 2026-09-31 | '2026-09-31' is not a date",
        "RULE_PACK | \"startOn\": \"ACCEPTED\" | \"startOn\": \"TAKEN\" | 'TAKEN' is not one of",
        "RULE_PROFILE | \"agency\": \"Sở Mẫu\", | `` | missing field agency",
        "RULE_PROFILE | \"severity\": \"ERROR\" | \"severity\": \"FATAL\" | 'FATAL' is not one of",
        "RULE_PROFILE | \"by\": \"Giám đốc\" | \"by\": \" \" | has to say by whom it was decided",
        "RULE_PROFILE | \"rule\": \"NO_TIMING\" | \"rule\": \"no timing\" | is no rule",
        "RULE_PROFILE | \"until\": \"2026-12-31\" | \"until\": \"-2026-12-31\" | is not a date",
        "PLAN | \"role\": \"LEAD\" | \"role\": \" LEAD\" | ' LEAD' is not one of",
        "SUMMARY | \"received\" : 1 | \"received\" : \"1\" | $.cases.received",
        "SUMMARY | \"calendarStatus\" : \"ANNOUNCED\" | \"calendarStatus\" : \"SURE\" | 'SURE' is not one of",
        "SUMMARY | \"findingsNotKept\" | \"findingsLeftOut\" | unknown field 'findingsLeftOut'",
        "SUMMARY | \"NO_EVIDENCE\" : 1 | \"NOTHING\" : 1 | NOTHING",
        "SUMMARY | \"metric\" : \"NOTICES_IN_TIME\" | \"metric\" : \"SPEED\" | 'SPEED' is not one of"
      })
  void are_refused_by_both(WireDocument document, String part, String by, String problem) {
    String sample = sample(document);
    String broken = sample.replaceFirst(part, by);

    assertThat(broken).isNotEqualTo(sample);
    assertThat(Schemas.broken(document, broken)).isNotEmpty();
    assertThat(Schemas.refused(document, broken).orElse("read")).contains(problem);
  }

  @Test
  void are_told_of_the_kind_that_they_name_and_of_no_other() {
    String misnamed = sample(WireDocument.CASE).replace("\"replyBy\"", "\"answerBy\"");
    String unknown = sample(WireDocument.CASE).replace("\"RESUMED\"", "\"CONTINUED\"");

    assertThat(Schemas.broken(WireDocument.CASE, misnamed))
        .singleElement()
        .asString()
        .startsWith("/events/1: property 'answerBy' is not defined in the schema");
    assertThat(Schemas.broken(WireDocument.CASE, unknown))
        .singleElement()
        .asString()
        .startsWith("/events/11/type: does not have a value in the enumeration [\"RECEIVED\", ");
  }

  // What takes two places of a document together, or the calendar, a schema cannot say.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "PLAN | \"end\": \"2026-12-31\" | \"end\": \"2025-12-31\" | before it starts",
        "PLAN | \"id\": \"I.0\" | \"id\": \"I.1\" | is used more than once",
        "PLAN | \"start\": \"2026-04-01\", \"end\": \"2026-06-30\", \"p | \"start\": \"2026-04-02\", \"end\": \"2026-06-30\", \"p | is not made of whole units",
        "PLAN | FREQ=MONTHLY;BYMONTHDAY=15 | FREQ=MONTHLY;BYMONTHDAY=32 | BYMONTHDAY",
        "PLAN | \"quantity\": 1 | \"quantity\": 1.0 | expected a whole number without point or exponent",
        "ORGANIZATION | \"parent\": \"so-mau\" | \"parent\": \"so-khac\" | which is not in the directory",
        "CASE | \"parent\": \"GT-2026/0003\" | \"parent\": \"GT-2026/0001\" | is linked to itself",
        "CASE | \"version\": 2 | \"version\": 1 | has two explanations of version 1",
        "RULE_PACK | \"maxCount\": 1 | \"maxCount\": 20000 | allowed are at most 36500",
        "SUMMARY | \"received\" : 1 | \"received\" : 2 | do not add up"
      })
  void that_only_the_whole_shows_are_refused_by_the_reader_alone(
      WireDocument document, String part, String by, String problem) {
    String sample = sample(document);
    String broken = sample.replaceFirst(part, by);

    assertThat(broken).isNotEqualTo(sample);
    assertThat(Schemas.broken(document, broken)).isEmpty();
    assertThat(Schemas.refused(document, broken).orElse("read")).contains(problem);
  }

  // What a draft may lack, and what an author leaves out rather than writes as null.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "PLAN | \"vi\": \"Kế hoạch mẫu\" | \"vi\": \" \"",
        "PLAN | \"documentKind\": \"Báo cáo\" | \"documentKind\": \"\"",
        "PLAN | \"quantity\": 1 | \"quantity\": 0",
        "PLAN | \"archiveLine\": \"Lưu: VT\" | \"archiveLine\": null",
        "PLAN | 25/KH-STP | 25 / KH – STP",
        "CASE | \"text\": \"Vì sao quá hạn\" | \"text\": \"\"",
        "TASK_REPORT | \"id\": \"bc-1\" | \"id\": \"\""
      })
  void that_an_author_should_put_right_are_refused_by_the_schema_alone(
      WireDocument document, String part, String by) {
    String sample = sample(document);
    String broken = sample.replaceFirst(part, by);

    assertThat(broken).isNotEqualTo(sample);
    assertThat(Schemas.broken(document, broken)).isNotEmpty();
    assertThat(Schemas.refused(document, broken)).isEmpty();
  }

  private static String sample(WireDocument document) {
    return Schemas.resource(
        document == WireDocument.SUMMARY
            ? "/golden/summary.jackson3.json"
            : "/wire/" + document.sample() + ".json");
  }
}
