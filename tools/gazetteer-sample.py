#!/usr/bin/env python3
"""Prints facts of the gazetteer, drawn by a seed, for checking them again.

usage: gazetteer-sample.py SEED [NUMBER]

A fact is a line of a table, with its file and line number; a person's office counts with its term. Names in other scripts are
drawn too. Half of the facts come from offices.tsv, where errors are likeliest, the rest from the other tables in equal parts.
"""
import os
import random
import sys

GAZETTEER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../languages/src/main/resources/parallax/gazetteer")
OTHERS = ["people.tsv", "organizations.tsv", "places.tsv", "outlets.tsv", "names.tsv"]


def facts(table):
    with open(os.path.join(GAZETTEER, table), encoding="utf-8") as lines:
        numbered = [(number, line.rstrip("\n")) for number, line in enumerate(lines, 1) if line.strip() and line[0] != "#"]
    return [(table, number, line) for number, line in numbered[1:]]


def main(seed, number=200):
    draw = random.Random(seed)
    chosen = draw.sample(facts("offices.tsv"), number // 2)
    for table in OTHERS:
        chosen += draw.sample(facts(table), number // 2 // len(OTHERS))
    for table, line, fact in sorted(chosen):
        print("%s:%d\t%s" % (table, line, fact))


main(*map(int, sys.argv[1:]))
