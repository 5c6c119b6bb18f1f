public import PlanModel

/// A baseline made of probes that were taken before a target is worked on.
///
/// ```swift
/// let probes = try BaselineProbes(of: target, in: readings)
/// probes.baseline.value   // the median, such as 7 of 7, 5 and 8
/// probes.notices          // such as one score only
/// ```
///
/// Three to five probes in a short span are the usual number (IRIS Center, progress
/// monitoring). All scores are kept, in the order of their days; probes of one day are
/// scores of their own.
///
/// ## Topics
///
/// ### Making a baseline
/// - ``init(of:in:method:)``
/// - ``baseline``
///
/// ### What to know about it
/// - ``notices``
/// - ``missed``
/// - ``unused``
/// - ``longestSpan``
public struct BaselineProbes: Hashable, Sendable, ContentFree {
  /// The most days between the first and the last probe that call for no notice.
  public static let longestSpan = 14

  /// The baseline, still to be looked at and put into the target by a person.
  public let baseline: Baseline

  /// What to know about it.
  public let notices: [BaselineNotice]

  /// How many readings are gaps, which are no scores.
  public let missed: Int

  /// The readings that could not be used, in the order of their days.
  public let unused: [UnusedReading]

  /// Makes a baseline of the readings of a target.
  ///
  /// Every reading of the target is taken, whatever its day: hand in the probes alone.
  ///
  /// The first reading with a value says in what unit and out of how many items; readings
  /// in others are not used, because their scores can't stand beside each other.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - readings: The probes in any order; readings of other targets are left out.
  ///   - method: How the value is made, the median or the mean. Levels have no mean, and
  ///     the lower middle one stands for an even number of them.
  /// - Throws: ``CannotJudgeReason/baselineMissing`` without a score, or why their value
  ///   can't be worked out.
  public init(
    of target: Target,
    in readings: [Reading],
    method: BaselineMethod = .median
  ) throws(CannotJudgeReason) {
    let unbounded = target.with {
      $0.baseline = nil
      $0.starts = nil
    }
    let probes = unbounded.currentReadings(in: readings, through: .last)
    missed = probes.count { $0.gap != nil }
    var unused: [UnusedReading] = []
    var used: [Reading] = []
    for probe in probes where probe.gap == nil {
      guard let reason = Self.limit(of: probe, beside: used.first) else {
        used.append(probe)
        continue
      }
      unused.append(UnusedReading(reading: probe.id, on: probe.on, reason: reason))
    }
    self.unused = unused
    guard let first = used.first, let last = used.last else {
      throw unused.first?.reason ?? .baselineMissing
    }
    baseline = try Self.baseline(of: used, target, method)
    let isLong = first.on.days(until: last.on) > Self.longestSpan
    notices = Baseline.notices(ofScores: used.count) + (isLong ? [.longSpan] : [])
  }

  /// Why a probe can't be a score beside others, `nil` if it can.
  private static func limit(
    of probe: Reading,
    beside first: Reading?
  )
    -> CannotJudgeReason?
  {
    guard let value = probe.value else { return .valueNotRecorded }
    if let outOf = probe.outOf, outOf <= 0 || value < 0 || value > outOf {
      return .readingInvalid
    }
    guard let first else { return nil }
    return first.unit == probe.unit && first.outOf == probe.outOf ? nil : .unitMismatch
  }

  private static func baseline(
    of probes: [Reading],
    _ target: Target,
    _ method: BaselineMethod
  ) throws(CannotJudgeReason) -> Baseline {
    let scores = probes.compactMap(\.value)
    let usesMean = method == .mean && !target.isOrdinal
    let value: Number? =
      if usesMean {
        Baseline.mean(of: scores).flatMap { Number(rounding: $0) }
      } else if target.isOrdinal {
        scores.sorted()[(scores.count - 1) / 2]
      } else {
        Baseline.median(of: scores)
      }
    guard let value = scores.count == 1 ? scores.first : value else {
      throw .numberTooLarge
    }
    return Baseline(value: value, unit: probes[0].unit ?? target.measure?.unit).with {
      $0.outOf = probes[0].outOf
      $0.scores = scores
      $0.method = scores.count == 1 ? .single : usesMean ? .mean : .median
      $0.on = probes.last?.on
    }
  }
}
