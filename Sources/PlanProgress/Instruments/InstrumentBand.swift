/// A range of scores with a name, such as "slightly raised".
///
/// ## Topics
///
/// ### Bands
/// - ``init(_:name:from:through:)``
/// - ``Code``
public struct InstrumentBand: Hashable, Sendable {
  /// The code of a band.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code, such as `slightlyRaised`.
    public let rawValue: String

    /// Creates a code; any text is one.
    ///
    /// - Parameter rawValue: The code, such as `slightlyRaised`.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  /// The code.
  public let code: Code

  /// The name for people.
  public let name: String

  /// The lowest score of the band.
  public let from: Int

  /// The highest score of the band.
  public let through: Int

  /// Creates a band.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - name: The name for people.
  ///   - from: The lowest score of the band.
  ///   - through: The highest score of the band.
  public init(_ code: Code, name: String, from: Int, through: Int) {
    self.code = code
    self.name = name
    self.from = from
    self.through = through
  }
}

// MARK: - Bands in four

extension InstrumentBand.Code {
  /// The first of four: most pupils of the sample are here.
  public static let closeToAverage = Self(rawValue: "closeToAverage")

  /// The second of four, for a scale of difficulties.
  public static let slightlyRaised = Self(rawValue: "slightlyRaised")

  /// The third of four, for a scale of difficulties.
  public static let high = Self(rawValue: "high")

  /// The fourth of four, for a scale of difficulties.
  public static let veryHigh = Self(rawValue: "veryHigh")

  /// The second of four, for a scale of strengths.
  public static let slightlyLowered = Self(rawValue: "slightlyLowered")

  /// The third of four, for a scale of strengths.
  public static let low = Self(rawValue: "low")

  /// The fourth of four, for a scale of strengths.
  public static let veryLow = Self(rawValue: "veryLow")
}

// MARK: - Bands in three

extension InstrumentBand.Code {
  /// The first of three.
  public static let normal = Self(rawValue: "normal")

  /// The second of three.
  public static let borderline = Self(rawValue: "borderline")

  /// The third of three.
  ///
  /// The code is the word of the publisher; people read the band's name.
  public static let abnormal = Self(rawValue: "abnormal")
}
