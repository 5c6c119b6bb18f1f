public import PlanModel

extension PlanSection {
  /// Creates the section in which facts of a kind lie, unless their place says otherwise.
  ///
  /// It is `nil` for structure, which lies where it stands, and for a kind that this version
  /// of the library does not know.
  ///
  /// - Parameter sensitivity: The kind of fact.
  public init?(_ sensitivity: Sensitivity) {
    guard let match = Self.kinds.first(where: { $0.kind == sensitivity }) else {
      return nil
    }
    self = match.section
  }

  /// The kind of fact that an audit event names when the section was shown.
  ///
  /// `nil` for a section that this version of the library does not know.
  public var sensitivity: Sensitivity? {
    if self == .auditTrail { return .structure }
    return Self.kinds.first { $0.section == self }?.kind
  }

  private static let kinds: [(kind: Sensitivity, section: PlanSection)] = [
    (.identity, .identity), (.pupilVoice, .pupilVoice), (.familyView, .familyViews),
    (.need, .strengthsAndNeeds), (.progress, .targetsAndProgress),
    (.health, .professionalReports), (.socialCare, .socialCare),
    (.confidential, .confidentialNotes), (.staff, .staffNotes),
  ]
}
