package vn.giaitrinh.organization;

import jakarta.validation.Valid;
import java.time.LocalDate;
import vn.giaitrinh.text.BilingualText;

/**
 * A name that a unit had before it was renamed (<i>đổi tên</i>). It begins where the name before it
 * ends, so that a unit has one name on each of its days.
 *
 * @param name the full name
 * @param until the last day on which the unit had it, inclusive
 */
public record FormerName(@Valid BilingualText name, LocalDate until) {}
