package rolewatch.events;

/**
 * A value read from a posting, with the evidence for it.
 *
 * @param value what was read
 * @param evidence the words it was read from
 */
public record Finding<T>(T value, Evidence evidence) {

  public Finding {
    InvalidEvent.present("finding.value", value);
    InvalidEvent.present("finding.evidence", evidence);
  }
}
