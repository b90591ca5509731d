/**
 * The model of an accountability plan of a Vietnamese public agency, working days, statutory
 * clocks, and the compliance summary. It needs no other module at run time than the annotations of
 * Jakarta Validation, for whose constraints it has validators.
 */
module vn.giaitrinh.core {
  requires static org.jspecify;
  requires static com.fasterxml.jackson.annotation;
  requires jakarta.validation;
  requires static tools.jackson.databind;
  requires static tools.jackson.dataformat.yaml;
  requires static org.snakeyaml.engine;
  requires static com.fasterxml.jackson.databind;
  requires static org.hibernate.validator;
  requires static org.immutables.value;

  exports vn.giaitrinh.calendar;
  exports vn.giaitrinh.casefile;
  exports vn.giaitrinh.compliance;
  exports vn.giaitrinh.compliance.coverage;
  exports vn.giaitrinh.compliance.finding;
  exports vn.giaitrinh.compliance.obligation;
  exports vn.giaitrinh.compliance.reminder;
  exports vn.giaitrinh.constraint;
  exports vn.giaitrinh.document;
  exports vn.giaitrinh.json;
  exports vn.giaitrinh.organization;
  exports vn.giaitrinh.plan;
  exports vn.giaitrinh.plan.comparison;
  exports vn.giaitrinh.progress;
  exports vn.giaitrinh.schedule;
  exports vn.giaitrinh.schedule.phrase;
  exports vn.giaitrinh.schedule.recurrence;
  exports vn.giaitrinh.sla;
  exports vn.giaitrinh.text;
  exports vn.giaitrinh.validation;

  // Mappers and validators read the generated, package-private implementations.
  opens vn.giaitrinh.calendar;
  opens vn.giaitrinh.casefile;
  opens vn.giaitrinh.compliance;
  opens vn.giaitrinh.compliance.coverage;
  opens vn.giaitrinh.compliance.finding;
  opens vn.giaitrinh.compliance.obligation;
  opens vn.giaitrinh.compliance.reminder;
  opens vn.giaitrinh.document;
  opens vn.giaitrinh.organization;
  opens vn.giaitrinh.plan;
  opens vn.giaitrinh.plan.comparison;
  opens vn.giaitrinh.progress;
  opens vn.giaitrinh.schedule;
  opens vn.giaitrinh.schedule.recurrence;
  opens vn.giaitrinh.sla;
  opens vn.giaitrinh.text;
  opens vn.giaitrinh.validation;
  opens vn.giaitrinh.validation.internal;

  provides jakarta.validation.ConstraintValidator with
      vn.giaitrinh.validation.internal.ChronologicalCaseValidator,
      vn.giaitrinh.validation.internal.ChronologicalListValidator,
      vn.giaitrinh.validation.internal.DistinctByValidator,
      vn.giaitrinh.validation.internal.DocumentNumberValidator,
      vn.giaitrinh.validation.internal.KnownUnitTextValidator,
      vn.giaitrinh.validation.internal.KnownUnitValidator,
      vn.giaitrinh.validation.internal.PeriodCodeValidator,
      vn.giaitrinh.validation.internal.RecurrenceValidator,
      vn.giaitrinh.validation.internal.ReportingPeriodValidator,
      vn.giaitrinh.validation.internal.ResponsiblePlannedTaskValidator,
      vn.giaitrinh.validation.internal.ResponsibleTaskValidator,
      vn.giaitrinh.validation.internal.ResponsibleUnitsValidator,
      vn.giaitrinh.validation.internal.TimingPhraseValidator,
      vn.giaitrinh.validation.internal.UnitIdValidator,
      vn.giaitrinh.validation.internal.VietnameseValidator,
      vn.giaitrinh.validation.internal.WorkingDayValidator;
}
