package vn.giaitrinh.casefile;

import vn.giaitrinh.text.BilingualText;

/**
 * An event that counts but made no sense where the case stood, such as a second acceptance; the
 * status stayed as it was.
 *
 * @param event the event
 * @param status the status in which the case stood
 * @param reason where the case stood and why the event made no sense, without personal data
 */
public record MisplacedEvent(CaseEvent event, CaseStatus status, BilingualText reason) {}
