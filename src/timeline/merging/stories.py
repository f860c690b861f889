"""What articles say, so far as their mentions and titles tell."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import attrs

from .crossing import names_in
from .reading import read, terms_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..event import Mention


@attrs.frozen(slots=True)
class Story:
    """What an article says, so far as its mentions and title tell.

    Attributes
    ----------
    terms : mapping of str to int
        Its words, names and numbers with their weights.
    leads : frozenset of str
        The names in its title, or where it has none in its first sentence: whom it is about.
    across : frozenset of str
        Keys of its names that other languages share.
    """

    terms: Mapping[str, int]
    leads: frozenset[str]
    across: frozenset[str]


def story(mentions: Iterable[Mention]) -> Story:
    """Return what an article says, from all of its mentions."""
    told = sorted(mentions, key=lambda m: (m.start, m.sentence))
    titles = {m.article_title for m in told if m.article_title}
    sentences = {m.sentence for m in told}
    terms: dict[str, int] = {}
    names: set[str] = set()
    for text in sentences | titles:
        tokens = read(text)
        names.update(token.term for token in tokens if token.name)
        for term, weight in terms_of(tokens).items():
            if weight > terms.get(term, 0):
                terms[term] = weight
    leads = {token.term for text in titles or {told[0].sentence} for token in read(text)}
    return Story(terms, frozenset(leads & names), names_in(sentences | titles))


def stories(mentions: Iterable[Mention]) -> dict[str, Story]:
    """Return what each article says, by its id."""
    articles: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        articles[mention.article_id].append(mention)
    return {article: story(found) for article, found in articles.items()}
