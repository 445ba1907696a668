package org.parallax.language;

import java.util.List;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;
import org.parallax.text.Folding;
import org.parallax.text.Tokenizer;
import org.parallax.text.Tokens;

/// The names of the gazetteer as phrases. Who the names stand for is known to the package `entity`;
/// here they are only found, so that one pass over the text finds everything.
final class GazetteerNames {

  private GazetteerNames() {}

  static PhraseTable read(Knowledge knowledge, Folding folding) {
    PhraseTable names = new PhraseTable();
    Tokenizer tokenizer = Tokenizer.plain(folding);
    add(
        names,
        tokenizer,
        folding,
        knowledge.table("gazetteer/people.tsv", "id", "name", "country", "gender"));
    add(
        names,
        tokenizer,
        folding,
        knowledge.table("gazetteer/organizations.tsv", "id", "name", "kind", "country", "sector"));
    add(
        names,
        tokenizer,
        folding,
        knowledge.table("gazetteer/places.tsv", "id", "name", "kind", "country"));
    add(
        names,
        tokenizer,
        folding,
        knowledge.table(
            "gazetteer/outlets.tsv",
            "id",
            "name",
            "kind",
            "country",
            "language",
            "family",
            "domains"));
    for (Row row : knowledge.table("gazetteer/names.tsv", "entity", "language", "form")) {
      add(names, tokenizer, folding, row.expect("entity"), row.get("language"), row.expect("form"));
    }
    return names;
  }

  private static void add(PhraseTable names, Tokenizer tokenizer, Folding folding, List<Row> rows) {
    for (Row row : rows) {
      add(names, tokenizer, folding, row.expect("id"), "", row.expect("name"));
    }
  }

  private static void add(
      PhraseTable names,
      Tokenizer tokenizer,
      Folding folding,
      String entity,
      String language,
      String form) {
    Tokens tokens = tokenizer.tokenize(form);
    List<String> words = LanguagePack.words(tokens);
    words.replaceAll(folding::foldName);
    Sense sense = new Sense(Layer.NAME, entity, language);
    names.add(words, new PhraseTable.Entry(sense, "name", PhraseTable.capitalsOf(tokens), false));
  }
}
