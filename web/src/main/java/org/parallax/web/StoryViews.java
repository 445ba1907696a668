package org.parallax.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.parallax.document.Article;
import org.parallax.relate.Link;
import org.parallax.story.Story;
import org.parallax.web.StoryView.Member;

/// Puts stories into the words of the page, the largest first.
final class StoryViews {

  private static final int MOST_ORIGINALS = 2;

  private final Index index;
  private final Words words;
  private final Dates dates;
  private final List<Link> links;

  StoryViews(Index index, Words words, Dates dates, List<Link> links) {
    this.index = index;
    this.words = words;
    this.dates = dates;
    this.links = links;
  }

  List<StoryView> of(List<Story> stories) {
    List<StoryView> views = new ArrayList<>(stories.stream().map(this::view).toList());
    views.sort((a, b) -> Integer.compare(b.documents().size(), a.documents().size()));
    return views;
  }

  private StoryView view(Story story) {
    String title = story.title() == null ? words.say("story.untitled") : story.title();
    return new StoryView(
        index.anchors().take("s-", story.id()),
        title,
        script(story),
        words.say("story.tally", story.documents().size(), story.languages().size()),
        story.languages().stream().map(words::language).collect(Collectors.joining(", ")),
        story.documents().stream().map(this::member).toList());
  }

  private Script script(Story story) {
    return story.documents().stream()
        .map(index::article)
        .filter(Objects::nonNull)
        .filter(article -> Objects.equals(article.title(), story.title()))
        .map(Article::language)
        .findFirst()
        .map(Script::of)
        .orElse(Script.UNKNOWN);
  }

  private Member member(String document) {
    List<String> derived =
        links.stream()
            .filter(link -> link.to().equals(document))
            .sorted(Comparator.comparing(link -> -link.score()))
            .limit(MOST_ORIGINALS)
            .map(link ->
                words.say(
                    "story.derived",
                    words.say("kind." + link.kind()),
                    DocumentName.of(link.from(), index, words, dates).outlet()))
            .toList();
    return new Member(DocumentName.of(document, index, words, dates), derived);
  }
}
