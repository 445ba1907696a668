package org.parallax.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.document.CodePoints;
import org.parallax.document.Span;
import org.parallax.time.TimeMention;

/// What answers each other but says another number or date.
final class Differences {

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,\u066B\u066C]\\p{Nd}+)*");

  private Differences() {}

  /// The numbers of one passage that the other does not have, each beside one that only the other
  /// has.
  static List<Change> numbers(Span original, Span derived) {
    return pair(numbersIn(original), numbersIn(derived), Differences::digits);
  }

  static List<Change> dates(List<TimeMention> original, List<TimeMention> derived) {
    List<Valued> one =
        original.stream().map(time -> new Valued(time.span(), time.value().text())).toList();
    List<Valued> other =
        derived.stream().map(time -> new Valued(time.span(), time.value().text())).toList();
    return pair(one, other, value -> value);
  }

  private record Valued(Span span, String value) {}

  private static List<Change> pair(
      List<Valued> one, List<Valued> other, UnaryOperator<String> same) {
    List<Valued> left = new ArrayList<>(one);
    List<Valued> right = new ArrayList<>(other);
    for (Valued value : one) {
      for (Valued candidate : right) {
        if (same.apply(value.value()).equals(same.apply(candidate.value()))) {
          left.remove(value);
          right.remove(candidate);
          break;
        }
      }
    }
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      changes.add(new Change(left.get(i).span(), right.get(i).span()));
    }
    return changes;
  }

  private static List<Valued> numbersIn(Span passage) {
    CodePoints points = new CodePoints(passage.text());
    List<Valued> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(passage.text());
    while (matcher.find()) {
      Span span =
          new Span(
              passage.start() + points.at(matcher.start()),
              passage.start() + points.at(matcher.end()),
              matcher.group());
      numbers.add(new Valued(span, matcher.group()));
    }
    return numbers;
  }

  /// Digits of any script without separators, which languages write differently.
  private static String digits(String number) {
    StringBuilder digits = new StringBuilder(number.length());
    number
        .codePoints()
        .filter(Character::isDigit)
        .forEach(point -> digits.append(Character.digit(point, 10)));
    return digits.toString();
  }
}
