/// A proof of too little in the numbers of a problem.
struct Shortage: Equatable {
  /// The cells: a person, a room or -1 for the school, and a session.
  struct Cell: Hashable {
    let resource: Int
    let session: Int
  }

  /// The only cells that meet the needs.
  var cells: [Cell] = []

  /// The needs; -1 less the number of a review stands for its place in the school.
  var needs: [Int] = []

  /// How many slots make a unit.
  var unit = 1
}

/// A proof that may hold for other reviews, because what is placed stays placed.
struct KnownShortage {
  /// The cells of the proof.
  let cells: Set<Shortage.Cell>

  /// The needs of placed reviews that only the cells can meet.
  let needs: [Int]

  /// How many slots make a unit.
  let unit: Int

  /// How many units the cells have beside those that the needs take.
  let spare: Int
}
