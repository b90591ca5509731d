package vn.giaitrinh;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of every generated value of the model.
 *
 * <p>A model type is a public interface with {@code getX()} or {@code isX()} accessors and a nested
 * {@code Builder}; the implementation is generated, package-private, and never seen by a user.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    get = {"get*", "is*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    depluralize = true,
    // A user's compiler must not miss the annotations of the generator.
    allowedClasspathAnnotations = {Override.class})
public @interface ModelStyle {}
