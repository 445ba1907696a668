package org.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parallax.Parallax;
import org.parallax.document.Document;
import org.parallax.document.Span;

class ClaimFinderTest {

  private static final Parallax PARALLAX = Parallax.standard();

  private static List<Claim> claims(String language, String text) {
    return PARALLAX
        .annotate(new Document("page", null, null, null, text, language, "2024-06-14", null, true))
        .claims();
  }

  private static Claim only(String language, String text) {
    List<Claim> claims = claims(language, text);
    assertThat(claims).as(text).hasSize(1);
    return claims.get(0);
  }

  private static @Nullable String source(Claim claim) {
    return claim.source() == null ? null : claim.source().name();
  }

  private static List<String> content(Claim claim) {
    return claim.content().stream().map(Span::text).toList();
  }

  @Test
  void readsADirectQuotationBeforeItsFrame() {
    Claim claim = only("en", "“The harbour will stay open,” Torvald Rystad told reporters.");
    assertThat(source(claim)).isEqualTo("Torvald Rystad");
    assertThat(claim.quote()).isEqualTo(QuoteKind.DIRECT);
    assertThat(content(claim)).containsExactly("The harbour will stay open,");
  }

  @Test
  void findsTheSourceAcrossAnApposition() {
    Claim claim =
        only(
            "en",
            "“The reef is dying,” Maren Solvik, senior fellow at the Institute for Coastal Studies, told a radio station.");
    assertThat(source(claim)).isEqualTo("Maren Solvik");
  }

  @Test
  void joinsAQuotationThatIsSplitByItsFrame() {
    Claim claim =
        only("en", "“We will not sell,” Rystad said. “We never planned to sell the yard.”");
    assertThat(content(claim)).hasSize(2);
  }

  @Test
  void readsIndirectSpeech() {
    Claim claim = only("en", "The Kremlin said that the pipeline had been closed.");
    assertThat(source(claim)).isEqualTo("Kremlin");
    assertThat(claim.quote()).isEqualTo(QuoteKind.INDIRECT);
    assertThat(content(claim)).containsExactly("that the pipeline had been closed");
  }

  @Test
  void readsTheStatementBeforeItsFrame() {
    Claim claim = only("en", "Six ships were sold to Jakarta, Reuters reported.");
    assertThat(source(claim)).isEqualTo("Reuters");
    assertThat(content(claim)).containsExactly("Six ships were sold to Jakarta");
  }

  @Test
  void readsVietnameseSpeechOnEitherSide() {
    assertThat(source(only("vi", "Điện Kremlin cho biết rằng đường ống đã bị đóng.")))
        .isEqualTo("Kremlin");
    Claim before = only("vi", "Hai con tàu đã bị bắt giữ, Điện Kremlin cho biết.");
    assertThat(content(before)).containsExactly("Hai con tàu đã bị bắt giữ");
  }

  @Test
  void keepsAChainOfSourcesInPersian() {
    List<Claim> claims =
        claims(
            "fa",
            "به گزارش خبرگزاری ایسنا به نقل از رویترز، کرملین مدعی شد: نروژ کشتی فروخته است.");
    Claim claim = claims.get(0);
    assertThat(source(claim)).isEqualTo("Kremlin");
    assertThat(claim.via()).containsExactly("خبرگزاری ایسنا", "رویترز");
    assertThat(claim.stance()).isEqualTo(Stance.CLAIMS_WITHOUT_PROOF);
  }

  @Test
  void takesWhatFollowsAColonAsTheSourcesOwnWords() {
    Claim claim = only("fa", "کاخ سفید گفت: ما آماده گفتگو هستیم.");
    assertThat(claim.quote()).isEqualTo(QuoteKind.DIRECT);
  }

  @Test
  void tellsADenial() {
    Claim claim = only("en", "Indonesia denied that the ships carry missiles.");
    assertThat(claim.stance()).isEqualTo(Stance.DENIES);
  }

  @Test
  void doesNotTakeScareQuotesForSpeech() {
    assertThat(
            claims("en", "The so-called “ghost fleet” sailed past Oslo.").stream()
                .filter(claim -> claim.quote() == QuoteKind.DIRECT))
        .isEmpty();
  }

  @Test
  void readsAFrameWhoseVerbIsParted() {
    Claim claim = only("de", "Der Hafen sei gesperrt, teilte das Ministerium gestern mit.");
    assertThat(source(claim)).isEqualTo("Ministerium");
    assertThat(content(claim)).containsExactly("Der Hafen sei gesperrt");
  }

  @Test
  void namesTheSourceBeforeAPostposition() {
    Claim claim = only("de", "Dem Ministerium zufolge sank das Schiff.");
    assertThat(source(claim)).isEqualTo("Ministerium");
    assertThat(content(claim)).contains("sank das Schiff");
  }

  @Test
  void anAdverbBehindACommaNamesTheSourceRightBehindIt() {
    Claim claim = only("de", "Der Hafen bleibe offen, so der norwegische Minister.");
    assertThat(source(claim)).isEqualTo("norwegische Minister");
    assertThat(content(claim)).containsExactly("Der Hafen bleibe offen");
    assertThat(claims("de", "Der Hafen war so voll, so leer die Stadt.")).isEmpty();
  }

  @Test
  void passesOverTheArticleBehindAPreposition() {
    assertThat(source(only("en", "According to the police, the bridge was closed.")))
        .isEqualTo("police");
    assertThat(source(only("fr", "Selon la police, le pont a été fermé."))).isEqualTo("police");
  }

  @Test
  void namesWhoSpeaksAndNotItsOwner() {
    Claim claim = only("fr", "Le directeur de la banque a déclaré que les taux baisseraient.");
    assertThat(source(claim)).startsWith("directeur");
  }

  @Test
  void namesTheSubjectOfAnInvertedFrame() {
    assertThat(source(only("en", "“The road is closed,” said the minister on Monday.")))
        .isEqualTo("minister");
    assertThat(source(only("fr", "« La route est fermée », a dit à la presse le ministre.")))
        .isEqualTo("ministre");
    Claim indirect = only("fr", "La route est fermée, a annoncé le ministre.");
    assertThat(source(indirect)).isEqualTo("ministre");
    assertThat(content(indirect)).containsExactly("La route est fermée");
  }
}
