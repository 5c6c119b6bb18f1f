public import FuzzEntry

@c(FuzzCSV_main)
public func fuzzCSVMain(_ count: CInt, _ arguments: FuzzArguments?) -> CInt {
  unsafe runFuzzer(count, arguments) { start, count in
    check(unsafe fuzzInput(start, count))
    return 0
  }
}
