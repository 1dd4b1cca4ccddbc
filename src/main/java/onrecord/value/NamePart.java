package onrecord.value;

/** One part of a name with what is known of it; {@code father} if "son of" stands before it. */
record NamePart(String text, String sounds, Sort sort, boolean father) {

  NamePart(String text, String sounds, Sort sort) {
    this(text, sounds, sort, false);
  }

  /** The role of a part within a name. */
  enum Sort {
    PLAIN,
    COMMON,
    INITIAL,
    PATRONYMIC,
    HONOUR
  }

  double weight() {
    return switch (sort) {
      case PLAIN -> 1;
      case COMMON -> .6;
      case PATRONYMIC -> .5;
      case INITIAL -> .3;
      case HONOUR -> .25;
    };
  }
}
