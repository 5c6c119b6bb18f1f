// The headers below are those that exports and spreadsheets of schools in England commonly
// have. No supplier's documentation stands behind them: they are practice, not a standard.

extension CSVColumnAliases {
  /// The headers of provision and readings; common practice, unverified.
  static let provisionEntries: [Entry] = [
    .init(
      .strategy,
      [
        "Strategy", "Strategies", "Teaching Strategy", "Teaching Strategies", "Approach",
        "Strategies Used", "Support Strategies", "Classroom Strategies",
        "What Adults Will Do", "Approaches",
      ]
    ),
    .init(
      .provision,
      [
        "Provision", "Intervention", "Support", "Provision Name", "Intervention Name",
        "Interventions", "Provisions", "Intervention/Support", "Support/Intervention",
        "Provision/Intervention", "Intervention/Provision", "Provision Description",
        "Intervention Description", "Provision Title", "Intervention Title",
        "Support Provided", "Provision in Place", "Provision Type", "Intervention Type",
        "Current Provision", "Current Intervention", "Additional Provision",
        "Additional Support", "Support in Place", "Support Type", "Action", "Actions",
        "Intervention Programme", "Programme", "SEND Support Provided",
        "Provision Details", "Support Offered", "Waves of Support",
      ]
    ),
    .init(
      .staff,
      [
        "Delivered By", "Staff", "Adult", "Staff Responsible", "Delivered By Whom",
        "Staff Member", "By Whom", "Provided By", "Member of Staff",
        "Teaching Assistant", "TA", "Adult Delivering", "Staff Name", "Who", "Led By",
        "Delivered by (Staff)", "Run By", "Staffing", "Staff Delivering", "Who Delivers",
        "Who Will Deliver", "Adult Responsible", "Adult Lead", "Supporting Adult",
        "Staff Involved", "Adults", "Deliverer", "Delivering Staff", "By Who",
        "Practitioner", "Intervention Lead", "Key Staff",
      ]
    ),
    .init(.groupSize, ["Group Size", "Pupils in Group", "Size of Group"]),
    .init(
      .minutes,
      [
        "Minutes", "Session Length", "Mins", "Minutes per Session", "Duration (mins)",
        "Duration (minutes)", "Session Length (mins)", "Session Duration",
        "Length of Session", "Time per Session",
      ]
    ),
    .init(
      .sessionsPerWeek,
      [
        "Sessions per Week", "Sessions a Week", "Sessions/Week", "Times per Week",
        "Weekly Sessions", "No of Sessions per Week",
      ]
    ),
    .init(
      .weeks,
      [
        "Weeks", "Number of Weeks", "No of Weeks", "Duration (weeks)", "Length (weeks)",
      ]
    ),
    .init(
      .lead,
      [
        "Lead", "Lead Person", "Responsible", "Person Responsible", "Lead Staff",
        "Lead Adult", "Responsible Person", "Lead Professional",
      ]
    ),
    .init(
      .cost,
      [
        "Cost", "Total Cost", "Annual Cost", "Cost per Year", "Yearly Cost",
        "Provision Cost", "Intervention Cost", "Cost of Provision", "Cost to School",
        "Price", "Cost per Pupil", "Pupil Cost", "Cost p.a.", "Estimated Cost",
        "Cost of Intervention", "Funding Cost", "Spend",
      ]
    ),
    .init(
      .scoreDate,
      [
        "Date", "Score Date", "Assessment Date", "Date Recorded", "Reading Date",
        "Date of Assessment", "Date Assessed", "Date of Score", "Date of Result",
        "Result Date", "Test Date", "Date of Test", "Recorded On", "Recorded Date",
        "Date Taken", "Observation Date", "Date of Observation", "Session Date",
        "Date of Session", "Measured On", "Date Measured", "Entry Recorded",
        "Assessed On", "Date Observed", "Monitoring Date", "Score Recorded On",
        "Data Date", "Marked On",
      ]
    ),
    .init(
      .score,
      [
        "Score", "Result", "Value", "Mark", "Reading", "Latest Score", "Current Score",
        "Assessment Score", "Assessment Result", "Test Score", "Test Result",
        "Raw Score", "Exit Score", "End Score", "Final Score", "Post Score",
        "Post-Intervention Score", "Outcome Score", "Score Achieved", "Actual Score",
        "Measured Value", "Score Value", "Post-test", "Post-test Score",
        "Progress Score", "Observed Value", "Score at End", "Exit Data",
        "Post Assessment", "Latest Result", "Achieved Score", "Marks",
      ]
    ),
    .init(
      .outOf,
      [
        "Out Of", "Max Score", "Maximum Score", "Total Marks", "Maximum", "Max",
        "Max Mark", "Total Available",
      ]
    ),
    .init(.unit, ["Unit", "Units", "Unit of Measure"]),
    .init(.absent, ["Absent", "Absence", "Pupil Absent"]),
    .init(
      .recordedBy,
      [
        "Recorded By", "Assessed By", "Entered By", "Recorder", "Observer",
        "Observed By",
      ]
    ),
    .init(
      .comment,
      [
        "Comment", "Comments", "Note", "Notes", "Remarks", "Teacher Comment",
        "Teacher Comments", "Staff Comment", "Staff Comments", "Review Comment",
        "Review Comments", "Review Notes", "Progress Comment", "Progress Comments",
        "Progress Notes", "Additional Comments", "Additional Notes", "General Comments",
        "Observations", "Observation", "Comment on Progress", "SENCO Comment",
        "SENCO Comments", "SENCO Notes", "SENDCo Comment", "Further Comments",
        "Any Other Comments", "Evaluation", "Impact", "Progress Note", "Feedback",
        "Remark", "Additional Information", "Other Information", "SEN Notes",
        "SEND Notes",
      ]
    ),
  ]
}
