/** What is kept, and what it amounts to. */
@NullMarked
package vn.giaitrinh.examples.web.register;

import org.jspecify.annotations.NullMarked;
