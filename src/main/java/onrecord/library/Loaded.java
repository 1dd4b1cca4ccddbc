package onrecord.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.bank.Bank;
import onrecord.corpus.Level;
import onrecord.corpus.Problem;

/**
 * A unit read from its text, with everything found in its file and its articles.
 *
 * @param files every file it was read from, with its stamp at that time
 * @param digest 16 hexadecimal digits over the names and bytes of all these files
 */
public record Loaded(
    Optional<Bank> bank, List<Problem> problems, Map<Path, Stamp> files, String digest) {
  public Loaded {
    problems = List.copyOf(problems);
    files = Map.copyOf(files);
  }

  /** Whether there is a bank and no finding is an error. */
  public boolean playable() {
    return bank.isPresent() && problems.stream().noneMatch(p -> p.level() == Level.ERROR);
  }

  /** Whether one of its files is no longer as it was; one system call for each. */
  public boolean changed() {
    return files.entrySet().stream().anyMatch(file -> file.getValue().changed(file.getKey()));
  }
}
