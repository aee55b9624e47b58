/**
 * The oracle's own words of Dutch and English. They are wider than what the program says today, and nothing of the
 * program knows them. Words of both languages stand together: a message is judged whatever language it is in.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** A support plan by any name. */
export const planNames = [
  /(?:support|ondersteunings)[\s-]?(?:plan(?:nen|s)?|contract(?:en|s)?|abonnement(?:en)?|subscriptions?|overeenkomst(?:en)?|agreements?|pakket(?:ten)?|packages?)(?![\p{L}])/gu,
  /(?<![\p{L}])(?:asfp|psfp|ufp)(?![\p{L}])/gu,
  /(?<![\p{L}])(?:(?:advanced|premier|unified)[\s-]support(?: for partners)?|unified for partners)(?![\p{L}])/gu,
  /(?<![\p{L}])(?<!van )(?:plan(?! to (?!the ))|plannen|plans)(?![\p{L}])/gu,
] as const;

/** Buying in so many words. */
export const buyVerbs = words(`
  buy purchase order procure koop koopt kopen aankopen aanschaffen aanschaft schaf schaft schaffen bestel bestelt
  bestellen
`);

/** Getting a plan in other words: these mean buying only where a plan is what is got. */
export const getVerbs = words(`
  choose pick select take get arrange obtain acquire subscribe activate opt go sign renew upgrade secure enrol enroll
  add register apply invest kies kiest kiezen neem neemt nemen sluit afsluiten regel regelt regelen haal halen activeer activeren
  abonneer contracteer afnemen stap ga gaat vraag vraagt aanvragen investeer
`);

/** Of those, the ones that mean it only with another word. */
export const phrasal = words('go sign stap ga gaat opt add register apply invest vraag vraagt investeer');

/** Of those, the ones that come after what is got: "een plan nemen". */
export const lateVerbs = words('kiezen nemen afsluiten regelen halen activeren afnemen gaan aanvragen');

/** Buying as a thing. It is advised only where something recommends it. */
export const buyNouns = words(`
  buying purchasing ordering aanschaf aankoop bestelling purchase order procurement kopen
`);

/** What has been bought: advice only as "has to be bought". */
export const bought = words(
  'bought purchased ordered gekocht aangeschaft besteld afgesloten afgenomen aangekocht',
);

export const recommending = words(`
  recommend recommended recommends advise advised advises suggest suggests consider start proceed welcome allowed time
  begin raad raden raadt adviseer adviseren adviseert aangeraden aanbevolen aanrader overweeg tijd toegestaan mogelijk
  possible verstandig wise sensible
`);

export const modals = words(`
  can could may might must should shall will need have has kan kunt kunnen mag mogen moet moeten dient zal zult wilt
`);

export const negators = words(`
  not no never nothing none neither nor without cannot can't don't doesn't didn't won't shouldn't mustn't needn't isn't
  niet geen nooit niets niks noch zonder hoeft hoef
`);

/** "buy it without waiting": after the verb these deny nothing. */
export const without = words('without zonder');

/** Words that put buying off as well as a "not" does. */
export const holding = words(`
  wait waiting hold postpone defer refrain avoid stop instead wacht wachten uitstellen stel afwachten vermijd
`);

/** What opens a clause that is about when or whether, and tells nobody to do it. */
export const introducers = words(`
  before until till once after when whether if unless voordat voor totdat tot nadat zodra wanneer als of mits tenzij
  vragen questions about over
`);

/** "only", of a moment: with what it waits for it makes advice a rule. */
export const onlyThen = words('only pas slechts alleen');
export const moments = words('after once when nadat na zodra wanneer als');
export const awaited = words(`
  mail e-mail email mailed e-mailed e-mails microsoft microsoft's credit check krediet kredietcontrole doorstaan passed
  goedgekeurd approved bericht gemaild mailt
`);

export const subjects = words('you u je jij jullie we wij ik i');
export const contrasts = words('but maar however echter dus so hence therefore then');
export const joining = words('and or en of noch nor');

/** What may stand for a plan that was named before. */
export const pronouns = words('it one them both either deze die dit hem ze allebei beide er eentje');

/** Words that name nothing that could be bought. */
export const emptyWords = words(`
  a an the to te om een de het 't you u je jij jullie your uw jouw we wij ons our us i ik my mij can could may might must
  should shall will would need have has be is are was were been being do does did kan kunt kunnen mag mogen moet moeten
  dient zal zult zullen wil wilt willen hebt heeft hebben ben bent zijn wordt worden now nu today vandaag tomorrow morgen
  already al alvast vast please alstublieft gerust gewoon just simply then dan so dus also ook here hier online directly
  direct immediately meteen straks soon later first eerst again opnieuw more meer yet nog not niet and en or of but maar
  yes ja free vrij ahead go safely veilig at once right away toch maar eens even best click klik press tap druk wel aan af in on via for this
  that dat day week time tijd it er
`);

/** Orders, which no question mark turns into a question. */
export const telling = words('buy order purchase choose take get koop kies neem bestel schaf');

/** Before "order" or "purchase" these make it a thing. */
export const thingBefore = words('a an the in of your this each out that new time de uw');

/** Two denials that come to none: "wacht niet", "nothing stops you", "don't forget to". */
export const goingAhead = [
  /(?:wacht|wachten|wait|waiting|hold)(?: \S+)? (?:niet|not)(?: langer| any longer)?/g,
  /(?:niet|not|n't|don't|no need to|no reason to|geen reden om te|hoeft niet te)(?: langer| te| to| any longer){0,2} (?:wacht|wachten|wait)(?: langer| any longer)?/g,
  /(?:do not|don't) forget|vergeet (?:vooral )?niet|niet (?:te )?vergeten/g,
  /nothing (?:stops|keeps|prevents) you|niets houdt u tegen|niets staat u in de weg|no reason not|geen reden om niet/g,
] as const;
