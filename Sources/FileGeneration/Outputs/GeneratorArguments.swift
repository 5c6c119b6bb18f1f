/// What a generator is asked to do.
///
/// Generators understand the same words: `--check` writes nothing and compares, `--into` names
/// the folder below which files are written or compared, and one more word is the root of
/// the package.
package struct GeneratorArguments: Hashable, Sendable {
  /// Whether files are compared and not written.
  package private(set) var isCheck = false

  /// The root of the package.
  package private(set) var root = "."

  /// The folder below which files are written or compared, the root unless given.
  package var folder: String { output ?? root }

  private var output: String?

  /// Reads the arguments behind the name of the program, `nil` if they are not understood.
  ///
  /// - Parameter words: The arguments.
  package init?(_ words: some Collection<String>) {
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
