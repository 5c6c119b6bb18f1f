// The headers below are those that exports and spreadsheets of schools in England commonly
// have. No supplier's documentation stands behind them: they are practice, not a standard.

extension CSVColumnAliases {
  /// The headers of pupils, needs, targets, provision and readings; common practice, unverified.
  public static let school = CSVColumnAliases([
    // The pupil
    .init(.upn, ["UPN", "Unique Pupil Number", "Pupil UPN", "Current UPN"]),
    .init(.uln, ["ULN", "Unique Learner Number"]),
    .init(
      .forename,
      [
        "Forename", "First Name", "Legal Forename", "Given Name", "Legal First Name",
        "Pupil Forename",
      ]
    ),
    .init(
      .surname,
      [
        "Legal Surname", "Surname", "Last Name", "Family Name", "Legal Last Name",
        "Pupil Surname",
      ]
    ),
    .init(
      .preferredName,
      [
        "Preferred Name", "Known As", "Preferred Forename", "Chosen Name",
        "Preferred First Name",
      ]
    ),
    .init(.dateOfBirth, ["DOB", "Date of Birth", "Birth Date", "Born"]),
    .init(.sex, ["Sex", "Gender", "Legal Sex"]),
    .init(
      .yearGroup,
      [
        "NC Year", "Year Group", "Year", "Year Taught In", "Yr", "Actual NC Year",
        "NC Year Group", "National Curriculum Year",
      ]
    ),
    .init(
      .`class`,
      [
        "Reg", "Reg Group", "Registration Group", "Class", "Form", "Tutor Group",
        "Registration Form",
      ]
    ),
    .init(.firstLanguage, ["First Language", "Home Language"]),
    .init(.keyWorker, ["Key Worker", "Key Person", "Named Adult"]),
    // Needs
    .init(
      .senProvision,
      [
        "SEN Status", "SEN Provision", "SEND Status", "SEN Stage", "SEN", "SEND",
        "SEN Code",
      ]
    ),
    .init(
      .senType1,
      [
        "Primary Need", "SEN Need", "Primary SEN Type", "SEN Type", "Need Type 1",
        "SEN Need Type", "Main Need", "SEN Need 1", "Primary SEN Need",
      ]
    ),
    .init(
      .senType2,
      [
        "Secondary Need", "Secondary SEN Type", "SEN Type 2", "Need Type 2", "SEN Need 2",
        "Secondary SEN Need",
      ]
    ),
    .init(
      .areaOfNeed,
      ["Area of Need", "Broad Area of Need", "Area", "Need Area", "Areas of Need"]
    ),
    // The pupil's profile
    .init(.strengths, ["Strengths", "Strength", "What I Am Good At"]),
    .init(.interests, ["Interests", "Likes", "What I Like"]),
    .init(.aspirations, ["Aspirations", "Aspiration", "Hopes", "Hopes and Dreams"]),
    .init(
      .pupilVoice,
      [
        "Pupil Voice", "Pupil View", "Pupil Views", "Student Voice", "Student View",
        "Child's View", "Child's Views", "Pupil Comment",
      ]
    ),
    .init(
      .parentVoice,
      [
        "Parent Voice", "Parent View", "Parent Views", "Parent/Carer View",
        "Parent/Carer Views", "Family View", "Parental View", "Parental Views",
        "Carer View",
      ]
    ),
    // The target
    .init(
      .targetNumber,
      ["Target No", "Target Number", "No", "Target ID", "Target Ref"]
    ),
    .init(
      .targetText,
      [
        "Target", "Target Text", "SMART Target", "Objective", "Goal",
        "Target Description", "Short Term Target",
      ]
    ),
    .init(.style, ["Style", "Target Style", "Target Type"]),
    .init(
      .pathway,
      ["Pathway", "PfA Pathway", "PfA", "Preparing for Adulthood", "PfA Outcome"]
    ),
    .init(
      .ehcOutcomeRef,
      [
        "EHC Outcome", "EHCP Outcome", "EHC Outcome Ref", "EHCP Outcome Ref",
        "EHC Plan Outcome", "Outcome Reference",
      ]
    ),
    .init(
      .outcome,
      [
        "Outcome", "Long Term Outcome", "Intended Outcome", "Expected Outcome",
        "Desired Outcome",
      ]
    ),
    .init(.skill, ["Skill"]),
    .init(.condition, ["Condition", "Conditions"]),
    .init(
      .baseline,
      [
        "Baseline", "Starting Point", "Baseline Score", "Entry Score", "Current Level",
        "Start Score",
      ]
    ),
    .init(.baselineDate, ["Baseline Date", "Date of Baseline", "Entry Date"]),
    .init(
      .targetValue,
      ["Target Value", "Target Score", "Target Level", "Expected Score"]
    ),
    .init(
      .criterion,
      [
        "Criterion", "Success Criteria", "Success Criterion", "Criteria",
        "How will we know",
      ]
    ),
    .init(
      .measure,
      [
        "Measure", "Measured By", "Assessment Tool", "How Measured", "Measurement",
        "Tool",
      ]
    ),
    .init(.frequency, ["Frequency", "How Often"]),
    .init(
      .startDate,
      ["Start Date", "Start", "Date Set", "From", "Date From", "Date Started"]
    ),
    .init(
      .dueDate,
      [
        "Due Date", "Due", "Target Date", "End Date", "By When", "Date Due", "Achieve By",
        "To", "Date To",
      ]
    ),
    .init(
      .reviewDate,
      [
        "Review Date", "Next Review", "Date of Review", "Next Review Date", "Review",
        "Review By",
      ]
    ),
    // Provision
    .init(
      .strategy,
      ["Strategy", "Strategies", "Teaching Strategy", "Teaching Strategies", "Approach"]
    ),
    .init(
      .provision,
      ["Provision", "Intervention", "Support", "Provision Name", "Intervention Name"]
    ),
    .init(
      .staff,
      [
        "Delivered By", "Staff", "Adult", "Staff Responsible", "Delivered By Whom",
        "Staff Member", "By Whom", "Provided By",
      ]
    ),
    .init(.groupSize, ["Group Size", "Pupils in Group", "Size of Group"]),
    .init(
      .minutes,
      [
        "Minutes", "Session Length", "Mins", "Minutes per Session", "Duration (mins)",
        "Duration (minutes)", "Session Length (mins)",
      ]
    ),
    .init(
      .sessionsPerWeek,
      [
        "Sessions per Week", "Sessions a Week", "Sessions/Week", "Times per Week",
        "Weekly Sessions",
      ]
    ),
    .init(.weeks, ["Weeks", "Number of Weeks", "No of Weeks"]),
    .init(
      .lead,
      [
        "Lead", "Lead Person", "Responsible", "Person Responsible", "Lead Staff",
        "Lead Adult",
      ]
    ),
    .init(.cost, ["Cost", "Total Cost", "Annual Cost", "Cost (£)"]),
    // Readings
    .init(
      .scoreDate,
      [
        "Date", "Score Date", "Assessment Date", "Date Recorded", "Reading Date",
        "Date of Assessment", "Date Assessed",
      ]
    ),
    .init(.score, ["Score", "Result", "Value", "Mark", "Reading"]),
    .init(.outOf, ["Out Of", "Max Score", "Maximum Score", "Total Marks", "Maximum"]),
    .init(.unit, ["Unit", "Units"]),
    .init(.absent, ["Absent", "Absence", "Pupil Absent"]),
    .init(.recordedBy, ["Recorded By", "Assessed By", "Entered By", "Recorder"]),
    .init(.comment, ["Comment", "Comments", "Note", "Notes", "Remarks"]),
  ])

  /// The headers of a school's calendar; common practice, unverified.
  public static let calendar = CSVColumnAliases([
    .init(.periodType, ["Type", "Period Type"]),
    .init(.periodName, ["Name", "Period Name", "Description"]),
    .init(.periodStart, ["Start", "Start Date", "First Day", "From"]),
    .init(.periodEnd, ["End", "End Date", "Last Day", "To"]),
  ])
}
