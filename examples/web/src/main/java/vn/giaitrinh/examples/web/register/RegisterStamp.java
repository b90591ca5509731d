package vn.giaitrinh.examples.web.register;

/**
 * How much the register holds. Cases and entries are added and never taken away, so that two equal
 * stamps mean that nothing has happened between them.
 *
 * @param cases the number of cases
 * @param entries the number of entries in their logs
 */
record RegisterStamp(long cases, long entries) {
  static final RegisterStamp EMPTY = new RegisterStamp(0, 0);
}
