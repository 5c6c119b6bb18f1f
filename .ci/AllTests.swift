import Testing

/// Runs the tests of all targets.
///
/// The gate puts this file into the folder of the tests while it runs. With it the package
/// manager does not look for tests of XCTest, of which there are none; for that it would need
/// an index of every file.
@main
struct AllTests {
  static func main() async {
    await Testing.__swiftPMEntryPoint() as Never
  }
}
