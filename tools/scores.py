#!/usr/bin/env python3
"""Writes docs/scores.md from what the benchmark runner printed, and what was measured of speed.

usage: tools/scores.py LOG DATE [SPEED ...]      LOG: standard output of bench/run.py over all tasks
                                                 SPEED: of JMH, or of several runs of SideBySide

The runner lies beside the checkout; CONTRIBUTING.md tells how to measure speed.
"""
import re
import sys

HEAD = """# Scores

Measured on the development data of the project's benchmarks, which are described where they lie (`bench/*/README.md`, with what
other programs reach on the same data). Development data: rules and weights were made while looking at it, so figures on unseen
data of the same kind will be somewhat lower. Recomputed with

    python3 ../shared/bench/run.py --out target/bench > scores.log && tools/scores.py scores.log

on {date}, a machine with two cores that other work shares, Java 25. Seconds are of the whole command. A figure is given as it was measured, weak ones too.

"""

SPEED = re.compile(r"^(Benchmark|Knowledge|Reading\S*megabytes|Reading\S*articles|\w+ pass )")
SPEED_HEAD = """## speed
JMH over the pages of `examples` (`megabytes` of text and `articles`, a second, one thread), and extractors over the 508 pages of
`extraction-full`, each alone on one core, parsing included, first to last pass in one process, with the memory in use after each.

```
"""


def main():
    log = open(sys.argv[1], encoding="utf-8").read()
    date = sys.argv[2] if len(sys.argv) > 2 else "an unnamed day"
    parts = re.split(r"^== (?=[a-z0-9-]+: \d+ lines)", log, flags=re.M)[1:]
    out = [HEAD.format(date=date)]
    for part in parts:
        first, _, rest = part.partition("\n")
        name, _, speed = first.partition(": ")
        lines = [line.rstrip() for line in rest.strip("\n").split("\n")]
        if name == "times":
            # Languages with a handful of dates say nothing.
            lines = [l for l in lines if not l.startswith("language ") or int(l.split()[2]) >= 20]
        out.append(f"## {name}\n{speed}\n\n```\n" + "\n".join(lines) + "\n```\n\n")
    measured = [l.rstrip() for path in sys.argv[3:] for l in open(path, encoding="utf-8") if SPEED.search(l)]
    if measured:
        out.append(SPEED_HEAD + "\n".join(measured) + "\n```\n\n")
    with open("docs/scores.md", "w", encoding="utf-8") as f:
        f.write("".join(out).rstrip("\n") + "\n")


main()
