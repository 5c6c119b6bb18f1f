/// The national curriculum year that a pupil is taught in, such as Reception or Year 9.
///
/// The year that a pupil is in may differ from the one that their age suggests: some start
/// later, some are kept back or moved up. Keep the actual year, and use
/// ``init(dateOfBirth:on:)`` to notice a difference.
///
/// ## Topics
///
/// ### Working a year group out
/// - ``init(dateOfBirth:on:)``
/// - ``keyStage``
///
/// ### Comparing
/// - ``number``
/// - ``isAtLeast(_:)``
public struct YearGroup: VocabularyCode {
  /// The code as it stands in documents, such as `N2`, `R` or `9`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The first early year.
  public static let early1 = Self(rawValue: "E1")

  /// The second early year.
  public static let early2 = Self(rawValue: "E2")

  /// The first year of nursery.
  public static let nursery1 = Self(rawValue: "N1")

  /// The second year of nursery.
  public static let nursery2 = Self(rawValue: "N2")

  /// Reception, the year before Year 1.
  public static let reception = Self(rawValue: "R")

  /// Year 1, the first of key stage 1.
  public static let year1 = Self(rawValue: "1")

  /// Year 2, the last of key stage 1.
  public static let year2 = Self(rawValue: "2")

  /// Year 3, the first of key stage 2.
  public static let year3 = Self(rawValue: "3")

  /// Year 4 of key stage 2.
  public static let year4 = Self(rawValue: "4")

  /// Year 5 of key stage 2.
  public static let year5 = Self(rawValue: "5")

  /// Year 6, the last of key stage 2.
  public static let year6 = Self(rawValue: "6")

  /// Year 7, the first of key stage 3.
  public static let year7 = Self(rawValue: "7")

  /// Year 8 of key stage 3.
  public static let year8 = Self(rawValue: "8")

  /// Year 9, the last of key stage 3.
  public static let year9 = Self(rawValue: "9")

  /// Year 10, the first of key stage 4.
  public static let year10 = Self(rawValue: "10")

  /// Year 11, the last of key stage 4.
  public static let year11 = Self(rawValue: "11")

  /// Year 12, the first of key stage 5.
  public static let year12 = Self(rawValue: "12")

  /// Year 13, the last of key stage 5 in most schools.
  public static let year13 = Self(rawValue: "13")

  /// Year 14, found in special schools.
  public static let year14 = Self(rawValue: "14")

  /// The national curriculum years are not followed.
  public static let notFollowed = Self(rawValue: "X")

  /// A class of several years, on records of classes.
  public static let mixed = Self(rawValue: "M")
}
