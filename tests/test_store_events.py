"""A store's events are those that merging all of its mentions makes, however they came in."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline import Store, from_articles, merge
from timeline.store import Batch, make_batch
from timeline.store.rules import present
from timeline.store.tables import articles_table, ledger_table, mentions_table

from .stories import corpora, single

ARTICLES = Path(__file__).parent.parent / "examples" / "articles"


def batch_of(key, mentions):
    """Return a batch of mentions whose articles nobody has."""
    pairs = [(m, m.article_id) for m in mentions]
    return Batch(
        key, articles_table(key, ()), mentions_table(key, pairs), ledger_table(key, ()), present()
    )


def fresh():
    return Store(tempfile.mkdtemp())


def add(store, key, mentions):
    store.commit(store.write(batch_of(key, mentions)))


def whole(corpus, corrections=()):
    return merge([single(m) for m in corpus if m.when is not None], corrections=corrections)


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


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
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


@settings(max_examples=40)
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
