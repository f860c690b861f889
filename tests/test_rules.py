"""Every example written beside a rule is a test; nothing else is listed here."""

import inspect
import re

import pytest

from timeline import find_times, lang
from timeline import pattern as p
from timeline.finding import _Parser, fold
from timeline.rule import REFERENCE

LANGUAGES = [lang.get(code) for code in lang.available()]
RULES = [(language, rule) for language in LANGUAGES for rule in language.rules]
EXAMPLES = [(g, r, text, value) for g, r in RULES for text, value in r.examples.items()]
REJECTS = [(g, r, text) for g, r in RULES for text in r.rejects]


def named(row):
    language, rule, *text = row
    return "-".join([language.code, rule.name, *text[:1]])


def marked(example):
    """An example is the words themselves, or a phrase in which [brackets] mark them."""
    if "[" not in example:
        return f"( {example} )", 2, 2 + len(example)
    start, end = example.index("["), example.index("]") - 1
    return example.replace("[", "").replace("]", ""), start, end


@pytest.mark.parametrize("row", EXAMPLES, ids=named)
def test_an_example_is_found_whole_once_by_its_own_rule_and_means_what_it_says(row):
    language, rule, example, value = row
    text, start, end = marked(example)
    times = find_times(text, REFERENCE, language.code)
    (time,) = [t for t in times if t.end > start and t.start < end] if "[" in example else times
    assert (time.start, time.end, time.value) == (start, end, value)
    assert time.rule == f"{language.code}.{rule.name}"


@pytest.mark.parametrize("row", REJECTS, ids=named)
def test_a_reject_is_not_found_by_its_rule_and_holds_no_time_if_it_is_a_decoy(row):
    language, rule, text = row
    times = find_times(text, REFERENCE, language.code)
    name = f"{language.code}.{rule.name}"
    assert not [time for time in times if rule.decoy or time.rule == name]


@pytest.mark.parametrize("row", RULES, ids=named)
def test_a_rule_is_complete(row):
    _language, rule = row
    slots = {slot.name for text in rule.patterns for slot in p.slots(p.parse(text))}
    if rule.decoy:
        assert rule.rejects, "a decoy needs a sentence in which it is met"
        return
    assert rule.examples, "a rule needs an example"
    assert rule.doc.endswith("."), "its meaning needs a docstring of one sentence"
    assert slots == set(inspect.signature(rule.meaning).parameters)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda g: g.code)
def test_no_two_rules_of_a_language_share_a_name(language):
    names = [rule.name for rule in language.rules]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda g: g.code)
def test_what_matches_a_text_is_filed_under_its_words(language):
    """Filing spares work and hides nothing: all patterns that match are among those that are tried."""
    grammar = language.grammar
    filed = {
        x
        for index in grammar.begin.values()
        for row in index.values()
        for _, some in row
        for x in some
    }
    for text in (text for rule in language.rules for text in rule.examples):
        parser = _Parser(text, fold(text), grammar)
        for place in (m.start() for m in re.finditer(r"\b\w", text)):
            tried = {x for _, some in parser._candidates(place, grows=False) for x in some}
            for missed in filed - tried:
                opening = missed.opens(parser.low, place)
                found = opening and parser._match(missed, opening, place, place, 0, None, 0)
                assert not found, (text[place:], missed.name)
