import PlanModel

/// Carries what was changed in a view over to the record as it is stored.
///
/// What is the same in the view and in what the actor wants stays as stored. Elements of
/// lists that were withheld stay behind the elements that they stood behind.
struct RecordMerger: FieldVisitor {
  /// What the actor was shown, and what they want instead, at the place of the walk.
  private var shown: FieldValues
  private var wanted: FieldValues
  private var index = 0

  private var projector: SectionProjector

  /// Returns a stored record with what was changed in a view of it.
  static func merging<Record: PlanRecord>(
    _ wanted: Record,
    into stored: Record,
    shown: Record,
    at place: SectionPlace
  ) -> Record {
    var merger = Self(
      shown: .one(shown),
      wanted: .one(wanted),
      projector: SectionProjector(.seen, at: place)
    )
    var stored = stored
    merger.record(&stored)
    return stored
  }

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    let outer = self
    defer {
      self = outer
      index += 1
    }
    guard let shown = shown.value(at: index, as: Value.self),
      let wanted = wanted.value(at: index, as: Value.self), shown != wanted
    else { return }
    projector.place.enter(field)
    if Value.shape.holdsRecords {
      self.shown = .one(shown)
      self.wanted = .one(wanted)
      value.accept(&self)
    } else {
      value = wanted
    }
  }

  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {
    guard let shown = shown.value(at: 0, as: Wrapped?.self),
      let wanted = wanted.value(at: 0, as: Wrapped?.self)
    else { return }
    guard let shown, var stored = value, let new = wanted ?? standIn(for: value) else {
      value = wanted
      return
    }
    merge(new, into: &stored, shown: shown)
    value = stored
  }

  /// Returns what stands for a record that was taken away, if parts of it were withheld.
  private func standIn<Wrapped: FieldValue>(for stored: Wrapped?) -> Wrapped? {
    guard var rest = stored else { return nil }
    var projector = projector
    rest.accept(&projector)
    return projector.hasWithheld ? Wrapped.blank : nil
  }

  mutating func list<Element: FieldValue>(_ values: inout [Element]) {
    guard let shown = shown.value(at: 0, as: [Element].self),
      let wanted = wanted.value(at: 0, as: [Element].self)
    else { return }
    let places = shownPlaces(in: values)
    guard places.count == shown.count else { return }
    let pairs = ListPairing(shown: shown, wanted: wanted).shownPlaces
    let followers = followers(in: values, of: places, kept: Set(pairs.compactMap { $0 }))
    var merged = followers[-1] ?? []
    for (element, pair) in zip(wanted, pairs) {
      guard let pair else {
        merged.append(element)
        continue
      }
      var stored = values[places[pair]]
      merge(element, into: &stored, shown: shown[pair], at: places[pair])
      merged.append(stored)
      merged += followers[pair] ?? []
    }
    values = merged
  }

  /// Returns the places of the elements of a stored list that were shown.
  private func shownPlaces(in stored: [some FieldValue]) -> [Int] {
    stored.indices.filter { index in
      var projector = projector
      var element = stored[index]
      return projector.keepsElement(&element, at: index)
    }
  }

  /// Returns the withheld elements behind each shown one that is kept; behind -1 those that
  /// stand before all of them.
  private func followers<Element: FieldValue>(
    in stored: [Element],
    of places: [Int],
    kept: Set<Int>
  ) -> [Int: [Element]] {
    var followers: [Int: [Element]] = [:]
    var (leader, next) = (-1, 0)
    for index in stored.indices {
      if next < places.count, places[next] == index {
        if kept.contains(next) { leader = next }
        next += 1
      } else {
        followers[leader, default: []].append(stored[index])
      }
    }
    return followers
  }

  private func merge<Value: FieldValue>(
    _ wanted: Value,
    into stored: inout Value,
    shown: Value,
    at index: Int? = nil
  ) {
    guard Value.shape.holdsRecords else {
      stored = wanted
      return
    }
    var merger = self
    if let index { merger.projector.place.enter(element: index) }
    merger.shown = .one(shown)
    merger.wanted = .one(wanted)
    stored.accept(&merger)
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) {
    guard let shown = shown.value(at: 0, as: Record.self),
      let wanted = wanted.value(at: 0, as: Record.self)
    else { return }
    projector.place.enter(record)
    if shown.unknownMembers != wanted.unknownMembers {
      record.unknownMembers = wanted.unknownMembers
    }
    self.shown = FieldValues(of: shown)
    self.wanted = FieldValues(of: wanted)
    index = 0
    record.visitFields(&self)
  }

  // Fields that hold no records are carried over as a whole.
  mutating func text<Value: TextValue>(_ value: inout Value) {}
  mutating func integer(_ value: inout Int) {}
  mutating func number(_ value: inout Number) {}
  mutating func flag(_ value: inout Bool) {}
}
