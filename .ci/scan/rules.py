"""All rules of the scan, gathered from the topics."""

from . import files, links, swift, text

ALL = [*swift.RULES, *text.RULES, *files.RULES, *links.RULES]


def faults(tree):
    """Yields every fault of a tree."""
    for rule in ALL:
        yield from rule.faults(tree)
