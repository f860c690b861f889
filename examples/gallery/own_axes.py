"""On axes of one's own, with labels on both sides: what has no room is counted."""

from matplotlib.figure import Figure

import timeline

figure = Figure(figsize=(12, 6), dpi=100, layout="constrained")
line = timeline.from_articles(timeline.read("examples/articles"))
line.plot(figure.add_subplot(), color_by="modality", title="Twelve by six inches")
figure.savefig("docs/gallery/own_axes.png", metadata={"Software": None})
