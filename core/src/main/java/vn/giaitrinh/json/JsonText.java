package vn.giaitrinh.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/** A document in JSON. Once it was found at fault, it is read again to tell the place. */
final class JsonText implements DocumentText {
  private final DocumentBytes document;
  private final JsonFactory parsers;
  private final int longestText;

  JsonText(DocumentBytes document, JsonOptions options) {
    this.document = document;
    this.parsers = ModelMapper.parsers(options);
    this.longestText = options.getLongestText();
  }

  @Override
  public String source() {
    return document.source();
  }

  /** Returns a parser at the beginning of the document. */
  JsonParser parser() {
    return parsers.createParser(ObjectReadContext.empty(), document.bytes());
  }

  /** Finds the text of a property of the root, as far as the document can be read. */
  Optional<String> findText(String property) {
    try (JsonParser parser = parser()) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean found = parser.currentName().equals(property);
        if (parser.nextToken() == JsonToken.VALUE_STRING && found) {
          return Optional.of(parser.getString());
        }
        parser.skipChildren();
      }
      return Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  @Override
  public JsonNode tree() {
    try (JsonParser parser = parser()) {
      return ModelMapper.STRICT.readerFor(JsonNode.class).readValue(parser);
    } catch (JacksonException e) {
      throw fault(e);
    } catch (NumberFormatException e) {
      throw numberBeyondAll();
    }
  }

  /** Tells of a number whose exponent no decimal has: the parser knows no place of it. */
  private JsonReadException numberBeyondAll() {
    Place place = Place.START;
    JsonPath path = JsonPath.ROOT;
    try (JsonParser parser = parserOfText()) {
      while (parser.nextToken() != null) {
        if (parser.currentToken().isNumeric()) {
          place = Place.of(parser.currentTokenLocation());
          path = path(parser.streamReadContext());
          parser.getDecimalValue();
        }
      }
    } catch (NumberFormatException e) {
      // It is the one at hand.
    }
    return new JsonReadException(
        source(), place, FaultPath.ofNotation(path), BrokenRule.NUMBER_BEYOND_ALL);
  }

  /** Returns what is told of a fault that was met as the document was read. */
  JsonReadException fault(JacksonException e) {
    if (e instanceof InputCoercionException) {
      return ReadProblem.of(this, e);
    }
    if (e instanceof StreamReadException || e instanceof StreamConstraintsException) {
      return brokenRule(e);
    }
    return e.getOriginalMessage().startsWith("Trailing token")
        ? ReadProblem.of(source(), placeAfterRoot(), JsonPath.ROOT, e)
        : ReadProblem.of(this, e);
  }

  /** Tells of a fault of the notation by its path: what read first knew no more than a place. */
  private JsonReadException brokenRule(JacksonException met) {
    try (JsonParser parser = parserOfText()) {
      try {
        while (parser.nextToken() != null) {
          if (parser.hasToken(JsonToken.VALUE_STRING) && parser.getStringLength() > longestText) {
            Place place = Place.of(parser.currentTokenLocation());
            return ReadProblem.of(source(), place, path(parser.streamReadContext()), met);
          }
        }
      } catch (JacksonException e) {
        boolean bound = e instanceof StreamConstraintsException;
        Place place = Place.of(bound ? parser.currentTokenLocation() : e.getLocation());
        // Told behind the second name, with its quotes.
        int back = BrokenRule.isGivenTwice(e) ? parser.currentName().length() + 2 : 0;
        JsonPath path = path(parser.streamReadContext());
        // The name at hand is still the one before.
        JsonPath object = path.parent() == null ? path : path.parent();
        return ReadProblem.of(
            source(), place.before(back), BrokenRule.isLongName(e) ? object : path, e);
      }
    }
    return ReadProblem.of(this, met);
  }

  private Place placeAfterRoot() {
    try (JsonParser parser = parserOfText()) {
      parser.nextToken();
      parser.skipChildren();
      parser.nextToken();
      return Place.of(parser.currentTokenLocation());
    }
  }

  /** Returns a parser of characters: the columns of a parser of bytes are bytes. */
  private JsonParser parserOfText() {
    return parsers.createParser(ObjectReadContext.empty(), document.text());
  }

  private static JsonPath path(@Nullable TokenStreamContext context) {
    if (context == null || context.inRoot()) {
      return JsonPath.ROOT;
    }
    JsonPath parent = path(context.getParent());
    if (context.inArray()) {
      return context.hasCurrentIndex() ? parent.element(context.getCurrentIndex()) : parent;
    }
    return context.hasCurrentName() ? parent.property(context.currentName()) : parent;
  }

  @Override
  public Place place(JsonPath path, boolean byName) {
    try (JsonParser parser = parserOfText()) {
      parser.nextToken();
      Place place = Place.of(parser.currentTokenLocation());
      List<JsonPath> steps = path.steps();
      for (JsonPath step : steps) {
        Place name = enter(parser, step);
        if (name == null) {
          return place;
        }
        boolean last = step.equals(path);
        place = last && byName ? name : Place.of(parser.currentTokenLocation());
      }
      return place;
    } catch (JacksonException e) {
      return Place.START;
    }
  }

  /** Goes on to a part of the object or list at hand, and returns where its name begins. */
  private static @Nullable Place enter(JsonParser parser, JsonPath step) {
    if (step.name() == null) {
      return parser.hasToken(JsonToken.START_ARRAY) ? enterElement(parser, step.index()) : null;
    }
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      return null;
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean found = parser.currentName().equals(step.name());
      Place name = Place.of(parser.currentTokenLocation());
      parser.nextToken();
      if (found) {
        return name;
      }
      parser.skipChildren();
    }
    return null;
  }

  private static @Nullable Place enterElement(JsonParser parser, int index) {
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      if (i == index) {
        return Place.of(parser.currentTokenLocation());
      }
      parser.skipChildren();
    }
    return null;
  }
}
