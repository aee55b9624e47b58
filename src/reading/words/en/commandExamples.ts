import type { CommandExamples } from '../words';

/** How people ask for a command in English in their own words, and what they say that is none: data to learn from. */
export const commandExamples = {
  start: `
    we can begin now, lets get going, lets get this going, lets kick off, kick it off, lets do this, lets dive in, im all set lets begin, ready when you are, ready to begin, we are ready to start
    ask away, go on then ask me, fire the first question, first question please, give me the first question, hit me with the first question, bring it, start asking, start asking your questions, start with the questions
    i want to find out whether we meet the requirements can we start, i would like to do the check, do the pre check, start the pre check please, can we run the pre check, run the eligibility check, begin the eligibility check
    check whether we meet the requirements, check our company against the requirements, check us, test us, see if we qualify start the check, walk me through the requirements, take me through the requirements, run me through the questions
    take me through the questionnaire, i want to fill in the questionnaire, how do i start the questionnaire, where do i begin, start the questionnaire, open the questionnaire, begin the interview please, can the interview begin
    start the assessment interview, shall we begin, shall we start, may i start, could we get started, can we kick this off, ok begin, okay lets start, yes lets get started, right lets begin, alright start, please begin, you may begin, you can start now
    i have everything at hand so start, got my papers ready lets go, let us commence, commence, please commence, kindly start the process, kindly begin, start the process, start checking us, get the ball rolling, off we go, here we go
    lets get cracking, lets get stuck in, lets roll, lets crack on with it, start me off, start us off
    what is your first question, whats the first question, im listening what do you want to know, tell me what you need to know lets go, go for it ask
    i want to see whether we qualify, see whether we are eligible, see if my company is eligible, i want to have our eligibility checked
    do the eligibility test, take the test, start the test, quiz me, pre check please, precheck, do the precheck, start assessment, start the evaluation
    evaluate us, begin evaluation, let us see if we can apply start it, how about we start, id like to begin, happy to start, good to go lets start
    all right begin`,
  continue: `
    lets keep going, shall we continue, can we go on, can we continue now, i want to go on with the questions, we can carry on, we can proceed, please proceed with the questions, kindly proceed, lets proceed further
    im back lets continue, i am back, back from lunch lets go on, ok i have time again, got some time now to continue, here again where did we stop, break is over, breaks over, back at my desk continue
    pick it up again, lets pick it up again, lets pick up the thread, where did we leave off, where had we got to, what were we doing, which question were we at, which question was i on, at which question did i stop
    take me to where i was, go on from where i stopped, continue from where i left, carry on from where we stopped, pick up from last time, i want to finish it, lets finish this, let me finish the interview, finish the remaining questions
    resume the interview, resume the questionnaire, resume please, resume where i left off, please resume from last time, on with the show, on we go then, right on with it, go ahead with the rest, the rest of the questions please, whats next on the list
    what comes now, give me the open question again, which question is open, what is the current question, show the current question, repeat what you asked, could you repeat that, can you repeat the question please, repeat the last question please
    what was your question, sorry what was your question again, i forgot the question, ask the question once more, ask that once more, show me the question again, please put the question again, say the question again, sorry what did you ask, what did you ask me
    the question scrolled away, i lost the question, bring back the question, back to the open question, back to the interview, back to the questionnaire, return to the questions, lets get back to it, lets get back to the questions, lets get back on track, moving forward
    on you go, go on please, continue please, please go ahead with the questions, keep em coming, keep them coming, next bit please, lets resume
    can we resume, could we resume, may we resume, shall we pick this up again, pick up the conversation, where did i get to, where did we get to
    whats the open question, what was the last question, say again, pardon, sorry say that again, come again please, i was distracted what did you ask
    i got distracted, i stepped away what was the question, sorry was away where were we, meeting over lets go on, i have a moment now lets continue
    now i have time, ok im ready to go on, lets press on, press on, push on, soldier on, crack on, back to work, back to it, on we go with the questions
    get on with it, go on with the interview, continue the questionnaire, continue with the check
    i didnt catch that, sorry i missed that, i missed what you said, i didnt hear you, pardon me could you say it again, would you mind repeating that
    please say it one more time, what did you just say, what did you just ask, repeat that for me, could you phrase the question once more
    which question did you just ask`,
  back: `
    take me to the question before, one question earlier please, can i go one question back, go back one step please, go back two, back two questions, another step back, a little step back please, step back one
    i want to see the previous question again, show the previous question once more, show me the one you just asked before this, the question from before, the one from a moment ago, the earlier question please, to the earlier question
    the preceding question, preceding one please, go to the preceding one, can i have the previous one again, can we revisit the previous question, can we get back to the last question, i need to revisit the last one, let me revisit the previous one
    oops i was too fast go back, clicked too fast, i clicked too quickly, clicked the wrong one go back, wrong button go back, i hit the wrong button, i pressed the wrong one, accidentally clicked next, hit enter by mistake go back
    hold on go back, wait go back, hang on back one, whoa back up, back up please, back it up, no wait a step back, hey go back to that, stop go back a question, hold on the one before, wait the previous one
    rewind, rewind please, rewind a step, turn that back, undo my last answer, undo the last one, undo please, can i undo that, revert the last answer, revert that, take that back, i take that back
    how do i go back, how can i get back to the previous question, where is the back button, is there a back button, is it possible to go back, may i go back a bit, could you go back once, would you go back one question
    let me go back, i need to go back, we have to go back one, just go back, jump back, jump back one, scroll back to the last question, return to the one before, return one step, get me back to the previous screen, i wasnt finished with the previous question, i was not done with the last question
    jump to the previous one, skip back, flip back, one step backwards, backwards, go backwards, step backwards, move back, move back one, can we go back
    could we go back a step, lets go back, lets back up, reverse, reverse one, the last one again, the last question once more, previous one again please
    previous screen please, back to the one we just did, back to the one i just answered, i answered too quickly go back, i hit send too soon
    pressed enter too early, sent too early go back, forget that last one go back, scratch that last one, can i answer the previous one again
    re do the previous question, let me see the last question again, i want to see the last question, prior question, prior question please
    to the prior one, return please, go to previous`,
  skip: `
    can we skip this question, you can skip this one, skip that question for now, id rather skip this, i would like to skip it, skip over it, let us skip it, skipping this one, ill skip that, i think ill skip this, just skip it, skip please, skip the thing
    can we leave this one, leave this one out, leave it for later, lets leave that for another time, let it rest, put this aside for now, set this aside, put that one off, postpone this question, defer this one, defer this question please
    park this question, park that one, lets park it, ill come back to this later, i will come back to this question, come back to this one later, get back to this one later, ask me this later, ask me again later, ask me that another time
    save this one for later, do this one later, ill do this later on, not now ask later, not answering this, im not going to answer this, i wont answer that, i refuse to answer, i decline to answer, decline to answer, no reply to this one
    id prefer not to answer, i prefer not to disclose that, i dont wish to share that, i would rather keep that to myself, thats private next question, thats confidential next, i dont want to say, dont want to tell you that, i dont feel like telling
    do i have to answer this, must i fill this in or can i skip it, may this stay empty, leave the field blank, leave empty, keep it blank, keep this open, leave the question unanswered, this stays unanswered for now
    next please, next one, on to the next, onto the next one, give me the next one, give me the next question, show the next question, proceed to the next question, jump to the next question, lets go to the next, lets have the next question, move along please
    i pass on that, pass on this, i will pass, hard pass on that, pass next, this one is not for us next, not interested in this question next please, nah next question, moving on, lets move to the next one, can we move to the next question, kindly move to the next question, go ahead to the next question
    not this one, lets not do this one, this one can wait, that one can wait, that can wait, leave that one be, let this one go, lets let this go for now
    drop this question, drop it next, forget this question next, no comment next, no comment next question, im going to skip, im skipping, i skip
    lets pass on that, i would like to pass, can i pass on this one, may i pass, let me skip, let me pass on this, can i move on without answering
    go on without answering, proceed without an answer, without answering please, leave it blank please, blank please, leave that empty, omit this
    omit this question, ignore this question, ignore this one for now, bypass this, bypass this question, too hard next, this is difficult next one
    i cannot answer this now next, ill look that up later next question, answer that some other time, revisit this later, we can revisit this later
    circle back to this later, lets circle back, lets come back to that later, kindly skip, kindly skip this one, please skip it, please go to next
    next q, nxt`,
  change: `
    i want to change something in my answers, can i change a previous answer, may i modify my answer, i have to correct an answer, i need to fix an answer, correct an answer please, i need to edit something i said, amend my answer please
    how do i change an answer, how can i edit my answers, how do i correct what i filled in, where can i change my answers, is it possible to change an answer, can an answer still be changed, am i able to edit earlier answers, let me alter my answer
    i made a mistake in the revenue, i made an error, i made a typo, i filled something in wrong, i entered the wrong number, i entered something wrong, i put in the wrong figure, i typed the wrong amount, i gave the wrong answer, i answered wrong
    sorry i got the amount wrong, the revenue i gave is wrong, the revenue i entered is not right, my revenue should be different, the figure i gave you earlier is off, that amount was off, i messed up the months, i was wrong about the months
    the membership answer is wrong, the answer on signing authority should be different, i answered the support question wrong, what i said about support is not correct, what i said about the location isnt right, my location answer is outdated
    change my answer about the helpdesk, change the answer on location, modify the number of months, correct the revenue, revise my answer on billing, set the revenue to another amount, update the revenue, update the months, update my answer on security
    the number of months should be higher, make my no a yes, turn my yes into a no, switch my answer to yes, i meant no for the signing question, i should have said no to support, i should have answered yes, i meant to say yes there
    that previous answer was wrong, my last answer was incorrect, my previous answer needs to change, i take back my answer about revenue, on second thought my answer on security is wrong, i changed my mind about that answer, ive changed my mind on an answer, i want to reconsider my answer
    let me redo that answer, let me redo the revenue one, let me redo the question about tenure, let me fix that, i need to fix the amount, fix my revenue please, i need to correct something, a correction please, correction to the revenue, i have a correction
    one zero too many in the amount, i added a zero by mistake, dropped a zero in the revenue, wrong digits in the revenue, mistyped the revenue, the amount has a typo, allow me to revise my earlier response, kindly update my earlier response, please amend my previous response
    i wish to rectify an answer, i wish to revise my response, rectify the amount, what i entered is out of date, replace my answer, overwrite the revenue, adjust my answer, adjust the months please, tweak my answer, edit my answers, edit the revenue, can i edit the amount
    something has to be changed in my answers, one of my answers is wrong, there is a mistake in my answers, there is something wrong in my answers
    can you change my answer, can you change the revenue for me, could you correct the amount, please correct the revenue, set the months to eighteen
    the months are wrong, its not twelve months but eighteen, it was not three hundred but four hundred thousand, the amount should be four hundred k
    that amount was wrong, the figure is wrong, wrong figure sorry, oops wrong amount, oops wrong answer, whoops gave the wrong answer
    ive given a wrong answer, i gave you a wrong number, i gave an incorrect answer, i answered that incorrectly, i accidentally said no
    i clicked yes by accident, i said yes by mistake, that should have been yes, that should be no, should have been different, let me answer that again
    let me answer the revenue question again, id like to answer the support question again, can i answer that one differently
    i want to answer differently, restate my answer, i want to restate the revenue, repair my answer, change what i said about billing
    edit what i said about support, can i edit what i told you about the helpdesk, amend what i entered, correct what i entered, i want to alter my choice
    change my choice, choose something else, pick another option for the support question, different answer for the plan question`,
  why: `
    why do you want to know this from us, why do you people ask this, why is this asked, why am i being asked this, why is this question here, why is that question in there, why would that be needed, why is that of interest
    what is the reason for this question, whats the reason you ask, for what reason do you ask, may i know the reason for asking, what is the purpose of this question, what purpose does this serve, to what end, for what purpose do you ask
    what do you use that for, what will you do with my answer, what are you going to do with this information, what do you need this information for, where do you need that for, what is this data needed for, what is it used for
    whats it got to do with it, what does it have to do with our application, how is that related, how does that relate to this, how is that relevant, is this relevant, is that question really relevant, whats the relevance, relevance
    what difference does it make, what does that matter, does that matter, does it matter at all, why is this so important, whats so important about that, why does that count, why should that matter, why bother asking
    explain why you ask this, can you tell me why you ask, could you tell me why you need this, id like to know why you ask first, tell me why first, justify that question, on what grounds do you ask
    what exactly do you mean by this question, what do you mean with that question, what is meant by that question, i dont know what you mean, i have no idea what you are asking, i dont understand what you are asking, not sure what youre asking me
    i dont really get the question, i dont get what you mean, this question isnt clear, this question is unclear to me, the question is not clear, unclear question, that question confuses me, confusing question, what a strange question, weird question
    how should i read this question, how am i supposed to understand that, how should i interpret this, what falls under this, what is included in that, what do you include in that, what do you understand by that, what qualifies as that
    can you rephrase the question, please rephrase, could you put that differently, say it in plain words, put it in simple terms, plain english please, explain it like im five, can you give an example, give me an example, an example please, for example what
    explain this question please, explain the question in more detail, more info on this question, more details about this question, some background on this question please, tell me more about this question, what is it you want to know, what is this one about
    but why, and why is that, why though, why on earth, why should i tell you that, why should i answer that, why is it your business, what business is it of yours, whats it to you, whats behind this question, what is the thinking behind this, how so
    why so, why exactly, why that question, why this one, why do you even ask, why would you want to know, why would anybody ask that, whats that for
    what would you want that for, what good is that, what use is that to you, who needs to know, who wants to know, why does microsoft care
    why would microsoft want to know, why does that concern you, is this necessary, is that really necessary, do i really have to tell you
    is it mandatory to answer, i dont see why you need that, i dont see the point, i dont see the point of this question, whats your point
    what is that supposed to mean, what are you on about, what are you after, what do you mean exactly, meaning what, as in, how do you mean
    what do you want me to say, what are you trying to find out, may i ask why, can i ask why, could i know why, may i know what this is for
    whats the idea of asking that, what is the rationale, whats the logic behind it, whats the connection, i dont see the connection, huh, eh what, what
    say what, i do not follow the question, lost me with that question, you lost me there, in layman terms please, simpler please
    can you make that simpler, clarification please, kindly clarify, kindly explain the question, kindly elaborate on this question`,
  summary: `
    show me what i filled in, show what i have entered, what did i fill in so far, what have i said up to now, show everything i said, what did i tell you, what did i tell you earlier, remind me what i said, remind me what i answered
    can i see my answers again, i want to go over my answers again, may i check my answers, where do i see my answers, where can i find my answers, let me look at my answers, let me read back my answers, read my answers back to me
    give me an overview of my answers, an overview of what i entered, list of my answers, a list of my responses please, all my answers in a row, put all my answers together, lay out my answers, list everything i answered, list what i said
    summarise what i said, summarize my answers, can you summarise, can you summarize it for me, could you sum up what you have, make a summary of my answers, short summary please, quick summary, quick recap, recap my answers, recap what i told you
    recapitulate please, run through my answers, run me through what i said, run down of my answers, rundown of my responses, what do you have on file for us, what have you written down, what did you write down, what have you noted about us, what did you record for us
    what do you know about our company so far, which data do you have from me, what information have i given, which answers did i give, which answers have i given so far, which answers are in, what answers are stored, what are my answers so far
    what did i answer again, what had i filled in again, what did i put for revenue, what did i say for support, what was my answer on location, whats my answer to the revenue question, what have i answered earlier, what did we enter
    i want to review what i entered, review my responses, review my entries, double check my answers, let me double check what i entered, check what i filled in, view my responses, display my answers, display my responses, print my answers
    print a summary, show the overview, overview please, overview of responses, interim overview of my answers, summary of my responses, the story so far, everything ive given you so far, tl dr of my answers, show all responses, my responses, my entries so far
    my entered data, show my entered data, what do you have so far, what have you got on us, what is filled in, whats been filled in so far
    what has been answered, give back my answers, play back my answers, repeat my answers, repeat what i said so far, read out my answers
    what did i say about revenue, what did i say before, do you remember what i said, what have we covered, what have we done so far
    which questions have i answered, which questions have we done, show the list of answers, answer list, answer overview, answers overview
    my answers in one place, all i told you, everything i told you, everything i have told you, show me everything i told you, i forgot what i filled in
    i cant remember what i answered show me, what info do you hold about us, my data so far, put it all together for me, summarise it for me
    sum up please, sum it all up, sum up my answers, can you sum that up for me, wrap up of my answers, bring up my answers, pull up my answers
    let me have a look at my answers, id like to see what i entered, could i see what i entered, may i have the summary, can i have the overview
    kindly show my answers, kindly share the summary`,
  help: `
    can you get me going, can you help me along, help me get going, help me please, help please, help me out please, im in need of help, i dont get how this works, i dont understand how this works, how do i work this
    how does this bot work, how does this assistant work, how does this chat work, how does this chatbot work, how do i use this chat, how do i operate this, how should i use this, explain how this works, explain how this bot works, tell me how this works
    can you explain how you work, is there a manual, is there a user guide, instructions please, any instructions, usage, how to use, user guide, any guidance on how to use this, guide me, give me some guidance, a quick tour please
    what can you do for me, what can this bot do, what does this thing do, what does this bot do, what are you for, what are you good for, what can i use you for, what can you help me with, how can you help me, how can you help, how could you assist me
    who am i talking to, what kind of bot is this, am i talking to a human, am i chatting with a robot, are you a real person, what is this, what is this thing, what is this chat for, tell me what you can do, tell me your features, what are your capabilities
    show your commands, which commands are there, which commands do you know, list of commands, list the commands, what commands can i use, what words do you understand, what keywords work, which keys can i use, command list, show commands
    what are my options here, what are my choices, show the menu, show me the menu, main menu, back to the menu, open the menu, where is the menu, display the menu, show options, give me the options, what possibilities do i have here
    what am i supposed to do, what am i supposed to type here, what should i type, what do i type now, what do i enter here, what is expected of me, what should i do at this point, what can i do now, and now what, so what now, whats next for me to do here
    im stuck, im stuck here, i got stuck, i dont know how to proceed, i dont know what to do, i dont know what to do now, i cant get any further, how do i get further, i lost track, im completely lost, i am totally confused, im a bit lost here, this is confusing
    i cant make head or tail of this, i dont follow any of this, i need assistance, i need a hand, give me a hand, lend me a hand, could use some help here, some assistance please, kindly assist, kindly assist me, please assist me with this chat, sos
    i dont know how this works, how does it all work, how does this go, whats going on here, what is this about, what sort of chat is this
    where am i here, who is this, who are you then, are you from microsoft, tell me about yourself, what are you able to help with, what can you tell me
    what can i do with you, what can i do in this chat, what else can you do, what other things can you do, list what you can do, say what you can do
    show me what you can do, give me a list of things you can do, show me around, give me the tour, how do i fill this in, how do i answer here
    do i type or click, can i type too, should i click or type, which buttons are there, i dont see any buttons, i dont know what to choose
    i dont know what to answer here, what are my choices again, i dont understand any of this, i dont get any of this, this is too complicated
    too complicated for me, this is beyond me, help needed, help wanted, hlep, hepl, helppp, user help, tips please, any tips, any pointers, hints please
    advise me how to use this, could you guide me, can you guide me through this, walk me through how this works, explain yourself, explain what you do
    introduce yourself, kindly guide me, kindly help, pls help
    what all can you do, what can you all do for me, so what can you actually do`,
  startOver: `
    lets start completely over, can we start again from scratch, i want to redo it all, i want to do it all again, everything again from the start, begin again from the beginning, back to start, back to square one please
    i want to do the questionnaire again, restart the questionnaire, do the interview again, redo the interview, the whole interview again, redo the questions, take the check again, redo the check, redo the whole check, retake the check, run the whole check again
    start a new check, a new check please, new session, start a new session, begin a new session, new conversation, start a new conversation, make a fresh start, fresh start please, id like a fresh start, lets have a fresh start
    back to question one, go back to question 1 and start again, from the first question again, all again from the first question, begin at the beginning, start at the beginning again, right from the beginning please, take it from the top, from zero, start from zero
    throw everything away, throw away my answers, discard my answers, discard everything, scrap my answers, scrap it all, scrap that and start again, erase all my answers, wipe it all, wipe the slate clean, empty everything, clear the whole thing, clear it all and restart
    forget everything i said, forget all my answers, forget all that and start over, ignore everything so far and start again, cancel everything and restart, undo everything and start again, reset everything, reset the questionnaire, reset the conversation, reset my answers, reset please, can you reset
    set everything back to zero, reboot, reboot this, restart please, restart the interview, restart the whole thing, restart everything, can i restart, could we restart, lets restart, please restart from the beginning, kindly restart the process
    this went all wrong i want to start over, i made a mess of it start again, ive botched it lets restart, this is a mess begin again please, let me do it all over, do over, do over please, lets redo everything, fill everything in again
    i want to fill in everything again, remove all my answers and begin again, delete what i filled in and start over, how do i start over, how can i start again, how do i reset this, how do i clear my answers, can you wipe my answers
    everything again please, lets do everything again, one more time from the start, once more from the beginning, again from the top
    from the very beginning please, all of it again, do the whole thing again, do it all again please, do everything over, scrap the lot, bin it all
    bin my answers, trash everything, trash my answers, dump everything and start again, away with it all start again, all gone please, nuke it
    nuke everything and start fresh, back to zero, zero it, reset it all, hard reset, full reset, factory reset, do a reset, can this be reset
    put everything back to the start, right back to the start, another attempt please, another go from the start, second attempt, second try, new attempt
    let me try again from the start, try the whole thing again, lets try that again from the top, turn back to the very first question and begin again
    remove everything i said, my answers can go, i want a do over, can i have a do over, can i get a fresh start, lets wipe it and go again
    wipe and restart, wipe it clean, could you erase all this and restart`,
  stop: `
    i want to stop now, lets stop for today, lets call it quits, we will stop here, im stopping here, ill leave it at that, ill leave it there for today, lets leave it at that for now, lets leave it here for now
    enough is enough, thats enough questions, enough questions for today, no more for today, no more questions please, im finished for today, i am done with this for now, ive had enough, ive had enough of this, fed up with this
    i must be off, i need to go, i have to leave now, i have to run, i need to run, im off to a meeting, ive got a meeting now, my meeting starts, duty calls, i have no time now, no more time, out of time, running out of time
    ill continue tomorrow, will continue tomorrow, continue another day, lets continue next week, lets do the rest tomorrow, ill do the rest later, i will finish the rest another day, ill pick this up later, we will pick it up later, lets pick this up tomorrow
    can i finish this later, can i continue this some other time, may i come back later, could we continue later, can we stop here for now, can we wrap it up here, let me get back to you later, ill be back later, be back tomorrow, brb
    pause please, lets pause here, quick break, short break please, i need a break, need a coffee break, lets take a break, take five, put it on hold, put this on hold please, hold it for now, lunch first, i go for lunch first
    save it for later, save my answers and close, save and close, save what i have ill go on later, close the conversation, close this chat, close the questionnaire, end the conversation, end the session, end the interview, end interview, terminate the chat, terminate
    wrap up, lets wrap up, im wrapping up, finish here, break off, break it off here, abort the interview, quit the interview, quit the chat, stop the interview, stop the questions, stop asking me questions, stop asking questions, please stop asking
    leave me alone, i dont want to go on, i dont want to continue, i want out, let me out, get me out of here, log me out, im leaving, signing off, signing off for today, thats all for now, that will be all for today, that is all for today, till next time, cheerio
    im calling it a day, calling it quits, im done here, im done with this, were done for today, we are done for now, that will do, thatll do for today
    that will do for now, right thats me done, im knocking off, i am knocking off for the day, im heading home, heading out, heading off, going home now
    time for dinner, dinner time, have to pick up the kids, my train is arriving, phone is ringing have to go, someone is calling me, something came up
    something has come up, need to interrupt, interrupt this, lets break here, break please, taking a break, im taking a break, need a pause, can we pause
    could we pause here, can we take a break, can we continue tomorrow, could we do the rest tomorrow, the rest tomorrow please, rest later
    later alligator, so long, farewell, cheers bye, ta ta, bye for now, bye bot, good night, night night, ciao, have a nice day im off, catch you later
    catch up later, speak later, will get back to this later, ill get back to this, we will get back to this tomorrow, park the whole thing for today
    shut it down, shut down, shut this down, close up, close it down, cease, halt, finish up, finish for today, i would like to stop, id like to stop here
    kindly stop, please end the conversation, please close the chat, i no longer want to continue
    it was nice talking to you goodbye, nice chatting with you bye, thanks for your help goodbye, thanks bye, thank you for the chat bye
    have a good day bye, enjoy your day goodbye, great talk see you later, talk to you soon bye, see ya, see ya around, peace out, goodnight, good night bye
    until we meet again`,
  status: `
    what is the result, give me the result, whats the final result, show the result of the check, may i see the result, when do i get to see the result, results please, show results, result please, lets see the result
    what is the conclusion, what do you conclude, what is your conclusion, so whats the conclusion, come to a conclusion, what is your judgement, whats your verdict on us, give your verdict, verdict please, your final verdict please, what is the outcome of the test
    show the outcome, show me the outcome of the check, outcome please, what came out, what came out of the check, what comes out of it, what did the assessment say, is it good or not, good or bad news, so is it a yes or a no for us
    did we pass or not, did we make it, are we through, do we make it, do i pass the check, will we make it, do we meet everything now, do we meet all of the requirements with these answers, do we comply based on my answers, based on my answers do we qualify
    does our company qualify based on what i entered, are we eligible given my answers, can we apply now or not, are we good to apply, are we good to go, are we ready to apply, are we set to apply
    what is our score, how do we score, how are we doing, how am i doing so far, how are we doing so far, how do i stand right now, how does it look for us, does it look good for us, how are things looking, how did i do, how did we do
    whats the score so far, interim result please, give me the interim result, preliminary result, where are we now, where are we in the process, where am i in the process, where do we stand in the process, how far have we come, how far have i got, how far into it are we
    which step are we at, what step are we on, which phase are we in now, what phase am i in, what stage are we at, at which stage is my application, whats the state of my application, what is the status of our application, status of my application
    any news on my application, any update on our application, hows our application coming along, is my application still in progress, status update please, give me an update, progress report, progress report please, progress update
    what is my progress, view my progress, check my progress, how many questions are there to go, how many questions do i still have to answer, how many more, many questions left, is there much left, how much is there still to do, how much more of this
    are we nearly done, am i almost done, are we almost there, is it nearly finished, will it take much longer, how much longer will this take, how long until we are finished, what percentage is done, is this the last question, nearly finished
    what are we still missing, what is still open on our side, which points are open for us, what do we still have to fix according to you, where do we fall short, which requirements do we miss, which requirements do we fail, what is holding us back
    so what now do we pass, is it ok, are we ok, are we good, are we fine, are we in, did we qualify, did we succeed, do we succeed
    do we make the cut, did we make the grade, what are our chances, do we stand a chance, do we have a chance, will we get through, am i through
    have we passed the pre check, did i pass the pre check, what does the pre check say, what does the check say about us, what did the check say
    what was the result of the check, what has the check found, what did you find, your findings please, findings, show findings, what is your assessment
    your assessment please, final assessment, final assessment please, give me your assessment, overall assessment please, bottom line please
    the bottom line, whats the bottom line, in short do we qualify, yes or no do we qualify, do we already qualify, do we meet it all
    can i submit the application already, may we apply already, can we go ahead and apply, am i ready for the application, how far are we
    how far am i now, where am i at, at what point are we, which requirement are we on, what number question is this, how many requirements left
    how many questions remain, how many do i have left, lots more questions, a lot more to go, am i halfway, are we halfway yet, progress please
    show me the progress, state of play please, hows it going with my application, hows my case going, where is my application at, kindly share the status
    kindly share the result, kindly confirm whether we qualify`,
  person: `
    i want someone on the phone, i want to speak to someone on the phone, id rather talk to a human, can i talk to a real human, give me a real person, get a human in here, i dont want a robot, i dont want to talk to a bot, not a chatbot a person please, human not bot
    let me speak with one of your colleagues, transfer me to an agent, transfer me to a person, connect me to an account manager, connect me with someone, could you connect me with a colleague, hand me over to a human, hand over to a person, pass me on to someone, put me on to somebody
    can i speak to an account manager, may i consult the account manager, i want to discuss this with someone, i want to discuss this with one of your people, id prefer to discuss this with a human, id like a word with your account manager
    is there someone i can call, who can i call, who can i speak to about this, who should i contact, who do i contact, who do i turn to, is there a contact person, who is my contact person, who is our account manager, whom can i reach out to, whom should i talk to
    do you have a phone number, what number can i call, on which number can i reach you, how do i reach you, how do i reach a person, how do i get in touch with someone, how can i contact you guys, your contact details please, give me your contact details
    have someone call me, have somebody contact me, let someone contact me, could somebody get in touch with me, can anyone call me back, please call me back, id like a call back, call back request, request a callback, callback please, schedule a call, schedule a call with someone, book a call
    can i email someone, id like to email somebody, who can i email, can i ask my question to a human, send my question to a person, forward this to a colleague, forward my question to an account manager, pass my question on to somebody, escalate this, escalate to a human, escalate please
    ask an account manager, can an agent look into this for me, i need an agent, i need someone who knows about this, get me an expert, i want to speak to an expert, a specialist please, i need a specialist, can an advisor look at this with me, get me an advisor
    can somebody have a look at this with me, could someone join this chat, i want a meeting with one of you, set up a meeting with an account manager, arrange a meeting with someone, can i make an appointment with an advisor, this bot doesnt help give me a human
    you dont understand me get me someone else, is there anyone who does know, somebody else please, anyone there, is anybody there, is there a human there, is there a real person behind this, live agent, live agent please, live chat, live person, live support please
    human colleague please, a living person please, flesh and blood please, an actual person, actual human being please, somebody real, real human please, your support department please, let me speak to your manager, speak to a manager, i want to complain to someone, kindly connect me to your team, kindly arrange a call with your executive, i want to talk to microsoft
    can i call, may i call you, i prefer to call, id like to call, i want to phone, by phone please, contact by phone please, can we have a call
    could we have a quick call, can we talk on the phone, can i get someone on the line, get someone on the line
    can someone help me who really knows this, is someone available, is anyone available, is anybody online, someone online, can a colleague take over
    let a human take over, human takeover, have a human take over, i want one of your team, connect to the team, reach the team, account team please
    my account manager please, get my account manager, can my account manager join, have the account manager call me, ring me on this number
    here is my number call me, contact me, contact me please, please get in touch, someone please get in touch, please have somebody reach out
    reach out to me, can somebody reach out to me, who can help me in person, who is in charge there, whos in charge, who can i mail
    whats your email address, an email address please, send someone over, send a consultant, make an appointment, book an appointment
    appointment with an account manager, id like a meeting, request a meeting, id like a personal conversation, in person please, face to face please
    personal contact please, not talking to a machine, i dont want to talk to a computer, enough with the bot i want a human, no more bot
    you are useless get me a colleague, somebody who understands this please, get me someone who knows what they are talking about
    is there an expert i can talk to, ask a human, ask a person, ask your colleague, check with your colleague, kindly arrange a callback
    kindly have someone contact me, need to speak with someone urgently`,
  topics: `
    i have a question, ive got a question, i got a question, i have another question, i have one more question, i have a quick question, i have a small question, i have a few questions, i have some questions, i have questions
    i want to ask something, i want to ask you something, i want to ask a question, i would like to ask something, i would like to ask you a question, id like to ask something, id like to ask a question, i wanted to ask something, i need to ask something
    i wish to ask a question, let me ask something, let me ask you something, let me ask you a question, let me ask a question first, i have to ask something, question, a question, quick question, one question, just a question, question please, small question
    may i ask something, may i ask you something, may i ask a question, may i ask you a question, can i ask something, can i ask you something, can i ask a question, can i ask you a question, can i ask something else, can i ask something in between
    could i ask you something, could i ask a question, can i also ask questions, can i ask questions here, can i put a question to you, can we ask questions too, mind if i ask something, do you mind if i ask a question, is it ok if i ask something, am i allowed to ask something
    what can i ask, what can i ask you, what can i ask here, what can i ask about, what may i ask, what else can i ask, what could i ask you, what can be asked, what can we ask you, what sort of things can i ask, what kind of questions can i ask
    which questions can i ask, which questions can you answer, what questions can you answer, what questions do you answer, what questions do you know the answer to, what do you know about, what things do you know about, what subjects do you know about
    what topics are there, which topics are there, what topics do you cover, what subjects do you cover, topics, topic list, list of topics, list the topics, show topics, show me the topics, subjects, list of questions, sample questions, example questions, give me some example questions
    examples of questions i can ask, frequently asked questions, faq, faqs, show the faq, ask a question, asking a question, ask something, ask you something, there is something i want to know, there is something id like to know, i want to know something, i would like to know something
    i need some information, i need information, i want information, im looking for information, id like some information, do you answer questions too, do you take questions, are you able to answer questions, can you answer questions, can you answer a question for me, will you answer a question
    hi i have a question, hello i have a question, good morning i have a question, hi can i ask something, hey quick question, wait i have a question, sorry i have a question, sorry a question in between, no i have a question first, first i have a question, but i have a question, i have a question about this, question about this
    before we go on i have a question, i have a doubt, i have some doubts, i am having a doubt, may i clarify something, i need to clarify something, kindly allow me to ask a question, i have a query, i have some queries, query please, general enquiry, i have an enquiry
    tell me what subjects you know, tell me which topics you know, what subjects are you familiar with, which areas are you familiar with
    what are you knowledgeable about, what kind of info can you give, which information can you give me, what can you tell me about
    name a few things i can ask, give me examples of what i can ask, what sort of questions do you answer, tell me what i can ask you`,
  creditCheck: `
    i want to record the credit check, i want to report that the credit check is finished, fill in the credit check, update the credit check, i want to report the mail from microsoft, i want to register microsofts email, i want to submit the email from microsoft
    where can i report the email from microsoft, where do i record the credit check, where can i report that the credit check is complete, how do i record the mail from microsoft here, how do i report the credit check here, how do i register the credit check
    can i record the credit check here, can i enter the credit check result, enter the credit check result, report the result of the credit check, record the outcome of the credit check, log the credit check result, submit the credit check result
    note the credit check, note down the email from microsoft, note that microsoft emailed us, register microsofts approval, record microsofts approval, log the approval from microsoft, log the email, tick off the credit check, tick the credit check
    mark the credit check as passed, mark credit check as done, set the credit check to passed, set credit check to complete, confirm the credit check, i want to confirm the credit check, enter the approval email, i want to enter the approval email
    register the approval email, record the confirmation email from microsoft, i want to report the confirmation mail, give the date of microsofts email, i want to fill in the date of the email, fill in the credit check date, enter credit check date, attest the credit check
    attest credit check, i would like to attest the credit check, attestation of the credit check, credit check attestation, open the credit check form, show the credit check card, show the attestation card, credit check card, open the card for the credit check
    here to report the credit check, im here to record the credit check, time to record the credit check, kindly record the credit check, kindly update the credit check, please record our credit check, please register our credit check, please log our credit check, add the credit check, add the email from microsoft`,
  withdrawCreditCheck: `
    i want to withdraw the credit check report, withdraw what i reported about the credit check, take the credit check away again, remove the report of the credit check, remove the credit check, remove our credit check
    the credit check was a mistake, reporting the credit check was a mistake, i reported the credit check by mistake, i accidentally reported the credit check, i accidentally recorded the credit check as passed, credit check reported in error, recorded the credit check in error
    i reported the credit check too early, the credit check is not done after all, the credit check was not passed after all, turns out the credit check was not passed, turns out we did not pass the credit check, the credit check turned out not to be passed
    that email from microsoft was not about the credit check, the email was not from microsoft after all, the mail from microsoft was a different mail, i reported the wrong email, wrong email reported, i recorded the wrong email
    undo the credit check, undo the credit check report, undo the recorded credit check, reverse the credit check, reverse the credit check report, roll back the credit check, reopen the credit check, set the credit check back to open, set the credit check back to pending
    set the credit check back, revert the credit check, revoke the credit check, revoke my report, revoke my attestation, withdraw my attestation, withdraw the attestation, retract my attestation, retract the credit check, i retract my credit check report, i want to take back my report on the credit check
    take back the credit check, withdraw approval, withdraw the approval, cancel the credit check report, delete the credit check, delete the credit check report, erase the credit check, scrap the credit check report, strike the credit check, unmark the credit check
    untick the credit check, un record the credit check, how do i withdraw the credit check, how do i remove the report, how can i undo the credit check, can i still withdraw the credit check report, can the credit check be reversed, may i withdraw what i said about the credit check
    forget the credit check i reported, the credit check i reported is wrong, my report about the credit check is wrong, correct the credit check to not passed, mark the credit check as not passed, set the credit check to not passed, kindly withdraw the credit check`,
  language: `
    in english please, english please, rather in english, can we talk english, can this be in english, do you know english, do you speak english, do you also speak dutch, do you speak dutch, do you know dutch, can you do dutch
    dutch please, in dutch please, rather in dutch, make it dutch, make it english, set the language to english, set language to dutch, change the language, other language please, another language please
    go on in english, go over to english, switch over to dutch, switch to dutch please, switch it to english, can the language be dutch, change language to english, change the language to dutch, change to dutch
    my english is not that good, i dont speak english, i dont speak dutch, i dont understand dutch, my dutch is bad, my colleague only speaks dutch, my boss doesnt read english can it be in dutch, translate this to dutch
    translate the chat to english, can i do this in my own language, which languages can you do, which languages do you speak, do you speak german, do you speak french, can it be in french, german please
    from now on in dutch, answer in english, ask the questions in dutch, ask the questions in english, english version please, dutch version please, do you have this in dutch, is this available in dutch, nederlands please`,
  none: `
    yes, no, correct, indeed, absolutely, definitely, of course, unfortunately not, not yet, maybe, i dont know, no idea, im not sure about that, id have to check, we have that, we dont have that, we do, we dont
    yes we do that ourselves, no another company does that, our distributor takes care of that, that is well arranged here, that is not arranged yet, we are working on it, that comes next year, we have been doing that for years
    i am the director, i own the company, i can sign myself, only the director may sign, my colleague is global admin, i dont have that role, we have a helpdesk, our helpdesk is open day and night, our help desk is in manchester
    we do first level support ourselves, we outsource support, we hire support from another company, we have a support contract, we have no support plan, we have advanced support, we have premier support, we have no plan yet
    our revenue was three hundred thousand, revenue is about half a million, we do four hundred k through csp, our revenue grows every year, the revenue is in partner center, last year it was less, it was more before
    we have been a reseller for twelve months, two years now, since march last year, we just started as a reseller, five years as indirect reseller, we invoice with xero, we send the invoices ourselves, our accountant does the invoices
    our accounting package sends invoices, provisioning goes through the api, we use the portal of our distributor, we have our own portal, we are a solutions partner, we dont have the designation yet, mfa is on for everyone
    we passed the assessment, we failed it, the assessment is planned, we offer managed services, we only sell licences, we do workplace management, we have our own app, we do backups for customers
    our membership has expired, our membership is active, we are members of the partner network, we have an mpn id, our office is in belgium, headquarters are in germany, we are based in the uk, we have offices in two countries
    we work with our accountant, the new employee starts in january, our staff work from home, we have an account manager at the distributor, our account manager is on holiday, my colleague is ill, our colleague is back tomorrow
    twenty people work here, we have five employees, an employee of microsoft called us, microsoft emailed us, they have not called us yet, someone from microsoft visited us, the person who signs is on leave, the person in charge left
    we want to help our customers, we help customers with azure, customers call our helpdesk, the customer wants to change supplier, the customer cancelled his contract, the customer wants to stop his subscription, customers talk to our agents
    we stop with hardware, we stopped with our distributor, our distributor is quitting, we quit hosting, next year we go on with azure, we want to move to direct, we want to become a direct partner, we continue to grow
    we want to begin in january, we start next month with csp, the new system starts in april, we began with the roll out, the project runs until summer, we keep going with our distributor, we carry on as indirect reseller
    we are changing accounting packages, we changed our process, our company name changed, the address changed, the rules changed, the terms were adjusted, the price was changed, we update our prices every month, we edit our contracts yearly
    we go back to the distributor, the customer wants his money back, ill get back to you on the offer, we are back at square one with our project, the previous owner left, our previous package was better, the previous year was better
    we skip the conference this year, the customer skips a month, we skip that step in our process, our summary is on the website, the overview of our customers is large, we have an overview of all invoices, the executive summary says so
    the result over last year was good, the results of the survey are in, the operating result is positive, the status of the order is unknown, our gold partner status lapsed, the outcome of the election, exam results come in june
    the backup runs every night, we reset passwords for customers, the server was restarted, we reset the counter each month, our start was difficult, helpdesk staff are expensive, our help line is always open, the status page is green
    what is direct bill, what are the requirements, which requirements are there, how do i become a direct partner, what requirements must i meet, where do i apply, how do i sign up, where is the form, what does the programme cost
    what counts as cloud revenue, does azure count, does perpetual software count, what are perpetual licences, how do i calculate the revenue, where do i see my revenue in partner center, why is my revenue in partner center lower
    which period counts for the revenue, which exchange rate does microsoft use, may i convert euros, may i add the revenue of two companies, why does the last month not count, do paid invoices count
    how long does the credit check take, what does microsoft check exactly, how do i hear the outcome of the credit check, what if we fail the credit check, why is there a credit check, do we get a message from microsoft
    we have been waiting for microsoft for three weeks, how long before we get an answer, how do i know whether the credit check is finished, why does the application take so long, who decides on the application, can i appeal
    what is the difference between advanced and premier support, what does advanced support cost, must i have a plan, which plan do i need, why do i need a support plan, what is asfp, what is psfp, when do i need the plan
    can i buy asfp now, i want to buy a support plan, where do i buy a support plan, we order premier support tomorrow, may i purchase a plan in advance, ill take asfp, we sign up for advanced support today
    i already bought a plan do i get my money back, we paid too early, can i cancel the plan, who may sign, must the signer be global admin, what if the signer leaves, in which language is the agreement
    what is an mpn id, which mpn id must i use, where do i find my location id, my mpn id cannot be associated, how do i add a location, we sell in several countries, does it cover all of europe
    may i outsource first level support, must support be available round the clock, how many people must the helpdesk have, is a managed service mandatory, what is a managed service, what is provisioning
    we are below the threshold what happens, when do i lose my status, can we stay direct, do our customers keep their subscriptions, may i add licences, what happens to the customers, can we go back to direct
    can i be direct and indirect at once, do i lose api access, do customers have to consent, how do i move to an indirect provider, what is an indirect provider, do i get an account manager from microsoft as direct partner
    why have the rules become stricter, what are the rules of 2025, since when is it a million, how old is this information, where does it say so on microsofts site, what is the source of that, is this information up to date
    why must i wait twelve months, why can i not be direct at once, why does microsoft want us to begin as indirect, why did microsoft change the programme, why is the threshold 300000 dollars, why in dollars
    how do i change distributor, how do i change our company address with microsoft, how do i edit my bank details in partner center, how do i reset my password, how do i stop a customers subscription, how do i skip an invoice
    how do i start a business, how do i begin selling, who helps my customers, who can my customer call in an outage, how do i reach microsoft support, what is the phone number of microsoft, who is the ceo of microsoft
    hello, good morning, hi, thanks, thank you, nice, great, fine, ok, funny, haha, nice weather today, how are you, have a good weekend, congratulations, that is good news, thats annoying, what a pity, how nice, interesting
    i find this useful, this is a good bot, you are smart, you are stupid, that makes no sense, i dont believe that, i dont agree with that, thats nonsense, thats expensive, not too bad, thats disappointing, that scares me
    im in sales, i work for an it company, we are a small company, we make software, we exist ten years, we grow fast, my boss asked me to do this, the board decides tomorrow, ill discuss it with my partner
    i need to discuss that with my boss first, i am calling my accountant, im looking it up, ill look it up in partner center, i dont have the figure at hand, it is in the report, ill send it tomorrow, give me a minute
    tell a joke, what is the capital of france, what time is it, whats for dinner, who won the game, whats the weather tomorrow, write an email for me, make a summary of this document, summarise this article
    translate this sentence, play music, order a pizza, book a hotel, what is the dollar rate, what does microsoft 365 cost, how do i install teams, my outlook does not work, my laptop does not start, the printer is broken
    can customers change their subscription themselves, can a customer move later, can we take a plan later, can i pay later, may a colleague sign, may the accountant fill this in, may we also sell through a distributor
    must i wait for the mail, do i have to do anything after the application, what happens after that, what is the next step after the credit check, what must i do after approval, which steps are there, in which order do i do it
    what does direct bill mean, what does ttm mean, what does microsoft mean by cloud revenue, what is the designation for, what does the capability assessment involve, what is tested in the assessment, explain the capability assessment
    explain what an indirect reseller is, what has the designation to do with csp, why does software not count, why must i be a solutions partner, why does microsoft ask for a global admin, what should i understand by provisioning
    we got a question from a customer, customers often ask us questions, the question is too hard for our staff, i asked microsoft, i put the question to microsoft, i asked microsoft how it works, no question about it
    i have a question about revenue how is it calculated, question how long does the credit check take, i was wondering whether azure counts, may i ask how much the plan costs, can i ask who has to sign, my question is whether we may use euros
    i want to know what direct bill costs, i want information about the credit check, im looking for information on advanced support, i want to know something about the revenue requirement, id like to know which countries count, may i know how long it takes
    we dont meet the security requirements, we meet all requirements of mfa, we have everything in order, we arranged everything, everything is ready here, we are done with the set up, its finished, we are almost done with it
    its running, the process is running, the application has been sent, we filled in the form, we applied last week, we signed the agreement, the credit check is still running, the credit check was passed last week
    we are through the credit check, microsoft approved us, we got the mail from microsoft, we have had no mail yet, microsoft rejected us, the verification was rejected, they want more documents
    im in doubt, i guess three hundred k, about, more than enough, a lot, too little, quite, a bit, partly, half and half, sometimes, mostly, only for azure, not for all customers, depends, depends on the customer
    as good as, i dare not say, thats not my department, thats secret, we dont comment on that, i may not say that, n a, not applicable, thats not the case here, both, neither
    this is the first time, its the last time, next week we know more, next year we make it, last year we did not make it, the next invoice comes in may, the next renewal is in june, the previous application was rejected
    our website is in english, the documentation is only in english, our customers speak french, my wife is dutch, we work with an english contract, the contract must be in english, most of our staff speak english,
    can you give me a list of all criteria, list all requirements for direct bill, give an overview of the support plans, can you list the conditions of the programme, summarise microsofts rules, summarise the difference between direct and indirect
    explain the application process, explain step by step how to apply, walk me through the enrolment, walk me through the application, take me through the sign up procedure, where do i begin if i want to become direct, how do we get started as direct partner
    who can help me with a migration, who can help with a dynamics implementation, can somebody turn up the heating, can someone book the meeting room, can you help me hire someone, can you help me with my website, could you help me write a proposal
    im looking for someone to build our website, we are looking for a new helpdesk agent, are we entitled to a contact person at microsoft, does a direct partner get an account manager, is a direct partner entitled to an account manager, do we get our own contact at microsoft
    how do i contact the tax office, how can i contact the council, what is the number of the bank, who is the contact at ingram, ill call my distributor this afternoon, i will contact the bank, i talk to my boss tomorrow, ill call back tomorrow with the amount
    our account manager at microsoft is called john, the agent of the distributor said it is fine, a colleague told me the bar is higher, im speaking to someone from microsoft later, my accountant will call me back
    how many days do i have to respond, how many holidays are left, how many customers must i have, how many licences do i need, how much revenue do i need, how many weeks does verification take, how much is a licence, how much is ten times ten
    are there any seats left, are there other requirements, are there exceptions, is there a minimum number of customers, is there a trial period, is there a difference with before, is the bar three hundred thousand or a million, is it 300k or one million these days
    what do we need to be allowed to apply, what do we need to qualify for direct bill, what must we hand in, which documents do we send, which papers does microsoft want, when can we send the form, how do i submit an application, where do i submit it
    which menu do i need in partner center, which page in partner center shows revenue, where do i click in partner center, which button in partner center, which reports are there in partner center, in which report is the revenue
    which exchange rate do they use, which months are counted, which functions are blocked, what capabilities do i lose when restricted, which products count, which countries are in our region, which licences do not count
    what is meant by authority to sign, what is meant by accounts receivable, what is understood by a managed service, what does global admin mean, what does provisioning mean, give a worked example of the revenue, give me an example of a managed service
    why is the revenue a month late, why isnt november in my revenue, how come the report differs, why must microsoft check our credit, why would i want to become direct, why are there two kinds of plans, how come perpetual is excluded
    why does it cost so much, why cant my customer buy, why is the office closed, why does my computer not work, what do you use a designation for, what is premier support meant for, what is copilot and what does it cost
    the revenue is a month behind, the revenue report is behind, the figure in the dashboard isnt right i think, microsofts report is wrong, the invoice from microsoft is wrong, there is an error in our invoice, microsoft made a mistake, our address at microsoft is wrong
    i want to change our details at microsoft, i want to change my bank account, can i change my mpn id later with microsoft, can we switch plans, may i change plans after a year, can i edit the form afterwards, sorry wrong chat, sorry wrong window, i meant to send that to somebody else
    can you speak louder, can you proofread my cv, can you shorten this text, can you write a poem, can you do a sum, show me my calendar, show me a picture of a cat, show me the weather, what do you think of google, what do you think of aws
    are you in love, how old are you, where do you live, who built you, what are your opening hours, when are you open, what is your address, do you sell laptops, do you supply printers, which backup do you use
    how do i remove a user, how do i give somebody access to a folder, how do i reset my phone, how do i reset an iphone, how do i restart the server, how do i stop a process in windows, how do i go back to windows 10, how do i save a file
    when is the next meeting, when is the next round, until when can i apply, when does the old programme stop, when does microsoft stop open licences, when does the new year begin, when do the rules start
    im tired today, its almost my birthday, im going on holiday, im hungry, im having lunch with a customer, ill get back to you with the figure, ill look it up later, ill know tomorrow, ill have the number next week, is bitcoin up, is it raining
    not, nothing yet, nothing, zero, none, enough customers, sufficient, much, little, almost, nearly all, true, exactly, precisely, fine by me, good, something like that, sure, arranged, done, it worked, in order, in progress, to follow, coming, later this year
    i wish, if only, no comment, it is in the planning, its on the agenda, thats a good question, good question, tough question, that is a difficult question, difficult question, that could be, that is for accounting
    the outcome of the assessment is still to come, the audit result follows, the result is not known yet, the credit check is still busy, we are in the verification stage, we are in phase two of the project, our application is under review
    the status in partner center is pending, the status in partner center says rejected, what does the status pending mean, how long does the status stay on waiting, how do i know what stage microsoft is at, how do i follow my application in partner center
    we have to convince the board first, we only begin if the board agrees, we dont stop with it, we are not going back, we dont want to skip, we need no help, i need no agent, we have no questions, i have no more questions, no question
    280000 and now what, three hundred thousand and now, yes and what do i do then, no and now, no what is that anyway, yes but what is that, yes who doesnt, no why should we, twelve months is that enough, how much should it be, what must the amount be, how high is the bar
    let me get this straight first the form and then the check, so first the form and then the email, the auditor comes in two weeks, we start over with a new vendor next year, our staff go back to the office, our customer asked for a summary, im ordering lunch for the team
    yes thats entirely correct, yes since last year, yes through the distributor, yes with xero, yes it is, yes we have those, yes my colleague does that
    yes all of them, no thats not correct, no we dont have those, no never did, no we are too small, no i may not, no we stopped doing that
    no only hardware, no failed, i think so, i dont think so, i dont believe so, i hope so, should be, could be, that might be, no doubt, probably
    presumably not, sometimes yes sometimes no, now and then, for some customers yes, that varies, it differs per customer, we do everything ourselves
    we outsourced everything, the director does that, my wife is director, im co owner, i have power of attorney, im listed at companies house
    im admin of the tenant, two colleagues have that role, we have three admins, our it guy has that role, eighteen months, two years and three months
    since 2021, from january 2023, about a year and a half, almost a year, three hundred thousand, four hundred fifty k, half a million dollars
    three hundred thousand dollars, 412000 usd, 350k, zero dollars, no revenue yet, half of that, ten percent of it, less than a hundred k
    between three and four hundred k, thirty thousand every month, the amount comes from partner center, i got that from our own package, own calculation
    according to our accountant, according to the dashboard, its in the annual report, that figure is from last month, its an estimate
    that is a rough estimate, including perpetual, without perpetual, of which twenty thousand software, in the same country, in another country
    our location is in france, we only have a global id, our mpn id is 4812345, membership is still running, membership is pending
    we were rejected by microsoft, we are not a member yet, we are direct partner already, we are new, we are an existing direct partner
    we buy through a distributor now, no plan, we have asfp, we have unified support, another plan, we have that plan for another reason
    bought specially for direct bill, that plan was running already, we have it for azure, second option, the first, option three, neither of them
    the last one listed, the top one, does anyone know how long the check takes, can anyone tell me what the bar is
    can you tell me what counts as revenue, can you explain what direct bill is, can you explain how the credit check works
    please explain what a managed service is, tell me what asfp costs, tell me about the credit check, tell me more about direct bill
    more info on the credit check, more information on premier support, give me the link to the form, send me the link to partner center
    do you have a link to the requirements, where can i read that, where is that described, is there documentation on provisioning
    which source do you use, is it right that the bar is a million, is it true that perpetual counts now, is it true that the rules changed
    does that apply to belgium too, does this apply to existing partners, what if we fall below the bar, what if we dont reach the bar
    what happens if we fail, what happens if the membership lapses, what if my colleague leaves, what if we dont buy a plan
    what should i do if microsoft does not respond, what do i do if we are rejected, what do i do if the mail does not come, what must a customer do
    how to go on after the application, what comes after the credit check, may my distributor do this, may an intern fill this in
    may i do this on behalf of my boss, may we apply under two names, does my customer have to sign something, do i have to create new subscriptions
    do we have to apply again if we move, does the assessment have to be redone every year, must we meet it again every year
    must we start over for a new region, do i have to do everything again for a second company, can the application be withdrawn
    can i stop the application, can we stop with direct bill midway, how do i stop direct bill, how do i quit csp, can i go back to indirect later
    how do i get back to my distributor, how do i change my application in partner center, can details in the application still be changed
    how do i change the primary contact, how do i replace the global admin, our customer asks for help, the customer wants an overview of his licences
    the customer wants a summary of the costs, the customer wants to speak to someone, a customer wants to stop, a customer wants to go back
    a customer wants to change plans, my customer does not understand it, my customer asks why, customers want to know why they have to pay
    customers skip the training, customers want a human on the line, microsofts overview is unclear, microsofts explanation is vague
    microsofts helpdesk did not pick up, microsoft did not call back, i could not reach a human at microsoft, the status got stuck
    the result came after three weeks, the previous application was stopped, microsofts questionnaire was long, we started again with a new package
    we ended the cooperation, we skipped that part, im happy, im angry, what a hassle, what nonsense, gosh, wow, hmm, well, oops, sorry, no problem
    you are welcome, likewise, good luck, sleep well, enjoy your meal, happy holidays, me too, i think so too, thats what i think, who knows, itll be fine
    it will be alright, doesnt matter, never mind that, whatever, keep up the good work, all good, i see, i get it, ok clear, aha, oh like that
    good to know, i didnt know that, interesting that, the sun is shining, tomorrow is sunday, im drinking coffee, the dog barks
    my cat is on the keyboard, the train is delayed, its busy today, we have a new office, the server is in the basement, windows update takes long
    excel crashed, my screen freezes, teams is slow, wifi drops, im on the train, im typing on my phone, lorem ipsum, asdf, test, testing, 12345, xyz
    banana, blah blah
    why is grass green, why does teams keep crashing, why does onedrive not sync, why does excel freeze, why is microsoft so big
    requirements checklist please, overview of all conditions please, october is missing in the revenue, i want an appointment at the hairdresser
    book an appointment with the doctor, new region everything again, explain direct bill like im a child, are there any trains left
    are there any free licences left, nearly there just two points short, so close, we just missed it, let me ask our accountant i dont know
    i really dont know let me ask, not really, not quite, shall we buy it, shall we order it now, shall we get it
    call a taxi, call my mother, text my wife, set an alarm for seven, remind me of the meeting, what is on my shopping list, add milk to my list
    read my reminders, remove everything from my to do list, did i put milk on my list, play the next song, skip this song, next track, turn off the music
    turn the volume down, turn on the light, turn the heating down, connect to my phone, pair with my phone, sync with my phone
    what is the status of my flight, what is the status of my order, how far is my parcel, how many points do i have on my card, how much is in my account
    has my credit card been sent, i lost my bank card what should i do, my luggage is lost help, my car wont start what do i do, how do i jump start a car
    help me find my phone, freeze my account, block my account, i want a new card, order new checks, schedule an appointment for my car, where are you from
    who made you, who do you work for, what are your hobbies, do you have pets, whats your name, call me john, change your name, say something funny
    roll a dice, flip a coin, how do you say thanks in italian, how do you spell that word, what is the meaning of life, what is the point of life
    how many minutes to drive to london, which time zone is tokyo in, is there traffic, what gas should i use, how do i make pancakes
    give me instructions for making pasta, what do i need for sushi, how many calories in an apple, is there a good restaurant nearby, book a table
    how much should i tip, when is the holiday, how much leave have i used, has my leave been approved, what do i earn, when are my taxes due
    what is my credit score, how do i improve my credit score, what is the interest rate on my card, why was my card declined, transfer money to my savings
    pay my electricity bill
    credit check not passed what now, credit check failed what now, we failed the credit check what now, did the credit check pass, has the credit check passed, did we pass the credit check, have we passed the credit check, was the credit check successful, did microsoft approve the credit check, from whom do i hear that the credit check succeeded, we did not pass, we did not make it through the credit check what now
    do i get an account manager, do we get an account manager, am i entitled to an account manager, do direct partners have an account manager, does a direct bill partner get a dedicated account manager, when do you get an account manager, will we have our own account manager
    can one of my employees apply, can an employee of mine do the application, may a colleague submit the application, can a colleague sign, do i have to apply myself, can my employee fill in the form
    can i start as direct right away, can we start as a direct partner right away, can i begin as direct immediately, can we start direct at once, may i start as a direct bill partner straight away
    how much margin do i get, how much margin do we get, what is my margin, how much discount do i get, how much do i earn on it
    how long does this take, how long does the application take, where do i see the status of my application, where can i see the status of the application, where do i track my application, what is the status of our application at microsoft
    how certain is this verdict, how reliable is this verdict, how sure is this result, is this verdict binding, how reliable is the outcome, can i rely on this verdict, when do i get the result, when do we get the result, when do i hear the result, when will the result come
    can i change my mpn id, can we change our mpn id, can an mpn id be changed, how do i change my mpn id in partner center, can i use another mpn id, new region start over, do i have to start over in a new region, can i go back to direct, can we return to direct`,
} as const satisfies CommandExamples;
