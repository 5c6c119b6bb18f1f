import PlanSchedule
import Testing

@Suite("Month set")
struct MonthSetTests {
  @Test("Months come back in order, once each")
  func months() {
    let set: MonthSet = [9, 3, 9]
    #expect(set.months == [3, 9])
    #expect(MonthSet(1...12)?.months == Array(1...12))
    #expect(MonthSet([])?.isEmpty == true)
  }

  @Test(
    "Numbers that are no month are refused and never held",
    arguments: [0, 13, -1, .max]
  )
  func refusals(month: Int) {
    #expect(MonthSet([1, month]) == nil)
    #expect(MonthSet(1...12)?.contains(month) == false)
  }

  @Test("A literal that is no month is a programmer's error")
  func literal() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      let set: MonthSet = [9, 13]
      _ = set
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("a month is a number from 1 to 12"))
  }
}
