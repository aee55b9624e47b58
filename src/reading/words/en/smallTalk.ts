import type { SmallTalkWords } from '../words';

export const smallTalk = {
  greeting: `
    hi, hello, hey, good morning, good afternoon, good evening, good day, greetings, howdy, hiya, hi there, hello there, yo, morning
    hey there, how are you, how are you doing, nice to meet you, whats up, sup, afternoon, evening, welcome, helo, heya`,
  thanks: `
    thanks, thank you, thx, tnx, ty, cheers, many thanks, much appreciated, thank you very much, thanks a lot, appreciated, great
    thank u, awesome, perfect, nice, cool, got it, understood, excellent, wonderful, helpful, clear, good to know, that helps
    thank you so much, thats clear, that is clear, appreciate it, i appreciate it, lovely, brilliant`,
  smallFiller: `
    very, much, so, a, lot, for, the, your, you, help, answer, information, info, all, again, ok, okay, bot, assistant, there
    that, this, and, everyone, well, its, is, thats, to, explanation, quick, really, my, friend, sir, madam, in advance`,
  questionStart: `
    what, how, why, when, which, who, where, whose, whats, hows, whens, wheres, may i, may we, can i, can we, can you, can a, can my
    could i, could we, could you, should i, should we, shall i, shall we, must i, must we, do i, do we, do you, does, did, is it
    is there, is that, is the, is my, is a, is this, is our, are there, are we, are you, are the, am i, have i, have we, has, will i
    will we, will it, would i, would it, would you, tell me, explain, need i, isnt, arent, dont i, dont we, what if, how about
    i have a question, question, a question, my question, i wonder, im wondering, i was wondering, any chance, is microsoft`,
  questionInside: `
    what, whats, how, why, where, which, who, whose, now what, is (that|it|this|a|the|my|there), are (those|these|they|there|the), does, do (i|we|you|they|those), did (i|we), should, (must|may|can|could|shall) (i|we|my|that|it|this|the|you|a), will (that|it|this), would (that|it|this|you), am i, are we, have (i|we) to, how come, question, or should, or is, or does, or do i`,
  languageNames: {
    nl: 'dutch, netherlands language, flemish, nederlands',
    en: 'english, eng, american english, british english',
    others: `
      german, french, spanish, italian, portuguese, turkish, polish, russian, chinese, japanese, arabic, swedish, danish, norwegian
      finnish, greek, romanian, czech, hungarian, bulgarian, ukrainian, hindi, korean, hebrew, vietnamese, indonesian, mandarin
      deutsch, auf deutsch, francais, en francais, espanol, en espanol, italiano, portugues, polski, turkce, svenska, dansk
      sprechen sie deutsch, parlez vous francais, habla espanol, hablas espanol, afrikaans, catalan, croatian, frisian`,
  },
  languageWord:
    'language, languages, another language, other language, change language, switch language, change the language, switch the language, different language, a different language, other languages',
  languageFiller: `
    in, to, switch, change, speak, talk, do, does, can, could, you, we, i, please, this, it, be, the, me, my, let, lets, continue, go, on, from
    language, also, available, is, would, like, prefer, want, i would, id, rather, use, set, with, now, chat, answer, answers
    back, again, possible, possibly, a, version, for, hi, hello, have, conversation, into, write, type, proceed, bitte
    sie, vous, auf, s il, plait, por, favor, have this, questions, help`,
  languageNot: 'no, not, dont, cant, cannot, doesnt',
} as const satisfies SmallTalkWords;
