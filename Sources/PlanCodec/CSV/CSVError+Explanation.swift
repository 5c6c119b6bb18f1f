extension CSVError.Code {
  /// The fault and its cure in words, or the code itself if it is not one of the library's.
  public var explanation: String {
    Self.explanations.first { $0.0 == self }?.1 ?? rawValue
  }

  private static let explanations: [(Self, String)] = [
    (.emptyFile, "the file is empty; export it again with its header line"),
    (
      .notCSV, "this is a workbook or a document; save it as CSV UTF-8 and open that file"
    ),
    (
      .invalidEncoding,
      """
      the text is not of one encoding from beginning to end; save the file as CSV UTF-8, \
      or say which encoding it has
      """
    ),
    (
      .encodingNotRecognised,
      "the encoding of the text is not known; save the file as CSV UTF-8"
    ),
    (
      .encodingNotSupported,
      "the text is in an encoding that is not read; save the file as CSV UTF-8"
    ),
    (
      .ambiguousDelimiter,
      "more than one character could part the cells; say which one does"
    ),
    (.duplicateHeader, "two columns have the same header; rename or remove one of them"),
    (.emptyHeader, "the column has no header; name it or remove it"),
    (
      .raggedRow,
      """
      the record does not have as many cells as the first; look for a missing or \
      extra delimiter, or for a cell that has one and is not in quotation marks
      """
    ),
    (
      .unclosedQuote,
      """
      a cell begins with a quotation mark that is never closed; close it, or write the \
      mark twice inside quotation marks
      """
    ),
    (
      .garbageAfterQuote,
      """
      text follows a closing quotation mark; write quotation marks inside a quoted cell \
      twice, and leave no space before the delimiter
      """
    ),
    (
      .bareQuote,
      """
      a quotation mark stands in a cell that does not begin with one; put the whole \
      cell in quotation marks and write the mark twice
      """
    ),
    (
      .controlCharacter,
      """
      the cell has a control character; remove it, or if there are many save the file \
      as CSV UTF-8
      """
    ),
    (
      .fieldTooLong,
      "the cell is too long; shorten it, or look for a missing quotation mark"
    ),
    (
      .recordTooLong,
      "the record is too long; look for a missing quotation mark or line end"
    ),
    (
      .tooManyColumns, "the record has too many cells; remove columns that are not needed"
    ),
    (
      .assumedWindows1252,
      """
      the file is not UTF-8 and was read as Windows-1252; look at names with accents, and \
      save the file as CSV UTF-8 if they are wrong
      """
    ),
    (
      .assumedUTF16,
      "the file was read as UTF-16 although it does not say so; save it as CSV UTF-8"
    ),
    (
      .dataInHeader,
      """
      the first line looks like a row and not like the names of the columns; add them, or \
      say that the file has none
      """
    ),
    (
      .replacementCharacter,
      """
      letters had been lost before the file came here; export it again as CSV UTF-8
      """
    ),
    (.missingColumn, "the column is missing; add it, or say which column stands for it"),
    (
      .unknownColumn,
      "the header is not known; say which field it stands for, or leave it out"
    ),
    (.repeatedHeader, "another column means the same; keep one of them"),
    (
      .invalidDate,
      """
      the date is not a day of the calendar; write day, month and a year of four digits, \
      such as 07/09/2026
      """
    ),
    (
      .ambiguousDate,
      """
      the date could be more than one day; write day, month and a year of four digits, \
      such as 07/09/2026, and say that the day comes first
      """
    ),
    (
      .invalidNumber,
      """
      the number can't be read or is out of range; write digits with a decimal point, \
      without spaces, commas or units
      """
    ),
    (
      .invalidIdentifier,
      "the identifier is not well formed; check it against the register"
    ),
    (
      .damagedIdentifier,
      """
      a spreadsheet or a typist has changed the identifier; take it from the original, and \
      open the file with the column set to text
      """
    ),
    (
      .unknownCode,
      "the word is not on the list, or fits more than one entry; write the code"
    ),
  ]
}
