"""The nine example articles, merged."""

import timeline

line = timeline.from_articles(timeline.read("examples/articles"))
line.save("docs/gallery/all_articles.png", title="Moscow, Pyongyang and Seoul, June 2024")
