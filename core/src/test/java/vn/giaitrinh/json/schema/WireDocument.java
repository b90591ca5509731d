package vn.giaitrinh.json.schema;

import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.json.JsonSchemas;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.sla.RulePack;
import vn.giaitrinh.validation.RuleProfile;

/** A document on the wire that has a JSON Schema. */
enum WireDocument {
  PLAN(Plan.SCHEMA, Plan.class),
  ORGANIZATION(OrganizationDirectory.SCHEMA, OrganizationDirectory.class),
  CASE(CaseFile.SCHEMA, CaseFile.class),
  TASK_REPORT(TaskReport.SCHEMA, TaskReport.class),
  DUTY_REPORT(DutyReport.SCHEMA, DutyReport.class),
  SUMMARY(ComplianceSummary.SCHEMA, ComplianceSummary.class),
  RULE_PACK(RulePack.SCHEMA, RulePack.class),
  RULE_PROFILE(RuleProfile.SCHEMA, RuleProfile.class),
  CODELISTS(JsonSchemas.CODELISTS, Codelists.class);

  private final String id;
  private final Class<?> type;

  WireDocument(String id, Class<?> type) {
    this.id = id;
    this.type = type;
  }

  /** The id that a document names as its {@code schema}, such as {@code giaitrinh/plan/1}. */
  String id() {
    return id;
  }

  Class<?> type() {
    return type;
  }

  /** The name that its samples bear, such as {@code plan}. */
  String sample() {
    return id.split("/", -1)[1];
  }

  String file() {
    String[] parts = id.split("/", -1);
    return parts[1] + "-" + parts[2] + ".schema.json";
  }
}
