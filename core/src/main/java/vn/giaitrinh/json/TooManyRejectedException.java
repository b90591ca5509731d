package vn.giaitrinh.json;

import java.util.List;

/** Thrown when more lines of a file of case files were rejected than the host allows. */
public final class TooManyRejectedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String source;
  private final transient List<RejectedLine> rejected;

  TooManyRejectedException(String source, List<RejectedLine> rejected) {
    super(
        source
            + ": more than "
            + (rejected.size() - 1)
            + " lines cannot be read, and the reading stopped at line "
            + rejected.get(rejected.size() - 1));
    this.source = source;
    this.rejected = List.copyOf(rejected);
  }

  static CaseFilesResult check(String source, CaseFilesOptions options, CaseFilesResult result) {
    int most = options.getMostRejected();
    if (result.rejected().size() > most) {
      throw new TooManyRejectedException(source, result.rejected().subList(0, most + 1));
    }
    return result;
  }

  /** {@return the name of what was read, such as a file name} */
  public String getSource() {
    return source;
  }

  /** {@return the rejected lines, in order; with the last of them the reading stopped} */
  public List<RejectedLine> getRejected() {
    return rejected;
  }
}
