package rolewatch.enrich.extract.skills;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.text.PreparedText;
import rolewatch.events.Evidence;
import rolewatch.events.Finding;
import rolewatch.events.SkillMention;
import rolewatch.events.SkillMention.Requirement;

/** The findings of one posting: of each skill its most telling mention. */
final class SkillFindings {

  private static final Comparator<Finding<SkillMention>> BY_PLACE =
      (one, other) -> Long.compare(place(one.evidence()), place(other.evidence()));

  private final Map<String, Finding<SkillMention>> found = new LinkedHashMap<>();
  private final Map<String, Finding<SkillMention>> implied = new LinkedHashMap<>();

  /** Adds a mention in a text; most say nothing new, and no evidence is made for those. */
  void add(Mention mention, PreparedText text, Requirement requirement) {
    if (tellsMore(mention.skill(), requirement)) {
      String rule = mention.doubt() == 0 ? "skill.name" : "skill.context";
      add(mention.skill(), text.evidence(mention.start, mention.end, rule), requirement);
    }
  }

  private boolean tellsMore(Skill skill, Requirement requirement) {
    if (tellsMore(found.get(skill.id()), requirement)) {
      return true;
    }
    for (String id : skill.implied()) {
      if (tellsMore(implied.get(id), requirement)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellsMore(@Nullable Finding<SkillMention> known, Requirement requirement) {
    return known == null || requirement.compareTo(known.value().requirement()) < 0;
  }

  void add(Skill skill, Evidence evidence, Requirement requirement) {
    keep(found, skill.id(), evidence, requirement);
    if (!skill.implied().isEmpty()) {
      Evidence behind =
          new Evidence(
              evidence.field(),
              evidence.start(),
              evidence.end(),
              evidence.quote(),
              "skill.implied");
      skill.implied().forEach(id -> keep(implied, id, behind, requirement));
    }
  }

  /** All findings in the order of the posting; a skill named itself is not found as implied. */
  List<Finding<SkillMention>> inOrder() {
    implied.forEach(found::putIfAbsent);
    List<Finding<SkillMention>> findings = new ArrayList<>(found.values());
    findings.sort(BY_PLACE);
    return findings;
  }

  // The strongest requirement counts; the first mention that states it is the evidence.
  private static void keep(
      Map<String, Finding<SkillMention>> findings,
      String id,
      Evidence evidence,
      Requirement requirement) {
    if (tellsMore(findings.get(id), requirement)) {
      findings.put(id, new Finding<>(new SkillMention(id, requirement), evidence));
    }
  }

  private static long place(Evidence evidence) {
    long text =
        switch (evidence.field()) {
          case DECLARED -> 0;
          case TITLE -> 1;
          case TEXT -> 2;
          case LOCATION, DEPARTMENT, COMPANY -> 3;
        };
    return text << Integer.SIZE | evidence.start();
  }
}
