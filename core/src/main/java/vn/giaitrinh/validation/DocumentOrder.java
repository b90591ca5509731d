package vn.giaitrinh.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order in which the places of a document are read, from their JSON paths: that of the
 * properties as they are written, and of the items of a list.
 */
final class DocumentOrder implements Comparator<String> {
  private static final List<String> DOCUMENT =
      List.of("kind", "number", "issuedOn", "issuer", "title", "shortName");
  private static final List<String> BASIS = List.of("role", "document", "clauses");
  private static final List<String> TASK =
      List.of(
          "id",
          "number",
          "title",
          "content",
          "assignments",
          "timing",
          "deliverables",
          "targets",
          "milestones",
          "budget",
          "basisDocuments",
          "mandates",
          "evidenceCadence");
  private static final List<String> TEXT = List.of("vi", "en");

  /** The properties of what stands under a name, wherever in a document that is. */
  private static final Map<String, List<String>> EVERYWHERE =
      Map.ofEntries(
          Map.entry("basisDocuments", BASIS),
          Map.entry("document", DOCUMENT),
          Map.entry("relatedDecision", DOCUMENT),
          Map.entry(
              "groups", List.of("id", "number", "title", "ownTask", "defaults", "tasks", "groups")),
          Map.entry("ownTask", TASK),
          Map.entry("tasks", TASK),
          Map.entry("defaults", List.of("assignments", "timing", "deliverables")),
          Map.entry("assignments", List.of("role", "units", "capacity", "directive", "scope")),
          Map.entry("deliverables", List.of("documentKind", "description", "quantity")),
          Map.entry("targets", List.of("indicator", "comparison", "value", "unit")),
          Map.entry("milestones", List.of("id", "title", "timing", "assignments", "deliverables")),
          Map.entry("budget", List.of("amount", "currency", "source")),
          Map.entry("phases", List.of("number", "title", "start", "end")),
          Map.entry("signer", List.of("authority", "post", "name")),
          Map.entry(
              "reportingDuties",
              List.of(
                  "id",
                  "kind",
                  "reporter",
                  "reporterCapacity",
                  "recipient",
                  "recipientCapacity",
                  "timing",
                  "content")),
          Map.entry(
              "requester",
              List.of("kind", "name", "address", "telephone", "representatives", "groupSize")),
          Map.entry("points", List.of("id", "text")),
          Map.entry("title", TEXT),
          Map.entry("content", TEXT),
          Map.entry("name", TEXT));

  static final DocumentOrder OF_PLANS =
      new DocumentOrder(
          List.of(
              "schema",
              "id",
              "number",
              "issuedOn",
              "place",
              "issuer",
              "title",
              "basisDocuments",
              "purposes",
              "requirements",
              "period",
              "phases",
              "groups",
              "budget",
              "evidenceCadence",
              "reportingDuties",
              "distribution",
              "archiveLine",
              "signer"));

  static final DocumentOrder OF_CASE_FILES =
      new DocumentOrder(
          List.of(
              "schema",
              "id",
              "registerNumber",
              "kind",
              "channel",
              "receiptMode",
              "complexity",
              "instance",
              "remoteArea",
              "requester",
              "addressee",
              "leadUnit",
              "supportingUnits",
              "responsibleOfficerPost",
              "points",
              "relatedDecision",
              "rightsAffected",
              "legalBases",
              "publicationRequired",
              "confidential",
              "links",
              "attachments",
              "events",
              "explanations"));

  private static final Pattern STEP = Pattern.compile("\\.?([A-Za-z]+)|\\[(\\d{1,9})\\]");

  private final List<String> top;

  private DocumentOrder(List<String> top) {
    this.top = top;
  }

  /** Returns the properties at the top of the document, in order. */
  List<String> top() {
    return top;
  }

  /** Returns the properties of what stands under a name, in order; none if it is not known. */
  static Optional<List<String>> under(String name) {
    return Optional.ofNullable(EVERYWHERE.get(name));
  }

  @Override
  public int compare(String one, String other) {
    Matcher left = steps(one);
    Matcher right = steps(other);
    List<String> properties = top;
    while (true) {
      boolean more = left.find();
      if (!right.find()) {
        // What is said of the whole comes before what is said of its parts.
        return more ? 1 : 0;
      }
      if (!more) {
        return -1;
      }
      int order = compareSteps(left, right, properties);
      if (order != 0) {
        return order;
      }
      if (left.group(1) != null) {
        properties = under(left.group(1)).orElse(List.of());
      }
    }
  }

  private static Matcher steps(String path) {
    Matcher steps = STEP.matcher(path);
    return steps.region(Math.min(1, path.length()), path.length());
  }

  private static int compareSteps(Matcher left, Matcher right, List<String> properties) {
    String name = left.group(1);
    String other = right.group(1);
    if (name == null || other == null) {
      return name == null && other == null
          ? Integer.compare(Integer.parseInt(left.group(2)), Integer.parseInt(right.group(2)))
          : left.group().compareTo(right.group());
    }
    int order = Integer.compare(place(name, properties), place(other, properties));
    return order == 0 ? name.compareTo(other) : order;
  }

  /** What is not known comes last, by its name. */
  private static int place(String name, List<String> properties) {
    int place = properties.indexOf(name);
    return place < 0 ? Integer.MAX_VALUE : place;
  }
}
