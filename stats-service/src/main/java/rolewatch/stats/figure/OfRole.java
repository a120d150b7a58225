package rolewatch.stats.figure;

/** An answer about one role. */
public interface OfRole extends Table.Tabular {

  /** What it rests on. */
  About about();
}
