import PlanModel
import Testing

@Suite("Number")
struct NumberTests {
  @Test(
    "Plain decimal text is kept to the last digit",
    arguments: [
      ("0", "0"), ("-0", "0"), ("0.1", "0.1"), ("8.0", "8"), ("12.50", "12.5"),
      ("-2", "-2"), ("-0.25", "-0.25"), ("1000", "1000"), ("1e3", "1000"),
      ("1.5E+2", "150"), ("25e-1", "2.5"), ("1e-18", "0.000000000000000001"),
      ("999999999999999999", "999999999999999999"),
      ("123456789.123456789", "123456789.123456789"),
      ("100000000000000000000", "100000000000000000000"),
    ]
  )
  func texts(text: String, expected: String) {
    #expect(Number(text)?.description == expected)
  }

  @Test(
    "Text outside the grammar of JSON numbers is refused",
    arguments: [
      "", "-", "+1", "01", "1.", ".5", "1,5", "1_000", "0x10", "1e", "1e+", " 1", "1 ",
      "nan", "inf", "1.2.3", "٣", "1/2", "--1", "1e400", "1234567890123456789",
      "0.1234567890123456789", String(repeating: "9", count: 100),
    ]
  )
  func refusals(text: String) {
    #expect(Number(text) == nil)
  }

  @Test("A tenth is a tenth, and three of them are three tenths")
  func exactness() {
    let tenth: Number = 0.1
    let sum = tenth.adding(tenth)?.adding(tenth)
    #expect(sum == 0.3)
    #expect(tenth.multiplied(by: tenth) == 0.01)
    #expect(tenth == Number(significand: 100, exponent: -3))
    #expect(Set([Number(8), Number("8.0")]).count == 1)
  }

  @Test("Numbers are ordered by their value, whatever their powers of ten")
  func order() {
    let texts = ["-1e18", "-8", "-0.25", "0", "1e-18", "0.1", "0.11", "8", "80", "1e18"]
    let numbers = texts.compactMap { Number($0) }
    var wrong: [String] = []
    for (place, one) in numbers.enumerated() {
      for (otherPlace, other) in numbers.enumerated()
      where (one < other) != (place < otherPlace) {
        wrong.append("\(one) and \(other)")
      }
    }
    #expect(numbers.count == texts.count)
    #expect(wrong.isEmpty)
  }

  @Test("A result that can't be kept exactly is nil and not rounded")
  func overflow() {
    let large = Number(significand: 999_999_999_999_999_999)
    #expect(large?.adding(1) == 1e18)
    #expect(large?.adding(2) == nil)
    #expect(large?.multiplied(by: 3) == nil)
    #expect(Number(significand: .max) == nil)
    #expect(Number(significand: .min) == nil)
    #expect(Number(significand: 1, exponent: 35)?.significand == 100_000_000_000_000_000)
    #expect(Number(significand: 1, exponent: .max) == nil)
    #expect(Number(significand: 1, exponent: .min) == nil)
    #expect(Number("1e18")?.adding(Number("1e-18") ?? 0) == nil)
  }

  @Test("Text of a number reads back as the same number")
  func roundTrip() {
    var state: UInt64 = 20_261_125
    var wrong: [Number] = []
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let digits = Int64(bitPattern: state) % 1_000_000_000_000_000_000
      let exponent = Int(state >> 58) % 37 - 18
      guard let number = Number(significand: digits, exponent: exponent) else { continue }
      if Number(number.description) != number { wrong.append(number) }
    }
    #expect(wrong.isEmpty)
  }

  @Test("Whole numbers are whole, and others are not")
  func whole() {
    #expect(Number("80.0")?.intValue == 80)
    #expect(Number("80.5")?.intValue == nil)
    #expect(Number("-3")?.intValue == -3)
    #expect(Number("1e18")?.intValue == 1_000_000_000_000_000_000)
    #expect((-Number(2.5)).description == "-2.5")
    #expect(Number(12.5).doubleValue == 12.5)
  }

  @Test("The binary number is the one nearest to the digits", arguments: -40...40)
  func binary(exponent: Int) {
    let digits: [Int64] = [
      1, 3, -7, 123_456_789, 9_007_199_254_740_991, 9_007_199_254_740_993,
      999_999_999_999_999_999, -123_456_789_012_345_677,
    ]
    let numbers = digits.compactMap { Number(significand: $0, exponent: exponent) }
    let wrong = numbers.filter { $0.doubleValue != Double($0.description) }
    #expect(wrong.isEmpty)
  }

  @Test("A literal of too many digits is a programmer's error")
  func literal() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      let number: Number = 1_234_567_890_123_456_789
      _ = number
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("a number literal has at most 18 digits"))
  }
}
