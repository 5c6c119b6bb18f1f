public import PlanModel

/// How little help a level of a goal attainment scale asks for, beside its number.
///
/// "All eight steps" and "all eight steps without prompts" begin at the same number and
/// differ in the help that was given.
///
/// ## Topics
///
/// ### Conditions
/// - ``withoutHelp``
/// - ``init(maximumPrompts:promptLevel:)``
public struct AttainmentCondition: Hashable, Sendable {
  /// How many prompts may be given at most.
  ///
  /// `nil` if their number does not matter.
  public var maximumPrompts: Int?

  /// The strongest help that may be given.
  ///
  /// `nil` if its kind does not matter.
  public var promptLevel: PromptLevel?

  /// Creates a condition.
  ///
  /// - Parameters:
  ///   - maximumPrompts: How many prompts may be given at most.
  ///   - promptLevel: The strongest help that may be given.
  public init(maximumPrompts: Int? = nil, promptLevel: PromptLevel? = nil) {
    self.maximumPrompts = maximumPrompts
    self.promptLevel = promptLevel
  }

  /// The level counts only if no help was given.
  public static let withoutHelp = Self(maximumPrompts: 0)

  /// What the condition allows.
  func allowance() throws(CannotJudgeReason) -> HelpAllowance {
    try HelpAllowance(
      Criterion(kind: .independence).with {
        $0.maximumPrompts = maximumPrompts
        $0.promptLevel = promptLevel
      }
    )
  }
}
