#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A program that makes files of the package, or checks that they are as it makes them.
package struct Generator {
  private let name: String
  private let usage: String
  private let files: (String) throws -> any GeneratedFiles

  /// Creates a generator.
  ///
  /// - Parameters:
  ///   - name: The name by which the program is run.
  ///   - usage: How the program is used.
  ///   - files: Makes the files from the sources below the root of the package.
  package init(
    name: String,
    usage: String,
    files: @escaping (_ root: String) throws -> any GeneratedFiles
  ) {
    self.name = name
    self.usage = usage
    self.files = files
  }

  /// Does what the command line asks for, and ends the program if that fails.
  package func run() {
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
  /// - Throws: An error if a file can't be made, read or written.
  private func run(_ arguments: GeneratorArguments) throws -> Bool {
    let files = try files(arguments.root)
    guard arguments.isCheck else {
      let changed = try files.update(root: arguments.folder)
      SystemFiles.report(changed.map { "\($0): brought up to date" })
      return true
    }
    let drifted = try files.drifted(root: arguments.folder)
    SystemFiles.report(
      drifted.map { "\($0): not as it is made; run `swift run \(name)`" }
    )
    return drifted.isEmpty
  }
}
