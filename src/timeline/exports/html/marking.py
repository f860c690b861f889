"""Text with its times marked, everything else escaped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from itertools import takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...article import Article
    from ...timex import TimeExpression


class Markup(str):
    """HTML text that a notebook shows as what it says."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return str(self)


def render_times(article: Article, times: Sequence[TimeExpression] | None = None) -> Markup:
    """Return an article as HTML with its times marked, each with its value, rule and anchor.

    Parameters
    ----------
    article : Article
        The article.
    times : sequence of TimeExpression, optional
        Its times; found afresh by default.

    Returns
    -------
    Markup
        A ``str``; a notebook shows it as HTML.

    Examples
    --------
    >>> from timeline import Article
    >>> print(render_times(Article("Sunday.", published="2024-06-24")))
    <div class="article"><p><mark title="2024-06-23 · en.weekday · publication · or 2024-06-30">Sunday</mark>.</p></div>
    """
    return Markup(f'<div class="article">{paragraphs(article, times)}</div>')


def paragraphs(
    article: Article,
    times: Sequence[TimeExpression] | None = None,
    anchors: Iterable[tuple[int, str]] = (),
    most: int | None = None,
) -> str:
    """Return an article's paragraphs with its times marked, and places to link to by offset.

    Those that are data about the article and no news are of the class ``quiet``; ``most`` is how
    many characters to show.
    """
    if times is None:
        from ...times import find_times

        times = find_times(article)
    text = article.text[:most]
    marks = [(t.start, t.end, why(t)) for t in times]
    news = list(article.spoken())
    found: list[str] = []
    at = 0
    for line, shown in zip(
        text.split("\n"), marked(text, 0, marks, anchors).split("\n"), strict=True
    ):
        end = at + len(line)
        while news and news[0][1] <= at:
            news.pop(0)
        here = takewhile(lambda stretch: stretch[0] < end, news)  # noqa: B023
        spoken = any(text[max(at, a) : min(end, b)].strip() for a, b in here)
        if line.strip() or "<a " in shown:
            found.append(f"<p>{shown}</p>" if spoken else f'<p class="quiet">{shown}</p>')
        at = end + 1
    return "".join(found)


def why(time: TimeExpression) -> str:
    """Return a time's value and why it is that: rule, anchor, cue, and the other readings."""
    others = "or " + ", ".join(w.value for w in time.alternatives) if time.alternatives else None
    return " · ".join(filter(None, (time.value, time.rule, time.anchor, time.cue, others)))


def marked(
    text: str,
    offset: int,
    marks: Iterable[tuple[int, int, str]],
    anchors: Iterable[tuple[int, str]] = (),
) -> str:
    """Return escaped text with stretches marked; a stretch without a title is the trigger.

    Parameters
    ----------
    text : str
        The text, which begins at ``offset`` of its article.
    offset : int
        What is taken off the other offsets.
    marks : iterable of (int, int, str)
        Start, end, title; of two that overlap the first is marked.
    anchors : iterable of (int, str)
        Offsets and names of places to link to; one inside a mark stands before it.
    """
    out: list[str] = []
    names = sorted(anchors)
    at = 0

    def copy(end: int) -> None:
        nonlocal at
        while names and names[0][0] - offset <= end:
            place, name = names.pop(0)
            out.append(escape(text[at : max(at, place - offset)]))
            out.append(f'<a id="{escape(name, quote=True)}"></a>')
            at = max(at, place - offset)
        out.append(escape(text[at:end]))
        at = end

    for start, end, title in sorted(marks):
        if start - offset < at:
            continue
        copy(start - offset)
        words = escape(text[at : end - offset])
        at = end - offset
        tip = escape(" ".join(title.split()), quote=True)
        opens, closes = (f'<mark title="{tip}">', "</mark>") if title else ("<b>", "</b>")
        # A paragraph ends with its line, and with it every mark.
        out.append(opens + words.replace("\n", f"{closes}\n{opens}") + closes)
    copy(len(text))
    return "".join(out)
