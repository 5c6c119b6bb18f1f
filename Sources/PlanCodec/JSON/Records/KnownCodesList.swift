// Made by `swift run format-generator` from the fields of the record; not to be edited.

/// The codes of the vocabularies, with spaces between them.
enum KnownCodesList {
  static let codes = """
    1 1.1 1.2 1.3 10 11 12 13 14 2 2.1 2.2 2.3 2.4 2.5 3 3.1 3.2 3.3 3.4 4 4.1 4.2 5 \
    5.1 5.2 5.3 5.4 6 6.1 6.2 6.3 6.4 6.5 7 7.1 7.2 7.3 7.4 8 8.1 8.2 8.3 8.4 8.5 9 \
    9.1 9.2 9.3 9.4 A ASD B C CI CL D DS E E1 E2 EHE EYP F G H1 H2 HI I J K M MLD MSI \
    N N1 N2 NEET NIEC NIEO NSA O OLA OPA OTH P PD PMLD Q R S SEMH SLCN SLD SP SPLD \
    UN1 UN10 UN2 UN3 UN4 UN5 UN6 UN7 UN8 UN9 VI X aboveGoalRate absent accepted \
    accessArrangement accessOnly active adapt adequate adoptedOnTransfer advocate \
    agreed all annual anticipation any aspirations assessed atLeastFor atOrAboveAim \
    attainmentLevel attainmentScale audio bankHoliday belowAim belowGoalRate \
    betweenPost16 braille cancelled cannotTell change changeDose changesConstruct \
    checkDelivery checkMaterial classTeacher classWide closure communicationAid \
    community completed compound concerns confidential consecutiveK consented \
    considerChangingTarget considerInstructionalChange considerRaisingGoal \
    considerRaisingTarget continue correct counsellor curriculumBasedMeasure \
    damageAccepted dataRequired day declined decrease deferred delivered descriptive \
    digitsCorrect discontinued discuss drawing duration early easyRead \
    educationalPsychologist ehcAssessmentRequested ehcLinkedPlan electronic \
    emergencyRead emerging employment engagement erased exceeded executiveFunction \
    exploration exported extend failure family familyMeeting familyNotified \
    familyView fast frequency friend fullPhysical functional generalOutcome \
    generalised gesture greaterOrEqual greaterThan group halfTerm halfTermly \
    halfYearly headteacher health higherLevelTeachingAssistant holiday home \
    homeActions identified identity increase independence independent \
    independentLiving individual individualEducationPlan individualLearningPlan \
    individualSupportPlanDraft infantToJunior initiation inset insufficient \
    interrupted interval intervention jobCoach keep keyWorker largePrint latency \
    latest lessOrEqual lessThan level localAuthorityOfficer maintain maintained mapp \
    masteryMeasure max mean meanOfLast3 median medianOfLast3 meet mentor met \
    middleToSecondary minutes minutesBetween minutesToBegin model month \
    motorAndPhysical need newSchool notAdministered notApplicable notMet notStarted \
    observation observed occasions occupationalTherapist onHold onTrack \
    onePageProfile overridden parentOrCarer partialPhysical partly percent \
    percentCorrect persistence person personalLearningPlan photographs \
    physiotherapist planDeleted planSaved points preferredLearning primaryToSecondary \
    professionalReport progress prompts proposed provisional pupil pupilAbsent \
    pupilPassport pupilRemoved pupilSaved pupilVoice rate ratingScale read \
    realisation reasonableAdjustment referred refused replace retire reviewHeld \
    rubric school scruffy secondaryToPost16 seconds secondsBetween secondsToBegin \
    selfAssessment senSupportPlan senco seniorLeader sensory sentOnTransfer session \
    sessionsDelivered sharedWithAgency shortened signature signed signing single \
    slope smart socialAndEmotional socialCare socialWorker software specialist \
    specialistTeacher speech speechAndLanguageTherapist \
    speechLanguageAndCommunication staff staffAbsent standard standardised \
    startingSchool steps stop structure subjectTeacher success switchStrategy symbols \
    targeted targetedPlus teachingAssistant term termly times toAdultLife \
    toMiddleSchool transition translation universal unwell value verbal views visual \
    week within words wordsPerMinute workSample writing year
    """
}
