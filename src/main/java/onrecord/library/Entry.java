package onrecord.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the index remembers of one file. */
record Entry(
    Path file,
    Stamp stamp,
    Optional<UnitEntry> unit,
    List<ArticleEntry> articles,
    List<Need> needs) {
  Entry {
    articles = List.copyOf(articles);
    needs = List.copyOf(needs);
  }
}
