"""Compares UPNs with python-stdnum, and ULNs with the modulus rule written out again."""

import random

from stdnum.gb import upn

import runner

COUNT = 10_000
LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"


def some_upn(chance, number):
    """Returns a UPN of which every second has a wrong letter; one in eight is temporary."""
    authority = chance.choice(sorted(upn._la_numbers))
    rest = f"{authority:03}{chance.randrange(10**8):08}"
    rest += chance.choice(LETTERS) if chance.random() < 0.125 else str(chance.randrange(10))
    right = upn.calc_check_digit(rest)
    letter = right if number % 2 else chance.choice(LETTERS.replace(right, ""))
    return letter + rest


def of_upn(text):
    """Returns what python-stdnum says of a UPN."""
    return {
        "valid": upn.is_valid(text),
        "temporary": not text[-1].isdigit(),
        "expectedCheckLetter": upn.calc_check_digit(text[1:]),
    }


def of_upn_elsewhere(text):
    """Returns the same for an authority that python-stdnum does not know: never refused."""
    letter = upn.calc_check_digit(text[1:])
    return {"valid": letter == text[0], "expectedCheckLetter": letter}


def elsewhere(text):
    """Returns a UPN with an authority that is on no list of python-stdnum."""
    rest = "838" + text[4:]
    return upn.calc_check_digit(rest) + rest


def some_uln(chance, number):
    """Returns a ULN; every second has been issued by the rule, others have any last digit."""
    while True:
        stem = str(chance.randrange(10**8, 10**9))
        remainder = sum(int(d) * w for d, w in zip(stem, range(10, 1, -1))) % 11
        if number % 2 == 0:
            return stem + str(chance.randrange(10))
        if remainder != 0:
            return stem + str(10 - remainder)


def of_uln(text):
    """Returns whether the weighted sum of all ten digits leaves 10."""
    weighted = sum((11 - place) * int(digit) for place, digit in enumerate(text, 1))
    return {"valid": text[0] != "0" and weighted % 11 == 10}


def compare(what, operation, texts, judge):
    """Asks about numbers, and ends the program if an answer is not the judge's."""
    member = operation.partition(".")[0]
    requests = [(operation, {member: text}) for text in texts]
    got = runner.outputs(requests)
    runner.report(what, requests, [judge(text) for text in texts], got)


def main():
    chance = random.Random(1981)
    upns = [some_upn(chance, number) for number in range(COUNT)]
    ulns = [some_uln(chance, number) for number in range(COUNT)]
    compare("UPNs", "upn.check", upns, of_upn)
    others = [elsewhere(text) for text in upns[:500]]
    compare("UPNs of an authority not listed", "upn.check", others, of_upn_elsewhere)
    compare("ULNs", "uln.check", ulns, of_uln)


if __name__ == "__main__":
    main()
