import PlanModel

/// A criterion while it is looked for: no more than its numbers.
struct CriterionShape {
  enum Form {
    case occasions(Int, of: Int)
    case percent(Number)
    case compound(Number, Int, of: Int)
    case rate(Number, MeasureUnit)
    case within(Number, MeasureUnit)
    case atLeastFor(Number, MeasureUnit)
    case frequency(Int, PeriodUnit)
    case rubric(Int, scale: Range<Int>?)
    case independence(Int, PromptLevel?)
    case generalised(settings: Int?, people: Int?)
    case maintained(weeks: Int)
  }

  var form: Form
  var consecutive: Int?
  var accuracy: Number?
  /// The tokens of the criterion, with the preposition before it.
  var range: Range<Int>
  /// The word for one occasion, such as "probes", in the tokens.
  var noun: Range<Int>?
  var confidence = Confidence.high

  init(
    _ form: Form,
    range: Range<Int>,
    noun: Range<Int>? = nil,
    confidence: Confidence = .high
  ) {
    self.form = form
    self.range = range
    self.noun = noun
    self.confidence = confidence
  }

  /// Whether the criterion is a share of a hundred.
  var isPercent: Bool {
    if case .percent = form { true } else { false }
  }

  /// Returns the criterion as a record.
  func criterion(in tokens: TextTokens) -> Criterion {
    var criterion = record(in: tokens)
    if let consecutive { criterion.consecutive = consecutive }
    if let accuracy { criterion.minimumAccuracy = accuracy }
    return criterion
  }

  private func record(in tokens: TextTokens) -> Criterion {
    switch form {
    case .occasions(let passes, let occasions): .occasions(passes, of: occasions)
    case .percent(let percent): .percent(percent)
    case .compound(let percent, let passes, let occasions):
      .compound(percent: percent, on: passes, of: occasions)
    case .rate(let value, let unit): .rate(value, unit)
    case .within(let value, let unit): .within(value, unit)
    case .atLeastFor(let value, let unit): .atLeast(for: value, unit)
    case .frequency(let times, let period): .atLeast(times, per: period)
    case .rubric(let level, let scale):
      .rubric(level: level, of: scale.map { tokens.written($0) } ?? "rubric")
    case .independence(let prompts, let level):
      .independence(maximumPrompts: prompts, level: level)
    case .generalised(let settings, let people):
      Criterion(kind: .generalised).generalised(settings: settings, people: people)
    case .maintained(let weeks):
      Criterion(kind: .maintained).maintained(forWeeks: weeks)
    }
  }
}

extension TextTokens {
  /// Whether some words name a probe, a test or the like.
  func isProbe(_ range: Range<Int>) -> Bool {
    range.contains { isFormOfA(.probe, at: $0) }
  }
}
