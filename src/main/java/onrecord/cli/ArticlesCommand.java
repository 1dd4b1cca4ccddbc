package onrecord.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.exchange.ArticlesJson;
import onrecord.library.ArticleEntry;
import onrecord.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the articles at hand. */
@Command(
    name = "articles",
    header = "List the articles at hand, also those inside banks.",
    description = {"", "`onrecord read ID` prints one.", ""})
final class ArticlesCommand implements Callable<Integer> {
  @Option(names = "--format", paramLabel = "text|json", description = "text, if not said.")
  private Format format = Format.TEXT;

  @Mixin private Common common = new Common();

  private final Surroundings around;

  ArticlesCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException {
    Library library = new Units(common.folders(around)).library();
    switch (format) {
      case TEXT -> text(library.articles());
      case JSON -> json(library.articles());
    }
    around.out().flush();
    library.problems().forEach(p -> around.err().println(p.headline()));
    return Exit.DONE;
  }

  private void text(List<ArticleEntry> articles) {
    for (ArticleEntry article : articles) {
      Printed.hanging("", article.id() + "  ", Printed.one(article.headline()))
          .lines(around.width())
          .forEach(around.out()::println);
      String what =
          Stream.of(article.outlet(), article.date(), Printed.count(article.words(), "word"))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(", "));
      around.out().println("  " + what);
    }
    if (articles.isEmpty()) {
      around.out().println("There are no articles here.");
    }
  }

  private void json(List<ArticleEntry> articles) throws IOException {
    Writer writer = Printed.writer(around.out());
    ArticlesJson.write(
        articles.stream()
            .map(
                a ->
                    new ArticlesJson.Listed(
                        a.id(), a.headline(), a.outlet(), a.date(), a.words(), a.file().toString()))
            .toList(),
        writer);
    writer.flush();
  }
}
