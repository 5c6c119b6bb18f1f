// The headers below are those that exports and spreadsheets of schools in England commonly
// have. No supplier's documentation stands behind them: they are practice, not a standard.

extension CSVColumnAliases {
  /// The headers of pupils and their needs; common practice, unverified.
  static let pupilEntries: [Entry] = [
    .init(
      .upn,
      [
        "UPN", "Unique Pupil Number", "Pupil UPN", "Current UPN", "Student UPN",
        "UPN Number", "UPN No", "Unique Pupil No", "Pupil Number (UPN)", "Child UPN",
      ]
    ),
    .init(
      .uln,
      [
        "ULN", "Unique Learner Number", "Pupil ULN", "Student ULN", "Learner ULN",
        "ULN Number", "Unique Learner No",
      ]
    ),
    .init(
      .forename,
      [
        "Forename", "First Name", "Legal Forename", "Given Name", "Legal First Name",
        "Pupil Forename", "Student Forename", "Child Forename", "Forename(s)",
        "First Names", "Pupil First Name", "Student First Name", "Child First Name",
        "Legal Given Name", "Christian Name", "FName",
      ]
    ),
    .init(
      .surname,
      [
        "Legal Surname", "Surname", "Last Name", "Family Name", "Legal Last Name",
        "Pupil Surname", "Student Surname", "Child Surname", "Pupil Last Name",
        "Student Last Name", "Child Last Name", "Legal Family Name", "Second Name",
        "SName", "LName",
      ]
    ),
    .init(
      .preferredName,
      [
        "Preferred Name", "Known As", "Preferred Forename", "Chosen Name",
        "Preferred First Name", "Pupil Preferred Name", "Student Preferred Name",
        "Likes To Be Called", "Pref Name", "Pref Forename", "Pref First Name",
        "Nickname", "Chosen Forename", "Goes By",
      ]
    ),
    .init(
      .dateOfBirth,
      [
        "DOB", "Date of Birth", "Birth Date", "Born", "Birthday", "Pupil DOB",
        "Student DOB", "Child DOB", "Pupil Date of Birth", "Student Date of Birth",
        "Person Birth Date", "D of B", "Date Birth",
      ]
    ),
    .init(
      .sex,
      [
        "Sex", "Gender", "Legal Sex", "Sex/Gender", "Legal Gender", "Gender Current",
        "Pupil Sex", "Pupil Gender", "M/F",
      ]
    ),
    .init(
      .yearGroup,
      [
        "NC Year", "Year Group", "Year", "Year Taught In", "Yr", "Actual NC Year",
        "NC Year Group", "National Curriculum Year", "Current Year Group", "Year Grp",
        "Yr Group", "Yr Grp", "NCY", "NC Yr", "Curriculum Year", "Pupil Year Group",
        "NC Year Actual", "Actual Year", "School Year Group", "Year Group Taught In",
        "National Curriculum Year Group", "Current NC Year", "Current Year",
      ]
    ),
    .init(
      .`class`,
      [
        "Reg", "Reg Group", "Registration Group", "Class", "Form", "Tutor Group",
        "Registration Form", "Class Name", "Form Group", "Reg Grp", "Reg Class Name",
        "Registration Class", "Reg Form", "Reg Class", "Class Group", "Current Class",
        "Teaching Group", "Current Registration Form", "Current Form", "Main Class",
        "Registration",
      ]
    ),
    .init(
      .firstLanguage,
      [
        "First Language", "Home Language", "Mother Tongue", "Language Spoken at Home",
        "Main Language",
      ]
    ),
    .init(
      .keyWorker,
      [
        "Key Worker", "Key Person", "Named Adult", "Link Adult", "Key Adult",
      ]
    ),
    .init(
      .senProvision,
      [
        "SEN Status", "SEN Provision", "SEND Status", "SEN Stage", "SEN", "SEND",
        "SEN Code", "SEND Provision", "SEND Stage", "SEND Code", "SEN Status Code",
        "SEN Level", "SEND Level", "SEN Provision Code", "SEN Register Status",
        "Current SEN Status", "Current SEN Provision", "SEN Provision Status",
        "SEND Register", "SEN Register", "Provision Type (SEN)",
        "Special Educational Needs Status", "SEN Support/EHCP",
        "SEN Category of Provision", "SEN Stage Code", "Pupil SEN Status",
        "Student SEN Status",
      ]
    ),
    .init(
      .senType1,
      [
        "Primary Need", "SEN Need", "Primary SEN Type", "SEN Type", "Need Type 1",
        "SEN Need Type", "Main Need", "SEN Need 1", "Primary SEN Need",
        "Primary SEND Need", "SEND Need", "SEND Type", "Primary Need Type", "SEN Type 1",
        "SEN Type Primary", "Need 1", "First Need", "Primary Area of SEN",
        "Primary Needs", "SEN Needs", "SEN Primary Need", "Primary Type of Need",
        "Type of Need", "Need Type", "Main SEN Need", "SEN Type Rank 1",
        "SEN Needs (Primary)", "Primary Diagnosis of Need", "SEN Category",
        "SEND Primary Need", "SEN Primary Type", "Main Area of SEN", "Primary SEN",
        "SEN Description",
      ]
    ),
    .init(
      .senType2,
      [
        "Secondary Need", "Secondary SEN Type", "SEN Type 2", "Need Type 2",
        "SEN Need 2", "Secondary SEN Need", "Secondary SEND Need", "Secondary Need Type",
        "SEN Type Secondary", "Need 2", "Second Need", "SEN Secondary Need",
        "Secondary Needs", "Secondary Type of Need", "SEN Type Rank 2",
        "SEN Needs (Secondary)", "Additional Need", "Other Need", "SEND Secondary Need",
        "SEND Type 2", "Secondary SEN",
      ]
    ),
    .init(
      .areaOfNeed,
      [
        "Area of Need", "Broad Area of Need", "Area", "Need Area", "Areas of Need",
        "Broad Area", "SEND Area of Need", "SEN Area of Need", "Main Area of Need",
        "Primary Area of Need", "COP Area", "Code of Practice Area", "Area of SEND",
        "Area of SEN", "Broad Areas of Need", "Category of Need", "Need Category",
        "SEND Category",
      ]
    ),
    .init(
      .strengths,
      [
        "Strengths", "Strength", "What I Am Good At", "Pupil Strengths", "I Am Good At",
        "My Strengths",
      ]
    ),
    .init(
      .interests,
      [
        "Interests", "Likes", "What I Like", "My Interests", "Things I Like",
      ]
    ),
    .init(
      .aspirations,
      [
        "Aspirations", "Aspiration", "Hopes", "Hopes and Dreams", "My Aspirations",
        "My Hopes",
      ]
    ),
    .init(
      .pupilVoice,
      [
        "Pupil Voice", "Pupil View", "Pupil Views", "Student Voice", "Student View",
        "Student Views", "Child's View", "Child's Views", "Pupil Comment",
        "Pupil Comments", "Child's Voice", "Child Voice", "Child View", "Learner Voice",
        "Learner View", "Pupil's View", "Pupil's Views", "Pupil's Voice",
        "Views of Pupil", "Views of the Pupil", "Views of Child", "Views of the Child",
        "Pupil Opinion", "My Views", "My View", "Pupil Contribution",
        "Young Person's View", "Young Person's Views", "Student Comment",
        "Pupil Feedback", "What I Think", "Voice of the Child",
      ]
    ),
    .init(
      .parentVoice,
      [
        "Parent Voice", "Parent View", "Parent Views", "Parent/Carer View",
        "Parent/Carer Views", "Family View", "Parental View", "Parental Views",
        "Carer View", "Carer Views", "Parent Comment", "Parent Comments",
        "Parents' View", "Parents' Views", "Parent/Carer Voice", "Parent/Carer Comment",
        "Parent/Carer Comments", "Family Views", "Family Voice", "Carer Voice",
        "Views of Parents", "Views of Parent/Carer", "Views of Parents/Carers",
        "Parents/Carers Views", "Parents/Carers View", "Parental Voice",
        "Parental Comment", "Parent Contribution", "Parent Feedback", "Home Views",
        "Views of Family",
      ]
    ),
  ]
}
