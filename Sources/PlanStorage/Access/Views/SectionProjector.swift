import PlanModel

/// Keeps of a record what an actor may see, or what an actor may not change.
///
/// Elements of lists and optional records are kept if something in them is; their identifier
/// stays with them.
struct SectionProjector: FieldVisitor {
  /// What is kept.
  enum Purpose {
    /// What may be seen.
    case seen

    /// What may not be changed, which is more than what is withheld.
    case fixed
  }

  /// What happened to the fields of a record and of the records in it.
  private struct Tally {
    var kept = 0
    var withheld = 0
    var isIncomplete = false
  }

  private let purpose: Purpose
  private var tally = Tally()

  /// Where the walk stands.
  var place: SectionPlace

  /// The sections of what was kept.
  private(set) var sections: Set<PlanSection> = []

  init(_ purpose: Purpose, at place: SectionPlace) {
    self.purpose = purpose
    self.place = place
  }

  /// Whether anything was kept beyond identifiers that say nothing.
  var hasKept: Bool { tally.kept > 0 }

  /// Whether anything was left out.
  var hasWithheld: Bool { tally.withheld > 0 }

  private func keeps(_ judgement: SectionPlace.Judgement) -> Bool {
    switch purpose {
    case .seen: judgement.isSeen
    case .fixed: !judgement.isEdited
    }
  }

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    let outer = place
    defer { place = outer }
    place.enter(field)
    if Value.shape.holdsRecords {
      value.accept(&self)
    } else if field.name != "id" {
      keepOrWithhold(&value)
    }
  }

  private mutating func keepOrWithhold<Value: FieldValue>(_ value: inout Value) {
    if place.isFrame, purpose == .seen { return }
    guard !keeps(place.judgement) else {
      count(value)
      return
    }
    if !value.isAbsent { tally.withheld += 1 }
    if !Value.shape.isOmittable { tally.isIncomplete = true }
    value = .blank
  }

  private mutating func count(_ value: some FieldValue) {
    guard !value.isAbsent else { return }
    tally.kept += 1
    sections.formUnion(place.shownSections)
  }

  // Fields that hold no records are kept or withheld as a whole.
  mutating func text<Value: TextValue>(_ value: inout Value) {}
  mutating func integer(_ value: inout Int) {}
  mutating func number(_ value: inout Number) {}
  mutating func flag(_ value: inout Bool) {}

  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {
    guard var wrapped = value else { return }
    value = keepsPart(&wrapped) ? wrapped : nil
  }

  mutating func list<Element: FieldValue>(_ values: inout [Element]) {
    var kept: [Element] = []
    for index in values.indices {
      var element = values[index]
      if keepsElement(&element, at: index) { kept.append(element) }
    }
    values = kept
  }

  /// Reduces an element of the list at the place, and says whether any of it is kept.
  mutating func keepsElement<Element: FieldValue>(
    _ element: inout Element,
    at index: Int
  ) -> Bool {
    let outer = place
    defer { place = outer }
    place.enter(element: index)
    return keepsPart(&element)
  }

  private mutating func keepsPart<Part: FieldValue>(_ part: inout Part) -> Bool {
    let outer = tally
    tally = Tally()
    part.accept(&self)
    let inner = tally
    tally = outer
    let isKept =
      switch purpose {
      case .fixed: inner.kept > 0
      case .seen: !inner.isIncomplete && inner.kept + (inner.withheld == 0 ? 1 : 0) > 0
      }
    tally.kept += isKept ? inner.kept : 0
    tally.withheld += isKept ? inner.withheld : inner.withheld + inner.kept + 1
    return isKept
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) {
    let outer = place
    defer { place = outer }
    place.enter(record)
    record.visitFields(&self)
    keepOrWithholdUnknown(&record.unknownMembers)
    guard purpose == .seen, !place.isRoot, !place.judgement.isSeen else { return }
    // An empty record says by being there that there is something to fill in.
    if tally.kept == 0 { tally.withheld += 1 }
  }

  private mutating func keepOrWithholdUnknown(_ members: inout UnknownMembers) {
    guard !members.isEmpty else { return }
    if keeps(place.judgementOfUnknown) {
      tally.kept += 1
    } else {
      tally.withheld += 1
      members = UnknownMembers()
    }
  }
}

extension FieldShape {
  /// Whether a value of the shape is a record or holds some.
  var holdsRecords: Bool {
    switch self {
    case .record: true
    case .optional(let wrapped), .list(let wrapped): wrapped.holdsRecords
    case .text, .formattedText, .code, .integer, .number, .flag: false
    }
  }
}
