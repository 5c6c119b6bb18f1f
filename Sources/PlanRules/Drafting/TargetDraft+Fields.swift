// The parts by the names of their fields, for a form that treats them alike.

extension TargetDraft {
  /// Returns how a part stands.
  ///
  /// - Parameter field: The part.
  /// - Returns: Its state, missing for a field that no draft holds.
  public func state(of field: DraftField) -> DraftState {
    standing(of: field)?.state ?? .missing
  }

  /// Returns where the words of a part stand in the text.
  ///
  /// - Parameter field: The part.
  /// - Returns: The bytes in the UTF-8 of the text, `nil` if the part was not read from it.
  public func words(of field: DraftField) -> Range<Int>? {
    standing(of: field)?.words
  }

  /// Confirms parts as they were read; those that are missing or settled stay as they are.
  ///
  /// - Parameter fields: The parts that a person has looked at.
  public mutating func confirm(_ fields: [DraftField]) {
    for field in fields { confirm(field) }
  }

  /// Takes parts out.
  ///
  /// - Parameter fields: The parts that a person has looked at.
  public mutating func reject(_ fields: [DraftField]) {
    for field in fields { reject(field) }
  }

  private func standing(of field: DraftField) -> DraftStanding? {
    switch field {
    case .due: due.standing
    case .condition: condition.standing
    case .verb: verb.standing
    case .object: object.standing
    case .manner: manner.standing
    case .criterion: criterion.standing
    case .direction: direction.standing
    case .baseline: baseline.standing
    case .tool: tool.standing
    case .frequency: frequency.standing
    default: nil
    }
  }

  private mutating func confirm(_ field: DraftField) {
    switch field {
    case .due: due.confirm()
    case .condition: condition.confirm()
    case .verb: verb.confirm()
    case .object: object.confirm()
    case .manner: manner.confirm()
    case .criterion: criterion.confirm()
    case .direction: direction.confirm()
    case .baseline: baseline.confirm()
    case .tool: tool.confirm()
    case .frequency: frequency.confirm()
    default: break
    }
  }

  private mutating func reject(_ field: DraftField) {
    switch field {
    case .due: due.reject()
    case .condition: condition.reject()
    case .verb: verb.reject()
    case .object: object.reject()
    case .manner: manner.reject()
    case .criterion: criterion.reject()
    case .direction: direction.reject()
    case .baseline: baseline.reject()
    case .tool: tool.reject()
    case .frequency: frequency.reject()
    default: break
    }
  }
}
