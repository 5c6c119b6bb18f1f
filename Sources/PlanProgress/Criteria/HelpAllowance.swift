import PlanModel

/// How much help a criterion allows.
struct HelpAllowance {
  private static let order: [PromptLevel] = [
    .fullPhysical, .partialPhysical, .model, .gesture, .verbal, .visual, .independent,
  ]

  private let maximumPrompts: Int?
  private let weakest: Int?

  init(_ criterion: Criterion) throws(CannotJudgeReason) {
    maximumPrompts = criterion.maximumPrompts
    weakest = criterion.promptLevel.flatMap { Self.order.firstIndex(of: $0) }
    guard maximumPrompts ?? 0 >= 0, maximumPrompts != nil || weakest != nil else {
      throw .criterionIncomplete
    }
    guard (criterion.promptLevel == nil) == (weakest == nil) else {
      throw .criterionIncomplete
    }
  }

  /// Returns whether the help given is allowed, `nil` if too little was recorded.
  func covers(_ reading: Reading) -> Bool? {
    let place = reading.promptLevel.flatMap { Self.order.firstIndex(of: $0) }
    let isAlone = reading.promptLevel == .independent
    var prompts = reading.prompts ?? (isAlone ? 0 : nil)
    if prompts == nil, reading.unit == .prompts { prompts = reading.value?.intValue }
    if prompts == 0 { return true }
    let fewEnough = maximumPrompts.map { most in
      // Some help was given, and if none is allowed its number does not matter.
      prompts.map { $0 <= most } ?? (most == 0 && place != nil ? false : nil)
    }
    // A count of prompts without a kind counts prompts of the kind that is allowed.
    let isCountAlone = place == nil && reading.unit == .prompts
    let weakEnough = weakest.map { weakest in
      place.map { $0 >= weakest } ?? (isCountAlone ? true : nil)
    }
    let answers = [fewEnough, weakEnough].compactMap(\.self)
    if answers.contains(false) { return false }
    return answers.contains(nil) ? nil : true
  }
}
