public import FuzzEntry

@c(FuzzJSON_main)
public func fuzzJSONMain(_ count: CInt, _ arguments: FuzzArguments?) -> CInt {
  prepare()
  return unsafe runFuzzer(count, arguments) { start, count in
    check(unsafe fuzzInput(start, count))
    return 0
  }
}
