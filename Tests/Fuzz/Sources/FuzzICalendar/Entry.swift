public import FuzzEntry

@c(FuzzICalendar_main)
public func fuzzICalendarMain(_ count: CInt, _ arguments: FuzzArguments?) -> CInt {
  unsafe runFuzzer(count, arguments) { start, count in
    check(unsafe fuzzInput(start, count))
    return 0
  }
}
