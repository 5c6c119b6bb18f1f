extension CSVError.Code {
  /// A cell is empty that must hold something.
  public static let missingValue = Self(rawValue: "missingValue")

  /// A cell of a yes-or-no column is neither `true` nor `false`.
  public static let invalidFlag = Self(rawValue: "invalidFlag")

  /// A cell is not in the form that its column asks for.
  public static let invalidText = Self(rawValue: "invalidText")

  /// A cell with a list is not written as lists are, or one of its values can't be read.
  public static let invalidList = Self(rawValue: "invalidList")

  /// Another row of the table has the same identifier.
  public static let repeatedIdentifier = Self(rawValue: "repeatedIdentifier")

  /// The row names a record that no table has.
  public static let unknownReference = Self(rawValue: "unknownReference")

  /// The row is of a plan whose own row was left out.
  public static let planLeftOut = Self(rawValue: "planLeftOut")

  /// A table is not there that other tables refer to.
  public static let missingTable = Self(rawValue: "missingTable")

  /// A table is none of the format's.
  public static let unknownTable = Self(rawValue: "unknownTable")

  /// Two files have the same name.
  public static let repeatedTable = Self(rawValue: "repeatedTable")

  /// The descriptor is not a descriptor of this format.
  public static let invalidDescriptor = Self(rawValue: "invalidDescriptor")

  /// The descriptor is of a newer major version of the format.
  public static let newerVersion = Self(rawValue: "newerVersion")
}

// MARK: - Explanations

extension CSVError.Code {
  /// The fault in a table of plans and its cure in words.
  var tableExplanation: String {
    Self.tableExplanations.first { $0.0 == self }?.1 ?? explanation
  }

  private static let tableExplanations: [(Self, String)] = [
    (.missingColumn, "the column is missing; add it, spelt exactly so"),
    (.unknownColumn, "the table has no such column; look for a slip in the header"),
    (.missingValue, "the cell is empty and must not be; fill it in"),
    (
      .invalidDate,
      """
      the date is not a day of the calendar in the form 2026-09-07; a spreadsheet may have \
      written it otherwise: format the column as text and write it so
      """
    ),
    (
      .invalidNumber,
      """
      the number is not in plain digits with a decimal point, or has more than 18 of \
      them; write it without spaces, commas and powers of ten
      """
    ),
    (
      .invalidIdentifier,
      "the identifier is longer than 256 bytes or has a control character; change it everywhere"
    ),
    (
      .invalidFlag,
      "the cell is neither true nor false; write one of them in small letters"
    ),
    (.invalidText, "the cell is not in the form that the column asks for; write it so"),
    (
      .invalidList,
      """
      the list or a value in it can't be read; part values with a bar between two spaces, \
      and write \\\\ for a backslash, \\| for a bar and \\e for no text
      """
    ),
    (
      .repeatedIdentifier,
      "another row has the same identifier; give each its own, or remove one"
    ),
    (
      .unknownReference, "no row has this identifier; add the row, or mend the identifier"
    ),
    (.planLeftOut, "the row of its plan was left out; mend that one"),
    (.missingTable, "the table is missing; add the file"),
    (.unknownTable, "the file is no table of plans; remove it, or look for a slip"),
    (.repeatedTable, "another file has the same name; keep one of them"),
    (
      .invalidDescriptor,
      "the descriptor can't be read; export the tables again, or remove it"
    ),
    (
      .newerVersion,
      "the tables are of a newer version of the format; update this library"
    ),
  ]
}
