package vn.giaitrinh.report.official;

import java.util.Optional;

/**
 * The title of an official document.
 *
 * @param kind its kind (<i>tên loại</i>), such as <i>Báo cáo</i>; empty for a letter (<i>công
 *     văn</i>), whose subject stands under its number after <i>V/v</i>
 * @param subject what it is on (<i>trích yếu</i>)
 */
public record DocumentTitle(Optional<String> kind, String subject) {}
