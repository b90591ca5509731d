package vn.giaitrinh.compliance;

import java.util.Arrays;

/** The measures that count one case, by their places; filled anew for each case. */
final class MeasureList {
  private int[] places = new int[32];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size++] = place;
  }

  int size() {
    return size;
  }

  int get(int i) {
    return places[i];
  }
}
