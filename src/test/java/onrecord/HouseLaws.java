package onrecord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.Rooms.Room;

/** The laws of the house as ArchUnit rules over a table of rooms, whatever its root package. */
record HouseLaws(Rooms rooms) {

  /** Types through which a program touches the machine. */
  private static final Pattern MACHINE_TYPES =
      Pattern.compile(
          "java\\.io\\.(File.*|RandomAccessFile|Console)"
              + "|java\\.nio\\.file\\.(Files|FileSystems?|Paths|FileStore|WatchService)"
              + "|java\\.nio\\.channels\\..*"
              + "|java\\.net\\.(?!URI$|URISyntaxException$).*"
              + "|java\\.lang\\.(Process.*|Runtime|Thread)"
              + "|java\\.time\\.(Clock|InstantSource)"
              + "|java\\.security\\.SecureRandom"
              + "|java\\.util\\.concurrent\\.ThreadLocalRandom"
              + "|java\\.util\\.(prefs|logging|jar|zip)\\..*"
              + "|(java\\.awt|javax\\.swing|java\\.sql|javax\\.sql|java\\.rmi)\\..*");

  /** Members that read the clock, the environment, the machine's locale, or chance of their own. */
  private static final Pattern MACHINE_MEMBERS =
      Pattern.compile(
          "java\\.lang\\.System\\.(getenv|getProperty|getProperties|setProperty|lineSeparator"
              + "|currentTimeMillis|nanoTime|console|in|out|err|exit)\\b.*"
              + "|java\\.(time|util)\\..*\\.now\\(.*"
              + "|java\\.time\\.ZoneId\\.systemDefault\\(.*"
              + "|java\\.util\\.TimeZone\\.getDefault\\(.*"
              + "|java\\.util\\.Date\\.<init>\\(\\)"
              + "|java\\.util\\.(Gregorian)?Calendar\\.(getInstance|<init>)\\(.*"
              + "|java\\.nio\\.file\\.Path\\.(toAbsolutePath|toRealPath|toFile|register)\\(.*"
              + "|java\\.util\\.Locale\\.[gs]etDefault\\(.*"
              + "|java\\.nio\\.charset\\.Charset\\.defaultCharset\\(.*"
              + "|java\\.lang\\.String\\.(formatted\\(.*|format\\(java\\.lang\\.String.*"
              + "|toLowerCase\\(\\)|toUpperCase\\(\\)|getBytes\\(\\)|<init>\\(\\[B\\))"
              + "|java\\.text\\.\\w+\\.get\\w*Instance\\((int(, int)?)?\\)"
              + "|java\\.text\\.(DecimalFormat|SimpleDateFormat)\\.<init>\\((java\\.lang\\.String)?\\)"
              + "|java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)"
              + "|java\\.lang\\.Math\\.random\\(\\)"
              + "|java\\.util\\.(Random|SplittableRandom)\\.<init>\\(\\)"
              + "|java\\.util\\.random\\.RandomGenerator\\.(of|getDefault)\\(.*"
              + "|java\\.util\\.random\\.RandomGeneratorFactory\\.create\\(\\)"
              + "|java\\.util\\.UUID\\.randomUUID\\(\\)"
              + "|java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)");

  private static final Pattern PRINTING_OR_LEAVING =
      Pattern.compile(
          "java\\.lang\\.System\\.(out|err|exit\\(int\\))"
              + "|java\\.lang\\.Runtime\\.(exit|halt)\\(int\\)"
              + "|java\\.lang\\.\\w+\\.printStackTrace\\(\\)");

  private static final Pattern ENVIRONMENT = Pattern.compile("java\\.lang\\.System\\.getenv\\(.*");

  /** Classes made to be changed: a static one is a variable whatever {@code final} says. */
  private static final Pattern CHANGEABLE =
      Pattern.compile(
          "java\\.util\\.(Array|Linked|Hash|Tree|Identity|Weak|Enum|Bit|Priority)\\w*"
              + "|java\\.util\\.(Vector|Stack|Properties|Random|Scanner|StringJoiner)"
              + "|java\\.util\\.concurrent\\.(Concurrent|CopyOnWrite|Linked|Array)\\w*"
              + "|java\\.util\\.concurrent\\.atomic\\..*"
              + "|java\\.util\\.concurrent\\..*Executor\\w*"
              + "|java\\.lang\\.(StringBuilder|StringBuffer|ThreadLocal|InheritableThreadLocal)");

  /** Every law with its name in plain words. */
  List<ArchRule> all() {
    Stream<ArchRule> doors = rooms.rooms().stream().map(this::importsOnlyWhatItMay);
    Stream<ArchRule> laws =
        Stream.of(
            everyPackageIsARoom(),
            noCycles(),
            mainKnowsOnlyTheCommands(),
            pureRoomsTouchNoMachine(),
            pureRoomsCallNoMachine(),
            onlyCommandsPrintOrLeave(),
            onlyCommandsReadTheEnvironment(),
            staticFieldsAreFinal(),
            staticFieldsAreConstant());
    return Stream.concat(laws, doors).map(law -> law.allowEmptyShould(true)).toList();
  }

  ArchRule importsOnlyWhatItMay(Room room) {
    Set<String> reach = rooms.reach(room);
    return classes()
        .that(inRooms(List.of(room)))
        .should()
        .onlyDependOnClassesThat(
            describe(
                "lie in " + reach + ", the JDK or " + room.libraries(),
                target -> mayBeUsed(target, room, reach)))
        .as("room " + room.name() + " imports only from " + reach);
  }

  private boolean mayBeUsed(JavaClass target, Room room, Set<String> reach) {
    String home = target.getBaseComponentType().getPackageName();
    if (Rooms.isIn(home, rooms.root())) {
      return rooms.roomOf(home).filter(other -> reach.contains(other.name())).isPresent();
    }
    if (lies(home, room.libraries())) {
      return true;
    }
    boolean common = home.isEmpty() || lies(home, List.of("java", "javax", "org.jspecify"));
    return common && !lies(home, rooms.boundLibraries());
  }

  private static boolean lies(String home, Iterable<String> prefixes) {
    for (String prefix : prefixes) {
      if (Rooms.isIn(home, prefix)) {
        return true;
      }
    }
    return false;
  }

  ArchRule everyPackageIsARoom() {
    return classes()
        .that()
        .resideOutsideOfPackage(rooms.root())
        .should()
        .resideInAnyPackage(
            rooms.rooms().stream()
                .map(room -> rooms.root() + "." + room.name() + "..")
                .toArray(String[]::new))
        .as("every package is a room of the table");
  }

  ArchRule noCycles() {
    return slices()
        .matching(rooms.root() + ".(*)..")
        .should()
        .beFreeOfCycles()
        .as("rooms form no cycles");
  }

  ArchRule mainKnowsOnlyTheCommands() {
    return classes()
        .that()
        .resideInAPackage(rooms.root())
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", rooms.root(), rooms.root() + ".cli")
        .as("Main knows only the commands");
  }

  ArchRule pureRoomsTouchNoMachine() {
    return noClasses()
        .that(inRooms(pure()))
        .should()
        .dependOnClassesThat(
            describe(
                "touch the machine",
                type -> MACHINE_TYPES.matcher(type.getBaseComponentType().getName()).matches()))
        .as("pure rooms know no file, clock, process or network");
  }

  ArchRule pureRoomsCallNoMachine() {
    return noClasses()
        .that(inRooms(pure()))
        .should()
        .accessTargetWhere(reaches(MACHINE_MEMBERS))
        .as("pure rooms ask no clock, environment, default locale or chance");
  }

  ArchRule onlyCommandsPrintOrLeave() {
    return noClasses()
        .that(outsideOfCommands())
        .should()
        .accessTargetWhere(reaches(PRINTING_OR_LEAVING))
        .as("only Main and cli print or end the process");
  }

  ArchRule onlyCommandsReadTheEnvironment() {
    return noClasses()
        .that(outsideOfCommands())
        .should()
        .accessTargetWhere(reaches(ENVIRONMENT))
        .as("only Main and cli read the environment");
  }

  ArchRule staticFieldsAreFinal() {
    return fields().that(declaredStatic()).should().beFinal().as("static fields are final");
  }

  ArchRule staticFieldsAreConstant() {
    return fields()
        .that(declaredStatic())
        .should()
        .notHaveRawType(describe("are made to be changed", HouseLaws::isChangeable))
        .as("static fields hold nothing that changes");
  }

  private static boolean isChangeable(JavaClass type) {
    return CHANGEABLE.matcher(type.getName()).matches();
  }

  private List<Room> pure() {
    return rooms.rooms().stream().filter(Room::pure).toList();
  }

  private DescribedPredicate<JavaClass> inRooms(List<Room> wanted) {
    String names = wanted.stream().map(Room::name).collect(Collectors.joining(", "));
    return describe(
        "lie in " + names,
        type -> rooms.roomOf(type.getPackageName()).filter(wanted::contains).isPresent());
  }

  private DescribedPredicate<JavaClass> outsideOfCommands() {
    return describe(
        "are neither Main nor cli",
        type ->
            !type.getPackageName().equals(rooms.root())
                && !Rooms.isIn(type.getPackageName(), rooms.root() + ".cli"));
  }

  private static DescribedPredicate<JavaAccess<?>> reaches(Pattern members) {
    return DescribedPredicate.describe(
        "reaches the machine",
        access -> members.matcher(access.getTarget().getFullName()).matches());
  }

  private static DescribedPredicate<JavaField> declaredStatic() {
    return DescribedPredicate.describe(
        "are static and written by hand",
        field ->
            field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private static DescribedPredicate<JavaClass> describe(
      String words, java.util.function.Predicate<JavaClass> test) {
    return DescribedPredicate.describe(words, test);
  }
}
