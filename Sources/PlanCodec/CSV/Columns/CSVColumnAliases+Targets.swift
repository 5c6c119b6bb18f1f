// The headers below are those that exports and spreadsheets of schools in England commonly
// have. No supplier's documentation stands behind them: they are practice, not a standard.

extension CSVColumnAliases {
  /// The headers of targets; common practice, unverified.
  static let targetEntries: [Entry] = [
    .init(
      .targetNumber,
      [
        "Target No", "Target Number", "No", "Target ID", "Target Ref",
        "Target Reference",
      ]
    ),
    .init(
      .targetText,
      [
        "Target", "Target Text", "SMART Target", "Objective", "Goal",
        "Target Description", "Short Term Target", "Short-Term Outcome",
        "Learning Target", "IEP Target", "PLP Target", "ILP Target", "SEN Target",
        "SEND Target", "Pupil Target", "Individual Target", "Target Statement",
        "Target Detail", "Target Details", "Target Name", "Target Title", "Targets",
        "Objectives", "Goals", "SMART Targets", "My Target", "Learning Objective",
        "Learning Goal", "Short Term Goal", "Short Term Objective",
        "Support Plan Target", "Target Set", "Term Target", "APDR Target", "Plan Target",
        "What We Want To Achieve", "SMART Outcome",
      ]
    ),
    .init(.style, ["Style", "Target Style", "Target Type"]),
    .init(
      .pathway,
      [
        "Pathway", "PfA Pathway", "PfA", "Preparing for Adulthood", "PfA Outcome",
        "PfA Area", "PfA Strand", "Preparation for Adulthood",
        "Preparing for Adulthood Pathway", "Preparing for Adulthood Outcome",
        "Preparing for Adulthood Area", "Adulthood Pathway", "PfA Theme", "PfA Category",
      ]
    ),
    .init(
      .ehcOutcomeRef,
      [
        "EHC Outcome", "EHCP Outcome", "EHC Outcome Ref", "EHCP Outcome Ref",
        "EHC Plan Outcome", "Outcome Reference", "EHCP Outcome Reference",
        "EHC Outcome Reference", "EHCP Outcome No", "EHCP Outcome Number",
        "EHC Outcome No", "EHC Outcome Number", "Outcome Ref", "Outcome No",
        "Outcome Number", "Section E Outcome", "EHCP Section E", "Section E",
        "EHCP Outcome Link", "Linked EHCP Outcome", "Linked Outcome", "EHCP Ref",
        "EHCP Outcomes", "EHC Outcomes", "EHCP Target", "Link to EHCP", "EHCP Link",
        "EHCP Objective",
      ]
    ),
    .init(
      .outcome,
      [
        "Outcome", "Long Term Outcome", "Intended Outcome", "Expected Outcome",
        "Desired Outcome", "Outcomes", "Long Term Target", "Long Term Goal",
        "Outcome Text", "Outcome Description", "Medium Term Outcome", "Planned Outcome",
        "Intended Outcomes", "Desired Outcomes", "Expected Outcomes", "Long Term Aim",
        "Aim", "Target Outcome",
      ]
    ),
    .init(.skill, ["Skill"]),
    .init(.condition, ["Condition", "Conditions"]),
    .init(
      .baseline,
      [
        "Baseline", "Starting Point", "Baseline Score", "Entry Score", "Current Level",
        "Start Score", "Baseline Data", "Baseline Level", "Baseline Result",
        "Baseline Assessment", "Entry Data", "Entry Level", "Start Point",
        "Starting Level", "Starting Score", "Starting Points", "Pre Score",
        "Pre-Intervention Score", "Pre Assessment", "Initial Score",
        "Initial Assessment", "Score at Start", "Start Level", "Start Data",
        "Baseline Value", "Current Attainment", "On Entry", "Where I Am Now",
        "Pre Intervention", "Pre-test", "Pre-test Score", "Pre-Intervention Data",
      ]
    ),
    .init(.baselineDate, ["Baseline Date", "Date of Baseline", "Entry Date"]),
    .init(
      .targetValue,
      [
        "Target Value", "Target Score", "Target Level", "Expected Score", "Target %",
        "Target Grade", "Target Number to Reach", "Goal Score", "Goal Value",
        "Expected Level", "Aim Score", "Expected Value", "Target Result",
        "Target Measure", "Target Figure", "Intended Score",
      ]
    ),
    .init(
      .criterion,
      [
        "Criterion", "Success Criteria", "Success Criterion", "Criteria",
        "How will we know", "Achievement Criteria", "Criteria for Success",
        "Success Measure", "Success Measures", "Success Indicator", "Success Indicators",
        "How will we know it is achieved", "How will we know if it has worked",
        "Exit Criteria", "Exit Criterion", "Success Looks Like",
        "What Success Looks Like", "Mastery Criterion", "Mastery Criteria",
        "Evidence of Success", "Achieved When", "Criteria to Meet",
        "What will success look like", "How will we measure success",
      ]
    ),
    .init(
      .measure,
      [
        "Measure", "Measured By", "Assessment Tool", "How Measured", "Measurement",
        "Tool", "Assessment Method", "Method of Assessment", "Measurement Tool",
        "Assessment Used", "How will it be measured", "How Assessed",
        "Monitoring Method", "Assessed Using", "Measure Used", "Assessment",
        "Assessment Name", "Test", "Test Name", "Test Used", "How Monitored",
      ]
    ),
    .init(
      .frequency,
      [
        "Frequency", "How Often", "Frequency of Support", "Frequency of Intervention",
        "Frequency of Provision", "Session Frequency", "How Frequently",
        "When/How Often", "How Often/When", "Regularity", "Timetabled",
      ]
    ),
    .init(
      .startDate,
      [
        "Start Date", "Start", "Date Set", "From", "Date From", "Date Started",
        "Target Set Date", "Date Target Set", "Plan Start Date", "Target Start Date",
        "Target Start", "Provision Start Date", "Intervention Start Date",
        "Intervention Start", "Started", "Set On", "Set Date", "From Date",
        "Date of Plan", "Plan Date", "Commencement Date", "Date Commenced",
        "Provision Start", "Plan Start", "Begin Date", "Date Begun",
        "Start of Intervention",
      ]
    ),
    .init(
      .dueDate,
      [
        "Due Date", "Due", "Target Date", "End Date", "By When", "Date Due",
        "Achieve By", "To", "Date To", "Target End Date", "Completion Date", "Deadline",
        "Target Due Date", "Target Due", "To Be Achieved By", "Achieved By Date",
        "Target Completion Date", "Finish Date", "Plan End Date", "Provision End Date",
        "Intervention End Date", "Intervention End", "To Date", "Achieve By Date",
        "Complete By", "Timescale Date", "Expected Completion Date", "Expected End Date",
        "Expected By", "Due By", "Planned End Date", "Date to be Achieved",
      ]
    ),
    .init(
      .reviewDate,
      [
        "Review Date", "Next Review", "Date of Review", "Next Review Date", "Review",
        "Review By", "Date of Next Review", "Review Due", "Review Due Date",
        "Next Review Due", "Plan Review Date", "Target Review Date", "To Be Reviewed",
        "To Be Reviewed On", "Review On", "Date for Review", "Reviewed On",
        "Planned Review Date", "Next Review On", "APDR Review Date", "Review Day",
        "SEN Review Date", "Next SEN Review", "Next SEN Review Date", "IEP Review Date",
        "Provision Review Date",
      ]
    ),
  ]
}
