package vn.giaitrinh.benchmark.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A workbook of one sheet with twelve columns. */
@State(Scope.Benchmark)
public class XlsxBenchmark {
  private static final int COMPARED = 50;

  /** The number of rows. */
  @Param("100000")
  public int rows;

  /** Writes a workbook. */
  interface Writing {
    void write(int rows, OutputStream out) throws IOException;
  }

  /**
   * Checks that all write the same cells, on a few rows.
   *
   * @throws IOException if one cannot be read
   */
  @Setup
  public void agree() throws IOException {
    List<List<String>> ours = read(BenchmarkTable::write);
    if (!ours.equals(read(BareFastexcel::write)) || !ours.equals(read(StreamingPoi::write))) {
      throw new IllegalStateException("The contestants do not write the same cells");
    }
  }

  private static List<List<String>> read(Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.write(COMPARED, out);
    List<List<String>> cells = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      for (Row row : book.getSheetAt(0)) {
        List<String> values = new ArrayList<>();
        row.forEach(
            cell ->
                values.add(
                    cell.getCellType()
                        + (cell.getRowIndex() == 0 ? "" : cell.getCellStyle().getDataFormatString())
                        + cell));
        cells.add(values);
      }
    }
    return cells;
  }

  /**
   * A table of a report.
   *
   * @throws IOException never
   */
  @Benchmark
  public void giaiTrinh() throws IOException {
    BenchmarkTable.write(rows, OutputStream.nullOutputStream());
  }

  /**
   * Fastexcel straight.
   *
   * @throws IOException never
   */
  @Benchmark
  public void fastexcel() throws IOException {
    BareFastexcel.write(rows, OutputStream.nullOutputStream());
  }

  /**
   * Fastexcel straight, words that seldom repeat written where they stand.
   *
   * @throws IOException never
   */
  @Benchmark
  public void fastexcelInline() throws IOException {
    BareFastexcel.writeInline(rows, OutputStream.nullOutputStream());
  }

  /**
   * The streaming workbook of POI.
   *
   * @throws IOException if its files fail
   */
  @Benchmark
  public void sxssf() throws IOException {
    StreamingPoi.write(rows, OutputStream.nullOutputStream());
  }
}
