import PlanCodec
import PlanModel
import PlanProgress

extension OperationInput {
  /// How many numbers a list may hold that a method compares with each other.
  static let maximumPoints = 1_000

  /// How many lists a request may hold.
  static let maximumCases = 100

  /// How many comparisons of whole series a request may ask for.
  static let maximumComparisons = 20

  /// Returns the elements of the value, a list of a bounded length.
  ///
  /// - Parameter limit: The largest number of elements.
  /// - Returns: The elements in order.
  /// - Throws: An error if it is no list, with another code if it is too long.
  func elements(atMost limit: Int) throws(OperationError) -> [OperationInput] {
    guard value.elements?.count ?? 0 <= limit else {
      throw outOfRange("write at most \(limit) elements")
    }
    return try elements()
  }

  /// Returns the value as a number with the digits of a binary number.
  ///
  /// - Returns: The number, which is finite.
  /// - Throws: An error if it is none, with another code if it is beyond binary numbers.
  func real() throws(OperationError) -> Double {
    guard let number = value.number else { throw invalid("write a number") }
    guard let real = number.doubleValue else {
      throw outOfRange("write a smaller number")
    }
    return real
  }

  /// Returns the number of a member.
  ///
  /// - Parameter name: The name of the member.
  /// - Returns: The number, which is finite.
  /// - Throws: An error if the member is missing or no number.
  func real(_ name: String) throws(OperationError) -> Double {
    try member(name).real()
  }

  /// Returns the value as a list of numbers.
  ///
  /// - Returns: The numbers in order.
  /// - Throws: An error if it is no list, is too long, or an element is no number.
  func reals() throws(OperationError) -> [Double] {
    var reals: [Double] = []
    for element in try elements(atMost: Self.maximumPoints) {
      reals.append(try element.real())
    }
    return reals
  }

  /// Returns the numbers of a member.
  ///
  /// - Parameter name: The name of the member.
  /// - Returns: The numbers in order.
  /// - Throws: An error if the member is missing, no list, too long, or holds no numbers.
  func reals(_ name: String) throws(OperationError) -> [Double] {
    try member(name).reals()
  }

  /// Returns the value as a list of exact numbers.
  ///
  /// - Returns: The numbers in order.
  /// - Throws: An error if it is no list, is too long, or an element is no number of at
  ///   most 18 digits.
  func numbers() throws(OperationError) -> [Number] {
    var numbers: [Number] = []
    for element in try elements(atMost: Self.maximumPoints) {
      numbers.append(try element.number())
    }
    return numbers
  }

  /// Returns the level of confidence, 0.9 if the request names none.
  ///
  /// - Parameter standard: The level if the request names none.
  /// - Returns: The level, above 0 and below 1.
  /// - Throws: An error if it is no number or out of its range.
  func confidence(standard: Double = 0.9) throws(OperationError) -> Double {
    guard let member = optionalMember("confidence") else { return standard }
    let confidence = try member.real()
    guard confidence > 0, confidence < 1 else {
      throw member.outOfRange("write a number above 0 and below 1")
    }
    return confidence
  }

  /// Returns the numbers of two members that belong together in pairs.
  ///
  /// - Parameters:
  ///   - one: The name of the first member.
  ///   - other: The name of the second member.
  /// - Returns: The numbers of both in order, as many of one as of the other.
  /// - Throws: An error if a member is missing, no list of numbers, or longer than the
  ///   other.
  func pairs(
    _ one: String,
    _ other: String
  ) throws(OperationError) -> [(one: Double, other: Double)] {
    let first = try reals(one)
    let second = try reals(other)
    guard first.count == second.count else {
      throw try member(other).invalid("write as many numbers as in \(one)")
    }
    return zip(first, second).map { (one: $0, other: $1) }
  }

  /// Returns the points of a trend, from the members `x` and `y`.
  ///
  /// - Returns: The points in order.
  /// - Throws: An error if a member is missing, no list of numbers, or longer than the
  ///   other.
  func points() throws(OperationError) -> [TrendPoint] {
    try pairs("x", "y").map { TrendPoint(week: $0.one, value: $0.other) }
  }

  /// Returns the members of the value, an object whose names the request chooses.
  ///
  /// - Parameter limit: The largest number of members.
  /// - Returns: The members in order; their places have numbers for names.
  /// - Throws: An error if it is no object, with another code if it is too large.
  func namedElements(
    atMost limit: Int
  ) throws(OperationError) -> [(String, OperationInput)] {
    guard let members = value.members else { throw invalid("write an object") }
    let values = OperationInput(.array(members.map(\.value)), at: place)
    let elements = try values.elements(atMost: limit)
    return zip(members, elements).map { ($0.name, $1) }
  }

  /// Returns the same value with another member.
  ///
  /// - Parameter member: The member, which gives way to one of its name.
  /// - Returns: The value, as it is if it is no object.
  func adding(_ member: JSONValue.Member) -> OperationInput {
    guard let members = value.members, value[member.name] == nil else { return self }
    return OperationInput(.object(members + [member]), at: place)
  }
}
