package org.parallax.entity;

import java.util.ArrayList;
import java.util.List;
import org.parallax.language.MarkedText;

/// Puts phrases that belong together into one mention: «Russian» + «foreign minister» + «Sergey
/// Lavrov».
final class Composer {

  private static final int LONGEST_ACRONYM = 5;
  private static final int LONGEST_POST = 8;

  private final MarkedText text;
  private final Gazetteer gazetteer;
  private final boolean ownersBefore;
  private final boolean ownersAfter;

  Composer(MarkedText text, Gazetteer gazetteer, Habits habits) {
    this.text = text;
    this.gazetteer = gazetteer;
    this.ownersBefore = habits.modifiersBefore(text.pack().tag());
    this.ownersAfter = habits.modifiersAfter(text.pack().tag());
  }

  /// @param chunks in the order of the text, none overlapping another
  List<Draft> compose(List<Chunk> chunks) {
    List<Draft> drafts = new ArrayList<>(chunks.stream().map(Draft::new).toList());
    if (ownersBefore) {
      joinBefore(drafts);
    }
    joinAfter(drafts);
    joinNames(drafts);
    joinAppositions(drafts);
    joinPossessors(drafts);
    affiliate(drafts);
    drafts.removeIf(draft -> draft.is(ChunkKind.TITLE) || draft.is(ChunkKind.DEGREE));
    return drafts;
  }

  private Gap gap(Draft left, Draft right) {
    return Gap.between(text, left.to, right.from);
  }

  private static boolean isNoun(Draft draft) {
    return draft.is(ChunkKind.ROLE) || draft.is(ChunkKind.BODY);
  }

  /// Whether it can say whose a role or a body is.
  private boolean isOwner(Draft draft) {
    return draft.is(ChunkKind.COUNTRY)
        || draft.is(ChunkKind.PRONOUN) && draft.core.id().equals("demonstrative-country")
        || draft.is(ChunkKind.BODY)
        || draft.is(ChunkKind.NAME) && !isPerson(draft.core)
        || draft.is(ChunkKind.UNKNOWN) && draft.core.detail().equals("body");
  }

  /// «the Biden administration»: whose body it is may be told by who leads it.
  private boolean isRuler(Draft person, Draft noun, Gap gap) {
    return noun.is(ChunkKind.BODY)
        && person.is(ChunkKind.NAME)
        && isPerson(person.core)
        && gap != Gap.FILLER
        && gap != Gap.IN;
  }

  private boolean isPerson(Chunk name) {
    return name.ids().stream()
        .allMatch(id -> {
          Known known = gazetteer.find(id);
          return known != null && known.type() == EntityType.PERSON;
        });
  }

  private boolean canBePerson(Draft draft) {
    return draft.is(ChunkKind.NAME)
            && draft.core.ids().stream().anyMatch(id -> id.startsWith("person:"))
        || draft.is(ChunkKind.UNKNOWN)
            && !draft.core.detail().equals("body")
            && !isAcronym(draft.core);
  }

  private boolean isAcronym(Chunk name) {
    int length = text.tokens().end(name.from()) - text.tokens().start(name.from());
    return name.to() - name.from() == 1
        && length <= LONGEST_ACRONYM
        && text.tokens().isAllCapitals(name.from());
  }

  /// «Russian officials», «Iran's military», «US State Department spokesman»; from the right, so
  /// that the noun comes first.
  private void joinBefore(List<Draft> drafts) {
    for (int i = drafts.size() - 1; i > 0; i--) {
      Draft noun = drafts.get(i);
      Draft before = drafts.get(i - 1);
      Gap gap = gap(before, noun);
      boolean near =
          gap == Gap.NONE || gap == Gap.FILLER || gap == Gap.OF && isEnclitic(before, noun);
      boolean owner =
          (isOwner(before) || isRuler(before, noun, gap))
              && !(noun.country != null && before.is(ChunkKind.COUNTRY));
      if (isNoun(noun) && near && (owner || before.is(ChunkKind.DEGREE))) {
        noun.withOwner(before);
        drafts.remove(i - 1);
      }
    }
  }

  /// Whether the possessive belongs to what stands before it («Iran's») and not to what follows
  /// («of Iran»).
  private boolean isEnclitic(Draft before, Draft noun) {
    return noun.from > before.to && !text.tokens().isSpaceBefore(before.to)
        || text.pack().values("spaces").contains("no");
  }

  /// «Bộ trưởng Nga», «minister of Russia»; from the right, so that what is owned by an owner comes
  /// first.
  private void joinAfter(List<Draft> drafts) {
    for (int i = drafts.size() - 2; i >= 0; i--) {
      Draft noun = drafts.get(i);
      while (i + 1 < drafts.size() && isNoun(noun)) {
        Draft after = drafts.get(i + 1);
        Gap gap = gap(noun, after);
        boolean owner =
            (isOwner(after) || isRuler(after, noun, gap))
                && noun.country == null
                && (noun.affiliation == null || after.is(ChunkKind.COUNTRY));
        boolean near =
            gap == Gap.OF
                || ownersAfter && !isOwned(noun) && (gap == Gap.NONE || gap == Gap.FILLER)
                || gap == Gap.IN && !after.is(ChunkKind.COUNTRY);
        boolean degree = after.is(ChunkKind.DEGREE) && gap == Gap.NONE && ownersAfter;
        if (!degree && !(owner && near)) {
          break;
        }
        noun.withOwner(after);
        drafts.remove(i + 1);
      }
    }
  }

  /// A suffix says whose («their allies»), so that what follows does not.
  private static boolean isOwned(Draft noun) {
    return noun.core.detail().contains("possessive");
  }

  /// «Foreign Minister Sergey Lavrov», «Bộ trưởng Quốc phòng Nga, ông Sergey Shoigu», «Gen. Mark
  /// Milley».
  private void joinNames(List<Draft> drafts) {
    for (int i = drafts.size() - 1; i > 0; i--) {
      Draft name = drafts.get(i);
      if (!canBePerson(name)) {
        continue;
      }
      while (i > 0) {
        Draft before = drafts.get(i - 1);
        Gap gap = gap(before, name);
        boolean beside = gap == Gap.NONE || gap == Gap.QUOTES;
        boolean honorific = isHonorific(before) && beside;
        boolean role =
            before.is(ChunkKind.ROLE)
                && !isPlural(before)
                && (beside || gap == Gap.COMMA && name.titled);
        if (!honorific && !role) {
          break;
        }
        name.with(before);
        name.titled |= honorific || role;
        drafts.remove(i - 1);
        i--;
      }
    }
  }

  private static boolean isHonorific(Draft draft) {
    return draft.is(ChunkKind.TITLE)
        || draft.is(ChunkKind.PRONOUN)
            && draft.core.id().startsWith("pronoun-")
            && !draft.core.detail().isEmpty();
  }

  private static boolean isPlural(Draft draft) {
    return draft.core.detail().contains("plural");
  }

  /// «Nicholas Carl, an analyst at the institute, …».
  private void joinAppositions(List<Draft> drafts) {
    for (int i = 0; i + 1 < drafts.size(); i++) {
      Draft name = drafts.get(i);
      Draft role = drafts.get(i + 1);
      if (canBePerson(name)
          && role.is(ChunkKind.ROLE)
          && !isPlural(role)
          && isApposition(name, role)) {
        name.with(role);
        name.titled = true;
        drafts.remove(i + 1);
      }
    }
  }

  private boolean isApposition(Draft name, Draft role) {
    int comma = name.to;
    while (comma < role.from && Gap.between(text, comma, comma + 1) == Gap.QUOTES) {
      comma++;
    }
    if (comma >= role.from || Gap.between(text, comma, comma + 1) != Gap.COMMA) {
      return false;
    }
    Gap rest = Gap.between(text, comma + 1, role.from);
    return rest == Gap.NONE || rest == Gap.FILLER;
  }

  /// «the institute's Nicholas Carl».
  private void joinPossessors(List<Draft> drafts) {
    for (int i = drafts.size() - 1; i > 0; i--) {
      Draft name = drafts.get(i);
      Draft before = drafts.get(i - 1);
      if (canBePerson(name)
          && isOwner(before)
          && gap(before, name) == Gap.OF
          && isEnclitic(before, name)
          && name.affiliation == null) {
        name.withOwner(before);
        name.titled = true;
        drafts.remove(i - 1);
      }
    }
  }

  /// «Nicholas Carl of the institute», «Nicholas Carl, a fellow at the institute»: two mentions,
  /// one of whom belongs to the other.
  private void affiliate(List<Draft> drafts) {
    for (int i = 0; i + 1 < drafts.size(); i++) {
      Draft name = drafts.get(i);
      Draft body = drafts.get(i + 1);
      boolean named = body.core.isName() && isOwner(body);
      if (canBePerson(name)
          && named
          && name.affiliation == null
          && (gap(name, body) == Gap.OF || isPost(name, body))) {
        name.affiliation = body.core;
      }
    }
  }

  private boolean isPost(Draft name, Draft body) {
    if (name.to >= body.from || Gap.between(text, name.to, name.to + 1) != Gap.COMMA) {
      return false;
    }
    int to = body.from;
    boolean at = false;
    while (to > name.to + 1) {
      Gap gap = Gap.between(text, to - 1, to);
      if (gap == Gap.BREAK || gap == Gap.COMMA) {
        return false;
      }
      at |= gap == Gap.IN || gap == Gap.OF;
      to--;
    }
    return at && body.from - name.to <= LONGEST_POST;
  }
}
