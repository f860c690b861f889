"""Time to the right: a few events, their labels in stairs that no line crosses."""

import timeline

(article,) = timeline.read("examples/articles/hangang-2024-06-22.txt")
line = timeline.merge(timeline.extract(article))
line.save("docs/gallery/sideways.png", orientation="horizontal", title=article.title)
