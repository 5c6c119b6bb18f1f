/// Measures one operation of the library and prints one line of JSON for each result.
@main
struct Bench {
  static let usage = """
    bench corpus FILE [--plans N] [--seed N] [--spelling canonical|sorted|spaced]
                      [--readings N] [--escaped-text BYTES]
    bench corpus FILE --rows N [--seed N] [--form plain|excel]
    bench decode|encode|check|roundtrip|rules FILE [--limit BYTES] [--rounds N]
    bench decode-single FILE
    bench stream|stream-roundtrip|keep|idle FILE [--repeat N]
    bench parallel FILE [--threads N]
    bench growth FILE [--repeat N] [--largest READINGS]
    bench families [--size BYTES]
    bench csv-scan|csv-text|csv-typed|csv-write FILE [--rounds N]
    bench csv-stream|csv-idle FILE
    bench obligations [--plans N] [--rounds N]
    bench workload [--reviews N] [--rounds N]
    bench progress|progress-theil-sen|progress-summary [--targets N] [--seed N]
    """

  // All work is done in functions: variables at the top of a file are globals, and every
  // use of one is checked for exclusive access, which would be measured too.
  static func main() throws {
    let arguments = Arguments(CommandLine.arguments.dropFirst())
    guard let operation = arguments.operation.flatMap(Operation.init) else {
      throw BenchError(usage)
    }
    try operation.run(arguments)
  }
}
