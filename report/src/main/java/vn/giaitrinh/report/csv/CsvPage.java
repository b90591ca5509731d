package vn.giaitrinh.report.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.table.Cell;
import vn.giaitrinh.report.table.Column;
import vn.giaitrinh.report.table.Table;
import vn.giaitrinh.report.table.Tables;

/**
 * All tables of a report in one CSV file (RFC 4180): one head, the name of the table in the first
 * column, and then every column that some table has; tables that tell the same thing share it. A
 * record leaves empty what its table does not have.
 *
 * <p>So every record has as many fields as the head, and every column one kind of value: a program
 * reads the file as it is and picks the records of a table, and a spreadsheet does so by a filter.
 * Tables below one another, each with a head of its own, would break both. Dates are written as ISO
 * 8601 and numbers without groups in every language, since programs and spreadsheets read these
 * alike wherever they are; percentages are whole, so that no decimal sign is needed.
 */
public final class CsvPage {
  /** Tells spreadsheets that UTF-8 follows. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final char separator;
  private final Map<Place, Integer> places = new LinkedHashMap<>();

  /** A column of the file: the only one of a table that is so, or the second, if it has two. */
  private record Place(Column column, int nth) {}

  private CsvPage(Column name, List<Table> tables, char separator) {
    this.separator = separator;
    places.put(new Place(name, 1), 0);
    tables.forEach(this::placesOf);
  }

  /** Returns where the columns of a table stand; an agency may have given two of them one head. */
  private int[] placesOf(Table table) {
    Map<Column, Integer> times = new HashMap<>();
    int[] all = new int[table.columns().size()];
    for (int i = 0; i < all.length; i++) {
      Column column = table.columns().get(i);
      Place place = new Place(column, times.merge(column, 1, Integer::sum));
      places.putIfAbsent(place, places.size());
      all[i] = places.getOrDefault(place, 0);
    }
    return all;
  }

  /**
   * Writes a file.
   *
   * @param content the summary and its reader
   * @param tables the tables
   * @param writer where to write; it is flushed and left open
   * @throws IOException if the writer fails
   */
  public static void write(Content content, List<Table> tables, Writer writer) throws IOException {
    char separator = content.options().getCsvSeparator().character();
    writer.write(BYTE_ORDER_MARK);
    CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(separator)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(writer);
    try {
      new CsvPage(Tables.nameColumn(content), tables, separator).write(tables, csv);
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(List<Table> tables, CsvWriter csv) {
    @Nullable String[] fields = new @Nullable String[places.size()];
    places.forEach((place, at) -> fields[at] = text(place.column().head()));
    csv.writeRecord(fields);
    for (Table table : tables) {
      int[] at = placesOf(table);
      try (Stream<List<Cell>> rows = table.rows()) {
        Iterator<List<Cell>> left = rows.iterator();
        while (left.hasNext()) {
          List<Cell> row = left.next();
          Arrays.fill(fields, null);
          fields[0] = text(table.name());
          for (int i = 0; i < at.length; i++) {
            fields[at[i]] = field(row.get(i));
          }
          csv.writeRecord(fields);
        }
      }
    }
  }

  private @Nullable String field(Cell cell) {
    if (cell instanceof Cell.Text words) {
      return text(words.value());
    } else if (cell instanceof Cell.Count count) {
      return Integer.toString(count.value());
    } else if (cell instanceof Cell.Percent percent) {
      return Integer.toString(percent.value());
    } else if (cell instanceof Cell.Day day) {
      return day.value().toString();
    }
    return null;
  }

  private String text(String words) {
    return CsvText.of(words, separator);
  }
}
