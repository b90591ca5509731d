package vn.giaitrinh.json;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.databind.JsonNode;

/** A document in YAML. Once it was found at fault, it is read again to tell the place. */
final class YamlText implements DocumentText {
  // The bytes are bounded before.
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  private final DocumentBytes document;
  private final JsonOptions options;

  YamlText(DocumentBytes document, JsonOptions options) {
    this.document = document;
    this.options = options;
  }

  @Override
  public String source() {
    return document.source();
  }

  @Override
  public JsonNode tree() {
    return tree(new YamlPlaces(JsonPath.ROOT, false));
  }

  @Override
  public Place place(JsonPath path, boolean byName) {
    YamlPlaces places = new YamlPlaces(path, byName);
    tree(places);
    return places.found();
  }

  private JsonNode tree(YamlPlaces places) {
    StreamReader letters = new StreamReader(SETTINGS, document.text());
    return new YamlTree(source(), new ParserImpl(SETTINGS, letters), options, places).read();
  }
}
