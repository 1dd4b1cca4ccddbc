package onrecord.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ids are UUIDs of version 7: unique, and later ones sort later. */
class IdsTest {
  private static String at(String instant) {
    return new Ids(InstantSource.fixed(Instant.parse(instant)), new Random(1)).next();
  }

  @Test
  void theyBearVersionVariantAndTime() {
    UUID id = UUID.fromString(at("2026-03-02T12:00:00Z"));
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    long millis = id.getMostSignificantBits() >>> 16;
    assertThat(Instant.ofEpochMilli(millis)).isEqualTo(Instant.parse("2026-03-02T12:00:00Z"));
  }

  @Test
  void laterOnesSortLater() {
    assertThat(at("2026-03-02T12:00:00.001Z")).isGreaterThan(at("2026-03-02T12:00:00Z"));
    assertThat(at("2126-03-02T12:00:00Z")).isGreaterThan(at("2026-03-02T12:00:00Z"));
  }

  @Test
  void noTwoAreEqual() {
    Ids ids = Ids.secure();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      assertThat(seen.add(ids.next())).isTrue();
    }
  }
}
