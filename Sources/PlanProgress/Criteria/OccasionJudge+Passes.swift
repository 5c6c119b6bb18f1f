import PlanModel

extension OccasionJudge {
  /// Judges each reading by its own pass mark, or by how many of its items passed.
  mutating func judgePasses() {
    for place in readings.indices where readings[place].gap == nil {
      if let isPass = readings[place].isPass {
        add(place, passed: isPass ? 1 : 0)
      } else if let value = readings[place].value {
        judgeItems(place, value)
      }
    }
  }

  private mutating func judgeItems(_ place: Int, _ value: Number) {
    guard let outOf = readings[place].outOf, readings[place].unit != .percent else {
      reject(place, .passNotRecorded)
      return
    }
    guard
      let passed = value.intValue, let total = outOf.intValue,
      1...1_000_000 ~= total, 0...total ~= passed
    else {
      reject(place, .readingInvalid)
      return
    }
    add(place, passed: passed, of: total)
  }

  // MARK: - Help

  /// Judges each reading by the help that was given.
  mutating func judgeHelp(_ criterion: Criterion) throws(CannotJudgeReason) {
    let allowance = try HelpAllowance(criterion)
    for place in readings.indices where readings[place].gap == nil {
      guard readings[place].isPass != false else {
        add(place, passed: 0)
        continue
      }
      guard saysAnything(place) else { continue }
      do throws(CannotJudgeReason) {
        let isAllowed = try allowance.covers(readings[place])
        add(place, passed: isAllowed ? 1 : 0, isSupported: !isAllowed)
      } catch {
        reject(place, error)
      }
    }
  }

  private func saysAnything(_ place: Int) -> Bool {
    readings[place].isPass != nil || readings[place].prompts != nil
      || readings[place].promptLevel != nil || readings[place].value != nil
  }
}
