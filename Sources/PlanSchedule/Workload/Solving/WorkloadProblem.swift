/// A school's reviews and resources in whole numbers, which never change while solving.
///
/// People and rooms are numbered in order of their identifiers, people first. A *need* is a
/// list of people, or of rooms, of whom one is needed.
struct WorkloadProblem: Sendable {
  let sessions: SessionTable
  var supply = SupplyTable()
  var reviews: [ReviewFacts] = []

  /// The people or rooms of each need, as a range of ``members``.
  var needs: [Range<Int>] = []

  /// The review that each need belongs to.
  var needOwners: [Int] = []

  var members: [Int] = []

  /// The possible sessions of each review, in order.
  var candidates: [Int] = []

  /// The people who should attend each review.
  var wanted: [[Int]] = []

  /// The number of people; rooms follow.
  var attendeeCount = 0

  /// The reviews of each family that has more than one.
  var kin: [[Int]] = []

  /// Whether the school limits the number of reviews in a session.
  var hasSessionLimit: Bool { sessions.parts.contains { $0.mostReviews != nil } }

  /// The slots at which a review can begin in a session if nothing else is laid into it.
  func starts(of review: Int, in session: Int) -> UInt64 {
    let facts = reviews[review]
    var starts = SlotMask.starts(
      in: SlotMask.first(sessions.slots(at: session)),
      slots: facts.slots
    )
    guard sessions.mostReviews(at: session) > 0 else { return 0 }
    for need in facts.needs {
      var any: UInt64 = 0
      for index in needs[need] {
        let cell = supply.cell(members[index], session)
        guard supply.most[cell] >= facts.slots else { continue }
        any |= SlotMask.starts(in: supply.free[cell], slots: facts.slots)
      }
      starts &= any
      if starts == 0 { return 0 }
    }
    return starts
  }

  /// Whether two reviews could want the same person or room, or have the same family.
  func compete(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (reviews[one], reviews[other])
    guard first.window.overlaps(second.window) else { return false }
    if first.family >= 0, first.family == second.family { return true }
    if hasSessionLimit { return true }
    return first.needs.contains { need in
      needs[need].contains { index in
        second.needs.contains { needs[$0].contains { members[$0] == members[index] } }
      }
    }
  }
}
