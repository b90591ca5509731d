package vn.giaitrinh.json.schema;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.casefile.CaseStatus;
import vn.giaitrinh.casefile.Outcome;
import vn.giaitrinh.casefile.StatusGroup;
import vn.giaitrinh.json.JsonSchemas;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.schedule.CalendarPeriod;
import vn.giaitrinh.schedule.PeriodKind;
import vn.giaitrinh.schedule.TimingKind;
import vn.giaitrinh.text.BilingualText;

/** The codes that stand on the wire, each with its name in Vietnamese and English. */
record Codelists(String schema, List<Codelist> lists) {
  /** Codes of no enum in a schema: kinds of a family, reporting schemes, the state of a case. */
  private static final List<Class<?>> BESIDE_THE_SCHEMAS =
      List.of(
          CalendarPeriod.class,
          CaseStatus.class,
          Outcome.class,
          PeriodKind.class,
          StatusGroup.class,
          TimeLimit.class,
          TimingKind.class,
          UnitSelector.class);

  private static final Pattern BEFORE_CAPITAL = Pattern.compile("(?<=.)(?=\\p{Lu})");

  /** A list of codes, such as {@code case-kind}. */
  record Codelist(String id, BilingualText title, List<Code> codes) {}

  /** A code and its name. */
  record Code(String code, BilingualText label) {}

  /** The lists of all codes, in the order of their ids. */
  static Codelists of(Set<Class<?>> inSchemas, SchemaWords words) {
    List<Codelist> lists =
        Stream.concat(inSchemas.stream(), BESIDE_THE_SCHEMAS.stream())
            .map(type -> new Codelist(id(type), words.of(type).title(), codes(type, words)))
            .sorted(Comparator.comparing(Codelist::id))
            .toList();
    return new Codelists(JsonSchemas.CODELISTS, lists);
  }

  /** The codes of an enum or of a family that tells its kinds apart by a code. */
  static List<Code> codes(Class<?> type, SchemaWords words) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(constant -> new Code(nameOf(constant), label(constant, words)))
          .toList();
    }
    return Arrays.stream(type.getAnnotation(JsonSubTypes.class).value())
        .map(JsonSubTypes.Type::value)
        .map(kind -> new Code(codeOf(kind), words.of(kind).title()))
        .toList();
  }

  static String codeOf(Class<?> kind) {
    return kind.getAnnotation(JsonTypeName.class).value();
  }

  private static String id(Class<?> type) {
    return BEFORE_CAPITAL.matcher(type.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  private static String nameOf(Object constant) {
    return ((Enum<?>) constant).name();
  }

  /** The label that the enum itself gives, if it does. */
  private static BilingualText label(Object constant, SchemaWords words) {
    Class<?> type = ((Enum<?>) constant).getDeclaringClass();
    if (Arrays.stream(type.getMethods()).noneMatch(method -> method.getName().equals("label"))) {
      return words.of(type.getSimpleName() + "." + nameOf(constant)).title();
    }
    try {
      return (BilingualText) type.getMethod("label").invoke(constant);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " has a label that cannot be read", e);
    }
  }
}
