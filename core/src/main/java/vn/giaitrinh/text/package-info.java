/**
 * Vietnamese text and wording in two languages.
 *
 * <p>Real documents mix Unicode NFC and NFD, <i>hằng năm</i> and <i>hàng năm</i>, <i>Ủy ban</i> and
 * <i>Uỷ ban</i>. {@link vn.giaitrinh.text.VietnameseText} brings text in and compares it; {@link
 * vn.giaitrinh.text.BilingualText} holds a wording in Vietnamese, with English beside it.
 *
 * <pre>{@code
 * VietnameseText.sameWords("Hàng năm", "hằng  năm");                      // true
 * BilingualText.of("Tiếp nhận", "Accepted").in(Language.EN);             // Accepted
 * Language.VI.write(LocalDate.of(2026, 9, 30));                          // 30/09/2026
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.text;
