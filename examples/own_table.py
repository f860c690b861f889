"""Articles from a table of your own, and a ledger of the rows that could not be read."""

import csv

import timeline

rows = [
    {"story": "Envoys met in Hanoi on Thursday.", "day": "2024-06-21"},
    {"story": "Envoys will meet again next month.", "day": "no date"},
]
with open("rows.csv", "w", newline="", encoding="utf-8") as file:
    table = csv.DictWriter(file, rows[0])
    table.writeheader()
    table.writerows(rows)
ledger = []
columns = {"text": "story", "published": "day"}
for article in timeline.read("rows.csv", columns=columns, errors=ledger.append):
    print(article.published.date(), *timeline.find_times(article))
print("not read:", *ledger, sep="\n")
