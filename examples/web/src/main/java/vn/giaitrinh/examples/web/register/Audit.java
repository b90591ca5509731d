package vn.giaitrinh.examples.web.register;

import java.time.OffsetDateTime;

/**
 * Who made a record and who changed it last, and when.
 *
 * @param createdBy who made it
 * @param createdAt when
 * @param changedBy who changed it last
 * @param changedAt when
 */
public record Audit(
    String createdBy, OffsetDateTime createdAt, String changedBy, OffsetDateTime changedAt) {}
