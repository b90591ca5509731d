package vn.giaitrinh.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.giaitrinh.WireSchema;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.TallyState;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.sla.RulePack;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;
import vn.giaitrinh.validation.RuleProfile;

/** The rule by which a document is read as it is, upgraded before, or refused for its schema. */
final class DocumentSchema {
  static final String FIELD = "schema";

  private static final Map<Class<?>, String> READ =
      Map.of(
          Plan.class, Plan.SCHEMA,
          OrganizationDirectory.class, OrganizationDirectory.SCHEMA,
          CaseFile.class, CaseFile.SCHEMA,
          TaskReport.class, TaskReport.SCHEMA,
          DutyReport.class, DutyReport.SCHEMA,
          RulePack.class, RulePack.SCHEMA,
          RuleProfile.class, RuleProfile.SCHEMA,
          ComplianceSummary.class, ComplianceSummary.SCHEMA,
          TallyState.class, TallyState.SCHEMA);

  private final Optional<WireSchema> read;
  private final List<SchemaUpgrade> upgrades;

  DocumentSchema(Class<?> type, JsonOptions options) {
    this.read = Optional.ofNullable(READ.get(type)).flatMap(WireSchema::find);
    this.upgrades = options.getUpgrades();
  }

  /**
   * Checks if a document is to be upgraded before it is read.
   *
   * @param named the schema that it names, if it does
   * @throws JsonReadException if it is of another kind, or of a version that is not read
   */
  boolean isOlder(Optional<String> named, DocumentText document) {
    Optional<WireSchema> schema = named.flatMap(WireSchema::find);
    // What is no schema at all is left to the model, which refuses it in its place.
    if (schema.isEmpty() || read.isEmpty() || schema.equals(read)) {
      return false;
    }
    if (schema.get().kind().equals(read.get().kind())
        && schema.get().version() < read.get().version()
        && upgrade(schema.get()).isPresent()) {
      return true;
    }
    BilingualText refusal = schema.get().refusal(read.get());
    throw failure(document, ReadFault.of(refusal.vi(), refusal.in(Language.EN)));
  }

  private static JsonReadException failure(DocumentText document, ReadFault fault) {
    JsonPath path = JsonPath.ROOT.property(FIELD);
    Place place = document.place(path, false);
    return new JsonReadException(document.source(), place, FaultPath.ofModel(path), fault);
  }

  /** Returns a tree of the schema that is read: the same one, or one that was upgraded to it. */
  JsonNode current(JsonNode tree, DocumentText document) {
    if (!(tree instanceof ObjectNode object)) {
      return tree;
    }
    ObjectNode current = object;
    Optional<String> named = schemaOf(current);
    while (isOlder(named, document)) {
      SchemaUpgrade next = named.flatMap(WireSchema::find).flatMap(this::upgrade).orElseThrow();
      try {
        current = next.apply(current);
      } catch (RuntimeException e) {
        JsonReadException failure =
            failure(
                document,
                ReadFault.of(
                    next + " không thực hiện được với tài liệu này",
                    next + " failed on this document"));
        failure.initCause(e);
        throw failure;
      }
      named = schemaOf(current);
    }
    return current;
  }

  private Optional<SchemaUpgrade> upgrade(WireSchema from) {
    return upgrades.stream().filter(one -> one.from().equals(from.toString())).findFirst();
  }

  private static Optional<String> schemaOf(ObjectNode tree) {
    return tree.path(FIELD).stringValueOpt();
  }
}
