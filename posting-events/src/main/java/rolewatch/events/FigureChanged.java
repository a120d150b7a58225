package rolewatch.events;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A figure of a role is another one than was told last. It may come twice, with the same id.
 *
 * @param id grows with every change
 * @param at when it was found
 * @param version of the figures, by which it was this
 * @param role the role's id; the record's key
 * @param figure {@code active} (jobs), {@code disclosed} (share) or {@code medianPay} (US dollars a
 *     year, in the US), over all active jobs of the role
 * @param old what was told before; null if it was withheld or there was nothing
 * @param now what it is; null if it is withheld
 * @param n on how many jobs it rests now
 * @param unknown fields of a newer version of this event, kept as they are
 */
public record FigureChanged(
    long id,
    Instant at,
    long version,
    String role,
    String figure,
    @Nullable BigDecimal old,
    @Nullable BigDecimal now,
    long n,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

  public FigureChanged {
    InvalidEvent.present("at", at);
    InvalidEvent.required("role", role, 200);
    InvalidEvent.required("figure", figure, 80);
    unknown = Maps.copy(unknown);
  }
}
