package vn.giaitrinh.examples.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseState;
import vn.giaitrinh.examples.web.http.CaseAddress;
import vn.giaitrinh.examples.web.register.RegisterEntry;
import vn.giaitrinh.examples.web.register.RegisterNumber;
import vn.giaitrinh.examples.web.register.StoredEntry;
import vn.giaitrinh.examples.web.security.Official;
import vn.giaitrinh.text.BilingualText;

/**
 * A case as a page shows it to somebody.
 *
 * @param entry the case, and what the law says of it
 * @param log what was recorded
 * @param mayRecord true if the reader may record what happens in it
 * @param personal true if the reader may see what is personal in it
 */
record CaseView(RegisterEntry entry, List<LogLine> log, boolean mayRecord, boolean personal) {

  static CaseView of(RegisterEntry entry, List<StoredEntry> log, Page page) {
    CaseFile file = entry.file();
    Optional<Official> official = page.official();
    return new CaseView(
        entry,
        LogLine.of(log, file),
        official.filter(one -> one.mayRecordIn(file, page.today().get())).isPresent(),
        official.filter(one -> one.maySeePersonalData(file, page.today().get())).isPresent());
  }

  CaseFile file() {
    return entry.file();
  }

  CaseState state() {
    return entry.review().getState();
  }

  String address() {
    return "/cases/" + CaseAddress.of(file().getId());
  }

  /** {@return its number in the register, unless something else was written in its place} */
  Optional<String> registerNumber() {
    return file().getRegisterNumber().filter(number -> personal || RegisterNumber.isForm(number));
  }

  /** Returns what was recorded after a version. */
  List<LogLine> since(long version) {
    return log.subList((int) Math.max(0, Math.min(version, log.size())), log.size());
  }

  /** {@return the events that make no sense now, by the reason, which many can share} */
  Map<BilingualText, List<CaseEventType>> notNow() {
    Map<BilingualText, List<CaseEventType>> byReason = new LinkedHashMap<>();
    for (CaseEventType type : CaseEventType.values()) {
      state()
          .whyNot(type)
          .ifPresent(
              reason -> byReason.computeIfAbsent(reason, one -> new ArrayList<>()).add(type));
    }
    return byReason;
  }
}
