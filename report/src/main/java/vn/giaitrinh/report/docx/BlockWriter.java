package vn.giaitrinh.report.docx;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import vn.giaitrinh.report.official.Block;
import vn.giaitrinh.report.official.Block.Align;
import vn.giaitrinh.report.official.Block.Column;
import vn.giaitrinh.report.official.Block.Heading;
import vn.giaitrinh.report.official.Block.Item;
import vn.giaitrinh.report.official.Block.Paragraph;
import vn.giaitrinh.report.official.Block.Table;

/** Headings, paragraphs, items and tables. */
final class BlockWriter {
  private final Flow flow;
  private final int width;

  BlockWriter(Flow flow, int width) {
    this.flow = flow;
    this.width = width;
  }

  /** Writes blocks. */
  void write(List<Block> blocks) {
    blocks.forEach(this::write);
  }

  /** Writes a body, whose last sentence ends with the sign that nothing follows. */
  void writeToEnd(List<Block> body) {
    if (body.isEmpty()) {
      return;
    }
    write(body.subList(0, body.size() - 1));
    Block last = body.get(body.size() - 1);
    if (last instanceof Paragraph paragraph) {
      keepWithSignature(flow.paragraph(Style.BODY, Marks.ended(paragraph.text())));
    } else if (last instanceof Item item) {
      keepWithSignature(flow.item(Marks.ended(item.text())));
    } else {
      write(last);
    }
  }

  /** A signature alone on a page could be put under another text. */
  private static void keepWithSignature(CTP paragraph) {
    paragraph.getPPr().addNewKeepNext();
  }

  private void write(Block block) {
    if (block instanceof Heading heading) {
      flow.paragraph(Style.ofHeading(heading.level()), heading.text());
    } else if (block instanceof Paragraph paragraph) {
      flow.paragraph(Style.BODY, paragraph.text());
    } else if (block instanceof Item item) {
      flow.item(item.text());
    } else if (block instanceof Table table) {
      table(table);
    }
  }

  private void table(Table table) {
    List<Column> columns = table.columns();
    Grid grid = Grid.ruled(flow, widths(columns));
    Flow[] heads = grid.headRow();
    for (int i = 0; i < heads.length; i++) {
      heads[i].paragraph(Style.TABLE_HEAD, columns.get(i).head());
    }
    for (List<String> row : table.rows()) {
      Flow[] cells = grid.row();
      for (int i = 0; i < cells.length; i++) {
        align(cells[i].paragraph(Style.TABLE_TEXT, row.get(i)), columns.get(i).align());
      }
    }
    // Two tables that touch become one, and the next paragraph would stick to this one.
    flow.empty(Style.TABLE_GAP);
  }

  private int[] widths(List<Column> columns) {
    int shares = columns.stream().mapToInt(Column::share).sum();
    return columns.stream().mapToInt(column -> width * column.share() / shares).toArray();
  }

  private static void align(CTP paragraph, Align align) {
    switch (align) {
      case LEFT -> {}
      case CENTER -> paragraph.getPPr().addNewJc().setVal(STJc.CENTER);
      case RIGHT -> paragraph.getPPr().addNewJc().setVal(STJc.RIGHT);
    }
  }
}
