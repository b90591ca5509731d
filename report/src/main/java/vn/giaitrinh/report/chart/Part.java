package vn.giaitrinh.report.chart;

/**
 * A part of a bar.
 *
 * @param count how many it stands for
 * @param tone its look
 */
public record Part(int count, Tone tone) {}
