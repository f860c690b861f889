"""JSON lines: an event a line, without loss."""

from __future__ import annotations

import json
from typing import IO, TYPE_CHECKING

from ..serial import to_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..event import Event


def dump(events: Sequence[Event], file: IO[bytes]) -> None:
    """Write events as JSON lines."""
    for event in events:
        text = json.dumps(to_json(event), ensure_ascii=False)
        file.write(text.encode("utf-8", "surrogatepass") + b"\n")
