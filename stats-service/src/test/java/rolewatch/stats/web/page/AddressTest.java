package rolewatch.stats.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.stats.figure.Filter;
import rolewatch.stats.figure.Unit;
import rolewatch.stats.figure.Window;

class AddressTest {

  private static final Filter REMOTE_SENIORS =
      new Filter(Window.DAYS_30, "US", Seniority.SENIOR, WorkMode.REMOTE, Unit.JOB);

  @Test
  void namesOnlyWhatHasAValue() {
    assertThat(Address.to("/postings").with("role", "nurse").with("skill", null))
        .hasToString("/postings?role=nurse");
    assertThat(Address.to("/postings").with(Filter.of(Window.ACTIVE))).hasToString("/postings");
  }

  @Test
  void writesNamesAndValuesSoThatNothingElseIsAsked() {
    assertThat(Address.ofRole("r&d/lead", "/pay").with("skill", "c# & c++?"))
        .hasToString("/v1/roles/r%26d%2Flead/pay?skill=c%23%20%26%20c%2B%2B%3F");
  }

  @Test
  void aFilterIsKept() {
    assertThat(Address.to("/compare").with(REMOTE_SENIORS))
        .hasToString("/compare?window=30d&country=US&seniority=SENIOR&workMode=REMOTE");
  }

  @Test
  void openingsAreOfTheFilterButForWhatIsAskedInstead() {
    Openings openings = new Openings("nurse", REMOTE_SENIORS);

    assertThat(openings.by("seniority", "MID"))
        .isEqualTo("/postings?state=open&role=nurse&country=US&seniority=MID&workMode=REMOTE");
  }
}
