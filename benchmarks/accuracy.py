"""Score find_times on a corpus: TimeML files, or JSON lines with ``text``, ``published``, ``times``.

    python benchmarks/accuracy.py timebank/*.tml
    python benchmarks/accuracy.py corpus.jsonl --language ko --errors 40

Scored as TempEval-3 scores: strict spans, relaxed spans (one character in common), and value F1,
which is relaxed F1 times the share of matched expressions whose TIMEX3 value is the gold's.
"""

from __future__ import annotations

import argparse
import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import timeline


def read_timeml(path):
    """A TimeML document as one row."""
    root = ET.parse(path).getroot()
    pieces, times = [], []

    def walk(node):
        start = sum(map(len, pieces))
        pieces.append(node.text or "")
        for child in node:
            walk(child)
            pieces.append(child.tail or "")
        if node.tag == "TIMEX3":
            end = sum(map(len, pieces))
            times.append({"start": start, "end": end, "value": node.get("value")})

    walk(root.find("TEXT"))
    created = root.find(".//DCT/TIMEX3").get("value")[:10]
    return {"id": str(path), "text": "".join(pieces), "published": created, "times": times}


def read_rows(paths):
    for path in map(Path, paths):
        if path.suffix == ".jsonl":
            yield from map(json.loads, path.read_text(encoding="utf-8").splitlines())
        else:
            yield read_timeml(path)


def normal(value):
    """Values that mean the same, written the same."""
    value = re.sub(r"(T\d\d:\d\d):00$", r"\1", (value or "").upper())
    return re.sub(r"(-XX)+$", "", value)


def match(gold, found):
    """Pairs of overlapping expressions, one to one, exact ones first."""
    ranked = sorted(
        (
            (g["start"], g["end"]) != (f.start, f.end),
            max(g["start"], f.start) - min(g["end"], f.end),
            i,
            j,
        )
        for i, g in enumerate(gold)
        for j, f in enumerate(found)
        if min(g["end"], f.end) > max(g["start"], f.start)
    )
    pairs = []
    for *_, i, j in ranked:
        if all(i != a and j != b for a, b in pairs):
            pairs.append((i, j))
    return pairs


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--language", default="en")
    parser.add_argument("--zone", default="KST")
    parser.add_argument("--errors", type=int, default=0, help="how many mistakes to list")
    options = parser.parse_args()
    n = dict.fromkeys(("gold", "found", "strict", "relaxed", "value"), 0)
    errors = []
    for row in read_rows(options.paths):
        published = f"{row['published'][:10]} 12:00 {options.zone}"
        found = timeline.find_times(row["text"], published, options.language)
        gold = [g for g in row["times"] if not g.get("optional")]
        pairs = match(gold, found)
        n["gold"] += len(gold)
        n["found"] += len(found)
        n["relaxed"] += len(pairs)
        for i, j in pairs:
            g, f = gold[i], found[j]
            n["strict"] += (g["start"], g["end"]) == (f.start, f.end)
            same = normal(g["value"]) == normal(f.value)
            n["value"] += same
            if not same:
                errors.append(
                    (row["id"], f.text, "gold", g["value"], "found", f.value, "by", f.rule)
                )
        missed = sorted(set(range(len(gold))) - {i for i, _ in pairs})
        errors += [
            (row["id"], row["text"][gold[i]["start"] : gold[i]["end"]], "missed") for i in missed
        ]
    both = max(1, n["gold"] + n["found"])
    scores = (f"{name} F1 {200 * n[name] / both:.1f}" for name in ("strict", "relaxed", "value"))
    print(f"{n['gold']} expressions, {n['found']} found:", ", ".join(scores))
    for error in errors[: options.errors]:
        print("   ", *error)


if __name__ == "__main__":
    main()
