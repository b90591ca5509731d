package vn.giaitrinh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtifactUriTest {

  @ParameterizedTest
  @CsvSource({
    "plan.json,                     plan.json",
    "plans/2026/plan.json,          plans/2026/plan.json",
    "kế hoạch 2026.json,            k%E1%BA%BF%20ho%E1%BA%A1ch%202026.json",
    "kếhoạch.json,                  k%E1%BA%BFho%E1%BA%A1ch.json",
    "plan #2.json,                  plan%20%232.json",
    "plan#2.json,                   plan%232.json",
    "plan?.json,                    plan%3F.json",
    "plan:2.json,                   ./plan:2.json",
    "plan: 2.json,                  ./plan:%202.json",
    "2026/plan: 2.json,             2026/plan:%202.json",
    "100%.json,                     100%25.json",
    "plans\\plan.json,              plans%5Cplan.json",
    "k%E1%BA%BF%20ho%E1%BA%A1ch.json, k%E1%BA%BF%20ho%E1%BA%A1ch.json",
    "file:///ho%20so/plan.json,     file:///ho%20so/plan.json",
  })
  void encodes_what_a_uri_cannot_hold(String file, String uri) {
    assertThat(ArtifactUri.of(file)).isEqualTo(uri);
    assertThat(URI.create(uri).getRawFragment()).isNull();
  }

  @Test
  void refuses_what_names_no_file() {
    assertThatThrownBy(() -> ArtifactUri.of("//[host/plan.json"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("//[host/plan.json");
  }
}
