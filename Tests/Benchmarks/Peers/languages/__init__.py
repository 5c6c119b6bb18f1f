"""How records are written in each language."""
