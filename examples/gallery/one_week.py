"""A week of it, coloured by outlet."""

import timeline

line = timeline.from_articles(timeline.read("examples/articles")).between(
    "2024-06-17", "2024-06-23"
)
line.save("docs/gallery/one_week.png", color_by="source", title="17 to 23 June, by outlet")
