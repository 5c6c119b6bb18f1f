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
