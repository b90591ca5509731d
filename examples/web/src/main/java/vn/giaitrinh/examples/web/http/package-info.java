/** What an address and a fault look like, to programs and people alike. */
@NullMarked
package vn.giaitrinh.examples.web.http;

import org.jspecify.annotations.NullMarked;
