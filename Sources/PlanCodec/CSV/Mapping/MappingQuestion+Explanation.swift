extension MappingQuestion.Code {
  /// The question in words, or the code itself if it is not one of the library's.
  public var explanation: String {
    Self.explanations.first { $0.0 == self }?.1 ?? rawValue
  }

  private static let explanations: [(Self, String)] = [
    (
      .noHeader,
      "the first record looks like a row; say whether the file has a header line"
    ),
    (.emptyHeader, "the column has no header; say what it holds, or leave it out"),
    (.unknownColumn, "the header is not known; say what it stands for, or leave it out"),
    (.nearHeader, "the header is nearly a known one; say whether that one is meant"),
    (
      .ambiguousHeader,
      "the header can stand for different things; say which of them is meant"
    ),
    (
      .repeatedField,
      "more than one column seems to stand for the same; say which one to take"
    ),
    (
      .wholeName,
      """
      the column has whole names, which can't be split for certain; export forename and \
      surname in columns of their own
      """
    ),
    (
      .recognisedFromCells,
      "the cells look like what is suggested; say whether that is so"
    ),
    (
      .unfitCells,
      "most cells do not look like what the header says; say what the column holds"
    ),
    (
      .damagedIdentifiers,
      """
      a spreadsheet has changed some of the numbers; export the file again and open it \
      with the column set to text
      """
    ),
    (
      .undecidedDates,
      "each date could be two days; say whether the day comes first"
    ),
    (
      .contradictoryDates,
      """
      the dates are in different orders, so that a part of them is wrong; export the file \
      again and do not save it in a spreadsheet
      """
    ),
    (
      .monthFirstDates,
      "the month comes first; export the file again with the day first"
    ),
    (
      .serialDates,
      "the dates are a spreadsheet's numbers; say from which year they count"
    ),
    (.shortYears, "years have two digits; export the file again with four"),
  ]
}
