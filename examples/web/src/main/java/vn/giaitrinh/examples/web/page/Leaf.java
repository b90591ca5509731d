package vn.giaitrinh.examples.web.page;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param <T> what is listed
 * @param shown what the page shows
 * @param found how many there are on all pages
 * @param number the number of the page, from 1
 */
record Leaf<T>(List<T> shown, int found, int number) {
  private static final int SIZE = 50;

  /** Returns a page; one beyond the last is the last. */
  static <T> Leaf<T> of(List<T> all, int asked) {
    int last = Math.max(1, (all.size() + SIZE - 1) / SIZE);
    int number = Math.min(Math.max(1, asked), last);
    int from = (number - 1) * SIZE;
    return new Leaf<>(all.subList(from, Math.min(from + SIZE, all.size())), all.size(), number);
  }

  int count() {
    return Math.max(1, (found + SIZE - 1) / SIZE);
  }

  int first() {
    return (number - 1) * SIZE + 1;
  }

  int last() {
    return first() + shown.size() - 1;
  }
}
