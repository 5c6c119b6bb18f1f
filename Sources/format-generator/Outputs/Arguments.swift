/// What the program is asked to do.
struct Arguments: Hashable {
  /// How the program is used.
  static let usage = """
    Use: format-generator [--check] [--into FOLDER] [ROOT]
    Makes the schema, the data dictionary and the code of the records from Sources/PlanModel
    below ROOT, the working folder unless given.
      --check         write nothing, and fail if a file is not as it would be made
      --into FOLDER   write or check below FOLDER instead of below ROOT
    """

  /// Whether files are compared and not written.
  private(set) var isCheck = false

  /// The root of the package.
  private(set) var root = "."

  /// The folder below which files are written, `nil` for the root.
  private(set) var output: String?

  /// Reads the arguments behind the name of the program, `nil` if they are not understood.
  ///
  /// - Parameter words: The arguments.
  init?(_ words: some Collection<String>) {
    var words = Array(words)[...]
    var roots: [String] = []
    while let word = words.popFirst() {
      switch word {
      case "--check": isCheck = true
      case "--into":
        guard let folder = words.popFirst() else { return nil }
        output = folder
      case _ where word.hasPrefix("-"): return nil
      default: roots.append(word)
      }
    }
    guard roots.count <= 1 else { return nil }
    root = roots.first ?? root
  }
}
