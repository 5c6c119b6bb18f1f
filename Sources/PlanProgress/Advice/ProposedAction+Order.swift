public import PlanModel

extension ProposedAction {
  /// The steps to think of when readings run below the aim, in their order.
  ///
  /// First whether the help was given, then whether the material fits, then how much of it,
  /// then another method. The target itself comes last, and only with a recorded reason.
  public static let stepsInOrder: [ProposedAction] = [
    .checkDelivery, .checkMaterial, .changeDose, .switchStrategy, .considerChangingTarget,
  ]

  /// The place in the order of steps, `nil` for an action outside it.
  var step: Int? { Self.stepsInOrder.firstIndex(of: self) }
}
