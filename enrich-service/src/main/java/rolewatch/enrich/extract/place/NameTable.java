package rolewatch.enrich.extract.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * A table of tab-separated lines whose last column lists names, looked up by name. It keeps the
 * bytes of the file and one array of offsets, so tens of thousands of cities cost a few megabytes.
 */
final class NameTable {

  private final byte[] bytes;
  private final int[] slots;

  NameTable(byte[] bytes) {
    this.bytes = bytes;
    this.slots = new int[Integer.highestOneBit(Math.max(16, names(bytes))) * 4];
    Arrays.fill(slots, -1);
    index();
  }

  /** Gives every line that lists the name: its columns, and whether the name is its first. */
  void lines(String name, LineVisitor visitor) {
    byte[] key = name.getBytes(StandardCharsets.UTF_8);
    int slot = hash(key, 0, key.length) & (slots.length - 1);
    while (slots[slot] >= 0) {
      if (matches(slots[slot], key)) {
        visitor.line(columns(slots[slot]), bytes[slots[slot] - 1] == '\t');
      }
      slot = (slot + 1) & (slots.length - 1);
    }
  }

  /** What is done with a line found. */
  @FunctionalInterface
  interface LineVisitor {
    void line(String[] columns, boolean main);
  }

  /** Gives the columns of every line, in order. */
  static void each(byte[] bytes, Consumer<String[]> visitor) {
    new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
        .forEach(line -> visitor.accept(line.split("\t", -1)));
  }

  private void index() {
    int lineStart = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        indexLine(lineStart, i);
        lineStart = i + 1;
      }
    }
  }

  private void indexLine(int start, int end) {
    int name = lastTab(start, end) + 1;
    for (int i = name; i <= end; i++) {
      if (i == end || bytes[i] == '|') {
        insert(name, i);
        name = i + 1;
      }
    }
  }

  private int lastTab(int start, int end) {
    int tab = end;
    while (tab > start && bytes[tab] != '\t') {
      tab--;
    }
    return tab;
  }

  private void insert(int start, int end) {
    int slot = hash(bytes, start, end) & (slots.length - 1);
    while (slots[slot] >= 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = start;
  }

  private boolean matches(int start, byte[] key) {
    int end = start + key.length;
    return end < bytes.length
        && (bytes[end] == '|' || bytes[end] == '\n')
        && Arrays.equals(bytes, start, end, key, 0, key.length);
  }

  private String[] columns(int name) {
    int start = name;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    int end = lastTabBefore(name);
    return new String(bytes, start, end - start, StandardCharsets.UTF_8).split("\t", -1);
  }

  private int lastTabBefore(int name) {
    int tab = name - 1;
    while (bytes[tab] != '\t') {
      tab--;
    }
    return tab;
  }

  private static int names(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      if (b == '|' || b == '\n') {
        count++;
      }
    }
    return count;
  }

  private static int hash(byte[] bytes, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash ^ (hash >>> 15);
  }
}
