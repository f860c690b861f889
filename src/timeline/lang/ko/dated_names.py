"""The years of events that are named by their day: *5·18*, *12·3*."""

YEARS = {
    (3, 1): 1919, (8, 15): 1945, (4, 3): 1948, (6, 25): 1950, (4, 19): 1960, (5, 16): 1961,
    (10, 26): 1979, (12, 12): 1979, (5, 18): 1980, (6, 10): 1987, (6, 29): 1987, (9, 11): 2001,
    (3, 11): 2011, (4, 16): 2014, (9, 19): 2018, (10, 29): 2022, (12, 3): 2024,
}  # fmt: skip
"""Month and day to the year of the event that the press means by them."""
