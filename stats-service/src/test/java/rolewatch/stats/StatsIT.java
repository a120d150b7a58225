package rolewatch.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rolewatch.backends.Backends;
import rolewatch.events.EnrichedEvent;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import tools.jackson.databind.JsonNode;

class StatsIT {

  private static Backends backends;
  private static RunningStats stats;

  @BeforeAll
  static void start() {
    // Not the shared ones: every event on the topic would be counted.
    backends = Backends.start();
    stats = RunningStats.start(backends, Map.of());
    stats.publish(market());
    stats.awaitReceived(market().size());
  }

  @AfterAll
  static void stop() {
    stats.close();
    backends.close();
  }

  /** Twelve jobs of one role with US pay, and one more of another that has closed. */
  private static List<EnrichedEvent> market() {
    List<EnrichedEvent> events = new java.util.ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      events.add(
          Events.posting("ashby/acme/" + i)
              .offset(i)
              .title("Backend Engineer " + i)
              .countries(i <= 10 ? "US" : "DE")
              .seniority(i <= 6 ? Seniority.SENIOR : null)
              .mode(i <= 3 ? WorkMode.REMOTE : WorkMode.ONSITE)
              .skills("java", i <= 4 ? "kafka" : "sql")
              .yearly(100_000 + 10_000L * i, 120_000 + 10_000L * i)
              .seen());
    }
    events.add(Events.posting("lever/acme/99").offset(13).role("nurse").title("Nurse").seen());
    events.add(Events.posting("lever/acme/99").offset(14).closed());
    return events;
  }

  @Test
  void givesTheFiguresOfARole() {
    JsonNode role = stats.json("/v1/roles/backend-developer");

    assertThat(role.at("/active").asLong()).isEqualTo(12);
    assertThat(role.at("/pay/n").asLong()).isEqualTo(10);
    assertThat(role.at("/pay/median").asDouble()).isEqualTo(165_000);
    assertThat(role.at("/pay/p25").asDouble()).isEqualTo(142_500);
    assertThat(role.at("/pay/medianInterval/low").asDouble()).isEqualTo(130_000);
    assertThat(role.at("/pay/medianInterval/high").asDouble()).isEqualTo(200_000);
    assertThat(role.at("/pay/strength").asString()).isEqualTo("DIRECTIONAL");
    assertThat(role.at("/disclosed/n").asLong()).isEqualTo(12);
    assertThat(role.at("/seniorities/known").asLong()).isEqualTo(6);
    assertThat(role.at("/seniorities/unknown").asLong()).isEqualTo(6);
    assertThat(role.at("/workModes/values/0/key").asString()).isEqualTo("ONSITE");
    assertThat(role.at("/workModes/values/0/share").asDouble()).isEqualTo(0.75);
    assertThat(role.at("/skills/values/0/key").asString()).isEqualTo("java");
    assertThat(role.at("/method/periodsPerYear/HOUR").asInt()).isEqualTo(2080);
    assertThat(role.at("/watermarks/ashby").asString()).isEqualTo("2026-03-10T12:00:00Z");
    assertThat(role.at("/extractorVersions/1").asLong()).isEqualTo(12);
  }

  @Test
  void payIsConvertedOnlyWhenAskedAndNamesTheRates() {
    JsonNode role = stats.json("/v1/roles/backend-developer?currency=eur");

    assertThat(role.at("/pay/currency").asString()).isEqualTo("EUR");
    assertThat(role.at("/pay/n").asLong()).isEqualTo(10);
    assertThat(role.at("/pay/median").asDouble()).isEqualTo((149_463 + 158_804) / 2.0);
    assertThat(role.at("/payByCurrency/0/currency").asString()).isEqualTo("USD");
    assertThat(role.at("/conversion/date").asString()).isEqualTo("2024-06-28");
    assertThat(role.at("/conversion/source").asString()).contains("European Central Bank");
    assertThat(stats.json("/v1/roles/backend-developer").at("/conversion").isNull()).isTrue();
    String both = "/v1/compare?a=backend-developer&b=nurse&currency=GBP";
    assertThat(stats.json(both).at("/a/pay/currency").asString()).isEqualTo("GBP");
    assertThat(
            stats
                .json("/v1/roles/backend-developer/premiums?currency=GBP")
                .at("/conversion/currency")
                .asString())
        .isEqualTo("GBP");
  }

  @Test
  void filtersByCountryAndSeniority() {
    assertThat(stats.json("/v1/roles/backend-developer?country=DE").at("/active").asLong())
        .isEqualTo(2);
    JsonNode senior = stats.json("/v1/roles/backend-developer?country=us&seniority=senior");
    assertThat(senior.at("/active").asLong()).isEqualTo(6);
    assertThat(senior.at("/pay/median").isNull()).isTrue();
    assertThat(senior.at("/pay/strength").asString()).isEqualTo("SUPPRESSED");
  }

  @Test
  void sumsTheRolesToTheActiveJobs() {
    JsonNode roles = stats.json("/v1/roles");

    assertThat(roles.at("/jobs/active").asLong()).isEqualTo(12);
    assertThat(roles.at("/jobs/sumOverRoles").asLong()).isEqualTo(12);
    assertThat(roles.at("/roles").size()).isEqualTo(1);
    assertThat(roles.at("/roles/0/name").asString()).isEqualTo("Backend Developer");
  }

  @Test
  void auditsClean() {
    JsonNode audit = stats.json("/v1/audit");

    assertThat(audit.at("/clean").asBoolean()).as(audit.toString()).isTrue();
    assertThat(audit.at("/difference").asLong()).isZero();
    assertThat(audit.at("/postings/open").asLong()).isEqualTo(12);
    assertThat(audit.at("/postings/closed").asLong()).isEqualTo(1);
    assertThat(audit.at("/jobs/active").asLong()).isEqualTo(12);
  }

  @Test
  void accountsForEveryRecord() {
    JsonNode totals = stats.json("/v1/accounting").at("/totals");

    assertThat(totals.at("/received").asLong()).isEqualTo(14);
    assertThat(totals.at("/applied").asLong() + totals.at("/superseded").asLong()).isEqualTo(14);
  }

  @Test
  void saysWhereItStands() {
    JsonNode status = stats.json("/v1/status");

    assertThat(status.at("/applied").asLong()).isEqualTo(14);
    assertThat(status.at("/postings/open").asLong()).isEqualTo(12);
    assertThat(status.at("/jobs/active").asLong()).isEqualTo(12);
    assertThat(status.at("/state").asString()).isEqualTo("RUNNING");
  }
}
