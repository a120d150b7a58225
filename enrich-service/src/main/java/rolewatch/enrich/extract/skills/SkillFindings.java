package rolewatch.enrich.extract.skills;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rolewatch.events.Evidence;
import rolewatch.events.Finding;
import rolewatch.events.SkillMention;
import rolewatch.events.SkillMention.Requirement;

/** The findings of one posting: of each skill its most telling mention. */
final class SkillFindings {

  private static final Comparator<Finding<SkillMention>> BY_PLACE =
      Comparator.comparing((Finding<SkillMention> finding) -> place(finding.evidence().field()))
          .thenComparingInt(finding -> finding.evidence().start());

  private final Map<String, Finding<SkillMention>> found = new LinkedHashMap<>();
  private final Map<String, Finding<SkillMention>> implied = new LinkedHashMap<>();

  void add(Mention mention, Evidence evidence, Requirement requirement) {
    add(mention.skill(), evidence, requirement);
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
    return found.values().stream().sorted(BY_PLACE).toList();
  }

  // The strongest requirement counts; the first mention that states it is the evidence.
  private static void keep(
      Map<String, Finding<SkillMention>> findings,
      String id,
      Evidence evidence,
      Requirement requirement) {
    Finding<SkillMention> earlier = findings.get(id);
    if (earlier == null || requirement.compareTo(earlier.value().requirement()) < 0) {
      findings.put(id, new Finding<>(new SkillMention(id, requirement), evidence));
    }
  }

  private static int place(Evidence.Field field) {
    return switch (field) {
      case DECLARED -> 0;
      case TITLE -> 1;
      case TEXT -> 2;
      case LOCATION, DEPARTMENT, COMPANY -> 3;
    };
  }
}
