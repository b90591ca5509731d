package vn.giaitrinh.report.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.document.SigningAuthority;
import vn.giaitrinh.text.Language;

class SigningPowerTest {

  @ParameterizedTest
  @CsvSource({
    "DIRECT, Giám đốc, Sở Tư pháp, Giám đốc",
    "ACTING, Giám đốc, Sở Tư pháp, Q. Giám đốc",
    "ACTING, Quyền Giám đốc, Sở Tư pháp, Q. Giám đốc",
    "DEPUTY, Phó Giám đốc, Sở Tư pháp, KT. Giám đốc|Phó Giám đốc",
    "DEPUTY, Phó Chánh Thanh tra, Thanh tra thành phố, KT. Chánh Thanh tra|Phó Chánh Thanh tra",
    "DEPUTY, Phó Chủ tịch Thường trực, UBND xã, KT. Chủ tịch|Phó Chủ tịch Thường trực",
    "DEPUTY, Phó Giám đốc phụ trách, Sở Tư pháp, KT. Giám đốc|Phó Giám đốc phụ trách",
    "BY_ORDER, Vụ trưởng, Thanh tra Chính phủ, TL. Tổng Thanh tra|Vụ trưởng",
    "BY_ORDER, Chánh Văn phòng, Uỷ ban nhân dân xã, TL. Chủ tịch|Chánh Văn phòng",
    "DEPUTY, Thứ trưởng, Bộ Tư pháp, KT. Bộ trưởng|Thứ trưởng",
    "BY_ORDER, Chánh Văn phòng, Sở Tư pháp, TL. Giám đốc|Chánh Văn phòng",
    "BY_ORDER, Phó Chánh Thanh tra, Sở Y tế, TL. Giám đốc|KT. Chánh Thanh tra|Phó Chánh Thanh tra",
    "AUTHORIZED, Phó Trưởng phòng, Cục A, TUQ. Cục trưởng|KT. Trưởng phòng|Phó Trưởng phòng",
    "BY_ORDER, Chánh Văn phòng, UBND thành phố, TL. Chủ tịch|Chánh Văn phòng",
    "AUTHORIZED, Trưởng phòng, Cục Bổ trợ tư pháp, TUQ. Cục trưởng|Trưởng phòng",
    "ON_BEHALF, Chủ tịch, Ủy ban nhân dân phường Mẫu, TM. Ủy ban nhân dân phường Mẫu|Chủ tịch"
  })
  void the_lines_tell_by_what_right_the_signer_signs(
      SigningAuthority authority, String post, String agency, String lines) {
    assertThat(SigningPower.lines(authority, post, agency, Language.VI))
        .containsExactly(lines.split("\\|"));
  }

  @Test
  void a_deputy_of_a_body_signs_on_its_behalf_and_for_its_head() {
    List<String> lines =
        SigningPower.lines(
            SigningAuthority.ON_BEHALF, "Phó Chủ tịch", "Ủy ban nhân dân xã Mẫu", Language.VI);

    assertThat(lines).containsExactly("TM. Ủy ban nhân dân xã Mẫu", "KT. Chủ tịch", "Phó Chủ tịch");
  }

  @ParameterizedTest
  @CsvSource({
    "BY_ORDER, TL. Giám đốc|Chánh Văn phòng",
    "DEPUTY, KT. Giám đốc|Chánh Văn phòng",
    "DIRECT, Giám đốc|Chánh Văn phòng"
  })
  void a_post_of_two_lines_names_first_the_one_in_whose_place_the_signer_signs(
      SigningAuthority authority, String lines) {
    assertThat(
            SigningPower.lines(
                authority, "Giám đốc\n Chánh Văn phòng \n", "Hội Luật gia", Language.VI))
        .containsExactly(lines.split("\\|"));
  }

  @Test
  void where_nothing_tells_the_post_of_the_head_it_is_left_open() {
    List<String> lines =
        SigningPower.lines(
            SigningAuthority.BY_ORDER, "Chánh Văn phòng", "Hội Luật gia", Language.VI);

    assertThat(lines).hasSize(2).first().asString().matches("TL\\. …+");
  }

  @ParameterizedTest
  @CsvSource({
    "DEPUTY, Deputy Director, For Director|Deputy Director",
    "BY_ORDER, Chief of Office, By order of Director|Chief of Office",
    "AUTHORIZED, Head of Division, By authorization of Director|Head of Division",
    "ACTING, Director, Acting Director",
    "ON_BEHALF, Director, On behalf of Department of Justice|Director"
  })
  void english_says_the_same(SigningAuthority authority, String post, String lines) {
    assertThat(SigningPower.lines(authority, post, "Department of Justice", Language.EN))
        .containsExactly(lines.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource({
    "Ministry of Justice, Minister",
    "People's Committee of the commune, Chairperson",
    "Inspectorate of the city, Chief Inspector",
    "Office of the city, Chief of Office"
  })
  void an_agency_with_an_english_name_has_a_head_with_an_english_post(String agency, String head) {
    assertThat(SigningPower.lines(SigningAuthority.BY_ORDER, "Officer", agency, Language.EN))
        .containsExactly("By order of " + head, "Officer");
  }
}
