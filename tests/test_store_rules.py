"""A store knows what must be computed again when the code that computed it changes."""

import ast

import attrs
import pytest

from timeline import Article, Store, from_articles
from timeline.store import make_batch, rules
from timeline.store.rules import EXTRACTION, MERGING, READING, ROOT, Rules, fingerprint, present

TALKS = Article("Envoys met at Wonsan on Sunday.", published="2024-06-24 17:41 KST")


def imported(room: str) -> set[str]:
    """Return the rooms that a room's files import when they run, but for what notebooks show."""
    folder = ROOT / room
    files = folder.rglob("*.py") if folder.is_dir() else [folder.with_suffix(".py")]
    found = set()
    for file in files:
        package = ("timeline", *file.relative_to(ROOT).parts[:-1])
        tree = ast.parse(file.read_text("utf-8"))
        for node in ast.walk(_what_runs(tree)):
            if isinstance(node, ast.ImportFrom) and node.level:
                base = package[: len(package) - node.level + 1]
                path = (*base, *(node.module or "").split("."))
                names = [path] if node.module else [(*base, alias.name) for alias in node.names]
                found |= {name[1] for name in names if len(name) > 1 and name[1]}
    return {name for name in found if (ROOT / name).is_dir() or (ROOT / f"{name}.py").exists()}


def _what_runs(tree: ast.AST) -> ast.AST:
    for node in ast.walk(tree):
        typing = isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        if typing or (isinstance(node, ast.FunctionDef) and node.name.startswith("_repr_")):
            node.body = [ast.Pass()]
    return tree


def closure(*start: str) -> set[str]:
    found, waiting = set(), set(start)
    while waiting:
        room = waiting.pop()
        found.add(room)
        waiting |= imported(room) - found
    return found


# Languages are found by their folder's name, so no file imports them.
@pytest.mark.parametrize(
    ("rooms", "start"),
    [(EXTRACTION, ("extraction", "lang")), (READING, ("intake", "extraction", "lang")),
     (MERGING, ("merging", "ranking"))],
)  # fmt: skip
def test_the_rooms_of_a_fingerprint_are_those_the_code_imports(rooms, start):
    assert set(rooms) - {"store"} == closure(*start)
    assert len(rooms) == len(set(rooms))


def test_a_fingerprint_names_the_version_and_changes_with_a_source(tmp_path, monkeypatch):
    (tmp_path / "when.py").write_text("A = 1")
    monkeypatch.setattr(rules, "ROOT", tmp_path)
    fingerprint.cache_clear()
    first = fingerprint(("when",))
    (tmp_path / "when.py").write_text("A = 2")
    fingerprint.cache_clear()
    assert fingerprint(("when",)) != first
    assert "+" in first
    fingerprint.cache_clear()


def old(batch):
    """Return a batch as if other rules had extracted it, which found nothing."""
    return attrs.evolve(
        batch, mentions=batch.mentions.slice(0, 0), rules=Rules(present().reading, "0.0+old")
    )


def test_stale_batches_are_extracted_anew_from_the_stored_articles(tmp_path):
    store = Store(tmp_path / "s")
    store.commit(store.write(old(make_batch("a", [TALKS]))))
    store.build()
    assert len(store.timeline()) == 0
    assert store.stale() == ("a",)
    assert store.done == frozenset()
    store.refresh()
    assert store.stale() == ()
    assert store.done == {"a"}
    assert not store.built
    store.build()
    assert store.timeline() == from_articles([TALKS])


def test_refreshing_goes_on_where_it_was_stopped(tmp_path):
    store = Store(tmp_path / "s")
    for key in "abc":
        store.commit(store.write(old(make_batch(key, [TALKS]))))

    def stop(what, done, of):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.refresh(progress=stop)
    assert store.stale() == ("b", "c")


def test_what_other_rules_read_is_to_be_read_anew_but_keeps_its_events(tmp_path):
    store = Store(tmp_path / "s")
    batch = attrs.evolve(make_batch("a", [TALKS]), rules=Rules("old", present().extraction))
    store.commit(store.write(batch))
    assert store.stale() == ()
    assert store.done == frozenset()
    store.commit(store.write(make_batch("a", [TALKS])))
    assert store.done == {"a"}


def test_other_rules_of_merging_build_everything_anew(tmp_path, monkeypatch):
    store = Store(tmp_path / "s")
    store.commit(store.write(make_batch("a", [TALKS])))
    store.build()
    store.build()
    assert store.manifest.built.number == 1
    monkeypatch.setattr("timeline.store.building.fingerprint", lambda rooms: "0.1.0+new")
    assert not store.built
    store.build()
    assert store.manifest.built.number == 0
    assert store.built
