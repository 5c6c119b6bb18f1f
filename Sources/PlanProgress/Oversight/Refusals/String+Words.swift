extension String? {
  /// Whether there is text with at least one letter or digit of any script.
  var hasWords: Bool {
    guard let self else { return false }
    return self.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }
}
