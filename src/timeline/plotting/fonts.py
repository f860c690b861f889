"""Find fonts by the characters they have, so that nothing is drawn as a box."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any
from unicodedata import category
from unicodedata import name as name_of

from .characters import called, clean, units, visible

BASE = "DejaVu Sans"  # comes with matplotlib
_PREFERRED = (
    "NanumGothic", "Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", "Apple SD Gothic Neo",
    "Noto Emoji",
)  # fmt: skip
_EAST_ASIA = ("HANGUL", "CJK UNIFIED", "HIRAGANA", "KATAKANA")


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
            if name_of(missing[0], "").startswith(_EAST_ASIA) and missing[0] <= "\uffff":
                raise ValueError(
                    f"no installed font has {missing[0]!r} ({name_of(missing[0])}); install "
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
    parts = _parts(text, names)
    return "".join(shown for shown, _ in parts), sum(bool(lost) for _, lost in parts)


def undrawable(text: str, names: list[str]) -> list[str]:
    """Return the names of what no font has, in order.

    >>> undrawable("🇰🇷 and 👩‍🚀", ["DejaVu Sans"])
    ['KR', 'woman, rocket']
    """
    return [lost for _, lost in _parts(text, names) if lost]


def _parts(text: str, names: list[str]) -> list[tuple[str, str]]:
    """What is drawn for each character a reader sees, and what that leaves unsaid."""
    if text.isascii() and text.isprintable():
        return [(clean(text), "")]
    maps = [_characters(name) for name in names]
    parts: list[tuple[str, str]] = []
    letter = " "
    for unit in units(text):
        seen = visible(unit)
        if seen and category(seen[0])[0] == "M":
            known = any(ord(letter) in chars and ord(seen) in chars for chars in maps)
            parts.append((seen, "") if known else ("", called(unit)))
            continue
        letter = seen[-1:] or letter
        known = all(any(ord(c) in chars for chars in maps) for c in seen)
        parts.append((seen, "") if known else (f"[{called(unit)}]", called(unit)))
    return parts


def has_face(text: str, **face: Any) -> bool:
    """Tell whether a face of the first family, such as ``style="italic"``, has every character."""
    from matplotlib.font_manager import FontProperties, findfont

    path = findfont(FontProperties(family=[BASE], **face), fallback_to_default=False)
    return all(ord(character) in _map(path) for character in text)


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
