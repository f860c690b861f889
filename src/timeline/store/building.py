"""From the mentions of a store to its events: what changed is merged, the rest stays."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import attrs

from ..merging import SIZES, Decisions, slice_start
from ..merging.profiles import DAY
from .changes import changed
from .columns import table
from .components import connected
from .extra import needs
from .linking import linked
from .manifest import Built
from .ordering import ordered, ranges
from .parts import write_part
from .profiling import decoded, profiled, stories_table
from .reading import rows as read
from .records import clean, dumps, loads
from .rules import MERGING, fingerprint
from .settling import settled
from .site import Site, write_sorted
from .stretches import stretches
from .touching import by_stretch, touched
from .views import keyed_mentions, rows

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from concurrent.futures import Executor
    from pathlib import Path

    import duckdb

    from ..corrections import Correction
    from ..merging import Pairs, Profile
    from .batch import Part
    from .manifest import Manifest
    from .running import Progress

LIMIT = 20_000
"""Profiles that one process holds at a time, about: some 100 MB."""
TASK = 10_000
"""Mentions whose events one process settles at a time, about."""
_BUILDS = 20
"""Builds after which all is built anew, so that what no longer holds does not pile up."""


@attrs.define(slots=True)
class Change:
    """What is new or gone since the last build.

    Attributes
    ----------
    whole : bool
        Whether everything is built, and nothing stays.
    profiles : list of Profile
        Of the mentions that came and of those that went.
    names : set of str
        The names of these mentions, and of those whose links changed.
    """

    whole: bool = False
    profiles: list[Profile] = attrs.field(factory=list)
    names: set[str] = attrs.field(factory=set)


def is_current(manifest: Manifest, corrections: Sequence[Correction]) -> bool:
    """Tell whether the events of a store show what it holds, by the present rules."""
    built = manifest.built
    return built is not None and (built.rules, built.mentions, built.corrections) == (
        fingerprint(MERGING),
        tuple(manifest.parts("mentions")),
        tuple(map(dumps, corrections)),
    )


def build(
    folder: Path,
    manifest: Manifest,
    corrections: Sequence[Correction],
    executor: Executor | None = None,
    progress: Progress | None = None,
) -> Built:
    """Return what the mentions of a store are merged to; its parts are written."""
    made = Built(
        fingerprint(MERGING), tuple(manifest.parts("mentions")), tuple(map(dumps, corrections))
    )
    there, before = manifest.built, Decisions()
    if there is not None and there.rules == made.rules and there.number < _BUILDS:
        made = attrs.evolve(made, parts=there.parts, number=there.number + 1)
        before = Decisions.of([loads(text) for text in there.corrections])
    site = Site(folder, attrs.evolve(manifest, built=made), executor, progress)
    decided = Decisions.of(corrections)
    change = _profile(site, before, decided)
    if not change.whole and len(change.profiles) < TASK:
        site.executor = None  # to begin other processes would take longer
    _link(site, decided, change)
    _settle(site, decided, change)
    return site.built


def _profile(site: Site, before: Decisions, decided: Decisions) -> Change:
    """Write the profiles of what is new, and return what changed."""
    change = Change()
    with site.connect() as base:
        found = changed(base, before.differ(decided))
        if found.come is None:
            change.whole = True
            site.forget()
        else:
            base.register("hashes", table({"hash": "text"}, [{"hash": h} for h in found.gone]))
            old = rows(base, "SELECT profile FROM all_profiles SEMI JOIN hashes USING (hash)")
            _note(change, (text for (text,) in old) if found.gone else ())
    site.tell_gone("profiles", found.gone)
    scattered = frozenset(clean(mention.article_id) for mention in found.scattered)
    tasks = [
        (
            site.folder,
            batch.parts["mentions"].name,
            None if found.come is None else frozenset(found.come[key]),
            frozenset(found.skip.get(key, ())),
            scattered,
            found.names,
            decided,
            site.built.number,
        )
        for key, batch in sorted(site.manifest.batches.items())
        if "mentions" in batch.parts and (found.come is None or key in found.come)
    ]
    parts = defaultdict(list)
    for written in site.each("profiling", profiled, tasks):
        for kind, part in written.items():
            parts[kind].append(part)
    if scattered:
        told = stories_table(found.scattered, site.built.number)
        parts["stories"].append(write_part(site.folder, "stories", told))
    site.keep("stories", parts["stories"])
    new = _order(site, [part.name for part in parts["profiles"]])
    if found.come:
        _note(change, (row["profile"] for row in read(site.folder, new, ("profile",))))
    return change


def _order(site: Site, raw: Sequence[str]) -> list[str]:
    """Put profiles in order of time, and return their new parts."""
    tasks = [(site.folder, raw, *span) for span in ranges(site.folder, raw, TASK)]
    parts = [part for part in site.each("ordering", ordered, tasks) if part is not None]
    site.keep("profiles", parts)
    for name in raw:
        (site.folder / name).unlink(missing_ok=True)
    return [part.name for part in parts]


def _note(change: Change, texts: Iterable[str]) -> None:
    for profile in map(decoded, texts):
        change.profiles.append(profile)
        change.names.add(profile.id)


def _link(site: Site, decided: Decisions, change: Change) -> None:
    """Write the links of the blocks that have what changed, and note whose links did."""
    origin, month = slice_start(1, 0), SIZES[1] * float(DAY)
    counts = f"""SELECT grain, CAST(floor((start - {origin}) / {month}) AS BIGINT), count(*)
                 FROM all_profiles GROUP BY ALL ORDER BY ALL"""
    with site.connect() as base:
        found = stretches(rows(base, counts), LIMIT)
        gone = dict(
            rows(base, "SELECT key, max(build) FROM gone WHERE kind = 'profiles' GROUP BY key")
        )
    names = touched(change.profiles)
    keys = None if change.whole else by_stretch(names, found)
    tasks = [
        (
            site.folder,
            site.manifest.parts("profiles"),
            site.manifest.parts("stories"),
            stretch,
            frozenset(decided.apart),
            site.built.number,
            None if keys is None else keys[stretch],
            gone,
        )
        for stretch in found
        if keys is None or stretch in keys
    ]
    parts = [part for part in site.each("linking", linked, tasks) if part is not None]
    if keys is not None:
        _replace(site, change, names, parts)
    site.keep("links", parts)


def _replace(site: Site, change: Change, keys: set[str], parts: list[Part]) -> None:
    """Let the links of some keys go, and note the mentions whose links are others now."""
    with site.connect() as base:
        base.register("keys", table({"key": "text"}, [{"key": key} for key in keys]))
        columns = "key, a, b, score"
        old = set(rows(base, f"SELECT {columns} FROM all_links SEMI JOIN keys USING (key)"))
        new = set(rows(base, f"SELECT {columns} FROM {site.source(parts)}")) if parts else set()
    change.names |= {name for _, a, b, _ in old ^ new for name in (a, b)}
    site.tell_gone("links", {key for key, *_ in old})


def _settle(site: Site, decided: Decisions, change: Change) -> None:
    """Write the events of the components that changed."""
    with site.connect() as base:
        if change.whole:
            members, old = "SELECT * FROM all_profiles", []
        else:
            change.names |= _joined_by_hand(base, decided, change.names)
            base.register("changed", table({"name": "text"}, [{"name": n} for n in change.names]))
            base.execute("""
                CREATE TEMP TABLE old AS
                SELECT DISTINCT component FROM all_merges SEMI JOIN changed USING (name)""")
            members = """
                SELECT * FROM all_profiles WHERE name IN (FROM changed)
                OR name IN (SELECT name FROM all_merges SEMI JOIN old USING (component))"""
            old = [component for (component,) in rows(base, "FROM old")]
        tasks = _share_out(site, base, members, decided)
    site.tell_gone("merges", old)
    found = [
        (
            site.folder,
            task,
            *map(site.manifest.parts, ("profiles", "stories")),
            decided,
            site.built.number,
        )
        for task in range(tasks)
    ]
    written = list(site.each("settling", settled, found))
    for kind in ("events", "merges"):
        site.keep(kind, [parts[kind] for parts in written if kind in parts])


def _share_out(
    site: Site, base: duckdb.DuckDBPyConnection, members: str, decided: Decisions
) -> int:
    """Write down which components are whose task, and return how many tasks there are."""
    np = needs("numpy")
    pa = needs("pyarrow")
    base.execute(f"""
        CREATE TEMP TABLE member AS
        SELECT row_number() OVER (ORDER BY start, "end", name) - 1 AS n, name, start, build
        FROM ({members})""")
    by_hand = [{"a": a, "b": b, "score": s} for (a, b), s in _by_hand(base, decided).items()]
    base.register("by_hand", table({"a": "text", "b": "text", "score": "number"}, by_hand))
    base.execute("""
        CREATE TEMP TABLE pair AS
        SELECT x.n AS x, y.n AS y, a, b, score
        FROM (SELECT a, b, score FROM all_links UNION ALL FROM by_hand) AS l
        JOIN member AS x ON x.name = l.a JOIN member AS y ON y.name = l.b""")
    [(count,)] = rows(base, "SELECT count(*) FROM member")
    ends = base.sql("SELECT x, y FROM pair").to_arrow_table()
    label = connected(count, ends["x"].to_numpy(), ends["y"].to_numpy())
    sizes = np.bincount(label, minlength=count)
    task = (np.cumsum(sizes) - 1) // TASK if count else label
    base.register(
        "placed",
        pa.table(
            {"n": np.arange(count), "label": label, "task": task[label], "alone": sizes[label] == 1}
        ),
    )
    write_sorted(
        base,
        """SELECT task, m.name, c.name AS component, alone, m.start, m.build
           FROM placed JOIN member AS m USING (n) JOIN member AS c ON c.n = label""",
        "task, name",
        site.folder / "scratch-members.parquet",
    )
    write_sorted(
        base,
        "SELECT task, a, b, score FROM pair JOIN placed ON n = x",
        "task, a, b, score",
        site.folder / "scratch-pairs.parquet",
    )
    return int(task[-1]) + 1 if count else 0


def _joined_by_hand(
    base: duckdb.DuckDBPyConnection, decided: Decisions, names: Collection[str]
) -> set[str]:
    """Return the names of the mentions that a reader linked with some of these."""
    ids = {name.partition(" ")[0] for name in names}
    found = {c for i in ids for c in decided.linked.get(i, ())}
    others = [{"mention": i} for c in found for i in c.mentions]
    base.register("others", table({"mention": "text"}, others))
    return {
        name
        for (name,) in rows(base, "SELECT name FROM all_profiles SEMI JOIN others USING (mention)")
    }


def _by_hand(base: duckdb.DuckDBPyConnection, decided: Decisions) -> Pairs:
    """Return the links that a reader made."""
    base.register("linked", table({"mention": "text"}, [{"mention": i} for i in decided.linked]))
    found = keyed_mentions(base, "name", "all_profiles AS m SEMI JOIN linked USING (mention)")
    return decided.links(dict(found))
