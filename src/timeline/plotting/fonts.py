"""Find a font for what the labels are written in, so that no character is drawn as a box."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Any

_HANGUL = "가"


def families(text: str) -> list[str]:
    """Return font families that together cover a text, best first.

    Raises
    ------
    ValueError
        If the text holds Hangul and no installed font has it; the message says what to install.
    """
    if not any(
        "\u1100" <= c <= "\u11ff" or "\u3130" <= c <= "\u318f" or "\uac00" <= c <= "\ud7a3"
        for c in text
    ):
        hanja = next((c for c in sorted(text) if "\u4e00" <= c <= "\u9fff"), None)
        found = _covering(hanja) if hanja else None
        return ["DejaVu Sans", found] if found else ["DejaVu Sans"]
    found = _covering(_HANGUL)
    if found is None:
        raise ValueError(
            "no installed font has Hangul; install one (pip install 'newstimeline[hangul]', or the "
            "system packages fonts-nanum or fonts-noto-cjk) and draw again"
        )
    return ["DejaVu Sans", found]


@cache
def _covering(character: str) -> str | None:
    """The first font, by name, whose character map has a character."""
    from matplotlib.font_manager import FontManager, fontManager, get_font

    preferred = ("NanumGothic", "Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", "Apple SD Gothic Neo")  # fmt: skip
    for manager in (fontManager, None):
        # Fonts installed after matplotlib's cache was written are seen by a manager made anew.
        entries = sorted((manager or FontManager()).ttflist, key=_plainness)
        names = {entry.name: entry.fname for entry in entries}
        # "Last Resort" has every character and draws each as a box.
        others = [name for name in names if "Last Resort" not in name]
        for name in (*preferred, *others):
            if name in names and _has(get_font(names[name]), character):
                if manager is None:
                    fontManager.addfont(names[name])
                return name
    return _from_extra(character)


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
        if entry.suffix == ".ttf" and _has(font := get_font(str(entry.locate())), character):
            fontManager.addfont(str(entry.locate()))
            return str(font.family_name)
    return None


def _has(font: Any, character: str) -> bool:
    return ord(character) in font.get_charmap()


def drawable(text: str, names: list[str]) -> str:
    """Return one line of text in which a character no font has is named: ``[collision symbol]``."""
    from matplotlib.font_manager import findfont, get_font

    maps = [get_font(findfont(name)).get_charmap() for name in names]
    line = " ".join(text.split())
    return "".join(c if any(ord(c) in chars for chars in maps) else _named(c) for c in line)


def _named(character: str) -> str:
    """What a character is called; what only joins or varies others is left out."""
    name = unicodedata.name(character, "")
    if unicodedata.category(character) in ("Mn", "Cf", "Cc", "Cs") or not name:
        return ""
    return f"[{name.lower()}]"
