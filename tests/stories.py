"""Mentions made for tests: planted stories and arbitrary ones."""

from __future__ import annotations

import hashlib
from datetime import date, timedelta

from hypothesis import strategies as st

from timeline import Event, Mention, Modality, When

DAY = date(2024, 6, 3)


def mention(
    sentence="Envoys of the two ports met at Wonsan.",
    trigger="met",
    *,
    article="a1",
    when="2024-06-20",
    zone="Asia/Seoul",
    at=0,
    modality=Modality.ASSERTED,
    source=None,
    who=(),
    where=(),
    published=None,
    **more,
):
    """Return a mention of ``trigger`` in ``sentence``; the id is a hash of article and offsets."""
    start = sentence.index(trigger)
    if isinstance(when, str):
        when = When.parse(when, zone)
    if isinstance(published, str):
        published = When.parse(published, zone)
    name = hashlib.sha256(
        f"{article}\0{at + start}\0{at + start + len(trigger)}".encode()
    ).hexdigest()[:16]
    return Mention(
        name, article, at, at + len(sentence), sentence, trigger, at + start,
        at + start + len(trigger), None, when,
        Modality(modality), source, tuple(who), tuple(where), published=published, **more,
    )  # fmt: skip


def event(*args, **fields):
    """Return an event of one mention."""
    return single(mention(*args, **fields))


def single(found: Mention) -> Event:
    """Return a mention as the event ``extract`` would make of it."""
    return Event(
        found.id, found.when, found.sentence, (found,), found.modality, found.who, found.where
    )


_WORDS = st.sampled_from(
    [
        "harbour",
        "ferry",
        "Wonsan",
        "Dorasan",
        "envoy",
        "reactor",
        "bridge",
        "12",
        "40",
        "orchard",
        "satellite",
        "depot",
        "Hwang",
        "Serov",
        "treaty",
        "border",
    ]
)
_TRIGGERS = st.sampled_from(
    ["met", "talks", "launched", "fired", "said", "arrested", "signed", "visited"]
)
_WHENS = st.one_of(
    st.none(),
    st.builds(
        lambda day, zone: When.day(DAY + timedelta(days=day), zone),
        st.integers(0, 4),
        st.sampled_from(["Asia/Seoul", "America/New_York", "Europe/London"]),
    ),
    st.sampled_from(
        ["2024-06", "2024-W23", "2024", "2024-06-04/..", "../2024-06-05", "2024-06-04T09:00"]
    ).map(When.parse),
)
_CITIES = st.lists(st.sampled_from(["Seoul", "Busan", "Geneva", "Dorasan"]), max_size=1).map(tuple)


@st.composite
def mentions(draw):
    """Return an arbitrary mention from a small world, so that many of them resemble each other."""
    trigger = draw(_TRIGGERS)
    words = draw(st.lists(_WORDS, min_size=2, max_size=7))
    sentence = f"{' '.join(words[:2])} {trigger} {' '.join(words[2:])}."
    return mention(
        sentence,
        trigger,
        article=f"a{draw(st.integers(0, 9))}",
        at=100 * draw(st.integers(0, 3)),
        when=draw(_WHENS),
        modality=draw(st.sampled_from(list(Modality))),
        source=draw(st.sampled_from([None, None, "Hwang", "Serov"])),
        where=draw(_CITIES),
        published=draw(st.sampled_from([None, "2024-06-05T09:00", "2024-06-20T09:00"])),
    )


corpora = st.lists(mentions(), max_size=25)
