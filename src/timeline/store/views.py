"""The views that SQL sees, over the parts that the manifest names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .. import when
from .columns import table
from .events import EVENTS, MERGES
from .extra import needs
from .linking import LINKS
from .mentions import MENTION, MENTIONS, mention_of
from .profiling import PROFILES
from .reading import repeats
from .tables import ARTICLES, LEDGER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    import duckdb

    from ..event import Mention
    from .manifest import Manifest

TABLES = {
    "articles": ARTICLES,
    "mentions": MENTIONS,
    "ledger": LEDGER,
    "events": EVENTS,
    "merges": MERGES,
    "profiles": PROFILES,
    "links": LINKS,
}
GONE = {"kind": "text", "key": "text", "build": "number"}
"""What no longer holds of what builds before this one wrote."""
_GONE = {"events": "component", "merges": "component", "profiles": "hash", "links": "key"}
"""By which column a row is gone."""
VIEWS = {
    "articles": """
        SELECT article, title, published, day::DATE AS day, modified, language, source, url,
               series, text, batch, record
        FROM all_articles""",
    "mentions": """
        SELECT m.mention, m.article, g.event, m.starts, m.ends, m.date, m.granularity, m.tz,
               m.day::DATE AS day, m.words, m.rule, m.anchor, m.cue, m.trigger, m.trigger_start,
               m.trigger_end, m.lemma, m.sentence, m.sentence_start, m.sentence_end, m.modality,
               m.voice, m.who, m.places, m.part, m.outlet, m.published, m.title, m.batch, m.record
        FROM all_mentions AS m LEFT JOIN all_merges AS g USING (hash)""",
    "events": """
        SELECT event, starts, ends, date, granularity, tz, day::DATE AS day, title, modality, who,
               places, mentions, articles, sources, importance, hidden, corrections, record
        FROM all_events""",
    "merges": "SELECT event, mention, partner, score, evidence FROM all_merges",
    "ledger": "SELECT path, row, reason, batch FROM all_ledger",
    "versions": """
        SELECT series, article, title, published, modified,
               row_number() OVER (PARTITION BY series ORDER BY coalesce(modified, published),
                                  content) AS version
        FROM all_articles
        QUALIFY count(*) OVER (PARTITION BY series) > 1""",
}
"""What queries are about; ``all_…`` are the parts as they are, without what stands twice."""


def connect(folder: Path, manifest: Manifest) -> duckdb.DuckDBPyConnection:
    """Return a database in memory that has the views of a store."""
    found = connect_parts(folder, manifest)
    for name, query in VIEWS.items():
        found.execute(f"CREATE VIEW {name} AS {query}")
    return found


def connect_parts(folder: Path, manifest: Manifest) -> duckdb.DuckDBPyConnection:
    """Return a database in memory that sees the tables of a store."""
    found: duckdb.DuckDBPyConnection = needs("duckdb").connect()
    # Days are those of Seoul on any machine, as everywhere else where nothing says otherwise.
    found.execute(f"SET TimeZone = '{when.DEFAULT_ZONE}'")
    found.execute(
        f"CREATE VIEW gone AS SELECT * FROM {_source(found, folder, manifest, 'gone', GONE)}"
    )
    skip = [{"batch": b, "content": c} for b, c in sorted(repeats(folder, manifest))]
    for name, columns in TABLES.items():
        source = _source(found, folder, manifest, name, columns)
        if name == "mentions":
            found.execute(f"CREATE VIEW raw_mentions AS SELECT * FROM {source}")
        if skip and name in ("articles", "mentions"):
            found.register("repeats", table({"batch": "text", "content": "text"}, skip))
            source += " ANTI JOIN repeats USING (batch, content)"
        if name in _GONE and manifest.parts("gone"):
            source += _held(name)
        found.execute(f"CREATE VIEW all_{name} AS SELECT * FROM {source}")
    return found


def _source(
    found: duckdb.DuckDBPyConnection,
    folder: Path,
    manifest: Manifest,
    name: str,
    columns: Mapping[str, str],
) -> str:
    """Return what stands for the parts of a table after FROM."""
    if parts := manifest.parts(name):
        return parquet(folder, parts)
    found.register(f"no_{name}", table(columns, ()))
    return f"no_{name}"


def _held(name: str) -> str:
    kind = "merges" if name == "events" else name
    return (
        f" AS x WHERE NOT EXISTS (FROM gone WHERE kind = '{kind}'"
        f" AND gone.key = x.{_GONE[name]} AND gone.build > x.build)"
    )


def parquet(folder: Path, parts: Iterable[str]) -> str:
    """Return some parts as what stands after FROM."""
    return f"read_parquet([{', '.join(quoted(folder / part) for part in parts)}])"


def quoted(path: Path, *, pattern: bool = True) -> str:
    """Return a path as a string of SQL, where patterns are read as one that means itself."""
    plain = str(path.absolute())
    if pattern:
        plain = re.sub(r"([\[*?])", r"[\1]", plain)
    return "'" + plain.replace("'", "''") + "'"


def rows(found: Any, query: str, values: object = None) -> Any:
    """Yield the rows of a query as tuples, a few thousand at a time."""
    result = found.execute(query, values) if values is not None else found.execute(query)
    while chunk := result.fetchmany(4096):
        yield from chunk


def keyed_mentions(
    found: duckdb.DuckDBPyConnection, key: str, source: str
) -> Iterator[tuple[Any, Mention]]:
    """Yield the mentions of what stands after FROM, where they are called ``m``, each with a key."""
    columns = ", ".join(f"m.{name}" for name in MENTION)
    for first, *values in rows(found, f"SELECT {key}, {columns} FROM {source}"):
        yield first, mention_of(dict(zip(MENTION, values, strict=True)))
