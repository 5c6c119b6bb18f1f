import PlanModel

/// Reviews from many sources, to be put in order of day.
struct DayOrder {
  struct Item {
    let review: PlannedReview
    let source: Int
  }

  private var items: [Item] = []

  mutating func append(_ reviews: ArraySlice<PlannedReview>, from source: Int) {
    for review in reviews { items.append(Item(review: review, source: source)) }
  }

  /// Returns the reviews in order of day, and within a day in the order of appending.
  ///
  /// Counting how many reviews each day has takes one pass, where sorting would take more.
  func inOrder() -> [Item] {
    let places = items.map { $0.review.day.place }
    guard let first = places.min(), let last = places.max() else { return [] }
    var nextPositions = [Int](repeating: 0, count: last - first + 2)
    for place in places { nextPositions[place - first + 1] += 1 }
    for index in nextPositions.indices.dropFirst() {
      nextPositions[index] += nextPositions[index - 1]
    }
    var order = [Int](repeating: 0, count: items.count)
    for (index, place) in places.enumerated() {
      order[nextPositions[place - first]] = index
      nextPositions[place - first] += 1
    }
    return order.map { items[$0] }
  }
}
