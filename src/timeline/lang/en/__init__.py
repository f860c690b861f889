"""English as the news writes it: ``rules`` gathers its LANGUAGE, ``press`` its articles' forms.

Importing a word table must not cost the whole grammar, so nothing is imported here.
"""
