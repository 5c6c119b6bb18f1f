extension PhraseTable {
  /// Verbs for what can be seen, heard or counted.
  public static let observableVerbs = PhraseTable(
    observableVerbsList.listed.map { Phrase($0) },
    source: "Verbs of observable behaviour, collected for this library"
  )

  private static let observableVerbsList = """
    continue, \
    separate, comment, announce, assist, attach, await, bat, bite, bowl, brake, \
    chat, chew, cheer, clip, collaborate, comfort, compliment, conduct, confirm, \
    contact, crouch, cycle, debate, decline, deduce, defend, delete, deposit, \
    detect, dictate, dig, dip, direct, drag, drain, dribble, drive, dry, dust, echo, \
    email, enquire, exit, export, feed, file, finger-spell, fingerspell, flick, \
    flip, flush, fry, giggle, glance, glue, grate, graph, hammer, highlight, hum, \
    infer, inform, install, iron, jog, jot, juggle, knit, knead, laugh, launch, \
    lean, leap, mash, mend, message, mimic, nudge, overtake, pat, pinch, plait, \
    polish, praise, print, proofread, proof-read, recap, recycle, redraft, refill, \
    refuse, regroup, reheat, relate, remind, rename, reread, re-read, reset, \
    restate, restock, reverse, rewrite, scribe, seal, seek, self-assess, self-check, \
    self-propel, shave, shower, shop, shrug, sieve, soak, spray, squat, stitch, \
    submit, tackle, tally, tear, thank, tilt, tiptoe, trade, unbuckle, buckle, \
    unclip, unhook, unload, unplug, verify, voice, volunteer, weed, welcome, whisk, \
    whistle, zoom, weight-bear, reposition, inject, eye-gaze, alert, board, \
    recommend, discover, subitise, interview, rewind, paraphrase, reconstruct, \
    re-tell, regulate his breathing, log in, log on, check in, sign in, opt, \
    side-step, catch up with a friend, lay out, count on, swap places, give way, \
    write up, cross out, look up, ring up, set up, stop at, stop and, \
    accept, accompany, achieve, activate, add, address, adjust, agree, align, \
    allocate, alternate, analyse, analyze, answer, apologise, apply, approach, \
    arrange, arrive, articulate, ask, assemble, attempt, bake, balance, begin, bend, \
    blend, blink, blow, boil, borrow, bounce, breathe, bring, brush, build, button, \
    buy, calculate, call, carry, catch, categorise, categorize, change, check, choose, \
    chop, circle, cite, clap, clarify, classify, clean, clear, climb, close, collect, \
    colour, combine, communicate, compare, compile, complete, compose, compute, \
    construct, contribute, convert, cook, copy, correct, count, cover, crawl, create, \
    cross, cut, dance, decode, decorate, define, deliver, demonstrate, describe, \
    design, determine, devise, dial, differentiate, disagree, discard, discriminate, \
    discuss, display, distinguish, divide, draft, draw, dress, drink, drop, eat, edit, \
    empty, encode, enter, estimate, evaluate, exchange, execute, explain, explore, \
    express, extend, eye-point, fasten, fetch, fill, find, finish, fix, fixate, float, \
    fold, follow, form, formulate, gather, gaze, generate, gesture, give, go, grasp, \
    greet, grip, group, guess, hand, hand-in, hang, help, hide, hit, hold, hop, hug, \
    identify, illustrate, imitate, include, indicate, initiate, insert, interact, \
    interpret, introduce, investigate, invite, isolate, join, jump, justify, keep, \
    kick, kneel, knock, label, land, lay, lead, leave, lend, lift, line, list, listen, \
    locate, lock, log, look, lower, maintain, make, manipulate, map, march, mark, \
    match, measure, mime, mix, model, mop, mould, move, multiply, name, narrate, \
    navigate, negotiate, nod, nominate, note, notify, number, offer, open, operate, \
    order, organise, organize, orient, orientate, outline, pack, paint, partition, \
    pass, paste, pause, pay, pedal, peel, peg, perform, persuade, phone, pick, place, \
    plan, play, plot, plug, point, pop, post, pour, practice, practise, predict, \
    prepare, present, press, produce, program, programme, pronounce, propel, propose, \
    prove, pull, punch, punctuate, push, put, quantify, queue, quote, raise, rank, \
    rate, reach, react, read, rearrange, recall, recite, record, recount, refer, \
    rehearse, relay, release, remain, remove, repeat, rephrase, replace, reply, \
    report, request, research, resist, respond, rest, retell, return, reuse, revise, \
    rhyme, ride, ring, rinse, rock, role-play, roll, rotate, round, row, rub, run, \
    save, say, scan, scoop, score, screw, scribble, search, segment, select, \
    self-correct, self-register, sequence, serve, set, settle, sew, shade, shake, \
    share, shout, show, shut, sign, signal, simplify, sing, sip, sit, sketch, skim, \
    skip, slice, slide, smell, smile, snap, sniff, solve, sort, sound, speak, spell, \
    spend, spin, splash, spot, spread, sprinkle, squeeze, stack, stamp, stand, start, \
    state, stay, step, stick, stir, store, stretch, strike, string, stroke, \
    substitute, subtract, suck, suggest, summarise, summarize, supply, swallow, swap, \
    sweep, swim, swing, swipe, take, talk, tap, taste, tell, test, thread, throw, \
    tick, tidy, tie, toast, tolerate, toss, touch, trace, track, transcribe, transfer, \
    transition, translate, travel, trim, trot, tuck, turn, twist, type, unbutton, \
    underline, undo, undress, unfasten, unlock, unpack, unscrew, unwrap, unzip, \
    upload, use, utter, vacuum, verbalise, verbalize, visit, vocalise, vocalize, vote, \
    wait, wake, walk, warm, wash, watch, water, wave, wear, weave, weigh, wheel, \
    whisper, wind, wipe, withdraw, work, wrap, write, yell, zip, take turns, hand in, \
    look at, sound out, get dressed, get ready, ask for, put on, line up, calm down, \
    count out, turn off, turn on, do up, tie up, make up, fill in, stand up, sit down, \
    pick up, put away, tidy up, wake up, clean up, hold up, set out, work out, write \
    down, take off, pull up, warm up, wipe down
    """
}
