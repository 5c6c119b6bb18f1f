public import FuzzEntry

@c(FuzzLines_main)
public func fuzzLinesMain(_ count: CInt, _ arguments: FuzzArguments?) -> CInt {
  prepare()
  return unsafe runFuzzer(count, arguments) { start, count in
    check(unsafe fuzzInput(start, count))
    return 0
  }
}
