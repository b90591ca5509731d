package vn.giaitrinh.json;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;

/**
 * The shape of an object of the model: its properties, or the type of all values of a map.
 *
 * @param properties the types of its properties by name
 * @param typeProperty the property that tells one kind of object from another
 * @param mapValue the type of the values, if the names are data
 */
record ObjectShape(
    Map<String, JavaType> properties, @Nullable String typeProperty, @Nullable JavaType mapValue) {
  boolean knows(String name) {
    return mapValue != null || name.equals(typeProperty) || properties.containsKey(name);
  }

  Optional<JavaType> type(String name) {
    return Optional.ofNullable(mapValue != null ? mapValue : properties.get(name));
  }
}
