"""The laws of merging, on arbitrary mentions."""

import itertools
import os
import subprocess
import sys

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

import timeline
from timeline import Timeline, When, merge
from timeline.merging import compare, profile, stories

from .stories import corpora, mention, mentions, single


def events(corpus):
    return [single(m) for m in corpus]


def parts(line):
    return {frozenset(e.mentions) for e in line}


@given(corpora, st.randoms(use_true_random=False))
def test_the_order_of_events_does_not_matter(corpus, random):
    shuffled = list(corpus)
    random.shuffle(shuffled)
    assert merge(events(shuffled)) == merge(events(corpus))


@given(corpora)
def test_duplicates_do_not_matter(corpus):
    assert merge(events(corpus), events(corpus)) == merge(events(corpus))


@given(corpora)
def test_merging_twice_is_merging_once(corpus):
    once = merge(events(corpus))
    assert merge(once) == merge(*once) == once


@given(corpora, st.data())
def test_batches_do_not_matter(corpus, data):
    places = data.draw(st.lists(st.integers(0, 2), min_size=len(corpus), max_size=len(corpus)))
    line = Timeline()
    for batch in range(3):
        line = merge(
            line, [single(m) for m, place in zip(corpus, places, strict=True) if place == batch]
        )
    assert line == merge(events(corpus))


@given(corpora)
def test_every_mention_is_in_exactly_one_event(corpus):
    found = [m for e in merge(events(corpus)) for m in e.mentions]
    assert len(found) == len(set(found))
    assert set(found) == set(corpus)


@given(corpora)
def test_an_event_lies_inside_the_interval_of_each_mention(corpus):
    for e in merge(events(corpus)):
        dated = [m for m in e.mentions if m.when]
        assert (e.when is None) == (not dated)
        assert all(m.when.contains(e.when) for m in dated)


@given(corpora)
def test_no_two_mentions_of_an_event_disagree(corpus):
    told = stories(corpus)
    for e in merge(events(corpus)):
        for a, b in itertools.combinations(e.mentions, 2):
            found = compare(profile(a, a.when), profile(b, b.when), told)
            assert found.veto is None
            assert found.score >= found.least


@given(corpora, corpora)
def test_unrelated_articles_change_nothing(corpus, other):
    # Another century, other articles: nothing in common but words.
    far = [
        mention(
            m.sentence,
            m.trigger,
            article="z" + m.article_id,
            at=m.start,
            when="1894-03-01",
            modality=m.modality,
        )
        for m in other
    ]
    near = [m for m in corpus if m.when is not None and m.when.start is not None]
    together = merge(events(near), events(far))
    assert parts(together) == parts(merge(events(near))) | parts(merge(events(far)))


@given(corpora)
def test_taking_a_mention_away_restores_what_was_before(corpus):
    line = merge(events(corpus))
    more = merge(line, single(mention(article="late", when="2024-06-05")))
    back = [single(m) for m in more.mentions if m.article_id != "late"]
    assert merge(back) == line


@given(st.permutations(["2024-06-04", "2024-06", "2024-06-05", "2024"]), st.integers(1, 4))
def test_a_chain_of_coarse_dates_never_joins_two_days(whens, copies):
    corpus = [
        mention(article=f"a{n}-{copy}", when=when)
        for n, when in enumerate(whens)
        for copy in range(copies)
    ]
    for e in merge(events(corpus)):
        assert len({m.when.value for m in e.mentions if len(m.when.value) == 10}) <= 1


@given(st.lists(mentions(), min_size=2, max_size=12), st.data())
def test_links_and_separations_by_hand_hold(corpus, data):
    line = merge(events(corpus))
    ids = sorted({m.id for m in corpus})
    pick = {m.id: m for m in corpus}
    a, b = data.draw(st.sampled_from(ids)), data.draw(st.sampled_from(ids))
    if a == b:
        return
    linked = line.must_link(pick[a], pick[b])
    assert any({a, b} <= {m.id for m in e.mentions} for e in linked)
    apart = line.cannot_link(pick[a], pick[b])
    assert not any({a, b} <= {m.id for m in e.mentions} for e in apart)
    assert merge(linked) == linked
    assert merge(apart) == apart


class Desk(RuleBasedStateMachine):
    """Articles come and go and links are set: at each point the timeline is the batch's."""

    @initialize()
    def start(self):
        self.line = Timeline()
        self.all = {}
        self.links = []

    @rule(batch=st.lists(mentions(), min_size=1, max_size=4))
    def add(self, batch):
        self.all |= dict.fromkeys(batch)
        self.line = merge(self.line, events(batch))

    @rule(number=st.integers(0, 9))
    def remove_an_article(self, number):
        gone = f"a{number}"
        self.all = {m: None for m in self.all if m.article_id != gone}
        kept = [single(m) for m in self.line.mentions if m.article_id != gone]
        self.line = merge(kept, corrections=self.line.corrections)

    @rule(x=st.integers(0, 99), y=st.integers(0, 99))
    def link(self, x, y):
        found = sorted(self.all, key=lambda m: m.id)
        if found and (a := found[x % len(found)]).id != (b := found[y % len(found)]).id:
            self.line = self.line.must_link(a, b)

    @invariant()
    def equals_the_batch(self):
        assert self.line == merge(events(self.all), corrections=self.line.corrections)


Desk.TestCase.settings = settings(max_examples=25, stateful_step_count=12, deadline=None)
TestDesk = Desk.TestCase


_SCRIPT = """
import hashlib, sys
import attrs
sys.path[:0] = {path!r}
from stories import mention, single
from timeline import merge
words = "harbour ferry Wonsan envoy reactor bridge 12 40 orchard depot Hwang".split()
corpus = [
    mention(f"{{words[n % 11]}} {{words[n * 7 % 11]}} met {{words[n * 3 % 11]}} {{words[n % 5]}}.",
            "met", article=f"a{{n}}", when=["2024-06-04", "2024-06", None, "2024-06-05"][n % 4])
    for n in range(120)
]
print(hashlib.sha256(repr([attrs.astuple(e) for e in merge(map(single, corpus))]).encode()).hexdigest())
"""


def test_the_hash_seed_of_the_process_does_not_matter():
    path = [os.path.dirname(__file__), os.path.dirname(os.path.dirname(timeline.__file__))]
    results = {
        subprocess.run(
            [sys.executable, "-c", _SCRIPT.format(path=path)],
            env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True,
        ).stdout
        for seed in ("0", "1", "42")
    }  # fmt: skip
    assert len(results) == 1


@settings(max_examples=50, deadline=None)
@given(corpora, st.randoms(use_true_random=False))
def test_two_hundred_shuffles_give_one_result(corpus, random):
    shuffled = events(corpus)
    expected = merge(shuffled)
    for _ in range(200 if os.environ.get("TIMELINE_SLOW") else 4):
        random.shuffle(shuffled)
        assert merge(shuffled) == expected
    assert isinstance(expected, Timeline)
    assert all(e.when is None or isinstance(e.when, When) for e in expected)
