extension ImportProblem {
  /// What is wrong with a row, a column or a cell.
  ///
  /// The codes of ``CSVError`` are codes of problems too, with the same raw values.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code, such as `unknownPupil`.
    public let rawValue: String

    /// Creates a code; any text is a code.
    ///
    /// - Parameter rawValue: The code.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// Creates the code of a fault in a CSV file.
    ///
    /// - Parameter code: What is wrong with the file or the cell.
    public init(_ code: CSVError.Code) {
      rawValue = code.rawValue
    }
  }
}

// MARK: - Files and columns

extension ImportProblem.Code {
  /// The file that the rows belong to is not there.
  public static let missingFile = Self(rawValue: "missingFile")

  /// The header is known, but the import does not read it from this file.
  public static let unusedColumn = Self(rawValue: "unusedColumn")
}

// MARK: - Rows

extension ImportProblem.Code {
  /// A value that the row needs is not there.
  public static let missingValue = Self(rawValue: "missingValue")

  /// The row says the same as an earlier one, cell by cell.
  public static let repeatedRow = Self(rawValue: "repeatedRow")

  /// An earlier row has the same UPN, or the same pupil and target number.
  public static let repeatedKey = Self(rawValue: "repeatedKey")

  /// The row belongs to no pupil of the export.
  public static let unknownPupil = Self(rawValue: "unknownPupil")

  /// The row has no UPN, and more than one pupil has the names.
  public static let ambiguousPupil = Self(rawValue: "ambiguousPupil")

  /// The pupil has no target with the number.
  public static let unknownTarget = Self(rawValue: "unknownTarget")

  /// The row has neither a score nor a comment, and no absence.
  public static let nothingRecorded = Self(rawValue: "nothingRecorded")
}

// MARK: - Cells

extension ImportProblem.Code {
  /// The words are not in one of the forms that are read.
  public static let unclearText = Self(rawValue: "unclearText")

  /// The name is from an earlier list and does not quite mean the code it is read as.
  public static let pastName = Self(rawValue: "pastName")

  /// The row says that the pupil was absent, and has a score.
  public static let absentWithScore = Self(rawValue: "absentWithScore")

  /// The last day is before the first.
  public static let endBeforeStart = Self(rawValue: "endBeforeStart")
}
