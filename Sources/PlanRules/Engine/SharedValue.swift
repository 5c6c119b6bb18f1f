/// A value behind one reference, so that what holds it is small and cheap to copy.
///
/// The value never changes. Whoever changes it makes another reference, so sharing it can't
/// be noticed.
final class SharedValue<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: Value) {
    self.value = value
  }

  /// Returns a reference to a changed copy of the value.
  func with(_ change: (inout Value) -> Void) -> SharedValue {
    var copy = value
    change(&copy)
    return SharedValue(copy)
  }
}

// MARK: - Hashable

extension SharedValue: Equatable where Value: Equatable {
  static func == (one: SharedValue, other: SharedValue) -> Bool {
    one === other || one.value == other.value
  }
}

extension SharedValue: Hashable where Value: Hashable {
  func hash(into hasher: inout Hasher) {
    value.hash(into: &hasher)
  }
}
