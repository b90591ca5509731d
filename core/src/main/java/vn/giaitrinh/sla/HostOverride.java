package vn.giaitrinh.sla;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/**
 * What a host put in place of the law: it stays visible in every result that rests on it.
 *
 * @param reason why, and by what decision of the host
 * @param replaced the limit of the law; empty if the law gives none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record HostOverride(BilingualText reason, Optional<TimeLimit> replaced) {

  /** {@return this override in words, such as <i>thay cho 15 ngày: Quy chế của Sở</i>} */
  public BilingualText inWords() {
    return BilingualText.of(
        replaced
                .map(limit -> "thay cho " + limit.inWords().vi())
                .orElse("pháp luật không quy định số ngày")
            + ": "
            + reason.vi(),
        replaced
                .map(limit -> "in place of " + limit.inWords().in(Language.EN))
                .orElse("the law gives no number")
            + ": "
            + reason.in(Language.EN));
  }
}
