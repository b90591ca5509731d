package vn.giaitrinh.casefile;

import vn.giaitrinh.text.BilingualText;

/**
 * An event that makes sense next in a case.
 *
 * @param type the type of the event
 * @param reason where the case stands and why the event makes sense, in the words of the law on its
 *     kind
 */
public record NextEvent(CaseEventType type, BilingualText reason) {}
