package org.parallax.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Document;
import org.parallax.extract.ArticleExtractor;
import org.parallax.knowledge.Knowledge;
import org.parallax.sources.encoding.EncodingDetector;
import org.parallax.sources.encoding.EncodingLabels;
import org.parallax.sources.encoding.TextDecoder;
import org.parallax.sources.http.AddressGuard;
import org.parallax.sources.http.Fetched;
import org.parallax.sources.http.HttpFetcher;

/// Turns what a user names, files, folders, `-` for standard input and addresses, into pages, one
/// after the other.
///
/// No two pages get the same id: the second `a.txt` is `a.txt#2`. Not for several threads at once.
public final class InputResolver {
  private static final int MILLION = 1_000_000;
  private static final String STANDARD_INPUT = "-";
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*", Pattern.DOTALL);

  /// Where systems show what a shell has already opened; such a file is no regular one and still
  /// has an end.
  private static final Pattern OPENED =
      Pattern.compile("/dev/stdin|/dev/fd/\\d+|/proc/self/fd/\\d+");

  private final Limits limits;
  private final AddressGuard guard;
  private final InputStream standardInput;
  private final Consumer<UnreadableSourceException> problems;
  private final TextDecoder decoder;
  private @Nullable Path leftOut;

  /// @param problems told of each input that cannot be read, or not wholly
  public InputResolver(
      Knowledge knowledge,
      Limits limits,
      AddressGuard guard,
      InputStream standardInput,
      Consumer<UnreadableSourceException> problems) {
    this.limits = limits;
    this.guard = guard;
    this.standardInput = standardInput;
    this.problems = problems;
    this.decoder = new TextDecoder(EncodingLabels.of(knowledge), new EncodingDetector());
  }

  /// Passes over that file where a folder holds it: what is written there is not read.
  public void leaveOut(Path file) {
    leftOut = file.toAbsolutePath().normalize();
  }

  /// Reads all inputs in their order, folders in the order of their file names.
  public void read(List<String> inputs, Consumer<Document> pages) {
    UniqueIds ids = new UniqueIds();
    ContentReader content =
        new ContentReader(
            limits,
            decoder,
            page -> {
              warn(page);
              pages.accept(ids.unique(page));
            },
            problems);
    for (String input : inputs) {
      try {
        read(input, content);
      } catch (UnreadableSourceException unreadable) {
        problems.accept(unreadable);
      }
    }
  }

  /// Says of which pages only the beginning will be read.
  private void warn(Document page) {
    if (page.html() != null && page.html().length() > ArticleExtractor.LONGEST_PAGE) {
      problems.accept(
          new UnreadableSourceException(
              page.id(),
              "is longer than "
                  + ArticleExtractor.LONGEST_PAGE / MILLION
                  + " million characters; only so much of it is read"));
    }
  }

  private void read(String input, ContentReader content) {
    if (input.equals(STANDARD_INPUT)) {
      read(Origin.file(STANDARD_INPUT, "standard input", true), standardInput, content);
    } else if (ADDRESS.matcher(input).matches()) {
      address(input, content);
    } else {
      path(input, content);
    }
  }

  private void path(String input, ContentReader content) {
    Path path;
    try {
      path = Path.of(input);
    } catch (InvalidPathException impossible) {
      throw new UnreadableSourceException(input, "is no file name on this system");
    }
    if (Files.isDirectory(path)) {
      new FolderWalk(limits.folderDepth(), (file, id) -> file(file, id, false, content), problems)
          .walk(path);
    } else if (Files.exists(path)
        && !Files.isRegularFile(path)
        && !OPENED.matcher(input).matches()) {
      throw new UnreadableSourceException(input, "is neither a file nor a folder");
    } else {
      Path name = path.getFileName();
      file(path, name == null ? input : name.toString(), true, content);
    }
  }

  private void file(Path file, String id, boolean chosen, ContentReader content) {
    if (!chosen && file.toAbsolutePath().normalize().equals(leftOut)) {
      return;
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      content.read(Origin.file(id, file.toString(), chosen), bytes);
    } catch (IOException unreadable) {
      problems.accept(new UnreadableSourceException(file.toString(), Reason.of(unreadable)));
    }
  }

  private void address(String input, ContentReader content) {
    try (HttpFetcher fetcher = new HttpFetcher(guard, limits.pageBytes())) {
      Fetched page = fetcher.fetch(input);
      read(
          new Origin(input, input, page.address(), page.contentType(), true), page.body(), content);
      if (page.isCut()) {
        problems.accept(
            new UnreadableSourceException(
                input,
                "is longer than "
                    + Limits.say(limits.pageBytes())
                    + "; only so much of it was read"));
      }
    } catch (IOException unreachable) {
      throw new UnreadableSourceException(input, String.valueOf(unreachable.getMessage()));
    }
  }

  private void read(Origin origin, InputStream bytes, ContentReader content) {
    try {
      content.read(origin, bytes);
    } catch (IOException unreadable) {
      problems.accept(origin.unreadable(Reason.of(unreadable)));
    }
  }
}
