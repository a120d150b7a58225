package rolewatch.enrich.steps;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The methods of String whose work grows with the string, each counting the characters it may look
 * at. A counted class calls these instead; a method of String that is missing here and is not named
 * as constant fails the load of the class.
 */
public final class CountedStrings {

  private CountedStrings() {}

  private static <T> T looked(long characters, T result) {
    Steps.looked(Math.max(0, characters));
    return result;
  }

  private static int found(int from, int to, int index) {
    return looked(index < 0 ? to - Math.max(0, from) : index - Math.max(0, from), index);
  }

  public static int indexOf(String text, int c) {
    return found(0, text.length(), text.indexOf(c));
  }

  public static int indexOf(String text, int c, int from) {
    return found(from, text.length(), text.indexOf(c, from));
  }

  public static int indexOf(String text, int c, int from, int to) {
    return found(from, to, text.indexOf(c, from, to));
  }

  public static int indexOf(String text, String other) {
    return found(0, text.length(), text.indexOf(other));
  }

  public static int indexOf(String text, String other, int from) {
    return found(from, text.length(), text.indexOf(other, from));
  }

  public static int indexOf(String text, String other, int from, int to) {
    return found(from, to, text.indexOf(other, from, to));
  }

  public static int lastIndexOf(String text, int c) {
    int index = text.lastIndexOf(c);
    return looked(text.length() - Math.max(0, index), index);
  }

  public static int lastIndexOf(String text, String other) {
    int index = text.lastIndexOf(other);
    return looked(text.length() - Math.max(0, index), index);
  }

  public static int lastIndexOf(String text, int c, int from) {
    int index = text.lastIndexOf(c, from);
    return looked(Math.min(from, text.length()) - Math.max(0, index), index);
  }

  public static boolean contains(String text, CharSequence other) {
    return looked(text.length(), text.contains(other));
  }

  public static String substring(String text, int from) {
    return looked(text.length() - from, text.substring(from));
  }

  public static String substring(String text, int from, int to) {
    return looked(to - from, text.substring(from, to));
  }

  public static String strip(String text) {
    return looked(text.length(), text.strip());
  }

  public static boolean isBlank(String text) {
    return looked(text.length(), text.isBlank());
  }

  public static String toLowerCase(String text, Locale locale) {
    return looked(text.length(), text.toLowerCase(locale));
  }

  public static String toUpperCase(String text, Locale locale) {
    return looked(text.length(), text.toUpperCase(locale));
  }

  public static String[] split(String text, String by) {
    return looked(text.length(), text.split(by));
  }

  public static String[] split(String text, String by, int most) {
    return looked(text.length(), text.split(by, most));
  }

  public static char[] toCharArray(String text) {
    return looked(text.length(), text.toCharArray());
  }

  public static byte[] getBytes(String text, Charset charset) {
    return looked(text.length(), text.getBytes(charset));
  }

  public static void getChars(String text, int from, int to, char[] into, int at) {
    text.getChars(from, to, into, at);
    Steps.looked(to - from);
  }

  public static String replace(String text, CharSequence from, CharSequence to) {
    return looked(text.length(), text.replace(from, to));
  }

  public static String replace(String text, char from, char to) {
    return looked(text.length(), text.replace(from, to));
  }

  public static Stream<String> lines(String text) {
    return looked(text.length(), text.lines());
  }

  public static IntStream chars(String text) {
    return looked(text.length(), text.chars());
  }

  public static boolean equals(String text, Object other) {
    boolean alike = other instanceof String string && string.length() == text.length();
    return looked(alike ? text.length() : 0, text.equals(other));
  }

  public static boolean equalsIgnoreCase(String text, String other) {
    boolean alike = other != null && other.length() == text.length();
    return looked(alike ? text.length() : 0, text.equalsIgnoreCase(other));
  }

  public static boolean startsWith(String text, String other) {
    return looked(other.length(), text.startsWith(other));
  }

  public static boolean startsWith(String text, String other, int at) {
    return looked(other.length(), text.startsWith(other, at));
  }

  public static boolean endsWith(String text, String other) {
    return looked(other.length(), text.endsWith(other));
  }

  public static int hashCode(String text) {
    return looked(text.length(), text.hashCode());
  }

  public static String concat(String text, String other) {
    return looked((long) text.length() + other.length(), text.concat(other));
  }
}
