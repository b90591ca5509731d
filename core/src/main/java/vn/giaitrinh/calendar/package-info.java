/** Cal. */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.calendar;
