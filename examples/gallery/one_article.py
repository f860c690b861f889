"""What one article says happened, and when."""

import timeline

(article,) = timeline.read("examples/articles/courier-2024-06-24.txt")
line = timeline.merge(timeline.extract(article))
line.save("docs/gallery/one_article.png", title=article.title)
