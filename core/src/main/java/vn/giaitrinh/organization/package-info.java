/**
 * The units of an agency, and sets of them.
 *
 * <p>A plan seldom names every unit: it says <i>các phòng, đơn vị sự nghiệp thuộc Sở</i>. Such a
 * set is a {@link vn.giaitrinh.organization.UnitSelector}, resolved on a day against an {@link
 * vn.giaitrinh.organization.OrganizationDirectory}; each unit in it then answers for itself.
 *
 * <p>Units are renamed, merged, split and dissolved while a plan runs. Each keeps its id, its days
 * and its {@link vn.giaitrinh.organization.FormerName}s, and names its successors, so that every
 * question is put for a day.
 *
 * <pre>{@code
 * UnitSelector divisions = UnitSelector.ofKinds(UnitId.of("so-tu-phap"), UnitKind.DIVISION);
 * directory.resolve(divisions, LocalDate.of(2026, 9, 30));   // the divisions there are that day
 * directory.successorsOn(merged, LocalDate.of(2026, 9, 30));   // who has its work that day
 * directory.asOf(LocalDate.of(2026, 3, 1));                    // the directory of an earlier day
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.organization;
