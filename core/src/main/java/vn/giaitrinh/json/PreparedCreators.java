package vn.giaitrinh.json;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.introspect.AnnotatedWithParams;
import tools.jackson.databind.module.SimpleValueInstantiators;

/** Gives the records of the model constructors that are prepared once, not for every call. */
final class PreparedCreators extends SimpleValueInstantiators {
  private static final long serialVersionUID = 1L;

  @Override
  public ValueInstantiator modifyValueInstantiator(
      DeserializationConfig config, BeanDescription.Supplier type, ValueInstantiator found) {
    return found instanceof StdValueInstantiator usual
            && type.isRecordType()
            && constructor(found) instanceof Constructor<?> constructor
        ? prepared(usual, constructor)
        : found;
  }

  private static @Nullable Object constructor(ValueInstantiator found) {
    AnnotatedWithParams creator = found.getWithArgsCreator();
    return creator == null ? null : creator.getAnnotated();
  }

  /** Leaves it at the usual way where the record is none of ours, nor open to us. */
  private static ValueInstantiator prepared(
      StdValueInstantiator usual, Constructor<?> constructor) {
    try {
      return new PreparedCreator(usual, MethodHandles.lookup().unreflectConstructor(constructor));
    } catch (IllegalAccessException e) {
      return usual;
    }
  }
}
