"""The twelve events with most sources; the rest is counted."""

import timeline

line = timeline.from_articles(timeline.read("examples/articles"))
line.save("docs/gallery/most_reported.png", max_events=12, title="Most reported")
