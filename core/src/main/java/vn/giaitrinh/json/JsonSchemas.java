package vn.giaitrinh.json;

import java.io.InputStream;
import java.util.List;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.sla.RulePack;
import vn.giaitrinh.validation.RuleProfile;

/**
 * The JSON Schemas of the documents on the wire, draft 2020-12, and the codelists (<i>danh mục
 * mã</i>), for a host that checks documents before it reads them, or in another language.
 *
 * <p>A schema stands by itself, is generated from the model, and has titles and descriptions in
 * Vietnamese and English. Any validator reads it; with {@code com.networknt:json-schema-validator}:
 *
 * <pre>{@code
 * try (InputStream data = JsonSchemas.open(Plan.SCHEMA)) {
 *   Schema schema =
 *       SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
 *           .getSchema(data, InputFormat.JSON);
 *   schema.validate(json, InputFormat.JSON);
 *   // [/groups/0/tasks/0: required property 'title' not found]
 * }
 * }</pre>
 *
 * <p>A schema says what each place of a document shows by itself: fields, types, forms of ids,
 * codes, amounts. It also asks for what a reviewer asks for and the reader lets a draft lack, such
 * as a title that is not blank, and for absent fields to be left out, not null. What takes two
 * places together, such as an id used twice or a day before another, only the reader refuses. In
 * two points a schema and the reader differ by their nature: the reader takes white space off
 * around texts and ids, which a schema refuses around an id (a code that is padded both refuse);
 * and a schema takes {@code 1.0} and {@code 1e2} for whole numbers, which the reader refuses.
 */
public final class JsonSchemas {
  /** The wire format of the codelists. */
  public static final String CODELISTS = "giaitrinh/codelists/1";

  private static final List<String> IDS =
      List.of(
          Plan.SCHEMA,
          OrganizationDirectory.SCHEMA,
          CaseFile.SCHEMA,
          TaskReport.SCHEMA,
          DutyReport.SCHEMA,
          ComplianceSummary.SCHEMA,
          RulePack.SCHEMA,
          RuleProfile.SCHEMA,
          CODELISTS);

  private JsonSchemas() {}

  /**
   * Returns the ids of the schemas: what a document names as its {@code schema}.
   *
   * @return the ids, such as {@code giaitrinh/plan/1}
   */
  public static List<String> ids() {
    return IDS;
  }

  /**
   * Opens a schema.
   *
   * @param id the id, such as {@link Plan#SCHEMA}
   * @return the schema in UTF-8, which the caller closes
   * @throws IllegalArgumentException if there is no schema of this id
   */
  public static InputStream open(String id) {
    if (!IDS.contains(id)) {
      throw new IllegalArgumentException(
          "No JSON Schema of '" + id + "'; there are " + String.join(", ", IDS));
    }
    return resource(fileName(id) + ".schema.json");
  }

  /**
   * Opens the codelists: every code that stands in a document, with its name in Vietnamese and
   * English.
   *
   * @return a document of the schema {@link #CODELISTS}, in UTF-8, which the caller closes
   */
  public static InputStream openCodelists() {
    return resource(fileName(CODELISTS) + ".json");
  }

  private static String fileName(String id) {
    return id.substring(id.indexOf('/') + 1).replace('/', '-');
  }

  private static InputStream resource(String name) {
    InputStream data = JsonSchemas.class.getResourceAsStream("/schema/" + name);
    if (data == null) {
      throw new IllegalStateException("The jar lacks its own resource schema/" + name);
    }
    return data;
  }
}
