package vn.giaitrinh.plan;

import jakarta.validation.Valid;
import vn.giaitrinh.text.BilingualText;

/**
 * A clause of a superior document that gives the agency something to do (<i>nhiệm vụ được
 * giao</i>).
 *
 * @param id its id within the document
 * @param text what is to be done, in the words of the document or in short
 */
public record MandatedClause(ClauseId id, @Valid BilingualText text) {}
