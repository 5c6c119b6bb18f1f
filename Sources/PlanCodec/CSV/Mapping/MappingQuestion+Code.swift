extension MappingQuestion {
  /// What is asked about a column.
  ///
  /// The raw values are part of the format of a saved mapping.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code, such as `nearHeader`.
    public let rawValue: String

    /// Creates a code; any text is a code.
    ///
    /// - Parameter rawValue: The code.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}

// MARK: - Headers

extension MappingQuestion.Code {
  /// The first record looks like a row and not like names of columns.
  public static let noHeader = Self(rawValue: "noHeader")

  /// The column has cells and no header.
  public static let emptyHeader = Self(rawValue: "emptyHeader")

  /// The header means nothing to the list.
  public static let unknownColumn = Self(rawValue: "unknownColumn")

  /// The header is nearly one of the list.
  public static let nearHeader = Self(rawValue: "nearHeader")

  /// The header is one that different files use for different fields.
  public static let ambiguousHeader = Self(rawValue: "ambiguousHeader")

  /// More than one column seems to stand for the field.
  public static let repeatedField = Self(rawValue: "repeatedField")

  /// The column has whole names, which nobody can split for certain.
  public static let wholeName = Self(rawValue: "wholeName")
}

// MARK: - Cells

extension MappingQuestion.Code {
  /// The header says nothing, but the cells look like the field.
  public static let recognisedFromCells = Self(rawValue: "recognisedFromCells")

  /// Most cells do not look like the field that the header stands for.
  public static let unfitCells = Self(rawValue: "unfitCells")

  /// A spreadsheet has damaged some of the identifiers.
  public static let damagedIdentifiers = Self(rawValue: "damagedIdentifiers")
}

// MARK: - Dates

extension MappingQuestion.Code {
  /// The dates could be two days, and no cell says in which order they are.
  public static let undecidedDates = Self(rawValue: "undecidedDates")

  /// The dates of one column are in different orders.
  public static let contradictoryDates = Self(rawValue: "contradictoryDates")

  /// The month comes first.
  public static let monthFirstDates = Self(rawValue: "monthFirstDates")

  /// The dates are a spreadsheet's numbers.
  public static let serialDates = Self(rawValue: "serialDates")

  /// Some years have two digits.
  public static let shortYears = Self(rawValue: "shortYears")

  /// Whether the question is how the column writes its dates.
  var isAboutDates: Bool {
    [
      .undecidedDates, .contradictoryDates, .monthFirstDates, .serialDates, .shortYears,
    ].contains(self)
  }
}
