package vn.giaitrinh.report.docx;

import vn.giaitrinh.report.official.DocumentAppendix;
import vn.giaitrinh.text.Language;

/** The pages in landscape after the signature. */
final class AppendixWriter {
  private final Flow flow;
  private final int width;

  AppendixWriter(Flow flow, int width) {
    this.flow = flow;
    this.width = width;
  }

  void write(DocumentAppendix appendix, Language language) {
    flow.paragraph(Style.APPENDIX, FormWord.APPENDIX.in(language));
    flow.paragraph(Style.APPENDIX_TITLE, appendix.title());
    appendix
        .reference()
        .ifPresent(reference -> flow.paragraph(Style.APPENDIX_REFERENCE, reference));
    new BlockWriter(flow, width).write(appendix.blocks());
  }
}
