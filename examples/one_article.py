"""What one article says happened, and which words date it."""

from pathlib import Path

import timeline

path = Path(__file__).parent / "articles" / "courier-2024-06-24.txt"
article = timeline.parse_article(path.read_text("utf-8"))
for event in timeline.extract(article):
    mention = event.mentions[0]
    words = mention.time.text if mention.time else "-"
    print(f"{event.when or 'undated'}  [{words}]  {event.title}")
