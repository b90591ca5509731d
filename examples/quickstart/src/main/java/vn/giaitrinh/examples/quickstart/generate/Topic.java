package vn.giaitrinh.examples.quickstart.generate;

import java.util.List;
import vn.giaitrinh.organization.UnitId;

/**
 * A matter on which people ask a Department of Justice to explain itself.
 *
 * @param unit the unit that leads such cases
 * @param decision the decision in question
 * @param points the points asked, of which a case has the first one, two or three
 */
record Topic(UnitId unit, String decision, List<String> points) {
  static final List<Topic> ALL =
      List.of(
          topic(
              "phong-pho-bien-phap-luat-va-hanh-chinh-tu-phap",
              "Trả lại hồ sơ cải chính hộ tịch",
              "Căn cứ để trả lại hồ sơ",
              "Thẩm quyền của người ký văn bản trả lại",
              "Trình tự đã thực hiện"),
          topic(
              "phong-pho-bien-phap-luat-va-hanh-chinh-tu-phap",
              "Thông báo kết quả xác minh quốc tịch",
              "Căn cứ của kết quả xác minh",
              "Lý do kéo dài việc xác minh",
              "Cơ quan đã phối hợp xác minh"),
          topic(
              "phong-bo-tro-tu-phap",
              "Từ chối cấp giấy đăng ký hoạt động văn phòng luật sư",
              "Căn cứ để từ chối",
              "Điều kiện còn thiếu",
              "Thời gian xử lý hồ sơ"),
          topic(
              "phong-quan-ly-xu-ly-vi-pham-hanh-chinh",
              "Xử phạt vi phạm hành chính",
              "Căn cứ xác định hành vi",
              "Căn cứ xác định mức phạt",
              "Trình tự lập biên bản"),
          topic(
              "phong-xay-dung-va-kiem-tra-van-ban",
              "Ý kiến thẩm định dự thảo văn bản",
              "Căn cứ của ý kiến thẩm định",
              "Việc tiếp thu ý kiến góp ý"),
          topic(
              "phong-cong-chung-so-1",
              "Từ chối công chứng hợp đồng",
              "Căn cứ để từ chối công chứng",
              "Giấy tờ còn thiếu"),
          topic(
              "trung-tam-tro-giup-phap-ly",
              "Không thụ lý yêu cầu trợ giúp pháp lý",
              "Căn cứ để không thụ lý",
              "Điều kiện được trợ giúp pháp lý"),
          topic(
              "trung-tam-dich-vu-dau-gia-tai-san",
              "Hủy kết quả đấu giá tài sản",
              "Căn cứ để hủy kết quả",
              "Việc hoàn trả tiền đặt trước",
              "Trình tự thông báo"),
          topic(
              "van-phong-so",
              "Trả kết quả thủ tục hành chính chậm hẹn",
              "Lý do trả kết quả chậm",
              "Trách nhiệm của bộ phận tiếp nhận"));

  private static Topic topic(String unit, String decision, String... points) {
    return new Topic(UnitId.of(unit), decision, List.of(points));
  }
}
