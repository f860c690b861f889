"""The examples in the README, the docs and the docstrings say what the code does."""

import doctest
import re
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import timeline

ROOT = Path(__file__).parent.parent
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *ROOT.glob("docs/**/*.md")])
MODULES = sorted(
    m.name for m in walk_packages(timeline.__path__, "timeline.") if not m.name.endswith("__main__")
)
OPTIONS = doctest.ELLIPSIS


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_a_page_s_examples_give_what_it_prints(path, monkeypatch):
    monkeypatch.chdir(ROOT)
    text = path.read_text("utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    source = "\n".join(block for block in blocks if block.startswith(">>>"))
    example = doctest.DocTestParser().get_doctest(source, {}, path.name, str(path), 0)
    runner = doctest.DocTestRunner(optionflags=OPTIONS)
    runner.run(example)
    assert runner.summarize(verbose=False).failed == 0


@pytest.mark.parametrize("name", MODULES)
def test_a_module_s_docstring_examples_hold(name):
    assert doctest.testmod(import_module(name), optionflags=OPTIONS).failed == 0


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_a_page_s_links_lead_somewhere(path):
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", path.read_text("utf-8")):
        assert (path.parent / target).exists(), target


@pytest.mark.parametrize("path", sorted(ROOT.glob("examples/*.py")), ids=lambda path: path.name)
def test_an_example_script_is_short_and_runs(path, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    source = path.read_text("utf-8")
    assert len(source.splitlines()) <= 20
    exec(compile(source, str(path), "exec"), {"__name__": "__main__", "__file__": str(path)})
