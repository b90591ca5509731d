package vn.giaitrinh.examples.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import vn.giaitrinh.report.ReportFormat;

/** In which formats the files come that are not JSON, as the OpenAPI document tells it. */
final class OpenApiMedia {
  private OpenApiMedia() {}

  static void describe(OpenAPI document) {
    document
        .getPaths()
        .forEach(
            (path, item) -> {
              if (path.startsWith("/calendar/")) {
                answers(item, Stream.of(ReportFormat.ICS));
              } else if (path.startsWith("/api/reports/")) {
                answers(item, Arrays.stream(ReportFormat.values()));
              }
            });
  }

  private static void answers(PathItem item, Stream<ReportFormat> formats) {
    Content content = new Content();
    formats.forEach(
        format ->
            content.addMediaType(
                format.mediaType(), new MediaType().schema(new StringSchema().format("binary"))));
    item.getGet()
        .getResponses()
        .addApiResponse("200", new ApiResponse().description("OK").content(content));
  }
}
