"""A timeline out of a store: what SQL can leave out is never loaded."""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from .. import names
from ..copies import distinct_articles
from ..ranking import first
from .columns import instant, table
from .events import event_of
from .records import loads
from .views import rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    import duckdb

    from ..event import Event, Mention


Span = tuple["datetime | None", "datetime | None"]


class Said(NamedTuple):
    """What of a mention tells whether it is a copy."""

    id: str
    article_id: str
    sentence: str


def select(
    base: duckdb.DuckDBPyConnection,
    about: str | None = None,
    span: Span = (None, None),
    top: int | None = None,
    *,
    hidden: bool = False,
) -> Iterator[Event]:
    """Yield the events that name something, that may lie in a time, and of these the first.

    Parameters
    ----------
    base : duckdb connection
        With the views of a store.
    about : str or None
        See ``Timeline.about``.
    span : pair of datetime or None
        Instants, None for an open side; see ``Timeline.between``.
    top : int or None
        See ``Timeline.top``.
    hidden : bool
        The events that corrections hide, instead of the others.
    """
    clauses, values = ["hidden" if hidden else "NOT hidden"], []
    for clause, given in (*_about(about), *_between(span)):
        clauses.append(clause)
        values += given
    where = " AND ".join(clauses)
    base.execute(
        f"CREATE OR REPLACE TEMP TABLE chosen AS SELECT * FROM all_events WHERE {where}", values
    )
    if top is not None:
        _keep_first(base, top, _articles(base, whole=len(clauses) == 1))
    yield from events(base)


def events(base: duckdb.DuckDBPyConnection) -> Iterator[Event]:
    """Yield the events of the table ``chosen``, each with its mentions."""
    found: dict[str, dict[str, Mention]] = defaultdict(dict)
    query = """
        SELECT c.members, m.hash, m.record
        FROM chosen AS c JOIN all_merges AS g USING (members) JOIN all_mentions AS m USING (hash)"""
    for members, name, record in rows(base, query):
        if name not in found[members]:  # two articles of one id may say the same
            found[members][name] = loads(record)
    for members, record in rows(base, "SELECT members, record FROM chosen"):
        yield event_of(record, found[members].values())


def _about(name: str | None) -> Iterator[tuple[str, list[Any]]]:
    if name is not None:
        spellings = names.spellings(name)
        said = "".join(" OR contains(said, ?)" for _ in spellings)
        clause = f"(list_contains(keys, ?) OR (len(keys) > 0 AND contains(names, ?)){said})"
        yield clause, [names.key(name), names.fold(name), *spellings]


def _between(span: Span) -> Iterator[tuple[str, list[Any]]]:
    lo, hi = map(instant, span)
    if lo is not None:
        yield "(ends IS NULL OR ends > make_timestamptz(?))", [lo]
    if hi is not None:
        yield "(starts IS NULL OR starts < make_timestamptz(?))", [hi]


def _keep_first(base: duckdb.DuckDBPyConnection, n: int, articles: Mapping[str, int]) -> None:
    """Leave in ``chosen`` the events that matter most."""
    known, ranks = [], []
    for members, event, importance, day in rows(
        base, "SELECT members, event, importance, day FROM chosen ORDER BY members"
    ):
        known.append(members)
        ranks.append((event, importance, day))
    kept = [{"members": known[i]} for i in first(ranks, articles, n)]
    base.register("kept", table({"members": "text"}, kept))
    base.execute("DELETE FROM chosen WHERE members NOT IN (SELECT members FROM kept)")


def _articles(base: duckdb.DuckDBPyConnection, *, whole: bool) -> dict[str, int]:
    """Return how many distinct articles speak of each day in the events of ``chosen``."""
    if whole:
        return dict(rows(base, "SELECT day, articles FROM all_days"))
    return dict(count_articles(base, "chosen"))


def count_articles(base: duckdb.DuckDBPyConnection, chosen: str) -> Iterator[tuple[str, int]]:
    """Yield the days of which some events speak, and how many distinct articles do."""
    query = f"""
        SELECT DISTINCT m.day, m.mention, m.article, m.sentence
        FROM {chosen} JOIN all_merges USING (members) JOIN all_mentions AS m USING (hash)
        WHERE m.day IS NOT NULL ORDER BY m.day"""
    for day, told in groupby(rows(base, query), key=itemgetter(0)):
        yield day, distinct_articles([Said(*said[1:]) for said in told])
