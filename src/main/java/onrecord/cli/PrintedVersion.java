package onrecord.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells the library of the command line which version to print. */
final class PrintedVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"onrecord " + Version.text()};
  }
}
