import PlanModel

/// Invented pupils in any number, each with a permanent UPN of its own.
enum PupilRegister {
  static func pupils(_ count: Int) -> [Pupil] {
    (0..<count).map { number in
      Pupil(
        id: Pupil.ID("p-\(number)") ?? .blank,
        legalForename: "Forename\(number % 1_000)",
        legalSurname: "Surname\(number / 1_000)"
      ).with {
        $0.upn = upn(number)
        $0.dateOfBirth = "2012-01-01" + .days(number % 3_000)
      }
    }
  }

  /// Returns the UPN with a serial number of up to seven digits.
  static func upn(_ number: Int) -> UPN? {
    let digits = String(10_000_000 + number).dropFirst()
    let body = "305\(digits.prefix(4))26\(digits.suffix(3))"
    guard body.utf8.count == 12, let letter = UPN.checkLetter(for: body) else {
      return nil
    }
    return UPN("\(letter)\(body)")
  }
}
