public import PlanModel

/// Lateral progress in a skill by the four aspects of MAPP, each on its own.
///
/// ```swift
/// let progress = LateralProgress(of: target, readings: readings, asOf: today)
/// progress.aspects.map(\.difference)   // [2, 0, nil, nil]
/// ```
///
/// There is no sum of the aspects, no mean and no slope: a pupil may go on in one aspect
/// only, and that is progress. The descriptors of the ten points are licensed, so that
/// the school brings its own copy.
///
/// ## Topics
///
/// ### Looking at readings
/// - ``init(of:readings:asOf:naming:)``
///
/// ### The answer
/// - ``aspects``
/// - ``unused``
/// - ``missed``
/// - ``text``
public struct LateralProgress: Hashable, Sendable, ContentFree {
  /// The target.
  public let target: Target.ID

  /// The day up to which readings were looked at.
  public let asOf: Day

  /// The four aspects in their official order, rated or not.
  public let aspects: [LateralAspectProgress]

  /// The readings that could not be used, in the order of their days.
  public let unused: [UnusedReading]

  /// How many readings are gaps, which speak of delivery and not of the pupil.
  public let missed: Int

  /// The points of the scale of an aspect.
  static let points = 1...10

  /// Looks at the ratings of a target.
  ///
  /// A rating is a whole number from 1 to 10. Readings before the target starts are left
  /// out, and those of the day of the baseline count as the first.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - readings: The readings in any order; those of other targets are left out.
  ///   - day: The day up to which readings are looked at.
  ///   - field: Which field of a reading names the aspect.
  public init(
    of target: Target,
    readings: [Reading],
    asOf day: Day,
    naming field: AspectField = .strand
  ) {
    self.target = target.id
    asOf = day
    let rated = target.with { $0.baseline = nil }
    var values: [LateralAspect: [(on: Day, value: Int)]] = [:]
    var unused: [UnusedReading] = []
    var missed = 0
    for reading in rated.currentReadings(in: readings, through: day) {
      guard reading.gap == nil else {
        missed += 1
        continue
      }
      do throws(CannotJudgeReason) {
        let (aspect, value) = try Self.rating(of: reading, field)
        values[aspect, default: []].append((reading.on, value))
      } catch {
        unused.append(UnusedReading(reading: reading.id, on: reading.on, reason: error))
      }
    }
    self.unused = unused
    self.missed = missed
    aspects = LateralAspect.four.map { aspect in
      Self.progress(in: aspect, values[aspect] ?? [])
    }
  }

  private static func rating(
    of reading: Reading,
    _ field: AspectField
  ) throws(CannotJudgeReason) -> (LateralAspect, Int) {
    guard let aspect = field.text(of: reading).flatMap(LateralAspect.init(matching:))
    else {
      throw .aspectUnknown
    }
    guard let value = reading.value else { throw .valueNotRecorded }
    guard let rating = value.intValue, points ~= rating, reading.outOf ?? 10 == 10 else {
      throw .readingInvalid
    }
    return (aspect, rating)
  }

  /// Sums up the ratings of an aspect, which are in the order of their days.
  private static func progress(
    in aspect: LateralAspect,
    _ ratings: [(on: Day, value: Int)]
  ) -> LateralAspectProgress {
    var progress = LateralAspectProgress(aspect)
    var day: [Int] = []
    for (place, rating) in ratings.enumerated() {
      day.append(rating.value)
      let isLastOfDay = place + 1 == ratings.count || ratings[place + 1].on != rating.on
      guard isLastOfDay else { continue }
      progress.add(day, on: rating.on)
      day.removeAll(keepingCapacity: true)
    }
    return progress
  }

  /// The four aspects in words for people, one after the other.
  public var text: String {
    let sentences = aspects.map(\.text).joined(separator: " ")
    return sentences + " The four are looked at one by one and not added up."
  }
}
