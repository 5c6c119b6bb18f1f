import FileGeneration

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Makes what follows from the fields of the records: the schema, the data dictionary, and
/// the code that reads and writes each record.
@main
enum FormatGenerator {
  /// How the program is used.
  private static let usage = """
    Use: format-generator [--check] [--into FOLDER] [ROOT]
    Makes the schema, the data dictionary and the code of the records from Sources/PlanModel
    below ROOT, the working folder unless given.
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
  /// - Throws: An error if a file can't be read or written, or a description is not whole.
  static func run(_ arguments: GeneratorArguments) throws -> Bool {
    let sources = try SourceTree.read(root: arguments.root)
    let files = try FormatFiles(FormatDescription(sources: sources))
    guard arguments.isCheck else {
      SystemFiles.report(
        try files.update(root: arguments.folder).map { "\($0): brought up to date" }
      )
      return true
    }
    let drifted = try files.drifted(root: arguments.folder)
    SystemFiles.report(
      drifted.map { "\($0): not as it is made; run `swift run format-generator`" }
    )
    return drifted.isEmpty
  }
}
