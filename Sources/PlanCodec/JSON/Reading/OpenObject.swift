import PlanModel

/// How far the members of a record have been read.
struct OpenObject {
  /// The byte of the opening brace.
  let start: Int

  /// The header of the document, `nil` for a record inside one.
  let header: DocumentHeader?

  /// The number of members so far.
  var count = 0

  /// The place behind the field that was read last, which is likely to come next.
  private(set) var next = 0

  /// The places of the fields that were read, a bit each.
  private(set) var seen: UInt64 = 0

  /// The members that are no fields, `nil` while there are none.
  private(set) var others: OtherMembers?

  /// Whether the record can't be without something that could not be read.
  var isUnreadable = false

  init(start: Int, header: DocumentHeader? = nil) {
    self.start = start
    self.header = header
  }

  /// Notes a field, and returns whether it was not there before.
  @inline(__always)
  mutating func claim(_ place: Int) -> Bool {
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: place)
    guard seen & bit == 0 else { return false }
    seen |= bit
    next = place &+ 1
    return true
  }

  /// Notes a member of the header, and returns whether it was not there before.
  mutating func claimHeader(_ name: String) -> Bool { claimOthers().names.insert(name) }

  /// Returns the members that are no fields, to be added to.
  mutating func claimOthers() -> OtherMembers {
    if let others { return others }
    let new = OtherMembers()
    others = new
    return new
  }

  /// Notes both members of the header.
  mutating func passHeader() {
    count = 2
    _ = claimHeader(DocumentHeader.formatMember)
    _ = claimHeader(DocumentHeader.versionMember)
  }
}
