package rolewatch.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class AddressFilterTest {

  private static final HostPort OWN = HostPort.parse("127.0.0.1:8090");
  private static final HostPort OTHER = HostPort.parse("jobs.example.com:443");

  @ParameterizedTest(name = "{0} is public: {1}")
  @CsvFileSource(resources = "/rolewatch/ingest/page/addresses.csv")
  void tellsPublicAddressesFromInternalOnes(String address, boolean expected) {
    assertThat(AddressFilter.isPublic(InetAddress.ofLiteral(address))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} may be asked: {1}")
  @CsvSource({
    "http://jobs.example.com/a, true",
    "https://jobs.example.com/a, true",
    "https://jobs.example.com:443/a, true",
    "https://jobs.example.com:8443/a, false",
    "ftp://jobs.example.com/a, false",
    "file:///etc/passwd, false",
    "https://user:secret@jobs.example.com/a, false",
    "http://127.0.0.1:8090/a, false",
    "http://10.0.0.5:9000/a, true"
  })
  void asksOnlyWebAddresses(String address, boolean expected) {
    AddressRule rule = new AddressRule(Set.of(HostPort.parse("10.0.0.5:9000")), Set.of(OWN, OTHER));
    assertThat(rule.problemWith(URI.create(address), OTHER) == null).isEqualTo(expected);
  }

  @Test
  void aLocalBoardMayHaveItsOwnAddressAndNoOther() {
    AddressRule rule = new AddressRule(Set.of(), Set.of(OWN));
    assertThat(rule.problemWith(URI.create("http://127.0.0.1:8090/x"), OWN)).isNull();
    assertThat(rule.problemWith(URI.create("http://127.0.0.1:8091/x"), OWN))
        .contains("rolewatch.ingest.allowed-hosts");
    assertThat(rule.mayResolveTo(OWN, InetAddress.ofLiteral("127.0.0.1"))).isTrue();
    assertThat(
            rule.mayResolveTo(HostPort.parse("127.0.0.1:80"), InetAddress.ofLiteral("127.0.0.1")))
        .isFalse();
  }

  @Test
  void aNameOfTheOperatorsIsNotTrustedWithInternalAddresses() {
    HostPort named = HostPort.parse("jobs.example.com:80");
    AddressRule rule = new AddressRule(Set.of(), Set.of(named));
    assertThat(rule.mayResolveTo(named, InetAddress.ofLiteral("192.168.1.4"))).isFalse();
    AddressRule allowed = new AddressRule(Set.of(named), Set.of());
    assertThat(allowed.mayResolveTo(named, InetAddress.ofLiteral("192.168.1.4"))).isTrue();
  }
}
