"""Score find_times on a corpus: TimeML files, or JSON lines with ``text``, ``published``, ``times``.

    python benchmarks/accuracy.py timebank/*.tml
    python benchmarks/accuracy.py corpus.jsonl --language ko --errors 40 --half odd

Scored as TempEval-3 scores: strict spans, relaxed spans (one character in common), and value F1,
which is relaxed F1 times the share of matched expressions whose TIMEX3 value is the gold's. The mistakes
are counted by class: missed, false, of another extent, of another value.
"""

from __future__ import annotations

import argparse
import json
import re
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
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


def counted(gold, found):
    """The gold that counts, and what was found but for what only its annotators disagreed on."""
    firm = [g for g in gold if not g.get("optional")]
    loose = [g for g in gold if g.get("optional")]

    def meets(time, rows):
        return any(min(time.end, g["end"]) > max(time.start, g["start"]) for g in rows)

    return firm, [f for f in found if meets(f, firm) or not meets(f, loose)]


def mistakes(row, gold, found, pairs):
    """What is wrong with a document: its class, the words, the gold's value, ours and our rule."""
    text = row["text"]
    for i, j in pairs:
        g, f = gold[i], found[j]
        words = text[g["start"] : g["end"]]
        if words != f.text:
            yield "extent", row["id"], words, g["value"], f.text, f.value, f.rule
        if normal(g["value"]) != normal(f.value):
            yield "value", row["id"], words, g["value"], f.text, f.value, f.rule
    for i in sorted(set(range(len(gold))) - {i for i, _ in pairs}):
        words = text[gold[i]["start"] : gold[i]["end"]]
        yield "missed", row["id"], words, gold[i]["value"], "", "", ""
    for j in sorted(set(range(len(found))) - {j for _, j in pairs}):
        yield "false", row["id"], "", "", found[j].text, found[j].value, found[j].rule


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--language", default="en")
    parser.add_argument("--zone", default="KST")
    parser.add_argument("--half", choices=("odd", "even"), help="every other document only")
    parser.add_argument(
        "--errors", type=int, default=0, help="how many mistakes of a class to list"
    )
    options = parser.parse_args()
    rows = list(read_rows(options.paths))
    if options.half:
        rows = rows[options.half == "even" :: 2]
    n = Counter()
    errors = defaultdict(list)
    for row in rows:
        published = f"{row['published'][:10]} 12:00 {options.zone}"
        found = timeline.find_times(row["text"], published, options.language)
        gold, found = counted(row["times"], found)
        pairs = match(gold, found)
        wrong = list(mistakes(row, gold, found, pairs))
        classes = Counter(error[0] for error in wrong)
        n += Counter(
            gold=len(gold),
            found=len(found),
            relaxed=len(pairs),
            strict=len(pairs) - classes["extent"],
            value=len(pairs) - classes["value"],
        )
        for error in wrong:
            errors[error[0]].append(error)
    both = max(1, n["gold"] + n["found"])
    scores = (f"{name} F1 {200 * n[name] / both:.1f}" for name in ("strict", "relaxed", "value"))
    print(f"{n['gold']} expressions, {n['found']} found:", ", ".join(scores))
    for name, listed in sorted(errors.items()):
        print(f"{len(listed):6} {name}")
        for error in listed[: options.errors]:
            print("       ", *error[1:], sep="\t")


if __name__ == "__main__":
    main()
