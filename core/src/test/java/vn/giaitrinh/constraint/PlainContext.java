package vn.giaitrinh.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The context of a provider that offers what the Jakarta API says and no more. */
final class PlainContext implements InvocationHandler {
  private final List<String> templates = new ArrayList<>();

  ConstraintValidatorContext get() {
    return (ConstraintValidatorContext) proxy(ConstraintValidatorContext.class);
  }

  /** Returns the messages that were asked for in the place of the default one. */
  List<String> templates() {
    return templates;
  }

  /** Returns the validators of the SDK that a class loader finds. */
  static Stream<ConstraintValidator<?, ?>> validatorsOf(ClassLoader loader) {
    ServiceLoader<?> shipped = ServiceLoader.load(ConstraintValidator.class, loader);
    return shipped.stream()
        .filter(provider -> provider.type().getName().startsWith("vn.giaitrinh."))
        .map(provider -> (ConstraintValidator<?, ?>) provider.get());
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
    return switch (method.getName()) {
      case "unwrap" -> throw new ValidationException("Another provider");
      case "getDefaultConstraintMessageTemplate" -> "{default}";
      case "buildConstraintViolationWithTemplate" -> {
        templates.add(String.valueOf(arguments == null ? null : arguments[0]));
        yield proxy(method.getReturnType());
      }
      default -> method.getReturnType().isInterface() ? proxy(method.getReturnType()) : null;
    };
  }

  private Object proxy(Class<?> type) {
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this);
  }
}
