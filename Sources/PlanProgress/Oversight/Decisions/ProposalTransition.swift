public import PlanModel

/// A step that a proposal takes, and who may take it.
///
/// | from | to | who | needs |
/// | --- | --- | --- | --- |
/// | nothing | proposed | anyone | |
/// | proposed, deferred | accepted, deferred | a person | |
/// | proposed, deferred | overridden | a person | a reason |
/// | accepted, overridden | any answer | a person, as a correction | a reason |
///
/// Everything else is refused: no software answers, nothing goes back to `proposed`, and
/// a state that this version does not know leads nowhere.
///
/// ```swift
/// let step = ProposalTransition(from: .proposed, to: .overridden)
/// step.isAllowed(for: .person, rationale: "A fire drill cut the probe short")  // true
/// step.isAllowed(for: .ai, rationale: "Low confidence")                        // false
/// ```
///
/// Source: CDS Hooks, feedback; HL7 FHIR, Goal.
///
/// ## Topics
///
/// ### Describing a step
/// - ``init(from:to:)``
/// - ``from``
/// - ``to``
///
/// ### Asking about it
/// - ``isAllowed(for:rationale:)``
/// - ``problem(for:rationale:)``
public struct ProposalTransition: Hashable, Sendable {
  /// The state before, `nil` while there is no proposal.
  public let from: ProposalStatus?

  /// The state after.
  public let to: ProposalStatus

  /// Creates a step.
  ///
  /// - Parameters:
  ///   - from: The state before, `nil` while there is no proposal.
  ///   - to: The state after.
  public init(from: ProposalStatus?, to: ProposalStatus) {
    self.from = from
    self.to = to
  }

  /// Returns whether somebody may take the step.
  ///
  /// - Parameters:
  ///   - actor: Who would take it.
  ///   - rationale: The reason that is given, `nil` for none.
  /// - Returns: Whether the step is in the table.
  public func isAllowed(for actor: ProposalActor, rationale: String?) -> Bool {
    problem(for: actor, rationale: rationale) == nil
  }

  /// Returns what stands in the way of a step.
  ///
  /// - Parameters:
  ///   - actor: Who would take it.
  ///   - rationale: The reason that is given, `nil` for none.
  /// - Returns: The code of the error, `nil` if the step is allowed.
  public func problem(
    for actor: ProposalActor,
    rationale: String?
  ) -> OversightError.Code? {
    guard let from else { return to == .proposed ? nil : .notProposed }
    guard Self.answers.contains(to), from == .proposed || Self.answers.contains(from)
    else { return .stepUnknown }
    guard actor == .person else { return .notAPerson }
    let isCorrection = from == .accepted || from == .overridden
    let needsReason = isCorrection || to == .overridden
    return needsReason && !rationale.hasWords ? .reasonMissing : nil
  }

  private static let answers: Set<ProposalStatus> = [.accepted, .overridden, .deferred]
}
