package vn.giaitrinh.compliance.coverage;

import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.BasisDocument;
import vn.giaitrinh.plan.BasisRole;
import vn.giaitrinh.plan.ClauseId;
import vn.giaitrinh.plan.Mandate;
import vn.giaitrinh.plan.MandatedClause;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.Task;
import vn.giaitrinh.plan.TaskGroup;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.text.BilingualText;

/** Made-up documents from above with made-up clauses, and plans for them. */
final class CoverageSamples {
  static final String CITY = "99/KH-UBND";
  static final String DIRECTIVE = "98-CT/TW";

  private CoverageSamples() {}

  static BasisDocument basis(BasisRole role, String kind, String number, String... clauses) {
    return BasisDocument.builder()
        .role(role)
        .document(
            DocumentReference.builder().kind(kind).number(DocumentNumber.parse(number)).build())
        .clauses(Stream.of(clauses).map(CoverageSamples::clause).toList())
        .build();
  }

  static MandatedClause clause(String id) {
    return new MandatedClause(
        ClauseId.of(id), BilingualText.of("Nội dung mẫu " + id, "Made-up clause " + id));
  }

  static Task.Builder task(String id, Mandate... mandates) {
    return Task.builder()
        .id(TaskId.of(id))
        .title(BilingualText.ofVietnamese("Nhiệm vụ " + id))
        .addMandates(mandates);
  }

  static Plan plan(List<BasisDocument> basis, Task... tasks) {
    return Plan.builder()
        .id("p")
        .issuer(UnitId.of("so"))
        .title(BilingualText.ofVietnamese("Kế hoạch"))
        .basisDocuments(basis)
        .addGroup(
            TaskGroup.builder()
                .id("1")
                .title(BilingualText.ofVietnamese("Nhóm"))
                .addTasks(tasks)
                .build())
        .build();
  }

  /** One line a clause: the clause and its tasks. */
  static List<String> lines(Coverage coverage) {
    return coverage.documents().stream()
        .flatMap(document -> document.clauses().stream())
        .map(one -> one.clause().id() + " " + one.tasks())
        .toList();
  }
}
