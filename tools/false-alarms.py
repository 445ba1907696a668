#!/usr/bin/env python3
"""Draws date expressions that were reported, for a person to read and judge.

usage: tools/false-alarms.py SEED COUNT ANNOTATED.jsonl... [--page N] [--language N] [--skip DRAWN]

  ANNOTATED    output of `parallax annotate --format jsonl`, from pages of one's own choosing
  --page N     at most so many from a page (default 3)
  --language N at most so many in a language (default COUNT)
  --skip DRAWN an earlier sample: no page in it is drawn from again

The same seed draws the same expressions. Each comes as one line: its number, language, the day of publication with
its weekday («-» where there is none), the value, the page, and the expression between [[ ]] amid its text. It is
wrong if it is no expression of time (a name, a score, a part of a longer expression), or if its value is wrong, be it
only in the year. A coarser value than the text tells is right. At most 3 % may be wrong; the figures measured
are in docs/decisions/0010-dates-that-are-none.md.
"""
import argparse
import datetime
import json
import random

BEFORE, AFTER = 130, 90


def expressions(paths, skipped):
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                article = json.loads(line)
                if article["id"] not in skipped:
                    for time in article.get("times", []):
                        yield article, time


def drawn(paths, seed, count, per_page, per_language, skipped):
    everything = list(expressions(paths, skipped))
    random.Random(seed).shuffle(everything)
    pages, languages, chosen = {}, {}, []
    for article, time in everything:
        page, language = article["id"], article["language"]
        if pages.get(page, 0) < per_page and languages.get(language, 0) < per_language and len(chosen) < count:
            pages[page] = pages.get(page, 0) + 1
            languages[language] = languages.get(language, 0) + 1
            chosen.append((article, time))
    return sorted(chosen, key=lambda each: (each[0]["language"], each[0]["id"], each[1]["start"]))


def day(published):
    return "-" if not published else datetime.date.fromisoformat(published[:10]).strftime("%a %Y-%m-%d")


def amid(text, start, end):
    around = text[max(0, start - BEFORE):start] + "[[" + text[start:end] + "]]" + text[end:end + AFTER]
    return " ".join(around.split())


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("seed", type=int)
    parser.add_argument("count", type=int)
    parser.add_argument("annotated", nargs="+")
    parser.add_argument("--page", type=int, default=3)
    parser.add_argument("--language", type=int)
    parser.add_argument("--skip", action="append", default=[])
    a = parser.parse_args()
    skipped = {line.split("\t")[4] for path in a.skip for line in open(path, encoding="utf-8") if line.count("\t") > 4}
    sample = drawn(a.annotated, a.seed, a.count, a.page, a.language or a.count, skipped)
    for number, (article, time) in enumerate(sample, 1):
        print(number, article["language"], day(article.get("published")), time["value"], article["id"],
              amid(article["text"], time["start"], time["end"]), sep="\t")


main()
