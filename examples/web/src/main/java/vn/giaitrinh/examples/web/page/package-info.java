/** The pages, for officials and for the public. */
@NullMarked
package vn.giaitrinh.examples.web.page;

import org.jspecify.annotations.NullMarked;
