package rolewatch.events;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes findings as Jackson would, field by field: an event holds dozens of them, and asking each
 * record for its fields by reflection took most of the time of writing.
 */
final class FindingWriter extends StdSerializer<Finding<?>> {

  private static final SerializableString VALUE = new SerializedString("value");
  private static final SerializableString EVIDENCE = new SerializedString("evidence");
  private static final SerializableString FIELD = new SerializedString("field");
  private static final SerializableString START = new SerializedString("start");
  private static final SerializableString END = new SerializedString("end");
  private static final SerializableString QUOTE = new SerializedString("quote");
  private static final SerializableString RULE = new SerializedString("rule");
  private static final SerializableString ID = new SerializedString("id");
  private static final SerializableString REQUIREMENT = new SerializedString("requirement");

  FindingWriter() {
    super(Finding.class);
  }

  @Override
  public void serialize(Finding<?> finding, JsonGenerator json, SerializationContext context) {
    json.writeStartObject(finding);
    json.writeName(VALUE);
    if (finding.value() instanceof SkillMention skill) {
      write(skill, json);
    } else {
      context.writeValue(json, finding.value());
    }
    json.writeName(EVIDENCE);
    write(finding.evidence(), json);
    json.writeEndObject();
  }

  private static void write(SkillMention skill, JsonGenerator json) {
    json.writeStartObject(skill);
    json.writeName(ID);
    json.writeString(skill.id());
    json.writeName(REQUIREMENT);
    json.writeString(skill.requirement().name());
    json.writeEndObject();
  }

  private static void write(Evidence evidence, JsonGenerator json) {
    json.writeStartObject(evidence);
    json.writeName(FIELD);
    json.writeString(evidence.field().name());
    json.writeName(START);
    json.writeNumber(evidence.start());
    json.writeName(END);
    json.writeNumber(evidence.end());
    json.writeName(QUOTE);
    json.writeString(evidence.quote());
    json.writeName(RULE);
    json.writeString(evidence.rule());
    json.writeEndObject();
  }
}
