// MARK: - The pupil

extension CSVField {
  /// The unique pupil number.
  public static let upn = Self(rawValue: "upn")

  /// The unique learner number.
  public static let uln = Self(rawValue: "uln")

  /// The first name on the register.
  public static let forename = Self(rawValue: "forename")

  /// The family name on the register.
  public static let surname = Self(rawValue: "surname")

  /// The name that the pupil is called by.
  public static let preferredName = Self(rawValue: "preferredName")

  /// The day on which the pupil was born.
  public static let dateOfBirth = Self(rawValue: "dateOfBirth")

  /// The pupil's sex as recorded.
  public static let sex = Self(rawValue: "sex")

  /// The year group of the National Curriculum in which the pupil is taught.
  public static let yearGroup = Self(rawValue: "yearGroup")

  /// The class or registration group.
  public static let `class` = Self(rawValue: "class")

  /// The language that the pupil learned first.
  public static let firstLanguage = Self(rawValue: "firstLanguage")

  /// The member of staff who knows the pupil best.
  public static let keyWorker = Self(rawValue: "keyWorker")
}

// MARK: - Needs

extension CSVField {
  /// The kind of provision for special educational needs.
  public static let senProvision = Self(rawValue: "senProvision")

  /// The primary type of need.
  public static let senType1 = Self(rawValue: "senType1")

  /// The secondary type of need.
  public static let senType2 = Self(rawValue: "senType2")

  /// The broad area of need.
  public static let areaOfNeed = Self(rawValue: "areaOfNeed")
}

// MARK: - The pupil's profile

extension CSVField {
  /// What the pupil is good at.
  public static let strengths = Self(rawValue: "strengths")

  /// What the pupil likes.
  public static let interests = Self(rawValue: "interests")

  /// What the pupil hopes for.
  public static let aspirations = Self(rawValue: "aspirations")

  /// What the pupil says or shows.
  public static let pupilVoice = Self(rawValue: "pupilVoice")

  /// What parents and carers say.
  public static let parentVoice = Self(rawValue: "parentVoice")
}

// MARK: - The target

extension CSVField {
  /// The number of the target within the pupil's plan.
  public static let targetNumber = Self(rawValue: "targetNumber")

  /// The target as written.
  public static let targetText = Self(rawValue: "targetText")

  /// The way of setting targets that was followed.
  public static let style = Self(rawValue: "style")

  /// The pathway of preparing for adulthood.
  public static let pathway = Self(rawValue: "pathway")

  /// The outcome of the education, health and care plan that is served.
  public static let ehcOutcomeRef = Self(rawValue: "ehcOutcomeRef")

  /// The outcome that the target leads to.
  public static let outcome = Self(rawValue: "outcome")

  /// What the pupil will do.
  public static let skill = Self(rawValue: "skill")

  /// In what circumstances the pupil will do it.
  public static let condition = Self(rawValue: "condition")

  /// Where the pupil stood at the start.
  public static let baseline = Self(rawValue: "baseline")

  /// The day of the baseline.
  public static let baselineDate = Self(rawValue: "baselineDate")

  /// The number to reach.
  public static let targetValue = Self(rawValue: "targetValue")

  /// What counts as met.
  public static let criterion = Self(rawValue: "criterion")

  /// What is used to measure.
  public static let measure = Self(rawValue: "measure")

  /// How often it is measured or done.
  public static let frequency = Self(rawValue: "frequency")

  /// The first day.
  public static let startDate = Self(rawValue: "startDate")

  /// The day by which the target should be met.
  public static let dueDate = Self(rawValue: "dueDate")

  /// The day on which the plan is looked at again.
  public static let reviewDate = Self(rawValue: "reviewDate")
}

// MARK: - Provision

extension CSVField {
  /// What adults do differently.
  public static let strategy = Self(rawValue: "strategy")

  /// The support given.
  public static let provision = Self(rawValue: "provision")

  /// Who gives the support.
  public static let staff = Self(rawValue: "staff")

  /// How many pupils are supported together.
  public static let groupSize = Self(rawValue: "groupSize")

  /// How long a session lasts, in minutes.
  public static let minutes = Self(rawValue: "minutes")

  /// How many sessions there are in a week.
  public static let sessionsPerWeek = Self(rawValue: "sessionsPerWeek")

  /// For how many weeks the support is given.
  public static let weeks = Self(rawValue: "weeks")

  /// The member of staff who is responsible.
  public static let lead = Self(rawValue: "lead")

  /// What the support costs.
  public static let cost = Self(rawValue: "cost")
}

// MARK: - Readings

extension CSVField {
  /// The day on which something was recorded.
  public static let scoreDate = Self(rawValue: "scoreDate")

  /// The value recorded.
  public static let score = Self(rawValue: "score")

  /// The highest score there is.
  public static let outOf = Self(rawValue: "outOf")

  /// What the score counts.
  public static let unit = Self(rawValue: "unit")

  /// Whether nothing was measured because the pupil was absent.
  public static let absent = Self(rawValue: "absent")

  /// Who recorded it.
  public static let recordedBy = Self(rawValue: "recordedBy")

  /// Anything worth adding.
  public static let comment = Self(rawValue: "comment")
}

// MARK: - The calendar

extension CSVField {
  /// Whether a period is a term, a holiday or a closed day.
  public static let periodType = Self(rawValue: "periodType")

  /// The name of a period.
  public static let periodName = Self(rawValue: "periodName")

  /// The first day of a period.
  public static let periodStart = Self(rawValue: "periodStart")

  /// The last day of a period.
  public static let periodEnd = Self(rawValue: "periodEnd")
}
