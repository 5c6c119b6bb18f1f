extension YearGroup {
  /// The year groups that follow each other by age, from the first early year to Year 14.
  private static let inOrder: [YearGroup] =
    [.early1, .early2, .nursery1, .nursery2, .reception]
    + (1...14).map { YearGroup(rawValue: "\($0)") }

  /// Creates the year group that a pupil's age suggests.
  ///
  /// What counts is the age on the 31 August before the academic year: 4 for Reception, 5
  /// for Year 1 and so on. A pupil's actual year may differ.
  ///
  /// - Parameters:
  ///   - dateOfBirth: The day of birth.
  ///   - day: A day of the academic year; `nil` is returned for children younger than
  ///     Nursery 1 and people older than Year 14.
  public init?(dateOfBirth: Day, on day: Day) {
    let number = YearGroup.number(dateOfBirth: dateOfBirth, on: day)
    guard -2...14 ~= number else { return nil }
    self = YearGroup.inOrder[number + 4]
  }

  /// Returns the number of the year by age, whether or not there is such a year group.
  static func number(dateOfBirth: Day, on day: Day) -> Int {
    let birth = AcademicYear(containing: dateOfBirth)
    return AcademicYear(containing: day).startYear - birth.startYear - 5
  }

  /// The number of the year: 1 for Year 1, 0 for Reception, −1 and −2 for nursery.
  ///
  /// It is −3 and −4 for the early years, and `nil` for codes without a place in the order,
  /// such as ``notFollowed``.
  public var number: Int? {
    var bytes = rawValue.utf8.makeIterator()
    switch (bytes.next(), bytes.next(), bytes.next()) {
    case (UInt8(ascii: "R"), nil, nil): return 0
    case (UInt8(ascii: "N"), UInt8(ascii: "1"), nil): return -2
    case (UInt8(ascii: "N"), UInt8(ascii: "2"), nil): return -1
    case (UInt8(ascii: "E"), UInt8(ascii: "1"), nil): return -4
    case (UInt8(ascii: "E"), UInt8(ascii: "2"), nil): return -3
    case (let digit?, nil, nil) where UInt8(ascii: "1")...UInt8(ascii: "9") ~= digit:
      return Int(digit) - Int(UInt8(ascii: "0"))
    case (UInt8(ascii: "1"), let digit?, nil)
    where UInt8(ascii: "0")...UInt8(ascii: "4") ~= digit:
      return Int(digit) - Int(UInt8(ascii: "0")) + 10
    default: return nil
    }
  }

  /// Returns whether a pupil in this year group is in another one or further on.
  ///
  /// - Parameter other: The year group to reach.
  /// - Returns: `false` also if either has no place in the order.
  public func isAtLeast(_ other: YearGroup) -> Bool {
    guard let number, let otherNumber = other.number else { return false }
    return number >= otherNumber
  }

  /// The key stage that the year belongs to, `nil` for codes without a place in the order.
  public var keyStage: KeyStage? {
    number.flatMap(KeyStage.init(yearNumber:))
  }
}
