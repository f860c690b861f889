"""How records print themselves: one line of bounded length in angle brackets."""

from __future__ import annotations

_MOST = 60  # characters of any one text
_LONGEST = 200  # of a fact, if a record was made by hand of whatever there is


def quoted(text: str, most: int = _MOST) -> str:
    r"""Return a text's beginning in quotes, on one line, what no terminal shows escaped.

    Examples
    --------
    >>> print(quoted("Talks\nresume on Sunday", 12))
    'Talks\nresum…'
    """
    return repr(text if len(text) <= most else text[: most - 1] + "…")


def tagged(record: object, *facts: str | None) -> str:
    """Return a record's class and facts; empty ones are left out.

    Examples
    --------
    >>> tagged(1, "one", None, "odd")
    '<int one, odd>'
    """
    told = ", ".join(fact[:_LONGEST] for fact in facts if fact)
    return f"<{type(record).__name__} {told}>"


def counted(number: int, word: str) -> str:
    """Return a count of things.

    Examples
    --------
    >>> counted(1, "mention"), counted(1200, "character")
    ('1 mention', '1,200 characters')
    """
    return f"{number:,} {word}{'' if number == 1 else 's'}"
