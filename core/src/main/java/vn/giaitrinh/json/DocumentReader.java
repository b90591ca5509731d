package vn.giaitrinh.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads whole documents into the model. */
final class DocumentReader {
  private DocumentReader() {}

  /** Reads JSON strictly, straight from its bytes unless it is of an older version. */
  static <T> T strict(DocumentBytes bytes, Class<T> type, JsonOptions options) {
    JsonText document = new JsonText(bytes, options);
    DocumentSchema schema = new DocumentSchema(type, options);
    if (schema.isOlder(document.findText(DocumentSchema.FIELD), document)) {
      return bind(ModelMapper.STRICT, schema.current(document.tree(), document), document, type);
    }
    try (JsonParser parser = document.parser()) {
      ObjectReader reader = ModelMapper.STRICT.readerFor(type);
      return GiaiTrinhJson.required(reader.<T>readValue(parser), document.source(), 1, type);
    } catch (JacksonException e) {
      throw document.fault(e);
    }
  }

  /** Reads stored JSON, past the properties that the model does not know. */
  static <T> StoredDocument<T> stored(DocumentBytes bytes, Class<T> type, JsonOptions options) {
    JsonText document = new JsonText(bytes, options);
    JsonNode tree = new DocumentSchema(type, options).current(document.tree(), document);
    UnknownProperties unknown = UnknownProperties.takenOut(tree, type);
    return StoredDocument.of(bind(ModelMapper.STRICT, tree, document, type), unknown);
  }

  /** Reads a tree of the current version. */
  static <T> T bind(JsonMapper mapper, JsonNode tree, DocumentText document, Class<T> type) {
    try {
      return GiaiTrinhJson.required(
          mapper.readerFor(type).<T>readValue(tree), document.source(), 1, type);
    } catch (JacksonException e) {
      throw ReadProblem.of(document, e);
    }
  }
}
