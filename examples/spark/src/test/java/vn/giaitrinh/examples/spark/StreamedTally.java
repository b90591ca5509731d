package vn.giaitrinh.examples.spark;

import java.time.Duration;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.compliance.ComplianceTally;
import vn.giaitrinh.compliance.TallyState;

// README: from here
/** Keeps the newest version of each case; once an hour it sends the tally of its partition. */
final class StreamedTally extends ContextualProcessor<String, CaseFile, Integer, TallyState> {
  private final Assessment assessment;

  StreamedTally(Assessment assessment) {
    this.assessment = assessment;
  }

  @Override
  public void init(ProcessorContext<Integer, TallyState> context) {
    super.init(context);
    context.schedule(Duration.ofHours(1), PunctuationType.WALL_CLOCK_TIME, this::send);
  }

  @Override
  public void process(Record<String, CaseFile> received) {
    cases().put(received.key(), received.value());
  }

  private void send(long now) {
    ComplianceTally tally = assessment.newTally();
    try (var all = cases().all()) {
      all.forEachRemaining(one -> tally.add(one.value));
    }
    context().forward(new Record<>(context().taskId().partition(), tally.state(), now));
  }

  private KeyValueStore<String, CaseFile> cases() {
    return context().getStateStore("cases");
  }
}
