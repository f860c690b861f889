"""What a reader decides against the machine, in a file of its own: links, dates, hidden events."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from .when import DEFAULT_ZONE, When, sort_key

if TYPE_CHECKING:
    from os import PathLike


class Kind(StrEnum):
    """What a correction does."""

    LINK = "link"
    APART = "apart"
    DATE = "date"
    HIDE = "hide"


def _ids(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(ids)))


@attrs.frozen(slots=True, order=False)
class Correction:
    """One decision of a reader about mentions, which it names by their ids.

    Attributes
    ----------
    kind : Kind
        ``link``: all are one event. ``apart``: none of ``mentions`` is one event with any of
        ``others``. ``date``: they took place at ``when``. ``hide``: leave their event out.
    mentions, others : tuple of str
        Ids of mentions, sorted.
    when : When or None
        The date given.
    note : str
        Why.
    """

    kind: Kind = attrs.field(converter=Kind)
    mentions: tuple[str, ...] = attrs.field(converter=_ids)
    others: tuple[str, ...] = attrs.field(default=(), converter=_ids)
    when: When | None = None
    note: str = ""

    def __attrs_post_init__(self) -> None:
        needs = {
            Kind.APART: bool(self.others),
            Kind.DATE: self.when is not None,
            Kind.LINK: len(self.mentions) > 1,
        }
        if not self.mentions or not needs.get(self.kind, True):
            raise ValueError(
                f"a correction of kind {self.kind!r} lacks something: 'link' wants two mentions, "
                "'apart' mentions and others, 'date' mentions and when, 'hide' mentions"
            )

    @property
    def ids(self) -> tuple[str, ...]:
        """Every mention it speaks of."""
        return _ids((*self.mentions, *self.others))

    def __str__(self) -> str:
        what = {
            Kind.LINK: "linked by hand",
            Kind.APART: "kept apart by hand",
            Kind.DATE: f"dated {self.when} by hand",
            Kind.HIDE: "hidden by hand",
        }[self.kind]
        return f"{what}: {self.note}" if self.note else what


def in_order(corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """Return corrections sorted and without duplicates."""
    return tuple(sorted(set(corrections), key=_sort_key))


def moved(corrections: Iterable[Correction]) -> dict[str, When | None]:
    """Return the time that a reader gave to each mention, by its id."""
    return {i: c.when for c in corrections if c.kind is Kind.DATE for i in c.mentions}


def _sort_key(correction: Correction) -> tuple[str, ...]:
    when = correction.when
    return (
        correction.kind,
        *correction.mentions,
        "|",
        *correction.others,
        repr(when and sort_key(when)),
        correction.note,
    )


def given(corrections: Iterable[Correction] | str | PathLike[str]) -> tuple[Correction, ...]:
    """Return corrections that are handed over, or read from a file."""
    if isinstance(corrections, Iterable) and not isinstance(corrections, str):
        return tuple(corrections)
    return read_corrections(corrections)


def read_corrections(path: str | PathLike[str]) -> tuple[Correction, ...]:
    """Read a file that ``write_corrections`` wrote or a person edited.

    Raises
    ------
    ValueError
        If the file is not TOML or an entry lacks what its kind needs.
    """
    try:
        table = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{path} is not a corrections file: {error}") from error
    found = []
    for kind, entries in table.items():
        if kind not in list(Kind):
            raise ValueError(
                f"{path}: {kind!r} is no kind of correction; there are {', '.join(Kind)}"
            )
        for entry in entries:
            zone = entry.get("zone", DEFAULT_ZONE)
            when = When.parse(str(entry["when"]), zone) if "when" in entry else None
            found.append(
                Correction(
                    kind,
                    entry.get("mentions", ()),
                    entry.get("others", ()),
                    when,
                    entry.get("note", ""),
                )
            )
    return in_order(found)


def write_corrections(corrections: Iterable[Correction], path: str | PathLike[str]) -> None:
    """Write corrections as TOML, one short table each, to be read and edited by people.

    Examples
    --------
    >>> import tempfile
    >>> path = Path(tempfile.mkdtemp()) / "corrections.toml"
    >>> write_corrections([Correction("hide", ["3f2a"], note="a rumour")], path)
    >>> print(path.read_text(encoding="utf-8"))
    [[hide]]
    mentions = ["3f2a"]
    note = "a rumour"
    <BLANKLINE>
    """
    Path(path).write_text(corrections_text(corrections), encoding="utf-8")


def corrections_text(corrections: Iterable[Correction]) -> str:
    """Return what ``write_corrections`` writes."""
    return "\n".join(map(_toml, in_order(corrections)))


def _toml(correction: Correction) -> str:
    lines = [f"[[{correction.kind}]]", f"mentions = {_text(list(correction.mentions))}"]
    if correction.others:
        lines.append(f"others = {_text(list(correction.others))}")
    if correction.when:
        lines += [f"when = {_text(correction.when.value)}", f"zone = {_text(correction.when.zone)}"]
    if correction.note:
        lines.append(f"note = {_text(correction.note)}")
    return "\n".join(lines) + "\n"


def _text(value: object) -> str:
    """Write a string or a list of strings as TOML, whose basic strings are JSON's but for DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
