"""What is scanned: names and texts of files, read from git or made up by the self-test."""

import dataclasses
import functools
import subprocess


@dataclasses.dataclass(order=True, frozen=True)
class Fault:
    """One place that breaks one rule."""

    path: str
    line: int
    rule: str
    cure: str

    def __str__(self):
        return f"{self.path}:{self.line}:{self.rule}: {self.cure}"


class Tree:
    """The files of a repository by their path from its top."""

    def __init__(self, texts, tracked=None):
        self.texts = texts
        self.names = set(texts)
        self.tracked = self.names if tracked is None else tracked

    @classmethod
    def of_repository(cls, root):
        """Reads the files that git tracks, and new ones that it does not ignore."""

        def names(*options):
            command = ["git", "ls-files", "-z", *options]
            output = subprocess.run(command, cwd=root, capture_output=True, check=True)
            return set(filter(None, output.stdout.decode().split("\0")))

        texts = {}
        for name in names("--cached", "--others", "--exclude-standard"):
            file = root / name
            if file.is_file() and not file.is_symlink():
                texts[name] = text_of(file.read_bytes())
        return cls(texts, names("--cached"))

    @functools.cached_property
    def folders(self):
        """The folders that hold a file, at any depth."""
        folders = {"."}
        for name in self.names:
            parts = name.split("/")
            folders.update("/".join(parts[:n]) for n in range(1, len(parts)))
        return folders

    def lines(self, *, under=("",), suffix=""):
        """Yields path, line number and line of each text file below the folders."""
        for name in sorted(self.names):
            if name.startswith(tuple(under)) and name.endswith(suffix):
                for number, line in enumerate((self.texts[name] or "").split("\n"), 1):
                    yield name, number, line


def text_of(data):
    """Returns a file as text, or None if it is not UTF-8."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None
