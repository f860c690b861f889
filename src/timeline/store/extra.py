"""The libraries of the extra ``newstimeline[store]``, imported where they are used."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def needs(name: str) -> Any:
    """Return a module of the extra.

    Raises
    ------
    ModuleNotFoundError
        If it is not installed; the message says what to install.
    """
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != name.partition(".")[0]:
            raise
        raise ModuleNotFoundError(
            f"the store needs {error.name}: pip install 'newstimeline[store]'", name=error.name
        ) from error
