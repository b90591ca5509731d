package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.text.Language;

/**
 * What is told of a document that cannot be read, in Vietnamese and where nothing may be quoted.
 */
class ReadFaultTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                       | không có nội dung",
        "{'id':'p' 1}             | nội dung không đúng cú pháp JSON: Unexpected character",
        "{'id':'a','id':'b'}      | trường 'id' ghi hai lần",
        "{'titel':{'vi':'e'}}     | không có trường 'titel' (có phải là 'title' không?); được phép có: ",
        "{'issuer':'so'} 1        | thiếu trường ",
        "{'id':'p','groups':{}}   | phải là danh sách [ ... ]",
        "{'id':'p','groups':null} | không được để null ở đây",
        "{'issuedOn':'1/6/2026'}  | '1/6/2026' không phải là ngày có thật viết theo dạng YYYY-MM-DD",
        "{'groups':[{'tasks':[{'timing':{'type':'KHI'}}]}]} | 'KHI' không phải là loại có ở đây; được phép có: AFTER_EVENT",
        "{'id':'p','title':{'vi':'a'},'issuer':'so','groups':[],'number':'mười'} | giá trị không được chấp nhận: ",
        "null                     | null không phải là đối tượng { ... } (Plan)",
        "{'schema':'giaitrinh/case/1'} | đây là hồ sơ (giaitrinh/case/1), không phải kế hoạch (giaitrinh/plan/1)"
      })
  void is_told_in_vietnamese(String json, String text) {
    assertThat(refusal(json, Plan.class).getText().in(Language.VI)).startsWith(text);
  }

  @Test
  void the_problem_is_the_english_text() {
    JsonReadException e = refusal("{'titel':1}", Plan.class);

    assertThat(e.getText().in(Language.EN)).isEqualTo(e.getProblem());
  }

  /** Names of fields, values and codes that are none: each may be a person's. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'LeThiHuCau':1}                    | $ | unknown field; allowed are addressee, ",
        "{'kind':'LeThiHuCau'}               | $.kind | this is not one of EXPLANATION_REQUEST, ",
        "{'id':'LeThi HuCau'}                | $.id | this is not of the form expected here",
        "{'events':[{'type':'LeThiHuCau'}]}  | $.events[0] | this is not a kind known here; allowed are ",
        "{'requester':{'LeThiHuCau':'x'}}    | $.requester | unknown field; allowed are address, "
      })
  void nothing_is_quoted_where_nothing_may_be(String json, String path, String problem) {
    JsonReadException e = refusal(json, CaseFile.class).withoutContent();

    assertThat(e.getPath()).isEqualTo(path);
    assertThat(e.getProblem()).startsWith(problem);
    assertThat(e.getMessage() + e.getText()).doesNotContain("HuCau");
  }

  /** Whatever reads a tree first meets these before any name is compared with the fields. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'LeThiHuCau':1,'LeThiHuCau':2}  | a field is given twice",
        "{'LeThiHuCau':{'x':LeThiHuCau}}  | this is not JSON",
        "{'LeThiHuCau':1e99999999999}     | this number is larger or smaller than is read"
      })
  void a_fault_of_the_notation_has_no_path_that_could_be_a_name(String json, String problem) {
    JsonReadException e =
        catchThrowableOfType(
                JsonReadException.class,
                () -> GiaiTrinhJson.readStored(Texts.json(json), "body", CaseFile.class))
            .withoutContent();

    assertThat(e.getPath()).isEqualTo("$");
    assertThat(e.getProblem()).isEqualTo(problem);
    assertThat(e.getMessage() + e.getText()).doesNotContain("HuCau");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'id':[]}", "{'events':null}", "{}", "", "{'attachments':5}"})
  void what_quotes_nothing_is_told_the_same(String json) {
    JsonReadException e = refusal(json, CaseFile.class);

    assertThat(e.withoutContent()).hasMessage(e.getMessage());
  }

  @Test
  void an_exception_that_was_sent_elsewhere_tells_the_same() throws Exception {
    JsonReadException e = refusal("{'LeThiHuCau':1}", CaseFile.class);
    JsonReadException sent = sent(e);

    assertThat(sent).hasMessage(e.getMessage());
    assertThat(sent.getText()).isEqualTo(e.getText());
    assertThat(sent.withoutContent()).hasMessage(e.withoutContent().getMessage());
  }

  private static JsonReadException sent(JsonReadException e)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(e);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (JsonReadException) in.readObject();
    }
  }

  private static JsonReadException refusal(String json, Class<?> type) {
    return catchThrowableOfType(
        JsonReadException.class, () -> GiaiTrinhJson.read(Texts.json(json), "body", type));
  }
}
