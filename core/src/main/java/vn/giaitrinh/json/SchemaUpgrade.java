package vn.giaitrinh.json;

import java.util.Objects;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;
import vn.giaitrinh.WireSchema;

/**
 * An upgrade of documents from one version of their wire format to the next.
 *
 * <pre>{@code
 * SchemaUpgrade upgrade =
 *     SchemaUpgrade.to(
 *         "giaitrinh/plan/1",
 *         plan -> {
 *           plan.set("title", plan.objectNode().set("vi", plan.remove("name")));
 *           return plan;
 *         });
 * JsonOptions options = JsonOptions.builder().addUpgrade(upgrade).build();
 * }</pre>
 */
public final class SchemaUpgrade {
  private final WireSchema target;
  private final UnaryOperator<ObjectNode> change;

  private SchemaUpgrade(WireSchema target, UnaryOperator<ObjectNode> change) {
    this.target = target;
    this.change = change;
  }

  /**
   * Obtains an upgrade to a version from the one before it.
   *
   * @param schema the wire format to which it leads, such as {@code giaitrinh/plan/1}
   * @param change what is done with the document; it is given a tree of its own, which it may
   *     change and return. The schema of what it returns is set to the new one afterwards. What it
   *     throws, or null for a document, is the cause of a {@link JsonReadException}
   * @return the upgrade
   * @throws IllegalArgumentException if the schema is not of this form, or of version 0
   */
  public static SchemaUpgrade to(String schema, UnaryOperator<ObjectNode> change) {
    WireSchema target =
        WireSchema.find(schema)
            .filter(found -> found.version() > 0)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "Not a schema to which a document is upgraded: '"
                            + schema
                            + "'; allowed is giaitrinh/<kind>/<version>, from version 1"));
    return new SchemaUpgrade(target, Objects.requireNonNull(change, "change"));
  }

  /** {@return the wire format from which it leads, such as {@code giaitrinh/plan/0}} */
  public String from() {
    return new WireSchema(target.kind(), target.version() - 1).toString();
  }

  /** {@return the wire format to which it leads} */
  public String to() {
    return target.toString();
  }

  ObjectNode apply(ObjectNode document) {
    ObjectNode upgraded =
        Objects.requireNonNull(change.apply(document), () -> this + " returned null");
    upgraded.put(DocumentSchema.FIELD, to());
    return upgraded;
  }

  /** {@return from where to where it leads} */
  @Override
  public String toString() {
    return "SchemaUpgrade[" + from() + " to " + to() + "]";
  }
}
