public import FuzzEntry

@c(FuzzStore_main)
public func fuzzStoreMain(_ count: CInt, _ arguments: FuzzArguments?) -> CInt {
  prepare()
  return unsafe runFuzzer(count, arguments) { start, count in
    check(unsafe fuzzInput(start, count))
    return 0
  }
}
