"""Writes the sources of the peers: the same records in other languages and libraries.

Use: generate.py FOLDER
FOLDER/swift, FOLDER/rust, FOLDER/cpp and FOLDER/python then hold what is written by hand
beside this file and the records made from the description of the format.
"""

import pathlib
import shutil
import sys

import description
from languages import cpp, rust, swift

HERE = pathlib.Path(__file__).resolve().parent


def generate(folder):
    """Writes the sources of every peer below a folder."""
    found = description.records()
    made = {
        "swift": ("Swift", "Sources/FoundationPeer/Records.swift", swift.records(found)),
        "rust": ("Rust", "src/records.rs", rust.records(found)),
        "cpp": ("Cpp", "records.h", cpp.records(found)),
        "python": ("Python", "records.json", description.as_json()),
    }
    for name, (source, path, text) in made.items():
        target = pathlib.Path(folder) / name
        shutil.copytree(HERE / source, target, dirs_exist_ok=True)
        _write(target / path, text)


def _write(path, text):
    """Writes a file unless it says the same already, so that builds see no change."""
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    generate(sys.argv[1])
