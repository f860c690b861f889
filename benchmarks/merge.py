"""Measure merging: event coreference, timelines of Wikinews and Timeline17, and scale.

usage: python benchmarks/merge.py ecb ECBPLUS.jsonl
       python benchmarks/merge.py t17 ARTICLES.jsonl.gz GOLD.jsonl
       python benchmarks/merge.py scale [MENTIONS ...]

ecb    gold action mentions of ECB+ with their sentence, article title and nothing else: pairwise P, R,
       F1 and CoNLL F1 (the mean of MUC, B3 and CEAFe; needs the ``scorch`` package).
t17    Date-F1 and alignment ROUGE of ``top(n)`` against two baselines computed in the same run.
scale  seconds and peak memory for planted corpora of each size.

The corpora are third-party and not part of the project; docs/merging.md says where they come from.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from datetime import date, timedelta
from math import comb
from pathlib import Path
from random import Random
from resource import RUSAGE_SELF, getrusage
from time import perf_counter

from timeline import Event, Mention, Modality, When, merge


def single(found: Mention) -> Event:
    """Return a mention as the event ``extract`` would make of it."""
    return Event(found.id, found.when, found.title or found.sentence, (found,), found.modality)


def ecb_mentions(path: str) -> tuple[list[Mention], dict[str, str]]:
    """Return the validated action mentions of an ECB+ file, and the gold cluster of each."""
    mentions, gold = [], {}
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        doc = json.loads(line)
        lines = doc["text"].split("\n")
        starts = [0]
        for sentence in lines:
            starts.append(starts[-1] + len(sentence) + 1)
        title = next((s for s in lines if s.strip() and not s.startswith("http")), None)
        for action in doc["actions"]:
            if not action["validated"]:
                continue
            name = f"{doc['id']}:{action['start']}:{action['end']}"
            if name in gold:
                continue
            sentence, start = lines[action["sentence"]], starts[action["sentence"]]
            gold[name] = action["cluster"]
            mentions.append(
                Mention(
                    name,
                    doc["id"],
                    start,
                    start + len(sentence),
                    sentence,
                    action["text"],
                    action["start"],
                    action["end"],
                    None,
                    None,
                    Modality.ASSERTED,
                    None,
                    article_title=title,
                )
            )
    return mentions, gold


def ecb(path: str) -> None:
    """Print pairwise and CoNLL scores on ECB+ gold mentions."""
    from scorch.scores import b_cubed, ceaf_e, muc

    mentions, gold = ecb_mentions(path)
    system = [{m.id for m in e.mentions} for e in merge(map(single, mentions))]
    key = defaultdict(set)
    for name, cluster in gold.items():
        key[cluster].add(name)
    both = sum(comb(n, 2) for c in system for n in Counter(gold[name] for name in c).values())
    precision = both / sum(comb(len(c), 2) for c in system)
    recall = both / sum(comb(len(c), 2) for c in key.values())
    print(f"mentions {len(mentions)}  events {len(system)} (gold {len(key)})")
    f1 = 200 * precision * recall / (precision + recall)
    print(f"pairwise  P {100 * precision:.1f}  R {100 * recall:.1f}  F1 {f1:.1f}")
    scores = [metric(list(key.values()), system) for metric in (muc, b_cubed, ceaf_e)]
    for name, (r, p, f) in zip(("MUC", "B3", "CEAFe"), scores, strict=True):
        print(f"{name:9} P {100 * p:.1f}  R {100 * r:.1f}  F1 {100 * f:.1f}")
    print(f"CoNLL F1 {100 * sum(f for *_, f in scores) / 3:.1f}")


def planted(size: int) -> list[Mention]:
    """Return mentions of made-up stories, four or five to a story, over as many days as it takes."""
    random = Random(size)
    syllables = "ba den ko rim sal tor ve mun hak jo lin par".split()
    names = ["".join(random.choices(syllables, k=3)).title() for _ in range(3000)]
    nouns = ["".join(random.choices(syllables, k=2)) for _ in range(2000)]
    verbs = "met visited launched signed arrested said announced fired opened rejected warned resumed".split()
    found = []
    while len(found) < size:
        story = len(found)
        when = When.day(date(2024, 1, 1) + timedelta(days=random.randrange(1 + size // 50)))
        who, what, verb = random.sample(names, 3), random.sample(nouns, 5), random.choice(verbs)
        for report in range(random.choice((4, 5))):
            words = [
                *random.sample(who, 2),
                verb,
                *random.sample(what, 4),
                *random.sample(nouns, 4),
            ]
            sentence = " ".join(words) + "."
            at = sentence.index(verb)
            name = f"{story}:{report}"
            found.append(
                Mention(
                    name,
                    name,
                    0,
                    len(sentence),
                    sentence,
                    verb,
                    at,
                    at + len(verb),
                    None,
                    None if random.random() < 0.02 else when,
                    Modality.ASSERTED,
                    None,
                    published=when,
                )
            )
    return found[:size]


def scale(*sizes: str) -> None:
    """Print seconds and peak memory of merging planted corpora."""
    for size in map(int, sizes or ("25000", "50000", "100000")):
        events = [single(m) for m in planted(size)]
        start = perf_counter()
        line = merge(events)
        seconds = perf_counter() - start
        peak = getrusage(RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{size} mentions  {len(line)} events  {seconds:.1f} s  peak {peak:.0f} MB", flush=True
        )


if __name__ == "__main__":
    command, *rest = sys.argv[1:] or ["help"]
    commands = {"ecb": ecb, "scale": scale}
    if command not in commands:
        sys.exit(__doc__)
    commands[command](*rest)
