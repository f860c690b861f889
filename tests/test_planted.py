"""The planted world is the same every time, and its labels lie where they say."""

from collections import Counter, defaultdict
from itertools import islice

from .planted import Label, articles, pairs


def test_a_seed_fixes_everything_and_another_gives_another_world():
    assert list(articles(50, seed=4)) == list(articles(50, seed=4))
    ids = {one.row["id"] for one in articles(50, seed=4)}
    assert len(ids) == 50
    assert not ids & {one.row["id"] for one in articles(50, seed=5)}


def test_articles_are_told_by_both_presses_at_length_and_in_order():
    written = list(articles(300, seed=4))
    published = [one.row["published"] for one in written]
    assert published == sorted(published)
    assert published[-1][:4] > published[0][:4]
    texts = [one.row["body"] for one in written]
    korean = sum("가" <= text[200] <= "힣" or "다." in text for text in texts)
    assert 60 < korean < 240
    full = [len(text.encode()) for text in texts if len(text.encode()) > 2800]
    assert len(full) > 200
    assert max(full) < 4500
    assert not any("{" in text or "[" in text or "  " in text for text in texts)


def test_labels_index_the_words_that_name_an_event():
    events = defaultdict(set)
    for one in articles(300, seed=4):
        text = one.row["body"]
        for label in one.labels:
            word = text[label.start : label.end]
            assert word == word.strip() != ""
            assert all(text[a:b].strip() for a, b in label.others)
            if label.day:
                events[label.event].add(one.row["id"])
    told = Counter(map(len, events.values()))
    assert sum(n for articles_, n in told.items() if articles_ > 1) > 30


def test_pairs_are_scored_by_what_was_put_together():
    day = next(islice(articles(1), 1)).labels[0].day
    truth = {
        "a": (Label(0, 3, "x", day), Label(9, 12, "y", day)),
        "b": (Label(0, 3, "x", day, others=((5, 8),)),),
        "c": (Label(0, 3, "c:said1", None),),
    }
    right = [("1", "a", 0, 3), ("2", "a", 9, 12), ("1", "b", 6, 7), ("3", "c", 0, 3)]
    score = pairs(truth, right)
    assert (score.precision, score.recall, score.labels) == (1, 1, 3)
    heap = pairs(truth, [("1", *rest) for _, *rest in right])
    assert (heap.precision, heap.recall) == (1 / 6, 1)
    lost = pairs(truth, right[:2])
    assert (lost.precision, lost.recall, lost.extracted) == (1, 0, 2)
