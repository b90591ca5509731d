package vn.giaitrinh.examples.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ProblemDetail;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.reminder.Reminders;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.TaskReport;

/** The OpenAPI document. Bodies have the schemas that the SDK publishes, and no guess at them. */
@Configuration
class OpenApiConfiguration {
  private static final String PROBLEM = "Problem";

  static {
    SpringDocUtils.getConfig()
        .replaceWithSchema(UnitId.class, new StringSchema())
        .replaceWithSchema(CaseId.class, new StringSchema())
        .replaceWithSchema(Plan.class, component("Plan"))
        .replaceWithSchema(CaseFile.class, component("CaseFile"))
        .replaceWithSchema(CaseEvent.class, component("CaseFile.CaseEvent"))
        .replaceWithSchema(ExplanationRecord.class, component("CaseFile.ExplanationRecord"))
        .replaceWithSchema(TaskReport.class, component("TaskReport"))
        .replaceWithSchema(DutyReport.class, component("DutyReport"))
        .replaceWithSchema(ComplianceSummary.class, component("ComplianceSummary"))
        .replaceWithSchema(Reminders.class, component("ComplianceSummary.Reminders"))
        .replaceWithSchema(ProblemDetail.class, component(PROBLEM));
  }

  @Bean
  OpenAPI document() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Trách nhiệm giải trình / Accountability register")
                .version("1")
                .description(
                    "Lỗi trả về theo RFC 9457, bằng ngôn ngữ của Accept-Language (vi, en)."
                        + " / Errors are RFC 9457 problems in the language of Accept-Language."));
  }

  @Bean
  OpenApiCustomizer schemasAndProblems() {
    return document -> {
      ModelSchemas.components().forEach(document.getComponents()::addSchemas);
      document.getComponents().addSchemas(PROBLEM, problem());
      document.getPaths().values().stream()
          .flatMap(path -> path.readOperations().stream())
          .forEach(OpenApiConfiguration::addProblem);
      OpenApiAccess.describe(document);
      OpenApiMedia.describe(document);
    };
  }

  private static void addProblem(Operation operation) {
    MediaType body = new MediaType().schema(component(PROBLEM));
    operation
        .getResponses()
        .addApiResponse(
            ApiResponses.DEFAULT,
            new ApiResponse()
                .description("Lỗi / A problem")
                .content(new Content().addMediaType("application/problem+json", body)));
  }

  private static Schema<?> problem() {
    return new ObjectSchema()
        .addProperty("type", new StringSchema().description("urn:giaitrinh:problem:…"))
        .addProperty("title", new StringSchema().description("vi, en"))
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema())
        .addProperty("instance", new StringSchema())
        .addProperty("code", new StringSchema()._enum(codes()));
  }

  private static List<String> codes() {
    return Arrays.stream(ProblemKind.values()).map(Enum::name).toList();
  }

  private static Schema<?> component(String name) {
    return new Schema<>().$ref(ModelSchemas.COMPONENTS + name);
  }
}
