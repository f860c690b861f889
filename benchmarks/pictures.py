"""Overlaps, displacement and time of pictures of generated news, beside the usual recipes.

    python benchmarks/pictures.py [--seeds 20]

The data are bursty: seven events in ten fall within two days of a peak, in sixty days.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from datetime import datetime, timedelta
from itertools import combinations, pairwise

from timeline import Event, Modality, When
from timeline.plotting import plot

WORDS = (
    "talks treaty summit envoys drill launch sanctions statement visit pact missile border".split()
)
SIZES = (10, 20, 40, 80, 150)


def generate(count, seed):
    """Events of sixty days; a few are months or have an open end."""
    rng = random.Random(seed)
    peaks = [rng.randrange(60) for _ in range(max(1, count // 10))]
    events = []
    for n in range(count):
        shift = rng.choice(peaks) + rng.randint(-2, 2) if rng.random() < 0.7 else rng.randrange(60)
        day = (datetime(2024, 5, 1) + timedelta(days=max(0, shift))).date().isoformat()
        when = When.parse(rng.choice([day] * 8 + [day[:7], f"{day}/.."]))
        title = " ".join(rng.choice(WORDS) for _ in range(rng.randint(3, 12)))
        events.append(Event(f"e{n}", when, title, (), rng.choice(list(Modality))))
    return events


def touching(boxes):
    """How many pairs of boxes share area; boxes are (left, bottom, right, top)."""
    hits = 0
    for a, b in combinations(boxes, 2):
        wide = min(a[2], b[2]) - max(a[0], b[0])
        high = min(a[3], b[3]) - max(a[1], b[1])
        hits += wide > 0.5 and high > 0.5
    return hits


def extents(texts):
    return [text.get_window_extent().extents for text in texts]


def ours(events):
    axes = plot(events)
    axes.figure.canvas.draw()
    labels = extents(axes.texts)
    markers = [
        (x - 4, y - 4, x + 4, y + 4)
        for line in axes.lines if line.get_marker() in ("o", "_")
        for x, y in axes.transData.transform(line.get_xydata())
    ]  # fmt: skip
    clash = sum(touching([label, marker]) for label in labels for marker in markers)
    canvas = axes.figure.bbox
    off = sum(
        b[0] < canvas.x0 - 1 or b[1] < canvas.y0 - 1 or b[2] > canvas.x1 + 1 or b[3] > canvas.y1 + 1
        for b in labels
    )
    leaders = [line.get_xydata() for line in axes.lines if len(line.get_xydata()) == 4]
    starts = sorted((path[0][1], path[-1][1]) for path in leaders)
    crossing = sum(b[1] < a[1] - 1e-9 for a, b in pairwise(starts))
    report = axes.timeline_report
    unsaid = len(events) - report.drawn - len(report.elided)
    return touching(labels), clash, off, crossing, unsaid, report.displacement


def recipe(events, adjust=None):
    """Matplotlib's gallery recipe: stems of six heights; ``adjust`` then moves the labels."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.dates import date2num
    from matplotlib.figure import Figure

    figure = Figure(figsize=(12, 6), dpi=100)
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    levels = (-5, 5, -3, 3, -1, 1)
    points = [(date2num(e.when.start), levels[n % 6]) for n, e in enumerate(events)]
    axes.set_ylim(-7, 7)
    axes.plot([x for x, _ in points], [0] * len(points), "o")
    texts = [axes.text(x, y, e.title, fontsize=8) for (x, y), e in zip(points, events, strict=True)]
    if adjust:
        adjust(axes, texts, points, [e.title for e in events])
    figure.canvas.draw()
    return touching(extents(axes.texts))


def adjust_text(axes, texts, points, titles):
    from adjustText import adjust_text as run

    run(texts, ax=axes)


def text_alloc(axes, texts, points, titles):
    import textalloc

    for text in texts:
        text.remove()
    textalloc.allocate(axes, [x for x, _ in points], [y for _, y in points], titles, textsize=8)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--peer-seeds", type=int, default=2)
    options = parser.parse_args()
    print("    N  label-label  label-marker  off  crossing  unsaid  displacement px  seconds")
    for size in SIZES:
        rows, spent = [], []
        for seed in range(options.seeds):
            events = generate(size, seed)
            start = time.perf_counter()
            plot(events)
            spent.append(time.perf_counter() - start)
            rows.append(ours(events))
        totals = [sum(row[n] for row in rows) for n in range(5)]
        shift = statistics.mean(row[5] for row in rows)
        counts = "  ".join(f"{n:{w}}" for n, w in zip(totals, (11, 12, 3, 8, 6), strict=True))
        print(f"{size:5}  {counts}  {shift:15.1f}  {statistics.median(spent):7.2f}")
    for name, adjust in (
        ("gallery recipe", None),
        ("adjustText", adjust_text),
        ("textalloc", text_alloc),
    ):
        try:
            pairs = [
                statistics.median(
                    recipe(generate(size, seed), adjust) for seed in range(options.peer_seeds)
                )
                for size in (20, 40, 80)
            ]
        except ImportError:
            print(f"{name:15} not installed")
            continue
        print(f"{name:15} label-label pairs at N = 20, 40, 80: {pairs}")


if __name__ == "__main__":
    main()
