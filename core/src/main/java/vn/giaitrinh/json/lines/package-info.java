/**
 * The lines of a file of cases as bytes, and what is taken from them without a case file; not API.
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.json.lines;
