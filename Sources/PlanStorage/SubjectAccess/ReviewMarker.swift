import PlanModel

/// Goes through a record and marks what a person has to look at, and finds its files.
///
/// Each mark is set once, at the outermost part that it is true of.
struct ReviewMarker: FieldVisitor {
  private(set) var marks: [ReviewMark] = []
  private(set) var files: [(path: String, file: EvidenceFile)] = []

  private var path = RecordPath()

  /// The reason of the part that is visited, `nil` if it has none.
  private var reason: ReviewReason?

  /// Whether names and numbers in the record are those of the pupil themself.
  private let isIdentity: Bool

  /// Marks a record.
  ///
  /// - Parameters:
  ///   - record: The record: a plan, a pupil, or an event of the trail.
  ///   - isIdentity: Whether it is what identifies the pupil.
  init(_ record: some PlanRecord, isIdentity: Bool = false) {
    self.isIdentity = isIdentity
    var record = record
    self.record(&record)
    guard let plan = record as? LearningPlan else { return }
    for label in plan.labels { mark(label) }
  }

  private mutating func mark(_ label: ConfidentialityLabel) {
    let reason = ReviewReason(label.sensitivity) ?? .labelled
    marks.append(ReviewMark(path: label.path, reason: .labelled))
    if reason != .labelled { marks.append(ReviewMark(path: label.path, reason: reason)) }
  }

  private func reason(for field: Field) -> ReviewReason? {
    guard isIdentity, field.sensitivity == .identity else {
      return ReviewReason(field.sensitivity)
    }
    return field.name == "contacts" ? .otherPeople : reason
  }

  /// Visits a part under a reason, if it is another one than that of the whole.
  private mutating func under(_ inner: ReviewReason?, _ visit: (inout Self) -> Void) {
    let outer = reason
    if let inner, inner != outer {
      marks.append(ReviewMark(path: path.text, reason: inner))
      reason = inner
    }
    visit(&self)
    reason = outer
  }

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    guard !value.isAbsent else { return }
    path.enter(field.name)
    // A copy, because a closure can't capture what is lent.
    var copy = value
    under(reason(for: field)) { copy.accept(&$0) }
    path.leave()
  }

  mutating func text<Value: TextValue>(_ value: inout Value) {}
  mutating func integer(_ value: inout Int) {}
  mutating func number(_ value: inout Number) {}
  mutating func flag(_ value: inout Bool) {}

  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {
    value?.accept(&self)
  }

  mutating func list<Element: FieldValue>(_ values: inout [Element]) {
    for index in values.indices {
      path.enter("\(index)")
      var value = values[index]
      value.accept(&self)
      path.leave()
    }
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) {
    if let file = record as? EvidenceFile { files.append((path.text, file)) }
    var copy = record
    under(Self.speaker(of: copy)) {
      copy.visitFields(&$0)
      $0.markUnknownMembers(of: copy)
    }
  }

  private mutating func markUnknownMembers(of record: some PlanRecord) {
    for member in record.unknownMembers.members {
      path.enter(member.name)
      marks.append(ReviewMark(path: path.text, reason: .unclassified))
      path.leave()
    }
  }

  /// The reason that lies in whose words a record holds.
  private static func speaker(of record: some PlanRecord) -> ReviewReason? {
    if let voice = record as? Voice, voice.speaker != .pupil { return .otherPeople }
    guard let evidence = record as? Evidence else { return nil }
    switch evidence.source {
    case .family: return .otherPeople
    case .professionalReport: return .health
    default: return nil
    }
  }
}
