import PlanModel

// Words that say where a pupil is now.

extension BaselineReader {
  /// "baseline 3/10", "currently reads 42 wpm", "5 out of 10 now", "(Oct: 4 of 10)".
  func named(in segment: Range<Int>) -> Found? {
    // A segment of very many words is no remark about a start.
    let isOfItsOwn = segment.count <= 60 && !tokens.holds(.modal, in: segment)
    if let found = remembered(in: segment) { return found }
    for place in segment {
      guard tokens.isA(.startCue, at: place),
        let end = cueEnd(at: place, in: segment, isOfItsOwn: isOfItsOwn)
      else { continue }
      let reach = end..<max(end, min(segment.upperBound, end + 6))
      // A cue may follow what it speaks of: "5 out of 10 now".
      let amount = amount(in: reach) ?? (isOfItsOwn ? self.amount(in: segment) : nil)
      guard let amount else { continue }
      let range =
        isOfItsOwn ? segment : place..<max(place + 1, min(amount.end, segment.upperBound))
      return Found(
        start: amount,
        unit: amount.unit,
        outOf: amount.outOf,
        range: range,
        confidence: .medium
      )
    }
    return nil
  }

  /// "(at present cannot make the first loop)", "so far she has pointed each time": a start
  /// told in words, in a part of the text of its own.
  func described() -> Range<Int>? {
    guard tokens.holds(.startCue) else { return nil }
    var place = 0
    while let segment = tokens.segment(from: place) {
      place = segment.upperBound
      guard segment.lowerBound > 0, isRemark(segment) else { continue }
      for cue in segment.prefix(4)
      where tokens.isA(.startCue, at: cue) && tokens.word(cue) != .from {
        let end = cueEnd(at: cue, in: segment, isOfItsOwn: true)
        if let end, end < segment.upperBound { return segment }
      }
    }
    return nil
  }

  /// Whether a part of the text asks for nothing: it holds no "will" and no "to" before a
  /// verb at its start.
  private func isRemark(_ segment: Range<Int>) -> Bool {
    guard segment.count <= 60, tokens.word(segment.lowerBound) != .to else {
      return false
    }
    for place in segment where tokens.word(place) == .will { return false }
    return true
  }

  /// Returns the place after a cue, `nil` if the word is none here.
  private func cueEnd(at place: Int, in segment: Range<Int>, isOfItsOwn: Bool) -> Int? {
    let next = tokens.word(place + 1)
    switch tokens.word(place) {
    case .from:
      guard tokens.isNumber(place + 1), place > 0 else { return nil }
      let isFirst = place == segment.lowerBound && isOfItsOwn
      return isFirst || !tokens.isFree(place - 1) || saysNow(after: place)
        ? place + 1 : nil
    case .up, .down, .improved, .improving: return next == .from ? place + 2 : nil
    case .compared: return next == .with || next == .to ? place + 2 : nil
    case .at:
      if next == .present || next == .assessment { return place + 2 }
      if next == .start, isOfItsOwn { return place + 2 }
      if next == .the, tokens.word(place + 2) == .moment { return place + 3 }
      let saysStart = next == .the && tokens.word(place + 2) == .start
      return saysStart && isOfItsOwn ? place + 3 : nil
    case .start, .starting:
      let isCue = next == .colon || next == .point || next == .at
      let saysOf = (next == .of || next == .from) && tokens.isNumber(place + 2)
      return isCue || saysOf ? place + 2 : nil
    case .on:
      if next == .entry { return place + 2 }
      let isPast = isOfItsOwn && tokens.isFree(place)
      return isPast && !dates.date(at: place + 1).isMissing ? place + 1 : nil
    case .so: return next == .far ? place + 2 : nil
    case .last:
      let isPeriod = tokens.isA(.periodOfPast, at: place + 1)
      return isOfItsOwn && isPeriod ? place + 2 : nil
    case .present: return next == .level ? place + 2 : nil
    case .now:
      let isSpan = tokens.word(place - 1) == .from || tokens.word(place - 1) == .right
      return next == .and || isSpan ? nil : place + 1
    case .in: return isOfItsOwn && isPast(place + 1) ? place + 1 : nil
    default:
      if tokens.isA(.month, at: place) {
        let colon = tokens.digits(place + 1) == nil ? place + 1 : place + 2
        if tokens.word(colon) == .colon { return colon + 1 }
        // "(Sept score 12/40)"
        let isPast = isOfItsOwn && segment.lowerBound > 0 && tokens.isFree(place)
        return isPast ? place + 1 : nil
      }
      if tokens.isA(.pastVerb, at: place) { return isOfItsOwn ? place + 1 : nil }
      return place + 1
    }
  }

  /// "(left 5 times in the mock)", "(joined 2 of 5 clubs)": a past verb in brackets.
  private func remembered(in segment: Range<Int>) -> Found? {
    let first = segment.lowerBound
    guard tokens.isA(.bracket, at: first - 1), tokens.isWord(first),
      tokens.tokens[first].endsEd || tokens.isA(.pastIrregular, at: first),
      !tokens.isA(.recording, at: first), segment.count <= 12,
      let amount = amount(in: segment)
    else { return nil }
    return Found(
      start: amount,
      unit: amount.unit,
      outOf: amount.outOf,
      range: segment,
      confidence: .medium
    )
  }

  /// "from 8 steps now".
  private func saysNow(after place: Int) -> Bool {
    for next in place + 2..<place + 6 where tokens.word(next) == .now { return true }
    return false
  }

  /// "in October", "in term 1": when something was seen, where nothing is to come.
  private func isPast(_ place: Int) -> Bool {
    tokens.isA(.month, at: place)
      || tokens.word(place) == .term && tokens.isDigits(place + 1)
  }
}
