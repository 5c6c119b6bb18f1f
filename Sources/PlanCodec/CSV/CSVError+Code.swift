extension CSVError {
  /// What is wrong with a CSV file or with a cell of it.
  ///
  /// The raw values are part of the format: tools in other languages compare them.
  public struct Code: RawRepresentable, Error, Hashable, Sendable {
    /// The code, such as `raggedRow`.
    public let rawValue: String

    /// Creates a code; any text is a code.
    ///
    /// - Parameter rawValue: The code.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}

// MARK: - The file

extension CSVError.Code {
  /// The file has no record at all.
  public static let emptyFile = Self(rawValue: "emptyFile")

  /// The file is a workbook or a document, not CSV.
  public static let notCSV = Self(rawValue: "notCSV")

  /// The bytes are not of the encoding of the file, or of more than one.
  public static let invalidEncoding = Self(rawValue: "invalidEncoding")

  /// The bytes are of no encoding that is read.
  public static let encodingNotRecognised = Self(rawValue: "encodingNotRecognised")

  /// The encoding is known, but not one that is read.
  public static let encodingNotSupported = Self(rawValue: "encodingNotSupported")

  /// Two characters could be the delimiter.
  public static let ambiguousDelimiter = Self(rawValue: "ambiguousDelimiter")

  /// Two columns have the same header.
  public static let duplicateHeader = Self(rawValue: "duplicateHeader")

  /// A column has no header.
  public static let emptyHeader = Self(rawValue: "emptyHeader")
}

// MARK: - Records and cells

extension CSVError.Code {
  /// A record has fewer or more cells than the first.
  public static let raggedRow = Self(rawValue: "raggedRow")

  /// A quoted cell is not closed before the end of the file.
  public static let unclosedQuote = Self(rawValue: "unclosedQuote")

  /// Something other than a delimiter or a line end follows a closing quotation mark.
  public static let garbageAfterQuote = Self(rawValue: "garbageAfterQuote")

  /// A quotation mark stands in a cell that is not quoted.
  public static let bareQuote = Self(rawValue: "bareQuote")

  /// A cell has a control character other than tab, line ends, vertical tab and form feed.
  public static let controlCharacter = Self(rawValue: "controlCharacter")

  /// A cell is longer than the limit.
  public static let fieldTooLong = Self(rawValue: "fieldTooLong")

  /// A record is longer than the limit.
  public static let recordTooLong = Self(rawValue: "recordTooLong")

  /// A record has more cells than the limit.
  public static let tooManyColumns = Self(rawValue: "tooManyColumns")
}

// MARK: - Warnings

extension CSVError.Code {
  /// The file is not UTF-8 and was read as Windows-1252.
  public static let assumedWindows1252 = Self(rawValue: "assumedWindows1252")

  /// The file has no byte order mark and was read as UTF-16, as its zeros suggest.
  public static let assumedUTF16 = Self(rawValue: "assumedUTF16")

  /// The first record looks like a row: the line with the names of the columns may be missing.
  public static let dataInHeader = Self(rawValue: "dataInHeader")

  /// A program before this one put replacement characters in the place of letters.
  public static let replacementCharacter = Self(rawValue: "replacementCharacter")
}

// MARK: - Columns and values

extension CSVError.Code {
  /// The file lacks a column that is needed.
  public static let missingColumn = Self(rawValue: "missingColumn")

  /// The header of a column means nothing to the importer.
  public static let unknownColumn = Self(rawValue: "unknownColumn")

  /// Two columns mean the same field.
  public static let repeatedHeader = Self(rawValue: "repeatedHeader")

  /// A date is not a day of the calendar in a form that is read.
  public static let invalidDate = Self(rawValue: "invalidDate")

  /// A date could be more than one day.
  public static let ambiguousDate = Self(rawValue: "ambiguousDate")

  /// A number is not in a form that is read, or out of its range.
  public static let invalidNumber = Self(rawValue: "invalidNumber")

  /// An identifier is not well formed.
  public static let invalidIdentifier = Self(rawValue: "invalidIdentifier")

  /// A spreadsheet or a typist has changed an official identifier.
  public static let damagedIdentifier = Self(rawValue: "damagedIdentifier")

  /// A word is on no list, or fits more than one code.
  public static let unknownCode = Self(rawValue: "unknownCode")
}
