package onrecord.crooked.page;

import java.sql.Connection;

/** Breaks a law: databases live in another room. */
public record AsksADatabase(Connection connection) {}
