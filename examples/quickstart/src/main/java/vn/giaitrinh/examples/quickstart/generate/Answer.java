package vn.giaitrinh.examples.quickstart.generate;

/** How good the record of an explanation is. */
enum Answer {
  /** Every point is answered, and nothing that the law asks for is missing. */
  COMPLETE,
  /** As complete, after a meeting of which no minutes were kept. */
  AFTER_DIALOGUE,
  /** The last point asked is passed over. */
  POINT_OPEN,
  /** It names no law. */
  WITHOUT_GROUNDS,
  /** It was sent, and no record of it is kept. */
  NOT_KEPT
}
