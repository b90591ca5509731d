package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.text.BilingualText;

class StrictReadingTest {
  private static final String TASK_FIELDS =
      "; allowed are assignments, basisDocuments, budget, content, deliverables, evidenceCadence,"
          + " id, mandates, milestones, number, targets, timing, title";

  /** A plan with a task in a list in a list, which begins at line 3, column 3. */
  private static final String PLAN =
      """
      {'id':'p','issuer':'so','title':{'vi':'a'},'groups':[{'id':'I','title':{'vi':'b'}},
       {'id':'II','title':{'vi':'Nhóm hai'},'tasks':[{'id':'1','title':{'vi':'c'}},
        %s]}]}""";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id':'2','tilte':{'vi':'e'}}                     | 3:13 | .tilte | unknown field 'tilte' (did you mean 'title'?)FIELDS",
        "{'id':'2','Title':{'vi':'e'}}                     | 3:13 | .Title | unknown field 'Title' (did you mean 'title'?)FIELDS",
        "{'id':'2','basis_documents':[]}                   | 3:13 | .basis_documents | unknown field 'basis_documents' (did you mean 'basisDocuments'?)FIELDS",
        "{'id':'2','colour':{'x':[1]}}                     | 3:13 | .colour | unknown field 'colour'FIELDS",
        "{'id':'2','title':{'vi':'Đề án','Tiêu đề':'x'}}   | 3:35 | .title.? | unknown field '?'; allowed are en, vi",
        "{'id':'2','id':'3'}                               | 3:13 | .id | field 'id' is given twice",
        "{'id':'2','title':{'vi':'e','vi':'f'}}            | 3:31 | .title.vi | field 'vi' is given twice",
        "{'id':'2','title':[]}                             | 3:21 | .title | expected an object { ... } (BilingualText)",
        "{'id':'2','title':'e'}                            | 3:21 | .title | expected an object { ... } (BilingualText)",
        "{'id':'2','assignments':{}}                       | 3:27 | .assignments | expected a list [ ... ]",
        "{'id':'2','deliverables':[{'quantity':'1'}]}      | 3:41 | .deliverables[0].quantity | expected a whole number",
        "{'id':'2','assignments':[{},{'role':'LAED'}]}     | 3:28 | .assignments[0] | missing field role, units",
        "{'id':'2','assignments':[{'role':'LAED'}]}        | 3:36 | .assignments[0].role | 'LAED' is not one of LEAD, SUPPORTING, IMPLEMENTING, SUPERVISING (did you mean 'LEAD'?)",
        "{'id':'2','assignments':[{'role':' LEAD'}]}       | 3:36 | .assignments[0].role | ' LEAD' is not one of LEAD, SUPPORTING, IMPLEMENTING, SUPERVISING (did you mean 'LEAD'?)",
        "{'id':'2','assignments':[{'role':'LEAD '}]}       | 3:36 | .assignments[0].role | 'LEAD ' is not one of LEAD, SUPPORTING, IMPLEMENTING, SUPERVISING (did you mean 'LEAD'?)",
        "{'id':'2','timing':{'type':' ONGOING','raw':'x'}} | 3:22 | .timing | ' ONGOING' is not a kind known here (did you mean 'ONGOING'?); allowed are AFTER_EVENT, COMPOUND, DEADLINE, DEFERRED, ONGOING, ON_DEMAND, RECURRING, UNRECOGNIZED, WINDOW",
        "{'id':'2','targets':[null]}                       | 3:24 | .targets[0] | null is not allowed here",
        "{'id':'2','targets':null}                         | 3:23 | .targets | null is not allowed here",
        "{'id':'2','assignments':[{'role':'LEAD','units':{'type':'UNITS','units':['a',null]}}]} | 3:80 | .assignments[0].units.units[1] | null is not allowed here",
        "{'id':'2','assignments':[{'role':'BOSS'}]}        | 3:36 | .assignments[0].role | 'BOSS' is not one of LEAD, SUPPORTING, IMPLEMENTING, SUPERVISING",
        "{'id':'2','assignments':[{'units':{'type':'UNIT','units':['a']}}]} | 3:37 | .assignments[0].units | 'UNIT' is not a kind known here (did you mean 'UNITS'?); allowed are KINDS, UNITS",
        "{'id':'2','timing':{'raw':'x'}}                   | 3:22 | .timing | missing field type",
        "{'id':'2','timing':{'type':'DEADLINE','lastDay':'30/6/2026'}} | 3:51 | .timing.lastDay | '30/6/2026' is not a date of the form YYYY-MM-DD that exists",
        "{'id':'2','timing':{'type':'DEADLINE','lastDay':'+12026-01-01'}} | 3:51 | .timing.lastDay | '+12026-01-01' is not a date of the form YYYY-MM-DD that exists",
        "{'id':'2','timing':{'type':'DEADLINE','lastDay':'-0001-01-01'}} | 3:51 | .timing.lastDay | '-0001-01-01' is not a date of the form YYYY-MM-DD that exists",
        "{'id':'2','timing':{'type':'DEADLINE','lastDay':'٢٠٢٦-01-01'}} | 3:51 | .timing.lastDay | '٢٠٢٦-01-01' is not a date of the form YYYY-MM-DD that exists",
        "{'id':'2','timing':{'type':'DEADLINE','lastDay':'2026-1-001'}} | 3:51 | .timing.lastDay | '2026-1-001' is not a date of the form YYYY-MM-DD that exists",
        "{'id':'2','timing':{'type':'DEADLINE','lastDay':'2026-02-29'}} | 3:51 | .timing.lastDay | '2026-02-29' is not a date of the form YYYY-MM-DD that exists",
        "{'id':'2'}                                        | 3:3  | ``     | missing field title",
        "{'id':'2' 'title':1}                              | 3:13 | .id    | this is not JSON: Unexpected character ('\"' (code 34)): was expecting comma to separate Object entries"
      })
  void says_what_is_wrong_in_a_list_in_a_list(
      String task, String place, String path, String problem) {
    assertThat(Texts.refusal(PLAN.formatted(task), Plan.class, Texts.USUAL))
        .isEqualTo(
            "plan.json:"
                + place
                + ": $.groups[1].tasks[1]"
                + path
                + ": "
                + problem.replace("FIELDS", TASK_FIELDS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'requester':{'kind':'Hư Cấu'}}                     | 1:22 | $.requester.kind | this is not one of INDIVIDUAL, ORGANIZATION, GROUP",
        "{'requester':{'kind':'INDIVIDAUL'}}                 | 1:22 | $.requester.kind | this is not one of INDIVIDUAL, ORGANIZATION, GROUP (did you mean 'INDIVIDUAL'?)",
        "{'requester':{'groupSize':'Hư Cấu'}}                | 1:27 | $.requester.groupSize | expected a whole number",
        "{'requester':{'Hu':'Hư Cấu'}}                       | 1:15 | $.requester.? | unknown field '?'; allowed are address, groupSize, kind, name, representatives, telephone",
        "{'requester':{'nmae':'Hư Cấu'}}                     | 1:15 | $.requester.nmae | unknown field 'nmae' (did you mean 'name'?); allowed are address, groupSize, kind, name, representatives, telephone",
        "{'requester':{'name':'Hư Cấu','name':'Hư Cấu'}}     | 1:31 | $.requester.name | field 'name' is given twice",
        "{'requester':{'representatives':[{'name':'x','Hư Cấu':1}]}} | 1:46 | $.requester.representatives[0].? | unknown field '?'; allowed are authorization, name",
        "{'points':[{'id':'p','text':{'Hư Cấu':1}}]}         | 1:29 | $.points[0].text | expected a text",
        "{'attachments':[{'name':'a','mediaType':'b','size':1,'sha256':'Hư Cấu'}]} | 1:17 | $.attachments[0] | this is not of the form expected here",
        "{'explanations':[{'mode':'Hư Cấu'}]}                | 1:26 | $.explanations[0].mode | this is not one of IN_PERSON, POST, ELECTRONIC",
        "{'requester': Hu Cau}                               | 1:15 | $.requester | this is not JSON: Unrecognized token: was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"
      })
  void shows_nothing_that_stands_where_personal_data_belong(
      String json, String place, String path, String problem) {
    assertThat(Texts.refusal(json, CaseFile.class, Texts.USUAL))
        .isEqualTo("plan.json:" + place + ": " + path + ": " + problem)
        .doesNotContain("Hư Cấu", "Hu");
  }

  @Test
  void shows_no_name_that_is_given_twice_unless_it_can_be_that_of_a_field() {
    assertThat(Texts.refusal("{'Hư Cấu':1,'Hư Cấu':2}", Object.class, Texts.USUAL))
        .isEqualTo("plan.json:1:13: $.?: field '?' is given twice");
  }

  @Test
  void tells_the_place_of_what_follows_the_end() {
    assertThat(Texts.refusal("{'vi':'Kế hoạch'}\n {}", BilingualText.class, Texts.USUAL))
        .isEqualTo("plan.json:2:2: $: nothing may follow the end of the document");
    assertThat(Texts.refusal("", BilingualText.class, Texts.USUAL))
        .isEqualTo("plan.json:1:1: $: the document is empty");
  }
}
