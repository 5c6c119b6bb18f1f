"""Rules about Markdown: a relative link leads to a file of the repository."""

import posixpath
import re
import urllib.parse

from .rule import Rule

LINK = re.compile(r"!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?[^)]*\)|^\s*\[[^\]]+\]:\s*<?([^\s>]+)")
ELSEWHERE = re.compile(r"^(#|[a-zA-Z][a-zA-Z0-9+.-]*:)")
CODE = re.compile(r"`[^`]*`")


def prose(tree):
    """Yields the lines of Markdown files that are not in a block of code."""
    fenced = {}
    for path, number, line in tree.lines(suffix=".md"):
        if line.lstrip().startswith(("```", "~~~")):
            fenced[path] = not fenced.get(path, False)
        elif not fenced.get(path, False):
            yield path, number, CODE.sub("``", line)


def _broken(tree):
    for path, number, line in prose(tree):
        for match in LINK.finditer(line):
            target = match[1] or match[2]
            if ELSEWHERE.match(target):
                continue
            name = urllib.parse.unquote(target.partition("#")[0])
            place = posixpath.normpath(posixpath.join(posixpath.dirname(path), name))
            if place not in tree.names and place not in tree.folders:
                yield path, number, target


RULES = [
    Rule(
        "link",
        "the link leads to no file of the repository",
        {"Documentation/Bad.md": "See [the page](Missing.md).\n"},
        _broken,
    )
]
