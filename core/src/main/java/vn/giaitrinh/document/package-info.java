/** Doc. */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.document;
