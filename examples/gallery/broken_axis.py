"""An armistice of 1953 beside a week of 2024: the axis breaks and says how much it leaves out."""

from timeline import Event, Modality, When
from timeline.plotting import save_picture

told = [
    ("1953-07-27", "The armistice is signed"),
    ("2018-04-27", "Leaders of the two sides meet at the line"),
    ("2024-06-09T08:30", "Loudspeakers are set up again"),
    ("2024-06-09T21:40", "Balloons cross the line, the third time in two weeks"),
    ("2024-06-11", "Soldiers cross the line by mistake and turn back"),
    ("2024-06-13", "Both sides hold drills along the coast"),
]
events = [Event(f"e{n}", When.parse(w), t, (), Modality.ASSERTED) for n, (w, t) in enumerate(told)]
save_picture(events, "docs/gallery/broken_axis.png", title="Seventy years and one week")
