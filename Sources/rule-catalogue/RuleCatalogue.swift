import FileGeneration

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Makes the catalogue of rules, for people and for programs, from the rules themselves.
@main
enum RuleCatalogue {
  private static let usage = """
    Use: rule-catalogue [--check] [--into FOLDER] [ROOT]
    Makes Documentation/Specification/rules.md and rules.json below ROOT, the working folder
    unless given, from the rules of every set and the measures in rule-precision.json.
      --check         write nothing, and fail if a file is not as it would be made
      --into FOLDER   write or check below FOLDER instead of below ROOT
    """

  static func main() {
    guard let arguments = GeneratorArguments(CommandLine.arguments.dropFirst()) else {
      SystemFiles.report([usage])
      exit(EXIT_FAILURE)
    }
    do {
      if try !run(arguments) { exit(EXIT_FAILURE) }
    } catch {
      SystemFiles.report(["\(error)"])
      exit(EXIT_FAILURE)
    }
  }

  /// Writes or checks the files, and says which differ.
  ///
  /// - Parameter arguments: What to do.
  /// - Returns: Whether all is well: the files were written, or none of them differs.
  /// - Throws: An error if a file can't be read or written, or a rule lacks examples.
  static func run(_ arguments: GeneratorArguments) throws -> Bool {
    let files = try CatalogueFiles.files(root: arguments.root)
    guard arguments.isCheck else {
      let changed = try files.update(root: arguments.folder)
      SystemFiles.report(changed.map { "\($0): brought up to date" })
      return true
    }
    let drifted = try files.drifted(root: arguments.folder)
    SystemFiles.report(
      drifted.map { "\($0): not as it is made; run `swift run rule-catalogue`" }
    )
    return drifted.isEmpty
  }
}
