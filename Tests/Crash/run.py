#!/usr/bin/env python3
"""Kills programs that use the file store, and sees that it keeps its promises.

    Tests/Crash/run.py                     everything; some minutes
    Tests/Crash/run.py --cycles 200        few kills, to see that it works
    Tests/Crash/run.py --minutes 8         as many kills as fit
    Tests/Crash/run.py --only kill count   some of: kill control count tasks masks disk

What each row shows:

    kill     A process saves, batches, deletes, records, erases and compacts, and is killed at
             any moment (SIGKILL). The next one opens the store: nothing torn, nothing that
             was acknowledged lost, batches whole, the trail as long as the data, nothing
             erased in any file, no file left half written, permissions right.
    control  A program that writes in place is killed as often. At least 20 % of its files must
             be found torn, or the experiment is blind.
    count    8 processes save one plan 1,000 times each from the version that they have seen.
    tasks    64 tasks of one process do the same through one store.
    masks    Permissions after every step under the masks 000, 022 and 077.
    disk     A small real disk (tmpfs; needs root) is filled, with 4 KB more each time: what was
             saved is whole, a pupil can be erased, and it works again after room is made.

A kill leaves what the system has in memory, so it says nothing of power cuts; those are tested
on a simulated disk in Tests/PlanStorageTests/Durability (PLAN_DURABILITY=full for all of it).

The thread sanitizer watches the tests of the stores with

    swift test --disable-xctest --sanitize thread --scratch-path .build/thread \\
      --filter PlanStorageTests

The exit code is 1 if anything was wrong.
"""

import argparse
import pathlib
import random
import shutil
import stat
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ALL = ["kill", "control", "count", "tasks", "masks", "disk"]
CYCLES_A_FOLDER = 40


def built(options):
    """Builds the program and returns its path."""
    command = ["swift", "build", "-c", "release", "--package-path", str(HERE)]
    if options.scratch:
        command += ["--scratch-path", options.scratch]
    subprocess.run(command, check=True, stdout=sys.stderr)
    shown = subprocess.run([*command, "--show-bin-path"], check=True, capture_output=True)
    return f"{shown.stdout.decode().strip()}/crash"


def modes(folder):
    """Returns what in a folder is not for its owner alone."""
    wrong = [] if stat.S_IMODE(folder.stat().st_mode) == 0o700 else ["the folder"]
    for path in folder.iterdir():
        if stat.S_IMODE(path.stat().st_mode) != 0o600:
            wrong.append(path.name)
    return wrong


class Expectation:
    """What the next process must find."""

    def __init__(self):
        self.kept = {}
        self.tried = {}
        self.erased = set()

    def read(self, line):
        """Takes in a line of a program that changes the store."""
        word, *pairs = line.split()
        if word == "try":
            self.tried = {key: int(number) for key, number in (p.split("=") for p in pairs)}
        elif word == "done":
            self.keep(self.tried)
            self.tried = {}

    def keep(self, versions):
        for key, number in versions.items():
            if number == 0:
                self.kept.pop(key, None)
                self.erased.add(key)
            else:
                self.kept[key] = number

    def faults(self, found):
        """Compares what was found, and takes it as the truth from now on."""
        after = Expectation()
        after.kept = dict(self.kept)
        after.keep(self.tried)
        faults = []
        if found not in (self.kept, after.kept):
            changed = {k for k in {*found, *self.kept} if found.get(k) != self.kept.get(k)}
            lost = any(found.get(k, 0) < self.kept.get(k, 0) for k in changed - {*self.tried})
            faults.append("acknowledged and lost" if lost else "not before or after")
        elif found == after.kept:
            self.keep(self.tried)
        self.kept, self.tried = dict(found), {}
        return faults


def canaries(folder, erased):
    """Returns whether any erased identifier is in any file."""
    texts = [path.read_bytes() for path in folder.iterdir()]
    numbers = [key.split("-")[1].encode() for key in erased]
    return any(number in text for number in numbers for text in texts)


def cycle(program, folder, seed, expected, numbers):
    """Starts a process, compares what it finds, and kills it; returns faults and changes."""
    process = subprocess.Popen(
        [program, "cycle", str(folder), str(seed)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )
    first = process.stdout.readline().split()
    if not first or first[0] != "state":
        process.kill()
        error = process.communicate()[1].strip().splitlines()
        return [f"not opened: {error[:1]}"], 0
    found = {key: int(number) for key, number in (p.split("=") for p in first[1:])}
    faults = expected.faults(found)
    if canaries(folder, expected.erased):
        faults.append("erased and found")
    if any(path.name.startswith(".replacing") for path in folder.iterdir()):
        faults.append("half written file left")
    faults += [f"mode of {name}" for name in modes(folder)]
    process.stdin.write("\n")
    process.stdin.flush()
    time.sleep(numbers.uniform(0, 0.04))
    ended = process.poll()
    process.kill()
    rest, error = process.communicate()
    if ended is not None:
        faults.append(f"ended by itself: {error.strip().splitlines()[:1]}")
    lines = [line for line in rest.split("\n")[:-1] if line]
    for line in lines:
        expected.read(line)
    return faults, lines.count("done")


def kill(program, options, place):
    """Kills processes that use a store."""
    numbers = random.Random(options.seed)
    end = time.monotonic() + options.minutes * 60 if options.minutes else None
    faults, changes, cycles = [], 0, 0
    while cycles < options.cycles and not (end and time.monotonic() > end):
        if cycles % CYCLES_A_FOLDER == 0:
            folder = place / f"kill-{cycles}"
            expected = Expectation()
            if not options.keep:
                shutil.rmtree(place / f"kill-{cycles - CYCLES_A_FOLDER}", ignore_errors=True)
        found, done = cycle(program, folder, options.seed + cycles, expected, numbers)
        faults += [f"cycle {cycles}: {fault}" for fault in found]
        changes += done
        cycles += 1
        if len(faults) > 20:
            break
    return f"{cycles} cycles, {changes} changes acknowledged", faults


def control(program, options, place):
    """Kills a program that writes in place."""
    numbers = random.Random(options.seed)
    folder = place / "in-place"
    folder.mkdir()
    torn, cycles = 0, min(options.cycles, 500)
    for _ in range(cycles):
        process = subprocess.Popen(
            [program, "in-place", str(folder)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        process.stdout.readline()
        process.stdin.write("\n")
        process.stdin.flush()
        time.sleep(numbers.uniform(0, 0.01))
        process.kill()
        process.communicate()
        path = folder / "plan"
        content = path.read_bytes() if path.exists() else b""
        torn += len(content) != 65_536 or len(set(content)) != 1
    share = torn / cycles
    return f"{torn} of {cycles} torn", [] if share >= 0.2 else ["too few are torn"]


def totals(program, folder, expected, answers):
    """Compares what many counted with what the store has."""
    shown = subprocess.run([program, "total", str(folder)], capture_output=True, text=True)
    found = dict(word.split("=") for word in shown.stdout.split())
    numbers = {key: int(found.get(key) or 0) for key in ("version", "title", "entries")}
    faults = [f"{key} {n}" for key, n in numbers.items() if n != expected]
    saved = [dict(word.split("=") for word in answer.split()) for answer in answers]
    if sum(int(answer.get("saved", 0)) for answer in saved) != expected:
        faults.append("somebody did not finish")
    conflicts = sum(int(answer.get("conflicts", 0)) for answer in saved)
    return conflicts, faults


def count(program, options, place):
    """Lets 8 processes count in one plan."""
    folder, saves, began = place / "count", options.saves, time.monotonic()
    command = [program, "count", str(folder), str(saves)]
    processes = [
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(8)
    ]
    answers = [process.communicate()[0] for process in processes]
    conflicts, faults = totals(program, folder, 8 * saves, answers)
    took = time.monotonic() - began
    return f"8 x {saves} saves, {conflicts} conflicts, {took:.1f} s", faults


def tasks(program, options, place):
    """Lets 64 tasks count in one plan."""
    folder, saves, began = place / "tasks", options.saves, time.monotonic()
    command = [program, "tasks", str(folder), "64", str(saves)]
    answer = subprocess.run(command, capture_output=True, text=True).stdout
    conflicts, faults = totals(program, folder, 64 * saves, [answer])
    took = time.monotonic() - began
    return f"64 x {saves} saves, {conflicts} conflicts, {took:.1f} s", faults


def masks(program, options, place):
    """Looks at permissions under three masks."""
    faults, steps = [], 0
    for mask in (0o000, 0o022, 0o077):
        folder = place / f"mask-{mask:03o}"
        process = subprocess.Popen(
            [program, "life", str(folder), str(mask)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        while process.stdout.readline():
            steps += 1
            faults += [f"{mask:03o}: {name}" for name in modes(folder)]
            process.stdin.write("\n")
            process.stdin.flush()
        if process.wait() != 0:
            faults.append(f"{mask:03o}: ended with {process.returncode}")
    return f"{steps} steps", faults if steps == 18 else [*faults, f"{steps} steps"]


def disk(program, options, place):
    """Fills small disks."""
    folder, faults, runs = place / "disk", [], 0
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64m", "plans", str(folder)],
        capture_output=True,
    )
    if mounted.returncode != 0:
        return "not offered: needs root", []
    subprocess.run(["umount", str(folder)], check=True)
    for size in range(132, 132 + 4 * options.disks, 4):
        runs += 1
        options_text = f"size={size}k"
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options_text, "plans", str(folder)], check=True
        )
        try:
            faults += [f"{size} KB: {f}" for f in fill(program, folder, size)]
        finally:
            subprocess.run(["umount", str(folder)], check=True)
    return f"{runs} disks of 132 KB and more", faults


def fill(program, folder, size):
    """Fills one disk, which becomes larger when a pupil was erased."""
    process = subprocess.Popen(
        [program, "fill", str(folder / "plans")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )
    lines = [process.stdout.readline().strip() for _ in range(3)]
    if lines[0] != "refused" or not lines[2].startswith("erased"):
        process.kill()
        return [*(line for line in lines if line), *process.communicate()[1].splitlines()[:1]]
    saved = int(lines[1].split()[1].split("=")[1])
    kept = int(lines[1].split()[2].split("=")[1])
    erased = int(lines[2].split("=")[1])
    subprocess.run(
        ["mount", "-o", f"remount,size={size + 512}k", str(folder)], check=True
    )
    freed, error = process.communicate("\n")
    faults = [] if kept == saved + 1 and erased == saved else [f"{lines}"]
    if freed.strip() != f"freed kept={saved + 1}":
        faults.append(f"after freeing: {freed.strip()} {error.splitlines()[:1]}")
    return faults


def main():
    """Runs the experiments and prints a table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--cycles", type=int, default=10_000)
    parser.add_argument("--minutes", type=float, help="stop killing after so long")
    parser.add_argument("--saves", type=int, default=1_000, help="saves of each that counts")
    parser.add_argument("--disks", type=int, default=220, help="how many disks are filled")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="+", choices=ALL, default=ALL)
    parser.add_argument("--program", help="the program, if it is built already")
    parser.add_argument("--scratch", help="the folder in which it is built")
    parser.add_argument("--keep", action="store_true", help="keep the folders of stores")
    options = parser.parse_args()
    program = options.program or built(options)
    place = pathlib.Path(tempfile.mkdtemp(prefix="plan-crash-"))
    wrong = False
    try:
        for name in options.only:
            result, faults = globals()[name](program, options, place)
            wrong = wrong or bool(faults)
            print(f"{name:8} {'WRONG' if faults else 'right':6} {result}", flush=True)
            for fault in faults[:20]:
                print(f"         {fault}", flush=True)
    finally:
        if not options.keep:
            shutil.rmtree(place, ignore_errors=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
