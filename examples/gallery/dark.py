"""The same on a dark ground."""

import timeline

line = timeline.from_articles(timeline.read("examples/articles")).top(15)
line.save("docs/gallery/dark.png", style="dark", title="On a dark ground")
