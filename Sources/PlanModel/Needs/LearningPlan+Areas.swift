extension LearningPlan {
  /// The areas that its needs and its targets are in.
  public var areasOfNeed: Set<AreaOfNeed> {
    var areas = areasOfTargets
    for need in needs {
      areas.insert(need.area)
      areas.formUnion(need.otherAreas)
    }
    return areas
  }
}
