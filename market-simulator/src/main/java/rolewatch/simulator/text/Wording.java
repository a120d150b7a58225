package rolewatch.simulator.text;

import java.util.Map;

/**
 * One way to say something.
 *
 * @param id file and line, for instance {@code en.txt:12}
 * @param template the words
 */
record Wording(String id, Template template) {

  String fill(Map<String, String> values) {
    return template.fill(values);
  }
}
