package vn.giaitrinh.examples.spark;

import java.io.Serializable;

/**
 * A case, and where it stands.
 *
 * @param id its id
 * @param place its line
 */
record CasePlace(String id, LinePlace place) implements Serializable {}
