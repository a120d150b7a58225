package rolewatch.enrich.extract.role;

import java.util.List;
import java.util.stream.IntStream;

/** The parts of a title: its segments, the head nouns in them, and the words that fill them. */
final class TitleShape {

  private final Vocabulary vocabulary;
  private final List<Term> terms;

  TitleShape(Vocabulary vocabulary, List<Term> terms) {
    this.vocabulary = vocabulary;
    this.terms = terms;
  }

  /** How many segments the title has. */
  int segments() {
    return terms.isEmpty() ? 0 : terms.getLast().segment() + 1;
  }

  int head(int segment, boolean activities) {
    int head = -1;
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).segment() == segment) {
        if (head >= 0 && vocabulary.prepositions().contains(terms.get(i).text())) {
          return head;
        }
        head = isHead(i, activities) ? i : head;
      }
    }
    return head;
  }

  /** True if a segment only says that somebody leads, and not as what. */
  boolean isOnlyLead(int segment) {
    return IntStream.range(0, terms.size())
        .filter(term -> terms.get(term).segment() == segment)
        .allMatch(term -> isFiller(term) || isLead(term));
  }

  private boolean isLead(int term) {
    return terms.get(term).text().equals("techlead");
  }

  // A grade is a head noun only behind another word: Kitchen Staff, not Staff Engineer.
  private boolean isHead(int term, boolean activities) {
    if (kinds(term, activities) == 0) {
      return false;
    }
    boolean staff = terms.get(term).text().equals("staff");
    return !staff || (term > segmentStart(term) && !isFiller(term - 1));
  }

  int kinds(int term, boolean activities) {
    String text = terms.get(term).text();
    String person = activities ? vocabulary.activities().get(text) : null;
    return vocabulary.heads(person == null ? text : person);
  }

  int between(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += isFiller(i) ? 0 : 1;
    }
    return count;
  }

  boolean fills(Found<?> found, int from, int to) {
    return between(from, found.start()) == 0 && between(found.end(), to) == 0;
  }

  private boolean isFiller(int term) {
    String text = terms.get(term).text();
    return vocabulary.fillers().contains(text)
        || vocabulary.grades().contains(text)
        || vocabulary.prepositions().contains(text);
  }

  int segmentStart(int term) {
    int start = term;
    while (start > 0 && terms.get(start - 1).segment() == terms.get(term).segment()) {
      start--;
    }
    return start;
  }

  int segmentEnd(int term) {
    int end = term + 1;
    while (end < terms.size() && terms.get(end).segment() == terms.get(term).segment()) {
      end++;
    }
    return end;
  }
}
