public import FuzzEntry

@c(FuzzPlan_main)
public func fuzzPlanMain(_ count: CInt, _ arguments: FuzzArguments?) -> CInt {
  prepare()
  return unsafe runFuzzer(count, arguments) { start, count in
    check(unsafe fuzzInput(start, count))
    return 0
  }
}
