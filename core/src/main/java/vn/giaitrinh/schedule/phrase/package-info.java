/**
 * The timings of plans as officials write them, read into {@link vn.giaitrinh.schedule.Timing}s.
 *
 * <p>{@link vn.giaitrinh.schedule.phrase.TimingPhrases} reads a phrase within its {@link
 * vn.giaitrinh.schedule.phrase.PhraseContext}: the year of the plan and the day it was issued,
 * which a phrase may leave out. It is a small grammar, so that spelling, case, order and the forms
 * of numbers and dates do not matter; and it never guesses: words that it does not understand whole
 * are {@link vn.giaitrinh.schedule.Unrecognized}, and kept.
 *
 * <pre>{@code
 * PhraseContext plan = PhraseContext.of(2026);
 * TimingPhrases.parse("Trước ngày 28/5", plan);  // a Deadline, last day 2026-05-27
 * TimingPhrases.parse("Hằng quý", plan);         // Recurring, FREQ=MONTHLY;INTERVAL=3
 * TimingPhrases.parse("Khi thuận tiện", plan);   // Unrecognized
 * }</pre>
 *
 * <p>Inside, a {@code PhraseLexer} makes tokens, a {@code PhraseCursor} walks them, one {@code
 * ...Phrases} type reads each kind of timing, and a {@code PhraseSequence} joins several into a
 * compound.
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.schedule.phrase;
