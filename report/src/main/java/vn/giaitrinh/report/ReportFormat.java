package vn.giaitrinh.report;

/** A format in which a summary can be rendered. */
public enum ReportFormat {
  /** Plain text for a terminal of 100 columns. */
  TEXT("text/plain; charset=UTF-8", "txt"),
  /** One self-contained HTML page, that needs neither network nor script. */
  HTML("text/html; charset=UTF-8", "html");

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
