/** What is of this agency, and of no other: its units, its law, its calendar, its day. */
@NullMarked
package vn.giaitrinh.examples.web.agency;

import org.jspecify.annotations.NullMarked;
