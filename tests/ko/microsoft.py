"""Compare our Korean times with Microsoft's specifications, convention by convention.

The specifications are assistant sentences, not news. Where the two conventions differ but the time
is the same, the same time counts: a range may be two expressions, the hours of the morning and the
end of a month are theirs, *within two weeks* is their day and our length, and *a month ago* is
their day and our month.
"""

import json
import re
from collections import Counter
from datetime import datetime, timedelta

import attrs

from timeline import find_times

FILES = (
    "DateTimeModel", "DateParser", "DatePeriodParser", "DurationParser", "SetParser",
    "HolidayParser", "TimeParser",
)  # fmt: skip
REFERENCE = "2016-11-07T00:00:00"

# By file, row and result.
EXPLAINED = {
    "the gold is wrong": {
        ("DateTimeModel", 35, 0), ("DateTimeModel", 108, 0), ("DateTimeModel", 109, 0),
        ("DateTimeModel", 127, 0), ("DateTimeModel", 130, 0), ("DateTimeModel", 140, 0),
        ("DateTimeModel", 183, 0), ("DateTimeModel", 231, 0), ("DateTimeModel", 242, 0),
        ("DateTimeModel", 243, 0), ("DateTimeModel", 254, 0), ("DateTimeModel", 269, 0),
        ("DateTimeModel", 270, 0), ("DateTimeModel", 277, 0), ("TimeParser", 7, 0),
    },
    "one expression here is two there, or the span is another": {
        ("DateTimeModel", 86, 0), ("DateTimeModel", 210, 1), ("DateTimeModel", 217, 0),
    },
    "no news writes it so: words run together, a unit left out, months before days in figures": {
        ("DateTimeModel", 81, 1), ("DateTimeModel", 83, 1), ("DateTimeModel", 250, 0),
        ("DateParser", 83, 0), ("DateParser", 91, 0), ("DateParser", 92, 0), ("DateParser", 155, 0),
    },
    "a number of weeks, business days or nights": {
        ("DateTimeModel", 145, 1), ("DateTimeModel", 165, 0), ("DateTimeModel", 192, 0),
        ("DateTimeModel", 199, 0), ("DateTimeModel", 200, 0),
    },
    "some hours or minutes have no number, and a season or noonday no date or minute": {
        ("DateTimeModel", 37, 0), ("DatePeriodParser", 24, 0),
        ("DatePeriodParser", 64, 0), ("DatePeriodParser", 65, 0), ("TimeParser", 39, 0),
        ("TimeParser", 40, 0), ("TimeParser", 41, 0),
    },
    "within two days is a length here, and a day there": {
        ("DateTimeModel", 236, 0), ("DateTimeModel", 236, 1),
    },
}  # fmt: skip
_LENGTH = re.compile(
    r"P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?"
    r"(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?"
)
_SECONDS = (31557600, 2629800, 604800, 86400, 3600, 60, 1)


def rows(folder):
    """Yield file, row, result, the text, the reference and the readings of all resolved results."""
    for name in FILES:
        for r, row in enumerate(json.loads((folder / f"{name}.json").read_text("utf-8"))):
            if row.get("IgnoreResolution"):
                continue
            reference = (row.get("Context") or {}).get("ReferenceDateTime") or REFERENCE
            for n, result in enumerate(row["Results"]):
                readings = list(_readings(result))
                if readings and any(reading[1] != "not resolved" for reading in readings):
                    yield (name, r, n), row["Input"], result["Text"].strip(), reference, readings


def _readings(result):
    if result.get("Resolution"):
        for value in result["Resolution"]["values"]:
            start, end = value.get("start"), value.get("end")
            if value.get("value") == "not resolved" and value["type"] == "set":
                yield value["timex"], None, None, None
            else:
                yield value.get("timex"), value.get("value"), start, end
    elif result.get("Value"):
        for which in ("FutureResolution", "PastResolution"):
            given = result["Value"].get(which) or {}
            first = [v for k, v in given.items() if k.startswith("start")]
            last = [v for k, v in given.items() if k.startswith("end")]
            point = [v for k, v in given.items() if not k.startswith(("start", "end"))]
            yield result["Value"]["Timex"], *(x[0] if x else None for x in (point, first, last))


LITERAL = ("to the letter", "to the letter, as the past or another alternative")


def verdict(text, words, reference, readings):
    """Return by what convention the times found where the words stand are one of the readings.

    None if by none. An assistant looks ahead, so ``prefer="future"`` is tried first.
    """
    at = text.find(words) if words else -1
    found = {}
    for prefer in ("future", "past", None):
        times = find_times(text, f"{reference[:16]}+09:00", "ko", prefer=prefer)
        if at >= 0:
            times = [t for t in times if t.start < at + len(words) and at < t.end]
        found[prefer] = times
    if _any(_to_the_letter, found["future"], readings):
        return LITERAL[0]
    others = [*found["past"], *found[None], *_alternatives(found["future"])]
    if _any(_to_the_letter, others, readings):
        return LITERAL[1]
    everything = [*found["future"], *others]
    if _any(_written_otherwise, everything, readings):
        return "the same value, written otherwise (T09, T09:00; P3.5Y, P3Y6M)"
    if any(_two(times, *reading) for times in found.values() for reading in readings):
        return "from one time to another is two expressions"
    for times in found.values():
        for reading in readings:
            for time in times:
                if _is(time, *reading) or _within(time, reading[1], reference):
                    return _convention(time, reading)
    return None


def _any(same, times, readings):
    return any(same(time, *reading) for time in times for reading in readings)


def _alternatives(times):
    """Each other interval that a time may be, as a time of its own."""
    return [
        attrs.evolve(time, when=when, value=when.value)
        for time in times
        for when in time.alternatives
    ]


def _written_otherwise(time, timex, value, start, end):
    """Whether two TIMEX3 values are one: hours with or without minutes, lengths in other units."""
    if start or end or not timex:
        return False
    if time.type == "DURATION":
        ours, theirs = _seconds(time.value), _seconds(timex)
        return ours is not None and theirs is not None and abs(ours - theirs) < 0.001 * theirs
    fold = re.compile("^XXXX-XX-XX(?=T)|:00$")
    return time.type == "SET" and fold.sub("", time.value) == fold.sub("", timex)


def _convention(time, reading):
    """Name the convention by which a time is what they mean, though they write another value."""
    _, value, start, end = reading
    if time.type == "DURATION":
        return (
            "some days have no number"
            if "X" in time.value
            else "a length from now, or within which, is a length"
        )
    if time.mod in ("AFTER", "BEFORE"):
        return "after and before include the date they name"
    if time.mod in ("START", "MID", "END"):
        return "the start or end of a unit is the unit, with a modifier"
    if time.value[-2:].isalpha() or time.value.endswith("WE"):
        return "the hours of the morning, the evening and the weekend"
    if time.value == "PRESENT_REF":
        return "now is PRESENT_REF"
    if value and value.endswith("23:59:59"):
        return "by a day is the day"
    if start or end:
        return "only one end of their interval is named"
    return "a time is as fine as the unit it is counted in"


def _to_the_letter(time, timex, value, start, end):
    """Whether a time has a value, or the start and end of a range, and not another like it."""
    first, after = (time.when.start, time.when.end) if time.when else (None, None)
    if start or end:
        return bool(time.when) and _is_end(start, first) and _is_end(end, after)
    if value is None or value.startswith("Set: "):
        return time.value == timex
    if re.fullmatch(r"\d\d:\d\d:\d\d", value):
        return time.type == "TIME" and first is not None and _is_end(value, first)
    if re.fullmatch(r"[\d.]+", value):
        return time.value == timex or _seconds(time.value) == float(value)
    return value in (time.value, f"{time.value}:00".replace("T", " ")) or (
        value == time.value.replace("T", " ")
    )


def _is_end(written, moment):
    """Whether an end of a range is a moment; a clock time is one of any day."""
    if written is None or moment is None:
        return written is None
    clock = _naive(moment).time() if len(written) == 8 else _naive(moment)
    return clock == (_read(written).time() if len(written) == 8 else _read(written))


def _two(times, timex, value, start, end):
    """Whether a range is said in two expressions, the first its start and another its end."""
    if not (start and end and len(times) > 1):
        return False
    starts = {_naive(t.when.start) for t in times if t.when and t.when.start}
    ends = {_naive(x) for t in times if t.when for x in (t.when.start, t.when.end) if x}
    return _among(start, starts) and _among(end, ends)


def _within(time, value, reference):
    """Whether a length is theirs counted from now: *within two weeks* is two weeks on."""
    length, moment = _seconds(time.value), _read(value)
    if time.type != "DURATION" or length is None or moment is None or len(value) == 8:
        return False
    away = (moment - datetime.fromisoformat(reference)).total_seconds()
    return abs(abs(away) - length) <= 0.02 * length


def _among(written, moments):
    moment = _read(written)
    if len(written) == 8:
        return moment.time() in {m.time() for m in moments}
    return moment in moments


def _is(time, timex, value, start, end):
    timex = timex or ""
    if time.type == "DURATION" or time.type == "SET":
        length = re.search(r"P[\dT][\dA-Z.]*(?=\)|$)", timex)
        if (
            time.type == "SET"
            and time.value.replace("XXXX-XX-XXT", "T").removesuffix(":00") == timex
        ):
            return True
        some = re.sub(r"\d+", "X", length[0]) if length else None
        if "X" in time.value and time.value == some:
            return True  # some hours are three of theirs
        ours, theirs = _seconds(time.value), _seconds(length[0] if length else "")
        return theirs is not None and ours is not None and abs(ours - theirs) <= 0.02 * theirs
    if time.value.endswith("_REF"):
        return time.value == timex
    if time.when is None:
        return False
    first, last = _naive(time.when.start), _naive(time.when.end)
    timex = timex.replace("XXXX", time.value[:4]) if re.match(r"XXXX-\d\d", timex) else timex
    if time.value == timex or (
        re.fullmatch(r"\d{4}(-\d\d|-W\d\d)?", timex) and time.value.startswith(timex)
    ):
        return True
    if re.search(r"T(MO|AF|EV|NI|DT)$", timex):
        dated = _read(start) and len(start) > 8
        same = not dated or _read(start).date() == first.date()
        return timex[-2:] == time.value[-2:] and same
    if start or end:
        part = time.type == "TIME" and time.value[-2:].isalpha()
        if part and start and len(start) > 10:
            return _read(start).date() == first.date()  # whatever its hours
        return _edge(start, (first, last if not end else None)) and _edge(
            end, (last, last and last - timedelta(days=1), first)
        )
    moment = _read(value)
    if moment is None or first is None:
        return False
    if re.fullmatch(r"\d\d:\d\d:\d\d", value):
        return (moment.hour, moment.minute) == (first.hour, first.minute)
    if first.date() == moment.date() and time.type == "TIME":
        return (moment.hour, moment.minute) == (first.hour, first.minute)
    # The unit a time was counted in holds their day; "by Sunday" is their last second of it.
    return first <= moment < last if last else first <= moment


def _edge(written, ours):
    if written is None:
        return True
    moment = _read(written)
    if len(written) == 8:  # a clock time
        return any(x and abs(_minutes(x) - _minutes(moment)) <= 1 for x in ours)
    return any(x and abs(x - moment) <= timedelta(minutes=1) for x in ours)


def _minutes(moment):
    return 60 * moment.hour + moment.minute


def _naive(moment):
    return moment and moment.replace(tzinfo=None)


def _read(written):
    for form in ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d", "%H:%M:%S"):
        try:
            return datetime.strptime(written, form)
        except (TypeError, ValueError):
            continue
    return None


def _seconds(value):
    match = _LENGTH.fullmatch(value or "")
    if match is None or not any(match.groups()):
        return None
    return sum(float(n) * s for n, s in zip(match.groups(), _SECONDS, strict=True) if n)


def report(folder):
    """Print how many rows have their value, by which convention, and the rest with reasons."""
    from pathlib import Path

    table = list(rows(Path(folder)))
    verdicts = {key: verdict(*row) for key, *row in table}
    total, running = len(verdicts), 0
    counts = Counter(verdicts.values())
    print(f"{total} results with a resolution in {', '.join(FILES)}")
    for how in [*LITERAL, *(how for how, _ in counts.most_common() if how not in (*LITERAL, None))]:
        running += counts[how]
        print(f"{counts[how]:5} {running:5}  {100 * running / total:5.1f} %  {how}")
    words = {key: (text, given) for key, text, given, *_ in table}
    for reason, keys in EXPLAINED.items():
        print(f"{len(keys):5}  {reason}")
        for key in sorted(keys):
            text, given = words[key]
            print(f"{'':12}{' '.join(map(str, key))}  {given!r} in {text.strip()!r}")
    unexplained = {k for k, how in verdicts.items() if how is None} - set().union(
        *EXPLAINED.values()
    )
    print(f"{len(unexplained):5}  not explained {sorted(unexplained)}")
