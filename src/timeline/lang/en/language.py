"""English as the news writes it."""

from ...rule import Language, rules_of
from . import (
    ago,
    clock,
    cues,
    dates,
    decoys,
    durations,
    holidays,
    hours,
    months,
    parts,
    quarters,
    ranges,
    relative,
    seasons,
    vague,
    weekdays,
)
from .words import SLOTS, WEAK

LANGUAGE = Language(
    code="en",
    slots=SLOTS,
    rules=rules_of(
        decoys,
        dates,
        months,
        weekdays,
        vague,
        relative,
        ago,
        parts,
        quarters,
        seasons,
        clock,
        hours,
        durations,
        ranges,
        holidays,
    ),
    weak=WEAK,
    spaced=True,
    tense=cues.tense,
    aside=cues.aside,
    compared=cues.compared,
    ended=cues.ENDED,
    named=cues.NAMED,
    onward=cues.ONWARD,
    shared=cues.SHARED,
)
