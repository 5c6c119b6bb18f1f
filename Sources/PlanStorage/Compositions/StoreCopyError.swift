public import PlanModel

/// A failure of one of two stores, where plans of one are copied to the other.
///
/// What was copied before stays, and copying again goes on from there.
///
/// ## Topics
///
/// ### Finding out what went wrong
/// - ``Code``
/// - ``code``
/// - ``plan``
/// - ``original``
/// - ``copy``
public struct StoreCopyError<Original: Error, Copy: Error>: Error {
  /// What kind of error it is; more kinds may come.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code as it stands in reports.
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The store with the original plans failed.
    public static var originalFailed: Self { Self(rawValue: "originalFailed") }

    /// The store with the copies failed.
    public static var copyFailed: Self { Self(rawValue: "copyFailed") }

    /// The store with the copies did not take a change, though it did not fail.
    public static var copyRefused: Self { Self(rawValue: "copyRefused") }

    /// Plans were erased, and the store with the copies can't erase.
    public static var cannotErase: Self { Self(rawValue: "cannotErase") }
  }

  /// What kind of error it is.
  public let code: Code

  /// The plan that was copied, `nil` if it is about no single plan.
  public let plan: LearningPlan.ID?

  /// What the store with the original plans says, `nil` if it did not fail.
  public let original: Original?

  /// What the store with the copies says, `nil` if it did not fail.
  public let copy: Copy?

  init(
    _ code: Code,
    plan: LearningPlan.ID? = nil,
    original: Original? = nil,
    copy: Copy? = nil
  ) {
    self.code = code
    self.plan = plan
    self.original = original
    self.copy = copy
  }

  static func originalFailed(_ failure: Original) -> Self {
    Self(.originalFailed, original: failure)
  }

  static func copyFailed(_ failure: Copy) -> Self {
    Self(.copyFailed, copy: failure)
  }

  /// The error of a change that the store with the copies did not make.
  static func copyRefused(_ error: PlanStoreError<Copy>) -> Self {
    if let failure = error.failure { return .copyFailed(failure) }
    return Self(.copyRefused, plan: error.id)
  }
}

// MARK: - Description

extension StoreCopyError: CustomStringConvertible, CustomDebugStringConvertible {
  /// What went wrong and what can be done, in one line with identifiers only.
  public var description: String {
    switch code {
    case .originalFailed:
      "the store with the original plans failed; see its failure and copy again"
    case .copyFailed:
      "the store with the copies failed; see its failure and copy again"
    case .copyRefused:
      "\(plan?.text ?? "a plan"): the copy was refused; allow its actor to change plans there"
    case .cannotErase:
      "plans were erased and the copies can't be; start a new copy in an empty store"
    default:
      code.rawValue
    }
  }

  /// The same text as ``description``.
  public var debugDescription: String { description }
}
