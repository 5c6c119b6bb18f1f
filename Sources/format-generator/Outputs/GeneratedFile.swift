/// A file that is made from the description of the format.
struct GeneratedFile: Hashable {
  /// The first line of Swift code that is made and may be made anew.
  static let mark =
    "// Made by `swift run format-generator` from the fields of the record; not to be edited."

  /// The path below the root of the package.
  let path: String

  /// The contents.
  let text: String
}
