import FileGeneration

/// A form that text or a number has, wherever it stands: a day, an identifier, a UPN.
struct ValueForm: Sendable {
  /// The name in the shapes of fields and in the schema.
  let name: String

  /// What the form is.
  let definition: String

  /// What the schema asks of a value.
  let rules: JSONText

  /// The forms of the format.
  static let all: [ValueForm] =
    [day, instant, academicYear, identifier] + officialNumbers + [integer, number]

  /// Returns the form with a name.
  ///
  /// - Parameter name: The name in the shape of a field.
  /// - Returns: The form.
  /// - Throws: A fault if there is none.
  static func named(_ name: String) throws(DescriptionFault) -> ValueForm {
    guard let form = all.first(where: { $0.name == name }) else {
      throw DescriptionFault("the format \(name) has no rules: add it to the forms")
    }
    return form
  }
}

// MARK: - Days and moments

extension ValueForm {
  private static let dayPattern = DayPattern.everyDay

  private static let day = ValueForm(
    name: "day",
    definition: "A day of the calendar, as ISO 8601 writes it: 2026-09-07.",
    rules: [
      "type": "string",
      "minLength": 10,
      "maxLength": 10,
      "pattern": .string("^\(dayPattern)$"),
    ]
  )

  private static let instant = ValueForm(
    name: "instant",
    definition: "A moment, as RFC 3339 writes it: 2026-09-07T08:30:00Z.",
    rules: [
      "type": "string",
      "pattern": .string("^\(dayPattern)[Tt]\(DayPattern.time)\(DayPattern.offset)$"),
    ]
  )

  private static let academicYear = ValueForm(
    name: "academicYear",
    definition: "A year from 1 September to 31 August: 2026/27.",
    rules: [
      "type": "string",
      "minLength": 7,
      "maxLength": 7,
      "pattern": .string("^[0-9]{2}(?:\(DayPattern.academicYears))$"),
    ]
  )
}

// MARK: - Identifiers

extension ValueForm {
  private static let identifier = ValueForm(
    name: "identifier",
    definition:
      "A name that never changes: 1 to 256 bytes of UTF-8 without control characters.",
    rules: [
      "type": "string",
      "minLength": 1,
      "maxLength": 256,
      "not": ["pattern": "[\\u0000-\\u001F\\u007F]"],
    ]
  )

  private static let officialNumbers = [
    official(
      "upn",
      "A unique pupil number",
      "^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$"
    ),
    official("uln", "A unique learner number", "^[1-9][0-9]{9}$"),
    official("urn", "A unique reference number of a school", "^[0-9]{5,6}$"),
    official(
      "laestab",
      "A local authority and establishment number",
      "^[0-9]{3}/?[0-9]{4}$"
    ),
    official("ukprn", "A UK provider reference number", "^1[0-9]{7}$"),
  ]

  private static func official(
    _ name: String,
    _ title: String,
    _ pattern: String
  ) -> ValueForm {
    ValueForm(
      name: name,
      definition:
        "\(title). Text with a slip in it is kept as it stands, up to 64 bytes.",
      rules: [
        "type": "string",
        "minLength": 1,
        "maxLength": 64,
        "anyOf": [
          ["title": "Text of the right form", "pattern": .string(pattern)],
          ["title": "Text for a person to put right"],
        ],
      ]
    )
  }
}

// MARK: - Numbers

extension ValueForm {
  private static let integer = ValueForm(
    name: "integer",
    definition: "A whole number of 64 bits with its sign.",
    rules: [
      "type": "integer",
      "minimum": .number(String(Int64.min)),
      "maximum": .number(String(Int64.max)),
    ]
  )

  private static let number = ValueForm(
    name: "number",
    definition:
      "An exact decimal number: up to 18 digits, times a power of ten from -18 to 18.",
    rules: ["type": "number", "minimum": .number("-1e36"), "maximum": .number("1e36")]
  )
}
