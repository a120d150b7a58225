package rolewatch.pipeline;

import java.util.List;

/** Postings in the shape of an Ashby answer, each different, all of our own writing. */
final class FakePosting {

  private static final List<String> TITLES =
      List.of(
          "Backend Engineer",
          "Senior Software Engineer",
          "Registered Nurse",
          "Staff Data Engineer",
          "Account Executive",
          "Frontend Developer",
          "Warehouse Associate");
  private static final List<String> PLACES =
      List.of("New York, NY", "Berlin, Germany", "Remote - US", "London, United Kingdom");

  private FakePosting() {}

  static String json(String board, int id) {
    String place = PLACES.get(id % PLACES.size());
    int low = 90 + (id * 7) % 60;
    String pay =
        place.contains("NY") && id % 3 != 0
            ? "The base salary for this role is $%d,000 - $%d,000 per year."
                .formatted(low, low + 30)
            : "We pay fairly.";
    return """
    {"id":"%s-%d","title":"%s","department":"Operations","team":"Team %d","employmentType":"FullTime",
     "location":"%s","secondaryLocations":[],"publishedAt":"2025-10-01T08:00:00.000+00:00","isListed":true,
     "isRemote":%b,"jobUrl":"https://jobs.example.org/%s/%d",
     "descriptionHtml":"<p>Opening number %d at %s.</p><ul><li>You know Java, Kafka and PostgreSQL.</li></ul><p>%s</p>",
     "compensation":{"compensationTiers":[]}}\
    """
        .formatted(
            board,
            id,
            TITLES.get(id % TITLES.size()),
            id,
            place,
            place.startsWith("Remote"),
            board,
            id,
            id,
            board,
            pay);
  }
}
