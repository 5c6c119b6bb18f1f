extension SENType {
  /// The types of the Common Basic Data Set, code set CS071.
  ///
  /// Text that fits several types, such as "learning difficulty", names none of them.
  public static let vocabulary = Vocabulary<SENType>(
    id: "senType",
    title: "SEN types",
    version: "CS071, May 2026",
    status: .inForce,
    source: "Department for Education, Common Basic Data Set, code set CS071",
    entries: learningEntries + communicationEntries + sensoryAndPhysicalEntries
      + otherEntries
  )

  private typealias Entry = Vocabulary<SENType>.Entry

  private static let learningEntries: [Entry] = [
    .init(
      .specificLearningDifficulty,
      "Specific Learning Difficulty",
      aliases: [
        "SpLD", "Specific Learning Difficulties", "Specific Learning Difficulty (SpLD)",
        "Learning difficulty", "Learning difficulties",
      ]
    ),
    .init(
      .moderateLearningDifficulty,
      "Moderate Learning Difficulty",
      aliases: [
        "Moderate Learning Difficulties", "Moderate Learning Difficulty (MLD)",
        "Learning difficulty", "Learning difficulties",
      ]
    ),
    .init(
      .severeLearningDifficulty,
      "Severe Learning Difficulty",
      aliases: [
        "Severe Learning Difficulties", "Severe Learning Difficulty (SLD)",
        "Learning difficulty", "Learning difficulties",
      ]
    ),
    .init(
      .profoundAndMultipleLearningDifficulty,
      "Profound & Multiple Learning Difficulty",
      aliases: [
        "Profound & Multiple Learning Difficulties",
        "Profound & Multiple Learning Difficulty (PMLD)",
        "Learning difficulty", "Learning difficulties",
      ]
    ),
  ]

  private static let communicationEntries: [Entry] = [
    .init(
      .socialEmotionalAndMentalHealth,
      "Social, Emotional and Mental Health",
      aliases: [
        "Social, Emotional and Mental Health (SEMH)", "Social, Emotional, Mental Health",
        "Social, Emotional and Mental Health Difficulties",
        "Social, Emotional and Mental Health Needs",
      ],
      pastAliases: [
        "BESD", "Behaviour, Emotional and Social Difficulties",
        "Behaviour, Emotional & Social Difficulty",
        "Behavioural, Emotional and Social Difficulties",
        "BESD - Behaviour, Emotional and Social Difficulties", "EBD",
      ],
      note: """
        BESD was replaced by this type in 2014 and does not mean quite the same; a person \
        should look at each pupil whose record still has it.
        """
    ),
    .init(
      .speechLanguageAndCommunicationNeeds,
      "Speech, Language and Communication Needs",
      aliases: [
        "Speech, Language and Communication", "Speech, Language and Communication Need",
        "Speech, Language and Communication Needs (SLCN)",
        "Speech, Language or Communication Needs", "Speech and Language",
      ]
    ),
    .init(
      .autisticSpectrumDisorder,
      "Autistic Spectrum Disorder",
      aliases: [
        "Autistic Spectrum Disorder (ASD)", "Autism", "Autism Spectrum Disorder",
        "Autistic Spectrum Condition", "Autism Spectrum Condition", "ASC", "AUT",
        "Autistic",
      ],
      note:
        "The label is the code set's own; many people prefer to say autism or autistic."
    ),
  ]

  private static let sensoryAndPhysicalEntries: [Entry] = [
    .init(
      .hearingImpairment,
      "Hearing Impairment",
      aliases: ["Hearing Impairment (HI)", "Hearing Impaired", "Sensory impairment"]
    ),
    .init(
      .visionImpairment,
      "Vision Impairment",
      aliases: [
        "Vision", "Visual", "Visual Impairment", "Visual Impairment (VI)",
        "Vision Impairment (VI)", "Visually Impaired", "Sensory impairment",
      ],
      note: "Older lists call it Visual Impairment."
    ),
    .init(
      .multiSensoryImpairment,
      "Multi-Sensory Impairment",
      aliases: [
        "Multi-Sensory Impairment (MSI)", "Multi-Sensory", "Sensory impairment",
      ]
    ),
    .init(
      .physicalDisability,
      "Physical Disability",
      aliases: ["Physical Disability (PD)", "Physical Disabilities", "Physical"]
    ),
  ]

  private static let otherEntries: [Entry] = [
    .init(
      .downSyndrome,
      "Down Syndrome",
      aliases: ["Down Syndrome (DS)", "Down's Syndrome", "Downs Syndrome"],
      note: "No usual area of need is agreed; the school chooses."
    ),
    .init(
      .other,
      "Other Difficulty/Disability",
      aliases: [
        "Other", "Other Difficulty", "Other Disability", "Other Difficulty or Disability",
        "Other Difficulty/Disability (OTH)",
      ]
    ),
    .init(
      .noSpecialistAssessment,
      "SEN support but no specialist assessment of type of need",
      aliases: [
        "No specialist assessment", "No specialist assessment of type of need",
        "SEN support but no specialist assessment",
        "SEN support but no specialist assessment of type of need (NSA)",
      ],
      note: "Only with the provision code K, SEN support."
    ),
  ]
}
