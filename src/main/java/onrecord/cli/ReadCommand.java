package onrecord.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import onrecord.corpus.Article;
import onrecord.library.ArticleEntry;
import onrecord.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints one article. */
@Command(
    name = "read",
    header = "Print an article as plain text with its paragraph numbers.",
    description = {
      "",
      "Lines are as long as the terminal allows, 80 columns at most, and 72 elsewhere.",
      ""
    })
final class ReadCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "ID",
      description =
          "The article; `onrecord articles` lists them. Of a question, as UNIT/ID, the report it"
              + " is about.")
  private String id = "";

  @Option(names = "--all", description = "Show also what is not part of the report.")
  private boolean all;

  @Mixin private Common common = new Common();

  private final Surroundings around;

  ReadCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws Unable {
    Units units = new Units(common.folders(around));
    Library library = units.library();
    boolean question = id.indexOf('/') > 0 || id.indexOf(':') > 0;
    Optional<Article> article = library.article(id);
    article = article.isEmpty() && question ? asked(units) : article;
    article.ifPresentOrElse(
        a -> new PrintedArticle(a, all).lines(around.width()).forEach(around.out()::println),
        () -> around.err().println(unknown(library)));
    return article.isPresent() ? Exit.DONE : Exit.NOT_DONE;
  }

  /** The first report that a question is about. */
  private Optional<Article> asked(Units units) throws Unable {
    Named named = Named.find(units, id, 1);
    return named.question().labels().articles().stream()
        .flatMap(article -> named.bank().article(article).stream())
        .findFirst();
  }

  private String unknown(Library library) {
    return "onrecord: there is no article \""
        + Printed.one(id)
        + "\""
        + Alike.meant(id, library.articles().stream().map(ArticleEntry::id).toList())
        + " `onrecord articles` lists them.";
  }
}
