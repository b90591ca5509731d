/** The language in which somebody is answered. */
@NullMarked
package vn.giaitrinh.examples.web.language;

import org.jspecify.annotations.NullMarked;
