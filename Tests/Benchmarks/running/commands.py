"""Starts other programs, and keeps what they print."""

import json
import subprocess


def run(command, folder=None):
    """Returns the finished process of a command, with its output as text.

    A program that is not there counts as one that failed.
    """
    words = [str(word) for word in command]
    try:
        return subprocess.run(
            words,
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    except OSError as error:
        return subprocess.CompletedProcess(words, 127, "", str(error))


def last_lines(process, count=4):
    """Returns the end of what a process said, in one line."""
    said = (process.stderr or process.stdout or "").strip().splitlines()
    # Swift's compiler says what is wrong where others print what they do.
    said = [line for line in process.stdout.splitlines() if "error:" in line] or said
    return " | ".join(said[-count:])[-400:] or f"exit {process.returncode}"


def results(command):
    """Returns the JSON lines that a command prints, and a word if it fails."""
    process = run(command)
    lines = [line for line in process.stdout.splitlines() if line.startswith("{")]
    if process.returncode or not lines:
        return [], last_lines(process)
    return [json.loads(line) for line in lines], None
