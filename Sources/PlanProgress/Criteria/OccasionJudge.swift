import PlanModel

/// Makes occasions of readings, each with whether it passed.
///
/// Targets and criteria are large, so they are handed on and never kept.
struct OccasionJudge {
  private(set) var occasions: [Occasion] = []
  private(set) var unused: [UnusedReading] = []

  /// The values of the days, `nil` where the form judges single readings or periods.
  private(set) var series: ReadingSeries?

  let readings: [Reading]
  let time: TeachingTime
  let asOf: Day

  /// Whether it matters where and with whom something was seen.
  private let wantsContext: Bool

  init(
    _ target: Target,
    _ criterion: Criterion,
    _ readings: [Reading],
    series: ReadingSeries?,
    in time: TeachingTime,
    asOf: Day
  ) throws(CannotJudgeReason) {
    self.readings = readings
    self.time = time
    self.asOf = asOf
    wantsContext = Spread(criterion).isAskedFor
    switch target.judgedKind {
    case .occasions?: judgePasses()
    case .independence?: try judgeHelp(criterion)
    case .frequency?: try judgePeriods(of: target, criterion)
    case .words?: throw .criterionInWords
    default: try judgeValues(of: target, criterion, series)
    }
  }

  mutating func reject(_ place: Int, _ reason: CannotJudgeReason) {
    unused.append(
      UnusedReading(reading: readings[place].id, on: readings[place].on, reason: reason)
    )
  }

  // MARK: - Occasions

  /// Adds the occasion of a reading.
  mutating func add(
    _ place: Int,
    passed: Int,
    of total: Int = 1,
    isSupported: Bool = false
  ) {
    let context =
      wantsContext ? OccasionContext(of: place, in: readings) : OccasionContext()
    add(
      JudgedOccasion(
        on: readings[place].on,
        passed: passed,
        of: total,
        isSupported: isSupported
      ),
      context,
      passing: passed == total ? context : OccasionContext()
    )
  }

  /// Adds the occasion of a period or a day.
  mutating func add(
    _ judged: JudgedOccasion,
    _ context: OccasionContext,
    passing: OccasionContext
  ) {
    occasions.append(Occasion(judged: judged, context: context, passing: passing))
  }

  /// Returns where and with whom some readings were, empty if it does not matter.
  func context(of places: some Sequence<Int>) -> OccasionContext {
    var context = OccasionContext()
    guard wantsContext else { return context }
    for place in places { context.insert(place, in: readings) }
    return context
  }

  // MARK: - Values

  private mutating func judgeValues(
    of target: Target,
    _ criterion: Criterion,
    _ known: ReadingSeries?
  ) throws(CannotJudgeReason) {
    let rule = try ValueRule(target, criterion)
    let needsAccuracy = rule.needsAccuracy
    let values =
      (needsAccuracy ? nil : known)
      ?? ReadingSeries(target, readings, needsAccuracy: needsAccuracy)
    series = values
    unused = values.unused
    occasions.reserveCapacity(values.points.count)
    for place in values.points.indices { judge(values.points[place], rule, values.scale) }
    if unused.count > values.unused.count { unused.sort { $0.on < $1.on } }
  }

  private mutating func judge(_ point: SeriesPoint, _ rule: ValueRule, _ scale: Scale) {
    // Where levels ask for a value without help, a day without a word of help is open.
    guard let isPass = rule.passes(point, readings) else {
      for place in point.places where readings[place].value != nil {
        reject(place, .helpNotRecorded)
      }
      return
    }
    let isAskedWhere = wantsContext && isPass
    add(
      JudgedOccasion(on: point.on, passed: isPass ? 1 : 0),
      context(of: point.places),
      passing: isAskedWhere ? passing(point, rule, scale) : OccasionContext()
    )
  }

  /// Returns where and with whom the readings of a day pass by themselves.
  private func passing(
    _ point: SeriesPoint,
    _ rule: ValueRule,
    _ scale: Scale
  ) -> OccasionContext {
    guard point.places.count > 1 else { return context(of: point.places) }
    var scale = scale
    return context(
      of: point.places.filter { place in
        guard readings[place].gap == nil, let value = readings[place].value else {
          return false
        }
        let (outOf, unit) = (readings[place].outOf, readings[place].unit)
        let ratio = try? scale.ratio(value, outOf: outOf, unit: unit)
        let accuracy = readings[place].accuracy.map { ExactRatio($0) }
        return ratio.map { rule.reaches($0, accuracy) } == true
      }
    )
  }
}
