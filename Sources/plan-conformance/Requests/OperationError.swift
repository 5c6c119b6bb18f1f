import PlanCodec

/// Why a request has no output.
struct OperationError: Error, Hashable {
  /// What kind of mistake it is.
  struct Code: RawRepresentable, Hashable, Sendable {
    /// The code as it stands in answers.
    let rawValue: String

    init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The line is not JSON, or JSON that two readers would read differently.
    static let invalidJSON = Self(rawValue: "invalidJSON")

    /// The line has more bytes than the runner takes.
    static let lineTooLong = Self(rawValue: "lineTooLong")

    /// The line is JSON, and no request.
    static let invalidRequest = Self(rawValue: "invalidRequest")

    /// The runner does not offer the operation.
    static let unknownOperation = Self(rawValue: "unknownOperation")

    /// A member of the input is missing, or can't be read as what it should be.
    static let invalidInput = Self(rawValue: "invalidInput")

    /// A value, or the result, lies outside what there is.
    static let outOfRange = Self(rawValue: "outOfRange")

    /// No vocabulary has the identifier.
    static let unknownVocabulary = Self(rawValue: "unknownVocabulary")

    /// No rule set has the name.
    static let unknownRuleSet = Self(rawValue: "unknownRuleSet")

    /// There is no such version.
    static let unknownVersion = Self(rawValue: "unknownVersion")
  }

  /// What kind of mistake it is.
  let code: Code

  /// How to mend it, in one line that quotes nothing of the request.
  let message: String

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - code: What kind of mistake it is.
  ///   - message: How to mend it, in one line that quotes nothing of the request.
  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The error as it stands in an answer.
  var answer: JSONValue {
    ["code": .string(code.rawValue), "message": .string(message)]
  }
}
