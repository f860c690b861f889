"""Measure merging: event coreference, timelines of Wikinews and Timeline17, and scale.

usage: python benchmarks/merge.py ecb ECBPLUS.jsonl
       python benchmarks/merge.py t17 ARTICLES.jsonl.gz GOLD.jsonl
       python benchmarks/merge.py scale [MENTIONS ...]

ecb    gold action mentions of ECB+ with their sentence and article title: pairwise P, R, F1 and
       CoNLL F1 (the mean of MUC, B3 and CEAFe; needs the ``scorch`` package).
t17    Date-F1 and alignment ROUGE of ``top(n)`` against two baselines computed in the same run.
scale  seconds and peak memory for planted corpora of each size.

The corpora are third-party and not part of the project; docs/merging.md says where they come from.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import Counter, defaultdict
from datetime import date, timedelta
from math import comb
from pathlib import Path
from random import Random
from resource import RUSAGE_SELF, getrusage
from time import perf_counter

from timeline import Article, Event, Mention, Modality, When, merge
from timeline.extraction import extract
from timeline.ranking import most_important


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
    print(
        f"pairwise  P {100 * precision:.1f}  R {100 * recall:.1f}  "
        f"F1 {200 * precision * recall / (precision + recall):.1f}"
    )
    scores = [metric(list(key.values()), system) for metric in (muc, b_cubed, ceaf_e)]
    for name, (r, p, f) in zip(("MUC", "B3", "CEAFe"), scores, strict=True):
        print(f"{name:9} P {100 * p:.1f}  R {100 * r:.1f}  F1 {100 * f:.1f}")
    print(f"CoNLL F1 {100 * sum(f for *_, f in scores) / 3:.1f}")


def t17(articles: str, gold: str) -> None:
    """Print Date-F1 and ROUGE-1 of ``top(n)`` and of two baselines, by timeline."""
    collections = defaultdict(list)
    for line in gzip.decompress(Path(articles).read_bytes()).decode().splitlines():
        doc = json.loads(line)
        article = Article(
            doc["text"],
            published=f"{doc['published']} 12:00 UTC",
            title=doc["title"],
            id=doc["id"],
            language="en",
        )
        collections[doc["collection"]].append(article)
    gold_lines: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for line in Path(gold).read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        entries = gold_lines[entry["collection"], entry["timeline"]]
        entries[entry["date"]] = " ".join(entry["sentences"])
    systems = {}
    for name, found in sorted(collections.items()):
        events = [e for article in found for e in extract(article) if e.when is not None]
        days = Counter(e.when.value for e in events if _on_a_day(e))
        published = Counter(f"{a.published:%Y-%m-%d}" for a in found)
        systems[name] = merge(events), published, days
    totals: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for (name, title), entries in sorted(gold_lines.items()):
        line, published, days = systems[name]
        first, last, n = min(entries), max(entries), len(entries)
        inside = line.filter(_on_a_day).between(first, last)
        ranked: dict[str, str] = {}
        for event in most_important(inside, len(inside)):
            if len(ranked) == n:
                break
            ranked.setdefault(event.when.value, event.title)
        chosen = {"top(n)": ranked}
        for baseline, counts in (("publication count", published), ("date mentions", days)):
            within = (d for d in counts if first <= d <= last)
            best = sorted(within, key=lambda d: (-counts[d], d))[:n]
            chosen[baseline] = {d: ranked.get(d, "") for d in best}
        for system, dates in chosen.items():
            hits = len(dates.keys() & entries.keys())
            date_f1 = 2 * hits / (len(dates) + n)
            rouge = sum(_rouge(dates[d], entries[d]) for d in dates.keys() & entries.keys())
            totals[system].append((date_f1, 2 * rouge / (len(dates) + n)))
        found = "  ".join(f"{system} {totals[system][-1][0]:.2f}" for system in totals)
        print(f"{name:14} {title[:40]:40} n {n:3}  {found}")
    for system, scores in totals.items():
        f1, rouge = (sum(x) / len(scores) for x in zip(*scores, strict=True))
        print(f"{system:18} Date-F1 {f1:.3f}  ROUGE-1 on agreeing dates {rouge:.3f}")


def _on_a_day(event: Event) -> bool:
    return event.when is not None and event.when.granularity == "day"


def _rouge(system: str, gold: str) -> float:
    """Return the F1 of the words of two texts (ROUGE-1 without stemming)."""
    a, b = (Counter(text.casefold().split()) for text in (system, gold))
    both = (a & b).total()
    return 2 * both / (a.total() + b.total()) if both else 0.0


def planted(size: int) -> list[Mention]:
    """Return mentions of made-up stories, four or five to a story, fifty a day."""
    random = Random(size)
    syllables = "ba den ko rim sal tor ve mun hak jo lin par".split()
    names = ["".join(random.choices(syllables, k=3)).title() for _ in range(3000)]
    nouns = ["".join(random.choices(syllables, k=2)) for _ in range(2000)]
    verbs = (
        "met visited launched signed arrested said announced fired opened rejected warned".split()
    )
    found = []
    while len(found) < size:
        story = len(found)
        when = When.day(date(2024, 1, 1) + timedelta(days=random.randrange(1 + size // 50)))
        who, what, verb = random.sample(names, 3), random.sample(nouns, 5), random.choice(verbs)
        for report in range(random.choice((4, 5))):
            rest = random.sample(what, 4) + random.sample(nouns, 4)
            words = [*random.sample(who, 2), verb, *rest]
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
        print(f"{size} mentions  {len(line)} events  {seconds:.1f} s  {peak:.0f} MB", flush=True)


if __name__ == "__main__":
    command, *rest = sys.argv[1:] or ["help"]
    commands = {"ecb": ecb, "t17": t17, "scale": scale}
    if command not in commands:
        sys.exit(__doc__)
    commands[command](*rest)
