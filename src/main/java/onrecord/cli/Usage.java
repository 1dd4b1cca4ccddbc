package onrecord.cli;

/** The page that `--help` prints, kept by hand so that it needs no library. */
final class Usage {
  private Usage() {}

  static String text() {
    return """
        onrecord: a quiz trainer that binds every answer to a sentence in a report

        Usage: onrecord [COMMAND] [OPTIONS]

          onrecord              the trainer
          play UNIT|FILE        a round on one unit, or on a file
          units                 the units at hand
          articles              the articles at hand
          read ID               an article, as plain text
          new                   turns a text into a file to write questions in
          check [PATH...]       every mistake in banks and articles, with its place
          results               what was answered
          export, import        the whole history as JSON Lines

          --help, --version     on each command too

        Exit codes: 0 done, 1 not done or mistakes found, 2 the arguments make no sense""";
  }
}
