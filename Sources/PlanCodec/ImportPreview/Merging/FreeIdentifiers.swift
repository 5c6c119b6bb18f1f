import PlanModel

/// The identifiers that are taken, so that every new record gets one of its own.
struct FreeIdentifiers: Sendable {
  let numbering: SchoolImport.Numbering
  private var taken: Set<Identifier<Void>> = []

  /// The first number worth trying for a kind of identifier that had none free.
  private var next: [Stem: Int] = [:]

  private struct Stem: Hashable {
    let kind: String
    let row: Int?
  }

  init(beside records: SchoolRecords, numbering: SchoolImport.Numbering) {
    self.numbering = numbering
    for pupil in records.pupils { insert(pupil.id) }
    for plan in records.plans {
      insert(plan.id)
      insert(plan.pupil)
      insertParts(of: plan)
    }
  }

  private mutating func insertParts(of plan: LearningPlan) {
    for part in plan.contributors { insert(part.id) }
    for part in plan.needs { insert(part.id) }
    for part in plan.aspirations { insert(part.id) }
    for part in plan.voices { insert(part.id) }
    for part in plan.outcomes { insert(part.id) }
    for part in plan.targets { insert(part.id) }
    for part in plan.strategies { insert(part.id) }
    for part in plan.provision { insert(part.id) }
    for part in plan.readings { insert(part.id) }
  }
}

// MARK: - Taking identifiers

extension FreeIdentifiers {
  /// Returns the wanted identifier if it is free, and else the next one that is.
  mutating func take<Subject>(_ wanted: Identifier<Subject>) -> Identifier<Subject> {
    guard !insert(wanted), let parts = numbering.parts(of: wanted) else { return wanted }
    let stem = Stem(kind: parts.kind, row: parts.place == nil ? nil : parts.row)
    var number = next[stem] ?? 1
    while true {
      let identifier: Identifier<Subject> =
        parts.place == nil
        ? numbering.identifier(parts.kind, number, digits: parts.kind == "r" ? 5 : 4)
        : numbering.identifier(parts.kind, parts.row, number)
      number += 1
      if insert(identifier) {
        next[stem] = number
        return identifier
      }
    }
  }

  /// Returns the wanted row if neither a pupil nor a plan has its number, else the next.
  mutating func takeRow(_ wanted: Int) -> Int {
    guard !isFree(row: wanted) else { return take(row: wanted) }
    let stem = Stem(kind: "row", row: nil)
    var row = next[stem] ?? 1
    while !isFree(row: row) { row += 1 }
    next[stem] = row + 1
    return take(row: row)
  }

  /// Returns the wanted row if no plan has its number, else one that nothing has.
  mutating func takePlanRow(_ wanted: Int) -> Int {
    guard !insert(numbering.identifier("plan", wanted) as LearningPlan.ID) else {
      return wanted
    }
    return takeRow(wanted)
  }

  private func isFree(row: Int) -> Bool {
    !taken.contains(numbering.identifier("p", row))
      && !taken.contains(numbering.identifier("plan", row))
  }

  private mutating func take(row: Int) -> Int {
    insert(numbering.identifier("p", row) as Pupil.ID)
    insert(numbering.identifier("plan", row) as LearningPlan.ID)
    return row
  }

  /// Returns whether the identifier was free.
  @discardableResult
  private mutating func insert<Subject>(_ identifier: Identifier<Subject>) -> Bool {
    taken.insert(Identifier<Void>(identifier.text) ?? .blank).inserted
  }
}
