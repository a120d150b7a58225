package rolewatch.enrich.extract.skills;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rolewatch.enrich.extract.Extractor;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.PreparedText;
import rolewatch.events.Evidence;
import rolewatch.events.Finding;
import rolewatch.events.SkillMention;
import rolewatch.events.SkillMention.Requirement;

/**
 * Finds the skills of a posting: those the board declares, then those of the title and the body,
 * one finding per skill. Implied skills carry the evidence of the one that implies them.
 */
public final class SkillExtractor implements Extractor<SkillMention> {

  private final PhraseScanner scanner;
  private final Employers employers;

  /** An extractor of a taxonomy's skills; the words that names begin with go into the lexicon. */
  public SkillExtractor(SkillTaxonomy taxonomy, Lexicon lexicon) {
    scanner = new PhraseScanner(taxonomy.names(), Cues.builtIn(), lexicon);
    employers = new Employers(scanner);
  }

  @Override
  public List<Finding<SkillMention>> extract(PostingText posting) {
    Set<String> employer = employers.namesIn(posting.company().lower());
    Judged title = judge(posting.title(), employer);
    Judged body = judge(posting.body(), employer);
    Set<String> support = new HashSet<>();
    title.addVouching(support);
    body.addVouching(support);
    title.corroborate(support.size());
    body.corroborate(support.size());

    SkillFindings findings = new SkillFindings();
    posting.declared().skills().forEach(words -> declared(words, findings));
    title.accepted().forEach(m -> findings.add(m, posting.title(), Requirement.REQUIRED));
    body.accepted().forEach(m -> findings.add(m, posting.body(), body.requirement(m)));
    return findings.inOrder();
  }

  private Judged judge(PreparedText text, Set<String> employer) {
    ScannedText scanned = scanner.scan(text);
    SkillLists lists = new SkillLists(scanned);
    Refusals.apply(scanned, lists, employer);
    Sections sections = Sections.in(scanned);
    sections.refuseAsides(scanned.mentions());
    OtherMeanings.mark(scanned);
    scanned.mentions().forEach(Mention::acceptIfCertain);
    return new Judged(scanned, lists, sections);
  }

  // A board's own field holds nothing but skills, so a doubtful name needs no context there.
  private void declared(String words, SkillFindings findings) {
    PreparedText text = PreparedText.of(Evidence.Field.DECLARED, words);
    SkillName whole = scanner.nameAtStart(text.lower().strip());
    if (words.isBlank()) {
      return;
    }
    Evidence evidence = Evidence.declared(words, "skill.declared");
    if (whole != null && whole.text().length() == words.strip().length()) {
      findings.add(whole.skill(), evidence, Requirement.MENTIONED);
      return;
    }
    for (Mention mention : scanner.scan(text).mentions()) {
      if (mention.name.doubt() == 0) {
        findings.add(mention.skill(), evidence, Requirement.MENTIONED);
      }
    }
  }

  /** A text whose mentions have been judged as far as it can be done without the others. */
  private record Judged(ScannedText scanned, SkillLists lists, Sections sections) {

    void addVouching(Set<String> skills) {
      for (Mention mention : scanned.mentions()) {
        if (mention.vouches()) {
          skills.add(mention.skill().id());
        }
      }
    }

    void corroborate(int support) {
      new Corroboration(scanned, lists, sections, support).decide();
    }

    List<Mention> accepted() {
      List<Mention> accepted = new ArrayList<>(scanned.mentions());
      accepted.removeIf(mention -> !mention.isAccepted());
      return accepted;
    }

    Requirement requirement(Mention mention) {
      return new Insistence(scanned, sections).of(mention);
    }
  }
}
