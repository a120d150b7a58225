package rolewatch.stats.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.figure.Filter;
import rolewatch.stats.figure.Window;

/** An address of this service; parameters without a value are left out. */
final class Address {

  private final String path;
  private final Map<String, String> parameters;

  private Address(String path, Map<String, String> parameters) {
    this.path = path;
    this.parameters = parameters;
  }

  static Address to(String path) {
    return new Address(path, Map.of());
  }

  /** An address of the API about a role, or about one part of its figures. */
  static Address ofRole(String role, String part) {
    return to("/v1" + MarketPage.href(role) + part);
  }

  /** The same with a parameter more, or with another value of it; without it for null. */
  Address with(String name, @Nullable Object value) {
    Map<String, String> more = new LinkedHashMap<>(parameters);
    if (value == null) {
      more.remove(name);
    } else {
      more.put(name, value.toString());
    }
    return new Address(path, more);
  }

  Address with(Filter filter) {
    return with("window", filter.window() == Window.ACTIVE ? null : filter.window().id())
        .withoutWindow(filter);
  }

  /** What the filter says beside its window. */
  Address withoutWindow(Filter filter) {
    return with("country", filter.country())
        .with("seniority", filter.seniority())
        .with("workMode", filter.workMode());
  }

  @Override
  public String toString() {
    return parameters.isEmpty()
        ? path
        : parameters.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + MarketPage.segment(entry.getValue()))
            .collect(Collectors.joining("&", path + "?", ""));
  }
}
