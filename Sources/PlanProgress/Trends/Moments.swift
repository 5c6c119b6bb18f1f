/// The means of points and the sums of the products of their distances from them.
struct Moments {
  let meanWeek: Double
  let meanValue: Double

  /// The sum of the squares of the distances from the mean week.
  let spread: Double

  /// The sum of the squares of the distances from the mean value.
  let variation: Double

  /// The sum of the products of the two distances.
  private let product: Double

  /// Sums up points, at least one, in an order that the caller fixes.
  init(_ points: [TrendPoint]) {
    var (weeks, values) = (CompensatedSum(), CompensatedSum())
    var isFlat = true
    for point in points {
      weeks.add(point.week)
      values.add(point.value)
      isFlat = isFlat && point.value == points[0].value
    }
    let count = Double(points.count)
    meanWeek = weeks.value / count
    // The mean of equal numbers is that number, which rounding might miss.
    meanValue = isFlat ? points[0].value : values.value / count
    var (spread, variation) = (CompensatedSum(), CompensatedSum())
    var product = CompensatedSum()
    for point in points {
      let week = point.week - meanWeek
      let value = point.value - meanValue
      spread.add(week * week)
      variation.add(value * value)
      product.add(week * value)
    }
    self.spread = spread.value
    self.variation = variation.value
    self.product = product.value
  }

  /// The slope of the line of least squares.
  var slope: Double { product / spread }

  /// Returns the sum of the squares of the distances from the line through the means.
  func unexplained(_ points: [TrendPoint], bySlope slope: Double) -> Double {
    var sum = CompensatedSum()
    for point in points {
      let rest = (point.value - meanValue) - slope * (point.week - meanWeek)
      sum.add(rest * rest)
    }
    return sum.value
  }
}
