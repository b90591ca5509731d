package vn.giaitrinh.constraint;

/** The validation group of what must be there when a plan is signed, and may be missing before. */
public interface Issued {}
