"""The store: articles, mentions and events in Parquet parts, to be queried with DuckDB.

Batches of articles become immutable files, and one manifest, replaced whole, says which of them
count. So whoever is killed leaves the last state committed, and many may read while one writes.
"""

from .batch import Batch, Written, make_batch
from .lock import StoreBusyError
from .store import Store, UnbuiltWarning

__all__ = ["Batch", "Store", "StoreBusyError", "UnbuiltWarning", "Written", "make_batch"]
