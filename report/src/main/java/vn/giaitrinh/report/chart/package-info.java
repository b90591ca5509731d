/**
 * Charts as shapes, made from figures and nothing else. Across they are measured in shares of the
 * width, so that they fit any screen while their words keep their size; down in pixels.
 */
@NullMarked
package vn.giaitrinh.report.chart;

import org.jspecify.annotations.NullMarked;
