package org.parallax.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.entity.EntityLinker;
import org.parallax.entity.Gazetteer;
import org.parallax.entity.Mention;
import org.parallax.entity.Mentions;
import org.parallax.knowledge.Knowledge;
import org.parallax.language.Languages;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;

class ClauseReaderTest {

  private static final Knowledge KNOWLEDGE = Knowledge.standard();
  private static final Languages LANGUAGES = new Languages(KNOWLEDGE);
  private static final EntityLinker LINKER =
      new EntityLinker(KNOWLEDGE, new Gazetteer(KNOWLEDGE), LANGUAGES.concepts());
  private static final ClauseReader CLAUSES =
      new ClauseReader(List.of("say", "announce", "tell", "fear", "believe")::contains);

  private record Read(MarkedText text, Mentions mentions, List<Clause> clauses) {

    static Read of(String language, String text) {
      MarkedText marked = LANGUAGES.pack(language).mark(text);
      Mentions mentions = LINKER.link(marked, null);
      return new Read(marked, mentions, CLAUSES.read(marked, mentions));
    }

    List<String> surfaces() {
      return clauses.stream()
          .map(clause -> text.tokens().surface(clause.from(), clause.to()))
          .toList();
    }

    Arguments argumentsOf(String verb) {
      Mark mark =
          text.marks().stream()
              .filter(
                  m -> Markers.isVerb(m) && text.tokens().surface(m.from(), m.to()).equals(verb))
              .findFirst()
              .orElseThrow();
      return new ArgumentReader(text, mentions, clauses, List.of()).ofVerb(mark);
    }

    List<String> names(List<Mention> mentions) {
      return mentions.stream().map(Mention::name).toList();
    }
  }

  @Test
  void cutsAtSubordinators() {
    assertThat(Read.of("en", "Norway attacked Iceland after Denmark signed the treaty.").surfaces())
        .containsExactly("Norway attacked Iceland", "after Denmark signed the treaty.");
  }

  @Test
  void cutsBeforeTheSubjectOfAComplementWithoutThat() {
    assertThat(Read.of("en", "Norway told reporters the Danish navy attacked Iceland.").surfaces())
        .containsExactly("Norway told reporters", "the Danish navy attacked Iceland.");
    assertThat(Read.of("en", "Norway said ten sailors were killed.").surfaces())
        .containsExactly("Norway said", "ten sailors were killed.");
  }

  @Test
  void cutsNoComplementWhereNothingActs() {
    assertThat(Read.of("en", "Norway announced plans to attack Iceland.").surfaces()).hasSize(1);
    assertThat(Read.of("en", "Norway announced attacks planned by Denmark.").surfaces()).hasSize(1);
    assertThat(Read.of("es", "Noruega anunció ataques.").surfaces()).hasSize(1);
  }

  @Test
  void keepsWhatHasNoVerbWithItsNeighbour() {
    assertThat(Read.of("en", "On Tuesday, Norway attacked Iceland, Denmark and Sweden.").surfaces())
        .hasSize(1);
  }

  @Test
  void clausesCoverEveryToken() {
    Read read =
        Read.of("vi", "Na Uy, sau khi ký hiệp ước, đã tấn công Iceland; Đan Mạch phản đối.");
    int next = 0;
    for (Clause clause : read.clauses()) {
      assertThat(clause.from()).isEqualTo(next);
      next = clause.to();
    }
    assertThat(next).isEqualTo(read.text().tokens().size());
  }

  @Test
  void lendsTheSubjectToACoordinateClause() {
    Read read = Read.of("en", "Norway visited Iceland and attacked Denmark.");
    Arguments arguments = read.argumentsOf("attacked");
    assertThat(read.names(arguments.subject())).containsExactly("Norway");
    assertThat(read.names(arguments.object())).containsExactly("Denmark");
  }

  @Test
  void takesTheDatelineOutOfTheSentence() {
    Read read = Read.of("en", "(Reuters) - Norway attacked Iceland.");
    assertThat(read.names(read.argumentsOf("attacked").subject())).containsExactly("Norway");
  }

  @Test
  void keepsListedSubjectsOutOfTheDateline() {
    Read read = Read.of("en", "JAKARTA, Nov 14 (Reuters) - Norway and Iceland attacked Denmark.");
    assertThat(read.names(read.argumentsOf("attacked").subject()))
        .containsExactly("Norway", "Iceland");
  }

  @Test
  void takesAPronounBeforeAPartyAsItsOwner() {
    Read read = Read.of("en", "Norway and its Indonesian counterpart attacked Denmark.");
    assertThat(read.argumentsOf("attacked").subject()).hasSize(2);
  }

  @Test
  void readsPersianObjectsByTheirMarker() {
    Read read = Read.of("fa", "نروژ ایسلند را محکوم کرد.");
    Arguments arguments = read.argumentsOf("محکوم کرد");
    assertThat(read.names(arguments.subject())).containsExactly("Norway");
    assertThat(read.names(arguments.object())).containsExactly("Iceland");
  }

  @Test
  void whatFollowsAVerbThatStandsLastBelongsToTheNextOne() {
    Read read = Read.of("fa", "سوئد روابط خوبی با دانمارک دارد و نروژ، ایسلند را محکوم کرد.");
    Arguments arguments = read.argumentsOf("محکوم کرد");
    assertThat(read.names(arguments.subject())).containsExactly("Norway");
  }

  @Test
  void aReasonBetweenSubjectAndVerbIsNoClause() {
    Read read = Read.of("fa", "نروژ ایسلند را به دلیل سرکوب معترضان محکوم کرد.");
    Arguments arguments = read.argumentsOf("محکوم کرد");
    assertThat(read.names(arguments.subject())).containsExactly("Norway");
    assertThat(read.names(arguments.object())).containsExactly("Iceland");
  }

  @Test
  void aPronounBeforeAVerbThatComesFirstSharesTheSubject() {
    Read read = Read.of("ar", "قالت النرويج إنها هاجمت أيسلندا.");
    Arguments arguments = read.argumentsOf("هاجمت");
    assertThat(read.names(arguments.subject())).containsExactly("Norway");
    assertThat(read.names(arguments.object())).containsExactly("Iceland");
  }

  @Test
  void theNounOfARelativeClauseActsUnlessItsVerbHasAnObject() {
    Read acts = Read.of("ar", "ردت النرويج التي هاجمت أيسلندا.");
    assertThat(acts.names(acts.argumentsOf("هاجمت").subject())).containsExactly("Norway");
    Read undergoes = Read.of("ar", "ردت النرويج التي هاجمتها أيسلندا.");
    assertThat(undergoes.names(undergoes.argumentsOf("هاجمتها").subject()))
        .containsExactly("Iceland");
  }
}
