import PlanCodec
import PlanModel

/// What is kept of an item beside its document: what finds it, and its audit event.
///
/// It is sealed as a whole if the store is.
struct ItemMeta: Hashable {
  /// The random bytes that the commitment begins with.
  var salt: [UInt8]

  /// The number of the version that the item made, 0 if it made none.
  var version: Int

  /// The first day on which the version counts, `nil` if it is none of a plan.
  var effectiveFrom: Day?

  /// The plan that the item is about, `nil` if it is about none.
  var plan: LearningPlan.ID?

  /// The pupil that the item is about, `nil` if it is about none.
  var pupil: Pupil.ID?

  /// The SHA-256 of the document in clear text, `nil` if there is none.
  var digest: ContentDigest?

  /// What finds the plan, `nil` if the item saved none.
  var columns: PlanColumns?

  /// The audit event as canonical JSON.
  var event: [UInt8]
}

// MARK: - Writing

extension ItemMeta {
  private static let noDay = Int32.min

  var bytes: [UInt8] {
    var bytes = salt
    bytes.append(integer: UInt64(version))
    bytes.append(integer: effectiveFrom.map { Int32($0.number) } ?? Self.noDay)
    bytes.append(counted: plan?.text.utf8 ?? "".utf8)
    bytes.append(counted: pupil?.text.utf8 ?? "".utf8)
    bytes.append(counted: digest?.bytes ?? [])
    bytes.append(columns == nil ? 0 : 1)
    if let columns { Self.append(columns, to: &bytes) }
    bytes.append(counted: event)
    return bytes
  }

  private static func append(_ columns: PlanColumns, to bytes: inout [UInt8]) {
    bytes.append(counted: columns.kind.rawValue.utf8)
    bytes.append(counted: columns.lifecycle.rawValue.utf8)
    bytes.append(integer: UInt32(truncatingIfNeeded: columns.areas.count))
    for area in columns.areas { bytes.append(counted: area.rawValue.utf8) }
    bytes.append(integer: columns.nextReview.map { Int32($0.number) } ?? noDay)
  }
}

// MARK: - Reading

extension ItemMeta {
  /// Reads a meta, `nil` if the bytes are none.
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    guard let salt = reader.bytes(AuditEntry.saltLength), let version = reader.length(),
      let day = reader.optionalDay(),
      let plan = reader.identifier(of: LearningPlan.self),
      let pupil = reader.identifier(of: Pupil.self),
      let digest = reader.countedBytes(), let hasColumns = reader.integer(UInt8.self)
    else { return nil }
    var columns: PlanColumns?
    if hasColumns == 1 {
      guard let pupil, let read = reader.columns(for: pupil) else { return nil }
      columns = read
    }
    guard let event = reader.countedBytes(), reader.isAtEnd else { return nil }
    self.init(
      salt: salt,
      version: version,
      effectiveFrom: day,
      plan: plan,
      pupil: pupil,
      digest: ContentDigest(bytes: digest),
      columns: columns,
      event: event
    )
  }
}

extension ByteReader {
  /// Reads a day; the inner `nil` says that there is none.
  fileprivate mutating func optionalDay() -> Day?? {
    guard let number = integer(Int32.self) else { return nil }
    guard number != .min else { return .some(nil) }
    return Day(number: Int(number)).map { .some($0) }
  }

  /// Reads an identifier; the inner `nil` says that there is none.
  fileprivate mutating func identifier<Subject>(
    of subject: Subject.Type
  ) -> Identifier<Subject>?? {
    guard let text = text() else { return nil }
    guard !text.isEmpty else { return .some(nil) }
    return Identifier<Subject>(text).map { .some($0) }
  }

  fileprivate mutating func columns(for pupil: Pupil.ID) -> PlanColumns? {
    guard let kind = text(), let lifecycle = text(), let count = integer(UInt32.self)
    else { return nil }
    var areas: [AreaOfNeed] = []
    for _ in 0..<count {
      guard let area = text() else { return nil }
      areas.append(AreaOfNeed(rawValue: area))
    }
    guard let review = optionalDay() else { return nil }
    return PlanColumns(
      pupil: pupil,
      kind: PlanKind(rawValue: kind),
      lifecycle: Lifecycle(rawValue: lifecycle),
      areas: areas,
      nextReview: review
    )
  }
}
