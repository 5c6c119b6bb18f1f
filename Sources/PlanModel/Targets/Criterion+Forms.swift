// Each factory says when the criterion is met. Only administered occasions count; an
// absence or a refusal is a gap and never a failure.

extension Criterion {
  /// Returns a criterion that is met when enough of the last occasions passed.
  ///
  /// With fewer occasions than `occasions`, there is not enough to judge, even if so many
  /// have passed already.
  ///
  /// - Parameters:
  ///   - passes: How many must pass, such as 8.
  ///   - occasions: How many of the last occasions are looked at, such as 10.
  /// - Returns: The criterion.
  public static func occasions(_ passes: Int, of occasions: Int) -> Self {
    Criterion(kind: .occasions).with {
      $0.passes = passes
      $0.occasions = occasions
    }
  }

  /// Returns a criterion that is met by a percentage on occasions in a row.
  ///
  /// Percentages are compared in whole numbers: 8 of 10 is 80%.
  ///
  /// - Parameters:
  ///   - percent: The percentage to reach, 0 to 100.
  ///   - consecutive: On how many occasions in a row.
  /// - Returns: The criterion.
  public static func percent(
    _ percent: Number,
    onConsecutive consecutive: Int = 1
  ) -> Self {
    Criterion(kind: .percent).with {
      $0.percent = percent
      $0.consecutive = consecutive
    }
  }

  /// Returns a criterion that is met by a value, such as words in a minute.
  ///
  /// For a target to decrease, the value must not be passed.
  ///
  /// - Parameters:
  ///   - value: The value to reach.
  ///   - unit: The unit of the value.
  ///   - minimumAccuracy: The percentage of accuracy that must hold as well.
  ///   - consecutive: On how many occasions in a row.
  /// - Returns: The criterion.
  public static func rate(
    _ value: Number,
    _ unit: MeasureUnit,
    minimumAccuracy: Number? = nil,
    onConsecutive consecutive: Int = 1
  ) -> Self {
    Criterion(kind: .rate).with {
      $0.value = value
      $0.unit = unit
      $0.minimumAccuracy = minimumAccuracy
      $0.consecutive = consecutive
    }
  }

  /// Returns a criterion that is met when something is done within a time.
  ///
  /// - Parameters:
  ///   - value: The longest time.
  ///   - unit: The unit, minutes or seconds.
  /// - Returns: The criterion.
  public static func within(_ value: Number, _ unit: MeasureUnit) -> Self {
    Criterion(kind: .within).with {
      $0.value = value
      $0.unit = unit
    }
  }

  /// Returns a criterion that is met when something is kept up for a time.
  ///
  /// - Parameters:
  ///   - value: The shortest time.
  ///   - unit: The unit, minutes or seconds.
  /// - Returns: The criterion.
  public static func atLeast(for value: Number, _ unit: MeasureUnit) -> Self {
    Criterion(kind: .atLeastFor).with {
      $0.value = value
      $0.unit = unit
    }
  }

  /// Returns a criterion that is met by a number of times in a complete period.
  ///
  /// A period that was observed only in part is no failure.
  ///
  /// - Parameters:
  ///   - times: How many times.
  ///   - period: The period.
  /// - Returns: The criterion.
  public static func atLeast(_ times: Int, per period: PeriodUnit) -> Self {
    Criterion(kind: .frequency).with {
      $0.times = times
      $0.period = period
    }
  }

  /// Returns a criterion that is met by a level of a rubric with descriptors.
  ///
  /// - Parameters:
  ///   - level: The level to reach.
  ///   - scale: The name of the rubric.
  /// - Returns: The criterion.
  public static func rubric(level: Int, of scale: String? = nil) -> Self {
    Criterion(kind: .rubric).with {
      $0.level = level
      $0.scale = scale
    }
  }

  /// Returns a criterion that is met with no more than so many prompts.
  ///
  /// Success that needed more help is success with support, and no failure.
  ///
  /// - Parameters:
  ///   - maximumPrompts: The most prompts, 0 for none.
  ///   - level: The strongest help that may be given.
  /// - Returns: The criterion.
  public static func independence(
    maximumPrompts: Int = 0,
    level: PromptLevel? = nil
  ) -> Self {
    Criterion(kind: .independence).with {
      $0.maximumPrompts = maximumPrompts
      $0.promptLevel = level
    }
  }

  /// Returns a criterion that is met by a percentage on enough of the last occasions.
  ///
  /// - Parameters:
  ///   - percent: The percentage that passes one occasion.
  ///   - passes: How many must pass.
  ///   - occasions: How many of the last occasions are looked at.
  /// - Returns: The criterion.
  public static func compound(
    percent: Number,
    on passes: Int,
    of occasions: Int
  ) -> Self {
    Criterion(kind: .compound).with {
      $0.percent = percent
      $0.passes = passes
      $0.occasions = occasions
    }
  }

  /// Returns a criterion that is met by a level of goal attainment scaling.
  ///
  /// - Parameter level: The level, 0 for what is expected.
  /// - Returns: The criterion.
  public static func attainmentLevel(_ level: Int) -> Self {
    Criterion(kind: .attainmentLevel).with { $0.level = level }
  }

  /// Returns a criterion in words, which a person judges.
  ///
  /// - Parameter text: The words.
  /// - Returns: The criterion.
  public static func words(_ text: String) -> Self {
    Criterion(kind: .words).with { $0.text = text }
  }

  /// Returns the same criterion, to be seen in several settings and with several people.
  ///
  /// - Parameters:
  ///   - settings: In how many settings.
  ///   - people: With how many people.
  /// - Returns: The criterion.
  public func generalised(settings: Int? = nil, people: Int? = nil) -> Self {
    with {
      $0.settings = settings
      $0.people = people
    }
  }

  /// Returns the same criterion, which must still hold some weeks after it was first met.
  ///
  /// - Parameter weeks: After how many weeks.
  /// - Returns: The criterion.
  public func maintained(forWeeks weeks: Int) -> Self {
    with { $0.weeks = weeks }
  }
}
