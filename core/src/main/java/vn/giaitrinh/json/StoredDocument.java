package vn.giaitrinh.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * A document read from stored data, with what a newer writer put into it and the model does not
 * know.
 *
 * <p>Written, it is the value in its current form with the unknown properties in the objects where
 * they stood. An element of a list is found again in its list as an equal element or by its {@code
 * id}, and one without {@code id} by its place in a list of the same length; one that was moved, by
 * its {@code id} in the lists of the same name (such as {@code tasks}) in the whole document, if no
 * other there has it. Where an object is gone, so are its unknown properties: where it was taken
 * out, was given another {@code id} or another {@code type}, or was changed without an {@code id}
 * in a list whose length changed too. {@link #getDroppedPaths} tells which are lost. A number in an
 * unknown property is written equal in value, not always in the same form: {@code 1E5} as {@code
 * 1E+5}.
 *
 * <pre>{@code
 * StoredDocument<Plan> stored = GiaiTrinhJson.readStored(data, "plan 12", Plan.class);
 * stored.getUnknownPaths();  // [$.groups[0].tasks[2].colour]
 * stored.withValue(stored.getValue().toBuilder().place("Hà Nội").build()).write(out);
 * }</pre>
 *
 * @param <T> the type of the value
 */
public final class StoredDocument<T> {
  private final T value;
  private final JsonNode asRead;
  private final UnknownProperties unknown;

  private StoredDocument(T value, JsonNode asRead, UnknownProperties unknown) {
    this.value = value;
    this.asRead = asRead;
    this.unknown = unknown;
  }

  static <T> StoredDocument<T> of(T value, UnknownProperties unknown) {
    return new StoredDocument<>(value, ModelMapper.STRICT.valueToTree(value), unknown);
  }

  /** {@return the value} */
  public T getValue() {
    return value;
  }

  /**
   * Returns the paths of the unknown properties in the document that was read, in its order.
   *
   * @return the paths, such as {@code $.groups[0].colour}; empty if every property is known
   */
  public List<String> getUnknownPaths() {
    return unknown.all().stream().map(one -> one.path().toString()).toList();
  }

  /**
   * Returns the paths of the unknown properties that are not written, since their object is gone
   * from the value, in the order of the document that was read.
   *
   * @return the paths in the document that was read; empty if every unknown property is written
   */
  public List<String> getDroppedPaths() {
    return new PutBack(asRead, tree())
        .put(unknown).stream().map(one -> one.path().toString()).toList();
  }

  /**
   * Returns this document with another value; its unknown properties stay.
   *
   * @param newValue the value
   * @return the document
   */
  public StoredDocument<T> withValue(T newValue) {
    return new StoredDocument<>(Objects.requireNonNull(newValue, "newValue"), asRead, unknown);
  }

  /**
   * Writes the value and the unknown properties, indented, ending in a line feed.
   *
   * @param out where to write them, in UTF-8; the caller closes it
   * @throws IOException if they cannot be written
   */
  public void write(OutputStream out) throws IOException {
    JsonNode tree = tree();
    new PutBack(asRead, tree).put(unknown);
    GiaiTrinhJson.write(tree, out);
  }

  private JsonNode tree() {
    return ModelMapper.STRICT.valueToTree(value);
  }

  /** {@return how many properties are unknown; the value may be personal data and is not told} */
  @Override
  public String toString() {
    return "StoredDocument[" + unknown.all().size() + " unknown properties]";
  }

  /** Refuses a stored document where a value is asked for: it is no document of the model. */
  static void refuse(Object value, String instead) {
    if (value instanceof StoredDocument<?>) {
      throw new IllegalArgumentException("A StoredDocument is not a value; " + instead);
    }
  }
}
