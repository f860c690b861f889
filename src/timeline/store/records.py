"""Records as text in a column, and back without loss."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from ..serial import from_json, to_json


def dumps(record: Any) -> str:
    """Return a record as one line of JSON that any UTF-8 column can hold."""
    return line(to_json(record))


def loads(text: str) -> Any:
    """Return the record of such a line."""
    return from_json(json.loads(text))


def line(data: Any) -> str:
    """Return JSON in one line.

    A lone surrogate, which some pages carry, has no bytes in UTF-8; then the line is ASCII.
    """
    text = _LINE(data)
    return text if clean(text) == text else json.dumps(data, separators=(",", ":"))


_LINE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def clean(text: str) -> str:
    """Return a text that UTF-8 can hold: the same, but for lone surrogates."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
    return text


def digest(*texts: str) -> str:
    """Return a short hash of some texts."""
    return hashlib.sha256("\0".join(texts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
