package vn.giaitrinh.constraint;

/**
 * The validation group of what must be there when a document is signed (<i>ký ban hành</i>), and
 * may be missing before: its number, its day, its signer. All that is asked of a {@link Draft} is
 * asked of it too.
 */
public interface Issued extends Draft {}
