package vn.giaitrinh.validation;

import vn.giaitrinh.text.BilingualText;

/**
 * Something that a validation did not look at.
 *
 * @param layer the layer of the rules not applied
 * @param what what was not checked
 * @param reason why
 */
public record NotChecked(RuleLayer layer, BilingualText what, BilingualText reason) {}
