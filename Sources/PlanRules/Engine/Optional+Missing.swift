extension Optional {
  /// Whether there is no value.
  ///
  /// Comparing a large record with `nil` compares records; this looks at no more than
  /// whether one is there.
  var isMissing: Bool {
    switch self {
    case .none: true
    case .some: false
    }
  }
}
