/** Units. */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.organization;
