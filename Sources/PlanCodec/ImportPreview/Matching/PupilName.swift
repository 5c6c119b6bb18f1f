/// A forename and a surname in the form in which names are compared.
///
/// Names are the same if they are canonically equivalent after these steps: small letters;
/// hyphens and dashes count as spaces; apostrophes do not count; spaces at the ends do not
/// count, and several count as one. An accent does count, and so does every letter.
struct PupilName: Hashable, Sendable {
  /// The forename, empty for a pupil with one name.
  let forename: String

  /// The surname or the only name.
  let surname: String
}

extension PupilName {
  /// Returns the compared forms of names without those that are missing or come again.
  static func forms(_ names: [String?]) -> [String] {
    var forms: [String] = []
    for case let name? in names {
      let form = form(of: name)
      if !form.isEmpty, !forms.contains(form) { forms.append(form) }
    }
    return forms
  }

  /// Returns each forename with each surname; one name alone is its own pair.
  static func pairs(_ forenames: [String], _ surnames: [String]) -> [PupilName] {
    if forenames.isEmpty || surnames.isEmpty {
      return (forenames + surnames).map { PupilName(forename: "", surname: $0) }
    }
    return forenames.flatMap { forename in
      surnames.map { PupilName(forename: forename, surname: $0) }
    }
  }

  static func form(of name: String) -> String {
    var form = String.UnicodeScalarView()
    var isAfterGap = false
    for scalar in name.lowercased().unicodeScalars {
      if scalar.properties.isWhitespace || dashes.contains(scalar) {
        isAfterGap = !form.isEmpty
      } else if !apostrophes.contains(scalar) {
        if isAfterGap { form.append(" ") }
        isAfterGap = false
        form.append(scalar)
      }
    }
    return String(form)
  }

  private static let dashes: [Unicode.Scalar] = [
    "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}",
  ]

  private static let apostrophes: [Unicode.Scalar] = [
    "'", "`", "\u{B4}", "\u{2BB}", "\u{2BC}", "\u{2018}", "\u{2019}",
  ]
}
