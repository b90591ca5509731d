package vn.giaitrinh.json;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import vn.giaitrinh.json.lines.ByteRange;
import vn.giaitrinh.json.lines.CaseTaker;
import vn.giaitrinh.json.lines.CountedInput;

/** A file of case files on disk, as it is or compressed. */
final class CaseFileSource {
  private static final int BUFFER = 1 << 16;

  private final Path file;

  CaseFileSource(Path file) {
    this.file = file;
  }

  String name() {
    return file.toString();
  }

  /** Checks if parts of the file can be read by themselves. */
  boolean canBeCut() {
    return Files.isRegularFile(file) && !isCompressed();
  }

  CaseFilesResult read(CaseFilesOptions options, ProgressMeter meter, CaseTaker cases)
      throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(name(), null, "is a directory");
    }
    try (CountedInput counted = new CountedInput(Files.newInputStream(file), Long.MAX_VALUE)) {
      return isCompressed()
          ? readCompressed(counted, options, meter, cases)
          : CaseLines.read(counted, counted, options, meter, cases);
    }
  }

  CaseFilesResult read(
      ByteRange range, CaseFilesOptions options, ProgressMeter meter, CaseTaker cases)
      throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      channel.position(range.from());
      InputStream rest = Channels.newInputStream(channel);
      CountedInput counted = new CountedInput(rest, range.to() - range.from());
      return CaseLines.read(counted, counted, options, meter, cases);
    }
  }

  private CaseFilesResult readCompressed(
      CountedInput counted, CaseFilesOptions options, ProgressMeter meter, CaseTaker cases)
      throws IOException {
    try (InputStream text = new GZIPInputStream(counted, BUFFER)) {
      return CaseLines.read(text, counted, options, meter, cases);
    } catch (EOFException | ZipException e) {
      throw new IOException(
          name() + ": the compressed data are damaged or cut off: " + e.getMessage(), e);
    }
  }

  private boolean isCompressed() {
    return name().toLowerCase(Locale.ROOT).endsWith(".gz");
  }
}
