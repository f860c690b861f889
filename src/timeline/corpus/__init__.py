"""The corpus: from files, however many, to a store and a timeline, with any number of workers.

``slices`` cuts files, ``batches`` names what is worked on at once, ``working`` is what a worker does
and ``executors`` who the workers are. A batch depends on its input alone, and the store takes each
once; so it does not matter who does what in which order, or how often somebody is killed.
"""

from .clusters import dask
from .corpus import Added, Corpus

__all__ = ["Added", "Corpus", "dask"]
