package onrecord.bank;

import java.util.List;
import java.util.Optional;

/** The people and other sources of a bank, in the author's order. */
public record Cast(List<Source> sources) {
  public Cast {
    sources = List.copyOf(sources);
  }

  public Optional<Source> byId(String id) {
    return sources.stream().filter(source -> source.id().equals(id)).findFirst();
  }

  /** The source of that id or, failing that, of that name or spelling. */
  public Optional<Source> named(String idOrName) {
    return byId(idOrName)
        .or(() -> sources.stream().filter(s -> s.names().contains(idOrName)).findFirst());
  }
}
