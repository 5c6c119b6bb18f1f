import FileGeneration
import Testing

@testable import format_generator

@Suite("Files of the format")
struct FormatFilesTests {
  @Test("The files in the package are as they are made")
  func drift() throws {
    let drifted = try FormatFiles(Package.description()).drifted(root: Package.root)
    #expect(
      drifted.isEmpty,
      """
      \(drifted.joined(separator: ", ")) would be made otherwise: \
      run `swift run format-generator`
      """
    )
  }

  @Test("The same sources make the same files")
  func repeated() throws {
    let one = try FormatFiles(Package.description()).files
    let other = try FormatFiles(Package.description()).files
    #expect(one == other)
  }

  @Test("Files lie at different paths, end with a line feed and have no tabs")
  func texts() throws {
    let files = try FormatFiles(Package.description()).files
    let bad = files.filter { !$0.text.hasSuffix("\n") || $0.text.contains("\t") }
    #expect(bad.map(\.path).isEmpty)
    #expect(Set(files.map(\.path)).count == files.count)
  }

  @Test("A folder without the files lacks every one of them")
  func missing() throws {
    let files = try FormatFiles(Package.description())
    let drifted = try files.drifted(root: Package.root + "/Sources/no-such-folder")
    #expect(drifted == files.files.map(\.path))
  }
}
