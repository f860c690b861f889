"""Which rules made what is stored: fingerprints of the code that reads, extracts and merges."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib import metadata
from pathlib import Path

import attrs

ROOT = Path(__file__).parent.parent

EXTRACTION = tuple(
    """algebra ancient article civil clauses composing copies event expression extraction fallback feasts
    finding grammar grouping history instants lang modality names narrative openings pattern
    phrases press printing provenance quotes resolution rule scripts standing times timex titles triggers
    vocabulary when zones""".split()
)
"""The rooms that ``extract`` is made of; a test compares this with what they import."""
READING = (*EXTRACTION, "intake")
MERGING = tuple(
    """algebra civil clauses copies corrections event expression feasts grammar grouping lang merging
    modality names openings pattern press printing provenance ranking rule scripts standing store
    timex titles triggers vocabulary when zones""".split()
)
"""The rooms that say which mentions are one event, and what is stored of it."""

_LIBRARIES = ("dateparser", "korean-lunar-calendar", "pendulum", "tzdata")
"""Whose answers enter a date."""


@attrs.frozen(slots=True)
class Rules:
    """What a batch was made by.

    Attributes
    ----------
    reading : str
        How files became articles.
    extraction : str
        How articles became mentions.
    """

    reading: str
    extraction: str


def present() -> Rules:
    """Return the rules of this installation."""
    return Rules(fingerprint(READING), fingerprint(EXTRACTION))


@cache
def fingerprint(rooms: tuple[str, ...]) -> str:
    """Return the package's version and a hash of the sources of some rooms: ``0.1.0+5f0c2a9d7e31``.

    Sources change rarely while a process runs, and so they are read once.
    """
    digest = hashlib.sha256()
    for room in sorted(rooms):
        folder = ROOT / room
        files = sorted(folder.rglob("*.py")) if folder.is_dir() else [folder.with_suffix(".py")]
        for file in files:
            digest.update(file.relative_to(ROOT).as_posix().encode())
            digest.update(file.read_bytes())
    for library in _LIBRARIES:
        digest.update(f"{library} {_version(library)}".encode())
    return f"{_version('newstimeline')}+{digest.hexdigest()[:12]}"


def _version(distribution: str) -> str:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return "0"
