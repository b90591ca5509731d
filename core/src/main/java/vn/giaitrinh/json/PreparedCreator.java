package vn.giaitrinh.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdValueInstantiator;

/** Makes values by a constructor whose handle takes the arguments as they have been collected. */
final class PreparedCreator extends StdValueInstantiator {
  private static final MethodType FORM = MethodType.methodType(Object.class, Object[].class);

  private final MethodHandle constructor;

  PreparedCreator(StdValueInstantiator usual, MethodHandle constructor) {
    super(usual);
    this.constructor =
        constructor.asSpreader(Object[].class, constructor.type().parameterCount()).asType(FORM);
  }

  @Override
  public Object createFromObjectWith(DeserializationContext context, Object[] arguments) {
    try {
      return (Object) constructor.invokeExact(arguments);
    } catch (Error e) {
      throw e;
    } catch (Throwable e) {
      return context.handleInstantiationProblem(
          getValueClass(), arguments, rewrapCtorProblem(context, e));
    }
  }
}
