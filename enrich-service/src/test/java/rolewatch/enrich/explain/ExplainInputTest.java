package rolewatch.enrich.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rolewatch.events.EventJson;

class ExplainInputTest {

  @Test
  void aShortFirstLineOfAPlainPageIsItsTitle() {
    var input = ExplainInput.ofText("<h2>Senior Backend Engineer</h2><p>You write Java.</p>");

    assertThat(input.posting().title()).isEqualTo("Senior Backend Engineer");
  }

  @Test
  void aLongFirstLineIsNoTitle() {
    assertThat(ExplainInput.ofText("word ".repeat(60)).posting().title()).isEqualTo("-");
  }

  @Test
  void readsTheFieldsOfALabelledPostingAndOfACase() {
    assertThat(
            read("{'id':'7','title':'Welder','description_html':null,'description_text':'Weld.'}"))
        .satisfies(
            input -> {
              assertThat(input.id()).isEqualTo("7");
              assertThat(input.posting().description().text()).isEqualTo("Weld.");
            });
    assertThat(read("{'id':'8','input':{'text':'Pay: $20','country':'ca'}}").country())
        .isEqualTo("CA");
  }

  private static ExplainInput read(String json) {
    return ExplainInput.of(EventJson.mapper().readTree(json.replace('\'', '"')));
  }
}
