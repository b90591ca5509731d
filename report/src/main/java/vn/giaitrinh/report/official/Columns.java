package vn.giaitrinh.report.official;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.report.official.Block.Align;
import vn.giaitrinh.report.official.Block.Column;

/** The columns of a table, from the left. */
final class Columns {
  private final List<Column> columns = new ArrayList<>();

  Columns words(String head, int share) {
    columns.add(new Column(head, share, Align.LEFT));
    return this;
  }

  Columns middle(String head, int share) {
    columns.add(new Column(head, share, Align.CENTER));
    return this;
  }

  Columns numbers(int share, Stream<String> heads) {
    heads.forEach(head -> columns.add(new Column(head, share, Align.RIGHT)));
    return this;
  }

  List<Column> list() {
    return List.copyOf(columns);
  }
}
