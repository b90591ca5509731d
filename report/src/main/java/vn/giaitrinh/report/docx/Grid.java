package vn.giaitrinh.report.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of columns whose widths do not depend on what stands in them. */
final class Grid {
  /** 1 mm, so that a column of numbers needs little. */
  private static final int CELL_MARGIN = 57;

  private final Flow flow;
  private final CTTbl table;
  private final int[] widths;

  private Grid(Flow flow, int[] widths) {
    this.flow = flow;
    this.widths = widths;
    this.table = flow.table();
  }

  /** Adds a table with lines around its cells. */
  static Grid ruled(Flow flow, int[] widths) {
    Grid grid = new Grid(flow, widths);
    CTTblPr properties = grid.table.addNewTblPr();
    properties.addNewTblStyle().setVal(flow.id(Style.TABLE));
    grid.layOut(properties, CELL_MARGIN);
    return grid;
  }

  /** Adds a table that places texts beside each other, and shows no lines. */
  static Grid plain(Flow flow, int[] widths) {
    Grid grid = new Grid(flow, widths);
    grid.layOut(grid.table.addNewTblPr(), 0);
    return grid;
  }

  private void layOut(CTTblPr properties, int cellMargin) {
    int sum = 0;
    for (int width : widths) {
      sum += width;
    }
    set(properties.addNewTblW(), sum);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblCellMar margins = properties.addNewTblCellMar();
    set(margins.addNewLeft(), cellMargin);
    set(margins.addNewRight(), cellMargin);
    CTTblGrid grid = table.addNewTblGrid();
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
  }

  private static void set(CTTblWidth width, int twips) {
    width.setW(BigInteger.valueOf(twips));
    width.setType(STTblWidth.DXA);
  }

  /** Adds a row, which no end of a page splits, and returns its cells. */
  Flow[] row() {
    CTRow row = table.addNewTr();
    row.addNewTrPr().addNewCantSplit();
    return cells(row);
  }

  /** Adds a row that is repeated at the top of each page, and returns its cells. */
  Flow[] headRow() {
    CTRow row = table.addNewTr();
    CTTrPr properties = row.addNewTrPr();
    properties.addNewCantSplit();
    properties.addNewTblHeader();
    return cells(row);
  }

  private Flow[] cells(CTRow row) {
    Flow[] cells = new Flow[widths.length];
    for (int i = 0; i < widths.length; i++) {
      CTTc cell = row.addNewTc();
      set(cell.addNewTcPr().addNewTcW(), widths[i]);
      cells[i] = flow.in(cell);
    }
    return cells;
  }
}
