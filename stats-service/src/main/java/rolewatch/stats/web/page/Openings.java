package rolewatch.stats.web.page;

import rolewatch.stats.figure.Filter;

/** Where the open postings behind a role's figures are listed. */
record Openings(String role, Filter filter) {

  /** All of them that the filter means; a list of postings knows no windows. */
  Address all() {
    return Address.to("/postings").with("state", "open").with("role", role).withoutWindow(filter);
  }

  /** Those with one value of a property. */
  String by(String property, String value) {
    return all().with(property, value).toString();
  }
}
