public import PlanModel

/// A record that may stand alone in a JSON text, under the name of a format.
///
/// A text says what it is before anything else:
///
/// ```json
/// {"format":"learning-plan","version":"1.0","id":"plan-1", ...}
/// ```
///
/// There are five: a plan, plans that travel together, a pupil, the dates of a school, and
/// an event of the audit trail.
/// What a tool adds to them are members of its own, which every reader keeps.
public protocol PlanDocument: PlanRecord {
  /// The text of the member `format`, by which a reader knows what follows.
  static var formatName: String { get }

  /// How the document is read and written; only the library can make one.
  static var code: PlanDocumentCode<Self> { get }
}

extension LearningPlan: PlanDocument {
  /// The format of a single plan, `learning-plan`.
  public static var formatName: String { "learning-plan" }

  public static let code = PlanDocumentCode<LearningPlan>()

  static var header: DocumentHeader? { code.header }
}

extension PlanBundle: PlanDocument {
  /// The format of plans that travel together, `learning-plan-bundle`.
  public static var formatName: String { "learning-plan-bundle" }

  public static let code = PlanDocumentCode<PlanBundle>()

  static var header: DocumentHeader? { code.header }
}

extension Pupil: PlanDocument {
  /// The format of a single pupil, `learning-plan-pupil`.
  public static var formatName: String { "learning-plan-pupil" }

  public static let code = PlanDocumentCode<Pupil>()

  static var header: DocumentHeader? { code.header }
}

extension SchoolYearDates: PlanDocument {
  /// The format of the dates of a school, `school-calendar`.
  public static var formatName: String { "school-calendar" }

  public static let code = PlanDocumentCode<SchoolYearDates>()

  static var header: DocumentHeader? { code.header }
}

extension AuditEvent: PlanDocument {
  /// The format of an event of the audit trail, `audit-event`.
  public static var formatName: String { "audit-event" }

  public static let code = PlanDocumentCode<AuditEvent>()

  static var header: DocumentHeader? { code.header }
}
