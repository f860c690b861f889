"""The corpus: from files, however many, to a store and a timeline, with any number of workers.

``slices`` cuts files, ``batches`` names what is worked on at once, ``working`` is what a worker does,
``executors`` who the workers are, and ``adding`` drives them. A batch depends on its input alone, and
the store takes each once; so it does not matter who does what in which order, or who is killed.
"""

from .adding import Added
from .clusters import dask
from .corpus import Corpus

__all__ = ["Added", "Corpus", "dask"]
