package onrecord.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was checked is known again by its words alone, and by nothing else. */
class SoundTest {
  private static final String UNIT =
      "title: Harbour\narticles: [plan]\nquestions:\n  - short: When?\n    answer: Tuesday\n";
  private static final String PLAN = "headline: The plan\n\nThey voted on Tuesday.\n";

  @TempDir Path folder;
  private Path unit;
  private Path plan;

  @BeforeEach
  void aUnitAndItsArticle() throws IOException {
    unit = Files.writeString(folder.resolve("harbour.yaml"), UNIT);
    plan = Files.writeString(folder.resolve("plan.txt"), PLAN);
  }

  private Loaded loaded() {
    return Library.open(List.of(folder), Optional.empty()).load(unit);
  }

  private Sound sound(String program) {
    return new Sound(folder.resolve("cache/sound"), program);
  }

  @Test
  void whatWasNotedIsKnownToTheNextProgramRun() {
    assertThat(sound("1").knows(loaded())).isFalse();
    sound("1").add(loaded());
    assertThat(sound("1").knows(loaded())).isTrue();
  }

  @Test
  void anotherProgramChecksAgain() {
    sound("1").add(loaded());
    assertThat(sound("2").knows(loaded())).isFalse();
  }

  @Test
  void aChangedArticleIsCheckedAgainThoughItsSizeAndTimeAreTheSame() throws IOException {
    sound("1").add(loaded());
    FileTime time = Files.getLastModifiedTime(plan);
    Files.writeString(plan, PLAN.replace("Tuesday", "Mondays"));
    Files.setLastModifiedTime(plan, time);
    assertThat(sound("1").knows(loaded())).isFalse();
  }

  @Test
  void aChangedBankIsCheckedAgainAndKnownWhenChangedBack() throws IOException {
    sound("1").add(loaded());
    Files.writeString(unit, UNIT.replace("Tuesday", "Monday"));
    assertThat(sound("1").knows(loaded())).isFalse();
    sound("1").add(loaded());
    Files.writeString(unit, UNIT);
    assertThat(sound("1").knows(loaded())).isTrue();
  }

  @Test
  void aDamagedFileKnowsNothingAndIsWrittenAnew() throws IOException {
    sound("1").add(loaded());
    Path file = folder.resolve("cache/sound");
    String marks = Files.readString(file);
    for (String damage : List.of("", marks.substring(0, 8), "\u0000\u00ff" + marks.substring(2))) {
      Files.writeString(file, damage);
      assertThat(sound("1").knows(loaded())).isFalse();
    }
    sound("1").add(loaded());
    assertThat(sound("1").knows(loaded())).isTrue();
  }

  @Test
  void aCacheThatCannotBeWrittenIsNoHarm() throws IOException {
    Path notAFolder = Files.writeString(folder.resolve("file"), "");
    Sound sound = new Sound(notAFolder.resolve("sound"), "1");
    sound.add(loaded());
    assertThat(sound.knows(loaded())).isFalse();
  }
}
