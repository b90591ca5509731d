package vn.giaitrinh.json.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.giaitrinh.text.BilingualText;

/**
 * The words of the schemas, in Vietnamese and English: the title of each type, property and code,
 * and what there is to say of it beside.
 *
 * <p>A property is found by {@code Type.property}, and if the file does not have that by {@code
 * *.property}, which holds for every type.
 */
final class SchemaWords {
  private static final String FILE = "/schema/words.txt";
  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
  private static final int WITHOUT_DESCRIPTION = 3;
  private static final int WITH_DESCRIPTION = 5;

  private final Map<String, Words> byKey = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();

  /** A title, and a description if there is one. */
  record Words(BilingualText title, Optional<BilingualText> description) {}

  static SchemaWords read() {
    SchemaWords words = new SchemaWords();
    text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(words::add);
    return words;
  }

  private static String text() {
    try (InputStream data = SchemaWords.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(data).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    List<String> cells = BAR.splitAsStream(line.strip()).toList();
    if (cells.size() != WITHOUT_DESCRIPTION && cells.size() != WITH_DESCRIPTION) {
      throw new IllegalStateException(FILE + " has " + cells.size() + " cells in: " + line);
    }
    Optional<BilingualText> description =
        cells.size() == WITH_DESCRIPTION
            ? Optional.of(BilingualText.of(cells.get(3), cells.get(4)))
            : Optional.empty();
    Words before =
        byKey.put(
            cells.get(0), new Words(BilingualText.of(cells.get(1), cells.get(2)), description));
    if (before != null) {
      throw new IllegalStateException(FILE + " has two lines of " + cells.get(0));
    }
  }

  Words of(ModelProperty property) {
    return find(property.key())
        .or(() -> find("*." + property.name()))
        .orElseThrow(() -> missing(property.key()));
  }

  Words of(Class<?> type) {
    return of(type.getSimpleName());
  }

  Words of(String key) {
    return find(key).orElseThrow(() -> missing(key));
  }

  /** The lines that nothing has asked for. */
  Set<String> unused() {
    Set<String> unused = new TreeSet<>(byKey.keySet());
    unused.removeAll(used);
    return unused;
  }

  private Optional<Words> find(String key) {
    Optional<Words> found = Optional.ofNullable(byKey.get(key));
    found.ifPresent(words -> used.add(key));
    return found;
  }

  private static IllegalStateException missing(String key) {
    return new IllegalStateException(
        key + " has no title; add a line '" + key + " | vi | en' to src/test/resources" + FILE);
  }
}
