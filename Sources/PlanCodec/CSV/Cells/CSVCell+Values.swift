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

  /// Returns the number in the cell, such as `12.5`, `-2`, `+1` or `1,234.50`.
  ///
  /// `1,234` is refused: with a decimal comma it would be another number.
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

  /// Returns the number in the cell with its unit, such as `12 wpm`, `45 %` or `£1,234.50`.
  ///
  /// A unit begins with a letter or a sign and has no digits. `1½` is refused, and so are
  /// two numbers with a unit between them, such as `2 h 30 min`.
  ///
  /// - Returns: The number and the unit as it is written, or `nil` if the cell is blank.
  /// - Throws: ``CSVError/Code/invalidNumber``.
  public func quantity() throws(CSVError) -> CSVQuantity? {
    try value(QuantityText.quantity)
  }

  /// Returns the amount in pounds in the cell, such as `£1,234.50`, `12.50 GBP` or `40`.
  ///
  /// - Returns: The pounds, or `nil` if the cell is blank.
  /// - Throws: ``CSVError/Code/invalidNumber``, also for another currency.
  public func pounds() throws(CSVError) -> Number? {
    try value(QuantityText.pounds)
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
  /// Returns whether the cell says yes: `Y`, `Yes`, `true`, `1` or a tick, in any case.
  ///
  /// - Returns: `false` for `N`, `No`, `false`, `0` or a cross, or `nil` if the cell is blank.
  /// - Throws: ``CSVError/Code/unknownCode`` for any other word.
  public func yesOrNo() throws(CSVError) -> Bool? {
    try value { (bytes) throws(CSVError.Code) in
      let word = bytes.count <= 5 ? ASCIIText.lowercased(bytes) : []
      let ticks = ["\u{2713}", "\u{2714}", "\u{2611}"]
      if (["y", "yes", "true", "1"] + ticks).contains(where: {
        word.elementsEqual($0.utf8)
      }) {
        return true
      }
      if ["n", "no", "false", "0", "\u{2717}", "\u{2718}"].contains(where: {
        word.elementsEqual($0.utf8)
      }) {
        return false
      }
      throw .unknownCode
    }
  }

  /// Returns the code that the cell names, by code, official name or alias.
  ///
  /// A code may have a part of its name behind it, as systems cut names off:
  /// `SLCN - Speech, Language`.
  ///
  /// - Parameter vocabulary: The list of codes.
  /// - Returns: The code, or `nil` if the cell is blank.
  /// - Throws: ``CSVError/Code/unknownCode`` if the list has no such code, or more than one.
  public func code<Code: VocabularyCode>(
    from vocabulary: Vocabulary<Code>
  ) throws(CSVError) -> Code? {
    try value { (bytes) throws(CSVError.Code) in
      guard let code = CodeText.code(bytes, in: vocabulary) else { throw .unknownCode }
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

// MARK: - Official identifiers

extension CSVCell {
  /// Returns the official identifier in the cell, such as a UPN.
  ///
  /// Nothing is repaired: an identifier that a spreadsheet has changed is an error, and
  /// ``damage(of:)`` says what was done to it.
  ///
  /// - Parameter type: The kind of identifier.
  /// - Returns: The identifier, whose check has passed, or `nil` if the cell is blank.
  /// - Throws: ``CSVError/Code/damagedIdentifier``, or ``CSVError/Code/invalidIdentifier`` if
  ///   nothing known was done to the text.
  public func identifier<Value: OfficialIdentifier>(
    as type: Value.Type
  ) throws(CSVError) -> Value? {
    try value { (bytes) throws(CSVError.Code) in
      guard bytes.count <= Value.maximumLength else { throw .invalidIdentifier }
      let text = String(decoding: bytes, as: UTF8.self)
      if let identifier = Value(text) { return identifier }
      let damage = IdentifierDamage(of: type, in: text)
      throw damage == nil ? .invalidIdentifier : .damagedIdentifier
    }
  }

  /// Returns what was done to the official identifier in the cell.
  ///
  /// - Parameter type: The kind of identifier.
  /// - Returns: The damage, `nil` if there is none or the text is none.
  public func damage<Value: OfficialIdentifier>(of type: Value.Type) -> IdentifierDamage?
  {
    let bytes = trimmedBytes
    guard bytes.count <= Value.maximumLength else { return nil }
    return IdentifierDamage(of: type, in: String(decoding: bytes, as: UTF8.self))
  }
}
