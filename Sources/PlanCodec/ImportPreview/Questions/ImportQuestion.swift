public import PlanModel

/// Something about an import that only a person can say.
///
/// A question names rows, records and fields and holds none of their contents. Answer it
/// with ``ImportPreview/answer(_:with:)``.
///
/// ## Topics
///
/// ### What is asked
/// - ``id-swift.property``
/// - ``ID-swift.struct``
/// - ``reason-swift.property``
/// - ``Reason-swift.struct``
///
/// ### What it is about
/// - ``record``
/// - ``match``
/// - ``plans``
/// - ``recordName``
/// - ``recordID``
/// - ``field``
public struct ImportQuestion: Hashable, Sendable, Identifiable {
  /// What the question is known by; the same question about the same rows and records has
  /// the same identifier.
  public let id: ID

  /// Why it is asked.
  public let reason: Reason

  /// The record of the pupil in the file of pupils, 1 for the header.
  public let record: Int

  /// What is known about who is meant, `nil` if that is not the question.
  public let match: PupilMatch?

  /// The plans that the row may go into, empty if that is not the question.
  public let plans: [LearningPlan.ID]

  /// The name of the record with the field, such as `Target`; `nil` if it is about none.
  public let recordName: String?

  /// The text of that record's identifier, `nil` if it is about none.
  public let recordID: String?

  /// The field in which the file differs, `nil` if the question is about none.
  public let field: String?

  init(
    _ id: ID,
    _ reason: Reason,
    record: Int,
    match: PupilMatch? = nil,
    plans: [LearningPlan.ID] = []
  ) {
    self.id = id
    self.reason = reason
    self.record = record
    self.match = match
    self.plans = plans
    recordName = nil
    recordID = nil
    field = nil
  }

  init(_ id: ID, field: String, of preview: RecordPreview, record: Int) {
    self.id = id
    reason = .differentValue
    self.record = record
    match = nil
    plans = []
    recordName = preview.recordName
    recordID = preview.id
    self.field = field
  }
}

// MARK: - Description

extension ImportQuestion: CustomStringConvertible {
  /// The place, what is asked and how to answer, in one line without content.
  public var description: String {
    var text = "record \(record): \(reason.explanation)"
    if let match { text += " (\(match))" }
    if !plans.isEmpty {
      text += " (\(plans.map(\.text).joined(separator: ", ")))"
    }
    if let recordName, let recordID, let field {
      text += " (\(recordName) \(recordID), \(field))"
    }
    return text
  }
}
