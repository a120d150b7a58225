package rolewatch.stats.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.events.PostingRef;
import rolewatch.stats.figure.RoleName;
import rolewatch.stats.posting.Facts;
import rolewatch.stats.posting.Posting;

/** A page of postings. */
record PostingListPage(String title, String foot, List<Line> lines, @Nullable String next) {

  record Line(
      String title,
      String href,
      String employer,
      String role,
      String countries,
      String pay,
      String state) {}

  static PostingListPage of(List<Posting> postings, @Nullable String next) {
    return new PostingListPage(
        "Openings",
        postings.size() + " on this page.",
        postings.stream().map(PostingListPage::line).toList(),
        next);
  }

  private static Line line(Posting posting) {
    Facts facts = posting.facts();
    String state = posting.isOpen() ? "open" : "closed";
    if (facts == null) {
      return new Line(posting.ref().toString(), href(posting.ref()), "", "", "", "", state);
    }
    return new Line(
        facts.title(),
        href(posting.ref()),
        facts.employer(),
        RoleName.of(facts.role()),
        String.join(" ", facts.countries()),
        facts.pay() == null
            ? ""
            : Words.money(facts.pay().currency(), (double) facts.pay().amount()),
        state);
  }

  static String href(PostingRef ref) {
    return "/postings/%s/%s/%s"
        .formatted(
            ref.source(), MarketPage.segment(ref.board()), MarketPage.segment(ref.externalId()));
  }
}
