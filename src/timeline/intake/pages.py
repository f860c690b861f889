"""Pages: an HTML page to an Article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ..article import Zone
from .forms import ends
from .markup import Markup, body_blocks
from .metadata import read_metadata
from .parsing import parse_article

if TYPE_CHECKING:
    from datetime import date, datetime

    from ..article import Article


def read_page(
    page: str,
    *,
    published: str | date | datetime | None = None,
    language: str | None = None,
    source: str | None = None,
    url: str | None = None,
) -> Article:
    """Read an article from its page.

    The instant, the headline and the outlet are what the page's own metadata say. The body is
    trafilatura's where that is installed (``pip install 'newstimeline[html]'``), else the element
    that holds most prose. The article's text is the headline, the captions and the body.

    Raises
    ------
    ValueError
        If the page has no prose, or neither it nor ``published`` tells when it appeared.

    Examples
    --------
    >>> article = read_page('''<title>Talks resume</title>
    ... <meta property="article:published_time" content="2024-06-24T17:41:00+09:00">
    ... <p>The two sides will meet again in Hanoi next month, their envoys said on Sunday.''')
    >>> article.title, article.published.isoformat()
    ('Talks resume', '2024-06-24T17:41:00+09:00')
    """
    markup = Markup(page)
    known = read_metadata(markup)
    title = _headline(markup, known.title)
    blocks = body_blocks(markup)
    captions = list(dict.fromkeys(b.text for b in blocks if markup.nodes[b.node].caption))
    own = [b.text for b in blocks if not markup.nodes[b.node].caption]
    shown = {title, *captions}
    body = [line for line in _body(page, own) if line not in shown]
    if not body:
        raise ValueError("no prose in the page; save its text as .txt instead")
    text = "\n\n".join([*([title] if title else []), *captions, *body])
    article = parse_article(
        text,
        title=title,
        published=published or known.published,
        modified=known.modified,
        language=language or known.language,
        source=source or known.source,
        url=url or known.url,
    )
    return _with_captions(article, captions)


def _headline(page: Markup, title: str | None) -> str | None:
    """Return the page's own h1 if the title, which often adds the outlet, begins with it."""
    for block in page.blocks:
        if page.nodes[block.node].tag == "h1" and (title is None or block.text in title):
            return block.text
    return title


def _body(page: str, own: list[str]) -> list[str]:
    """Return trafilatura's paragraphs where it is installed and finds as much as we do."""
    try:
        from trafilatura import extract
    except ImportError:
        return own
    found = extract(page, include_comments=False, include_tables=False) or ""
    # Of a short page it returns the menu too; what is neither prose nor in our body is that.
    lines = [line.strip() for line in found.splitlines()]
    lines = [line for line in lines if line in own or (len(line) > 40 and ends("sentence", line))]
    return lines if sum(map(len, lines)) * 2 > sum(map(len, own)) else own


def _with_captions(article: Article, captions: list[str]) -> Article:
    """Mark what the page itself marks as a caption, whatever its words."""
    marked = {}
    at = 0
    for caption in captions:
        at = article.text.index(caption, at)
        marked[at] = Zone("caption", at, at + len(caption))
        at += len(caption)
    zones = [z for z in article.zones if z.start not in marked] + list(marked.values())
    zones.sort(key=lambda zone: zone.start)
    return attrs.evolve(article, zones=zones)
