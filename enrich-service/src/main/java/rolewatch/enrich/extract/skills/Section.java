package rolewatch.enrich.extract.skills;

/** What a part of a posting is about, as its heading says. */
enum Section {
  /** No heading, or one that says nothing. */
  PLAIN,
  NEEDS,
  PREFERRED,
  DUTIES,
  STACK,
  /** What is offered, and the notices at the end. */
  BENEFITS,
  COMPANY;

  /** True where plain words are about the employer or its offer, not about the job. */
  boolean isAside() {
    return this == BENEFITS || this == COMPANY;
  }
}
