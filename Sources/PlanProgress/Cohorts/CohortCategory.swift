import PlanModel

/// A row of a table of a cohort.
///
/// Codes that no vocabulary lists share one row, so that a table stays small.
struct CohortCategory: Hashable, Sendable {
  let dimension: CohortDimension

  /// The code, `nil` for the rows of other codes and of none.
  let code: String?

  private let isOther: Bool

  init(_ yearGroup: YearGroup?) {
    self.init(.yearGroup, yearGroup)
  }

  init(_ area: AreaOfNeed?) {
    self.init(.areaOfNeed, area)
  }

  init(_ style: TargetStyle) {
    self.init(.style, style)
  }

  private init(_ dimension: CohortDimension, _ code: (some VocabularyCode)?) {
    self.dimension = dimension
    let isKnown = code?.isKnown ?? false
    self.code = isKnown ? code?.rawValue : nil
    isOther = code != nil && !isKnown
  }

  /// The name for people.
  var name: String {
    guard let code else { return isOther ? "Other" : "Not known" }
    switch dimension {
    case .yearGroup: return YearGroup(rawValue: code).name
    case .areaOfNeed: return AreaOfNeed(rawValue: code).name
    case .style: return TargetStyle(rawValue: code).name
    }
  }
}

extension CohortCategory: Comparable {
  /// Known codes in their official order, then other ones, then none.
  static func < (one: Self, other: Self) -> Bool {
    guard let first = one.code, let second = other.code else {
      let places = (one.place, other.place)
      return places.0 < places.1
    }
    switch one.dimension {
    case .yearGroup: return YearGroup(rawValue: first) < YearGroup(rawValue: second)
    case .areaOfNeed: return AreaOfNeed(rawValue: first) < AreaOfNeed(rawValue: second)
    case .style: return TargetStyle(rawValue: first) < TargetStyle(rawValue: second)
    }
  }

  private var place: Int {
    guard code == nil else { return 0 }
    return isOther ? 1 : 2
  }
}
