/// What an item of a log did, as far as the store has to know.
enum ItemKind: UInt8 {
  /// Something that changed nothing, such as reading.
  case event = 0
  case planSaved = 1
  case planDeleted = 2
  case pupilSaved = 3
  case pupilRemoved = 4
  case erased = 5
  case damageAccepted = 6

  var changesPlan: Bool { self == .planSaved || self == .planDeleted }

  var changesPupil: Bool { self == .pupilSaved || self == .pupilRemoved }
}
