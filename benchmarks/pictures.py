"""Overlaps, displacement and time of pictures of generated news, beside the usual recipes.

    python benchmarks/pictures.py [--seeds 20] [--peer-seeds 20] [--runs 20]

``--runs`` draws one picture so often in each of two processes that hash differently, and tells whether
all are the same bytes and what drawing left changed. The data are bursty: seven events in ten fall within
two days of a peak, in sixty days.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import statistics
import subprocess
import sys
import time
from datetime import datetime, timedelta
from io import BytesIO
from itertools import combinations, pairwise

from timeline import Event, Modality, When
from timeline.plotting import plot, save_picture

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
    axes.figure.draw_without_rendering()
    labels = extents(axes.texts)
    markers = [
        (x - 4, y - 4, x + 4, y + 4)
        for line in axes.lines if line.get_marker() in "ox"
        for x, y in axes.transData.transform(line.get_xydata())
    ]  # fmt: skip
    # The axis is its straight lines without a marker that are no leaders and no ticks.
    lines = [
        line.get_window_extent().extents for line in axes.lines
        if line.get_linewidth() >= 1.2 and line.get_marker() == "None"
    ]  # fmt: skip
    clash = sum(touching([label, marker]) for label in labels for marker in markers)
    over = sum(
        a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3] for a in labels for b in lines
    )
    canvas = axes.figure.bbox
    off = sum(
        b[0] < canvas.x0 - 1 or b[1] < canvas.y0 - 1 or b[2] > canvas.x1 + 1 or b[3] > canvas.y1 + 1
        for b in labels
    )
    # All turn at the same two distances from the axis, so those in order do not cross.
    leaders = [line.get_xydata() for line in axes.lines if line.get_gid() == "leader"]
    turns = sorted((path[1][1], path[2][1]) for path in leaders)
    crossing = sum(b[1] < a[1] - 1e-9 for a, b in pairwise(turns))
    report = axes.timeline_report
    unsaid = len(events) - report.drawn - len(report.elided)
    counts = touching(labels), clash, over, off, crossing, unsaid, len(report.elided)
    return counts, report.displacement


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


def seconds(draw, events, runs=3):
    """The least processor time of some runs, whatever else the machine does."""
    spent = []
    for _ in range(runs):
        start = time.process_time()
        draw(events)
        spent.append(time.process_time() - start)
    return min(spent)


def saved(events):
    buffer = BytesIO()
    save_picture(events, buffer)
    return buffer.getvalue()


def digests(runs):
    """Draw one picture so often; return its digests, and what drawing it left changed."""
    import matplotlib as mpl

    events = generate(40, 1)
    before = mpl.rcParams.copy(), repr(events)
    found = {hashlib.sha256(saved(events)).hexdigest() for _ in range(runs)}
    after = mpl.rcParams.copy(), repr(events)
    names = ("rcParams and backend", "events")
    changed = [name for name, a, b in zip(names, before, after, strict=True) if a != b]
    return found, changed + ["pyplot imported"] * ("matplotlib.pyplot" in sys.modules)


def same_bytes(runs):
    """Say what two processes drew."""
    found, changed = set(), set()
    for seed in ("1", "2024"):
        run = subprocess.run(
            [sys.executable, __file__, "--digests", str(runs)],
            env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True,
        )  # fmt: skip
        told = run.stdout.split("\n")
        found |= set(told[0].split())
        changed |= set(told[1].split(", ")) - {""}
    told = f"{len(found)} picture, changed {', '.join(sorted(changed)) or 'nothing'}"
    print(f"{runs} runs in each of 2 processes: {told}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--peer-seeds", type=int, default=20)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--digests", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.digests:
        found, changed = digests(options.digests)
        print(*found)
        print(", ".join(changed))
        return
    same_bytes(options.runs)
    names = "label-label label-marker label-axis off-canvas crossing unsaid elided".split()
    print("    N ", *names, "displacement-px plot-s save-s")
    for size in SIZES:
        rows, shifts = [], []
        for seed in range(options.seeds):
            events = generate(size, seed)
            counts, shift = ours(events)
            rows.append(counts)
            shifts.append(shift)
        totals = (
            f"{sum(column):{len(n)}}"
            for n, column in zip(names, zip(*rows, strict=True), strict=True)
        )
        shift = f"{statistics.mean(shifts):7.1f} max {max(shifts):3.0f}"
        spent = (f"{seconds(draw, events):6.2f}" for draw in (plot, saved))
        print(f"{size:5} ", *totals, shift, *spent, flush=True)
    if not options.peer_seeds:
        return
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
