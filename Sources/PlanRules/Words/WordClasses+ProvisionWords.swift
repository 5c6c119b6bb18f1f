// The words of the classes of provision.

extension WordClasses {
  static let provisionLists: [(class: Self, words: String)] = [
    (.quote, "\" “ ”"),
    (
      .leader,
      """
      trainer invigilator lead leader qtvi qtod qtmsi buddy team technician \
      governor pastor chaplain parent parents mum dad carer mam mummy daddy mother \
      father grandma grandad gran nan grandparent granny aunt aunty auntie uncle \
      brother sister sibling guardian officer adviser advisor cook chef caretaker \
      manager coordinator co-ordinator director consultant doctor paediatrician gp \
      clinician dietitian dietician orthoptist optometrist podiatrist optician \
      psychotherapist psychiatrist dentist matron midwife worker driver escort \
      chaperone scribe prompter communicator signer aide helper headteacher deputy \
      principal dsl dht aht librarian lifeguard farmer gardener musician artist \
      dancer rabbi imam priest vicar supervisor mdsa msa lsp lsas tas hltas elsas \
      sencos sendcos inco ect nqt intern apprentice prefect ambassador facilitator \
      camhs mhst emhp cpn eps qtvis qtods qtsi salts slts ots physios service \
      agency provider professional expert receptionist secretary postgraduate \
      undergraduate instructor tutor coach nanny childminder headteachers ct ht ta1 \
      ta2 ta3 cta
      """
    ),
    (
      .beam,
      """
      cushion beam bandage frame brace rail strap pillow internship boot splint \
      sling assistant worker teacher staff plan card base centre hub room rooms \
      group groups tutor lead manager office bar bars stocking stockings collar belt \
      vest seat chair harness button sign sheet symbol desk point
      """
    ),
    (
      .expert,
      """
      physiotherapy physios ots salts slts eps ep psychotherapist psychotherapy \
      psychiatrist paediatrician dietitian dietician orthoptist optometrist podiatrist \
      doctor gp registered chartered licensed hcpc bacp bapt badth rcslt cbt camhs \
      mhst counselling skilled competent competency competencies diploma certificated \
      certification accreditation npq apc ambda patoss qts elklan instructor \
      consultant clinical clinician habilitation rehabilitation audiology intervenor \
      interpreter practitioner psychology tod hydrotherapist professionally expert \
      specialised l2 l3 l4 msc hypnotherapist osteopath emhp cpn qtvis qtods
      """
    ),
    (.minuteSign, "' ′"),
    (
      .spanWord,
      """
      two-week three-week four-week five-week six-week seven-week eight-week \
      nine-week ten-week twelve-week year-long term-long
      """
    ),
    (.permitting, "permitting"),
    (.hedgeLead, "if where when whenever wherever as should"),
    (
      .hedgeEnd,
      """
      needed required necessary appropriate possible arises arise allows allow permits \
      permit helpful feasible practicable practical beneficial suitable convenient \
      desirable useful
      """
    ),
    (.classWord, "class"),
    (.hourWord, "hour hr hour's"),
    (.joinedNumber, "twenty-five thirty-five forty-five fifty-five seventy-five"),
    (.groupUnit, "place places person child pupil seat strong student pupils"),
    (.nearLead, "by near beside behind opposite against facing off in at on"),
    (
      .spot,
      """
      unit window drawer drawers tray cupboard locker shelf bench reception bay court \
      courts track stadium stage mosque temple synagogue toilet shower house flat \
      street town village precinct market restaurant bank salon garage warehouse \
      factory nursery academy zoo cinema sink space spaces rug mat sofa beanbag front \
      back row car train peg pegs whiteboard entrance door gate stairs staircase
      """
    ),
    (
      .placeRole,
      """
      assistant assistants teacher teachers tutor tutors staff manager supervisor \
      supervisors agency agencies provider providers professional professionals
      """
    ),
    (
      .shortSeason,
      """
      autumn spring summer aut spr sum aut1 aut2 spr1 spr2 sum1 sum2 ht1 ht2 ht3 ht4 \
      ht5 ht6
      """
    ),
    (.monthLead, "in during for throughout over ("),
    (.halfDay, "am pm a.m p.m noon"),
    (.alternate, "alternate alternating"),
    (.availability, "availability lack"),
    (.askingWord, "how count counts counting add adds adding numbers"),
    (.bendingThing, "thinking thinker seating straw tubing"),
    (.motion, "motion movement movements"),
    (.heldBack, "his her their the these"),
    (.way, "giving gives give ramp wheelchair step-free"),
    (
      .noInput,
      """
      audio visual sensory minute data device jack socket port method switch \
      keyboard voice
      """
    ),
    (
      .noName,
      """
      year autumn spring summer january february march april may june july august \
      september october november december easter christmas monday tuesday wednesday thursday friday \
      english maths science key ks1 ks2 ks3 ks4 sept oct nov dec jan feb
      """
    ),
    (
      .timesADay,
      """
      lessons tests exams sessions transitions assemblies papers assessments subjects \
      classes times days meals snacks breaks playtimes lunchtimes mealtimes trips \
      visits outings journeys activities tasks mornings afternoons weekdays \
      instructions homeworks clubs
      """
    ),
    (.shortDay, "mon tue tues wed weds thu thur thurs fri mons weds fris"),
    (
      .daysOfWeek,
      """
      mon-fri monday-friday mon-thu mon-thurs mon-thur mon-wed mon-weds tue-thu \
      tue-fri tues-thurs tues-thur tues-fri wed-fri weds-fri monday-thursday \
      monday-wednesday tuesday-thursday tuesday-friday wednesday-friday saturday \
      saturdays sunday sundays weekend weekends always continuously pw p.w wkly \
      biweekly twice-daily once-weekly thrice-weekly three-weekly six-weekly \
      four-weekly 2xweekly 3xweekly 4xweekly 5xweekly 2xdaily 2pw 3pw \
      hourly nightly yearly quarterly everyday full-time weekday termtime mondays tuesdays \
      wednesdays thursdays fridays monday tuesday wednesday thursday friday \
      weekdays
      """
    ),
    (.everyone, "every each all"),
    (
      .room,
      """
      suite nest pod annexe foyer yard bungalow gymnasium resource-base workspace \
      workroom tent cubicle room rooms area base store office desk workstation \
      corner hall library den hub hive snug kitchen clinic pool gym playground \
      corridor cloakroom cafe café studio classroom classrooms centre bay site \
      campus bus garden park church shop shops supermarket college home wing cabin \
      lodge cottage zone table box wall carpet canteen surgery hospital field lab \
      staffroom hut lobby entrance doorway door gate toilets bathroom washroom \
      playroom playgrounds outdoors indoors outside online remotely bedroom lounge \
      conservatory greenhouse allotment polytunnel stables farm woods woodland forest \
      theatre chapel courtyard quad cafeteria refectory mezzanine portacabin \
      portakabin chalet gallery museum shed barn pitch ward bakery minibus taxi tram \
      workstations desks bases hubs halls offices corners corridors libraries gyms \
      kitchens arp srp arb drb porch launderette allotments suites rm \
      muga baths
      """
    ),
    (.title, "mr mrs miss ms mx dr rev prof sir"),
    (
      .groupWord,
      """
      one-to-one 1-to-1 one-on-one paired pairs pair trio trios twos threes fours \
      fives sixes duo quartet 1to1 1on1 one2one two-to-one individually individual \
      solo alone
      """
    ),
    (
      .pupils,
      """
      pupils children peers students learners others pupil child peer student \
      learner other boy boys girl girls friend friends classmate classmates player \
      players kids chn member members
      """
    ),
    (.ofPeople, "group groups ratio maximum"),
    (
      .lengthWord,
      """
      half-hour hour-long five-minute ten-minute fifteen-minute twenty-minute \
      thirty-minute forty-minute fifty-minute sixty-minute two-minute three-minute \
      one-minute one-hour two-hour three-hour half-hourly quarter-hour ½ 1½ 2½ ¾ ¼ full-day half-day 1h30 \
      1h15 1hr30
      """
    ),
    (.sessionLength, "minutes minute mins min hours hour hrs hr m h"),
    (.writtenOn, "minutes minute mins min hours hour hrs hr m h x wpm wcpm secs sec s"),
    (
      .provisionPeriod,
      """
      week day fortnight term month year morning wk w night afternoon evening \
      lunchtime breaktime lunch break playtime half-term annum yr weekday
      """
    ),
    (.provisionPlaceLead, "in at on within inside"),
    (
      .noPlace,
      """
      group groups session sessions maths english literacy numeracy phonics \
      science conversation conversations task tasks activity activities
      """
    ),
    (.bareSupport, "support intervention interventions help"),
    (
      .regularThing,
      """
      verbs verb plurals plural shapes polygons words spellings past nouns shape \
      polygon hexagon hexagons pentagon pentagons octagon octagons triangle triangles \
      hexagonal octagonal tetrahedron prism prisms pyramid pyramids solid solids noun \
      spelling word endings ending teacher ta lsa classroom class driver seat bus \
      route size sized font
      """
    ),
    (.softAdjective, "some appropriate suitable available flexible frequent"),
    (
      .provisionAmount,
      """
      minutes minute mins hours hour sessions session times weeks days
      """
    ),
    (.supportNoun, "assistant worker teacher staff plan card"),
    (
      .supportLead,
      """
      to for learning need needs want wants without any no ask asks asking \
      back foot head arm wrist lumbar trunk postural neck ankle knee
      """
    ),
  ]
}
