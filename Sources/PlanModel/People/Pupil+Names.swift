extension Pupil {
  /// The forename by which people call the pupil, `nil` if there is none at all.
  ///
  /// A pupil with one name is called by it.
  public var calledName: String? {
    preferredForename ?? legalForename ?? preferredSurname ?? legalSurname
  }

  /// The surname in use, `nil` for a pupil with one name that is called by it.
  public var calledSurname: String? {
    guard preferredForename != nil || legalForename != nil else { return nil }
    return preferredSurname ?? legalSurname
  }

  /// The kind of SEN provision on a day.
  ///
  /// - Parameter day: The day to look at.
  /// - Returns: The provision of the entry that covers the day, or `nil` if none does.
  public func senProvision(on day: Day) -> SENProvision? {
    senProvision.first { period in
      (period.starts ?? .first) <= day && day <= (period.ends ?? .last)
    }?.provision
  }
}
