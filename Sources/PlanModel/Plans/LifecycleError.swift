/// A step that a plan, an outcome or a target can't take.
public struct LifecycleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The state before the step, which still holds.
  public let from: Lifecycle

  /// The state that was asked for.
  public let to: Lifecycle

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - from: The state before the step.
  ///   - to: The state that was asked for.
  public init(from: Lifecycle, to: Lifecycle) {
    self.from = from
    self.to = to
  }

  /// What can't be done and what can be done instead, in one line.
  public var description: String {
    let steps = (Lifecycle.transitions[from] ?? []).map(\.rawValue)
    let cure =
      steps.isEmpty
      ? "start a new one that follows it"
      : "choose one of " + steps.joined(separator: ", ")
    return "no step leads from \(Self.name(from)) to \(Self.name(to)); \(cure)"
  }

  private static func name(_ state: Lifecycle) -> String {
    state.isKnown ? state.rawValue : "an unknown state"
  }
}
