"""Characters as a reader sees them: a flag, or signs joined into one, is one character."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = "\U0001f1e6-\U0001f1ff"  # two of these regional indicators are a flag
_STEERS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"  # they choose among the glyphs of what they follow
_TONES = "\U0001f3fb-\U0001f3ff"  # of skin
_TAGS = "\U000e0020-\U000e007f"  # after a black flag they spell a region
_UNIT = re.compile(
    f"[{_LETTERS}]{{2}}|.[{_STEERS}{_TONES}{_TAGS}]*(?:\u200d[^\\w\\s][{_STEERS}{_TONES}]*)*"
)
_MOST = 4  # parts of a joined character that are named


def clean(text: str) -> str:
    """Return a text on one line, without the characters that only steer or join others."""
    return visible(_line(text))


def visible(line: str) -> str:
    """Return what has a shape of its own, unlike marks that choose a glyph's colour or join two."""
    kept = re.sub(f"[{_STEERS}]", "", line)
    return "".join(c for c in kept if unicodedata.category(c) not in ("Cc", "Cf"))


def _line(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split()))


def units(text: str) -> list[str]:
    """Return the characters of a text on one line as a reader counts them.

    >>> len(units("🇰🇷👩‍🚀👍🏽"))
    3
    """
    return _UNIT.findall(_line(text))


def called(unit: str) -> str:
    """Return what to say for a character that cannot be drawn; a flag is its country's code.

    >>> called("🇰🇷"), called("👩‍🚀"), called("👍🏽")
    ('KR', 'woman, rocket', 'thumbs up sign')
    """
    region = "".join(chr(ord(c) - 0xE0000) for c in re.findall(f"[{_TAGS}]", unit)).rstrip("\x7f")
    if region:
        return f"{region[:2]}-{region[2:]}".upper()
    if re.fullmatch(f"[{_LETTERS}]+", unit):
        return "".join(chr(ord(c) - ord("🇦") + ord("A")) for c in unit)
    signs = re.sub(f"(?<=.)[{_TONES}]", "", visible(unit))
    names = [_name(sign) for sign in signs[:_MOST]]
    return ", ".join(names) + "…" * (len(signs) > _MOST)


def _name(character: str) -> str:
    name = unicodedata.name(character, "").lower()
    return name if name and len(name) <= 24 else f"U+{ord(character):04X}"
