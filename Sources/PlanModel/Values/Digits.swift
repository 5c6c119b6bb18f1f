/// A whole number written with leading zeros.
struct Digits: CustomStringConvertible {
  let description: String

  init(_ number: Int, _ width: Int) {
    let digits = String(number)
    let missing = width - digits.utf8.count
    description = missing > 0 ? String(repeating: "0", count: missing) + digits : digits
  }
}
