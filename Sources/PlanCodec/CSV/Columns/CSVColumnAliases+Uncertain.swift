// Headers that mean different things in different files; common practice, unverified.

extension CSVColumnAliases {
  /// The two fields that a whole name is made of.
  static let wholeName: [CSVField] = [.forename, .surname]

  /// Headers with the fields between which to ask, the likeliest first.
  static let uncertainEntries: [(fields: [CSVField], headers: [String])] = [
    (wholeName, wholeNameHeaders),
    ([.forename], ["First", "Fore"]),
    ([.surname], ["Last"]),
    ([.scoreDate, .startDate, .reviewDate], ["Date", "Dates", "Day"]),
    ([.startDate, .baseline], ["Start", "Began"]),
    ([.dueDate, .targetValue, .score], ["End", "Finish"]),
    ([.startDate], ["From"]),
    ([.dueDate], ["To", "Until", "By"]),
    ([.reviewDate, .comment], ["Review", "Reviewed"]),
    ([.targetText, .targetValue], ["Target", "Targets", "Goal", "Goals"]),
    ([.yearGroup], ["Year", "Yr", "Current Year", "Actual Year"]),
    (
      [.yearGroup, .class],
      ["Year/Class", "Class/Year", "Yr/Class", "Year and Class", "Year & Form"]
    ),
    ([.yearGroup, .class], ["Year Group/Class", "Year/Reg", "Year/Form", "Year Reg"]),
    ([.class, .provision], ["Group", "Group Name", "Set"]),
    ([.senType1, .areaOfNeed], needHeaders),
    ([.senType2, .areaOfNeed], ["Secondary Need", "Secondary Needs", "SEN Need 2"]),
    (
      [.areaOfNeed, .senType1], ["Area of Need", "Area", "Category of Need", "Category"]
    ),
    ([.senType1, .senProvision, .provision], ["Type", "SEN Details", "Code"]),
    ([.senProvision, .senType1], ["SEN", "SEND", "SEN Code", "SEND Code", "SEN Level"]),
    ([.senProvision, .outcome], ["Status", "Stage", "Level of Support", "Register"]),
    ([.provision, .senProvision], ["Provision", "Support", "Provision Type"]),
    ([.baseline, .score], ["Level", "Current", "Current Grade", "Attainment", "Grade"]),
    ([.score, .outcome, .comment], ["Progress", "Rating", "Achieved", "Met", "RAG"]),
    (
      [.outcome, .score],
      ["Target Met", "Target Achieved", "Target Status", "Impact Score"]
    ),
    (
      [.minutes, .weeks, .frequency],
      ["Duration", "Length", "Time", "Timescale", "Hours"]
    ),
    ([.upn, .uln], ["ID", "Pupil ID", "Student ID", "Pupil No", "Pupil Number", "Ref"]),
    ([.upn, .uln], ["Student Number", "Student No", "Learner Number", "Identifier"]),
    ([.targetText, .provision, .comment], ["Description", "Details", "Title", "Text"]),
    ([], otherHeaders),
  ]

  private static let wholeNameHeaders = [
    "Name", "Full Name", "Pupil Name", "Pupil", "Pupils", "Student", "Student Name",
    "Child", "Child Name", "Child's Name", "Learner", "Learner Name", "Legal Name",
    "Legal Full Name", "Pupil Full Name", "Student Full Name", "Pupil's Name",
    "Name of Pupil", "Name of Child", "Names", "Surname, Forename", "Forename Surname",
    "Surname/Forename", "Forename & Surname", "First and Last Name", "Display Name",
    "Last Name, First Name", "Preferred Full Name", "Fullname",
  ]

  private static let needHeaders = [
    "Need", "Needs", "Primary Need", "Primary Needs", "Main Need", "SEN Need",
    "SEN Needs",
    "SEND Need", "SEND Needs", "Type of Need", "Need Type", "SEN Category",
    "SEND Category", "Primary Area of SEN", "Main Area of SEN", "SEN Description",
    "Difficulty", "Diagnosis of Need",
  ]

  /// Headers that are common and stand for no field of a plan.
  private static let otherHeaders = [
    "Former UPN", "Previous UPN", "Temporary UPN", "UCI", "Admission No", "Adno",
    "Admission Number", "Candidate No", "Candidate Number", "Exam No", "Middle Name",
    "Middle Names", "Middle Name(s)", "Former Surname", "Initials", "Salutation",
    "Admission Date", "Date of Admission", "Date of Entry", "Entry Date to School",
    "Leaving Date", "Date of Leaving", "Enrolment Date", "Enrolment Status",
    "SEN Start Date", "SEN End Date", "SEN Status Start Date", "SEN Need Start Date",
    "Last Review", "Last Review Date", "Previous Review", "Previous Review Date",
    "Date of Last Review", "EHCP Date", "EHCP Issue Date", "Annual Review",
    "Annual Review Date", "Modified Date", "Date Modified", "Created", "Created Date",
    "Date Created", "Created By", "Modified By", "Last Modified", "Age", "Age in Months",
    "Chronological Age", "Ethnicity", "Ethnic Group", "Ethnicity Code", "Religion",
    "Nationality", "Country of Birth", "EAL", "FSM", "FSM6", "Free School Meals",
    "Pupil Premium", "PP", "LAC", "CLA", "Looked After", "In Care", "In LEA Care",
    "Service Child", "Young Carer", "Address", "Postcode", "Post Code", "Telephone",
    "Phone", "Mobile", "Email", "E-mail", "Parent Name", "Parental Contact", "Contact",
    "Attendance", "Attendance %", "Exclusions", "Suspensions", "House", "Boarder",
    "Part Time", "School", "School Name", "DfE Number", "URN", "LA", "Local Authority",
    "NHS Number", "GP", "Medical Conditions", "Allergies", "Photo", "Key Stage",
    "Academic Year", "Term", "Half Term", "Month", "Week", "Row", "Row Number", "Index",
    "Head of Year", "Room", "Location", "Subject", "SENCO", "SENDCo", "Class Teacher",
    "Teacher", "Top Up Funding", "Funding Band", "Band", "Has Photo", "Ever 6",
  ]
}
