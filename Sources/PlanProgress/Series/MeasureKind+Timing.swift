public import PlanModel

// Three things that are measured in minutes and seconds and must not be mixed.
extension MeasureKind {
  /// How long something lasts.
  public static let duration = Self(rawValue: "duration")

  /// How long it takes until something begins, such as from the request to the start.
  public static let latency = Self(rawValue: "latency")

  /// How long it is from one time to the next.
  public static let interval = Self(rawValue: "interval")
}
