/// A word or a sign that readers of text ask for by name.
enum FunctionWord: String, CaseIterable, Sendable {
  // MARK: Words

  case across, access, different, having, last, own, `continue`, entry, far, input, right
  case all, assessment, away, each, compared, difficulty, down, every, first, going,
    grade,
    have, improved,
    improving, it, moment, mr, must, now, or, point, present, start, starting, was, x
  case a, able, academic, an, and, annual, at, baseline, be, by, cent, coming, correct,
    correctly, currently, digits, during, end, fewer, from, given, half, hour,
    independently,
    key, later, least, less, level, maximum, meeting, minimum, minute, more, most, next,
    no,
    not, occasions, of, on, one, only, other, out, per, percent, presently, prompt,
    prompts,
    regular, request, response, review, row, rubric, running, school, so, stage, stop,
    term, termly, than, that, the, throughout, times, to, unaided, under, unprompted, up,
    wcpm, will, with, within, without, words, wpm, year
  case `as`, `for`, `if`, `in`, `is`
  case fortnight
  case halfTerm = "half-term"

  // MARK: Signs

  case colon = ":"
  case comma = ","
  case hyphen = "-"
  case percentSign = "%"
  case slash = "/"
  case fullStop = "."
}
