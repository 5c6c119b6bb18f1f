/// What a reading counts.
///
/// Schools count many things; text that is not in the list is a unit too.
public struct MeasureUnit: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Correct answers or items.
  public static let correct = Self(rawValue: "correct")

  /// Percentages.
  public static let percent = Self(rawValue: "percent")

  /// Words read correctly in a minute.
  public static let wordsPerMinute = Self(rawValue: "wordsPerMinute")

  /// Digits written correctly in a timed probe.
  public static let digitsCorrect = Self(rawValue: "digitsCorrect")

  /// Minutes, of whatever the target's measure times.
  public static let minutes = Self(rawValue: "minutes")

  /// Seconds, of whatever the target's measure times.
  public static let seconds = Self(rawValue: "seconds")

  /// Seconds until something begins.
  public static let secondsToBegin = Self(rawValue: "secondsToBegin")

  /// Minutes until something begins.
  public static let minutesToBegin = Self(rawValue: "minutesToBegin")

  /// Seconds from one time to the next.
  public static let secondsBetween = Self(rawValue: "secondsBetween")

  /// Minutes from one time to the next.
  public static let minutesBetween = Self(rawValue: "minutesBetween")

  /// How many times something happens.
  public static let times = Self(rawValue: "times")

  /// Prompts given.
  public static let prompts = Self(rawValue: "prompts")

  /// A level of a scale.
  public static let level = Self(rawValue: "level")

  /// Points of a scale or test.
  public static let points = Self(rawValue: "points")

  /// Words.
  public static let words = Self(rawValue: "words")

  /// Steps of a task.
  public static let steps = Self(rawValue: "steps")
}

// MARK: - Vocabulary

extension MeasureUnit {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<MeasureUnit>(
    id: "measureUnit",
    title: "Units",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.correct, "Correct answers", aliases: ["correct", "items correct"]),
      .init(.percent, "Per cent", aliases: ["percentage"]),
      .init(
        .wordsPerMinute,
        "Words per minute",
        aliases: ["wpm", "wcpm", "words correct per minute"]
      ),
      .init(.digitsCorrect, "Digits correct"),
      .init(.minutes, "Minutes", aliases: ["mins", "min"]),
      .init(.seconds, "Seconds", aliases: ["secs", "sec"]),
      .init(.secondsToBegin, "Seconds to begin"),
      .init(.minutesToBegin, "Minutes to begin"),
      .init(.secondsBetween, "Seconds between"),
      .init(.minutesBetween, "Minutes between"),
      .init(.times, "Times", aliases: ["occurrences"]),
      .init(.prompts, "Prompts", aliases: ["prompt"]),
      .init(.level, "Level", aliases: ["levels"]),
      .init(.points, "Points", aliases: ["point", "score"]),
      .init(.words, "Words", aliases: ["word"]),
      .init(.steps, "Steps", aliases: ["step"]),
    ]
  )
}
