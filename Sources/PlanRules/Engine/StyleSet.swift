import PlanModel

/// Styles of target as bits, so that a rule knows at once whether it looks at a target.
struct StyleSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  private static let known: [TargetStyle] = [
    .smart, .fast, .scruffy, .engagement, .attainmentScale, .mapp,
  ]

  /// Every style, known or not.
  static let all = Self(rawValue: .max)

  /// Styles that leave the outcome to the pupil.
  static let open = Self(.openStyles)

  /// Goal attainment scaling.
  static let attainmentScale = Self(TargetStyle.attainmentScale)

  /// The bit of a style; all styles that the library does not know share one.
  init(_ style: TargetStyle) {
    let place = Self.known.firstIndex { style.isCode($0) } ?? Self.known.count
    self.init(rawValue: 1 << UInt16(place))
  }

  /// The bits of a card's styles, `nil` for every style.
  init(_ styles: [TargetStyle]?) {
    self = styles.map { $0.reduce(into: Self()) { $0.formUnion(Self($1)) } } ?? .all
  }

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }
}
