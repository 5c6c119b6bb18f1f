import PlanCodec
import PlanModel

/// A value of a request's input, which knows where it stands so that errors can say it.
///
/// Errors name members that operations ask for, never what a request calls them or holds.
struct OperationInput {
  /// The value.
  let value: JSONValue

  /// The way from the input to the value, such as `calendar.terms[0].from`.
  let place: String

  /// Creates the input of a request.
  ///
  /// - Parameter value: The input.
  init(_ value: JSONValue) {
    self.init(value, at: "")
  }

  /// Creates a value at its place.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - place: The way from the input to the value.
  init(_ value: JSONValue, at place: String) {
    self.value = value
    self.place = place
  }
}

// MARK: - Members

extension OperationInput {
  /// Returns a member that may be absent.
  ///
  /// - Parameter name: The name of the member.
  /// - Returns: The member, or `nil` if there is none or it is `null`.
  func optionalMember(_ name: String) -> OperationInput? {
    guard let member = value[name], !member.isNull else { return nil }
    return OperationInput(member, at: place.isEmpty ? name : "\(place).\(name)")
  }

  /// Returns a member that must be there.
  ///
  /// - Parameter name: The name of the member.
  /// - Returns: The member.
  /// - Throws: An error if there is none or it is `null`.
  func member(_ name: String) throws(OperationError) -> OperationInput {
    guard let member = optionalMember(name) else {
      throw invalid("is missing", at: place.isEmpty ? name : "\(place).\(name)")
    }
    return member
  }

  /// Returns the text of a member.
  ///
  /// - Parameter name: The name of the member.
  /// - Returns: The text.
  /// - Throws: An error if the member is missing or no text.
  func text(_ name: String) throws(OperationError) -> String {
    try member(name).text()
  }

  /// Returns the day in a member.
  ///
  /// - Parameter name: The name of the member.
  /// - Returns: The day.
  /// - Throws: An error if the member is missing or no day.
  func day(_ name: String) throws(OperationError) -> Day {
    try member(name).day()
  }

  /// Returns the bytes in a member, which travel as base64.
  ///
  /// - Parameter name: The name of the member.
  /// - Returns: The bytes.
  /// - Throws: An error if the member is missing or no base64.
  func bytes(_ name: String) throws(OperationError) -> [UInt8] {
    let member = try member(name)
    guard let bytes = Base64.bytes(of: try member.text()) else {
      throw member.invalid("write bytes in base64 with padding, as RFC 4648 has it")
    }
    return bytes
  }

  /// Returns the elements of a list that may be absent.
  ///
  /// - Parameter name: The name of the member.
  /// - Returns: The elements in order, none if the member is absent.
  /// - Throws: An error if the member is no list.
  func optionalElements(_ name: String) throws(OperationError) -> [OperationInput] {
    guard let member = optionalMember(name) else { return [] }
    return try member.elements()
  }
}

// MARK: - Reading the value

extension OperationInput {
  /// Returns the value as text.
  ///
  /// - Returns: The text.
  /// - Throws: An error if it is none.
  func text() throws(OperationError) -> String {
    guard let text = value.text else { throw invalid("write text") }
    return text
  }

  /// Returns the value as a day.
  ///
  /// - Returns: The day.
  /// - Throws: An error if it is none.
  func day() throws(OperationError) -> Day {
    guard let text = value.text, let day = Day(text) else {
      throw invalid("write a day as year-month-day, such as 2026-09-07")
    }
    return day
  }

  /// Returns the value as a whole number.
  ///
  /// - Returns: The number.
  /// - Throws: An error if it is none, with another code if it is beyond 64 bits.
  func integer() throws(OperationError) -> Int {
    guard let number = value.number else { throw invalid("write a whole number") }
    if let integer = number.intValue { return integer }
    // What is beyond binary numbers too, such as 1e400, has no nearest one.
    guard let nearest = number.doubleValue, nearest.magnitude < 0x1p63 else {
      throw outOfRange("write a smaller number")
    }
    throw invalid("write a whole number")
  }

  /// Returns the value as yes or no.
  ///
  /// - Returns: The flag.
  /// - Throws: An error if it is none.
  func flag() throws(OperationError) -> Bool {
    guard let flag = value.flag else { throw invalid("write true or false") }
    return flag
  }

  /// Returns the elements of the value, a list.
  ///
  /// - Returns: The elements in order.
  /// - Throws: An error if it is no list.
  func elements() throws(OperationError) -> [OperationInput] {
    guard let elements = value.elements else { throw invalid("write a list") }
    return elements.enumerated().map { index, element in
      OperationInput(element, at: "\(place)[\(index)]")
    }
  }

  /// Returns the value as a list of texts.
  ///
  /// - Returns: The texts in order.
  /// - Throws: An error if it is no list, or an element is no text.
  func texts() throws(OperationError) -> [String] {
    var texts: [String] = []
    for element in try elements() { texts.append(try element.text()) }
    return texts
  }

  /// Returns the error that the value can't be read.
  ///
  /// - Parameter cure: What to write in its place.
  /// - Returns: The error.
  func invalid(_ cure: String) -> OperationError {
    invalid(cure, at: place)
  }

  /// Returns the error that the value, or what follows from it, lies outside what there is.
  ///
  /// - Parameter cure: What to write in its place.
  /// - Returns: The error.
  func outOfRange(_ cure: String) -> OperationError {
    OperationError(.outOfRange, "\(place.isEmpty ? "input" : place): \(cure)")
  }

  private func invalid(_ cure: String, at place: String) -> OperationError {
    OperationError(.invalidInput, "\(place.isEmpty ? "input" : place): \(cure)")
  }
}
