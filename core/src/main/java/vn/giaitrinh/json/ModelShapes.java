package vn.giaitrinh.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.node.ObjectNode;

/** The shapes of the types of the model, as those that read them know them. */
final class ModelShapes {
  private final DeserializationContext context;
  private final Map<JavaType, Optional<TypeDeserializer>> kinds = new HashMap<>();
  private final Map<JavaType, Optional<ObjectShape>> shapes = new HashMap<>();

  ModelShapes(DeserializationContext context) {
    this.context = context;
  }

  /** Finds the type of the elements of a list; builders take any iterable for one. */
  Optional<JavaType> element(JavaType type) {
    JavaType[] elements = unwrapped(type).findTypeParameters(Iterable.class);
    return elements.length == 1 ? Optional.of(elements[0]) : Optional.empty();
  }

  /** Finds the shape of an object; there is none where the model holds no object of this kind. */
  Optional<ObjectShape> object(JavaType type, ObjectNode object) {
    JavaType plain = unwrapped(type);
    if (plain.isMapLikeType()) {
      return Optional.of(new ObjectShape(Map.of(), null, plain.getContentType()));
    }
    TypeDeserializer kind =
        kinds
            .computeIfAbsent(plain, one -> Optional.ofNullable(context.findTypeDeserializer(one)))
            .orElse(null);
    if (kind == null) {
      return shape(plain, null);
    }
    return object
        .path(kind.getPropertyName())
        .stringValueOpt()
        .map(id -> kind.getTypeIdResolver().typeFromId(context, id))
        .flatMap(leaf -> shape(leaf, kind.getPropertyName()));
  }

  private Optional<ObjectShape> shape(JavaType type, @Nullable String typeProperty) {
    Optional<ObjectShape> known = shapes.get(type);
    if (known == null) {
      known = describe(type, typeProperty);
      shapes.put(type, known);
    }
    return known;
  }

  private Optional<ObjectShape> describe(JavaType type, @Nullable String typeProperty) {
    ValueDeserializer<?> reader = context.findNonContextualValueDeserializer(type);
    if (!(reader instanceof BeanDeserializerBase bean)) {
      return Optional.empty();
    }
    JavaType delegate = bean.getValueInstantiator().getDelegateType(context.getConfig());
    if (delegate != null) {
      return delegate.isMapLikeType()
          ? Optional.of(new ObjectShape(Map.of(), null, delegate.getContentType()))
          : Optional.empty();
    }
    Map<String, JavaType> properties = new HashMap<>();
    bean.properties()
        .forEachRemaining(property -> properties.put(property.getName(), property.getType()));
    return Optional.of(new ObjectShape(properties, typeProperty, null));
  }

  private static JavaType unwrapped(JavaType type) {
    return type.isReferenceType() ? type.getContentType() : type;
  }
}
