package vn.giaitrinh;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Set;
import java.util.stream.Collectors;

/** The packages that are API. */
final class Exports {
  private static final Set<String> PACKAGES = read();

  private Exports() {}

  static boolean contain(String packageName) {
    return PACKAGES.contains(packageName);
  }

  private static Set<String> read() {
    URL classes = WireSchema.class.getProtectionDomain().getCodeSource().getLocation();
    try (InputStream data = new URL(classes, "module-info.class").openStream()) {
      return ModuleDescriptor.read(data).exports().stream()
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
