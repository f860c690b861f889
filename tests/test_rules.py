"""Every example written beside a rule is a test; nothing else is listed here."""

import inspect

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import find_times, lang
from timeline.pattern import parse, slots
from timeline.rule import REFERENCE

LANGUAGES = [lang.get(code) for code in lang.available()]
RULES = [(language, rule) for language in LANGUAGES for rule in language.rules]
EXAMPLES = [(g, r, text, value) for g, r in RULES for text, value in r.examples.items()]
REJECTS = [(g, r, text) for g, r in RULES for text in r.rejects]


def named(row):
    language, rule, *text = row
    return "-".join([language.code, rule.name, *text[:1]])


@pytest.mark.parametrize("row", EXAMPLES, ids=named)
def test_an_example_is_found_whole_by_its_own_rule_and_means_what_it_says(row):
    language, rule, text, value = row
    # Where a time needs words around it, brackets show which part is the time.
    before, bracket, rest = text.partition("[")
    words = rest.partition("]")[0] if bracket else text
    plain = text.replace("[", "").replace("]", "")
    found = [
        (t.start, t.text, t.rule, t.value)
        for t in find_times(plain, REFERENCE, language.code)
        if not bracket or t.start == len(before)
    ]
    assert found == [(len(before) if bracket else 0, words, f"{language.code}.{rule.name}", value)]


@pytest.mark.parametrize("row", REJECTS, ids=named)
def test_a_reject_is_not_found_by_its_rule(row):
    language, rule, text = row
    assert f"{language.code}.{rule.name}" not in [
        t.rule for t in find_times(text, REFERENCE, language.code)
    ]


@pytest.mark.parametrize("row", RULES, ids=named)
def test_a_rule_says_what_it_means_in_the_words_of_its_patterns(row):
    language, rule = row
    if rule.decoy:
        assert rule.rejects
        return
    filling = {slot.name for text in rule.patterns for slot in slots(parse(text))}
    taken = inspect.signature(rule.meaning).parameters
    assert filling <= set(taken)
    assert {n for n, p in taken.items() if p.default is p.empty} <= filling
    assert rule.doc.endswith(".")
    assert rule.examples or rule.guard or "&(" in "".join(rule.patterns)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda g: g.code)
@given(text=st.text(st.sampled_from("last Friday March 12,2 ago월일년 3주전지난금요달이:·∼~()")))
def test_times_are_in_order_inside_the_text_and_never_overlap(language, text):
    end = 0
    for time in find_times(text, REFERENCE, language.code):
        assert end <= time.start < time.end <= len(text)
        assert text[time.start : time.end] == time.text
        end = time.end
