public import PlanModel

/// What an import means for one pupil and the pupil's plan.
///
/// The contents are in the pupils and plans before and after; everything else names records
/// and fields only.
///
/// ## Topics
///
/// ### The row
/// - ``record``
/// - ``match``
/// - ``questions``
/// - ``isLeftOut``
///
/// ### What changes
/// - ``records``
/// - ``pupilBefore``
/// - ``pupilAfter``
/// - ``planBefore``
/// - ``planAfter``
public struct ImportedPupil: Hashable, Sendable {
  /// The record of the pupil in the file of pupils, 1 for the header.
  public let record: Int

  /// Who the row is about, as far as the file tells.
  public let match: PupilMatch

  /// The questions about the row, without those that are answered.
  public internal(set) var questions: [ImportQuestion] = []

  /// Whether a person has left the row out.
  public internal(set) var isLeftOut = false

  /// What becomes of the pupil, the plan and each record of the plan.
  ///
  /// Empty while nobody has said who the row is about, and for a row that is left out.
  public internal(set) var records: [RecordPreview] = []

  /// The pupil that is there, `nil` for a new one and while nobody has said who it is.
  public internal(set) var pupilBefore: Pupil?

  /// The pupil as it is to be, `nil` while nobody has said who it is.
  public internal(set) var pupilAfter: Pupil?

  /// The plan that is there, `nil` for a new one and while nobody has said which.
  public internal(set) var planBefore: LearningPlan?

  /// The plan as it is to be, `nil` while nobody has said which.
  public internal(set) var planAfter: LearningPlan?

  init(record: Int, match: PupilMatch) {
    self.record = record
    self.match = match
  }

  /// Whether a store has to keep the pupil.
  var changesPupil: Bool {
    records.contains { $0.recordName == Pupil.recordName && $0.isToBeStored }
  }

  /// Whether a store has to keep the plan.
  var changesPlan: Bool {
    records.contains { $0.recordName != Pupil.recordName && $0.isToBeStored }
  }
}

// MARK: - Redaction

extension ImportedPupil: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The record, how many of the pupil's records are in each state, and the questions.
  public var description: String {
    let added = records.count { $0.status == .added }
    let changed = records.count { $0.status == .changed }
    return """
      record \(record): \(match), \(added) added, \(changed) changed, \
      \(questions.count) questions
      """
  }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
