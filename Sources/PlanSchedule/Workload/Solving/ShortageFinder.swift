/// Looks for a proof that a review and those placed need more than there is.
///
/// Needs are looked at one kind at a time, as a flow of units from needs to cells, where a
/// cell is one person or room in one session. The timetable is a flow that meets the needs
/// of all placed reviews. If no unit more can flow for one need of the new review, the
/// cells that could be reached are full, and the needs on them have nowhere else to go: they
/// are too many by what could not flow. Slots of a review may be parted in the flow, so what
/// it cannot meet, no timetable can.
struct ShortageFinder {
  let state: WorkloadState
  private let isFixed: [Bool]
  private var unit: Int

  /// The units that a need has on cells other than its timetable's, once they have moved.
  private var flows: [Int: [Int: Int]] = [:]
  private var users: [Int: Set<Int>] = [:]

  private var cellParents: [Int: Int] = [:]
  private var needParents: [Int: Int] = [:]

  var problem: WorkloadProblem { state.problem }

  init(_ state: WorkloadState, _ isFixed: [Bool], unit: Int = 1) {
    self.state = state
    self.isFixed = isFixed
    self.unit = unit
  }

  /// Returns a proof that a review cannot be placed with all that are, `nil` if none is
  /// found.
  mutating func shortage(for review: Int) -> Shortage? {
    let facts = problem.reviews[review]
    guard !facts.candidates.isEmpty else {
      return Shortage(cells: [], needs: [-1 - review], unit: 1)
    }
    var needs = Array(facts.needs)
    if problem.hasSessionLimit { needs.append(-1 - review) }
    for need in needs {
      for unit in Set([facts.slots, 1]).sorted(by: >) {
        if let found = shortage(of: need, unit: unit) { return found }
      }
    }
    return nil
  }

  private mutating func shortage(of need: Int, unit: Int) -> Shortage? {
    self.unit = unit
    flows = [:]
    users = [:]
    for _ in 0..<units(of: need) {
      guard let end = search(from: need) else { return proof() }
      augment(to: end)
    }
    return nil
  }
}

// MARK: - Network

extension ShortageFinder {
  /// The review that a need belongs to.
  func owner(of need: Int) -> Int {
    need < 0 ? -1 - need : problem.needOwners[need]
  }

  /// How many units a need takes; the school's sessions are counted in reviews.
  func units(of need: Int) -> Int {
    need < 0 ? 1 : problem.reviews[owner(of: need)].slots / unit
  }

  /// The number of a cell: those of the school follow those of people and rooms.
  private func cell(_ resource: Int, _ session: Int) -> Int {
    resource < 0
      ? problem.supply.free.count + session : problem.supply.cell(resource, session)
  }

  func place(of cell: Int) -> Shortage.Cell {
    let schoolStart = problem.supply.free.count
    guard cell < schoolStart else {
      return Shortage.Cell(resource: -1, session: cell - schoolStart)
    }
    return problem.supply.place(of: cell, problem.sessions.count)
  }

  func capacity(of place: Shortage.Cell) -> Int {
    capacity(cell(place.resource, place.session))
  }

  func capacity(_ cell: Int) -> Int {
    let schoolStart = problem.supply.free.count
    guard cell < schoolStart else {
      return problem.sessions.mostReviews(at: cell - schoolStart)
    }
    return problem.supply.capacity(cell, unit: unit)
  }

  /// The cell on which the timetable meets a need, `nil` for a review without a place.
  private func ownCell(of need: Int) -> Int? {
    let session = state.spots[owner(of: need)].session
    guard session >= 0 else { return nil }
    return cell(need < 0 ? -1 : state.attending[need], session)
  }

  /// The cells that could meet a need.
  func cells(of need: Int) -> [Int] {
    let review = owner(of: need)
    let resources = need < 0 ? [-1] : problem.needs[need].map { problem.members[$0] }
    if isFixed[review] {
      return resources.map { cell($0, state.spots[review].session) }
    }
    return problem.reviews[review].candidates.flatMap { index in
      resources.map { cell($0, problem.candidates[index]) }
    }
  }

  private func flow(of need: Int, on cell: Int) -> Int {
    if let moved = flows[need] { return moved[cell] ?? 0 }
    return ownCell(of: need) == cell ? units(of: need) : 0
  }

  /// The needs that have units on a cell.
  private func needs(on cell: Int) -> [Int] {
    let place = place(of: cell)
    var found = Array(users[cell] ?? [])
    for review in state.occupants[place.session] {
      if place.resource < 0 {
        found.append(-1 - review)
      } else {
        found += problem.reviews[review].needs.filter {
          state.attending[$0] == place.resource && state.isFirst($0, of: review)
        }
      }
    }
    return Set(found).filter { flow(of: $0, on: cell) > 0 }.sorted()
  }
}

// MARK: - Flow

extension ShortageFinder {
  /// Looks for a cell with room that a unit of a need could reach, by moving others.
  private mutating func search(from need: Int) -> Int? {
    cellParents = [:]
    needParents = [need: -1]
    var queue = [need]
    var position = 0
    while position < queue.count {
      let next = queue[position]
      position += 1
      for cell in cells(of: next) where cellParents[cell] == nil {
        let capacity = capacity(cell)
        guard capacity > 0 else { continue }
        cellParents[cell] = next
        let needs = needs(on: cell)
        let used = needs.reduce(0) { $0 + flow(of: $1, on: cell) }
        if used < capacity { return cell }
        for other in needs where needParents[other] == nil {
          needParents[other] = cell
          queue.append(other)
        }
      }
    }
    return nil
  }

  /// Moves one unit along the way that was found.
  private mutating func augment(to end: Int) {
    var cell = end
    while let need = cellParents[cell] {
      shift(need, on: cell, by: 1)
      guard let parent = needParents[need], parent >= 0 else { return }
      shift(need, on: parent, by: -1)
      cell = parent
    }
  }

  private mutating func shift(_ need: Int, on cell: Int, by count: Int) {
    if flows[need] == nil {
      flows[need] = ownCell(of: need).map { [$0: units(of: need)] } ?? [:]
    }
    flows[need, default: [:]][cell, default: 0] += count
    users[cell, default: []].insert(need)
  }

  /// What could be reached, when no unit more could flow.
  ///
  /// A review whose needs one person could meet together counts for one need only; if two
  /// of them are there, nothing is proved.
  private func proof() -> Shortage? {
    let needs = needParents.keys.sorted()
    var seen: Set<Int> = []
    for review in needs.map(owner(of:)) where problem.reviews[review].hasSharedNeeds {
      guard seen.insert(review).inserted else { return nil }
    }
    return Shortage(
      cells: cellParents.keys.sorted().map(place(of:)),
      needs: needs,
      unit: unit
    )
  }
}
