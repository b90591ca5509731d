package vn.giaitrinh.examples.web.api;

import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.progress.DutyReport;
import vn.giaitrinh.progress.TaskReport;

/** Reads and writes bodies in the wire format of the SDK, as strictly as files of it. */
@Component
class ModelMessageConverter extends AbstractHttpMessageConverter<Object> {
  private static final List<Class<?>> MODEL =
      List.of(
          Plan.class,
          CaseFile.class,
          CaseEvent.class,
          ExplanationRecord.class,
          TaskReport.class,
          DutyReport.class,
          ComplianceSummary.class);

  ModelMessageConverter() {
    super(MediaType.APPLICATION_JSON);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return MODEL.stream().anyMatch(model -> model.isAssignableFrom(type));
  }

  @Override
  protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
    return GiaiTrinhJson.read(message.getBody(), "body", type);
  }

  @Override
  protected void writeInternal(Object value, HttpOutputMessage message) throws IOException {
    GiaiTrinhJson.write(value, message.getBody());
  }
}
