/// A mistake, with how much of the way to it may be told.
struct LocatedFault {
  let fault: JSONFault

  /// How many steps of the way lead through fields of the format.
  ///
  /// Names of other members are content, and content is never told.
  let steps: Int

  /// The name of a field at the end of the way, where the text has none there.
  var field: String?
}
