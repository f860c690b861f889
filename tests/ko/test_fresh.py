"""Sentences and articles written before the rules were run on them, which now stay right."""

import pytest

from timeline import find_times

from .fresh_events import score
from .fresh_set import items

UNDECIDED = {
    "first": {
        "하루 세 번",  # how far the words of a repetition reach
        "지난해 이맘때", "작년 이맘때",  # the year, or the month
        "이날 낮 12시",  # of the story or, with a present tense, of publication
    },
    "second": {"3월 19일"},  # nine months back, nearer ahead
    "third": {"이날 오후"},  # after a day of the background
    "fourth": {"당시"},  # of the fire, or of when it was put out
    "sixth": {"당시", "11월"},  # of the decree, two days before the last; the month after a coming one
    "fifth": {"2년 뒤"},  # of Hangul Day, or of two years on that got the name
}  # fmt: skip


def found(item):
    return {(t.start, t.end, t.value) for t in find_times(item["text"], item["published"], "ko")}


@pytest.mark.parametrize("name", UNDECIDED)
def test_a_fresh_set_is_read_as_its_gold_has_it(name):
    missed, false, some = [], [], 0
    for item in items(name):
        gold = {(t["start"], t["end"], t["value"]): t for t in item["times"]}
        ours = found(item)
        some += len(gold)
        missed += [
            t["text"]
            for key, t in gold.items()
            if key not in ours and not t.get("optional") and t["text"] not in UNDECIDED[name]
        ]
        spans = [(t["start"], t["end"]) for t in item["times"]]
        false += [
            item["text"][start:end]
            for start, end, _ in ours
            if not any(start < last and first < end for first, last in spans)
        ]
    assert some > 80
    assert (missed, false) == ([], [])


def test_items_without_a_time_are_many_and_give_none():
    bare = [item for name in UNDECIDED for item in items(name) if not item["times"]]
    assert len(bare) >= 60
    assert not [item["text"] for item in bare if found(item)]


@pytest.mark.parametrize(("name", "dated"), [("events", 87), ("events2", 90)])
def test_fresh_events_keep_their_triggers_dates_modalities_and_speakers(name, dated):
    figures = score(name)
    assert figures["dated"] >= dated
    assert figures["modality"] == 100
    assert figures["speaker"] >= 98
