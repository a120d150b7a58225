package rolewatch.ingest.board.site;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import rolewatch.ingest.board.Completeness;
import rolewatch.ingest.board.Listing;
import rolewatch.ingest.page.HostPort;
import rolewatch.ingest.page.Page;

/** A sitemap or an index of sitemaps: the pages of its own host to read. */
final class Sitemap {

  // crawler-commons unpacks without a bound, so compressed sitemaps are unpacked here.
  private static final int MAX_BYTES = 50 * 1024 * 1024;

  private Sitemap() {}

  static Listing read(Page page) {
    try {
      List<URI> all = addresses(parse(page)).stream().distinct().toList();
      HostPort own = HostPort.of(page.location());
      List<URI> here = all.stream().filter(address -> isAt(address, own)).toList();
      return new Listing(List.of(), List.of(), here, completeness(all.size() - here.size(), here));
    } catch (IOException | UnknownFormatException | URISyntaxException e) {
      return Listing.unreadable("the sitemap cannot be read: " + e.getMessage());
    }
  }

  private static Completeness completeness(int elsewhere, List<URI> here) {
    if (!here.isEmpty()) {
      return elsewhere == 0
          ? Completeness.FULL
          : Completeness.full(elsewhere + " pages of other hosts are not read");
    }
    return elsewhere == 0
        ? Completeness.truncated("the sitemap lists no page")
        : Completeness.truncated("the sitemap lists only pages of other hosts");
  }

  private static AbstractSiteMap parse(Page page) throws IOException, UnknownFormatException {
    URL address = page.location().toURL();
    return new SiteMapParser(false).parseSiteMap("text/xml", unpacked(page.body()), address);
  }

  private static byte[] unpacked(byte[] body) throws IOException {
    boolean packed = body.length > 1 && body[0] == 0x1f && (body[1] & 0xff) == 0x8b;
    if (!packed) {
      return body;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] plain = in.readNBytes(MAX_BYTES + 1);
      if (plain.length > MAX_BYTES) {
        throw new IOException("it unpacks to more than " + MAX_BYTES + " bytes");
      }
      return plain;
    }
  }

  private static List<URI> addresses(AbstractSiteMap map) throws URISyntaxException {
    List<URI> addresses = new ArrayList<>();
    switch (map) {
      case SiteMapIndex index -> {
        for (AbstractSiteMap nested : index.getSitemaps()) {
          addresses.add(nested.getUrl().toURI());
        }
      }
      case SiteMap pages -> {
        for (var entry : pages.getSiteMapUrls()) {
          addresses.add(entry.getUrl().toURI());
        }
      }
      default -> throw new IllegalStateException("a sitemap is an index or a list of pages");
    }
    return addresses;
  }

  private static boolean isAt(URI address, HostPort own) {
    return address.getHost() != null && HostPort.of(address).equals(own);
  }
}
