/**
 * What the commands of the quickstart share: options, streams in UTF-8, and one line for an error.
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.examples.quickstart.terminal;
