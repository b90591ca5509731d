package vn.giaitrinh.report.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPrDefault;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/** The styles of a Word file: those of a template first, those that it lacks from the SDK. */
final class StyleSheet {
  private final CTStyles styles;
  private final Map<String, String> ids = new LinkedHashMap<>();

  private StyleSheet(CTStyles styles) {
    this.styles = styles;
  }

  /** Obtains the styles of the SDK. */
  static StyleSheet of(CTStyles own) {
    StyleSheet sheet = new StyleSheet(own);
    own.getStyleList().forEach(style -> sheet.ids.put(style.getStyleId(), style.getStyleId()));
    return sheet;
  }

  /**
   * Obtains the styles of a template with those of the SDK that it lacks. A style is known by its
   * name, for Word keeps that in English: the id of a heading is <i>u1</i> in a Vietnamese Word.
   */
  static StyleSheet of(CTStyles host, CTStyles own) {
    StyleSheet sheet = new StyleSheet(host);
    host.getStyleList().forEach(StyleSheet::withoutNumbering);
    Set<String> taken =
        host.getStyleList().stream().map(CTStyle::getStyleId).collect(Collectors.toSet());
    List<CTStyle> lacking = new ArrayList<>();
    for (CTStyle style : own.getStyleList()) {
      Optional<String> known = find(host, style);
      if (known.isEmpty()) {
        lacking.add(style);
      }
      sheet.ids.put(style.getStyleId(), known.orElseGet(() -> free(style.getStyleId(), taken)));
    }
    lacking.forEach(sheet::add);
    return sheet;
  }

  private static Optional<String> find(CTStyles host, CTStyle style) {
    return host.getStyleList().stream()
        .filter(one -> one.isSetName() && one.getType() == style.getType())
        .filter(one -> one.getName().getVal().equalsIgnoreCase(style.getName().getVal()))
        .map(CTStyle::getStyleId)
        .findFirst();
  }

  private static String free(String id, Set<String> taken) {
    String free = id;
    for (int n = 1; !taken.add(free); n++) {
      free = id + n;
    }
    return free;
  }

  /** A heading has its number in its text; a second one by its style would be one too many. */
  private static void withoutNumbering(CTStyle style) {
    if (style.isSetPPr() && style.getPPr().isSetNumPr()) {
      style.getPPr().unsetNumPr();
    }
  }

  private void add(CTStyle style) {
    CTStyle copy = styles.addNewStyle();
    copy.set(style);
    copy.setStyleId(id(style.getStyleId()));
    // A file has one default of each type, and the template has its own.
    if (copy.isSetDefault()) {
      copy.unsetDefault();
    }
    if (copy.isSetBasedOn()) {
      rename(copy.getBasedOn());
    }
    if (copy.isSetNext()) {
      rename(copy.getNext());
    }
  }

  private void rename(CTString reference) {
    reference.setVal(id(reference.getVal()));
  }

  private String id(String own) {
    String id = ids.get(own);
    if (id == null) {
      throw new IllegalStateException("There is no style " + own + " in styles.xml");
    }
    return id;
  }

  /** Returns the id of a style in this file. */
  String id(Style style) {
    return id(style.id());
  }

  /** Returns the styles, in a language for those who read them aloud or check their spelling. */
  CTStyles in(String languageTag) {
    CTDocDefaults defaults =
        styles.isSetDocDefaults() ? styles.getDocDefaults() : styles.addNewDocDefaults();
    CTRPrDefault run =
        defaults.isSetRPrDefault() ? defaults.getRPrDefault() : defaults.addNewRPrDefault();
    CTRPr properties = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
    CTLanguage language =
        properties.sizeOfLangArray() > 0 ? properties.getLangArray(0) : properties.addNewLang();
    language.setVal(languageTag);
    return styles;
  }
}
