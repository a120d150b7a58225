package rolewatch.enrich.extract.skills;

import java.util.List;
import rolewatch.enrich.text.PreparedText;

/**
 * A text with the names and cues found in it, both in the order of the text.
 *
 * @param text the text
 * @param mentions the names; their verdicts change while the text is judged
 * @param cues the phrases that say how to take them
 * @param lines where the lines begin
 */
record ScannedText(PreparedText text, List<Mention> mentions, List<CueHit> cues, LineStarts lines) {

  String original() {
    return text.text();
  }

  int lineStart(Mention mention) {
    return lines.start(mention.line);
  }

  int lineEnd(Mention mention) {
    return lines.end(mention.line, text.text().length());
  }

  /** The index of the first mention that begins at or behind an offset. */
  int firstMentionFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).start < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean isMentionAt(int offset) {
    int index = firstMentionFrom(offset);
    return index < mentions.size() && mentions.get(index).start == offset;
  }

  /** The index of the first cue that begins at or behind an offset. */
  int firstCueFrom(int offset) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
