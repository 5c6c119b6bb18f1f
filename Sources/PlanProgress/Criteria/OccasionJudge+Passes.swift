import PlanModel

extension OccasionJudge {
  /// Judges each reading by its own pass mark, or by how many of its items passed.
  func judgePasses() {
    for reading in readings {
      guard reading.gap == nil else {
        missed += 1
        continue
      }
      if let isPass = reading.isPass {
        add(on: reading.on, passed: isPass ? 1 : 0, OccasionContext(reading))
      } else if let value = reading.value {
        judgeItems(reading, value)
      }
    }
  }

  private func judgeItems(_ reading: Reading, _ value: Number) {
    guard let outOf = reading.outOf, reading.unit != .percent else {
      reject(reading, .passNotRecorded)
      return
    }
    guard
      let passed = value.intValue, let total = outOf.intValue,
      1...1_000_000 ~= total, 0...total ~= passed
    else {
      reject(reading, .readingInvalid)
      return
    }
    add(on: reading.on, passed: passed, of: total, OccasionContext(reading))
  }

  // MARK: - Help

  /// Judges each reading by the help that was given.
  func judgeHelp() throws(CannotJudgeReason) {
    let allowance = try HelpAllowance(criterion)
    for reading in readings {
      guard reading.gap == nil else {
        missed += 1
        continue
      }
      guard reading.isPass != false else {
        add(on: reading.on, passed: 0, OccasionContext(reading))
        continue
      }
      let saysNothing =
        reading.isPass == nil && reading.prompts == nil && reading.promptLevel == nil
        && reading.value == nil
      if saysNothing { continue }
      switch allowance.covers(reading) {
      case true?: add(on: reading.on, passed: 1, OccasionContext(reading))
      case false?:
        passedWithSupport += 1
        add(on: reading.on, passed: 0, OccasionContext(reading))
      case nil: reject(reading, .helpNotRecorded)
      }
    }
  }
}
