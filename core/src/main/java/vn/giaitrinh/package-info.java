/**
 * The house: a package for each concept, and the one style of its values.
 *
 * <p>Packages from the foundation up, each using only those before it: {@code text}, {@code
 * document}, {@code constraint}, {@code calendar}, {@code organization}, {@code schedule}, {@code
 * plan}, {@code progress}, {@code casefile}, {@code sla}, {@code compliance}; and at the edge
 * {@code validation} and {@code json}.
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh;
