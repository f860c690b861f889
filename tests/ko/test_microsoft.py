"""Microsoft's Korean specifications: how many agree, and why each of the others does not."""

import os
from pathlib import Path

import pytest

from .microsoft import EXPLAINED, LITERAL, rows, verdict

FOLDER = Path(os.environ.get("TIMELINE_DATA", "/nowhere")) / "specs" / "ko"


@pytest.mark.skipif(not FOLDER.is_dir(), reason="needs the folder TIMELINE_DATA")
def test_nine_in_ten_specifications_agree_and_the_others_are_explained():
    verdicts = {key: verdict(*row) for key, *row in rows(FOLDER)}
    misses = {key for key, how in verdicts.items() if how is None}
    explained = set().union(*EXPLAINED.values())
    assert misses <= explained
    assert explained <= misses, "some are right now"
    assert len(misses) <= 0.08 * len(verdicts)
    assert sum(how in LITERAL for how in verdicts.values()) >= 0.6 * len(verdicts)
