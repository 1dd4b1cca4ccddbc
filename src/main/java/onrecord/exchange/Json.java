package onrecord.exchange;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON as all our files have it: UTF-8, one meaning for each key, nothing after the value. */
final class Json {
  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  ObjectNode object() {
    return mapper.createObjectNode();
  }

  /** One line, without its end. */
  String line(ObjectNode value) {
    return mapper.writeValueAsString(value);
  }

  /** Throws Jackson's unchecked exception where the text is not one JSON value. */
  JsonNode read(String text) {
    return mapper.readTree(text);
  }

  /** Writes an object piece by piece, indented; closing it leaves the writer open. */
  JsonGenerator object(Writer out) {
    JsonGenerator generator = indented(out);
    generator.writeStartObject();
    return generator;
  }

  /** Writes an array piece by piece, indented; closing it leaves the writer open. */
  JsonGenerator array(Writer out) {
    JsonGenerator generator = indented(out);
    generator.writeStartArray();
    return generator;
  }

  private JsonGenerator indented(Writer out) {
    return mapper.writer().with(SerializationFeature.INDENT_OUTPUT).createGenerator(out);
  }
}
