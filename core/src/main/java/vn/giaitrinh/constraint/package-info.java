/** Groups. */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.constraint;
