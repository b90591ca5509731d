package vn.giaitrinh.examples.web.security;

/** What somebody may do. */
public enum Role {
  /** Reads what is not personal. */
  READER,
  /** Enters cases, and records what happens in those of the own unit. */
  OFFICER,
  /** Issues plans, and decides in every case. */
  HEAD
}
