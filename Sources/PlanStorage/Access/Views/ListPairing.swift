import PlanModel

/// Which elements of a changed list are which of the list as it was shown.
struct ListPairing<Element: FieldValue> {
  /// For each wanted element the place of the shown one, `nil` if it is new.
  let shownPlaces: [Int?]

  /// Pairs by identifier; elements without one by their place, or from both ends.
  init(shown: [Element], wanted: [Element]) {
    let ids = shown.map(ElementIdentity.of)
    if ids.contains(where: { $0 != nil }) {
      shownPlaces = Self.pairs(byID: ids, wanted: wanted)
    } else if shown.count == wanted.count {
      shownPlaces = shown.indices.map { $0 }
    } else {
      shownPlaces = Self.pairsFromBothEnds(shown, wanted)
    }
  }

  private static func pairs(byID ids: [String?], wanted: [Element]) -> [Int?] {
    var places: [[UInt8]: [Int]] = [:]
    for (place, id) in ids.enumerated().reversed() {
      if let id { places[Array(id.utf8), default: []].append(place) }
    }
    return wanted.map { element in
      guard let id = ElementIdentity.of(element) else { return nil }
      return places[Array(id.utf8)]?.popLast()
    }
  }

  private static func pairsFromBothEnds(_ shown: [Element], _ wanted: [Element]) -> [Int?]
  {
    let longest = min(shown.count, wanted.count)
    var head = 0
    while head < longest, shown[head] == wanted[head] { head += 1 }
    var tail = 0
    while tail < longest - head,
      shown[shown.count - 1 - tail] == wanted[wanted.count - 1 - tail]
    {
      tail += 1
    }
    return wanted.indices.map { place in
      if place < head { return place }
      let fromEnd = wanted.count - place
      return fromEnd <= tail ? shown.count - fromEnd : nil
    }
  }
}
