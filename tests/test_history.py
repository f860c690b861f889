"""A history has no day of its own: its months and days belong to the years it tells of."""

import pytest

from timeline import find_times

OPENING = "The league was founded in 1871. It had 12 members in 1874. "


def values(text, published="2009-12-19 12:00 KST"):
    """Return the values of the times a text names, after the opening of a history."""
    return [time.value for time in find_times(OPENING + text, published=published)][2:]


def test_a_month_belongs_to_the_year_the_story_is_in():
    text = "War came in May 1876. By late October the coast was lost, and in January the capital."
    assert values(text) == ["1876-05", "1876-10", "1877-01"]


@pytest.mark.parametrize(
    "trip",
    [
        "The charter of 1868 was upheld.",
        "The bridge, which had been built in March 1869, was blown up.",
        "It held out until the peace of June 1880.",
    ],
)
def test_a_story_comes_back_from_another_year(trip):
    told = values(f"The siege began on 2 July 1876. {trip} On 10 August it ended. 1877 was quiet.")
    assert told[-2:] == ["1876-08-10", "1877"]


def test_a_time_that_opens_its_sentence_sets_the_scene():
    text = "Riots broke out in 1876. In May 1875 the mills had closed. In June the docks followed."
    assert values(f"{text} In 1876 all was over.")[2] == "1875-06"


def test_years_away_are_an_aside_wherever_they_stand():
    text = "The fort fell on 3 March 1876. In 1960, a film told of it. On 9 April the army left. 1877 was quiet."
    assert values(text)[2] == "1876-04-09"


def test_what_is_looked_back_at_leaves_the_story_where_it_is():
    text = (
        "Peace was made in March 1876, like one made almost two decades earlier. In July it ended."
    )
    assert values(text) == ["1876-03", "1856", "1876-07"]


def test_within_its_sentence_an_aside_is_the_year():
    text = "The fort fell on 3 March 1876. A film made in 1960 and shown in June told of it."
    assert values(f"{text} 1877 was quiet.")[2] == "1960-06"


def test_a_year_that_holds_the_story_does_not_move_it():
    text = (
        "The fleet sailed on 28 November 1876, the last to do so in 1876. In January it was sunk."
    )
    assert values(text)[-1] == "1877-01"


def test_a_holiday_belongs_to_the_story_too():
    assert values("The siege of 1876 was long. They rested on Christmas Day.")[-1] == "1876-12-25"


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("three days later", "1876-XX-XX"),
        ("at 5 a.m.", "XXXX-XX-XXT05:00"),
        ("that night", "XXXX-XX-XXTNI"),
        ("the same period", "1876"),
        ("the following spring", "1877-SP"),
    ],
)
def test_a_history_has_no_day_of_its_own(words, value):
    times = find_times(f"{OPENING}It fell in 1876. It rose again {words}.", published="2009-12-19")
    assert times[-1].value == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from 3 to 8 February 1876", ["1876-02-03", "1876-02-08"]),
        ("from the 4th to the 9th of October 1876", ["1876-10-04", "1876-10-09"]),
        ("on May 1, 1876, and May 2 and 3rd", ["1876-05-01", "1876-05-02", "1876-05-03"]),
        ("in the spring and summer of 1876", ["1876-SP", "1876-SU"]),
    ],
)
def test_days_share_their_month_and_seasons_their_year(text, expected):
    assert values(f"They fought {text}.") == expected


def test_news_counts_from_its_publication():
    text = "The company was founded in 1871. It sold a mill in 1990. Sales rose in January, it said on Friday."
    times = find_times(text, published="2009-12-19 12:00 KST")
    assert [t.value for t in times][2:] == ["2009-01", "2009-12-18"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They came back the following year.", "BC0489"),
        ("They had met a year earlier.", "BC0491"),
        ("They sailed in mid-August.", "BC0490-08"),
        ("They wintered there and came back in the spring.", "BC0490-SP"),
        ("They came back the next winter.", "BC0489-WI"),
        ("That year they lost.", "BC0490"),
        ("On 4 May they met.", "BC0490-05-04"),
    ],
)
def test_a_story_before_the_calendar_counts_its_years_down(text, expected):
    opening = "War broke out in 499 BC. It lasted until 492 BC. The second began in 490 BC."
    last = find_times(f"{opening} {text}", published="2009-12-19")[-1]
    assert (last.value, last.when) == (expected, None)
    assert "before the first year" in last.reason


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("I saw him two years ago", "1874"),
        ("I shall leave tomorrow", "1876-07-03"),
        ("Harvests will be good next summer", "1877-SU"),
    ],
)
def test_a_quotation_in_a_history_counts_from_where_the_story_is(said, value):
    text = f'The fort fell on 2 July 1876. "{said}," the mayor said. In August he died.'
    assert values(text)[1:] == [value, "1876-08"]


def test_a_quotation_has_no_day_if_the_story_has_none():
    text = 'The fort fell in July 1876. "We leave tonight," the mayor said.'
    assert values(text)[1:] == ["XXXX-XX-XXTNI"]


def test_a_season_is_of_the_year_that_dates_what_it_names():
    assert values("War broke out in 1876. The spring offensive of 1878 failed.")[1] == "1878-SP"


def test_a_day_that_is_in_no_month_is_close_to_no_publication():
    text = (
        "It opened in 1990, closed in 1991 and burned in 1992. On Feb. 30, 2024 nothing happened."
    )
    assert [t.value for t in find_times(text, "2024-03-05")][:3] == ["1990", "1991", "1992"]


def test_a_month_to_compare_with_is_looked_back_at():
    text = "In April 1876 the front was quiet compared to the slaughter of November and January."
    assert values(f"{text} In May it burned.") == ["1876-04", "1875-11", "1876-01", "1876-05"]


def test_the_year_since_which_something_was_so_is_left_at_once():
    text = "In 1876 the port, free since 1869, was taken. In May it fell. In 1880 it was sold."
    assert values(text) == ["1876", "1869", "1876-05", "1880"]


def test_before_christ_too():
    text = "In 492 BC Thrace, held since 513 BC, rose. The following year it fell."
    assert values(text) == ["BC0492", "BC0513", "BC0491"]


def test_spring_follows_winter():
    text = "They came in 1876 and dug in for the winter. In the spring they went home."
    assert values(text) == ["1876", "1876-WI", "1877-SP"]


def test_a_day_is_not_counted_from_once_the_story_has_left_it():
    text = "It sailed on 1 June 1876. War came in October 1875; four days later it was sunk."
    assert values(text) == ["1876-06-01", "1875-10", "1875-XX-XX"]
