package org.parallax.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/// What the page says in its own voice, from `words.properties`: patterns of ICU's MessageFormat.
/// Not safe for threads.
final class Words {

  private final Properties patterns = new Properties();
  private final Map<String, MessageFormat> formats = new HashMap<>();
  private final ULocale locale;

  Words() {
    try (InputStream in = Words.class.getResourceAsStream("words.properties")) {
      patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    locale = ULocale.forLanguageTag(patterns.getProperty("locale"));
  }

  /// The words for a key, with the values put in.
  String say(String key, Object... values) {
    return formats.computeIfAbsent(key, this::format).format(values);
  }

  private MessageFormat format(String key) {
    String pattern = patterns.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("words.properties has no " + key);
    }
    return new MessageFormat(pattern, locale);
  }

  /// Names as they are written, each in its own direction, between words of ours.
  String list(String separator, List<String> names) {
    return names.stream().map(this::isolated).collect(Collectors.joining(say(separator)));
  }

  /// A name that does not turn the words around it, though it be written from right to left.
  String isolated(String name) {
    boolean turns = Bidi.requiresBidi(name.toCharArray(), 0, name.length());
    return turns ? say("isolated", name) : name;
  }

  boolean has(String key) {
    return patterns.containsKey(key);
  }

  Locale locale() {
    return locale.toLocale();
  }

  /// The name of a BCP 47 tag.
  String language(String tag) {
    if (tag.isEmpty() || tag.equals("und")) {
      return say("language.und");
    }
    String name = ULocale.forLanguageTag(tag).getDisplayName(locale);
    return name.isEmpty() ? tag : name;
  }
}
