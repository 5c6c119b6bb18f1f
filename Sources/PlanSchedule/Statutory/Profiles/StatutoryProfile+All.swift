extension StatutoryProfile {
  /// The profiles that this library knows, those in force first.
  public static let all = [
    england2014, wales2018, scotland2004, northernIreland1996, usIDEA, englandISPDraft,
  ]

  /// Returns the profile with a code.
  ///
  /// - Parameter id: The code, such as `england-2014`.
  /// - Returns: The profile, or `nil` if this library has none.
  public static func profile(withID id: String) -> StatutoryProfile? {
    all.first { $0.id.utf8.elementsEqual(id.utf8) }
  }
}
