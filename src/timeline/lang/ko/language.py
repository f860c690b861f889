"""Korean as the press writes it."""

from ...rule import Language, rules_of
from . import (
    clock,
    comparisons,
    cues,
    dates,
    decoys,
    durations,
    holidays,
    parts,
    ranges,
    relative,
    sets,
    trading,
    vague,
    weekdays,
)
from .words import CLOSING, SLOTS, WEAK

LANGUAGE = Language(
    code="ko",
    slots=SLOTS,
    rules=rules_of(
        decoys,
        holidays,
        dates,
        weekdays,
        ranges,
        comparisons,
        trading,
        relative,
        parts,
        clock,
        sets,
        durations,
        vague,
    ),
    weak=WEAK,
    spaced=False,
    tense=cues.tense,
    closing=CLOSING,
    counted="(?:부터|에서|과|와) ?",
    apposed="(?:인|이던|이었던|이자) ?",
    event=cues.event,
    place=cues.place,
    aside=cues.aside,
)
