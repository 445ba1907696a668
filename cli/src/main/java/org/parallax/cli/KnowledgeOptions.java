package org.parallax.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parallax.knowledge.Knowledge;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Which knowledge is used.
final class KnowledgeOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--packs",
      paramLabel = "DIR",
      description =
          "Knowledge files to use besides the program's own: languages/<tag>/words.tsv and so on.")
  private @Nullable Path packs;

  Knowledge knowledge() {
    Knowledge standard = Knowledge.standard();
    if (packs == null) {
      return standard;
    }
    if (!Files.isDirectory(packs) && command != null) {
      throw new ParameterException(command.commandLine(), "--packs: " + packs + " is not a folder");
    }
    return PackFolder.over(standard, packs);
  }
}
