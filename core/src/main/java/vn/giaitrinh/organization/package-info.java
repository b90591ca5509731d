/**
 * The units of an agency, and sets of them.
 *
 * <p>A plan seldom names every unit: it says <i>các phòng, đơn vị sự nghiệp thuộc Sở</i>. Such a
 * set is a {@link vn.giaitrinh.organization.UnitSelector}, resolved on a day against an {@link
 * vn.giaitrinh.organization.OrganizationDirectory}; each unit in it then answers for itself.
 *
 * <pre>{@code
 * UnitSelector divisions = UnitSelector.ofKinds(UnitId.of("so-tu-phap"), UnitKind.DIVISION);
 * directory.resolve(divisions, LocalDate.of(2026, 9, 30));   // the divisions there are that day
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.organization;
