"""Modality: how firmly an event is said to be so."""

from __future__ import annotations

from enum import StrEnum


class Modality(StrEnum):
    """How firmly an event is said to be so."""

    ASSERTED = "asserted"
    SCHEDULED = "scheduled"
    POSSIBLE = "possible"
    HYPOTHETICAL = "hypothetical"
    DENIED = "denied"
    CANCELLED = "cancelled"
