package org.parallax.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parallax.story.TimelineFilter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Which happenings are wanted.
final class TimelineOptions {
  private static final Pattern CODE = Pattern.compile("[A-Za-z]{3}");

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--between",
      split = ",",
      paramLabel = "PARTY",
      description =
          "Only what happened between these parties: countries by their three letters, as in RUS,IRN, or names.")
  private List<String> between = List.of();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only what happened on that day or later: 2024-05-17, 2024-05 or 2024.")
  private @Nullable String since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Only what happened on that day or earlier.")
  private @Nullable String until;

  TimelineFilter filter() {
    LocalDate first = since == null ? null : day("--since", since, false);
    LocalDate last = until == null ? null : day("--until", until, true);
    if (first != null && last != null && last.isBefore(first)) {
      throw wrong("--since " + since + " is later than --until " + until);
    }
    List<String> parties = new ArrayList<>();
    for (String party : between) {
      String name = party.strip();
      if (!name.isEmpty()) {
        parties.add(CODE.matcher(name).matches() ? name.toUpperCase(Locale.ROOT) : name);
      }
    }
    return new TimelineFilter(parties, first, last);
  }

  private LocalDate day(String option, String date, boolean last) {
    try {
      return switch (date.length()) {
        case 4 -> last ? Year.parse(date).atMonth(12).atEndOfMonth() : Year.parse(date).atDay(1);
        case 7 -> last ? YearMonth.parse(date).atEndOfMonth() : YearMonth.parse(date).atDay(1);
        default -> LocalDate.parse(date);
      };
    } catch (DateTimeException notADate) {
      throw wrong(option + ": \"" + date + "\" is not a date such as 2024-05-17, 2024-05 or 2024");
    }
  }

  private RuntimeException wrong(String what) {
    return command == null
        ? new IllegalArgumentException(what)
        : new ParameterException(command.commandLine(), what);
  }
}
