package rolewatch.enrich.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import rolewatch.enrich.AllExtractors;
import rolewatch.enrich.EnrichFlow;
import rolewatch.enrich.explain.Explainer;

class ExplainControllerTest {

  private final MockMvcTester http =
      MockMvcTester.create(
          org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup(
                  new ExplainController(
                      new Explainer(new EnrichFlow(AllExtractors.create(), Clock.systemUTC()))))
              .setControllerAdvice(new Problems())
              .build());

  @Test
  void explainsAPostingWithItsEvidence() {
    var answer =
        post(
            MediaType.APPLICATION_JSON,
            "{\"title\":\"Welder\",\"html\":\"<p>You weld &amp; cut.</p>\"}");

    assertThat(answer)
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.text")
        .isEqualTo("You weld & cut.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "400 | cannot be read        | nonsense",
        "400 | cannot be read        | {\"title\":",
        "422 | is not a JSON object  | [1]",
        "422 | has none of title     | {\"company\":\"Acme\"}",
        "422 | title is not a text   | {\"title\":7}",
        "422 | two-letter ISO 3166   | {\"title\":\"t\",\"country\":\"Germany\"}"
      })
  void saysWhatIsWrongAndWhere(int status, String detail, String body) {
    assertThat(post(MediaType.APPLICATION_JSON, body))
        .hasStatus(status)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .contains(detail);
  }

  @Test
  void refusesABodyOverTheLimit() {
    assertThat(post(MediaType.APPLICATION_JSON, "{\"title\":\"" + "x".repeat(1 << 20) + "\"}"))
        .hasStatus(413)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
  }

  @Test
  void refusesWhatIsNotJson() {
    assertThat(post(MediaType.TEXT_PLAIN, "title"))
        .hasStatus(415)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult post(
      MediaType type, String body) {
    return http.post().uri("/v1/explain").contentType(type).content(body).exchange();
  }
}
