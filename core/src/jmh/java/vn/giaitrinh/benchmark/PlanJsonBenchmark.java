package vn.giaitrinh.benchmark;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.plan.Plan;

/** A plan of fifty tasks read from JSON and written again; and plain records by a plain mapper. */
@State(Scope.Benchmark)
public class PlanJsonBenchmark {
  private static final JsonMapper PLAIN = JsonMapper.builder().build();

  private final byte[] json = GiaiTrinhJson.mapper().writeValueAsBytes(BenchmarkPlan.plan());

  /** A text in two languages. */
  record TextRecord(String vi, String en) {}

  /** Units by name, or by kind under a parent. */
  record UnitsRecord(String type, List<String> units, String parent, List<String> kinds) {}

  /** An assignment. */
  record AssignmentRecord(String role, UnitsRecord units, String capacity, String directive) {}

  /** A timing of any kind. */
  record TimingRecord(String type, String raw, String lastDay) {}

  /** A deliverable. */
  record DeliverableRecord(String documentKind) {}

  /** A task. */
  record TaskRecord(
      String id,
      String number,
      TextRecord title,
      String content,
      List<AssignmentRecord> assignments,
      TimingRecord timing,
      List<DeliverableRecord> deliverables) {}

  /** A group. */
  record GroupRecord(String id, TextRecord title, List<TaskRecord> tasks) {}

  /** A reporting duty. */
  record DutyRecord(
      String id,
      String kind,
      UnitsRecord reporter,
      String reporterCapacity,
      String recipientCapacity,
      TextRecord content) {}

  /** The signer. */
  record SignerRecord(String authority, String post, String name) {}

  /** The plan, as plain as can be: texts and lists. */
  record PlanRecord(
      String schema,
      String id,
      String number,
      String issuedOn,
      String place,
      String issuer,
      TextRecord title,
      List<GroupRecord> groups,
      List<DutyRecord> reportingDuties,
      List<String> distribution,
      String archiveLine,
      SignerRecord signer) {}

  /** Checks that both read as many tasks. */
  @Setup
  public void agree() {
    PlanRecord plain = PLAIN.readValue(json, PlanRecord.class);
    int tasks = plain.groups().stream().mapToInt(group -> group.tasks().size()).sum();
    Agreement.check(
        "tasks", tasks, GiaiTrinhJson.mapper().readValue(json, Plan.class).allTasks().size());
  }

  /** The model, strictly read and checked. */
  @Benchmark
  public byte[] giaiTrinh() {
    return GiaiTrinhJson.mapper()
        .writeValueAsBytes(GiaiTrinhJson.mapper().readValue(json, Plan.class));
  }

  /** Records that check nothing. */
  @Benchmark
  public byte[] plainRecords() {
    return PLAIN.writeValueAsBytes(PLAIN.readValue(json, PlanRecord.class));
  }
}
