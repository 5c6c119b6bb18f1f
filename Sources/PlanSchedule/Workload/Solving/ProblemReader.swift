import PlanModel

/// Reads demands and resources into whole numbers, and numbers back into what they name.
struct ProblemReader<Subject> {
  /// The demands in order of their identifiers, each identifier once.
  private(set) var demands: [ReviewDemand<Subject>] = []

  /// Demands whose identifier an earlier one has.
  private(set) var duplicates: [ReviewDemand<Subject>] = []

  let attendees: [Attendee.ID]
  let rooms: [ReviewRoom.ID]
  private(set) var problem: WorkloadProblem

  private let attendeeNumbers: [Attendee.ID: Int]
  private let roomNumbers: [RoomKind: [Int]]

  init(
    _ all: [ReviewDemand<Subject>],
    _ resources: ReviewResources,
    asOf today: Day
  ) {
    let people = Dictionary(grouping: resources.attendees, by: \.id)
    let places = Dictionary(grouping: resources.rooms, by: \.id)
    let named = all.flatMap { $0.shouldAttend + $0.mustAttend.flatMap(\.people) }
    attendees = Set(people.keys).union(named).sorted()
    rooms = places.keys.sorted()
    problem = WorkloadProblem(sessions: SessionTable(resources))
    problem.attendeeCount = attendees.count
    attendeeNumbers = Dictionary(
      uniqueKeysWithValues: attendees.enumerated().map { ($0.element, $0.offset) }
    )
    var roomNumbers: [RoomKind: [Int]] = [:]
    for (offset, id) in rooms.enumerated() {
      let kinds = places[id, default: []].reduce(into: Set()) { $0.formUnion($1.kinds) }
      for kind in kinds {
        roomNumbers[kind, default: []].append(attendees.count + offset)
      }
    }
    self.roomNumbers = roomNumbers
    order(all)
    for demand in demands { read(demand, asOf: today) }
    readFamilies()
    readSupply(
      attendees.map { people[$0, default: []].map(\.availability) }
        + rooms.map { places[$0, default: []].map(\.availability) }
    )
    readCandidates()
  }

  /// The number of the review with an identifier.
  func index(of id: Identifier<Subject>) -> Int? {
    let position = demands.firstPosition { $0.id >= id }
    return position < demands.count && demands[position].id == id ? position : nil
  }

  /// The number of a person, `nil` for somebody unknown.
  func number(of attendee: Attendee.ID) -> Int? { attendeeNumbers[attendee] }

  /// The number of a room, `nil` for one that is unknown.
  func number(of room: ReviewRoom.ID) -> Int? {
    let position = rooms.firstPosition { $0 >= room }
    guard position < rooms.count, rooms[position] == room else { return nil }
    return attendees.count + position
  }

  /// The person or room with a number.
  func resource(_ number: Int) -> ShortResource {
    number < attendees.count
      ? .attendee(attendees[number]) : .room(rooms[number - attendees.count])
  }
}

// MARK: - Reading

extension ProblemReader {
  /// Sorts the demands so that the order in which they were given makes no difference.
  private mutating func order(_ all: [ReviewDemand<Subject>]) {
    demands.reserveCapacity(all.count)
    for demand in all.sorted(by: { $0.precedes($1) }) {
      if demand.id == demands.last?.id {
        duplicates.append(demand)
      } else {
        demands.append(demand)
      }
    }
  }

  private mutating func read(_ demand: ReviewDemand<Subject>, asOf today: Day) {
    var facts = ReviewFacts()
    facts.slots = max(1, demand.slots)
    let told = today + .days(max(0, demand.noticeDays))
    facts.window = problem.sessions.range(
      from: max(demand.earliestDay, told),
      through: demand.latest.day
    )
    facts.latest = demand.latest.day.place
    facts.preferred = demand.preferredDay?.place ?? -1
    facts.rank = demand.latest.rank
    facts.timesMoved = min(max(0, demand.timesMoved), 9)
    let first = problem.needs.count
    let singles = Set(
      demand.mustAttend.lazy.filter { $0.people.count == 1 }.flatMap(\.people)
    )
    for person in singles.sorted() { append([person]) }
    facts.hasSharedNeeds = readChoices(demand.mustAttend, without: singles)
    if let room = demand.room { append(numbers: roomNumbers[room] ?? []) }
    facts.needs = first..<problem.needs.count
    let wanted = Set(demand.shouldAttend).subtracting(singles)
    problem.wanted.append(wanted.compactMap { attendeeNumbers[$0] }.sorted())
    problem.reviews.append(facts)
  }

  /// Reads the choices among several people, and says whether one could meet two of them.
  private mutating func readChoices(
    _ choices: [AttendeeChoice],
    without singles: Set<Attendee.ID>
  ) -> Bool {
    var lists: Set<[Attendee.ID]> = []
    for choice in choices where singles.isDisjoint(with: choice.people) {
      lists.insert(Set(choice.people).sorted())
    }
    var seen: Set<Attendee.ID> = []
    var isShared = false
    for list in lists.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      append(list)
      isShared = isShared || !seen.isDisjoint(with: list)
      seen.formUnion(list)
    }
    return isShared
  }

  private mutating func append(_ people: [Attendee.ID]) {
    append(numbers: people.compactMap { attendeeNumbers[$0] })
  }

  private mutating func append(numbers: [Int]) {
    let first = problem.members.count
    problem.members += numbers
    problem.needs.append(first..<problem.members.count)
    problem.needOwners.append(problem.reviews.count)
  }

  private mutating func readSupply(_ availability: [[Availability]]) {
    var isNeeded = [Bool](repeating: false, count: availability.count)
    for member in problem.members { isNeeded[member] = true }
    for person in problem.wanted.joined() { isNeeded[person] = true }
    for (resource, availability) in availability.enumerated() {
      problem.supply.append(isNeeded[resource] ? availability : nil, problem.sessions)
    }
  }

  private mutating func readCandidates() {
    for review in problem.reviews.indices {
      let first = problem.candidates.count
      for session in problem.reviews[review].window
      where problem.starts(of: review, in: session) != 0 {
        problem.candidates.append(session)
      }
      problem.reviews[review].candidates = first..<problem.candidates.count
    }
  }
}

// MARK: - Families

extension ProblemReader {
  private mutating func readFamilies() {
    var families: [Pupil.ID: Family.ID] = [:]
    for demand in demands {
      guard let pupil = demand.pupil, let family = demand.family else { continue }
      families[pupil] = min(families[pupil] ?? family, family)
    }
    var byFamily: [Family.ID: [Int]] = [:]
    var byPupil: [Pupil.ID: [Int]] = [:]
    for (index, demand) in demands.enumerated() {
      let family = demand.family ?? demand.pupil.flatMap { families[$0] }
      if let family { byFamily[family, default: []].append(index) }
      if let pupil = demand.pupil { byPupil[pupil, default: []].append(index) }
    }
    var pupilCount = 0
    for members in byPupil.values where members.count > 1 {
      for review in members { problem.reviews[review].pupil = pupilCount }
      pupilCount += 1
    }
    for members in byFamily.values where members.count > 1 { readKin(members) }
    for (pupil, members) in byPupil where members.count > 1 && families[pupil] == nil {
      readKin(members)
    }
  }

  private mutating func readKin(_ members: [Int]) {
    for review in members { problem.reviews[review].family = problem.kin.count }
    problem.kin.append(members)
  }
}
