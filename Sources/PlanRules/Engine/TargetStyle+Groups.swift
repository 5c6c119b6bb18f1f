import PlanModel

// The styles of target, sorted by what a complete target of the style needs.

extension [TargetStyle] {
  /// Styles with a criterion that is met or not.
  static let criterionStyles: Self = [.smart, .fast]

  /// Styles that say beforehand what is to be reached.
  static let closedStyles: Self = [.smart, .fast, .attainmentScale]

  /// Styles that leave the outcome to the pupil.
  static let openStyles: Self = [.scruffy, .engagement, .mapp]
}

extension TargetStyle {
  /// Whether a target of the style has a criterion that is met or not.
  var isCriterionStyle: Bool { [TargetStyle].criterionStyles.contains(self) }
}
