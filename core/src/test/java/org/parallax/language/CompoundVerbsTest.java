package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.knowledge.Knowledge;

/// Verbs of several words in a language whose verbs stand last.
class CompoundVerbsTest {

  private static final LanguagePack PERSIAN = new Languages(Knowledge.standard()).pack("fa");

  private static List<String> verbs(String text) {
    return PERSIAN.mark(text).marks().stream()
        .filter(mark -> mark.isConcept() && mark.sense().detail().equals("v"))
        .map(mark -> mark.sense().id() + " " + mark.feature())
        .toList();
  }

  @Test
  void theAuxiliaryOfTheFutureMayStandInsideAVerb() {
    assertThat(verbs("تهران نتیجه را اعلام خواهد کرد")).contains("announce future");
    assertThat(verbs("این اسناد فردا منتشر خواهد شد")).contains("issue future,passive");
  }

  @Test
  void aNegatedAuxiliaryInsideAVerbNegatesIt() {
    assertThat(verbs("نروژ این حمله را محکوم نخواهد کرد")).contains("condemn negated,future");
    assertThat(verbs("نروژ این حمله را محکوم نمی کند")).contains("condemn negated,present");
  }

  @Test
  void aVerbMayTakeItsComplementInside() {
    assertThat(verbs("نروژ ایسلند را متهم به نقض توافق کرد")).containsExactly("accuse -");
    assertThat(verbs("نروژ ایسلند را متهم به حمله به کشتی‌ها کرده است"))
        .contains("accuse participle")
        .doesNotContain("attack participle");
  }

  @Test
  void aComplementEndsWhereAnotherClauseBegins() {
    assertThat(verbs("او متهم به سرقت است و پلیس تحقیق کرد")).doesNotContain("accuse -");
    assertThat(verbs("او که متهم به سرقت بود، فرار کرد")).doesNotContain("accuse -");
  }

  @Test
  void aWordAsTheLexiconHasItIsNoFormOfAVerb() {
    assertThat(verbs("کشتی نروژ در سازمان ثبت شد")).noneMatch(verb -> verb.startsWith("kill"));
    assertThat(verbs("سربازان کشته شدند")).contains("kill participle");
  }

  @Test
  void aJoinerMayBeWrittenAsASpace() {
    assertThat(verbs("نروژ این گزارش را بی‌اساس خواند")).containsExactly("deny -");
    assertThat(verbs("نروژ این گزارش را بی اساس خواند")).containsExactly("deny -");
  }

  @Test
  void whatLeavesByItselfIsNotTakenAway() {
    assertThat(verbs("نیروها از شهر خارج شدند")).contains("withdraw past");
    assertThat(verbs("سربازان بازداشت شدند")).contains("arrest passive");
  }
}
