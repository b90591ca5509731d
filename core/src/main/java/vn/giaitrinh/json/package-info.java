/**
 * The wire format of the model: JSON, read strictly where it is authored and past unknown
 * properties where it was stored.
 *
 * <p>{@link vn.giaitrinh.json.GiaiTrinhJson} reads and writes with Jackson 3; the same documents
 * are read and written by a plain Jackson 2 mapper with its modules for {@code Optional} and dates.
 * {@link vn.giaitrinh.json.GiaiTrinhYaml} reads plans that people write as YAML. {@link
 * vn.giaitrinh.json.JsonOptions} sets how large a document may be, and names the {@link
 * vn.giaitrinh.json.SchemaUpgrade upgrades} of older ones. Case files of any number, one a line,
 * are read by {@link vn.giaitrinh.json.CaseFiles}, one at a time and past what cannot be read. The
 * law that ships as JSON is in {@link vn.giaitrinh.json.ShippedLaw}. {@link
 * vn.giaitrinh.json.JsonSchemas} opens the JSON Schema of each document and the codelists, for a
 * host that checks what it is sent, or in another language.
 *
 * <pre>{@code
 * Plan plan = GiaiTrinhJson.read(Path.of("plan.json"), Plan.class);
 * // or: plan.json:80:23: $.groups[0].tasks[1].assignments[0].role:
 * //     'LAED' is not one of LEAD, SUPPORTING, IMPLEMENTING, SUPERVISING (did you mean 'LEAD'?)
 *
 * StoredDocument<Plan> stored = GiaiTrinhJson.readStored(data, "plan 12", Plan.class);
 * stored.withValue(changed).write(out);   // with what the model does not know in its places
 * GiaiTrinhJson.digest(plan);             // the SHA-256 of the canonical form
 *
 * ComplianceTally tally = assessment.newTally();
 * CaseFilesResult read =
 *     CaseFiles.parallel(
 *         Path.of("cases.ndjson"), 2, tally, CaseFilesOptions.builder().mostRejected(50).build());
 * read.lines();   // = read.cases() + read.rejected().size()
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.json;
