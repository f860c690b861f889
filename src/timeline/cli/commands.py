"""What each command does; results go to standard output and everything else to standard error."""

from __future__ import annotations

import sys
from importlib import import_module, metadata
from typing import TYPE_CHECKING, Any

from ..exports import PICTURES
from .storing import chosen, say
from .table import context, table

if TYPE_CHECKING:
    import argparse

    from ..article import Article
    from ..intake import Unread
    from ..timeline import Timeline
    from ..timex import TimeExpression
    from ..when import When


def version() -> str:
    """Return the version of the installed distribution."""
    try:
        return f"timeline {metadata.version('newstimeline')}"
    except metadata.PackageNotFoundError:
        return "timeline (not installed)"


def plot(args: argparse.Namespace) -> int:
    """Draw the timeline of some articles, or of a store."""
    looks = _looks(args)
    line, status, origin = _line(args)
    line.save(args.output, **looks)
    say(f"{args.output}: {len(line)} events from {origin}")
    return status


def events(args: argparse.Namespace) -> int:
    """List the events of some articles, or of a store."""
    line, status, _ = _line(args)
    if args.format != "table":
        exporter = import_module(f"timeline.exports.{args.format}")
        exporter.dump(line, sys.stdout.buffer)
    elif args.explain:
        for event in line:
            print(event)
            print("\n".join(f"    {_evidence(mention)}" for mention in event.mentions))
    else:
        rows = ((_when(e.when), e.modality, _words(e), ", ".join(e.sources), e.title) for e in line)
        print(table(("when", "modality", "words", "sources", "event"), rows))
    return status


def times(args: argparse.Namespace) -> int:
    """Show every time some articles name."""
    from ..times import find_times

    articles, status = _read(args)
    for number, article in enumerate(articles):
        found = find_times(article, prefer=args.prefer)
        print("\n" * (number > 0) + f"{article.title or article.id}  ({article.published})")
        if args.explain:
            print("\n".join(_explained(article, time) for time in found))
        else:
            rows = (
                (
                    str(t.start),
                    t.value,
                    t.rule,
                    t.anchor or "",
                    context(article.text, t.start, t.end),
                )
                for t in found
            )
            print(table(("at", "value", "rule", "anchor", "words"), rows))
    return status


def resolve(args: argparse.Namespace) -> int:
    """Resolve one phrase."""
    from ..times import resolve as resolve_words

    when = resolve_words(args.words, args.published, args.language, prefer=args.prefer)
    print(when)
    if args.explain:
        print(_interval(when))
        for other in when.alternatives:
            print(f"or {other}  {_interval(other)}")
    return 0


def _looks(args: argparse.Namespace) -> dict[str, Any]:
    """Return how the output is to look, as far as it was said; only some files have looks."""
    output, names = args.output.lower(), ("title", "orientation", "style", "color_by", "max_events")
    takes = names if output.endswith(PICTURES) else names[:1] if output.endswith(".html") else ()
    given = {name: getattr(args, name) for name in names if getattr(args, name) is not None}
    for name in given:
        if name not in takes:
            kinds = (*PICTURES, ".html") if name == "title" else PICTURES
            raise ValueError(
                f"--{name.replace('_', '-')} is for {', '.join(kinds)}, and {args.output} is none"
            )
    return given


def _read(args: argparse.Namespace) -> tuple[list[Article], int]:
    """Read the articles a command names, and tell of those that could not be read."""
    from ..intake import parse_article, read

    known = {"published": args.published, "language": args.language, "source": args.source}
    ledger: list[Unread] = []
    paths = [name for name in args.files if name != "-"]
    articles = list(read(paths, columns=dict(args.columns), errors=ledger.append, **known))
    if "-" in args.files:
        articles.append(parse_article(sys.stdin.read(), **known))
    for entry in ledger:
        say(f"not read: {entry}")
    if not articles:
        raise ValueError("no article could be read")
    return articles, 1 if ledger else 0


def _line(args: argparse.Namespace) -> tuple[Timeline, int, str]:
    """Return the events the options choose, the exit status, and whence they are."""
    from ..extraction import extract
    from ..timeline import merge

    if bool(args.store) == bool(args.files):
        raise ValueError("give either articles or --store, and not both")
    if args.store:
        return chosen(args), 0, args.store
    articles, status = _read(args)
    events = [event for article in articles for event in extract(article)]
    dated = [event for event in events if event.when is not None]
    if len(dated) < len(events):
        say(f"{len(events) - len(dated)} mentions that nothing dates are left out")
    line = merge(dated)
    if args.about:
        line = line.about(args.about)
    if args.between:
        line = line.between(*args.between)
    if args.top is not None:
        line = line.top(args.top)
    return line, status, f"{len(articles)} articles"


def _when(when: When | None) -> str:
    return "undated" if when is None else str(when)


def _words(event: Any) -> str:
    """Return the words that date an event, from the first mention that has any."""
    return next((m.time.text for m in event.mentions if m.time is not None), "")


def _evidence(mention: Any) -> str:
    time = f"“{mention.time.text}”" if mention.time else "no words"
    rule = f", {mention.time.rule}" if mention.time else ""
    source = mention.outlet or mention.article_id
    place = f"{source}:{mention.trigger_start}"
    return f"{_when(mention.when)}  {place}  ({time}{rule}, {mention.modality})  {mention.sentence}"


def _explained(article: Article, time: TimeExpression) -> str:
    facts = {
        "meaning": f"{time.type} {time.value}" + (f" {time.mod}" if time.mod else ""),
        "interval": _interval(time.when) if time.when else None,
        "rule": time.rule,
        "anchor": time.anchor,
        "cue": time.cue,
        "reason": time.reason,
        "or": ", ".join(map(str, time.alternatives)) or None,
    }
    lines = [f"{time.start}–{time.end}  {context(article.text, time.start, time.end, 40)}"]
    lines += [f"    {name}: {fact}" for name, fact in facts.items() if fact]
    return "\n".join(lines)


def _interval(when: When) -> str:
    """Return an interval's instants, with their offsets, and the zone its days are counted in."""
    start, end = (x.isoformat(" ", "minutes") if x else "…" for x in (when.start, when.end))
    return f"[{start}, {end})  {when.granularity} in {when.zone}"
