"""The package as a whole: its names, and what importing it costs."""

import os
import subprocess
import sys

import timeline

NAMES = (
    "Article Event Mention TimeExpression Timeline When extract find_times from_articles merge"
    " parse_article read resolve"
).split()
HEAVY = "dateparser duckdb lxml matplotlib numpy pandas pendulum polars pyarrow trafilatura".split()


def run(code: str) -> str:
    """Run code in an interpreter that has imported nothing yet."""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ
    )
    return done.stdout.strip()


def test_all_public_names_are_there_and_listed_in_order():
    assert set(NAMES) <= set(timeline.__all__)
    assert timeline.__all__ == sorted(timeline.__all__, key=lambda name: (name[0].islower(), name))
    assert all(hasattr(timeline, name) for name in timeline.__all__)


def test_every_public_name_is_documented():
    assert [n for n in timeline.__all__ if not getattr(timeline, n).__doc__] == []


def test_importing_brings_no_heavy_library():
    loaded = run("import sys, timeline; print(*sys.modules)").split()
    assert [name for name in HEAVY if name in loaded] == []


def test_no_module_bears_the_name_of_a_public_function():
    functions = [n for n in timeline.__all__ if n.islower()]
    assert [n for n in functions if f"timeline.{n}" in sys.modules] == []
