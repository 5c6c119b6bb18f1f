/// An object or an array that is being scanned.
struct JSONFrame {
  var isObject = false
  var count = 0
  var names = MemberNames()

  /// Makes the frame ready for another object or array, keeping its storage.
  mutating func reset(isObject: Bool) {
    self.isObject = isObject
    count = 0
    names.removeAll()
  }
}
