/**
 * Renders a compliance summary for those who read, sort and sign it. It knows nothing of how the
 * summary was computed.
 */
module vn.giaitrinh.report {
  requires transitive vn.giaitrinh.core;
  requires gg.jte.runtime;
  requires static tools.jackson.databind;
  requires static de.siegmar.fastcsv;
  requires static org.dhatim.fastexcel;
  requires static org.apache.poi.ooxml;
  requires static openhtmltopdf.core;
  requires static openhtmltopdf.pdfbox;
  requires static org.apache.fontbox;
  requires static org.apache.pdfbox;
  requires static org.apache.pdfbox.io;
  requires static org.jsoup;
  requires static java.xml;
  requires static org.jspecify;
  requires static org.immutables.value;

  exports vn.giaitrinh.report;
  exports vn.giaitrinh.report.letter;
  exports vn.giaitrinh.report.option;
}
