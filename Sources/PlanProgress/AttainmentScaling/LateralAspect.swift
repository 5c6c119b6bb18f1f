/// One of the four aspects of lateral progress in MAPP.
///
/// Lateral progress is doing the same thing with less help, more smoothly, for longer and
/// in more places. Each aspect is looked at on its own.
///
/// Source: Sissons, Mapping and Assessing Personal Progress, The Dales School.
///
/// ## Topics
///
/// ### The four aspects
/// - ``independence``
/// - ``fluency``
/// - ``maintenance``
/// - ``generalisation``
/// - ``four``
///
/// ### Reading one
/// - ``init(rawValue:)``
/// - ``init(matching:)``
public struct LateralAspect: RawRepresentable, Hashable, Sendable {
  /// The code, such as `fluency`.
  public let rawValue: String

  /// Creates an aspect; any text is a code.
  ///
  /// - Parameter rawValue: The code, such as `fluency`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// How little help is needed, called prompting in earlier editions.
  public static let independence = Self(rawValue: "independence")

  /// How smoothly it is done.
  public static let fluency = Self(rawValue: "fluency")

  /// Whether it is still there after a time.
  public static let maintenance = Self(rawValue: "maintenance")

  /// Whether it is done in other places, with other people and things.
  public static let generalisation = Self(rawValue: "generalisation")

  /// The four aspects in their official order.
  public static let four: [Self] = [
    .independence, .fluency, .maintenance, .generalisation,
  ]

  /// Creates the aspect that a piece of text names, such as the strand of a reading.
  ///
  /// - Parameter text: A code, however it is written, `prompting`, or the spelling
  ///   `generalization`; `nil` is returned for other text.
  public init?(matching text: String) {
    guard text.utf8.count <= 64 else { return nil }
    let letters = text.lowercased().utf8.filter { $0 > 0x20 }
    guard let aspect = Self.names[String(decoding: letters, as: UTF8.self)] else {
      return nil
    }
    self = aspect
  }

  private static let names: [String: Self] = [
    "independence": .independence,
    "prompting": .independence,
    "fluency": .fluency,
    "maintenance": .maintenance,
    "generalisation": .generalisation,
    "generalization": .generalisation,
  ]
}
