/**
 * Groups of Jakarta constraints: what must hold only at a certain stage of a document.
 *
 * <p>A plan in draft may lack its number; a plan that is signed may not: {@link
 * vn.giaitrinh.constraint.Issued}.
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.constraint;
