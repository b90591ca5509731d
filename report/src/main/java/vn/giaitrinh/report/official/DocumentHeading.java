package vn.giaitrinh.report.official;

import java.util.Optional;

/**
 * The head of an official document, each part as it is printed.
 *
 * @param parentAgency the body above the agency
 * @param agency the agency
 * @param number the number line, such as <i>Số: 15/BC-STP</i>, open where it is not known
 * @param placeAndDate the place and date, open where they are not known
 */
public record DocumentHeading(
    Optional<String> parentAgency, String agency, String number, String placeAndDate) {}
