package vn.giaitrinh.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.ComplianceTally;
import vn.giaitrinh.compliance.TallyState;
import vn.giaitrinh.json.GiaiTrinhJson;

/** The same tally without Spark, as the README shows it. */
class ElsewhereTest {
  private static final List<CaseFile> CASES =
      IntStream.range(0, 2_000).mapToObj(MadeUpCases::of).toList();

  @Test
  void a_collector_gives_the_same_summary() throws IOException {
    Assessment assessment = OneMachine.recipe().assessment();

    assertThat(CollectedTally.summarize(CASES.stream(), assessment)).isEqualTo(expected());
  }

  @Test
  void two_partitions_of_a_stream_give_the_same_summary() throws IOException {
    Assessment assessment = OneMachine.recipe().assessment();
    ComplianceTally whole = assessment.newTally();
    for (int partition = 0; partition < 2; partition++) {
      int mine = partition;
      List<CaseFile> cases =
          CASES.stream().filter(one -> Math.floorMod(one.getId().hashCode(), 2) == mine).toList();
      assertThat(cases).isNotEmpty();
      whole.merge(assessment.newTally(stream(assessment, cases)));
    }

    assertThat(whole.summarize()).isEqualTo(expected());
  }

  @Test
  void the_readme_shows_the_lines_that_run() throws IOException {
    assertThat(bare(Readme.block("The same tally elsewhere", "java")))
        .isEqualTo(bare(source("CollectedTally", "// README: from here\n(.*?)// README: to here")));
    assertThat(bare(Readme.block("In a stream", "java")))
        .isEqualTo(bare(source("StreamedTally", "// README: from here\n(.*)")));
  }

  /** Sends each case twice, first as it was received, and returns what the hour brings. */
  private static TallyState stream(Assessment assessment, List<CaseFile> cases) {
    Serde<CaseFile> caseFiles = json(CaseFile.class);
    Serde<TallyState> tallies = json(TallyState.class);
    Topology topology =
        new Topology()
            .addSource("in", Serdes.String().deserializer(), caseFiles.deserializer(), "cases")
            .addProcessor("tally", () -> new StreamedTally(assessment), "in")
            .addStateStore(
                Stores.keyValueStoreBuilder(
                    Stores.inMemoryKeyValueStore("cases"), Serdes.String(), caseFiles),
                "tally")
            .addSink(
                "out", "tallies", Serdes.Integer().serializer(), tallies.serializer(), "tally");
    Properties settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "tally");
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
    try (TopologyTestDriver driver = new TopologyTestDriver(topology, settings)) {
      var in =
          driver.createInputTopic("cases", Serdes.String().serializer(), caseFiles.serializer());
      var out =
          driver.createOutputTopic(
              "tallies", Serdes.Integer().deserializer(), tallies.deserializer());
      Stream.concat(cases.stream().map(ElsewhereTest::asReceived), cases.stream())
          .forEach(one -> in.pipeInput(one.getId().value(), one));
      driver.advanceWallClockTime(Duration.ofHours(1));
      return out.readValue();
    }
  }

  private static CaseFile asReceived(CaseFile caseFile) {
    return caseFile.toBuilder().events(caseFile.getEvents().subList(0, 1)).build();
  }

  private static <T> Serde<T> json(Class<T> type) {
    return Serdes.serdeFrom(
        (topic, value) -> GiaiTrinhJson.canonical(value),
        (topic, bytes) -> GiaiTrinhJson.mapper().readValue(bytes, type));
  }

  private static ComplianceSummary expected() throws IOException {
    return OneMachine.recipe().assessment().summarize(CASES, List.of());
  }

  private static String source(String type, String pattern) throws IOException {
    Path file = Path.of("src/test/java/vn/giaitrinh/examples/spark", type + ".java");
    return Readme.find(pattern, Files.readString(file));
  }

  private static String bare(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
  }
}
