package vn.giaitrinh.plan;

import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.text.BilingualText;

/** Small pieces from which the tests of this package make plans. */
final class PlanSamples {
  static final UnitId DEPARTMENT = UnitId.of("so-tu-phap");
  static final UnitId OFFICE = UnitId.of("van-phong-so");
  static final UnitId DRAFTING = UnitId.of("phong-xay-dung-van-ban");
  static final UnitId DISSEMINATION = UnitId.of("phong-pho-bien-phap-luat");

  private PlanSamples() {}

  static Task.Builder task(String id) {
    return Task.builder().id(TaskId.of(id)).title(BilingualText.of("Nhiệm vụ " + id, "Task " + id));
  }

  static TaskGroup.Builder group(String id) {
    return TaskGroup.builder().id(id).title(BilingualText.of("Nhóm " + id, "Group " + id));
  }

  static Plan.Builder plan(TaskGroup... groups) {
    return Plan.builder()
        .id("stp-2026")
        .issuer(DEPARTMENT)
        .title(BilingualText.ofVietnamese("Triển khai thực hiện Chỉ thị số 53-CT/TW"))
        .addGroups(groups);
  }

  static Assignment assignment(Role role, UnitId... units) {
    return Assignment.of(role, UnitSelector.of(units));
  }
}
