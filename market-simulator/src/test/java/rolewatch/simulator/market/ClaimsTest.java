package rolewatch.simulator.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {

  @Test
  void areReadWithTheirFilters() {
    Claim claim =
        Claims.read(
                "c.yaml",
                """
                claims:
                - {name: A, role: r, country: US, seniority: MID, workMode: REMOTE, figure: skill, key: go, value: 0.2, note: odd}
                """)
            .getFirst();
    assertThat(claim.question().figure()).isEqualTo(Figure.SKILL);
    assertThat(claim.question())
        .hasToString(
            "Question[role=r, country=US, seniority=MID, workMode=REMOTE, figure=SKILL, key=go]");
    assertThat(claim.value()).isEqualTo(0.2);
    assertThat(claim.note()).isEqualTo("odd");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          figure: pay, value: 1                    | figure: unknown 'pay'; known: active, disclosed
          figure: skill, value: 1                  | figure: skill needs a key; add 'key:'
          figure: active, key: go, value: 1        | figure: active has no key; remove 'key:'
          figure: active                           | an entry of claims has no 'value'; add 'value:'
          figure: active, value: 1, seniority: MIX | seniority: unknown 'MIX'; known: [INTERN, ENTRY
          figure: active, value: 1, land: US       | unknown key 'land'
          figure: active, value: -1                | value: -1 is out of range
          """)
  void sayOfAWrongOneWhatIsWrong(String line, String message) {
    assertThatThrownBy(() -> Claims.read("c.yaml", "claims:\n- {name: A, role: r, " + line + "}"))
        .isInstanceOf(MarketFileInvalid.class)
        .hasMessageStartingWith("c.yaml line 2: ")
        .hasMessageContaining(message);
  }

  @Test
  void ofThePublishedComparisonHaveNamesOfTheirOwn() {
    assertThat(Claims.read("software-2026-claims"))
        .hasSizeGreaterThan(50)
        .extracting(Claim::name)
        .doesNotHaveDuplicates();
  }
}
