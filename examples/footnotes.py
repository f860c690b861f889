"""A footnote for every date: the words, the outlet, the offsets, the rule."""

from pathlib import Path

import timeline

for article in timeline.read(Path(__file__).parent / "articles"):
    for time in timeline.find_times(article):
        where = f"{article.source}, {article.published:%d %B %Y}, {time.start}-{time.end}"
        print(f"{time.value}: “{time.text}” ({where}; {time.rule}, from {time.anchor or 'itself'})")
