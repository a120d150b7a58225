package rolewatch.ingest.board.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Rejection.Reason;
import rolewatch.ingest.board.BoardEntry;
import rolewatch.ingest.board.Completeness;
import rolewatch.ingest.board.Fields;
import rolewatch.ingest.board.Listing;
import rolewatch.ingest.board.ListingBuilder;
import rolewatch.ingest.page.HostPort;
import rolewatch.ingest.page.Page;
import tools.jackson.databind.JsonNode;

/** The postings on one web page. */
final class SitePage {

  private SitePage() {}

  static Listing read(BoardEntry entry, Page page) {
    Document document = document(page);
    ListingBuilder listing = new ListingBuilder();
    List<JsonNode> found =
        new ArrayList<>(JsonLd.postings(document, broken -> reject(listing, page, broken)));
    if (found.isEmpty()) {
      found.addAll(Microdata.postings(document));
    }
    String language = document.select("html").attr("lang");
    for (JsonNode node : found) {
      Fields posting = new Fields(node);
      String id = externalId(page, posting, found.size());
      listing.add(
          id, node.toString(), () -> SchemaPosting.read(entry, page, id, posting, language));
    }
    return listing.build(Completeness.FULL);
  }

  private static Document document(Page page) {
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(page.body()), charset(page), page.location().toString());
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot fail to be read", e);
    }
  }

  // Null lets jsoup look at the byte order mark and the page's own meta element.
  private static @Nullable String charset(Page page) {
    String type = page.contentType() == null ? "" : page.contentType().toLowerCase(Locale.ROOT);
    int at = type.indexOf("charset=");
    String name = at < 0 ? "" : type.substring(at + 8).replaceAll("[\"';].*|\"", "").strip();
    try {
      return java.nio.charset.Charset.isSupported(name) ? name : null;
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private static void reject(ListingBuilder listing, Page page, String broken) {
    listing.reject(
        idOf(page.address(), page),
        broken,
        Reason.UNREADABLE,
        "the JobPosting on " + page.address() + " is not JSON");
  }

  // A page of one posting is known by its own address; on a page of several each is known by the
  // address it gives itself, which is the same if that page is read as well.
  private static String externalId(Page page, Fields posting, int onPage) {
    if (onPage == 1) {
      return idOf(page.address(), page);
    }
    String url = posting.text("url");
    if (url != null && url.matches("(?i)https?://\\S+|/\\S*")) {
      return idOf(resolved(page, url), page);
    }
    String identifier = posting.firstText("identifier", "title");
    Fields structured = posting.at("identifier");
    String id = structured.isPresent() ? structured.firstText("value", "name") : identifier;
    return idOf(page.address(), page) + "#" + (id == null ? "" : id);
  }

  private static URI resolved(Page page, String url) {
    try {
      return page.location().resolve(url);
    } catch (IllegalArgumentException _) {
      return page.address();
    }
  }

  private static String idOf(URI address, Page page) {
    boolean own =
        address.getHost() != null && HostPort.of(address).equals(HostPort.of(page.address()));
    String path = address.getRawPath() == null ? "/" : address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    String id = own ? path.replaceFirst("^/", "") + query : address.toString();
    return id.isEmpty() ? "/" : id;
  }
}
