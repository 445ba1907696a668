package org.parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.knowledge.Knowledge;

class PageFurnitureTest {

  private static final PageFurniture FURNITURE = new PageFurniture(Knowledge.standard());

  private static int match(String text, Furniture kind) {
    return FURNITURE.kinds(text)[kind.ordinal()];
  }

  @Test
  void tellsHowMuchOfAPassageAFormTakes() {
    assertThat(match("Related articles", Furniture.RELATED)).isEqualTo(PageFurniture.IS);
    assertThat(match("Read also: the bridge is open", Furniture.RELATED))
        .isEqualTo(PageFurniture.BEGINS);
    assertThat(match("Write to us, all rights reserved", Furniture.COPYRIGHT))
        .isEqualTo(PageFurniture.HAS);
    assertThat(match("The bridge is open", Furniture.RELATED)).isEqualTo(PageFurniture.NONE);
  }

  @Test
  void standsAboveNumbersAndPunctuation() {
    assertThat(match("Comments (12)", Furniture.COMMENTS)).isEqualTo(PageFurniture.IS);
    assertThat(match("4 Min Read", Furniture.READING)).isEqualTo(PageFurniture.IS);
  }

  @Test
  void knowsManyLanguages() {
    assertThat(match("Tin liên quan", Furniture.RELATED)).isEqualTo(PageFurniture.IS);
    assertThat(match("نظر شما", Furniture.COMMENTS)).isEqualTo(PageFurniture.IS);
    assertThat(match("Читайте также", Furniture.RELATED)).isEqualTo(PageFurniture.IS);
    assertThat(match("相关阅读", Furniture.RELATED)).isEqualTo(PageFurniture.IS);
    assertThat(match("اقرأ أيضاً", Furniture.SHARE)).isEqualTo(PageFurniture.NONE);
  }
}
