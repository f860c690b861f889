"""Only the events that name one actor."""

import timeline

line = timeline.from_articles(timeline.read("examples/articles"))
line.about("Putin").save("docs/gallery/about_putin.png", title="Putin")
