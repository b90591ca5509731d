/** The REST interface. */
@NullMarked
package vn.giaitrinh.examples.web.api;

import org.jspecify.annotations.NullMarked;
