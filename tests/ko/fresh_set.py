"""Reads `fresh/*.txt`: Korean sentences with gold times, one item a line (the head of each file says how)."""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent / "fresh"
MARK = re.compile(r"\{([^{}|]*)\|(\?? ?)(S ?)?([^{}]*)\}")


def kind(value: str, repeated: bool) -> str:
    """The TIMEX3 type that a value written in the file has."""
    if repeated:
        return "SET"
    if re.match(r"P[\dTX]", value):
        return "DURATION"
    return "TIME" if re.search(r"T[\dA-Z]", value) else "DATE"


def parse(line: str) -> tuple[str, list[dict[str, Any]]]:
    """The text of a line without its marks, and the times the marks give."""
    form = "NFD" if line.startswith("NFD ") else "NFC"
    line = line.removeprefix("NFD ").replace("¶", "\n")
    text, times, at = "", [], 0
    for mark in MARK.finditer(line):
        text += unicodedata.normalize(form, line[at : mark.start()])
        words = unicodedata.normalize(form, mark[1])
        row = {
            "start": len(text),
            "end": len(text) + len(words),
            "text": words,
            "type": kind(mark[4], bool(mark[3])),
            "value": mark[4],
        }
        times.append(row | ({"optional": True} if mark[2] else {}))
        text, at = text + words, mark.end()
    return text + unicodedata.normalize(form, line[at:]), times


def items(name: str) -> Iterator[dict[str, Any]]:
    """The items of `fresh/NAME.txt`, as `benchmarks/korean.py` reads them."""
    published, number = "", 0
    for line in (HERE / f"{name}.txt").read_text("utf-8").splitlines():
        if line.startswith("@"):
            published = line[1:].strip()
        elif line and not line.startswith("#"):
            number += 1
            text, times = parse(line)
            yield {
                "id": f"{name}-{number:03}",
                "published": published + "T18:00+09:00",
                "text": text,
                "times": times,
            }
