package rolewatch.simulator.board;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Address;
import rolewatch.events.Declared;
import rolewatch.events.Description;
import rolewatch.events.Location;
import rolewatch.events.PostingRef;
import rolewatch.events.PostingSeen;
import rolewatch.events.WorkMode;
import rolewatch.simulator.market.Board;
import rolewatch.simulator.market.Town;
import rolewatch.simulator.text.AdvertisementText;
import rolewatch.simulator.text.Places;

/** A web site: a sitemap, and a page with a schema.org JobPosting for each posting. */
final class SiteFormat implements BoardFormat {

  private static final String PATH = "/sites/";
  private static final String MAP = "/sitemap.xml";
  private static final String JOBS = "/jobs/";

  @Override
  public String source() {
    return "site";
  }

  @Override
  public String baseUrl(String origin, Board board) {
    return origin + PATH + board.name() + MAP;
  }

  @Override
  public @Nullable Asked asked(String path, Map<String, String> query) {
    if (!path.startsWith(PATH)) {
      return null;
    }
    String rest = path.substring(PATH.length());
    int jobs = rest.indexOf(JOBS);
    if (jobs > 0) {
      return Asked.one(rest.substring(0, jobs), rest.substring(jobs + JOBS.length()));
    }
    return rest.endsWith(MAP)
        ? Asked.all(rest.substring(0, rest.length() - MAP.length()), false)
        : null;
  }

  @Override
  public String contentType(Asked asked) {
    return asked.posting() == null ? "application/xml; charset=utf-8" : "text/html; charset=utf-8";
  }

  @Override
  public void write(Asked asked, Shown shown, OutputStream out) throws IOException {
    if (asked.posting() == null) {
      writeMap(shown, out);
      return;
    }
    while (shown.postings().hasNext()) {
      SitePage.write(shown.postings().next(), out);
    }
  }

  private static void writeMap(Shown shown, OutputStream out) throws IOException {
    write(
        out,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        """);
    while (shown.postings().hasNext()) {
      Posting posting = shown.postings().next();
      write(
          out,
          "<url><loc>%s/%s</loc><lastmod>%s</lastmod></url>\n"
              .formatted(shown.origin(), externalId(posting), posting.updatedAt()));
    }
    write(out, "</urlset>\n");
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  // A page is known by its path.
  private static String externalId(Posting posting) {
    return PATH.substring(1) + posting.board().name() + JOBS + posting.advertisement().id();
  }

  @Override
  public PostingRef ref(Posting posting) {
    return new PostingRef(source(), posting.board().name(), externalId(posting));
  }

  @Override
  public PostingSeen seen(Posting posting, Instant observedAt) {
    AdvertisementText text = posting.text();
    boolean remote = DeclaredFields.mode(posting, text) == WorkMode.REMOTE;
    return new PostingSeen(
        ref(posting),
        observedAt,
        posting.url(),
        text.title(),
        posting.board().company(),
        List.of(location(posting, text)),
        new Description(Description.Format.HTML, text.html()),
        "FULL_TIME",
        null,
        posting.publishedAt(),
        null,
        new Declared(
            DeclaredFields.pay(DeclaredFields.salary(posting, text), null),
            null,
            remote ? WorkMode.REMOTE : null,
            null,
            null,
            List.of()),
        text.language(),
        Map.of(),
        Map.of());
  }

  private static Location location(Posting posting, AdvertisementText text) {
    Address address = address(posting.advertisement().town());
    String name = placeName(posting, text);
    String plain =
        Stream.of(address.locality(), address.region(), address.country())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(", "));
    return new Location(name == null ? plain : name, address);
  }

  /** The address of a page's place: with codes, as schema.org has it. */
  static Address address(Town town) {
    Address named = Places.address(town);
    return new Address(town.country(), named.region(), town.city());
  }

  /** The place's name, where it tells the mode that no other field of the format can. */
  static @Nullable String placeName(Posting posting, AdvertisementText text) {
    WorkMode mode = DeclaredFields.mode(posting, text);
    if (mode != null && mode != WorkMode.REMOTE) {
      return text.placeWithMode();
    }
    return text.placement().modeInPlace() ? text.place() : null;
  }
}
