package onrecord.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Names are marked against everybody in the cast, never against one string. */
class CastTest {
  private static final PersonName KHARA =
      new PersonName("Oleh Khara", List.of("Oleg Khara"), "head of the dam's power station");
  private static final PersonName MILLEY =
      new PersonName("Mark Milley", List.of(), "chairman of the US joint chiefs of staff");
  private static final PersonName MILEY = PersonName.of("Mark Miley");
  private static final PersonName HAFEZ = PersonName.of("Hafez al-Assad");
  private static final PersonName BASHAR = PersonName.of("Bashar al-Assad");
  private static final List<PersonName> CAST = List.of(KHARA, MILLEY, HAFEZ, BASHAR);

  private static Mark mark(PersonName person, List<PersonName> cast, String typed) {
    return Names.mark(new NameKey(person, cast), typed);
  }

  @Test
  void anotherPersonOfTheCastIsNamed() {
    Mark mark = mark(MILLEY, CAST, "Khara");
    assertThat(mark.status()).isEqualTo(Status.NEAR_MISS);
    assertThat(mark.says()).contains("Oleh Khara").contains("power station");
  }

  @Test
  void aSharedFamilyNameAsksWhichOne() {
    assertThat(mark(BASHAR, CAST, "Assad").status()).isEqualTo(Status.UNREADABLE);
    assertThat(mark(BASHAR, List.of(BASHAR, KHARA), "Assad").accepted()).isTrue();
    assertThat(mark(BASHAR, CAST, "Bashar Assad").accepted()).isTrue();
    assertThat(mark(BASHAR, CAST, "Hafez Assad").status()).isEqualTo(Status.NEAR_MISS);
  }

  @Test
  void aMissingDoubleLetterThatMakesAnotherPersonIsRefused() {
    assertThat(mark(MILLEY, List.of(MILLEY), "Mark Miley").accepted()).isTrue();
    assertThat(mark(MILLEY, List.of(MILLEY, MILEY), "Mark Miley").accepted()).isFalse();
  }

  @Test
  void aRoleStandsForItsHolder() {
    assertThat(mark(MILLEY, CAST, "the chairman of the joint chiefs of staff").status())
        .isEqualTo(Status.NOTED);
    assertThat(mark(MILLEY, CAST, "head of the dam's power station").accepted()).isFalse();
  }

  @Test
  void aRosterSaysWhoIsMeant() {
    assertThat(Names.meant(CAST, "Gen. Milley").entry()).isEqualTo(OptionalInt.of(1));
    assertThat(Names.meant(CAST, "Bachar el-Assad").entry()).isEqualTo(OptionalInt.of(3));
    assertThat(Names.meant(CAST, "Assad").sharing()).containsExactly(2, 3);
    assertThat(Names.meant(CAST, "Rishi Sunak")).isEqualTo(Meant.nobody());
  }

  @Test
  void fatherAndSonOfOneNameAreTwoPeople() {
    PersonName father = PersonName.of("Robert Kennedy");
    PersonName son = PersonName.of("Robert Kennedy Jr.");
    List<PersonName> both = List.of(father, son);
    assertThat(mark(son, both, "Robert Kennedy Jr").accepted()).isTrue();
    assertThat(mark(son, both, "Bob Kennedy junior").accepted()).isTrue();
    assertThat(mark(father, both, "Robert Kennedy Jr").status()).isEqualTo(Status.NEAR_MISS);
    assertThat(mark(father, both, "Robert Kennedy").accepted()).isTrue();
    assertThat(mark(son, both, "Kennedy").accepted()).isFalse();
  }
}
