public import PlanModel

extension Aimline {
  /// Finds where values lie against the line, each on its own day.
  ///
  /// ``FourPointRule/statement(for:weeks:)`` takes the result. Values of days before
  /// ``start`` and after ``end`` are left out.
  ///
  /// - Parameters:
  ///   - values: The values, in the order of their days.
  ///   - days: The day of each value; values beyond the last day are left out.
  ///   - direction: Which way is better.
  /// - Returns: The positions in the same order.
  public func positions(
    of values: [Double],
    on days: [Day],
    direction: Direction = .increase
  ) -> [AimPosition] {
    let isToDecrease = direction == .decrease
    var positions: [AimPosition] = []
    positions.reserveCapacity(values.count)
    for (value, day) in zip(values, days) {
      guard let aim = self.value(on: day) else { continue }
      positions.append(AimPosition(of: value, against: aim, isToDecrease: isToDecrease))
    }
    return positions
  }
}
