package org.parallax.time;

/// What a form of a language means in a date.
///
/// @param value see [Sign]
/// @param detail see [Sign]; the ordinal of a [CalendarSystem] or [Unit], or 0
/// @param weak whether the form is also another word, so that alone it is no date
/// @param form the folded form
record DateWord(Sign sign, int value, int detail, boolean weak, String form) {

  CalendarSystem calendar() {
    return CalendarSystem.values()[detail];
  }

  Unit unit() {
    return Unit.values()[sign == Sign.UNIT ? value : detail];
  }
}
