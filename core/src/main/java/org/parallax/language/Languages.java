package org.parallax.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.knowledge.Knowledge;
import org.parallax.text.Folding;

/// All languages, each read when it is first asked for.
///
/// May be shared by threads; what it has read already never changes a result.
public final class Languages {

  private final Knowledge knowledge;
  private final Folding folding;
  private final Concepts concepts;
  private final PhraseTable names;
  private final Map<String, LanguagePack> packs = new ConcurrentHashMap<>();

  public Languages(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.folding = Folding.from(knowledge);
    this.concepts = new Concepts(knowledge);
    this.names = GazetteerNames.read(knowledge, folding);
  }

  /// The pack for a BCP 47 tag: the one of that very tag, else of its base language, else what CLDR
  /// knows of it.
  public LanguagePack pack(String tag) {
    String known = nearest(tag);
    return packs.computeIfAbsent(known, t -> new LanguagePack(t, knowledge, folding, names));
  }

  private String nearest(String tag) {
    if (knowledge.languages().contains(tag)) {
      return tag;
    }
    int dash = tag.indexOf('-');
    String base = dash < 0 ? tag : tag.substring(0, dash);
    return knowledge.languages().contains(base) || base.isEmpty() || dash < 0 ? base : tag;
  }

  /// Tags of the languages that have a folder, in a fixed order.
  public List<String> written() {
    return knowledge.languages();
  }

  public Concepts concepts() {
    return concepts;
  }

  public Folding folding() {
    return folding;
  }

  public Knowledge knowledge() {
    return knowledge;
  }
}
