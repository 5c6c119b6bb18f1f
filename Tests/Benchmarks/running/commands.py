"""Starts other programs, and keeps what they print."""

import json
import subprocess


def run(command, folder=None, environment=None):
    """Returns the finished process of a command, with its output as text."""
    return subprocess.run(
        [str(word) for word in command],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )


def last_lines(process, count=4):
    """Returns the end of what a process said, in one line."""
    said = (process.stderr or process.stdout or "").strip().splitlines()
    return " | ".join(said[-count:])[-400:] or f"exit {process.returncode}"


def results(command):
    """Returns the JSON lines that a command prints, and a word if it fails."""
    process = run(command)
    lines = [line for line in process.stdout.splitlines() if line.startswith("{")]
    if process.returncode or not lines:
        return [], last_lines(process)
    return [json.loads(line) for line in lines], None
