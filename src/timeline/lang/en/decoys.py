"""English words that look like a time and are none."""

from __future__ import annotations

from ...rule import decoy

second_best = decoy(
    "ordinal_second",
    "second (chance|thoughts|thought|hand|nature|language|largest|biggest|highest|round|floor|lady|term)",
    "second-(degree|class|rate|hand|guess|best|largest|floor|grade)",
    "(a|the) second(-| )(round|term|time|man|woman|half of the game)",
    rejects=("He got a second chance.", "second-largest city"),
)
idioms = decoy(
    "idiom",
    "(day|month|quarter|year)[-| ]to[-| ](day|month|quarter|date|year)",  "the order of the day", "at the end of the day", "day in and day out",
    "year in, year out", "the man of the hour", "save the day", "call it a day", "carried the day",
    "of the year award", "(player|man|woman|person|coach|rookie|book|car|album|word) of the year", "rainy day", "[a |the |his |her ]day job", "day care", "day-care",
    "opening day", "d-day", "night shift", "night club", "nightclub", "night school",
    "light years", "light-years", "man-hours", "happy hour", "rush hour", "the small hours",
    "around the clock", "prime time", "big time", "part[-| ]time", "full[-| ]time", "long[-| ]time",
    "weekday", "weekdays", "good morning", "good afternoon", "good evening", "good night",
    "happy new year", "merry christmas", "white christmas", "morning coat", "evening dress", "morning sickness",
    "fall short", "fall apart", "free fall", "spring to mind", "spring into", "hot spring",
    "hot springs", "spring roll", "summer school", "the minute", "any minute", "wait a minute",
    "a minute!", "every second counts", "split second", "per second", "spring back",
    "24 hours a day", "seven days a week", "six days a week", "five days a week", "60 Minutes",
    "some quarters", "overnight (success|sensation|solution|millionaire|fix|stay|stays)", "second to none", "the second to last", "in the second place", "in the first place",
    rejects=("It is the order of the day.", "Good morning!", "a split second decision"),
)  # fmt: skip

dated_names = decoy(
    "dated_name",
    "[the ]{month} {day} {namesake}",
    "[the ]{month} {day:ordinal} {namesake}",
    "[the ]{month} {day} {dayplace}",
    "[the ]{month} {bigname}",
    "black (september|monday|friday|tuesday|wednesday|thursday|saturday|sunday)",
    rejects=(
        "The May 24 sanctions stay.",
        "the October Revolution",
        "the March First Movement",
        "They stayed at the May 5 Hostel.",
    ),
)
"""What is called after its day bears another year than this one: *the May 18 uprising*."""
lasting_names = decoy(
    "lasting_name",
    "[the ](six|seven|thirty|eighty|hundred)[-| ](day|days|days'|year|years|years') war",
    "(twentieth|21st|20th) century fox",
    "[the ]past (tense|participle|masters?)",
    "sooner or later",
    "so far as",
    "[a |the ](year|day|month)-round",
    rejects=("the Six-Day War", "the past tense", "a year-round school"),
)
weekday_names = decoy(
    "weekday_name",
    "{weekday} (prayers|prayer|school|best|driver|drivers|suit|roast|mass|night live|night fever|night football)",
    "(man|girl|mr.|mrs.|ms.) {weekday}",
    "{weekday}.com",
    rejects=("Friday prayers drew few.", "no Sunday driver", "Girl Friday"),
)
