package vn.giaitrinh.json;

import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a tree of a YAML document. Every scalar in it is a text as it was written: that {@code no}
 * is a word, {@code 012} a number of a document and {@code 5} an amount is for the model to say.
 */
final class YamlTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

  private static final ReadFault ALIAS =
      ReadFault.of(
          "không đọc bí danh (*): ghi đầy đủ nội dung mà nó thay thế",
          "an alias (*) is not read: write out what it stands for");
  private static final ReadFault TAG =
      ReadFault.of(
          "không đọc thẻ kiểu (!): mô hình đã biết kiểu ở đây",
          "a tag (!) is not read: the model knows what stands here");
  private static final ReadFault ANCHOR =
      ReadFault.of(
          "không đọc neo (&): đặt chuỗi bắt đầu như vậy trong dấu nháy",
          "an anchor (&) is not read: put a text that begins so in quotes");
  private static final ReadFault NAME =
      ReadFault.of("tên trường phải là chuỗi ký tự", "the name of a field must be a text");

  private final String source;
  private final Iterator<Event> events;
  private final JsonOptions options;
  private final YamlPlaces places;
  private JsonPath at = JsonPath.ROOT;

  YamlTree(String source, Iterator<Event> events, JsonOptions options, YamlPlaces places) {
    this.source = source;
    this.events = events;
    this.options = options;
    this.places = places;
  }

  JsonNode read() {
    try {
      events.next(); // The start of the stream.
      Event start = events.next();
      if (!start.getEventId().equals(Event.ID.DocumentStart)) {
        throw failure(Place.START, BrokenRule.EMPTY);
      }
      JsonNode tree = node(JsonPath.ROOT, null, events.next(), 0);
      events.next(); // The end of the document.
      Event next = events.next();
      if (!next.getEventId().equals(Event.ID.StreamEnd)) {
        at = JsonPath.ROOT;
        throw failure(YamlPlaces.of(next), BrokenRule.GOES_ON);
      }
      return tree;
    } catch (MarkedYamlEngineException e) {
      Place place = e.getProblemMark().map(YamlPlaces::of).orElse(Place.START);
      throw failure(place, BrokenRule.notIn("YAML", e.getProblem()));
    } catch (YamlEngineException e) {
      throw failure(Place.START, ReadFault.of(BrokenRule.notIn("YAML")));
    }
  }

  private JsonNode node(JsonPath path, @Nullable Event name, Event event, int depth) {
    at = path;
    places.pass(path, name, event);
    if (event instanceof AliasEvent) {
      throw failure(event, ALIAS);
    }
    checkPlain(event);
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    if (depth == options.getDeepestNesting()) {
      throw failure(event, BrokenRule.tooDeep(depth));
    }
    return event.getEventId().equals(Event.ID.SequenceStart)
        ? list(path, depth + 1)
        : object(path, depth + 1);
  }

  private ArrayNode list(JsonPath path, int depth) {
    ArrayNode list = NODES.arrayNode();
    Event next = events.next();
    while (!next.getEventId().equals(Event.ID.SequenceEnd)) {
      list.add(node(path.element(list.size()), null, next, depth));
      next = events.next();
    }
    return list;
  }

  private ObjectNode object(JsonPath path, int depth) {
    ObjectNode object = NODES.objectNode();
    Event next = events.next();
    while (!next.getEventId().equals(Event.ID.MappingEnd)) {
      at = path;
      if (!(next instanceof ScalarEvent name)) {
        throw failure(next, NAME);
      }
      JsonPath property = path.property(name.getValue());
      at = property;
      checkPlain(name);
      if (object.has(name.getValue())) {
        throw failure(next, BrokenRule.givenTwice(name.getValue()));
      }
      object.set(name.getValue(), node(property, name, events.next(), depth));
      next = events.next();
    }
    return object;
  }

  private void checkPlain(Event event) {
    if (isTagged(event)) {
      throw failure(event, TAG);
    }
    // Without an alias that it is for, it may be a text that was meant to be read.
    if (((NodeEvent) event).getAnchor().isPresent()) {
      throw failure(event, ANCHOR);
    }
  }

  private static boolean isTagged(Event event) {
    return event instanceof ScalarEvent scalar
        ? scalar.getTag().isPresent()
        : ((CollectionStartEvent) event).getTag().isPresent();
  }

  private JsonNode scalar(ScalarEvent scalar) {
    String text = scalar.getValue();
    if (text.length() > options.getLongestText()) {
      throw failure(scalar, BrokenRule.tooLong(options.getLongestText()));
    }
    return scalar.isPlain() && NULLS.contains(text) ? NODES.nullNode() : NODES.stringNode(text);
  }

  private JsonReadException failure(Event event, ReadFault fault) {
    return failure(YamlPlaces.of(event), fault);
  }

  private JsonReadException failure(Place place, ReadFault fault) {
    return new JsonReadException(source, place, FaultPath.ofNotation(at), fault);
  }
}
