/** The report as Markdown with tables, as GitHub and GitLab show it (GitHub Flavored Markdown). */
@NullMarked
package vn.giaitrinh.report.markdown;

import org.jspecify.annotations.NullMarked;
