/** What a report says, whatever its format: its words, and what it picks from the summary. */
@NullMarked
package vn.giaitrinh.report.content;

import org.jspecify.annotations.NullMarked;
