package vn.giaitrinh.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * The properties of a document that the model does not know, in its order.
 *
 * @param all the properties
 */
record UnknownProperties(List<UnknownProperty> all) {
  private static final String TYPE = "type";
  private static final String TREE = "tree";

  /** What the model knows is asked of the mapper itself, which tells it as it reads. */
  private static final JsonMapper FINDER =
      ModelMapper.STRICT
          .rebuild()
          .addModule(
              new SimpleModule("giaitrinh-unknown")
                  .addDeserializer(UnknownProperties.class, new Finder()))
          .build();

  UnknownProperties {
    all = List.copyOf(all);
  }

  /** Takes the unknown properties out of a tree, wherever they are. */
  static UnknownProperties takenOut(JsonNode tree, Class<?> type) {
    ObjectReader finder =
        FINDER
            .readerFor(UnknownProperties.class)
            .withAttribute(TYPE, type)
            .withAttribute(TREE, tree);
    return finder.readValue(FINDER.createObjectNode());
  }

  private static final class Finder extends StdDeserializer<UnknownProperties> {
    Finder() {
      super(UnknownProperties.class);
    }

    @Override
    public UnknownProperties deserialize(JsonParser parser, DeserializationContext context) {
      parser.skipChildren();
      Class<?> type = (Class<?>) context.getAttribute(TYPE);
      List<UnknownProperty> found = new ArrayList<>();
      new Walk(new ModelShapes(context), found)
          .into((JsonNode) context.getAttribute(TREE), context.constructType(type), JsonPath.ROOT);
      return new UnknownProperties(found);
    }
  }

  private record Walk(ModelShapes shapes, List<UnknownProperty> found) {
    void into(JsonNode node, JavaType type, JsonPath path) {
      if (node.isArray()) {
        shapes
            .element(type)
            .ifPresent(
                element -> {
                  for (int i = 0; i < node.size(); i++) {
                    into(node.get(i), element, path.element(i));
                  }
                });
      } else if (node instanceof ObjectNode object) {
        shapes.object(type, object).ifPresent(shape -> into(object, shape, path));
      }
    }

    private void into(ObjectNode object, ObjectShape shape, JsonPath path) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonPath at = path.property(name);
        if (shape.knows(name)) {
          shape.type(name).ifPresent(type -> into(object.get(name), type, at));
        } else {
          found.add(new UnknownProperty(at, object.remove(name)));
        }
      }
    }
  }
}
