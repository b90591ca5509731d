package vn.giaitrinh.examples.web.register;

import java.time.OffsetDateTime;

/**
 * An entry as the log of a case has it.
 *
 * @param entry the entry
 * @param recordedBy who appended it
 * @param recordedAt when
 */
public record StoredEntry(CaseEntry entry, String recordedBy, OffsetDateTime recordedAt) {}
