"""Reads `fresh/events.txt` and `events2.txt`, and scores what is extracted from them.

    PYTHONPATH=src python -m tests.ko.fresh_events --errors

A gold event is found where a dated event's trigger overlaps its own; its date, its modality and its
speaker are then right or wrong. Found, and dated, are F1.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from timeline import Article, extract

FOLDER = Path(__file__).parent / "fresh"


def articles(name: str = "events") -> Iterator[tuple[str, str, list[tuple[str, ...]]]]:
    """Day of publication, text, and (trigger, date, modality, source) of each event."""
    published, text, gold = "", "", []
    for line in [*(FOLDER / f"{name}.txt").read_text("utf-8").splitlines(), ""]:
        if line.startswith("="):
            gold.append(tuple(part.strip() for part in line[1:].split("|")))
        elif not line.startswith("#"):
            if text:
                yield published, text, gold
                text, gold = "", []
            if line.startswith("@"):
                published = line[1:].strip()
            else:
                text = line.replace("¶", "\n\n")


def told(text: str, published: str) -> list[tuple[int, int, str, str, str, str]]:
    """The dated mentions of a text: offsets, trigger, date, modality and source."""
    events = extract(Article(text, published=f"{published} 18:00 KST", language="ko"))
    mentions = [(event.mentions[0], event.when) for event in events]
    return [
        (m.trigger_start, m.trigger_end, m.trigger, when.value, m.modality.value, m.source or "-")
        for m, when in mentions
        if when is not None
    ]


def score(name: str = "events", show: bool = False) -> dict[str, float]:
    """Found and dated F1, and the share of the dated with the right modality and speaker."""
    counts = dict.fromkeys(("gold", "system", "found", "dated", "modality", "speaker"), 0)
    for published, text, gold in articles(name):
        system, at = told(text, published), 0
        counts["gold"] += len(gold)
        counts["system"] += len(system)
        for trigger, *want in sorted(gold, key=lambda row: text.find(row[0])):
            at = text.find(trigger)
            assert at >= 0, (trigger, text)
            end = at + len(trigger)
            hit = next((s for s in system if s[0] < end and at < s[1]), None)
            if hit is None:
                _show(show, "missed", trigger, *want, text)
                continue
            system.remove(hit)
            counts["found"] += 1
            same = [ours == theirs for ours, theirs in zip(hit[3:], want, strict=True)]
            if same[0]:
                counts["dated"] += 1
                counts["modality"] += same[1]
                counts["speaker"] += same[2]
            if not all(same):
                _show(show, "other", trigger, *want, "  ours:", *hit[2:])
        for extra in system:
            _show(show, "false", *extra[2:], text)
    both = counts["gold"] + counts["system"]
    dated = max(1, counts["dated"])
    return {
        "found": 200 * counts["found"] / both,
        "dated": 200 * counts["dated"] / both,
        "modality": 100 * counts["modality"] / dated,
        "speaker": 100 * counts["speaker"] / dated,
    }


def _show(show: bool, *what: str) -> None:
    if show:
        print("   ", *what)


if __name__ == "__main__":
    for name in ("events", "events2"):
        figures = score(name, "--errors" in sys.argv)
        print(name, {what: round(value, 1) for what, value in figures.items()})
