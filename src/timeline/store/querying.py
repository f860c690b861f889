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
from .views import keyed_mentions, rows

if TYPE_CHECKING:
    from collections.abc import Iterator
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
        _keep_first(base, top)
    yield from events(base)


def events(base: duckdb.DuckDBPyConnection) -> Iterator[Event]:
    """Yield the events of the table ``chosen``, each with its mentions."""
    found: dict[str, dict[str, Mention]] = defaultdict(dict)
    source = "chosen JOIN all_merges USING (members) JOIN all_mentions AS m USING (hash)"
    for (members, name), mention in keyed_mentions(base, "row(members, hash)", source):
        found[members][name] = mention  # two articles of one id may say the same
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


def _keep_first(base: duckdb.DuckDBPyConnection, n: int) -> None:
    """Leave in ``chosen`` the events that matter most.

    How many distinct articles speak of a day takes time to count, and is at most how many articles
    do. So days are counted until those of the events that come first by such bounds are: then what
    comes after them, by bounds that can only fall, comes after them indeed.
    """
    query = "SELECT members, event, importance, day FROM chosen ORDER BY members"
    known = list(rows(base, query))
    ranks = [(event, importance, day) for _, event, importance, day in known]
    articles = dict(rows(base, f"SELECT day, count(DISTINCT article) FROM ({_TOLD}) GROUP BY day"))
    exact: set[str] = set()
    while True:
        likely = first(ranks, articles, 2 * n)
        days = {day for i in likely[:n] if (day := ranks[i][2])} - exact
        if not days:
            break
        days = {day for i in likely if (day := ranks[i][2])} - exact
        articles |= _distinct(base, days)
        exact |= days
    kept = table({"members": "text"}, [{"members": known[i][0]} for i in likely[:n]])
    base.register("kept", kept)
    base.execute("DELETE FROM chosen WHERE members NOT IN (SELECT members FROM kept)")


_TOLD = """
    SELECT DISTINCT m.day, m.mention, m.article, m.sentence
    FROM chosen JOIN all_merges USING (members) JOIN all_mentions AS m USING (hash)
    WHERE m.day IS NOT NULL"""


def _distinct(base: duckdb.DuckDBPyConnection, days: set[str]) -> dict[str, int]:
    """Return how many distinct articles speak of some days in the events of ``chosen``."""
    base.register("wanted", table({"day": "text"}, [{"day": day} for day in sorted(days)]))
    told = rows(base, f"SELECT * FROM ({_TOLD}) SEMI JOIN wanted USING (day) ORDER BY day")
    return {
        day: distinct_articles([Said(*said[1:]) for said in found])
        for day, found in groupby(told, key=itemgetter(0))
    }
