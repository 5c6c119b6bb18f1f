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
    var day: [(reading: Reading, value: ExactRatio)] = []
    for reading in readings {
      if let first = day.first, first.reading.on != reading.on {
        close(day, ofLevels: target.isOrdinal)
        day = []
      }
      guard let value = value(of: reading) else { continue }
      day.append((reading, value))
    }
    close(day, ofLevels: target.isOrdinal)
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
    _ day: [(reading: Reading, value: ExactRatio)],
    ofLevels isLevel: Bool
  ) {
    guard let last = day.last else { return }
    let values = day.map(\.value)
    guard let value = ExactRatio.median(of: values, ofLevels: isLevel) else {
      for entry in day { reject(entry.reading, .numberTooLarge) }
      return
    }
    let accuracies = day.compactMap(\.reading.accuracy).map { ExactRatio($0) }
    points.append(
      SeriesPoint(
        on: last.reading.on,
        value: value,
        accuracy: accuracies.count == day.count ? .median(of: accuracies) : nil,
        phase: last.reading.phase,
        context: OccasionContext(day.map(\.reading)),
        readings: day.map(\.reading.id)
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
