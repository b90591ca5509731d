package vn.giaitrinh.examples.web.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import vn.giaitrinh.text.BilingualText;

/**
 * A form as it was filled in: what was written in each field, what that means, and what is wrong
 * with it.
 */
final class Form {
  private final List<? extends Field> fields;
  private final Choices choices;
  private final MultiValueMap<String, String> written;
  private final Map<String, Object> read = new LinkedHashMap<>();
  private final Map<String, BilingualText> faults = new LinkedHashMap<>();

  Form(List<? extends Field> fields, Choices choices, MultiValueMap<String, String> written) {
    this.fields = fields;
    this.choices = choices;
    this.written = written;
  }

  /** Reads every field. What is blank is left out. */
  Form read() {
    for (Field field : fields) {
      List<String> values = valuesOf(field);
      if (values.isEmpty()) {
        if (field.required()) {
          faults.put(field.wire(), FormWord.REQUIRED.words());
        }
        continue;
      }
      try {
        read.put(field.wire(), read(field, values));
      } catch (IllegalArgumentException | DateTimeException e) {
        // The message repeats what was written, which may be personal; the form says what it takes.
        faults.put(field.wire(), field.kind().fault());
      }
    }
    return this;
  }

  private Object read(Field field, List<String> values) {
    if (field.kind().isChosen()
        && !choices.of(field).stream().map(Option::value).toList().containsAll(values)) {
      throw new IllegalArgumentException("Not among the choices");
    }
    return field.kind() == FieldKind.POINTS
        ? values
        : FieldReader.read(field.kind(), values.get(0).strip());
  }

  /** {@return what was read, by the names of the fields} */
  Map<String, Object> values() {
    return read;
  }

  Optional<String> text(Field field) {
    return Optional.ofNullable(read.get(field.wire())).map(Object::toString);
  }

  List<String> texts(Field field) {
    return read.get(field.wire()) instanceof List<?> texts
        ? texts.stream().map(Object::toString).toList()
        : List.of();
  }

  void reject(Field field, BilingualText fault) {
    faults.put(field.wire(), fault);
  }

  boolean isWrong() {
    return !faults.isEmpty();
  }

  List<? extends Field> fields() {
    return fields;
  }

  /** {@return the fields that are at fault, in the order of the form} */
  List<? extends Field> wrong() {
    return fields.stream().filter(field -> faults.containsKey(field.wire())).toList();
  }

  Optional<BilingualText> fault(Field field) {
    return Optional.ofNullable(faults.get(field.wire()));
  }

  List<Option> choices(Field field) {
    return choices.of(field);
  }

  /** {@return what was written in a field, without what is blank} */
  List<String> valuesOf(Field field) {
    return written.getOrDefault(field.wire(), List.of()).stream()
        .filter(value -> !value.isBlank())
        .toList();
  }

  String valueOf(Field field) {
    return valuesOf(field).stream().findFirst().orElse("");
  }

  /** Returns what was written in a field, in the words in which it was chosen. */
  List<String> shown(Field field, Page page) {
    List<String> values = valuesOf(field);
    if (field.kind().isChosen()) {
      return choices.of(field).stream()
          .filter(option -> values.contains(option.value()))
          .map(option -> page.say(option.words()))
          .toList();
    }
    return values.stream().map(value -> shown(field, value, page)).toList();
  }

  private String shown(Field field, String value, Page page) {
    return switch (field.kind()) {
      case DAY -> page.date(LocalDate.parse(String.valueOf(read.get(field.wire()))));
      case CHECK -> page.say(FormWord.YES);
      default -> value;
    };
  }
}
