"""One timeline of nine articles by three outlets, as a picture and a table."""

from pathlib import Path

import timeline

line = timeline.from_articles(timeline.read(Path(__file__).parent / "articles"))
line.save("timeline.png")
line.save("timeline.csv")
for event in line.top(10):
    print(f"{event}  ({', '.join(event.sources)})")
