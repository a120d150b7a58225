package rolewatch.enrich.text;

/** Finds e-mail addresses, also in the spelling {@code name (at) host.tld}. */
final class EmailAddresses {

  /** RFC 5321 allows 64 characters before the sign and 255 after it. */
  private static final int LONGEST_NAME = 64;

  private static final int LONGEST_HOST = 255;

  private EmailAddresses() {}

  static void find(String text, Blotter blotter) {
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      cover(text, at, at + 1, blotter);
    }
    spelled(text, "(at)", blotter);
    spelled(text, "[at]", blotter);
  }

  private static void spelled(String text, String sign, Blotter blotter) {
    char first = sign.charAt(0);
    for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
      if (text.startsWith(sign, at)) {
        cover(text, skipBack(text, at), skip(text, at + sign.length()), blotter);
      }
    }
  }

  private static void cover(String text, int nameEnd, int hostStart, Blotter blotter) {
    int start = nameEnd;
    while (start > 0 && nameEnd - start < LONGEST_NAME && isName(text.charAt(start - 1))) {
      start--;
    }
    int end = hostEnd(text, hostStart);
    if (start < nameEnd && end > hostStart) {
      blotter.cover(start, end);
    }
  }

  // A host has a dot and ends with letters; a full stop behind it belongs to the sentence.
  private static int hostEnd(String text, int from) {
    int end = from;
    int limit = Math.min(text.length(), from + LONGEST_HOST);
    while (end < limit && isHost(text.charAt(end))) {
      end++;
    }
    while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    int dot = end - 1;
    while (dot > from && text.charAt(dot) != '.') {
      dot--;
    }
    return dot > from && end - dot > 2 && Character.isLetter(text.charAt(dot + 1)) ? end : from;
  }

  private static int skipBack(String text, int before) {
    return before > 0 && text.charAt(before - 1) == ' ' ? before - 1 : before;
  }

  private static int skip(String text, int from) {
    return from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || "._%+-'".indexOf(c) >= 0;
  }

  private static boolean isHost(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }
}
