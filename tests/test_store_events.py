"""A store's events are those that merging all of its mentions makes, however they came in."""

import tempfile
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline import Article, Correction, Store, When, from_articles, merge, write_corrections
from timeline.store import Batch, UnbuiltWarning, make_batch
from timeline.store.mentions import mentions_table
from timeline.store.rules import present
from timeline.store.tables import articles_table, ledger_table

from .stories import corpora, mention, mentions, single

WHEN = When.parse("2024-06-04")
ARTICLES = Path(__file__).parent.parent / "examples" / "articles"


def batch_of(key, found):
    """Return a batch of mentions whose articles nobody has."""
    pairs = [(m, m.article_id) for m in found]
    return Batch(
        key, articles_table(key, ()), mentions_table(key, pairs), ledger_table(key, ()), present()
    )


def fresh():
    return Store(tempfile.mkdtemp())


def add(store, key, found):
    store.commit(store.write(batch_of(key, found)))


def whole(corpus, corrections=()):
    return merge([single(m) for m in corpus if m.when is not None], corrections=corrections)


@settings(max_examples=30)
@given(corpora)
def test_the_events_are_those_of_merging_everything(corpus):
    store = fresh()
    add(store, "all", corpus)
    store.build()
    assert store.timeline() == whole(corpus)


@pytest.fixture(params=["few", "many"])
def sizes(request, monkeypatch):
    """Let the work be cut small, as that of a large store is, and never begin anew by itself."""
    monkeypatch.setattr("timeline.store.changes.MANY", 0)
    if request.param == "many":
        monkeypatch.setattr("timeline.store.building.TASK", 2)
        monkeypatch.setattr("timeline.store.building.LIMIT", 3)


@settings(
    max_examples=6,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(corpora, st.data())
def test_batches_and_their_order_make_no_difference(sizes, corpus, data):
    places = data.draw(st.lists(st.integers(0, 3), min_size=len(corpus), max_size=len(corpus)))
    store = fresh()
    for number in data.draw(st.permutations(range(4))):
        part = [m for m, place in zip(corpus, places, strict=True) if place == number]
        add(store, f"b{number}", part)
        if data.draw(st.booleans()):
            store.build()
    store.build()
    assert store.timeline() == whole(corpus)


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """Return a store of the examples, and the timeline of all of them."""
    import timeline

    articles = list(timeline.read(ARTICLES))
    store = Store(tmp_path_factory.mktemp("world") / "w.timeline")
    for n, article in enumerate(articles):
        store.commit(store.write(make_batch(f"{n}", [article])))
    store.build()
    return store, from_articles(articles)


@pytest.mark.parametrize("about", [None, "Putin", "푸틴", "Kim", "", "treaty", "no such name"])
@pytest.mark.parametrize(
    "between", [None, ("2024-06", "2024-07"), ("2024-06-20", None), (None, "2024-06-19")]
)
@pytest.mark.parametrize("top", [None, 0, 3, 1000])
def test_what_is_chosen_is_what_the_whole_timeline_chooses(world, about, between, top):
    store, line = world
    line = line if about is None else line.about(about)
    line = line if between is None else line.between(*between)
    line = line if top is None else line.top(top)
    assert store.timeline(about=about, between=between, top=top) == line


@settings(max_examples=12)
@given(corpora, st.sampled_from(["Hwang", "Serov", "Seoul", "harbour"]), st.integers(0, 6))
def test_any_corpus_chooses_alike(corpus, name, n):
    store = fresh()
    add(store, "all", corpus)
    store.build()
    line = whole(corpus)
    assert store.timeline(about=name) == line.about(name)
    assert store.timeline(top=n) == line.top(n)
    chosen = store.timeline(about=name, between=("2024-06-04", "2024-06-05"), top=n)
    assert chosen == line.about(name).between("2024-06-04", "2024-06-05").top(n)


def test_any_executor_builds_the_same(world):
    store, line = world
    for pool in (ThreadPoolExecutor(2), ProcessPoolExecutor(2, get_context("spawn"))):
        other = fresh()
        with pool as executor:
            for n, article in enumerate(store.articles()):
                add_articles(other, f"{n}", article)
                if n in (3, 7):
                    other.build(executor)
            other.build(executor)
        assert other.timeline() == line


def add_articles(store, key, *articles):
    store.commit(store.write(make_batch(key, articles)))


@settings(
    max_examples=6,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(mentions(), min_size=4, max_size=16), st.data())
def test_corrections_survive_rebuilds_and_may_be_taken_back(sizes, corpus, data):
    store = fresh()
    half = len(corpus) // 2
    add(store, "a", corpus[:half])
    store.build()
    ids = sorted({m.id for m in corpus if m.when})
    some = data.draw(st.lists(st.sampled_from(ids), max_size=4, unique=True)) if ids else []
    corrections = [Correction("hide", [i]) for i in some[:1]]
    corrections += [Correction("link", some[1:3])] if len(some) > 2 else []
    corrections += [Correction("date", [some[3]], when=WHEN)] if len(some) > 3 else []
    store.correct(corrections)
    if data.draw(st.booleans()):
        store.build()
    add(store, "b", corpus[half:])
    store.build()
    expected = whole(corpus, corrections)
    assert store.timeline() == expected
    assert store.timeline().hidden == expected.hidden
    (store.path / "corrections.toml").unlink()
    assert store.built == (not corrections)
    store.build()
    assert store.timeline() == whole(corpus)


def test_corrections_that_contradict_each_other_leave_the_store_as_it_was():
    store = fresh()
    a, b = mention(article="a1"), mention(article="a2")
    add(store, "a", [a, b])
    store.build()
    store.correct([Correction("link", [a.id, b.id]), Correction("apart", [a.id], [b.id])])
    with pytest.raises(ValueError, match="both link mentions"):
        store.build()
    with pytest.warns(UnbuiltWarning):
        assert store.timeline().events == whole([a, b]).events


def test_corrections_come_from_a_file_too(tmp_path):
    store = fresh()
    write_corrections([Correction("hide", ["x"], note="a rumour")], tmp_path / "c.toml")
    store.correct(tmp_path / "c.toml")
    store.correct([Correction("hide", ["y"])])
    assert [c.mentions for c in store.corrections] == [("x",), ("y",)]


def test_two_files_of_one_name_are_told_apart(sizes):
    """Mentions of one id that differ, which come one after the other."""
    store = fresh()
    alike = [
        mention(words, article="a", when=when)
        for words in ("Envoys met.", "Hwang met.", "Envoys met Hwang at Wonsan.")
        for when in ("2024-06-04", "2024-06", "2024-06-05")
    ]
    alike = [attrs.evolve(m, id="same") for m in alike]
    for n, m in enumerate(alike):
        add(store, f"b{n}", [m])
        store.build()
        assert store.timeline() == whole(alike[: n + 1])


def test_events_speak_for_what_was_built_and_say_so():
    store = fresh()
    with pytest.raises(ValueError, match="build it first"):
        store.timeline()
    add(store, "a", [mention(article="a1")])
    store.build()
    add(store, "b", [mention(article="a2")])
    with pytest.warns(UnbuiltWarning, match="has changed since it was built"):
        assert len(store.timeline()[0].mentions) == 1


def test_undated_mentions_are_queried_and_in_no_event():
    store = fresh()
    add(store, "a", [mention(article="a1"), mention(article="a2", when=None)])
    store.build()
    assert len(store.timeline().mentions) == 1
    query = "SELECT article, event IS NULL FROM mentions ORDER BY article"
    assert store.sql(query).fetchall() == [("a1", False), ("a2", True)]


def test_merges_tell_what_links_a_mention():
    store = fresh()
    text = "Envoys of Dorasan and Serov met at the Wonsan harbour about ferry and reactor."
    copies = [mention(text, article=f"a{n}") for n in range(2)]
    other = mention(text.replace("ferry and reactor", "ferries"), article="a3", who=("Hwang",))
    add(store, "a", [*copies, other, mention("Police met.", article="a4", when="2024-01-05")])
    store.build()
    found = store.sql("SELECT mention, partner, score, evidence FROM merges").fetchall()
    found = {row[0]: row[1:] for row in found}
    assert len(found) == 4
    assert found[copies[0].id][0] == copies[1].id
    assert found[copies[0].id][2] == "an exact copy"
    assert found[other.id][0] in {m.id for m in copies}
    assert found[other.id][1] > 0
    assert "sentences alike" in found[other.id][2]
    assert list(found.values()).count((None, None, None)) == 1


def test_versions_are_articles_of_one_address():
    store = fresh()
    url = "https://example.org/1"
    articles = [
        Article("Talks open.", published="2024-06-20 09:00", url=url),
        Article("Talks end.", published="2024-06-20 09:00", modified="2024-06-21 10:00", url=url),
        Article("A ferry sank.", published="2024-06-20 09:00"),
    ]
    add_articles(store, "a", *articles)
    found = store.sql("SELECT article, version FROM versions ORDER BY version").fetchall()
    assert found == [(articles[0].id, 1), (articles[1].id, 2)]


@pytest.mark.parametrize("name", ["it's [1] *?.timeline", "\uc5f0\ud45c"])
def test_a_store_may_have_any_name(tmp_path, name):
    store = Store(tmp_path / name)
    add(store, "it's", [mention(article="a1"), mention(article="a2")])
    store.build()
    add(store, "b", [mention(article="a3")])
    store.build()
    assert len(store.timeline().mentions) == 3


def test_a_link_goes_when_its_slice_of_time_is_empty(sizes):
    """The only mention of a year is moved by hand; the day it was linked to stays alone."""
    words = "Envoys of Hwang and Serov met at the Wonsan harbour ferry."
    year, day = mention(words, article="a1", when="2024"), mention(words, article="a2")
    store = fresh()
    add(store, "a", [year, day])
    store.build()
    assert len(store.timeline()) == 1
    corrections = [Correction("date", [year.id], when=When.parse("2010-01-01"))]
    store.correct(corrections)
    store.build()
    assert store.timeline() == whole([year, day], corrections)
    assert store.sql("SELECT count(*) FROM all_links").fetchall() == [(0,)]
