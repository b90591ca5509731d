/** Text. */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.text;
