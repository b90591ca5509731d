package vn.giaitrinh.examples.web.register;

import vn.giaitrinh.casefile.CaseFile;

/**
 * A case file as it is kept.
 *
 * @param file the case file, with every entry of its log
 * @param version the number of entries in its log
 * @param audit who made it and appended last
 */
public record StoredCase(CaseFile file, long version, Audit audit) {}
