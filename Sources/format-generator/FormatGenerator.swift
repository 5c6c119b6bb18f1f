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
  static func main() {
    guard let arguments = Arguments(CommandLine.arguments.dropFirst()) else {
      SystemFiles.report([Arguments.usage])
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
  static func run(_ arguments: Arguments) throws -> Bool {
    let sources = try SourceTree.read(root: arguments.root)
    let files = try FormatFiles(FormatDescription(sources: sources))
    let root = arguments.output ?? arguments.root
    guard arguments.isCheck else {
      SystemFiles.report(try files.update(root: root).map { "\($0): brought up to date" })
      return true
    }
    let drifted = try files.drifted(root: root)
    SystemFiles.report(
      drifted.map { "\($0): not as it is made; run `swift run format-generator`" }
    )
    return drifted.isEmpty
  }
}
