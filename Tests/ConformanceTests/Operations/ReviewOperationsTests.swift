import PlanCodec
import Testing

@Suite("Operations on reviews")
struct ReviewOperationsTests {
  let calendar: JSONValue = [
    "terms": [
      ["start": "2026-09-07", "end": "2026-12-18"],
      ["start": "2027-01-04", "end": "2027-03-25"],
    ],
    "closures": [
      ["start": "2026-10-26", "end": "2026-10-30"],
      ["start": "2027-02-15", "end": "2027-02-19"],
    ],
    "inset": ["2026-09-07"],
  ]

  private func reviews(
    _ cadence: JSONValue,
    from start: JSONValue = "2026-09-14",
    policy: JSONValue = "before"
  ) -> Asked {
    Asked(
      "reviews",
      [
        "cadence": cadence, "from": start, "through": "2027-03-25",
        "calendar": calendar, "movePolicy": policy,
      ]
    )
  }

  @Test(
    "A review in a holiday moves as the policy says",
    arguments: [
      ("before", "2026-10-23"), ("after", "2026-11-02"), ("nearest", "2026-10-23"),
      ("keep", "2026-10-26"),
    ] as [(JSONValue, JSONValue)]
  )
  func movePolicy(policy: JSONValue, day: JSONValue) {
    let output = reviews(["everyWeeks": 6], policy: policy).output
    #expect(output?["days"]?.elements?.first == day)
    #expect(output?["writeDays"] == [])
  }

  @Test("Each cadence gives its days")
  func cadences() {
    let days = [
      reviews(["everyWeeks": 6, "teachingWeeks": true]), reviews(["termly": true]),
      reviews(["halfTermly": true]),
      reviews(["twiceYearly": ["write": [9], "review": [2]]], from: "2026-09-01"),
      reviews(["annually": true]),
    ].map { $0.output?["days"] }
    #expect(
      days == [
        ["2026-11-02", "2026-12-14", "2027-02-08"],
        ["2026-12-16", "2027-03-17"],
        ["2026-10-21", "2026-12-16", "2027-02-10", "2027-03-17"],
        ["2027-02-10"],
        [],
      ]
    )
  }

  @Test("Days of writing stand apart from days of review")
  func writing() {
    let cadence: JSONValue = ["twiceYearly": ["write": [9, 3], "review": [2]]]
    let output = reviews(cadence, from: "2026-09-01").output
    #expect(output?["writeDays"] == ["2026-09-09", "2027-03-10"])
  }

  @Test("Without a calendar every weekday is a school day")
  func noCalendar() {
    let output = Asked(
      "reviews",
      ["cadence": ["everyWeeks": 3], "from": "2026-10-03", "through": "2026-11-14"]
    ).output
    #expect(
      output == ["days": ["2026-10-23", "2026-11-13"], "writeDays": [], "unplaced": []]
    )
  }

  @Test(
    "A cadence that can't be is refused, and stops nothing",
    arguments: [
      ["everyWeeks": 0], ["everyWeeks": -1], ["everyWeeks": 0, "teachingWeeks": true],
      ["everyWeeks": "six"],
      ["twiceYearly": ["write": [0], "review": [2]]],
      ["twiceYearly": ["write": [13], "review": [2]]],
      ["twiceYearly": ["write": [9]]],
      ["termly": true, "annually": true], ["everyWeeks": 6, "halfTermly": true],
      ["termly": true, "teachingWeeks": true], ["teachingWeeks": true],
      ["termly": false], ["termly": 1],
      "weekly", [:], 6,
    ] as [JSONValue]
  )
  func badCadences(cadence: JSONValue) {
    let asked = reviews(cadence)
    #expect(asked.isWellFormed)
    #expect(asked.errorCode == "invalidInput")
  }

  @Test("A policy that is none is refused")
  func badPolicy() {
    #expect(reviews(["termly": true], policy: "earlier").errorCode == "invalidInput")
    #expect(reviews(["termly": true], policy: 1).errorCode == "invalidInput")
  }

  @Test("Steps as long as a number can be give no reviews")
  func longSteps() {
    let longest = JSONValue.number(JSONNumber(Int.max))
    let steps: [JSONValue] = [
      ["everyWeeks": longest], ["everyWeeks": longest, "teachingWeeks": true],
    ]
    #expect(steps.map { reviews($0).output?["days"] } == [[], []])
  }

  @Test("A term may have a name, which is text, and it changes nothing")
  func termNames() {
    func days(_ name: JSONValue) -> Asked {
      Asked(
        "reviews",
        [
          "cadence": ["termly": true], "from": "2026-09-07", "through": "2026-12-18",
          "calendar": [
            "terms": [["name": name, "start": "2026-09-07", "end": "2026-12-18"]]
          ],
        ]
      )
    }
    #expect(days("Autumn").output?["days"] == ["2026-12-16"])
    #expect(days(nil).output == days("Autumn").output)
    #expect(days(3).message == "calendar.terms[0].name: write text")
  }
}
