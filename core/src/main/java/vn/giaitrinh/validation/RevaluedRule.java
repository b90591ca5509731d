package vn.giaitrinh.validation;

import vn.giaitrinh.compliance.finding.Severity;

/**
 * A change of severity that touched a document, so that no rule is silently made light of.
 *
 * @param change the change
 * @param usual the severity that the catalogue gives the rule
 * @param findings how many findings have the changed severity
 */
public record RevaluedRule(SeverityChange change, Severity usual, int findings) {}
