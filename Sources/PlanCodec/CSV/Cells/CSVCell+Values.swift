public import PlanModel

// MARK: - Days and numbers

extension CSVCell {
  /// Returns the day that the cell names.
  ///
  /// - Parameter order: The order in which the file writes its dates.
  /// - Returns: The day, or `nil` if the cell is blank.
  /// - Throws: ``CSVError/Code/invalidDate`` or ``CSVError/Code/ambiguousDate``.
  public func day(_ order: CSVDate = .dayMonthYear) throws(CSVError) -> Day? {
    try value { (bytes) throws(CSVError.Code) in try order.day(utf8: bytes) }
  }

  /// Returns the number in the cell, such as `12.5`, `-2` or `+1`.
  ///
  /// - Returns: The number, or `nil` if the cell is blank.
  /// - Throws: ``CSVError/Code/invalidNumber``.
  public func number() throws(CSVError) -> Number? {
    try value(NumberText.number)
  }

  /// Returns the whole number in the cell.
  ///
  /// - Parameter range: The numbers that make sense in the column.
  /// - Returns: The number, or `nil` if the cell is blank.
  /// - Throws: ``CSVError/Code/invalidNumber``, also for a number out of the range.
  public func wholeNumber(
    in range: ClosedRange<Int> = 0...1_000_000
  ) throws(CSVError) -> Int? {
    guard let number = try number() else { return nil }
    guard let whole = number.intValue, range ~= whole else { throw error(.invalidNumber) }
    return whole
  }

  /// Returns the percentage in the cell, such as 45 for `45%`.
  ///
  /// - Returns: The number before the sign, or `nil` if the cell is blank.
  /// - Throws: ``CSVError/Code/invalidNumber``, also if there is no percent sign.
  public func percentage() throws(CSVError) -> Number? {
    try value(NumberText.percentage)
  }

  /// Returns the score and the total in the cell, such as `7/10` or `7 out of 10`.
  ///
  /// - Returns: The fraction, or `nil` if the cell is blank.
  /// - Throws: ``CSVError/Code/invalidNumber``, also if the score is above the total.
  public func fraction() throws(CSVError) -> CSVFraction? {
    try value(NumberText.fraction)
  }

  /// Returns the number, percentage or fraction in the cell.
  ///
  /// - Returns: The amount, or `nil` if the cell is blank.
  /// - Throws: ``CSVError/Code/invalidNumber``, also if the cell has words.
  public func amount() throws(CSVError) -> CSVAmount? {
    try value(NumberText.amount)
  }
}

// MARK: - Words

extension CSVCell {
  /// Returns whether the cell says yes: `Y`, `Yes`, `true` or `1`, in any case.
  ///
  /// - Returns: `false` for `N`, `No`, `false` or `0`, or `nil` if the cell is blank.
  /// - Throws: ``CSVError/Code/unknownCode`` for any other word.
  public func yesOrNo() throws(CSVError) -> Bool? {
    try value { (bytes) throws(CSVError.Code) in
      let word = bytes.count <= 5 ? ASCIIText.lowercased(bytes) : []
      if ["y", "yes", "true", "1"].contains(where: { word.elementsEqual($0.utf8) }) {
        return true
      }
      if ["n", "no", "false", "0"].contains(where: { word.elementsEqual($0.utf8) }) {
        return false
      }
      throw .unknownCode
    }
  }

  /// Returns the code that the cell names, by code, official name or alias.
  ///
  /// - Parameter vocabulary: The list of codes.
  /// - Returns: The code, or `nil` if the cell is blank.
  /// - Throws: ``CSVError/Code/unknownCode`` if the list has no such code, or more than one.
  public func code<Code: VocabularyCode>(
    from vocabulary: Vocabulary<Code>
  ) throws(CSVError) -> Code? {
    try value { (bytes) throws(CSVError.Code) in
      guard bytes.count <= 256,
        let code = vocabulary.code(matching: String(decoding: bytes, as: UTF8.self))
      else { throw .unknownCode }
      return code
    }
  }

  /// Returns the identifier in the cell.
  ///
  /// - Parameter subject: The kind of thing that the identifier names.
  /// - Returns: The identifier, or `nil` if the cell is blank.
  /// - Throws: ``CSVError/Code/invalidIdentifier`` if the text is too long or has control
  ///   characters.
  public func identifier<Subject>(
    of subject: Subject.Type
  ) throws(CSVError) -> Identifier<Subject>? {
    try value { (bytes) throws(CSVError.Code) in
      guard bytes.count <= Identifier<Subject>.maximumLength,
        let identifier = Identifier<Subject>(String(decoding: bytes, as: UTF8.self))
      else { throw .invalidIdentifier }
      return identifier
    }
  }
}
