package vn.giaitrinh.examples.web.register;

/** What an entry in the log of a case is. */
enum EntryKind {
  /** An event. */
  EVENT,
  /** The record of an explanation. */
  EXPLANATION
}
