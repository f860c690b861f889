"""Out of their parts: the profiles that a stretch needs, and the words of articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..merging import SIZES, TIMELESS
from ..merging.profiles import DAY, EXACT
from .extra import needs
from .mentions import MENTION
from .numbers import Numbers, Slots, any_of, numbers
from .profiling import decoded, story_of
from .reading import dicts
from .records import clean

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from ..merging import Profile, Story
    from .stretches import Stretch

_MEMBER = ["name", "build", "hash", "profile", *MENTION]
_PLACED = ["start", "end", "grain", "sharp", "plain", "hash", "build"]


def load(
    folder: Path,
    parts: Sequence[str],
    stretch: Stretch,
    touched: Collection[str] | None = None,
    gone: Mapping[str, int] | None = None,
) -> list[Profile]:
    """Return the profiles that a stretch needs.

    Parameters
    ----------
    folder, parts
        Parts of the table ``profiles``, each in order of start.
    stretch : Stretch
        What they are for.
    touched : collection of str, optional
        Only those that have one of these keys.
    gone : mapping of str to int, optional
        By the hashes of mentions, the build from which their older profiles no longer hold.
    """
    np, pa = needs("numpy"), needs("pyarrow")
    shared = None
    if 0 not in stretch.sizes:
        # Of the finer ones only those are wanted that share a word with some of the slices' own.
        own = []
        for placed, keep, _ in _groups(folder, parts, stretch):
            keep &= np.isin(placed["grain"].to_numpy(), stretch.sizes)
            if keep.any():
                own.append(numbers(placed["sharp"].filter(pa.array(keep)))[0])
        if not own:
            return []
        shared = Numbers(np.concatenate(own))
    slots = None if touched is None else Slots(touched)
    found: dict[str, Profile] = {}
    for placed, keep, read in _groups(folder, parts, stretch):
        if slots is not None:
            keep &= slots.meet(placed, stretch.sizes)
        if shared is not None or stretch.of > 1:
            keep &= _shares(placed, shared, stretch)
        if gone:
            keep &= _alive(placed, gone)
        if keep.any():
            for text in read("profile").filter(pa.array(keep)).to_pylist():
                profile = decoded(text)
                found[profile.id] = profile
    return list(found.values())


def _groups(folder: Path, parts: Sequence[str], stretch: Stretch) -> Iterator[tuple[Any, Any, Any]]:
    """Yield groups of rows: where they are placed, which of them lie in a stretch, and a reader."""
    np, pq = needs("numpy"), needs("pyarrow.parquet")
    largest = max(stretch.sizes)
    reach = SIZES[largest] * DAY + EXACT if largest != TIMELESS else 0
    for part in parts:
        with pq.ParquetFile(folder / part) as file:
            at = file.schema_arrow.names.index("start")
            for n in range(file.num_row_groups):
                stated = file.metadata.row_group(n).column(at).statistics
                if largest != TIMELESS and (
                    stated.min >= stretch.end or stated.max + reach <= stretch.start
                ):
                    continue
                placed = file.read_row_group(n, _PLACED)
                grain = placed["grain"].to_numpy()
                if largest == TIMELESS:
                    keep = grain == TIMELESS
                else:
                    start, end = placed["start"].to_numpy(), placed["end"].to_numpy()
                    keep = (start < stretch.end) & (end > stretch.start) & (grain <= largest)
                if keep.any():
                    yield (
                        placed,
                        np.array(keep),
                        lambda column, file=file, n=n: file.read_row_group(n, [column])[column],
                    )


def _shares(placed: Any, shared: Numbers | None, stretch: Stretch) -> Any:
    """Return which rows have a word that is shared, of a kind that is a stretch's."""
    np = needs("numpy")
    found = []
    for column in ("sharp", "plain") if 0 in stretch.sizes else ("sharp",):
        values, offsets = numbers(placed[column])
        hit = np.ones(len(values), bool) if shared is None else shared.among(values)
        if stretch.of > 1:
            hit &= (values >> 32) % stretch.of == stretch.share
        found.append(any_of(hit, offsets))
    return np.logical_or.reduce(found)


def _alive(placed: Any, gone: Mapping[str, int]) -> Any:
    pairs = zip(placed["hash"].to_pylist(), placed["build"].to_pylist(), strict=True)
    return needs("numpy").array([gone.get(name, -1) <= build for name, build in pairs])


def members(
    folder: Path, parts: Sequence[str], wanted: Mapping[str, Mapping[str, Any]]
) -> Iterator[dict[str, Any]]:
    """Yield the rows of some mentions, by names that tell when each starts and its ``build``."""
    np, pa, pq = needs("numpy"), needs("pyarrow"), needs("pyarrow.parquet")
    is_wanted = needs("pyarrow.compute").field("name").isin(pa.array(list(wanted), pa.string()))
    starts = np.unique(np.array([one["start"] for one in wanted.values()], np.int64))
    for part in parts:
        with pq.ParquetFile(folder / part) as file:
            at = file.schema_arrow.names.index("start")
            for n in range(file.num_row_groups):
                stated = file.metadata.row_group(n).column(at).statistics
                first, last = np.searchsorted(starts, [stated.min, stated.max + 1])
                if first < last:
                    for row in dicts(file.read_row_group(n, _MEMBER).filter(is_wanted)):
                        if row["build"] == wanted[row["name"]]["build"]:
                            yield row


class Told(dict[str, "Story"]):
    """What articles say, read out of their JSON when it is asked for."""

    def __init__(self, folder: Path, parts: Sequence[str], articles: Iterable[str]) -> None:
        super().__init__()
        pa, pc, pq = needs("pyarrow"), needs("pyarrow.compute"), needs("pyarrow.parquet")
        wanted = pa.array(sorted({clean(article) for article in articles}), pa.string())
        self._found: dict[str, tuple[int, str]] = {}
        for part in parts:
            with pq.ParquetFile(folder / part) as file:
                for batch in file.iter_batches(8192):
                    here = batch.filter(pc.is_in(batch["article"], value_set=wanted))
                    for row in here.to_pylist():
                        latest = self._found.get(row["article"], (-1, ""))
                        # What a later build tells of an article is all there is to tell.
                        self._found[row["article"]] = max(latest, (row["build"], row["story"]))

    def __missing__(self, article: str) -> Story:
        self[article] = story_of(self._found[clean(article)][1])
        return self[article]
