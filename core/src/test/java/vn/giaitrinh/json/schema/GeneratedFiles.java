package vn.giaitrinh.json.schema;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.ObjectWriter;
import vn.giaitrinh.json.GiaiTrinhJson;

/** The files of the jar that are generated from the model: the schemas and the codelists. */
final class GeneratedFiles {
  static final String CODELISTS = "codelists-1.json";

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter WRITER =
      GiaiTrinhJson.mapper()
          .writer()
          .with(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectNameValueSpacing(Spacing.AFTER)
                          .withObjectEmptySeparator("")
                          .withArrayEmptySeparator(""))
                  .withObjectIndenter(INDENT)
                  .withArrayIndenter(INDENT));

  private final SchemaWords words = SchemaWords.read();
  private final SchemaRules rules = SchemaRules.read();
  private final Map<String, String> byName = new TreeMap<>();

  private GeneratedFiles() {
    Set<Class<?>> coded = new LinkedHashSet<>();
    for (WireDocument document : WireDocument.values()) {
      SchemaGenerator generator = new SchemaGenerator(words, rules);
      byName.put(document.file(), text(generator.schemaOf(document)));
      coded.addAll(generator.coded());
    }
    byName.put(CODELISTS, text(Codelists.of(coded, words)));
  }

  static GeneratedFiles fromTheModel() {
    return new GeneratedFiles();
  }

  /** The text of each file by its name. */
  Map<String, String> byName() {
    return byName;
  }

  /** The lines of words and rules that no file needs. */
  Set<String> unused() {
    Set<String> unused = words.unused();
    unused.addAll(rules.unused());
    return unused;
  }

  private static String text(Object value) {
    return WRITER.writeValueAsString(value) + "\n";
  }
}
