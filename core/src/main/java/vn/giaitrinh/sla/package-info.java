/** Package. */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.sla;
