package vn.giaitrinh.json;

import tools.jackson.databind.JsonNode;

/**
 * A property that the model does not know.
 *
 * @param path its path
 * @param value its value, as it was written
 */
record UnknownProperty(JsonPath path, JsonNode value) {}
