"""JSON: every record without loss."""

from __future__ import annotations

import json
from typing import IO, TYPE_CHECKING

from ..serial import to_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..event import Event


def dump(events: Sequence[Event], file: IO[bytes]) -> None:
    """Write events as one JSON array, indented for reading."""
    text = json.dumps([to_json(e) for e in events], ensure_ascii=False, indent=1)
    file.write(text.encode("utf-8", "surrogatepass") + b"\n")
