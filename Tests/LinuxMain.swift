import Testing

/// Runs the tests of all targets. With this file the package manager does not look for tests
/// of XCTest, for which it would need an index of every file; there are none.
@main
struct AllTests {
  static func main() async {
    await Testing.__swiftPMEntryPoint() as Never
  }
}
