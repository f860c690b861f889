"""Compare our Korean times with Microsoft's specifications, convention by convention.

The specifications are assistant sentences, not news. Where the two conventions differ but the time
is the same, the same time counts: a range may be two expressions, the hours of the morning and the
end of a month are theirs, *within two weeks* is their day and our length, and *a month ago* is
their day and our month.
"""

import json
import re
from datetime import datetime, timedelta

from timeline import find_times

FILES = (
    "DateTimeModel", "DateParser", "DatePeriodParser", "DurationParser", "SetParser",
    "HolidayParser", "TimeParser",
)  # fmt: skip
REFERENCE = "2016-11-07T00:00:00"
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


def agrees(text, words, reference, readings):
    """Whether the times found where the words stand are one of the readings."""
    at = text.find(words) if words else -1
    for prefer in ("future", "past", None):
        found = find_times(text, f"{reference[:16]}+09:00", "ko", prefer=prefer)
        if at >= 0:
            found = [t for t in found if t.start < at + len(words) and at < t.end]
        if any(_same(found, reading, reference) for reading in readings):
            return True
    return False


def is_literal(text, words, reference, readings):
    """Whether a time found where the words stand has one of the values to the letter."""
    at = text.find(words) if words else -1
    return any(
        _to_the_letter(time, *reading)
        for prefer in ("future", "past", None)
        for time in find_times(text, f"{reference[:16]}+09:00", "ko", prefer=prefer)
        if at < 0 or (time.start < at + len(words) and at < time.end)
        for reading in readings
    )


def _to_the_letter(time, timex, value, start, end):
    """Whether a time has a value, or the start and end of a range, and not another like it."""
    first, after = (time.when.start, time.when.end) if time.when else (None, None)
    if start or end:
        return bool(time.when) and _is_end(start, first) and _is_end(end, after)
    if value is None or value.startswith("Set: "):
        return time.value == timex
    if re.fullmatch(r"\d\d:\d\d:\d\d", value):
        return time.type == "TIME" and first is not None and _is_end(value, first)
    if value.isdigit():
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


def _same(found, reading, reference):
    timex, value, start, end = reading
    timex = timex or ""
    if any(_is(time, timex, value, start, end) for time in found):
        return True
    if any(_within(time, value, reference) for time in found):
        return True
    # A range said in two expressions.
    if start and end and len(found) > 1:
        starts = {_naive(t.when.start) for t in found if t.when and t.when.start}
        ends = {_naive(x) for t in found if t.when for x in (t.when.start, t.when.end) if x}
        return _among(start, starts) and _among(end, ends)
    return False


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
