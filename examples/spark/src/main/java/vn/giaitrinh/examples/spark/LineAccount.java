package vn.giaitrinh.examples.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The account of all lines, in the order in which one machine would read them: file by file.
 *
 * @param lines how many there are, blank ones aside
 * @param cases how many are cases
 * @param refused the others, each with its file and its number there
 */
record LineAccount(long lines, long cases, List<String> refused) {
  /** As on one machine: a file of which more lines are none is some other file. */
  static final int MOST_REFUSED = 1000;

  LineAccount {
    if (lines != cases + refused.size()) {
      throw new IllegalStateException(
          "Lines were lost: "
              + lines
              + " read, "
              + cases
              + " cases, "
              + refused.size()
              + " refused");
    }
  }

  static LineAccount of(List<SplitAccount> splits) {
    List<SplitAccount> inOrder = new ArrayList<>(splits);
    inOrder.sort(Comparator.comparing(SplitAccount::begin));
    List<String> refused = new ArrayList<>();
    String file = "";
    long linesBefore = 0;
    long lines = 0;
    long cases = 0;
    for (SplitAccount split : inOrder) {
      if (!split.begin().file().equals(file)) {
        file = split.begin().file();
        linesBefore = 0;
      }
      for (RefusedLine line : split.refused()) {
        refused.add(file + ":" + line.after(linesBefore));
      }
      linesBefore += split.lines();
      lines += split.lines() - split.blank();
      cases += split.cases();
    }
    return new LineAccount(lines, cases, List.copyOf(refused));
  }

  boolean isWhole() {
    return refused.isEmpty();
  }

  /** Refuses what cannot be meant as case files. */
  LineAccount check(String path) {
    if (refused.size() > MOST_REFUSED) {
      throw tooMany(path);
    }
    if (cases == 0) {
      throw new IllegalArgumentException(
          path + ": none of " + lines + " lines is a case file" + (isWhole() ? "" : first()));
    }
    return this;
  }

  static IllegalArgumentException tooMany(String path) {
    return new IllegalArgumentException(
        path + ": more than " + MOST_REFUSED + " lines are no case files, or give a case again");
  }

  private String first() {
    return ", such as " + refused.get(0);
  }
}
