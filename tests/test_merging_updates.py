"""Mentions that come and go: an index kept up to date holds what merging all at once finds."""

import pickle
from collections import defaultdict
from contextlib import contextmanager

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import When
from timeline.corrections import Correction, Kind
from timeline.merging import (
    Block,
    Decisions,
    Memory,
    agglomeration,
    components,
    gather,
    keys,
    linking,
    links,
    named,
    profile,
    settle,
    stories,
    update,
    updating,
)

from .stories import corpora, mention, mentions

DAY = When.parse("2024-06-05")
RAID = "The coast guard raided a smuggler's warehouse at Dorasan harbour and seized 40 crates."
AGAIN = (
    "Coast guard officers raided the Dorasan harbour warehouse of a smuggler, seizing 40 crates."
)


class Kept:
    """Events kept up to date, as a store would keep them."""

    def __init__(self):
        self.index = Memory()
        self.decided = Decisions()
        self.mentions = set()
        self.events = set()

    def change(self, add=(), remove=(), corrections=()):
        decided = Decisions.of(corrections)
        stale, events = update(self.index, add, remove, decided, self.decided)
        self.decided = decided
        self.mentions = (self.mentions - set(remove)) | set(add)
        self.events = {e for e in self.events if stale.isdisjoint(e.mentions)} | set(events)
        return stale, events

    def agrees(self):
        shown, hidden = gather(self.mentions, self.decided.corrections)
        return self.events == {*shown, *hidden}


@contextmanager
def small_crowds():
    """Make a crowd of three, so that small worlds are crowded too."""
    with pytest.MonkeyPatch.context() as patch:
        for module, number in ((linking, 3), (updating, 3), (agglomeration, 6)):
            patch.setattr(module, "CROWD", number)
        patch.setattr(linking, "_NEAREST", 2)
        yield


batches = st.lists(st.tuples(corpora, st.sets(st.integers(0, 40))), min_size=1, max_size=4)


def run(batches):
    kept = Kept()
    for add, places in batches:
        there = sorted(kept.mentions, key=lambda m: repr(attrs.astuple(m)))
        kept.change(add, [m for n, m in enumerate(there) if n in places])
        assert kept.agrees()


@given(batches)
@settings(max_examples=60, deadline=None)
def test_batches_that_come_and_go_equal_all_at_once(batches):
    run(batches)


@given(batches)
@settings(max_examples=60, deadline=None)
def test_so_they_do_where_mentions_crowd(batches):
    with small_crowds():
        run(batches)


@st.composite
def corrected(draw):
    """Return mentions, and a few corrections of them."""
    corpus = draw(st.lists(mentions(), min_size=3, max_size=15, unique_by=lambda m: m.id))
    ids = st.sampled_from(sorted({m.id for m in corpus}))
    one = st.sets(ids, min_size=1, max_size=2)
    two = st.lists(ids, min_size=2, max_size=3, unique=True)
    correction = st.one_of(
        two.map(lambda found: Correction(Kind.LINK, found)),
        two.map(lambda found: Correction(Kind.APART, found[:1], found[1:])),
        one.map(lambda found: Correction(Kind.HIDE, found)),
        st.builds(
            lambda found, m: Correction(Kind.DATE, found, when=m.when or DAY), one, mentions()
        ),
    )
    return corpus, draw(st.lists(correction, min_size=1, max_size=4))


@given(corrected())
@settings(max_examples=60, deadline=None)
def test_corrections_come_and_go(made):
    corpus, corrections = made
    kept = Kept()
    kept.change(corpus)
    for correction in corrections:
        kept.change(corrections=[correction])
        assert kept.agrees()
    kept.change()
    assert kept.agrees()


def test_an_update_leaves_alone_what_it_does_not_touch():
    kept = Kept()
    old = [mention(RAID, "raided", article=f"a{n}", when="2024-06-20") for n in range(3)]
    new = [mention(AGAIN, "raided", article=f"b{n}", when="2019-06-20") for n in range(3)]
    kept.change(old)
    stale, events = kept.change(new)
    assert stale == set(new)
    assert {m for e in events for m in e.mentions} == set(new)
    late = mention(AGAIN, "raided", article="c", when="2024-06-20")
    stale, events = kept.change([late])
    assert stale == {*old, late}
    assert len(events) == 1
    stale, events = kept.change(remove=[late])
    assert stale == {*old, late}
    assert [set(e.mentions) for e in events] == [set(old)]


@given(corpora, corpora)
@settings(max_examples=60, deadline=None)
def test_a_crowd_of_another_time_changes_nothing(corpus, other):
    def dated(found, when, article):
        return [
            mention(m.sentence, m.trigger, article=article + m.article_id, at=m.start, when=when)
            for m in found
        ]

    with small_crowds():
        late, early = dated(corpus, "2024-06-20", "a"), dated(other, "2019-06-20", "b")
        late += dated(corpus, "2024-06", "c")
        early += dated(other, "2019", "d")
        apart = gather(late)[0] + gather(early)[0]
        assert set(gather(late + early)[0]) == set(apart)


@given(corpora)
@settings(max_examples=60, deadline=None)
def test_blocks_may_be_computed_elsewhere_and_components_too(corpus):
    told = stories(corpus)
    by_name = named(corpus)
    profiles = {name: profile(m, m.when, name) for name, m in by_name.items()}
    under = defaultdict(list)
    for found in profiles.values():
        for key in keys(found):
            under[key].append(found)
    pairs = {}
    for key in sorted(under, reverse=True):
        block = Block.of(key, pickle.loads(pickle.dumps(under[key])))
        found = links(block, told)
        assert pairs.keys().isdisjoint(found), "each pair is found under one key"
        pairs |= found
    events = []
    for group in components(pairs):
        members = {name: by_name.pop(name) for name in group}
        events += settle(members, profiles, told, Decisions(), pairs)
    for name, left in by_name.items():
        events += settle({name: left}, profiles, told, Decisions())
    assert set(events) == set(gather(corpus)[0])


@given(mentions())
def test_a_profile_survives_being_pickled(found):
    made = profile(found, found.when)
    again = pickle.loads(pickle.dumps(made))
    assert attrs.asdict(again) == attrs.asdict(made)
    assert keys(again) == keys(made)


def test_exact_copies_share_all_keys():
    copies = [profile(m, m.when) for m in (mention(RAID, "raided", article=a) for a in "ab")]
    assert keys(copies[0]) == keys(copies[1])
    assert copies[0].copy == copies[1].copy is not None
