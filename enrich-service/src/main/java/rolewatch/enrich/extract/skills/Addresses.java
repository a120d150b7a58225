package rolewatch.enrich.extract.skills;

/** Tells whether a name is only a piece of a web or mail address. */
final class Addresses {

  private static final int LONGEST = 200;

  private Addresses() {}

  static boolean holds(String text, Mention mention) {
    int start = mention.start;
    while (start > 0 && mention.start - start < LONGEST && isPart(text.charAt(start - 1))) {
      start--;
    }
    int end = mention.end;
    while (end < text.length() && end - mention.end < LONGEST && isPart(text.charAt(end))) {
      end++;
    }
    if (end - start <= mention.end - mention.start + 1) {
      return false;
    }
    String token = text.substring(start, end);
    return token.contains("://")
        || token.startsWith("www.")
        || isMail(token)
        || isBareDomain(token, mention.start - start, mention.end - start);
  }

  private static boolean isPart(char letter) {
    return letter > ' ' && ",;()[]<>\"'|•".indexOf(letter) < 0 && letter != '\u00a0';
  }

  private static boolean isMail(String token) {
    int at = token.indexOf('@');
    return at > 0 && token.indexOf('.', at) > at + 1;
  }

  // acme.com/python: the name stands before or behind the domain's last label, not across it.
  private static boolean isBareDomain(String token, int nameStart, int nameEnd) {
    for (String label : new String[] {".com", ".org", ".io", ".ai", ".co", ".dev", ".app"}) {
      int dot = token.indexOf(label);
      int end = dot + label.length();
      boolean ends = dot > 0 && (end == token.length() || "/.:?".indexOf(token.charAt(end)) >= 0);
      if (ends && (nameEnd <= dot || nameStart >= end)) {
        return true;
      }
    }
    return false;
  }
}
