package vn.giaitrinh.compliance;

import vn.giaitrinh.casefile.CaseKind;

/**
 * How the cases of one kind stand.
 *
 * @param kind the kind
 * @param cases its cases
 */
public record KindSummary(CaseKind kind, CaseCounts cases) {}
