/**
 * Validation of plans and case files: what a draft may violate and a reviewer must see.
 *
 * <p>What can never exist is refused when a value is built. The rest is found by {@link
 * vn.giaitrinh.validation.PlanValidator} and {@link vn.giaitrinh.validation.CaseFileValidator} and
 * told in a {@link vn.giaitrinh.validation.ValidationReport}: each finding in the order of the
 * document, with its JSON path, in Vietnamese and in English, and what was not checked and why. The
 * rules stand in the {@link vn.giaitrinh.validation.RuleCatalogue}, by layers; an agency waives
 * some, with its reasons, in a {@link vn.giaitrinh.validation.RuleProfile}. A constraint that only
 * a host knows is told by its own name, {@code REVIEWED_BY_HEAD} of {@code @ReviewedByHead}, and in
 * the words of the host.
 *
 * <pre>{@code
 * ValidationReport report = PlanValidator.create().validateDraft(plan, directory);
 * report.findings().get(0).getPath();      // $.groups[0].tasks[1].assignments[0].units
 * report.findings().get(0).getCode();      // UNKNOWN_UNIT
 * }</pre>
 *
 * <p>A host that puts the constraints of {@link vn.giaitrinh.constraint} on its own types gives its
 * validator a {@link vn.giaitrinh.validation.ValidationContext}: its directory, calendars,
 * reporting schemes and the day. What validates is not API; Hibernate Validator finds it in the
 * jar.
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.validation;
