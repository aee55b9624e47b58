import type { OptionFillers, OptionLists, PositionWords, TopicLists } from '../../reading/words/optionWords';

export const options = {
  'applicant.kind': {
    new: {
      says: `
        new, new partner, new applicant, new application, indirect reseller, indirect, an indirect reseller, want to become direct
        want to become direct bill, want to become a direct bill partner, become a direct bill partner, become direct bill, want to become, what we want to become
        not yet direct bill, not yet direct, not a direct bill partner, not direct, not direct bill, not yet a direct bill partner
        newcomer, not yet a direct partner, wanting to become direct, applicant, not a direct partner`,
      suggests: 'applying, apply, starting, not yet, no, become',
    },
    existingDirect: {
      says: `
        existing, existing partner, existing direct bill partner, already direct bill, already direct, already a direct bill partner
        direct bill partner, direct bill, direct partner, current direct bill partner, already a direct partner, existing direct
        a direct bill partner, existing direct partner, already a partner with direct billing`,
    },
  },
  'mpn.membership': {
    active: {
      says: `
        active, active member, active membership, we are a member, were a member, we are members, im a member, i am a member, member
        an active member, valid, approved, current, up to date, a member, authorized, authorised, still active, still a member`,
      suggests: 'yes, yep, yeah, we do, we have',
    },
    pending: {
      says: `
        pending, still pending, in progress, under review, in review, waiting for approval, awaiting approval, being reviewed
        awaiting verification, being verified, applied for, applied, requested, not yet approved, in process, processing
        waiting, being processed, pending approval, pending verification, not approved yet`,
      suggests: 'not yet active, not active yet, working on it',
    },
    rejected: {
      says: 'rejected, declined, refused, denied, turned down, not approved, not accepted, rejection',
    },
    expired: {
      says: `
        expired, lapsed, ended, terminated, cancelled, canceled, ran out, has run out, no longer active, no longer a member
        not renewed, no longer valid, not active anymore, not active any more, not a member anymore, has expired`,
      suggests: 'was, used to be',
    },
    none: {
      says: `
        none, no membership, not a member, no member, no mpn, no mpn membership, not yet a member, not a member yet, never joined
        not enrolled, never been a member, nothing, no mpn id, not members, arent a member, are not a member, have none
        dont have one, dont have a membership, do not have a membership, do not have one`,
      suggests: 'no, nope',
    },
  },
  'mpn.location': {
    sameCountry: {
      says: `
        same country, the same country, in the same country, own country, our own country, same location, both in the same country
        same country as the csp account, same country as our csp account, in the same country as the csp account
        both in the netherlands, the country of our csp account, yes, yep, yeah, yup, correct, we do, yes we do, indeed`,
      suggests: 'netherlands, belgium, the netherlands, uk',
    },
    otherCountry: {
      says: `
        other country, another country, different country, a different country, in another country, in a different country
        other country same region, another country in the same region, another country same region, neighbouring country
        other country in the same region, a different country in the same region, different country same region
        different country in the same region, in another country in the same region, another country in the same csp region`,
      suggests: 'germany, france, luxembourg, no, nope, no we dont',
    },
    otherRegion: {
      says: `
        other region, another region, different region, a different region, in another region, in a different region
        another csp region, other csp region, different csp region, outside the region, outside europe, outside our region
        in another csp region, in a different csp region, a different csp region`,
      suggests: 'america, asia, africa, no, nope, no we dont',
    },
    globalOnly: {
      says: `
        global only, only global, only a global id, only the global id, just the global id, just a global id, global, global id
        no location id, no location, only pga, pga, only have a global id, global id only, only the global one, no local id`,
      suggests: 'no, nope, no we dont',
    },
  },
  'support.firstLevel': {
    own: {
      says: `
        own, own helpdesk, own help desk, own service desk, own staff, own team, own people, in house, inhouse, ourselves, internal
        (we do|we do it|we do that|we do this|we provide it|we provide that|do it|do that) (all|) ourselves
        own support team, own support desk, internal helpdesk, internally, our own, our helpdesk, our own helpdesk
        our service desk, our support team, our own team, our own people, our own service desk, our own support team, (our|the) customers (buy|purchase|get|take) (it|that|support|their support) from us, customers (buy|get|purchase) (it|support|their support) from us, support people, support staff, support engineers, support employees, support agents, people (in|on|for) support`,
      suggests:
        'not outsourced, helpdesk, help desk, service desk, yes, yeah, yep, yup, sure, we can, we do, yes we can, yes we do',
    },
    outsourced: {
      says: `
        outsourced, outsource, outsource it, outsource that, outsourcing, third party, a third party, external, external helpdesk
        external help desk, external party, external partner, bought in, hired, subcontracted, contracted out, contractor
        via a third party, through a third party, by a third party, to a third party, partly outsourced, partially outsourced
        through our distributor, via our distributor, by our distributor, through our provider, external provider
        external service desk, subcontractor, farmed out, we buy (it|that|this) in, we buy in, buy in support, we (purchase|buy|get|take) (support|it|that|first level support) from, (purchase|buy) support from, we hire (a party|a company|someone|another company), we hire (it|that) in`,
      suggests:
        'not ourselves, distributor, provider, yes, yeah, yep, yup, sure, we can, we do, yes we can, yes we do',
    },
    no: {
      says: `
        no, nope, neither, none, not at all, cant, cannot, we cant, we cannot, we can not, no support, no helpdesk, nah, nobody
        no first level support, dont offer support, we dont, we do not, we dont provide that, dont have that, dont have it, no one
        we dont have that, we dont have it, we do not have that, not, no we dont, no we cant, we dont offer that`,
      suggests: 'no helpdesk yet, no support yet',
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
        do not have one yet, do not have any, nah, dont have a plan yet, do not have a plan yet, we dont, we do not`,
      suggests:
        '(no|not) (asfp|psfp|ufp|advanced support|premier support|advanced|premier|unified|unified for partners)',
    },
    asfp: {
      says: `
        asfp, advanced support, advanced support for partners, advanced, microsoft advanced support
        microsoft advanced support for partners`,
      suggests:
        'asf, afsp, aspf, asfb, asftp, advance support, advanced suport, yes, yeah, yep, yup, we do, yes we do',
    },
    psfp: {
      says: `
        psfp, premier support, premier support for partners, premier, microsoft premier support
        microsoft premier support for partners`,
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
        different support plan, another kind of plan, a different support plan, the one from (our|the) distributor, one from (our|the) distributor`,
      suggests: 'distributor, azure, yes, yeah, yep, yup, we do, yes we do',
    },
  },
  'support.planReason': {
    forDirectBill: {
      says: `
        for direct bill, to become direct bill, to become a direct bill partner, to become direct, for the program, to qualify
        for the programme, for the application, for direct billing, because of direct bill, to apply, for csp direct, for csp
        to meet the requirements, to meet the requirement, for this, for that, for the enrolment, for the enrollment, to enrol
        to enroll, to become a partner, for this application, for this purpose, to go direct, for this program
        for this programme, to be a direct bill partner, to be direct bill`,
      suggests: 'direct bill, requirement',
    },
    otherReason: {
      says: `
        other reason, another reason, a different reason, for another reason, for other reasons, something else, other reasons
        different reason, for a different reason, already had it, had it already, we had it already, we already had it
        for our customers, for support, for our own use, for own use, not for direct bill, unrelated, long before, had it before
        for something else, some other reason, for some other reason, for our clients`,
      suggests: 'customers, clients, support',
    },
  },
  'revenue.source': {
    partnerCenter: {
      says: `
        partner center, partnercenter, partner centre, from partner center, in partner center, microsoft, from microsoft, pc
        the partner center report, partner center report, the partner center figure, subscription analytics, microsofts figure
        partner center figure, according to partner center`,
      suggests: 'dashboard, report, analytics, ttm',
    },
    own: {
      says: `
        own, own records, our records, our own, own administration, bookkeeping, our books, accounting, own figures, our figures
        own calculation, calculated ourselves, our own records, our own figures, our accounting, estimate, own estimate, accountant
        our accountant, distributor, our distributor, from our distributor, provider, our provider, from our provider, excel
        spreadsheet, our own books, our own calculation, ourselves, from our books, from our own records, annual accounts
        our own administration, our bookkeeping, somewhere else, elsewhere, our erp, quickbooks`,
      suggests: 'not partner center, not from partner center, invoices',
    },
  },
} as const satisfies OptionLists;

export const optionFillers = {
  'applicant.kind': 'partner, csp, csp partner, for, in, the program, the programme, company, as, with',
  'mpn.membership': `
    membership, mpn, mpn membership, status, partner network, microsoft, of, in, with, id, since, last month, last year, network
    shows as, listed as, partner center`,
  'mpn.location':
    'id, mpn, mpn id, location, location id, in, of, csp, account, csp account, country, as, with, for, tenant, region, is',
  'support.firstLevel': `
    support, first level, first line, first level support, first line support, customers, for, with, through, via, by, to, for our customers
    provide, offer, handle, handled, done, desk, partner, it, that, company, staff, in, people, team`,
  'support.plan': `
    plan, support plan, supportplan, contract, subscription, microsoft, from, bought, purchased, since, last year, year, 2018, 2019
    2020, 2021, 2022, 2023, 2024, 2025, for, in, current, active, with, kind, month, last month, support, yet, any`,
  'support.planReason':
    'bought, purchased, plan, the plan, support plan, got, for, because, it, was, that, earlier, got it, bought it',
  'revenue.source':
    'figure, number, amount, revenue, the figure, from, of, comes, comes from, the amount, in, according to, taken, read, its from',
} as const satisfies OptionFillers;

export const articles = 'the, a, an';

export const topics = {
  'endorsement.authority': `
    authority, authorised, authorized, authorised signatory, authorized signatory, sign, signing, contracts, agreements, legal
    legally, signing rights, rights, director, owner, ceo, signatory, power of attorney, mandate, accept, bind, the company, company, organisation
    organization, to sign, behalf, contract, agreement, full, entitled, empowered, allowed, permitted, founder`,
  'endorsement.globalAdmin': `
    global admin, global administrator, global admins, admin, administrator, role, rights, tenant, csp tenant, global
    admin role, permissions, on the tenant, on our tenant`,
  'revenue.asIndirectReseller': `
    indirect reseller, as an indirect reseller, as indirect reseller, reseller, indirect, revenue, earned, made, sold, sell
    through a distributor, via a distributor, through a provider, via a provider, csp, through an indirect provider, distributor`,
  'accountsReceivable.billing': `
    billing, bill, invoice, invoices, invoicing, system, systems, process, processes, accounts receivable, billing system, collect
    billing process, customers, infrastructure, accounting, erp, tool, tools, collecting, payments, receivables, software
    invoicing system`,
  'accountsReceivable.provisioning': `
    provisioning, provision, subscriptions, customers, system, systems, process, processes, infrastructure, portal, licences
    licenses, manage, create, order, tool, tools, provisioning system, provisioning process, platform, assign`,
  'capabilityAssessment.passed': `
    assessment, passed, capability assessment, completed, taken, pass, cleared, capability, succeeded, assessed, complete
    the assessment, audit, successfully`,
  'designation.solutionsPartner': `
    solutions partner, solution partner, designation, solutions partner designation, designated, solutions, modern work, azure
    infrastructure, data, ai, digital, app innovation, security, business applications, partner, status, for, qualified`,
  'security.requirements': `
    mfa, multifactor, multi factor, authentication, security, requirements, security requirements, security contact, enabled, on
    enforced, for all users, users, all users, meet, turned on, comply, compliant, switched on`,
  'managedService.offered': `
    managed service, managed services, service, services, ip service, own solution, solution, solutions, offer, offering
    customers, application, backup, monitoring, intellectual property, provide, apps, software, several, multiple, at least`,
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
  last: 'last',
  lead: 'and, or, option, number, nr, choice, answer, the, i choose, i pick, i go for, choose, pick, go for, please, one, ill take, i take, i ll go with, go with, its, select',
} as const satisfies PositionWords;
