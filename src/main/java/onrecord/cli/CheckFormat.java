package onrecord.cli;

/** How findings are printed: for people, for programs, for code hosts and editors. */
enum CheckFormat {
  TEXT,
  JSON,
  SARIF
}
