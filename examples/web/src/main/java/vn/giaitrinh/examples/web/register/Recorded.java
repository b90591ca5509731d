package vn.giaitrinh.examples.web.register;

import java.util.List;
import vn.giaitrinh.compliance.finding.Finding;

/**
 * What came of recording something in a case, or would come of it.
 *
 * @param stored the case with it
 * @param isNew false if it had been recorded before, and nothing was done
 * @param advice what is found in the case with it and was not found without
 */
public record Recorded(StoredCase stored, boolean isNew, List<Finding> advice) {}
