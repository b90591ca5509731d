package vn.giaitrinh.examples.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The templates, which the build compiles into this package. */
@Configuration
class Templates {

  @Bean
  TemplateEngine templateEngine() {
    return TemplateEngine.createPrecompiled(
        null, ContentType.Html, null, Templates.class.getPackageName());
  }
}
