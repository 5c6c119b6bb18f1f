import PlanModel

/// The values of a target, one a day, in one unit, with what could not be used.
struct ReadingSeries {
  private(set) var scale: Scale
  private(set) var points: [SeriesPoint] = []
  private(set) var missed = 0
  private(set) var unused: [UnusedReading] = []
  private let levels: KnownLevels?
  private let isLevel: Bool
  private let needsAccuracy: Bool

  /// Brings the readings that count to the scale of the target.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - readings: The readings that count, in the order of their days.
  ///   - scale: Another scale than that of the target.
  ///   - needsAccuracy: Whether a value without an accuracy can't be used.
  init(
    _ target: Target,
    _ readings: [Reading],
    scale: Scale? = nil,
    needsAccuracy: Bool = false
  ) {
    self.scale = scale ?? target.scale
    self.needsAccuracy = needsAccuracy
    levels = scale == nil ? KnownLevels(target) : nil
    isLevel = target.isOrdinal && scale?.unit != .percent
    if self.scale.unit != .percent, let baseline = target.baseline,
      let value = baseline.value
    {
      // The baseline comes first, so that its highest possible value is the one to share.
      _ = try? self.scale.ratio(value, outOf: baseline.outOf, unit: baseline.unit)
    }
    points.reserveCapacity(readings.count)
    var places: [Int] = []
    var values: [ExactRatio] = []
    for place in readings.indices {
      if let first = places.first, readings[first].on != readings[place].on {
        close(places, values, of: readings)
        places.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
      }
      guard let value = value(at: place, of: readings) else { continue }
      places.append(place)
      values.append(value)
    }
    close(places, values, of: readings)
  }

  private mutating func value(at place: Int, of readings: [Reading]) -> ExactRatio? {
    guard readings[place].gap == nil else {
      missed += 1
      return nil
    }
    guard let value = readings[place].value else {
      if readings[place].isPass != nil { reject(place, of: readings, .valueNotRecorded) }
      return nil
    }
    do throws(CannotJudgeReason) {
      if let levels, !levels.accepts(value) { throw .readingInvalid }
      let ratio = try scale.ratio(
        value,
        outOf: readings[place].outOf,
        unit: readings[place].unit
      )
      if needsAccuracy { try checkAccuracy(readings[place].accuracy) }
      return ratio
    } catch {
      reject(place, of: readings, error)
      return nil
    }
  }

  private func checkAccuracy(_ accuracy: Number?) throws(CannotJudgeReason) {
    guard let accuracy else { throw .accuracyNotRecorded }
    guard accuracy >= 0, accuracy <= 100 else { throw .readingInvalid }
  }

  private mutating func reject(
    _ place: Int,
    of readings: [Reading],
    _ reason: CannotJudgeReason
  ) {
    let reading = readings[place].id
    unused.append(UnusedReading(reading: reading, on: readings[place].on, reason: reason))
  }

  /// Makes one value of the readings of a day: their median.
  private mutating func close(
    _ places: [Int],
    _ values: [ExactRatio],
    of readings: [Reading]
  ) {
    guard !places.isEmpty else { return }
    guard let value = ExactRatio.median(of: values, ofLevels: isLevel) else {
      for place in places { reject(place, of: readings, .numberTooLarge) }
      return
    }
    let accuracy = Self.accuracy(of: places, in: readings)
    points.append(SeriesPoint(value, accuracy: accuracy, of: places, in: readings))
  }

  /// Returns the median accuracy of a day, `nil` if one of its readings lacks it.
  private static func accuracy(of places: [Int], in readings: [Reading]) -> ExactRatio? {
    guard places.allSatisfy({ readings[$0].accuracy != nil }) else { return nil }
    let accuracies = places.compactMap { readings[$0].accuracy.map { ExactRatio($0) } }
    return .median(of: accuracies)
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
