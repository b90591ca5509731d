/**
 * Renders a compliance summary: text for a terminal, one self-contained HTML page. It knows nothing
 * of how the summary was computed.
 */
module vn.giaitrinh.report {
  requires transitive vn.giaitrinh.core;
  requires gg.jte.runtime;
  requires static org.jspecify;
  requires static org.immutables.value;

  exports vn.giaitrinh.report;
}
