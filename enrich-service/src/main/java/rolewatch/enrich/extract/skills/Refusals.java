package rolewatch.enrich.extract.skills;

import java.util.List;
import java.util.Set;

/**
 * Refuses mentions that name no skill asked for: addresses, employers, customers, denied skills.
 */
final class Refusals {

  // "Powered by Kafka" tells what the employer sells on, unless the posting is about such things.
  private static final int OWN_PRODUCT = 2;

  private final ScannedText scanned;
  private final List<Mention> mentions;
  private final Set<String> employers;

  private Refusals(ScannedText scanned, Set<String> employers) {
    this.scanned = scanned;
    this.mentions = scanned.mentions();
    this.employers = employers;
  }

  /**
   * Refuses what can be refused.
   *
   * @param employers the employer's names, in canonical form; those that the text gives away are
   *     added
   */
  static void apply(ScannedText scanned, SkillLists lists, Set<String> employers) {
    Refusals refusals = new Refusals(scanned, employers);
    refusals.addresses();
    PersonNames.refuse(scanned);
    new Denials(scanned, lists).refuse();
    for (CueHit cue : scanned.cues()) {
      if (cue.is(Cue.HOST) || cue.is(Cue.EMPLOYER)) {
        refusals.behind(cue);
      } else if (cue.is(Cue.HIRING)) {
        refusals.before(cue);
      } else if (cue.is(Cue.CLIENTS)) {
        refusals.customers(cue);
      }
    }
    refusals.employersOwn();
  }

  private void addresses() {
    for (Mention mention : mentions) {
      if (Addresses.holds(scanned.original(), mention)) {
        mention.refuse();
      }
    }
  }

  private void behind(CueHit cue) {
    int next = scanned.firstMentionFrom(cue.end());
    if (next == mentions.size()) {
      return;
    }
    Mention mention = mentions.get(next);
    if (mention.start != cue.end() + 1 || !mention.name.isProper()) {
      return;
    }
    if (cue.is(Cue.HOST) && mention.skill().domain() == Skill.Domain.TECH) {
      mention.doubtMore(OWN_PRODUCT);
      return;
    }
    boolean opens = Letters.startsSentence(scanned.original(), cue.start());
    if (cue.is(Cue.HOST) || opens || scanned.text().lower().startsWith("at ", cue.start())) {
      mention.refuse();
    }
    if (cue.is(Cue.EMPLOYER) && opens && isFollowedAsEmployer(mention)) {
      employers.add(mention.name.canonical());
    }
  }

  // "At Acme, we": "At" opens many sentences, a comma and a pronoun behind the name few.
  private boolean isFollowedAsEmployer(Mention mention) {
    String lower = scanned.text().lower();
    return List.of(", we", ", our", ", you", " we", "'s", "’s").stream()
            .anyMatch(words -> lower.startsWith(words, mention.end))
        || mention.end == scanned.lineEnd(mention);
  }

  private void before(CueHit cue) {
    int last = scanned.firstMentionFrom(cue.start()) - 1;
    if (last < 0) {
      return;
    }
    Mention mention = mentions.get(last);
    boolean subject =
        cue.start() - mention.end <= 1
            && mention.sentence == cue.sentence()
            && !mention.name.isCertain()
            && mention.name.isProper()
            && Letters.startsSentence(scanned.original(), mention.start);
    if (subject) {
      mention.refuse();
      employers.add(mention.name.canonical());
    }
  }

  // What follows in the sentence are firms, whatever they make.
  private void customers(CueHit cue) {
    for (int i = scanned.firstMentionFrom(cue.end()); i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.sentence != cue.sentence() || mention.start - cue.end() > 250) {
        return;
      }
      if (mention.name.isProper()) {
        mention.refuse();
      }
    }
  }

  private void employersOwn() {
    if (employers.isEmpty()) {
      return;
    }
    for (Mention mention : mentions) {
      if (employers.contains(mention.name.canonical())) {
        mention.refuse();
      }
    }
  }
}
