package rolewatch.enrich.extract.experience;

/**
 * A word, a number or a sign of a sentence.
 *
 * @param text in lower case and without accents
 * @param start offset of its first character
 * @param end offset after its last one
 */
record Token(String text, int start, int end) {

  boolean is(String other) {
    return text.equals(other);
  }

  boolean isNumber() {
    return Character.isDigit(text.charAt(0)) || text.charAt(0) == '½';
  }

  boolean isWord() {
    return Character.isLetter(text.charAt(0));
  }
}
