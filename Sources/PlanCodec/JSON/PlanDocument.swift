public import PlanModel

/// A record that may stand alone in a JSON text, under the name of a format.
///
/// A text says what it is before anything else:
///
/// ```json
/// {"format":"learning-plan","version":"1.0","id":"plan-1", ...}
/// ```
public protocol PlanDocument: PlanRecord {
  /// The text of the member `format`, by which a reader knows what follows.
  static var formatName: String { get }
}

extension LearningPlan: PlanDocument {
  /// The format of a single plan, `learning-plan`.
  public static var formatName: String { "learning-plan" }
}

extension PlanBundle: PlanDocument {
  /// The format of plans that travel together, `learning-plan-bundle`.
  public static var formatName: String { "learning-plan-bundle" }
}

extension Pupil: PlanDocument {
  /// The format of a single pupil, `learning-plan-pupil`.
  public static var formatName: String { "learning-plan-pupil" }
}
