package rolewatch.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written by hand must not fall behind the records. */
class FindingWriterTest {

  private static final Evidence EVIDENCE =
      new Evidence(Evidence.Field.TEXT, 3, 7, "Java \"17\" – é", "skill");

  @Test
  void everyComponentIsWrittenUnderItsNameAndInItsOrder() {
    SkillMention skill = new SkillMention("java", SkillMention.Requirement.REQUIRED);

    JsonNode json = written(new Finding<>(skill, EVIDENCE));

    assertThat(names(json)).isEqualTo(components(Finding.class));
    assertThat(names(json.get("value"))).isEqualTo(components(SkillMention.class));
    assertThat(names(json.get("evidence"))).isEqualTo(components(Evidence.class));
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Finding<Seniority> finding = new Finding<>(Seniority.SENIOR, EVIDENCE);

    JsonNode json = written(finding);

    assertThat(json.get("value").asString()).isEqualTo("SENIOR");
    assertThat(JsonMapper.shared().treeToValue(json.get("evidence"), Evidence.class))
        .isEqualTo(EVIDENCE);
  }

  private static JsonNode written(Finding<?> finding) {
    return JsonMapper.shared().readTree(EventJson.write(finding));
  }

  private static List<String> names(JsonNode json) {
    return List.copyOf(json.propertyNames());
  }

  private static List<String> components(Class<?> record) {
    return Stream.of(record.getRecordComponents()).map(RecordComponent::getName).toList();
  }
}
