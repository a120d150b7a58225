package rolewatch.ingest.board.site;

import java.net.URI;
import java.util.Locale;
import rolewatch.ingest.board.Board;
import rolewatch.ingest.board.BoardEntry;
import rolewatch.ingest.board.Listing;
import rolewatch.ingest.page.Page;

/**
 * A web site whose pages hold schema.org JobPosting. Its address is a page, or a sitemap whose
 * pages are all read.
 */
public final class SiteBoard implements Board {

  @Override
  public String source() {
    return "site";
  }

  /** The entry's base address, which the boards file demands for this source. */
  @Override
  public URI start(BoardEntry entry) {
    return entry.below("https://" + entry.key().board(), "");
  }

  @Override
  public Listing parse(BoardEntry entry, Page page) {
    return isSitemap(page) ? Sitemap.read(page) : SitePage.read(entry, page);
  }

  private static boolean isSitemap(Page page) {
    if (page.body().length > 1 && page.body()[0] == 0x1f && (page.body()[1] & 0xff) == 0x8b) {
      return true;
    }
    int length = Math.min(page.body().length, 2_000);
    String start = new String(page.body(), 0, length, java.nio.charset.StandardCharsets.UTF_8);
    String head = start.toLowerCase(Locale.ROOT);
    boolean html = head.contains("<html") || head.contains("<!doctype html");
    return !html && (head.contains("<urlset") || head.contains("<sitemapindex"));
  }
}
