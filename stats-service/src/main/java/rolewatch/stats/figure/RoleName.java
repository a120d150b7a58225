package rolewatch.stats.figure;

import java.util.Locale;
import java.util.Map;

/** A role's id as people write it: {@code qa-engineer} is "QA Engineer". */
public final class RoleName {

  /** Words that are not simply capitalised. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("ai", "AI"),
          Map.entry("bi", "BI"),
          Map.entry("crm", "CRM"),
          Map.entry("devops", "DevOps"),
          Map.entry("erp", "ERP"),
          Map.entry("hr", "HR"),
          Map.entry("ios", "iOS"),
          Map.entry("it", "IT"),
          Map.entry("ml", "ML"),
          Map.entry("qa", "QA"),
          Map.entry("sap", "SAP"),
          Map.entry("seo", "SEO"),
          Map.entry("sre", "SRE"),
          Map.entry("ui", "UI"),
          Map.entry("ux", "UX"),
          Map.entry("and", "and"),
          Map.entry("of", "of"));

  private RoleName() {}

  /** The name of a role. */
  public static String of(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.split("[-_ ]+", -1)) {
      name.append(name.isEmpty() ? "" : " ").append(WORDS.getOrDefault(word, capitalised(word)));
    }
    return name.toString();
  }

  private static String capitalised(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
