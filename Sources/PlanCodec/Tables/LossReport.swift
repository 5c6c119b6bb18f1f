/// What a format did not carry: each field that was filled and has no place.
///
/// ```swift
/// print(tables.losses)
/// // Pupil.senNeeds (30), LearningPlan.contributors (30), …
/// ```
///
/// A report names fields and counts records. It has nothing of their contents.
public struct LossReport: Hashable, Sendable {
  /// The losses in the order of the records and their fields.
  public private(set) var losses: [FieldLoss] = []

  /// Creates a report of no losses.
  public init() {}

  /// Whether nothing was lost.
  public var isEmpty: Bool { losses.isEmpty }

  /// Counts a record whose field is lost.
  ///
  /// - Parameters:
  ///   - record: The name of the record.
  ///   - field: The field, with those it lies in before it.
  public mutating func add(record: String, field: String) {
    let place = losses.firstIndex { $0.record == record && $0.field == field }
    if let place {
      losses[place].count += 1
    } else {
      losses.append(FieldLoss(record: record, field: field, count: 1))
    }
  }
}

// MARK: - Description

extension LossReport: CustomStringConvertible {
  /// The fields with the number of records in which they are lost, in one line.
  public var description: String {
    isEmpty ? "nothing lost" : losses.map(\.description).joined(separator: ", ")
  }
}
