package rolewatch.enrich.extract.place;

import org.jspecify.annotations.Nullable;

/** What a name can stand for. */
sealed interface Meaning {

  /** A country. */
  record Country(String code, Form form) implements Meaning {}

  /**
   * A state, province or county.
   *
   * @param code ISO 3166-2 code without the country; empty if the gazetteer knows none
   */
  record Region(String country, String code, Form form) implements Meaning {}

  /**
   * A city.
   *
   * @param region ISO 3166-2 code without the country; empty if unknown
   * @param people inhabitants
   * @param main false for a name in another language or of another time
   */
  record City(String name, String country, String region, int people, boolean main)
      implements Meaning {}

  /** An area that is no city, such as a bay or a coast; without a country it is no place at all. */
  record Area(@Nullable String country, @Nullable String region) implements Meaning {}

  /** How a country or region was written. */
  enum Form {
    NAME,
    LONG_CODE,
    SHORT_CODE
  }
}
