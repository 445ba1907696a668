package org.parallax.cli;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// The command `parallax`.
@Command(
    name = "parallax",
    description = "One event, every telling of it.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
public final class Main implements Runnable {

  private Main() {}

  /// Runs the command and ends the process with its exit status.
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.err);
  }

  /// The version that the jar's manifest names.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"parallax " + Objects.requireNonNullElse(version, "(not packaged)")};
    }
  }
}
