package vn.giaitrinh.examples.web.security;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.RequestMatcherDelegatingAccessDeniedHandler;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may reach what. What depends on the case itself is decided where the case is at hand. */
@Configuration
class SecurityConfiguration {
  /** The pages run the scripts and wear the styles of the service, and nothing else. */
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** A calendar program signs in with each request, and keeps no session. */
  @Bean
  @Order(1)
  SecurityFilterChain calendars(HttpSecurity http) {
    return http.securityMatcher("/calendar/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .httpBasic(basic -> basic.realmName("Giai Trinh"))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain service(
      HttpSecurity http,
      AccountStore accounts,
      AuthenticationEntryPoint entryPoint,
      AccessDeniedHandler deniedHandler) {
    RequestMatcher programs = PathPatternRequestMatcher.withDefaults().matcher("/api/**");
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/", "/login", "/language", "/error")
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, "/style/**", "/script/**")
                    .permitAll()
                    .requestMatchers(HttpMethod.HEAD, "/style/**", "/script/**")
                    .permitAll()
                    .requestMatchers(HttpMethod.POST, "/api/plans/*/issue", "/plans/*/issue")
                    .hasRole(Role.HEAD.name())
                    .requestMatchers(HttpMethod.GET, "/**")
                    .authenticated()
                    .requestMatchers(HttpMethod.HEAD, "/**")
                    .authenticated()
                    .requestMatchers("/logout")
                    .authenticated()
                    .anyRequest()
                    .hasAnyRole(Role.OFFICER.name(), Role.HEAD.name()))
        .addFilterBefore(new ChangedAccountFilter(accounts), AnonymousAuthenticationFilter.class)
        .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/dashboard"))
        .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
        .csrf(CsrfConfigurer::spa)
        .exceptionHandling(
            refused ->
                refused
                    .defaultAuthenticationEntryPointFor(entryPoint, programs)
                    .accessDeniedHandler(
                        // A single default handler would answer the pages too.
                        new RequestMatcherDelegatingAccessDeniedHandler(
                            new LinkedHashMap<>(Map.of(programs, deniedHandler)),
                            new AccessDeniedHandlerImpl())))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(
                        policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }

  /** Signs in with a password, in the form as with each request. */
  @Bean
  AuthenticationProvider passwords(
      AccountStore accounts, PasswordEncoder encoder, PasswordGuard guard) {
    DaoAuthenticationProvider provider =
        new DaoAuthenticationProvider(
            username ->
                accounts
                    .find(username)
                    .orElseThrow(() -> new UsernameNotFoundException("No such account")));
    provider.setPasswordEncoder(encoder);
    provider.setPreAuthenticationChecks(
        account -> {
          guard.check(account);
          new AccountStatusUserDetailsChecker().check(account);
        });
    return provider;
  }

  /** A minute passes even where the day of the agency stands still. */
  @Bean
  PasswordGuard passwordGuard(AccountStore accounts) {
    return new PasswordGuard(accounts, InstantSource.system());
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }
}
