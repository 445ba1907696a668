package org.parallax.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The whole page, ready for its template.
///
/// @param wide the drawn timeline for a desk, or null where nothing is dated
/// @param narrow the same for a phone
/// @param groups the happenings between several parties, by month
/// @param further other happenings
/// @param parties names to filter by, the most frequent first
/// @param languages tags and names to filter by
record Page(
    Assets assets,
    Words words,
    String title,
    String standfirst,
    @Nullable Timeline wide,
    @Nullable Timeline narrow,
    List<Group> groups,
    List<HappeningView> further,
    List<String> parties,
    List<DocumentView.Fact> languages,
    List<StoryView> stories,
    List<DocumentView> documents,
    List<ComparisonView> comparisons,
    List<String> problems) {

  private static final int FEW_DOCUMENTS = 3;
  private static final int FEW_GROUPS = 12;
  private static final int FEW_UNDATED = 4;
  private static final int FEW_COMPARISONS = 2;

  /// Happenings of one month or one year.
  record Group(String name, List<HappeningView> happenings) {}

  /// The stories of several documents.
  List<StoryView> told() {
    return stories.stream().filter(story -> story.documents().size() > 1).toList();
  }

  /// The stories of one document each.
  List<StoryView> single() {
    return stories.stream().filter(story -> story.documents().size() <= 1).toList();
  }

  boolean openDocuments() {
    return documents.size() <= FEW_DOCUMENTS;
  }

  boolean open(Group group) {
    boolean dated = group.happenings().get(0).date() != null;
    return groups.size() <= FEW_GROUPS && (dated || group.happenings().size() <= FEW_UNDATED);
  }

  boolean openComparisons() {
    return comparisons.size() <= FEW_COMPARISONS;
  }
}
