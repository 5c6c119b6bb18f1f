extension ShortageFinder {
  /// Returns a proof with the needs of other reviews that have no place and could only be
  /// met by its cells.
  func widened(_ shortage: Shortage, by reviews: [Int]) -> Shortage {
    let cells = Set(shortage.cells)
    var widened = shortage
    for review in reviews where !problem.reviews[review].candidates.isEmpty {
      for need in Array(problem.reviews[review].needs) + [-1 - review]
      where units(of: need) > 0 && isMet(need, onlyBy: cells) {
        let known = widened.needs.contains {
          $0 == need || problem.reviews[review].hasSharedNeeds && owner(of: $0) == review
        }
        if !known { widened.needs.append(need) }
      }
    }
    return widened
  }

  private func isMet(_ need: Int, onlyBy known: Set<Shortage.Cell>) -> Bool {
    cells(of: need).allSatisfy { capacity($0) == 0 || known.contains(place(of: $0)) }
  }

  /// Returns what a proof says about reviews that are still to come.
  func known(_ shortage: Shortage) -> KnownShortage {
    let needs = shortage.needs.filter { state.isPlaced(owner(of: $0)) }
    let all = shortage.cells.reduce(0) { $0 + capacity(of: $1) }
    return KnownShortage(
      cells: Set(shortage.cells),
      needs: needs,
      unit: shortage.unit,
      spare: all - needs.reduce(0) { $0 + units(of: $1) }
    )
  }

  /// Returns a known proof for another review, `nil` if it does not hold for it.
  func shortage(for review: Int, by known: KnownShortage) -> Shortage? {
    let facts = problem.reviews[review]
    guard !facts.candidates.isEmpty else { return nil }
    let need = (Array(facts.needs) + [-1 - review]).first {
      units(of: $0) > known.spare && isMet($0, onlyBy: known.cells)
    }
    guard let need else { return nil }
    let cells = known.cells.sorted {
      ($0.resource, $0.session) < ($1.resource, $1.session)
    }
    return Shortage(cells: cells, needs: known.needs + [need], unit: known.unit)
  }
}
