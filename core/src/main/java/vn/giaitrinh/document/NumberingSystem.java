package vn.giaitrinh.document;

/** A system by which official documents are numbered. */
public enum NumberingSystem {
  /** The State's, Nghị định 30/2020/NĐ-CP: serial, slash, symbol. */
  STATE,
  /** The Party's: serial, hyphen, type, slash, body. */
  PARTY
}
