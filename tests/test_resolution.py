"""Laws of date resolution, over random instants of publication."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import Article, Granularity, find_times, resolve
from timeline.lang.en.words import MONTH, WEEKDAY

ZONES = st.sampled_from(["Asia/Seoul", "America/New_York", "Europe/London", "Asia/Pyongyang"])
INSTANTS = st.builds(
    lambda naive, zone: naive.replace(tzinfo=ZoneInfo(zone)),
    st.datetimes(datetime(1950, 1, 1), datetime(2090, 12, 31)),
    ZONES,
)
WEEKDAYS = st.sampled_from([name for name in WEEKDAY if name.endswith("day")])
RELATIVE = {
    "yesterday": Granularity.DAY, "tomorrow": Granularity.DAY, "last week": Granularity.WEEK,
    "next month": Granularity.MONTH, "this year": Granularity.YEAR, "last Friday": Granularity.DAY,
    "three days ago": Granularity.DAY, "two weeks ago": Granularity.WEEK,
    "five months ago": Granularity.MONTH, "the first quarter": Granularity.QUARTER,
    "the second half of next year": Granularity.HALF, "last summer": Granularity.SEASON,
    "the 1990s": Granularity.DECADE, "this morning": Granularity.PART_OF_DAY,
    "late last month": Granularity.MONTH, "9 p.m.": Granularity.MINUTE,
}  # fmt: skip


@given(INSTANTS)
def test_yesterday_is_the_civil_day_before_in_any_zone(published):
    when = resolve("yesterday", published)
    assert when.start.date() == published.date() - timedelta(days=1)
    assert when.end.date() == published.date()
    assert when.start.utcoffset() is not None


@given(INSTANTS, st.sampled_from(sorted(set(RELATIVE) - {"the 1990s"})), st.integers(-50, 50))
def test_a_shift_of_weeks_shifts_what_is_counted_in_days_and_weeks(published, words, weeks):
    shift = timedelta(weeks=weeks)
    if RELATIVE[words] in (Granularity.DAY, Granularity.WEEK, Granularity.PART_OF_DAY):
        before, after = resolve(words, published), resolve(words, published + shift)
        assert after.start.replace(tzinfo=None) - before.start.replace(tzinfo=None) == shift


@given(INSTANTS, st.sampled_from(sorted(RELATIVE)))
def test_a_time_is_as_fine_as_its_words_and_no_finer(published, words):
    assert resolve(words, published).granularity is RELATIVE[words]


@given(INSTANTS, WEEKDAYS)
def test_a_weekday_that_was_is_within_the_week_before_and_one_that_will_be_after(published, name):
    today = published.date()
    (past,) = find_times(f"They met on {name}.", published, "en")
    (future,) = find_times(f"They will meet on {name}.", published, "en")
    assert timedelta(0) <= today - past.when.start.date() < timedelta(7)
    assert timedelta(0) <= future.when.start.date() - today < timedelta(7)
    for time in (past, future):
        assert time.when.start.weekday() == WEEKDAY[name]
        assert all(other.start.weekday() == WEEKDAY[name] for other in time.alternatives)


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), INSTANTS)
def test_a_date_written_out_means_itself_in_every_style(day, published):
    month = next(name for name, number in MONTH.items() if number == day.month)
    styles = [
        f"{month} {day.day}, {day.year}", f"{day.day} {month} {day.year}", day.isoformat(),
        f"{day:%A}, {month} {day.day}, {day.year}", f"{month} {day.day} {day.year}",
        f"{day.year}/{day.month}/{day.day}", f"the {day.day} of {month}, {day.year}",
        f"{day.month}/{day.day}/{day.year}",
    ]  # fmt: skip
    for words in styles:
        assert resolve(words, published, "en").value == day.isoformat(), words


@given(st.text(max_size=300), INSTANTS, st.sampled_from(["en", "ko"]))
def test_no_text_makes_it_raise_and_offsets_index_the_text(text, published, language):
    end = 0
    for time in find_times(text, published, language):
        assert end <= time.start < time.end <= len(text)
        assert text[time.start : time.end] == time.text
        end = time.end


PIECES = st.lists(
    st.sampled_from(
        ["on ", "Sunday", " last ", "June ", "20", ", ", "2024", "the ", "day ", "after ", "two ",
         "weeks ", "ago ", "next ", "month", " of ", "9 p.m. ", "and ", "-", "İ", "\u00a0", "\n",
         "early ", "quarter ", "first ", "’s ", "between ", "every ", "(", ")", "9999 ", "0 "]
    ),
    max_size=40,
)  # fmt: skip


@given(PIECES, INSTANTS)
def test_no_jumble_of_time_words_makes_it_raise(pieces, published):
    text = "".join(pieces)
    for time in find_times(text, published, "en"):
        assert text[time.start : time.end] == time.text
        assert time.when is None or time.when.value == time.value or time.type == "DURATION"


@given(INSTANTS, st.text("abcdefg .\n", max_size=40))
def test_text_put_before_moves_spans_and_changes_nothing_else(published, before):
    sentence = "The ministers met on Thursday and will meet again next month."
    plain = find_times(sentence, published, "en")
    moved = find_times(f"{before}\n\n{sentence}", published, "en")
    shift = len(before) + 2
    assert [(t.start + shift, t.end + shift, t.value) for t in plain] == [
        (t.start, t.end, t.value) for t in moved
    ]


@pytest.mark.parametrize("minute", range(0, 1440, 37))
def test_the_civil_day_turns_at_midnight_of_the_articles_own_zone(minute):
    published = datetime(2024, 6, 24, tzinfo=ZoneInfo("Asia/Seoul")) + timedelta(minutes=minute)
    assert resolve("today", published).value == "2024-06-24"
    assert resolve("today", published.astimezone(ZoneInfo("UTC"))).value == (
        "2024-06-23" if minute < 540 else "2024-06-24"
    )


@pytest.mark.parametrize(
    ("plain", "variant"),
    [
        ("two weeks ago", "two\u00a0weeks\nago"), ("mid-June", "mid–June"),
        ("New Year's Day", "New Year’s Day"), ("last month", "LAST MONTH"),
        ("June 19-20, 2024", "June 19–20, 2024"),
    ],
)  # fmt: skip
def test_blanks_dashes_quotes_and_capitals_do_not_matter(plain, variant):
    assert resolve(variant, "2024-06-24").value == resolve(plain, "2024-06-24").value


def test_a_story_day_anchors_that_morning_and_the_same_day():
    article = Article(
        "On Sunday the envoy spoke on television. He repeated it that morning to reporters. "
        "Previously, on Thursday, the ministry had protested, and it summoned the ambassador "
        "that same day. The matter will come up at a summit next month.",
        published="2024-06-24 17:41 KST",
    )
    assert [(t.text, t.value) for t in find_times(article)] == [
        ("Sunday", "2024-06-23"), ("that morning", "2024-06-23TMO"), ("Thursday", "2024-06-20"),
        ("that same day", "2024-06-20"), ("next month", "2024-07"),
    ]  # fmt: skip


def test_a_year_rolls_over_at_the_new_year():
    (time,) = find_times("The ship sailed on Dec. 30.", "2025-01-03")
    assert time.value == "2024-12-30"


def test_what_cannot_be_resolved_says_why():
    (time,) = find_times("It happened 9999 years ago.", "2024-06-24")
    assert time.when is None
    assert time.reason


def test_a_bare_text_needs_its_publication():
    with pytest.raises(ValueError, match="needs published="):
        find_times("yesterday")


def test_a_phrase_without_a_time_is_refused():
    with pytest.raises(ValueError, match="names no time"):
        resolve("the sea", "2024-06-24")


def test_a_day_to_come_is_not_the_day_of_what_has_happened():
    text = "Officials will meet on Wednesday. The minister arrived earlier in the day."
    assert [t.value for t in find_times(text, "2024-06-24", "en")] == ["2024-06-26", "2024-06-24"]


def test_what_is_only_measured_against_does_not_move_the_story():
    text = "Shares rose Wednesday, up from a day earlier. They fell later that day."
    assert [t.value for t in find_times(text, "2024-06-26", "en")] == [
        "2024-06-26", "2024-06-25", "2024-06-26",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("before", "value"),
    [
        ("It fell at 3:40 p.m. on Sunday, police said Monday.", "2024-06-23T16:40"),
        ("It fell on Sunday.", "2024-06-23TXX"),
        ("It fell on Sunday morning.", "2024-06-23TXX"),
    ],
)
def test_hours_are_counted_from_an_hour_and_else_only_the_day_is_known(before, value):
    last = find_times(f"{before} An hour later it rose.", "2024-06-24 17:41 KST")[-1]
    assert last.value == value
    assert last.when.value == value.removesuffix("TXX")
