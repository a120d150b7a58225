package rolewatch.simulator.text;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rolewatch.events.WorkMode;
import rolewatch.simulator.market.Advertisement;
import rolewatch.simulator.market.Facts;
import rolewatch.simulator.market.Opening;
import rolewatch.simulator.market.Town;

/**
 * Words advertisements. The same profile and opening give the same words, whenever and wherever
 * they are asked for; an edit changes only what tells of the changed facts. Thread-safe.
 */
public final class AdvertisementWriter {

  private static final Map<String, Phrasebook> BOOKS =
      Stream.of("en", "de", "fr", "es")
          .collect(Collectors.toMap(Function.identity(), name -> Phrasebook.read(name + ".txt")));

  private final TextProfile profile;
  private final Draw market;
  private final PayWriter pay = new PayWriter();

  public AdvertisementWriter(TextProfile profile) {
    this.profile = profile;
    this.market = new Draw(profile.seed());
  }

  public TextProfile profile() {
    return profile;
  }

  /** How an advertisement reads at a moment from the market's start. */
  public AdvertisementText write(Advertisement advertisement, Duration at) {
    Opening opening = advertisement.opening();
    return write(opening, opening.facts(at), advertisement.town());
  }

  /** How an opening reads with given facts, in the advertisement that names {@code town}. */
  public AdvertisementText write(Opening opening, Facts facts, Town town) {
    Draw draw = market.of("opening").of(opening.number());
    String language = language(town, draw);
    Teller teller = new Teller(book(language), draw, profile.hard());
    Teams.Team team = Teams.of(market, opening);
    Subject subject =
        new Subject(
            opening,
            facts,
            town,
            team.name(),
            objects(team, language),
            language,
            Placement.of(draw),
            draw.chance("decoys", profile.decoys()),
            Subject.values(opening, town, team.name()));
    return write(subject, teller);
  }

  private AdvertisementText write(Subject subject, Teller teller) {
    WorkMode mode = subject.facts().mode();
    String title =
        TitleWriter.write(
            subject.opening(), subject.facts(), subject.team(), subject.language(), teller);
    String place = PlaceWriter.place(subject.town(), teller);
    String withMode =
        mode == WorkMode.UNKNOWN
            ? place
            : PlaceWriter.withMode(place, mode, teller, subject.placement().modeInPlace());
    EmployerText employer = new EmployerText(market, teller.book(), subject);
    List<Section> sections = new BodyWriter(subject, teller, employer, pay).write();
    return new AdvertisementText(
        subject.language(),
        title,
        subject.placement().modeInPlace() ? withMode : place,
        withMode,
        sections,
        teller.draw().from("layout", Layout.ALL),
        subject.placement(),
        teller.uses());
  }

  private String language(Town town, Draw draw) {
    String own =
        switch (town.country()) {
          case "DE", "AT", "CH" -> "de";
          case "FR" -> "fr";
          case "ES", "MX", "AR", "CO", "CL", "PE" -> "es";
          default -> "en";
        };
    return draw.chance("translated", profile.translated()) ? own : "en";
  }

  private static List<String> objects(Teams.Team team, String language) {
    return language.equals("en")
        ? team.objects()
        : book(language).section("object").plain().stream()
            .map(line -> line.fill(Map.of()))
            .toList();
  }

  private static Phrasebook book(String language) {
    Phrasebook book = BOOKS.get(language);
    if (book == null) {
      throw new IllegalStateException("there is no file of wordings in " + language);
    }
    return book;
  }
}
