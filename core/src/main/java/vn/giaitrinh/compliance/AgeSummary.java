package vn.giaitrinh.compliance;

/**
 * How many open cases are of one age.
 *
 * @param age the age, in calendar days
 * @param open the open cases received that long ago
 * @param overdue the overdue cases, by how long the clock that was due first is overdue
 */
public record AgeSummary(AgeBand age, int open, int overdue) {}
