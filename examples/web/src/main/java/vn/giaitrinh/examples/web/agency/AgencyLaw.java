package vn.giaitrinh.examples.web.agency;

import java.util.List;
import vn.giaitrinh.calendar.WorkingDays;
import vn.giaitrinh.casefile.Complexity;
import vn.giaitrinh.casefile.ReceiptMode;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.sla.HostLimit;
import vn.giaitrinh.sla.LimitCondition;
import vn.giaitrinh.sla.RulePack;
import vn.giaitrinh.text.BilingualText;

/**
 * The law that ships, and where it gives no number the limits of the agency, which are made up:
 * yours stand in a decision of your own.
 */
final class AgencyLaw {
  private static final BilingualText MADE_UP =
      BilingualText.of(
          "quy chế giả định của cơ quan, chỉ để minh họa",
          "made-up rules of the agency, for illustration only");
  private static final LimitCondition ASKED_IN_PERSON =
      LimitCondition.builder()
          .addComplexity(Complexity.ORDINARY)
          .addReceiptMode(ReceiptMode.IN_PERSON)
          .build();

  private AgencyLaw() {}

  static List<RulePack> packs() {
    return ShippedLaw.vietnam().stream().map(AgencyLaw::completed).toList();
  }

  private static RulePack completed(RulePack pack) {
    return switch (pack.getId()) {
      case "vn.nd-20-2008.feedback" ->
          pack.withHostLimit(HostLimit.of("RESOLVE", WorkingDays.of(15), MADE_UP));
      case "vn.luat-104-2016.information-requests" ->
          pack.withHostLimit(new HostLimit("PROVIDE", ASKED_IN_PERSON, WorkingDays.of(5), MADE_UP));
      default -> pack;
    };
  }
}
