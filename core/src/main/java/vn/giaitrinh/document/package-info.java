/**
 * Official documents and places in them: what a plan rests on and what a finding cites.
 *
 * <p>The State numbers its documents by Nghị định 30/2020/NĐ-CP, the Party in its own way; one
 * sentence often cites both. Start from {@link vn.giaitrinh.document.DocumentReference} for a
 * document and {@link vn.giaitrinh.document.LegalReference} for an article, clause and point.
 *
 * <pre>{@code
 * DocumentNumber.parse("53-CT/TW").getSystem();                          // PARTY
 * DocumentReference.parse("Kế hoạch số 154/KH-UBND ngày 20/3/2026").getIssuedOn();
 *                                                                        // 2026-03-20
 * LegalReference.of("Nghị định", "59/2019/NĐ-CP", "13").cite(Language.EN);
 *                                                                        // Article 13, Decree 59/2019/NĐ-CP
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.document;
