/** What falls due, as an iCalendar file (RFC 5545) that calendars import or subscribe to. */
@NullMarked
package vn.giaitrinh.report.ics;

import org.jspecify.annotations.NullMarked;
