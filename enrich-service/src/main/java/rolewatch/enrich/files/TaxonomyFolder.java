package rolewatch.enrich.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import rolewatch.enrich.AllExtractors;
import rolewatch.enrich.Extractors;
import rolewatch.enrich.extract.role.RoleTaxonomy;
import rolewatch.enrich.extract.skills.SkillTaxonomy;

/**
 * A folder with a file {@code version}, and {@code skills.txt} and {@code roles.yaml} in the form
 * of the built-in taxonomies; of these two, one that is missing is the built-in one.
 */
public final class TaxonomyFolder {

  private static final String VERSION = "version";

  private final Path folder;

  public TaxonomyFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The version of what the folder holds, 1 to {@link AllExtractors#LAST_TAXONOMIES}. Whoever
   * changes the files writes this one last.
   *
   * @throws TaxonomiesRefused if there is none
   */
  public int version() {
    Path file = folder.resolve(VERSION);
    try {
      String text = Files.readString(file).strip();
      if (text.matches("[0-9]{1,4}") && Integer.parseInt(text) > 0) {
        return Integer.parseInt(text);
      }
      throw new TaxonomiesRefused(
          "%s holds '%.20s'; write a whole number from 1 to %d"
              .formatted(file, text, AllExtractors.LAST_TAXONOMIES));
    } catch (IOException e) {
      throw new TaxonomiesRefused("cannot read " + file + "; write a whole number into it", e);
    }
  }

  /**
   * Every extractor, with the taxonomies of this folder.
   *
   * @throws TaxonomiesRefused if a file cannot be used, or the version changed meanwhile
   */
  public Extractors read() {
    int version = version();
    Extractors extractors = AllExtractors.create(version, roles(), skills());
    if (version() != version) {
      throw new TaxonomiesRefused(folder + " changed while it was read");
    }
    return extractors;
  }

  private RoleTaxonomy roles() {
    Path file = folder.resolve("roles.yaml");
    if (Files.notExists(file)) {
      return RoleTaxonomy.bundled();
    }
    try (Reader yaml = Files.newBufferedReader(file)) {
      return RoleTaxonomy.read(yaml);
    } catch (IOException | RuntimeException e) {
      throw refused(file, e);
    }
  }

  private SkillTaxonomy skills() {
    Path file = folder.resolve("skills.txt");
    if (Files.notExists(file)) {
      return SkillTaxonomy.builtIn();
    }
    try (InputStream lines = Files.newInputStream(file)) {
      return SkillTaxonomy.load(lines);
    } catch (IOException | RuntimeException e) {
      throw refused(file, e);
    }
  }

  // A reader of somebody else's file may fail in any way; none of them may stop the stream.
  private static TaxonomiesRefused refused(Path file, Exception e) {
    return new TaxonomiesRefused("cannot use " + file + ": " + e.getMessage(), e);
  }
}
