/**
 * The conformance kit: checks the SDK against vectors, to the day, whoever wrote them.
 *
 * <p>An agency whose own system counts days writes what that system makes of its cases into a file,
 * a JSON object a line, and runs {@link vn.giaitrinh.examples.quickstart.conformance.Conformance}
 * on it. The vectors that ship with the kit show the form of each kind. A vector says what is given
 * and what is expected; {@link vn.giaitrinh.examples.quickstart.conformance.Vector} says what the
 * SDK makes of it.
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.examples.quickstart.conformance;
