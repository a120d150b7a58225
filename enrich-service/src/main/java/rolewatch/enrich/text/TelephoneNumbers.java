package rolewatch.enrich.text;

/**
 * Finds telephone numbers: international ones, North American ones, ones with a trunk zero, and any
 * that stands behind a word such as "phone". Amounts, dates and ids are left alone.
 */
final class TelephoneNumbers {

  private static final int FEWEST_DIGITS = 7;

  private TelephoneNumbers() {}

  static void find(String text, Blotter blotter) {
    char[] chars = text.toCharArray();
    int i = 0;
    while (i < chars.length) {
      if (!DigitGroups.isDigit(chars[i])) {
        i++;
        continue;
      }
      int end = DigitGroups.end(text, i);
      if (end - i < FEWEST_DIGITS) {
        i = end;
        continue;
      }
      DigitGroups groups = DigitGroups.at(text, i);
      if (!groups.isGlued() && !groups.isMoney()) {
        cover(groups, blotter);
      }
      i = groups.end();
    }
  }

  private static void cover(DigitGroups groups, Blotter blotter) {
    if (isInternational(groups) || isTrunk(groups) || isAnnounced(groups)) {
      blotter.cover(groups.start(), groups.end());
      return;
    }
    for (int g = 0; g + 2 < groups.count(); g++) {
      if (isNorthAmerican(groups, g)) {
        blotter.cover(groups.startOf(g), groups.endOf(g + 2));
        return;
      }
    }
  }

  private static boolean isInternational(DigitGroups groups) {
    if (!groups.hasPlus() || groups.digits() < 8 || groups.digits() > 15) {
      return false;
    }
    // "+10 000 000 users" is no number to dial.
    return groups.digits() >= 10 || !groups.isThousands();
  }

  private static boolean isTrunk(DigitGroups groups) {
    return groups.count() >= 2
        && groups.digits() >= 9
        && groups.digits() <= 13
        && groups.firstDigit(0) == '0'
        && groups.shortest() >= 2
        && !groups.hasDate();
  }

  private static boolean isAnnounced(DigitGroups groups) {
    return groups.digits() >= 7
        && groups.digits() <= 15
        && !groups.hasDate()
        && groups.standsBehindTelephoneWord();
  }

  private static boolean isNorthAmerican(DigitGroups groups, int g) {
    return groups.lengthOf(g) == 3
        && groups.lengthOf(g + 1) == 3
        && groups.lengthOf(g + 2) == 4
        && groups.firstDigit(g) >= '2'
        && groups.firstDigit(g + 1) >= '2'
        && groups.isTight(g)
        && groups.isTight(g + 1);
  }
}
