/** The libraries without which some formats cannot be written, and how their lack is told. */
@NullMarked
package vn.giaitrinh.report.library;

import org.jspecify.annotations.NullMarked;
