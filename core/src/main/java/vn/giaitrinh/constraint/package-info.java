/**
 * Jakarta constraints of the field, for the model and for anyone's own types, and the groups of
 * what must hold only at a certain stage of a document.
 *
 * <pre>{@code
 * record Transfer(
 *     @ValidDocumentNumber String number,
 *     @WorkingDay LocalDate on,
 *     @KnownUnit String to,
 *     @NotBlank(groups = Issued.class) String signer) {}
 *
 * ValidationContext context =
 *     ValidationContext.builder().directory(directory).day(LocalDate.of(2026, 9, 30)).build();
 * Validator validator =
 *     Validation.byProvider(HibernateValidator.class)
 *         .configure()
 *         .messageInterpolator(new ParameterMessageInterpolator())
 *         .constraintValidatorPayload(context)
 *         .buildValidatorFactory()
 *         .getValidator();
 * validator.validate(transfer, Default.class, Draft.class); // as a draft: it may lack its signer
 * }</pre>
 *
 * <p>An annotation needs nothing but the Jakarta API. What checks it is found by Hibernate
 * Validator in the jar, without configuration, also by {@code
 * Validation.buildDefaultValidatorFactory()} and by Spring (without Spring, add {@code
 * org.glassfish.expressly:expressly}, which Hibernate Validator asks for, or set its {@code
 * ParameterMessageInterpolator}, which needs none); what it must know of the host (the directory,
 * calendars and reporting schemes of its own, the day) comes in a {@code ValidationContext} of
 * package {@code vn.giaitrinh.validation}. Messages are in Vietnamese and in English. Like the
 * standard constraints, each takes null for valid: {@code @NotNull} asks for a value.
 *
 * <p>A message is in the language of the default locale of the JVM unless the host says otherwise:
 * with {@code new ParameterMessageInterpolator(Set.of(vietnamese), vietnamese, false)}, where
 * {@code vietnamese} is {@code Locale.forLanguageTag("vi")}, it is always in Vietnamese.
 *
 * <p>In Spring Boot 4 a bean hands the context over, and messages follow the language of a request:
 *
 * <pre>{@code
 * @Bean
 * ValidationConfigurationCustomizer unitsOfTheHost(ValidationContext context) {
 *   return configuration ->
 *       ((HibernateValidatorConfiguration) configuration).constraintValidatorPayload(context);
 * }
 * }</pre>
 *
 * <p>A document passes two stages: {@link vn.giaitrinh.constraint.Draft} and {@link
 * vn.giaitrinh.constraint.Issued}. A plan in draft may lack its number; one that is signed may not.
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.constraint;
