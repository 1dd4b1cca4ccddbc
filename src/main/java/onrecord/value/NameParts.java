package onrecord.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a typed name into its parts: titles and particles go, "Abd al-Rahman" becomes one part. */
final class NameParts {
  private static final NameWords KNOWN = NameWords.KNOWN;
  private static final int MOST = 12;
  private static final Set<String> SUFFIXES =
      Set.of(
          "jr", "sr", "junior", "senior", "ii", "iii", "iv", "esq", "phd", "md", "obe", "mp", "qc",
          "kc", "sahib", "saheb", "effendi", "pasha", "bey");
  private static final Set<String> BOUND =
      Set.of(
          "abd", "abdul", "abdel", "abdal", "abdur", "abdus", "abdoul", "abdol", "abdou", "abdu",
          "abdar", "abdas", "abed", "abu", "abou", "abul", "aboul", "abi", "abo", "umm");

  /** "JC Juncker", "JRR Tolkien": capitals without a vowel, before a word in small letters. */
  private static final Pattern INITIALS =
      Pattern.compile(
          "^(?!DR|MR|MS|SR|ST|LT)([B-DF-HJ-NP-TV-XZ])([B-DF-HJ-NP-TV-XZ])([B-DF-HJ-NP-TV-XZ]?)"
              + "(?= \\p{Lu}\\p{Ll})");

  private static final Set<String> SONS = Set.of("bin", "ben", "ibn", "ould", "wuld", "uld");
  private static final Pattern PATRONYMIC =
      Pattern.compile(
          ".{2,40}([oeiy]v[iy]ch|[oe]vitch|[oe]wit?sch|[oe]witch|ovna|[iy]?evna|i[ck]hna|ivna|yivna|auna|avich)|.{2,30}(ович|евич|ьевич|івна|овна|евна|ьевна|йович)");

  private NameParts() {}

  /** At most twelve parts; a name of nothing but titles keeps them. */
  static List<NamePart> of(String raw) {
    List<String> words = words(INITIALS.matcher(ordered(raw)).replaceAll("$1 $2 $3"));
    return joined(untitled(words)).stream().limit(MOST).map(NameParts::part).toList();
  }

  /** Titles go from the front and the end, unless they are all that is left of a name. */
  private static List<String> untitled(List<String> words) {
    int from = 0;
    int to = words.size();
    while (from < to - 1 && drops(words.get(from))) {
      from++;
    }
    while (to - 1 > from + 1 && suffix(words.get(to - 1))) {
      to--;
    }
    return words.subList(from, to);
  }

  private static boolean drops(String word) {
    String w = Fold.text(word);
    return KNOWN.title(w) && !KNOWN.honour(w);
  }

  private static boolean suffix(String word) {
    return SUFFIXES.contains(word);
  }

  /** "Nuristani, Abdul Aziz" is put in the usual order. */
  private static String ordered(String raw) {
    int comma = raw.indexOf(',');
    boolean once = comma > 0 && raw.indexOf(',', comma + 1) < 0;
    return once ? raw.substring(comma + 1) + " " + raw.substring(0, comma) : raw;
  }

  /** Words in lower case with their accents, which still tell sounds. */
  static List<String> words(String raw) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String s =
        java.text.Normalizer.normalize(raw, java.text.Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT);
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      int type = Character.getType(c);
      if (Character.isLetterOrDigit(c)
          || type == Character.NON_SPACING_MARK
          || type == Character.COMBINING_SPACING_MARK) {
        word.append(c);
      } else if (!quote(c)) {
        flush(word, words);
      }
    }
    flush(word, words);
    return words;
  }

  private static boolean quote(char c) {
    return c == '´'
        || Fold.text(String.valueOf(c)).equals("'")
        || Character.getType(c) == Character.MODIFIER_LETTER
        || c == '`';
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty() && words.size() < 60 && !Fold.text(word.toString()).isEmpty()) {
      words.add(word.toString());
    }
    word.setLength(0);
  }

  /** A word of a name, and whether "son of" stands before it. */
  private record Word(String text, boolean father) {}

  private static List<Word> joined(List<String> words) {
    List<Word> out = new ArrayList<>();
    boolean father = false;
    for (int i = 0; i < words.size(); i++) {
      String w = words.get(i);
      int next = bound(words, i);
      boolean particle = KNOWN.particle(Fold.text(w)) && !(i == 0 && w.equals("ben"));
      if (next > i) {
        out.add(new Word(w + words.get(next), father));
        i = next;
      } else if (!particle) {
        out.add(new Word(w, father));
      }
      father = i > 0 && (SONS.contains(w) || father && particle);
    }
    return out.isEmpty() ? words.stream().map(w -> new Word(w, false)).toList() : out;
  }

  /** The last word of what "Abd" or "Abu" is bound to; the same place if it is no such word. */
  private static int bound(List<String> words, int i) {
    int next = i + 1;
    boolean binds = BOUND.contains(words.get(i));
    while (binds && next < words.size() - 1 && KNOWN.particle(Fold.text(words.get(next)))) {
      next++;
    }
    return binds && next < words.size() ? next : i;
  }

  private static NamePart part(Word whole) {
    String written = whole.text();
    boolean article = written.length() > 4 && written.startsWith("\u0627\u0644");
    String word = article ? written.substring(2) : written;
    String folded = Fold.text(word);
    return new NamePart(folded, Sounds.of(word), sort(folded, word), whole.father());
  }

  private static NamePart.Sort sort(String folded, String word) {
    boolean ascii =
        folded.codePointCount(0, folded.length()) == 1 && folded.codePointAt(0) < 0x2E80;
    if (ascii) {
      return NamePart.Sort.INITIAL;
    }
    if (PATRONYMIC.matcher(word).matches()) {
      return NamePart.Sort.PATRONYMIC;
    }
    if (KNOWN.honour(folded)) {
      return NamePart.Sort.HONOUR;
    }
    return KNOWN.common(folded) ? NamePart.Sort.COMMON : NamePart.Sort.PLAIN;
  }
}
