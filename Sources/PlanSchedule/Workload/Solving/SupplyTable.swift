import PlanModel

/// The free slots of each person and room in each session.
///
/// People and rooms that no review wants have no cells.
struct SupplyTable: Sendable {
  /// The free slots of each cell: one person or room in one session.
  private(set) var free: [UInt64] = []

  /// How many of the free slots of each cell may be taken.
  private(set) var most: [Int] = []

  private var bases: [Int] = []

  /// The number of people and rooms.
  var count: Int { bases.count }

  /// The cell of a person or room that some review wants.
  @inline(__always)
  func cell(_ resource: Int, _ session: Int) -> Int { bases[resource] + session }

  /// Adds the next person or room, `nil` for one that no review wants.
  mutating func append(_ availability: [Availability]?, _ sessions: SessionTable) {
    let base = free.count
    bases.append(base)
    guard let availability else { return }
    free.append(contentsOf: repeatElement(0, count: sessions.count))
    most.append(contentsOf: repeatElement(0, count: sessions.count))
    for one in availability {
      add(one.cells(in: sessions), at: base)
    }
  }

  private mutating func add(_ cells: [SupplyCell], at base: Int) {
    for (session, cell) in cells.enumerated() {
      let index = base + session
      free[index] |= cell.free
      most[index] = min(most[index] + cell.most, free[index].nonzeroBitCount)
    }
  }

  /// The person or room and the session of a cell.
  func place(of cell: Int, _ sessionCount: Int) -> Shortage.Cell {
    let resource = bases.firstPosition { $0 > cell } - 1
    return Shortage.Cell(resource: resource, session: cell - bases[resource])
  }

  /// How many units of so many slots a cell has.
  func capacity(_ cell: Int, unit: Int) -> Int {
    min(SlotMask.places(in: free[cell], of: unit), most[cell] / unit)
  }
}
