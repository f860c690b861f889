"""A month is a bar, an open end fades, a plan is hollow, what was called off is struck out."""

from timeline import Event, Modality, When
from timeline.plotting import save_picture

told = [
    ("2024-05", "Talks are held some time in May", Modality.ASSERTED),
    ("2024-06-20/..", "The ban is in force from 20 June on", Modality.ASSERTED),
    ("../2024-06-30", "Bids are taken until the end of June", Modality.ASSERTED),
    ("2024-07-09/2024-07-11", "The alliance is to meet for three days", Modality.SCHEDULED),
    ("2024-07-15", "The visit is called off", Modality.CANCELLED),
    ("2024-W31", "The drill may be held in the last week of July", Modality.POSSIBLE),
    ("2024-Q4", "A review is due in the fourth quarter", Modality.SCHEDULED),
]
events = [Event(f"e{n}", When.parse(w), t, (), m) for n, (w, t, m) in enumerate(told)]
save_picture(events, "docs/gallery/uncertain.png", title="What is not certain")
