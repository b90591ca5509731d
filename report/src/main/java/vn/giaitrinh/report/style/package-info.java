/** How the values of this module are generated. */
@NullMarked
package vn.giaitrinh.report.style;

import org.jspecify.annotations.NullMarked;
