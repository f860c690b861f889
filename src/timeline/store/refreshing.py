"""A batch made again, by the present rules, of the articles that are stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .batch import make_batch
from .reading import rows
from .rules import Rules, present
from .tables import article_of

if TYPE_CHECKING:
    from .batch import Written
    from .store import Store


def refreshed(store: Store, there: Written) -> Written:
    """Extract a batch anew and write it; how its articles were read stays as it was."""
    names = [there.parts["articles"].name] if "articles" in there.parts else []
    found = rows(store.parts, names, ("record", "text"))
    batch = make_batch(there.key, (article_of(row["record"], row["text"]) for row in found))
    rules = Rules(there.rules.reading, present().extraction)
    written = store.write(attrs.evolve(batch, rules=rules))
    kept = {kind: part for kind, part in there.parts.items() if kind == "ledger"}
    return attrs.evolve(written, parts=written.parts | kept)
