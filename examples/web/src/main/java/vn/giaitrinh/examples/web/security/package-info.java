/** Who is asking, and what they may. */
@NullMarked
package vn.giaitrinh.examples.web.security;

import org.jspecify.annotations.NullMarked;
