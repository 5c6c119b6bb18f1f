import PlanModel

/// The values of a target, one a day, in one unit, with what could not be used.
struct ReadingSeries {
  private(set) var scale: Scale
  private(set) var points: [SeriesPoint] = []
  private(set) var missed = 0
  private(set) var unused: [UnusedReading] = []

  /// Brings the readings that count to the scale of the target.
  init(_ target: Target, _ readings: [Reading], scale: Scale? = nil) {
    self.scale = scale ?? target.scale
    if self.scale.unit != .percent, let baseline = target.baseline,
      let value = baseline.value
    {
      // The baseline comes first, so that its highest possible value is the one to share.
      _ = try? self.scale.ratio(value, outOf: baseline.outOf, unit: baseline.unit)
    }
    let isLevel = target.isOrdinal
    var day: [(place: Int, value: ExactRatio)] = []
    for place in readings.indices {
      if let first = day.first, readings[first.place].on != readings[place].on {
        close(day, of: readings, ofLevels: isLevel)
        day.removeAll(keepingCapacity: true)
      }
      guard let value = value(of: readings[place]) else { continue }
      day.append((place, value))
    }
    close(day, of: readings, ofLevels: isLevel)
  }

  private mutating func value(of reading: Reading) -> ExactRatio? {
    guard reading.gap == nil else {
      missed += 1
      return nil
    }
    guard let value = reading.value else {
      if reading.isPass != nil { reject(reading, .valueNotRecorded) }
      return nil
    }
    do throws(CannotJudgeReason) {
      return try scale.ratio(value, outOf: reading.outOf, unit: reading.unit)
    } catch {
      reject(reading, error)
      return nil
    }
  }

  private mutating func reject(_ reading: Reading, _ reason: CannotJudgeReason) {
    unused.append(UnusedReading(reading: reading.id, on: reading.on, reason: reason))
  }

  /// Makes one value of the readings of a day: their median.
  private mutating func close(
    _ day: [(place: Int, value: ExactRatio)],
    of readings: [Reading],
    ofLevels isLevel: Bool
  ) {
    guard let last = day.last else { return }
    let values = day.map(\.value)
    guard let value = ExactRatio.median(of: values, ofLevels: isLevel) else {
      for entry in day { reject(readings[entry.place], .numberTooLarge) }
      return
    }
    let accuracies = day.compactMap { readings[$0.place].accuracy.map { ExactRatio($0) } }
    points.append(
      SeriesPoint(
        on: readings[last.place].on,
        value: value,
        accuracy: accuracies.count == day.count ? .median(of: accuracies) : nil,
        phase: readings[last.place].phase,
        context: OccasionContext(of: day.lazy.map(\.place), in: readings),
        readings: day.map { readings[$0.place].id }
      )
    )
  }

  /// The values since the last change of phase, and where that phase began.
  var currentPhase: (points: ArraySlice<SeriesPoint>, since: Day?) {
    guard let phase = points.last?.phase else {
      // Without a name at the end, the phase reaches back to the last named one.
      return suffix { $0.phase == nil }
    }
    return suffix { $0.phase == phase }
  }

  private func suffix(
    where belongs: (SeriesPoint) -> Bool
  ) -> (points: ArraySlice<SeriesPoint>, since: Day?) {
    let before = points.lastIndex { !belongs($0) }
    let start = before.map { $0 + 1 } ?? points.startIndex
    return (points[start...], before.map { points[$0].on })
  }
}
