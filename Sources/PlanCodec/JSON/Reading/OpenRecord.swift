/// How far the members of a record have been read.
struct OpenRecord {
  /// The byte of the opening brace.
  var start = 0

  /// The name of the member whose value comes next, `nil` behind the closing brace.
  var name: JSONStringToken?

  /// The bytes of that name if it is written with escapes.
  var resolvedName: [UInt8] = []

  /// The number of members so far.
  var count = 0

  /// The position of the field that is visited next.
  var place = 0
  var isFirstPass = true

  /// The fields that were read.
  var seen = FieldSet()

  /// The fields that must be there and have not been read.
  var lacking = FieldSet()

  /// The names of other members.
  var others = MemberNames()

  /// Whether the record can't be without something that is missing.
  var isUnreadable = false

  /// Returns whether the next member has a name.
  func isNext(_ field: String, in bytes: [UInt8]) -> Bool {
    guard let name, name.length == field.utf8.count else { return false }
    guard resolvedName.isEmpty else { return field.utf8.elementsEqual(resolvedName) }
    var position = name.start
    for byte in field.utf8 {
      guard bytes[position] == byte else { return false }
      position += 1
    }
    return true
  }

  /// Makes ready for another pass over the fields.
  mutating func startAgain() {
    place = 0
    isFirstPass = false
  }
}
