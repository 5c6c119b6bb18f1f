import PlanModel

// Tools without a leading word: "Splint chart, daily.", "on weekly spelling tests".

extension MeasureReader {
  /// Adds what segments say that "measured by" does not: a tool, and how often.
  func complete(_ found: inout Found) {
    let mayHoldTool = found.tool == nil || found.frequency == nil
    guard mayHoldTool else { return }
    var place = 0
    var isAfterTool = false
    while let segment = tokens.segment(from: place) {
      place = segment.upperBound
      let isFragment = !tokens.holds(.modal, in: segment) || saysRecord(in: segment)
      let measures =
        isFragment && segment.lowerBound > 0 && tokens.holds(.recording, in: segment)
      let tool = bareTool(in: segment, isFragment: isFragment)
      if found.tool == nil, found.frequency == nil || tool != nil { found.tool = tool }
      // "(weekly; frequency sheet)" and "tally by TA, Mon & Wed" say how often it is used.
      let isAlone =
        isFragment && !tokens.isNumber(segment.lowerBound)
        && !tokens.isA(.onceOrTwice, at: segment.lowerBound)
        && frequency(at: segment.lowerBound)?.range == segment
      let isFrequency = isAlone || isAfterTool && segment.count <= (isFragment ? 8 : 4)
      if found.frequency == nil, measures || isFrequency || tool != nil {
        let reach = isFragment ? segment : near(tool, in: segment)
        found.frequency = frequency(in: reach) ?? (isFragment ? loose(in: reach) : nil)
      }
      isAfterTool = tool != nil || measures || isAfterTool && isFrequency
    }
  }

  /// "The TA will record this each day", a sentence of its own about measuring.
  private func saysRecord(in segment: Range<Int>) -> Bool {
    guard segment.lowerBound > 0 else { return false }
    for place in segment where tokens.isA(.modal, at: place) {
      return tokens.isA(.recording, at: place + 1)
    }
    return false
  }

  /// In a sentence with a verb, how often belongs to the tool only beside it.
  private func near(_ tool: Range<Int>?, in segment: Range<Int>) -> Range<Int> {
    guard let tool else { return segment.lowerBound..<segment.lowerBound }
    let start = max(segment.lowerBound, tool.lowerBound - 5)
    return start..<min(segment.upperBound, tool.upperBound + 5)
  }

  private func bareTool(in segment: Range<Int>, isFragment: Bool) -> Range<Int>? {
    var place = segment.lowerBound
    while place < segment.upperBound {
      guard let match = tokens.match(.instruments, at: place),
        match.range.upperBound <= segment.upperBound
      else {
        place += 1
        continue
      }
      let isEveryday =
        match.range.count == 1 && tokens.isFormOfA(.everydayTool, at: place)
      // "a weekly worksheet" measures; a worksheet alone is a thing in the lesson.
      let isRegular = tokens.isA(.frequencyAdverb, at: place - 1)
      let counts =
        isRegular || isFragment && segment.lowerBound > 0 && tokens.isFree(place)
      if !isEveryday || counts, !tokens.isA(.verbLead, at: place - 1) {
        return modifiers(before: place, in: segment)..<match.range.upperBound
      }
      place = match.range.upperBound
    }
    return nil
  }

  private func modifiers(before place: Int, in segment: Range<Int>) -> Int {
    var start = place
    while start > segment.lowerBound, place - start < 3, tokens.isWord(start - 1),
      !tokens.isNumber(start - 1), !tokens.isA(.modifierStop, at: start - 1),
      !tokens.isA(.frequencyAdverb, at: start - 1), tokens.isFree(start - 1)
    {
      start -= 1
    }
    return start
  }

  /// "every shift", "after each walk", "in two lessons a week".
  private func loose(in range: Range<Int>) -> (Frequency, Range<Int>)? {
    for place in range {
      let saysEach = tokens.word(place) == .every || tokens.word(place) == .each
      if saysEach, tokens.isWord(place + 1), !tokens.isA(.looseEach, at: place + 1) {
        return (.times(1, per: .session), place..<place + 2)
      }
      let isDay = tokens.isA(.weekday, at: place) && !tokens.isDigits(place + 1)
      if isDay || tokens.isA(.plainDays, at: place) {
        return (.weekly, place..<place + 1)
      }
      guard tokens.isNumber(place), let times = tokens.wholeNumber(place), times > 0,
        tokens.isWord(place + 1), tokens.isA(.perWord, at: place + 2)
      else { continue }
      if tokens.word(place + 3) == .fortnight {
        return (Frequency(times: times, period: .week, every: 2), place..<place + 4)
      }
      if let period = tokens.period(place + 3) {
        return (.times(times, per: period), place..<place + 4)
      }
    }
    return nil
  }
}
