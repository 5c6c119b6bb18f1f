extension PhraseTable {
  /// Places and parts of the school day.
  public static let places = PhraseTable(
    placesList.listed.map { Phrase($0) },
    source: "Collected for this library"
  )

  private static let placesList = """
    door, doorway, gates, drop-off, pick-up, handover, cloakroom, reception class, lake, \
    ward, workplace, salad bar, counter, till, checkout, self-checkout, car park, \
    airport, stall, stadium, exhibition, gallery, woods, riverbank, visit, visits, \
    guided reading, drama, art, music, history, geography, computing, ict, french, \
    spanish, german, mfl, dt, food tech, food technology, cooking, pshe, rse, \
    swimming, free flow, free-flow, freeflow, evening, open evening, open day, \
    event, fair, party, concert, tutorial, tutorials, seminar, seminars, practical, \
    practicals, lecture, lectures, rehearsal, rehearsals, choir, church, mosque, \
    surgery, hospital, clinic, office, foyer, entrance, stairs, staircase, pavement, \
    street, high street, town, village, beach, woods, woodland, allotment, \
    greenhouse, kennels, salon, warehouse, leisure centre, sports hall, youth club, \
    respite, bedtime, bath time, group time, show and tell, plenary, starter, \
    discussion, discussions, debate, debates, interview, interviews, exam, exams, \
    detention, house, flat, college, hub, resource base, tent, sandpit, sand tray, \
    mud kitchen, climbing frame, transition, transitions, lineup, line-up, lining \
    up, wet play, golden time, reading time, carpet session, carpet sessions, gym \
    lessons, tutor period, form period, science lab, drama studio, music room, \
    chapel, theatre, bowling alley, swimming pool, zoo, post office, bank, chemist, \
    barber, hairdresser, garage, building site, depot, reception desk, desk, \
    workstation, work station, corner, book corner, home corner, role-play area, \
    area, circle, dinner table, lunch table, bench, yard, pitch, court, track, path, \
    ramp, escalator, platform, bus stop, bus station, online lesson, video call, \
    phone call, meeting, meetings, warm-up, cool-down, independent task, independent \
    tasks, shared reading, paired reading, whole-class teaching, whole class, input, \
    teacher input, \
    class, classroom, lesson, lessons, playground, lunch, lunchtime, lunchtimes, \
    break, breaktime, break time, breaktimes, break times, playtime, playtimes, play \
    time, snack, snack time, circle time, carpet time, carpet, story time, assembly, \
    assemblies, home, school, hall, corridor, library, group, groups, setting, \
    settings, session, sessions, room, sensory room, quiet room, pool, hydrotherapy \
    pool, gym, pe, community, shop, shops, cafe, café, canteen, dining hall, dining \
    room, kitchen, garden, forest school, kerb, road, crossing, crossings, sink, peg, \
    gate, park, game, games, nurture room, nurture group, workshop, studio, outdoors, \
    outside, registration, register, tutor time, form time, free play, choosing time, \
    continuous provision, small group, conversation, conversations, activity, \
    activities, task, tasks, maths, english, literacy, numeracy, phonics, science, \
    base, bus, taxi, work experience, placement, laptop, computer, tablet, ipad, \
    minibus, train, station, cafe counter, market, museum, cinema, farm, stables, \
    changing room, changing rooms, toilet, bathroom, soft play, trampoline, hydro \
    pool, dinner hall, lunch hall, queue, line, meal, meals, mealtime, mealtimes, \
    dinner, breakfast, breakfast club, after school club, club, form room, tutor \
    group, arrival, hometime, home time, supermarket, route, lift, lab, field, paired \
    work, group work, independent work, independent writing, free writing, playroom, \
    water tray, role play, table, trip, trips
    """
}
