package vn.giaitrinh.json.lines;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds the holes of a line that was read as a case file. */
final class LineCutter {
  private static final JsonFactory JSON = new JsonFactory();

  /**
   * The properties beside which a case may differ in its id, its unit and its days: what they state
   * is not held against an id or a day.
   */
  private static final Set<String> SAFE =
      Set.of(
          "schema",
          "id",
          "registerNumber",
          "kind",
          "channel",
          "receiptMode",
          "complexity",
          "instance",
          "remoteArea",
          "leadUnit",
          "supportingUnits",
          "points",
          "text",
          "publicationRequired",
          "confidential",
          "events",
          "type",
          "on",
          "sequence",
          "notice",
          "note",
          "amount",
          "unit",
          "role",
          "toUnit",
          "receivingBody",
          "place",
          "requester",
          "name",
          "address",
          "telephone",
          "groupSize",
          "responsibleOfficerPost",
          "relatedDecision",
          "issuedOn",
          "issuer",
          "title",
          "documentNumber",
          "mode",
          "drafterPost",
          "decision",
          "replyBy",
          "reason",
          "explanations",
          "version",
          "signerPost",
          "signerAuthority",
          "requesterStated",
          "contentRequested",
          "explanation",
          "answeredPoints",
          "sentOn",
          "publishedOn",
          "legalBases",
          "document",
          "number",
          "article",
          "clause",
          "point");

  private static final int LONGEST_NUMBER = 50;

  private final LineValues values = new LineValues();

  /** Finds the holes in order; null if lines that differ there might be told apart otherwise. */
  @Nullable List<LineCut> cut(byte[] bytes, int start, int end) {
    List<LineCut> cuts = new ArrayList<>();
    Deque<String> paths = new ArrayDeque<>();
    values.clear();
    int explanations = 0;
    try (JsonParser parser =
        JSON.createParser(ObjectReadContext.empty(), bytes, start, end - start)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case START_OBJECT, START_ARRAY -> {
            paths.push(pathOf(parser, paths));
            // The numbers of several explanations tell which replaces which.
            if (paths.getFirst().equals("/explanations/") && ++explanations > 1) {
              return null;
            }
          }
          case END_OBJECT, END_ARRAY -> paths.pop();
          case PROPERTY_NAME -> {
            if (!SAFE.contains(parser.currentName())) {
              return null;
            }
          }
          case VALUE_STRING -> {
            LineHole hole = hole(pathOf(parser, paths));
            int at = start + 1 + (int) parser.currentTokenLocation().getByteOffset();
            if (hole != null && !add(hole, bytes, at, end, cuts)) {
              return null;
            }
          }
          default -> {}
        }
      }
    }
    return cuts;
  }

  private static int wordEnd(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && bytes[at] != '"') {
      at++;
    }
    return at;
  }

  /** The place of a value: the names above it, and nothing for one in a list. */
  private static String pathOf(JsonParser parser, Deque<String> above) {
    String name = parser.currentName();
    return above.isEmpty() ? "" : above.getFirst() + "/" + (name == null ? "" : name);
  }

  private static @Nullable LineHole hole(String path) {
    return switch (path) {
      case "/id" -> LineHole.CASE_ID;
      case "/leadUnit" -> LineHole.LEAD_UNIT;
      case "/events//unit" -> LineHole.ASSIGNED_UNIT;
      case "/events//on" -> LineHole.DAY;
      case "/relatedDecision/issuedOn",
          "/events//replyBy",
          "/explanations//issuedOn",
          "/explanations//sentOn",
          "/explanations//publishedOn" ->
          LineHole.OTHER_DAY;
      case "/relatedDecision/number",
          "/events//notice",
          "/events//decision",
          "/events//documentNumber",
          "/explanations//number" ->
          LineHole.SERIAL;
      case "/events//mode", "/explanations//mode" -> LineHole.MODE;
      case "/explanations//contentRequested", "/explanations//explanation" -> LineHole.STATEMENT;
      case "/registerNumber",
          "/requester/name",
          "/requester/address",
          "/requester/telephone",
          "/points//text",
          "/relatedDecision/title",
          "/events//note" ->
          LineHole.WORDS;
      default -> null;
    };
  }

  /** Adds a hole; a serial may be missing from a number, which then is as it is. */
  private boolean add(LineHole hole, byte[] bytes, int start, int end, List<LineCut> cuts) {
    int to = hole.read(bytes, start, end, values);
    if (hole == LineHole.SERIAL) {
      // A longer serial must not make the number longer than numbers may be.
      if (to != LineHole.NONE && wordEnd(bytes, to, end) - start <= LONGEST_NUMBER) {
        cuts.add(new LineCut(hole, start, to));
      }
      return true;
    }
    if (bytes[start - 1] != '"' || to == LineHole.NONE || to >= end || bytes[to] != '"') {
      return false;
    }
    cuts.add(new LineCut(hole, start, to));
    return true;
  }
}
