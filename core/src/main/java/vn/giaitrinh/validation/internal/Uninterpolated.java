package vn.giaitrinh.validation.internal;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Leaves messages as they are: findings are put into words later, in two languages. */
final class Uninterpolated implements MessageInterpolator {

  @Override
  public String interpolate(String template, Context context) {
    return template;
  }

  @Override
  public String interpolate(String template, Context context, Locale locale) {
    return template;
  }
}
