package rolewatch.stats.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import rolewatch.stats.Events;

class JobIdentityTest {

  private static JobIdentity identity(
      String ref, String employer, String title, @Nullable String text) {
    return JobIdentity.of(
        Events.posting(ref).company(employer).title(title).text(text == null ? "" : text).seen());
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "copies.csv",
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = true)
  void joinsCopiesAndNothingElse(
      boolean same,
      String employer,
      String title,
      @Nullable String text,
      String otherEmployer,
      String otherTitle,
      @Nullable String otherText) {
    JobIdentity one = identity("ashby/acme/1", employer, title, text);
    JobIdentity other = identity("lever/acme/2", otherEmployer, otherTitle, otherText);

    assertThat(one.id().equals(other.id())).isEqualTo(same);
  }

  @Test
  void isTheSameEachTimeAndSaysWhy() {
    String text = "We move parcels between towns, day and night.";

    assertThat(identity("ashby/acme/1", "Acme", "Engineer", text))
        .isEqualTo(identity("ashby/acme/1", "Acme", "Engineer", text));
    assertThat(identity("ashby/acme/1", "Acme", "Engineer", text).why())
        .startsWith("same employer");
    assertThat(identity("ashby/acme/1", "Acme", "Engineer", "").why()).startsWith("no text");
  }
}
