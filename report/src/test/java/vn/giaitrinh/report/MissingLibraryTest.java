package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Loads the module as a host without some library would. */
class MissingLibraryTest {

  @ParameterizedTest
  @CsvSource({
    "JSON, tools.jackson., tools.jackson.core:jackson-databind, tools.jackson.databind",
    "CSV, de.siegmar., de.siegmar:fastcsv, de.siegmar.fastcsv",
    "XLSX, org.dhatim., org.dhatim:fastexcel, org.dhatim.fastexcel",
    "DOCX, org.apache.poi., org.apache.poi:poi-ooxml, org.apache.poi.ooxml",
    "PDF, com.openhtmltopdf.pdfboxout., io.github.openhtmltopdf:openhtmltopdf-pdfbox,"
        + " openhtmltopdf.pdfbox",
    "PDF, org.jsoup., org.jsoup:jsoup, org.jsoup",
    "PDF, org.apache.commons.logging., commons-logging:commons-logging, org.apache.commons.logging"
  })
  void a_format_without_its_library_is_not_found_and_names_the_artifact(
      String format, String hidden, String artifact, String module)
      throws ReflectiveOperationException {
    Host host = new Host(hidden);

    assertThat(host.find(format)).isEmpty();
    assertThat(host.find("HTML")).isPresent();
    assertThatThrownBy(() -> host.renderer(format))
        .cause()
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            format
                + " needs "
                + artifact
                + "; add it to the dependencies, and in a module-info.java requires "
                + module);
  }

  @Test
  void all_that_is_missing_is_named_at_once() throws ReflectiveOperationException {
    assertThatThrownBy(() -> new Host("com.openhtmltopdf.", "org.jsoup.").renderer("PDF"))
        .cause()
        .hasMessageContaining("openhtmltopdf-pdfbox, org.jsoup:jsoup; add")
        .hasMessageEndingWith("requires openhtmltopdf.pdfbox, org.jsoup");
  }

  /** Has classes of its own for the module, and none whose names begin as told. */
  private static final class Host extends ClassLoader {
    private final List<String> hidden;

    Host(String... hidden) {
      super(MissingLibraryTest.class.getClassLoader());
      this.hidden = List.of(hidden);
    }

    Optional<?> find(String format) throws ReflectiveOperationException {
      return (Optional<?>) call("find", format);
    }

    Object renderer(String format) throws ReflectiveOperationException {
      return call("renderer", format);
    }

    private Object call(String method, String format) throws ReflectiveOperationException {
      Class<?> formats = loadClass("vn.giaitrinh.report.ReportFormat");
      Object constant = formats.getMethod("valueOf", String.class).invoke(null, format);
      return loadClass("vn.giaitrinh.report.Reports")
          .getMethod(method, formats)
          .invoke(null, constant);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (hidden.stream().anyMatch(name::startsWith)) {
        throw new ClassNotFoundException(name);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null) {
          return loaded;
        }
        return name.startsWith("vn.giaitrinh.report.")
            ? define(name)
            : super.loadClass(name, resolve);
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream in =
          getParent().getResourceAsStream(name.replace('.', '/').concat(".class"))) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
