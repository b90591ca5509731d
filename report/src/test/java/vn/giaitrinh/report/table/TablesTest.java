package vn.giaitrinh.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TablesTest {

  @Test
  void text_is_made_harmless_however_a_cell_is_made() {
    assertThat(new Cell.Text(" \t=1+1").value()).isEqualTo("'=1+1");
    assertThat(Cell.text("@a")).isEqualTo(new Cell.Text("'@a"));
    assertThat(Cell.text(" \t ")).isSameAs(Cell.EMPTY);
    assertThat(new Column("-a", Kind.NAME).head()).isEqualTo("'-a");
    assertThat(new Cell.Text("a=b, -5").value()).isEqualTo("a=b, -5");
  }
}
