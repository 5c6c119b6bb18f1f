extension PhraseTable {
  /// Tools that measure or record.
  public static let instruments = PhraseTable(
    instrumentsList.listed.map { Phrase($0) },
    source: "Collected for this library"
  )

  private static let instrumentsList = """
    sats, sats paper, sats papers, phonics check, phonics screening check, \
    multiplication tables check, mtc, accelerated reader, salford, salford reading \
    test, single word spelling test, swst, helen arkell, hast-2, parallel spelling \
    test, beery, vmi, movement abc, mabc, celf, renfrew, bus story, ctopp, dibels, \
    lucid, cat4, gl assessment, ngst, vernon, vernon test, schonell, burt, neale, \
    diagnostic reading analysis, rcads, spence, strengths and difficulties \
    questionnaire, goal-based outcomes, gas sheet, incident log, incident record, \
    bromcom, myconcern, my concern, edukey, target tracker, earwig, evisense, routes \
    for learning, aet framework, scerts, portage, developmental journal, development \
    matters, birth to 5 matters, cherry garden, tick-list, tick-sheet, tally-sheet, \
    tick box, record card, data log, self-rating, exit card, exit slip, attendance \
    record, attendance data, attendance printout, attendance report, toilet chart, \
    sleep diary, feeding chart, medication log, task analysis, task analysis sheet, \
    task-analysis sheet, stop-watch, cold read, cold task, hot task, benchmark, \
    benchmark book, miscue analysis, mock, mocks, unit test, topic test, teacher \
    assessment, notes, note, home-school book, home-school diary, contact book, \
    comment sheet, points sheet, points card, reward chart, passport, timesheet, \
    timing sheet, skills passport, job log, gcse mock, witness statement, witness \
    statements, marking, reading age, spelling age, frequency sheet, interval \
    recording, duration log, latency record, momentary time sampling, ar quiz, \
    accelerated reader quiz, times tables rock stars, ttrockstars, maths whizz, \
    lexia, nessy, idl, read write inc, rwi assessment, reception baseline, ecat, \
    every child a talker, language link, speech link, progression tools, talkboost, \
    talk boost, toe by toe, precision teaching sheet, precision teaching probe, \
    zones chart, feelings chart, emotion scale, 5-point scale, incredible 5-point \
    scale, fluency sheet, audit, gap analysis, headteacher's log, behaviour record, \
    sanction log, sanctions log, detention record, detention log, late log, lateness \
    log, sign-in book, signing-in book, sign-in log, gate log, room log, travel log, \
    invoice, till sheet, ledger, score board, scoreboard, app report, dashboard, \
    printout, print-out, report, gradebook, grade book, \
    yarc, bpvs, wellcomm, nfer, pira, puma, wrat, ttrs, phonics screening, \
    reading age test, star reader, classdojo, class dojo, class charts, arbor, \
    provision map, b squared, mapp, incident form, incident forms, folder, \
    reading assessment, reading test, standardised test, diagnostic test, \
    thermometer, one-page profile, \
    probe, probe sheet, test, quiz, checklist, check list, tally, tally chart, tally \
    sheet, tick sheet, tick list, rubric, observation, observations, observation \
    sheet, observation schedule, work sample, work samples, writing sample, language \
    sample, log, record, record sheet, running record, diary, chart, assessment, \
    tracker, tracking sheet, cbm, video, video diary, photograph, photographs, photo, \
    photos, dictation, dictations, check, score sheet, scoresheet, data sheet, data \
    collection, questionnaire, survey, rating scale, scale, profile, screener, \
    screening, timer, stopwatch, timed reading, star chart, frequency count, register, \
    prompt record, mark book, markbook, portfolio, recording, learning journal, \
    learning journey, spelling test, timing, trial sheet, abc chart, boxall, boxall \
    profile, sdq, work scrutiny, book scrutiny, book look, book looks, moderation, \
    work sampling, pupil voice survey, exit ticket, exit tickets, learning story, \
    learning stories, film, film clip, film clips, clips, clip, videos, evidence \
    folder, evidence, journal, floor book, tapestry, seesaw, evidence for learning, \
    engagement profile, engagement scale, leuven, communication matrix, tick chart, \
    tally marks, behaviour chart, food diary, reading log, planner check, spreadsheet, \
    mood chart, worksheet, worksheets, stop watch, form, score card, rubrics, logbook, \
    log book, star charts, tracker sheet, work book, workbook, sheet, sheets, card, \
    cards, book, books, grid, planner, cpoms, ngrt, sims, attendance system, exercise \
    book, exercise books, report card, self-report card, call sheet, talk grid, \
    practice paper, practice papers, past paper, past papers, mock exam, sample, \
    samples, tables grid, job-skills log, sign-in sheet, probes, tests, quizzes, \
    checklists, behaviour log, observation log, markbooks, reading record, tracking, \
    scorecard, route card
    """
}
