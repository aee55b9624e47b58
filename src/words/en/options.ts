import type { OptionFillers, OptionLists, PositionWords, TopicLists } from '../../reading/words/optionWords';

export const options = {
  'applicant.kind': {
    new: {
      says: `
        new, new partner, new applicant, new application, indirect reseller, indirect, an indirect reseller, want to become direct
        want to become direct bill, want to become a direct bill partner, become a direct bill partner, become direct bill, want to become, what we want to become
        not yet direct bill, not yet direct, not a direct bill partner, not direct, not direct bill, not yet a direct bill partner
        newcomer, not yet a direct partner, wanting to become direct, applicant, not a direct partner,
        we want to become one, want to become one, wed like to become one, we would like to become one, we want to become direct, wed like to become direct, we would like to become direct bill, not yet, not yet a partner, not one yet, not direct yet, not direct bill yet, still indirect, currently indirect, indirect at the moment, an indirect reseller now, currently an indirect reseller, new to this, new to it, become one, aspiring, we want to be one, want to be one`,
      suggests: 'applying, apply, starting, not yet, no, become',
    },
    existingDirect: {
      says: `
        existing, existing partner, existing direct bill partner, already direct bill, already direct, already a direct bill partner
        direct bill partner, direct bill, direct partner, current direct bill partner, already a direct partner, existing direct
        a direct bill partner, existing direct partner, already a partner with direct billing,
        (we|were|we are) already (are|one|direct|direct bill|a direct bill partner), already are, we already are, already one, were direct bill, we are direct bill, were direct, we are direct, been direct for years, direct for years, weve been direct for years, already direct for years, we are a direct bill partner, were a direct bill partner, were an existing direct bill partner,
        (we|were|we are) already (are|) (a|) (direct bill partner|direct partner|direct bill)`,
    },
  },
  'mpn.membership': {
    active: {
      says: `
        active, active member, active membership, we are a member, were a member, we are members, im a member, i am a member, member
        an active member, valid, approved, current, up to date, a member, authorized, authorised, still active, still a member,
        its active, ours is active, it is active, active member here, (shows|shown|showing|listed|marked|set) (up|) (as|to) active, says active, alive and kicking, in good standing, all active, fully active, paid up, paid up member, (weve|we have|we hold|we got) an active (membership|mpn membership), active mpn membership, member in good standing, up and running, still running, still valid, been a member for years, a full member, full member, we are active`,
      suggests: 'yes, yep, yeah, we do, we have',
    },
    pending: {
      says: `
        pending, still pending, in progress, under review, in review, waiting for approval, awaiting approval, being reviewed
        awaiting verification, being verified, applied for, applied, requested, not yet approved, in process, processing
        waiting, being processed, pending approval, pending verification, not approved yet,
        being processed so pending, sits at pending, sitting at pending, says pending, shows pending, shows as pending, awaiting, awaiting microsoft, waiting on microsoft, waiting for microsoft, were waiting, we are waiting, were still waiting, still waiting, in the queue, in limbo, still being checked, being checked, being looked at, still processing, not through yet, still in progress, still under review, just applied, weve applied, we have applied, we just applied, application is in, awaiting a decision, still being verified, verification is running, verification in progress`,
      suggests: 'not yet active, not active yet, working on it',
    },
    rejected: {
      says: `rejected, declined, refused, denied, turned down, not approved, not accepted, rejection,
        (they|microsoft) (rejected|declined|refused|denied|knocked back) (us|it|our membership|our application|the membership|the application|our mpn membership), (they|microsoft) turned (us|it|our membership|our application|the application) down, turned down by microsoft, got rejected, it got rejected, was rejected, were rejected, been rejected, has been rejected, is rejected, its been rejected, got refused, got declined, got turned down, knocked back, not let in, did not pass verification, failed verification, we got a rejection, a rejection`,
    },
    expired: {
      says: `
        expired, lapsed, ended, terminated, cancelled, canceled, ran out, has run out, no longer active, no longer a member
        not renewed, no longer valid, not active anymore, not active any more, not a member anymore, has expired,
        has lapsed, ours has lapsed, ours lapsed, its lapsed, its expired, it expired, it has expired, has run out, its run out, it ran out, let it lapse, we let it lapse, we let it expire, didnt renew, we didnt renew, not been renewed, forgot to renew, we forgot to renew, out of date, came to an end, no longer in force, has ended, its ended, is expired, was not renewed, wasnt renewed, not renewed it`,
      suggests: 'was, used to be',
    },
    none: {
      says: `
        none, no membership, not a member, no member, no mpn, no mpn membership, not yet a member, not a member yet, never joined
        not enrolled, never been a member, nothing, no mpn id, not members, arent a member, are not a member, have none
        dont have one, dont have a membership, do not have a membership, do not have one,
        (were|we are|im|i am) not a member, (were|we are) not members, never joined, we never joined, never signed up, we never signed up, never applied, never enrolled, havent joined, have not joined, not joined, not signed up, no membership at all, no membership whatsoever, we have no membership, we dont have a membership, we dont have one, havent got one, havent got a membership, we havent got one, never had one, never had a membership, weve never had one, we arent members, not in the network`,
      suggests: 'no, nope',
    },
  },
  'mpn.location': {
    sameCountry: {
      says: `
        same country, the same country, in the same country, own country, our own country, same location, both in the same country
        same country as the csp account, same country as our csp account, in the same country as the csp account
        both in the netherlands, the country of our csp account, yes, yep, yeah, yup, correct, we do, yes we do, indeed,
        (its|it is|theyre|both are|they are|) (both|) in the same country, both (in|) (the uk|the netherlands|belgium|ireland|germany|the us|uk), same country both, both same country, same country as (our|the) (tenant|csp tenant|account|csp account), in the same country as (our|the) (tenant|csp tenant|account|csp account), where our tenant sits, where our tenant is, where our csp account is, the same, same, matching country, countries match, same country code, our home country, home country, in our own country, the same one`,
      suggests: 'netherlands, belgium, the netherlands, uk',
    },
    otherCountry: {
      says: `
        other country, another country, different country, a different country, in another country, in a different country
        other country same region, another country in the same region, another country same region, neighbouring country
        other country in the same region, a different country in the same region, different country same region
        different country in the same region, in another country in the same region, another country in the same csp region,
        (its|it is|) in another (eu|european|) country, another (eu|european|) country, a different (eu|european) country, two different countries, different countries, not the same country, not in the same country, (a|another|) different country (same|but same|but the same) region (though|), (a different|another) country same region though, different country same region though, same region though, same region different country, neighbouring country, across the border, just across the border, the country next door`,
      suggests: 'germany, france, luxembourg, no, nope, no we dont',
    },
    otherRegion: {
      says: `
        other region, another region, different region, a different region, in another region, in a different region
        another csp region, other csp region, different csp region, outside the region, outside europe, outside our region
        in another csp region, in a different csp region, a different csp region,
        outside our (csp|) region, outside the (csp|) region, not in (the same|our) region, not the same region, another region altogether, a different region altogether, another region entirely, different region entirely, different continent, another continent, a different continent, the other side of the world, in (america|asia|africa|australia), an american one, its american, outside the eu`,
      suggests: 'america, asia, africa, no, nope, no we dont',
    },
    globalOnly: {
      says: `
        global only, only global, only a global id, only the global id, just the global id, just a global id, global, global id
        no location id, no location, only pga, pga, only have a global id, global id only, only the global one, no local id,
        only (got|have|) (a|the|) (global|pga) (id|one|account|) , just (a|the|) (global|pga) (id|one|account|), (weve|we have|we) only (got|have|) (a|the) (global|global id|pga|global one), only (got|have) (a|the) global id, only got a global id, (we|) only have the global one, nothing but (a|the) global id, global account only, no location account, no location one, not a location id, without a location id, only at global level, just the pga, just the global, global and nothing else`,
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
        we (answer|take|handle|deal with|pick up|field) (the|all|all the|our customers|) (calls|tickets|phones|phone|questions|it|everything|first line|first level) (ourselves|), (we|) do (it|that|this|everything|all of it|all that|the first line) (all|) ourselves, (its|it is|thats|all|) (done|handled|kept|) (in house|inhouse), kept in house, done in house, with our own (people|staff|team), with own (staff|people|team), by our own (people|staff|team), our own (guys|engineers|technicians|techs|folks|desk), own (guys|engineers|technicians|techs|desk), our people, our staff, our team, our engineers, our technicians, our support desk, all ourselves, wholly ourselves, fully ourselves, just us, we ourselves, customers (call|ring|phone|come to) us, our customers (call|ring|phone|come to) us, they call us`,
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
        (its|it is|thats|thats all|all|fully|completely|) outsourced, (an|another|a) (outside|external|other|specialist|specialised|specialized) (company|firm|party|provider|outfit|partner|vendor|agency) (does|handles|does it|does that|handles it|handles that|provides it) (that|it|this|) (for us|), an outside company, outside company, outside firm, (weve|we have|we) (contracted|farmed|outsourced) (it|that|this) (out|) (to|) (a|an|) (call centre|call center|company|firm|), contracted it out, contracted out, farmed out, a call centre, a call center, call centre, call center, through a call centre, via a call centre, we buy (it|that|this) in, we buy in (support|the helpdesk|first line|), bought in, we outsource (it|that|this|), we subcontract (it|that|this|), subcontracted, handed off to, handled externally, done externally, externally, (our|a) (partner company|partner firm|subcontractor|contractor) (does it|does that|handles it|handles that|does it for us|), we pay (someone|a company|a firm) (for|to do) (it|that), we hire it in, hired in, we buy the helpdesk in`,
      suggests: `not ourselves, distributor, provider, yes, yeah, yep, yup, sure, we can, we do, yes we can, yes we do,
        partner company, our partner, a partner, our partner company, a contract with a (helpdesk|help desk|service desk|company|firm|call centre|call center)`,
    },
    no: {
      says: `
        no, nope, neither, none, not at all, cant, cannot, we cant, we cannot, we can not, no support, no helpdesk, nah, nobody
        no first level support, dont offer support, we dont, we do not, we dont provide that, dont have that, dont have it, no one
        we dont have that, we dont have it, we do not have that, not, no we dont, no we cant, we dont offer that,
        (no|) we (cant|cannot|dont|do not) (offer|provide|give|have|do) (that|it|this|any|first line support|first level support|support|one|any support), (dont|do not) (have|offer|provide) (any|) (first line|first level|first line support|first level support|support), nope none, none at all, no none, nothing like that, nothing of the sort, we have none, not available, not something we (do|offer|have|can do), we have no (support|helpdesk|help desk|first line|first level|first line support), no first line, no first line support, no first level`,
      suggests: `no helpdesk yet, no support yet,
        (customers|customer|clients|client) (have|has|do|does|use|uses|got) (it|that|) (their own|its own|own|themselves|itself)`,
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
        no plan at all, nothing so far, none so far, none as yet, nothing yet, nothing at all, none at all, none whatsoever, we have no plan, we havent got (a|any) plan, we havent got one, weve got none, we have none, we have nothing, weve nothing, weve got nothing, without one, not at the moment, not currently, not at present, not right now, none at the moment, none currently, none right now, nothing at the moment, nothing currently, havent bought anything yet, not got one, not got one yet, dont hold one, dont hold any, no thanks none, theres no plan, there is none, zero, nada, zilch`,
      suggests:
        '(no|not) (asfp|psfp|ufp|advanced support|premier support|advanced|premier|unified|unified for partners)',
    },
    asfp: {
      says: `
        asfp, advanced support, advanced support for partners, advanced, microsoft advanced support
        microsoft advanced support for partners,
        (the|its the|it is the|) advanced (one|plan|variant|version|option|tier), our asfp, an asfp plan, asfp plan, microsoft asfp, asfp contract, weve got asfp, we have asfp`,
      suggests:
        'asf, afsp, aspf, asfb, asftp, advance support, advanced suport, yes, yeah, yep, yup, we do, yes we do',
    },
    psfp: {
      says: `
        psfp, premier support, premier support for partners, premier, microsoft premier support
        microsoft premier support for partners,
        (the|its the|it is the|) premier (one|plan|variant|version|option|tier), our psfp, a psfp plan, psfp plan, microsoft psfp, psfp contract, weve got psfp, we have psfp`,
      suggests:
        'psf, pfsp, pspf, psfb, premium support, premium, premiere support, premier suport, yes, yeah, yep, yup, we do, yes we do',
    },
    // "Unified" alone is said of the partner's plan and of the contract that customers buy: it is asked which.
    ufp: {
      says: `
        ufp, unified for partners, unified support for partners, microsoft unified for partners, unified partner support
        unified partner plan, unified plan for partners, unified, unified support, microsoft unified`,
      suggests:
        'upf, ufb, uff, unify for partners, unifed for partners, yes, yeah, yep, yup, we do, yes we do',
    },
    other: {
      says: `
        other, another, another plan, other plan, some other plan, something else, different plan, a different plan, azure plan
        another support plan, (a|) different kind of plan, (a|) different sort of plan, another sort of plan, azure support plan, azure support, unified, unified support, microsoft unified, action pack, a different one
        signature cloud support, distributor plan, distributors plan, support from our distributor, another one, other support plan
        different support plan, another kind of plan, a different support plan, the one from (our|the) distributor, one from (our|the) distributor,
        an azure (support|) plan, something else an azure support plan, a different kind, other kind, other contract, another contract, a different contract, developer plan, azure standard, azure prodirect, standard azure support, a different sort`,
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
        (purely|only|just|solely|specifically|simply|) (for|because of|with a view to) (our|the|this|) (direct bill|direct billing|direct application|direct bill application|application|direct bill program|direct bill programme|going direct|becoming direct), (bought|got|took|purchased) (it|that|the plan|) (so|so that) (we|) (could|can) (become|go|be) direct (bill|), so we (could|can) (become|go|be) direct (bill|), so that we (could|can) (become|go|be) direct (bill|), in order to (go|become|be) direct (bill|), to go direct bill, to be able to (go|become|be) direct (bill|), because we want to (go|become|be) direct, because its required, because it is required, because its a requirement, as a requirement, required for direct bill, to tick the box for direct bill, going direct, it was for direct bill, it was for the application`,
      suggests: 'direct bill, requirement',
    },
    otherReason: {
      says: `
        other reason, another reason, a different reason, for another reason, for other reasons, something else, other reasons
        different reason, for a different reason, already had it, had it already, we had it already, we already had it
        for our customers, for support, for our own use, for own use, not for direct bill, unrelated, long before, had it before
        for something else, some other reason, for some other reason, for our clients,
        nothing to do with (it|that|this|direct bill|direct|direct billing|the application), (it|that) (had|has) nothing to do with (it|that|this|direct bill|direct billing), (for|its|it was|it was for|) (a|an|some|) (different|other|another|entirely different|completely different|altogether different) (reason|reasons|purpose) (altogether|entirely|really|), other purposes, for other purposes, for another purpose, for a different purpose, years ago, we got it years ago, bought it years ago, had it for years, weve had it for years, we have had it for years, had it long before, already there, was already there, for our own support, for internal use, not because of direct bill, not for that, not for this, something entirely different`,
      suggests: 'customers, clients, support',
    },
  },
  'revenue.source': {
    partnerCenter: {
      says: `
        partner center, partnercenter, partner centre, from partner center, in partner center, microsoft, from microsoft, pc
        the partner center report, partner center report, the partner center figure, subscription analytics, microsofts figure
        partner center figure, according to partner center,
        (straight|directly|right|) (out of|from|off) (microsofts|microsoft|the|) (partner center|partner centre|partnercenter) (report|dashboard|), (from|on|off) the (analytics|report|reports|reporting|ttm) (page|pages|section|tab) (in|of|on) (partner center|partner centre), analytics page, what partner center (shows|says), partner center (shows|says) (it|that|so), the figure microsoft shows (in partner center|), microsofts own figure, as shown in partner center, as microsoft shows it, looked (it|) up in partner center, read it off partner center, taken from partner center, its from partner center, its partner center, partner center itself`,
      suggests: 'dashboard, report, analytics, ttm',
    },
    own: {
      says: `
        own, own records, our records, our own, own administration, bookkeeping, our books, accounting, own figures, our figures
        own calculation, calculated ourselves, our own records, our own figures, our accounting, estimate, own estimate, accountant
        our accountant, distributor, our distributor, from our distributor, provider, our provider, from our provider, excel
        spreadsheet, our own books, our own calculation, ourselves, from our books, from our own records, annual accounts
        our own administration, our bookkeeping, somewhere else, elsewhere, our erp, quickbooks,
        (we|i|) (worked|figured|added|totted|totalled|summed|calculated|computed|counted) (it|that|them|this) (out|up|) (ourselves|myself|by hand|manually), worked out ourselves, added up ourselves, added up myself, own sums, our own sums, our own (accounting|bookkeeping|billing|erp|crm|finance) (system|software|package|tool|), (from|out of) our (own|) (accounting|bookkeeping|billing|erp|crm|finance|) (system|software|package|tool|ledger|books|invoices|accounts|administration), from xero, out of xero, from sage, from quickbooks, from exact, our ledger, our own spreadsheet, our spreadsheet, own spreadsheet, from our own (spreadsheet|overview|records|invoices), in house figures, internal figures, internal records, from our bookkeeper, our bookkeeper, our finance team, from finance, from our finance team`,
      suggests: 'not partner center, not from partner center, invoices',
    },
  },
} as const satisfies OptionLists;

export const optionFillers = {
  'applicant.kind': `partner, csp, csp partner, for, in, the program, the programme, company, as, with,
    we, are, an, a, one, were, its, our company, for years, since, now, currently, at the moment, microsoft, of, us`,
  'mpn.membership': `
    membership, mpn, mpn membership, status, partner network, microsoft, of, in, with, id, since, last month, last year, network
    shows as, listed as, partner center,
    application, programme, program, partner programme, partner program, ai cloud partner program, maicpp, ours, our membership, the membership, its, it, is, has, been, got, shows, here, this week, last week, portal, mail, email, as, they, says, status is, status, i checked, so, account, microsoft partner, partner, all, there`,
  'mpn.location': `id, mpn, mpn id, location, location id, in, of, csp, account, csp account, country, as, with, for, tenant, region, is,
    sits, is in, located, registered, registered in, lives, partner id, partnerid, pla, pga, our tenant, csp tenant, where, both, nothing else, though, altogether, entirely, its, it, ours, got, only, weve, have, location account, our, an, one, address, office, branch, id in, account in, and the`,
  'support.firstLevel': `
    support, first level, first line, first level support, first line support, customers, for, with, through, via, by, to, for our customers
    provide, offer, handle, handled, done, desk, partner, it, that, company, staff, in, people, team,
    the, our customers, calls, tickets, questions, first line, cloud products, cloud, products, we, all, ourselves, do, does, its, thats, a, an, that, for us, weve, got, fully, wholly, completely, partly, part of it, thanks, own, have, can, there, them, 24 7, everything`,
  'support.plan': `
    plan, support plan, supportplan, contract, subscription, microsoft, from, bought, purchased, since, last year, year, 2018, 2019
    2020, 2021, 2022, 2023, 2024, 2025, for, in, current, active, with, kind, month, last month, support, yet, any,
    the, so, its, it is, weve, got, we, have, hold, has, only, just, that, is, through, contract, kind of, thanks, thats, our, us, partner, partners, variant, version, thing`,
  'support.planReason': `bought, purchased, plan, the plan, support plan, got, for, because, it, was, that, earlier, got it, bought it,
    purely, really, so, we, years ago, yes, earlier, back then, contract, its, have, had, for, already, really, altogether, this plan, taken, took, our, an`,
  'revenue.source': `figure, number, amount, revenue, the figure, from, of, comes, comes from, the amount, in, according to, taken, read, its from,
    straight, directly, the, so, its, looked, it, up, just now, just, page, dashboard, our, we, that, i, myself, shows, there, right, copied, pulled, taken from, in fact, thats, own, got it, figures`,
} as const satisfies OptionFillers;

export const articles = 'the, a, an';

export const topics = {
  'endorsement.authority': `
    authority, authorised, authorized, authorised signatory, authorized signatory, sign, signing, contracts, agreements, legal
    legally, signing rights, rights, signs, signatory rights, power of attorney, mandate, accept, bind, the company, company, organisation
    organization, to sign, behalf, contract, agreement, full, entitled, empowered, allowed, permitted, authorisation, authorization,
    he, she, they, who signs, whoever signs, the person who signs, that person, sign for, bind the (firm|business|organisation|organization), firm, business, allowed to sign, authorised to sign, authorized to sign, fully authorised, fully authorized, signing authority, may sign, can sign, companies house, register, registered, statutory, representative, represent, proxy, microsoft, signature, the authority, has authority, officer, a company, of the company, capacity,
    hes,
    shes,
    theyre, theyve, theyd,
    allowed, sign, signs, signed`,
  'endorsement.globalAdmin': `
    global admin, global administrator, global admins, admin, administrator, role, rights, tenant, csp tenant, global
    admin role, permissions, on the tenant, on our tenant,
    he, she, they, that person, the role, the person who signs, whoever signs, ga, ga role, ga rights, entra, azure ad, assigned, granted, given, in our tenant, in the tenant, in our csp tenant, globally, that role, csp, global administrator role, global admin rights, full global admin,
    hes,
    shes,
    theyre, theyve, theyd`,
  'revenue.asIndirectReseller': `
    indirect reseller, as an indirect reseller, as indirect reseller, reseller, indirect, revenue, earned, made, sold, sell
    (through|via|with) (a|our|the|an) (distributor|provider|indirect provider|csp provider), csp,
    buy, buy from, bought, purchase, purchased, was, were, all of it, everything, every bit of it, every cent, every dollar, the lot, as a reseller, as resellers, reselling, resell, tier 2, tier two, indirect partner, an indirect partner, as an indirect partner, indirect resellers, entirely, wholly, exclusively, through and through, all of that revenue, the whole amount, csp revenue, earned as, generated, achieved, in the (preceding|last|past) twelve months, the past year, resold, (through|via|with|by) (distributors|distribution|distributor|our distributors|our provider|our indirect provider|the distributor), (through|via|with) (copaco|ingram|ingram micro|td synnex|tech data|also|arrow|pax8|crayon|also cloud|infinigate|westcon|exclusive|intcomex|esprinet|bluechip|dicker data|giacom|sherweb|intercept|portland|techdata),
    solely, only as an indirect reseller, the indirect model, indirectly, purely as an indirect reseller, purely indirect`,
  'accountsReceivable.billing': `
    billing, bill, invoice, invoices, invoicing, system, systems, process, processes, accounts receivable, billing system, collect
    billing process, customers, infrastructure, accounting, erp, tool, tools, collecting, payments, receivables, software
    invoicing system,
    bills, billed, invoiced, collects, collected, collection, collections, invoice run, invoicing system, billing software, billing platform, billing tool, billing tools, accounting system, accounting software, accounting package, accounts, ledger, receivables, direct debit, reminders, dunning, payment, customer, clients, client, customers ourselves, psa, crm, package, program, programme, platform, solution, setup, out of, charge, charges, money, exact, exact online, twinfield, afas, snelstart, moneybird, visma, navision, business central, dynamics, dynamics 365, unit4, yuki, odoo, teamleader, halopsa, halo, connectwise, autotask, kaseya, xero, quickbooks, sage, netsuite, freshbooks, stripe, sap, octopus, billit, basecone, e boekhouden, zoho, freeagent, mollie, gocardless,
    our own system, own system, our own billing, in house, monthly run, send, sends, send out, send invoices, bill them, invoice them,
    billings, invoicings`,
  'accountsReceivable.provisioning': `
    provisioning, provision, subscriptions, customers, system, systems, process, processes, infrastructure, portal, licences
    licenses, manage, create, order, tool, tools, provisioning system, provisioning process, platform, assign,
    provisions, provisioned, create and change, creating, changing, change, changes, manage, managing, subscription, customer, clients, orders, ordering, setup, set up, setting up, activate, activation, scale, upgrade, downgrade, add, remove, automation, automated, automatically, api, script, scripts, partner center, software, package, solution, seats, licensing, deploy, deployment, rollout, tenants,
    create, creates, change, order them, order, our own portal, own portal, subscriptions ourselves, ourselves, provisioning runs, does, do,
    provisionings, systems`,
  'capabilityAssessment.passed': `
    assessment, passed, capability assessment, completed, taken, pass, cleared, capability, succeeded, assessed, complete
    the assessment, audit, successfully,
    passed it, done it, got through it, through, sailed through, with a pass, first time, at the first attempt, approved, approved by microsoft, microsoft, result, outcome, report, positive, green light, was, were`,
  'designation.solutionsPartner': `
    solutions partner, solution partner, designation, solutions partner designation, designated, solutions, modern work, azure
    infrastructure, data, ai, digital, app innovation, security, business applications, partner, status, for, qualified,
    solutions partners, designations, awarded, earned, hold, holding, badge, area, areas, one area, two areas, in one area, in two areas, microsoft, modern workplace, infrastructure azure, data and ai, app and innovation, achieved, attained`,
  'security.requirements': `
    mfa, multifactor, multi factor, authentication, security, requirements, security requirements, security contact, enabled, on
    enforced, for all users, users, all users, meet, turned on, comply, compliant, switched on,
    mfa for everyone, everywhere, everyone, everybody, mandatory, required, activated, score, security score, secure score, 100, percent, conditional access, policy, policies, accounts, set up, partner center, meets, met, fulfil, fulfill, all of them, compliance, microsoft, green, all green, every user, every account, tick all the boxes, tick every box`,
  'managedService.offered': `
    managed service, managed services, service, services, ip service, own solution, solution, solutions, offer, offering
    customers, application, backup, monitoring, intellectual property, provide, apps, software, several, multiple, at least,
    managed service provider, msp, our own app, own app, app, an app, portal, look after, manage, managing, environments, environment, managed desktops, managed desktop, managed backup, managed workplace, managed security, managed firewall, managed, desktops, desktop, workplace, soc, siem, endpoint, endpoints, patching, network management, cloud management, contract, contracts, sla, helpdesk, maintenance, customer, clients, own product, own products, built, developed, in house, a few, various, all sorts, bread and butter, product, products, tools, care,
    offered, offers, we sell, sell, managed it, full managed service, support contracts, remote monitoring, rmm, back ups, helpdesk service, our own product, our own software, own software`,
} as const satisfies TopicLists;

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
