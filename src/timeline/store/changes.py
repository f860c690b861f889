"""What came to the mentions of a store since its last build, and what went."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import attrs

from ..merging import named
from .columns import table
from .views import keyed_mentions, rows

if TYPE_CHECKING:
    from collections.abc import Collection

    import duckdb

    from ..event import Mention


MANY = 4
"""One in how many mentions may change before building everything takes less time."""


@attrs.frozen(slots=True)
class Difference:
    """What is to be profiled.

    Attributes
    ----------
    come : dict of str to set of str, or None
        By batch, hashes of mentions that are new or to be looked at anew; None if all are.
    gone : set of str
        Hashes of mentions that went, or whose profiles no longer hold.
    names : dict of str to str
        By the hashes of mentions, their names, where several mentions share an id.
    skip : dict of str to set of str
        By batch, hashes of mentions that another batch speaks for.
    scattered : list of Mention
        All mentions of those articles, of the ones to be looked at anew, that several batches hold.
    """

    come: dict[str, set[str]] | None
    gone: set[str]
    names: dict[str, str]
    skip: dict[str, set[str]]
    scattered: list[Mention]


def changed(base: duckdb.DuckDBPyConnection, differ: Collection[str]) -> Difference:
    """Compare the mentions of a store with the profiles of its last build.

    A mention is looked at anew if another one with its id came or went, for then their names may
    change; if it is among those that ``differ`` by what a reader decided; and with it all mentions
    of its article, for these tell what the article is about.
    """
    base.register("decided", table({"mention": "text"}, [{"mention": i} for i in sorted(differ)]))
    base.execute("""
        CREATE TEMP TABLE here AS
        SELECT hash, any_value(mention) AS mention, any_value(article) AS article,
               min(batch) AS batch
        FROM all_mentions WHERE dated GROUP BY hash;
        CREATE TEMP TABLE moved AS
        SELECT hash, mention, article FROM here ANTI JOIN all_profiles USING (hash)
        UNION ALL SELECT hash, mention, article FROM all_profiles ANTI JOIN here USING (hash)
        UNION ALL SELECT hash, mention, article FROM here SEMI JOIN decided USING (mention);
        CREATE TEMP TABLE anew AS
        SELECT hash, batch FROM here WHERE article IN (
            SELECT article FROM moved
            UNION SELECT article FROM here WHERE mention IN (SELECT mention FROM moved))""")
    [(here, there, anew, parts)] = rows(
        base,
        """SELECT (SELECT count(*) FROM here), (SELECT count(*) FROM all_profiles),
                  (SELECT count(*) FROM anew),
                  (SELECT count(*) FROM raw_mentions WHERE dated)""",
    )
    twice = "SELECT batch, hash FROM raw_mentions WHERE dated EXCEPT SELECT batch, hash FROM here"
    skip = _by_batch(base, twice) if parts > here else {}
    if not there or MANY * anew > here:
        return Difference(None, set(), _names(base), skip, _scattered(base))
    gone = """SELECT hash FROM all_profiles WHERE hash IN (SELECT hash FROM anew)
              UNION SELECT hash FROM all_profiles ANTI JOIN here USING (hash)"""
    come = _by_batch(base, "SELECT batch, hash FROM anew")
    return Difference(
        come, {name for (name,) in rows(base, gone)}, _names(base), skip, _scattered(base)
    )


def _by_batch(base: duckdb.DuckDBPyConnection, query: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for batch, name in rows(base, query):
        found[batch].add(name)
    return found


def _scattered(base: duckdb.DuckDBPyConnection) -> list[Mention]:
    source = """all_mentions AS m SEMI JOIN anew USING (hash)
                WHERE article IN (
                    SELECT article FROM here GROUP BY article HAVING count(DISTINCT batch) > 1)"""
    return list(dict(keyed_mentions(base, "hash", source)).values())


def _names(base: duckdb.DuckDBPyConnection) -> dict[str, str]:
    """Return the names of mentions that are not their ids."""
    source = """all_mentions AS m
                WHERE dated AND mention IN (
                    SELECT mention FROM here GROUP BY mention HAVING count(*) > 1)"""
    hashes = {mention: key for key, mention in keyed_mentions(base, "hash", source)}
    return {hashes[m]: name for name, m in named(hashes).items() if name != m.id}
