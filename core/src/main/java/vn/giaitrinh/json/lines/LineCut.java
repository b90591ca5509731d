package vn.giaitrinh.json.lines;

/**
 * Where in a line a hole is.
 *
 * @param hole the hole
 * @param start where it begins
 * @param end where it ends, exclusive
 */
record LineCut(LineHole hole, int start, int end) {}
