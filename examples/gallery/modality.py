"""What happened and what was planned, told apart by colour and by hollow points."""

import timeline

line = timeline.from_articles(timeline.read("examples/articles"))
line.save("docs/gallery/modality.png", color_by="modality", title="Done and planned")
