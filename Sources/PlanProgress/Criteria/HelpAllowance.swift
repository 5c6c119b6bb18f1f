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

  /// Returns how many prompts were given, `nil` if nobody recorded it.
  private static func prompts(of reading: Reading) throws(CannotJudgeReason) -> Int? {
    var prompts = reading.prompts
    if prompts == nil, reading.unit == .prompts, let value = reading.value {
      guard let count = value.intValue else { throw .readingInvalid }
      prompts = count
    }
    guard let prompts else { return reading.promptLevel == .independent ? 0 : nil }
    guard prompts >= 0 else { throw .readingInvalid }
    // Help that is named was given, and no prompt at all is no help.
    guard reading.promptLevel.map({ ($0 == .independent) == (prompts == 0) }) ?? true
    else { throw .readingInvalid }
    return prompts
  }

  /// Returns whether the help given is allowed.
  ///
  /// - Parameter reading: The reading of a success.
  /// - Returns: `false` for a success with support.
  /// - Throws: ``CannotJudgeReason/helpNotRecorded`` if too little was recorded, or
  ///   ``CannotJudgeReason/readingInvalid`` if what was recorded can't be.
  func covers(_ reading: Reading) throws(CannotJudgeReason) -> Bool {
    let prompts = try Self.prompts(of: reading)
    if prompts == 0 { return true }
    let place = reading.promptLevel.flatMap { Self.order.firstIndex(of: $0) }
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
    guard !answers.contains(nil) else { throw .helpNotRecorded }
    return true
  }
}
