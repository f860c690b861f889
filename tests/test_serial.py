"""Records to JSON and back."""

import json

import attrs
import pytest
from hypothesis import given

from timeline import Article, TimeExpression, When, Zone, merge
from timeline.serial import from_json, to_json

from .stories import corpora, single


def again(record):
    return from_json(json.loads(json.dumps(to_json(record))))


@given(corpora)
def test_events_come_back_as_they_went(corpus):
    for event in merge(map(single, corpus)):
        back = again(event)
        assert back == event
        assert repr(attrs.astuple(back)) == repr(attrs.astuple(event))  # zones and types too


def test_an_article_keeps_the_zone_it_was_published_in():
    article = Article(
        "Talks resume.", published="2024-11-03 01:30 America/New_York", zones=[Zone("lead", 0, 5)]
    )
    assert again(article) == article
    assert again(article).published.timezone_name == "America/New_York"


def test_alternatives_and_times_come_back():
    when = When.parse("2024-06-23")
    time = TimeExpression(
        0, 6, "Sunday", "DATE", "2024-06-23", None, when, "en.weekday", cue="said"
    )
    assert again(time) == time


@pytest.mark.parametrize("data", [{}, {"record": "Crime"}, {"record": "Zone", "kind": "lead"}])
def test_what_is_no_record_is_an_error(data):
    with pytest.raises(ValueError, match="record"):
        from_json(data)


def test_what_is_no_record_cannot_be_written():
    with pytest.raises(TypeError, match="Article"):
        to_json(object())
