package rolewatch.stats.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import rolewatch.stats.figure.Table;

/** The form in which an answer is wanted; JSON unless a request prefers another one. */
enum Form {
  JSON,
  CSV,
  TEXT;

  private static final MediaType TEXT_CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private static final MediaType TEXT_PLAIN = MediaType.parseMediaType("text/plain;charset=UTF-8");

  /** Its media type, as it is sent. */
  MediaType type() {
    return switch (this) {
      case JSON -> MediaType.APPLICATION_JSON;
      case CSV -> TEXT_CSV;
      case TEXT -> TEXT_PLAIN;
    };
  }

  /** An answer in this form. */
  byte[] write(Table.Tabular answer) {
    return switch (this) {
      case JSON -> AnswerJson.write(answer);
      case CSV -> Csv.write(answer.table());
      case TEXT -> TextTable.write(answer.table());
    };
  }

  /** What the request's {@code Accept} asks for first. */
  static Form of(HttpServletRequest request) {
    for (MediaType wanted : wanted(request.getHeader(HttpHeaders.ACCEPT))) {
      if (wanted.includes(MediaType.APPLICATION_JSON)) {
        return JSON;
      }
      if (wanted.includes(TEXT_CSV)) {
        return CSV;
      }
      if (wanted.includes(MediaType.TEXT_PLAIN)) {
        return TEXT;
      }
    }
    return JSON;
  }

  private static List<MediaType> wanted(@Nullable String accept) {
    try {
      List<MediaType> types = new ArrayList<>(MediaType.parseMediaTypes(accept));
      MimeTypeUtils.sortBySpecificity(types);
      return types;
    } catch (InvalidMediaTypeException e) {
      return List.of();
    }
  }
}
