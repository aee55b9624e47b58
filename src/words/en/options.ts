import type { OptionFillers, OptionLists, PositionWords } from '../../reading/words/optionWords';

export const options = {
  'applicant.kind': {
    new: {
      says: `
        new, new partner, new applicant, new application, indirect reseller, indirect, an indirect reseller, want to become direct
        want to become direct bill, want to become a direct bill partner, become a direct bill partner, become direct bill, want to become, what we want to become
        not yet direct bill, not yet direct, not a direct bill partner, not direct, not direct bill, not yet a direct bill partner
        newcomer, not yet a direct partner, wanting to become direct, applicant, not a direct partner,
        we want to become one, want to become one, wed like to become one, we would like to become one, we want to become direct, wed like to become direct, we would like to become direct bill, not yet, not yet a partner, not one yet, not direct yet, not direct bill yet, still indirect, currently indirect, indirect at the moment, an indirect reseller now, currently an indirect reseller, new to this, new to it, become one, aspiring, we want to be one, want to be one,
        (we|i|our company|my company|my boss|were|we are|) (would like|wish|wishes|want|wants|hope|hopes|hoping|looking|aim|aiming|aspire|keen|wanting|trying|plan|planning) (us|) to (be|become|go|switch|move to|move to being) (one|that|direct|direct bill|a direct bill partner|direct partner|a direct partner|a direct bill parnter|) , want to (go|be|bill) direct, want to be, want to be direct, want to be one, wed like to be, wed like to be one, would like to become, like to become one, we would like to be, keen to be, keen to be one, keen to become one, hoping to become one, hoping to be one, hope to become one, hope to be, hoping to become, to become direct, become direct, looking to go direct, going direct, go direct, want to move to direct, move to direct, want to make the switch, make the switch, the switch to direct, to switch, get off the distributor, bill direct, and bill direct, the become one option, the become option, become one, become please, become that, we want to become that, apply for it, want to apply, wed like to apply, we want to apply, (were|we are|weve|) not one, not one yet, (were|we are) not one yet, not yet, (we|we are|were|at this moment we are) (still|only|currently|just) (indirect|an indirect reseller|a reseller|reseller|indirect reseller), (were|we are) an indirect reseller (right now|at the moment|now|), still indirect, currently buying through (pax8|ingram|a distributor|our distributor|the distributor|arrow|td synnex), wed be new to it, new to it, aspire to be one, we aspire to be one, wishes to become direct partner, become a direct bill parnter, wanna become one, aspiring`,
      suggests: 'applying, apply, starting, not yet, no, become',
    },
    existingDirect: {
      says: `
        existing, existing partner, existing direct bill partner, already direct bill, already direct, already a direct bill partner
        direct bill partner, direct bill, direct partner, current direct bill partner, already a direct partner, existing direct
        a direct bill partner, existing direct partner, already a partner with direct billing,
        (we|were|we are) already (are|one|direct|direct bill|a direct bill partner), already are, we already are, already one, were direct bill, we are direct bill, were direct, we are direct, been direct for years, direct for years, weve been direct for years, already direct for years, we are a direct bill partner, were a direct bill partner, were an existing direct bill partner,
        (we|were|we are) already (are|) (a|) (direct bill partner|direct partner|direct bill),
        (weve|we have|weve had|been|we have been) (been|had) (direct|direct bill|a direct bill partner|one|the direct bill contract) (since the programme started|since the program started|for ages|for years|already|for six years now|for six years|), been direct for ages, weve been direct bill, direct already, (were|we are|oh were) direct already, (we are|were) one already, one already, already one, in the direct program, in the direct programme, in the direct program already, (were|we are) in the direct (program|programme) already, existing one, tier 1, tier 1 csp, tier one, (we|) got approved as direct bill, approved as direct bill, (weve|we have) had the direct bill contract, the direct bill contract, (we|) signed the direct bill agreement, (our own|an own) direct agreement (with ms|with microsoft|), direct agreement with (ms|microsoft), direct bill already, yes already, no distributor in between, microsoft invoices us, microsoft invoices us every month, microsoft bills us, already, the former, renewed it in the spring, still on it`,
    },
  },
  'mpn.membership': {
    active: {
      says: `
        active, active member, active membership, we are a member, were a member, we are members, im a member, i am a member, member
        an active member, valid, approved, current, up to date, a member, authorized, authorised, still active, still a member,
        its active, ours is active, it is active, active member here, (shows|shown|showing|listed|marked|set) (up|) (as|to) active, says active, alive and kicking, in good standing, all active, fully active, paid up, paid up member, (weve|we have|we hold|we got) an active (membership|mpn membership), active mpn membership, member in good standing, up and running, still running, still valid, been a member for years, a full member, full member, we are active,
        live, live and well, still live, our membership is live, yep still live, enrolled, we are enrolled, were enrolled, everythings valid, everything is valid, in force, so in force, its fine, membership is fine, our memberships fine, fine and active, active until (next summer|next year|next june|december|june|march), valid until (next june|next year|next summer|december|june|march), paid and active, renewed, just renewed, renewed last month, renewed this year, says active, running, still running, all in order, in order`,
      suggests: `yes, yep, yeah, we do, we have,
        fine`,
    },
    pending: {
      says: `
        pending, still pending, in progress, under review, in review, waiting for approval, awaiting approval, being reviewed
        awaiting verification, being verified, applied for, applied, requested, not yet approved, in process, processing
        waiting, being processed, pending approval, pending verification, not approved yet,
        being processed so pending, sits at pending, sitting at pending, says pending, shows pending, shows as pending, awaiting, awaiting microsoft, waiting on microsoft, waiting for microsoft, were waiting, we are waiting, were still waiting, still waiting, in the queue, in limbo, still being checked, being checked, being looked at, still processing, not through yet, still in progress, still under review, just applied, weve applied, we have applied, we just applied, application is in, awaiting a decision, still being verified, verification is running, verification in progress,
        (theyre|they are|microsoft is|microsoft are) still (looking at it|vetting us|vetting it|checking|checking it|checking us|reviewing it|working on it|processing it), still looking at it, still vetting us, waiting for (microsoft|them) to (approve|approve it|decide|verify|verify it), (still|) waiting on (microsoft|them) (to approve it|to approve|), waiting for them to approve, (weve|we have|we|) (sent|put|handed) in the application, sent in the application, havent heard back, havent heard back yet, havent heard anything, no answer yet, no answer from microsoft yet, not heard back, no decision yet, no decision so far, no decision, applications in, application is in, the applications in, submitted, its submitted, been submitted, (we|) applied last week, applied last month, vetting, being vetted, vetting is running, verification is still in progress, still in progress, sitting at pending, so its sitting at pending, with microsoft now, in the pipeline with microsoft`,
      suggests: 'not yet active, not active yet, working on it',
    },
    rejected: {
      says: `rejected, declined, refused, denied, turned down, not approved, not accepted, rejection,
        (they|microsoft) (rejected|declined|refused|denied|knocked back) (us|it|our membership|our application|the membership|the application|our mpn membership), (they|microsoft) turned (us|it|our membership|our application|the application) down, turned down by microsoft, got rejected, it got rejected, was rejected, were rejected, been rejected, has been rejected, is rejected, its been rejected, got refused, got declined, got turned down, knocked back, not let in, did not pass verification, failed verification, we got a rejection, a rejection,
        (microsoft|they) (knocked|turned) us (back|down), knocked us back, application was (denied|refused|rejected|declined|turned down), our application was (denied|refused|rejected|declined|turned down), was denied, was refused, was declined, turned us down, wouldnt have us, wouldnt let us in, they said no, microsoft said no, didnt let us in, because the domain didnt match, domain didnt match, the domain didnt match, no idea why, no idea why tbh, didnt pass vetting, failed vetting`,
    },
    expired: {
      says: `
        expired, lapsed, ended, terminated, cancelled, canceled, ran out, has run out, no longer active, no longer a member
        not renewed, no longer valid, not active anymore, not active any more, not a member anymore, has expired,
        has lapsed, ours has lapsed, ours lapsed, its lapsed, its expired, it expired, it has expired, has run out, its run out, it ran out, let it lapse, we let it lapse, we let it expire, didnt renew, we didnt renew, not been renewed, forgot to renew, we forgot to renew, out of date, came to an end, no longer in force, has ended, its ended, is expired, was not renewed, wasnt renewed, not renewed it,
        (it|) (lapsed|expired|ended|ran out) (in|last|on) (january|february|march|april|may|june|july|august|september|october|november|december|year|month|week|spring|summer|winter), nobody (renewed it|renewed|thought of it|noticed|remembered to renew|remembered), and nobody renewed it, never got round to renewing, never renewed, never renewed it, we did not prolong it, did not prolong it, not prolonged, out of date, its out of date, past its date, past its sell by date, has ended, ended on 30 june, has ended last year, ran out, no longer running, not renewed in time, missed the renewal, we missed the renewal, says expired, expired`,
      suggests: 'was, used to be',
    },
    none: {
      says: `
        none, no membership, not a member, no member, no mpn, no mpn membership, not yet a member, not a member yet, never joined
        not enrolled, never been a member, nothing, no mpn id, not members, arent a member, are not a member, have none
        dont have one, dont have a membership, do not have a membership, do not have one,
        (were|we are|im|i am) not a member, (were|we are) not members, never joined, we never joined, never signed up, we never signed up, never applied, never enrolled, havent joined, have not joined, not joined, not signed up, no membership at all, no membership whatsoever, we have no membership, we dont have a membership, we dont have one, havent got one, havent got a membership, we havent got one, never had one, never had a membership, weve never had one, we arent members, not in the network,
        never bothered with it, never bothered, dont have that, we dont have that, we dont have any, have no such membership, not part of it, were not in it, not in it, never been in it, not signed up for it, never registered, not registered`,
      suggests: 'no, nope',
    },
  },
  'mpn.location': {
    sameCountry: {
      says: `
        same country, the same country, in the same country, own country, our own country, same location, both in the same country
        same country as the csp account, same country as our csp account, in the same country as the csp account
        both in the netherlands, the country of our csp account, yes, yep, yeah, yup, correct, we do, yes we do, indeed,
        (its|it is|theyre|both are|they are|) (both|) in the same country, both (in|) (the uk|the netherlands|belgium|ireland|germany|the us|uk), same country both, both same country, same country as (our|the) (tenant|csp tenant|account|csp account), in the same country as (our|the) (tenant|csp tenant|account|csp account), where our tenant sits, where our tenant is, where our csp account is, the same, same, matching country, countries match, same country code, our home country, home country, in our own country, the same one,
        sure do, identical country, identical country yes, same place, yep same place, same as our csp account, same country as the tenant, so is our csp account, and the csp accounts (there|in ireland|in the uk|in belgium) too, csp accounts in ireland too, everythings in ireland, everythings in the uk, everything is in ireland, same one, the same one, same spot, matches our csp account, here in ireland, here in the uk, here in belgium, here in the netherlands, we do yes, yes we have`,
      suggests: 'netherlands, belgium, the netherlands, uk',
    },
    otherCountry: {
      says: `
        other country, another country, different country, a different country, in another country, in a different country
        other country same region, another country in the same region, another country same region, neighbouring country
        other country in the same region, a different country in the same region, different country same region
        different country in the same region, in another country in the same region, another country in the same csp region,
        (its|it is|) in another (eu|european|) country, another (eu|european|) country, a different (eu|european) country, two different countries, different countries, not the same country, not in the same country, (a|another|) different country (same|but same|but the same) region (though|), (a different|another) country same region though, different country same region though, same region though, same region different country, neighbouring country, across the border, just across the border, the country next door,
        same region different country, so same region different country, different country same region, (another|other|a different) country (though it is|but still within|but within|same|but the same|in|within) (the|our|) (same|) (csp|) region, other country same csp region, both in the eu region, that is the same region, not in the same country, next door, the neighbouring country`,
      suggests:
        'germany, france, luxembourg, no, nope, no we dont, (one and|) the same (csp|) region, same (csp|) region',
    },
    otherRegion: {
      says: `
        other region, another region, different region, a different region, in another region, in a different region
        another csp region, other csp region, different csp region, outside the region, outside europe, outside our region
        in another csp region, in a different csp region, a different csp region,
        outside our (csp|) region, outside the (csp|) region, not in (the same|our) region, not the same region, another region altogether, a different region altogether, another region entirely, different region entirely, different continent, another continent, a different continent, the other side of the world, in (america|asia|africa|australia), an american one, its american, outside the eu,
        thats outside our (csp|) region, outside our csp region, thats another region, so thats another region, different csp region, only outside our region, a different region than, in a different region`,
      suggests: `america, asia, africa, no, nope, no we dont,
        india, singapore, canada, australia, the states, dubai, south africa, china, japan, brazil`,
    },
    globalOnly: {
      says: `
        global only, only global, only a global id, only the global id, just the global id, just a global id, global, global id
        no location id, no location, only pga, pga, only have a global id, global id only, only the global one, no local id,
        only (got|have|) (a|the|) (global|pga) (id|one|account|) , just (a|the|) (global|pga) (id|one|account|), (weve|we have|we) only (got|have|) (a|the) (global|global id|pga|global one), only (got|have) (a|the) global id, only got a global id, (we|) only have the global one, nothing but (a|the) global id, global account only, no location account, no location one, not a location id, without a location id, only at global level, just the pga, just the global, global and nothing else,
        just a global id, only the pga one, the pga one, only the pga, the global, just a global mpn id, only a worldwide mpn id, a worldwide mpn id, a worldwide id, only a worldwide id, theres a global mpn id, a global mpn id, nothing per location, no locations under it, no locations, never made a location, no location made, nothing else`,
      suggests: 'no, nope, no we dont',
    },
  },
  'support.firstLevel': {
    own: {
      says: `
        own, own helpdesk, own help desk, own service desk, own staff, own team, own people, in house, inhouse, ourselves, internal
        (we do|we do it|we do that|we do this|we provide it|we provide that|do it|do that) (all|) ourselves
        own support team, own support desk, internal helpdesk, internally, our own, our helpdesk, our own helpdesk
        our service desk, our support team, our own team, our own people, our own service desk, our own support team, (our|the) customers (buy|purchase|get|take) (it|that|support|their support) from us, customers (buy|get|purchase) (it|support|their support) from us, support people, support staff, support engineers, support employees, support agents, people (in|on|for) support,
        we (answer|take|handle|deal with|pick up|field) (the|all|all the|our customers|) (calls|tickets|phones|phone|questions|it|everything|first line|first level) (ourselves|), (we|) do (it|that|this|everything|all of it|all that|the first line) (all|) ourselves, (its|it is|thats|all|) (done|handled|kept|) (in house|inhouse), kept in house, done in house, with our own (people|staff|team), with own (staff|people|team), by our own (people|staff|team), our own (guys|engineers|technicians|techs|folks|desk), own (guys|engineers|technicians|techs|desk), our people, our staff, our team, our engineers, our technicians, our support desk, all ourselves, wholly ourselves, fully ourselves, just us, we ourselves, customers (call|ring|phone|come to) us, our customers (call|ring|phone|come to) us, they call us,
        our own (people|guys|technicians|engineers|staff|team|crew|lads|techs) (pick up|answer|take|handle) (the|all|every) (phone|phones|calls|ticket|tickets|call), our own crew, own crew, own people, all on our payroll, on our payroll, we give the support ourselves, give the support ourselves, give it ourselves, in house team, our in house team, with our in house team, our own technicians, (me|i) and (my colleague|my partner) answer, answer every ticket, we answer every ticket, a team of (six|four|five|three|ten|2|3|4|5|6) doing first level, (weve|we have) a team of (six|four|five|three|two), (ive|i have|weve|we have) (three|two|four|five|six) (engineers|technicians|people|lads|guys) on (the|) (desk|phones|phone|support), with our own people, own staff`,
      suggests:
        'not outsourced, helpdesk, help desk, service desk, yes, yeah, yep, yup, sure, we can, we do, yes we can, yes we do',
    },
    outsourced: {
      says: `
        outsourced, outsource, outsource it, outsource that, outsourcing, third party, a third party, external, external helpdesk
        external help desk, external party, external partner, bought in, hired, subcontracted, contracted out, contractor
        via a third party, through a third party, by a third party, to a third party, partly outsourced, partially outsourced
        through our distributor, via our distributor, by our distributor, through our provider, external provider
        external service desk, subcontractor, farmed out, we buy (it|that|this) in, we buy in, buy in support, we (purchase|buy|get|take) (support|it|that|first level support) from, (purchase|buy) support from, we hire (a party|a company|someone|another company), we hire (it|that) in,
        (its|it is|thats|thats all|all|fully|completely|) outsourced, (an|another|a) (outside|external|other|specialist|specialised|specialized) (company|firm|party|provider|outfit|partner|vendor|agency) (does|handles|does it|does that|handles it|handles that|provides it) (that|it|this|) (for us|), an outside company, outside company, outside firm, (weve|we have|we) (contracted|farmed|outsourced) (it|that|this) (out|) (to|) (a|an|) (call centre|call center|company|firm|), contracted it out, contracted out, farmed out, a call centre, a call center, call centre, call center, through a call centre, via a call centre, we buy (it|that|this) in, we buy in (support|the helpdesk|first line|), bought in, we outsource (it|that|this|), we subcontract (it|that|this|), subcontracted, handed off to, handled externally, done externally, externally, (our|a) (partner company|partner firm|subcontractor|contractor) (does it|does that|handles it|handles that|does it for us|), we pay (someone|a company|a firm) (for|to do) (it|that), we hire it in, hired in, we buy the helpdesk in,
        outsourced to a (company|firm|call centre|call center|provider|partner), (we|) (hire|hired|have hired|use) (a call centre|an agency|a company|a firm|a white label service desk|an outside helpdesk|an external desk) (for it|for that|for the helpdesk|), a white label service desk, white label service desk, white label desk, an outside helpdesk, outside helpdesk, (an outside helpdesk|a partner firm|an external desk|a subcontractor) does (that|it|the first level) (for us|for our customers|), a partner firm, partner firm, an agency, its farmed out, partly outsourced, all outsourced, fully outsourced, an external desk, external desk, (evenings|nights) and weekends go to a partner firm, go to a partner firm, and partly a subcontractor, partly a subcontractor, a subcontractor, on our behalf`,
      suggests: `not ourselves, distributor, provider, yes, yeah, yep, yup, sure, we can, we do, yes we can, yes we do,
        partner company, our partner, a partner, our partner company, a contract with a (helpdesk|help desk|service desk|company|firm|call centre|call center)`,
    },
    no: {
      says: `
        no, nope, neither, none, not at all, cant, cannot, we cant, we cannot, we can not, no support, no helpdesk, nah, nobody
        no first level support, dont offer support, we dont, we do not, we dont provide that, dont have that, dont have it, no one
        we dont have that, we dont have it, we do not have that, not, no we dont, no we cant, we dont offer that,
        (no|) we (cant|cannot|dont|do not) (offer|provide|give|have|do) (that|it|this|any|first line support|first level support|support|one|any support), (dont|do not) (have|offer|provide) (any|) (first line|first level|first line support|first level support|support), nope none, none at all, no none, nothing like that, nothing of the sort, we have none, not available, not something we (do|offer|have|can do), we have no (support|helpdesk|help desk|first line|first level|first line support), no first line, no first line support, no first level,
 no support of any kind, support of any kind, we dont have any support, not through others either, nobody here, not possible with us, not possible, sadly not, neither of us is technical, we dont have support staff, dont have support staff, havent hired any externals either, have no people for it, we only sell licences, only sell licences, we have only sales persons, only sales persons, only sales people`,
      suggests: `no helpdesk yet, no support yet,
        (customers|customer|clients|client) (have|has|do|does|use|uses|got) (it|that|) (their own|its own|own|themselves|itself),
        for our own (staff|people|employees|colleagues)`,
    },
  },
  'support.plan': {
    none: {
      says: `
        none, no plan, no, nope, not yet, none yet, no plan yet, no support plan, no support plan yet, nothing, nothing yet, neither
        (no|neither) (asfp|psfp|ufp) (or|and|nor) (no|) (asfp|psfp|ufp), dont have one, dont have a plan, dont have any, dont have any plan, do not have any plan, do not have one
        do not have a plan, dont have a support plan, do not have a support plan, havent got one, havent got a plan
        without a plan, no contract, not any, have none, no plans, neither of them, neither of those, not bought yet
        havent bought one, havent bought anything, have not bought one, have not bought anything, dont have one yet
        do not have one yet, do not have any, nah, dont have a plan yet, do not have a plan yet, we dont, we do not,
        no plan at all, nothing so far, none so far, none as yet, nothing yet, nothing at all, none at all, none whatsoever, we have no plan, we havent got (a|any) plan, we havent got one, weve got none, we have none, we have nothing, weve nothing, weve got nothing, without one, not at the moment, not currently, not at present, not right now, none at the moment, none currently, none right now, nothing at the moment, nothing currently, havent bought anything yet, not got one, not got one yet, dont hold one, dont hold any, no thanks none, theres no plan, there is none, zero, nada, zilch,
        never had one, we havent taken anything out, havent taken anything out, nothing with microsoft, dont have anything with microsoft, we dont have anything, zero plans, zero plans here, no support plan, we waited, nothing at all, none`,
      suggests:
        '(no|not) (asfp|psfp|ufp|advanced support|premier support|advanced|premier|unified|unified for partners)',
    },
    asfp: {
      says: `
        asfp, advanced support, advanced support for partners, advanced, microsoft advanced support
        microsoft advanced support for partners,
        (the|its the|it is the|) advanced (one|plan|variant|version|option|tier), our asfp, an asfp plan, asfp plan, microsoft asfp, asfp contract, weve got asfp, we have asfp,
        the advanced one, the advanced one for partners, advanced one, on asfp, were on advanced support, on advanced support for partners`,
      suggests:
        'asf, afsp, aspf, asfb, asftp, advance support, advanced suport, yes, yeah, yep, yup, we do, yes we do',
    },
    psfp: {
      says: `
        psfp, premier support, premier support for partners, premier, microsoft premier support
        microsoft premier support for partners,
        (the|its the|it is the|) premier (one|plan|variant|version|option|tier), our psfp, a psfp plan, psfp plan, microsoft psfp, psfp contract, weve got psfp, we have psfp,
        the premier one, the premier one for partners, the premier plan, the premier plan for partners, premier plan, premier one, were on premier`,
      suggests:
        'psf, pfsp, pspf, psfb, premium support, premium, premiere support, premier suport, yes, yeah, yep, yup, we do, yes we do',
    },
    // "Unified" alone is said of the partner's plan and of the contract that customers buy: it is asked which.
    ufp: {
      says: `
        ufp, unified for partners, unified support for partners, microsoft unified for partners, unified partner support
        unified partner plan, unified plan for partners, unified, unified support, microsoft unified,
        in unified for partners, were in unified for partners, unified one the partner version, unified for partners`,
      suggests:
        'upf, ufb, uff, unify for partners, unifed for partners, yes, yeah, yep, yup, we do, yes we do',
    },
    other: {
      says: `
        other, another, another plan, other plan, some other plan, something else, different plan, a different plan, azure plan
        another support plan, (a|) different kind of plan, (a|) different sort of plan, another sort of plan, azure support plan, azure support, unified, unified support, microsoft unified, action pack, a different one
        signature cloud support, distributor plan, distributors plan, support from our distributor, another one, other support plan
        different support plan, another kind of plan, a different support plan, the one from (our|the) distributor, one from (our|the) distributor,
        an azure (support|) plan, something else an azure support plan, a different kind, other kind, other contract, another contract, a different contract, developer plan, azure standard, azure prodirect, standard azure support, a different sort,
 not in your list, not on your list, professional direct, professional direct for azure, prodirect, azure developer support, developer support, azure developer, standard support on azure, standard support, business assist, the business assist, a different one, its a different one, support contract from our distributor, action pack, old action pack, incidents`,
      suggests: `distributor, azure, yes, yeah, yep, yup, we do, yes we do`,
    },
  },
  'support.planReason': {
    forDirectBill: {
      says: `
        for direct bill, to become direct bill, to become a direct bill partner, to become direct, for the program, to qualify
        for the programme, for the application, for direct billing, because of direct bill, to apply, for csp direct, for csp
        to meet the requirements, to meet the requirement, for this, for that, for the enrolment, for the enrollment, to enrol
        to enroll, to become a partner, for this application, for this purpose, to go direct, for this program
        for this programme, to be a direct bill partner, to be direct bill,
        (purely|only|just|solely|specifically|simply|) (for|because of|with a view to) (our|the|this|) (direct bill|direct billing|direct application|direct bill application|application|direct bill program|direct bill programme|going direct|becoming direct), (bought|got|took|purchased) (it|that|the plan|) (so|so that) (we|) (could|can) (become|go|be) direct (bill|), so we (could|can) (become|go|be) direct (bill|), so that we (could|can) (become|go|be) direct (bill|), in order to (go|become|be) direct (bill|), to go direct bill, to be able to (go|become|be) direct (bill|), because we want to (go|become|be) direct, because its required, because it is required, because its a requirement, as a requirement, required for direct bill, to tick the box for direct bill, going direct, it was for direct bill, it was for the application,
        (we took it out specially|took it out specially|specially|) because we want to go direct, for the direct thing, purely for the direct thing, for the direct bill thing, its needed to become direct, needed to become direct, needed for direct, needed for direct bill, could become a direct partner, to qualify, tick the direct bill box, our move to direct billing, move to direct billing, need it to go direct, fulfil the direct bill requirement, getting the direct bill status, bill through microsoft ourselves, for the direct partnership, the direct partnership, to go direct, to become direct, for direct billing, for going direct, for our move to direct, no other reason`,
      suggests: 'direct bill, requirement',
    },
    otherReason: {
      says: `
        other reason, another reason, a different reason, for another reason, for other reasons, something else, other reasons
        different reason, for a different reason, already had it, had it already, we had it already, we already had it
        for our customers, for support, for our own use, for own use, not for direct bill, unrelated, long before, had it before
        for something else, some other reason, for some other reason, for our clients,
        nothing to do with (it|that|this|direct bill|direct|direct billing|the application), (it|that) (had|has) nothing to do with (it|that|this|direct bill|direct billing), (for|its|it was|it was for|) (a|an|some|) (different|other|another|entirely different|completely different|altogether different) (reason|reasons|purpose) (altogether|entirely|really|), other purposes, for other purposes, for another purpose, for a different purpose, years ago, we got it years ago, bought it years ago, had it for years, weve had it for years, we have had it for years, had it long before, already there, was already there, for our own support, for internal use, not because of direct bill, not for that, not for this, something entirely different,
        for another reason, another reason, unrelated, separate thing, a separate thing, (its|it was|) for our own (azure|) (tickets|problems|servers|environment|use), for our own azure tickets, for the technical support, for technical support, technical support, (we|) open loads of tickets, loads of tickets, a lot of tickets, a proper escalation route, proper escalation route, escalation route, escalations, not for direct bill, (it|) (isnt|wasnt|is not|was not) for (the|) direct bill (programme|program|), it came with a (hospital|customer|client|hosting) contract, came with a hospital contract, they demanded it, demanded it, one customer insisted, a customer insisted, insisted, a customer demanded it, sick of waiting, free tickets, didnt come into it, (for|) a big (azure|) migration, for a big migration, big migration, migration, there long before, before anyone mentioned direct billing, a named contact, named contact at microsoft, having a named contact, faster answers, faster answers from microsoft, our engineers wanted it, engineers wanted it, because of response times, response times, training hours, for training hours, technical help, we needed technical help, needed technical help with dynamics, technical account manager, a technical account manager, deeper support, deeper support on azure, needed deeper support`,
      suggests: 'customers, clients, support',
    },
  },
  'revenue.source': {
    partnerCenter: {
      says: `
        partner center, partnercenter, partner centre, from partner center, in partner center, microsoft, from microsoft, pc
        the partner center report, partner center report, the partner center figure, subscription analytics, microsofts figure
        partner center figure, according to partner center,
        (straight|directly|right|) (out of|from|off) (microsofts|microsoft|the|) (partner center|partner centre|partnercenter) (report|dashboard|), (from|on|off) the (analytics|report|reports|reporting|ttm) (page|pages|section|tab) (in|of|on) (partner center|partner centre), analytics page, what partner center (shows|says), partner center (shows|says) (it|that|so), the figure microsoft shows (in partner center|), microsofts own figure, as shown in partner center, as microsoft shows it, looked (it|) up in partner center, read it off partner center, taken from partner center, its from partner center, its partner center, partner center itself,
        (its|thats|) the number in (pc|partner center), number in pc, under analyze, under insights, insights, under earnings, earnings, off the partner center dashboard, exported it from microsofts portal, from microsofts portal, microsofts portal, the number microsoft shows us, number microsoft shows us, microsofts own number, thats microsofts own number, own number in partner center, the first partner center, off the partner center, the partner center insights, the microsoft partner portal, microsoft partner portal, partner portal, the partner centre dashboard, downloaded the report, partnercenter downloaded the report`,
      suggests: 'dashboard, report, analytics, ttm',
    },
    own: {
      says: `
        own, own records, our records, our own, own administration, bookkeeping, our books, accounting, own figures, our figures
        own calculation, calculated ourselves, our own records, our own figures, our accounting, estimate, own estimate, accountant
        our accountant, distributor, our distributor, from our distributor, provider, our provider, from our provider, excel
        spreadsheet, our own books, our own calculation, ourselves, from our books, from our own records, annual accounts
        our own administration, our bookkeeping, somewhere else, elsewhere, our erp, quickbooks,
        (we|i|) (worked|figured|added|totted|totalled|summed|calculated|computed|counted) (it|that|them|this) (out|up|) (ourselves|myself|by hand|manually), worked out ourselves, added up ourselves, added up myself, own sums, our own sums, our own (accounting|bookkeeping|billing|erp|crm|finance) (system|software|package|tool|), (from|out of) our (own|) (accounting|bookkeeping|billing|erp|crm|finance|) (system|software|package|tool|ledger|books|invoices|accounts|administration), from xero, out of xero, from sage, from quickbooks, from exact, our ledger, our own spreadsheet, our spreadsheet, own spreadsheet, from our own (spreadsheet|overview|records|invoices), in house figures, internal figures, internal records, from our bookkeeper, our bookkeeper, our finance team, from finance, from our finance team,
        our internal accounts, internal accounts, so not from microsoft, not from microsoft, its from xero, from xero, xero, i added up our invoices, added up our invoices, added up the invoices, our invoices, our own invoices, out of our own invoices, we keep a spreadsheet, a spreadsheet, sales ledger, our own sales ledger, from our own sales ledger, worked it out, totted it up, totted it up myself, from what we billed, what we billed, our controller, our controller calculated it, controller calculated it, calculated it from the ledger, from the ledger, the ledger, not partner center, our own system, from our own system, our system`,
      suggests: 'not partner center, not from partner center, invoices',
    },
  },
} as const satisfies OptionLists;

export const optionFillers = {
  'applicant.kind': `partner, csp, csp partner, for, in, the program, the programme, company, as, with,
    we, are, an, a, one, were, its, our company, for years, since, now, currently, at the moment, microsoft, of, us,
    lol, if we can, if possible, the whole reason im here, thats why im here, reason im here, through ingram, through pax8, pax8, ingram, under ingram, arrow, td synnex, distributor, the distributor, my company, our company, dear, morning, annual review, annual review coming up, coming up, just checking, i just want to check, check we still meet everything, if we still meet everything, still meet everything, programme started, pretty much, fingers crossed, this year, the latter, latter, used to call it, thats been the case, in between, two years ago, back in 2017, six years now, my boss, boss, kind regards, right now, at this moment, but, so, thanks, reseller, only reseller, yes, no, still, they, our goal, its our goal, for this year`,
  'mpn.membership': `
    membership, mpn, mpn membership, status, partner network, microsoft, of, in, with, id, since, last month, last year, network
    shows as, listed as, partner center,
    application, programme, program, partner programme, partner program, ai cloud partner program, maicpp, ours, our membership, the membership, its, it, is, has, been, got, shows, here, this week, last week, portal, mail, email, as, they, says, status is, status, i checked, so, account, microsoft partner, partner, all, there,
    our mpn, our membership, the subscription of the membership, the verification, verification, in partner center, yep, lol, a few months ago, two months ago, last tuesday, last year, last month, last week, to be honest, so, no, and, we, or so its called, but, so its, in the portal, sadly, and well`,
  'mpn.location': `id, mpn, mpn id, location, location id, in, of, csp, account, csp account, country, as, with, for, tenant, region, is,
    sits, is in, located, registered, registered in, lives, partner id, partnerid, pla, pga, our tenant, csp tenant, where, both, nothing else, though, altogether, entirely, its, it, ours, got, only, weve, have, location account, our, an, one, address, office, branch, id in, account in, and the,
    here, office, our head office, head office, in lisbon, in manchester, manchester office, lisbon, manchester, dublin, london, leeds, cork, amsterdam, texas, ireland, texas location, us account, our parent, parent, set up, company, all the locations we hold, locations, that we have, just the one, the one, only, we only have one, have one, no, yes, but, while, whereas, though, i checked the list, checked the list, so to speak, our belgian office, and thats, so, account is, its in, per location, under it, under`,
  'support.firstLevel': `
    support, first level, first line, first level support, first line support, customers, for, with, through, via, by, to, for our customers
    provide, offer, handle, handled, done, desk, partner, it, that, company, staff, in, people, team,
    the, our customers, calls, tickets, questions, first line, cloud products, cloud, products, we, all, ourselves, do, does, its, thats, a, an, that, for us, weve, got, fully, wholly, completely, partly, part of it, thanks, own, have, can, there, them, 24 7, everything,
    pick up, pick up the phone, phone, the phone, four guys, guys, manila, in manila, romania, in romania, poland, portugal, leeds, in leeds, ghent, in ghent, dublin, cork, evenings, weekends, evenings and weekends, nights, daytime, daytime we do it ourselves, the rest we do, rest, works well, its, company, 8 till 6, 9 to 5, nine to five, on working days, working days, every day, day one, since day one, headcount, we dont have the headcount, contract is in place, contract, of course, next door, office next door, in the office, in the office next door, every ticket, ticket, the desk, what we do all day, pretty much, engineers, team of six, doing, give, hours, during office hours, office hours, just two of us, theres just two of us, any, either`,
  'support.plan': `
    plan, support plan, supportplan, contract, subscription, microsoft, from, bought, purchased, since, last year, year, 2018, 2019
    2020, 2021, 2022, 2023, 2024, 2025, for, in, current, active, with, kind, month, last month, support, yet, any,
    the, so, its, it is, weve, got, we, have, hold, has, only, just, that, is, through, contract, kind of, thanks, thats, our, us, partner, partners, variant, version, thing,
    here, three years now, three years, through the pilot, pilot, the pilot, signed a year ago, signed, a year ago, signed in january, in january, renews, been on it for years, like we were told, told, we lean on the distributor, lean on the distributor, distributor, in front of me, pays it, every year, boss, my boss, the accountant confirmed, accountant confirmed, confirmed, paying for, were paying for, on, in, partner version, the partner version, for support, anything, nothing else, and nothing else, old, azure, with microsoft`,
  'support.planReason': `bought, purchased, plan, the plan, support plan, got, for, because, it, was, that, earlier, got it, bought it,
    purely, really, so, we, years ago, yes, earlier, back then, contract, its, have, had, for, already, really, altogether, this plan, taken, took, our, an,
    no, had it already, already for years, one customer, a customer, our customers, customers, have, we won, since 2015, thats been running, running, separate, in 2019, got it in 2019, mainly, help, my old boss, old boss, boss, liked, having, at microsoft, that was all, that was the reason, the reason, reason, that is why, thats why, why, we like, like, like having, of course, otherwise, id never pay that, never pay that, our distributor rep said, went and got it, took, we took it, we took it out, only, hosting, our own, problems, with exchange, exchange, dynamics, with dynamics, azure, on azure, wanted, needed, we just, big, loads, and`,
  'revenue.source': `figure, number, amount, revenue, the figure, from, of, comes, comes from, the amount, in, according to, taken, read, its from,
    straight, directly, the, so, its, looked, it, up, just now, just, page, dashboard, our, we, that, i, myself, shows, there, right, copied, pulled, taken from, in fact, thats, own, got it, figures,
    its in there, in there, in, under, analyze, this morning, downloaded, exported, copied, read it there, read it, logged in, logged in to, took it, took it out of, i took it out, wasnt easy to find, ill tell you that, easy to find, calculated it, of all csp sales, csp sales, all, keep, us, shows us, portal, the first, first, and, there, sales, invoices, myself, worked`,
} as const satisfies OptionFillers;

export const articles = 'the, a, an';

export const positions = {
  ordinals: [
    '(first|1st) (|one), one',
    '(second|2nd) (|one), two (|one)',
    '(third|3rd) (|one), three (|one)',
    '(fourth|4th) (|one), four (|one)',
    '(fifth|5th) (|one), five (|one)',
    '(sixth|6th) (|one), six (|one)',
  ],
  last: 'last, last one, final, final one, bottom, bottom one',
  lead: 'and, or, option, number, nr, choice, answer, the, i choose, i pick, i go for, choose, pick, go for, please, one, ill take, i take, i ll go with, go with, its, select',
} as const satisfies PositionWords;
