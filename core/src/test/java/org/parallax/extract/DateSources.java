package org.parallax.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.knowledge.Knowledge;

/// Prints how often each source of dates is right, and the pages on which the answer is not:
/// `DateSources IN GOLD`.
final class DateSources {

  private DateSources() {}

  public static void main(String[] args) throws IOException {
    Map<String, String> gold = new HashMap<>();
    BlockFitting.lines(
        Path.of(args[1]), g -> gold.put((String) g.get("id"), (String) g.get("published")));
    PageKnowledge knowledge = PageKnowledge.of(Knowledge.standard());
    int[][] counts = new int[8][2];
    BlockFitting.lines(
        Path.of(args[0]),
        object -> {
          String want = gold.get((String) object.get("id"));
          if (want == null) {
            return;
          }
          HtmlPage page =
              HtmlPage.parse(
                  (String) object.get("html"), (String) object.get("url"), null, knowledge);
          String language = Languages.declared(page.document(), page.metadata());
          PageDates dates =
              new PageDates(
                  page, knowledge.dates().of(language == null ? "und" : language, page.url()));
          List<String> found = new ArrayList<>();
          int at = 0;
          for (var source : dates.sources()) {
            String day = source.dates().get().map(p -> p.date().toString()).orElse("-");
            found.add(
                args.length < 3 && day.equals(want)
                    ? "OK"
                    : source.dates().get().map(Object::toString).orElse("-"));
            if (!day.equals("-")) {
              counts[at][day.equals(want) ? 0 : 1]++;
            }
            at++;
          }
          String answer = dates.find() == null ? "none" : dates.find().date().toString();
          if (args.length > 2 || !answer.equals(want)) {
            double seen = dates.seen().map(VisibleDates.Candidate::score).orElse(0.0);
            System.out.printf(
                Locale.ROOT,
                "%s %s answer %s %s seen %.2f %s%n",
                object.get("id"),
                want,
                answer,
                found,
                seen,
                object.get("url"));
          }
        });
    for (int[] count : counts) {
      System.out.println(count[0] + " right, " + count[1] + " wrong");
    }
  }
}
