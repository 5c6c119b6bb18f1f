import PlanModel

extension StatutoryProfile {
  /// The United States: individualized education programs under the Individuals with
  /// Disabilities Education Act.
  ///
  /// A state may set other times.
  public static let usIDEA = StatutoryProfile(
    id: "us-idea",
    title: "United States: individualized education programs",
    status: .inForce,
    inForceFrom: nil,
    plans: [
      ProfilePlan(
        "Individualized education program",
        abbreviation: "IEP",
        isStatutory: true,
        citation: federal("300.324")
      ),
      ProfilePlan(
        "Individualized family service plan",
        abbreviation: "IFSP",
        isStatutory: true,
        citation: federal("303", isVerified: false)
      ),
      ProfilePlan(
        "Section 504 plan",
        abbreviation: "504 plan",
        isStatutory: true,
        citation: Citation("Rehabilitation Act of 1973, section 504", isVerified: false)
      ),
    ],
    rightsTransfer: .atAge(18, citation: federal("300.520", isVerified: false)),
    adulthood: AdulthoodStart(
      age: 16,
      force: .must,
      citation: federal("300.320(b)", isVerified: false)
    ),
    deadlines: [evaluation, program, reviewUS, evaluationAgain, evaluationEarliest]
  )

  private static func federal(_ place: String, isVerified: Bool = true) -> Citation {
    let work = "Code of Federal Regulations, title 34"
    return Citation(work, place: place, isVerified: isVerified)
  }

  private static let evaluation = DeadlineRule(
    .assessmentDecision,
    "Initial evaluation, where the state sets no other time",
    clauses: [DeadlineClause(from: .evaluationConsented, for: .days(60))],
    metBy: [.eligibilityDetermined],
    binds: .educationalAgency,
    force: .must,
    citation: federal("300.301", isVerified: false)
  )

  private static let program = DeadlineRule(
    .planByAuthority,
    "Meeting to develop the program",
    clauses: [DeadlineClause(from: .eligibilityDetermined, for: .days(30))],
    metBy: [.planMade, .planRefused],
    binds: .educationalAgency,
    force: .must,
    citation: federal("300.323(c)", isVerified: false)
  )

  private static let reviewUS = DeadlineRule.yearlyReview(
    "Review of the program",
    binds: .educationalAgency,
    citation: federal("300.324(b)(1)")
  )

  private static let evaluationAgain = DeadlineRule(
    .reevaluation,
    "Reevaluation",
    clauses: [DeadlineClause(from: .eligibilityDetermined, for: .months(36))],
    metBy: [.eligibilityDetermined, .planCeased],
    binds: .educationalAgency,
    force: .must,
    citation: federal("300.303(b)(2)")
  )

  private static let evaluationEarliest = DeadlineRule(
    .reevaluationEarliest,
    "No second evaluation within a year, unless both sides agree",
    clauses: [DeadlineClause(from: .eligibilityDetermined, for: .months(12))],
    metBy: [],
    bound: .minimum,
    binds: .family,
    force: .must,
    citation: federal("300.303(b)(1)")
  )
}
