package vn.giaitrinh.examples.web.register;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase.Replace;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.giaitrinh.examples.web.OwnDatabase;

/** A test of the tables: each test in a transaction that is rolled back. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@JdbcTest
@AutoConfigureTestDatabase(replace = Replace.NONE)
@ContextConfiguration(initializers = OwnDatabase.class)
@Import({
  CaseStore.class,
  PlanStore.class,
  ReportStore.class,
  Auditor.class,
  DiscreetTranslator.class,
  RegisterTestClock.class
})
@interface RegisterTest {}
