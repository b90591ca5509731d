/**
 * Validates a plan on the command line, and tells what is wrong as a person would want to read it.
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.examples.quickstart.validate;
