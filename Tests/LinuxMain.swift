import Testing

/// Runs the tests of all targets.
///
/// With this file the package manager does not look for tests of XCTest, of which there are
/// none; for that it would need an index of every file.
@main
struct AllTests {
  static func main() async {
    await Testing.__swiftPMEntryPoint() as Never
  }
}
