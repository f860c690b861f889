"""The public doors to times: find them in an article, or resolve one phrase."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from . import lang
from .article import Article
from .fallback import absolute_times
from .resolution import read_times
from .scripts import guess_language
from .timex import TimeExpression
from .when import When

Prefer = Literal["past", "future"]


def find_times(
    article: Article | str,
    published: str | date | datetime | None = None,
    language: str | None = None,
    *,
    prefer: Prefer | None = None,
) -> list[TimeExpression]:
    """Find every time an article names and resolve it.

    Parameters
    ----------
    article : Article or str
        An article, or a text together with ``published``.
    published : str, date or datetime, optional
        The instant of publication of a bare text, such as ``2024-06-24 17:41 KST``.
    language : str, optional
        ISO 639 code; by default the article's own, or guessed from the script. A language without
        a folder of rules still gets its absolute dates, by dateparser.
    prefer : {"past", "future"}, optional
        Read every time that could be past or future as this, whatever its clause says.

    Returns
    -------
    list of TimeExpression
        In order of the text, without overlaps.

    Raises
    ------
    ValueError
        If a bare text has no ``published``, or ``prefer`` is neither.

    Examples
    --------
    >>> for t in find_times("They met on Sunday and will meet again next month.", "2024-06-24"):
    ...     print(t)
    Sunday → 2024-06-23
    next month → 2024-07
    """
    if prefer not in (None, "past", "future"):
        raise ValueError(f"prefer is 'past' or 'future', not {prefer!r}")
    if isinstance(article, str):
        if published is None:
            raise ValueError("a bare text needs published=, such as '2024-06-24 17:41 KST'")
        article = Article(article, published=published, language=language)
    rules = lang.get(language or article.language)
    if rules is None:
        return absolute_times(article, language or article.language)
    return read_times(article, rules, prefer, lang.get)


def resolve(
    words: str,
    published: str | date | datetime,
    language: str | None = None,
    *,
    prefer: Prefer | None = None,
) -> When:
    """Resolve one phrase against an instant of publication.

    Raises
    ------
    ValueError
        If the words name no time, or one without a place in time (a duration, "recently").

    Examples
    --------
    >>> print(resolve("next month", "2024-06-24 17:41 KST"))
    2024-07
    """
    times = find_times(words, published, language or guess_language(words), prefer=prefer)
    whole = max(times, key=lambda t: t.end - t.start, default=None)
    if whole is None:
        raise ValueError(f"{words!r} names no time; try find_times on the whole sentence")
    if whole.when is None:
        raise ValueError(
            f"{words!r} has no place in time: {whole.reason or f'it is a {whole.type}, {whole.value}'}"
        )
    return whole.when
