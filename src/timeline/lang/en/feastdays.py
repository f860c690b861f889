"""English names of holidays and observances, with the rules that place them."""

from __future__ import annotations

from ...feasts import easter, fixed, lunar, nth_weekday

# fmt: off
HOLIDAYS = {
    "New Year's Day": fixed(1, 1), "New Year's Eve": fixed(12, 31), "New Year's": fixed(1, 1),
    "Christmas": fixed(12, 25), "Christmas Day": fixed(12, 25), "Christmas Eve": fixed(12, 24),
    "Boxing Day": fixed(12, 26), "Valentine's Day": fixed(2, 14), "Halloween": fixed(10, 31),
    "St. Patrick's Day": fixed(3, 17), "April Fools' Day": fixed(4, 1), "May Day": fixed(5, 1),
    "Independence Day": fixed(7, 4), "the Fourth of July": fixed(7, 4), "Fourth of July": fixed(7, 4),
    "Veterans Day": fixed(11, 11), "Armistice Day": fixed(11, 11), "Earth Day": fixed(4, 22),
    "Labor Day": nth_weekday(9, 0, 1), "Memorial Day": nth_weekday(5, 0, -1),
    "Thanksgiving": nth_weekday(11, 3, 4), "Thanksgiving Day": nth_weekday(11, 3, 4),
    "Columbus Day": nth_weekday(10, 0, 2), "Presidents' Day": nth_weekday(2, 0, 3),
    "Presidents Day": nth_weekday(2, 0, 3), "Martin Luther King Day": nth_weekday(1, 0, 3),
    "Mother's Day": nth_weekday(5, 6, 2), "Father's Day": nth_weekday(6, 6, 3),
    "Easter": easter(0), "Easter Sunday": easter(0), "Easter Monday": easter(1),
    "Good Friday": easter(-2), "Palm Sunday": easter(-7), "Ash Wednesday": easter(-46),
    "Chuseok": lunar(8, 15), "Seollal": lunar(1, 1), "Lunar New Year": lunar(1, 1),
    "Lunar New Year's Day": lunar(1, 1), "Chinese New Year": lunar(1, 1),
    "Buddha's Birthday": lunar(4, 8), "Liberation Day": fixed(8, 15),
    "Hangeul Day": fixed(10, 9), "Constitution Day": fixed(7, 17), "Children's Day": fixed(5, 5),
    "National Foundation Day": fixed(10, 3), "Armed Forces Day": fixed(10, 1),
    "Day of the Sun": fixed(4, 15), "Parents' Day": fixed(5, 8),
    "March 1 Independence Movement Day": fixed(3, 1), "International Women's Day": fixed(3, 8),
}
# fmt: on
