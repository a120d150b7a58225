package rolewatch.stats.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolewatch.events.PostingRef;
import rolewatch.stats.figure.RoleName;
import rolewatch.stats.postgres.PostingQueries;
import rolewatch.stats.posting.Facts;
import rolewatch.stats.posting.Posting;

/** A page of postings. */
record PostingListPage(
    String title, String foot, String told, List<Line> lines, @Nullable String next) {

  record Line(
      String title,
      String href,
      String employer,
      String role,
      String countries,
      String pay,
      String state) {}

  static PostingListPage of(
      PostingQueries.Question question, List<Posting> postings, @Nullable String next) {
    return new PostingListPage(
        "Openings",
        postings.size() + " on this page.",
        told(question),
        postings.stream().map(PostingListPage::line).toList(),
        next);
  }

  /** The address of the same question, on its first page. */
  static Address address(PostingQueries.Question question) {
    return Address.to("/postings")
        .with("state", state(question))
        .with("role", question.role())
        .with("skill", question.skill())
        .with("workMode", question.workMode())
        .with("seniority", question.seniority())
        .with("country", question.country());
  }

  private static @Nullable String state(PostingQueries.Question question) {
    if (question.open() == null) {
      return null;
    }
    return question.open() ? "open" : "closed";
  }

  private static String told(PostingQueries.Question question) {
    return Stream.of(
            Optional.ofNullable(state(question)),
            Optional.ofNullable(question.role()).map(RoleName::of),
            Optional.ofNullable(question.skill()),
            Optional.ofNullable(question.workMode()).map(mode -> Words.name(mode.name())),
            Optional.ofNullable(question.seniority()).map(grade -> Words.name(grade.name())),
            Optional.ofNullable(question.country()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
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
