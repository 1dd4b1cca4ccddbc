package onrecord;

import onrecord.cli.Commands;

/** Hands the process over to the commands; the one place that ends it. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    int code = Commands.run(args, System.in, System.out, System.err);
    System.out.flush();
    System.exit(code);
  }
}
