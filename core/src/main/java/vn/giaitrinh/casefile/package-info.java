/**
 * Case files: requests for explanation and their neighbours, as the events that make them up.
 *
 * <p>Whoever is directly affected by a decision or an act of an agency may ask it to explain
 * (<i>yêu cầu giải trình</i>, Luật 36/2018/QH14, Điều 15). The agency accepts or refuses, explains
 * in writing, and may extend, suspend or end the explanation on the way (Nghị định 59/2019/NĐ-CP,
 * Điều 10 to 14). Complaints, denunciations, feedback and requests for information take the same
 * form.
 *
 * <p>Start from {@link vn.giaitrinh.casefile.CaseFile}, which holds what was asked and the {@link
 * vn.giaitrinh.casefile.CaseEvent events} since, in any order; and from {@link
 * vn.giaitrinh.casefile.CaseHistory}, which replays them up to a day:
 *
 * <pre>{@code
 * CaseFile file =
 *     CaseFile.builder()
 *         .id(CaseId.of("GT-2026/0001"))
 *         .kind(CaseKind.EXPLANATION_REQUEST)
 *         .channel(RequestChannel.AFFECTED_PARTY)
 *         .leadUnit(UnitId.of("van-phong-so"))
 *         .addEvent(RequestReceived.builder().on(LocalDate.of(2026, 9, 1)).build())
 *         .addEvent(
 *             RequestAccepted.builder()
 *                 .on(LocalDate.of(2026, 9, 7))
 *                 .notice(DocumentNumber.parse("26/TB-STP"))
 *                 .build())
 *         .addEvent(CaseResumed.builder().on(LocalDate.of(2026, 9, 9)).build())
 *         .build();
 *
 * CaseState.of(file, LocalDate.of(2026, 9, 6)).status(); // RECEIVED
 *
 * CaseHistory history = CaseHistory.of(file, LocalDate.of(2026, 9, 30));
 * history.getState().status();                // ACCEPTED
 * history.getMisplaced().get(0).reason();     // Đã tiếp nhận; không có quyết định tạm đình chỉ
 *
 * NextEvent next = history.getState().allowedNext().get(0);
 * next.type();                                // UNIT_ASSIGNED
 * next.reason();                              // Đã tiếp nhận; giao đơn vị xác minh, chuẩn bị
 *                                             //   văn bản giải trình
 * history.getState().whyNot(CaseEventType.PUBLISHED).get();
 *                                             // Đã tiếp nhận; chưa gửi văn bản giải trình
 *                                             //   để công khai
 * }</pre>
 *
 * <p>A case of the past is judged by what was known of it: each event may say when it was recorded,
 * and {@code CaseHistory.of(file, asOf, knownOn)} leaves out what was recorded later.
 *
 * <p>Three axes stay apart: the {@linkplain vn.giaitrinh.casefile.CaseStatus status} in the
 * procedure, the {@linkplain vn.giaitrinh.casefile.Outcome outcome} in substance, and timeliness,
 * which the clocks tell. What the law asks for and a register lacks is held as absent, to be found
 * later; only what can never exist is refused.
 *
 * <p>A {@link vn.giaitrinh.casefile.Requester} is private: no {@code toString} and no message of
 * this package shows a name, an address, or the text of a request.
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.casefile;
