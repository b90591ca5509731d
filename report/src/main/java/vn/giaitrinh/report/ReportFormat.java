package vn.giaitrinh.report;

/** A format in which a summary can be rendered. */
public enum ReportFormat {
  /** Plain text for a terminal of 100 columns. */
  TEXT("text/plain; charset=UTF-8", "txt"),
  /** Markdown with tables, for pull requests and wikis. */
  MARKDOWN("text/markdown; charset=UTF-8", "md"),
  /** One self-contained HTML page, that needs neither network nor script. */
  HTML("text/html; charset=UTF-8", "html"),
  /** One table with all figures, for other programs: UTF-8 with a byte order mark. */
  CSV("text/csv; charset=UTF-8", "csv"),
  /** A workbook with a sheet for each kind of figure. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  /** A report (<i>báo cáo</i>) in the form of Nghị định 30/2020/NĐ-CP, to be signed. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  /** The HTML page as a tagged PDF, to be printed and filed. */
  PDF("application/pdf", "pdf"),
  /**
   * What falls due, as all-day events of an iCalendar file (RFC 5545), each unit a category. What
   * has no day, since evidence was never given, is a to-do. A duty keeps its id from one export to
   * the next, and an export of a later day supersedes it; so one file may be sent or subscribed to
   * again and again.
   */
  ICS("text/calendar; charset=UTF-8", "ics"),
  /**
   * The summary itself in its wire format, for other programs. It has every section, whatever the
   * options, since its parts must add up when it is read back; for the public it has neither
   * findings nor reminders of single cases.
   */
  JSON("application/json", "json");

  private final String mediaType;
  private final String fileExtension;

  ReportFormat(String mediaType, String fileExtension) {
    this.mediaType = mediaType;
    this.fileExtension = fileExtension;
  }

  /** {@return the media type, as a web server sends it} */
  public String mediaType() {
    return mediaType;
  }

  /** {@return the usual ending of file names, without a dot} */
  public String fileExtension() {
    return fileExtension;
  }
}
