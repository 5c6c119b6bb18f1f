extension LearningPlan {
  /// Returns the target with an identifier.
  ///
  /// - Parameter id: The identifier.
  /// - Returns: The target, or `nil` if the plan has none with this identifier.
  public func target(withID id: Target.ID) -> Target? {
    targets.first { $0.id == id }
  }

  /// Returns the readings of a target in the order of their days.
  ///
  /// Readings of one day keep the order in which they stand in the plan.
  ///
  /// - Parameter target: The identifier of the target.
  /// - Returns: The readings, none if nothing was recorded.
  public func readings(of target: Target.ID) -> [Reading] {
    let readings = readings.filter { $0.target == target }
    let places = readings.indices.sorted { one, other in
      (readings[one].on, one) < (readings[other].on, other)
    }
    return places.map { readings[$0] }
  }

  /// The areas of need that the targets serve.
  public var areasOfTargets: Set<AreaOfNeed> {
    Set(targets.flatMap(\.areas))
  }
}
