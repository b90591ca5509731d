package vn.giaitrinh.examples.web.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.reminder.Reminders;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.json.JsonReadException;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.TaskReport;

/** Reads and writes bodies in the wire format of the SDK, as strictly as files of it. */
@Component
class ModelMessageConverter extends AbstractHttpMessageConverter<Object> {
  /** What is about people. */
  private static final List<Class<?>> CASE =
      List.of(CaseFile.class, CaseEvent.class, ExplanationRecord.class);

  private static final List<Class<?>> OTHER =
      List.of(
          Plan.class, TaskReport.class, DutyReport.class, ComplianceSummary.class, Reminders.class);

  private final int limit;

  ModelMessageConverter(@Value("${giaitrinh.largest-body:2MB}") DataSize limit) {
    super(MediaType.APPLICATION_JSON);
    this.limit = Math.toIntExact(limit.toBytes());
  }

  @Override
  protected boolean supports(Class<?> type) {
    return Stream.concat(CASE.stream(), OTHER.stream()).anyMatch(of(type));
  }

  @Override
  protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
    byte[] body = message.getBody().readNBytes(limit + 1);
    if (body.length > limit) {
      throw new BodyTooLargeException(limit, message);
    }
    try {
      return GiaiTrinhJson.read(new ByteArrayInputStream(body), "body", type);
    } catch (JsonReadException e) {
      boolean personal = CASE.stream().anyMatch(of(type));
      throw new UnreadableBodyException(personal ? e.withoutContent() : e, message);
    }
  }

  @Override
  protected void writeInternal(Object value, HttpOutputMessage message) throws IOException {
    GiaiTrinhJson.write(value, message.getBody());
  }

  private static Predicate<Class<?>> of(Class<?> type) {
    return model -> model.isAssignableFrom(type);
  }
}
