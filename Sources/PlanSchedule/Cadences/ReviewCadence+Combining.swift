extension ReviewCadence {
  /// Returns the union of several cadences.
  ///
  /// Each occurrence keeps the identifier that it has in its own cadence. Reviews for one
  /// purpose that fall on one day become one; see ``PlannedReview/alsoCovers``. A cadence
  /// named twice counts once, and lists of days, weeks or months are joined.
  ///
  /// - Parameter cadences: The cadences, which may be unions themselves; of reviews on one
  ///   day, that of the first cadence gives its name.
  /// - Returns: The union; a union of one cadence is that cadence.
  public static func combining(_ cadences: some Sequence<ReviewCadence>) -> Self {
    var parts: [ReviewCadence] = []
    for cadence in cadences.flatMap(\.parts) {
      // Parts that could share identifiers are joined, so that no two do.
      if let index = parts.firstIndex(where: { $0.code == cadence.code }) {
        parts[index] = parts[index].joined(with: cadence)
      } else {
        parts.append(cadence)
      }
    }
    return parts.count == 1 ? parts[0] : Self(pattern: .several(parts))
  }

  /// Returns the union of this cadence and another, as in `.termly.and(.monthFour)`.
  ///
  /// - Parameter other: The other cadence.
  /// - Returns: The union.
  public func and(_ other: ReviewCadence) -> Self {
    .combining([self, other])
  }

  /// The cadences of which this is the union, itself if it is none.
  var parts: [ReviewCadence] {
    guard case .several(let parts) = pattern else { return [self] }
    return parts
  }

  /// Returns one cadence for two whose occurrences begin with the same code.
  private func joined(with other: ReviewCadence) -> Self {
    switch (pattern, other.pattern) {
    case (.days(let days), .days(let others)): .on(days + others)
    case (.inTeachingWeeks(let weeks), .inTeachingWeeks(let others)):
      .inTeachingWeeks(weeks + others)
    case (.transitions(let months), .transitions(let others)):
      Self(pattern: .transitions(Set(months + others).sorted()))
    case (
      .months(let writing, let reviewing), .months(let otherWriting, let otherReviewing)
    ):
      .twiceYearly(
        writing: writing.union(otherWriting),
        reviewing: reviewing.union(otherReviewing)
      )
    default: self
    }
  }
}
