package vn.giaitrinh.json;

import tools.jackson.databind.JsonNode;

/**
 * A property that the model does not know.
 *
 * @param path its path
 * @param value its value; its numbers are equal in value to those that were written, and may have
 *     another form, such as {@code 1E+5} for {@code 1E5}
 */
record UnknownProperty(JsonPath path, JsonNode value) {}
