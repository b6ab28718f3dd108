// Generated from the description of the API (sha256 2632ed5552f8bb7b907da875989a46efa9ca3aabead3ce0ca21aae7b89d0b77e) by `npm run generate`. Do not edit.
export interface paths {
    "/api/v1/forms/{operation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The form of an operation
         * @description For whoever is signed in.
         */
        get: operations["readForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{operation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Columns, filters and orders of a list
         * @description For whoever is signed in.
         */
        get: operations["describeList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/client/sealing.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The module that seals, for browsers
         * @description Open to everybody.
         */
        get: operations["readSealingClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description The session is a cookie and lasts twelve hours. Programs use a key and sign in nowhere.
         *
         *     Open to everybody.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether I am signed in
         * @description Answers whoever is not signed in as well: `me` is null. `firstRun`: there is nobody in the system yet.
         *
         *     Open to everybody.
         */
        get: operations["readCurrentSession"];
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description For whoever is signed in.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who I am
         * @description My body, my roles, and the organisation that I act for.
         *
         *     For whoever is signed in.
         */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change my password
         * @description Every session of mine ends; sign in again.
         *
         *     For whoever is signed in.
         */
        put: operations["changeMyPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bodies
         * @description Where one belongs or holds a role, and the bodies below whose records one may read, as a tree.
         *
         *     For whoever is signed in.
         */
        get: operations["listBodies"];
        put?: never;
        /**
         * Enter a body
         * @description Only an administrator of everything enters a body without one above.
         *
         *     For: administrator.
         */
        post: operations["createBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bodies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a body
         * @description For whoever is signed in.
         */
        get: operations["readBody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a body
         * @description Name, staffing and policy values. Changed values are a new version, for projects started from then on.
         *
         *     For: administrator.
         */
        patch: operations["changeBody"];
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List people
         * @description People of the branch that one administers and of the organisations in its ledgers, with their roles.
         *
         *     For: administrator.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Enter a person
         * @description An account without a password is used through its keys alone. Roles are granted apart.
         *
         *     For: administrator.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a person’s account
         * @description For: administrator.
         */
        get: operations["readUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a person’s account
         * @description A new password, or being made inactive, ends every session of the account.
         *
         *     For: administrator.
         */
        patch: operations["changeUser"];
        trace?: never;
    };
    "/api/v1/users/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the roles of a person
         * @description For: administrator.
         */
        get: operations["listGrants"];
        put?: never;
        /**
         * Grant a role
         * @description For: administrator.
         */
        post: operations["grantRole"];
        /**
         * Withdraw a role
         * @description For: administrator.
         */
        delete: operations["withdrawRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List keys
         * @description For whoever is signed in.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Make a key
         * @description It is sent as “Authorization: Bearer <id>.<secret>”.
         *
         *     For whoever is signed in.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a key
         * @description For whoever is signed in.
         */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the categories of services
         * @description Open to everybody.
         */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the words of the domain
         * @description Open to everybody.
         */
        get: operations["readVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/qr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A QR code as SVG
         * @description For whoever is signed in.
         */
        get: operations["drawQrCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List needs
         * @description Staff see the needs of their body and those below, employees what they handed in. Needs that were merged away are left out unless merged=true.
         *
         *     For whoever is signed in.
         */
        get: operations["listNeeds"];
        put?: never;
        /**
         * Enter a need
         * @description Officers enter what was collected; employees hand in their own.
         *
         *     For: procurement officer, employee served.
         */
        post: operations["createNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a need
         * @description For whoever is signed in.
         */
        get: operations["readNeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a need
         * @description Not once it was merged or has become the evidence of a project.
         *
         *     For: procurement officer.
         */
        patch: operations["changeNeed"];
        trace?: never;
    };
    "/api/v1/needs/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge duplicates
         * @description The need that stays keeps its own figures; those merged into it leave their groups.
         *
         *     For: procurement officer.
         */
        post: operations["mergeNeeds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/separate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a merged need out again
         * @description As long as the need that it went into is no project’s evidence.
         *
         *     For: procurement officer.
         */
        post: operations["separateNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Needs that may be the same as this one
         * @description Compared with the newest 5,000 of the body and category that are in no project; the 50 likest. Merging is an officer’s.
         *
         *     For whoever is signed in.
         */
        get: operations["listDuplicatesOfNeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection-rounds/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sets of needs of a round that may be the same
         * @description Each the earliest and those like it; the newest 800 needs are compared.
         *
         *     For whoever is signed in.
         */
        get: operations["listDuplicatesOfRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rounds
         * @description For whoever is signed in.
         */
        get: operations["listCollectionRounds"];
        put?: never;
        /**
         * Open a round
         * @description For: procurement officer.
         */
        post: operations["createCollectionRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection-rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a round
         * @description For whoever is signed in.
         */
        get: operations["readCollectionRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a round
         * @description Not once it has closed.
         *
         *     For: procurement officer.
         */
        patch: operations["changeCollectionRound"];
        trace?: never;
    };
    "/api/v1/collection-rounds/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a round before its day
         * @description A round that has ended is answered as it is.
         *
         *     For: procurement officer.
         */
        post: operations["closeCollectionRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection-rounds/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the links of a round
         * @description For whoever is signed in.
         */
        get: operations["listCollectionLinks"];
        put?: never;
        /**
         * Make a link to the open form
         * @description Its address is shown here and never again.
         *
         *     For: procurement officer.
         */
        post: operations["createCollectionLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a link back
         * @description For: procurement officer.
         */
        delete: operations["revokeCollectionLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection-forms/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an open form
         * @description For whoever holds its link, without an account.
         *
         *     Open to everybody.
         */
        get: operations["readOpenForm"];
        put?: never;
        /**
         * Hand a need in
         * @description Send the same `submission` (a UUID of your own) again with a retry: it is one need.
         *
         *     Open to everybody.
         */
        post: operations["submitOpenForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/need-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups of needs
         * @description For whoever is signed in.
         */
        get: operations["listNeedGroups"];
        put?: never;
        /**
         * Form a group of needs
         * @description Needs of one body that were not merged away and are in no other group.
         *
         *     For: procurement officer.
         */
        post: operations["createNeedGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/need-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a group of needs
         * @description For whoever is signed in.
         */
        get: operations["readNeedGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/need-groups/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Enter costs and the check of the negative list
         * @description What is left out stays as it is; null clears it.
         *
         *     For: procurement officer.
         */
        put: operations["enterGroupFigures"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/need-groups/{id}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Judge the three tests
         * @description By a reviewer who did not form the group. To pass a test against the figures takes a reason. What the records said on the day is kept with the verdict.
         *
         *     For: reviewer.
         */
        put: operations["judgeNeedGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/need-groups/{id}/suitability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The three tests beside what the records say
         * @description For whoever is signed in.
         */
        get: operations["readSuitability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funding-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List budget lines
         * @description For whoever is signed in.
         */
        get: operations["listFundingLines"];
        put?: never;
        /**
         * Enter a budget line
         * @description For: finance.
         */
        post: operations["createFundingLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funding-lines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a budget line
         * @description For whoever is signed in.
         */
        get: operations["readFundingLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a budget line
         * @description Its amount never falls below what is held, committed and paid.
         *
         *     For: finance.
         */
        patch: operations["changeFundingLine"];
        trace?: never;
    };
    "/api/v1/funding-lines/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the movements of a budget line
         * @description For whoever is signed in.
         */
        get: operations["listFundingLineEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funding-lines/{id}/regime-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reviews of the regime, version by version
         * @description For whoever is signed in.
         */
        get: operations["listRegimeReviews"];
        put?: never;
        /**
         * Review which regime the money of a line leads to
         * @description A later review is a new version; projects decided before keep the regime that they were decided under.
         *
         *     For: reviewer.
         */
        post: operations["reviewRegime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/regime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the regime was resolved, what it would be today, and what to look at
         * @description For whoever is signed in.
         */
        get: operations["readRegime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ledger
         * @description One’s own ledger and those below; people of an organisation see their own entry.
         *
         *     For whoever is signed in.
         */
        get: operations["listOrganisations"];
        put?: never;
        /**
         * Enter an organisation
         * @description It is a candidate from then on and waits to be vetted.
         *
         *     For: procurement officer.
         */
        post: operations["createOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an organisation
         * @description Its entry and where its case stands; with asOf, what was known at that instant.
         *
         *     For whoever is signed in.
         */
        get: operations["readOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the entry of an organisation
         * @description What it said before stays as a version.
         *
         *     For: procurement officer.
         */
        patch: operations["changeOrganisation"];
        trace?: never;
    };
    "/api/v1/organisations/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of an entry
         * @description For whoever is signed in.
         */
        get: operations["listOrganisationVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The history, latest first
         * @description For whoever is signed in.
         */
        get: operations["listOrganisationEvents"];
        put?: never;
        /**
         * Take a step of the organisation
         * @description If-Match names the seq that was seen; an Idempotency-Key makes a repetition harmless; dryRun=true judges and writes nothing.
         *
         *     For whoever is signed in.
         */
        post: operations["advanceOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Play several events on a copy
         * @description Nothing is written.
         *
         *     For whoever is signed in.
         */
        post: operations["supposeOrganisationEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What can be done now, and why the rest cannot
         * @description For whoever is signed in.
         */
        get: operations["listOrganisationActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that was submitted in the organisation so far, readable
         * @description Who does not see the case in full sees what they submitted themselves.
         *
         *     For whoever is signed in.
         */
        get: operations["readOrganisationFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All clocks, with what they rest on
         * @description For whoever is signed in.
         */
        get: operations["listOrganisationDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/diagram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The chart, where it stands and the way it went
         * @description For whoever is signed in.
         */
        get: operations["readOrganisationDiagram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/actions/{event}/choices/{field}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a field of a form may name
         * @description The address stands in the form’s x-ref.choices; it answers whoever may take the step, while the case listens to it.
         *
         *     For whoever is signed in.
         */
        get: operations["listOrganisationChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/drafts/{event}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read your own draft
         * @description 404 where you have none.
         *
         *     For whoever is signed in.
         */
        get: operations["readOrganisationDraft"];
        /**
         * Keep a form as typed so far
         * @description Only you read it; taking the step removes it. At most 64 KiB; what is in it is not checked.
         *
         *     For whoever is signed in.
         */
        put: operations["saveOrganisationDraft"];
        post?: never;
        /**
         * Drop your own draft
         * @description For whoever is signed in.
         */
        delete: operations["dropOrganisationDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/scorecard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the scorecard of an organisation
         * @description Bids, wins, milestones, acceptance, grades and breaches, each figure with the projects behind it. The organisation reads its own history everywhere; staff that of the bodies they may see.
         *
         *     For whoever is signed in.
         */
        get: operations["readScorecard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the contacts with an organisation
         * @description For whoever is signed in.
         */
        get: operations["listContactsOfOrganisation"];
        put?: never;
        /**
         * Record a contact
         * @description RECORD_CONTACT without If-Match: a line of a log overwrites nobody’s step.
         *
         *     For: procurement officer.
         */
        post: operations["recordContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the contact log of a ledger
         * @description For whoever is signed in.
         */
        get: operations["listContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List whose contact is overdue
         * @description For whoever is signed in.
         */
        get: operations["listOverdueContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List targets
         * @description With the progress by today’s ledger.
         *
         *     For whoever is signed in.
         */
        get: operations["listTargets"];
        put?: never;
        /**
         * Set a target
         * @description For: procurement officer, leader.
         */
        post: operations["createTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the progress of a target over time
         * @description At the end of each month, with the organisations that counted; five years at most.
         *
         *     For whoever is signed in.
         */
        get: operations["readTargetProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a paper by its digest
         * @description For: procurement officer, reviewer, leader, finance, procurement agency, buyer's representative, acceptance group, supplier.
         */
        post: operations["registerDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is on record of a paper
         * @description For whoever is signed in.
         */
        get: operations["readDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the content of a paper
         * @description For whoever is signed in.
         */
        get: operations["readDocumentContent"];
        /**
         * Hand in the content of a registered paper
         * @description As the raw body; its digest must be the registered one.
         *
         *     For: procurement officer, reviewer, leader, finance, procurement agency, buyer's representative, acceptance group, supplier.
         */
        put: operations["handInContent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a paper and hand in its content
         * @description As multipart/form-data: the fields first, the file last.
         *
         *     For: procurement officer, reviewer, leader, finance, procurement agency, buyer's representative, acceptance group, supplier.
         */
        post: operations["uploadDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Spreadsheets that came in
         * @description For whoever is signed in.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Hand in a spreadsheet
         * @description As multipart/form-data with kind, bodyId and then the file, or as the raw body with kind, bodyId and fileName in the query.
         *
         *     For: procurement officer, finance.
         */
        post: operations["handInSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An empty sheet to fill in
         * @description Open to everybody.
         */
        get: operations["downloadImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How an import stands
         * @description For whoever is signed in.
         */
        get: operations["readImport"];
        put?: never;
        post?: never;
        /**
         * Give an import up
         * @description What has not been entered by now is not entered.
         *
         *     For whoever is signed in.
         */
        delete: operations["cancelImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file as it came in
         * @description For whoever is signed in.
         */
        get: operations["downloadImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The preview, row by row
         * @description For whoever is signed in.
         */
        get: operations["listImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter all of the rows, or those without errors
         * @description For whoever is signed in.
         */
        post: operations["applyImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/performance-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Actual values of indicators, as imported
         * @description For whoever is signed in.
         */
        get: operations["listPerformanceFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/decrees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the notices of holidays that were added
         * @description For whoever is signed in.
         */
        get: operations["listCalendarDecrees"];
        put?: never;
        /**
         * Enter a notice of holidays
         * @description For: administrator.
         */
        post: operations["enterCalendarDecree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the holidays of a year
         * @description Open to everybody.
         */
        get: operations["readCalendarYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rules in force on a day, each with its clause and certainty
         * @description For whoever is signed in.
         */
        get: operations["listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tools/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate a period
         * @description Open to everybody.
         */
        post: operations["calculateDeadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tools/price-scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate price scores
         * @description Open to everybody.
         */
        post: operations["calculatePriceScores"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tools/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rank bids
         * @description Open to everybody.
         */
        post: operations["calculateRanking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tools/abnormally-low": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find abnormally low quotes
         * @description Open to everybody.
         */
        post: operations["calculateAbnormallyLow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tools/performance-grade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate the grade of performance
         * @description Open to everybody.
         */
        post: operations["calculatePerformanceGrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find projects
         * @description For whoever is signed in.
         */
        get: operations["listProjects"];
        put?: never;
        /**
         * Start a project
         * @description For: procurement officer.
         */
        post: operations["startProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a project
         * @description What is in it depends on the reader, as `level` says; `seq` is what If-Match of the next step names.
         *
         *     For whoever is signed in.
         */
        get: operations["readProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The history, latest first
         * @description For whoever is signed in.
         */
        get: operations["listProjectEvents"];
        put?: never;
        /**
         * Take a step of the project
         * @description If-Match names the seq that was seen; an Idempotency-Key makes a repetition harmless; dryRun=true judges and writes nothing.
         *
         *     For whoever is signed in.
         */
        post: operations["advanceProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Play several events on a copy
         * @description Nothing is written.
         *
         *     For whoever is signed in.
         */
        post: operations["supposeProjectEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What can be done now, and why the rest cannot
         * @description For whoever is signed in.
         */
        get: operations["listProjectActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that was submitted in the project so far, readable
         * @description Who does not see the case in full sees what they submitted themselves.
         *
         *     For whoever is signed in.
         */
        get: operations["readProjectFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All clocks, with what they rest on
         * @description For whoever is signed in.
         */
        get: operations["listProjectDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/diagram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The chart, where it stands and the way it went
         * @description For whoever is signed in.
         */
        get: operations["readProjectDiagram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/actions/{event}/choices/{field}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a field of a form may name
         * @description The address stands in the form’s x-ref.choices; it answers whoever may take the step, while the case listens to it.
         *
         *     For whoever is signed in.
         */
        get: operations["listProjectChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/drafts/{event}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read your own draft
         * @description 404 where you have none.
         *
         *     For whoever is signed in.
         */
        get: operations["readProjectDraft"];
        /**
         * Keep a form as typed so far
         * @description Only you read it; taking the step removes it. At most 64 KiB; what is in it is not checked.
         *
         *     For whoever is signed in.
         */
        put: operations["saveProjectDraft"];
        post?: never;
        /**
         * Drop your own draft
         * @description For whoever is signed in.
         */
        delete: operations["dropProjectDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Batches
         * @description For whoever is signed in.
         */
        get: operations["listBatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches/{batch}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The projects of a batch
         * @description For whoever is signed in.
         */
        get: operations["readBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches/{batch}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One step in every project of the batch, or in none
         * @description Needs If-Match with the batch’s ETag and an Idempotency-Key; dryRun=true judges and writes nothing.
         *
         *     For whoever is signed in.
         */
        post: operations["advanceBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Partner bodies that may read the project
         * @description For whoever is signed in.
         */
        get: operations["listProjectPartners"];
        put?: never;
        /**
         * Let a partner body read the project
         * @description For: procurement officer, leader.
         */
        post: operations["shareProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/partners/{partnerId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a share back
         * @description For: procurement officer, leader.
         */
        post: operations["endProjectShare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which records a project has, and what their columns are called
         * @description For whoever is signed in.
         */
        get: operations["listProjectRecordKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/admissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions of requirements and admission conditions
         * @description For whoever is signed in.
         */
        get: operations["listProjectAdmissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/qualification-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Qualification checks
         * @description For whoever is signed in.
         */
        get: operations["listProjectQualificationChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/bids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bids; before the opening one’s own alone
         * @description For whoever is signed in.
         */
        get: operations["listProjectBids"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/talks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Talks
         * @description For whoever is signed in.
         */
        get: operations["listProjectTalks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/panel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The panel
         * @description For whoever is signed in.
         */
        get: operations["listProjectPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/score-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Score sheets; before the ranking one’s own alone
         * @description For whoever is signed in.
         */
        get: operations["listProjectScoreSheets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/rankings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rankings with their working
         * @description For whoever is signed in.
         */
        get: operations["listProjectRankings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Questions and their answers
         * @description For whoever is signed in.
         */
        get: operations["listProjectQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Challenges and complaints
         * @description For whoever is signed in.
         */
        get: operations["listProjectChallenges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Notices
         * @description For whoever is signed in.
         */
        get: operations["listProjectNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contracts
         * @description For whoever is signed in.
         */
        get: operations["listProjectContracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Supplements and extensions
         * @description For whoever is signed in.
         */
        get: operations["listProjectAmendments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Milestones
         * @description For whoever is signed in.
         */
        get: operations["listProjectMilestones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Signatures
         * @description For whoever is signed in.
         */
        get: operations["listProjectSignatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/penalties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Penalties charged
         * @description For whoever is signed in.
         */
        get: operations["listProjectPenalties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Visits to the service
         * @description For whoever is signed in.
         */
        get: operations["listProjectVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payments
         * @description For whoever is signed in.
         */
        get: operations["listProjectPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Acceptances
         * @description For whoever is signed in.
         */
        get: operations["listProjectAcceptances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Performance reviews
         * @description For whoever is signed in.
         */
        get: operations["listProjectReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/review-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Evaluators’ sheets; before they are aggregated one’s own alone
         * @description For whoever is signed in.
         */
        get: operations["listProjectReviewSheets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Papers on record
         * @description For whoever is signed in.
         */
        get: operations["listProjectDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The thread from needs to scores
         * @description For whoever is signed in.
         */
        get: operations["readProjectTrace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs/{id}/trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of a need
         * @description For whoever is signed in.
         */
        get: operations["readNeedTrace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/contract-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A draft of the contract made from the award
         * @description For whoever is signed in.
         */
        get: operations["readContractDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/persons-served": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The people served
         * @description For: procurement officer, acceptance group.
         */
        get: operations["listPersonsServed"];
        put?: never;
        /**
         * Add people to the list of those served
         * @description Who is on it already stays as entered.
         *
         *     For: procurement officer, acceptance group.
         */
        post: operations["enterPersonsServed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/opinion-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the links of the sample
         * @description For: procurement officer, acceptance group.
         */
        post: operations["makeOpinionLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opinion-links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is asked, for the holder of a link
         * @description Open to everybody.
         */
        get: operations["readOpinionLink"];
        put?: never;
        /**
         * Answer by link, once
         * @description Open to everybody.
         */
        post: operations["answerByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sample, how many have answered, and the sum once no more are taken
         * @description For whoever is signed in.
         */
        get: operations["readOpinions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Papers that there are, and why others are not there yet
         * @description Open to everybody.
         */
        get: operations["listPapers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/papers/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A paper as a page to print
         * @description A draft until it is issued.
         *
         *     Open to everybody.
         */
        get: operations["readPaper"];
        put?: never;
        /**
         * Issue a paper: give it its number and file it
         * @description Nothing has changed since it was issued last: 200 and that very document.
         *
         *     For: procurement officer, procurement agency, reviewer, finance, leader, acceptance group.
         */
        post: operations["issuePaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/papers/{kind}.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A paper for Word
         * @description Open to everybody.
         */
        get: operations["downloadPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The pool of experts
         * @description For whoever is signed in.
         */
        get: operations["listExperts"];
        put?: never;
        /**
         * Enter an expert into the pool
         * @description For: procurement officer, administrator.
         */
        post: operations["enterExpert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/experts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An expert and their ties
         * @description For whoever is signed in.
         */
        get: operations["readExpert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what is on record of an expert
         * @description For: procurement officer, administrator.
         */
        patch: operations["changeExpert"];
        trace?: never;
    };
    "/api/v1/experts/{id}/ties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declare a tie
         * @description Experts declare for themselves; for somebody else the body does.
         *
         *     For whoever is signed in.
         */
        post: operations["declareTie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draws, each drawn again from what was recorded
         * @description For whoever is signed in.
         */
        get: operations["listProjectDraws"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/score-sheet/deviations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where your own sheet lies apart from the mean
         * @description For a member of the panel about their own sheet, once every sheet is in.
         *
         *     For whoever is signed in.
         */
        get: operations["listSheetDeviations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/debrief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a bidder is told of its own bid
         * @description For whoever is signed in.
         */
        get: operations["readDebrief"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/evaluation-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Indicator trees drafted from the objectives and the contract
         * @description For whoever is signed in.
         */
        get: operations["draftEvaluation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/evaluation/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What would follow from a grade
         * @description Nothing is written.
         *
         *     For whoever is signed in.
         */
        get: operations["supposeGrade"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/performance-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The report of the evaluation
         * @description For whoever is signed in.
         */
        get: operations["readPerformanceReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget-advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Advice on the budget of the next year by funding line and category, with the projects behind it
         * @description For whoever is signed in.
         */
        get: operations["readBudgetAdvice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/integrity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What made people look twice
         * @description For whoever is signed in.
         */
        get: operations["readProjectIntegrity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/rankings/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ranking computed again
         * @description For whoever is signed in.
         */
        get: operations["replayRanking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/opening-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The opening key that I published
         * @description For whoever is signed in.
         */
        get: operations["readMyOpeningKey"];
        /**
         * Publish my opening key
         * @description The secret half is made and kept by its holder. A tender freezes the key when its documents are issued: a later change is for later tenders.
         *
         *     For whoever is signed in.
         */
        put: operations["publishMyOpeningKey"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bodies/{id}/recovery-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The recovery key of a body
         * @description For whoever is signed in.
         */
        get: operations["readRecoveryKey"];
        /**
         * Publish the recovery key of a body
         * @description The secret half is made and kept by its holder. A tender freezes the key when its documents are issued: a later change is for later tenders.
         *
         *     For whoever is signed in.
         */
        put: operations["publishRecoveryKey"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/sealing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a bidder needs to seal
         * @description For whoever is signed in.
         */
        get: operations["readSealing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/bid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a sealed bid
         * @description The same as the event SUBMIT_BID, with room for large envelopes.
         *
         *     For whoever is signed in.
         */
        post: operations["submitBid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your own receipts, signed
         * @description For whoever is signed in.
         */
        get: operations["listReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/opening/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your wrapped shares of the envelopes that open now
         * @description None are handed out before it is time by the database’s own record.
         *
         *     For whoever is signed in.
         */
        get: operations["listOpeningShares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The record of the opening
         * @description For whoever is signed in.
         */
        get: operations["readOpening"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open steps in projects, ledger, needs and imports, most urgent first
         * @description For whoever is signed in.
         */
        get: operations["readInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every event, complete and in commit order
         * @description For whoever is signed in.
         */
        get: operations["readFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The report of a body and a year
         * @description format=charts gives series for charts, format=xlsx a workbook.
         *
         *     For whoever is signed in.
         */
        get: operations["readReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{year}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Projects that a report was counted over
         * @description For whoever is signed in.
         */
        get: operations["listReportProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{year}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Clocks that a report was counted over
         * @description For whoever is signed in.
         */
        get: operations["listReportClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{year}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payments that a report was counted over
         * @description For whoever is signed in.
         */
        get: operations["listReportPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{year}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contacts that a report was counted over
         * @description For whoever is signed in.
         */
        get: operations["listReportContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proof of every message about a project
         * @description For whoever is signed in.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one was told in the app
         * @description For whoever is signed in.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark all as read
         * @description For whoever is signed in.
         */
        post: operations["readAllNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark one as read
         * @description For whoever is signed in.
         */
        post: operations["readNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My language and the ways in which I am told
         * @description For whoever is signed in.
         */
        get: operations["readPreferences"];
        /**
         * Change my language and the ways in which I am told
         * @description What is not given stays. The in-app inbox cannot be turned off: it is the record.
         *
         *     For whoever is signed in.
         */
        put: operations["changePreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Addresses that are pushed to
         * @description For: administrator.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Have events or messages pushed to an address
         * @description For: administrator.
         */
        post: operations["makeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Stop pushing to an address
         * @description For: administrator.
         */
        delete: operations["closeWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events on their way to an address, and what came of them
         * @description For: administrator.
         */
        get: operations["listWebhookEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push events again
         * @description For: administrator.
         */
        post: operations["replayWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The workers’ work: what waits, what failed and why
         * @description For: administrator.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a failed job again
         * @description For: administrator.
         */
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/jobs/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a failed job up
         * @description For: administrator.
         */
        post: operations["discardJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the nightly jobs found
         * @description For: administrator.
         */
        get: operations["listJobReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/anchors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Signed anchors of the audit chains
         * @description For: administrator.
         */
        get: operations["listAnchors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/recalculations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a new holiday notice moves in running clocks
         * @description For: administrator.
         */
        get: operations["listRecalculations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/recalculations/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve that the clocks move
         * @description For: administrator.
         */
        post: operations["approveRecalculation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Acceptance: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Verdict
             * @enum {string}
             */
            verdict: "passed" | "rework" | "failed";
            /** Remarks */
            remarks: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Actor, by id */
            actorId: string;
            /** Actor */
            actorName: string;
        };
        Action: {
            event: string;
            title: components["schemas"]["Bilingual"];
            /**
             * awaited: somebody waits for it; optional: may be done; dangerous: ends or stops something
             * @enum {string}
             */
            duty: "awaited" | "optional" | "dangerous";
            allowed: boolean;
            /** Why not now; empty where it is allowed */
            reasons: components["schemas"]["Reason"][];
            /** The same reasons, by who or what can remove them */
            waitingFor: {
                /** Somebody else has to act */
                who: {
                    /** The guard, gate or check that says so; stable */
                    rule: string;
                    sentence: components["schemas"]["Bilingual"];
                    clause?: components["schemas"]["Bilingual"];
                    /** JSON pointer of the field at fault */
                    field?: string;
                    /** Type of the event that has to happen first */
                    blockedBy?: string;
                    /** The day or the instant when trying again makes sense */
                    retryAt?: string;
                    /**
                     * The case that it is about, in an act for several
                     * Format: uuid
                     */
                    instanceId?: string;
                    /** Who has to do what first */
                    by: {
                        event: string;
                        title: components["schemas"]["Bilingual"];
                        readonly roles: string[];
                    } | null;
                }[];
                /** A condition is missing */
                condition: components["schemas"]["Reason"][];
                /** Time alone is missing */
                time: components["schemas"]["Reason"][];
                /** The day or the instant when the last of these is over */
                retryAt: string | null;
            };
            /** What makes people look twice: whoever goes on gives override.reason */
            warnings: components["schemas"]["Reason"][];
            readonly roles: string[];
            /** JSON Schema of the form; x-ref: where choices are read, x-keys: the rows to be filled in, x-upload: where a file goes */
            schema: unknown;
            /** The clause that it rests on */
            basis: components["schemas"]["Bilingual"];
            /** The clock that this step stops, or else the one whose end makes it impossible */
            deadline: components["schemas"]["Clock"] | null;
            /** What follows from an act that cannot be taken back */
            confirm: components["schemas"]["Bilingual"] | null;
            /** Papers that the step leaves */
            readonly documents: components["schemas"]["Bilingual"][];
        };
        Admission: {
            /** Version */
            version: number;
            /** Conditions of admission */
            conditions: {
                id: string;
                kind: string;
                text: string;
                evidence?: string;
            }[];
            /** Requirements, with the needs that each serves */
            requirements: {
                id: string;
                text: string;
                needs: string[];
            }[];
            /** Acceptance plan */
            acceptancePlan: string;
            /** Reference contracts */
            referenceContracts: number | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Author, by id */
            author: string;
            /** Author */
            authorName: string;
        };
        Amendment: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Contract, by id
             * Format: uuid
             */
            contractId: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "supplement" | "extension";
            /**
             * Increase, yuan
             * Format: yuan
             */
            amount: string;
            /** New last day of the term */
            until: string | null;
            /** New days of milestones */
            milestones: {
                number: number;
                /** Format: date */
                due: string;
            }[] | null;
            /** Kind of change */
            reasonCode: string | null;
            /** Reason */
            reason: string;
            /** Proposed by, id */
            proposedBy: string;
            /** Proposed by */
            proposedByName: string;
            /**
             * Status
             * @enum {string}
             */
            status: "proposed" | "agreed" | "rejected" | "withdrawn";
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Agreed by, id */
            agreedBy: string | null;
            /** Agreed by */
            agreedByName: string | null;
            /** Agreed at */
            agreedAt: string | null;
        };
        Anchor: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Chains */
            chains: number;
            /** Merkle root over the heads of all chains */
            root: string;
            /** Root of the anchor before */
            previousRoot: string | null;
            /** Ed25519 signature */
            signature: string;
            /** Public key */
            publicKey: string;
            /** File that it was exported to */
            file: string;
        };
        Applied: {
            /** Format: uuid */
            instanceId: string;
            /** The version after the step: the ETag of the case */
            seq: number;
            stage: string;
            state: string[];
            /** @enum {string} */
            status: "active" | "done";
            event: {
                seq: number;
                type: string;
                role: string;
                /** Format: date-time */
                at: string;
                hash: string;
                /** What is recorded; of what is sealed, its digest */
                data: {
                    [key: string]: unknown;
                };
            };
            /** Records that the step made */
            created: {
                table: string;
                id: string;
            }[];
            /** What made the engine look twice: an override answered it, or would have to */
            warnings: components["schemas"]["Reason"][];
            /** What else follows */
            follows: components["schemas"]["Bilingual"][];
            deadlines: {
                open: components["schemas"]["Clock"][];
                changed: {
                    rule: string;
                    key: string;
                    change: string;
                }[];
            };
            dryRun: boolean;
        };
        Batch: {
            batch: string;
            /** Format: uuid */
            bodyId: string;
            bodyName: string;
            items: components["schemas"]["Package"][];
            next: null;
        };
        BatchMoved: {
            batch: string;
            dryRun: boolean;
            results: {
                /** Format: uuid */
                instanceId: string;
                /** The version after the step: the ETag of the case */
                seq: number;
                stage: string;
                state: string[];
                /** @enum {string} */
                status: "active" | "done";
                event: {
                    seq: number;
                    type: string;
                    role: string;
                    /** Format: date-time */
                    at: string;
                    hash: string;
                    /** What is recorded; of what is sealed, its digest */
                    data: {
                        [key: string]: unknown;
                    };
                };
                /** Records that the step made */
                created: {
                    table: string;
                    id: string;
                }[];
                /** What made the engine look twice: an override answered it, or would have to */
                warnings: components["schemas"]["Reason"][];
                /** What else follows */
                follows: components["schemas"]["Bilingual"][];
                deadlines: {
                    open: components["schemas"]["Clock"][];
                    changed: {
                        rule: string;
                        key: string;
                        change: string;
                    }[];
                };
                dryRun: boolean;
                code: string;
                title: string;
            }[];
            /** Projects of the batch that were not moved */
            leftOut: components["schemas"]["Package"][];
        };
        BenefitEvidence: {
            /**
             * Yuan with two decimals
             * Format: yuan
             */
            own: string;
            /**
             * Yuan with two decimals
             * Format: yuan
             */
            bought: string;
            unit: string;
            source: string;
            /** Percent saved; below zero where buying costs more */
            savedPercent: string;
            minSavingPercent: number;
            met: boolean;
        };
        Bid: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Organisation; null before the opening */
            organisationId: string | null;
            /** Organisation */
            organisationName: string | null;
            /** Round of the tender */
            round: number;
            /** Version; null while it would tell of a final offer */
            version: number | null;
            /**
             * Status
             * @enum {string}
             */
            status: "sealed" | "withdrawn" | "cover" | "opened" | "unopened" | "unqualified" | "nonconforming" | "invalid" | "valid";
            /** SHA-256 of what was handed in */
            digest: string;
            /** Quote; null before the opening */
            quote: string | null;
            /** Unit prices, as the bidder wrote them */
            items: unknown;
            /** The response, as the bidder wrote it */
            content: unknown;
            /** Why it was struck out */
            reason: string | null;
            /** Small enterprise */
            small: boolean;
            /** Final quote */
            finalQuote: string | null;
            /** The response as handed in anew with it */
            finalContent: unknown;
            /**
             * Submitted at
             * Format: date-time
             */
            submittedAt: string;
            /** Confirmed after a correction */
            confirmedAt: string | null;
            /** Withdrawn at */
            withdrawnAt: string | null;
            /** Opened at */
            openedAt: string | null;
        };
        Bilingual: {
            zh: string;
            en: string;
        };
        Body: {
            /** Format: uuid */
            id: string;
            /** Name */
            name: string;
            parentId: string | null;
            /** Name of the body above */
            parentName: string | null;
            /** How deep in the tree, from 1 */
            depth: number;
            /**
             * Level
             * @description `province` province; `city` city; `county` county
             * @enum {string}
             */
            level: "province" | "city" | "county";
            /** Province, as the rules name it: 河南, not 河南省 */
            province: string;
            /** City */
            city: string | null;
            /** County or district */
            county: string | null;
            /**
             * Staffing
             * @description `administrative` administrative; `public-institution` public institution; `none` none
             * @enum {string}
             */
            staffing: "administrative" | "public-institution" | "none";
            /** Policy values by rule id; which may be set, and to what, the rules themselves say */
            policy: {
                [key: string]: unknown;
            };
            /** Version of the policy values: what If-Match names */
            policyVersion: number;
            /**
             * Created at
             * Format: date-time
             */
            createdAt: string;
        };
        BudgetAdvice: {
            /** Format: uuid */
            bodyId: string;
            year: number;
            adviceFor: number;
            lines: {
                fundingLineId: string;
                code?: string;
                name?: string;
                projectCount: number;
                evaluatedCount: number;
                /**
                 * Yuan with two decimals
                 * Format: yuan
                 */
                budget: string;
                /**
                 * Yuan with two decimals
                 * Format: yuan
                 */
                evaluated: string;
                /**
                 * Yuan with two decimals
                 * Format: yuan
                 */
                advised: string;
                categories: {
                    category: string;
                    projectCount: number;
                    evaluatedCount: number;
                    /**
                     * Yuan with two decimals
                     * Format: yuan
                     */
                    budget: string;
                    /**
                     * Yuan with two decimals
                     * Format: yuan
                     */
                    evaluated: string;
                    /**
                     * Yuan with two decimals
                     * Format: yuan
                     */
                    advised: string;
                    projects: {
                        /** Format: uuid */
                        projectId: string;
                        title: string;
                        stage: string;
                        grade: string | null;
                        /**
                         * Yuan with two decimals
                         * Format: yuan
                         */
                        budget: string;
                        advice: {
                            advice: string;
                            percent: number;
                            /**
                             * Yuan with two decimals
                             * Format: yuan
                             */
                            amount: string;
                            title: components["schemas"]["Bilingual"];
                        } | null;
                    }[];
                }[];
            }[];
            total: {
                projectCount: number;
                evaluatedCount: number;
                /**
                 * Yuan with two decimals
                 * Format: yuan
                 */
                budget: string;
                /**
                 * Yuan with two decimals
                 * Format: yuan
                 */
                evaluated: string;
                /**
                 * Yuan with two decimals
                 * Format: yuan
                 */
                advised: string;
            };
        };
        CalendarDecree: {
            /** Format: uuid */
            id: string;
            /** Year */
            year: number;
            /** Number of the notice */
            decree: string;
            /** Days off */
            off: string[];
            /** Saturdays and Sundays that are worked */
            work: string[];
            /**
             * Entered at
             * Format: date-time
             */
            createdAt: string;
            createdBy: string;
            /** Entered by */
            createdByName: string | null;
        };
        CalendarYear: {
            /** Year */
            year: number;
            /** Number of the notice */
            decree: string;
            /** Days off */
            off: string[];
            /** Saturdays and Sundays that are worked */
            work: string[];
            /** Version of the calendar */
            calendar: string;
        };
        CaseDocument: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Kind */
            kind: string;
            /** Title */
            title: string;
            /** Version */
            version: number;
            /** SHA-256 of the content */
            sha256: string;
            /** Bytes */
            bytes: number;
            /** Media type */
            mediaType: string;
            /** Organisation that handed it in; null: the body’s */
            organisationId: string | null;
            /** Organisation */
            organisationName: string | null;
            /** When the content came in; null: only its digest is on record */
            contentAt: string | null;
            /**
             * Filed at
             * Format: date-time
             */
            createdAt: string;
            /** Filed by, id */
            createdBy: string;
            /** Filed by */
            createdByName: string;
        };
        CasePicture: {
            title: string;
            width: number;
            height: number;
            boxes: {
                id: string;
                title: string;
                lines: string[];
                x: number;
                y: number;
                width: number;
                height: number;
                depth: number;
                leaf: boolean;
                /** @enum {string} */
                state: "current" | "been" | "not-been";
                /** How many times the case has come here */
                entered: number;
            }[];
            edges: {
                from: string;
                to: string;
                lines: string[];
                events: string[];
                points: {
                    x: number;
                    y: number;
                }[];
                label: {
                    x: number;
                    y: number;
                } | null;
                backward: boolean;
                /** How many recorded steps went along it */
                walked: number;
            }[];
        };
        Challenge: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Organisation, by id
             * Format: uuid
             */
            organisationId: string;
            /** Organisation */
            organisationName: string;
            /**
             * Documents, process or result
             * @enum {string}
             */
            matter: "document" | "process" | "result";
            /** Facts */
            facts: string;
            /** May affect the outcome */
            mayAffectOutcome: boolean;
            /**
             * Status
             * @enum {string}
             */
            status: "challenged" | "replied" | "complained" | "accepted" | "upheld" | "dismissed" | "withdrawn" | "lapsed";
            /**
             * Filed at
             * Format: date-time
             */
            filedAt: string;
            /** Reply */
            reply: string | null;
            /** Replied at */
            repliedAt: string | null;
            /** Complained at */
            complainedAt: string | null;
            /** Decision */
            decision: string | null;
            /** Decided at */
            decidedAt: string | null;
        };
        Choice: {
            /** The value of the field */
            id: string | number;
            name: string;
            /** What tells it apart */
            detail: components["schemas"]["Bilingual"] | null;
            employer?: string | null;
            /**
             * Amount in yuan
             * Format: yuan
             */
            amount?: string;
            /** Format: date */
            due?: string;
            /** Most points that it can get */
            maximum?: string;
            /** How points are given */
            guidance?: string;
            /** What has to be shown */
            evidence?: string;
            /** Kind, as its own form names it */
            kind?: string;
            /** Target */
            target?: string;
            /** Unit of the target */
            unit?: string;
        };
        Clock: {
            /** The period by the id of its rule */
            rule: string;
            /** Which of several clocks of one rule; empty where there is one */
            key: string;
            title: components["schemas"]["Bilingual"] | null;
            /** What happens otherwise */
            consequence: components["schemas"]["Bilingual"] | null;
            /**
             * The legal day in Asia/Shanghai
             * Format: date
             */
            due: string;
            /**
             * The instant at which it runs out, with its hour
             * Format: date-time
             */
            dueAt: string;
            /**
             * It moves the case by itself, chases a role, or closes a window
             * @enum {string}
             */
            whenDue: "fires" | "chases" | "window";
            /** @enum {string} */
            kind: "statutory" | "internal";
            /** The role that is chased */
            chases: string | null;
            clause: components["schemas"]["Bilingual"];
            /** The holidays of the year are not on file yet */
            provisional: boolean;
            /** What was left when it was frozen, in its own unit */
            remaining: number | null;
            /** @enum {string} */
            status: "armed" | "frozen" | "breached";
        };
        ClockStory: {
            /** The period by the id of its rule */
            rule: string;
            /** Which of several clocks of one rule; empty where there is one */
            key: string;
            title: components["schemas"]["Bilingual"] | null;
            /** What happens otherwise */
            consequence: components["schemas"]["Bilingual"] | null;
            /**
             * The legal day in Asia/Shanghai
             * Format: date
             */
            due: string;
            /**
             * The instant at which it runs out, with its hour
             * Format: date-time
             */
            dueAt: string;
            /**
             * It moves the case by itself, chases a role, or closes a window
             * @enum {string}
             */
            whenDue: "fires" | "chases" | "window";
            /** @enum {string} */
            kind: "statutory" | "internal";
            /** The role that is chased */
            chases: string | null;
            clause: components["schemas"]["Bilingual"];
            /** The holidays of the year are not on file yet */
            provisional: boolean;
            /** What was left when it was frozen, in its own unit */
            remaining: number | null;
            /** @enum {string} */
            status: "armed" | "frozen" | "breached" | "met" | "fired" | "cancelled";
            /** Format: date-time */
            startAt: string;
            /** Version of the holiday calendar it was counted by */
            calendar: string;
            breachedAt: string | null;
            endedAt: string | null;
            /** How it was counted; null where the day was given, not counted */
            period: {
                count: number;
                /** @enum {string} */
                unit: "working-day" | "calendar-day" | "minute" | "year";
                /**
                 * max: at the latest; min: at the earliest
                 * @enum {string}
                 */
                bound: "max" | "min";
            } | null;
            /** Days that were passed over: why it ends on this day and no earlier */
            notCounted: {
                /** Format: date */
                date: string;
                why: components["schemas"]["Bilingual"];
            }[];
            /** Days to the last day, negative when it has passed; null once it has ended */
            left: {
                calendarDays: number;
                workingDays: number | null;
            } | null;
        };
        CollectionLink: {
            /** Format: uuid */
            id: string;
            /** Where it is handed out: a poster, a chat group, a work unit */
            label: string;
            /** Format: uuid */
            roundId: string;
            /** Round */
            roundTitle: string;
            /** Needs that came in by it */
            needs: number;
            /**
             * Made at
             * Format: date-time
             */
            createdAt: string;
            /** Made by */
            createdByName: string | null;
            /** Taken back at */
            revokedAt: string | null;
            /** Taken back by */
            revokedByName: string | null;
        };
        CollectionRound: {
            /** Format: uuid */
            id: string;
            /** Title */
            title: string;
            /** Format: uuid */
            bodyId: string;
            /** Body */
            bodyName: string;
            invitation: string | null;
            /** Categories asked for; none: all */
            categories: string[];
            /**
             * Where it stands
             * @description `planned` not open yet; `open` open; `closed` closed
             * @enum {string}
             */
            state: "planned" | "open" | "closed";
            /**
             * Opens at
             * Format: date-time
             */
            opensAt: string;
            /**
             * Closes at
             * Format: date-time
             */
            closesAt: string;
            /** Ended by hand at, before its day */
            closedAt: string | null;
            /** Ended by */
            closedByName: string | null;
            /** What came in, without what was merged away */
            counts: {
                /** Needs */
                needs: number;
                /** Employees */
                headcount: number;
                /** Work units */
                units: number;
            };
            /** Version: what If-Match names */
            version: number;
            /**
             * Entered at
             * Format: date-time
             */
            createdAt: string;
            createdBy: string;
            /** Entered by */
            createdByName: string | null;
        };
        ComparedNeed: {
            /** Format: uuid */
            id: string;
            title: string;
            detail: string | null;
            category: string;
            unit: string | null;
            district: string | null;
            headcount: number;
            raisedOn: string;
        };
        ConcentrationEvidence: {
            /** Employees concerned, within the months looked back on */
            requests: number;
            /** Work units, within those months */
            units: number;
            minRequests: number;
            minUnits: number;
            /** Months looked back on */
            months: number;
            /** Whether either minimum is reached */
            met: boolean;
        };
        Consequences: {
            /** @enum {string} */
            grade: "优" | "良" | "中" | "差";
            /** Lines of the payment plan that wait for the grade */
            tail: {
                lines: {
                    planItem: string;
                    /**
                     * Yuan with two decimals
                     * Format: yuan
                     */
                    amount: string;
                    percent: number;
                    /**
                     * Yuan with two decimals
                     * Format: yuan
                     */
                    payable: string;
                    /**
                     * Yuan with two decimals
                     * Format: yuan
                     */
                    withheld: string;
                    /**
                     * Yuan with two decimals
                     * Format: yuan
                     */
                    paid: string;
                }[];
                /**
                 * Yuan with two decimals
                 * Format: yuan
                 */
                payable: string;
                /**
                 * Yuan with two decimals
                 * Format: yuan
                 */
                withheld: string;
                afterRectification: boolean;
            };
            /** Rectification, and how many days the contractor has for it */
            rectification: {
                asked: boolean;
                days: number | null;
            };
            /** Renewal */
            renewal: {
                advised: boolean;
                title: components["schemas"]["Bilingual"];
                ground: components["schemas"]["Bilingual"];
            };
            /** Standing in the ledger */
            ledger: {
                suspended: boolean;
                title: components["schemas"]["Bilingual"];
            };
            /** Advice on the next year’s budget; for the buyer alone */
            budget?: {
                /** @enum {string} */
                advice: "priority" | "keep" | "reduce" | "cancel";
                percent: number;
                /**
                 * Yuan with two decimals
                 * Format: yuan
                 */
                amount: string;
                title: components["schemas"]["Bilingual"];
            } | null;
        };
        Contact: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organisationId: string;
            /** Organisation */
            organisationName: string;
            /** Format: uuid */
            bodyId: string;
            /** The body that keeps the contact */
            bodyName: string;
            /**
             * Day of the contact
             * Format: date
             */
            on: string;
            /** How: a visit, a meeting, by telephone… */
            way: string;
            /** What was talked about */
            note: string;
            /**
             * Entered at
             * Format: date-time
             */
            createdAt: string;
            createdBy: string;
            /** Entered by */
            createdByName: string | null;
        };
        Contract: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Organisation, by id
             * Format: uuid
             */
            organisationId: string;
            /** Organisation */
            organisationName: string;
            /**
             * Amount, yuan
             * Format: yuan
             */
            amount: string;
            /**
             * Supplements, yuan
             * Format: yuan
             */
            supplements: string;
            /** Term in months */
            termMonths: number;
            /**
             * Performance bond, yuan
             * Format: yuan
             */
            performanceBond: string;
            /** Of it went back, yuan */
            bondReturned: string | null;
            /** Of it was kept, yuan */
            bondWithheld: string | null;
            /** Why it was kept */
            bondReason: string | null;
            /** Bond settled at */
            bondReturnedAt: string | null;
            /** Wording and payment plan */
            terms: {
                [key: string]: unknown;
            };
            /** What is owed */
            duties: components["schemas"]["Duty"][];
            /** Penalties as worded */
            penalties: components["schemas"]["PenaltyTerm"][];
            /** First day of the term */
            startsOn: string | null;
            /** Last day of the term */
            endsOn: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "draft" | "signed" | "terminated" | "void";
            /** Signed at */
            signedAt: string | null;
            /** Published at */
            publishedAt: string | null;
            /** Filed at */
            filedAt: string | null;
            /** Why it ended early */
            endedGround: string | null;
            /** Ended at */
            endedAt: string | null;
            /**
             * Drawn up at
             * Format: date-time
             */
            createdAt: string;
        };
        ContractDraft: {
            /**
             * What was awarded
             * Format: yuan
             */
            amount: string;
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            /** Format: uuid */
            bidId: string;
            /** What may not be exceeded: months as approved, and amounts in yuan */
            limits: {
                termMonths: number | null;
                /**
                 * Yuan with two decimals
                 * Format: yuan
                 */
                performanceBond: string;
                /**
                 * Yuan with two decimals
                 * Format: yuan
                 */
                supplements: string;
                /**
                 * Yuan with two decimals
                 * Format: yuan
                 */
                penalties: string;
            };
            /** Fits the form of DRAFT_CONTRACT */
            draft: {
                termMonths: number;
                plan: {
                    id: string;
                    /**
                     * Yuan with two decimals
                     * Format: yuan
                     */
                    amount: string;
                    /** @enum {string} */
                    when: "acceptance" | "grade";
                }[];
                milestones: {
                    number: number;
                    title: string;
                    /** Format: date */
                    due: string;
                    duties: string[];
                }[];
                duties: {
                    id: string;
                    text: string;
                    promise?: string;
                    requirement?: string;
                }[];
                /**
                 * Yuan with two decimals
                 * Format: yuan
                 */
                performanceBond: string;
                terms: string;
            };
        };
        CurrentSession: {
            /** Who is signed in; null: nobody */
            me: components["schemas"]["Me"] | null;
            /** There is nobody in the system yet */
            firstRun: boolean;
        };
        DeadLetter: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Task */
            effectId: string;
            /** Case, by id */
            instanceId: string | null;
            /** Case */
            instanceName: string | null;
            /** Job */
            kind: string;
            /** Its shape, ids and numbers; words and addresses are left out */
            payload: unknown;
            /** Stable name of the exception */
            code: string;
            /** What went wrong */
            sentence: components["schemas"]["Bilingual"];
            /** Detail */
            detail: unknown;
            /** Attempts */
            attempts: number;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Dealt with at */
            resolvedAt: string | null;
            /** How */
            resolution: ("retried" | "discarded" | "recovered") | null;
            /** Dealt with by, id */
            resolvedBy: string | null;
            /** Dealt with by */
            resolvedByName: string | null;
            /** Why */
            resolvedWhy: string | null;
        };
        Debrief: {
            /** Format: uuid */
            bidId: string;
            /** Round of the tender */
            round: number;
            status: string;
            /** Why it was struck out */
            reason: string | null;
            quote: string | null;
            finalQuote: string | null;
            /** Format: date-time */
            submittedAt: string;
            /** Rank; null where it was not ranked */
            rank: number | null;
            /** How many were ranked */
            ranked: number;
            /** Total */
            total: string | null;
            /** Price score */
            priceScore: string | null;
            /** The panel’s mean for each criterion; members are not told apart */
            criteria: {
                id: string;
                title: components["schemas"]["Bilingual"];
                maximum: string;
                mean: string | null;
            }[];
            /** Who won, and for how much */
            winner: {
                own: boolean;
                /** Format: uuid */
                organisationId: string;
                organisationName: string;
                /**
                 * Yuan with two decimals
                 * Format: yuan
                 */
                amount: string;
            };
        };
        Delivery: {
            /** Channel */
            channel: string;
            /** Account, address or webhook */
            recipient: string;
            /** Name of the recipient */
            recipientName: string | null;
            /** Kind */
            kind: string;
            /** Subject */
            subject: string | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Result */
            result: string;
            /** Detail; nothing while it is on its way */
            detail: string | null;
        };
        Diagram: {
            /** The diagram laid out, to be drawn as it is */
            picture: components["schemas"]["CasePicture"];
            /** The whole chart as a Mermaid state diagram */
            mermaid: string;
            current: string[];
            walked: {
                event: string;
                from: string[];
                to: string[];
            }[];
        };
        Document: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * The case that the paper belongs to
             * Format: uuid
             */
            instanceId: string;
            /** Kind */
            kind: string;
            /** Title */
            title: string;
            /** One more for each paper of the same kind and title */
            version: number;
            /** SHA-256 of the content */
            sha256: string;
            /** Bytes */
            bytes: number;
            /** Media type */
            mediaType: string;
            /** Whose person handed it in; null: the body’s own */
            organisationId: string | null;
            /** Organisation */
            organisationName: string | null;
            /** When the content came in; null while only its digest is on record */
            contentAt: string | null;
            /**
             * Filed at
             * Format: date-time
             */
            createdAt: string;
            /** Filed by, id */
            createdBy: string;
            /** Filed by */
            createdByName: string;
        };
        Draft: {
            /** The form as typed, whatever is in it */
            data: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            savedAt: string;
        };
        Draw: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Panel, or evaluators of the performance
             * @enum {string}
             */
            purpose: "panel" | "evaluators";
            /** Round */
            round: number;
            /** SHA-256 that the order follows from */
            seed: string;
            /** What the seed was made of, beside the project and the round */
            nonce: string;
            /** What the witness added */
            witness: string | null;
            /** Who could be drawn and their ties then, in the order of the ids: what the digest covers */
            eligible: {
                userId: string;
                name: string;
                employer: string | null;
                readonly ties: {
                    organisationId: string;
                    kind: string;
                    until: string | null;
                }[];
            }[];
            /** SHA-256 of that list */
            poolDigest: string;
            /** Everybody’s place by id, the names stand in `eligible`; who is called first stands first */
            drawn: string[];
            /** How many were wanted */
            wanted: number;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Drawn by, id */
            actorId: string;
            /** Drawn by */
            actorName: string;
            /** Does it come out the same when drawn again? */
            replay: {
                poolAgrees: boolean;
                seedAgrees: boolean;
                orderAgrees: boolean;
            };
        };
        Duty: {
            id: string;
            text: string;
            promise?: string;
            requirement?: string;
        };
        EvaluationDraft: {
            /** Indicator trees; fits the form of OPEN_EVAL */
            draft: {
                indicators: components["schemas"]["IndicatorTree"];
                selfIndicators?: components["schemas"]["IndicatorTree"];
            };
            /** Objectives of the approval */
            objectives: {
                indicator: string;
                target: string;
                dimension?: string;
                kind?: string;
                targetValue?: string;
                unit?: string;
            }[];
            /** Duties of the contract */
            duties: components["schemas"]["Duty"][];
            /** What the records know of actual values, by indicator of the draft */
            actuals: {
                [key: string]: string;
            };
        };
        Expert: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Body, by id
             * Format: uuid
             */
            bodyId: string;
            /** Body */
            bodyName: string;
            /**
             * Account, by id
             * Format: uuid
             */
            userId: string;
            /** Name */
            name: string;
            /** Fields */
            fields: string[];
            /** Employer */
            employer: string | null;
            /** In the pool */
            active: boolean;
            /**
             * Entered at
             * Format: date-time
             */
            createdAt: string;
            ties: components["schemas"]["Tie"][];
        };
        FeedEntry: {
            /**
             * Case, by id
             * Format: uuid
             */
            instanceId: string;
            /** Case */
            instanceName: string | null;
            /** Workflow */
            workflow: string;
            /** Number of the step */
            seq: number;
            /** Type of the event */
            type: string;
            /** Role */
            role: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** From */
            from: string[];
            /** To */
            to: string[];
            /** Stage */
            stage: string;
            /** Hash of the event */
            hash: string;
        };
        FilledField: {
            label: components["schemas"]["Bilingual"];
            value?: components["schemas"]["Bilingual"];
            fields?: components["schemas"]["FilledField"][];
            table?: {
                columns: components["schemas"]["Bilingual"][];
                rows: components["schemas"]["Bilingual"][][];
            };
        };
        FundingEntry: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            projectId: string;
            /** Project */
            projectTitle: string;
            /**
             * What it did
             * @description `hold` hold; `commit` commitment; `pay` payment; `release` release
             * @enum {string}
             */
            kind: "hold" | "commit" | "pay" | "release";
            /**
             * Amount
             * Format: yuan
             */
            amount: string;
            /** What it added to each figure of the line */
            moved: {
                /**
                 * Added to what is held
                 * Format: yuan
                 */
                held: string;
                /**
                 * Added to what is committed
                 * Format: yuan
                 */
                committed: string;
                /**
                 * Added to what is paid
                 * Format: yuan
                 */
                paid: string;
            };
            /**
             * When
             * Format: date-time
             */
            at: string;
            actorId: string;
            /** By whom; null for what is no account */
            actorName: string | null;
        };
        FundingLine: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            bodyId: string;
            /** Body */
            bodyName: string;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Fiscal year */
            year: number;
            /**
             * Kind of money
             * @description `fiscal` fiscal funds; `union` union funds; `mixed` both
             * @enum {string}
             */
            kind: "fiscal" | "union" | "mixed";
            /**
             * Amount
             * Format: yuan
             */
            amount: string;
            /**
             * Held for projects that are not under contract
             * Format: yuan
             */
            held: string;
            /**
             * Under contract and not paid yet
             * Format: yuan
             */
            committed: string;
            /**
             * Paid
             * Format: yuan
             */
            paid: string;
            /**
             * Left to use
             * Format: yuan
             */
            available: string;
            /**
             * Entered at
             * Format: date-time
             */
            createdAt: string;
            createdBy: string | null;
            /** Entered by */
            createdByName: string | null;
        };
        Grant: {
            /** @enum {string} */
            role: "administrator" | "officer" | "reviewer" | "leader" | "finance" | "agency" | "rep" | "expert" | "supplier" | "acceptor" | "beneficiary" | "evaluator" | "auditor" | "regulator" | "system";
            title: components["schemas"]["Bilingual"];
            /** Format: uuid */
            bodyId: string;
            /** Name of the body; null: everywhere */
            bodyName: string | null;
            projectId: string | null;
            /** The one project that it is held at */
            projectTitle: string | null;
            /**
             * Granted at
             * Format: date-time
             */
            grantedAt: string;
        };
        /** A step on record. Partner bodies follow the steps, not who took them nor what was written. */
        HistoryEntry: {
            seq: number;
            type: string;
            title: components["schemas"]["Bilingual"];
            role: string;
            /** Format: date-time */
            at: string;
            from: string[];
            to: string[];
            actorId?: string;
            actorName?: string;
            data?: {
                [key: string]: unknown;
            };
            previousHash?: string;
            hash?: string;
        };
        Import: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Body, by id
             * Format: uuid
             */
            bodyId: string;
            /** Body */
            bodyName: string;
            /**
             * Kind of sheet
             * @enum {string}
             */
            kind: "needs" | "organisations" | "contacts" | "funding-lines" | "performance";
            /** File name */
            fileName: string;
            /** SHA-256 of the file */
            sha256: string;
            /** Bytes */
            bytes: number;
            /**
             * Format
             * @enum {string}
             */
            format: "csv" | "xlsx";
            /** Encoding of a CSV */
            encoding: string | null;
            /**
             * reading, ready to be decided on, refused as a whole, applying, applied or cancelled
             * @enum {string}
             */
            status: "reading" | "ready" | "refused" | "applying" | "applied" | "cancelled";
            mode: ("all-or-nothing" | "good-rows") | null;
            /** Percent of what is under way: the reading, then the applying */
            progress: number;
            /** Counts of rows */
            counts: {
                /** Rows */
                rows: number;
                /** New */
                new: number;
                /** Changed */
                changed: number;
                /** The same as on record */
                same: number;
                /** With errors */
                error: number;
                /** Entered */
                applied: number;
            };
            /** Why the file was refused, or nothing was entered */
            reasons: components["schemas"]["Reason"][];
            /** Warnings */
            warnings: components["schemas"]["Reason"][];
            /**
             * Handed in at
             * Format: date-time
             */
            createdAt: string;
            /** Handed in by, id */
            createdBy: string;
            /** Handed in by */
            createdByName: string;
            /** Read at */
            readAt: string | null;
            /** Entered at */
            appliedAt: string | null;
            /** Entered by, id */
            appliedBy: string | null;
            /** Entered by */
            appliedByName: string | null;
        };
        ImportRow: {
            /** Its number in the file, as spreadsheet programs show it */
            row: number;
            /**
             * What the row would do
             * @enum {string}
             */
            status: "new" | "changed" | "same" | "error";
            /** All that is wrong with it, row and column included */
            sentence: components["schemas"]["Bilingual"] | null;
            /** Each fault with its column */
            faults: {
                rule: string;
                column: string | null;
                title: components["schemas"]["Bilingual"] | null;
                field: string | null;
                sentence: components["schemas"]["Bilingual"];
            }[];
            /** Content, by the fields of the kind */
            values: {
                [key: string]: unknown;
            };
            /** Of a changed row: what each field says now and will say */
            changes: {
                [key: string]: unknown;
            } | null;
            /** Entered at */
            appliedAt: string | null;
        };
        InboxItem: {
            /** @enum {string} */
            kind: "project" | "organisation" | "need-group" | "import";
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            projectId?: string;
            /** Format: uuid */
            organisationId?: string;
            /** Where it is read */
            link: string;
            /** Format: uuid */
            bodyId: string;
            /** The body's name, of a project */
            bodyName?: string;
            title: string;
            /** Contract or budget in yuan; null to those outside the buyer */
            amount?: string | null;
            step: {
                id: string;
                title: components["schemas"]["Bilingual"];
            };
            /** What can be done now */
            actions: {
                event: string;
                title: components["schemas"]["Bilingual"];
                basis: components["schemas"]["Bilingual"];
            }[];
            deadline: components["schemas"]["Clock"] | null;
            /** Every clock that runs in the project, nearest first */
            clocks?: components["schemas"]["Clock"][];
            /** @enum {string} */
            urgency: "badly-overdue" | "overdue" | "due-soon" | "not-due" | "no-deadline";
            /** Days to the deadline, negative when it has passed */
            days: number | null;
        };
        IndicatorRow: {
            id: string;
            title: string;
            dimension: string;
            weight: string;
            /** Mean of all sheets; null where nothing under it applies */
            score: string | null;
            items: {
                id: string;
                title: string;
                kind: string;
                weight: string;
                target: string | null;
                targetValue: string | null;
                unit: string | null;
                duties: string[];
                notApplicable: boolean;
                score: string | null;
                /** The score in percent of the weight */
                percent: string | null;
            }[];
        };
        IndicatorTree: {
            id: string;
            title: string;
            dimension: string;
            weight: string;
            items: {
                id: string;
                title: string;
                weight: string;
                kind: string;
                target?: string;
                targetValue?: string;
                unit?: string;
                duties?: string[];
            }[];
        }[];
        Integrity: {
            /** Warnings that stand, by the event that they would hold up */
            open: {
                /** The guard, gate or check that says so; stable */
                rule: string;
                sentence: components["schemas"]["Bilingual"];
                clause?: components["schemas"]["Bilingual"];
                /** JSON pointer of the field at fault */
                field?: string;
                /** Type of the event that has to happen first */
                blockedBy?: string;
                /** The day or the instant when trying again makes sense */
                retryAt?: string;
                /**
                 * The case that it is about, in an act for several
                 * Format: uuid
                 */
                instanceId?: string;
                event: string;
            }[];
            /** Warnings in spite of which somebody went on, and why */
            overridden: {
                seq: number;
                type: string;
                title: components["schemas"]["Bilingual"];
                actorId: string;
                actorName: string;
                /** Format: date-time */
                at: string;
                reason: string;
                warnings: {
                    rule: string;
                    sentence: components["schemas"]["Bilingual"];
                }[];
            }[];
        };
        IssuedPaper: {
            kind: string;
            of: string;
            number: string;
            document: components["schemas"]["Document"];
        };
        JobReport: {
            /** Task */
            effectId: string;
            /** Job */
            job: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** How many things are not as they should be; 0 is a clean report */
            findings: number;
            /** What was found, by the job */
            detail: unknown;
        };
        Key: {
            id: string;
            /** What it is for */
            label: string;
            /** Format: uuid */
            userId: string;
            /** Acts as */
            userName: string;
            /**
             * Made at
             * Format: date-time
             */
            createdAt: string;
            /** Expires at */
            expiresAt: string | null;
            /** Revoked at */
            revokedAt: string | null;
        };
        ListDescription: {
            operation: string;
            title: components["schemas"]["Bilingual"];
            path: string;
            columns: {
                field: string;
                title: components["schemas"]["Bilingual"];
                /** @enum {string} */
                format: "money" | "instant" | "day" | "number" | "flag" | "choice" | "text" | "parts";
                options?: {
                    [key: string]: components["schemas"]["Bilingual"];
                };
                /** What `sort` says to order by it */
                sort?: string;
            }[];
            /** The filters as JSON Schema */
            filters: {
                [key: string]: unknown;
            };
        };
        ListedBatch: {
            /** Batch */
            batch: string;
            /**
             * Body, by id
             * Format: uuid
             */
            bodyId: string;
            /** Body */
            bodyName: string;
            /** Projects */
            projects: number;
            /** Of them not ended */
            running: number;
        };
        ListedExpert: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Body, by id
             * Format: uuid
             */
            bodyId: string;
            /** Body */
            bodyName: string;
            /**
             * Account, by id
             * Format: uuid
             */
            userId: string;
            /** Name */
            name: string;
            /** Fields */
            fields: string[];
            /** Employer */
            employer: string | null;
            /** In the pool */
            active: boolean;
            /**
             * Entered at
             * Format: date-time
             */
            createdAt: string;
        };
        /** What the union keeps of an organisation is not shown to the organisation itself */
        ListedOrganisation: {
            /** Format: uuid */
            id: string;
            /** Full name as registered */
            name: string;
            creditCode: string | null;
            /**
             * Legal form
             * @description `social-group` social group; `non-enterprise` non-enterprise; `foundation` foundation; `enterprise` enterprise; `public-institution` public institution; `law-firm` law firm; `grassroots` grassroots
             * @enum {string}
             */
            legalForm: "social-group" | "non-enterprise" | "foundation" | "enterprise" | "public-institution" | "law-firm" | "grassroots";
            /**
             * Legal status
             * @description `registered` registered; `grassroots` not registered (grassroots)
             * @enum {string}
             */
            legalStatus: "registered" | "grassroots";
            /**
             * Status
             * @description `candidate` Candidate; `vetted` Vetted; `connected` In regular contact; `demonstration` Demonstration; `suspended` Suspended; `deregistered` Deregistered
             * @enum {string}
             */
            status: "candidate" | "vetted" | "connected" | "demonstration" | "suspended" | "deregistered";
            /** Format: uuid */
            bodyId: string;
            industry: string | null;
            /** Categories of services that it provides */
            categories: string[];
            staffCount: number | null;
            fundingSource: string | null;
            activities: string | null;
            workingMethods: string | null;
            district: string | null;
            registrationAuthority: string | null;
            registrationLevel: ("national" | "province" | "city" | "county") | null;
            contactName: string | null;
            contactPhone: string | null;
            /** Small or micro enterprise */
            smallEnterprise: boolean;
            /** Incubated or led by the union */
            unionLed: boolean;
            /** What a body keeps beside the fields of the scheme */
            extra: {
                [key: string]: unknown;
            };
            /** Version: what If-Match names */
            version: number;
            /**
             * Entered at
             * Format: date-time
             */
            createdAt: string;
            /**
             * Changed at
             * Format: date-time
             */
            updatedAt: string;
            /** The body whose ledger it is in */
            bodyName: string;
            /** Who keeps the contact on the union’s side */
            liaison?: string | null;
            /** Last contact */
            lastContactOn?: string | null;
            /** Next contact due */
            contactDue?: string | null;
            /** A union was founded on */
            unionFoundedOn?: string | null;
            /** Members of that union */
            unionMembers?: number | null;
            /** The first licence expires */
            licenceExpires?: string | null;
            /** Year last inspected */
            inspectedYear?: number | null;
            /** Result of that inspection */
            inspectionResult?: components["schemas"]["Bilingual"] | null;
            /** Pilots that are running */
            pilots?: string[];
        };
        ListedProject: {
            /** Format: uuid */
            id: string;
            code: string;
            title: string;
            /** Format: uuid */
            bodyId: string;
            bodyName: string;
            category: string;
            categoryTitle: components["schemas"]["Bilingual"];
            batch: string | null;
            stage: string;
            stageTitle: components["schemas"]["Bilingual"];
            /** Until when bids are taken; null where none are */
            bidDeadline: string | null;
            regime: string | null;
            method: string | null;
            methodTitle: components["schemas"]["Bilingual"] | null;
            grade: string | null;
            state?: string[];
            budget?: string | null;
            nextDeadline?: {
                rule: string;
                title: components["schemas"]["Bilingual"] | null;
                /** Format: date-time */
                dueAt: string;
            } | null;
            /** The next clock has run out */
            overdue?: boolean;
        };
        MadeKey: {
            id: string;
            /** What it is for */
            label: string;
            /** Format: uuid */
            userId: string;
            /** Acts as */
            userName: string;
            /**
             * Made at
             * Format: date-time
             */
            createdAt: string;
            /** Expires at */
            expiresAt: string | null;
            /** Revoked at */
            revokedAt: string | null;
            /** Shown this once; null in the answer to a repeated request */
            secret: string | null;
        };
        MadeLink: {
            /** Format: uuid */
            id: string;
            /** Where it is handed out: a poster, a chat group, a work unit */
            label: string;
            /** Format: uuid */
            roundId: string;
            /** Round */
            roundTitle: string;
            /** Needs that came in by it */
            needs: number;
            /**
             * Made at
             * Format: date-time
             */
            createdAt: string;
            /** Made by */
            createdByName: string | null;
            /** Taken back at */
            revokedAt: string | null;
            /** Taken back by */
            revokedByName: string | null;
            /** Path of the form, shown this once */
            path: string | null;
            /** Address of the form, shown this once; null in the answer to a repeated request */
            url: string | null;
        };
        Me: {
            /** Format: uuid */
            id: string;
            login: string;
            name: string;
            /**
             * Signed in, or a key that acts for them
             * @enum {string}
             */
            kind: "person" | "key";
            /**
             * Language
             * @description `zh` Chinese; `en` English
             * @enum {string}
             */
            language: "zh" | "en";
            bodyId: string | null;
            /** The body that keeps the account */
            bodyName: string | null;
            organisationId: string | null;
            /** Acts for */
            organisationName: string | null;
            /** Administrator of everything, not of one branch only */
            administrator: boolean;
            grants: components["schemas"]["Grant"][];
            /** What the console offers to these roles */
            menu: {
                id: string;
                title: components["schemas"]["Bilingual"];
                entries: {
                    id: string;
                    title: components["schemas"]["Bilingual"];
                }[];
            }[];
        };
        Milestone: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Contract, by id
             * Format: uuid
             */
            contractId: string;
            /** Number */
            number: number;
            /** What is delivered */
            title: string;
            /**
             * Due
             * Format: date
             */
            due: string;
            /** Duties that it fulfils, by id */
            duties: string[];
            /**
             * Status
             * @enum {string}
             */
            status: "planned" | "reported" | "accepted" | "rejected";
            /** Reported at */
            reportedAt: string | null;
            /** Evidence in words */
            evidence: string[] | null;
            /** Papers as evidence, with their digests then */
            documents: {
                /** Format: uuid */
                id: string;
                sha256: string;
            }[] | null;
            /** Calendar days late */
            lateDays: number | null;
            /** Whose fault; null while nobody has decided */
            fault: ("supplier" | "buyer" | "force-majeure" | "none") | null;
            /** Why theirs */
            faultReason: string | null;
            /** Judged by, id */
            verdictBy: string | null;
            /** Judged by */
            verdictByName: string | null;
            /** Judged at */
            verdictAt: string | null;
            /** Findings */
            verdictRemarks: string | null;
        };
        Named: {
            id: string;
            name: string;
        };
        Need: {
            /** Format: uuid */
            id: string;
            /** What is needed, in one line */
            title: string;
            /** Service category */
            category: string;
            categoryTitle: components["schemas"]["Bilingual"];
            /** Number of employees who need it */
            headcount: number;
            /**
             * Raised on
             * Format: date
             */
            raisedOn: string;
            /** Where it came from */
            source: string;
            /** Where the employees work */
            unit: string | null;
            /** County or district */
            district: string | null;
            /** Detail */
            detail: string | null;
            /** How to reach who asked, if they said so */
            contact: string | null;
            /** Format: uuid */
            bodyId: string;
            /** Body */
            bodyName: string;
            roundId: string | null;
            /** The round that it came in by */
            roundTitle: string | null;
            linkId: string | null;
            /** The link of the open form that it came in by */
            linkLabel: string | null;
            groupId: string | null;
            /** Group */
            groupTitle: string | null;
            projectId: string | null;
            /** Project */
            projectTitle: string | null;
            mergedInto: string | null;
            /** The need that it was merged into */
            mergedIntoTitle: string | null;
            /**
             * Entered at
             * Format: date-time
             */
            createdAt: string;
            createdBy: string;
            /** Entered by; null: by the open form */
            createdByName: string | null;
        };
        NeedDetail: {
            /** Format: uuid */
            id: string;
            /** What is needed, in one line */
            title: string;
            /** Service category */
            category: string;
            categoryTitle: components["schemas"]["Bilingual"];
            /** Number of employees who need it */
            headcount: number;
            /**
             * Raised on
             * Format: date
             */
            raisedOn: string;
            /** Where it came from */
            source: string;
            /** Where the employees work */
            unit: string | null;
            /** County or district */
            district: string | null;
            /** Detail */
            detail: string | null;
            /** How to reach who asked, if they said so */
            contact: string | null;
            /** Format: uuid */
            bodyId: string;
            /** Body */
            bodyName: string;
            roundId: string | null;
            /** The round that it came in by */
            roundTitle: string | null;
            linkId: string | null;
            /** The link of the open form that it came in by */
            linkLabel: string | null;
            groupId: string | null;
            /** Group */
            groupTitle: string | null;
            projectId: string | null;
            /** Project */
            projectTitle: string | null;
            mergedInto: string | null;
            /** The need that it was merged into */
            mergedIntoTitle: string | null;
            /**
             * Entered at
             * Format: date-time
             */
            createdAt: string;
            createdBy: string;
            /** Entered by; null: by the open form */
            createdByName: string | null;
            /** Every need that ended in this one, also by way of another */
            merged: components["schemas"]["Named"][];
            /** What was merged here or taken out again, oldest first */
            mergeHistory: components["schemas"]["NeedMerge"][];
        };
        NeedDuplicate: {
            need: components["schemas"]["ComparedNeed"];
            /** How alike, 0 to 100 */
            score: number;
            /** Why */
            reasons: components["schemas"]["Bilingual"][];
        };
        NeedDuplicateSet: {
            /** The earliest: it stays */
            keep: components["schemas"]["ComparedNeed"];
            /** Could be merged into it, likest first */
            duplicates: components["schemas"]["NeedDuplicate"][];
        };
        NeedGroup: {
            /** Format: uuid */
            id: string;
            /** Title of the group */
            title: string;
            /** Service category */
            category: string;
            categoryTitle: components["schemas"]["Bilingual"];
            /** Format: uuid */
            bodyId: string;
            /** Body */
            bodyName: string;
            /**
             * Where it stands
             * @description `screening` to be screened; `passed` passed; `failed` failed; `project` became a project
             * @enum {string}
             */
            state: "screening" | "passed" | "failed" | "project";
            /** Counts of the needs that were not merged away */
            counts: {
                /** Needs */
                requests: number;
                /** Employees */
                headcount: number;
                /** Work units */
                units: number;
                /** Months from the first to the last need, both counted */
                months: number;
            };
            /** Own and bought, yuan for one unit */
            costs: {
                /**
                 * Yuan with two decimals
                 * Format: yuan
                 */
                own: string;
                /**
                 * Yuan with two decimals
                 * Format: yuan
                 */
                bought: string;
                unit: string;
                source: string;
            } | null;
            /** The negative list as checked; null: not checked */
            negativeList: {
                hits: string[];
                note?: string;
            } | null;
            /** Verdicts by test; those not judged yet are absent */
            tests: {
                [key: string]: components["schemas"]["Verdict"];
            };
            projectId: string | null;
            /** The project that it became */
            projectTitle: string | null;
            /**
             * Formed at
             * Format: date-time
             */
            createdAt: string;
            createdBy: string;
            /** Formed by */
            createdByName: string | null;
        };
        NeedMerge: {
            /**
             * Merged, or taken out again
             * @enum {string}
             */
            act: "merge" | "separate";
            need: components["schemas"]["Named"];
            into: components["schemas"]["Named"];
            reason: string | null;
            /** Format: date-time */
            at: string;
            by: string;
            /** Who did it */
            byName: string | null;
        };
        NeedTrace: {
            need: {
                /** Format: uuid */
                id: string;
                title: string;
            };
            /**
             * The need that it lives on in; itself where it was not merged
             * Format: uuid
             */
            keptIn: string;
            project: {
                /** Format: uuid */
                id: string;
                title: string;
            } | null;
            /** The steps from a need to a score */
            levels: {
                /** @enum {string} */
                kind: "need" | "requirement" | "criterion" | "promise" | "duty" | "milestone" | "evidence" | "score";
                title: components["schemas"]["Bilingual"];
            }[];
            nodes: components["schemas"]["TraceNode"][];
            /** Where the thread breaks; for the buyer */
            gaps: {
                rule: string;
                /** Kind and id: `duty:d-1` */
                at: string;
                sentence: components["schemas"]["Bilingual"];
            }[];
        };
        Notice: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Kind of notice */
            kind: string;
            /** Title */
            title: string;
            /**
             * Published at
             * Format: date-time
             */
            publishedAt: string;
            /** Last day of the notice */
            until: string | null;
            /** Fields of the notice; free-form by its kind */
            content: {
                [key: string]: unknown;
            };
        };
        Notification: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Kind: reminder, escalation, copy, urge and others */
            kind: string;
            /** The role for which one was told; null: by name */
            role: string | null;
            /** Case, by id */
            caseId: string | null;
            /** Case */
            caseName: string | null;
            /** Subject */
            subject: components["schemas"]["Bilingual"];
            /** Text */
            text: components["schemas"]["Bilingual"];
            /** Where it is read */
            link: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Read at */
            readAt: string | null;
        };
        OpenForm: {
            bodyName: string;
            title: string;
            invitation: string | null;
            /**
             * Where it stands
             * @description `planned` not open yet; `open` open; `closed` closed
             * @enum {string}
             */
            state: "planned" | "open" | "closed";
            /** Format: date-time */
            opensAt: string;
            /** Format: date-time */
            closesAt: string;
            categories: {
                id: string;
                title: components["schemas"]["Bilingual"];
            }[];
        };
        Opening: {
            round: number;
            bidDeadline: string | null;
            /** Format: date-time */
            openedAt: string;
            /** Until when it was to be opened, and was it late; null where nothing was sealed */
            window: {
                /** Format: date-time */
                until: string;
                late: boolean;
            } | null;
            /** Who opened them */
            openedBy: string | null;
            /** Who was present */
            present: string[];
            /** Who released the seals */
            approvals: {
                userId: string;
                name: string;
                /** Format: date-time */
                at: string;
            }[];
            /** Promises that do not fit the documents; they cost the bid nothing */
            remarks: {
                /** Format: uuid */
                bidId: string;
                zh: string;
                en: string;
            }[];
            /** The opening of prices after the technical report */
            prices: {
                /** Format: date-time */
                openedAt: string;
                /** Until when it was to be opened, and was it late; null where nothing was sealed */
                window: {
                    /** Format: date-time */
                    until: string;
                    late: boolean;
                } | null;
                /** Who opened them */
                openedBy: string | null;
                /** Who was present */
                present: string[];
                /** Who released the seals */
                approvals: {
                    userId: string;
                    name: string;
                    /** Format: date-time */
                    at: string;
                }[];
                /** Promises that do not fit the documents; they cost the bid nothing */
                remarks: {
                    /** Format: uuid */
                    bidId: string;
                    zh: string;
                    en: string;
                }[];
            } | null;
            /** The opening of final offers */
            finalOffers: {
                /** Until when it was to be opened, and was it late; null where nothing was sealed */
                window: {
                    /** Format: date-time */
                    until: string;
                    late: boolean;
                } | null;
                /** Who opened them */
                openedBy: string | null;
                /** Who was present */
                present: string[];
                /** Who released the seals */
                approvals: {
                    userId: string;
                    name: string;
                    /** Format: date-time */
                    at: string;
                }[];
                /** Promises that do not fit the documents; they cost the bid nothing */
                remarks: {
                    /** Format: uuid */
                    bidId: string;
                    zh: string;
                    en: string;
                }[];
            } | null;
            bids: {
                /** Format: uuid */
                bidId: string;
                /** Bidder; null where the record no longer tells */
                organisation: string | null;
                status: string;
                digest: string;
                quote: string | null;
                finalQuote: string | null;
                small: boolean;
                reason: string | null;
            }[];
        };
        OpeningShares: {
            /**
             * What opens now
             * @enum {string}
             */
            opens: "opening" | "after-technical-report" | "final-offers";
            envelopes: ("qualification" | "technical" | "price" | "bid" | "final-offer")[];
            /** Your wrapped shares, age files in base64; none before it is time */
            shares: {
                /** Format: uuid */
                bidId: string;
                /** @enum {string} */
                envelope: "qualification" | "technical" | "price" | "bid" | "final-offer";
                wrapped: string | null;
            }[];
        };
        OpinionSample: {
            seed: string;
            nonce: string;
            witness: string | null;
            rosterDigest: string;
            population: number;
            size: number;
            drawn: {
                /** Format: uuid */
                id: string;
                ref: string;
            }[];
            /** Format: date-time */
            at: string;
            replay: {
                rosterAgrees: boolean;
                seedAgrees: boolean;
                drawnAgrees: boolean;
            };
        };
        Opinions: {
            /** The sample, drawn again */
            sample: components["schemas"]["OpinionSample"] | null;
            /** Answers so far */
            given?: number;
            /** Answers needed */
            needed?: number;
            closed: boolean;
            /** Null until no more answers are taken */
            sum: {
                count: number;
                /** Too few to be told */
                suppressed: boolean;
                satisfied?: number;
                meanScore?: string;
            } | null;
            /** In random order, for the acceptance group alone */
            comments: string[];
        };
        Organisation: {
            /** Format: uuid */
            id: string;
            /** Full name as registered */
            name: string;
            creditCode: string | null;
            /**
             * Legal form
             * @description `social-group` social group; `non-enterprise` non-enterprise; `foundation` foundation; `enterprise` enterprise; `public-institution` public institution; `law-firm` law firm; `grassroots` grassroots
             * @enum {string}
             */
            legalForm: "social-group" | "non-enterprise" | "foundation" | "enterprise" | "public-institution" | "law-firm" | "grassroots";
            /**
             * Legal status
             * @description `registered` registered; `grassroots` not registered (grassroots)
             * @enum {string}
             */
            legalStatus: "registered" | "grassroots";
            /**
             * Status
             * @description `candidate` Candidate; `vetted` Vetted; `connected` In regular contact; `demonstration` Demonstration; `suspended` Suspended; `deregistered` Deregistered
             * @enum {string}
             */
            status: "candidate" | "vetted" | "connected" | "demonstration" | "suspended" | "deregistered";
            /** Format: uuid */
            bodyId: string;
            industry: string | null;
            /** Categories of services that it provides */
            categories: string[];
            staffCount: number | null;
            fundingSource: string | null;
            activities: string | null;
            workingMethods: string | null;
            district: string | null;
            registrationAuthority: string | null;
            registrationLevel: ("national" | "province" | "city" | "county") | null;
            contactName: string | null;
            contactPhone: string | null;
            /** Small or micro enterprise */
            smallEnterprise: boolean;
            /** Incubated or led by the union */
            unionLed: boolean;
            /** What a body keeps beside the fields of the scheme */
            extra: {
                [key: string]: unknown;
            };
            /** Version: what If-Match names */
            version: number;
            /**
             * Entered at
             * Format: date-time
             */
            createdAt: string;
            /**
             * Changed at
             * Format: date-time
             */
            updatedAt: string;
            /** The body whose ledger it is in */
            bodyName: string;
        };
        OrganisationCase: {
            /** The version that was seen: what If-Match of the next step names */
            seq: number;
            stage: string;
            state: string[];
            records: components["schemas"]["OrganisationRecords"];
            /** Clocks that run */
            deadlines: components["schemas"]["Clock"][];
        };
        /**
         * Enter into regular contact
         * @description For: procurement officer.
         *
         *     Basis: scheme of the Pingdingshan Federation of Trade Unions, 3.3: regular contact
         */
        OrganisationConnect: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CONNECT";
            data: components["schemas"]["OrganisationConnectForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        OrganisationConnectForm: {
            /**
             * Day of the first contact
             * Format: date
             */
            on: string;
            /** How */
            way: string;
            /**
             * Note
             * Format: long-text
             */
            note: string;
            /** Contact person of the union */
            liaison: string;
            /** Days between contacts; empty: the body's rule */
            cadenceDays?: number;
        };
        /**
         * Deregister
         * @description For: leader.
         *
         *     Basis: scheme of the Pingdingshan Federation of Trade Unions, 3.2: database and ledger, kept up to date
         *
         *     Nothing can be done with it afterwards and its clocks end; its history is kept.
         */
        OrganisationDeregister: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DEREGISTER";
            data: components["schemas"]["OrganisationDeregisterForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        OrganisationDeregisterForm: {
            /**
             * Day
             * Format: date
             */
            on: string;
            /**
             * Ground
             * @description `struck-off` struck off by the registrar; `dissolved` dissolved; `merged` merged or split; `withdrawn` left of its own accord; `duplicate` entered twice
             * @enum {string}
             */
            ground: "struck-off" | "dissolved" | "merged" | "withdrawn" | "duplicate";
            /**
             * Note
             * Format: long-text
             */
            note?: string;
        };
        OrganisationDetail: {
            /** Format: uuid */
            id: string;
            /** Full name as registered */
            name: string;
            creditCode: string | null;
            /**
             * Legal form
             * @description `social-group` social group; `non-enterprise` non-enterprise; `foundation` foundation; `enterprise` enterprise; `public-institution` public institution; `law-firm` law firm; `grassroots` grassroots
             * @enum {string}
             */
            legalForm: "social-group" | "non-enterprise" | "foundation" | "enterprise" | "public-institution" | "law-firm" | "grassroots";
            /**
             * Legal status
             * @description `registered` registered; `grassroots` not registered (grassroots)
             * @enum {string}
             */
            legalStatus: "registered" | "grassroots";
            /**
             * Status
             * @description `candidate` Candidate; `vetted` Vetted; `connected` In regular contact; `demonstration` Demonstration; `suspended` Suspended; `deregistered` Deregistered
             * @enum {string}
             */
            status: "candidate" | "vetted" | "connected" | "demonstration" | "suspended" | "deregistered";
            /** Format: uuid */
            bodyId: string;
            industry: string | null;
            /** Categories of services that it provides */
            categories: string[];
            staffCount: number | null;
            fundingSource: string | null;
            activities: string | null;
            workingMethods: string | null;
            district: string | null;
            registrationAuthority: string | null;
            registrationLevel: ("national" | "province" | "city" | "county") | null;
            contactName: string | null;
            contactPhone: string | null;
            /** Small or micro enterprise */
            smallEnterprise: boolean;
            /** Incubated or led by the union */
            unionLed: boolean;
            /** What a body keeps beside the fields of the scheme */
            extra: {
                [key: string]: unknown;
            };
            /** Version: what If-Match names */
            version: number;
            /**
             * Entered at
             * Format: date-time
             */
            createdAt: string;
            /**
             * Changed at
             * Format: date-time
             */
            updatedAt: string;
            /** The body whose ledger it is in */
            bodyName: string;
            /** Where it stands; null for the organisation itself */
            case: components["schemas"]["OrganisationCase"] | null;
        };
        /**
         * End the incubation
         * @description For: procurement officer, leader.
         *
         *     Basis: scheme of the Pingdingshan Federation of Trade Unions, 2.2: incubation
         */
        OrganisationEndIncubation: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "END_INCUBATION";
            data: components["schemas"]["OrganisationEndIncubationForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        OrganisationEndIncubationForm: {
            /**
             * Last day
             * Format: date
             */
            on: string;
            /**
             * Result
             * Format: long-text
             */
            result: string;
        };
        /**
         * Take a licence out
         * @description For: procurement officer.
         *
         *     Basis: scheme of the Pingdingshan Federation of Trade Unions, 3.2: database and ledger, kept up to date
         */
        OrganisationEndLicence: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "END_LICENCE";
            data: components["schemas"]["OrganisationEndLicenceForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        OrganisationEndLicenceForm: {
            /** Licence */
            number: string;
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
        };
        /**
         * End a pilot
         * @description For: procurement officer, leader.
         *
         *     Basis: scheme of the Pingdingshan Federation of Trade Unions, 3.3: 2 to 3 industry organisations as pilots
         */
        OrganisationEndPilot: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "END_PILOT";
            data: components["schemas"]["OrganisationEndPilotForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        OrganisationEndPilotForm: {
            /** Pilot */
            name: string;
            /**
             * Last day
             * Format: date
             */
            on: string;
        };
        OrganisationEntry: {
            /** Format: uuid */
            id: string;
            /** Full name as registered */
            name: string;
            creditCode: string | null;
            /**
             * Legal form
             * @description `social-group` social group; `non-enterprise` non-enterprise; `foundation` foundation; `enterprise` enterprise; `public-institution` public institution; `law-firm` law firm; `grassroots` grassroots
             * @enum {string}
             */
            legalForm: "social-group" | "non-enterprise" | "foundation" | "enterprise" | "public-institution" | "law-firm" | "grassroots";
            /**
             * Legal status
             * @description `registered` registered; `grassroots` not registered (grassroots)
             * @enum {string}
             */
            legalStatus: "registered" | "grassroots";
            /**
             * Status
             * @description `candidate` Candidate; `vetted` Vetted; `connected` In regular contact; `demonstration` Demonstration; `suspended` Suspended; `deregistered` Deregistered
             * @enum {string}
             */
            status: "candidate" | "vetted" | "connected" | "demonstration" | "suspended" | "deregistered";
            /** Format: uuid */
            bodyId: string;
            industry: string | null;
            /** Categories of services that it provides */
            categories: string[];
            staffCount: number | null;
            fundingSource: string | null;
            activities: string | null;
            workingMethods: string | null;
            district: string | null;
            registrationAuthority: string | null;
            registrationLevel: ("national" | "province" | "city" | "county") | null;
            contactName: string | null;
            contactPhone: string | null;
            /** Small or micro enterprise */
            smallEnterprise: boolean;
            /** Incubated or led by the union */
            unionLed: boolean;
            /** What a body keeps beside the fields of the scheme */
            extra: {
                [key: string]: unknown;
            };
            /** Version: what If-Match names */
            version: number;
            /**
             * Entered at
             * Format: date-time
             */
            createdAt: string;
            /**
             * Changed at
             * Format: date-time
             */
            updatedAt: string;
        };
        /**
         * Record the founding of a union
         * @description For: procurement officer.
         *
         *     Basis: scheme of the Pingdingshan Federation of Trade Unions, 2.5: founding unions, winning members
         */
        OrganisationFoundUnion: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FOUND_UNION";
            data: components["schemas"]["OrganisationFoundUnionForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        OrganisationFoundUnionForm: {
            /**
             * Day of founding
             * Format: date
             */
            on: string;
            /** Members */
            members: number;
            /** Employees */
            employees: number;
        };
        /**
         * Join a federation
         * @description For: procurement officer.
         *
         *     Basis: scheme of the Pingdingshan Federation of Trade Unions, 2.1: federations
         */
        OrganisationJoinFederation: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "JOIN_FEDERATION";
            data: components["schemas"]["OrganisationJoinFederationForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        OrganisationJoinFederationForm: {
            /** Federation */
            name: string;
            /**
             * First day
             * Format: date
             */
            on: string;
        };
        /**
         * Leave a federation
         * @description For: procurement officer.
         *
         *     Basis: scheme of the Pingdingshan Federation of Trade Unions, 2.1: federations
         */
        OrganisationLeaveFederation: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "LEAVE_FEDERATION";
            data: components["schemas"]["OrganisationLeaveFederationForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        OrganisationLeaveFederationForm: {
            /** Federation */
            name: string;
            /**
             * Last day
             * Format: date
             */
            on: string;
        };
        /**
         * Name a demonstration organisation
         * @description For: leader.
         *
         *     Basis: scheme of the Pingdingshan Federation of Trade Unions, 3.3: demonstration organisations
         */
        OrganisationNameDemonstration: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "NAME_DEMONSTRATION";
            data: components["schemas"]["OrganisationNameDemonstrationForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        OrganisationNameDemonstrationForm: {
            /**
             * Backed by Party and government
             * Format: long-text
             */
            support: string;
            /**
             * Soundly organised and managed
             * Format: long-text
             */
            management: string;
            /**
             * Distinctive, well-aimed services
             * Format: long-text
             */
            service: string;
            /**
             * Wide participation of employees
             * Format: long-text
             */
            participation: string;
        };
        /**
         * Name a pilot
         * @description For: leader.
         *
         *     Basis: scheme of the Pingdingshan Federation of Trade Unions, 3.3: 2 to 3 industry organisations as pilots
         */
        OrganisationNamePilot: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "NAME_PILOT";
            data: components["schemas"]["OrganisationNamePilotForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        OrganisationNamePilotForm: {
            /** Pilot */
            name: string;
            /**
             * First day
             * Format: date
             */
            on: string;
        };
        /**
         * Record a contact
         * @description For: procurement officer.
         *
         *     Basis: scheme of the Pingdingshan Federation of Trade Unions, 3.4: regular contact as a duty
         */
        OrganisationRecordContact: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RECORD_CONTACT";
            data: components["schemas"]["OrganisationRecordContactForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        OrganisationRecordContactForm: {
            /**
             * Day
             * Format: date
             */
            on: string;
            /** How */
            way: string;
            /**
             * Note
             * Format: long-text
             */
            note: string;
        };
        /**
         * Record a credit check
         * @description For: procurement officer, reviewer.
         *
         *     Basis: Government Procurement Law, Art. 22
         */
        OrganisationRecordCreditCheck: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RECORD_CREDIT_CHECK";
            data: components["schemas"]["OrganisationRecordCreditCheckForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        OrganisationRecordCreditCheckForm: {
            /**
             * Day of the check
             * Format: date
             */
            on: string;
            /** Source */
            source: string;
            /** Nothing adverse on record */
            clear: boolean;
            /**
             * Finding
             * Format: long-text
             */
            finding: string;
        };
        /**
         * Record the annual inspection
         * @description For: procurement officer.
         *
         *     Basis: registration regulations for social organisations
         */
        OrganisationRecordInspection: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RECORD_INSPECTION";
            data: components["schemas"]["OrganisationRecordInspectionForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        OrganisationRecordInspectionForm: {
            /** Year inspected */
            year: number;
            /**
             * Result
             * @description `passed` passed; `passed-with-remarks` passed with remarks; `failed` failed; `not-filed` not filed
             * @enum {string}
             */
            result: "passed" | "passed-with-remarks" | "failed" | "not-filed";
            /** Source */
            source: string;
        };
        /**
         * Record a licence
         * @description For: procurement officer.
         *
         *     Basis: scheme of the Pingdingshan Federation of Trade Unions, 3.2: database and ledger, kept up to date
         */
        OrganisationRecordLicence: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RECORD_LICENCE";
            data: components["schemas"]["OrganisationRecordLicenceForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        OrganisationRecordLicenceForm: {
            /** Number */
            number: string;
            /** Name */
            name: string;
            /** Issued by */
            authority: string;
            /**
             * Valid until
             * Format: date
             */
            expires: string;
        };
        OrganisationRecords: {
            /** The last vetting */
            vetting: {
                passed: boolean;
                /** Format: date-time */
                at: string;
                by: string;
                byName: string | null;
            } | null;
            /** In regular contact since */
            connectedOn: string | null;
            /** Days between contacts, where not the usual */
            cadenceDays: number | null;
            /** Who keeps the contact on the union’s side */
            liaison: string | null;
            /** Last contact */
            lastContactOn: string | null;
            /** From which the next contact is counted */
            contactFrom: string | null;
            /** A demonstration since */
            demonstrationSince: string | null;
            /** Licences */
            licences: {
                number: string;
                name: string;
                authority: string;
                /** Format: date */
                expires: string;
            }[];
            /** Result of the annual inspection by year */
            inspections: {
                [key: string]: "passed" | "passed-with-remarks" | "failed" | "not-filed";
            };
            /** Check of credit */
            creditCheck: {
                /** Format: date */
                on: string;
                source: string;
                clear: boolean;
            } | null;
            /** Incubation */
            incubation: components["schemas"]["Spell"] | null;
            /** Its union */
            union: {
                /** Format: date */
                foundedOn: string;
                members: number;
                employees: number;
            } | null;
            /** Federations */
            federations: components["schemas"]["Spell"][];
            /** Pilots */
            pilots: components["schemas"]["Spell"][];
            /** Suspended */
            suspended: {
                /** Format: date-time */
                since: string;
                reason: string;
                /** @enum {string} */
                from: "candidate" | "vetted" | "regular";
            } | null;
            /** Deregistered */
            deregistered: {
                /** Format: date */
                on: string;
                ground: string;
            } | null;
        };
        /**
         * Restore
         * @description For: leader.
         *
         *     Basis: internal measures for the ledger (no legal rule)
         */
        OrganisationRestore: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RESTORE";
            data: components["schemas"]["OrganisationRestoreForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        OrganisationRestoreForm: {
            /**
             * What was put right, and why it is restored
             * Format: long-text
             */
            reason: string;
        };
        /**
         * Change the arrangement of contact
         * @description For: procurement officer, leader.
         *
         *     Basis: scheme of the Pingdingshan Federation of Trade Unions, 3.4: regular contact as a duty
         */
        OrganisationSetCadence: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SET_CADENCE";
            data?: components["schemas"]["OrganisationSetCadenceForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        OrganisationSetCadenceForm: {
            /** Days between contacts; empty: the body's rule */
            cadenceDays?: number;
            /** Contact person of the union */
            liaison?: string;
        };
        /**
         * Start the incubation
         * @description For: procurement officer, leader.
         *
         *     Basis: scheme of the Pingdingshan Federation of Trade Unions, 2.2: incubation
         */
        OrganisationStartIncubation: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "START_INCUBATION";
            data: components["schemas"]["OrganisationStartIncubationForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        OrganisationStartIncubationForm: {
            /**
             * First day
             * Format: date
             */
            on: string;
            /**
             * Support: people, money, premises
             * Format: long-text
             */
            support: string;
        };
        /**
         * Suspend
         * @description For: leader, system.
         *
         *     Basis: Caiyu [2020] 10 (performance evaluation)
         *
         *     Contact is no longer chased and demonstration status ends; only the leader restores.
         */
        OrganisationSuspend: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SUSPEND";
            data: components["schemas"]["OrganisationSuspendForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        OrganisationSuspendForm: {
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
            /**
             * Project that gave rise to it
             * Format: uuid
             */
            projectId?: string;
        };
        /**
         * Update the membership
         * @description For: procurement officer.
         *
         *     Basis: scheme of the Pingdingshan Federation of Trade Unions, 2.5: founding unions, winning members
         */
        OrganisationUpdateMembers: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "UPDATE_MEMBERS";
            data: components["schemas"]["OrganisationUpdateMembersForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        OrganisationUpdateMembersForm: {
            /** Members */
            members: number;
            /** Employees */
            employees: number;
        };
        OrganisationVersion: {
            version: number;
            /** What the entry said */
            data: components["schemas"]["OrganisationEntry"];
            /**
             * Since when
             * Format: date-time
             */
            at: string;
            actorId: string;
            /** Who wrote it */
            actorName: string | null;
        };
        /**
         * Vet the organisation
         * @description For: reviewer.
         *
         *     Basis: scheme of the Pingdingshan Federation of Trade Unions, 1.2: politically reliable, of clear background
         */
        OrganisationVet: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "VET";
            data: components["schemas"]["OrganisationVetForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        OrganisationVetForm: {
            /** Politically reliable */
            reliable: boolean;
            /** Of clear background */
            clear: boolean;
            /**
             * Evidence
             * Format: long-text
             */
            evidence: string;
        };
        /**
         * Withdraw the demonstration status
         * @description For: leader.
         *
         *     Basis: scheme of the Pingdingshan Federation of Trade Unions, 3.3: demonstration organisations
         */
        OrganisationWithdrawDemonstration: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "WITHDRAW_DEMONSTRATION";
            data: components["schemas"]["OrganisationWithdrawDemonstrationForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        OrganisationWithdrawDemonstrationForm: {
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
        };
        OverdueContact: {
            /** Format: uuid */
            id: string;
            /** Organisation */
            name: string;
            /** Format: uuid */
            bodyId: string;
            /** Body */
            bodyName: string;
            /** County or district */
            district: string | null;
            /**
             * The last day on which the contact was in time
             * Format: date
             */
            due: string;
            /** Days overdue */
            daysOverdue: number;
            /** Last contact */
            lastContactOn: string | null;
            /** Who keeps the contact */
            liaison: string | null;
        };
        Package: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            bodyId: string;
            code: string;
            title: string;
            stage: string;
            state: components["schemas"]["State"];
            /** @enum {string} */
            status: "active" | "done";
            seq: number;
        };
        PanelMember: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Round of the tender */
            round: number;
            /** Account */
            userId: string;
            /** Name */
            name: string;
            /**
             * Expert, or the buyer’s representative
             * @enum {string}
             */
            kind: "expert" | "rep";
            /** Chair */
            chair: boolean;
            /** Employer */
            employer: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "serving" | "recused";
            /** Why recused */
            reason: string | null;
        };
        Paper: {
            /** Which of its kind; empty where there is but one */
            of: string;
            label: string | null;
            /**
             * The instant that it rests on, and so the day that it bears
             * Format: date-time
             */
            at: string;
            /** The step of the record that it rests on */
            step: {
                seq: number;
                type: string;
                title: components["schemas"]["Bilingual"];
            } | null;
            /** Its number; null until it is issued */
            number: string | null;
            issuedAt: string | null;
            documentId: string | null;
            /** Address of the page to print */
            page: string;
            /** Address of the file for Word */
            docx: string;
        };
        PaperKind: {
            /** Kind */
            kind: string;
            /** Title */
            title: components["schemas"]["Bilingual"];
            /** Stage */
            stage: string;
            /** Series of its number */
            series: string;
            /**
             * Who may read it
             * @enum {string}
             */
            audience: "everybody" | "contractor" | "addressee" | "staff";
            /** Who may issue it */
            readonly issuers: ("administrator" | "officer" | "reviewer" | "leader" | "finance" | "agency" | "rep" | "expert" | "supplier" | "acceptor" | "beneficiary" | "evaluator" | "auditor" | "regulator" | "system")[];
            /** Papers that there are */
            papers: components["schemas"]["Paper"][];
            /** What has to happen first; null where there is one */
            awaits: components["schemas"]["Bilingual"] | null;
        };
        Partner: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Project, by id
             * Format: uuid
             */
            projectId: string;
            /**
             * Partner body, by id
             * Format: uuid
             */
            bodyId: string;
            /** Partner body */
            bodyName: string;
            /** What for */
            purpose: string;
            /**
             * Shared at
             * Format: date-time
             */
            grantedAt: string;
            /**
             * Shared by, id
             * Format: uuid
             */
            grantedBy: string;
            /** Shared by */
            grantedByName: string | null;
            /** Taken back at */
            revokedAt: string | null;
            /** Taken back by, id */
            revokedBy: string | null;
            /** Taken back by */
            revokedByName: string | null;
            /** Why taken back */
            revokedWhy: string | null;
        };
        PastOrganisation: {
            /** Format: uuid */
            id: string;
            /** Full name as registered */
            name: string;
            creditCode: string | null;
            /**
             * Legal form
             * @description `social-group` social group; `non-enterprise` non-enterprise; `foundation` foundation; `enterprise` enterprise; `public-institution` public institution; `law-firm` law firm; `grassroots` grassroots
             * @enum {string}
             */
            legalForm: "social-group" | "non-enterprise" | "foundation" | "enterprise" | "public-institution" | "law-firm" | "grassroots";
            /**
             * Legal status
             * @description `registered` registered; `grassroots` not registered (grassroots)
             * @enum {string}
             */
            legalStatus: "registered" | "grassroots";
            /**
             * Status
             * @description `candidate` Candidate; `vetted` Vetted; `connected` In regular contact; `demonstration` Demonstration; `suspended` Suspended; `deregistered` Deregistered
             * @enum {string}
             */
            status: "candidate" | "vetted" | "connected" | "demonstration" | "suspended" | "deregistered";
            /** Format: uuid */
            bodyId: string;
            industry: string | null;
            /** Categories of services that it provides */
            categories: string[];
            staffCount: number | null;
            fundingSource: string | null;
            activities: string | null;
            workingMethods: string | null;
            district: string | null;
            registrationAuthority: string | null;
            registrationLevel: ("national" | "province" | "city" | "county") | null;
            contactName: string | null;
            contactPhone: string | null;
            /** Small or micro enterprise */
            smallEnterprise: boolean;
            /** Incubated or led by the union */
            unionLed: boolean;
            /** What a body keeps beside the fields of the scheme */
            extra: {
                [key: string]: unknown;
            };
            /** Version: what If-Match names */
            version: number;
            /**
             * Entered at
             * Format: date-time
             */
            createdAt: string;
            /**
             * Changed at
             * Format: date-time
             */
            updatedAt: string;
            /** The body whose ledger it is in */
            bodyName: string;
            /** Format: date-time */
            asOf: string;
            case: {
                seq: number;
                /** Format: date-time */
                at: string;
                stage: string;
                state: string[];
                records: components["schemas"]["OrganisationRecords"];
            };
        };
        Payment: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Contract, by id
             * Format: uuid
             */
            contractId: string;
            /** Line of the payment plan */
            planItem: string;
            /**
             * Amount, yuan
             * Format: yuan
             */
            amount: string;
            /**
             * Status
             * @enum {string}
             */
            status: "requested" | "approved" | "paid" | "void";
            /** Requested by, id */
            requestedBy: string;
            /** Requested by */
            requestedByName: string;
            /**
             * Requested at
             * Format: date-time
             */
            requestedAt: string;
            /** Approved by, id */
            approvedBy: string | null;
            /** Approved by */
            approvedByName: string | null;
            /** Approved at */
            approvedAt: string | null;
            /** Paid by, id */
            paidBy: string | null;
            /** Paid by */
            paidByName: string | null;
            /** Paid at */
            paidAt: string | null;
            /**
             * Interest for late payment, yuan
             * Format: yuan
             */
            interest: string;
        };
        PenaltyCharge: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Contract, by id
             * Format: uuid
             */
            contractId: string;
            /** The contract’s own id of the penalty */
            penalty: string;
            /** Milestone */
            milestone: number | null;
            /** Days or times */
            units: number;
            /**
             * Amount, yuan
             * Format: yuan
             */
            amount: string;
            /** Line of the plan that it is deducted from */
            planItem: string;
            /** Reason */
            reason: string;
            /**
             * Status
             * @enum {string}
             */
            status: "charged" | "waived";
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Actor, by id */
            actorId: string;
            /** Actor */
            actorName: string;
            /** Waived by, id */
            waivedBy: string | null;
            /** Waived by */
            waivedByName: string | null;
            /** Waived at */
            waivedAt: string | null;
            /** Why waived */
            waiverReason: string | null;
            /** Objected by, id */
            contestedBy: string | null;
            /** Objected by */
            contestedByName: string | null;
            /** Objected at */
            contestedAt: string | null;
            /** Why objected */
            contestReason: string | null;
            /** Answered by, id */
            answeredBy: string | null;
            /** Answered by */
            answeredByName: string | null;
            /** Answered at */
            answeredAt: string | null;
            /** Answer */
            answer: string | null;
        };
        PenaltyTerm: {
            id: string;
            /** @enum {string} */
            ground: "late" | "defect" | "other";
            /**
             * Yuan with two decimals
             * Format: yuan
             */
            amount?: string;
            percent?: string;
            /**
             * Yuan with two decimals
             * Format: yuan
             */
            cap?: string;
            text: string;
        };
        PerformanceFigures: {
            items: {
                indicator: string;
                actual: string;
                score: string | null;
                note: string | null;
                /** Format: date-time */
                updatedAt: string;
                updatedBy: string;
                updatedByName: string;
            }[];
            next: null;
            /** The form of SELF_EVALUATE as far as the figures fill it in */
            form: {
                results: {
                    indicator: string;
                    actual: string;
                    score?: string;
                    note?: string;
                }[];
            };
        };
        PerformanceReport: {
            /** Format: uuid */
            projectId: string;
            title: string;
            category: string;
            categoryTitle: components["schemas"]["Bilingual"];
            /** Format: uuid */
            bodyId: string;
            bodyName: string;
            fundingLineId: string | null;
            fundingLineName: string | null;
            contractorId: string | null;
            contractorName: string | null;
            contract: {
                /**
                 * Yuan with two decimals
                 * Format: yuan
                 */
                amount: string;
                /**
                 * Yuan with two decimals
                 * Format: yuan
                 */
                supplements: string;
            } | null;
            /** The contract ended early */
            terminated: {
                /** @enum {string} */
                ground: "breach" | "public-interest" | "rescinded";
                /** Format: date-time */
                at: string;
            } | null;
            /** @enum {string} */
            status: "not-opened" | "open" | "scored" | "reviewed" | "returned" | "appealed" | "final";
            /** How the sheets became one result */
            method: {
                evaluators: number;
                drawn: boolean;
                drawId?: string | null;
                recused?: number;
                sheetsIn: number;
                sheets: number | null;
                trimmed: boolean | null;
                notApplicable: string[];
            } | null;
            rounds: {
                round: number;
                status: string;
                /** Format: date-time */
                openedAt: string;
                finalAt: string | null;
                aggregate: string | null;
                grade: ("优" | "良" | "中" | "差") | null;
                mean: string | null;
                median: string | null;
            }[];
            selfEvaluation: {
                total: string | null;
                grade: ("优" | "良" | "中" | "差") | null;
                summary: string | null;
                results: unknown[];
            } | null;
            indicators: components["schemas"]["IndicatorRow"][] | null;
            sheets?: {
                evaluatorId: string;
                name: string | null;
                total: string;
                deviationReason: string | null;
                /** Left out as the highest or the lowest */
                leftOut: boolean;
            }[];
            result: {
                aggregate: string | null;
                /** @enum {string} */
                grade: "优" | "良" | "中" | "差";
                final: boolean;
            } | null;
            /** Indicators below four fifths of their weight, worst first */
            findings: {
                indicator: string;
                title: string;
                percent: string | null;
                duties: string[];
            }[];
            history: {
                type: string;
                title: components["schemas"]["Bilingual"];
                /** Format: date-time */
                at: string;
                actorId?: string;
                actorName?: string;
                data?: {
                    [key: string]: unknown;
                };
            }[];
            /** @enum {string} */
            rectification: "none" | "due" | "reported" | "done";
            consequences: components["schemas"]["Consequences"] | null;
            recommendations: components["schemas"]["Bilingual"][];
        };
        PersonServed: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Number or pseudonym */
            ref: string;
            /** Contact */
            contact: string | null;
            /** Drawn into the sample */
            drawn: boolean;
        };
        Preferences: {
            /**
             * Language
             * @description `zh` Chinese; `en` English
             * @enum {string}
             */
            language: "zh" | "en";
            /** In-app inbox */
            inApp: {
                /** @constant */
                enabled: true;
            };
            /** E-mail */
            mail: {
                /** Whether it is used */
                enabled: boolean;
                address: string | null;
            };
            /** WeCom robot */
            wecom: {
                /** Whether it is used */
                enabled: boolean;
                /** Host of the robot; the whole address holds its key and is never shown */
                host: string | null;
                /** Whether messages are signed */
                signed: boolean;
            };
            /** DingTalk robot */
            dingtalk: {
                /** Whether it is used */
                enabled: boolean;
                /** Host of the robot; the whole address holds its key and is never shown */
                host: string | null;
                /** Whether messages are signed */
                signed: boolean;
            };
        };
        Problem: {
            /** Where the page of errors explains the code */
            type: string;
            title: string;
            status: number;
            /**
             * The code, the same in every language
             * @enum {string}
             */
            code: "MALFORMED_REQUEST" | "UNAUTHENTICATED" | "FORBIDDEN" | "ROLE_NOT_ALLOWED" | "RESERVED_EVENT" | "NOT_FOUND" | "WRONG_STATE" | "CASE_ENDED" | "CASE_SUSPENDED" | "CONDITION_NOT_MET" | "SEPARATION_OF_DUTIES" | "WARNINGS_OPEN" | "STALE_DEADLINE" | "CONFLICT" | "FUNDS_INSUFFICIENT" | "STALE_VERSION" | "TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "INVALID_DATA" | "DATA_REFUSED" | "UNKNOWN_EVENT" | "CALENDAR_UNAVAILABLE" | "IDEMPOTENCY_KEY_REUSED" | "PRECONDITION_REQUIRED" | "RATE_LIMITED" | "INTERNAL" | "UNAVAILABLE";
            detail: string;
            /** The path that was asked */
            instance: string;
            reasons: components["schemas"]["Reason"][];
            /** Fields at fault, by JSON pointer */
            errors: {
                pointer: string;
                message: string;
            }[];
        };
        Project: {
            /** Format: uuid */
            id: string;
            code: string;
            title: string;
            /** Format: uuid */
            bodyId: string;
            bodyName: string;
            category: string;
            categoryTitle: components["schemas"]["Bilingual"];
            batch: string | null;
            stage: string;
            stageTitle: components["schemas"]["Bilingual"];
            /** Until when bids are taken; null where none are */
            bidDeadline: string | null;
            /** The version that was seen: what If-Match of the next step names */
            seq: number;
            /**
             * How much of it the reader sees. full: the buyer’s staff; shared: partner bodies; limited: suppliers, experts, evaluators and employees. Fields beyond it are absent; null is what is not there yet.
             * @enum {string}
             */
            level: "full" | "shared" | "limited";
            workflow: string;
            /** @enum {string} */
            status: "active" | "done";
            methodWord: string | null;
            /** Of the tender: 1, and one more for each re-tender */
            round: number;
            stages: components["schemas"]["Stage"][];
            method?: string | null;
            methodTitle?: components["schemas"]["Bilingual"] | null;
            regime?: string | null;
            budget?: string | null;
            winnerId?: string | null;
            winnerName?: string | null;
            awardAmount?: string | null;
            /** Supplements included */
            contractAmount?: string | null;
            grade?: string | null;
            state?: components["schemas"]["State"][];
            dates?: components["schemas"]["ProjectDates"];
            fundingLineId?: string | null;
            fundingLineName?: string | null;
            fundingLineCode?: string | null;
            fiscalYear?: number | null;
            /**
             * Yuan with two decimals
             * Format: yuan
             */
            paid?: string;
            suspended?: {
                /** Format: date-time */
                since: string;
                reason: string;
                byId: string;
                byName: string;
            } | null;
            ruleSetId?: string | null;
            nextDeadline?: components["schemas"]["Clock"] | null;
            /** Every clock that runs; not with asOf */
            deadlines?: components["schemas"]["Clock"][];
            /** Format: date-time */
            asOf?: string;
            /** The facts by which the workflow decides; free-form, may change with its version */
            context?: {
                [key: string]: unknown;
            };
        };
        ProjectDates: {
            /** The documents were issued */
            issuedAt: string | null;
            documentsUntil: string | null;
            openedAt: string | null;
            resultPublishedAt: string | null;
            resultNoticeUntil: string | null;
            /** Both sides have signed the contract */
            signedAt: string | null;
            startsOn: string | null;
            endsOn: string | null;
            acceptedAt: string | null;
            gradedAt: string | null;
        };
        ProjectRegime: {
            regime: string | null;
            /** The facts that it was resolved from */
            resolved: unknown;
            /** What it would be today */
            proposal: unknown;
            fundingLine: {
                /** Format: uuid */
                id: string;
                code: string;
                name: string;
                kind: string;
            } | null;
            review: components["schemas"]["RegimeReview"] | null;
            warnings: components["schemas"]["Reason"][];
        };
        ProjectTrace: {
            /** Format: uuid */
            projectId: string;
            /** The steps from a need to a score */
            levels: {
                /** @enum {string} */
                kind: "need" | "requirement" | "criterion" | "promise" | "duty" | "milestone" | "evidence" | "score";
                title: components["schemas"]["Bilingual"];
            }[];
            nodes: components["schemas"]["TraceNode"][];
            /** Where the thread breaks; for the buyer */
            gaps: {
                rule: string;
                /** Kind and id: `duty:d-1` */
                at: string;
                sentence: components["schemas"]["Bilingual"];
            }[];
        };
        PublishedKey: {
            /** Public half of the key, beginning with age1 */
            recipient: string | null;
            /** Published by */
            publishedByName: string | null;
            /** Published at; null where there is none */
            publishedAt: string | null;
        };
        QualificationCheck: {
            /**
             * Bid
             * Format: uuid
             */
            bidId: string;
            /** Bidder; null before the opening */
            bidderName: string | null;
            /** Round of the tender */
            round: number;
            /** Version of the conditions */
            admissionVersion: number;
            /** Condition, by its id */
            condition: string;
            /** Passed */
            passed: boolean;
            /** Evidence */
            evidence: string;
            /** Papers, by id */
            documents: string[];
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Checked by, id */
            actorId: string;
            /** Checked by */
            actorName: string;
        };
        Question: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Question */
            question: string;
            /**
             * Asked at
             * Format: date-time
             */
            askedAt: string;
            /** Answer */
            answer: string | null;
            /** Answered at */
            answeredAt: string | null;
        };
        Ranking: {
            /** Round of the tender */
            round: number;
            /** 1, and one more for each re-evaluation */
            attempt: number;
            /** Every figure that led to it; empty where no bid was within the budget */
            working: components["schemas"]["RankingWorking"];
            /**
             * At
             * Format: date-time
             */
            at: string;
        };
        RankingReplay: {
            round: number;
            attempt: number;
            /** Format: date-time */
            at: string;
            agrees: boolean;
            differences: {
                path: string;
                stored: unknown;
                recomputed: unknown;
            }[];
            /** Digest of the stored working */
            stored: string;
            /** Digest of the recomputed one; empty where nothing could be */
            recomputed: string;
            /** Is each counted sheet the one whose digest stands on the chain? */
            sheets: {
                memberId: string;
                memberName: string;
                agrees: boolean;
            }[];
            /** Earlier rounds and attempts */
            earlier: {
                round: number;
                attempt: number;
                /** Format: date-time */
                at: string;
                agrees: boolean;
                differences: {
                    path: string;
                    stored: unknown;
                    recomputed: unknown;
                }[];
                /** Digest of the stored working */
                stored: string;
                /** Digest of the recomputed one; empty where nothing could be */
                recomputed: string;
                /** Is each counted sheet the one whose digest stands on the chain? */
                sheets: {
                    memberId: string;
                    memberName: string;
                    agrees: boolean;
                }[];
            }[];
        };
        RankingWorking: {
            ranking?: {
                rank: number;
                /**
                 * Bid
                 * Format: uuid
                 */
                bidder: string;
                /**
                 * Yuan with two decimals
                 * Format: yuan
                 */
                evaluationPrice: string;
                priceScore?: string;
                total?: string;
            }[];
            unresolvedTies?: string[][];
            members?: {
                memberId: string;
                scores: {
                    [key: string]: {
                        [key: string]: string;
                    };
                };
            }[];
            bids?: ({
                /** Format: uuid */
                bidder: string;
                /**
                 * Yuan with two decimals
                 * Format: yuan
                 */
                quote: string;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        Reason: {
            /** The guard, gate or check that says so; stable */
            rule: string;
            sentence: components["schemas"]["Bilingual"];
            clause?: components["schemas"]["Bilingual"];
            /** JSON pointer of the field at fault */
            field?: string;
            /** Type of the event that has to happen first */
            blockedBy?: string;
            /** The day or the instant when trying again makes sense */
            retryAt?: string;
            /**
             * The case that it is about, in an act for several
             * Format: uuid
             */
            instanceId?: string;
        };
        Recalculation: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version of the calendar */
            calendar: string;
            /**
             * Computed at
             * Format: date-time
             */
            at: string;
            /**
             * Status
             * @enum {string}
             */
            status: "proposed" | "approved" | "applied" | "superseded";
            /** Which clock moves from which day to which, by case */
            changes: {
                /** Format: uuid */
                instanceId: string;
                instanceName: string;
                moves: {
                    rule: string;
                    title: components["schemas"]["Bilingual"] | null;
                    key: string;
                    epoch: number;
                    from: {
                        /** Format: date */
                        due: string;
                        /** Format: date-time */
                        dueAt: string;
                    };
                    to: {
                        /** Format: date */
                        due: string;
                        /** Format: date-time */
                        dueAt: string;
                    };
                    provisional: boolean;
                }[];
            }[];
            /** Approved by, id */
            approvedBy: string | null;
            /** Approved by */
            approvedByName: string | null;
            /** Approved at */
            approvedAt: string | null;
            /** Why */
            approvedWhy: string | null;
            /** Applied at */
            appliedAt: string | null;
        };
        Receipt: {
            /** What was received */
            receipt: {
                /** @enum {string} */
                kind: "submitted" | "withdrawn" | "final-offer";
                /** Format: uuid */
                projectId: string;
                /** Format: uuid */
                bidId: string;
                version: number;
                /** SHA-256 over the canonical JSON of what was handed in */
                digest: string;
                /**
                 * When the database took it
                 * Format: date-time
                 */
                databaseTime: string;
            };
            /** Ed25519 over the canonical JSON of `receipt`, base64 */
            signature: string;
            /** SPKI, base64; compare it with the key that the buyer published */
            publicKey: string;
        };
        RecordList: {
            /** Last part of the list’s address, under the project */
            path: string;
            /** @enum {string} */
            group: "tender" | "contract" | "evaluation";
            title: components["schemas"]["Bilingual"];
            columns: {
                field: string;
                title: components["schemas"]["Bilingual"];
                /** @enum {string} */
                format: "money" | "instant" | "day" | "number" | "flag" | "choice" | "text" | "parts";
                options?: {
                    [key: string]: components["schemas"]["Bilingual"];
                };
            }[];
        };
        RegimeReview: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            fundingLineId: string;
            version: number;
            /** @enum {string} */
            basis: "fiscal" | "union" | "mixed";
            reason: string;
            document: string | null;
            /** Format: date-time */
            at: string;
            by: string;
        };
        Report: {
            year: number;
            body: {
                id: string;
                name: string;
            };
            scope: string;
            bodies: {
                id: string;
                name: string;
            }[];
            asOf: string;
            sections?: {
                id: string;
                title: components["schemas"]["Bilingual"];
                tables: components["schemas"]["ReportTable"][];
            }[];
            charts?: components["schemas"]["ReportChart"][];
        };
        ReportChart: {
            section: string;
            id: string;
            title: components["schemas"]["Bilingual"];
            /** @enum {string} */
            kind: "bar" | "stacked-bar" | "line";
            axis: components["schemas"]["Bilingual"];
            categories: {
                id: string;
                title: components["schemas"]["Bilingual"];
            }[];
            series: {
                id: string;
                title: components["schemas"]["Bilingual"];
                values: (number | null)[];
            }[];
        };
        ReportTable: {
            id: string;
            title: components["schemas"]["Bilingual"];
            /** What a row stands for */
            dimension: components["schemas"]["Bilingual"];
            columns: {
                id: string;
                title: components["schemas"]["Bilingual"];
                /** @enum {string} */
                unit: "count" | "yuan" | "period" | "percent" | "points" | "text";
            }[];
            rows: {
                id: string;
                title: components["schemas"]["Bilingual"];
                values: {
                    [key: string]: (number | string | components["schemas"]["Bilingual"]) | null;
                };
                /** By column, where the list is that the figure was counted over */
                open: {
                    [key: string]: string;
                };
            }[];
            total: {
                [key: string]: (number | string | components["schemas"]["Bilingual"]) | null;
            } | null;
            note: components["schemas"]["Bilingual"] | null;
        };
        ReportedClock: {
            /** Format: uuid */
            caseId: string;
            workflow: string;
            /** Format: uuid */
            bodyId: string;
            bodyName: string;
            title: string;
            rule: string;
            key: string;
            epoch: number;
            role: string | null;
            /** Format: date-time */
            startAt: string;
            /** Format: date */
            due: string;
            /** Format: date-time */
            dueAt: string;
            endedAt: string | null;
            outcome: string;
            took: number | null;
            unit?: string | null;
            who: {
                id: string;
                name: string;
            }[];
            step: components["schemas"]["Bilingual"] | null;
        };
        ReportedContact: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            bodyName: string;
            /** Format: date */
            on: string;
            way: string;
        };
        ReportedPayment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            projectId: string;
            projectTitle: string;
            bodyName: string;
            /** Format: uuid */
            contractId: string;
            planItem: string;
            /**
             * Yuan with two decimals
             * Format: yuan
             */
            amount: string;
            /**
             * Yuan with two decimals
             * Format: yuan
             */
            interest: string;
            /** Format: date-time */
            paidAt: string;
        };
        ReportedProject: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            bodyId: string;
            bodyName: string;
            code: string;
            title: string;
            category: string;
            method: string | null;
            stage: string;
            grade: string | null;
            budget: string | null;
            awarded: string | null;
            contracted: string | null;
            paid: string | null;
            savings: string | null;
        };
        Review: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Round of the evaluation */
            round: number;
            /** Indicators */
            indicators: components["schemas"]["IndicatorTree"];
            /** Indicators of the self-evaluation, its own */
            selfIndicators: components["schemas"]["IndicatorTree"] | null;
            /** Self-evaluation */
            selfEvaluation: {
                [key: string]: unknown;
            } | null;
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "scored" | "reviewed" | "returned" | "appealed" | "final";
            /**
             * Opened at
             * Format: date-time
             */
            openedAt: string;
            /** Final at */
            finalAt: string | null;
            /** Every figure that led to the result; for the buyer */
            working: components["schemas"]["ReviewWorking"] | null;
            /** Aggregate, points of 100 */
            aggregate: string | null;
            /** Grade */
            grade: ("优" | "良" | "中" | "差") | null;
        };
        ReviewSheet: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Round of the evaluation */
            round: number;
            /** Evaluator, by id */
            evaluatorId: string;
            /** Evaluator */
            evaluatorName: string;
            /** SHA-256 of the sheet */
            digest: string;
            /** Points by indicator; null where it does not apply */
            scores: {
                [key: string]: string | null;
            };
            /** Actual values, bands and reasons */
            findings: {
                [key: string]: unknown;
            } | null;
            /** Total */
            total: string;
            /** Why so far from the median */
            deviationReason: string | null;
            /**
             * Submitted at
             * Format: date-time
             */
            submittedAt: string;
        };
        ReviewWorking: {
            median: string;
            mean: string;
            aggregate: string;
            /** @enum {string} */
            grade: "优" | "良" | "中" | "差";
            trimmed: boolean;
            sheets: ({
                evaluatorId: string;
                total: string;
                deviationReason: string | null;
                scores: {
                    [key: string]: string | null;
                };
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        /** A rule: id, clause, certainty, dates in force and value */
        Rule: {
            [key: string]: unknown;
        };
        RuleSet: {
            id: string;
            date: string;
            regime: string;
            place?: {
                [key: string]: unknown;
            };
            overrides: {
                [key: string]: unknown;
            };
            rules: components["schemas"]["Rule"][];
            deadlines: components["schemas"]["Rule"][];
        };
        ScoreSheet: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Round of the tender */
            round: number;
            /** Panel member, by id */
            memberId: string;
            /** Panel member */
            memberName: string;
            /** SHA-256 of the scores */
            digest: string;
            /** Points by bid and criterion */
            scores: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            /**
             * Submitted at
             * Format: date-time
             */
            submittedAt: string;
        };
        Scorecard: {
            /** Format: uuid */
            id: string;
            name: string;
            status: string;
            /** Format: date-time */
            asOf: string;
            bids: {
                value: number;
                of: {
                    /** Format: uuid */
                    projectId: string;
                    /** Project */
                    projectTitle: string;
                    /** Format: uuid */
                    bidId: string;
                    round: number;
                    status: string;
                }[];
            };
            wins: {
                value: number;
                of: {
                    /** Format: uuid */
                    projectId: string;
                    /** Project */
                    projectTitle: string;
                    bidId: string | null;
                }[];
            };
            contracts: {
                value: number;
                of: {
                    /** Format: uuid */
                    projectId: string;
                    /** Project */
                    projectTitle: string;
                    /** Format: uuid */
                    contractId: string;
                    status: string;
                    /** Format: date-time */
                    signedAt: string;
                }[];
            };
            milestones: {
                due: number;
                onTime: number;
                /** Its own delays */
                late: number;
                /** Delays that somebody else answers for */
                excused: number;
                of: {
                    /** Format: uuid */
                    projectId: string;
                    /** Project */
                    projectTitle: string;
                    /** Format: uuid */
                    milestoneId: string;
                    number: number;
                    title: string;
                    /** Format: date */
                    due: string;
                    reportedAt: string | null;
                    /** Whose fault a delay was; null while nobody has decided */
                    fault: ("supplier" | "buyer" | "force-majeure" | "none") | null;
                    onTime: boolean;
                }[];
            };
            acceptance: {
                passed: number;
                rework: number;
                failed: number;
                of: {
                    /** Format: uuid */
                    projectId: string;
                    /** Project */
                    projectTitle: string;
                    /** Format: uuid */
                    acceptanceId: string;
                    /** @enum {string} */
                    verdict: "passed" | "rework" | "failed";
                    /** Format: date-time */
                    at: string;
                }[];
            };
            grades: {
                counts: {
                    [key: string]: number;
                };
                of: {
                    /** Format: uuid */
                    projectId: string;
                    /** Project */
                    projectTitle: string;
                    /** Format: uuid */
                    reviewId: string;
                    aggregate: string | null;
                    grade: string;
                    /** Format: date-time */
                    finalAt: string;
                }[];
            };
            /** Contracts ended for its breach, and clocks of its own that ran out */
            breaches: {
                value: number;
                of: ({
                    /** @constant */
                    kind: "contract";
                    /** Format: uuid */
                    projectId: string;
                    /** Project */
                    projectTitle: string;
                    /** Format: uuid */
                    contractId: string;
                    at: string | null;
                } | {
                    /** @constant */
                    kind: "deadline";
                    /** Format: uuid */
                    projectId: string;
                    /** Project */
                    projectTitle: string;
                    rule: string;
                    key: string;
                    epoch: number;
                    /** Format: date */
                    due: string;
                    /** Format: date-time */
                    at: string;
                })[];
            };
        };
        Sealing: {
            /** @enum {string} */
            mode: "sealed" | "access";
            bidDeadline: string | null;
            /** Null where bids are kept by access */
            parameters: components["schemas"]["SealingParameters"] | null;
            /** Null where none are invited */
            finalOffer: components["schemas"]["SealingParameters"] | null;
            offersUntil: string | null;
            /** The supplier’s own bid; null for who bids for nobody */
            bid: {
                /** Format: uuid */
                bidId: string;
                /** The version that the next bid is sealed for */
                version: number;
                /** After a correction: confirm it or submit again */
                confirmationDue: boolean;
                confirmedAt: string | null;
            } | null;
            /** Public key that receipts are signed with, SPKI, base64 */
            receiptKey: string;
        };
        SealingParameters: {
            suite: string;
            /** Format: uuid */
            projectId: string;
            round: number;
            /** age recipients: the opening officers, then the recovery */
            holders: string[];
            /** How many of them are enough */
            threshold: number;
            /** age recipient of the system key */
            system: string;
            envelopes: {
                /** @enum {string} */
                name: "qualification" | "technical" | "price" | "bid" | "final-offer";
                /** @enum {string} */
                opens: "opening" | "after-technical-report" | "final-offers";
            }[];
        };
        SentEvent: {
            /** Replay */
            generation: number;
            /**
             * Case, by id
             * Format: uuid
             */
            instanceId: string;
            /** Case */
            instanceName: string | null;
            /** Number of the step */
            seq: number;
            /**
             * Status
             * @enum {string}
             */
            status: "pending" | "delivered" | "dead" | "dropped";
            /** Settled at */
            settledAt: string | null;
            /** Detail */
            detail: string | null;
        };
        /**
         * Accept a complaint
         * @description For: finance department (regulator), auditor.
         *
         *     Basis: Ministry of Finance Order 94 (challenges and complaints), Art. 21
         */
        ServicePurchaseAcceptComplaint: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ACCEPT_COMPLAINT";
            data?: components["schemas"]["ServicePurchaseAcceptComplaintForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseAcceptComplaintForm: {
            /**
             * Complaint
             * Format: uuid
             */
            challengeId?: string;
            /**
             * Remarks
             * Format: long-text
             */
            remarks?: string;
        };
        /**
         * Accept a milestone
         * @description For: acceptance group.
         *
         *     Basis: Government Procurement Law, Art. 41
         */
        ServicePurchaseAcceptMilestone: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ACCEPT_MILESTONE";
            data: components["schemas"]["ServicePurchaseAcceptMilestoneForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseAcceptMilestoneForm: {
            /** Milestone */
            number: number;
            /**
             * Findings
             * Format: long-text
             */
            remarks: string;
        };
        /**
         * Judge the rectification
         * @description For: acceptance group.
         *
         *     Basis: Caiyu [2020] 10 (performance evaluation)
         */
        ServicePurchaseAcceptRectification: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ACCEPT_RECTIFICATION";
            data: components["schemas"]["ServicePurchaseAcceptRectificationForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseAcceptRectificationForm: {
            /** Accepted */
            accepted: boolean;
            /**
             * Remarks
             * Format: long-text
             */
            remarks: string;
        };
        /**
         * Aggregate the sheets
         * @description For: system, procurement officer.
         *
         *     Basis: Caiyu [2020] 10 (performance evaluation)
         */
        ServicePurchaseAggregate: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AGGREGATE";
            data?: components["schemas"]["ServicePurchaseAggregateForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseAggregateForm: Record<string, never>;
        /**
         * Decide on the changes of the talks
         * @description For: buyer's representative, procurement officer.
         *
         *     Basis: Caiku [2014] 214 Art. 20; Ministry of Finance Order 74 Art. 32
         *
         *     Agreed changes become part of the documents and are told to every supplier in the talks, in writing and at once.
         */
        ServicePurchaseAgreeChanges: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AGREE_CHANGES";
            data: components["schemas"]["ServicePurchaseAgreeChangesForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseAgreeChangesForm: {
            /** Agreed */
            agreed: boolean;
            /**
             * Why not
             * Format: long-text
             */
            reason?: string;
        };
        /**
         * Supplement the contract
         * @description For: procurement officer, supplier.
         *
         *     Basis: Government Procurement Law, Arts. 49, 50
         */
        ServicePurchaseAmend: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AMEND";
            data: components["schemas"]["ServicePurchaseAmendForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseAmendForm: {
            /**
             * Increase in yuan
             * Format: yuan
             */
            amount: string;
            /**
             * Kind
             * @description `same-service` more of the same service; `public-interest` public interest; `force-majeure` force majeure
             * @enum {string}
             */
            reasonCode: "same-service" | "public-interest" | "force-majeure";
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
            /**
             * How it is signed
             * @description `online` confirmed on the platform; `electronic-seal` electronic seal; `electronic-signature` electronic signature; `paper` on paper, signed and sealed
             * @enum {string}
             */
            method?: "online" | "electronic-seal" | "electronic-signature" | "paper";
            /** Who signs: legal or authorised representative */
            signatory?: string;
        };
        /**
         * Answer a question
         * @description For: procurement officer, procurement agency.
         *
         *     Basis: Implementing Regulation Art. 52
         */
        ServicePurchaseAnswer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ANSWER";
            data: components["schemas"]["ServicePurchaseAnswerForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        /**
         * Answer the appeal
         * @description For: reviewer.
         *
         *     Basis: Caiyu [2020] 10 (performance evaluation)
         */
        ServicePurchaseAnswerAppeal: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ANSWER_APPEAL";
            data: components["schemas"]["ServicePurchaseAnswerAppealForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseAnswerAppealForm: {
            /** Score again */
            rescore: boolean;
            /** Draw the evaluators */
            draw?: {
                /** Number of evaluators */
                count: number;
                /** Fields (any of) */
                fields?: string[];
                /** Random words of a witness */
                witness?: string;
            };
            /** Evaluators, named */
            evaluators?: string[];
            /**
             * Answer
             * Format: long-text
             */
            answer?: string;
        };
        /**
         * Answer a complaint
         * @description For: procurement officer, procurement agency.
         *
         *     Basis: Ministry of Finance Order 94 (challenges and complaints), Art. 22
         */
        ServicePurchaseAnswerComplaint: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ANSWER_COMPLAINT";
            data: components["schemas"]["ServicePurchaseAnswerComplaintForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseAnswerComplaintForm: {
            /**
             * Complaint
             * Format: uuid
             */
            challengeId?: string;
            /**
             * Statement and evidence
             * Format: long-text
             */
            statement: string;
        };
        ServicePurchaseAnswerForm: {
            /**
             * Question
             * Format: uuid
             */
            questionId: string;
            /**
             * Answer
             * Format: long-text
             */
            answer: string;
        };
        /**
         * Appeal against the result
         * @description For: supplier.
         *
         *     Basis: Caiyu [2020] 10 (performance evaluation)
         */
        ServicePurchaseAppeal: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "APPEAL";
            data: components["schemas"]["ServicePurchaseAppealForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseAppealForm: {
            /**
             * Grounds
             * Format: long-text
             */
            grounds: string;
        };
        /**
         * Approve the initiation
         * @description For: reviewer, leader.
         *
         *     Basis: Government Procurement Law Art. 2; Implementing Regulation Art. 2
         *
         *     The leader’s approval holds the budget and settles which regime applies.
         */
        ServicePurchaseApprove: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "APPROVE";
            data?: components["schemas"]["ServicePurchaseApproveForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        /**
         * Approve the documents
         * @description For: reviewer.
         *
         *     Basis: Government Procurement Law Art. 61: author and checker of the documents are separate
         */
        ServicePurchaseApproveDocs: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "APPROVE_DOCS";
            data: components["schemas"]["ServicePurchaseApproveDocsForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseApproveDocsForm: {
            /** Documents */
            documents: string[];
            /** Prepared by */
            preparedBy: string;
            /**
             * Opinion
             * Format: long-text
             */
            opinion?: string;
        };
        /**
         * Approve the exception
         * @description For: finance department (regulator), leader.
         *
         *     Basis: Government Procurement Law Art. 27; Implementing Regulation Art. 23
         */
        ServicePurchaseApproveException: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "APPROVE_EXCEPTION";
            data: components["schemas"]["ServicePurchaseApproveExceptionForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseApproveExceptionForm: {
            /** Approval number */
            approvalNumber: string;
            /**
             * Opinion
             * Format: long-text
             */
            opinion?: string;
        };
        ServicePurchaseApproveForm: {
            /**
             * Opinion
             * Format: long-text
             */
            opinion?: string;
        };
        /**
         * Approve an indicator as not applicable
         * @description For: reviewer.
         *
         *     Basis: Caiyu [2020] 10 (performance evaluation)
         */
        ServicePurchaseApproveNotApplicable: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "APPROVE_NOT_APPLICABLE";
            data: components["schemas"]["ServicePurchaseApproveNotApplicableForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseApproveNotApplicableForm: {
            /** Indicator */
            indicator: string;
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
        };
        /**
         * Approve the opening and hand over shares
         * @description For: procurement officer, procurement agency, reviewer, leader.
         *
         *     Basis: Ministry of Finance Order 87 Art. 40, 41
         *
         *     Shares cannot be taken back; once two different people have handed theirs over, the bids can be opened.
         */
        ServicePurchaseApproveOpening: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "APPROVE_OPENING";
            data: components["schemas"]["ServicePurchaseApproveOpeningForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseApproveOpeningForm: {
            /** Shares */
            shares: {
                /** Format: uuid */
                bidId: string;
                /** Envelope */
                envelope: string;
                share: string | null;
            }[];
            /** Offline recovery share */
            recovery?: {
                /**
                 * Why the recovery share is used
                 * Format: long-text
                 */
                reason: string;
            };
        };
        /**
         * Approve a payment
         * @description For: reviewer, leader.
         *
         *     Basis: internal control: who requests a payment does not approve it
         */
        ServicePurchaseApprovePay: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "APPROVE_PAY";
            data: components["schemas"]["ServicePurchaseApprovePayForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseApprovePayForm: {
            /**
             * Payment
             * Format: uuid
             */
            paymentId: string;
        };
        /**
         * Archive the project
         * @description For: procurement officer.
         *
         *     Basis: Government Procurement Law, Art. 42
         *
         *     The project is closed; money that will never be paid goes back to its budget line.
         */
        ServicePurchaseArchive: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ARCHIVE";
            data?: components["schemas"]["ServicePurchaseArchiveForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseArchiveForm: {
            /**
             * Catalogue
             * Format: long-text
             */
            catalogue?: string;
        };
        /**
         * Ask a question
         * @description For: supplier.
         *
         *     Basis: Government Procurement Law Art. 51
         */
        ServicePurchaseAsk: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ASK";
            data: components["schemas"]["ServicePurchaseAskForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseAskForm: {
            /**
             * Question
             * Format: long-text
             */
            question: string;
        };
        /**
         * Assess a challenge
         * @description For: procurement officer.
         *
         *     Basis: Implementing Regulation of the Government Procurement Law, Art. 54
         */
        ServicePurchaseAssessChallenge: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ASSESS_CHALLENGE";
            data: components["schemas"]["ServicePurchaseAssessChallengeForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseAssessChallengeForm: {
            /**
             * Challenge
             * Format: uuid
             */
            challengeId: string;
            /** May affect the outcome */
            mayAffectOutcome: boolean;
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
        };
        /**
         * Assign the rest to the next candidate
         * @description For: leader.
         *
         *     Basis: Implementing Regulation of the Government Procurement Law, Arts. 49, 71
         *
         *     The next candidate is chosen and the result is published again; the ended contract and its breach stay on record.
         */
        ServicePurchaseAssignRest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ASSIGN_REST";
            data: components["schemas"]["ServicePurchaseAssignRestForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseAssignRestForm: {
            /**
             * Amount of the rest, in yuan
             * Format: yuan
             */
            amount: string;
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
        };
        /**
         * Give an opinion as a person served
         * @description For: employee served.
         *
         *     Basis: Implementing Regulation of the Government Procurement Law, Art. 45
         */
        ServicePurchaseBeneficiaryOpinion: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BENEFICIARY_OPINION";
            data: components["schemas"]["ServicePurchaseBeneficiaryOpinionForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseBeneficiaryOpinionForm: {
            /** Satisfied */
            satisfied: boolean;
            /** Score, 0 to 100 */
            score: number;
            /**
             * Comment
             * Format: long-text
             */
            comment?: string;
        };
        /**
         * Cancel the project
         * @description For: leader.
         *
         *     Basis: Government Procurement Law Art. 36: the task is cancelled because circumstances changed
         *
         *     This cannot be undone: the held budget is released, and a published tender is called off by notice.
         */
        ServicePurchaseCancel: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CANCEL";
            data: components["schemas"]["ServicePurchaseCancelForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseCancelForm: {
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
            /**
             * Termination notice
             * Format: long-text
             */
            terminationNotice?: string;
        };
        /**
         * Review the cause of failure
         * @description For: reviewer.
         *
         *     Basis: Ministry of Finance Order 87 Art. 43
         */
        ServicePurchaseCauseReview: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CAUSE_REVIEW";
            data: components["schemas"]["ServicePurchaseCauseReviewForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseCauseReviewForm: {
            /** Documents and procedure were sound */
            documentsSound: boolean;
            /**
             * Finding
             * Format: long-text
             */
            finding: string;
        };
        /**
         * Change the method
         * @description For: procurement officer.
         *
         *     Basis: Government Procurement Law Art. 37; Ministry of Finance Order 87 Art. 43
         */
        ServicePurchaseChangeMethod: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CHANGE_METHOD";
            data: components["schemas"]["ServicePurchaseChangeMethodForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseChangeMethodForm: {
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
        };
        /**
         * Charge a penalty
         * @description For: procurement officer.
         *
         *     Basis: Civil Code, Art. 585
         *
         *     The penalty that the contract and the delay come to is deducted from the line; the supplier sees amount and reason.
         */
        ServicePurchaseChargePenalty: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CHARGE_PENALTY";
            data: components["schemas"]["ServicePurchaseChargePenaltyForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseChargePenaltyForm: {
            /** Penalty */
            penaltyId: string;
            /** Milestone */
            milestone?: number;
            /** How often, where it is charged each time */
            times?: number;
            /** Deducted from the line */
            planItem: string;
            /**
             * Facts and grounds
             * Format: long-text
             */
            reason: string;
        };
        /**
         * Check conformity
         * @description For: panel expert.
         *
         *     Basis: Ministry of Finance Order 87 Art. 50; Caiku [2026] 2
         */
        ServicePurchaseCheckConformity: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CHECK_CONFORMITY";
            data: components["schemas"]["ServicePurchaseCheckConformityForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseCheckConformityForm: {
            /** Results */
            results: {
                /**
                 * Bid
                 * Format: uuid
                 */
                bidId: string;
                /** Passed */
                passed: boolean;
                /**
                 * Reason
                 * Format: long-text
                 */
                reason?: string;
            }[];
            /** Prices the panel itself doubts */
            alsoSuspected?: string[];
        };
        /**
         * Check the prices
         * @description For: panel expert.
         *
         *     Basis: Ministry of Finance Order 87 Art. 50; Caiku [2026] 2
         */
        ServicePurchaseCheckPrices: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CHECK_PRICES";
            data: components["schemas"]["ServicePurchaseCheckPricesForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseCheckPricesForm: {
            /** Results */
            results: {
                /**
                 * Bid
                 * Format: uuid
                 */
                bidId: string;
                /** Passed */
                passed: boolean;
                /**
                 * Reason
                 * Format: long-text
                 */
                reason?: string;
            }[];
            /** Prices the panel itself doubts */
            alsoSuspected?: string[];
        };
        /**
         * Choose the method
         * @description For: procurement officer.
         *
         *     Basis: Government Procurement Law Art. 26–32
         */
        ServicePurchaseChooseMethod: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CHOOSE_METHOD";
            data: components["schemas"]["ServicePurchaseChooseMethodForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseChooseMethodForm: {
            /**
             * Method
             * @description `open-tender` open tender; `invited-tender` invited tender; `competitive-negotiation` competitive negotiation; `competitive-consultation` competitive consultation; `single-source` single source; `framework-call-off` framework call-off; `below-threshold` below the threshold
             * @enum {string}
             */
            method: "open-tender" | "invited-tender" | "competitive-negotiation" | "competitive-consultation" | "single-source" | "framework-call-off" | "below-threshold";
            /**
             * Ground
             * @description `default` open tender is the default; `limited-range` only a limited range of suppliers can serve; `tender-too-costly` a tender would cost too much in proportion; `purchased-service` a purchased public service; `complex` complex or special object; `price-not-computable` the price cannot be computed beforehand; `failed-tender` a tender failed; `tender-left-two` a tender left two suitable suppliers; `urgent` urgency not caused by the buyer; `sole-supplier` a sole supplier; `unforeseeable-urgency` unforeseeable urgency; `add-on` an add-on of at most 10 % of the original contract; `framework-agreement` an existing framework agreement; `below-limit` outside the catalogue and below the limit
             * @enum {string}
             */
            ground: "default" | "limited-range" | "tender-too-costly" | "purchased-service" | "complex" | "price-not-computable" | "failed-tender" | "tender-left-two" | "urgent" | "sole-supplier" | "unforeseeable-urgency" | "add-on" | "framework-agreement" | "below-limit";
            /** The buyer’s own word */
            methodWord?: string;
            /**
             * Evaluation
             * @description `composite` composite scoring; `lowest-evaluated` lowest evaluated price; `lowest-final` lowest final price; `reasonable` reasonable price; `direct` direct choice; `internal` internal rules
             * @enum {string}
             */
            evaluation: "composite" | "lowest-evaluated" | "lowest-final" | "reasonable" | "direct" | "internal";
            /**
             * Price weight (points of 100)
             * Format: decimal
             */
            priceWeight?: string;
            /** Fixed or state-set price */
            fixedPrice?: boolean;
            /** Criteria */
            criteria?: {
                /** Id */
                id?: string;
                /**
                 * Title
                 * Format: title
                 */
                title: {
                    /** Chinese */
                    zh: string;
                    /** English */
                    en?: string;
                };
                /**
                 * Maximum
                 * Format: decimal
                 */
                maximum: string;
                /**
                 * Kind
                 * @description `objective` objective; `subjective` subjective
                 * @enum {string}
                 */
                kind: "objective" | "subjective";
                /**
                 * Basis
                 * @description `technical` technical; `service` service; `business` business; `qualification` qualification; `size-capital-region` size, capital, profit or regional awards
                 * @enum {string}
                 */
                basis: "technical" | "service" | "business" | "qualification" | "size-capital-region";
                /**
                 * How points are given
                 * Format: long-text
                 */
                guidance?: string;
                /**
                 * Evidence required
                 * Format: long-text
                 */
                evidence?: string;
                /** Requirements that it judges */
                requirements?: string[];
            }[];
            /** Complex or of high social impact */
            complex?: boolean;
            /**
             * Price deduction for small enterprises (%)
             * Format: decimal
             */
            smallEnterpriseDeduction?: string;
            /** Lot cap */
            lotCap?: {
                /** Lot, in the order of award */
                lot: number;
                /** Lots that one bidder may win */
                atMost: number;
            };
            /** Reserved for small enterprises */
            reservedForSmall?: boolean;
            /**
             * Reason for reserving (associations and non-enterprises are shut out)
             * Format: long-text
             */
            reservationReason?: string;
        };
        /**
         * Clarify or correct the documents
         * @description For: procurement officer, procurement agency.
         *
         *     Basis: Implementing Regulation Art. 31
         */
        ServicePurchaseClarify: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CLARIFY";
            data: components["schemas"]["ServicePurchaseClarifyForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseClarifyForm: {
            /**
             * What is clarified or changed
             * Format: long-text
             */
            text: string;
            /** May affect the preparation of bids */
            substantive: boolean;
            /** Changes the qualification conditions */
            touchesQualification: boolean;
            /** Changes the object */
            touchesObject?: boolean;
            /**
             * New deadline; left out, it moves as far as the rule asks
             * Format: date-time
             */
            newBidDeadline?: string;
        };
        /**
         * Classify the needs
         * @description For: procurement officer.
         *
         *     Basis: Scheme II.4: gather employees’ needs widely and sort them
         */
        ServicePurchaseClassify: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CLASSIFY";
            data: components["schemas"]["ServicePurchaseClassifyForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseClassifyForm: {
            /**
             * Service category
             * @description `employment` Employment; `training` Skills training; `income` Income distribution; `social-security` Social security; `safety-health` Safety and health; `democratic-rights` Democratic and political rights; `culture` Cultural rights
             * @enum {string}
             */
            category: "employment" | "training" | "income" | "social-security" | "safety-health" | "democratic-rights" | "culture";
            /**
             * Summary
             * Format: long-text
             */
            summary: string;
            /** Groups */
            groups?: {
                /** Group */
                title: string;
                /**
                 * Service category
                 * @description `employment` Employment; `training` Skills training; `income` Income distribution; `social-security` Social security; `safety-health` Safety and health; `democratic-rights` Democratic and political rights; `culture` Cultural rights
                 * @enum {string}
                 */
                category: "employment" | "training" | "income" | "social-security" | "safety-health" | "democratic-rights" | "culture";
                /** Needs */
                needIds: string[];
            }[];
        };
        /**
         * Close the collection of needs
         * @description For: procurement officer.
         *
         *     Basis: Scheme II.4: gather employees’ needs widely and sort them
         */
        ServicePurchaseCloseCollection: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CLOSE_COLLECTION";
            data?: components["schemas"]["ServicePurchaseCloseCollectionForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseCloseCollectionForm: Record<string, never>;
        /**
         * Close the final offers
         * @description For: buyer's representative, procurement agency, procurement officer.
         *
         *     Basis: Caiku [2014] 214 Art. 21
         */
        ServicePurchaseCloseOffers: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CLOSE_OFFERS";
            data?: components["schemas"]["ServicePurchaseCloseOffersForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseCloseOffersForm: Record<string, never>;
        /**
         * Close the collection of opinions
         * @description For: acceptance group.
         *
         *     Basis: Implementing Regulation of the Government Procurement Law, Art. 45
         *
         *     No more answers are taken, and the acceptance group sees their sum.
         */
        ServicePurchaseCloseOpinions: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CLOSE_OPINIONS";
            data?: components["schemas"]["ServicePurchaseCloseOpinionsForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseCloseOpinionsForm: Record<string, never>;
        /**
         * Close the settlement
         * @description For: finance.
         *
         *     Basis: Regulation on Payments to Small and Medium Enterprises (2025), Art. 15
         */
        ServicePurchaseCloseSettlement: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CLOSE_SETTLEMENT";
            data?: components["schemas"]["ServicePurchaseCloseSettlementForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseCloseSettlementForm: {
            /** In dispute */
            disputed?: {
                /** Line of the payment plan */
                planItem: string;
                /**
                 * Amount in dispute, in yuan
                 * Format: yuan
                 */
                amount: string;
                /**
                 * Reason
                 * Format: long-text
                 */
                reason: string;
            }[];
        };
        /**
         * Confirm the bid after a correction
         * @description For: supplier.
         *
         *     Basis: Implementing Regulation Art. 31
         */
        ServicePurchaseConfirmBid: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CONFIRM_BID";
            data?: components["schemas"]["ServicePurchaseConfirmBidForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseConfirmBidForm: Record<string, never>;
        /**
         * Confirm the funds
         * @description For: finance.
         *
         *     Basis: Ministry of Finance Order 102: nothing starts without a budget
         */
        ServicePurchaseConfirmFunds: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CONFIRM_FUNDS";
            data?: components["schemas"]["ServicePurchaseConfirmFundsForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseConfirmFundsForm: {
            /**
             * Remark
             * Format: long-text
             */
            remark?: string;
        };
        /**
         * Confirm the winner
         * @description For: leader.
         *
         *     Basis: Implementing Regulation Art. 43; Ministry of Finance Order 87 Art. 68
         *
         *     The result must be published and the award notice sent within two working days.
         */
        ServicePurchaseConfirmWinner: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CONFIRM_WINNER";
            data: components["schemas"]["ServicePurchaseConfirmWinnerForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseConfirmWinnerForm: {
            /**
             * Candidate
             * Format: uuid
             */
            bidId: string;
            /**
             * Opinion
             * Format: long-text
             */
            opinion?: string;
        };
        /**
         * Object to a penalty
         * @description For: supplier.
         *
         *     Basis: Civil Code, Art. 585
         */
        ServicePurchaseContestPenalty: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CONTEST_PENALTY";
            data: components["schemas"]["ServicePurchaseContestPenaltyForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseContestPenaltyForm: {
            /**
             * Charge
             * Format: uuid
             */
            chargeId: string;
            /**
             * Facts and grounds of the objection
             * Format: long-text
             */
            reason: string;
        };
        /**
         * Continue with two
         * @description For: procurement officer.
         *
         *     Basis: Ministry of Finance Order 74 Art. 27; Caiku [2015] 124
         */
        ServicePurchaseContinueWithTwo: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CONTINUE_WITH_TWO";
            data: components["schemas"]["ServicePurchaseContinueWithTwoForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseContinueWithTwoForm: {
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
        };
        /**
         * Correct objective scores
         * @description For: panel expert, buyer's representative.
         *
         *     Basis: Ministry of Finance Order 87 Art. 64
         */
        ServicePurchaseCorrectSheet: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CORRECT_SHEET";
            data: components["schemas"]["ServicePurchaseCorrectSheetForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseCorrectSheetForm: {
            /** Score sheet */
            sheet: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
        };
        /**
         * Give notice to cure
         * @description For: procurement officer.
         *
         *     Basis: Civil Code, Art. 563
         */
        ServicePurchaseCureNotice: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CURE_NOTICE";
            data: components["schemas"]["ServicePurchaseCureNoticeForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseCureNoticeForm: {
            /**
             * Breach
             * Format: long-text
             */
            breach: string;
            /** Days to cure; empty: the internal default */
            days?: number;
        };
        /**
         * Confirm the cure
         * @description For: procurement officer.
         *
         *     Basis: Civil Code, Art. 563
         */
        ServicePurchaseCured: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CURED";
            data: components["schemas"]["ServicePurchaseCuredForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseCuredForm: {
            /**
             * Finding
             * Format: long-text
             */
            finding: string;
        };
        /**
         * Decide on the low prices
         * @description For: panel expert.
         *
         *     Basis: Caiku [2026] 2
         */
        ServicePurchaseDecideLowPrice: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DECIDE_LOW_PRICE";
            data: components["schemas"]["ServicePurchaseDecideLowPriceForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseDecideLowPriceForm: {
            /** Verdicts */
            verdicts: {
                /**
                 * Bid
                 * Format: uuid
                 */
                bidId: string;
                /** Accepted */
                accepted: boolean;
                /**
                 * Reason
                 * Format: long-text
                 */
                reason: string;
            }[];
        };
        /**
         * Recusal
         * @description For: panel expert, buyer's representative, procurement officer.
         *
         *     Basis: Government Procurement Law Art. 12; Implementing Regulation Art. 9
         *
         *     A recused member takes no further part in this round; the next drawn takes the seat; where nobody is left the panel must be supplemented.
         */
        ServicePurchaseDeclareRecusal: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DECLARE_RECUSAL";
            data: components["schemas"]["ServicePurchaseDeclareRecusalForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseDeclareRecusalForm: {
            /**
             * Ground
             * Format: long-text
             */
            reason: string;
            /** Member concerned (officer only) */
            member?: string;
        };
        /**
         * Record a conflict found after the ranking
         * @description For: procurement officer, auditor, finance department (regulator).
         *
         *     Basis: Government Procurement Law Art. 12; Ministry of Finance Order 87 Art. 67
         *
         *     The ranking is computed without the member; if the winner changes, nobody is chosen before a re-evaluation.
         */
        ServicePurchaseDiscoverConflict: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DISCOVER_CONFLICT";
            data: components["schemas"]["ServicePurchaseDiscoverConflictForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseDiscoverConflictForm: {
            /** Member */
            member: string;
            /**
             * Ground
             * Format: long-text
             */
            ground: string;
            /**
             * Evidence
             * Format: long-text
             */
            evidence: string;
        };
        /**
         * Dismiss a complaint
         * @description For: finance department (regulator), auditor.
         *
         *     Basis: Ministry of Finance Order 94 (challenges and complaints), Art. 29
         */
        ServicePurchaseDismiss: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DISMISS";
            data: components["schemas"]["ServicePurchaseDismissForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseDismissForm: {
            /**
             * Complaint
             * Format: uuid
             */
            challengeId?: string;
            /**
             * Decision
             * Format: long-text
             */
            decision: string;
        };
        /**
         * Draft the contract
         * @description For: procurement officer.
         *
         *     Basis: Government Procurement Law, Arts. 43, 44
         */
        ServicePurchaseDraftContract: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DRAFT_CONTRACT";
            data: components["schemas"]["ServicePurchaseDraftContractForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseDraftContractForm: {
            /** Term in months */
            termMonths: number;
            /** Payment plan */
            plan: {
                /** Line */
                id?: string;
                /**
                 * Amount in yuan
                 * Format: yuan
                 */
                amount: string;
                /**
                 * Paid after
                 * @description `signing` signing; `milestone` a milestone; `acceptance` acceptance; `grade` the performance grade (tail)
                 * @enum {string}
                 */
                when: "signing" | "milestone" | "acceptance" | "grade";
                /** Milestone */
                milestone?: number;
                /** Share paid by grade */
                shares?: {
                    /** excellent (%) */
                    "\u4F18": number;
                    /** good (%) */
                    "\u826F": number;
                    /** fair (%) */
                    "\u4E2D": number;
                    /** poor (%) */
                    "\u5DEE": number;
                };
            }[];
            /** Milestones */
            milestones: {
                /** Milestone */
                number?: number;
                /** What is delivered */
                title: string;
                /**
                 * Due
                 * Format: date
                 */
                due: string;
                /** Duties fulfilled */
                duties?: string[];
            }[];
            /**
             * First day of the term; empty: the day of signature
             * Format: date
             */
            startsOn?: string;
            /** Duties */
            duties?: {
                /** Duty */
                id?: string;
                /**
                 * What is owed
                 * Format: long-text
                 */
                text: string;
                /** Promise of the bid */
                promise?: string;
                /** Requirement */
                requirement?: string;
            }[];
            /** Penalties */
            penalties?: {
                /** Penalty */
                id?: string;
                /**
                 * For
                 * @description `late` a late milestone, by the day; `defect` a defect, each time; `other` another breach, each time
                 * @enum {string}
                 */
                ground: "late" | "defect" | "other";
                /**
                 * Yuan each day or time
                 * Format: yuan
                 */
                amount?: string;
                /**
                 * Percent of the contract each day or time
                 * Format: decimal
                 */
                percent?: string;
                /**
                 * At most, in yuan
                 * Format: yuan
                 */
                cap?: string;
                /**
                 * Wording
                 * Format: long-text
                 */
                text: string;
            }[];
            /** Each milestone is accepted by itself */
            milestonesAccepted?: boolean;
            /**
             * Performance bond in yuan
             * Format: yuan
             */
            performanceBond: string;
            /**
             * Main terms
             * Format: long-text
             */
            terms: string;
        };
        /**
         * Draw the experts
         * @description For: procurement officer, procurement agency.
         *
         *     Basis: Implementing Regulation Art. 39; Caiku [2016] 198 Art. 12
         *
         *     The result stands: whoever is recused or absent is replaced by the next in the order drawn.
         */
        ServicePurchaseDrawPanel: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DRAW_PANEL";
            data: components["schemas"]["ServicePurchaseDrawPanelForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseDrawPanelForm: {
            /** Number of experts */
            experts: number;
            /** Fields (any of) */
            fields?: string[];
            /** Buyer’s representatives */
            reps?: {
                /** Person */
                userId: string;
                /** Name */
                name: string;
            }[];
            /** Random words of a witness */
            witness?: string;
            /** Remote evaluation */
            remote?: boolean;
        };
        /**
         * Draw the sample of people served
         * @description For: procurement officer, acceptance group.
         *
         *     Basis: Implementing Regulation of the Government Procurement Law, Art. 45
         *
         *     The sample is drawn once; the list of people served is closed with it.
         */
        ServicePurchaseDrawSample: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DRAW_SAMPLE";
            data: components["schemas"]["ServicePurchaseDrawSampleForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseDrawSampleForm: {
            /** Sample size */
            size: number;
            /** Any words of a witness */
            witness?: string;
        };
        /**
         * Explain the price
         * @description For: supplier.
         *
         *     Basis: Caiku [2026] 2
         */
        ServicePurchaseExplain: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "EXPLAIN";
            data: components["schemas"]["ServicePurchaseExplainForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        /**
         * Explain a deviating sheet
         * @description For: performance evaluator.
         *
         *     Basis: Caiyu [2020] 10 (performance evaluation)
         */
        ServicePurchaseExplainDeviation: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "EXPLAIN_DEVIATION";
            data: components["schemas"]["ServicePurchaseExplainDeviationForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseExplainDeviationForm: {
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
        };
        ServicePurchaseExplainForm: {
            /**
             * Explanation
             * Format: long-text
             */
            explanation: string;
            /** Evidence */
            evidence?: string[];
        };
        /**
         * Extend the term
         * @description For: procurement officer, supplier.
         *
         *     Basis: Civil Code, Art. 543
         */
        ServicePurchaseExtend: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "EXTEND";
            data: components["schemas"]["ServicePurchaseExtendForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseExtendForm: {
            /**
             * New last day of the term
             * Format: date
             */
            until: string;
            /**
             * Kind
             * @description `force-majeure` force majeure; `buyer-delay` delay on the buyer’s side; `public-interest` public interest; `service-need` the people served need it
             * @enum {string}
             */
            reasonCode: "force-majeure" | "buyer-delay" | "public-interest" | "service-need";
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
            /** New days of milestones */
            milestones?: {
                /** Milestone */
                number: number;
                /**
                 * Due
                 * Format: date
                 */
                due: string;
            }[];
            /** Grounds for more than a year */
            multiYear?: {
                /** Later years are covered by the budget */
                budgetCover: boolean;
                /** Content and price are stable */
                stableContent: boolean;
            };
            /**
             * How it is signed
             * @description `online` confirmed on the platform; `electronic-seal` electronic seal; `electronic-signature` electronic signature; `paper` on paper, signed and sealed
             * @enum {string}
             */
            method?: "online" | "electronic-seal" | "electronic-signature" | "paper";
            /** Who signs: legal or authorised representative */
            signatory?: string;
        };
        /**
         * Refuse acceptance
         * @description For: acceptance group.
         *
         *     Basis: Government Procurement Law, Art. 41
         *
         *     The supplier is then in breach: notice to cure or termination may follow.
         */
        ServicePurchaseFail: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FAIL";
            data: components["schemas"]["ServicePurchaseFailForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseFailForm: {
            /**
             * Reasons
             * Format: long-text
             */
            remarks: string;
        };
        /**
         * File a copy of the contract
         * @description For: procurement officer.
         *
         *     Basis: Government Procurement Law, Art. 47
         */
        ServicePurchaseFile: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FILE";
            data?: components["schemas"]["ServicePurchaseFileForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        /**
         * File a challenge
         * @description For: supplier.
         *
         *     Basis: Government Procurement Law, Art. 52
         */
        ServicePurchaseFileChallenge: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FILE_CHALLENGE";
            data: components["schemas"]["ServicePurchaseFileChallengeForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseFileChallengeForm: {
            /**
             * Matter
             * @description `document` the documents; `process` the procedure; `result` the result
             * @enum {string}
             */
            matter: "document" | "process" | "result";
            /**
             * Facts and law
             * Format: long-text
             */
            facts: string;
            /**
             * Known on (documents: received on)
             * Format: date
             */
            knownOn: string;
            /** May affect the outcome */
            mayAffectOutcome?: boolean;
        };
        /**
         * File a complaint
         * @description For: supplier.
         *
         *     Basis: Government Procurement Law, Art. 55
         */
        ServicePurchaseFileComplaint: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FILE_COMPLAINT";
            data: components["schemas"]["ServicePurchaseFileComplaintForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseFileComplaintForm: {
            /**
             * Challenge
             * Format: uuid
             */
            challengeId: string;
            /**
             * Grounds and request
             * Format: long-text
             */
            grounds: string;
            /** Stays within the challenge */
            withinScope: boolean;
        };
        ServicePurchaseFileForm: {
            /** Reference */
            reference?: string;
        };
        /**
         * Publish the performance result
         * @description For: leader.
         *
         *     Basis: Caiyu [2020] 10 (performance evaluation)
         *
         *     The result takes effect: the tail is paid by grade, 中 asks for rectification, 差 withholds the tail and suspends the organisation.
         */
        ServicePurchaseFinalise: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FINALISE";
            data?: components["schemas"]["ServicePurchaseFinaliseForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseFinaliseForm: {
            /**
             * Remarks
             * Format: long-text
             */
            remarks?: string;
        };
        /**
         * Finish the needs survey
         * @description For: procurement officer.
         *
         *     Basis: Caiku [2021] 22 on needs management
         */
        ServicePurchaseFinishSurvey: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FINISH_SURVEY";
            data?: components["schemas"]["ServicePurchaseFinishSurveyForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseFinishSurveyForm: {
            /** Respondents */
            respondents?: number;
            /**
             * Findings
             * Format: long-text
             */
            summary?: string;
            /** No survey required */
            notRequired?: boolean;
            /**
             * Reason why none is required
             * Format: long-text
             */
            reason?: string;
        };
        /**
         * Form the panel
         * @description For: procurement officer, procurement agency.
         *
         *     Basis: Implementing Regulation Art. 39; Ministry of Finance Order 87 Art. 47
         */
        ServicePurchaseFormPanel: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FORM_PANEL";
            data: components["schemas"]["ServicePurchaseFormPanelForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseFormPanelForm: {
            /** Members */
            members: {
                /** Person */
                userId: string;
                /** Name */
                name: string;
                /**
                 * Kind
                 * @description `expert` expert; `rep` buyer’s representative
                 * @enum {string}
                 */
                kind: "expert" | "rep";
                /** Chair */
                chair: boolean;
                /** Employer */
                employer?: string;
            }[];
            /**
             * Drawn at
             * Format: date-time
             */
            drawnAt: string;
            /** Record of the draw */
            seed?: string;
            /** Remote evaluation */
            remote?: boolean;
        };
        /**
         * Forward a complaint
         * @description For: finance department (regulator), auditor.
         *
         *     Basis: Ministry of Finance Order 94 (challenges and complaints), Art. 21
         */
        ServicePurchaseForwardComplaint: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FORWARD_COMPLAINT";
            data?: components["schemas"]["ServicePurchaseForwardComplaintForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseForwardComplaintForm: {
            /**
             * Complaint
             * Format: uuid
             */
            challengeId?: string;
        };
        /**
         * Record a round of talks
         * @description For: panel expert, buyer's representative.
         *
         *     Basis: Caiku [2014] 214 Arts 19, 20; Ministry of Finance Order 74 Arts 31, 32
         *
         *     Each supplier reads its own talk only; changes are told to all of them at once when the buyer’s representative has agreed.
         */
        ServicePurchaseHoldTalks: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "HOLD_TALKS";
            data: components["schemas"]["ServicePurchaseHoldTalksForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseHoldTalksForm: {
            /** The talk with each supplier */
            talks: {
                /**
                 * Bid
                 * Format: uuid
                 */
                bidId: string;
                /**
                 * What was talked about
                 * Format: long-text
                 */
                summary: string;
            }[];
            /** Substantive changes */
            changes?: {
                /**
                 * Part
                 * @description `technical` technical requirements; `service` service requirements; `contract` terms of the draft contract
                 * @enum {string}
                 */
                part: "technical" | "service" | "contract";
                /**
                 * As it now reads
                 * Format: long-text
                 */
                text: string;
            }[];
        };
        /**
         * Invite final offers
         * @description For: buyer's representative, procurement agency, procurement officer.
         *
         *     Basis: Caiku [2014] 214 Art. 21
         */
        ServicePurchaseInviteFinalOffers: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "INVITE_FINAL_OFFERS";
            data: components["schemas"]["ServicePurchaseInviteFinalOffersForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseInviteFinalOffersForm: {
            /**
             * Final offers until
             * Format: date-time
             */
            until: string;
        };
        /**
         * Submit an invoice
         * @description For: supplier.
         *
         *     Basis: Regulation on Payments to Small and Medium Enterprises (2025), Arts. 9, 10
         */
        ServicePurchaseInvoice: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "INVOICE";
            data: components["schemas"]["ServicePurchaseInvoiceForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseInvoiceForm: {
            /** Line of the payment plan */
            planItem: string;
            /**
             * Amount in yuan
             * Format: yuan
             */
            amount: string;
            /** Invoice number */
            invoiceNumber?: string;
        };
        /**
         * Issue the documents
         * @description For: procurement officer, procurement agency.
         *
         *     Basis: Government Procurement Law Art. 35; Implementing Regulation Art. 31
         *
         *     The notice is published and today’s rules apply to the project from now on; the deadline can then only be moved by a correction.
         */
        ServicePurchaseIssueDocs: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ISSUE_DOCS";
            data: components["schemas"]["ServicePurchaseIssueDocsForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseIssueDocsForm: {
            /**
             * Deadline for bids
             * Format: date-time
             */
            bidDeadline: string;
            /**
             * Documents available until
             * Format: date
             */
            documentsUntil: string;
            /** Single-source publicity */
            singleSourcePublicity?: {
                /**
                 * From
                 * Format: date
                 */
                from: string;
                /**
                 * Until
                 * Format: date
                 */
                until: string;
                /** Objections were raised */
                objections: boolean;
                /**
                 * Result of the supplementary argument
                 * Format: long-text
                 */
                argument?: string;
            };
            /**
             * Bid bond in yuan, never in cash
             * Format: yuan
             */
            bidBond?: string;
            /** Sealing */
            sealing?: {
                /** The two opening officers */
                officers: string[];
                /**
                 * Envelopes
                 * @description `one` one envelope; `three` three: qualification, technical, price
                 * @enum {string}
                 */
                plan?: "one" | "three";
                /** The price envelope opens only once the technical report is signed */
                priceAfterTechnical?: boolean;
            };
        };
        /**
         * Answer the objection and keep the penalty
         * @description For: leader.
         *
         *     Basis: Civil Code, Art. 585
         */
        ServicePurchaseKeepPenalty: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "KEEP_PENALTY";
            data: components["schemas"]["ServicePurchaseKeepPenaltyForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseKeepPenaltyForm: {
            /**
             * Charge
             * Format: uuid
             */
            chargeId: string;
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
        };
        /**
         * Lift the suspension
         * @description For: finance department (regulator).
         *
         *     Basis: Government Procurement Law, Art. 57
         */
        ServicePurchaseLiftSuspension: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "LIFT_SUSPENSION";
            data?: components["schemas"]["ServicePurchaseLiftSuspensionForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseLiftSuspensionForm: {
            /**
             * Reason
             * Format: long-text
             */
            reason?: string;
        };
        /**
         * Link existing needs
         * @description For: procurement officer.
         *
         *     Basis: Scheme II.4: gather employees’ needs widely and sort them
         */
        ServicePurchaseLinkNeeds: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "LINK_NEEDS";
            data: components["schemas"]["ServicePurchaseLinkNeedsForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseLinkNeedsForm: {
            /** Needs */
            needIds: string[];
        };
        /**
         * Record a monitoring visit
         * @description For: procurement officer, acceptance group.
         *
         *     Basis: Caiku [2026] 2 (abnormally low prices)
         */
        ServicePurchaseMonitorVisit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "MONITOR_VISIT";
            data: components["schemas"]["ServicePurchaseMonitorVisitForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseMonitorVisitForm: {
            /**
             * Visited on
             * Format: date
             */
            visitedOn: string;
            /**
             * Findings
             * Format: long-text
             */
            findings: string;
            /** Papers */
            documents?: string[];
        };
        /**
         * Choose the next candidate
         * @description For: leader.
         *
         *     Basis: Implementing Regulation of the Government Procurement Law, Arts. 49, 71
         *
         *     The next candidate in rank is chosen and the result is published again.
         */
        ServicePurchaseNextCandidate: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "NEXT_CANDIDATE";
            data: components["schemas"]["ServicePurchaseNextCandidateForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseNextCandidateForm: {
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
        };
        /**
         * Open the bids
         * @description For: procurement officer, procurement agency.
         *
         *     Basis: Ministry of Finance Order 87 Art. 40, 41
         *
         *     Quotes become visible to those entitled; with too few bidders nothing is opened and the procurement fails.
         */
        ServicePurchaseOpen: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "OPEN";
            data: components["schemas"]["ServicePurchaseOpenForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        /**
         * Open the performance evaluation
         * @description For: procurement officer.
         *
         *     Basis: Caiyu [2020] 10 (performance evaluation)
         */
        ServicePurchaseOpenEval: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "OPEN_EVAL";
            data: components["schemas"]["ServicePurchaseOpenEvalForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseOpenEvalForm: {
            /** Indicators of the evaluation */
            indicators: {
                /** Id */
                id?: string;
                /** Indicator */
                title: string;
                /**
                 * Dimension
                 * @description `decision` decision; `process` process; `execution` budget execution; `cost` cost; `output` output; `benefit` benefit; `satisfaction` satisfaction
                 * @enum {string}
                 */
                dimension: "decision" | "process" | "execution" | "cost" | "output" | "benefit" | "satisfaction";
                /**
                 * Weight
                 * Format: decimal
                 */
                weight: string;
                /** Level-2 indicators */
                items: {
                    /** Id */
                    id?: string;
                    /** Indicator */
                    title: string;
                    /**
                     * Points
                     * Format: decimal
                     */
                    weight: string;
                    /**
                     * Kind
                     * @description `quantitative` quantitative; `negative` quantitative, less is better; `qualitative` qualitative, in bands; `execution` budget execution
                     * @enum {string}
                     */
                    kind: "quantitative" | "negative" | "qualitative" | "execution";
                    /** Target */
                    target?: string;
                    /**
                     * Target as a number
                     * Format: quantity
                     */
                    targetValue?: string;
                    /** Unit */
                    unit?: string;
                    /** Duties of the contract */
                    duties?: string[];
                }[];
            }[];
            /** Indicators of the self-evaluation */
            selfIndicators?: {
                /** Id */
                id?: string;
                /** Indicator */
                title: string;
                /**
                 * Dimension
                 * @description `decision` decision; `process` process; `execution` budget execution; `cost` cost; `output` output; `benefit` benefit; `satisfaction` satisfaction
                 * @enum {string}
                 */
                dimension: "decision" | "process" | "execution" | "cost" | "output" | "benefit" | "satisfaction";
                /**
                 * Weight
                 * Format: decimal
                 */
                weight: string;
                /** Level-2 indicators */
                items: {
                    /** Id */
                    id?: string;
                    /** Indicator */
                    title: string;
                    /**
                     * Points
                     * Format: decimal
                     */
                    weight: string;
                    /**
                     * Kind
                     * @description `quantitative` quantitative; `negative` quantitative, less is better; `qualitative` qualitative, in bands; `execution` budget execution
                     * @enum {string}
                     */
                    kind: "quantitative" | "negative" | "qualitative" | "execution";
                    /** Target */
                    target?: string;
                    /**
                     * Target as a number
                     * Format: quantity
                     */
                    targetValue?: string;
                    /** Unit */
                    unit?: string;
                    /** Duties of the contract */
                    duties?: string[];
                }[];
            }[];
            /** Draw the evaluators */
            draw?: {
                /** Number of evaluators */
                count: number;
                /** Fields (any of) */
                fields?: string[];
                /** Random words of a witness */
                witness?: string;
            };
            /** Evaluators, named */
            evaluators?: string[];
        };
        /**
         * Open the final offers
         * @description For: procurement officer, procurement agency.
         *
         *     Basis: Caiku [2014] 214 Art. 21
         *
         *     The final offers become visible to those entitled.
         */
        ServicePurchaseOpenFinalOffers: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "OPEN_FINAL_OFFERS";
            data: components["schemas"]["ServicePurchaseOpenFinalOffersForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseOpenFinalOffersForm: {
            /** Present */
            present: string[];
        };
        ServicePurchaseOpenForm: {
            /** Present */
            present: string[];
        };
        /**
         * Open the price envelopes
         * @description For: procurement officer, procurement agency.
         *
         *     Basis: Ministry of Finance Order 87 Art. 41; the documents’ rule that technical comes before price
         *
         *     Quotes become visible to those entitled; the score sheets no longer change.
         */
        ServicePurchaseOpenPrices: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "OPEN_PRICES";
            data: components["schemas"]["ServicePurchaseOpenPricesForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseOpenPricesForm: {
            /** Present */
            present: string[];
        };
        /**
         * Order a suspension
         * @description For: finance department (regulator).
         *
         *     Basis: Government Procurement Law, Art. 57
         */
        ServicePurchaseOrderSuspension: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ORDER_SUSPENSION";
            data: components["schemas"]["ServicePurchaseOrderSuspensionForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseOrderSuspensionForm: {
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
            /** Days; empty: the longest by law */
            days?: number;
        };
        /**
         * Accept
         * @description For: acceptance group.
         *
         *     Basis: Government Procurement Law, Art. 41
         *
         *     The 30 days for the payment on acceptance begin.
         */
        ServicePurchasePass: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "PASS";
            data: components["schemas"]["ServicePurchasePassForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchasePassForm: {
            /**
             * Findings
             * Format: long-text
             */
            remarks: string;
        };
        /**
         * Pay
         * @description For: finance.
         *
         *     Basis: Regulation on Payments to Small and Medium Enterprises (2025), Arts. 9, 10, 15, 17
         *
         *     A payment cannot be taken back; interest for late payment is computed by the day and recorded.
         */
        ServicePurchasePay: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "PAY";
            data: components["schemas"]["ServicePurchasePayForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchasePayForm: {
            /**
             * Payment
             * Format: uuid
             */
            paymentId: string;
            /**
             * Paid on
             * Format: date
             */
            paidOn: string;
        };
        /**
         * Publish the contract
         * @description For: procurement officer.
         *
         *     Basis: Implementing Regulation of the Government Procurement Law, Art. 50
         */
        ServicePurchasePublishContract: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "PUBLISH_CONTRACT";
            data?: components["schemas"]["ServicePurchasePublishContractForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchasePublishContractForm: Record<string, never>;
        /**
         * Publish the intention
         * @description For: procurement officer.
         *
         *     Basis: Caiku [2020] 10: publication of intentions
         */
        ServicePurchasePublishIntent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "PUBLISH_INTENT";
            data?: components["schemas"]["ServicePurchasePublishIntentForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchasePublishIntentForm: {
            /**
             * Reason for not publishing
             * Format: long-text
             */
            waived?: string;
            /**
             * Expected month
             * Format: month
             */
            expectedMonth?: string;
        };
        /**
         * Publish the result
         * @description For: procurement officer, procurement agency.
         *
         *     Basis: Implementing Regulation Art. 43; Ministry of Finance Order 87 Art. 69
         *
         *     The award notice binds both sides; the contract is due within 30 days.
         */
        ServicePurchasePublishResult: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "PUBLISH_RESULT";
            data?: components["schemas"]["ServicePurchasePublishResultForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchasePublishResultForm: {
            /**
             * Remarks
             * Format: long-text
             */
            remarks?: string;
        };
        /**
         * Check the qualifications
         * @description For: buyer's representative, procurement officer.
         *
         *     Basis: Ministry of Finance Order 87 Art. 44
         */
        ServicePurchaseQualify: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "QUALIFY";
            data: components["schemas"]["ServicePurchaseQualifyForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseQualifyForm: {
            /** Results */
            results: {
                /**
                 * Bid
                 * Format: uuid
                 */
                bidId: string;
                /** Passed */
                passed: boolean;
                /**
                 * Reason
                 * Format: long-text
                 */
                reason?: string;
                /** Condition by condition */
                conditions?: {
                    /** Condition */
                    condition: string;
                    /** Met */
                    passed: boolean;
                    /**
                     * Checked on
                     * Format: long-text
                     */
                    evidence: string;
                    /** Papers */
                    documents?: string[];
                }[];
            }[];
        };
        /**
         * Compute the ranking
         * @description For: system, procurement agency, procurement officer.
         *
         *     Basis: Ministry of Finance Order 87 Art. 55, 57; Caiku [2014] 214 Art. 25
         */
        ServicePurchaseRank: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RANK";
            data?: components["schemas"]["ServicePurchaseRankForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseRankForm: Record<string, never>;
        /**
         * Receive the report
         * @description For: procurement officer.
         *
         *     Basis: Implementing Regulation Art. 41, 43
         */
        ServicePurchaseReceiveReport: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RECEIVE_REPORT";
            data?: components["schemas"]["ServicePurchaseReceiveReportForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseReceiveReportForm: {
            /** Members who neither signed nor said why (deemed to agree) */
            silentMembers?: string[];
            /**
             * Written report on a result changed by a re-evaluation
             * Format: long-text
             */
            reportedToRegulator?: string;
        };
        /**
         * Receive the technical report
         * @description For: procurement officer, procurement agency.
         *
         *     Basis: Implementing Regulation Art. 41
         */
        ServicePurchaseReceiveTechnicalReport: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RECEIVE_TECHNICAL_REPORT";
            data?: components["schemas"]["ServicePurchaseReceiveTechnicalReportForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseReceiveTechnicalReportForm: {
            /** Members who neither signed nor said why (deemed to agree) */
            silentMembers?: string[];
        };
        /**
         * Record whose fault a delay is
         * @description For: procurement officer, leader.
         *
         *     Basis: Civil Code, Arts. 577, 590, 593
         */
        ServicePurchaseRecordFault: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RECORD_FAULT";
            data: components["schemas"]["ServicePurchaseRecordFaultForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseRecordFaultForm: {
            /** Milestone */
            number: number;
            /**
             * Fault
             * @description `supplier` the supplier’s; `buyer` the buyer’s; `force-majeure` force majeure; `none` nobody’s
             * @enum {string}
             */
            fault: "supplier" | "buyer" | "force-majeure" | "none";
            /**
             * Facts and grounds
             * Format: long-text
             */
            reason: string;
        };
        /**
         * Record an audit finding
         * @description For: auditor.
         *
         *     Basis: Trade Union Law Art. 45: unions at every level audit their funds
         */
        ServicePurchaseRecordFinding: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RECORD_FINDING";
            data: components["schemas"]["ServicePurchaseRecordFindingForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseRecordFindingForm: {
            /**
             * Finding
             * Format: long-text
             */
            finding: string;
            /** Basis */
            basis?: string;
            /**
             * Answer expected by
             * Format: date
             */
            answerBy?: string;
        };
        /**
         * Report the rectification
         * @description For: supplier.
         *
         *     Basis: Caiyu [2020] 10 (performance evaluation)
         */
        ServicePurchaseRectified: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RECTIFIED";
            data: components["schemas"]["ServicePurchaseRectifiedForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseRectifiedForm: {
            /**
             * What was done
             * Format: long-text
             */
            report: string;
        };
        /**
         * Recuse an evaluator
         * @description For: performance evaluator, procurement officer.
         *
         *     Basis: Government Procurement Law Art. 12; Implementing Regulation Art. 9, followed in evaluation
         *
         *     A recused evaluator takes no further part and a sheet handed in no longer counts; the next drawn takes the place.
         */
        ServicePurchaseRecuseEvaluator: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RECUSE_EVALUATOR";
            data: components["schemas"]["ServicePurchaseRecuseEvaluatorForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseRecuseEvaluatorForm: {
            /**
             * Ground
             * Format: long-text
             */
            reason: string;
            /**
             * Evaluator concerned (officer only)
             * Format: uuid
             */
            evaluator?: string;
            /**
             * Replacement, where none is left of a draw
             * Format: uuid
             */
            replacement?: string;
        };
        /**
         * Refuse a complaint
         * @description For: finance department (regulator), auditor.
         *
         *     Basis: Ministry of Finance Order 94 (challenges and complaints), Art. 21
         */
        ServicePurchaseRefuseComplaint: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "REFUSE_COMPLAINT";
            data: components["schemas"]["ServicePurchaseRefuseComplaintForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseRefuseComplaintForm: {
            /**
             * Complaint
             * Format: uuid
             */
            challengeId?: string;
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
        };
        /**
         * Refuse the exception
         * @description For: finance department (regulator), leader.
         *
         *     Basis: Government Procurement Law Art. 27; Implementing Regulation Art. 23
         */
        ServicePurchaseRefuseException: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "REFUSE_EXCEPTION";
            data: components["schemas"]["ServicePurchaseRefuseExceptionForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseRefuseExceptionForm: {
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
        };
        /**
         * Reject the initiation
         * @description For: reviewer, leader.
         *
         *     Basis: Implementing Regulation Art. 11: needs are to be set soundly and thriftily
         *
         *     The project ends here and cannot be revived.
         */
        ServicePurchaseReject: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "REJECT";
            data: components["schemas"]["ServicePurchaseRejectForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        /**
         * Reject the supplement
         * @description For: procurement officer, supplier.
         *
         *     Basis: Government Procurement Law, Art. 50
         */
        ServicePurchaseRejectAmendment: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "REJECT_AMENDMENT";
            data: components["schemas"]["ServicePurchaseRejectAmendmentForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseRejectAmendmentForm: {
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
        };
        /**
         * Reject the extension
         * @description For: procurement officer, supplier.
         *
         *     Basis: Civil Code, Art. 543
         */
        ServicePurchaseRejectExtension: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "REJECT_EXTENSION";
            data: components["schemas"]["ServicePurchaseRejectExtensionForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseRejectExtensionForm: {
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
        };
        ServicePurchaseRejectForm: {
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
        };
        /**
         * Reject a milestone
         * @description For: acceptance group.
         *
         *     Basis: Government Procurement Law, Art. 41
         */
        ServicePurchaseRejectMilestone: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "REJECT_MILESTONE";
            data: components["schemas"]["ServicePurchaseRejectMilestoneForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseRejectMilestoneForm: {
            /** Milestone */
            number: number;
            /**
             * Reasons
             * Format: long-text
             */
            remarks: string;
        };
        /**
         * Evaluate again
         * @description For: procurement officer, procurement agency.
         *
         *     Basis: Ministry of Finance Order 87 Art. 64, 67
         *
         *     The ranking is void and kept on record; a changed result is reported to the finance department.
         */
        ServicePurchaseReopenEvaluation: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "REOPEN_EVALUATION";
            data: components["schemas"]["ServicePurchaseReopenEvaluationForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseReopenEvaluationForm: {
            /**
             * Ground
             * @description `sum-error` points were added up wrongly; `item-out-of-range` an item was scored beyond its range; `objective-scores-unequal` objective scores differ; `panel-finds-extreme-score` the panel finds a score extremely high or low; `panel-unlawful` the panel was not lawfully made up
             * @enum {string}
             */
            ground: "sum-error" | "item-out-of-range" | "objective-scores-unequal" | "panel-finds-extreme-score" | "panel-unlawful";
            /**
             * Finding
             * Format: long-text
             */
            finding: string;
            /** Members who correct */
            members?: string[];
        };
        /**
         * Reply to a challenge
         * @description For: procurement officer, procurement agency.
         *
         *     Basis: Government Procurement Law, Art. 53
         *
         *     If the challenge is upheld and affects the outcome, the result falls: the next candidate follows, or a new tender.
         */
        ServicePurchaseReplyChallenge: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "REPLY_CHALLENGE";
            data: components["schemas"]["ServicePurchaseReplyChallengeForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseReplyChallengeForm: {
            /**
             * Challenge
             * Format: uuid
             */
            challengeId: string;
            /** Upheld */
            upheld: boolean;
            /**
             * Reply
             * Format: long-text
             */
            text: string;
        };
        /**
         * Report a milestone
         * @description For: supplier.
         *
         *     Basis: milestones of the contract; Order 102: the provider keeps a project ledger
         */
        ServicePurchaseReportMilestone: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "REPORT_MILESTONE";
            data: components["schemas"]["ServicePurchaseReportMilestoneForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseReportMilestoneForm: {
            /** Milestone */
            number: number;
            /** Evidence */
            evidence?: string[];
            /** Papers as evidence */
            documents?: string[];
        };
        /**
         * Request acceptance
         * @description For: supplier.
         *
         *     Basis: Government Procurement Law, Art. 41
         */
        ServicePurchaseRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "REQUEST";
            data?: components["schemas"]["ServicePurchaseRequestForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        /**
         * Ask for an explanation of the price
         * @description For: panel expert.
         *
         *     Basis: Caiku [2026] 2
         */
        ServicePurchaseRequestExplanation: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "REQUEST_EXPLANATION";
            data: components["schemas"]["ServicePurchaseRequestExplanationForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseRequestExplanationForm: {
            /**
             * Bid
             * Format: uuid
             */
            bidId: string;
            /**
             * What to explain
             * Format: long-text
             */
            question: string;
        };
        ServicePurchaseRequestForm: {
            /**
             * Summary of performance
             * Format: long-text
             */
            statement?: string;
        };
        /**
         * Resolve a tie
         * @description For: buyer's representative, procurement agency, procurement officer.
         *
         *     Basis: Ministry of Finance Order 87 Art. 57, 68
         */
        ServicePurchaseResolveTie: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RESOLVE_TIE";
            data: components["schemas"]["ServicePurchaseResolveTieForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseResolveTieForm: {
            /** Order */
            order: string[];
            /**
             * Ground
             * @description `document-rule` the rule in the documents; `draw` random draw
             * @enum {string}
             */
            ground: "document-rule" | "draw";
            /**
             * Record
             * Format: long-text
             */
            record: string;
        };
        /**
         * Resume the project
         * @description For: leader.
         *
         *     Basis: internal measures: a project resumes once the reason has gone
         */
        ServicePurchaseResume: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RESUME";
            data?: components["schemas"]["ServicePurchaseResumeForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseResumeForm: {
            /**
             * Reason
             * Format: long-text
             */
            reason?: string;
        };
        /**
         * Tender again
         * @description For: procurement officer.
         *
         *     Basis: Government Procurement Law Art. 37
         */
        ServicePurchaseRetender: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RETENDER";
            data: components["schemas"]["ServicePurchaseRetenderForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseRetenderForm: {
            /**
             * What changes in the documents
             * Format: long-text
             */
            changes: string;
        };
        /**
         * Return for changes
         * @description For: finance, reviewer, leader.
         *
         *     Basis: Implementing Regulation Art. 11: needs are to be set soundly and thriftily
         */
        ServicePurchaseReturn: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RETURN";
            data: components["schemas"]["ServicePurchaseReturnForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        /**
         * Return bid bonds
         * @description For: finance.
         *
         *     Basis: Implementing Regulation of the Government Procurement Law, Art. 33
         */
        ServicePurchaseReturnBonds: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RETURN_BONDS";
            data: components["schemas"]["ServicePurchaseReturnBondsForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseReturnBondsForm: {
            /**
             * Returned to
             * @description `losers` the losers; `winner` the winner
             * @enum {string}
             */
            to: "losers" | "winner";
        };
        /**
         * Return the documents
         * @description For: reviewer.
         *
         *     Basis: Government Procurement Law Art. 61: author and checker of the documents are separate
         */
        ServicePurchaseReturnDocs: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RETURN_DOCS";
            data: components["schemas"]["ServicePurchaseReturnDocsForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseReturnDocsForm: {
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
        };
        ServicePurchaseReturnForm: {
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
        };
        /**
         * Return the performance bond
         * @description For: finance.
         *
         *     Basis: Implementing Regulation of the Government Procurement Law, Art. 48
         */
        ServicePurchaseReturnPerformanceBond: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RETURN_PERFORMANCE_BOND";
            data?: components["schemas"]["ServicePurchaseReturnPerformanceBondForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseReturnPerformanceBondForm: {
            /**
             * Kept under the contract, in yuan
             * Format: yuan
             */
            withheld?: string;
            /**
             * Facts and grounds for what is kept
             * Format: long-text
             */
            reason?: string;
        };
        /**
         * Review the result
         * @description For: reviewer.
         *
         *     Basis: Caiyu [2020] 10 (performance evaluation)
         */
        ServicePurchaseReview: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "REVIEW";
            data: components["schemas"]["ServicePurchaseReviewForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseReviewForm: {
            /** Confirmed */
            confirmed: boolean;
            /**
             * Opinion
             * Format: long-text
             */
            opinion: string;
        };
        /**
         * Review the requirements
         * @description For: reviewer.
         *
         *     Basis: Caiku [2021] 22: general and key review
         */
        ServicePurchaseReviewRisk: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "REVIEW_RISK";
            data: components["schemas"]["ServicePurchaseReviewRiskForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseReviewRiskForm: {
            /** Passed */
            passed: boolean;
            /**
             * Opinion
             * Format: long-text
             */
            opinion: string;
        };
        /**
         * Ask for rework
         * @description For: acceptance group.
         *
         *     Basis: Government Procurement Law, Art. 41
         */
        ServicePurchaseRework: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "REWORK";
            data: components["schemas"]["ServicePurchaseReworkForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        /**
         * Report rework done
         * @description For: supplier.
         *
         *     Basis: Government Procurement Law, Art. 41
         */
        ServicePurchaseReworkDone: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "REWORK_DONE";
            data: components["schemas"]["ServicePurchaseReworkDoneForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseReworkDoneForm: {
            /**
             * What was done
             * Format: long-text
             */
            statement: string;
        };
        ServicePurchaseReworkForm: {
            /**
             * What is to be mended
             * Format: long-text
             */
            remarks: string;
        };
        /**
         * Hand in the score sheet
         * @description For: panel expert, buyer's representative.
         *
         *     Basis: Ministry of Finance Order 87 Art. 55
         *
         *     A sheet cannot be changed afterwards, unless objective scores differ and must be corrected.
         */
        ServicePurchaseScore: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SCORE";
            data: components["schemas"]["ServicePurchaseScoreForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseScoreForm: {
            /** Score sheet */
            sheet: {
                [key: string]: {
                    [key: string]: string;
                };
            };
        };
        /**
         * Screen the needs
         * @description For: reviewer.
         *
         *     Basis: Scheme II.4: demand concentrated, benefit clear, suited to social organisations
         *
         *     If one of the three tests fails, the project is rejected and ends.
         */
        ServicePurchaseScreen: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SCREEN";
            data?: components["schemas"]["ServicePurchaseScreenForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseScreenForm: {
            /** Demand is concentrated */
            concentration?: {
                /** Passed */
                passed: boolean;
                /**
                 * Evidence
                 * Format: long-text
                 */
                evidence: string;
            };
            /** The comparative benefit is clear */
            benefit?: {
                /** Passed */
                passed: boolean;
                /**
                 * Evidence
                 * Format: long-text
                 */
                evidence: string;
            };
            /** Suited to social organisations */
            suitability?: {
                /** Passed */
                passed: boolean;
                /**
                 * Evidence
                 * Format: long-text
                 */
                evidence: string;
            };
            /**
             * Reason for departing from the figures
             * Format: long-text
             */
            overrideReason?: string;
        };
        /**
         * Submit the self-evaluation
         * @description For: procurement officer, supplier.
         *
         *     Basis: Caiyu [2020] 10 (performance evaluation)
         */
        ServicePurchaseSelfEvaluate: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SELF_EVALUATE";
            data: components["schemas"]["ServicePurchaseSelfEvaluateForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseSelfEvaluateForm: {
            /**
             * Summary
             * Format: long-text
             */
            summary: string;
            /** Results */
            results?: {
                /** Indicator */
                indicator: string;
                /** Actual */
                actual: string;
                /**
                 * Band
                 * @description `achieved` achieved; `partly` partly achieved; `not` not achieved
                 * @enum {string}
                 */
                band?: "achieved" | "partly" | "not";
                /**
                 * Own score
                 * Format: decimal
                 */
                score?: string;
                /**
                 * Deviation and remedy
                 * Format: long-text
                 */
                note?: string;
            }[];
        };
        /**
         * Set requirements and admission
         * @description For: procurement officer.
         *
         *     Basis: Scheme II.4: clear admission conditions; Government Procurement Law Art. 22
         */
        ServicePurchaseSetAdmission: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SET_ADMISSION";
            data: components["schemas"]["ServicePurchaseSetAdmissionForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseSetAdmissionForm: {
            /** Admission conditions */
            conditions: {
                /** Id */
                id?: string;
                /**
                 * Kind
                 * @description `legal-status` registered, with civil liability of its own; `finance` credit and accounts; `capacity` staff and professional capacity; `tax` taxes and social security paid; `record` no major violation in three years; `licence` licence required by law; `reference-contracts` reference contracts; `other` other conditions bearing on performance; `registered-capital` registered capital; `scale` size, turnover, headcount or profit; `region` regional record, award or seat; `registry-membership` membership of a supplier list
                 * @enum {string}
                 */
                kind: "legal-status" | "finance" | "capacity" | "tax" | "record" | "licence" | "reference-contracts" | "other" | "registered-capital" | "scale" | "region" | "registry-membership";
                /**
                 * Condition
                 * Format: long-text
                 */
                text: string;
                /**
                 * Evidence that it is checked on
                 * Format: long-text
                 */
                evidence?: string;
            }[];
            /** Requirements */
            requirements?: {
                /** Id */
                id?: string;
                /**
                 * Requirement
                 * Format: long-text
                 */
                text: string;
                /** Needs that it serves */
                needs?: string[];
            }[];
            /**
             * Acceptance plan
             * Format: long-text
             */
            acceptancePlan: string;
            /** Reference contracts asked for */
            referenceContracts?: number;
            /** Organisations that designed the project */
            designers?: string[];
        };
        /**
         * Settle the account
         * @description For: procurement officer.
         *
         *     Basis: Civil Code, Arts. 566, 567
         */
        ServicePurchaseSettleAccount: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SETTLE_ACCOUNT";
            data: components["schemas"]["ServicePurchaseSettleAccountForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseSettleAccountForm: {
            /**
             * Undisputed amount still to be paid, in yuan
             * Format: yuan
             */
            amount: string;
            /**
             * Basis
             * Format: long-text
             */
            basis: string;
        };
        /**
         * Sign the contract
         * @description For: leader, supplier.
         *
         *     Basis: Government Procurement Law, Arts. 43, 46
         *
         *     With both signatures the contract stands: the held funds are committed, and the periods for notice, filing and return of the bid bond begin.
         */
        ServicePurchaseSign: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SIGN";
            data?: components["schemas"]["ServicePurchaseSignForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseSignForm: {
            /**
             * How it is signed
             * @description `online` confirmed on the platform; `electronic-seal` electronic seal; `electronic-signature` electronic signature; `paper` on paper, signed and sealed
             * @enum {string}
             */
            method?: "online" | "electronic-seal" | "electronic-signature" | "paper";
            /** Who signs: legal or authorised representative */
            signatory?: string;
        };
        /**
         * Sign the evaluation report
         * @description For: panel expert, buyer's representative.
         *
         *     Basis: Implementing Regulation Art. 41
         */
        ServicePurchaseSignReport: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SIGN_REPORT";
            data?: components["schemas"]["ServicePurchaseSignReportForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseSignReportForm: {
            /**
             * Dissent and its reasons
             * Format: long-text
             */
            dissent?: string;
        };
        /**
         * Sign the technical report
         * @description For: panel expert, buyer's representative.
         *
         *     Basis: Implementing Regulation Art. 41; the documents’ rule that technical comes before price
         *
         *     Technical scores stand from then on; the price envelopes are opened next.
         */
        ServicePurchaseSignTechnicalReport: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SIGN_TECHNICAL_REPORT";
            data?: components["schemas"]["ServicePurchaseSignTechnicalReportForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseSignTechnicalReportForm: {
            /**
             * Dissent and its reasons
             * Format: long-text
             */
            dissent?: string;
        };
        /**
         * Submit the initiation
         * @description For: procurement officer.
         *
         *     Basis: Ministry of Finance Order 102: first the budget, then the purchase
         */
        ServicePurchaseSubmit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SUBMIT";
            data: components["schemas"]["ServicePurchaseSubmitForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        /**
         * Submit a bid
         * @description For: supplier.
         *
         *     Basis: Government Procurement Law Art. 22; MOF Order 87 Art. 33
         *
         *     Until the deadline you may submit again (the last one counts) or withdraw; nobody can read it before opening.
         */
        ServicePurchaseSubmitBid: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SUBMIT_BID";
            data?: components["schemas"]["ServicePurchaseSubmitBidForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseSubmitBidForm: {
            /** Sealed bid */
            sealed?: {
                /** @constant */
                suite: "goufu-seal-1";
                /** Format: uuid */
                projectId: string;
                /** Round */
                round: number;
                /** Format: uuid */
                bidId: string;
                /** Version */
                version: number;
                envelopes: {
                    /** Envelope */
                    name: string;
                    ciphertext: string;
                    sha256: string;
                    shares: string[];
                    system: string;
                }[];
            };
            /**
             * Quote
             * Format: yuan
             */
            quote?: string;
            /** Unit prices */
            items?: {
                /** Item */
                name: string;
                /**
                 * Unit price
                 * Format: yuan
                 */
                price: string;
            }[];
            /** Response */
            content?: {
                /**
                 * Response
                 * Format: long-text
                 */
                response?: string;
                /** Documents */
                documents?: string[];
                /** Promises */
                promises?: {
                    /** Id */
                    id?: string;
                    /** Criterion */
                    criterion?: string;
                    /** Requirement */
                    requirement?: string;
                    /**
                     * Promise
                     * Format: long-text
                     */
                    text: string;
                }[];
                /** Contact */
                contact?: {
                    /** Contact person */
                    name?: string;
                    /** Telephone */
                    phone?: string;
                    /**
                     * Address
                     * Format: long-text
                     */
                    address?: string;
                };
                /** File metadata */
                files?: {
                    /**
                     * File name
                     * Format: long-text
                     */
                    name: string;
                    /** Author */
                    author?: string;
                    /** Machine */
                    machine?: string;
                    /**
                     * Digest of the file (SHA-256)
                     * Format: sha256
                     */
                    sha256?: string;
                }[];
            };
            /** Small-enterprise declaration */
            smallEnterpriseDeclaration?: boolean;
        };
        /**
         * Submit the final offer
         * @description For: supplier.
         *
         *     Basis: Caiku [2014] 214 Art. 21
         *
         *     The final offer becomes part of your bid; until the time is over you may submit again, the last one counts.
         */
        ServicePurchaseSubmitFinalOffer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SUBMIT_FINAL_OFFER";
            data?: components["schemas"]["ServicePurchaseSubmitFinalOfferForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseSubmitFinalOfferForm: {
            /** Sealed bid */
            sealed?: {
                /** @constant */
                suite: "goufu-seal-1";
                /** Format: uuid */
                projectId: string;
                /** Round */
                round: number;
                /** Format: uuid */
                bidId: string;
                /** Version */
                version: number;
                envelopes: {
                    /** Envelope */
                    name: string;
                    ciphertext: string;
                    sha256: string;
                    shares: string[];
                    system: string;
                }[];
            };
            /**
             * Final offer
             * Format: yuan
             */
            quote?: string;
        };
        ServicePurchaseSubmitForm: {
            /**
             * Funding line
             * Format: uuid
             */
            fundingLineId: string;
            /**
             * Budget
             * Format: yuan
             */
            budget: string;
            /** Fiscal year */
            fiscalYear: number;
            /** Term in months */
            termMonths: number;
            /** Grounds for more than a year */
            multiYear?: {
                /** Later years are covered by the budget */
                budgetCover: boolean;
                /** Content and price are stable */
                stableContent: boolean;
            };
            /** In the central catalogue */
            inCatalogue: boolean;
            /** A service to the public */
            publicService: boolean;
            /** Performance objectives */
            objectives: {
                /** Indicator */
                indicator: string;
                /** Target */
                target: string;
                /**
                 * Dimension
                 * @description `decision` decision; `process` process; `execution` budget execution; `cost` cost; `output` output; `benefit` benefit; `satisfaction` satisfaction
                 * @enum {string}
                 */
                dimension?: "decision" | "process" | "execution" | "cost" | "output" | "benefit" | "satisfaction";
                /**
                 * Kind
                 * @description `quantitative` quantitative; `negative` quantitative, less is better; `qualitative` qualitative, in bands; `execution` budget execution
                 * @enum {string}
                 */
                kind?: "quantitative" | "negative" | "qualitative" | "execution";
                /**
                 * Target as a number
                 * Format: quantity
                 */
                targetValue?: string;
                /** Unit */
                unit?: string;
            }[];
            /**
             * Ex-ante evaluation
             * Format: long-text
             */
            exAnteEvaluation?: string;
            /** Negative list */
            negativeList: {
                /** Checked against the negative list */
                checked: boolean;
                /** Items concerned */
                hits: ("own-duty" | "goods-or-works" | "financing" | "labour-dispatch" | "outside-duty")[];
            };
        };
        /**
         * Submit a need
         * @description For: employee served, procurement officer.
         *
         *     Basis: Scheme II.4: gather employees’ needs widely and sort them
         */
        ServicePurchaseSubmitNeed: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SUBMIT_NEED";
            data: components["schemas"]["ServicePurchaseSubmitNeedForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseSubmitNeedForm: {
            /** Need */
            title: string;
            /**
             * Service category
             * @description `employment` Employment; `training` Skills training; `income` Income distribution; `social-security` Social security; `safety-health` Safety and health; `democratic-rights` Democratic and political rights; `culture` Cultural rights
             * @enum {string}
             */
            category: "employment" | "training" | "income" | "social-security" | "safety-health" | "democratic-rights" | "culture";
            /** Employees concerned */
            headcount: number;
            /**
             * Raised on
             * Format: date
             */
            raisedOn: string;
            /** Source */
            source: string;
            /** Work unit */
            unit?: string;
            /** District */
            district?: string;
            /**
             * Detail
             * Format: long-text
             */
            detail?: string;
        };
        /**
         * Submit a performance sheet
         * @description For: performance evaluator.
         *
         *     Basis: Caiyu [2020] 10 (performance evaluation)
         *
         *     A sheet cannot be changed; nobody else sees it before aggregation.
         */
        ServicePurchaseSubmitSheet: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SUBMIT_SHEET";
            data: components["schemas"]["ServicePurchaseSubmitSheetForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseSubmitSheetForm: {
            /** Points by indicator */
            scores: {
                [key: string]: string | null;
            };
            /** Actual values */
            actuals?: {
                [key: string]: string;
            };
            /** Bands of judged indicators */
            bands?: {
                [key: string]: "achieved" | "partly" | "not";
            };
            /** Reasons */
            reasons?: {
                [key: string]: string;
            };
        };
        /**
         * Suspend the project
         * @description For: leader.
         *
         *     Basis: internal measures: the leader may suspend a project; statutory periods run on
         */
        ServicePurchaseSuspend: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SUSPEND";
            data: components["schemas"]["ServicePurchaseSuspendForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseSuspendForm: {
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
        };
        /**
         * Terminate for breach
         * @description For: leader.
         *
         *     Basis: Civil Code, Arts. 563, 565
         *
         *     The contract ends when the notice arrives; the project goes to settlement and is still evaluated and archived.
         */
        ServicePurchaseTerminateBreach: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "TERMINATE_BREACH";
            data: components["schemas"]["ServicePurchaseTerminateBreachForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseTerminateBreachForm: {
            /**
             * Ground
             * @description `cure-period-over` not performed within the period to cure; `repudiation` refusal to perform a main obligation; `purpose-defeated` the breach defeats the purpose of the contract; `force-majeure` force majeure defeats the purpose
             * @enum {string}
             */
            ground: "cure-period-over" | "repudiation" | "purpose-defeated" | "force-majeure";
            /**
             * Facts and reasons
             * Format: long-text
             */
            reason: string;
        };
        /**
         * Terminate in the public interest
         * @description For: leader.
         *
         *     Basis: Government Procurement Law, Art. 50
         *
         *     The project goes to settlement; the party at fault bears the damage, both where both are.
         */
        ServicePurchaseTerminatePublicInterest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "TERMINATE_PUBLIC_INTEREST";
            data: components["schemas"]["ServicePurchaseTerminatePublicInterestForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseTerminatePublicInterestForm: {
            /**
             * How the public interest is harmed
             * Format: long-text
             */
            reason: string;
        };
        /**
         * Uphold a complaint
         * @description For: finance department (regulator), auditor.
         *
         *     Basis: Implementing Regulation of the Government Procurement Law, Art. 71
         *
         *     The result, or a contract not yet performed, falls at once; after performance only damages are left.
         */
        ServicePurchaseUphold: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "UPHOLD";
            data: components["schemas"]["ServicePurchaseUpholdForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseUpholdForm: {
            /**
             * Complaint
             * Format: uuid
             */
            challengeId?: string;
            /**
             * Decision
             * Format: long-text
             */
            decision: string;
        };
        /**
         * Uphold without effect on the outcome
         * @description For: finance department (regulator), auditor.
         *
         *     Basis: Ministry of Finance Order 94 (challenges and complaints), Arts. 31, 32
         */
        ServicePurchaseUpholdWithoutEffect: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "UPHOLD_WITHOUT_EFFECT";
            data: components["schemas"]["ServicePurchaseUpholdWithoutEffectForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseUpholdWithoutEffectForm: {
            /**
             * Complaint
             * Format: uuid
             */
            challengeId?: string;
            /**
             * Decision
             * Format: long-text
             */
            decision: string;
        };
        /**
         * Waive a penalty
         * @description For: leader.
         *
         *     Basis: Civil Code, Art. 585
         */
        ServicePurchaseWaivePenalty: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "WAIVE_PENALTY";
            data: components["schemas"]["ServicePurchaseWaivePenaltyForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseWaivePenaltyForm: {
            /**
             * Charge
             * Format: uuid
             */
            chargeId: string;
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
        };
        /**
         * The winner withdraws
         * @description For: supplier, procurement officer.
         *
         *     Basis: Implementing Regulation of the Government Procurement Law, Art. 49
         *
         *     The award cannot be restored; refusing without good reason is sanctioned under Art. 72 of the Regulation.
         */
        ServicePurchaseWinnerWithdraws: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "WINNER_WITHDRAWS";
            data: components["schemas"]["ServicePurchaseWinnerWithdrawsForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseWinnerWithdrawsForm: {
            /**
             * Reason
             * Format: long-text
             */
            reason: string;
        };
        /**
         * Withdraw the bid
         * @description For: supplier.
         *
         *     Basis: Ministry of Finance Order 87 Art. 34
         */
        ServicePurchaseWithdrawBid: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "WITHDRAW_BID";
            data?: components["schemas"]["ServicePurchaseWithdrawBidForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseWithdrawBidForm: Record<string, never>;
        /**
         * Withdraw a challenge or complaint
         * @description For: supplier.
         *
         *     Basis: Ministry of Finance Order 94 (challenges and complaints), Art. 30
         */
        ServicePurchaseWithdrawChallenge: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "WITHDRAW_CHALLENGE";
            data: components["schemas"]["ServicePurchaseWithdrawChallengeForm"];
            /** Why to go on in spite of the warnings that a dry run tells */
            override?: {
                reason: string;
            };
        };
        ServicePurchaseWithdrawChallengeForm: {
            /**
             * Challenge
             * Format: uuid
             */
            challengeId: string;
            /**
             * Reason
             * Format: long-text
             */
            reason?: string;
        };
        Session: {
            /** Format: uuid */
            id: string;
            login: string;
            name: string;
            /**
             * Signed in, or a key that acts for them
             * @enum {string}
             */
            kind: "person" | "key";
            /**
             * Language
             * @description `zh` Chinese; `en` English
             * @enum {string}
             */
            language: "zh" | "en";
            bodyId: string | null;
            /** The body that keeps the account */
            bodyName: string | null;
            organisationId: string | null;
            /** Acts for */
            organisationName: string | null;
            /** Administrator of everything, not of one branch only */
            administrator: boolean;
            grants: components["schemas"]["Grant"][];
            /** What the console offers to these roles */
            menu: {
                id: string;
                title: components["schemas"]["Bilingual"];
                entries: {
                    id: string;
                    title: components["schemas"]["Bilingual"];
                }[];
            }[];
            /**
             * Signed in until
             * Format: date-time
             */
            expiresAt: string;
        };
        Signature: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Contract, by id
             * Format: uuid
             */
            contractId: string;
            /**
             * What was signed
             * @enum {string}
             */
            instrument: "contract" | "supplement" | "extension";
            /**
             * Its id: the contract’s or the amendment’s
             * Format: uuid
             */
            instrumentId: string;
            /**
             * Party
             * @enum {string}
             */
            party: "buyer" | "supplier";
            /** Organisation, by id */
            organisationId: string | null;
            /** Organisation */
            organisationName: string | null;
            /** Actor, by id */
            actorId: string;
            /** Actor */
            actorName: string;
            /** Who signs for the party */
            signatory: string | null;
            /**
             * How
             * @enum {string}
             */
            method: "online" | "electronic-seal" | "electronic-signature" | "paper";
            /**
             * At
             * Format: date-time
             */
            at: string;
        };
        /** A membership, a pilot or an incubation; `until` is null while it goes on */
        Spell: {
            name: string;
            /** Format: date */
            from: string;
            until: string | null;
        };
        Stage: {
            id: string;
            title: components["schemas"]["Bilingual"];
            /** @enum {string} */
            state: "done" | "current" | "ahead";
            /** When it came there first */
            since: string | null;
        };
        StartedProject: {
            /** Format: uuid */
            instanceId: string;
            /** The version after the step: the ETag of the case */
            seq: number;
            stage: string;
            state: string[];
            /** @enum {string} */
            status: "active" | "done";
            event: {
                seq: number;
                type: string;
                role: string;
                /** Format: date-time */
                at: string;
                hash: string;
                /** What is recorded; of what is sealed, its digest */
                data: {
                    [key: string]: unknown;
                };
            };
            /** Records that the step made */
            created: {
                table: string;
                id: string;
            }[];
            /** What made the engine look twice: an override answered it, or would have to */
            warnings: components["schemas"]["Reason"][];
            /** What else follows */
            follows: components["schemas"]["Bilingual"][];
            deadlines: {
                open: components["schemas"]["Clock"][];
                changed: {
                    rule: string;
                    key: string;
                    change: string;
                }[];
            };
            dryRun: boolean;
            /** Format: uuid */
            id: string;
            code: string;
        };
        State: {
            /** Dotted name of the state */
            id: string;
            title: components["schemas"]["Bilingual"];
        };
        Step: {
            /** Format: uuid */
            instanceId: string;
            /** The version after the step: the ETag of the case */
            seq: number;
            stage: string;
            state: string[];
            /** @enum {string} */
            status: "active" | "done";
            event: {
                seq: number;
                type: string;
                role: string;
                /** Format: date-time */
                at: string;
                hash: string;
                /** What is recorded; of what is sealed, its digest */
                data: {
                    [key: string]: unknown;
                };
            };
            /** Records that the step made */
            created: {
                table: string;
                id: string;
            }[];
            /** What made the engine look twice: an override answered it, or would have to */
            warnings: components["schemas"]["Reason"][];
            /** What else follows */
            follows: components["schemas"]["Bilingual"][];
            deadlines: {
                open: components["schemas"]["Clock"][];
                changed: {
                    rule: string;
                    key: string;
                    change: string;
                }[];
            };
            dryRun: boolean;
            receipt?: components["schemas"]["Receipt"];
        };
        SubmittedStep: {
            seq: number;
            event: string;
            title: components["schemas"]["Bilingual"];
            actorId: string;
            actorName: string;
            role: string;
            roleTitle: components["schemas"]["Bilingual"];
            /** Format: date-time */
            at: string;
            basis: components["schemas"]["Bilingual"];
            fields: components["schemas"]["FilledField"][];
            /** Why it was done in spite of warnings */
            override: string | null;
        };
        Suitability: {
            items: {
                /** @enum {string} */
                test: "concentration" | "benefit" | "suitability";
                title: components["schemas"]["Bilingual"];
                /** @enum {string} */
                state: "missing" | "passed" | "failed";
                verdict: components["schemas"]["Verdict"] | null;
                /** What the records say now */
                computed: (components["schemas"]["ConcentrationEvidence"] | components["schemas"]["BenefitEvidence"] | components["schemas"]["SuitabilityEvidence"]) | null;
            }[];
            /** All three are passed */
            suitable: boolean;
        };
        SuitabilityEvidence: {
            capableProviders: number;
            minCapableProviders: number;
            /** Organisations of the ledger that can take this on, most proven first */
            providers: {
                /** Format: uuid */
                id: string;
                name: string;
                why: components["schemas"]["Bilingual"][];
            }[];
            /** Items of the negative list; null: nobody has checked */
            negativeList: {
                hits: {
                    id: string;
                    title: components["schemas"]["Bilingual"];
                }[];
                note: string | null;
            } | null;
            met: boolean;
        };
        SupposedConsequences: {
            aggregate: string | null;
            /** @enum {string} */
            grade: "优" | "良" | "中" | "差";
            /** Lines of the payment plan that wait for the grade */
            tail: {
                lines: {
                    planItem: string;
                    /**
                     * Yuan with two decimals
                     * Format: yuan
                     */
                    amount: string;
                    percent: number;
                    /**
                     * Yuan with two decimals
                     * Format: yuan
                     */
                    payable: string;
                    /**
                     * Yuan with two decimals
                     * Format: yuan
                     */
                    withheld: string;
                    /**
                     * Yuan with two decimals
                     * Format: yuan
                     */
                    paid: string;
                }[];
                /**
                 * Yuan with two decimals
                 * Format: yuan
                 */
                payable: string;
                /**
                 * Yuan with two decimals
                 * Format: yuan
                 */
                withheld: string;
                afterRectification: boolean;
            };
            /** Rectification, and how many days the contractor has for it */
            rectification: {
                asked: boolean;
                days: number | null;
            };
            /** Renewal */
            renewal: {
                advised: boolean;
                title: components["schemas"]["Bilingual"];
                ground: components["schemas"]["Bilingual"];
            };
            /** Standing in the ledger */
            ledger: {
                suspended: boolean;
                title: components["schemas"]["Bilingual"];
            };
            /** Advice on the next year’s budget; for the buyer alone */
            budget?: {
                /** @enum {string} */
                advice: "priority" | "keep" | "reduce" | "cancel";
                percent: number;
                /**
                 * Yuan with two decimals
                 * Format: yuan
                 */
                amount: string;
                title: components["schemas"]["Bilingual"];
            } | null;
        };
        Supposition: {
            steps: components["schemas"]["Applied"][];
            /** Why the first event that is not possible is refused */
            refusal: {
                /** Which of the events, from 0 */
                at: number;
                /** @enum {string} */
                code: "MALFORMED_REQUEST" | "UNAUTHENTICATED" | "FORBIDDEN" | "ROLE_NOT_ALLOWED" | "RESERVED_EVENT" | "NOT_FOUND" | "WRONG_STATE" | "CASE_ENDED" | "CASE_SUSPENDED" | "CONDITION_NOT_MET" | "SEPARATION_OF_DUTIES" | "WARNINGS_OPEN" | "STALE_DEADLINE" | "CONFLICT" | "FUNDS_INSUFFICIENT" | "STALE_VERSION" | "TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "INVALID_DATA" | "DATA_REFUSED" | "UNKNOWN_EVENT" | "CALENDAR_UNAVAILABLE" | "IDEMPOTENCY_KEY_REUSED" | "PRECONDITION_REQUIRED" | "RATE_LIMITED" | "INTERNAL" | "UNAVAILABLE";
                reasons: components["schemas"]["Reason"][];
            } | null;
        };
        TakenIn: {
            /** @constant */
            received: true;
            /** Under which the employee may ask about it */
            reference: string;
        };
        Talk: {
            /** Round of the tender */
            round: number;
            /** Round of talks, from 1 */
            number: number;
            /**
             * Bid
             * Format: uuid
             */
            bidId: string;
            /** Bidder; null before the opening */
            bidderName: string | null;
            /** What was said */
            summary: string;
            /** Changes to the documents, the same for all */
            changes: {
                part: string;
                text: string;
            }[];
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Agreed by the buyer’s representative */
            agreedAt: string | null;
            /** Refused */
            refusedAt: string | null;
        };
        Target: {
            /** Format: uuid */
            id: string;
            /**
             * What is counted
             * @description `regular-contact` Organisations in regular contact; `industry-pilot` Industry organisations in a pilot; `demonstration` Demonstration organisations; `union-founded` Organisations in which a union was founded; `union-coverage` Coverage of union founding (%)
             * @enum {string}
             */
            kind: "regular-contact" | "industry-pilot" | "demonstration" | "union-founded" | "union-coverage";
            /** What is counted */
            title: components["schemas"]["Bilingual"];
            /** Format: uuid */
            bodyId: string;
            /** Body */
            bodyName: string;
            /** At least */
            minimum: number;
            maximum: number | null;
            /** By when */
            dueDate: string | null;
            /** A number of organisations, or percent where coverage is counted; null where there is nothing to take a percentage of */
            progress: number | null;
            /** Whether it is met today */
            met: boolean | null;
            /**
             * Entered at
             * Format: date-time
             */
            createdAt: string;
        };
        TargetProgress: {
            /** Format: uuid */
            id: string;
            /**
             * What is counted
             * @description `regular-contact` Organisations in regular contact; `industry-pilot` Industry organisations in a pilot; `demonstration` Demonstration organisations; `union-founded` Organisations in which a union was founded; `union-coverage` Coverage of union founding (%)
             * @enum {string}
             */
            kind: "regular-contact" | "industry-pilot" | "demonstration" | "union-founded" | "union-coverage";
            /** What is counted */
            title: components["schemas"]["Bilingual"];
            /** Format: uuid */
            bodyId: string;
            /** Body */
            bodyName: string;
            /** At least */
            minimum: number;
            maximum: number | null;
            /** By when */
            dueDate: string | null;
            /** A number of organisations, or percent where coverage is counted; null where there is nothing to take a percentage of */
            progress: number | null;
            /** Whether it is met today */
            met: boolean | null;
            /**
             * Entered at
             * Format: date-time
             */
            createdAt: string;
            /** At the end of each month, with the organisations that counted */
            series: {
                /** Format: date */
                day: string;
                /** A number of organisations, or percent where coverage is counted; null where there is nothing to take a percentage of */
                progress: number | null;
                organisations: components["schemas"]["Named"][];
            }[];
        };
        /** A tie to an organisation, as declared */
        Tie: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            /** @enum {string} */
            kind: "employment" | "director" | "shareholder" | "kinship" | "other";
            title: components["schemas"]["Bilingual"];
            note: string | null;
            until: string | null;
            /** Format: uuid */
            declaredBy: string;
            declaredByName: string;
            /** Format: date-time */
            createdAt: string;
        };
        TraceNode: {
            /** Kind and id: `duty:d-1` */
            key: string;
            /** @enum {string} */
            kind: "need" | "requirement" | "criterion" | "promise" | "duty" | "milestone" | "evidence" | "score";
            id: string;
            title: string | components["schemas"]["Bilingual"];
            /** Towards the needs */
            up: string[];
            /** Towards the scores */
            down: string[];
            /** What else is known: people, days, digests, points */
            facts: {
                [key: string]: unknown;
            };
        };
        User: {
            /** Format: uuid */
            id: string;
            /** Login */
            login: string;
            /** Name */
            name: string;
            /** E-mail */
            email: string | null;
            bodyId: string | null;
            /** The body that keeps the account */
            bodyName: string | null;
            organisationId: string | null;
            /** Acts for */
            organisationName: string | null;
            /** Employer */
            employer: string | null;
            /**
             * Language
             * @description `zh` Chinese; `en` English
             * @enum {string}
             */
            language: "zh" | "en";
            /** Active */
            active: boolean;
            /** Has a password */
            hasPassword: boolean;
            /** Roles */
            roles: components["schemas"]["Grant"][];
            /**
             * Created at
             * Format: date-time
             */
            createdAt: string;
        };
        Verdict: {
            passed: boolean;
            evidence: string;
            overrideReason?: string;
            by: string;
            /** Who judged it */
            byName: string | null;
            /** Format: date-time */
            at: string;
            /** What the records said on the day */
            computed: (components["schemas"]["ConcentrationEvidence"] | components["schemas"]["BenefitEvidence"] | components["schemas"]["SuitabilityEvidence"]) | null;
        };
        Visit: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Visited on
             * Format: date
             */
            visitedOn: string;
            /** Findings */
            findings: string;
            /** Papers */
            documents: {
                /** Format: uuid */
                id: string;
                sha256: string;
            }[] | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Actor, by id */
            actorId: string;
            /** Actor */
            actorName: string;
        };
        Vocabulary: {
            /** Roles */
            roles: {
                [key: string]: components["schemas"]["Bilingual"];
            };
            /** Stages by kind of case */
            stages: {
                [key: string]: {
                    [key: string]: components["schemas"]["Bilingual"];
                };
            };
            /** Methods of procurement */
            methods: {
                [key: string]: components["schemas"]["Bilingual"];
            };
            /** Legal forms of organisations */
            legalForms: {
                [key: string]: components["schemas"]["Bilingual"];
            };
            /** Legal statuses of organisations */
            legalStatuses: {
                [key: string]: components["schemas"]["Bilingual"];
            };
            /** Levels of registration */
            registrationLevels: {
                [key: string]: components["schemas"]["Bilingual"];
            };
            /** Sheets that can be imported */
            sheets: {
                [key: string]: components["schemas"]["Bilingual"];
            };
            /** Results of the yearly inspection */
            inspectionResults: {
                [key: string]: components["schemas"]["Bilingual"];
            };
            /** Kinds of targets */
            targetKinds: {
                [key: string]: components["schemas"]["Bilingual"];
            };
        };
        Webhook: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Body, by id
             * Format: uuid
             */
            bodyId: string;
            /** Body */
            bodyName: string;
            /** Label */
            label: string;
            /** Address; of a robot its host alone, because the rest is its key */
            url: string;
            /**
             * Format
             * @enum {string}
             */
            format: "json" | "wecom" | "dingtalk";
            /**
             * What it is sent
             * @enum {string}
             */
            sends: "events" | "messages";
            /**
             * Language
             * @enum {string}
             */
            language: "zh" | "en";
            /** Active */
            active: boolean;
            /** Counts the replays */
            generation: number;
            /**
             * Made at
             * Format: date-time
             */
            createdAt: string;
        };
    };
    responses: {
        /** @description `MALFORMED_REQUEST` The request is malformed */
        MalformedRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `UNAUTHENTICATED` Sign in first */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `FORBIDDEN` You may not do this; `ROLE_NOT_ALLOWED` Not one of your duties */
        ForbiddenOrRoleNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `NOT_FOUND` Not found */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `INVALID_DATA` Some fields are not valid */
        InvalidData: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `RATE_LIMITED` Too many requests */
        RateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `UNAVAILABLE` The service is not available */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `FORBIDDEN` You may not do this */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TOO_LARGE` The request is too large */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `UNSUPPORTED_MEDIA_TYPE` Unsupported media type */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `INVALID_DATA` Some fields are not valid; `DATA_REFUSED` The rules do not allow these values */
        InvalidDataOrDataRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `STALE_VERSION` Somebody else has changed this */
        StaleVersion: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `PRECONDITION_REQUIRED` The request needs If-Match */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CONFLICT` This conflicts with what is on record */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `INVALID_DATA` Some fields are not valid; `IDEMPOTENCY_KEY_REUSED` This idempotency key was used for another request */
        InvalidDataOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CONDITION_NOT_MET` A condition is not met yet */
        ConditionNotMet: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `SEPARATION_OF_DUTIES` These duties may not be held by one person; `CONFLICT` This conflicts with what is on record */
        SeparationOfDutiesOrConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `FUNDS_INSUFFICIENT` The budget line does not cover this */
        FundsInsufficient: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `SEPARATION_OF_DUTIES` These duties may not be held by one person */
        SeparationOfDuties: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `WRONG_STATE` Not possible at this stage; `CASE_ENDED` The case has ended */
        WrongStateOrCaseEnded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `INVALID_DATA` Some fields are not valid; `CALENDAR_UNAVAILABLE` No holiday calendar for that year */
        InvalidDataOrCalendarUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CONDITION_NOT_MET` A condition is not met yet; `CONFLICT` This conflicts with what is on record */
        ConditionNotMetOrConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                operation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        operation: string;
                        title: components["schemas"]["Bilingual"];
                        /** Whether one of my roles may do it at all */
                        allowed: boolean;
                        method: string;
                        /** Where it is sent; :id and the like are to be filled in */
                        path: string;
                        /** The form as JSON Schema */
                        schema: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    describeList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                operation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDescription"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readSealingClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                };
            };
            /** @description No content */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Login */
                    login: string;
                    /** Password */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readCurrentSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentSession"];
                };
            };
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeMyPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The current password */
                    current: string;
                    /** Password */
                    password: string;
                };
            };
        };
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrDataRefused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBodies: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: tree the tree, name name, created when entered; with a minus the other way round */
                sort?: "tree" | "-tree" | "name" | "-name" | "created" | "-created";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description Words in the name */
                q?: string;
                /** @description Directly below this body */
                parentId?: string;
                /** @description Level */
                level?: "province" | "city" | "county";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Body"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    createBody: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Name */
                    name: string;
                    /**
                     * The body above
                     * Format: uuid
                     */
                    parentId?: string;
                    /**
                     * Level
                     * @description `province` province; `city` city; `county` county
                     * @enum {string}
                     */
                    level: "province" | "city" | "county";
                    /** Province, as the rules name it: 河南, not 河南省 */
                    province: string;
                    /** City */
                    city?: string;
                    /** County or district */
                    county?: string;
                    /**
                     * Staffing
                     * @description `administrative` administrative; `public-institution` public institution; `none` none
                     * @enum {string}
                     */
                    staffing: "administrative" | "public-institution" | "none";
                    /**
                     * Policy values by rule id; which may be set, and to what, the rules themselves say
                     * @default {}
                     */
                    policy?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Body"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `INVALID_DATA` Some fields are not valid; `DATA_REFUSED` The rules do not allow these values; `IDEMPOTENCY_KEY_REUSED` This idempotency key was used for another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Body"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeBody: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you saw, such as "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Name */
                    name?: string;
                    /**
                     * Staffing
                     * @description `administrative` administrative; `public-institution` public institution; `none` none
                     * @enum {string}
                     */
                    staffing?: "administrative" | "public-institution" | "none";
                    /** Policy values by rule id; which may be set, and to what, the rules themselves say */
                    policy?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Body"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrDataRefused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: created when entered, name name, login login; with a minus the other way round */
                sort?: "created" | "-created" | "name" | "-name" | "login" | "-login";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description Words in the name or the login */
                q?: string;
                /** @description The body that keeps the account */
                bodyId?: string;
                /** @description The organisation that the person acts for */
                organisationId?: string;
                /** @description Who hold this role somewhere */
                role?: "administrator" | "officer" | "reviewer" | "leader" | "finance" | "agency" | "rep" | "expert" | "acceptor" | "beneficiary" | "evaluator" | "auditor" | "regulator";
                /** @description Only active ones, or only others */
                active?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["User"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Login */
                    login: string;
                    /** Name */
                    name: string;
                    /**
                     * E-mail
                     * Format: email
                     */
                    email?: string;
                    /** Password */
                    password?: string;
                    /**
                     * The body that keeps the account
                     * Format: uuid
                     */
                    bodyId?: string;
                    /**
                     * The organisation that the person acts for
                     * Format: uuid
                     */
                    organisationId?: string;
                    /** Employer */
                    employer?: string;
                    /**
                     * Language
                     * @description `zh` Chinese; `en` English
                     * @default zh
                     * @enum {string}
                     */
                    language?: "zh" | "en";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Name */
                    name?: string;
                    email?: string | null;
                    /** Password */
                    password?: string;
                    bodyId?: string | null;
                    organisationId?: string | null;
                    employer?: string | null;
                    /**
                     * Language
                     * @description `zh` Chinese; `en` English
                     * @enum {string}
                     */
                    language?: "zh" | "en";
                    /** Active; who is not is signed out everywhere */
                    active?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listGrants: {
        parameters: {
            query?: {
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Grant"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    grantRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Role
                     * @description `administrator` administrator; `officer` procurement officer; `reviewer` reviewer; `leader` leader; `finance` finance; `agency` procurement agency; `rep` buyer's representative; `expert` panel expert; `acceptor` acceptance group; `beneficiary` employee served; `evaluator` performance evaluator; `auditor` auditor; `regulator` finance department (regulator)
                     * @enum {string}
                     */
                    role: "administrator" | "officer" | "reviewer" | "leader" | "finance" | "agency" | "rep" | "expert" | "acceptor" | "beneficiary" | "evaluator" | "auditor" | "regulator";
                    /**
                     * At which body; all zeros: everywhere
                     * Format: uuid
                     */
                    bodyId: string;
                    /**
                     * At this one project of it alone
                     * Format: uuid
                     */
                    projectId?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawRole: {
        parameters: {
            query: {
                /** @description Role */
                role: "administrator" | "officer" | "reviewer" | "leader" | "finance" | "agency" | "rep" | "expert" | "acceptor" | "beneficiary" | "evaluator" | "auditor" | "regulator";
                /** @description At which body; all zeros: everywhere */
                bodyId: string;
                /** @description At this one project of it alone */
                projectId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: created when made, label what it is for, expires when it expires; with a minus the other way round */
                sort?: "created" | "-created" | "label" | "-label" | "expires" | "-expires";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description Whose keys; by default one’s own */
                userId?: string;
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Key"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Whose powers the key has; by default one’s own
                     * Format: uuid
                     */
                    userId?: string;
                    /** What it is for */
                    label: string;
                    /**
                     * Expires at
                     * Format: date-time
                     */
                    expiresAt?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeKey"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCategories: {
        parameters: {
            query?: {
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            title: components["schemas"]["Bilingual"];
                        }[];
                        next: null;
                    };
                };
            };
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readVocabulary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vocabulary"];
                };
            };
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    drawQrCode: {
        parameters: {
            query: {
                text: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNeeds: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: created when entered, raised when raised, title title, headcount headcount; with a minus the other way round */
                sort?: "created" | "-created" | "raised" | "-raised" | "title" | "-title" | "headcount" | "-headcount";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description Words in the title or the detail */
                q?: string;
                /** @description Body */
                bodyId?: string;
                /** @description Service category */
                category?: "employment" | "training" | "income" | "social-security" | "safety-health" | "democratic-rights" | "culture";
                /** @description County or district */
                district?: string;
                /** @description Where the employees work */
                unit?: string;
                /** @description Project */
                projectId?: string;
                /** @description Group */
                groupId?: string;
                /** @description Round */
                roundId?: string;
                /** @description Raised on this day or later */
                raisedFrom?: string;
                /** @description Raised on this day or before */
                raisedUntil?: string;
                /** @description Only those in no group and no project */
                free?: "true" | "false";
                /** @description Those that were merged away as well */
                merged?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Need"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    createNeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Body
                     * Format: uuid
                     */
                    bodyId: string;
                    /**
                     * The round that it is for; it must be open
                     * Format: uuid
                     */
                    roundId?: string;
                    /** What is needed, in one line */
                    title: string;
                    /**
                     * Service category
                     * @description `employment` Employment; `training` Skills training; `income` Income distribution; `social-security` Social security; `safety-health` Safety and health; `democratic-rights` Democratic and political rights; `culture` Cultural rights
                     * @enum {string}
                     */
                    category: "employment" | "training" | "income" | "social-security" | "safety-health" | "democratic-rights" | "culture";
                    /** Number of employees who need it */
                    headcount: number;
                    /**
                     * Raised on
                     * Format: date
                     */
                    raisedOn: string;
                    /** Where it came from, such as a meeting */
                    source: string;
                    /** Where the employees work */
                    unit?: string;
                    /** County or district */
                    district?: string;
                    /** Detail */
                    detail?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Need"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedDetail"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** What is needed, in one line */
                    title?: string;
                    /**
                     * Service category
                     * @description `employment` Employment; `training` Skills training; `income` Income distribution; `social-security` Social security; `safety-health` Safety and health; `democratic-rights` Democratic and political rights; `culture` Cultural rights
                     * @enum {string}
                     */
                    category?: "employment" | "training" | "income" | "social-security" | "safety-health" | "democratic-rights" | "culture";
                    /** Number of employees who need it */
                    headcount?: number;
                    /**
                     * Raised on
                     * Format: date
                     */
                    raisedOn?: string;
                    /** Where it came from, such as a meeting */
                    source?: string;
                    unit?: string | null;
                    district?: string | null;
                    detail?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Need"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    mergeNeeds: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * The need that stays
                     * Format: uuid
                     */
                    into: string;
                    /** Those that become part of it */
                    from: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedDetail"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    separateNeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Why it is taken out again */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedDetail"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDuplicatesOfNeed: {
        parameters: {
            query?: {
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NeedDuplicate"][];
                        next: null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDuplicatesOfRound: {
        parameters: {
            query?: {
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NeedDuplicateSet"][];
                        /** How many needs were compared */
                        compared: number;
                        /** Whether those are all of the round */
                        complete: boolean;
                        next: null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCollectionRounds: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: created when entered, opens when it opens, closes when it closes, title title; with a minus the other way round */
                sort?: "created" | "-created" | "opens" | "-opens" | "closes" | "-closes" | "title" | "-title";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description Words in the title */
                q?: string;
                /** @description Body */
                bodyId?: string;
                /** @description Where it stands */
                state?: "planned" | "open" | "closed";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CollectionRound"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCollectionRound: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Body
                     * Format: uuid
                     */
                    bodyId: string;
                    /** Title */
                    title: string;
                    /** What the employees read above the form */
                    invitation?: string;
                    /**
                     * Categories asked for; an empty list asks for all
                     * @default []
                     */
                    categories?: ("employment" | "training" | "income" | "social-security" | "safety-health" | "democratic-rights" | "culture")[];
                    /**
                     * Opens at; by default now
                     * Format: date-time
                     */
                    opensAt?: string;
                    /**
                     * Closes at; by default after the period of the rule `needs-round`
                     * Format: date-time
                     */
                    closesAt?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionRound"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `INVALID_DATA` Some fields are not valid; `CALENDAR_UNAVAILABLE` No holiday calendar for that year; `IDEMPOTENCY_KEY_REUSED` This idempotency key was used for another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readCollectionRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionRound"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeCollectionRound: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you saw, such as "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Title */
                    title?: string;
                    invitation?: string | null;
                    /** Categories asked for; an empty list asks for all */
                    categories?: ("employment" | "training" | "income" | "social-security" | "safety-health" | "democratic-rights" | "culture")[];
                    /**
                     * Closes at
                     * Format: date-time
                     */
                    closesAt?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionRound"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidData"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    closeCollectionRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionRound"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCollectionLinks: {
        parameters: {
            query?: {
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CollectionLink"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCollectionLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Where it is handed out: a poster, a chat group, a work unit */
                    label: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeLink"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeCollectionLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readOpenForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What stands at the end of the link */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenForm"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    submitOpenForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What stands at the end of the link */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /**
                     * Service category
                     * @description `employment` Employment; `training` Skills training; `income` Income distribution; `social-security` Social security; `safety-health` Safety and health; `democratic-rights` Democratic and political rights; `culture` Cultural rights
                     * @enum {string}
                     */
                    category: "employment" | "training" | "income" | "social-security" | "safety-health" | "democratic-rights" | "culture";
                    detail?: string;
                    headcount: number;
                    unit?: string;
                    district?: string;
                    /** Only if they want to hear from us */
                    contact?: string;
                    /**
                     * Made with the page: the same form sent twice is one need
                     * Format: uuid
                     */
                    submission?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenIn"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConditionNotMet"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNeedGroups: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: created when formed, title title, headcount headcount; with a minus the other way round */
                sort?: "created" | "-created" | "title" | "-title" | "headcount" | "-headcount";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description Words in the title */
                q?: string;
                /** @description Body */
                bodyId?: string;
                /** @description Service category */
                category?: "employment" | "training" | "income" | "social-security" | "safety-health" | "democratic-rights" | "culture";
                /** @description Where it stands */
                state?: "screening" | "passed" | "failed" | "project";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NeedGroup"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    createNeedGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Title of the group */
                    title: string;
                    /**
                     * Service category
                     * @description `employment` Employment; `training` Skills training; `income` Income distribution; `social-security` Social security; `safety-health` Safety and health; `democratic-rights` Democratic and political rights; `culture` Cultural rights
                     * @enum {string}
                     */
                    category: "employment" | "training" | "income" | "social-security" | "safety-health" | "democratic-rights" | "culture";
                    /** The needs that form it */
                    needIds: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedGroup"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readNeedGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedGroup"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    enterGroupFigures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Own delivery and bought, for one unit of the service */
                    costs?: {
                        /**
                         * Cost of one unit by own delivery
                         * Format: yuan
                         */
                        own: string;
                        /**
                         * Cost of one unit bought
                         * Format: yuan
                         */
                        bought: string;
                        /** The unit, such as a person and session */
                        unit: string;
                        /** Where the figures come from */
                        source: string;
                    } | null;
                    /** The negative list (负面清单), as checked */
                    negativeList?: {
                        /** Items that it touches: ids of the rule `negative-list` */
                        hits: string[];
                        /** Note */
                        note?: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedGroup"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    judgeNeedGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Demand is concentrated */
                    concentration?: {
                        /** Passed */
                        passed: boolean;
                        /** On what evidence */
                        evidence: string;
                    };
                    /** The comparative benefit is clear */
                    benefit?: {
                        /** Passed */
                        passed: boolean;
                        /** On what evidence */
                        evidence: string;
                    };
                    /** Suited to social organisations */
                    suitability?: {
                        /** Passed */
                        passed: boolean;
                        /** On what evidence */
                        evidence: string;
                    };
                    /** Asked for where a test is passed against the figures */
                    overrideReason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedGroup"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SeparationOfDutiesOrConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrDataRefused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readSuitability: {
        parameters: {
            query?: {
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suitability"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFundingLines: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: created when entered, code code, name name, year fiscal year, amount amount; with a minus the other way round */
                sort?: "created" | "-created" | "code" | "-code" | "name" | "-name" | "year" | "-year" | "amount" | "-amount";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description Words in the code or the name */
                q?: string;
                /** @description Body */
                bodyId?: string;
                /** @description Kind of money */
                kind?: "fiscal" | "union" | "mixed";
                /** @description Fiscal year */
                year?: number;
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FundingLine"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    createFundingLine: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Body
                     * Format: uuid
                     */
                    bodyId: string;
                    /** Code */
                    code: string;
                    /** Name */
                    name: string;
                    /** Fiscal year */
                    year: number;
                    /**
                     * Kind of money
                     * @description `fiscal` fiscal funds; `union` union funds; `mixed` both
                     * @enum {string}
                     */
                    kind: "fiscal" | "union" | "mixed";
                    /**
                     * Amount in yuan
                     * Format: yuan
                     */
                    amount: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingLine"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readFundingLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingLine"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeFundingLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Name */
                    name?: string;
                    /**
                     * Amount in yuan, not below what is used
                     * Format: yuan
                     */
                    amount?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingLine"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["FundsInsufficient"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFundingLineEntries: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: at when it happened, amount amount; with a minus the other way round */
                sort?: "at" | "-at" | "amount" | "-amount";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FundingEntry"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRegimeReviews: {
        parameters: {
            query?: {
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RegimeReview"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    reviewRegime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    basis: "fiscal" | "union" | "mixed";
                    reason: string;
                    document?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegimeReview"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SeparationOfDuties"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRegime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectRegime"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: created when entered, updated when changed, name name, status status, district district, staff staff, contactDue next contact due; with a minus the other way round */
                sort?: "created" | "-created" | "updated" | "-updated" | "name" | "-name" | "status" | "-status" | "district" | "-district" | "staff" | "-staff" | "contactDue" | "-contactDue";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description Words in the name, or the credit code */
                q?: string;
                /** @description Body */
                bodyId?: string;
                /** @description Trade */
                industry?: string;
                /** @description Service category */
                category?: "employment" | "training" | "income" | "social-security" | "safety-health" | "democratic-rights" | "culture";
                /** @description County or district */
                district?: string;
                /** @description Status */
                status?: "candidate" | "vetted" | "connected" | "demonstration" | "suspended" | "deregistered";
                /** @description Legal form */
                legalForm?: "social-group" | "non-enterprise" | "foundation" | "enterprise" | "public-institution" | "law-firm" | "grassroots";
                /** @description Legal status */
                legalStatus?: "registered" | "grassroots";
                /** @description Whether a union was founded in it */
                unionFounded?: "true" | "false";
                /** @description Whether in a pilot that is running */
                pilot?: "true" | "false";
                /** @description A licence expires on this day or before */
                licenceExpiresBy?: string;
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedOrganisation"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    createOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Body
                     * Format: uuid
                     */
                    bodyId: string;
                    /** Full name as registered */
                    name: string;
                    /** Credit code */
                    creditCode?: string;
                    /**
                     * Legal form
                     * @description `social-group` social group; `non-enterprise` non-enterprise; `foundation` foundation; `enterprise` enterprise; `public-institution` public institution; `law-firm` law firm; `grassroots` grassroots
                     * @enum {string}
                     */
                    legalForm: "social-group" | "non-enterprise" | "foundation" | "enterprise" | "public-institution" | "law-firm" | "grassroots";
                    /**
                     * Legal status
                     * @description `registered` registered; `grassroots` not registered (grassroots)
                     * @enum {string}
                     */
                    legalStatus: "registered" | "grassroots";
                    industry?: string | null;
                    /** Categories of services that it provides */
                    categories?: ("employment" | "training" | "income" | "social-security" | "safety-health" | "democratic-rights" | "culture")[];
                    staffCount?: number | null;
                    fundingSource?: string | null;
                    activities?: string | null;
                    workingMethods?: string | null;
                    district?: string | null;
                    registrationAuthority?: string | null;
                    registrationLevel?: ("national" | "province" | "city" | "county") | null;
                    contactName?: string | null;
                    contactPhone?: string | null;
                    /** What a body keeps beside the fields of the scheme */
                    extra?: {
                        [key: string]: unknown;
                    };
                    /**
                     * Small or micro enterprise
                     * @default false
                     */
                    smallEnterprise?: boolean;
                    /**
                     * Incubated or led by the union
                     * @default false
                     */
                    unionLed?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `INVALID_DATA` Some fields are not valid; `DATA_REFUSED` The rules do not allow these values; `IDEMPOTENCY_KEY_REUSED` This idempotency key was used for another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readOrganisation: {
        parameters: {
            query?: {
                /** @description What was known at this instant */
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDetail"] | components["schemas"]["PastOrganisation"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeOrganisation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you saw, such as "12" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Full name as registered */
                    name?: string;
                    creditCode?: string | null;
                    /**
                     * Legal form
                     * @description `social-group` social group; `non-enterprise` non-enterprise; `foundation` foundation; `enterprise` enterprise; `public-institution` public institution; `law-firm` law firm; `grassroots` grassroots
                     * @enum {string}
                     */
                    legalForm?: "social-group" | "non-enterprise" | "foundation" | "enterprise" | "public-institution" | "law-firm" | "grassroots";
                    /**
                     * Legal status
                     * @description `registered` registered; `grassroots` not registered (grassroots)
                     * @enum {string}
                     */
                    legalStatus?: "registered" | "grassroots";
                    industry?: string | null;
                    /** Categories of services that it provides */
                    categories?: ("employment" | "training" | "income" | "social-security" | "safety-health" | "democratic-rights" | "culture")[];
                    staffCount?: number | null;
                    fundingSource?: string | null;
                    activities?: string | null;
                    workingMethods?: string | null;
                    district?: string | null;
                    registrationAuthority?: string | null;
                    registrationLevel?: ("national" | "province" | "city" | "county") | null;
                    contactName?: string | null;
                    contactPhone?: string | null;
                    /** What a body keeps beside the fields of the scheme */
                    extra?: {
                        [key: string]: unknown;
                    };
                    /** Small or micro enterprise */
                    smallEnterprise?: boolean;
                    /** Incubated or led by the union */
                    unionLed?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrDataRefused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOrganisationVersions: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: version version; with a minus the other way round */
                sort?: "version" | "-version";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The one that was in force at the end of this day */
                on?: string;
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrganisationVersion"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOrganisationEvents: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Only events of this type */
                type?: string;
                /** @description As it stood at this instant */
                asOf?: string;
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HistoryEntry"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    advanceOrganisation: {
        parameters: {
            query?: {
                /** @description true: judge and show what would follow, write nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The ETag of the version that you saw, such as "12" */
                "If-Match": string;
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationVet"] | components["schemas"]["OrganisationConnect"] | components["schemas"]["OrganisationRecordContact"] | components["schemas"]["OrganisationSetCadence"] | components["schemas"]["OrganisationNameDemonstration"] | components["schemas"]["OrganisationWithdrawDemonstration"] | components["schemas"]["OrganisationSuspend"] | components["schemas"]["OrganisationRestore"] | components["schemas"]["OrganisationDeregister"] | components["schemas"]["OrganisationRecordLicence"] | components["schemas"]["OrganisationEndLicence"] | components["schemas"]["OrganisationRecordInspection"] | components["schemas"]["OrganisationRecordCreditCheck"] | components["schemas"]["OrganisationStartIncubation"] | components["schemas"]["OrganisationEndIncubation"] | components["schemas"]["OrganisationFoundUnion"] | components["schemas"]["OrganisationUpdateMembers"] | components["schemas"]["OrganisationJoinFederation"] | components["schemas"]["OrganisationLeaveFederation"] | components["schemas"]["OrganisationNamePilot"] | components["schemas"]["OrganisationEndPilot"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description `FORBIDDEN` You may not do this; `ROLE_NOT_ALLOWED` Not one of your duties; `RESERVED_EVENT` Only the system raises this event */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `WRONG_STATE` Not possible at this stage; `CASE_ENDED` The case has ended; `CASE_SUSPENDED` The case is suspended; `CONDITION_NOT_MET` A condition is not met yet; `SEPARATION_OF_DUTIES` These duties may not be held by one person; `WARNINGS_OPEN` Warnings are open: go on with a reason, or not at all; `CONFLICT` This conflicts with what is on record; `FUNDS_INSUFFICIENT` The budget line does not cover this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `INVALID_DATA` Some fields are not valid; `DATA_REFUSED` The rules do not allow these values; `UNKNOWN_EVENT` There is no such event; `CALENDAR_UNAVAILABLE` No holiday calendar for that year; `IDEMPOTENCY_KEY_REUSED` This idempotency key was used for another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    supposeOrganisationEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    events: {
                        type: string;
                        /** @default {} */
                        data?: unknown;
                        /** Why to go on in spite of the warnings that a dry run tells */
                        override?: {
                            reason: string;
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supposition"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOrganisationActions: {
        parameters: {
            query?: {
                /** @description true: the events of other stages too, with the reason why not now */
                all?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Action"][];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readOrganisationFile: {
        parameters: {
            query?: {
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SubmittedStep"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOrganisationDeadlines: {
        parameters: {
            query?: {
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        serverNow: string;
                        items: components["schemas"]["ClockStory"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readOrganisationDiagram: {
        parameters: {
            query?: {
                /** @description As it stood at this instant */
                asOf?: string;
                /** @description true: the whole chart; by default the present stage and its neighbours */
                whole?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diagram"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOrganisationChoices: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
                /** @description Type of the event */
                event: string;
                /** @description Path of the field, its parts joined by dots, * for the entries of a list: groups.*.needIds.* */
                field: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Choice"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongStateOrCaseEnded"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readOrganisationDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Type of the event */
                event: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveOrganisationDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Type of the event */
                event: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The form as typed, whatever is in it */
                    data: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description `WRONG_STATE` Not possible at this stage; `CASE_ENDED` The case has ended; `CONDITION_NOT_MET` A condition is not met yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    dropOrganisationDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Type of the event */
                event: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readScorecard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContactsOfOrganisation: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: on day of the contact, entered when entered, organisation organisation; with a minus the other way round */
                sort?: "on" | "-on" | "entered" | "-entered" | "organisation" | "-organisation";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description Words in the name, the way or the note */
                q?: string;
                /** @description On this day or later */
                from?: string;
                /** @description On this day or before */
                to?: string;
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Contact"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * On which day
                     * Format: date
                     */
                    on: string;
                    /** How: a visit, a meeting, by telephone… */
                    way: string;
                    /** What was talked about */
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description `WRONG_STATE` Not possible at this stage; `CASE_ENDED` The case has ended; `CONDITION_NOT_MET` A condition is not met yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `INVALID_DATA` Some fields are not valid; `DATA_REFUSED` The rules do not allow these values; `IDEMPOTENCY_KEY_REUSED` This idempotency key was used for another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: on day of the contact, entered when entered, organisation organisation; with a minus the other way round */
                sort?: "on" | "-on" | "entered" | "-entered" | "organisation" | "-organisation";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description Words in the name, the way or the note */
                q?: string;
                /** @description On this day or later */
                from?: string;
                /** @description On this day or before */
                to?: string;
                /** @description Body */
                bodyId?: string;
                /** @description Organisation */
                organisationId?: string;
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Contact"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOverdueContacts: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: due day it was due, name name, district district; with a minus the other way round */
                sort?: "due" | "-due" | "name" | "-name" | "district" | "-district";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description Words in the name */
                q?: string;
                /** @description Body */
                bodyId?: string;
                /** @description County or district */
                district?: string;
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OverdueContact"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTargets: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: created when entered, kind what is counted, due by when, body body; with a minus the other way round */
                sort?: "created" | "-created" | "kind" | "-kind" | "due" | "-due" | "body" | "-body";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description Body */
                bodyId?: string;
                /** @description What is counted */
                kind?: "regular-contact" | "industry-pilot" | "demonstration" | "union-founded" | "union-coverage";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Target"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTarget: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Body
                     * Format: uuid
                     */
                    bodyId: string;
                    /**
                     * What is counted
                     * @description `regular-contact` Organisations in regular contact; `industry-pilot` Industry organisations in a pilot; `demonstration` Demonstration organisations; `union-founded` Organisations in which a union was founded; `union-coverage` Coverage of union founding (%)
                     * @enum {string}
                     */
                    kind: "regular-contact" | "industry-pilot" | "demonstration" | "union-founded" | "union-coverage";
                    /** At least */
                    minimum: number;
                    /** At most */
                    maximum?: number;
                    /**
                     * By when
                     * Format: date
                     */
                    dueDate?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readTargetProgress: {
        parameters: {
            query?: {
                /** @description From this day; by default a year before the end */
                from?: string;
                /** @description To this day; by default today */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetProgress"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    registerDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * The case that the paper belongs to
                     * Format: uuid
                     */
                    instanceId: string;
                    /** Kind */
                    kind: string;
                    /** Title */
                    title: string;
                    /** SHA-256 of the content */
                    sha256: string;
                    /** Bytes */
                    bytes: number;
                    /** Media type */
                    mediaType: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readDocumentContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/ofd": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "application/zip": string;
                    "text/csv": string;
                    "text/plain": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    handInContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrDataRefused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    uploadDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * The case that the paper belongs to
                     * Format: uuid
                     */
                    instanceId: string;
                    /** Kind */
                    kind: string;
                    /** Title */
                    title?: string;
                    /** SHA-256 of the content */
                    sha256?: string;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `INVALID_DATA` Some fields are not valid; `DATA_REFUSED` The rules do not allow these values; `IDEMPOTENCY_KEY_REUSED` This idempotency key was used for another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: created when handed in, file file name, status status; with a minus the other way round */
                sort?: "created" | "-created" | "file" | "-file" | "status" | "-status";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The body that it is imported for */
                bodyId?: string;
                /** @description Kind of sheet */
                kind?: "needs" | "organisations" | "contacts" | "funding-lines" | "performance";
                /** @description reading, ready to be decided on, refused as a whole, applying, applied or cancelled */
                status?: "reading" | "ready" | "refused" | "applying" | "applied" | "cancelled";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Import"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    handInSheet: {
        parameters: {
            query?: {
                /** @description Kind of sheet */
                kind?: "needs" | "organisations" | "contacts" | "funding-lines" | "performance";
                /** @description The body that it is imported for */
                bodyId?: string;
                /** @description Name of the file */
                fileName?: string;
            };
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Kind of sheet
                     * @enum {string}
                     */
                    kind: "needs" | "organisations" | "contacts" | "funding-lines" | "performance";
                    /**
                     * The body that it is imported for
                     * Format: uuid
                     */
                    bodyId: string;
                    /** Name of the file */
                    fileName?: string;
                    /** Format: binary */
                    file: string;
                };
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `INVALID_DATA` Some fields are not valid; `DATA_REFUSED` The rules do not allow these values; `IDEMPOTENCY_KEY_REUSED` This idempotency key was used for another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadImportTemplate: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                /** @description Kind of sheet */
                kind: "needs" | "organisations" | "contacts" | "funding-lines" | "performance";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listImportRows: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: row row, status status; with a minus the other way round */
                sort?: "row" | "-row" | "status" | "-status";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description What the row would do */
                status?: "new" | "changed" | "same" | "error";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ImportRow"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    applyImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * All rows in one transaction, or those without errors
                     * @enum {string}
                     */
                    mode: "all-or-nothing" | "good-rows";
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `INVALID_DATA` Some fields are not valid; `DATA_REFUSED` The rules do not allow these values; `IDEMPOTENCY_KEY_REUSED` This idempotency key was used for another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPerformanceFigures: {
        parameters: {
            query?: {
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformanceFigures"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCalendarDecrees: {
        parameters: {
            query?: {
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CalendarDecree"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    enterCalendarDecree: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Year */
                    year: number;
                    /** Number of the notice */
                    decree: string;
                    /** Days off, each listed */
                    off: string[];
                    /** Saturdays and Sundays that are worked */
                    work: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDecree"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readCalendarYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYear"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidDataOrCalendarUnavailable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRules: {
        parameters: {
            query?: {
                date?: string;
                regime?: "GOV" | "REF" | "SMALL";
                bodyId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSet"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    calculateDeadline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    start: string;
                    count: number;
                    /** @enum {string} */
                    unit: "working-day" | "calendar-day";
                    /** @enum {string} */
                    direction?: "after" | "before";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        due: string;
                        counted: string[];
                        skipped: {
                            date: string;
                            why: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        calendar: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrCalendarUnavailable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    calculatePriceScores: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    weight: string | number;
                    quotes: {
                        bidder: string;
                        amount: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        benchmark: string;
                        scores: {
                            bidder: string;
                            score: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    calculateRanking: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    method: "open-tender" | "competitive-consultation";
                    priceWeight: string | number;
                    smallEnterpriseDeduction?: string | number;
                    bids: {
                        bidder: string;
                        quote: string;
                        nonPrice: string;
                        technical?: string;
                        small?: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ranking: {
                            rank: number;
                            bidder: string;
                            evaluationPrice: string;
                            priceScore: string;
                            total: string;
                        }[];
                        unresolvedTies: string[][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    calculateAbnormallyLow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ceiling: string;
                    thresholds?: {
                        mean?: string | number;
                        secondLowest?: string | number;
                        ceiling?: string | number;
                    };
                    quotes: {
                        bidder: string;
                        amount: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lines: {
                            mean: string;
                            secondLowest: string | null;
                            ceiling: string;
                        };
                        hits: {
                            bidder: string;
                            rules: ("mean" | "second-lowest" | "ceiling")[];
                        }[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    calculatePerformanceGrade: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sheets: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        median: string;
                        mean: string;
                        aggregate: string;
                        /** @enum {string} */
                        grade: "优" | "良" | "中" | "差";
                        trimmed: boolean;
                        needsReason: number[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: created when started, title title, code code, stage stage, budget budget, due next deadline; with a minus the other way round */
                sort?: "created" | "-created" | "title" | "-title" | "code" | "-code" | "stage" | "-stage" | "budget" | "-budget" | "due" | "-due";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description Part of the title or the code */
                q?: string;
                stage?: string;
                /** @description Service category */
                category?: "employment" | "training" | "income" | "social-security" | "safety-health" | "democratic-rights" | "culture";
                batch?: string;
                bodyId?: string;
                method?: string;
                /** @description overdue: a clock has run out; week: one runs out within seven days */
                due?: "overdue" | "week";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedProject"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    startProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    bodyId: string;
                    /** By default that of the group of needs */
                    title?: string;
                    /**
                     * By default that of the group of needs
                     * @description `employment` Employment; `training` Skills training; `income` Income distribution; `social-security` Social security; `safety-health` Safety and health; `democratic-rights` Democratic and political rights; `culture` Cultural rights
                     * @enum {string}
                     */
                    category?: "employment" | "training" | "income" | "social-security" | "safety-health" | "democratic-rights" | "culture";
                    code?: string;
                    /** Packages (包) of one tender share a batch */
                    batch?: string;
                    /** The buyer’s own word for the method (自行采购); decides nothing */
                    methodWord?: string;
                    /** @default [] */
                    needIds?: string[];
                    /**
                     * A project of a whole group of needs: its needs come along, and the verdicts it was given
                     * Format: uuid
                     */
                    groupId?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedProject"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readProject: {
        parameters: {
            query?: {
                /** @description As it stood at this instant; for those who see it in full */
                asOf?: string;
                /** @description context: the facts by which the workflow decides, free-form, for those who see it in full */
                include?: "context";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectEvents: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Only events of this type */
                type?: string;
                /** @description As it stood at this instant */
                asOf?: string;
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HistoryEntry"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    advanceProject: {
        parameters: {
            query?: {
                /** @description true: judge and show what would follow, write nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The ETag of the version that you saw, such as "12" */
                "If-Match": string;
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServicePurchaseSubmitNeed"] | components["schemas"]["ServicePurchaseLinkNeeds"] | components["schemas"]["ServicePurchaseCloseCollection"] | components["schemas"]["ServicePurchaseClassify"] | components["schemas"]["ServicePurchaseScreen"] | components["schemas"]["ServicePurchaseSubmit"] | components["schemas"]["ServicePurchaseConfirmFunds"] | components["schemas"]["ServicePurchaseApprove"] | components["schemas"]["ServicePurchaseReturn"] | components["schemas"]["ServicePurchaseReject"] | components["schemas"]["ServicePurchaseFinishSurvey"] | components["schemas"]["ServicePurchaseSetAdmission"] | components["schemas"]["ServicePurchaseReviewRisk"] | components["schemas"]["ServicePurchaseChooseMethod"] | components["schemas"]["ServicePurchaseApproveException"] | components["schemas"]["ServicePurchaseRefuseException"] | components["schemas"]["ServicePurchasePublishIntent"] | components["schemas"]["ServicePurchaseApproveDocs"] | components["schemas"]["ServicePurchaseReturnDocs"] | components["schemas"]["ServicePurchaseIssueDocs"] | components["schemas"]["ServicePurchaseAsk"] | components["schemas"]["ServicePurchaseAnswer"] | components["schemas"]["ServicePurchaseClarify"] | components["schemas"]["ServicePurchaseSubmitBid"] | components["schemas"]["ServicePurchaseWithdrawBid"] | components["schemas"]["ServicePurchaseConfirmBid"] | components["schemas"]["ServicePurchaseFormPanel"] | components["schemas"]["ServicePurchaseApproveOpening"] | components["schemas"]["ServicePurchaseOpen"] | components["schemas"]["ServicePurchaseDrawPanel"] | components["schemas"]["ServicePurchaseQualify"] | components["schemas"]["ServicePurchaseCheckConformity"] | components["schemas"]["ServicePurchaseRequestExplanation"] | components["schemas"]["ServicePurchaseExplain"] | components["schemas"]["ServicePurchaseDecideLowPrice"] | components["schemas"]["ServicePurchaseHoldTalks"] | components["schemas"]["ServicePurchaseAgreeChanges"] | components["schemas"]["ServicePurchaseInviteFinalOffers"] | components["schemas"]["ServicePurchaseSubmitFinalOffer"] | components["schemas"]["ServicePurchaseCloseOffers"] | components["schemas"]["ServicePurchaseOpenFinalOffers"] | components["schemas"]["ServicePurchaseScore"] | components["schemas"]["ServicePurchaseCorrectSheet"] | components["schemas"]["ServicePurchaseSignTechnicalReport"] | components["schemas"]["ServicePurchaseReceiveTechnicalReport"] | components["schemas"]["ServicePurchaseOpenPrices"] | components["schemas"]["ServicePurchaseCheckPrices"] | components["schemas"]["ServicePurchaseRank"] | components["schemas"]["ServicePurchaseResolveTie"] | components["schemas"]["ServicePurchaseSignReport"] | components["schemas"]["ServicePurchaseReceiveReport"] | components["schemas"]["ServicePurchaseDeclareRecusal"] | components["schemas"]["ServicePurchaseDiscoverConflict"] | components["schemas"]["ServicePurchaseReopenEvaluation"] | components["schemas"]["ServicePurchaseConfirmWinner"] | components["schemas"]["ServicePurchasePublishResult"] | components["schemas"]["ServicePurchaseCauseReview"] | components["schemas"]["ServicePurchaseRetender"] | components["schemas"]["ServicePurchaseChangeMethod"] | components["schemas"]["ServicePurchaseContinueWithTwo"] | components["schemas"]["ServicePurchaseCancel"] | components["schemas"]["ServicePurchaseDraftContract"] | components["schemas"]["ServicePurchaseSign"] | components["schemas"]["ServicePurchaseWinnerWithdraws"] | components["schemas"]["ServicePurchaseNextCandidate"] | components["schemas"]["ServicePurchasePublishContract"] | components["schemas"]["ServicePurchaseFile"] | components["schemas"]["ServicePurchaseReturnBonds"] | components["schemas"]["ServicePurchaseReportMilestone"] | components["schemas"]["ServicePurchaseAcceptMilestone"] | components["schemas"]["ServicePurchaseRejectMilestone"] | components["schemas"]["ServicePurchaseRecordFault"] | components["schemas"]["ServicePurchaseMonitorVisit"] | components["schemas"]["ServicePurchaseAmend"] | components["schemas"]["ServicePurchaseRejectAmendment"] | components["schemas"]["ServicePurchaseExtend"] | components["schemas"]["ServicePurchaseRejectExtension"] | components["schemas"]["ServicePurchaseCureNotice"] | components["schemas"]["ServicePurchaseCured"] | components["schemas"]["ServicePurchaseReworkDone"] | components["schemas"]["ServicePurchaseRequest"] | components["schemas"]["ServicePurchaseTerminateBreach"] | components["schemas"]["ServicePurchaseTerminatePublicInterest"] | components["schemas"]["ServicePurchaseBeneficiaryOpinion"] | components["schemas"]["ServicePurchaseDrawSample"] | components["schemas"]["ServicePurchaseCloseOpinions"] | components["schemas"]["ServicePurchasePass"] | components["schemas"]["ServicePurchaseRework"] | components["schemas"]["ServicePurchaseFail"] | components["schemas"]["ServicePurchaseInvoice"] | components["schemas"]["ServicePurchaseApprovePay"] | components["schemas"]["ServicePurchasePay"] | components["schemas"]["ServicePurchaseSettleAccount"] | components["schemas"]["ServicePurchaseCloseSettlement"] | components["schemas"]["ServicePurchaseAssignRest"] | components["schemas"]["ServicePurchaseChargePenalty"] | components["schemas"]["ServicePurchaseWaivePenalty"] | components["schemas"]["ServicePurchaseContestPenalty"] | components["schemas"]["ServicePurchaseKeepPenalty"] | components["schemas"]["ServicePurchaseReturnPerformanceBond"] | components["schemas"]["ServicePurchaseOpenEval"] | components["schemas"]["ServicePurchaseSelfEvaluate"] | components["schemas"]["ServicePurchaseApproveNotApplicable"] | components["schemas"]["ServicePurchaseRecuseEvaluator"] | components["schemas"]["ServicePurchaseSubmitSheet"] | components["schemas"]["ServicePurchaseExplainDeviation"] | components["schemas"]["ServicePurchaseAggregate"] | components["schemas"]["ServicePurchaseReview"] | components["schemas"]["ServicePurchaseAppeal"] | components["schemas"]["ServicePurchaseAnswerAppeal"] | components["schemas"]["ServicePurchaseFinalise"] | components["schemas"]["ServicePurchaseRectified"] | components["schemas"]["ServicePurchaseAcceptRectification"] | components["schemas"]["ServicePurchaseArchive"] | components["schemas"]["ServicePurchaseFileChallenge"] | components["schemas"]["ServicePurchaseAssessChallenge"] | components["schemas"]["ServicePurchaseReplyChallenge"] | components["schemas"]["ServicePurchaseWithdrawChallenge"] | components["schemas"]["ServicePurchaseFileComplaint"] | components["schemas"]["ServicePurchaseAcceptComplaint"] | components["schemas"]["ServicePurchaseRefuseComplaint"] | components["schemas"]["ServicePurchaseForwardComplaint"] | components["schemas"]["ServicePurchaseAnswerComplaint"] | components["schemas"]["ServicePurchaseDismiss"] | components["schemas"]["ServicePurchaseUphold"] | components["schemas"]["ServicePurchaseUpholdWithoutEffect"] | components["schemas"]["ServicePurchaseSuspend"] | components["schemas"]["ServicePurchaseResume"] | components["schemas"]["ServicePurchaseOrderSuspension"] | components["schemas"]["ServicePurchaseLiftSuspension"] | components["schemas"]["ServicePurchaseRecordFinding"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description `FORBIDDEN` You may not do this; `ROLE_NOT_ALLOWED` Not one of your duties; `RESERVED_EVENT` Only the system raises this event */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `WRONG_STATE` Not possible at this stage; `CASE_ENDED` The case has ended; `CASE_SUSPENDED` The case is suspended; `CONDITION_NOT_MET` A condition is not met yet; `SEPARATION_OF_DUTIES` These duties may not be held by one person; `WARNINGS_OPEN` Warnings are open: go on with a reason, or not at all; `CONFLICT` This conflicts with what is on record; `FUNDS_INSUFFICIENT` The budget line does not cover this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `INVALID_DATA` Some fields are not valid; `DATA_REFUSED` The rules do not allow these values; `UNKNOWN_EVENT` There is no such event; `CALENDAR_UNAVAILABLE` No holiday calendar for that year; `IDEMPOTENCY_KEY_REUSED` This idempotency key was used for another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    supposeProjectEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    events: {
                        type: string;
                        /** @default {} */
                        data?: unknown;
                        /** Why to go on in spite of the warnings that a dry run tells */
                        override?: {
                            reason: string;
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supposition"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectActions: {
        parameters: {
            query?: {
                /** @description true: the events of other stages too, with the reason why not now */
                all?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Action"][];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readProjectFile: {
        parameters: {
            query?: {
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SubmittedStep"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectDeadlines: {
        parameters: {
            query?: {
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        serverNow: string;
                        items: components["schemas"]["ClockStory"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readProjectDiagram: {
        parameters: {
            query?: {
                /** @description As it stood at this instant */
                asOf?: string;
                /** @description true: the whole chart; by default the present stage and its neighbours */
                whole?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diagram"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectChoices: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
                /** @description Type of the event */
                event: string;
                /** @description Path of the field, its parts joined by dots, * for the entries of a list: groups.*.needIds.* */
                field: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Choice"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongStateOrCaseEnded"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readProjectDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Type of the event */
                event: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveProjectDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Type of the event */
                event: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The form as typed, whatever is in it */
                    data: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description `WRONG_STATE` Not possible at this stage; `CASE_ENDED` The case has ended; `CONDITION_NOT_MET` A condition is not met yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    dropProjectDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Type of the event */
                event: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBatches: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: batch batch, projects projects, running running; with a minus the other way round */
                sort?: "batch" | "-batch" | "projects" | "-projects" | "running" | "-running";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                bodyId?: string;
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedBatch"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBatch: {
        parameters: {
            query?: {
                /** @description Body; needed where several use the name */
                bodyId?: string;
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                batch: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    advanceBatch: {
        parameters: {
            query?: {
                /** @description Body; needed where several use the name */
                bodyId?: string;
                /** @description Judge and show, write nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The ETag of the version that you saw, such as "12" */
                "If-Match": string;
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                batch: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    type: string;
                    /**
                     * The form that all of them get
                     * @default {}
                     */
                    data?: {
                        [key: string]: unknown;
                    };
                    /**
                     * What differs, by project: laid over `data`
                     * @default {}
                     */
                    each?: {
                        [key: string]: {
                            [key: string]: unknown;
                        };
                    };
                    /** Only these; by default every project of the batch that has not ended */
                    projects?: string[];
                    override?: {
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchMoved"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description `FORBIDDEN` You may not do this; `ROLE_NOT_ALLOWED` Not one of your duties; `RESERVED_EVENT` Only the system raises this event */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `WRONG_STATE` Not possible at this stage; `CASE_ENDED` The case has ended; `CASE_SUSPENDED` The case is suspended; `CONDITION_NOT_MET` A condition is not met yet; `SEPARATION_OF_DUTIES` These duties may not be held by one person; `WARNINGS_OPEN` Warnings are open: go on with a reason, or not at all; `CONFLICT` This conflicts with what is on record; `FUNDS_INSUFFICIENT` The budget line does not cover this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `INVALID_DATA` Some fields are not valid; `DATA_REFUSED` The rules do not allow these values; `UNKNOWN_EVENT` There is no such event; `CALENDAR_UNAVAILABLE` No holiday calendar for that year; `IDEMPOTENCY_KEY_REUSED` This idempotency key was used for another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectPartners: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: granted when shared, body partner body; with a minus the other way round */
                sort?: "granted" | "-granted" | "body" | "-body";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Partner"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    shareProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    bodyId: string;
                    purpose: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `INVALID_DATA` Some fields are not valid; `DATA_REFUSED` The rules do not allow these values; `IDEMPOTENCY_KEY_REUSED` This idempotency key was used for another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    endProjectShare: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectRecordKinds: {
        parameters: {
            query?: {
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RecordList"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectAdmissions: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: version Version, at At; with a minus the other way round */
                sort?: "version" | "-version" | "at" | "-at";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Admission"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectQualificationChecks: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: at At, round Round of the tender; with a minus the other way round */
                sort?: "at" | "-at" | "round" | "-round";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QualificationCheck"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectBids: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: submittedAt Submitted at, round Round of the tender, quote Quote; null before the opening, finalQuote Final quote; with a minus the other way round */
                sort?: "submittedAt" | "-submittedAt" | "round" | "-round" | "quote" | "-quote" | "finalQuote" | "-finalQuote";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Bid"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectTalks: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: at At, number Round of talks, from 1; with a minus the other way round */
                sort?: "at" | "-at" | "number" | "-number";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Talk"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectPanel: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: round Round of the tender, name Name; with a minus the other way round */
                sort?: "round" | "-round" | "name" | "-name";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PanelMember"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectScoreSheets: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: submittedAt Submitted at, round Round of the tender; with a minus the other way round */
                sort?: "submittedAt" | "-submittedAt" | "round" | "-round";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ScoreSheet"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectRankings: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: at At, round Round of the tender, attempt 1, and one more for each re-evaluation; with a minus the other way round */
                sort?: "at" | "-at" | "round" | "-round" | "attempt" | "-attempt";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Ranking"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectQuestions: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: askedAt Asked at, answeredAt Answered at; with a minus the other way round */
                sort?: "askedAt" | "-askedAt" | "answeredAt" | "-answeredAt";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Question"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectChallenges: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: filedAt Filed at, status Status; with a minus the other way round */
                sort?: "filedAt" | "-filedAt" | "status" | "-status";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Challenge"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectNotices: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: publishedAt Published at, kind Kind of notice; with a minus the other way round */
                sort?: "publishedAt" | "-publishedAt" | "kind" | "-kind";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Notice"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectContracts: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: createdAt Drawn up at, amount Amount, yuan, status Status; with a minus the other way round */
                sort?: "createdAt" | "-createdAt" | "amount" | "-amount" | "status" | "-status";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Contract"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectAmendments: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: at At, status Status; with a minus the other way round */
                sort?: "at" | "-at" | "status" | "-status";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Amendment"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectMilestones: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: number Number, due Due, status Status; with a minus the other way round */
                sort?: "number" | "-number" | "due" | "-due" | "status" | "-status";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Milestone"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectSignatures: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: at At, party Party; with a minus the other way round */
                sort?: "at" | "-at" | "party" | "-party";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Signature"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectPenalties: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: at At, amount Amount, yuan, status Status; with a minus the other way round */
                sort?: "at" | "-at" | "amount" | "-amount" | "status" | "-status";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PenaltyCharge"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectVisits: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: visitedOn Visited on, at At; with a minus the other way round */
                sort?: "visitedOn" | "-visitedOn" | "at" | "-at";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Visit"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectPayments: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: requestedAt Requested at, amount Amount, yuan, status Status, paidAt Paid at; with a minus the other way round */
                sort?: "requestedAt" | "-requestedAt" | "amount" | "-amount" | "status" | "-status" | "paidAt" | "-paidAt";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Payment"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectAcceptances: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: at At, verdict Verdict; with a minus the other way round */
                sort?: "at" | "-at" | "verdict" | "-verdict";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Acceptance"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectReviews: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: round Round of the evaluation, openedAt Opened at; with a minus the other way round */
                sort?: "round" | "-round" | "openedAt" | "-openedAt";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Review"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectReviewSheets: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: submittedAt Submitted at, round Round of the evaluation, total Total; with a minus the other way round */
                sort?: "submittedAt" | "-submittedAt" | "round" | "-round" | "total" | "-total";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReviewSheet"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectDocuments: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: createdAt Filed at, kind Kind, title Title, version Version; with a minus the other way round */
                sort?: "createdAt" | "-createdAt" | "kind" | "-kind" | "title" | "-title" | "version" | "-version";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CaseDocument"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readProjectTrace: {
        parameters: {
            query?: {
                /** @description A node, such as `score:o1` or `need:<id>`: only what hangs together with it, in both directions */
                from?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectTrace"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readNeedTrace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedTrace"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readContractDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDraft"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConditionNotMet"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPersonsServed: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: created when entered, ref number; with a minus the other way round */
                sort?: "created" | "-created" | "ref" | "-ref";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PersonServed"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    enterPersonsServed: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    persons: {
                        /** The body’s own number or pseudonym */
                        ref: string;
                        /** Contact */
                        contact?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: number;
                        /** Who was on the list already */
                        known: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConditionNotMetOrConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    makeOpinionLinks: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The links, shown this once; null when the request is repeated */
                        items: {
                            ref: string;
                            contact: string | null;
                            token: string;
                            link: string;
                        }[] | null;
                        note?: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConditionNotMetOrConflict"];
            422: components["responses"]["InvalidDataOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readOpinionLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        project: string;
                        answered: boolean;
                        /** It can be answered now */
                        open: boolean;
                        privacy: components["schemas"]["Bilingual"];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    answerByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Satisfied */
                    satisfied: boolean;
                    /** Points of 100 */
                    score: number;
                    /** Comment */
                    comment?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        received: true;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            /** @description `WRONG_STATE` Not possible at this stage; `CONDITION_NOT_MET` A condition is not met yet; `CONFLICT` This conflicts with what is on record */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readOpinions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opinions"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPapers: {
        parameters: {
            query?: {
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PaperKind"][];
                        next: null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readPaper: {
        parameters: {
            query?: {
                /** @description Which of several papers of a kind: a bidder’s, a payment’s; without it the last */
                of?: string;
            };
            header?: never;
            path: {
                id: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConditionNotMet"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    issuePaper: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Which of several papers of a kind: a bidder’s, a payment’s; without it the last */
                    of?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedPaper"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedPaper"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConditionNotMet"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadPaper: {
        parameters: {
            query?: {
                /** @description Which of several papers of a kind: a bidder’s, a payment’s; without it the last */
                of?: string;
            };
            header?: never;
            path: {
                id: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConditionNotMet"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listExperts: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: created when entered, name name, employer employer; with a minus the other way round */
                sort?: "created" | "-created" | "name" | "-name" | "employer" | "-employer";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The body that keeps the pool */
                bodyId?: string;
                /** @description Field of service */
                field?: string;
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedExpert"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    enterExpert: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * The body that keeps the pool
                     * Format: uuid
                     */
                    bodyId: string;
                    /**
                     * The expert’s account
                     * Format: uuid
                     */
                    userId: string;
                    /** Fields of service */
                    fields: string[];
                    /** Employer */
                    employer?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Expert"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readExpert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Expert"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeExpert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Fields of service */
                    fields?: string[];
                    employer?: string | null;
                    /** In the pool; who left is drawn no more */
                    active?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Expert"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    declareTie: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Organisation
                     * Format: uuid
                     */
                    organisationId: string;
                    /**
                     * Kind of tie
                     * @description `employment` employment; `director` director or supervisor; `shareholder` controlling shareholder; `kinship` kin to its head; `other` another tie that may affect fairness
                     * @enum {string}
                     */
                    kind: "employment" | "director" | "shareholder" | "kinship" | "other";
                    /** Note */
                    note?: string;
                    /**
                     * The last day of the tie; absent while it lasts
                     * Format: date
                     */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description A tie to an organisation, as declared */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tie"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjectDraws: {
        parameters: {
            query?: {
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Draw"][];
                        next: null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSheetDeviations: {
        parameters: {
            query?: {
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** From which distance on, in percent of an item’s maximum */
                        percent: number;
                        items: {
                            /** Format: uuid */
                            bidId: string;
                            bidderName: string | null;
                            criterionId: string;
                            /** @enum {string} */
                            kind: "objective" | "subjective";
                            own: string;
                            /** The mean of all members */
                            mean: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConditionNotMet"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readDebrief: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Debrief"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    draftEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationDraft"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConditionNotMet"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    supposeGrade: {
        parameters: {
            query?: {
                /** @description Grade */
                grade?: "优" | "良" | "中" | "差";
                /** @description Aggregate, points of 100 */
                aggregate?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupposedConsequences"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConditionNotMet"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readPerformanceReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformanceReport"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readBudgetAdvice: {
        parameters: {
            query: {
                bodyId: string;
                year: number;
                fundingLineId?: string;
                /** @description Service category */
                category?: "employment" | "training" | "income" | "social-security" | "safety-health" | "democratic-rights" | "culture";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetAdvice"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readProjectIntegrity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integrity"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    replayRanking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankingReplay"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readMyOpeningKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedKey"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    publishMyOpeningKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Public half of the key, beginning with age1 */
                    recipient: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedKey"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrDataRefused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRecoveryKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedKey"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    publishRecoveryKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Public half of the key, beginning with age1 */
                    recipient: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedKey"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrDataRefused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readSealing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sealing"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    submitBid: {
        parameters: {
            query?: {
                /** @description Judge and show, write nothing */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description The ETag of the version that you saw, such as "12" */
                "If-Match": string;
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    suite: "goufu-seal-1";
                    /** Format: uuid */
                    projectId: string;
                    /** Round */
                    round: number;
                    /** Format: uuid */
                    bidId: string;
                    /** Version */
                    version: number;
                    envelopes: {
                        /** Envelope */
                        name: string;
                        ciphertext: string;
                        sha256: string;
                        shares: string[];
                        system: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description `FORBIDDEN` You may not do this; `ROLE_NOT_ALLOWED` Not one of your duties; `RESERVED_EVENT` Only the system raises this event */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `WRONG_STATE` Not possible at this stage; `CASE_ENDED` The case has ended; `CASE_SUSPENDED` The case is suspended; `CONDITION_NOT_MET` A condition is not met yet; `SEPARATION_OF_DUTIES` These duties may not be held by one person; `WARNINGS_OPEN` Warnings are open: go on with a reason, or not at all; `CONFLICT` This conflicts with what is on record; `FUNDS_INSUFFICIENT` The budget line does not cover this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `INVALID_DATA` Some fields are not valid; `DATA_REFUSED` The rules do not allow these values; `UNKNOWN_EVENT` There is no such event; `CALENDAR_UNAVAILABLE` No holiday calendar for that year; `IDEMPOTENCY_KEY_REUSED` This idempotency key was used for another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReceipts: {
        parameters: {
            query?: {
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Receipt"][];
                        next: null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOpeningShares: {
        parameters: {
            query?: {
                /** @description The recovery share, for the leader */
                recovery?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningShares"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readOpening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opening"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readInbox: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Only steps of this kind */
                kind?: "project" | "organisation" | "need-group" | "import";
                /** @description Only steps of this urgency; counts stay whole */
                urgency?: "badly-overdue" | "overdue" | "due-soon" | "not-due" | "no-deadline";
                /** @description Body */
                bodyId?: string;
                /** @description Duties that have only a day are shown so many days before it */
                ahead?: number;
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        serverNow: string;
                        /** Before the urgency filter */
                        counts: {
                            [key: string]: number;
                        };
                        /** Most urgent first, before the urgency filter */
                        groups: {
                            /** @enum {string} */
                            id: "badly-overdue" | "overdue" | "due-soon" | "not-due" | "no-deadline";
                            title: components["schemas"]["Bilingual"];
                            count: number;
                        }[];
                        /** How many of each kind */
                        byKind: {
                            [key: string]: number;
                        };
                        /** Of very many projects only the most urgent are looked at */
                        truncated: boolean;
                        items: components["schemas"]["InboxItem"][];
                        /** What the workers could not finish */
                        exceptions: {
                            /** Format: uuid */
                            id: string;
                            projectId: string | null;
                            code: string;
                            sentence: components["schemas"]["Bilingual"];
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readFeed: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; empty or absent: from the start */
                after?: string;
                limit?: number;
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FeedEntry"][];
                        /** Where to go on; the same again while nothing is new */
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readReport: {
        parameters: {
            query: {
                bodyId: string;
                scope?: "own" | "below";
                /** @description Comma-separated: pipeline, bodies, money, overdue, durations, grades, targets, contacts; by default all */
                sections?: string;
                format?: "json" | "charts" | "xlsx";
            };
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReportProjects: {
        parameters: {
            query: {
                bodyId: string;
                scope?: "own" | "below";
                limit?: number;
                cursor?: string;
                stage?: string;
                reached?: string;
                category?: string;
                grade?: "优" | "良" | "中" | "差" | "none";
                having?: "awarded" | "contracted" | "paid";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReportedProject"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReportClocks: {
        parameters: {
            query: {
                bodyId: string;
                scope?: "own" | "below";
                limit?: number;
                cursor?: string;
                by?: "due" | "ended";
                rule?: "needs-round" | "needs-screening" | "initiation-funds" | "initiation-review" | "initiation-decision" | "failed-plan" | "expert-draw" | "bid-submission" | "opening-window" | "final-offers" | "evaluation-report-handover" | "award-decision" | "award-notice" | "deposit-return-losers" | "deposit-return-winner" | "contract-signature" | "contract-notice" | "contract-filing" | "inquiry-answer" | "challenge-answer" | "complaint-window" | "complaint-review" | "complaint-forward" | "complaint-response" | "complaint-decision" | "suspension-order" | "milestone" | "milestone-acceptance" | "milestone-redo" | "monitoring-visit" | "acceptance" | "rework" | "payment" | "self-evaluation" | "department-evaluation" | "rectification" | "appeal-window" | "appeal-answer" | "archive" | "contact-duty" | "annual-inspection" | "licence-expiry";
                role?: "administrator" | "officer" | "reviewer" | "leader" | "finance" | "agency" | "rep" | "expert" | "supplier" | "acceptor" | "beneficiary" | "evaluator" | "auditor" | "regulator" | "system";
                outcome?: "overdue" | "late" | "in-time" | "running" | "cancelled" | "done";
                person?: string | "none";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReportedClock"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReportPayments: {
        parameters: {
            query: {
                bodyId: string;
                scope?: "own" | "below";
                limit?: number;
                cursor?: string;
                month?: string;
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReportedPayment"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReportContacts: {
        parameters: {
            query: {
                bodyId: string;
                scope?: "own" | "below";
                limit?: number;
                cursor?: string;
                month?: string;
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReportedContact"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: at when, channel channel, result result; with a minus the other way round */
                sort?: "at" | "-at" | "channel" | "-channel" | "result" | "-result";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Delivery"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: at when, kind kind; with a minus the other way round */
                sort?: "at" | "-at" | "kind" | "-kind";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description Only what was not read yet */
                unread?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Notification"][];
                        next: string | null;
                        total?: number;
                        /** How many are not read yet */
                        unread: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readAllNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Marked as read now */
                        read: number;
                        /** How many are not read yet */
                        unread: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** How many are not read yet */
                        unread: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changePreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Language
                     * @description `zh` Chinese; `en` English
                     * @enum {string}
                     */
                    language?: "zh" | "en";
                    mail?: {
                        /** Whether it is used */
                        enabled: boolean;
                    };
                    wecom?: {
                        /** Whether it is used */
                        enabled: boolean;
                        /**
                         * Address of the robot; leave it out to keep the one on file
                         * Format: uri
                         */
                        address?: string;
                        /** Secret that DingTalk signs with */
                        secret?: string;
                    };
                    dingtalk?: {
                        /** Whether it is used */
                        enabled: boolean;
                        /**
                         * Address of the robot; leave it out to keep the one on file
                         * Format: uri
                         */
                        address?: string;
                        /** Secret that DingTalk signs with */
                        secret?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: created when made, label label; with a minus the other way round */
                sort?: "created" | "-created" | "label" | "-label";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description Body */
                bodyId: string;
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Webhook"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    makeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request with the same key and body is done once; repeated, it gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    bodyId: string;
                    label: string;
                    /** Format: uri */
                    url: string;
                    /**
                     * json for programs; wecom and dingtalk for group robots
                     * @default json
                     * @enum {string}
                     */
                    format?: "json" | "wecom" | "dingtalk";
                    /**
                     * events: every event of the body’s cases and those below, in order; messages: reminders and escalations
                     * @enum {string}
                     */
                    sends?: "events" | "messages";
                    /**
                     * In which a robot speaks
                     * @default zh
                     * @enum {string}
                     */
                    language?: "zh" | "en";
                    /** The DingTalk robot’s own; for json one is made and shown once */
                    secret?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Id
                         * Format: uuid
                         */
                        id: string;
                        /**
                         * Body, by id
                         * Format: uuid
                         */
                        bodyId: string;
                        /** Body */
                        bodyName: string;
                        /** Label */
                        label: string;
                        /** Address; of a robot its host alone, because the rest is its key */
                        url: string;
                        /**
                         * Format
                         * @enum {string}
                         */
                        format: "json" | "wecom" | "dingtalk";
                        /**
                         * What it is sent
                         * @enum {string}
                         */
                        sends: "events" | "messages";
                        /**
                         * Language
                         * @enum {string}
                         */
                        language: "zh" | "en";
                        /** Active */
                        active: boolean;
                        /** Counts the replays */
                        generation: number;
                        /**
                         * Made at
                         * Format: date-time
                         */
                        createdAt: string;
                        /** Signs what is sent; shown this once */
                        secret: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidDataOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    closeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookEvents: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: order order of sending, settled when settled, status status; with a minus the other way round */
                sort?: "order" | "-order" | "settled" | "-settled" | "status" | "-status";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description Status */
                status?: "pending" | "delivered" | "dead" | "dropped";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SentEvent"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    replayWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The hash of the last event that is not needed again; without it, from the very first */
                    after?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        generation: number;
                        after: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: at when it failed, kind job, attempts attempts; with a minus the other way round */
                sort?: "at" | "-at" | "kind" | "-kind" | "attempts" | "-attempts";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description Job */
                kind?: string;
                /** @description Open, or dealt with */
                status?: "open" | "resolved";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        serverNow: string;
                        /** Work of all bodies by state */
                        counts: {
                            waiting: number;
                            retrying: number;
                            /** Not before its time */
                            later: number;
                            /** Given up: somebody has to look */
                            dead: number;
                            byKind: {
                                kind: string;
                                /** @enum {string} */
                                state: "waiting" | "later" | "retrying" | "dead";
                                count: number;
                            }[];
                        };
                        items: components["schemas"]["DeadLetter"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    retryJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Reason */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetter"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    discardJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Reason */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetter"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listJobReports: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: at when, job job, findings findings; with a minus the other way round */
                sort?: "at" | "-at" | "job" | "-job" | "findings" | "-findings";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description Job */
                job?: string;
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JobReport"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAnchors: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: at when; with a minus the other way round */
                sort?: "at" | "-at";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Anchor"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRecalculations: {
        parameters: {
            query?: {
                /** @description Items a page */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Order: at when computed, status status; with a minus the other way round */
                sort?: "at" | "-at" | "status" | "-status";
                /** @description Whether to count all of them as well */
                total?: "true" | "false";
                /** @description The whole list as a spreadsheet */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Recalculation"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    approveRecalculation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Reason */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recalculation"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrRoleNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidData"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
}
