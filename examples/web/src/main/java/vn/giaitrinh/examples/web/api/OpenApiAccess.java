package vn.giaitrinh.examples.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

/** How a program signs in, as the OpenAPI document tells it. */
final class OpenApiAccess {
  private static final String SESSION = "session";
  private static final String TOKEN = "token";
  private static final String BASIC = "basic";

  private OpenApiAccess() {}

  static void describe(OpenAPI document) {
    document
        .getComponents()
        .addSecuritySchemes(SESSION, key("GIAITRINH", SecurityScheme.In.COOKIE))
        .addSecuritySchemes(TOKEN, key("X-XSRF-TOKEN", SecurityScheme.In.HEADER))
        .addSecuritySchemes(
            BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
    document.getPaths().forEach(OpenApiAccess::describe);
  }

  private static void describe(String path, PathItem item) {
    item.readOperationsMap()
        .forEach((method, operation) -> describe(operation, path.startsWith("/calendar"), method));
  }

  /** One requirement of two schemes asks for both: what writes carries the token too. */
  private static void describe(Operation operation, boolean calendar, HttpMethod method) {
    SecurityRequirement needed = new SecurityRequirement().addList(calendar ? BASIC : SESSION);
    operation.addSecurityItem(method == HttpMethod.GET ? needed : needed.addList(TOKEN));
  }

  private static SecurityScheme key(String name, SecurityScheme.In in) {
    return new SecurityScheme().type(SecurityScheme.Type.APIKEY).in(in).name(name);
  }
}
