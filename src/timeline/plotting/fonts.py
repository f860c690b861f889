"""Find fonts by the characters they have, so that nothing is drawn as a box."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Any

BASE = "DejaVu Sans"  # comes with matplotlib
_PREFERRED = (
    "NanumGothic", "Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", "Apple SD Gothic Neo",
    "Noto Emoji",
)  # fmt: skip
_EAST_ASIA = ("HANGUL", "CJK UNIFIED", "HIRAGANA", "KATAKANA")


def clean(text: str) -> str:
    """Return a text on one line, without the characters that only steer or join others."""
    words = unicodedata.normalize("NFC", " ".join(text.split()))
    # Marks that choose a glyph's colour or join glyphs have no shape of their own.
    return "".join(
        c for c in words if unicodedata.category(c) not in ("Cc", "Cf") and not _steers(c)
    )


def _steers(character: str) -> bool:
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"


def families(texts: Iterable[str]) -> list[str]:
    """Return font families that together have the characters of some texts, best first.

    Raises
    ------
    ValueError
        If no installed font has the Hangul, Hanja or Kana in them; the message says what to install.
    """
    names = [BASE]
    missing = _missing(frozenset().union(*map(clean, texts)), names)
    while missing:
        found = _covering(missing[0])
        if found is None:
            if unicodedata.name(missing[0], "").startswith(_EAST_ASIA) and missing[0] <= "\uffff":
                raise ValueError(
                    f"no installed font has {missing[0]!r} ({unicodedata.name(missing[0])}); install "
                    "one (pip install 'newstimeline[hangul]', or the system packages fonts-nanum or "
                    "fonts-noto-cjk) and draw again"
                )
            missing = missing[1:]
            continue
        names.append(found)
        missing = _missing(missing, [found])
    return names


def drawable(text: str, names: list[str]) -> tuple[str, int]:
    """Return a text in which what no font has is named in brackets, and how many were.

    A mark goes with its letter if one font has both, and is left out and counted if none has.

    >>> drawable("a 💥 hit", ["DejaVu Sans"])
    ('a [collision symbol] hit', 1)
    """
    words = clean(text)
    missing = _missing(words, names)
    for character in missing:
        words = words.replace(character, f"[{_called(character)}]")
    maps = [_characters(name) for name in names]
    kept: list[str] = []
    letter = " "
    for character in words:
        if unicodedata.category(character)[0] != "M":
            letter = character
        elif not any(ord(letter) in chars and ord(character) in chars for chars in maps):
            continue
        kept.append(character)
    return "".join(kept), len(missing) + len(words) - len(kept)


def has_italics(text: str) -> bool:
    """Tell whether the italics of the first family have every character."""
    from matplotlib.font_manager import FontProperties, findfont

    italic = _map(
        findfont(FontProperties(family=[BASE], style="italic"), fallback_to_default=False)
    )
    return all(ord(character) in italic for character in text)


def _called(character: str) -> str:
    name = unicodedata.name(character, "").lower()
    return name if name and len(name) <= 24 else f"U+{ord(character):04X}"


def _missing(characters: Iterable[str], names: list[str]) -> list[str]:
    """The characters none of some families has, in code order."""
    maps = [_characters(name) for name in names]
    return sorted(c for c in set(characters) if not any(ord(c) in chars for chars in maps))


@cache
def _characters(family: str) -> frozenset[int]:
    from matplotlib.font_manager import findfont

    return _map(findfont(family, fallback_to_default=False))


@cache
def _map(path: str) -> frozenset[int]:
    from matplotlib.font_manager import get_font

    try:
        return frozenset(get_font(path).get_charmap())
    except (OSError, RuntimeError):  # a file that is no font, or one of bitmaps only
        return frozenset()


@cache
def _covering(character: str) -> str | None:
    """The first family, the preferred ones before the others, that has a character."""
    from matplotlib.font_manager import fontManager

    for anew in (False, True):
        files = _files(anew)
        for name in (*(name for name in _PREFERRED if name in files), *files):
            if ord(character) in _map(files[name]):
                if anew:
                    fontManager.addfont(files[name])
                return name
    return _from_extra(character)


@cache
def _files(anew: bool) -> dict[str, str]:
    """The file of each family's plainest face, as matplotlib's cache knows them or read anew.

    Fonts installed after the cache was written are only seen by a manager made anew.
    """
    from matplotlib.font_manager import FontManager, fontManager

    entries = sorted((FontManager() if anew else fontManager).ttflist, key=_plainness)
    return {entry.name: entry.fname for entry in entries if _usable(entry)}


def _usable(entry: Any) -> bool:
    # "Last Resort" has every character and draws each as a box; colour emoji are bitmaps.
    return "Last Resort" not in entry.name and "Color" not in entry.name


def _plainness(entry: Any) -> tuple[str, bool, int, str]:
    """Sort the faces of a family so that the upright one of regular weight comes last."""
    weight = entry.weight if isinstance(entry.weight, int) else 400
    return entry.name, entry.style == "normal", -abs(weight - 400), entry.fname


def _from_extra(character: str) -> str | None:
    """The font of the ``hangul`` extra: its file is used, its code is never imported."""
    from importlib.metadata import PackageNotFoundError, files

    from matplotlib.font_manager import fontManager, get_font

    try:
        brought = files("koreanize-matplotlib") or []
    except PackageNotFoundError:
        return None
    for entry in sorted(brought, key=str):
        path = str(entry.locate())
        if entry.suffix == ".ttf" and ord(character) in _map(path):
            fontManager.addfont(path)
            return str(get_font(path).family_name)
    return None
