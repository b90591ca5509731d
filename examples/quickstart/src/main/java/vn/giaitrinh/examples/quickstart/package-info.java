/** The quickstart: the smallest application that does the whole job. */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.examples.quickstart;
