"""A parser of the user's own: it sharpens what the rules find, and is never needed."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from timeline import Article, extract

PUBLISHED = "2024-06-24 17:41 KST"  # a Monday


class Word(NamedTuple):
    """A token with no more than is asked of one."""

    text: str
    idx: int
    lemma_: str = ""
    pos_: str = ""
    dep_: str = ""
    ent_type_: str = ""


def parser(**known):
    """Return a parser that splits at blanks and knows some words: pos_, dep_ and ent_type_."""

    def parse(text):
        at, words = 0, []
        for word in text.replace(".", " .").split():
            at = text.index(word, at)
            words.append(Word(word, at, **known.get(word, {})))
            at += len(word)
        return words

    return parse


def told(text, nlp=None):
    mentions = [
        e.mentions[0] for e in extract(Article(text, published=PUBLISHED), nlp=nlp) if e.when
    ]
    return [(m.trigger, m.when.value, m.who) for m in mentions]


def test_a_parser_that_knows_nothing_changes_nothing():
    text = "Director Chang Ho-jin met Anna Berg in Busan on Friday and left on Sunday."
    assert told(text, parser()) == told(text)


def test_a_verb_the_rules_passed_over_is_found_and_a_word_that_is_none_left_out():
    text = "The drone zapped a mast on Friday."
    known = {"zapped": {"pos_": "VERB", "dep_": "ROOT", "lemma_": "zap"}}
    assert [trigger for trigger, _, _ in told(text, parser(**known))] == ["zapped"]
    adjective = {"reduced": {"pos_": "ADJ"}}
    text = "The mill made reduced models on Friday."
    assert [trigger for trigger, _, _ in told(text, parser(**adjective))] == ["made"]


def test_names_are_added_those_of_subjects_first():
    text = "A note to Seoul came from the freedom house on Friday."
    known = {
        "freedom": {"ent_type_": "ORG", "dep_": "compound"},
        "house": {"ent_type_": "ORG", "dep_": "nsubj"},
    }
    assert told(text, parser(**known)) == [("came", "2024-06-21", ("freedom house", "Seoul"))]


def test_a_pipeline_of_spacy_is_such_a_parser():
    spacy = pytest.importorskip("spacy")
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "ORG", "pattern": "freedom house"}])
    text = "Lawmakers met the freedom house on Friday."
    assert told(text, nlp) == [("met", "2024-06-21", ("freedom house",))]
