package onrecord.cli;

/** How a list is printed: for people, or for programs. */
enum Format {
  TEXT,
  JSON
}
