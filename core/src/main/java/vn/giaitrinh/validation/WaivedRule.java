package vn.giaitrinh.validation;

/**
 * A waiver that touched a document.
 *
 * @param waiver the waiver
 * @param holds whether it still held on the day of the validation; if not, the findings stand
 * @param findings how many findings there are of the rule
 */
public record WaivedRule(RuleWaiver waiver, boolean holds, int findings) {}
