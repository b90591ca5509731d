package vn.giaitrinh.json.schema;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A property of a type of the model as it stands on the wire. */
record ModelProperty(Class<?> owner, String name, AnnotatedType type, boolean required) {

  /** The properties of a type, in the order in which they are written. */
  static List<ModelProperty> of(Class<?> model) {
    return model.isRecord()
        ? Arrays.stream(model.getRecordComponents()).map(ModelProperty::of).toList()
        : Arrays.stream(model.getAnnotation(JsonPropertyOrder.class).value())
            .map(name -> of(model, name))
            .toList();
  }

  /** The name of the property by which words and rules are found, such as {@code Plan.title}. */
  String key() {
    return owner.getSimpleName() + "." + name;
  }

  // A record has no builder to fall back on: a collection that is absent is refused, unless it says
  // that it is then empty.
  private static ModelProperty of(RecordComponent component) {
    JsonSetter setter = component.getAccessor().getAnnotation(JsonSetter.class);
    boolean mayBeAbsent = setter != null && setter.nulls() == Nulls.AS_EMPTY;
    boolean required = !mayBeAbsent && component.getType() != Optional.class;
    return new ModelProperty(
        component.getDeclaringRecord(),
        component.getName(),
        component.getAnnotatedType(),
        required);
  }

  private static ModelProperty of(Class<?> model, String name) {
    Method getter = getter(model, name);
    boolean required = !getter.isDefault() && !mayBeEmpty(getter.getReturnType());
    return new ModelProperty(
        getter.getDeclaringClass(), name, getter.getAnnotatedReturnType(), required);
  }

  private static boolean mayBeEmpty(Class<?> type) {
    return type == Optional.class
        || Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type);
  }

  private static Method getter(Class<?> model, String name) {
    String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return Arrays.stream(model.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> List.of("get" + capital, "is" + capital).contains(method.getName()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(model + " writes " + name + " and has no getter of it"));
  }

  /** The class of a type, whatever its parameters. */
  static Class<?> rawType(AnnotatedType type) {
    Type bare = type.getType();
    return (Class<?>) (bare instanceof ParameterizedType generic ? generic.getRawType() : bare);
  }
}
