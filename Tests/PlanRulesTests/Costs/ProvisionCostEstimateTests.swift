import PlanModel
import PlanRules
import Testing

@Suite("Cost of provision")
struct ProvisionCostEstimateTests {
  @Test("Ten hours of an adult at 175 a week, shared by four, cost 43.75 and 1,662.50")
  func workedExample() throws {
    let estimate = try #require(
      ProvisionCostEstimate(hoursPerWeek: 10, hourlyRate: 17.5, groupSize: 4)
    )
    #expect(estimate.weekly == 43.75)
    #expect(estimate.annual == 1_662.5)
    #expect(estimate.currency == "GBP")
    #expect(estimate.teachingWeeks == 38)
  }

  @Test("The same comes of the minutes and times of provision")
  func ofProvision() throws {
    let provision = Provision(id: "p-1", text: "Reading group").with {
      $0.minutes = 120
      $0.frequency = .daily
      $0.groupSize = 4
      $0.cost = ProvisionCost(currency: "EUR").with { $0.hourlyRate = 17.5 }
    }
    let estimate = try #require(ProvisionCostEstimate(of: provision))
    #expect(estimate.weekly == 43.75)
    #expect(estimate.annual == 1_662.5)
    #expect(estimate.currency == "EUR")
    let longer = try #require(ProvisionCostEstimate(of: provision, teachingWeeks: 39))
    #expect(longer.annual == 1_706.25)
  }

  @Test(
    "Amounts are rounded once, to the nearest hundredth, halves up",
    arguments: [
      (1, 10, 3, 38, 3.33, 126.67), (1, 20, 3, 38, 6.67, 253.33),
      (1, 0.01, 2, 1, 0.01, 0.01),
      (1, 0.01, 3, 1, 0, 0), (0, 17.5, 4, 38, 0, 0), (0.5, 17.5, 1, 0, 8.75, 0),
      (1_000_000, 1_000, 1, 38, 1_000_000_000, 38_000_000_000),
    ] as [(Number, Number, Int, Number, Number, Number)]
  )
  func rounding(
    hours: Number,
    rate: Number,
    group: Int,
    weeks: Number,
    weekly: Number,
    annual: Number
  ) {
    let estimate = ProvisionCostEstimate(
      hoursPerWeek: hours,
      hourlyRate: rate,
      groupSize: group,
      teachingWeeks: weeks
    )
    #expect(estimate?.weekly == weekly)
    #expect(estimate?.annual == annual)
  }

  @Test(
    "Nothing is worked out from what can't be",
    arguments: [
      (10, 17.5, 0, 38), (10, 17.5, -1, 38), (-1, 17.5, 4, 38), (10, -1, 4, 38),
      (10, 17.5, 4, -1), (999_999_999_999_999, 999_999_999_999, 1, 38),
      (10, 900_000_000_000_000, 1, 38_000),
    ] as [(Number, Number, Int, Number)]
  )
  func impossible(hours: Number, rate: Number, group: Int, weeks: Number) {
    let estimate = ProvisionCostEstimate(
      hoursPerWeek: hours,
      hourlyRate: rate,
      groupSize: group,
      teachingWeeks: weeks
    )
    #expect(estimate == nil)
  }

  @Test(
    "Times without a fixed number of weeks give no cost, nor do extreme numbers",
    arguments: [
      nil, .termly, .halfTermly, Frequency(times: 1, period: "moon"),
      Frequency(times: -1, period: .week), Frequency(times: .max, period: .week),
      Frequency(times: 1, period: .week, every: 0),
      Frequency(times: 1, period: .week, every: .max),
    ] as [Frequency?]
  )
  func frequencies(frequency: Frequency?) {
    let provision = Provision(id: "p-1", text: "Group").with {
      $0.minutes = 30
      $0.groupSize = .max
      $0.frequency = frequency
      $0.cost = ProvisionCost().with { $0.hourlyRate = 20 }
    }
    #expect(ProvisionCostEstimate(of: provision) == nil)
    #expect(ProvisionCostEstimate(of: provision.with { $0.groupSize = 2 }) == nil)
  }

  @Test("A larger group never costs a pupil more")
  func law() {
    let costs = (1...40).compactMap {
      ProvisionCostEstimate(hoursPerWeek: 7.5, hourlyRate: 19.37, groupSize: $0)?.annual
    }
    #expect(costs.count == 40)
    #expect(costs == costs.sorted(by: >))
  }
}
