package vn.giaitrinh;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Says which types are API: making one public is a decision, and is written down. */
class PublicApiTest {

  @Test
  void the_public_types_are_those_written_down() throws IOException {
    List<String> types =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.giaitrinh")
                .stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> Exports.contain(type.getPackageName()))
                .filter(type -> type.getEnclosingClass().isEmpty())
                .map(JavaClass::getName)
                .map(name -> name.substring("vn.giaitrinh.".length()))
                .sorted()
                .toList();

    assertThat(types).isEqualTo(writtenDown());
  }

  private static List<String> writtenDown() throws IOException {
    try (InputStream data =
        Objects.requireNonNull(PublicApiTest.class.getResourceAsStream("/public-api.txt"))) {
      return new String(data.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
