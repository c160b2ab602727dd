// Written by `npm run generate` from openapi.json. Do not edit.

export interface paths {
    "/api/v1/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The network: name, currency, modes */
        get: operations["networkView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the network: franchise mode, head company, colour, language
         * @description Back to one company is refused while several franchises are active.
         */
        patch: operations["editNetwork"];
        trace?: never;
    };
    "/api/v1/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The head company and the franchises */
        get: operations["listCompanies"];
        put?: never;
        /** Add a franchise */
        post: operations["createCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companies/{companyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One company */
        get: operations["readCompany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change, archive or take back a company */
        patch: operations["editCompany"];
        trace?: never;
    };
    "/api/v1/legal-entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Legal entities of the companies */
        get: operations["listLegalEntities"];
        put?: never;
        /** Add a legal entity */
        post: operations["createLegalEntity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legal-entities/{entityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change or archive a legal entity */
        patch: operations["editLegalEntity"];
        trace?: never;
    };
    "/api/v1/companies/{companyId}/commissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a company holds back on the purchase and the return of passes */
        get: operations["readCommissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Choose the commissions of a company
         * @description A commission that is left out stays as it is.
         */
        patch: operations["chooseCommissions"];
        trace?: never;
    };
    "/api/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Regions with their studios */
        get: operations["listRegions"];
        put?: never;
        /** Add a region */
        post: operations["createRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/{regionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change or archive a region */
        patch: operations["editRegion"];
        trace?: never;
    };
    "/api/v1/studios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Studios within reach */
        get: operations["listStudios"];
        put?: never;
        /** Open a studio, an office, a point of sale or a virtual venue */
        post: operations["createStudio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/studios/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put the studios into order */
        put: operations["orderStudios"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/studios/{studioId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One studio */
        get: operations["readStudio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change, archive or take back a studio */
        patch: operations["editStudio"];
        trace?: never;
    };
    "/api/v1/studios/{studioId}/link.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The QR code of the link that clients book by */
        get: operations["studioLinkCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/studios/{studioId}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dated exceptions from the weekly hours */
        get: operations["listStudioDays"];
        /** Choose the hours of dates: holidays, short days */
        put: operations["setStudioDays"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/studios/{studioId}/days/{onDate}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Return a date to the hours of its weekday */
        delete: operations["clearStudioDay"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Departments in the order of the journal */
        get: operations["listDepartments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/studios/{studioId}/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a department to a studio */
        post: operations["createDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/studios/{studioId}/departments/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put departments into the order of the journal */
        put: operations["orderDepartments"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{departmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change or archive a department */
        patch: operations["editDepartment"];
        trace?: never;
    };
    "/api/v1/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Halls and rooms within reach */
        get: operations["listRooms"];
        put?: never;
        /**
         * Add a hall or a room
         * @description Own hours must lie within the hours of the studio.
         */
        post: operations["createRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{roomId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One hall or room */
        get: operations["readRoom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change, archive or take back a hall or room */
        patch: operations["editRoom"];
        trace?: never;
    };
    "/api/v1/studios/{studioId}/rooms/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put the rooms of a studio into order */
        put: operations["orderRooms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{roomId}/seat-maps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of the seat map of a hall */
        get: operations["listSeatMaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{roomId}/seat-maps/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep the draft of the seat map
         * @description An unfinished plan is kept; its faults are told and refused only on publishing.
         */
        put: operations["saveSeatMapDraft"];
        post?: never;
        /** Throw the draft away */
        delete: operations["discardSeatMapDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{roomId}/seat-maps/draft/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the draft hold for new classes */
        post: operations["publishSeatMap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/equipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The directory of equipment */
        get: operations["listEquipment"];
        put?: never;
        /** Add an equipment unit */
        post: operations["createEquipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/equipment/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put several units into use, maintenance or out of service */
        put: operations["changeEquipmentState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/equipment/{equipmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change, move or archive an equipment unit */
        patch: operations["editEquipment"];
        trace?: never;
    };
    "/api/v1/booking-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Booking limits and rules of the network, a company or a studio */
        get: operations["readBookingRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/booking-rules/{scopeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Choose limits and rules for a scope, or give them back to the wider one */
        patch: operations["chooseBookingRules"];
        trace?: never;
    };
    "/api/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in by e-mail or phone
         * @description With `password` or `oneTimeCode`. Sets the session cookie. A person of several networks is asked which one, and whoever set up an authenticator is asked for its code: send the same request again with `networkId` or `code`.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in-ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a code to sign in with can be sent from here */
        get: operations["signInWays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a code to sign in with instead of a password
         * @description Six digits by e-mail or SMS, good for ten minutes and five tries. The answer is the same for everybody, known or not.
         */
        post: operations["requestOneTimeCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, where, and what they may do */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change your own name or language */
        patch: operations["editProfile"];
        trace?: never;
    };
    "/api/v1/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your own sign-in and security */
        get: operations["getProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change your own password */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/authenticator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Switch the authenticator on with its first code */
        put: operations["confirmAuthenticator"];
        /** Begin to set up an authenticator app */
        post: operations["enrolAuthenticator"];
        /** Switch your own authenticator off */
        delete: operations["disableAuthenticator"];
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
        /** Your own open sessions */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /** End all your sessions but this one */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of your sessions */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/preferences/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep a choice for your own screens
         * @description Follows the person to other devices; `GET /api/v1/session` answers all of them.
         */
        put: operations["keepPreference"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sending-ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether letters and SMS can be sent from here */
        get: operations["sendingWays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a person to sign in, or make a reset link
         * @description Sent by e-mail or SMS where that is set up; otherwise the answer says why not. The link can be copied in any case and is good for seven days. Asking again sends it anew and ends the earlier link.
         */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back a link that was not used yet */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in-links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a link from an invitation or reset is for */
        get: operations["readSignInLink"];
        /** Choose a password by a link, and be signed in */
        put: operations["useSignInLink"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a letter with a link to a new password
         * @description The answer is the same for everybody, known or not.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that rights can be given for */
        get: operations["rightsCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Positions with their grades and the number of people */
        get: operations["listPositions"];
        put?: never;
        /** Add a position, empty or as a copy */
        post: operations["createPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/positions/{positionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One position with its rights, grades and people */
        get: operations["getPosition"];
        put?: never;
        post?: never;
        /** Delete a position that nobody ever held */
        delete: operations["deletePosition"];
        options?: never;
        head?: never;
        /** Rename a position, describe it, move it */
        patch: operations["editPosition"];
        trace?: never;
    };
    "/api/v1/positions/{positionId}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Archive a position or bring it back */
        put: operations["archivePosition"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/positions/{positionId}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the matrix of rights as a whole
         * @description Counts for every holder from their next request on. Nobody adds a right that they lack themselves.
         */
        put: operations["saveRights"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/positions/{positionId}/effective-rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a holder of the position and grade may do, and how it differs from another grade */
        get: operations["getEffectiveRights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/positions/{positionId}/grades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a grade to a position */
        post: operations["createGrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/positions/{positionId}/grades/{gradeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a grade, or archive one in use */
        delete: operations["removeGrade"];
        options?: never;
        head?: never;
        /** Edit name, level or salary factor of a grade */
        patch: operations["editGrade"];
        trace?: never;
    };
    "/api/v1/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many users are paid for */
        get: operations["countSeats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a person signs in and what they hold */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Positions and grades of a person, and where they count */
        put: operations["setAssignments"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Shut a person out, or let them in again */
        put: operations["blockAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/ownership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make a person an owner of the network, or take it back */
        put: operations["setOwnership"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/authenticator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take the lost authenticator off a person */
        delete: operations["removeAuthenticator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys of other programs */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make a key for another program
         * @description Send it as `Authorization: Bearer <key>`. It is shown only in this answer.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{apiKeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a key at once */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what, newest first */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People and kinds of things to filter the history by */
        get: operations["auditFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Employees: search, filters, pages
         * @description The dismissed are left out unless asked for by `state`.
         */
        get: operations["listEmployees"];
        put?: never;
        /**
         * Take somebody into the team
         * @description Makes the account as well. An invitation to sign in is sent with POST /invitations.
         */
        post: operations["addEmployee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/{employeeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The card of an employee */
        get: operations["getEmployee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change card, settings, places or role of an employee */
        patch: operations["editEmployee"];
        trace?: never;
    };
    "/api/v1/studios/{studioId}/journal-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Order of the employees in the journal and the schedule */
        put: operations["arrangeJournal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the list of employees as CSV or for Excel
         * @description Exactly what the list shows by the same filters. Every download is noted in the audit.
         */
        get: operations["exportEmployees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/bulk-edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give several employees the same settings or department
         * @description All or none. Whoever is to assist needs a role of access.
         */
        post: operations["bulkEditEmployees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clients
         * @description One page by filters, search and sort. `q` finds by name, phone (the last 4 digits suffice), e-mail and loyalty card. Contacts are masked without the right to see them.
         */
        get: operations["listClients"];
        put?: never;
        /**
         * Add a client
         * @description Only the phone is needed. A number that is known answers 409 `clients.phone_taken` with `details.clientId`; without that id it belongs to a client of another studio, and `attachExisting` brings the card here.
         */
        post: operations["addClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count clients
         * @description How many clients the same filters find; counting stops at 10,000.
         */
        get: operations["countClients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the list as CSV or for Excel
         * @description Exactly what the list shows: the same filters, sort, chosen columns and masks. CSV is UTF-8 with byte-order mark, semicolons or commas by language; `format=xlsx` is a worksheet with real dates and numbers. Every download is noted in the audit.
         */
        get: operations["exportClients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/bulk-edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tag, categorise or archive many clients
         * @description Up to 1,000 at once; those out of reach are left as they are. Archiving needs the right to delete.
         */
        post: operations["bulkEditClients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find cards of the same person */
        get: operations["findDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List tags in use */
        get: operations["listClientTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List views of the client base with their counts */
        get: operations["listClientViews"];
        put?: never;
        /** Save filters as a view */
        post: operations["saveClientView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-views/{viewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a view */
        delete: operations["removeClientView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open a client card */
        get: operations["getClient"];
        put?: never;
        post?: never;
        /**
         * Delete a client without bookings
         * @description With any booking it answers 409 `clients.has_bookings`: archive or anonymise instead.
         */
        delete: operations["deleteClient"];
        options?: never;
        head?: never;
        /**
         * Change a client card
         * @description Only the fields that are sent change. With `version` a card that changed meanwhile is refused.
         */
        patch: operations["editClient"];
        trace?: never;
    };
    "/api/v1/clients/{clientId}/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the number of a client
         * @description A number of another client answers 409 `clients.phone_taken` with `details.clientId`.
         */
        put: operations["changePhone"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{clientId}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Archive a client */
        put: operations["archiveClient"];
        post?: never;
        /** Take a client out of the archive */
        delete: operations["restoreClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{clientId}/anonymisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Forget a person
         * @description Wipes names, contacts, photo, notes and contracts for good; visits stay without a name.
         */
        put: operations["anonymiseClient"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{clientId}/fixed-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Fix the status of a client by hand */
        put: operations["fixStatus"];
        post?: never;
        /** Let the status follow visits and bonus again */
        delete: operations["unfixStatus"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{clientId}/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which privileges a client has */
        put: operations["setClientPrivileges"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{clientId}/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Store the answers of the questionnaire */
        put: operations["declareInterests"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{clientId}/specialist-preferences/{employeeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Note a liked or disliked specialist */
        put: operations["setSpecialistPreference"];
        post?: never;
        /** Take a liked or disliked specialist back */
        delete: operations["clearSpecialistPreference"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{clientId}/confidential-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the confidential note
         * @description Only with its own right; each reading is noted in the audit.
         */
        get: operations["readConfidentialNote"];
        /**
         * Write the confidential note
         * @description An empty body removes it.
         */
        put: operations["writeConfidentialNote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{clientId}/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note a signed contract */
        post: operations["addContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{clientId}/contracts/{contractId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a contract */
        put: operations["editContract"];
        post?: never;
        /** Remove a contract */
        delete: operations["removeContract"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{clientId}/contracts/{contractId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the file of a contract
         * @description Each reading is noted in the audit.
         */
        get: operations["readContractFile"];
        /**
         * Attach the file of a contract
         * @description multipart/form-data with one file: a PDF, or a scan as jpeg, png, webp, heic or svg, up to 15 MiB. It takes the place of the one before.
         */
        put: operations["attachContractFile"];
        post?: never;
        /** Remove the file of a contract */
        delete: operations["detachContractFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List categories of clients */
        get: operations["listClientCategories"];
        put?: never;
        /** Add a category of clients */
        post: operations["addClientCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-categories/{categoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a category of clients */
        patch: operations["editClientCategory"];
        trace?: never;
    };
    "/api/v1/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List interests
         * @description The six of the start until the directory is edited; colours are those of the charts.
         */
        get: operations["listInterests"];
        put?: never;
        /** Add an interest */
        post: operations["addInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interests/{interestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an interest */
        patch: operations["editInterest"];
        trace?: never;
    };
    "/api/v1/client-privileges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List privileges of clients */
        get: operations["listClientPrivileges"];
        put?: never;
        /** Add a privilege of clients */
        post: operations["addClientPrivilege"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-privileges/{privilegeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a privilege of clients */
        patch: operations["editClientPrivilege"];
        trace?: never;
    };
    "/api/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Appointment services: search, filters, order
         * @description In the order of the catalogue, sub-services follow their service. Archived ones only by `state`.
         */
        get: operations["listServices"];
        put?: never;
        /** Add a service or a sub-service */
        post: operations["createService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the list as CSV
         * @description Exactly what the list shows by the same filters. Every download is noted in the audit.
         */
        get: operations["exportServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put services into order
         * @description The order holds inside a category; sub-services stay with their service.
         */
        put: operations["orderServices"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/bulk-edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause, move or reprice many services
         * @description All or none. Prices of the price list and of specialists change with the service.
         */
        post: operations["bulkEditServices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{serviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One service with price list, specialists, rooms and equipment */
        get: operations["readService"];
        put?: never;
        post?: never;
        /**
         * Delete a service
         * @description Refused with future visits: they are listed in the details. With a history the service is archived instead, so that visits and reports stay intact.
         */
        delete: operations["deleteService"];
        options?: never;
        head?: never;
        /**
         * Change a service
         * @description Lists that are given replace the old ones. Visits already booked keep their price and time.
         */
        patch: operations["editService"];
        trace?: never;
    };
    "/api/v1/services/{serviceId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Pause a service or let it be booked again
         * @description Sub-services follow. Visits already booked stay. An archived service comes back the same way.
         */
        put: operations["setServiceState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{serviceId}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a second service like this one */
        post: operations["copyService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Categories of services in their order */
        get: operations["listServiceCategories"];
        put?: never;
        /** Add a category */
        post: operations["createServiceCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-categories/{categoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One category */
        get: operations["readServiceCategory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change, archive or take back a category */
        patch: operations["editServiceCategory"];
        trace?: never;
    };
    "/api/v1/service-categories/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put categories of services into order */
        put: operations["orderServiceCategories"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/class-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Class types in their order */
        get: operations["listClassTypes"];
        put?: never;
        /** Add a class type */
        post: operations["createClassType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/class-types/{classTypeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One class type */
        get: operations["readClassType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change, archive or take back a class type */
        patch: operations["editClassType"];
        trace?: never;
    };
    "/api/v1/class-types/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put class types into order */
        put: operations["orderClassTypes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{roomId}/class-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Class types a hall accepts
         * @description An empty list means all.
         */
        get: operations["readHallClassTypes"];
        /**
         * Choose the class types of a hall
         * @description An empty list lets all of them in.
         */
        put: operations["setHallClassTypes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/formats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Formats in their order */
        get: operations["listFormats"];
        put?: never;
        /** Add a format */
        post: operations["createFormat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/formats/{formatId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One format */
        get: operations["readFormat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change, archive or take back a format */
        patch: operations["editFormat"];
        trace?: never;
    };
    "/api/v1/formats/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put formats into order */
        put: operations["orderFormats"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/{employeeId}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Services an employee provides, with her own prices and lengths */
        get: operations["listEmployeeServices"];
        /**
         * Decide what an employee provides
         * @description The list replaces the old one.
         */
        put: operations["setEmployeeServices"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Work schedule of a studio for some days
         * @description Employees by department in the order of the journal, with hours, load and coverage.
         */
        get: operations["getSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedule/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set or clear the hours of single days */
        put: operations["setShifts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedule/patterns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give employees a repeating plan of work from a day on */
        post: operations["setPattern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedule/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copy the hours of a day, a week or a period to other dates, as drafts */
        post: operations["copySchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedule/copy-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a copy of the schedule would write, with its collisions */
        post: operations["previewCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedule/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish the drafts of a period */
        post: operations["publishSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedule/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Throw the drafts of a period away */
        delete: operations["discardDrafts"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedule/changes/{changeId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take one of your own changes of the schedule back */
        post: operations["undoScheduleChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedule/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Named cycles of work */
        get: operations["listTemplates"];
        put?: never;
        /** Keep a cycle of work under a name */
        post: operations["saveTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedule/templates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget a named cycle */
        delete: operations["removeTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Absences and requests for them */
        get: operations["listAbsences"];
        put?: never;
        /**
         * Note an absence or ask for one
         * @description Who may act only for herself asks; an approved absence is refused over existing visits.
         */
        post: operations["addAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/{absenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an absence or a request back */
        delete: operations["removeAbsence"];
        options?: never;
        head?: never;
        /** Change dates, kind or note of an absence */
        patch: operations["editAbsence"];
        trace?: never;
    };
    "/api/v1/absences/{absenceId}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands inside an absence and must be moved first */
        get: operations["listVisitsInAbsence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/{absenceId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Approve or decline a request */
        put: operations["decideAbsence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/{employeeId}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Note that an employee leaves the team
         * @description Refused while visits stand after the last day; the refusal lists them.
         */
        put: operations["dismissEmployee"];
        post?: never;
        /** Take an employee back into the team */
        delete: operations["restoreEmployee"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Time taken without a client */
        get: operations["listBlocks"];
        put?: never;
        /** Take time of an employee, a room or an apparatus without a client */
        post: operations["placeBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/blocks/{blockId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Give blocked time back */
        delete: operations["removeBlock"];
        options?: never;
        head?: never;
        /** Move a block or change what it is for */
        patch: operations["editBlock"];
        trace?: never;
    };
    "/api/v1/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The work journal of a studio
         * @description Everything the journal shows for a day or a period in one answer. With the scope "own" only the own column and visits.
         */
        get: operations["readJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/previous-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When the clients of a day were here before
         * @description The last completed visit of each client who comes on those days, for printed lists.
         */
        get: operations["previousVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Times at which a visit can be booked
         * @description Ranked offers, each with everybody and everything it needs. Only times that can really be booked.
         */
        get: operations["listSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slots/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a time can or cannot be booked
         * @description Every rule, person, room and apparatus that was looked at, and the three nearest times that fit.
         */
        get: operations["explainSlot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hold a slot for some minutes */
        post: operations["placeHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holds/{holdId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Give a held slot back */
        delete: operations["dropHold"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Load of specialists, rooms or equipment
         * @description Booked and free time per unit, for a day, a week or any period up to two months [EQP-004].
         */
        get: operations["readResourceLoad"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Registry of visits
         * @description Search by client, specialist, service or number; filters combine.
         */
        get: operations["listVisits"];
        put?: never;
        /**
         * Book a visit
         * @description One client with one or more services, each with its specialist, room, equipment and assistants. When the time is gone the refusal carries the three nearest times. Accepts Idempotency-Key.
         */
        post: operations["bookVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{visitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A visit with its history */
        get: operations["getVisit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change comment, lock or the wish to come earlier */
        patch: operations["changeVisit"];
        trace?: never;
    };
    "/api/v1/visits/{visitId}/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move a visit to another time, specialist or room
         * @description Everything it needs is found anew in the same transaction; when that fails nothing changes.
         */
        put: operations["moveVisit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{visitId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change services, lengths, prices and assistants of a visit */
        put: operations["changeLines"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{visitId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Confirm, mark as arrived, complete, no-show, or undo
         * @description The previous state may always be restored while its time is still free. A medical service without a valid contract cannot be started [BKG-028i].
         */
        put: operations["changeVisitState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{visitId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a visit
         * @description By the client: late when the limit has passed [BKG-004i]. The time is free again at once.
         */
        post: operations["cancelVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{visitId}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Book the same services again */
        post: operations["copyVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{visitId}/repetitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Repeat a visit every so many weeks
         * @description With `preview` nothing is booked: the answer tells which times conflict and what would be near.
         */
        post: operations["repeatVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The registry as a CSV file */
        get: operations["exportVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/earlier-hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Freed slots that suit clients who want to come earlier */
        get: operations["listEarlierHints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/earlier-hints/{hintId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Dismiss a hint */
        delete: operations["dismissEarlierHint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{clientId}/visit-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a client's visits add up to */
        get: operations["clientVisitSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The timetable of group classes
         * @description Of one or more studios, at most two months. Answers 304 to an If-None-Match that still holds.
         */
        get: operations["listClasses"];
        put?: never;
        /**
         * Put one class into the timetable
         * @description Takes its trainers and all lanes of its hall; what stands in the way is listed by the refusal.
         */
        post: operations["createClass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classes/{classId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A class with participants, seats and waitlist */
        get: operations["getClass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/class-copies/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What copying a day, a week or a period would do */
        post: operations["previewClassCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/class-copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy classes of a period to other days
         * @description Bookings are not copied. Collisions are refused unless skipped by the keys of the preview [SCH-004i].
         */
        post: operations["copyClasses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/class-series/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a series would put into the timetable */
        post: operations["previewClassSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/class-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a series of classes */
        post: operations["createClassSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/class-series/{seriesId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A series of classes */
        get: operations["getClassSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classes/{classId}/changes/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whom a change would touch, and what stands in its way */
        post: operations["previewClassChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classes/{classId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change this class, this and the following, or all
         * @description Time, day, weekdays, class type, trainers, hall, size, price. Bookings stay. Can be taken back for ten minutes.
         */
        post: operations["changeClasses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classes/{classId}/cancellation/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whom a cancellation would touch */
        post: operations["previewClassCancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classes/{classId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel this class, this and the following, or all
         * @description Bookings end without penalty and their visits go back [SCH-005]. Can be taken back for ten minutes.
         */
        post: operations["cancelClasses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/class-changes/{changeId}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a change or cancellation of classes back */
        post: operations["undoClassChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classes/{classId}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Book a client into a class, or onto its waitlist
         * @description Places never exceed the capacity; a taken seat is refused; limits say which one and from when on it allows again. Accepts Idempotency-Key.
         */
        post: operations["bookClass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classes/{classId}/candidates/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What booking a client into a class would mean
         * @description Pass, limits, whether the client is in the class already; nothing is written or promised.
         */
        get: operations["getClassCandidate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classes/{classId}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark who came, who did not, or take marks back */
        put: operations["markClassAttendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{clientId}/class-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often a client comes to classes, and where she waits */
        get: operations["getClientClassSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/class-bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Classes of a client, the latest first */
        get: operations["listClientClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/class-bookings/{bookingId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a booking of a class
         * @description By the client after the limit it is a late cancellation that burns the visit [BKG-004i]. The place goes to the waitlist.
         */
        post: operations["cancelClassBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/class-bookings/{bookingId}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the cancellation of a booking back
         * @description Place, seat and pass visit as before, as long as nobody got the place meanwhile.
         */
        post: operations["restoreClassBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/class-bookings/{bookingId}/visit-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give back the visit that a late cancellation burnt */
        post: operations["returnClassVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/class-bookings/{bookingId}/class": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a client to another class */
        put: operations["moveClassBooking"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/class-bookings/{bookingId}/seat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Another seat of the same class */
        put: operations["changeClassSeat"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/class-waits/{waitId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an offered place
         * @description An exclusive offer until its time; after the deadline the first of all waiting to accept.
         */
        post: operations["acceptClassPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/class-waits/{waitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Wait no longer, or decline an offer */
        delete: operations["leaveClassWaitlist"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classes/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the timetable as CSV or for Excel
         * @description What the timetable shows by the same filters. Every download is noted in the audit.
         */
        get: operations["exportClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who waits for a time */
        get: operations["listWaits"];
        put?: never;
        /**
         * Put a client into the line
         * @description The same wish told twice is one. A time that is free already is offered at once.
         */
        post: operations["joinWait"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waits/{waitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One wish with everything that was offered */
        get: operations["getWait"];
        put?: never;
        post?: never;
        /** Take a client out of the line */
        delete: operations["withdrawWait"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waits/{waitId}/starts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Times that the wish could have now */
        get: operations["listWaitStarts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waits/{waitId}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer a time by hand, whoever came before */
        post: operations["offerWaitTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waits/{waitId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The client said yes: book the offered time */
        post: operations["acceptWaitOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waits/{waitId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The client said no: the next one is asked */
        post: operations["declineWaitOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waits/{waitId}/takeover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an offered time for the desk, with a reason
         * @description The offer dies, the client waits on; for a quarter of an hour the time is offered to nobody.
         */
        post: operations["takeOverWaitOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/waits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I wait for */
        get: operations["listMyWaits"];
        put?: never;
        /**
         * Wait for a time
         * @description The same wish told twice is one. A time that is free already is offered at once.
         */
        post: operations["joinMyWait"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/waits/{waitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of my wishes */
        get: operations["getMyWait"];
        put?: never;
        post?: never;
        /** Wait no longer */
        delete: operations["withdrawMyWait"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/waits/{waitId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the offered time
         * @description The time is kept for me until the offer ends; after that `waiting.offer_over`.
         */
        post: operations["acceptMyWaitOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/waits/{waitId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline the offered time */
        post: operations["declineMyWaitOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wait-swaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Swaps that would help, each proved possible when it was found */
        get: operations["listSwaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wait-swaps/{swapId}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do both moves of a swap, or none */
        post: operations["applySwap"];
        /** Take both moves back */
        delete: operations["undoSwap"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wait-swaps/{swapId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Put a suggestion away for everybody */
        delete: operations["dismissSwap"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The log of messages: sent, waiting, and not sent with the reason */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/message-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages counted by channel, status and reason */
        get: operations["messageReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One message: its text as sent and the provider’s answer */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{messageId}/resending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message again */
        post: operations["resendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{clientId}/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which channels reach a client, and why the others do not */
        get: operations["listClientChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Switch channels for a client, choose the language of messages */
        patch: operations["saveClientChannels"];
        trace?: never;
    };
    "/api/v1/messaging/settings/{companyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Channels, quiet hours and kinds of messages of a company */
        get: operations["readMessagingSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messaging/settings/{companyId}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose quiet hours and which kinds go by which channel */
        put: operations["saveMessagingRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messaging/settings/{companyId}/channels/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Switch a channel, or give it keys of the company’s own
         * @description Keys are stored sealed and never answered; only their last four characters are.
         */
        put: operations["saveMessagingChannel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messaging/settings/{companyId}/channels/{channel}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test through a channel
         * @description Answers what the provider said; a test that goes through starts a stopped channel again.
         */
        post: operations["testMessagingChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messaging/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Texts of all kinds in one language */
        get: operations["listMessageTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messaging/templates/{companyId}/{kind}/{channel}/{locale}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write a text of the company’s own */
        put: operations["saveMessageTemplate"];
        post?: never;
        /** Return to the product’s text */
        delete: operations["resetMessageTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messaging/templates/{companyId}/{kind}/{channel}/{locale}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A text as a client would get it */
        post: operations["previewMessageTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sms-callbacks/{networkId}/{companyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivery reports of sms.ru
         * @description Form fields data[0] … data[99] and hash; answered with 100 as text.
         */
        post: operations["takeSmsCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{place}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a code to a client’s phone or e-mail
         * @description The same answer, and the same code, for somebody who is no client yet.
         */
        post: operations["requestClientCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{place}/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign a client in with the code
         * @description Who is no client yet gets `name_required` and sends the same again with a name; the code waits. The token is kept by the device.
         */
        post: operations["signInClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am as a client */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change my name, e-mail or consents */
        patch: operations["editMe"];
        trace?: never;
    };
    "/api/v1/my/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change my phone with a code sent to the new one */
        put: operations["changeMyPhone"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Devices that know me */
        get: operations["listMyDevices"];
        put?: never;
        post?: never;
        /** Sign out everywhere */
        delete: operations["endMyDevices"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/devices/{deviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out on one device */
        delete: operations["endMyDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My visits, ahead or past */
        get: operations["listMyVisits"];
        put?: never;
        /**
         * Book for myself
         * @description A time that somebody else has just taken is refused with `bookings.slot_taken` and the three nearest ones.
         */
        post: operations["bookMyVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/visits/{visitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of my visits */
        get: operations["getMyVisit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/visits/{visitId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move my visit */
        post: operations["moveMyVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/visits/{visitId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel my visit */
        post: operations["cancelMyVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/class-bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My classes, ahead or past */
        get: operations["listMyClassBookings"];
        put?: never;
        /**
         * Book myself into a class, or wait for a place
         * @description Refusals say which limit it is and from when on it allows again. A seat that was held is booked with its key.
         */
        post: operations["bookMyClass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/class-bookings/{bookingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of my classes, or a wait */
        get: operations["getMyClassBooking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/class-bookings/{bookingId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give my place up */
        post: operations["cancelMyClass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/class-bookings/{bookingId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a place in another class instead
         * @description Both or neither; answers the new booking.
         */
        post: operations["moveMyClass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/class-bookings/{bookingId}/seat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Another seat */
        put: operations["changeMySeat"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/class-waits/{waitId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the offered place
         * @description Answers the booking. After the deadline of the class the first of all waiting to accept has it.
         */
        post: operations["acceptMyPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/class-waits/{waitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Wait no longer, or decline the offer */
        delete: operations["leaveMyWait"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{place}/visit-links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The visit, place in a class or offer that a link in a message leads to */
        get: operations["readVisitLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{place}/visit-links/{token}/times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Times to which the visit may move */
        get: operations["timesByLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{place}/visit-links/{token}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The visit as a file for the client’s calendar */
        get: operations["calendarByLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{place}/visit-links/{token}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the visit by its link */
        post: operations["moveByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{place}/visit-links/{token}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel by the link; of an offer: give it to the next one */
        post: operations["cancelByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{place}/visit-links/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the offered place */
        post: operations["acceptByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A company or studio as everybody sees it */
        get: operations["readPlace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{place}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Services that clients book by themselves */
        get: operations["listPublicServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{place}/specialists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who does it, and the nearest times of each */
        get: operations["listPublicSpecialists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{place}/times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Times that can really be booked
         * @description What is offered is confirmed by the same engine; whoever is faster has it.
         */
        get: operations["listPublicTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{place}/classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The timetable of a place
         * @description At most six weeks. Answers 304 to an If-None-Match that still holds, at hardly any cost: ask again while somebody looks at it.
         */
        get: operations["listPublicClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{place}/class-dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Days that have classes
         * @description For months and years, so that rare classes are not lost [WID-008i]. At most thirteen months.
         */
        get: operations["listClassDates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{place}/classes/{classId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A class with its rules and seats */
        get: operations["getPublicClass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{place}/classes/{classId}/seat-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a seat while signing in and confirming
         * @description For ten minutes, or as long as the studio wants [ORG-020i]. Another seat gives the first one back.
         */
        post: operations["holdSeat"];
        /** Give a kept seat back */
        delete: operations["releaseSeat"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{place}/images/{fileId}/{variant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture that the place shows to everybody */
        get: operations["publicImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A calendar for calendar programs
         * @description The secret address is the key. `If-None-Match` answers 304 while nothing has changed.
         */
        get: operations["readCalendarFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/{employeeId}/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendar feed of an employee */
        get: operations["readEmployeeFeed"];
        /** Switch the feed on, or give it a new address */
        put: operations["issueEmployeeFeed"];
        post?: never;
        /** Switch the feed off */
        delete: operations["endEmployeeFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My own calendar feed */
        get: operations["readMyFeed"];
        /** Switch my feed on, or give it a new address */
        put: operations["issueMyFeed"];
        post?: never;
        /** Switch my feed off */
        delete: operations["endMyFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{visitId}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A visit as a file for calendars */
        get: operations["visitCalendarFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/{employeeId}/busy-calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calendars of other programs that take an employee’s time */
        get: operations["listBusyCalendars"];
        put?: never;
        /**
         * Add a calendar by its address or as a file
         * @description An address is read at once and then each hour; of its events only the time is kept. Visits in busy time stay and are listed as collisions.
         */
        post: operations["addBusyCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/busy-calendars/{calendarId}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a calendar now */
        post: operations["readCalendarNow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/busy-calendars/{calendarId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a calendar away and give its time back */
        delete: operations["removeBusyCalendar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a company and sign its owner in
         * @description Makes the network, the head company, the first studio with departments and a room, ready-made positions, first services and colleagues, and sets the session cookie of the owner.
         */
        post: operations["registerNetwork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/starter-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Services with which a business of a kind may start */
        get: operations["starterSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup-continuations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with a guided start that was left */
        post: operations["continueSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings-overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts for the settings page */
        get: operations["settingsOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{clientId}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge another card of the same person into this one
         * @description Cannot be undone. Needs the right to delete the card that goes.
         */
        post: operations["mergeClients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a picture
         * @description multipart/form-data with one file: jpeg, png, webp, heic or svg up to 15 MiB, checked by content and encoded anew in three sizes.
         */
        post: operations["storeImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{fileId}/{variant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture in one of its sizes */
        get: operations["fileVariant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream of changes
         * @description Server-sent events named `change` with {id, type, subjectType, studioId}, and with {subjectId, actorId} where all such records are the caller’s to see. Reconnect when it ends.
         */
        get: operations["streamChanges"];
        put?: never;
        post?: never;
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
        /** @description What went wrong: a stable code for programs, a sentence for people. */
        ProblemInput: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail: string;
            requestId: string;
            details?: {
                [key: string]: unknown;
            };
            errors?: {
                pointer: string;
                code: string;
                detail: string;
            }[];
        };
        ClientCategoryRefInput: {
            /** Format: uuid */
            id: string;
            name: string;
            colour: number;
        };
        DeclaredInterestInput: {
            /** Format: uuid */
            interestId: string;
            weight: number;
        };
        AddClientInput: {
            /** Format: uuid */
            id?: string;
            /** @description The only thing that is needed [CLI-021]. */
            phone: string;
            /** @default  */
            lastName: string;
            /**
             * @description Left empty it is shown as "Client" in the reader's language [CLI-023i].
             * @default
             */
            firstName: string;
            /** @default  */
            patronymic: string;
            email?: string | null;
            bornOn?: string | null;
            sex?: ("female" | "male") | null;
            /** @default  */
            comment: string;
            /** @default true */
            notificationsConsent: boolean;
            /** @description By default the first studio within the reach of a scoped employee. */
            homeStudioId?: string | null;
            source?: string;
            /**
             * @description When the number belongs to a client of another studio: bring that card into this studio.
             * @default false
             */
            attachExisting: boolean;
        };
        EditClientInput: {
            version?: number;
            lastName?: string;
            firstName?: string;
            patronymic?: string;
            phone2?: string | null;
            email?: string | null;
            loyaltyCard?: string | null;
            bornOn?: string | null;
            sex?: ("female" | "male") | null;
            photoFileId?: string | null;
            comment?: string;
            features?: {
                drinks?: string;
                procedures?: string;
                massage?: string;
                communication?: string;
                allergies?: string;
                other?: string;
            };
            notificationsConsent?: boolean;
            marketingConsent?: boolean;
            categoryId?: string | null;
            tags?: string[];
            isGuest?: boolean;
            needsAttention?: boolean;
            isStaff?: boolean;
            bonusPercent?: number;
            /** @enum {string} */
            specialistLock?: "open" | "closed";
            lockedEmployeeId?: string | null;
            homeStudioId?: string | null;
            source?: string;
        };
        ChangePhoneInput: {
            phone: string;
            /** @default  */
            reason: string;
            version?: number;
        };
        FixStatusInput: {
            /** @enum {string} */
            status: "primary" | "repeat" | "vip";
            /** @default null */
            until: string | null;
            reason: string;
        };
        SetPreferenceInput: {
            /** @enum {string} */
            liking: "like" | "dislike";
        };
        ClientContractInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "medical" | "general";
            number: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            signedOn: string;
            endsOn: string | null;
            file: {
                name: string;
                sizeBytes: number;
            } | null;
            note: string;
            /** @description On the day of asking. */
            isValid: boolean;
            version: number;
        };
        SaveContractInput: {
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind: "medical" | "general";
            number: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            signedOn: string;
            /** @default null */
            endsOn: string | null;
            /** @default  */
            note: string;
            version?: number;
        };
        /** @description The answers of the questionnaire; what is absent is of no interest. */
        SetInterestsInput: {
            interests: components["schemas"]["DeclaredInterestInput"][];
        };
        SetClientPrivilegesInput: {
            privilegeIds: string[];
        };
        ClientCardInput: {
            /** Format: uuid */
            id: string;
            version: number;
            lastName: string;
            firstName: string;
            patronymic: string;
            phone: string | null;
            phone2: string | null;
            email: string | null;
            contactsHidden: boolean;
            loyaltyCard: string | null;
            bornOn: string | null;
            sex: ("female" | "male") | null;
            photoFileId: string | null;
            comment: string;
            features: {
                drinks?: string;
                procedures?: string;
                massage?: string;
                communication?: string;
                allergies?: string;
                other?: string;
            };
            notificationsConsent: boolean;
            marketingConsent: boolean;
            category: components["schemas"]["ClientCategoryRefInput"] | null;
            tags: string[];
            groups: ("attention" | "earlier" | "staff" | "guest")[];
            isGuest: boolean;
            needsAttention: boolean;
            isStaff: boolean;
            bonusPercent: number;
            /** @enum {string} */
            status: "primary" | "repeat" | "vip";
            fixedStatus: {
                /** @enum {string} */
                status: "primary" | "repeat" | "vip";
                until: string | null;
                reason: string;
            } | null;
            /** @enum {string} */
            specialistLock: "open" | "closed";
            lockedEmployee: {
                /** Format: uuid */
                id: string;
                name: string;
                photoFileId: string | null;
            } | null;
            homeStudio: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            source: string;
            completedVisits: number;
            missedVisits: number;
            firstVisitAt: string | null;
            lastVisitAt: string | null;
            nextVisitAt: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            isArchived: boolean;
            isAnonymised: boolean;
            /** @description A contract of paid medical services is valid today [CLI-045i]. */
            hasMedicalContract: boolean;
            interests: components["schemas"]["DeclaredInterestInput"][];
            /** @description Of the directory; bonuses are `bonusPercent` [CLI-041]. */
            privileges: {
                /** Format: uuid */
                id: string;
                name: string;
                preset: "parking" | null;
            }[];
            /** @description Null without the right to see them [CLI-042i]. */
            preferences: {
                /** Format: uuid */
                id: string;
                name: string;
                photoFileId: string | null;
                /** @enum {string} */
                liking: "like" | "dislike";
            }[] | null;
            /** @description Null without the right to see them. */
            contracts: components["schemas"]["ClientContractInput"][] | null;
            /** @description Null without the right to see contacts. */
            formerPhones: {
                phone: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                changedAt: string;
                reason: string;
            }[] | null;
        };
        ConfidentialNoteInput: {
            body: string;
            updatedAt: string | null;
            updatedBy: string | null;
        };
        SetConfidentialNoteInput: {
            body: string;
        };
        BookingRulesValuesInput: {
            /** @description Hours before the start until which a client may cancel; null: no limit. */
            cancelHours: number | null;
            /** @description How often a day one class may be booked; null: no limit. */
            sameClassPerDay: number | null;
            /** @description Class bookings a week; null: no limit. */
            classesPerWeek: number | null;
            /** @description Clients book no nearer than this. */
            leadTimeMin: number;
            /** @description Clients book no further than this. */
            horizonDays: number;
            journalStepMin: 5 | 10 | 15 | 20 | 30 | 60;
            /**
             * @description compact leaves the fewest gaps.
             * @enum {string}
             */
            offerRanking: "earliest" | "compact";
            /** @description How long a slot or seat is held during checkout. */
            holdMin: number;
            /** @description How long a freed time is kept for one person of the waitlist. */
            waitOfferMin: number;
            showOffShiftStaff: boolean;
            /** @description A visit that arrived is completed at its end. */
            completeAutomatically: boolean;
        };
        ChooseBookingRulesInput: {
            /**
             * @description Chosen for this scope.
             * @default {}
             */
            values: {
                /** @description Hours before the start until which a client may cancel; null: no limit. */
                cancelHours?: number | null;
                /** @description How often a day one class may be booked; null: no limit. */
                sameClassPerDay?: number | null;
                /** @description Class bookings a week; null: no limit. */
                classesPerWeek?: number | null;
                /** @description Clients book no nearer than this. */
                leadTimeMin?: number;
                /** @description Clients book no further than this. */
                horizonDays?: number;
                journalStepMin?: 5 | 10 | 15 | 20 | 30 | 60;
                /**
                 * @description compact leaves the fewest gaps.
                 * @enum {string}
                 */
                offerRanking?: "earliest" | "compact";
                /** @description How long a slot or seat is held during checkout. */
                holdMin?: number;
                /** @description How long a freed time is kept for one person of the waitlist. */
                waitOfferMin?: number;
                showOffShiftStaff?: boolean;
                /** @description A visit that arrived is completed at its end. */
                completeAutomatically?: boolean;
            };
            /**
             * @description Given back to what the wider scope says.
             * @default []
             */
            inherit: ("cancelHours" | "sameClassPerDay" | "classesPerWeek" | "leadTimeMin" | "horizonDays" | "journalStepMin" | "offerRanking" | "holdMin" | "waitOfferMin" | "showOffShiftStaff" | "completeAutomatically")[];
        };
        BookingRulesInput: {
            /** Format: uuid */
            scopeId: string;
            /** @enum {string} */
            scope: "studio" | "company" | "network";
            values: components["schemas"]["BookingRulesValuesInput"];
            /** @description What would hold without a choice in this scope. */
            inherited: components["schemas"]["BookingRulesValuesInput"];
            /** @description Which scope chose the value in force. */
            from: {
                [key: string]: "studio" | "company" | "network" | "default";
            };
            /** @description Narrower scopes with their own choice. */
            overrides: {
                /** Format: uuid */
                scopeId: string;
                /** @enum {string} */
                scope: "studio" | "company";
                name: string;
                keys: string[];
            }[];
        };
        CreateStudioInput: {
            /**
             * @description Changes words and defaults only, never functions [ORG-004i].
             * @enum {string}
             */
            kind?: "studio" | "point_of_sale" | "office" | "virtual";
            /** @description Unique within the company, ignoring case and outer spaces. */
            name: string;
            /** @description Required unless the studio is virtual. */
            address?: string;
            /** @description Where clients join a virtual studio. */
            joinUrl?: string | null;
            /** @description IANA time zone, such as Europe/Moscow. */
            timeZone: string;
            phone?: string | null;
            description?: string;
            /** @description A warning is shown before booking; nothing is blocked. */
            womenOnly?: boolean;
            /** @description Seven lists of [from, to) minutes, Monday first. */
            weekHours?: [
                number,
                number
            ][][];
            regionId?: string | null;
            legalEntityId?: string | null;
            /**
             * Format: uuid
             * @description The head company when absent.
             */
            companyId?: string;
            /** Format: uuid */
            id?: string;
            /**
             * @default business
             * @enum {string}
             */
            departmentPresets: "business" | "none";
            photoIds?: string[];
        };
        EditStudioInput: {
            /**
             * @description Changes words and defaults only, never functions [ORG-004i].
             * @enum {string}
             */
            kind?: "studio" | "point_of_sale" | "office" | "virtual";
            /** @description Unique within the company, ignoring case and outer spaces. */
            name?: string;
            /** @description Required unless the studio is virtual. */
            address?: string;
            /** @description Where clients join a virtual studio. */
            joinUrl?: string | null;
            /** @description IANA time zone, such as Europe/Moscow. */
            timeZone?: string;
            phone?: string | null;
            description?: string;
            /** @description A warning is shown before booking; nothing is blocked. */
            womenOnly?: boolean;
            /** @description Seven lists of [from, to) minutes, Monday first. */
            weekHours?: [
                number,
                number
            ][][];
            regionId?: string | null;
            legalEntityId?: string | null;
            /** Format: uuid */
            companyId?: string;
            version?: number;
            isArchived?: boolean;
            /** @description All photos in the order in which clients see them. */
            photoIds?: string[];
        };
        StudioInput: {
            /**
             * @description Changes words and defaults only, never functions [ORG-004i].
             * @enum {string}
             */
            kind: "studio" | "point_of_sale" | "office" | "virtual";
            /** @description Unique within the company, ignoring case and outer spaces. */
            name: string;
            /** @description Required unless the studio is virtual. */
            address: string;
            joinUrl: string | null;
            timeZone: string;
            phone: string | null;
            description: string;
            /** @description A warning is shown before booking; nothing is blocked. */
            womenOnly: boolean;
            /** @description Seven lists of [from, to) minutes, Monday first. */
            weekHours: [
                number,
                number
            ][][];
            regionId: string | null;
            legalEntityId: string | null;
            /** Format: uuid */
            companyId: string;
            /** Format: uuid */
            id: string;
            companyName: string;
            regionName: string | null;
            legalEntityName: string | null;
            photoIds: string[];
            /** @description The last part of the link that clients book by: /s/{publicAddress}. */
            publicAddress: string | null;
            counts: {
                departments: number;
                halls: number;
                rooms: number;
                equipment: number;
            };
            sortOrder: number;
            isArchived: boolean;
            version: number;
        };
        StudioListInput: {
            items: components["schemas"]["StudioInput"][];
        };
        StudioDayInput: {
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            onDate: string;
            /** @description An empty list: closed. */
            hours: [
                number,
                number
            ][];
            /** @default  */
            note: string;
        };
        StudioDayViewInput: {
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            onDate: string;
            hours: [
                number,
                number
            ][];
            note: string;
        };
        StudioDayListInput: {
            items: components["schemas"]["StudioDayViewInput"][];
        };
        NewOrderInput: {
            /** @description All of them, in their new order. */
            ids: string[];
        };
        /**
         * @description Status of a visit [BKG-013i].
         * @enum {string}
         */
        VisitStateInput: "expected" | "confirmed" | "arrived" | "completed" | "no_show" | "cancelled_by_client" | "late_cancelled" | "cancelled_by_studio";
        BookedPersonNameInput: {
            lastName: string;
            firstName: string;
            patronymic: string;
        };
        VisitClientInput: {
            /** Format: uuid */
            id: string;
            name: components["schemas"]["BookedPersonNameInput"];
            /**
             * @description BKG-024: by completed visits and bonus percentage.
             * @enum {string}
             */
            status: "primary" | "repeat" | "vip";
            isGuest: boolean;
            needsAttention: boolean;
            isStaff: boolean;
            photoFileId: string | null;
            /** @description Masked without the right clients.contact. */
            phone: string | null;
            /**
             * @description Default of the client card [BKG-022i].
             * @enum {string}
             */
            lock: "open" | "closed";
            lockedEmployeeId: string | null;
            /** @description Notes for everyone who serves the client (drinks, allergies …). */
            features: {
                [key: string]: unknown;
            };
        };
        BookLineInput: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            serviceId: string;
            /**
             * Format: uuid
             * @description Absent: any specialist who is free.
             */
            employeeId?: string;
            /** @description Another length than the service has. */
            durationMin?: number;
            /** Format: uuid */
            roomId?: string;
            /** @description How many come for it together [CAT-050]; absent: one. */
            people?: number;
            equipmentIds?: string[];
            /** @description BKG-017: several may help. */
            assistants?: {
                /** Format: uuid */
                employeeId: string;
            }[];
            /** @description Another price than the list says; needs the right bookings.price. */
            priceMinor?: number;
            /** @description In a sequence: minutes the client waits before this service. */
            gapBeforeMin?: number;
        };
        NewVisitClientInput: {
            /** Format: uuid */
            id?: string;
            phone: string;
            firstName?: string;
            lastName?: string;
            patronymic?: string;
        };
        BookVisitInput: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            studioId: string;
            /**
             * Format: uuid
             * @description With neither clientId nor newClient: a guest who left no phone.
             */
            clientId?: string;
            newClient?: components["schemas"]["NewVisitClientInput"];
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            lines: components["schemas"]["BookLineInput"][];
            /**
             * @default sequence
             * @enum {string}
             */
            mode: "sequence" | "parallel";
            comment?: string;
            wantsEarlier?: {
                before: string | null;
                /** @default  */
                note: string;
            } | null;
            lock?: ("open" | "closed") | null;
            /**
             * Format: uuid
             * @description A hold of the caller that this booking makes use of.
             */
            holdId?: string;
            /** @description Books against soft rules (outside a shift, an assistant with own work); needs the right bookings.override. */
            override?: {
                reason: string;
            };
            /**
             * @description Whether the client is to be told; stands on the event.
             * @default false
             */
            notify: boolean;
            /**
             * @default desk
             * @enum {string}
             */
            source: "desk" | "phone" | "walk_in" | "site" | "import";
        };
        ChangeVisitInput: {
            /** @description Refuses when somebody else saved in between. */
            version?: number;
            comment?: string;
            wantsEarlier?: {
                before: string | null;
                /** @default  */
                note: string;
            } | null;
            /** @description Null follows the client card. */
            lock?: ("open" | "closed") | null;
        };
        MoveVisitInput: {
            /** @description Refuses when somebody else saved in between. */
            version?: number;
            /**
             * Format: date-time
             * @description Start of the visit (or of the line, when one is named).
             */
            startsAt?: string;
            /**
             * Format: uuid
             * @description The service that gets another specialist or room; absent: all of them.
             */
            lineId?: string;
            /** Format: uuid */
            employeeId?: string;
            /** @description Null: any free room that fits. */
            roomId?: string | null;
            equipmentIds?: string[];
            /**
             * @description The specialist is fixed to the client and changes all the same.
             * @default false
             */
            confirmLock: boolean;
            /** @description Books against soft rules (outside a shift, an assistant with own work); needs the right bookings.override. */
            override?: {
                reason: string;
            };
            /** @default false */
            notify: boolean;
        };
        ChangeLinesInput: {
            /** @description Refuses when somebody else saved in between. */
            version?: number;
            /** @description All services of the visit from now on; an id keeps a line. */
            lines: components["schemas"]["BookLineInput"][];
            /**
             * @default sequence
             * @enum {string}
             */
            mode: "sequence" | "parallel";
            /** @default false */
            confirmLock: boolean;
            /** @description Books against soft rules (outside a shift, an assistant with own work); needs the right bookings.override. */
            override?: {
                reason: string;
            };
            /** @default false */
            notify: boolean;
        };
        ChangeVisitStateInput: {
            /** @description Refuses when somebody else saved in between. */
            version?: number;
            /** @enum {string} */
            state: "expected" | "confirmed" | "arrived" | "completed" | "no_show" | "cancelled_by_client" | "late_cancelled" | "cancelled_by_studio";
            reason?: string;
        };
        CancelVisitInput: {
            /** @description Refuses when somebody else saved in between. */
            version?: number;
            /** @enum {string} */
            by: "client" | "studio";
            reason?: string;
            /** @default false */
            notify: boolean;
        };
        CopyVisitInput: {
            /** Format: uuid */
            id?: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /** Format: uuid */
            employeeId?: string;
            /** @description Books against soft rules (outside a shift, an assistant with own work); needs the right bookings.override. */
            override?: {
                reason: string;
            };
            /** @default false */
            notify: boolean;
        };
        RepeatVisitInput: {
            times: number;
            /** @default 1 */
            everyWeeks: number;
            /**
             * @default nearest
             * @enum {string}
             */
            onConflict: "nearest" | "skip" | "refuse";
            /**
             * @description Only answers what would happen.
             * @default false
             */
            preview: boolean;
            /** @default false */
            notify: boolean;
        };
        VisitLineInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            serviceId: string;
            serviceName: string;
            categoryId: string | null;
            /** @description Colour 1–12 of the category. */
            colour: number | null;
            /** Format: uuid */
            employeeId: string;
            employeeName: components["schemas"]["BookedPersonNameInput"];
            roomId: string | null;
            roomName: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            bufferBeforeMin: number;
            bufferAfterMin: number;
            /** @description [from, length] in minutes: the specialist is free then. */
            processing: [
                number,
                number
            ] | null;
            /** @description Money in minor units. */
            priceMinor: number;
            /** @description How many come for it together. */
            people: number;
            isMedical: boolean;
            /** @description Medical and no valid contract on the card: pale red [BKG-028]. */
            contractMissing: boolean;
            assistants: {
                /** Format: uuid */
                employeeId: string;
                name: components["schemas"]["BookedPersonNameInput"];
                overlapReason: string | null;
            }[];
            equipment: {
                /** Format: uuid */
                id: string;
                name: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
            }[];
        };
        VisitHistoryEntryInput: {
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            at: string;
            actorName: string | null;
            channel: string;
            action: string;
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
        };
        VisitInput: {
            /** Format: uuid */
            id: string;
            /** @description By which the desk finds it [BKG-014]. */
            number: number;
            /** Format: uuid */
            studioId: string;
            timeZone: string;
            state: components["schemas"]["VisitStateInput"];
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            client: components["schemas"]["VisitClientInput"] | null;
            lines: components["schemas"]["VisitLineInput"][];
            /** @description Money in minor units. */
            totalMinor: number;
            comment: string;
            wantsEarlier: {
                before: string | null;
                note: string;
            } | null;
            /** @description Of this visit; null follows the client card. */
            lock: ("open" | "closed") | null;
            /** @enum {string} */
            effectiveLock: "open" | "closed";
            /** @description The client has not completed any visit yet. */
            isFirst: boolean;
            contractMissing: boolean;
            source: string;
            seriesId: string | null;
            cancelReason: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            stateChangedAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            createdByName: string | null;
            /** @description States it may go to now, the previous one (undo) included. */
            allowedStates: ("expected" | "confirmed" | "arrived" | "completed" | "no_show" | "cancelled_by_client" | "late_cancelled" | "cancelled_by_studio")[];
            /** @description What undoing the last change of state restores. */
            previousState: ("expected" | "confirmed" | "arrived" | "completed" | "no_show" | "cancelled_by_client" | "late_cancelled" | "cancelled_by_studio") | null;
            /**
             * Format: date-time
             * @description Until then the client may cancel without it being late [BKG-004i].
             */
            cancelFreeUntil: string;
            history: components["schemas"]["VisitHistoryEntryInput"][];
            version: number;
        };
        VisitRowInput: {
            /** Format: uuid */
            id: string;
            number: number;
            state: components["schemas"]["VisitStateInput"];
            /** Format: uuid */
            studioId: string;
            studioName: string;
            timeZone: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            client: components["schemas"]["VisitClientInput"] | null;
            services: {
                name: string;
                /** Format: uuid */
                employeeId: string;
                employeeName: components["schemas"]["BookedPersonNameInput"];
                /** @description Money in minor units. */
                priceMinor: number;
                isMedical: boolean;
            }[];
            /** @description Money in minor units. */
            totalMinor: number;
            comment: string;
            wantsEarlier: {
                before: string | null;
                note: string;
            } | null;
            /** @enum {string} */
            effectiveLock: "open" | "closed";
            contractMissing: boolean;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
        };
        VisitPageInput: {
            items: components["schemas"]["VisitRowInput"][];
            nextCursor: string | null;
        };
        VisitBriefInput: {
            /** Format: uuid */
            id: string;
            number: number;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            state: components["schemas"]["VisitStateInput"];
            studioName: string;
            timeZone: string;
            services: {
                name: string;
                employeeName: components["schemas"]["BookedPersonNameInput"];
            }[];
            /** @description Money in minor units. */
            totalMinor: number;
        };
        ClientVisitSummaryInput: {
            /** @description False: all numbers are those of the studios within reach, as in the list of visits. */
            isWholeNetwork: boolean;
            /** @description Of completed visits [CLI-038i]. */
            firstVisit: components["schemas"]["VisitBriefInput"] | null;
            lastVisit: components["schemas"]["VisitBriefInput"] | null;
            /** @description Coming visits, the nearest first [CLI-013]. */
            nextVisits: components["schemas"]["VisitBriefInput"][];
            usualServices: {
                /** Format: uuid */
                serviceId: string;
                name: string;
                visits: number;
            }[];
            completed: number;
            byState: {
                [key: string]: number;
            };
            /** @description Actual interest: services used by interest of their category. */
            byInterest: {
                /** Format: uuid */
                interestId: string;
                visits: number;
            }[];
            /** @description Money in minor units. */
            spentMinor: number;
        };
        RepeatedVisitInput: {
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            wantedAt: string;
            /** @description Where it was (or would be) booked; null: nothing found or skipped. */
            startsAt: string | null;
            isMoved: boolean;
            visitId: string | null;
            /** @description Why the wanted time was not possible. */
            reasons: string[];
        };
        RepeatedVisitsInput: {
            seriesId: string | null;
            visits: components["schemas"]["RepeatedVisitInput"][];
        };
        /** @description A slot got free; these clients want to come earlier [BKG-026i]. */
        EarlierHintInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            studioId: string;
            /** Format: uuid */
            employeeId: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            freeFrom: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            freeTo: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            clients: {
                /** Format: uuid */
                visitId: string;
                number: number;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                proposedStartsAt: string;
                client: components["schemas"]["VisitClientInput"] | null;
                services: string[];
                before: string | null;
                note: string;
            }[];
        };
        EarlierHintsInput: {
            items: components["schemas"]["EarlierHintInput"][];
        };
        MergeClientsInput: {
            /**
             * Format: uuid
             * @description The card that goes; its visits and history come over.
             */
            mergedClientId: string;
        };
        RegisterInput: {
            companyName: string;
            ownerName: string;
            /** Format: email */
            email?: string;
            /** @description E.164. E-mail or phone is needed to sign in. */
            phone?: string;
            password: string;
            /**
             * @default spa
             * @enum {string}
             */
            businessKind: "spa" | "yoga" | "salon" | "fitness" | "clinic" | "other";
            /**
             * @description Can be switched later [ORG-002].
             * @default false
             */
            severalFranchises: boolean;
            /** @enum {string} */
            locale: "ru" | "en" | "ar" | "id" | "hi" | "zh" | "es";
            /** @description ISO 3166-1. */
            country: string;
            /** @description ISO 4217. */
            currency: string;
            studio: {
                name: string;
                /**
                 * @default studio
                 * @enum {string}
                 */
                kind: "studio" | "virtual";
                /** @default  */
                address: string;
                /** @description IANA time zone, such as Europe/Moscow. */
                timeZone: string;
                /** @description Seven lists of [from, to) minutes, Monday first. */
                weekHours?: [
                    number,
                    number
                ][][];
            };
            /** @default [] */
            services: {
                name: string;
                durationMin: number;
                priceMinor: number;
            }[];
            /** @default [] */
            staff: {
                name: string;
                /** @default  */
                jobTitle: string;
            }[];
            /**
             * @description false: left after the studio, to be continued later.
             * @default true
             */
            isFinished: boolean;
        };
        RegisteredInput: {
            /** Format: uuid */
            networkId: string;
            /** Format: uuid */
            companyId: string;
            /** Format: uuid */
            studioId: string;
        };
        ContinueSetupInput: {
            /** @default [] */
            services: {
                name: string;
                durationMin: number;
                priceMinor: number;
            }[];
            /** @default [] */
            staff: {
                name: string;
                /** @default  */
                jobTitle: string;
            }[];
        };
        StarterSetInput: {
            categoryName: string;
            services: {
                name: string;
                durationMin: number;
                priceMinor: number;
                isUsual: boolean;
            }[];
        };
        SettingsOverviewInput: {
            companies: number;
            legalEntities: number;
            studios: number;
            virtualStudios: number;
            regions: number;
            departments: number;
            halls: number;
            seatMaps: number;
            rooms: number;
            equipment: number;
            employees: number;
            positions: number;
            apiKeys: number;
            services: number;
            classTypes: number;
            formats: number;
            categories: number;
        };
        AssignmentInputInput: {
            /** Format: uuid */
            positionId: string;
            /** @default null */
            gradeId: string | null;
            /** @default [] */
            studioIds: string[];
            /** @default [] */
            regionIds: string[];
            /** @default [] */
            companyIds: string[];
        };
        SetAssignmentsInput: {
            assignments: components["schemas"]["AssignmentInputInput"][];
        };
        AccountInput: {
            /** Format: uuid */
            id: string;
            displayName: string;
            email: string | null;
            phone: string | null;
            /** @enum {string} */
            state: "no_sign_in" | "invited" | "active" | "blocked";
            isOwner: boolean;
            hasAuthenticator: boolean;
            lastSignInAt: string | null;
            version: number;
            assignments: {
                /** Format: uuid */
                positionId: string;
                gradeId: string | null;
                studioIds: string[];
                regionIds: string[];
                companyIds: string[];
                positionName: string;
                gradeName: string | null;
            }[];
            invitation: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                channel: "email" | "sms" | "link";
                address: string | null;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                createdAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                expiresAt: string;
                sentAt: string | null;
            } | null;
        };
        /** @description People who can sign in; holders of free seats only are not paid for [ACC-016]. */
        SeatsInput: {
            paid: number;
            free: number;
        };
        /** @description Cells by resource. Absent: not allowed (position) or inherited (grade). */
        RightsBodyInput: {
            [key: string]: {
                view?: boolean;
                add?: boolean;
                edit?: boolean;
                delete?: boolean;
                /** @enum {string} */
                scope?: "own" | "studio" | "region" | "company" | "network";
            };
        };
        /** @description Cells by resource; of a grade only those that differ from its position. */
        RightsInput: {
            [key: string]: {
                view?: boolean;
                add?: boolean;
                edit?: boolean;
                delete?: boolean;
                /** @enum {string} */
                scope?: "own" | "studio" | "region" | "company" | "network";
            };
        };
        GradeInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            positionId: string;
            name: string;
            level: number;
            /** @description Influence on the salary [ACC-004]; 100 changes nothing. */
            salaryFactorPercent: number;
            holders: number;
            archivedAt: string | null;
            version: number;
            rights: components["schemas"]["RightsInput"];
        };
        PositionRowInput: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Ready-made and not renamed: the name is translated. */
            preset: string | null;
            /** @enum {string} */
            group: "management" | "specialists" | "network";
            description: string;
            /** @description Its holders are not counted as paid users [ACC-016]. */
            isFreeSeat: boolean;
            sortOrder: number;
            holders: number;
            archivedAt: string | null;
            version: number;
            grades: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                positionId: string;
                name: string;
                level: number;
                /** @description Influence on the salary [ACC-004]; 100 changes nothing. */
                salaryFactorPercent: number;
                holders: number;
                archivedAt: string | null;
                version: number;
            }[];
        };
        PositionListInput: {
            items: components["schemas"]["PositionRowInput"][];
        };
        PositionInput: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Ready-made and not renamed: the name is translated. */
            preset: string | null;
            /** @enum {string} */
            group: "management" | "specialists" | "network";
            description: string;
            /** @description Its holders are not counted as paid users [ACC-016]. */
            isFreeSeat: boolean;
            sortOrder: number;
            holders: number;
            archivedAt: string | null;
            version: number;
            rights: components["schemas"]["RightsInput"];
            grades: components["schemas"]["GradeInput"][];
            people: {
                /** Format: uuid */
                accountId: string;
                name: string;
                gradeId: string | null;
            }[];
        };
        CreatePositionInput: {
            /** Format: uuid */
            id?: string;
            name: string;
            /**
             * @default management
             * @enum {string}
             */
            group: "management" | "specialists" | "network";
            /** @default  */
            description: string;
            /** @default false */
            isFreeSeat: boolean;
            /**
             * Format: uuid
             * @description Takes rights and grades of this position.
             */
            copyOf?: string;
        };
        EditPositionInput: {
            name?: string;
            /** @enum {string} */
            group?: "management" | "specialists" | "network";
            description?: string;
            isFreeSeat?: boolean;
            sortOrder?: number;
            version?: number;
        };
        CreateGradeInput: {
            /** Format: uuid */
            id?: string;
            /** @description Without one it is called by its level in every language. */
            name?: string;
            /** @description Without one: the next. */
            level?: number;
            /** @default 100 */
            salaryFactorPercent: number;
        };
        EditGradeInput: {
            name?: string;
            level?: number;
            salaryFactorPercent?: number;
            version?: number;
        };
        SaveRightsInput: {
            /** @description Of the position, as it was read. */
            version: number;
            rights: components["schemas"]["RightsBodyInput"];
            grades: {
                /** Format: uuid */
                gradeId: string;
                rights: components["schemas"]["RightsBodyInput"];
            }[];
        };
        RightsCatalogueInput: {
            sections: {
                section: string;
                resources: {
                    name: string;
                    actions: ("view" | "add" | "edit" | "delete")[];
                    scopes: ("own" | "studio" | "region" | "company" | "network")[];
                }[];
            }[];
        };
        EffectiveRightsInput: {
            rights: components["schemas"]["RightsInput"];
            differences: {
                resource: string;
                gained: ("view" | "add" | "edit" | "delete")[];
                lost: ("view" | "add" | "edit" | "delete")[];
                scopeBefore: ("own" | "studio" | "region" | "company" | "network") | null;
                scopeAfter: ("own" | "studio" | "region" | "company" | "network") | null;
            }[];
            /** @description Who holds this position and grade. */
            people: {
                /** Format: uuid */
                accountId: string;
                name: string;
            }[];
        };
        CreateApiKeyInput: {
            /** Format: uuid */
            id?: string;
            name: string;
            /** @description With the scope "network", or "studio" for the studios named. */
            rights: components["schemas"]["RightsBodyInput"];
            /** @default [] */
            studioIds: string[];
            expiresAt?: string | null;
        };
        ApiKeyListInput: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                lastFour: string;
                rights: components["schemas"]["RightsInput"];
                studioIds: string[];
                createdBy: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                createdAt: string;
                lastUsedAt: string | null;
                expiresAt: string | null;
                revokedAt: string | null;
            }[];
        };
        CreatedApiKeyInput: {
            /** Format: uuid */
            id: string;
            /** @description Shown only now; it is not stored. */
            key: string;
        };
        AuditPageInput: {
            items: {
                /** Format: uuid */
                id: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                at: string;
                actorId: string | null;
                actorKind: string;
                /** @description Null when the product itself acted. */
                actorName: string | null;
                channel: string;
                ip: string | null;
                action: string;
                objectType: string;
                /** Format: uuid */
                objectId: string;
                objectName: string | null;
                studioId: string | null;
                before: {
                    [key: string]: unknown;
                } | null;
                after: {
                    [key: string]: unknown;
                } | null;
            }[];
            nextCursor: string | null;
            /** @description What ids in these values stand for, as far as it may be told. */
            names: {
                [key: string]: string;
            };
        };
        AuditFacetsInput: {
            people: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            objectTypes: string[];
        };
        SignInInput: {
            /** @description E-mail, or phone with its country code. */
            identifier: string;
            password?: string;
            /** @description The code that was sent, instead of a password. */
            oneTimeCode?: string;
            /** @description Six digits of the authenticator app, or a recovery code. */
            code?: string;
            /**
             * Format: uuid
             * @description Which network, when the same person works in several.
             */
            networkId?: string;
        };
        RequestOneTimeCodeInput: {
            /** @description E-mail, or phone with its country code. */
            identifier: string;
        };
        RequestedOneTimeCodeInput: {
            /** @enum {string} */
            channel: "email" | "sms";
            /** @description Whether this installation sends by that channel at all; says nothing of people. */
            isConnected: boolean;
        };
        /** @description How codes can be sent from here; a password always works. */
        SignInWaysInput: {
            codeByEmail: boolean;
            codeBySms: boolean;
        };
        SignInAnswerInput: {
            /**
             * @description What comes next: the cookie is set, or the same request again with `networkId` or `code`.
             * @enum {string}
             */
            state: "signed_in" | "choose_network" | "code_required";
            /** @description To choose from; empty unless asked to choose. */
            networks: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
        };
        /** @description The levels view, add, edit, delete and how far they reach at most. */
        SessionRightInput: {
            view: boolean;
            add: boolean;
            edit: boolean;
            delete: boolean;
            /** @enum {string} */
            scope: "own" | "studio" | "region" | "company" | "network";
        };
        SessionInput: {
            user: {
                /** Format: uuid */
                id: string;
                name: string;
                email: string | null;
                employeeId: string | null;
                photoUrl: string | null;
                isOwner: boolean;
            };
            network: {
                /** Format: uuid */
                id: string;
                name: string;
                currency: string;
                country: string;
                defaultLocale: string;
                businessKind: string;
                accentHue: number;
                franchiseMode: boolean;
                isDemo: boolean;
                setupDoneAt: string | null;
            };
            /** @description The one company of all studios in reach; null when they belong to several. */
            company: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            studios: {
                /** Format: uuid */
                id: string;
                name: string;
                /** Format: uuid */
                companyId: string;
                companyName: string;
                regionId: string | null;
                timeZone: string;
                kind: string;
                address: string;
            }[];
            /** @description By resource; what is absent is not allowed. */
            rights: {
                [key: string]: components["schemas"]["SessionRightInput"];
            };
            locale: string | null;
            /** @description What this person has chosen for their own screens, by key. */
            preferences: {
                [key: string]: unknown;
            };
        };
        EditProfileInput: {
            displayName?: string;
            locale?: ("ru" | "en" | "ar" | "id" | "hi" | "zh" | "es") | null;
        };
        ProfileInput: {
            /** Format: uuid */
            id: string;
            displayName: string;
            email: string | null;
            phone: string | null;
            locale: string | null;
            passwordSetAt: string | null;
            hasAuthenticator: boolean;
            recoveryCodesLeft: number;
        };
        SessionListInput: {
            items: {
                /** Format: uuid */
                id: string;
                userAgent: string;
                ip: string | null;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                createdAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                seenAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                expiresAt: string;
                isCurrent: boolean;
            }[];
        };
        ChangePasswordInput: {
            current: string;
            next: string;
        };
        OwnPasswordInput: {
            password: string;
        };
        /** @description For the authenticator app; counts once it is confirmed. */
        EnrolledAuthenticatorInput: {
            uri: string;
            secret: string;
            qrSvg: string;
        };
        ConfirmAuthenticatorInput: {
            code: string;
        };
        /** @description Each works once instead of a code; shown only now. */
        RecoveryCodesInput: {
            recoveryCodes: string[];
        };
        CreateInvitationInput: {
            /** Format: uuid */
            accountId: string;
            /**
             * @description E-mail is the recommended way [ACC-014].
             * @default email
             * @enum {string}
             */
            channel: "email" | "sms" | "link";
        };
        InvitationInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            purpose: "invitation" | "password_reset";
            /** @enum {string} */
            delivery: "email" | "sms" | "copy_link";
            /** @description Why it could not go the way it was asked for; the link can be copied instead. */
            undelivered: ("mail_not_set_up" | "sms_not_connected") | null;
            link: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            expiresAt: string;
        };
        SignInLinkInput: {
            /** @enum {string} */
            purpose: "invitation" | "password_reset";
            displayName: string;
            /** @description E-mail or phone to sign in with from now on. */
            identifier: string | null;
            networkName: string;
        };
        UseSignInLinkInput: {
            password: string;
            /** @enum {string} */
            locale?: "ru" | "en" | "ar" | "id" | "hi" | "zh" | "es";
        };
        /** @description code_required: the password is set, sign in with it and the code. */
        UsedSignInLinkInput: {
            /** @enum {string} */
            state: "signed_in" | "code_required";
        };
        RequestPasswordResetInput: {
            identifier: string;
        };
        RequestedPasswordResetInput: {
            /** @description Whether this installation can send letters at all; says nothing of people. */
            letters: boolean;
        };
        /** @description What this installation can send invitations by. */
        SendingWaysInput: {
            email: boolean;
            sms: boolean;
        };
        KeepPreferenceInput: {
            /** @description Whatever the screen understands; null forgets it. */
            value: components["schemas"]["__shared"];
        };
        JournalEmployeeInput: {
            /** Format: uuid */
            id: string;
            name: components["schemas"]["BookedPersonNameInput"];
            jobTitle: string;
            photoFileId: string | null;
            departmentId: string | null;
            /** @description Where she usually works. */
            roomId: string | null;
            /** @description What she can do; a drop on somebody who cannot is refused. */
            serviceIds: string[];
            days: {
                /**
                 * Format: date
                 * @description A local date, YYYY-MM-DD.
                 */
                date: string;
                availableMin: number;
                bookedMin: number;
                /** @description Booked ÷ available minutes [SCH-025i]. */
                loadPercent: number;
                /** @description Shift, breaks cut out; empty: off. */
                work: [
                    string,
                    string
                ][];
                breaks: [
                    string,
                    string
                ][];
                absence: string | null;
                visits: number;
            }[];
        };
        JournalResourceInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "hall" | "room" | "equipment";
            name: string;
            departmentId: string | null;
            equipmentKind: string | null;
            roomId: string | null;
            isMovable: boolean;
            prepAfterMin: number;
            lanes: number;
            /** @enum {string} */
            state: "in_use" | "in_maintenance" | "retired";
            /** @description For the strip: busy till, free till, repair till. */
            now: {
                /** @enum {string} */
                state: "busy" | "free" | "repair" | "closed";
                until: string | null;
            };
            busy: [
                string,
                string
            ][];
            /** @description Repair and other blocks. */
            closed: [
                string,
                string
            ][];
            days: {
                /**
                 * Format: date
                 * @description A local date, YYYY-MM-DD.
                 */
                date: string;
                availableMin: number;
                bookedMin: number;
                /** @description Booked ÷ available minutes [SCH-025i]. */
                loadPercent: number;
                work: [
                    string,
                    string
                ][];
            }[];
        };
        JournalLineInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            serviceId: string;
            serviceName: string;
            categoryId: string | null;
            colour: number | null;
            /** Format: uuid */
            employeeId: string;
            roomId: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            bufferBeforeMin: number;
            bufferAfterMin: number;
            processing: [
                number,
                number
            ] | null;
            /** @description Money in minor units. */
            priceMinor: number;
            contractMissing: boolean;
            assistantIds: string[];
            equipmentIds: string[];
        };
        JournalVisitInput: {
            /** Format: uuid */
            id: string;
            number: number;
            state: components["schemas"]["VisitStateInput"];
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            client: components["schemas"]["VisitClientInput"] | null;
            isFirst: boolean;
            comment: string;
            wantsEarlier: {
                before: string | null;
                note: string;
            } | null;
            /**
             * @description The one in force: of the visit, else of the client card.
             * @enum {string}
             */
            lock: "open" | "closed";
            contractMissing: boolean;
            /** @description Money in minor units. */
            totalMinor: number;
            source: string;
            seriesId: string | null;
            version: number;
            lines: components["schemas"]["JournalLineInput"][];
        };
        JournalInput: {
            /** Format: uuid */
            studioId: string;
            timeZone: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            from: string;
            days: {
                /**
                 * Format: date
                 * @description A local date, YYYY-MM-DD.
                 */
                date: string;
                availableMin: number;
                bookedMin: number;
                /** @description Booked ÷ available minutes [SCH-025i]. */
                loadPercent: number;
                open: [
                    string,
                    string
                ][];
                visits: number;
                /** @description Money in minor units. */
                totalMinor: number;
            }[];
            departments: {
                /** Format: uuid */
                id: string;
                name: string;
                preset: string | null;
                colour: number;
                icon: string;
                loadPercent: number;
            }[];
            /** @description By department and set order, never by the alphabet [SCH-020i]. */
            employees: components["schemas"]["JournalEmployeeInput"][];
            /** @description Who may assist here and has no column. */
            assistants: {
                /** Format: uuid */
                id: string;
                name: components["schemas"]["BookedPersonNameInput"];
                photoFileId: string | null;
            }[];
            resources: components["schemas"]["JournalResourceInput"][];
            visits: components["schemas"]["JournalVisitInput"][];
            blocks: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                resourceId: string;
                kind: string;
                reason: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                createdByName: string | null;
                version: number;
            }[];
            absences: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                employeeId: string;
                kind: string;
                note: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
            }[];
            holds: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                resourceId: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                expiresAt: string;
            }[];
            /** @description Open hints about clients who want to come earlier. */
            hints: number;
            /** @description What the studio has set: how its journal looks where a person has not chosen otherwise, whom it serves. */
            rules: {
                stepMin: number;
                showOffShiftStaff: boolean;
                /** @description Booking somebody else than a woman warns; nothing is blocked [ORG-016i]. */
                womenOnly: boolean;
            };
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            now: string;
        };
        PreviousVisitsInput: {
            items: {
                /** Format: uuid */
                clientId: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                services: string[];
            }[];
        };
        SlotLineInput: {
            /** Format: uuid */
            serviceId: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            /** Format: uuid */
            employeeId: string;
            assistantIds: string[];
            roomId: string | null;
            equipmentIds: string[];
            /** @description Money in minor units. */
            priceMinor: number;
        };
        SlotInput: {
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            /** @description 1 is the best. */
            rank: number;
            reasons: ("adjacent_before" | "adjacent_after" | "fills_gap" | "leaves_gap" | "earliest" | "preferred_specialist")[];
            /** @description Minutes of the specialist that would become useless. */
            gapMin: number;
            /** @description Money in minor units. */
            totalMinor: number;
            lines: components["schemas"]["SlotLineInput"][];
        };
        SlotsInput: {
            timeZone: string;
            stepMin: number;
            durationMin: number;
            /** @description In order of time. */
            items: components["schemas"]["SlotInput"][];
            days: {
                /**
                 * Format: date
                 * @description A local date, YYYY-MM-DD.
                 */
                date: string;
                slots: number;
            }[];
        };
        SlotObstacleInput: {
            /** @enum {string} */
            code: "in_past" | "too_soon" | "beyond_horizon" | "studio_closed" | "off_grid" | "limit_reached" | "outside_working_time" | "absent" | "busy" | "no_free_lane" | "no_candidate";
            serviceIndex: number | null;
            role: ("lead" | "assistant" | "room" | "equipment") | null;
            resourceId: string | null;
            from: string | null;
            to: string | null;
        };
        BusySpanInput: {
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            from: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            to: string;
            /** @description service_line, assistant, class, block, absence or hold */
            kind: string;
            /** @description Client or reason, as far as the caller may see it. */
            label: string | null;
            visitId: string | null;
        };
        SlotExplanationInput: {
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            timeZone: string;
            ok: boolean;
            rules: {
                /** @enum {string} */
                rule: "notice" | "horizon" | "opening_hours" | "grid" | "limit";
                ok: boolean;
                reasons: components["schemas"]["SlotObstacleInput"][];
            }[];
            needs: {
                serviceIndex: number;
                /** Format: uuid */
                serviceId: string;
                /** @enum {string} */
                role: "lead" | "assistant" | "room" | "equipment";
                needed: number;
                ok: boolean;
                candidates: {
                    /** Format: uuid */
                    resourceId: string;
                    name: string;
                    ok: boolean;
                    reasons: components["schemas"]["SlotObstacleInput"][];
                }[];
            }[];
            /** @description Empty if and only if the time is offered. */
            reasons: components["schemas"]["SlotObstacleInput"][];
            resources: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "employee" | "room" | "equipment";
                name: string;
                working: [
                    string,
                    string
                ][];
                busy: components["schemas"]["BusySpanInput"][];
            }[];
            /** @description The three nearest times that fit completely. */
            alternatives: components["schemas"]["SlotInput"][];
        };
        PlaceHoldInput: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            studioId: string;
            serviceIds: string[];
            /** @description One per service; null: anybody. */
            employeeIds?: (string | null)[];
            /**
             * @default sequence
             * @enum {string}
             */
            mode: "sequence" | "parallel";
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /** @description Absent: as the studio has set, else 10. */
            minutes?: number;
        };
        HoldInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            studioId: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            expiresAt: string;
            slot: components["schemas"]["SlotInput"];
        };
        ResourceLoadInput: {
            timeZone: string;
            resources: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "employee" | "hall" | "room" | "equipment";
                name: string;
                departmentId: string | null;
                lanes: number;
                availableMin: number;
                bookedMin: number;
                freeMin: number;
                loadPercent: number;
                days: {
                    /**
                     * Format: date
                     * @description A local date, YYYY-MM-DD.
                     */
                    date: string;
                    availableMin: number;
                    bookedMin: number;
                    loadPercent: number;
                    /** @description Booked minutes in each hour of the local day. */
                    hours: number[];
                }[];
                /** @description Booked time of all lanes together. */
                busy: [
                    string,
                    string
                ][];
                /** @description Repair, maintenance and other blocks. */
                closed: [
                    string,
                    string
                ][];
            }[];
        };
        NewClassParticipantInput: {
            /** Format: uuid */
            id?: string;
            phone: string;
            firstName?: string;
            lastName?: string;
            patronymic?: string;
        };
        BookClassInput: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            clientId?: string;
            /** @description Instead of clientId: a card made on the way [BKG-001]. */
            newClient?: components["schemas"]["NewClassParticipantInput"];
            /**
             * @description BKG-018: one exact place; absent: the first that is free.
             * @default null
             */
            seat: number | null;
            /**
             * @description When the class is full, wait instead of being refused.
             * @default false
             */
            joinWaitlist: boolean;
            /**
             * @description BKG-001: booked and marked in one go.
             * @default false
             */
            attended: boolean;
            /** @description Beyond the limits, with the right classes.override [ORG-027i]. */
            exceed?: {
                reason: string;
            };
            /** @default false */
            notify: boolean;
            /**
             * @default desk
             * @enum {string}
             */
            source: "desk" | "phone" | "walk_in" | "site" | "import";
        };
        ClassBookingInput: {
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: uuid */
            classId: string;
            /** Format: uuid */
            clientId: string;
            seat: number | null;
            /**
             * @description BKG-012: attended, missed and cancelled are kept apart.
             * @enum {string}
             */
            state: "booked" | "attended" | "no_show" | "cancelled_by_client" | "late_cancelled" | "cancelled_by_studio";
            /** @enum {string} */
            payment: "free" | "pass" | "at_studio";
            /** @description Money in minor units. */
            priceMinor: number;
            source: string;
            exceedsReason: string | null;
            cancelReason: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            stateChangedAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description BKG-004: until then, included, the client may cancel.
             */
            cancelFreeUntil: string;
            /** @description In time, or the class was changed after booking [SCH-006i]. */
            canCancelFree: boolean;
            version: number;
        };
        ClassWaitInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            classId: string;
            /** Format: uuid */
            clientId: string;
            /** @description Place in the line, by arrival; null when there is an offer. */
            position: number | null;
            /** @enum {string} */
            state: "waiting" | "offered" | "booked" | "declined" | "expired" | "left" | "closed";
            /** @description An exclusive offer holds a place until then. */
            offerUntil: string | null;
            /** @description Told, with everybody waiting, of a free place. */
            toldAt: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
        };
        /** @description One of the two: a place, or a place in the line. */
        BookedOrWaitingInput: {
            booking: components["schemas"]["ClassBookingInput"] | null;
            wait: components["schemas"]["ClassWaitInput"] | null;
        };
        CancelClassBookingInput: {
            /**
             * @default client
             * @enum {string}
             */
            by: "client" | "studio";
            reason?: string;
            /** @default false */
            notify: boolean;
        };
        MarkAttendanceInput: {
            /** @description "booked" takes a mark back. */
            marks: {
                /** Format: uuid */
                bookingId: string;
                /** @enum {string} */
                state: "booked" | "attended" | "no_show";
            }[];
        };
        MoveClassBookingInput: {
            /** Format: uuid */
            classId: string;
            /** @default null */
            seat: number | null;
            /** @default false */
            notify: boolean;
        };
        ChangeSeatInput: {
            seat: number | null;
        };
        AcceptPlaceInput: {
            /** @default null */
            seat: number | null;
        };
        ClassParticipantInput: {
            booking: components["schemas"]["ClassBookingInput"];
            client: {
                /** Format: uuid */
                id: string;
                name: {
                    lastName: string;
                    firstName: string;
                    patronymic: string;
                };
                /** @enum {string} */
                status: "primary" | "repeat" | "vip";
                sex: ("female" | "male") | null;
                isGuest: boolean;
                needsAttention: boolean;
                isStaff: boolean;
                photoFileId: string | null;
                /** @description Masked without the right clients.contact. */
                phone: string | null;
                /** @description No visit and no class attended before. */
                isFirst: boolean;
            };
            passName: string | null;
            passVisitsLeft: number | null;
        };
        ClassCandidateInput: {
            /**
             * @description How a booking would be paid.
             * @enum {string}
             */
            payment: "free" | "pass" | "at_studio";
            passName: string | null;
            /** @description Before this booking. */
            passVisitsLeft: number | null;
            /** @description She has a place already. */
            bookingId: string | null;
            /** @description She waits already. */
            waitId: string | null;
            /** @description The limit that one more booking would exceed [BKG-005, BKG-006]. */
            limit: {
                /** @enum {string} */
                kind: "per_day" | "per_week" | "cycles";
                atMost: number;
                /** @description From then on the limit allows again; null: never for this class. */
                from: string | null;
            } | null;
        };
        ClientClassBookingInput: {
            booking: components["schemas"]["ClassBookingInput"];
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            /** Format: uuid */
            studioId: string;
            studioName: string;
            timeZone: string;
            /** Format: uuid */
            classTypeId: string;
            classTypeName: string;
            trainerNames: string[];
            roomName: string | null;
        };
        ClientClassBookingsInput: {
            items: components["schemas"]["ClientClassBookingInput"][];
            nextCursor: string | null;
        };
        ClientClassSummaryInput: {
            upcoming: number;
            attended: number;
            missed: number;
            cancelled: number;
            /** @description The lines she waits in, the next class first. */
            waits: {
                wait: components["schemas"]["ClassWaitInput"];
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                studioName: string;
                timeZone: string;
                classTypeName: string;
            }[];
        };
        MyClassBookingInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "booking" | "wait";
            /**
             * @description Of a booking up to cancelled_by_studio; of a wait from waiting on, and booked when it came to that.
             * @enum {string}
             */
            state: "booked" | "attended" | "no_show" | "cancelled_by_client" | "late_cancelled" | "cancelled_by_studio" | "waiting" | "offered" | "declined" | "expired" | "left" | "closed";
            number: number | null;
            seat: number | null;
            payment: ("free" | "pass" | "at_studio") | null;
            passName: string | null;
            /** @description Null: free of charge, or still waiting. */
            price: {
                /** @description Money in minor units. */
                minor: number;
                currency: string;
            } | null;
            /** @description Place in the line. */
            position: number | null;
            /** @description The place is kept for this client until then. */
            offerUntil: string | null;
            /** @description An offer, or a place that the first to accept gets. */
            mayAccept: boolean;
            /** @description What came of the wait. */
            bookingId: string | null;
            /** @description It may be cancelled or moved by oneself. */
            mayCancel: boolean;
            /**
             * Format: date-time
             * @description Until then, included [BKG-004i].
             */
            cancelUntil: string;
            cancelHours: number | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            class: {
                /** Format: uuid */
                id: string;
                name: string;
                /** Format: uuid */
                classTypeId: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                /** @enum {string} */
                state: "planned" | "cancelled";
                isChanged: boolean;
                isOnline: boolean;
                /** @description Of an online class, from a quarter of an hour before it starts [SCH-007i]. */
                joinUrl: string | null;
                joinFrom: string | null;
                hasSeats: boolean;
                womenOnly: boolean;
                bring: string[];
                studio: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    address: string;
                    phone: string | null;
                    timeZone: string;
                };
                hall: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
                trainers: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                }[];
            };
        };
        MyClassBookingPageInput: {
            items: components["schemas"]["MyClassBookingInput"][];
            nextCursor: string | null;
        };
        BookMyClassInput: {
            /**
             * Format: uuid
             * @description Chosen by the device: the same request told twice books once.
             */
            id?: string;
            /** Format: uuid */
            classId: string;
            seat?: number;
            /**
             * Format: uuid
             * @description Of the seat that this device holds.
             */
            holdKey?: string;
            /**
             * @description When it is full, wait instead of being refused.
             * @default false
             */
            orWait: boolean;
        };
        MoveMyClassBookingInput: {
            /**
             * Format: uuid
             * @description Of the new booking, chosen by the device: the same request told twice moves once.
             */
            id?: string;
            /** Format: uuid */
            classId: string;
            seat?: number;
            /**
             * Format: uuid
             * @description Of the seat that this device holds.
             */
            holdKey?: string;
        };
        ChangeMySeatInput: {
            seat: number;
            /**
             * Format: uuid
             * @description Of the seat that this device holds.
             */
            holdKey?: string;
        };
        AcceptMyPlaceInput: {
            seat?: number;
            /**
             * Format: uuid
             * @description Of the seat that this device holds.
             */
            holdKey?: string;
        };
        RequestClientCodeInput: {
            /** @description As a person writes it; the country of the network is taken for granted. */
            phone?: string;
            /** Format: email */
            email?: string;
        };
        ClientCodeRequestedInput: {
            /** @enum {string} */
            channel: "sms" | "email";
            /**
             * Format: date-time
             * @description From when on another code may be asked for.
             */
            resendAt: string;
        };
        ClientSignInInput: {
            /** @description As a person writes it; the country of the network is taken for granted. */
            phone?: string;
            /** Format: email */
            email?: string;
            code: string;
            /** @description Asked once in a lifetime: only of somebody who is no client yet. */
            firstName?: string;
            lastName?: string;
            marketingConsent?: boolean;
        };
        MeInput: {
            /** Format: uuid */
            id: string;
            firstName: string;
            lastName: string;
            phone: string | null;
            email: string | null;
            notificationsConsent: boolean;
            marketingConsent: boolean;
        };
        ClientSignInAnswerInput: {
            /** @enum {string} */
            state: "signed_in" | "name_required";
            /** @description Kept by the device and sent as `Authorization: Bearer`; told this once. */
            token: string | null;
            client: components["schemas"]["MeInput"] | null;
        };
        EditMeInput: {
            firstName?: string;
            lastName?: string;
            email?: string | null;
            notificationsConsent?: boolean;
            marketingConsent?: boolean;
        };
        ChangeMyPhoneInput: {
            /** @description As a person writes it; the country of the network is taken for granted. */
            phone: string;
            code: string;
        };
        ClientDeviceInput: {
            /** Format: uuid */
            id: string;
            userAgent: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            signedInAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            seenAt: string;
            isCurrent: boolean;
        };
        JoinWaitInput: {
            /**
             * Format: uuid
             * @description Chosen by the caller: the same request told twice is one wish.
             */
            id?: string;
            /** Format: uuid */
            studioId: string;
            /** @description In the order of the visit. */
            serviceIds: string[];
            /**
             * @description Any of these specialists; empty: anybody.
             * @default []
             */
            employeeIds: string[];
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            fromDay: string;
            /**
             * Format: date
             * @description The last day, included.
             */
            untilDay: string;
            /**
             * @description 0 is Monday; empty: any day.
             * @default []
             */
            weekdays: number[];
            /**
             * @description Minute of the studio’s day from which on the visit may start.
             * @default 0
             */
            fromMin: number;
            /**
             * @description The visit starts before this minute.
             * @default 1440
             */
            toMin: number;
            /** @default  */
            note: string;
            /** Format: uuid */
            clientId: string;
        };
        JoinMyWaitInput: {
            /**
             * Format: uuid
             * @description Chosen by the caller: the same request told twice is one wish.
             */
            id?: string;
            /** Format: uuid */
            studioId: string;
            /** @description In the order of the visit. */
            serviceIds: string[];
            /**
             * @description Any of these specialists; empty: anybody.
             * @default []
             */
            employeeIds: string[];
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            fromDay: string;
            /**
             * Format: date
             * @description The last day, included.
             */
            untilDay: string;
            /**
             * @description 0 is Monday; empty: any day.
             * @default []
             */
            weekdays: number[];
            /**
             * @description Minute of the studio’s day from which on the visit may start.
             * @default 0
             */
            fromMin: number;
            /**
             * @description The visit starts before this minute.
             * @default 1440
             */
            toMin: number;
            /** @default  */
            note: string;
        };
        WaitOfferInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "accepted" | "declined" | "expired" | "overtaken" | "withdrawn";
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            specialists: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /**
             * Format: date-time
             * @description When the client is told: at night it waits for the morning.
             */
            tellsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            until: string;
            isByHand: boolean;
            /** @description Why the desk took the time over. */
            reason: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            madeAt: string;
            closedAt: string | null;
        };
        WaitInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "waiting" | "offered" | "booked" | "declined" | "expired" | "withdrawn";
            services: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /** @description Empty: anybody. */
            specialists: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            fromDay: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            untilDay: string;
            weekdays: number[];
            fromMin: number;
            toMin: number;
            /** @description How many came before her for the same services on the same days. */
            ahead: number;
            /** @description The offer that runs. */
            offer: components["schemas"]["WaitOfferInput"] | null;
            visitId: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            /** Format: uuid */
            studioId: string;
            client: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @description Masked without the right. */
                phone: string | null;
            };
            note: string;
            /** @enum {string} */
            source: "desk" | "site";
            offersMade: number;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            stateChangedAt: string;
            version: number;
        };
        WaitHistoryInput: {
            wait: components["schemas"]["WaitInput"];
            offers: components["schemas"]["WaitOfferInput"][];
        };
        WaitPageInput: {
            items: components["schemas"]["WaitInput"][];
            nextCursor: string | null;
            /** @description Of the whole line, filters aside. */
            counts: {
                waiting: number;
                offered: number;
            };
        };
        OfferWaitTimeInput: {
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /** @description One per service; null or absent: as the wish says. */
            employeeIds?: (string | null)[];
        };
        TakeOverWaitOfferInput: {
            reason: string;
        };
        AcceptWaitOfferInput: {
            /**
             * Format: uuid
             * @description The offer that is meant: an answer to an older one is refused.
             */
            offerId?: string;
        };
        DeclineWaitOfferInput: {
            /** Format: uuid */
            offerId?: string;
            /**
             * @description False: she does not want to wait any more.
             * @default true
             */
            keepWaiting: boolean;
        };
        AcceptedWaitOfferInput: {
            /** Format: uuid */
            visitId: string;
        };
        WaitStartsInput: {
            items: {
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                specialists: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                }[];
            }[];
        };
        MyWaitInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "waiting" | "offered" | "booked" | "declined" | "expired" | "withdrawn";
            services: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /** @description Empty: anybody. */
            specialists: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            fromDay: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            untilDay: string;
            weekdays: number[];
            fromMin: number;
            toMin: number;
            /** @description How many came before her for the same services on the same days. */
            ahead: number;
            /** @description The offer that runs. */
            offer: components["schemas"]["WaitOfferInput"] | null;
            visitId: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            studio: {
                /** Format: uuid */
                id: string;
                name: string;
                address: string;
                timeZone: string;
            };
        };
        MyWaitsInput: {
            items: components["schemas"]["MyWaitInput"][];
        };
        WaitSwapsInput: {
            items: {
                /** Format: uuid */
                id: string;
                /**
                 * Format: uuid
                 * @description The visit that comes earlier.
                 */
                visitId: string;
                client: string | null;
                services: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                fromAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                toAt: string;
                specialist: string | null;
                /** @description The visit that takes its time … */
                nextVisitId: string | null;
                /** @description … or the wish that does. */
                nextWaitId: string | null;
                nextClient: string | null;
                nextFromAt: string | null;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                nextToAt: string;
                nextSpecialist: string | null;
            }[];
        };
        VisitLinkInput: {
            /**
             * @description An offer is a freed place that waits for an answer.
             * @enum {string}
             */
            kind: "visit" | "class" | "offer";
            /** @enum {string} */
            state: "ahead" | "under_way" | "past" | "cancelled" | "waiting" | "offered" | "over";
            firstName: string;
            studio: {
                /** Format: uuid */
                id: string;
                name: string;
                address: string;
                phone: string | null;
                timeZone: string;
            };
            number: number | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            /** @description Services in their order, or the class. */
            what: string[];
            who: string[];
            room: string | null;
            seat: number | null;
            whatToBring: string | null;
            /** @description Money in minor units. */
            totalMinor: number;
            currency: string;
            mayMove: boolean;
            mayCancel: boolean;
            /** @description Until when, the last minute included [BKG-004i]. */
            changeUntil: string | null;
            offerUntil: string | null;
        };
        VisitLinkTimesInput: {
            timeZone: string;
            days: {
                /**
                 * Format: date
                 * @description A local date, YYYY-MM-DD.
                 */
                date: string;
                times: {
                    /**
                     * Format: date-time
                     * @description An instant, RFC 3339.
                     */
                    startsAt: string;
                    /**
                     * Format: date-time
                     * @description An instant, RFC 3339.
                     */
                    endsAt: string;
                    /** Format: uuid */
                    employeeId: string;
                }[];
            }[];
        };
        MoveByLinkInput: {
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
        };
        AcceptByLinkInput: {
            /** @default null */
            seat: number | null;
        };
        MyVisitInput: {
            /** Format: uuid */
            id: string;
            number: number;
            studio: {
                /** Format: uuid */
                id: string;
                name: string;
                address: string;
                phone: string | null;
                timeZone: string;
            };
            state: components["schemas"]["VisitStateInput"];
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            services: {
                /** Format: uuid */
                serviceId: string;
                name: string;
                /** Format: uuid */
                employeeId: string;
                employeeName: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                /** @description Money in minor units. */
                priceMinor: number;
            }[];
            /** @description Money in minor units. */
            totalMinor: number;
            currency: string;
            /** @description It may still be moved or cancelled by oneself. */
            mayChange: boolean;
            /**
             * Format: date-time
             * @description Until when, the last minute included [BKG-004i].
             */
            changeUntil: string;
        };
        MyVisitPageInput: {
            items: components["schemas"]["MyVisitInput"][];
            nextCursor: string | null;
        };
        BookMyVisitInput: {
            /**
             * Format: uuid
             * @description Chosen by the device: the same request told twice books once.
             */
            id?: string;
            /** Format: uuid */
            studioId: string;
            serviceIds: string[];
            /**
             * Format: uuid
             * @description Absent: anybody who is free.
             */
            employeeId?: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            comment?: string;
        };
        MoveMyVisitInput: {
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /** Format: uuid */
            employeeId?: string;
        };
        DayPlanBodyInput: {
            work: [
                number,
                number
            ][];
            breaks: [
                number,
                number
            ][];
        };
        DayPlanInput: {
            work: [
                number,
                number
            ][];
            breaks: [
                number,
                number
            ][];
        };
        SetShiftsInput: {
            /** Format: uuid */
            studioId: string;
            cells: {
                /** Format: uuid */
                employeeId: string;
                /**
                 * Format: date
                 * @description A local date, YYYY-MM-DD.
                 */
                day: string;
            }[];
            /** @description Hours of these days; no hours are a day off; null returns them to the pattern. */
            plan: components["schemas"]["DayPlanBodyInput"] | null;
            roomId?: string | null;
            asDraft?: boolean;
        };
        SetWorkingPatternInput: {
            /** Format: uuid */
            studioId: string;
            employeeIds: string[];
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            startsOn: string;
            endsOn?: string | null;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            anchorOn?: string;
            cycle: components["schemas"]["DayPlanBodyInput"][];
            label?: string;
        };
        CopyScheduleInput: {
            /** Format: uuid */
            studioId: string;
            employeeIds: string[];
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            from: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            to: string;
            targets: string[];
            skip?: {
                /** Format: uuid */
                employeeId: string;
                /**
                 * Format: date
                 * @description A local date, YYYY-MM-DD.
                 */
                day: string;
            }[];
        };
        ScheduleDraftsInput: {
            /** Format: uuid */
            studioId: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            from: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            to: string;
        };
        OccupationInput: {
            /** Format: uuid */
            resourceId: string;
            lane: number;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            /** @enum {string} */
            kind: "service_line" | "assistant" | "class" | "block" | "absence" | "hold";
            /** Format: uuid */
            sourceId: string;
            visitId: string | null;
            visitNumber: number | null;
            serviceName: string | null;
            clientName: string | null;
        };
        ScheduleChangeInput: {
            /**
             * Format: uuid
             * @description Takes the change back: POST /schedule/changes/{changeId}/undo.
             */
            changeId: string;
            changed: number;
            /** @description Booked time that now lies outside working hours; it stays booked. */
            visitsOutside: components["schemas"]["OccupationInput"][];
        };
        ScheduleCopyPreviewInput: {
            items: {
                /** Format: uuid */
                employeeId: string;
                /**
                 * Format: date
                 * @description A local date, YYYY-MM-DD.
                 */
                day: string;
                plan: components["schemas"]["DayPlanInput"];
                roomId: string | null;
                collision: ("absence" | "other_studio" | "exception" | "draft") | null;
            }[];
        };
        ScheduleDayInput: {
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            day: string;
            work: [
                number,
                number
            ][];
            breaks: [
                number,
                number
            ][];
            roomId: string | null;
            isException: boolean;
            draft: {
                work: [
                    number,
                    number
                ][];
                breaks: [
                    number,
                    number
                ][];
                clears: boolean;
            } | null;
            otherStudio: {
                /** Format: uuid */
                studioId: string;
                name: string;
                work: [
                    number,
                    number
                ][];
            } | null;
            absenceId: string | null;
            workMin: number;
            bookedMin: number;
            visits: number;
        };
        DayCoverageInput: {
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            day: string;
            perHour: number[];
            fromHour: number;
            people: number;
            isShort: boolean;
        };
        ScheduleInput: {
            studio: {
                /** Format: uuid */
                id: string;
                name: string;
                timeZone: string;
            };
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            from: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            today: string;
            open: {
                /**
                 * Format: date
                 * @description A local date, YYYY-MM-DD.
                 */
                day: string;
                spans: [
                    number,
                    number
                ][];
            }[];
            rooms: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            departments: {
                /** Format: uuid */
                id: string;
                name: string;
                preset: string | null;
                colour: number;
                icon: string;
                neededStaff: number;
                coverage: components["schemas"]["DayCoverageInput"][];
            }[];
            employees: {
                /** Format: uuid */
                id: string;
                lastName: string;
                firstName: string;
                jobTitle: string;
                photoFileId: string | null;
                departmentId: string | null;
                roomId: string | null;
                pattern: {
                    /** Format: uuid */
                    id: string;
                    label: string;
                    /**
                     * Format: date
                     * @description A local date, YYYY-MM-DD.
                     */
                    startsOn: string;
                    endsOn: string | null;
                    /**
                     * Format: date
                     * @description A local date, YYYY-MM-DD.
                     */
                    anchorOn: string;
                    cycle: components["schemas"]["DayPlanInput"][];
                } | null;
                workMin: number;
                /** @description What the pattern alone gives for these days. */
                plannedMin: number;
                days: components["schemas"]["ScheduleDayInput"][];
            }[];
            absences: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                employeeId: string;
                /** @enum {string} */
                kind: "vacation" | "sick_leave" | "day_off" | "training" | "other";
                /** @enum {string} */
                state: "requested" | "approved" | "declined";
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                note: string;
            }[];
            totals: {
                workMin: number;
                drafts: number;
                shortDays: number;
            };
        };
        SaveTemplateInput: {
            /** Format: uuid */
            id?: string;
            name: string;
            cycle: components["schemas"]["DayPlanBodyInput"][];
        };
        PatternTemplateInput: {
            /** Format: uuid */
            id: string;
            name: string;
            cycle: components["schemas"]["DayPlanInput"][];
        };
        AddAbsenceInput: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            employeeId: string;
            /** @enum {string} */
            kind: "vacation" | "sick_leave" | "day_off" | "training" | "other";
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            note?: string;
            /** @enum {string} */
            state?: "requested" | "approved";
        };
        EditAbsenceInput: {
            version?: number;
            /** @enum {string} */
            kind?: "vacation" | "sick_leave" | "day_off" | "training" | "other";
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt?: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt?: string;
            note?: string;
        };
        AbsenceDecisionInput: {
            /** @enum {string} */
            decision: "approved" | "declined";
            note?: string;
        };
        AbsenceInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            employeeId: string;
            /** @enum {string} */
            kind: "vacation" | "sick_leave" | "day_off" | "training" | "other";
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            note: string;
            /** @enum {string} */
            state: "requested" | "approved" | "declined";
            createdBy: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            version: number;
        };
        AbsenceListInput: {
            items: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                employeeId: string;
                /** @enum {string} */
                kind: "vacation" | "sick_leave" | "day_off" | "training" | "other";
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                note: string;
                /** @enum {string} */
                state: "requested" | "approved" | "declined";
                createdBy: string | null;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                createdAt: string;
                version: number;
                employeeName: string;
            }[];
        };
        PlaceBlockInput: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            studioId: string;
            /**
             * Format: uuid
             * @description An employee, a room or an equipment unit.
             */
            resourceId: string;
            /** @enum {string} */
            kind: "maintenance" | "repair" | "cleaning" | "break" | "training" | "hold" | "other";
            reason?: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            /** @description How many of its places or units; all of them by default. */
            units?: number;
        };
        EditBlockInput: {
            version?: number;
            /** @enum {string} */
            kind?: "maintenance" | "repair" | "cleaning" | "break" | "training" | "hold" | "other";
            reason?: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt?: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt?: string;
        };
        BlockInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            studioId: string;
            /** Format: uuid */
            resourceId: string;
            /** @enum {string} */
            kind: "maintenance" | "repair" | "cleaning" | "break" | "training" | "hold" | "other";
            reason: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            createdBy: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            version: number;
        };
        DismissEmployeeInput: {
            /**
             * Format: date
             * @description The last day in the team.
             */
            dismissedOn: string;
        };
        CatalogueOrderInput: {
            /** @description In the wanted order; those not named stay. */
            ids: string[];
        };
        CreateServiceInput: {
            /** @description The service of which this is a sub-service; two floors only. */
            parentId?: string | null;
            /** @description Parts of a sub-service that follow its service; without it those of which no field is given. */
            inherits?: ("time" | "price" | "staff" | "places" | "equipment")[];
            /** @description A sub-service stands in the category of its service. */
            categoryId?: string | null;
            formatId?: string | null;
            name: string;
            description?: string;
            photoFileId?: string | null;
            /** @description Starts are offered on this grid. */
            stepMin?: 5 | 10 | 15 | 20 | 30 | 60;
            durationMin?: number;
            bufferBeforeMin?: number;
            bufferAfterMin?: number;
            /** @description From here the specialist is free while the client waits. */
            processingFromMin?: number | null;
            processingLenMin?: number | null;
            /** @description Money in minor units. */
            priceMinor?: number;
            assistantsNeeded?: number;
            /** @description Needs a contract for paid medical services [CAT-064]. */
            isMedical?: boolean;
            onlineBooking?: boolean;
            /** @description Bookable only between these minutes of the day. */
            workFromMin?: number | null;
            workToMin?: number | null;
            minHours?: number | null;
            maxPeople?: number | null;
            /** @description False: takes no room at all. */
            needsRoom?: boolean;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations?: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            prices?: {
                /** @default null */
                companyId: string | null;
                /** @default null */
                studioId: string | null;
                /** @default null */
                gradeId: string | null;
                /** @description Money in minor units. */
                priceMinor: number;
                /** @default null */
                durationMin: number | null;
            }[];
            staff?: {
                /** Format: uuid */
                employeeId: string;
                /**
                 * @description Null: by the price list.
                 * @default null
                 */
                priceMinor: number | null;
                /**
                 * @description Null: the usual one.
                 * @default null
                 */
                durationMin: number | null;
            }[];
            /** @description Studios that offer it; none named means all. */
            studioIds?: string[];
            /** @description Any one of these; none named means any room. */
            roomIds?: string[];
            equipment?: {
                /** @description A kind of equipment as its directory names it. */
                kind: string;
                /** @default 1 */
                quantity: number;
                /**
                 * @description Minutes after the start of the service.
                 * @default 0
                 */
                offsetMin: number;
                /**
                 * @description Null: until the end.
                 * @default null
                 */
                lengthMin: number | null;
                /**
                 * @description Cleaning or cooling before the next one.
                 * @default 0
                 */
                prepAfterMin: number;
            }[];
            /** Format: uuid */
            id?: string;
        };
        EditServiceInput: {
            /** @description The service of which this is a sub-service; two floors only. */
            parentId?: string | null;
            /** @description Parts of a sub-service that follow its service; without it those of which no field is given. */
            inherits?: ("time" | "price" | "staff" | "places" | "equipment")[];
            /** @description A sub-service stands in the category of its service. */
            categoryId?: string | null;
            formatId?: string | null;
            name?: string;
            description?: string;
            photoFileId?: string | null;
            /** @description Starts are offered on this grid. */
            stepMin?: 5 | 10 | 15 | 20 | 30 | 60;
            durationMin?: number;
            bufferBeforeMin?: number;
            bufferAfterMin?: number;
            /** @description From here the specialist is free while the client waits. */
            processingFromMin?: number | null;
            processingLenMin?: number | null;
            /** @description Money in minor units. */
            priceMinor?: number;
            assistantsNeeded?: number;
            /** @description Needs a contract for paid medical services [CAT-064]. */
            isMedical?: boolean;
            onlineBooking?: boolean;
            /** @description Bookable only between these minutes of the day. */
            workFromMin?: number | null;
            workToMin?: number | null;
            minHours?: number | null;
            maxPeople?: number | null;
            /** @description False: takes no room at all. */
            needsRoom?: boolean;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations?: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            prices?: {
                /** @default null */
                companyId: string | null;
                /** @default null */
                studioId: string | null;
                /** @default null */
                gradeId: string | null;
                /** @description Money in minor units. */
                priceMinor: number;
                /** @default null */
                durationMin: number | null;
            }[];
            staff?: {
                /** Format: uuid */
                employeeId: string;
                /**
                 * @description Null: by the price list.
                 * @default null
                 */
                priceMinor: number | null;
                /**
                 * @description Null: the usual one.
                 * @default null
                 */
                durationMin: number | null;
            }[];
            /** @description Studios that offer it; none named means all. */
            studioIds?: string[];
            /** @description Any one of these; none named means any room. */
            roomIds?: string[];
            equipment?: {
                /** @description A kind of equipment as its directory names it. */
                kind: string;
                /** @default 1 */
                quantity: number;
                /**
                 * @description Minutes after the start of the service.
                 * @default 0
                 */
                offsetMin: number;
                /**
                 * @description Null: until the end.
                 * @default null
                 */
                lengthMin: number | null;
                /**
                 * @description Cleaning or cooling before the next one.
                 * @default 0
                 */
                prepAfterMin: number;
            }[];
            version?: number;
        };
        ServiceRowInput: {
            /** @description The service of which this is a sub-service; two floors only. */
            parentId: string | null;
            /** @description Parts of a sub-service that follow its service; without it those of which no field is given. */
            inherits: ("time" | "price" | "staff" | "places" | "equipment")[];
            /** @description A sub-service stands in the category of its service. */
            categoryId: string | null;
            formatId: string | null;
            name: string;
            photoFileId: string | null;
            stepMin: number;
            durationMin: number;
            bufferBeforeMin: number;
            bufferAfterMin: number;
            /** @description From here the specialist is free while the client waits. */
            processingFromMin: number | null;
            processingLenMin: number | null;
            /** @description Money in minor units. */
            priceMinor: number;
            assistantsNeeded: number;
            /** @description Needs a contract for paid medical services [CAT-064]. */
            isMedical: boolean;
            onlineBooking: boolean;
            /** @description Bookable only between these minutes of the day. */
            workFromMin: number | null;
            workToMin: number | null;
            minHours: number | null;
            maxPeople: number | null;
            /** @description False: takes no room at all. */
            needsRoom: boolean;
            /** Format: uuid */
            id: string;
            /** @description In the language of the request, or the base name. */
            shownName: string;
            /** @enum {string} */
            state: "active" | "paused" | "archived";
            /** @description Of the service above, in the language of the request. */
            parentName: string | null;
            sortOrder: number;
            subServiceCount: number;
            version: number;
            /** @description Over the service, its price list and its specialists. */
            leastPriceMinor: number;
            greatestPriceMinor: number;
            staff: {
                /** Format: uuid */
                employeeId: string;
                name: string;
                photoFileId: string | null;
            }[];
            studioIds: string[];
            roomIds: string[];
            equipmentKinds: string[];
        };
        ServiceInput: {
            /** @description The service of which this is a sub-service; two floors only. */
            parentId: string | null;
            /** @description Parts of a sub-service that follow its service; without it those of which no field is given. */
            inherits: ("time" | "price" | "staff" | "places" | "equipment")[];
            /** @description A sub-service stands in the category of its service. */
            categoryId: string | null;
            formatId: string | null;
            name: string;
            description: string;
            photoFileId: string | null;
            stepMin: number;
            durationMin: number;
            bufferBeforeMin: number;
            bufferAfterMin: number;
            /** @description From here the specialist is free while the client waits. */
            processingFromMin: number | null;
            processingLenMin: number | null;
            /** @description Money in minor units. */
            priceMinor: number;
            assistantsNeeded: number;
            /** @description Needs a contract for paid medical services [CAT-064]. */
            isMedical: boolean;
            onlineBooking: boolean;
            /** @description Bookable only between these minutes of the day. */
            workFromMin: number | null;
            workToMin: number | null;
            minHours: number | null;
            maxPeople: number | null;
            /** @description False: takes no room at all. */
            needsRoom: boolean;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            /** Format: uuid */
            id: string;
            /** @description In the language of the request, or the base name. */
            shownName: string;
            /** @enum {string} */
            state: "active" | "paused" | "archived";
            /** @description Of the service above, in the language of the request. */
            parentName: string | null;
            sortOrder: number;
            subServiceCount: number;
            version: number;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            prices: {
                companyId: string | null;
                studioId: string | null;
                gradeId: string | null;
                /** @description Money in minor units. */
                priceMinor: number;
                durationMin: number | null;
            }[];
            staff: {
                /** Format: uuid */
                employeeId: string;
                name: string;
                photoFileId: string | null;
                priceMinor: number | null;
                durationMin: number | null;
            }[];
            studioIds: string[];
            roomIds: string[];
            equipment: {
                kind: string;
                quantity: number;
                offsetMin: number;
                lengthMin: number | null;
                prepAfterMin: number;
            }[];
            subServices: {
                /** Format: uuid */
                id: string;
                name: string;
                durationMin: number;
                priceMinor: number;
                /** @enum {string} */
                state: "active" | "paused" | "archived";
            }[];
        };
        ServicePageInput: {
            items: components["schemas"]["ServiceRowInput"][];
            nextCursor: string | null;
            total: number;
        };
        SetServiceStateInput: {
            /** @enum {string} */
            state: "active" | "paused";
            version?: number;
        };
        BulkEditServicesInput: {
            serviceIds: string[];
            /** @enum {string} */
            state?: "active" | "paused";
            categoryId?: string | null;
            /** @description By how much prices change, own and listed ones as well. */
            pricePercent?: number;
            /**
             * @description New prices are multiples of this.
             * @default 1
             */
            roundToMinor: number;
        };
        BulkEditedServicesInput: {
            changed: number;
        };
        CreateServiceCategoryInput: {
            name: string;
            /** @description One of the twelve colours of the journal. */
            colour?: number;
            icon?: string;
            /** @description The interest that booking such services shows. */
            interestId?: string | null;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations?: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            /** Format: uuid */
            id?: string;
        };
        EditServiceCategoryInput: {
            name?: string;
            /** @description One of the twelve colours of the journal. */
            colour?: number;
            icon?: string;
            /** @description The interest that booking such services shows. */
            interestId?: string | null;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations?: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            version?: number;
            isArchived?: boolean;
        };
        ServiceCategoryInput: {
            name: string;
            /** @description One of the twelve colours of the journal. */
            colour: number;
            icon: string;
            /** @description The interest that booking such services shows. */
            interestId: string | null;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            /** Format: uuid */
            id: string;
            /** @description In the language of the request, or the base name. */
            shownName: string;
            serviceCount: number;
            sortOrder: number;
            isArchived: boolean;
            version: number;
        };
        ServiceCategoryListInput: {
            items: components["schemas"]["ServiceCategoryInput"][];
        };
        CreateClassTypeInput: {
            name: string;
            description?: string;
            whatToBring?: string;
            photoFileId?: string | null;
            /** @description Usual duration; a class put into the schedule begins with it. */
            durationMin?: number;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations?: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            /** Format: uuid */
            id?: string;
        };
        EditClassTypeInput: {
            name?: string;
            description?: string;
            whatToBring?: string;
            photoFileId?: string | null;
            /** @description Usual duration; a class put into the schedule begins with it. */
            durationMin?: number;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations?: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            version?: number;
            isArchived?: boolean;
        };
        ClassTypeInput: {
            name: string;
            description: string;
            whatToBring: string;
            photoFileId: string | null;
            /** @description Usual duration; a class put into the schedule begins with it. */
            durationMin: number;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            /** Format: uuid */
            id: string;
            /** @description In the language of the request, or the base name. */
            shownName: string;
            /** @description Halls that name it; a hall that names none accepts every class type. */
            hallIds: string[];
            sortOrder: number;
            isArchived: boolean;
            version: number;
        };
        ClassTypeListInput: {
            items: components["schemas"]["ClassTypeInput"][];
        };
        SetHallClassTypesInput: {
            /** @description None chosen: the hall accepts every class type. */
            classTypeIds: string[];
        };
        HallClassTypesInput: {
            classTypeIds: string[];
        };
        SetEmployeeServicesInput: {
            services: {
                /** Format: uuid */
                serviceId: string;
                /**
                 * @description Null: by the price list.
                 * @default null
                 */
                priceMinor: number | null;
                /**
                 * @description Null: the usual one.
                 * @default null
                 */
                durationMin: number | null;
            }[];
        };
        EmployeeServicesInput: {
            items: {
                /** Format: uuid */
                serviceId: string;
                name: string;
                categoryId: string | null;
                /** @enum {string} */
                state: "active" | "paused" | "archived";
                /** @description Her own price. */
                priceMinor: number | null;
                /** @description Her own length. */
                durationMin: number | null;
                /** @description By the price list at her first studio and grade. */
                listPriceMinor: number;
                listDurationMin: number;
            }[];
        };
        CreateFormatInput: {
            name: string;
            description?: string;
            colour?: string;
            /** @description False: clients neither see nor book it anywhere; a manager books it for them [CAT-003]. */
            shownToClients?: boolean;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations?: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            /** Format: uuid */
            id?: string;
        };
        EditFormatInput: {
            name?: string;
            description?: string;
            colour?: string;
            /** @description False: clients neither see nor book it anywhere; a manager books it for them [CAT-003]. */
            shownToClients?: boolean;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations?: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            version?: number;
            isArchived?: boolean;
        };
        FormatInput: {
            name: string;
            description: string;
            colour: string;
            /** @description False: clients neither see nor book it anywhere; a manager books it for them [CAT-003]. */
            shownToClients: boolean;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            /** Format: uuid */
            id: string;
            /** @description In the language of the request, or the base name. */
            shownName: string;
            /** @description Reads well over the colour. */
            textColour: string;
            sortOrder: number;
            isArchived: boolean;
            version: number;
        };
        FormatListInput: {
            items: components["schemas"]["FormatInput"][];
        };
        CreateClassSeriesInput: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            studioId: string;
            /** Format: uuid */
            classTypeId: string;
            /** @default null */
            formatId: string | null;
            /**
             * @description The hall; all its lanes are taken. Null for an online class without one.
             * @default null
             */
            roomId: string | null;
            /** @description SCH-002: several may lead. */
            trainerIds: string[];
            durationMin: number;
            /** @description SCH-003. */
            capacity: number;
            /**
             * @description Money in minor units.
             * @default 0
             */
            priceMinor: number;
            /** @default false */
            isFree: boolean;
            /** @default false */
            isOnline: boolean;
            /** @default null */
            joinUrl: string | null;
            /**
             * @description Null: what the class type says.
             * @default null
             */
            whatToBring: string | null;
            /** @default  */
            note: string;
            /** @description 0 is Monday. */
            weekdays: number[];
            /** @default 1 */
            everyWeeks: number;
            /** @description Minute of the studio's local day. */
            startMin: number;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            startsOn: string;
            /** @default null */
            endsOn: string | null;
            /**
             * @description Instead of an end: so many times.
             * @default null
             */
            repeatCount: number | null;
            /**
             * @description Days to leave out: exceptions, or collisions to skip.
             * @default []
             */
            skip: string[];
        };
        CreateClassInput: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            studioId: string;
            /** Format: uuid */
            classTypeId: string;
            /** @default null */
            formatId: string | null;
            /**
             * @description The hall; all its lanes are taken. Null for an online class without one.
             * @default null
             */
            roomId: string | null;
            /** @description SCH-002: several may lead. */
            trainerIds: string[];
            durationMin: number;
            /** @description SCH-003. */
            capacity: number;
            /**
             * @description Money in minor units.
             * @default 0
             */
            priceMinor: number;
            /** @default false */
            isFree: boolean;
            /** @default false */
            isOnline: boolean;
            /** @default null */
            joinUrl: string | null;
            /**
             * @description Null: what the class type says.
             * @default null
             */
            whatToBring: string | null;
            /** @default  */
            note: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            day: string;
            /** @description Minute of the studio's local day. */
            startMin: number;
        };
        PlacementProblemInput: {
            /** @enum {string} */
            kind: "hall_taken" | "trainer_taken" | "hall_closed" | "in_past" | "too_small";
            resourceId: string | null;
            /** @description What stands in the way. */
            by: {
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                /** @enum {string} */
                kind: "service_line" | "assistant" | "class" | "block" | "absence" | "hold";
                name: string | null;
                visitNumber: number | null;
                clientName: string | null;
            } | null;
        };
        PlacementPlanInput: {
            items: {
                /** @description What `skip` names it by. */
                key: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                problems: components["schemas"]["PlacementProblemInput"][];
            }[];
            /** @description How many have problems and are not skipped. */
            toDecide: number;
        };
        CreatedClassesInput: {
            seriesId: string | null;
            classes: {
                /** Format: uuid */
                id: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
            }[];
            /** @description By it they can be taken back; null when the same was told twice. */
            changeId: string | null;
            undoUntil: string | null;
        };
        ClassSeriesInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            studioId: string;
            /** Format: uuid */
            classTypeId: string;
            formatId: string | null;
            /** @description The hall; all its lanes are taken. Null for an online class without one. */
            roomId: string | null;
            /** @description SCH-002: several may lead. */
            trainerIds: string[];
            durationMin: number;
            /** @description SCH-003. */
            capacity: number;
            /** @description Money in minor units. */
            priceMinor: number;
            /** @description SCH-008: costs nothing. */
            isFree: boolean;
            /** @description SCH-007. */
            isOnline: boolean;
            joinUrl: string | null;
            /** @description Null: what the class type says. */
            whatToBring: string | null;
            note: string;
            /** @description 0 is Monday. */
            weekdays: number[];
            everyWeeks: number;
            /** @description Minute of the studio's local day. */
            startMin: number;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            startsOn: string;
            endsOn: string | null;
            repeatCount: number | null;
            exceptOn: string[];
            /**
             * Format: date
             * @description Classes stand in the timetable up to this day.
             */
            placedUntil: string;
            endedAt: string | null;
            /** @description Planned classes still to come. */
            classesLeft: number;
            /** @description Those still to come, in order. */
            classes: {
                /** Format: uuid */
                id: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                bookings: number;
                trainerIds: string[];
                roomId: string | null;
                hasOwnPlan: boolean;
            }[];
            version: number;
        };
        ChangeClassesInput: {
            /**
             * @description This class, this and the following, or the whole series [SCH-001i].
             * @default one
             * @enum {string}
             */
            scope: "one" | "following" | "all";
            /** @description Of the class. */
            version?: number;
            /** @default {} */
            change: {
                /**
                 * Format: date
                 * @description Of one class only.
                 */
                day?: string;
                /** @description Minute of the studio's local day. */
                startMin?: number;
                /** @description Of a series. */
                weekdays?: number[];
                /** Format: uuid */
                classTypeId?: string;
                formatId?: string | null;
                /** @description The hall; all its lanes are taken. Null for an online class without one. */
                roomId?: string | null;
                /** @description SCH-002: several may lead. */
                trainerIds?: string[];
                durationMin?: number;
                /** @description SCH-003. */
                capacity?: number;
                /** @description Money in minor units. */
                priceMinor?: number;
                isFree?: boolean;
                isOnline?: boolean;
                joinUrl?: string | null;
                /** @description Null: what the class type says. */
                whatToBring?: string | null;
                note?: string;
            };
            /**
             * @description Also classes that were changed by themselves before.
             * @default false
             */
            withOwnPlans: boolean;
            /**
             * @description Classes to leave as they are.
             * @default []
             */
            skip: string[];
            /**
             * @description Whether booked clients are to be told; stands on the events.
             * @default true
             */
            notify: boolean;
        };
        CancelClassesInput: {
            /**
             * @description This class, this and the following, or the whole series [SCH-001i].
             * @default one
             * @enum {string}
             */
            scope: "one" | "following" | "all";
            /** @description Of the class. */
            version?: number;
            reason?: string;
            /** @default true */
            notify: boolean;
        };
        ClassChangePreviewInput: {
            items: {
                /** @description Null: a class that a new weekday adds. */
                classId: string | null;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                newStartsAt: string | null;
                newEndsAt: string | null;
                trainerIds: string[];
                roomId: string | null;
                bookings: number;
                /**
                 * @description keep: it has a plan of its own.
                 * @enum {string}
                 */
                action: "change" | "cancel" | "add" | "keep" | "skip";
                problems: components["schemas"]["PlacementProblemInput"][];
            }[];
            changed: number;
            bookings: number;
            clients: number;
            /** @description Classes with problems that are neither solved nor skipped. */
            toDecide: number;
        };
        ClassChangeInput: {
            /** @description Null when nothing had to change. */
            changeId: string | null;
            /** @description Until then it can be taken back; nobody is told before. */
            undoUntil: string | null;
            classIds: string[];
            bookings: number;
        };
        CopyClassesInput: {
            /** Format: uuid */
            studioId: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            from: string;
            /**
             * Format: date
             * @description Included.
             */
            to: string;
            /** @description First days of the copies. */
            targets: string[];
            /**
             * @description Keys of the preview to leave out.
             * @default []
             */
            skip: string[];
        };
        TimetableClassInput: {
            /** Format: uuid */
            id: string;
            seriesId: string | null;
            /** Format: uuid */
            studioId: string;
            /** Format: uuid */
            classTypeId: string;
            formatId: string | null;
            roomId: string | null;
            trainerIds: string[];
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            capacity: number;
            taken: number;
            /** @description Places that can be booked now; those held for offers are not among them. */
            free: number;
            waiting: number;
            /** @description Money in minor units. */
            priceMinor: number;
            isFree: boolean;
            isOnline: boolean;
            /** @description Changed by itself: changes of the series leave it alone unless asked. */
            hasOwnPlan: boolean;
            hasSeats: boolean;
            /** @enum {string} */
            state: "planned" | "cancelled";
            note: string;
        };
        /** @description Classes, and what they name once each [SCH-009]. */
        TimetableInput: {
            classes: components["schemas"]["TimetableClassInput"][];
            studios: {
                /** Format: uuid */
                id: string;
                name: string;
                timeZone: string;
                womenOnly: boolean;
            }[];
            classTypes: {
                /** Format: uuid */
                id: string;
                name: string;
                whatToBring: string;
                photoFileId: string | null;
            }[];
            formats: {
                /** Format: uuid */
                id: string;
                name: string;
                colour: string;
                isShown: boolean;
            }[];
            rooms: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            trainers: {
                /** Format: uuid */
                id: string;
                name: {
                    lastName: string;
                    firstName: string;
                    patronymic: string;
                };
                photoFileId: string | null;
            }[];
        };
        ClassCardInput: {
            /** Format: uuid */
            id: string;
            seriesId: string | null;
            /** Format: uuid */
            studioId: string;
            /** Format: uuid */
            classTypeId: string;
            formatId: string | null;
            roomId: string | null;
            trainerIds: string[];
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            capacity: number;
            taken: number;
            /** @description Places that can be booked now; those held for offers are not among them. */
            free: number;
            waiting: number;
            /** @description Money in minor units. */
            priceMinor: number;
            isFree: boolean;
            isOnline: boolean;
            /** @description Changed by itself: changes of the series leave it alone unless asked. */
            hasOwnPlan: boolean;
            hasSeats: boolean;
            /** @enum {string} */
            state: "planned" | "cancelled";
            note: string;
            version: number;
            timeZone: string;
            studioName: string;
            womenOnly: boolean;
            classTypeName: string;
            description: string;
            /** @description Of the class, else of its class type. */
            whatToBring: string;
            formatName: string | null;
            /** @description Of the format [SCH-009]. */
            colour: string | null;
            roomName: string | null;
            trainers: {
                /** Format: uuid */
                id: string;
                name: {
                    lastName: string;
                    firstName: string;
                    patronymic: string;
                };
                photoFileId: string | null;
            }[];
            /** @description For the staff always; clients get it shortly before the start [SCH-007i]. */
            joinUrl: string | null;
            cancelReason: string | null;
            movedAt: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            cancelFreeUntil: string;
            /** @description How many hours before the start that is; 0: until the start. */
            cancelHours: number;
            /**
             * Format: date-time
             * @description From then on attendance can be marked.
             */
            markingFrom: string;
            /** @description Places kept for offers. */
            held: number;
            /** @description The class of the series before this one. */
            previousId: string | null;
            nextId: string | null;
            seatMap: {
                /** Format: uuid */
                id: string;
                versionNo: number;
                widthCm: number;
                heightCm: number;
                items: {
                    [key: string]: unknown;
                }[];
            } | null;
            freeSeats: number[];
            /** @description Bookings in the order of seats, then numbers; cancelled ones last. */
            participants: components["schemas"]["ClassParticipantInput"][];
            waitlist: {
                wait: components["schemas"]["ClassWaitInput"];
                client: {
                    /** Format: uuid */
                    id: string;
                    name: {
                        lastName: string;
                        firstName: string;
                        patronymic: string;
                    };
                    /** @enum {string} */
                    status: "primary" | "repeat" | "vip";
                    sex: ("female" | "male") | null;
                    isGuest: boolean;
                    needsAttention: boolean;
                    isStaff: boolean;
                    photoFileId: string | null;
                    /** @description Masked without the right clients.contact. */
                    phone: string | null;
                    /** @description No visit and no class attended before. */
                    isFirst: boolean;
                };
                passName: string | null;
            }[];
            /** @description The last change that can still be taken back. */
            undo: {
                /** Format: uuid */
                changeId: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                until: string;
            } | null;
        };
        ClientRowInput: {
            /** Format: uuid */
            id: string;
            lastName: string;
            firstName: string;
            patronymic: string;
            /** @description E.164; masked when `contactsHidden`. */
            phone: string | null;
            email: string | null;
            contactsHidden: boolean;
            loyaltyCard: string | null;
            photoFileId: string | null;
            category: components["schemas"]["ClientCategoryRefInput"] | null;
            /** @enum {string} */
            status: "primary" | "repeat" | "vip";
            isStatusFixed: boolean;
            /** @description The first one colours the background [BKG-025i]. */
            groups: ("attention" | "earlier" | "staff" | "guest")[];
            lastVisitAt: string | null;
            nextVisitAt: string | null;
            completedVisits: number;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            bornOn: string | null;
            source: string;
            tags: string[];
            isArchived: boolean;
        };
        ClientPageInput: {
            items: components["schemas"]["ClientRowInput"][];
            nextCursor: string | null;
        };
        ClientCountInput: {
            count: number;
            /** @description There are more; counting stopped here. */
            isCapped: boolean;
        };
        ClientViewInput: {
            id: string;
            /** @description Ready views are named by the screen. */
            preset: ("all" | "booked_this_week" | "sleeping_60" | "birthdays_7" | "needs_contract") | null;
            name: string;
            query: {
                [key: string]: string | string[];
            };
            isShared: boolean;
            isMine: boolean;
            count: number;
            isCapped: boolean;
        };
        ClientViewsInput: {
            items: components["schemas"]["ClientViewInput"][];
        };
        SaveClientViewInput: {
            /** Format: uuid */
            id?: string;
            name: string;
            query: {
                [key: string]: string | string[];
            };
            /** @default false */
            isShared: boolean;
        };
        BulkEditClientsInput: {
            clientIds: string[];
            /** @default [] */
            addTags: string[];
            /** @default [] */
            removeTags: string[];
            categoryId?: string | null;
            archive?: boolean;
        };
        BulkEditedInput: {
            changed: number;
        };
        ClientTagsInput: {
            items: {
                tag: string;
                clients: number;
            }[];
        };
        DuplicatePairsInput: {
            items: {
                /** @enum {string} */
                reason: "email" | "second_phone" | "name_and_birthday";
                clients: components["schemas"]["ClientRowInput"][];
            }[];
        };
        ClientCategoryInput: {
            /** Format: uuid */
            id: string;
            name: string;
            colour: number;
            sortOrder: number;
            isArchived: boolean;
            version: number;
        };
        ClientCategoriesInput: {
            items: components["schemas"]["ClientCategoryInput"][];
        };
        SaveClientCategoryInput: {
            /** Format: uuid */
            id?: string;
            name: string;
            /** @default 1 */
            colour: number;
            /** @default 0 */
            sortOrder: number;
        };
        EditClientCategoryInput: {
            version?: number;
            name?: string;
            colour?: number;
            sortOrder?: number;
            isArchived?: boolean;
        };
        InterestInput: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Its name is translated by the screen until it is edited. */
            preset: ("spa_massage" | "baths" | "cosmetology" | "figure" | "wellness" | "nail") | null;
            colour: number;
            sortOrder: number;
            isArchived: boolean;
            version: number;
        };
        InterestsInput: {
            items: components["schemas"]["InterestInput"][];
        };
        SaveInterestInput: {
            /** Format: uuid */
            id?: string;
            name: string;
            colour: number;
            /** @default 100 */
            sortOrder: number;
        };
        EditInterestInput: {
            version?: number;
            name?: string;
            colour?: number;
            sortOrder?: number;
            isArchived?: boolean;
        };
        ClientPrivilegeInput: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Its name is translated by the screen until it is edited. */
            preset: "parking" | null;
            sortOrder: number;
            isArchived: boolean;
            version: number;
        };
        ClientPrivilegesInput: {
            items: components["schemas"]["ClientPrivilegeInput"][];
        };
        SaveClientPrivilegeInput: {
            /** Format: uuid */
            id?: string;
            name: string;
            /** @default 100 */
            sortOrder: number;
        };
        EditClientPrivilegeInput: {
            version?: number;
            name?: string;
            sortOrder?: number;
            isArchived?: boolean;
        };
        BusyCalendarInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            employeeId: string;
            name: string;
            /** @enum {string} */
            kind: "address" | "file";
            /** @description Of the address; the address itself is never shown again. */
            host: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            addedAt: string;
            /** @description When it was read last with success. */
            readAt: string | null;
            failingSince: string | null;
            /** @description Why it could not be read: no_answer, not_a_calendar, truncated … */
            fault: string | null;
            events: number;
            busySpans: number;
            /** @description Events that could not be understood. */
            skipped: {
                reason: string;
                count: number;
            }[];
            /** @description Visits and classes in busy time: nothing was moved. */
            collisions: {
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                name: string | null;
                visitNumber: number | null;
            }[];
        };
        BusyCalendarsInput: {
            items: components["schemas"]["BusyCalendarInput"][];
        };
        AddBusyCalendarInput: {
            /** Format: uuid */
            id?: string;
            name: string;
            /** @description https or webcal. */
            address?: string;
            /**
             * Format: base64
             * @description An .ics file, base64; instead of an address.
             */
            file?: string;
        };
        CalendarFeedInput: {
            /** @description The secret address for calendar programs; null while the feed is off. */
            address: string | null;
            showsPhones: boolean;
            issuedAt: string | null;
            /** @description When a calendar program read it last. */
            readAt: string | null;
        };
        IssueCalendarFeedInput: {
            /**
             * @description A new address; the old one is dead at once. False: only the choice below changes.
             * @default true
             */
            isNew: boolean;
            /** @description Phones of clients in the entries: a superior with the right clients.contact decides. */
            showsPhones?: boolean;
        };
        MessageRowInput: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            dueAt: string;
            sentAt: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            statusAt: string;
            kind: string;
            /** @enum {string} */
            channel: "email" | "sms";
            /** @enum {string} */
            status: "queued" | "sending" | "sent" | "delivered" | "read" | "failed" | "skipped";
            reason: string | null;
            client: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            studio: {
                /** Format: uuid */
                id: string;
                name: string;
                timeZone: string;
            } | null;
            /** @description Masked without the right to contacts. */
            address: string | null;
            /** @description Who caused it; empty for the product itself. */
            senderName: string;
            title: string | null;
        };
        MessagePageInput: {
            items: components["schemas"]["MessageRowInput"][];
            nextCursor: string | null;
        };
        MessageInput: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            dueAt: string;
            sentAt: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            statusAt: string;
            kind: string;
            /** @enum {string} */
            channel: "email" | "sms";
            /** @enum {string} */
            status: "queued" | "sending" | "sent" | "delivered" | "read" | "failed" | "skipped";
            reason: string | null;
            client: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            studio: {
                /** Format: uuid */
                id: string;
                name: string;
                timeZone: string;
            } | null;
            /** @description Masked without the right to contacts. */
            address: string | null;
            /** @description Who caused it; empty for the product itself. */
            senderName: string;
            title: string | null;
            /** @enum {string} */
            locale: "ru" | "en" | "ar" | "id" | "hi" | "zh" | "es";
            companyName: string;
            subjectId: string | null;
            body: string | null;
            smsParts: number | null;
            attempts: number;
            gateway: string | null;
            providerId: string | null;
            providerCode: string | null;
            providerAnswer: string | null;
            isResendable: boolean;
        };
        MessageReportInput: {
            items: {
                /** @enum {string} */
                channel: "email" | "sms";
                /** @enum {string} */
                status: "queued" | "sending" | "sent" | "delivered" | "read" | "failed" | "skipped";
                reason: string | null;
                count: number;
            }[];
        };
        MessagingChannelInput: {
            /** @enum {string} */
            channel: "email" | "sms";
            isOn: boolean;
            usesOwn: boolean;
            /** @description Whose account carries it; null: nobody’s. */
            carrier: ("own" | "head" | "installation") | null;
            email: {
                /** @default  */
                host: string;
                /** @default 587 */
                port: number;
                /** @default  */
                user: string;
                /** @default  */
                from: string;
                /** @default  */
                dkimDomain: string;
                /** @default  */
                dkimSelector: string;
            } | null;
            sms: {
                /** @default  */
                from: string;
            } | null;
            /** @description The last four characters of the key; the rest is never shown again. */
            secretTail: string | null;
            hasDkimKey: boolean;
            lends: boolean;
            stoppedAt: string | null;
            stoppedCode: string | null;
            callbackUrl: string | null;
            version: number;
        };
        MessagingSettingsInput: {
            /** Format: uuid */
            companyId: string;
            companyName: string;
            isHead: boolean;
            quietFromMin: number;
            quietToMin: number;
            kinds: {
                /** @enum {string} */
                kind: "visit_booked" | "visit_moved" | "visit_cancelled" | "reminder_24h" | "reminder_2h" | "class_booked" | "class_changed" | "class_cancelled" | "waitlist_offer" | "waitlist_moved_up" | "code";
                email: boolean;
                /** @enum {string} */
                sms: "off" | "instead" | "always";
                isDefault: boolean;
            }[];
            channels: components["schemas"]["MessagingChannelInput"][];
            version: number;
        };
        SaveMessagingRulesInput: {
            version?: number;
            quietFromMin: number;
            quietToMin: number;
            kinds: {
                /** @enum {string} */
                kind: "visit_booked" | "visit_moved" | "visit_cancelled" | "reminder_24h" | "reminder_2h" | "class_booked" | "class_changed" | "class_cancelled" | "waitlist_offer" | "waitlist_moved_up" | "code";
                email: boolean;
                /** @enum {string} */
                sms: "off" | "instead" | "always";
            }[];
        };
        SaveMessagingChannelInput: {
            version?: number;
            isOn: boolean;
            usesOwn: boolean;
            lends?: boolean;
            email?: {
                /** @default  */
                host: string;
                /** @default 587 */
                port: number;
                /** @default  */
                user: string;
                /** @default  */
                from: string;
                /** @default  */
                dkimDomain: string;
                /** @default  */
                dkimSelector: string;
            };
            sms?: {
                /** @default  */
                from: string;
            };
            /** @description Absent: the one kept stays. */
            password?: string;
            dkimKey?: string;
            apiId?: string;
        };
        TestMessagingChannelInput: {
            to: string;
        };
        ChannelTestInput: {
            code: string;
            answer: string;
        };
        MessageTemplateInput: {
            /** @enum {string} */
            kind: "visit_booked" | "visit_moved" | "visit_cancelled" | "reminder_24h" | "reminder_2h" | "class_booked" | "class_changed" | "class_cancelled" | "waitlist_offer" | "waitlist_moved_up" | "code";
            /** @enum {string} */
            channel: "email" | "sms";
            title: string;
            body: string;
            isOwn: boolean;
            variables: string[];
            version: number;
        };
        MessageTemplateListInput: {
            items: components["schemas"]["MessageTemplateInput"][];
        };
        SaveMessageTemplateInput: {
            /** @default  */
            title: string;
            body: string;
            version?: number;
        };
        PreviewMessageTemplateInput: {
            /** @default  */
            title: string;
            body: string;
        };
        MessagePreviewInput: {
            title: string;
            text: string;
            html: string | null;
            smsParts: number | null;
        };
        ClientChannelsInput: {
            hasConsent: boolean;
            locale: ("ru" | "en" | "ar" | "id" | "hi" | "zh" | "es") | null;
            channels: {
                /** @enum {string} */
                channel: "email" | "sms";
                isOn: boolean;
                isReachable: boolean;
                reason: string | null;
            }[];
        };
        SaveClientChannelsInput: {
            emailOn?: boolean;
            smsOn?: boolean;
            locale?: ("ru" | "en" | "ar" | "id" | "hi" | "zh" | "es") | null;
        };
        /** @description A share, a fixed sum or both; the share is taken first, the sum added to it. Zero and zero: none. */
        CommissionInput: {
            percent: number;
            fixedMinor: number;
        };
        CommissionsInput: {
            /** Format: uuid */
            companyId: string;
            /** @description Held back from the distributable sum of a purchased pass; the client’s price stays. */
            purchase: components["schemas"]["CommissionInput"];
            /** @description Held back from what a client gets back for a returned pass or service. */
            return: components["schemas"]["CommissionInput"];
        };
        ChooseCommissionsInput: {
            /** @description Held back from the distributable sum of a purchased pass; the client’s price stays. */
            purchase?: components["schemas"]["CommissionInput"];
            /** @description Held back from what a client gets back for a returned pass or service. */
            return?: components["schemas"]["CommissionInput"];
        };
        CreateCompanyInput: {
            name: string;
            /** @description E.164. */
            phone?: string | null;
            email?: string | null;
            website?: string | null;
            description?: string;
            logoFileId?: string | null;
            /** @description E.164. */
            supportPhone?: string | null;
            supportEmail?: string | null;
            supportUrl?: string | null;
            supportNote?: string;
            /** Format: uuid */
            id?: string;
        };
        EditCompanyInput: {
            name?: string;
            /** @description E.164. */
            phone?: string | null;
            email?: string | null;
            website?: string | null;
            description?: string;
            logoFileId?: string | null;
            /** @description E.164. */
            supportPhone?: string | null;
            supportEmail?: string | null;
            supportUrl?: string | null;
            supportNote?: string;
            /** @description Of a franchise, by those who run the network. */
            headMaySeeStaff?: boolean | null;
            version?: number;
            isArchived?: boolean;
        };
        CompanyInput: {
            name: string;
            phone: string | null;
            email: string | null;
            website: string | null;
            description: string;
            logoFileId: string | null;
            supportPhone: string | null;
            supportEmail: string | null;
            supportUrl: string | null;
            supportNote: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "head" | "franchise";
            /** @description Whether the head company sees the employees of this franchise; null follows the network. */
            headMaySeeStaff: boolean | null;
            studioCount: number;
            legalEntityCount: number;
            isArchived: boolean;
            version: number;
        };
        CompanyListInput: {
            items: components["schemas"]["CompanyInput"][];
        };
        BankDetailsInput: {
            bankName?: string;
            account?: string;
            correspondentAccount?: string;
            bankCode?: string;
        };
        CreateLegalEntityInput: {
            /**
             * Format: uuid
             * @description The head company when absent.
             */
            companyId?: string;
            name: string;
            taxId?: string | null;
            registrationNo?: string | null;
            taxSystem?: string | null;
            bankDetails?: components["schemas"]["BankDetailsInput"];
            /** Format: uuid */
            id?: string;
        };
        EditLegalEntityInput: {
            name?: string;
            taxId?: string | null;
            registrationNo?: string | null;
            taxSystem?: string | null;
            bankDetails?: components["schemas"]["BankDetailsInput"];
            version?: number;
            isArchived?: boolean;
        };
        LegalEntityInput: {
            /** Format: uuid */
            companyId: string;
            name: string;
            taxId: string | null;
            registrationNo: string | null;
            taxSystem: string | null;
            bankDetails: components["schemas"]["BankDetailsInput"];
            /** Format: uuid */
            id: string;
            companyName: string;
            studioCount: number;
            isArchived: boolean;
            version: number;
        };
        LegalEntityListInput: {
            items: components["schemas"]["LegalEntityInput"][];
        };
        NetworkInput: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            businessKind: "spa" | "yoga" | "salon" | "fitness" | "clinic" | "other";
            defaultLocale: string;
            currency: string;
            country: string;
            accentHue: number;
            franchiseMode: boolean;
            /** @description Unless a franchise is an exception. */
            headSeesFranchiseStaff: boolean;
            /** Format: uuid */
            headCompanyId: string;
            /** @description Null while the guided start is not finished. */
            setupDoneAt: string | null;
            isDemo: boolean;
            version: number;
        };
        EditNetworkInput: {
            name?: string;
            /** @enum {string} */
            defaultLocale?: "ru" | "en" | "ar" | "id" | "hi" | "zh" | "es";
            accentHue?: number;
            franchiseMode?: boolean;
            headSeesFranchiseStaff?: boolean;
            /**
             * Format: uuid
             * @description Counts for new sales only.
             */
            headCompanyId?: string;
            /** @constant */
            setupDone?: true;
            version?: number;
        };
        CreateDepartmentInput: {
            name: string;
            colour?: number;
            icon?: string;
            /** @description People who should be on shift; the schedule marks hours below it. */
            neededStaff?: number;
            /** Format: uuid */
            id?: string;
        };
        EditDepartmentInput: {
            name?: string;
            colour?: number;
            icon?: string;
            /** @description People who should be on shift; the schedule marks hours below it. */
            neededStaff?: number;
            version?: number;
            isArchived?: boolean;
        };
        DepartmentInput: {
            name: string;
            colour: number;
            icon: string;
            /** @description People who should be on shift; the schedule marks hours below it. */
            neededStaff: number;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            studioId: string;
            /**
             * @description A ready-made department: its name is translated until somebody renames it.
             * @enum {string|null}
             */
            preset: "baths" | "massage" | "body_devices" | "nurse_cosmetology" | "hairdressing" | "gym" | "pool" | "nails" | "doctor_cosmetology" | "group_classes" | null;
            sortOrder: number;
            isArchived: boolean;
            version: number;
        };
        DepartmentListInput: {
            items: components["schemas"]["DepartmentInput"][];
        };
        CreateEquipmentInput: {
            /** Format: uuid */
            studioId: string;
            /** @description What services ask for ("LPG"): any unit of the kind will do. */
            kind: string;
            name: string;
            roomId?: string | null;
            /** @description Moves between rooms; the room is then only its usual place. */
            isMovable?: boolean;
            departmentId?: string | null;
            /** @description How many of it can be busy at once. */
            quantity?: number;
            /** @enum {string} */
            state?: "in_use" | "in_maintenance" | "retired";
            /** @description Minutes of preparation after each use. */
            prepAfterMin?: number;
            note?: string;
            /** Format: uuid */
            id?: string;
        };
        EditEquipmentInput: {
            /** Format: uuid */
            studioId?: string;
            /** @description What services ask for ("LPG"): any unit of the kind will do. */
            kind?: string;
            name?: string;
            roomId?: string | null;
            /** @description Moves between rooms; the room is then only its usual place. */
            isMovable?: boolean;
            departmentId?: string | null;
            /** @description How many of it can be busy at once. */
            quantity?: number;
            /** @enum {string} */
            state?: "in_use" | "in_maintenance" | "retired";
            /** @description Minutes of preparation after each use. */
            prepAfterMin?: number;
            note?: string;
            version?: number;
            isArchived?: boolean;
        };
        EquipmentInput: {
            /** Format: uuid */
            studioId: string;
            /** @description What services ask for ("LPG"): any unit of the kind will do. */
            kind: string;
            name: string;
            roomId: string | null;
            /** @description Moves between rooms; the room is then only its usual place. */
            isMovable: boolean;
            departmentId: string | null;
            /** @description How many of it can be busy at once. */
            quantity: number;
            /** @enum {string} */
            state: "in_use" | "in_maintenance" | "retired";
            /** @description Minutes of preparation after each use. */
            prepAfterMin: number;
            note: string;
            /** Format: uuid */
            id: string;
            studioName: string;
            roomName: string | null;
            departmentName: string | null;
            isArchived: boolean;
            version: number;
        };
        EquipmentListInput: {
            items: components["schemas"]["EquipmentInput"][];
            /** @description Kinds in use, for filters and suggestions. */
            kinds: string[];
        };
        ChangeEquipmentStateInput: {
            ids: string[];
            /** @enum {string} */
            state: "in_use" | "in_maintenance" | "retired";
        };
        CreateRegionInput: {
            /** Format: uuid */
            id?: string;
            name: string;
            studioIds?: string[];
        };
        EditRegionInput: {
            name?: string;
            /** @description All studios of the region from now on. */
            studioIds?: string[];
            version?: number;
            isArchived?: boolean;
        };
        RegionInput: {
            /** Format: uuid */
            id: string;
            name: string;
            studios: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            sortOrder: number;
            isArchived: boolean;
            version: number;
        };
        RegionListInput: {
            items: components["schemas"]["RegionInput"][];
        };
        CreateRoomInput: {
            /**
             * @description hall: group classes and, when free, appointments; room: appointments.
             * @enum {string}
             */
            kind: "hall" | "room";
            name: string;
            departmentId?: string | null;
            /** @description How many parties at once. */
            lanes?: number;
            /** @description People in a group, when there is no seat map. */
            capacity?: number | null;
            /** @description Null: the hours of the studio. */
            weekHours?: [
                number,
                number
            ][][] | null;
            /** @description Access control lets in here [ORG-023]. */
            isServicePlace?: boolean;
            note?: string;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            studioId: string;
        };
        EditRoomInput: {
            /**
             * @description hall: group classes and, when free, appointments; room: appointments.
             * @enum {string}
             */
            kind?: "hall" | "room";
            name?: string;
            departmentId?: string | null;
            /** @description How many parties at once. */
            lanes?: number;
            /** @description People in a group, when there is no seat map. */
            capacity?: number | null;
            /** @description Null: the hours of the studio. */
            weekHours?: [
                number,
                number
            ][][] | null;
            /** @description Access control lets in here [ORG-023]. */
            isServicePlace?: boolean;
            note?: string;
            version?: number;
            isArchived?: boolean;
        };
        RoomInput: {
            /**
             * @description hall: group classes and, when free, appointments; room: appointments.
             * @enum {string}
             */
            kind: "hall" | "room";
            name: string;
            departmentId: string | null;
            /** @description How many parties at once. */
            lanes: number;
            /** @description People in a group, when there is no seat map. */
            capacity: number | null;
            /** @description Null: the hours of the studio. */
            weekHours: [
                number,
                number
            ][][] | null;
            /** @description Access control lets in here [ORG-023]. */
            isServicePlace: boolean;
            note: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            studioId: string;
            studioName: string;
            departmentName: string | null;
            /** @description The published seat map; a group cannot be larger than its seats. */
            seatMap: {
                versionNo: number;
                seats: number;
            } | null;
            hasDraftSeatMap: boolean;
            equipmentCount: number;
            sortOrder: number;
            isArchived: boolean;
            version: number;
        };
        RoomListInput: {
            items: components["schemas"]["RoomInput"][];
        };
        SeatMapItemInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "seat" | "blocked" | "trainer" | "label" | "entrance";
            /** @description Of a seat: what the client chooses. */
            number?: number;
            /** @description Of a label or an entrance. */
            text?: string;
            /** @description From the start edge, as drawn from left to right. */
            xCm: number;
            yCm: number;
            widthCm: number;
            heightCm: number;
        };
        SeatMapDraftInput: {
            widthCm: number;
            heightCm: number;
            items: components["schemas"]["SeatMapItemInput"][];
            /**
             * Format: date-time
             * @description `updatedAt` of the draft that was edited; a newer one is not overwritten.
             */
            seenAt?: string;
        };
        SeatMapFaultInput: {
            /** @enum {string} */
            problem: "number_repeated" | "outside" | "overlap" | "number_missing" | "no_seats";
            itemIds: string[];
        };
        SeatMapInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            roomId: string;
            versionNo: number;
            /** @enum {string} */
            state: "draft" | "published" | "archived";
            widthCm: number;
            heightCm: number;
            items: components["schemas"]["SeatMapItemInput"][];
            seats: number;
            /** @description Why it cannot be published yet; empty: it can. */
            faults: components["schemas"]["SeatMapFaultInput"][];
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            updatedAt: string;
            publishedAt: string | null;
        };
        SeatMapListInput: {
            /** @description Newest version first. */
            items: components["schemas"]["SeatMapInput"][];
        };
        PublicClassInput: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            timeZone: string;
            name: string;
            /**
             * Format: uuid
             * @description Seed of the generated picture.
             */
            classTypeId: string;
            format: {
                /** Format: uuid */
                id: string;
                name: string;
                colour: string;
            } | null;
            studio: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            hall: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            trainers: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @description Address of a picture below this API; sizes thumb, card, full at its end. */
                photo: string | null;
            }[];
            capacity: number;
            taken: number;
            /** @description Places that can be had now; those kept for offers and held seats are not among them. */
            free: number;
            waiting: number;
            /**
             * @description closed: clients do not book yet (`opensAt`) or any more.
             * @enum {string}
             */
            state: "open" | "full" | "closed" | "began" | "over" | "cancelled";
            /** @description From when on clients may book, while that is ahead. */
            opensAt: string | null;
            isOnline: boolean;
            /** @description Time, hall, trainer or class type are not what they were. */
            isChanged: boolean;
            /** @description One of a series [WID-008i]. */
            isRecurring: boolean;
            /** @description Clients are told before they book [ORG-016i]. */
            womenOnly: boolean;
            /** @description What to bring, thing by thing. */
            bring: string[];
            /** @description Null: free of charge [SCH-008]. */
            price: {
                /** @description Money in minor units. */
                minor: number;
                currency: string;
            } | null;
            /** @description One exact seat is chosen [BKG-018]. */
            hasSeats: boolean;
        };
        /** @description Classes by time. Studios, class types, formats and trainers are those to filter by, whatever the filter. */
        PublicTimetableInput: {
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            from: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            to: string;
            /** @description The first day after `to` that has such classes. */
            nextDate: string | null;
            studios: {
                /** Format: uuid */
                id: string;
                name: string;
                timeZone: string;
                womenOnly: boolean;
                isVirtual: boolean;
            }[];
            classTypes: {
                /** Format: uuid */
                id: string;
                name: string;
                description: string;
                /** @description Address of a picture below this API; sizes thumb, card, full at its end. */
                photo: string | null;
            }[];
            formats: {
                /** Format: uuid */
                id: string;
                name: string;
                colour: string;
            }[];
            trainers: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @description Address of a picture below this API; sizes thumb, card, full at its end. */
                photo: string | null;
            }[];
            classes: components["schemas"]["PublicClassInput"][];
        };
        PublicClassCardInput: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            timeZone: string;
            name: string;
            /**
             * Format: uuid
             * @description Seed of the generated picture.
             */
            classTypeId: string;
            format: {
                /** Format: uuid */
                id: string;
                name: string;
                colour: string;
            } | null;
            studio: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            hall: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            trainers: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @description Address of a picture below this API; sizes thumb, card, full at its end. */
                photo: string | null;
            }[];
            capacity: number;
            taken: number;
            /** @description Places that can be had now; those kept for offers and held seats are not among them. */
            free: number;
            waiting: number;
            /**
             * @description closed: clients do not book yet (`opensAt`) or any more.
             * @enum {string}
             */
            state: "open" | "full" | "closed" | "began" | "over" | "cancelled";
            /** @description From when on clients may book, while that is ahead. */
            opensAt: string | null;
            isOnline: boolean;
            /** @description Time, hall, trainer or class type are not what they were. */
            isChanged: boolean;
            /** @description One of a series [WID-008i]. */
            isRecurring: boolean;
            /** @description Clients are told before they book [ORG-016i]. */
            womenOnly: boolean;
            /** @description What to bring, thing by thing. */
            bring: string[];
            /** @description Null: free of charge [SCH-008]. */
            price: {
                /** @description Money in minor units. */
                minor: number;
                currency: string;
            } | null;
            /** @description One exact seat is chosen [BKG-018]. */
            hasSeats: boolean;
            description: string;
            /** @description Address of a picture below this API; sizes thumb, card, full at its end. */
            photo: string | null;
            address: string;
            phone: string | null;
            /** @description So long before the start a client may cancel; null: until it starts. */
            cancelHours: number | null;
            /**
             * Format: date-time
             * @description Until then, included, the visit or the money goes back [BKG-004i].
             */
            cancelUntil: string;
            limits: {
                sameClassPerDay: number | null;
                classesPerWeek: number | null;
            };
            /** @description How long a seat is held. */
            holdMin: number;
            seatMap: {
                widthCm: number;
                heightCm: number;
                items: {
                    /** @enum {string} */
                    kind: "seat" | "blocked" | "trainer" | "label" | "entrance";
                    /** @description Of a seat: what is booked. */
                    number: number | null;
                    text: string | null;
                    /** @description Of a seat: counted from the top of the plan. */
                    row: number | null;
                    xCm: number;
                    yCm: number;
                    widthCm: number;
                    heightCm: number;
                    /** @description Of a seat. Held: somebody is about to book it. */
                    state: ("free" | "taken" | "held") | null;
                }[];
            } | null;
        };
        PublicClassDatesInput: {
            items: {
                /**
                 * Format: date
                 * @description A local date, YYYY-MM-DD.
                 */
                date: string;
                count: number;
                free: number;
            }[];
        };
        HoldSeatInput: {
            seat: number;
            /**
             * Format: uuid
             * @description Made up by the device; whoever has it may book the seat.
             */
            holdKey: string;
        };
        SeatHoldInput: {
            seat: number;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            until: string;
        };
        PublicStudioInput: {
            /** Format: uuid */
            id: string;
            /** @description Its own public address; the last part of a link to it. */
            address: string | null;
            name: string;
            street: string;
            phone: string | null;
            timeZone: string;
            isVirtual: boolean;
            /** @description Clients are told before they book [ORG-016i]. */
            womenOnly: boolean;
            description: string;
            /** @description Seven lists of [from, to) minutes, Monday first. */
            weekHours: [
                number,
                number
            ][][];
            photos: string[];
        };
        PublicPlaceInput: {
            name: string;
            description: string;
            /** @description Address of a picture below this API; sizes thumb, card, full at its end. */
            logo: string | null;
            phone: string | null;
            email: string | null;
            locale: string;
            currency: string;
            country: string;
            accentHue: number;
            /** @description How a client can sign in here. */
            sendsCodesBy: ("sms" | "email")[];
            studios: components["schemas"]["PublicStudioInput"][];
        };
        PublicServicesInput: {
            categories: {
                id: string | null;
                name: string;
                colour: number | null;
                icon: string | null;
                services: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    description: string;
                    durationMin: number;
                    /** @description Money in minor units. */
                    priceMinor: number;
                    /** @description With some specialists it costs more. */
                    isFrom: boolean;
                    /** @description Address of a picture below this API; sizes thumb, card, full at its end. */
                    photo: string | null;
                    variants: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        description: string;
                        durationMin: number;
                        /** @description Money in minor units. */
                        priceMinor: number;
                        /** @description With some specialists it costs more. */
                        isFrom: boolean;
                        /** @description Address of a picture below this API; sizes thumb, card, full at its end. */
                        photo: string | null;
                    }[];
                }[];
            }[];
            /** @description Booked most often of late, at most five. */
            popular: string[];
        };
        PublicTimeInput: {
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            /** Format: uuid */
            employeeId: string;
            /** @description Money in minor units. */
            priceMinor: number;
        };
        PublicSpecialistsInput: {
            timeZone: string;
            /** @description The nearest times with anybody who is free. */
            anybody: components["schemas"]["PublicTimeInput"][];
            specialists: {
                /** Format: uuid */
                id: string;
                name: string;
                jobTitle: string;
                about: string;
                /** @description Address of a picture below this API; sizes thumb, card, full at its end. */
                photo: string | null;
                /** @description Money in minor units. */
                priceMinor: number;
                /** @description The nearest three; empty: none within a month. */
                times: components["schemas"]["PublicTimeInput"][];
            }[];
        };
        PublicTimesInput: {
            timeZone: string;
            durationMin: number;
            days: {
                /**
                 * Format: date
                 * @description A local date, YYYY-MM-DD.
                 */
                date: string;
                /** @description Against the freest of these days. */
                free: number;
                times: components["schemas"]["PublicTimeInput"][];
            }[];
            /** @description When none of these days has any: the next three. */
            nearest: components["schemas"]["PublicTimeInput"][];
        };
        RoleAssignmentBodyInput: {
            /** Format: uuid */
            positionId: string;
            /** @default null */
            gradeId: string | null;
            /** @default [] */
            studioIds: string[];
            /** @default [] */
            regionIds: string[];
            /** @default [] */
            companyIds: string[];
        };
        AddEmployeeInput: {
            /** Format: uuid */
            id?: string;
            firstName: string;
            lastName?: string;
            patronymic?: string;
            jobTitle?: string;
            photoFileId?: string | null;
            phone?: string | null;
            email?: string | null;
            bornOn?: string | null;
            sex?: ("female" | "male") | null;
            hiredOn?: string | null;
            about?: string;
            canAssist?: boolean;
            providesServices?: boolean;
            shownInJournal?: boolean;
            onlineBooking?: boolean;
            acceptsNewClients?: boolean;
            breakAfterMin?: number;
            assistDepartmentIds?: string[];
            assistServiceIds?: string[];
            places: {
                /** Format: uuid */
                studioId: string;
                /** @default null */
                departmentId: string | null;
                /** @default null */
                roomId: string | null;
            }[];
            /** @default [] */
            roles: components["schemas"]["RoleAssignmentBodyInput"][];
        };
        EditEmployeeInput: {
            version?: number;
            firstName?: string;
            lastName?: string;
            patronymic?: string;
            jobTitle?: string;
            photoFileId?: string | null;
            phone?: string | null;
            email?: string | null;
            bornOn?: string | null;
            sex?: ("female" | "male") | null;
            hiredOn?: string | null;
            about?: string;
            canAssist?: boolean;
            providesServices?: boolean;
            shownInJournal?: boolean;
            onlineBooking?: boolean;
            acceptsNewClients?: boolean;
            breakAfterMin?: number;
            assistDepartmentIds?: string[];
            assistServiceIds?: string[];
            places?: {
                /** Format: uuid */
                studioId: string;
                /** @default null */
                departmentId: string | null;
                /** @default null */
                roomId: string | null;
            }[];
            roles?: components["schemas"]["RoleAssignmentBodyInput"][];
        };
        EmployeeRowInput: {
            /** Format: uuid */
            id: string;
            firstName: string;
            lastName: string;
            patronymic: string;
            jobTitle: string;
            photoFileId: string | null;
            phone: string | null;
            email: string | null;
            /** @enum {string} */
            state: "active" | "on_leave" | "dismissed";
            canAssist: boolean;
            providesServices: boolean;
            shownInJournal: boolean;
            hiredOn: string | null;
            dismissedOn: string | null;
            /** @enum {string} */
            accountState: "no_sign_in" | "invited" | "active" | "blocked";
            isOwner: boolean;
            places: {
                /** Format: uuid */
                studioId: string;
                studioName: string;
                departmentId: string | null;
                departmentName: string | null;
                departmentColour: number | null;
                journalOrder: number;
                roomId: string | null;
            }[];
            roles: {
                /** Format: uuid */
                positionId: string;
                positionName: string;
                isFreeSeat: boolean;
                gradeId: string | null;
                gradeName: string | null;
                gradeLevel: number | null;
                studioIds: string[];
                regionIds: string[];
                companyIds: string[];
            }[];
        };
        EmployeeInput: {
            /** Format: uuid */
            id: string;
            firstName: string;
            lastName: string;
            patronymic: string;
            jobTitle: string;
            photoFileId: string | null;
            phone: string | null;
            email: string | null;
            /** @enum {string} */
            state: "active" | "on_leave" | "dismissed";
            canAssist: boolean;
            providesServices: boolean;
            shownInJournal: boolean;
            hiredOn: string | null;
            dismissedOn: string | null;
            /** @enum {string} */
            accountState: "no_sign_in" | "invited" | "active" | "blocked";
            isOwner: boolean;
            places: {
                /** Format: uuid */
                studioId: string;
                studioName: string;
                departmentId: string | null;
                departmentName: string | null;
                departmentColour: number | null;
                journalOrder: number;
                roomId: string | null;
            }[];
            roles: {
                /** Format: uuid */
                positionId: string;
                positionName: string;
                isFreeSeat: boolean;
                gradeId: string | null;
                gradeName: string | null;
                gradeLevel: number | null;
                studioIds: string[];
                regionIds: string[];
                companyIds: string[];
            }[];
            /** @description Without the year, for colleagues. */
            birthday: {
                month: number;
                day: number;
            } | null;
            /** @description Only for the employee and for those who may edit the card. */
            bornOn: string | null;
            sex: ("female" | "male") | null;
            about: string;
            onlineBooking: boolean;
            acceptsNewClients: boolean;
            breakAfterMin: number;
            assistDepartmentIds: string[];
            assistServiceIds: string[];
            lastSignInAt: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            version: number;
            mayEdit: boolean;
        };
        EmployeePageInput: {
            items: components["schemas"]["EmployeeRowInput"][];
            nextCursor: string | null;
            total: number;
        };
        BulkEmployeesInput: {
            employeeIds: string[];
            canAssist?: boolean;
            shownInJournal?: boolean;
            onlineBooking?: boolean;
            acceptsNewClients?: boolean;
            /** @description The department in one studio, in which all of them work. */
            place?: {
                /** Format: uuid */
                studioId: string;
                departmentId: string | null;
            };
        };
        ArrangeJournalInput: {
            /** @description All in the wanted order. */
            employeeIds: string[];
        };
        StoredFileInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            purpose: "photo" | "logo";
            name: string;
            width: number;
            height: number;
            variants: {
                thumb: {
                    width: number;
                    height: number;
                };
                card: {
                    width: number;
                    height: number;
                };
                full: {
                    width: number;
                    height: number;
                };
            };
        };
        SetStudioDaysInput: {
            days: components["schemas"]["StudioDayInput"][];
        };
        CopyServiceInput: {
            /** Format: uuid */
            id?: string;
        };
        UndoScheduleChangeInput: {
            /** Format: uuid */
            studioId: string;
        };
        ClassChangeReversalInput: {
            classIds: string[];
        };
        MarkedAttendanceInput: {
            items: components["schemas"]["ClassBookingInput"][];
        };
        ResendMessageInput: {
            /** Format: uuid */
            id?: string;
        };
        CancelMyVisitInput: {
            reason?: string;
        };
        CancelMyClassInput: {
            reason?: string;
        };
        __shared: {
            $defs: {
                schema0: string | number | boolean | null | components["schemas"]["__shared"][] | {
                    [key: string]: components["schemas"]["__shared"];
                };
            };
        };
        /** @description What went wrong: a stable code for programs, a sentence for people. */
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail: string;
            requestId: string;
            details?: {
                [key: string]: unknown;
            };
            errors?: {
                pointer: string;
                code: string;
                detail: string;
            }[];
        };
        ClientCategoryRef: {
            /** Format: uuid */
            id: string;
            name: string;
            colour: number;
        };
        DeclaredInterest: {
            /** Format: uuid */
            interestId: string;
            weight: number;
        };
        AddClient: {
            /** Format: uuid */
            id?: string;
            /** @description The only thing that is needed [CLI-021]. */
            phone: string;
            /** @default  */
            lastName: string;
            /**
             * @description Left empty it is shown as "Client" in the reader's language [CLI-023i].
             * @default
             */
            firstName: string;
            /** @default  */
            patronymic: string;
            email?: string | null;
            bornOn?: string | null;
            sex?: ("female" | "male") | null;
            /** @default  */
            comment: string;
            /** @default true */
            notificationsConsent: boolean;
            /** @description By default the first studio within the reach of a scoped employee. */
            homeStudioId?: string | null;
            source?: string;
            /**
             * @description When the number belongs to a client of another studio: bring that card into this studio.
             * @default false
             */
            attachExisting: boolean;
        };
        EditClient: {
            version?: number;
            lastName?: string;
            firstName?: string;
            patronymic?: string;
            phone2?: string | null;
            email?: string | null;
            loyaltyCard?: string | null;
            bornOn?: string | null;
            sex?: ("female" | "male") | null;
            photoFileId?: string | null;
            comment?: string;
            features?: {
                drinks?: string;
                procedures?: string;
                massage?: string;
                communication?: string;
                allergies?: string;
                other?: string;
            };
            notificationsConsent?: boolean;
            marketingConsent?: boolean;
            categoryId?: string | null;
            tags?: string[];
            isGuest?: boolean;
            needsAttention?: boolean;
            isStaff?: boolean;
            bonusPercent?: number;
            /** @enum {string} */
            specialistLock?: "open" | "closed";
            lockedEmployeeId?: string | null;
            homeStudioId?: string | null;
            source?: string;
        };
        ChangePhone: {
            phone: string;
            /** @default  */
            reason: string;
            version?: number;
        };
        FixStatus: {
            /** @enum {string} */
            status: "primary" | "repeat" | "vip";
            /** @default null */
            until: string | null;
            reason: string;
        };
        SetPreference: {
            /** @enum {string} */
            liking: "like" | "dislike";
        };
        ClientContract: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "medical" | "general";
            number: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            signedOn: string;
            endsOn: string | null;
            file: {
                name: string;
                sizeBytes: number;
            } | null;
            note: string;
            /** @description On the day of asking. */
            isValid: boolean;
            version: number;
        };
        SaveContract: {
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind: "medical" | "general";
            number: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            signedOn: string;
            /** @default null */
            endsOn: string | null;
            /** @default  */
            note: string;
            version?: number;
        };
        /** @description The answers of the questionnaire; what is absent is of no interest. */
        SetInterests: {
            interests: components["schemas"]["DeclaredInterest"][];
        };
        SetClientPrivileges: {
            privilegeIds: string[];
        };
        ClientCard: {
            /** Format: uuid */
            id: string;
            version: number;
            lastName: string;
            firstName: string;
            patronymic: string;
            phone: string | null;
            phone2: string | null;
            email: string | null;
            contactsHidden: boolean;
            loyaltyCard: string | null;
            bornOn: string | null;
            sex: ("female" | "male") | null;
            photoFileId: string | null;
            comment: string;
            features: {
                drinks?: string;
                procedures?: string;
                massage?: string;
                communication?: string;
                allergies?: string;
                other?: string;
            };
            notificationsConsent: boolean;
            marketingConsent: boolean;
            category: components["schemas"]["ClientCategoryRef"] | null;
            tags: string[];
            groups: ("attention" | "earlier" | "staff" | "guest")[];
            isGuest: boolean;
            needsAttention: boolean;
            isStaff: boolean;
            bonusPercent: number;
            /** @enum {string} */
            status: "primary" | "repeat" | "vip";
            fixedStatus: {
                /** @enum {string} */
                status: "primary" | "repeat" | "vip";
                until: string | null;
                reason: string;
            } | null;
            /** @enum {string} */
            specialistLock: "open" | "closed";
            lockedEmployee: {
                /** Format: uuid */
                id: string;
                name: string;
                photoFileId: string | null;
            } | null;
            homeStudio: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            source: string;
            completedVisits: number;
            missedVisits: number;
            firstVisitAt: string | null;
            lastVisitAt: string | null;
            nextVisitAt: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            isArchived: boolean;
            isAnonymised: boolean;
            /** @description A contract of paid medical services is valid today [CLI-045i]. */
            hasMedicalContract: boolean;
            interests: components["schemas"]["DeclaredInterest"][];
            /** @description Of the directory; bonuses are `bonusPercent` [CLI-041]. */
            privileges: {
                /** Format: uuid */
                id: string;
                name: string;
                preset: "parking" | null;
            }[];
            /** @description Null without the right to see them [CLI-042i]. */
            preferences: {
                /** Format: uuid */
                id: string;
                name: string;
                photoFileId: string | null;
                /** @enum {string} */
                liking: "like" | "dislike";
            }[] | null;
            /** @description Null without the right to see them. */
            contracts: components["schemas"]["ClientContract"][] | null;
            /** @description Null without the right to see contacts. */
            formerPhones: {
                phone: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                changedAt: string;
                reason: string;
            }[] | null;
        };
        ConfidentialNote: {
            body: string;
            updatedAt: string | null;
            updatedBy: string | null;
        };
        SetConfidentialNote: {
            body: string;
        };
        BookingRulesValues: {
            /** @description Hours before the start until which a client may cancel; null: no limit. */
            cancelHours: number | null;
            /** @description How often a day one class may be booked; null: no limit. */
            sameClassPerDay: number | null;
            /** @description Class bookings a week; null: no limit. */
            classesPerWeek: number | null;
            /** @description Clients book no nearer than this. */
            leadTimeMin: number;
            /** @description Clients book no further than this. */
            horizonDays: number;
            journalStepMin: 5 | 10 | 15 | 20 | 30 | 60;
            /**
             * @description compact leaves the fewest gaps.
             * @enum {string}
             */
            offerRanking: "earliest" | "compact";
            /** @description How long a slot or seat is held during checkout. */
            holdMin: number;
            /** @description How long a freed time is kept for one person of the waitlist. */
            waitOfferMin: number;
            showOffShiftStaff: boolean;
            /** @description A visit that arrived is completed at its end. */
            completeAutomatically: boolean;
        };
        ChooseBookingRules: {
            /**
             * @description Chosen for this scope.
             * @default {}
             */
            values: {
                /** @description Hours before the start until which a client may cancel; null: no limit. */
                cancelHours?: number | null;
                /** @description How often a day one class may be booked; null: no limit. */
                sameClassPerDay?: number | null;
                /** @description Class bookings a week; null: no limit. */
                classesPerWeek?: number | null;
                /** @description Clients book no nearer than this. */
                leadTimeMin?: number;
                /** @description Clients book no further than this. */
                horizonDays?: number;
                journalStepMin?: 5 | 10 | 15 | 20 | 30 | 60;
                /**
                 * @description compact leaves the fewest gaps.
                 * @enum {string}
                 */
                offerRanking?: "earliest" | "compact";
                /** @description How long a slot or seat is held during checkout. */
                holdMin?: number;
                /** @description How long a freed time is kept for one person of the waitlist. */
                waitOfferMin?: number;
                showOffShiftStaff?: boolean;
                /** @description A visit that arrived is completed at its end. */
                completeAutomatically?: boolean;
            };
            /**
             * @description Given back to what the wider scope says.
             * @default []
             */
            inherit: ("cancelHours" | "sameClassPerDay" | "classesPerWeek" | "leadTimeMin" | "horizonDays" | "journalStepMin" | "offerRanking" | "holdMin" | "waitOfferMin" | "showOffShiftStaff" | "completeAutomatically")[];
        };
        BookingRules: {
            /** Format: uuid */
            scopeId: string;
            /** @enum {string} */
            scope: "studio" | "company" | "network";
            values: components["schemas"]["BookingRulesValues"];
            /** @description What would hold without a choice in this scope. */
            inherited: components["schemas"]["BookingRulesValues"];
            /** @description Which scope chose the value in force. */
            from: {
                [key: string]: "studio" | "company" | "network" | "default";
            };
            /** @description Narrower scopes with their own choice. */
            overrides: {
                /** Format: uuid */
                scopeId: string;
                /** @enum {string} */
                scope: "studio" | "company";
                name: string;
                keys: string[];
            }[];
        };
        CreateStudio: {
            /**
             * @description Changes words and defaults only, never functions [ORG-004i].
             * @enum {string}
             */
            kind?: "studio" | "point_of_sale" | "office" | "virtual";
            /** @description Unique within the company, ignoring case and outer spaces. */
            name: string;
            /** @description Required unless the studio is virtual. */
            address?: string;
            /** @description Where clients join a virtual studio. */
            joinUrl?: string | null;
            /** @description IANA time zone, such as Europe/Moscow. */
            timeZone: string;
            phone?: string | null;
            description?: string;
            /** @description A warning is shown before booking; nothing is blocked. */
            womenOnly?: boolean;
            /** @description Seven lists of [from, to) minutes, Monday first. */
            weekHours?: [
                number,
                number
            ][][];
            regionId?: string | null;
            legalEntityId?: string | null;
            /**
             * Format: uuid
             * @description The head company when absent.
             */
            companyId?: string;
            /** Format: uuid */
            id?: string;
            /**
             * @default business
             * @enum {string}
             */
            departmentPresets: "business" | "none";
            photoIds?: string[];
        };
        EditStudio: {
            /**
             * @description Changes words and defaults only, never functions [ORG-004i].
             * @enum {string}
             */
            kind?: "studio" | "point_of_sale" | "office" | "virtual";
            /** @description Unique within the company, ignoring case and outer spaces. */
            name?: string;
            /** @description Required unless the studio is virtual. */
            address?: string;
            /** @description Where clients join a virtual studio. */
            joinUrl?: string | null;
            /** @description IANA time zone, such as Europe/Moscow. */
            timeZone?: string;
            phone?: string | null;
            description?: string;
            /** @description A warning is shown before booking; nothing is blocked. */
            womenOnly?: boolean;
            /** @description Seven lists of [from, to) minutes, Monday first. */
            weekHours?: [
                number,
                number
            ][][];
            regionId?: string | null;
            legalEntityId?: string | null;
            /** Format: uuid */
            companyId?: string;
            version?: number;
            isArchived?: boolean;
            /** @description All photos in the order in which clients see them. */
            photoIds?: string[];
        };
        Studio: {
            /**
             * @description Changes words and defaults only, never functions [ORG-004i].
             * @enum {string}
             */
            kind: "studio" | "point_of_sale" | "office" | "virtual";
            /** @description Unique within the company, ignoring case and outer spaces. */
            name: string;
            /** @description Required unless the studio is virtual. */
            address: string;
            joinUrl: string | null;
            timeZone: string;
            phone: string | null;
            description: string;
            /** @description A warning is shown before booking; nothing is blocked. */
            womenOnly: boolean;
            /** @description Seven lists of [from, to) minutes, Monday first. */
            weekHours: [
                number,
                number
            ][][];
            regionId: string | null;
            legalEntityId: string | null;
            /** Format: uuid */
            companyId: string;
            /** Format: uuid */
            id: string;
            companyName: string;
            regionName: string | null;
            legalEntityName: string | null;
            photoIds: string[];
            /** @description The last part of the link that clients book by: /s/{publicAddress}. */
            publicAddress: string | null;
            counts: {
                departments: number;
                halls: number;
                rooms: number;
                equipment: number;
            };
            sortOrder: number;
            isArchived: boolean;
            version: number;
        };
        StudioList: {
            items: components["schemas"]["Studio"][];
        };
        StudioDay: {
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            onDate: string;
            /** @description An empty list: closed. */
            hours: [
                number,
                number
            ][];
            /** @default  */
            note: string;
        };
        StudioDayView: {
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            onDate: string;
            hours: [
                number,
                number
            ][];
            note: string;
        };
        StudioDayList: {
            items: components["schemas"]["StudioDayView"][];
        };
        NewOrder: {
            /** @description All of them, in their new order. */
            ids: string[];
        };
        /**
         * @description Status of a visit [BKG-013i].
         * @enum {string}
         */
        VisitState: "expected" | "confirmed" | "arrived" | "completed" | "no_show" | "cancelled_by_client" | "late_cancelled" | "cancelled_by_studio";
        BookedPersonName: {
            lastName: string;
            firstName: string;
            patronymic: string;
        };
        VisitClient: {
            /** Format: uuid */
            id: string;
            name: components["schemas"]["BookedPersonName"];
            /**
             * @description BKG-024: by completed visits and bonus percentage.
             * @enum {string}
             */
            status: "primary" | "repeat" | "vip";
            isGuest: boolean;
            needsAttention: boolean;
            isStaff: boolean;
            photoFileId: string | null;
            /** @description Masked without the right clients.contact. */
            phone: string | null;
            /**
             * @description Default of the client card [BKG-022i].
             * @enum {string}
             */
            lock: "open" | "closed";
            lockedEmployeeId: string | null;
            /** @description Notes for everyone who serves the client (drinks, allergies …). */
            features: {
                [key: string]: unknown;
            };
        };
        BookLine: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            serviceId: string;
            /**
             * Format: uuid
             * @description Absent: any specialist who is free.
             */
            employeeId?: string;
            /** @description Another length than the service has. */
            durationMin?: number;
            /** Format: uuid */
            roomId?: string;
            /** @description How many come for it together [CAT-050]; absent: one. */
            people?: number;
            equipmentIds?: string[];
            /** @description BKG-017: several may help. */
            assistants?: {
                /** Format: uuid */
                employeeId: string;
            }[];
            /** @description Another price than the list says; needs the right bookings.price. */
            priceMinor?: number;
            /** @description In a sequence: minutes the client waits before this service. */
            gapBeforeMin?: number;
        };
        NewVisitClient: {
            /** Format: uuid */
            id?: string;
            phone: string;
            firstName?: string;
            lastName?: string;
            patronymic?: string;
        };
        BookVisit: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            studioId: string;
            /**
             * Format: uuid
             * @description With neither clientId nor newClient: a guest who left no phone.
             */
            clientId?: string;
            newClient?: components["schemas"]["NewVisitClient"];
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            lines: components["schemas"]["BookLine"][];
            /**
             * @default sequence
             * @enum {string}
             */
            mode: "sequence" | "parallel";
            comment?: string;
            wantsEarlier?: {
                before: string | null;
                /** @default  */
                note: string;
            } | null;
            lock?: ("open" | "closed") | null;
            /**
             * Format: uuid
             * @description A hold of the caller that this booking makes use of.
             */
            holdId?: string;
            /** @description Books against soft rules (outside a shift, an assistant with own work); needs the right bookings.override. */
            override?: {
                reason: string;
            };
            /**
             * @description Whether the client is to be told; stands on the event.
             * @default false
             */
            notify: boolean;
            /**
             * @default desk
             * @enum {string}
             */
            source: "desk" | "phone" | "walk_in" | "site" | "import";
        };
        ChangeVisit: {
            /** @description Refuses when somebody else saved in between. */
            version?: number;
            comment?: string;
            wantsEarlier?: {
                before: string | null;
                /** @default  */
                note: string;
            } | null;
            /** @description Null follows the client card. */
            lock?: ("open" | "closed") | null;
        };
        MoveVisit: {
            /** @description Refuses when somebody else saved in between. */
            version?: number;
            /**
             * Format: date-time
             * @description Start of the visit (or of the line, when one is named).
             */
            startsAt?: string;
            /**
             * Format: uuid
             * @description The service that gets another specialist or room; absent: all of them.
             */
            lineId?: string;
            /** Format: uuid */
            employeeId?: string;
            /** @description Null: any free room that fits. */
            roomId?: string | null;
            equipmentIds?: string[];
            /**
             * @description The specialist is fixed to the client and changes all the same.
             * @default false
             */
            confirmLock: boolean;
            /** @description Books against soft rules (outside a shift, an assistant with own work); needs the right bookings.override. */
            override?: {
                reason: string;
            };
            /** @default false */
            notify: boolean;
        };
        ChangeLines: {
            /** @description Refuses when somebody else saved in between. */
            version?: number;
            /** @description All services of the visit from now on; an id keeps a line. */
            lines: components["schemas"]["BookLine"][];
            /**
             * @default sequence
             * @enum {string}
             */
            mode: "sequence" | "parallel";
            /** @default false */
            confirmLock: boolean;
            /** @description Books against soft rules (outside a shift, an assistant with own work); needs the right bookings.override. */
            override?: {
                reason: string;
            };
            /** @default false */
            notify: boolean;
        };
        ChangeVisitState: {
            /** @description Refuses when somebody else saved in between. */
            version?: number;
            /** @enum {string} */
            state: "expected" | "confirmed" | "arrived" | "completed" | "no_show" | "cancelled_by_client" | "late_cancelled" | "cancelled_by_studio";
            reason?: string;
        };
        CancelVisit: {
            /** @description Refuses when somebody else saved in between. */
            version?: number;
            /** @enum {string} */
            by: "client" | "studio";
            reason?: string;
            /** @default false */
            notify: boolean;
        };
        CopyVisit: {
            /** Format: uuid */
            id?: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /** Format: uuid */
            employeeId?: string;
            /** @description Books against soft rules (outside a shift, an assistant with own work); needs the right bookings.override. */
            override?: {
                reason: string;
            };
            /** @default false */
            notify: boolean;
        };
        RepeatVisit: {
            times: number;
            /** @default 1 */
            everyWeeks: number;
            /**
             * @default nearest
             * @enum {string}
             */
            onConflict: "nearest" | "skip" | "refuse";
            /**
             * @description Only answers what would happen.
             * @default false
             */
            preview: boolean;
            /** @default false */
            notify: boolean;
        };
        VisitLine: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            serviceId: string;
            serviceName: string;
            categoryId: string | null;
            /** @description Colour 1–12 of the category. */
            colour: number | null;
            /** Format: uuid */
            employeeId: string;
            employeeName: components["schemas"]["BookedPersonName"];
            roomId: string | null;
            roomName: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            bufferBeforeMin: number;
            bufferAfterMin: number;
            /** @description [from, length] in minutes: the specialist is free then. */
            processing: [
                number,
                number
            ] | null;
            /** @description Money in minor units. */
            priceMinor: number;
            /** @description How many come for it together. */
            people: number;
            isMedical: boolean;
            /** @description Medical and no valid contract on the card: pale red [BKG-028]. */
            contractMissing: boolean;
            assistants: {
                /** Format: uuid */
                employeeId: string;
                name: components["schemas"]["BookedPersonName"];
                overlapReason: string | null;
            }[];
            equipment: {
                /** Format: uuid */
                id: string;
                name: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
            }[];
        };
        VisitHistoryEntry: {
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            at: string;
            actorName: string | null;
            channel: string;
            action: string;
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
        };
        Visit: {
            /** Format: uuid */
            id: string;
            /** @description By which the desk finds it [BKG-014]. */
            number: number;
            /** Format: uuid */
            studioId: string;
            timeZone: string;
            state: components["schemas"]["VisitState"];
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            client: components["schemas"]["VisitClient"] | null;
            lines: components["schemas"]["VisitLine"][];
            /** @description Money in minor units. */
            totalMinor: number;
            comment: string;
            wantsEarlier: {
                before: string | null;
                note: string;
            } | null;
            /** @description Of this visit; null follows the client card. */
            lock: ("open" | "closed") | null;
            /** @enum {string} */
            effectiveLock: "open" | "closed";
            /** @description The client has not completed any visit yet. */
            isFirst: boolean;
            contractMissing: boolean;
            source: string;
            seriesId: string | null;
            cancelReason: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            stateChangedAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            createdByName: string | null;
            /** @description States it may go to now, the previous one (undo) included. */
            allowedStates: ("expected" | "confirmed" | "arrived" | "completed" | "no_show" | "cancelled_by_client" | "late_cancelled" | "cancelled_by_studio")[];
            /** @description What undoing the last change of state restores. */
            previousState: ("expected" | "confirmed" | "arrived" | "completed" | "no_show" | "cancelled_by_client" | "late_cancelled" | "cancelled_by_studio") | null;
            /**
             * Format: date-time
             * @description Until then the client may cancel without it being late [BKG-004i].
             */
            cancelFreeUntil: string;
            history: components["schemas"]["VisitHistoryEntry"][];
            version: number;
        };
        VisitRow: {
            /** Format: uuid */
            id: string;
            number: number;
            state: components["schemas"]["VisitState"];
            /** Format: uuid */
            studioId: string;
            studioName: string;
            timeZone: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            client: components["schemas"]["VisitClient"] | null;
            services: {
                name: string;
                /** Format: uuid */
                employeeId: string;
                employeeName: components["schemas"]["BookedPersonName"];
                /** @description Money in minor units. */
                priceMinor: number;
                isMedical: boolean;
            }[];
            /** @description Money in minor units. */
            totalMinor: number;
            comment: string;
            wantsEarlier: {
                before: string | null;
                note: string;
            } | null;
            /** @enum {string} */
            effectiveLock: "open" | "closed";
            contractMissing: boolean;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
        };
        VisitPage: {
            items: components["schemas"]["VisitRow"][];
            nextCursor: string | null;
        };
        VisitBrief: {
            /** Format: uuid */
            id: string;
            number: number;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            state: components["schemas"]["VisitState"];
            studioName: string;
            timeZone: string;
            services: {
                name: string;
                employeeName: components["schemas"]["BookedPersonName"];
            }[];
            /** @description Money in minor units. */
            totalMinor: number;
        };
        ClientVisitSummary: {
            /** @description False: all numbers are those of the studios within reach, as in the list of visits. */
            isWholeNetwork: boolean;
            /** @description Of completed visits [CLI-038i]. */
            firstVisit: components["schemas"]["VisitBrief"] | null;
            lastVisit: components["schemas"]["VisitBrief"] | null;
            /** @description Coming visits, the nearest first [CLI-013]. */
            nextVisits: components["schemas"]["VisitBrief"][];
            usualServices: {
                /** Format: uuid */
                serviceId: string;
                name: string;
                visits: number;
            }[];
            completed: number;
            byState: {
                [key: string]: number;
            };
            /** @description Actual interest: services used by interest of their category. */
            byInterest: {
                /** Format: uuid */
                interestId: string;
                visits: number;
            }[];
            /** @description Money in minor units. */
            spentMinor: number;
        };
        RepeatedVisit: {
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            wantedAt: string;
            /** @description Where it was (or would be) booked; null: nothing found or skipped. */
            startsAt: string | null;
            isMoved: boolean;
            visitId: string | null;
            /** @description Why the wanted time was not possible. */
            reasons: string[];
        };
        RepeatedVisits: {
            seriesId: string | null;
            visits: components["schemas"]["RepeatedVisit"][];
        };
        /** @description A slot got free; these clients want to come earlier [BKG-026i]. */
        EarlierHint: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            studioId: string;
            /** Format: uuid */
            employeeId: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            freeFrom: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            freeTo: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            clients: {
                /** Format: uuid */
                visitId: string;
                number: number;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                proposedStartsAt: string;
                client: components["schemas"]["VisitClient"] | null;
                services: string[];
                before: string | null;
                note: string;
            }[];
        };
        EarlierHints: {
            items: components["schemas"]["EarlierHint"][];
        };
        MergeClients: {
            /**
             * Format: uuid
             * @description The card that goes; its visits and history come over.
             */
            mergedClientId: string;
        };
        Register: {
            companyName: string;
            ownerName: string;
            /** Format: email */
            email?: string;
            /** @description E.164. E-mail or phone is needed to sign in. */
            phone?: string;
            password: string;
            /**
             * @default spa
             * @enum {string}
             */
            businessKind: "spa" | "yoga" | "salon" | "fitness" | "clinic" | "other";
            /**
             * @description Can be switched later [ORG-002].
             * @default false
             */
            severalFranchises: boolean;
            /** @enum {string} */
            locale: "ru" | "en" | "ar" | "id" | "hi" | "zh" | "es";
            /** @description ISO 3166-1. */
            country: string;
            /** @description ISO 4217. */
            currency: string;
            studio: {
                name: string;
                /**
                 * @default studio
                 * @enum {string}
                 */
                kind: "studio" | "virtual";
                /** @default  */
                address: string;
                /** @description IANA time zone, such as Europe/Moscow. */
                timeZone: string;
                /** @description Seven lists of [from, to) minutes, Monday first. */
                weekHours?: [
                    number,
                    number
                ][][];
            };
            /** @default [] */
            services: {
                name: string;
                durationMin: number;
                priceMinor: number;
            }[];
            /** @default [] */
            staff: {
                name: string;
                /** @default  */
                jobTitle: string;
            }[];
            /**
             * @description false: left after the studio, to be continued later.
             * @default true
             */
            isFinished: boolean;
        };
        Registered: {
            /** Format: uuid */
            networkId: string;
            /** Format: uuid */
            companyId: string;
            /** Format: uuid */
            studioId: string;
        };
        ContinueSetup: {
            /** @default [] */
            services: {
                name: string;
                durationMin: number;
                priceMinor: number;
            }[];
            /** @default [] */
            staff: {
                name: string;
                /** @default  */
                jobTitle: string;
            }[];
        };
        StarterSet: {
            categoryName: string;
            services: {
                name: string;
                durationMin: number;
                priceMinor: number;
                isUsual: boolean;
            }[];
        };
        SettingsOverview: {
            companies: number;
            legalEntities: number;
            studios: number;
            virtualStudios: number;
            regions: number;
            departments: number;
            halls: number;
            seatMaps: number;
            rooms: number;
            equipment: number;
            employees: number;
            positions: number;
            apiKeys: number;
            services: number;
            classTypes: number;
            formats: number;
            categories: number;
        };
        AssignmentInput: {
            /** Format: uuid */
            positionId: string;
            /** @default null */
            gradeId: string | null;
            /** @default [] */
            studioIds: string[];
            /** @default [] */
            regionIds: string[];
            /** @default [] */
            companyIds: string[];
        };
        SetAssignments: {
            assignments: components["schemas"]["AssignmentInput"][];
        };
        Account: {
            /** Format: uuid */
            id: string;
            displayName: string;
            email: string | null;
            phone: string | null;
            /** @enum {string} */
            state: "no_sign_in" | "invited" | "active" | "blocked";
            isOwner: boolean;
            hasAuthenticator: boolean;
            lastSignInAt: string | null;
            version: number;
            assignments: {
                /** Format: uuid */
                positionId: string;
                gradeId: string | null;
                studioIds: string[];
                regionIds: string[];
                companyIds: string[];
                positionName: string;
                gradeName: string | null;
            }[];
            invitation: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                channel: "email" | "sms" | "link";
                address: string | null;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                createdAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                expiresAt: string;
                sentAt: string | null;
            } | null;
        };
        /** @description People who can sign in; holders of free seats only are not paid for [ACC-016]. */
        Seats: {
            paid: number;
            free: number;
        };
        /** @description Cells by resource. Absent: not allowed (position) or inherited (grade). */
        RightsBody: {
            [key: string]: {
                view?: boolean;
                add?: boolean;
                edit?: boolean;
                delete?: boolean;
                /** @enum {string} */
                scope?: "own" | "studio" | "region" | "company" | "network";
            };
        };
        /** @description Cells by resource; of a grade only those that differ from its position. */
        Rights: {
            [key: string]: {
                view?: boolean;
                add?: boolean;
                edit?: boolean;
                delete?: boolean;
                /** @enum {string} */
                scope?: "own" | "studio" | "region" | "company" | "network";
            };
        };
        Grade: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            positionId: string;
            name: string;
            level: number;
            /** @description Influence on the salary [ACC-004]; 100 changes nothing. */
            salaryFactorPercent: number;
            holders: number;
            archivedAt: string | null;
            version: number;
            rights: components["schemas"]["Rights"];
        };
        PositionRow: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Ready-made and not renamed: the name is translated. */
            preset: string | null;
            /** @enum {string} */
            group: "management" | "specialists" | "network";
            description: string;
            /** @description Its holders are not counted as paid users [ACC-016]. */
            isFreeSeat: boolean;
            sortOrder: number;
            holders: number;
            archivedAt: string | null;
            version: number;
            grades: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                positionId: string;
                name: string;
                level: number;
                /** @description Influence on the salary [ACC-004]; 100 changes nothing. */
                salaryFactorPercent: number;
                holders: number;
                archivedAt: string | null;
                version: number;
            }[];
        };
        PositionList: {
            items: components["schemas"]["PositionRow"][];
        };
        Position: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Ready-made and not renamed: the name is translated. */
            preset: string | null;
            /** @enum {string} */
            group: "management" | "specialists" | "network";
            description: string;
            /** @description Its holders are not counted as paid users [ACC-016]. */
            isFreeSeat: boolean;
            sortOrder: number;
            holders: number;
            archivedAt: string | null;
            version: number;
            rights: components["schemas"]["Rights"];
            grades: components["schemas"]["Grade"][];
            people: {
                /** Format: uuid */
                accountId: string;
                name: string;
                gradeId: string | null;
            }[];
        };
        CreatePosition: {
            /** Format: uuid */
            id?: string;
            name: string;
            /**
             * @default management
             * @enum {string}
             */
            group: "management" | "specialists" | "network";
            /** @default  */
            description: string;
            /** @default false */
            isFreeSeat: boolean;
            /**
             * Format: uuid
             * @description Takes rights and grades of this position.
             */
            copyOf?: string;
        };
        EditPosition: {
            name?: string;
            /** @enum {string} */
            group?: "management" | "specialists" | "network";
            description?: string;
            isFreeSeat?: boolean;
            sortOrder?: number;
            version?: number;
        };
        CreateGrade: {
            /** Format: uuid */
            id?: string;
            /** @description Without one it is called by its level in every language. */
            name?: string;
            /** @description Without one: the next. */
            level?: number;
            /** @default 100 */
            salaryFactorPercent: number;
        };
        EditGrade: {
            name?: string;
            level?: number;
            salaryFactorPercent?: number;
            version?: number;
        };
        SaveRights: {
            /** @description Of the position, as it was read. */
            version: number;
            rights: components["schemas"]["RightsBody"];
            grades: {
                /** Format: uuid */
                gradeId: string;
                rights: components["schemas"]["RightsBody"];
            }[];
        };
        RightsCatalogue: {
            sections: {
                section: string;
                resources: {
                    name: string;
                    actions: ("view" | "add" | "edit" | "delete")[];
                    scopes: ("own" | "studio" | "region" | "company" | "network")[];
                }[];
            }[];
        };
        EffectiveRights: {
            rights: components["schemas"]["Rights"];
            differences: {
                resource: string;
                gained: ("view" | "add" | "edit" | "delete")[];
                lost: ("view" | "add" | "edit" | "delete")[];
                scopeBefore: ("own" | "studio" | "region" | "company" | "network") | null;
                scopeAfter: ("own" | "studio" | "region" | "company" | "network") | null;
            }[];
            /** @description Who holds this position and grade. */
            people: {
                /** Format: uuid */
                accountId: string;
                name: string;
            }[];
        };
        CreateApiKey: {
            /** Format: uuid */
            id?: string;
            name: string;
            /** @description With the scope "network", or "studio" for the studios named. */
            rights: components["schemas"]["RightsBody"];
            /** @default [] */
            studioIds: string[];
            /** @default null */
            expiresAt: string | null;
        };
        ApiKeyList: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                lastFour: string;
                rights: components["schemas"]["Rights"];
                studioIds: string[];
                createdBy: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                createdAt: string;
                lastUsedAt: string | null;
                expiresAt: string | null;
                revokedAt: string | null;
            }[];
        };
        CreatedApiKey: {
            /** Format: uuid */
            id: string;
            /** @description Shown only now; it is not stored. */
            key: string;
        };
        AuditPage: {
            items: {
                /** Format: uuid */
                id: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                at: string;
                actorId: string | null;
                actorKind: string;
                /** @description Null when the product itself acted. */
                actorName: string | null;
                channel: string;
                ip: string | null;
                action: string;
                objectType: string;
                /** Format: uuid */
                objectId: string;
                objectName: string | null;
                studioId: string | null;
                before: {
                    [key: string]: unknown;
                } | null;
                after: {
                    [key: string]: unknown;
                } | null;
            }[];
            nextCursor: string | null;
            /** @description What ids in these values stand for, as far as it may be told. */
            names: {
                [key: string]: string;
            };
        };
        AuditFacets: {
            people: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            objectTypes: string[];
        };
        SignIn: {
            /** @description E-mail, or phone with its country code. */
            identifier: string;
            password?: string;
            /** @description The code that was sent, instead of a password. */
            oneTimeCode?: string;
            /** @description Six digits of the authenticator app, or a recovery code. */
            code?: string;
            /**
             * Format: uuid
             * @description Which network, when the same person works in several.
             */
            networkId?: string;
        };
        RequestOneTimeCode: {
            /** @description E-mail, or phone with its country code. */
            identifier: string;
        };
        RequestedOneTimeCode: {
            /** @enum {string} */
            channel: "email" | "sms";
            /** @description Whether this installation sends by that channel at all; says nothing of people. */
            isConnected: boolean;
        };
        /** @description How codes can be sent from here; a password always works. */
        SignInWays: {
            codeByEmail: boolean;
            codeBySms: boolean;
        };
        SignInAnswer: {
            /**
             * @description What comes next: the cookie is set, or the same request again with `networkId` or `code`.
             * @enum {string}
             */
            state: "signed_in" | "choose_network" | "code_required";
            /** @description To choose from; empty unless asked to choose. */
            networks: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
        };
        /** @description The levels view, add, edit, delete and how far they reach at most. */
        SessionRight: {
            view: boolean;
            add: boolean;
            edit: boolean;
            delete: boolean;
            /** @enum {string} */
            scope: "own" | "studio" | "region" | "company" | "network";
        };
        Session: {
            user: {
                /** Format: uuid */
                id: string;
                name: string;
                email: string | null;
                employeeId: string | null;
                photoUrl: string | null;
                isOwner: boolean;
            };
            network: {
                /** Format: uuid */
                id: string;
                name: string;
                currency: string;
                country: string;
                defaultLocale: string;
                businessKind: string;
                accentHue: number;
                franchiseMode: boolean;
                isDemo: boolean;
                setupDoneAt: string | null;
            };
            /** @description The one company of all studios in reach; null when they belong to several. */
            company: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            studios: {
                /** Format: uuid */
                id: string;
                name: string;
                /** Format: uuid */
                companyId: string;
                companyName: string;
                regionId: string | null;
                timeZone: string;
                kind: string;
                address: string;
            }[];
            /** @description By resource; what is absent is not allowed. */
            rights: {
                [key: string]: components["schemas"]["SessionRight"];
            };
            locale: string | null;
            /** @description What this person has chosen for their own screens, by key. */
            preferences: {
                [key: string]: unknown;
            };
        };
        EditProfile: {
            displayName?: string;
            locale?: ("ru" | "en" | "ar" | "id" | "hi" | "zh" | "es") | null;
        };
        Profile: {
            /** Format: uuid */
            id: string;
            displayName: string;
            email: string | null;
            phone: string | null;
            locale: string | null;
            passwordSetAt: string | null;
            hasAuthenticator: boolean;
            recoveryCodesLeft: number;
        };
        SessionList: {
            items: {
                /** Format: uuid */
                id: string;
                userAgent: string;
                ip: string | null;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                createdAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                seenAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                expiresAt: string;
                isCurrent: boolean;
            }[];
        };
        ChangePassword: {
            current: string;
            next: string;
        };
        OwnPassword: {
            password: string;
        };
        /** @description For the authenticator app; counts once it is confirmed. */
        EnrolledAuthenticator: {
            uri: string;
            secret: string;
            qrSvg: string;
        };
        ConfirmAuthenticator: {
            code: string;
        };
        /** @description Each works once instead of a code; shown only now. */
        RecoveryCodes: {
            recoveryCodes: string[];
        };
        CreateInvitation: {
            /** Format: uuid */
            accountId: string;
            /**
             * @description E-mail is the recommended way [ACC-014].
             * @default email
             * @enum {string}
             */
            channel: "email" | "sms" | "link";
        };
        Invitation: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            purpose: "invitation" | "password_reset";
            /** @enum {string} */
            delivery: "email" | "sms" | "copy_link";
            /** @description Why it could not go the way it was asked for; the link can be copied instead. */
            undelivered: ("mail_not_set_up" | "sms_not_connected") | null;
            link: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            expiresAt: string;
        };
        SignInLink: {
            /** @enum {string} */
            purpose: "invitation" | "password_reset";
            displayName: string;
            /** @description E-mail or phone to sign in with from now on. */
            identifier: string | null;
            networkName: string;
        };
        UseSignInLink: {
            password: string;
            /** @enum {string} */
            locale?: "ru" | "en" | "ar" | "id" | "hi" | "zh" | "es";
        };
        /** @description code_required: the password is set, sign in with it and the code. */
        UsedSignInLink: {
            /** @enum {string} */
            state: "signed_in" | "code_required";
        };
        RequestPasswordReset: {
            identifier: string;
        };
        RequestedPasswordReset: {
            /** @description Whether this installation can send letters at all; says nothing of people. */
            letters: boolean;
        };
        /** @description What this installation can send invitations by. */
        SendingWays: {
            email: boolean;
            sms: boolean;
        };
        KeepPreference: {
            /** @description Whatever the screen understands; null forgets it. */
            value: components["schemas"]["__shared"];
        };
        JournalEmployee: {
            /** Format: uuid */
            id: string;
            name: components["schemas"]["BookedPersonName"];
            jobTitle: string;
            photoFileId: string | null;
            departmentId: string | null;
            /** @description Where she usually works. */
            roomId: string | null;
            /** @description What she can do; a drop on somebody who cannot is refused. */
            serviceIds: string[];
            days: {
                /**
                 * Format: date
                 * @description A local date, YYYY-MM-DD.
                 */
                date: string;
                availableMin: number;
                bookedMin: number;
                /** @description Booked ÷ available minutes [SCH-025i]. */
                loadPercent: number;
                /** @description Shift, breaks cut out; empty: off. */
                work: [
                    string,
                    string
                ][];
                breaks: [
                    string,
                    string
                ][];
                absence: string | null;
                visits: number;
            }[];
        };
        JournalResource: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "hall" | "room" | "equipment";
            name: string;
            departmentId: string | null;
            equipmentKind: string | null;
            roomId: string | null;
            isMovable: boolean;
            prepAfterMin: number;
            lanes: number;
            /** @enum {string} */
            state: "in_use" | "in_maintenance" | "retired";
            /** @description For the strip: busy till, free till, repair till. */
            now: {
                /** @enum {string} */
                state: "busy" | "free" | "repair" | "closed";
                until: string | null;
            };
            busy: [
                string,
                string
            ][];
            /** @description Repair and other blocks. */
            closed: [
                string,
                string
            ][];
            days: {
                /**
                 * Format: date
                 * @description A local date, YYYY-MM-DD.
                 */
                date: string;
                availableMin: number;
                bookedMin: number;
                /** @description Booked ÷ available minutes [SCH-025i]. */
                loadPercent: number;
                work: [
                    string,
                    string
                ][];
            }[];
        };
        JournalLine: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            serviceId: string;
            serviceName: string;
            categoryId: string | null;
            colour: number | null;
            /** Format: uuid */
            employeeId: string;
            roomId: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            bufferBeforeMin: number;
            bufferAfterMin: number;
            processing: [
                number,
                number
            ] | null;
            /** @description Money in minor units. */
            priceMinor: number;
            contractMissing: boolean;
            assistantIds: string[];
            equipmentIds: string[];
        };
        JournalVisit: {
            /** Format: uuid */
            id: string;
            number: number;
            state: components["schemas"]["VisitState"];
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            client: components["schemas"]["VisitClient"] | null;
            isFirst: boolean;
            comment: string;
            wantsEarlier: {
                before: string | null;
                note: string;
            } | null;
            /**
             * @description The one in force: of the visit, else of the client card.
             * @enum {string}
             */
            lock: "open" | "closed";
            contractMissing: boolean;
            /** @description Money in minor units. */
            totalMinor: number;
            source: string;
            seriesId: string | null;
            version: number;
            lines: components["schemas"]["JournalLine"][];
        };
        Journal: {
            /** Format: uuid */
            studioId: string;
            timeZone: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            from: string;
            days: {
                /**
                 * Format: date
                 * @description A local date, YYYY-MM-DD.
                 */
                date: string;
                availableMin: number;
                bookedMin: number;
                /** @description Booked ÷ available minutes [SCH-025i]. */
                loadPercent: number;
                open: [
                    string,
                    string
                ][];
                visits: number;
                /** @description Money in minor units. */
                totalMinor: number;
            }[];
            departments: {
                /** Format: uuid */
                id: string;
                name: string;
                preset: string | null;
                colour: number;
                icon: string;
                loadPercent: number;
            }[];
            /** @description By department and set order, never by the alphabet [SCH-020i]. */
            employees: components["schemas"]["JournalEmployee"][];
            /** @description Who may assist here and has no column. */
            assistants: {
                /** Format: uuid */
                id: string;
                name: components["schemas"]["BookedPersonName"];
                photoFileId: string | null;
            }[];
            resources: components["schemas"]["JournalResource"][];
            visits: components["schemas"]["JournalVisit"][];
            blocks: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                resourceId: string;
                kind: string;
                reason: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                createdByName: string | null;
                version: number;
            }[];
            absences: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                employeeId: string;
                kind: string;
                note: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
            }[];
            holds: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                resourceId: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                expiresAt: string;
            }[];
            /** @description Open hints about clients who want to come earlier. */
            hints: number;
            /** @description What the studio has set: how its journal looks where a person has not chosen otherwise, whom it serves. */
            rules: {
                stepMin: number;
                showOffShiftStaff: boolean;
                /** @description Booking somebody else than a woman warns; nothing is blocked [ORG-016i]. */
                womenOnly: boolean;
            };
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            now: string;
        };
        PreviousVisits: {
            items: {
                /** Format: uuid */
                clientId: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                services: string[];
            }[];
        };
        SlotLine: {
            /** Format: uuid */
            serviceId: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            /** Format: uuid */
            employeeId: string;
            assistantIds: string[];
            roomId: string | null;
            equipmentIds: string[];
            /** @description Money in minor units. */
            priceMinor: number;
        };
        Slot: {
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            /** @description 1 is the best. */
            rank: number;
            reasons: ("adjacent_before" | "adjacent_after" | "fills_gap" | "leaves_gap" | "earliest" | "preferred_specialist")[];
            /** @description Minutes of the specialist that would become useless. */
            gapMin: number;
            /** @description Money in minor units. */
            totalMinor: number;
            lines: components["schemas"]["SlotLine"][];
        };
        Slots: {
            timeZone: string;
            stepMin: number;
            durationMin: number;
            /** @description In order of time. */
            items: components["schemas"]["Slot"][];
            days: {
                /**
                 * Format: date
                 * @description A local date, YYYY-MM-DD.
                 */
                date: string;
                slots: number;
            }[];
        };
        SlotObstacle: {
            /** @enum {string} */
            code: "in_past" | "too_soon" | "beyond_horizon" | "studio_closed" | "off_grid" | "limit_reached" | "outside_working_time" | "absent" | "busy" | "no_free_lane" | "no_candidate";
            serviceIndex: number | null;
            role: ("lead" | "assistant" | "room" | "equipment") | null;
            resourceId: string | null;
            from: string | null;
            to: string | null;
        };
        BusySpan: {
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            from: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            to: string;
            /** @description service_line, assistant, class, block, absence or hold */
            kind: string;
            /** @description Client or reason, as far as the caller may see it. */
            label: string | null;
            visitId: string | null;
        };
        SlotExplanation: {
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            timeZone: string;
            ok: boolean;
            rules: {
                /** @enum {string} */
                rule: "notice" | "horizon" | "opening_hours" | "grid" | "limit";
                ok: boolean;
                reasons: components["schemas"]["SlotObstacle"][];
            }[];
            needs: {
                serviceIndex: number;
                /** Format: uuid */
                serviceId: string;
                /** @enum {string} */
                role: "lead" | "assistant" | "room" | "equipment";
                needed: number;
                ok: boolean;
                candidates: {
                    /** Format: uuid */
                    resourceId: string;
                    name: string;
                    ok: boolean;
                    reasons: components["schemas"]["SlotObstacle"][];
                }[];
            }[];
            /** @description Empty if and only if the time is offered. */
            reasons: components["schemas"]["SlotObstacle"][];
            resources: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "employee" | "room" | "equipment";
                name: string;
                working: [
                    string,
                    string
                ][];
                busy: components["schemas"]["BusySpan"][];
            }[];
            /** @description The three nearest times that fit completely. */
            alternatives: components["schemas"]["Slot"][];
        };
        PlaceHold: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            studioId: string;
            serviceIds: string[];
            /** @description One per service; null: anybody. */
            employeeIds?: (string | null)[];
            /**
             * @default sequence
             * @enum {string}
             */
            mode: "sequence" | "parallel";
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /** @description Absent: as the studio has set, else 10. */
            minutes?: number;
        };
        Hold: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            studioId: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            expiresAt: string;
            slot: components["schemas"]["Slot"];
        };
        ResourceLoad: {
            timeZone: string;
            resources: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "employee" | "hall" | "room" | "equipment";
                name: string;
                departmentId: string | null;
                lanes: number;
                availableMin: number;
                bookedMin: number;
                freeMin: number;
                loadPercent: number;
                days: {
                    /**
                     * Format: date
                     * @description A local date, YYYY-MM-DD.
                     */
                    date: string;
                    availableMin: number;
                    bookedMin: number;
                    loadPercent: number;
                    /** @description Booked minutes in each hour of the local day. */
                    hours: number[];
                }[];
                /** @description Booked time of all lanes together. */
                busy: [
                    string,
                    string
                ][];
                /** @description Repair, maintenance and other blocks. */
                closed: [
                    string,
                    string
                ][];
            }[];
        };
        NewClassParticipant: {
            /** Format: uuid */
            id?: string;
            phone: string;
            firstName?: string;
            lastName?: string;
            patronymic?: string;
        };
        BookClass: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            clientId?: string;
            /** @description Instead of clientId: a card made on the way [BKG-001]. */
            newClient?: components["schemas"]["NewClassParticipant"];
            /**
             * @description BKG-018: one exact place; absent: the first that is free.
             * @default null
             */
            seat: number | null;
            /**
             * @description When the class is full, wait instead of being refused.
             * @default false
             */
            joinWaitlist: boolean;
            /**
             * @description BKG-001: booked and marked in one go.
             * @default false
             */
            attended: boolean;
            /** @description Beyond the limits, with the right classes.override [ORG-027i]. */
            exceed?: {
                reason: string;
            };
            /** @default false */
            notify: boolean;
            /**
             * @default desk
             * @enum {string}
             */
            source: "desk" | "phone" | "walk_in" | "site" | "import";
        };
        ClassBooking: {
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: uuid */
            classId: string;
            /** Format: uuid */
            clientId: string;
            seat: number | null;
            /**
             * @description BKG-012: attended, missed and cancelled are kept apart.
             * @enum {string}
             */
            state: "booked" | "attended" | "no_show" | "cancelled_by_client" | "late_cancelled" | "cancelled_by_studio";
            /** @enum {string} */
            payment: "free" | "pass" | "at_studio";
            /** @description Money in minor units. */
            priceMinor: number;
            source: string;
            exceedsReason: string | null;
            cancelReason: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            stateChangedAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description BKG-004: until then, included, the client may cancel.
             */
            cancelFreeUntil: string;
            /** @description In time, or the class was changed after booking [SCH-006i]. */
            canCancelFree: boolean;
            version: number;
        };
        ClassWait: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            classId: string;
            /** Format: uuid */
            clientId: string;
            /** @description Place in the line, by arrival; null when there is an offer. */
            position: number | null;
            /** @enum {string} */
            state: "waiting" | "offered" | "booked" | "declined" | "expired" | "left" | "closed";
            /** @description An exclusive offer holds a place until then. */
            offerUntil: string | null;
            /** @description Told, with everybody waiting, of a free place. */
            toldAt: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
        };
        /** @description One of the two: a place, or a place in the line. */
        BookedOrWaiting: {
            booking: components["schemas"]["ClassBooking"] | null;
            wait: components["schemas"]["ClassWait"] | null;
        };
        CancelClassBooking: {
            /**
             * @default client
             * @enum {string}
             */
            by: "client" | "studio";
            reason?: string;
            /** @default false */
            notify: boolean;
        };
        MarkAttendance: {
            /** @description "booked" takes a mark back. */
            marks: {
                /** Format: uuid */
                bookingId: string;
                /** @enum {string} */
                state: "booked" | "attended" | "no_show";
            }[];
        };
        MoveClassBooking: {
            /** Format: uuid */
            classId: string;
            /** @default null */
            seat: number | null;
            /** @default false */
            notify: boolean;
        };
        ChangeSeat: {
            seat: number | null;
        };
        AcceptPlace: {
            /** @default null */
            seat: number | null;
        };
        ClassParticipant: {
            booking: components["schemas"]["ClassBooking"];
            client: {
                /** Format: uuid */
                id: string;
                name: {
                    lastName: string;
                    firstName: string;
                    patronymic: string;
                };
                /** @enum {string} */
                status: "primary" | "repeat" | "vip";
                sex: ("female" | "male") | null;
                isGuest: boolean;
                needsAttention: boolean;
                isStaff: boolean;
                photoFileId: string | null;
                /** @description Masked without the right clients.contact. */
                phone: string | null;
                /** @description No visit and no class attended before. */
                isFirst: boolean;
            };
            passName: string | null;
            passVisitsLeft: number | null;
        };
        ClassCandidate: {
            /**
             * @description How a booking would be paid.
             * @enum {string}
             */
            payment: "free" | "pass" | "at_studio";
            passName: string | null;
            /** @description Before this booking. */
            passVisitsLeft: number | null;
            /** @description She has a place already. */
            bookingId: string | null;
            /** @description She waits already. */
            waitId: string | null;
            /** @description The limit that one more booking would exceed [BKG-005, BKG-006]. */
            limit: {
                /** @enum {string} */
                kind: "per_day" | "per_week" | "cycles";
                atMost: number;
                /** @description From then on the limit allows again; null: never for this class. */
                from: string | null;
            } | null;
        };
        ClientClassBooking: {
            booking: components["schemas"]["ClassBooking"];
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            /** Format: uuid */
            studioId: string;
            studioName: string;
            timeZone: string;
            /** Format: uuid */
            classTypeId: string;
            classTypeName: string;
            trainerNames: string[];
            roomName: string | null;
        };
        ClientClassBookings: {
            items: components["schemas"]["ClientClassBooking"][];
            nextCursor: string | null;
        };
        ClientClassSummary: {
            upcoming: number;
            attended: number;
            missed: number;
            cancelled: number;
            /** @description The lines she waits in, the next class first. */
            waits: {
                wait: components["schemas"]["ClassWait"];
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                studioName: string;
                timeZone: string;
                classTypeName: string;
            }[];
        };
        MyClassBooking: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "booking" | "wait";
            /**
             * @description Of a booking up to cancelled_by_studio; of a wait from waiting on, and booked when it came to that.
             * @enum {string}
             */
            state: "booked" | "attended" | "no_show" | "cancelled_by_client" | "late_cancelled" | "cancelled_by_studio" | "waiting" | "offered" | "declined" | "expired" | "left" | "closed";
            number: number | null;
            seat: number | null;
            payment: ("free" | "pass" | "at_studio") | null;
            passName: string | null;
            /** @description Null: free of charge, or still waiting. */
            price: {
                /** @description Money in minor units. */
                minor: number;
                currency: string;
            } | null;
            /** @description Place in the line. */
            position: number | null;
            /** @description The place is kept for this client until then. */
            offerUntil: string | null;
            /** @description An offer, or a place that the first to accept gets. */
            mayAccept: boolean;
            /** @description What came of the wait. */
            bookingId: string | null;
            /** @description It may be cancelled or moved by oneself. */
            mayCancel: boolean;
            /**
             * Format: date-time
             * @description Until then, included [BKG-004i].
             */
            cancelUntil: string;
            cancelHours: number | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            class: {
                /** Format: uuid */
                id: string;
                name: string;
                /** Format: uuid */
                classTypeId: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                /** @enum {string} */
                state: "planned" | "cancelled";
                isChanged: boolean;
                isOnline: boolean;
                /** @description Of an online class, from a quarter of an hour before it starts [SCH-007i]. */
                joinUrl: string | null;
                joinFrom: string | null;
                hasSeats: boolean;
                womenOnly: boolean;
                bring: string[];
                studio: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    address: string;
                    phone: string | null;
                    timeZone: string;
                };
                hall: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
                trainers: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                }[];
            };
        };
        MyClassBookingPage: {
            items: components["schemas"]["MyClassBooking"][];
            nextCursor: string | null;
        };
        BookMyClass: {
            /**
             * Format: uuid
             * @description Chosen by the device: the same request told twice books once.
             */
            id?: string;
            /** Format: uuid */
            classId: string;
            seat?: number;
            /**
             * Format: uuid
             * @description Of the seat that this device holds.
             */
            holdKey?: string;
            /**
             * @description When it is full, wait instead of being refused.
             * @default false
             */
            orWait: boolean;
        };
        MoveMyClassBooking: {
            /**
             * Format: uuid
             * @description Of the new booking, chosen by the device: the same request told twice moves once.
             */
            id?: string;
            /** Format: uuid */
            classId: string;
            seat?: number;
            /**
             * Format: uuid
             * @description Of the seat that this device holds.
             */
            holdKey?: string;
        };
        ChangeMySeat: {
            seat: number;
            /**
             * Format: uuid
             * @description Of the seat that this device holds.
             */
            holdKey?: string;
        };
        AcceptMyPlace: {
            seat?: number;
            /**
             * Format: uuid
             * @description Of the seat that this device holds.
             */
            holdKey?: string;
        };
        RequestClientCode: {
            /** @description As a person writes it; the country of the network is taken for granted. */
            phone?: string;
            /** Format: email */
            email?: string;
        };
        ClientCodeRequested: {
            /** @enum {string} */
            channel: "sms" | "email";
            /**
             * Format: date-time
             * @description From when on another code may be asked for.
             */
            resendAt: string;
        };
        ClientSignIn: {
            /** @description As a person writes it; the country of the network is taken for granted. */
            phone?: string;
            /** Format: email */
            email?: string;
            code: string;
            /** @description Asked once in a lifetime: only of somebody who is no client yet. */
            firstName?: string;
            lastName?: string;
            marketingConsent?: boolean;
        };
        Me: {
            /** Format: uuid */
            id: string;
            firstName: string;
            lastName: string;
            phone: string | null;
            email: string | null;
            notificationsConsent: boolean;
            marketingConsent: boolean;
        };
        ClientSignInAnswer: {
            /** @enum {string} */
            state: "signed_in" | "name_required";
            /** @description Kept by the device and sent as `Authorization: Bearer`; told this once. */
            token: string | null;
            client: components["schemas"]["Me"] | null;
        };
        EditMe: {
            firstName?: string;
            lastName?: string;
            email?: string | null;
            notificationsConsent?: boolean;
            marketingConsent?: boolean;
        };
        ChangeMyPhone: {
            /** @description As a person writes it; the country of the network is taken for granted. */
            phone: string;
            code: string;
        };
        ClientDevice: {
            /** Format: uuid */
            id: string;
            userAgent: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            signedInAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            seenAt: string;
            isCurrent: boolean;
        };
        JoinWait: {
            /**
             * Format: uuid
             * @description Chosen by the caller: the same request told twice is one wish.
             */
            id?: string;
            /** Format: uuid */
            studioId: string;
            /** @description In the order of the visit. */
            serviceIds: string[];
            /**
             * @description Any of these specialists; empty: anybody.
             * @default []
             */
            employeeIds: string[];
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            fromDay: string;
            /**
             * Format: date
             * @description The last day, included.
             */
            untilDay: string;
            /**
             * @description 0 is Monday; empty: any day.
             * @default []
             */
            weekdays: number[];
            /**
             * @description Minute of the studio’s day from which on the visit may start.
             * @default 0
             */
            fromMin: number;
            /**
             * @description The visit starts before this minute.
             * @default 1440
             */
            toMin: number;
            /** @default  */
            note: string;
            /** Format: uuid */
            clientId: string;
        };
        JoinMyWait: {
            /**
             * Format: uuid
             * @description Chosen by the caller: the same request told twice is one wish.
             */
            id?: string;
            /** Format: uuid */
            studioId: string;
            /** @description In the order of the visit. */
            serviceIds: string[];
            /**
             * @description Any of these specialists; empty: anybody.
             * @default []
             */
            employeeIds: string[];
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            fromDay: string;
            /**
             * Format: date
             * @description The last day, included.
             */
            untilDay: string;
            /**
             * @description 0 is Monday; empty: any day.
             * @default []
             */
            weekdays: number[];
            /**
             * @description Minute of the studio’s day from which on the visit may start.
             * @default 0
             */
            fromMin: number;
            /**
             * @description The visit starts before this minute.
             * @default 1440
             */
            toMin: number;
            /** @default  */
            note: string;
        };
        WaitOffer: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "accepted" | "declined" | "expired" | "overtaken" | "withdrawn";
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            specialists: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /**
             * Format: date-time
             * @description When the client is told: at night it waits for the morning.
             */
            tellsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            until: string;
            isByHand: boolean;
            /** @description Why the desk took the time over. */
            reason: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            madeAt: string;
            closedAt: string | null;
        };
        Wait: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "waiting" | "offered" | "booked" | "declined" | "expired" | "withdrawn";
            services: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /** @description Empty: anybody. */
            specialists: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            fromDay: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            untilDay: string;
            weekdays: number[];
            fromMin: number;
            toMin: number;
            /** @description How many came before her for the same services on the same days. */
            ahead: number;
            /** @description The offer that runs. */
            offer: components["schemas"]["WaitOffer"] | null;
            visitId: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            /** Format: uuid */
            studioId: string;
            client: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @description Masked without the right. */
                phone: string | null;
            };
            note: string;
            /** @enum {string} */
            source: "desk" | "site";
            offersMade: number;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            stateChangedAt: string;
            version: number;
        };
        WaitHistory: {
            wait: components["schemas"]["Wait"];
            offers: components["schemas"]["WaitOffer"][];
        };
        WaitPage: {
            items: components["schemas"]["Wait"][];
            nextCursor: string | null;
            /** @description Of the whole line, filters aside. */
            counts: {
                waiting: number;
                offered: number;
            };
        };
        OfferWaitTime: {
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /** @description One per service; null or absent: as the wish says. */
            employeeIds?: (string | null)[];
        };
        TakeOverWaitOffer: {
            reason: string;
        };
        AcceptWaitOffer: {
            /**
             * Format: uuid
             * @description The offer that is meant: an answer to an older one is refused.
             */
            offerId?: string;
        };
        DeclineWaitOffer: {
            /** Format: uuid */
            offerId?: string;
            /**
             * @description False: she does not want to wait any more.
             * @default true
             */
            keepWaiting: boolean;
        };
        AcceptedWaitOffer: {
            /** Format: uuid */
            visitId: string;
        };
        WaitStarts: {
            items: {
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                specialists: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                }[];
            }[];
        };
        MyWait: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "waiting" | "offered" | "booked" | "declined" | "expired" | "withdrawn";
            services: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /** @description Empty: anybody. */
            specialists: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            fromDay: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            untilDay: string;
            weekdays: number[];
            fromMin: number;
            toMin: number;
            /** @description How many came before her for the same services on the same days. */
            ahead: number;
            /** @description The offer that runs. */
            offer: components["schemas"]["WaitOffer"] | null;
            visitId: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            studio: {
                /** Format: uuid */
                id: string;
                name: string;
                address: string;
                timeZone: string;
            };
        };
        MyWaits: {
            items: components["schemas"]["MyWait"][];
        };
        WaitSwaps: {
            items: {
                /** Format: uuid */
                id: string;
                /**
                 * Format: uuid
                 * @description The visit that comes earlier.
                 */
                visitId: string;
                client: string | null;
                services: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                fromAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                toAt: string;
                specialist: string | null;
                /** @description The visit that takes its time … */
                nextVisitId: string | null;
                /** @description … or the wish that does. */
                nextWaitId: string | null;
                nextClient: string | null;
                nextFromAt: string | null;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                nextToAt: string;
                nextSpecialist: string | null;
            }[];
        };
        VisitLink: {
            /**
             * @description An offer is a freed place that waits for an answer.
             * @enum {string}
             */
            kind: "visit" | "class" | "offer";
            /** @enum {string} */
            state: "ahead" | "under_way" | "past" | "cancelled" | "waiting" | "offered" | "over";
            firstName: string;
            studio: {
                /** Format: uuid */
                id: string;
                name: string;
                address: string;
                phone: string | null;
                timeZone: string;
            };
            number: number | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            /** @description Services in their order, or the class. */
            what: string[];
            who: string[];
            room: string | null;
            seat: number | null;
            whatToBring: string | null;
            /** @description Money in minor units. */
            totalMinor: number;
            currency: string;
            mayMove: boolean;
            mayCancel: boolean;
            /** @description Until when, the last minute included [BKG-004i]. */
            changeUntil: string | null;
            offerUntil: string | null;
        };
        VisitLinkTimes: {
            timeZone: string;
            days: {
                /**
                 * Format: date
                 * @description A local date, YYYY-MM-DD.
                 */
                date: string;
                times: {
                    /**
                     * Format: date-time
                     * @description An instant, RFC 3339.
                     */
                    startsAt: string;
                    /**
                     * Format: date-time
                     * @description An instant, RFC 3339.
                     */
                    endsAt: string;
                    /** Format: uuid */
                    employeeId: string;
                }[];
            }[];
        };
        MoveByLink: {
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
        };
        AcceptByLink: {
            /** @default null */
            seat: number | null;
        };
        MyVisit: {
            /** Format: uuid */
            id: string;
            number: number;
            studio: {
                /** Format: uuid */
                id: string;
                name: string;
                address: string;
                phone: string | null;
                timeZone: string;
            };
            state: components["schemas"]["VisitState"];
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            services: {
                /** Format: uuid */
                serviceId: string;
                name: string;
                /** Format: uuid */
                employeeId: string;
                employeeName: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                /** @description Money in minor units. */
                priceMinor: number;
            }[];
            /** @description Money in minor units. */
            totalMinor: number;
            currency: string;
            /** @description It may still be moved or cancelled by oneself. */
            mayChange: boolean;
            /**
             * Format: date-time
             * @description Until when, the last minute included [BKG-004i].
             */
            changeUntil: string;
        };
        MyVisitPage: {
            items: components["schemas"]["MyVisit"][];
            nextCursor: string | null;
        };
        BookMyVisit: {
            /**
             * Format: uuid
             * @description Chosen by the device: the same request told twice books once.
             */
            id?: string;
            /** Format: uuid */
            studioId: string;
            serviceIds: string[];
            /**
             * Format: uuid
             * @description Absent: anybody who is free.
             */
            employeeId?: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            comment?: string;
        };
        MoveMyVisit: {
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /** Format: uuid */
            employeeId?: string;
        };
        DayPlanBody: {
            work: [
                number,
                number
            ][];
            breaks: [
                number,
                number
            ][];
        };
        DayPlan: {
            work: [
                number,
                number
            ][];
            breaks: [
                number,
                number
            ][];
        };
        SetShifts: {
            /** Format: uuid */
            studioId: string;
            cells: {
                /** Format: uuid */
                employeeId: string;
                /**
                 * Format: date
                 * @description A local date, YYYY-MM-DD.
                 */
                day: string;
            }[];
            /** @description Hours of these days; no hours are a day off; null returns them to the pattern. */
            plan: components["schemas"]["DayPlanBody"] | null;
            roomId?: string | null;
            asDraft?: boolean;
        };
        SetWorkingPattern: {
            /** Format: uuid */
            studioId: string;
            employeeIds: string[];
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            startsOn: string;
            endsOn?: string | null;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            anchorOn?: string;
            cycle: components["schemas"]["DayPlanBody"][];
            label?: string;
        };
        CopySchedule: {
            /** Format: uuid */
            studioId: string;
            employeeIds: string[];
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            from: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            to: string;
            targets: string[];
            skip?: {
                /** Format: uuid */
                employeeId: string;
                /**
                 * Format: date
                 * @description A local date, YYYY-MM-DD.
                 */
                day: string;
            }[];
        };
        ScheduleDrafts: {
            /** Format: uuid */
            studioId: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            from: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            to: string;
        };
        Occupation: {
            /** Format: uuid */
            resourceId: string;
            lane: number;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            /** @enum {string} */
            kind: "service_line" | "assistant" | "class" | "block" | "absence" | "hold";
            /** Format: uuid */
            sourceId: string;
            visitId: string | null;
            visitNumber: number | null;
            serviceName: string | null;
            clientName: string | null;
        };
        ScheduleChange: {
            /**
             * Format: uuid
             * @description Takes the change back: POST /schedule/changes/{changeId}/undo.
             */
            changeId: string;
            changed: number;
            /** @description Booked time that now lies outside working hours; it stays booked. */
            visitsOutside: components["schemas"]["Occupation"][];
        };
        ScheduleCopyPreview: {
            items: {
                /** Format: uuid */
                employeeId: string;
                /**
                 * Format: date
                 * @description A local date, YYYY-MM-DD.
                 */
                day: string;
                plan: components["schemas"]["DayPlan"];
                roomId: string | null;
                collision: ("absence" | "other_studio" | "exception" | "draft") | null;
            }[];
        };
        ScheduleDay: {
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            day: string;
            work: [
                number,
                number
            ][];
            breaks: [
                number,
                number
            ][];
            roomId: string | null;
            isException: boolean;
            draft: {
                work: [
                    number,
                    number
                ][];
                breaks: [
                    number,
                    number
                ][];
                clears: boolean;
            } | null;
            otherStudio: {
                /** Format: uuid */
                studioId: string;
                name: string;
                work: [
                    number,
                    number
                ][];
            } | null;
            absenceId: string | null;
            workMin: number;
            bookedMin: number;
            visits: number;
        };
        DayCoverage: {
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            day: string;
            perHour: number[];
            fromHour: number;
            people: number;
            isShort: boolean;
        };
        Schedule: {
            studio: {
                /** Format: uuid */
                id: string;
                name: string;
                timeZone: string;
            };
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            from: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            today: string;
            open: {
                /**
                 * Format: date
                 * @description A local date, YYYY-MM-DD.
                 */
                day: string;
                spans: [
                    number,
                    number
                ][];
            }[];
            rooms: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            departments: {
                /** Format: uuid */
                id: string;
                name: string;
                preset: string | null;
                colour: number;
                icon: string;
                neededStaff: number;
                coverage: components["schemas"]["DayCoverage"][];
            }[];
            employees: {
                /** Format: uuid */
                id: string;
                lastName: string;
                firstName: string;
                jobTitle: string;
                photoFileId: string | null;
                departmentId: string | null;
                roomId: string | null;
                pattern: {
                    /** Format: uuid */
                    id: string;
                    label: string;
                    /**
                     * Format: date
                     * @description A local date, YYYY-MM-DD.
                     */
                    startsOn: string;
                    endsOn: string | null;
                    /**
                     * Format: date
                     * @description A local date, YYYY-MM-DD.
                     */
                    anchorOn: string;
                    cycle: components["schemas"]["DayPlan"][];
                } | null;
                workMin: number;
                /** @description What the pattern alone gives for these days. */
                plannedMin: number;
                days: components["schemas"]["ScheduleDay"][];
            }[];
            absences: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                employeeId: string;
                /** @enum {string} */
                kind: "vacation" | "sick_leave" | "day_off" | "training" | "other";
                /** @enum {string} */
                state: "requested" | "approved" | "declined";
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                note: string;
            }[];
            totals: {
                workMin: number;
                drafts: number;
                shortDays: number;
            };
        };
        SaveTemplate: {
            /** Format: uuid */
            id?: string;
            name: string;
            cycle: components["schemas"]["DayPlanBody"][];
        };
        PatternTemplate: {
            /** Format: uuid */
            id: string;
            name: string;
            cycle: components["schemas"]["DayPlan"][];
        };
        AddAbsence: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            employeeId: string;
            /** @enum {string} */
            kind: "vacation" | "sick_leave" | "day_off" | "training" | "other";
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            note?: string;
            /** @enum {string} */
            state?: "requested" | "approved";
        };
        EditAbsence: {
            version?: number;
            /** @enum {string} */
            kind?: "vacation" | "sick_leave" | "day_off" | "training" | "other";
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt?: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt?: string;
            note?: string;
        };
        AbsenceDecision: {
            /** @enum {string} */
            decision: "approved" | "declined";
            note?: string;
        };
        Absence: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            employeeId: string;
            /** @enum {string} */
            kind: "vacation" | "sick_leave" | "day_off" | "training" | "other";
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            note: string;
            /** @enum {string} */
            state: "requested" | "approved" | "declined";
            createdBy: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            version: number;
        };
        AbsenceList: {
            items: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                employeeId: string;
                /** @enum {string} */
                kind: "vacation" | "sick_leave" | "day_off" | "training" | "other";
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                note: string;
                /** @enum {string} */
                state: "requested" | "approved" | "declined";
                createdBy: string | null;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                createdAt: string;
                version: number;
                employeeName: string;
            }[];
        };
        PlaceBlock: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            studioId: string;
            /**
             * Format: uuid
             * @description An employee, a room or an equipment unit.
             */
            resourceId: string;
            /** @enum {string} */
            kind: "maintenance" | "repair" | "cleaning" | "break" | "training" | "hold" | "other";
            reason?: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            /** @description How many of its places or units; all of them by default. */
            units?: number;
        };
        EditBlock: {
            version?: number;
            /** @enum {string} */
            kind?: "maintenance" | "repair" | "cleaning" | "break" | "training" | "hold" | "other";
            reason?: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt?: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt?: string;
        };
        Block: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            studioId: string;
            /** Format: uuid */
            resourceId: string;
            /** @enum {string} */
            kind: "maintenance" | "repair" | "cleaning" | "break" | "training" | "hold" | "other";
            reason: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            createdBy: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            version: number;
        };
        DismissEmployee: {
            /**
             * Format: date
             * @description The last day in the team.
             */
            dismissedOn: string;
        };
        CatalogueOrder: {
            /** @description In the wanted order; those not named stay. */
            ids: string[];
        };
        CreateService: {
            /** @description The service of which this is a sub-service; two floors only. */
            parentId?: string | null;
            /** @description Parts of a sub-service that follow its service; without it those of which no field is given. */
            inherits?: ("time" | "price" | "staff" | "places" | "equipment")[];
            /** @description A sub-service stands in the category of its service. */
            categoryId?: string | null;
            formatId?: string | null;
            name: string;
            description?: string;
            photoFileId?: string | null;
            /** @description Starts are offered on this grid. */
            stepMin?: 5 | 10 | 15 | 20 | 30 | 60;
            durationMin?: number;
            bufferBeforeMin?: number;
            bufferAfterMin?: number;
            /** @description From here the specialist is free while the client waits. */
            processingFromMin?: number | null;
            processingLenMin?: number | null;
            /** @description Money in minor units. */
            priceMinor?: number;
            assistantsNeeded?: number;
            /** @description Needs a contract for paid medical services [CAT-064]. */
            isMedical?: boolean;
            onlineBooking?: boolean;
            /** @description Bookable only between these minutes of the day. */
            workFromMin?: number | null;
            workToMin?: number | null;
            minHours?: number | null;
            maxPeople?: number | null;
            /** @description False: takes no room at all. */
            needsRoom?: boolean;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations?: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            prices?: {
                /** @default null */
                companyId: string | null;
                /** @default null */
                studioId: string | null;
                /** @default null */
                gradeId: string | null;
                /** @description Money in minor units. */
                priceMinor: number;
                /** @default null */
                durationMin: number | null;
            }[];
            staff?: {
                /** Format: uuid */
                employeeId: string;
                /**
                 * @description Null: by the price list.
                 * @default null
                 */
                priceMinor: number | null;
                /**
                 * @description Null: the usual one.
                 * @default null
                 */
                durationMin: number | null;
            }[];
            /** @description Studios that offer it; none named means all. */
            studioIds?: string[];
            /** @description Any one of these; none named means any room. */
            roomIds?: string[];
            equipment?: {
                /** @description A kind of equipment as its directory names it. */
                kind: string;
                /** @default 1 */
                quantity: number;
                /**
                 * @description Minutes after the start of the service.
                 * @default 0
                 */
                offsetMin: number;
                /**
                 * @description Null: until the end.
                 * @default null
                 */
                lengthMin: number | null;
                /**
                 * @description Cleaning or cooling before the next one.
                 * @default 0
                 */
                prepAfterMin: number;
            }[];
            /** Format: uuid */
            id?: string;
        };
        EditService: {
            /** @description The service of which this is a sub-service; two floors only. */
            parentId?: string | null;
            /** @description Parts of a sub-service that follow its service; without it those of which no field is given. */
            inherits?: ("time" | "price" | "staff" | "places" | "equipment")[];
            /** @description A sub-service stands in the category of its service. */
            categoryId?: string | null;
            formatId?: string | null;
            name?: string;
            description?: string;
            photoFileId?: string | null;
            /** @description Starts are offered on this grid. */
            stepMin?: 5 | 10 | 15 | 20 | 30 | 60;
            durationMin?: number;
            bufferBeforeMin?: number;
            bufferAfterMin?: number;
            /** @description From here the specialist is free while the client waits. */
            processingFromMin?: number | null;
            processingLenMin?: number | null;
            /** @description Money in minor units. */
            priceMinor?: number;
            assistantsNeeded?: number;
            /** @description Needs a contract for paid medical services [CAT-064]. */
            isMedical?: boolean;
            onlineBooking?: boolean;
            /** @description Bookable only between these minutes of the day. */
            workFromMin?: number | null;
            workToMin?: number | null;
            minHours?: number | null;
            maxPeople?: number | null;
            /** @description False: takes no room at all. */
            needsRoom?: boolean;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations?: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            prices?: {
                /** @default null */
                companyId: string | null;
                /** @default null */
                studioId: string | null;
                /** @default null */
                gradeId: string | null;
                /** @description Money in minor units. */
                priceMinor: number;
                /** @default null */
                durationMin: number | null;
            }[];
            staff?: {
                /** Format: uuid */
                employeeId: string;
                /**
                 * @description Null: by the price list.
                 * @default null
                 */
                priceMinor: number | null;
                /**
                 * @description Null: the usual one.
                 * @default null
                 */
                durationMin: number | null;
            }[];
            /** @description Studios that offer it; none named means all. */
            studioIds?: string[];
            /** @description Any one of these; none named means any room. */
            roomIds?: string[];
            equipment?: {
                /** @description A kind of equipment as its directory names it. */
                kind: string;
                /** @default 1 */
                quantity: number;
                /**
                 * @description Minutes after the start of the service.
                 * @default 0
                 */
                offsetMin: number;
                /**
                 * @description Null: until the end.
                 * @default null
                 */
                lengthMin: number | null;
                /**
                 * @description Cleaning or cooling before the next one.
                 * @default 0
                 */
                prepAfterMin: number;
            }[];
            version?: number;
        };
        ServiceRow: {
            /** @description The service of which this is a sub-service; two floors only. */
            parentId: string | null;
            /** @description Parts of a sub-service that follow its service; without it those of which no field is given. */
            inherits: ("time" | "price" | "staff" | "places" | "equipment")[];
            /** @description A sub-service stands in the category of its service. */
            categoryId: string | null;
            formatId: string | null;
            name: string;
            photoFileId: string | null;
            stepMin: number;
            durationMin: number;
            bufferBeforeMin: number;
            bufferAfterMin: number;
            /** @description From here the specialist is free while the client waits. */
            processingFromMin: number | null;
            processingLenMin: number | null;
            /** @description Money in minor units. */
            priceMinor: number;
            assistantsNeeded: number;
            /** @description Needs a contract for paid medical services [CAT-064]. */
            isMedical: boolean;
            onlineBooking: boolean;
            /** @description Bookable only between these minutes of the day. */
            workFromMin: number | null;
            workToMin: number | null;
            minHours: number | null;
            maxPeople: number | null;
            /** @description False: takes no room at all. */
            needsRoom: boolean;
            /** Format: uuid */
            id: string;
            /** @description In the language of the request, or the base name. */
            shownName: string;
            /** @enum {string} */
            state: "active" | "paused" | "archived";
            /** @description Of the service above, in the language of the request. */
            parentName: string | null;
            sortOrder: number;
            subServiceCount: number;
            version: number;
            /** @description Over the service, its price list and its specialists. */
            leastPriceMinor: number;
            greatestPriceMinor: number;
            staff: {
                /** Format: uuid */
                employeeId: string;
                name: string;
                photoFileId: string | null;
            }[];
            studioIds: string[];
            roomIds: string[];
            equipmentKinds: string[];
        };
        Service: {
            /** @description The service of which this is a sub-service; two floors only. */
            parentId: string | null;
            /** @description Parts of a sub-service that follow its service; without it those of which no field is given. */
            inherits: ("time" | "price" | "staff" | "places" | "equipment")[];
            /** @description A sub-service stands in the category of its service. */
            categoryId: string | null;
            formatId: string | null;
            name: string;
            description: string;
            photoFileId: string | null;
            stepMin: number;
            durationMin: number;
            bufferBeforeMin: number;
            bufferAfterMin: number;
            /** @description From here the specialist is free while the client waits. */
            processingFromMin: number | null;
            processingLenMin: number | null;
            /** @description Money in minor units. */
            priceMinor: number;
            assistantsNeeded: number;
            /** @description Needs a contract for paid medical services [CAT-064]. */
            isMedical: boolean;
            onlineBooking: boolean;
            /** @description Bookable only between these minutes of the day. */
            workFromMin: number | null;
            workToMin: number | null;
            minHours: number | null;
            maxPeople: number | null;
            /** @description False: takes no room at all. */
            needsRoom: boolean;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            /** Format: uuid */
            id: string;
            /** @description In the language of the request, or the base name. */
            shownName: string;
            /** @enum {string} */
            state: "active" | "paused" | "archived";
            /** @description Of the service above, in the language of the request. */
            parentName: string | null;
            sortOrder: number;
            subServiceCount: number;
            version: number;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            prices: {
                companyId: string | null;
                studioId: string | null;
                gradeId: string | null;
                /** @description Money in minor units. */
                priceMinor: number;
                durationMin: number | null;
            }[];
            staff: {
                /** Format: uuid */
                employeeId: string;
                name: string;
                photoFileId: string | null;
                priceMinor: number | null;
                durationMin: number | null;
            }[];
            studioIds: string[];
            roomIds: string[];
            equipment: {
                kind: string;
                quantity: number;
                offsetMin: number;
                lengthMin: number | null;
                prepAfterMin: number;
            }[];
            subServices: {
                /** Format: uuid */
                id: string;
                name: string;
                durationMin: number;
                priceMinor: number;
                /** @enum {string} */
                state: "active" | "paused" | "archived";
            }[];
        };
        ServicePage: {
            items: components["schemas"]["ServiceRow"][];
            nextCursor: string | null;
            total: number;
        };
        SetServiceState: {
            /** @enum {string} */
            state: "active" | "paused";
            version?: number;
        };
        BulkEditServices: {
            serviceIds: string[];
            /** @enum {string} */
            state?: "active" | "paused";
            categoryId?: string | null;
            /** @description By how much prices change, own and listed ones as well. */
            pricePercent?: number;
            /**
             * @description New prices are multiples of this.
             * @default 1
             */
            roundToMinor: number;
        };
        BulkEditedServices: {
            changed: number;
        };
        CreateServiceCategory: {
            name: string;
            /** @description One of the twelve colours of the journal. */
            colour?: number;
            icon?: string;
            /** @description The interest that booking such services shows. */
            interestId?: string | null;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations?: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            /** Format: uuid */
            id?: string;
        };
        EditServiceCategory: {
            name?: string;
            /** @description One of the twelve colours of the journal. */
            colour?: number;
            icon?: string;
            /** @description The interest that booking such services shows. */
            interestId?: string | null;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations?: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            version?: number;
            isArchived?: boolean;
        };
        ServiceCategory: {
            name: string;
            /** @description One of the twelve colours of the journal. */
            colour: number;
            icon: string;
            /** @description The interest that booking such services shows. */
            interestId: string | null;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            /** Format: uuid */
            id: string;
            /** @description In the language of the request, or the base name. */
            shownName: string;
            serviceCount: number;
            sortOrder: number;
            isArchived: boolean;
            version: number;
        };
        ServiceCategoryList: {
            items: components["schemas"]["ServiceCategory"][];
        };
        CreateClassType: {
            name: string;
            description?: string;
            whatToBring?: string;
            photoFileId?: string | null;
            /** @description Usual duration; a class put into the schedule begins with it. */
            durationMin?: number;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations?: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            /** Format: uuid */
            id?: string;
        };
        EditClassType: {
            name?: string;
            description?: string;
            whatToBring?: string;
            photoFileId?: string | null;
            /** @description Usual duration; a class put into the schedule begins with it. */
            durationMin?: number;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations?: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            version?: number;
            isArchived?: boolean;
        };
        ClassType: {
            name: string;
            description: string;
            whatToBring: string;
            photoFileId: string | null;
            /** @description Usual duration; a class put into the schedule begins with it. */
            durationMin: number;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            /** Format: uuid */
            id: string;
            /** @description In the language of the request, or the base name. */
            shownName: string;
            /** @description Halls that name it; a hall that names none accepts every class type. */
            hallIds: string[];
            sortOrder: number;
            isArchived: boolean;
            version: number;
        };
        ClassTypeList: {
            items: components["schemas"]["ClassType"][];
        };
        SetHallClassTypes: {
            /** @description None chosen: the hall accepts every class type. */
            classTypeIds: string[];
        };
        HallClassTypes: {
            classTypeIds: string[];
        };
        SetEmployeeServices: {
            services: {
                /** Format: uuid */
                serviceId: string;
                /**
                 * @description Null: by the price list.
                 * @default null
                 */
                priceMinor: number | null;
                /**
                 * @description Null: the usual one.
                 * @default null
                 */
                durationMin: number | null;
            }[];
        };
        EmployeeServices: {
            items: {
                /** Format: uuid */
                serviceId: string;
                name: string;
                categoryId: string | null;
                /** @enum {string} */
                state: "active" | "paused" | "archived";
                /** @description Her own price. */
                priceMinor: number | null;
                /** @description Her own length. */
                durationMin: number | null;
                /** @description By the price list at her first studio and grade. */
                listPriceMinor: number;
                listDurationMin: number;
            }[];
        };
        CreateFormat: {
            name: string;
            description?: string;
            colour?: string;
            /** @description False: clients neither see nor book it anywhere; a manager books it for them [CAT-003]. */
            shownToClients?: boolean;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations?: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            /** Format: uuid */
            id?: string;
        };
        EditFormat: {
            name?: string;
            description?: string;
            colour?: string;
            /** @description False: clients neither see nor book it anywhere; a manager books it for them [CAT-003]. */
            shownToClients?: boolean;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations?: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            version?: number;
            isArchived?: boolean;
        };
        Format: {
            name: string;
            description: string;
            colour: string;
            /** @description False: clients neither see nor book it anywhere; a manager books it for them [CAT-003]. */
            shownToClients: boolean;
            /** @description Texts by language; what is missing falls back to the base text. */
            translations: {
                [key: string]: {
                    name?: string;
                    description?: string;
                    whatToBring?: string;
                };
            };
            /** Format: uuid */
            id: string;
            /** @description In the language of the request, or the base name. */
            shownName: string;
            /** @description Reads well over the colour. */
            textColour: string;
            sortOrder: number;
            isArchived: boolean;
            version: number;
        };
        FormatList: {
            items: components["schemas"]["Format"][];
        };
        CreateClassSeries: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            studioId: string;
            /** Format: uuid */
            classTypeId: string;
            /** @default null */
            formatId: string | null;
            /**
             * @description The hall; all its lanes are taken. Null for an online class without one.
             * @default null
             */
            roomId: string | null;
            /** @description SCH-002: several may lead. */
            trainerIds: string[];
            durationMin: number;
            /** @description SCH-003. */
            capacity: number;
            /**
             * @description Money in minor units.
             * @default 0
             */
            priceMinor: number;
            /** @default false */
            isFree: boolean;
            /** @default false */
            isOnline: boolean;
            /** @default null */
            joinUrl: string | null;
            /**
             * @description Null: what the class type says.
             * @default null
             */
            whatToBring: string | null;
            /** @default  */
            note: string;
            /** @description 0 is Monday. */
            weekdays: number[];
            /** @default 1 */
            everyWeeks: number;
            /** @description Minute of the studio's local day. */
            startMin: number;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            startsOn: string;
            /** @default null */
            endsOn: string | null;
            /**
             * @description Instead of an end: so many times.
             * @default null
             */
            repeatCount: number | null;
            /**
             * @description Days to leave out: exceptions, or collisions to skip.
             * @default []
             */
            skip: string[];
        };
        CreateClass: {
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            studioId: string;
            /** Format: uuid */
            classTypeId: string;
            /** @default null */
            formatId: string | null;
            /**
             * @description The hall; all its lanes are taken. Null for an online class without one.
             * @default null
             */
            roomId: string | null;
            /** @description SCH-002: several may lead. */
            trainerIds: string[];
            durationMin: number;
            /** @description SCH-003. */
            capacity: number;
            /**
             * @description Money in minor units.
             * @default 0
             */
            priceMinor: number;
            /** @default false */
            isFree: boolean;
            /** @default false */
            isOnline: boolean;
            /** @default null */
            joinUrl: string | null;
            /**
             * @description Null: what the class type says.
             * @default null
             */
            whatToBring: string | null;
            /** @default  */
            note: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            day: string;
            /** @description Minute of the studio's local day. */
            startMin: number;
        };
        PlacementProblem: {
            /** @enum {string} */
            kind: "hall_taken" | "trainer_taken" | "hall_closed" | "in_past" | "too_small";
            resourceId: string | null;
            /** @description What stands in the way. */
            by: {
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                /** @enum {string} */
                kind: "service_line" | "assistant" | "class" | "block" | "absence" | "hold";
                name: string | null;
                visitNumber: number | null;
                clientName: string | null;
            } | null;
        };
        PlacementPlan: {
            items: {
                /** @description What `skip` names it by. */
                key: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                problems: components["schemas"]["PlacementProblem"][];
            }[];
            /** @description How many have problems and are not skipped. */
            toDecide: number;
        };
        CreatedClasses: {
            seriesId: string | null;
            classes: {
                /** Format: uuid */
                id: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
            }[];
            /** @description By it they can be taken back; null when the same was told twice. */
            changeId: string | null;
            undoUntil: string | null;
        };
        ClassSeries: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            studioId: string;
            /** Format: uuid */
            classTypeId: string;
            formatId: string | null;
            /** @description The hall; all its lanes are taken. Null for an online class without one. */
            roomId: string | null;
            /** @description SCH-002: several may lead. */
            trainerIds: string[];
            durationMin: number;
            /** @description SCH-003. */
            capacity: number;
            /** @description Money in minor units. */
            priceMinor: number;
            /** @description SCH-008: costs nothing. */
            isFree: boolean;
            /** @description SCH-007. */
            isOnline: boolean;
            joinUrl: string | null;
            /** @description Null: what the class type says. */
            whatToBring: string | null;
            note: string;
            /** @description 0 is Monday. */
            weekdays: number[];
            everyWeeks: number;
            /** @description Minute of the studio's local day. */
            startMin: number;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            startsOn: string;
            endsOn: string | null;
            repeatCount: number | null;
            exceptOn: string[];
            /**
             * Format: date
             * @description Classes stand in the timetable up to this day.
             */
            placedUntil: string;
            endedAt: string | null;
            /** @description Planned classes still to come. */
            classesLeft: number;
            /** @description Those still to come, in order. */
            classes: {
                /** Format: uuid */
                id: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                bookings: number;
                trainerIds: string[];
                roomId: string | null;
                hasOwnPlan: boolean;
            }[];
            version: number;
        };
        ChangeClasses: {
            /**
             * @description This class, this and the following, or the whole series [SCH-001i].
             * @default one
             * @enum {string}
             */
            scope: "one" | "following" | "all";
            /** @description Of the class. */
            version?: number;
            /** @default {} */
            change: {
                /**
                 * Format: date
                 * @description Of one class only.
                 */
                day?: string;
                /** @description Minute of the studio's local day. */
                startMin?: number;
                /** @description Of a series. */
                weekdays?: number[];
                /** Format: uuid */
                classTypeId?: string;
                formatId?: string | null;
                /** @description The hall; all its lanes are taken. Null for an online class without one. */
                roomId?: string | null;
                /** @description SCH-002: several may lead. */
                trainerIds?: string[];
                durationMin?: number;
                /** @description SCH-003. */
                capacity?: number;
                /** @description Money in minor units. */
                priceMinor?: number;
                isFree?: boolean;
                isOnline?: boolean;
                joinUrl?: string | null;
                /** @description Null: what the class type says. */
                whatToBring?: string | null;
                note?: string;
            };
            /**
             * @description Also classes that were changed by themselves before.
             * @default false
             */
            withOwnPlans: boolean;
            /**
             * @description Classes to leave as they are.
             * @default []
             */
            skip: string[];
            /**
             * @description Whether booked clients are to be told; stands on the events.
             * @default true
             */
            notify: boolean;
        };
        CancelClasses: {
            /**
             * @description This class, this and the following, or the whole series [SCH-001i].
             * @default one
             * @enum {string}
             */
            scope: "one" | "following" | "all";
            /** @description Of the class. */
            version?: number;
            reason?: string;
            /** @default true */
            notify: boolean;
        };
        ClassChangePreview: {
            items: {
                /** @description Null: a class that a new weekday adds. */
                classId: string | null;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                newStartsAt: string | null;
                newEndsAt: string | null;
                trainerIds: string[];
                roomId: string | null;
                bookings: number;
                /**
                 * @description keep: it has a plan of its own.
                 * @enum {string}
                 */
                action: "change" | "cancel" | "add" | "keep" | "skip";
                problems: components["schemas"]["PlacementProblem"][];
            }[];
            changed: number;
            bookings: number;
            clients: number;
            /** @description Classes with problems that are neither solved nor skipped. */
            toDecide: number;
        };
        ClassChange: {
            /** @description Null when nothing had to change. */
            changeId: string | null;
            /** @description Until then it can be taken back; nobody is told before. */
            undoUntil: string | null;
            classIds: string[];
            bookings: number;
        };
        CopyClasses: {
            /** Format: uuid */
            studioId: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            from: string;
            /**
             * Format: date
             * @description Included.
             */
            to: string;
            /** @description First days of the copies. */
            targets: string[];
            /**
             * @description Keys of the preview to leave out.
             * @default []
             */
            skip: string[];
        };
        TimetableClass: {
            /** Format: uuid */
            id: string;
            seriesId: string | null;
            /** Format: uuid */
            studioId: string;
            /** Format: uuid */
            classTypeId: string;
            formatId: string | null;
            roomId: string | null;
            trainerIds: string[];
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            capacity: number;
            taken: number;
            /** @description Places that can be booked now; those held for offers are not among them. */
            free: number;
            waiting: number;
            /** @description Money in minor units. */
            priceMinor: number;
            isFree: boolean;
            isOnline: boolean;
            /** @description Changed by itself: changes of the series leave it alone unless asked. */
            hasOwnPlan: boolean;
            hasSeats: boolean;
            /** @enum {string} */
            state: "planned" | "cancelled";
            note: string;
        };
        /** @description Classes, and what they name once each [SCH-009]. */
        Timetable: {
            classes: components["schemas"]["TimetableClass"][];
            studios: {
                /** Format: uuid */
                id: string;
                name: string;
                timeZone: string;
                womenOnly: boolean;
            }[];
            classTypes: {
                /** Format: uuid */
                id: string;
                name: string;
                whatToBring: string;
                photoFileId: string | null;
            }[];
            formats: {
                /** Format: uuid */
                id: string;
                name: string;
                colour: string;
                isShown: boolean;
            }[];
            rooms: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            trainers: {
                /** Format: uuid */
                id: string;
                name: {
                    lastName: string;
                    firstName: string;
                    patronymic: string;
                };
                photoFileId: string | null;
            }[];
        };
        ClassCard: {
            /** Format: uuid */
            id: string;
            seriesId: string | null;
            /** Format: uuid */
            studioId: string;
            /** Format: uuid */
            classTypeId: string;
            formatId: string | null;
            roomId: string | null;
            trainerIds: string[];
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            capacity: number;
            taken: number;
            /** @description Places that can be booked now; those held for offers are not among them. */
            free: number;
            waiting: number;
            /** @description Money in minor units. */
            priceMinor: number;
            isFree: boolean;
            isOnline: boolean;
            /** @description Changed by itself: changes of the series leave it alone unless asked. */
            hasOwnPlan: boolean;
            hasSeats: boolean;
            /** @enum {string} */
            state: "planned" | "cancelled";
            note: string;
            version: number;
            timeZone: string;
            studioName: string;
            womenOnly: boolean;
            classTypeName: string;
            description: string;
            /** @description Of the class, else of its class type. */
            whatToBring: string;
            formatName: string | null;
            /** @description Of the format [SCH-009]. */
            colour: string | null;
            roomName: string | null;
            trainers: {
                /** Format: uuid */
                id: string;
                name: {
                    lastName: string;
                    firstName: string;
                    patronymic: string;
                };
                photoFileId: string | null;
            }[];
            /** @description For the staff always; clients get it shortly before the start [SCH-007i]. */
            joinUrl: string | null;
            cancelReason: string | null;
            movedAt: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            cancelFreeUntil: string;
            /** @description How many hours before the start that is; 0: until the start. */
            cancelHours: number;
            /**
             * Format: date-time
             * @description From then on attendance can be marked.
             */
            markingFrom: string;
            /** @description Places kept for offers. */
            held: number;
            /** @description The class of the series before this one. */
            previousId: string | null;
            nextId: string | null;
            seatMap: {
                /** Format: uuid */
                id: string;
                versionNo: number;
                widthCm: number;
                heightCm: number;
                items: {
                    [key: string]: unknown;
                }[];
            } | null;
            freeSeats: number[];
            /** @description Bookings in the order of seats, then numbers; cancelled ones last. */
            participants: components["schemas"]["ClassParticipant"][];
            waitlist: {
                wait: components["schemas"]["ClassWait"];
                client: {
                    /** Format: uuid */
                    id: string;
                    name: {
                        lastName: string;
                        firstName: string;
                        patronymic: string;
                    };
                    /** @enum {string} */
                    status: "primary" | "repeat" | "vip";
                    sex: ("female" | "male") | null;
                    isGuest: boolean;
                    needsAttention: boolean;
                    isStaff: boolean;
                    photoFileId: string | null;
                    /** @description Masked without the right clients.contact. */
                    phone: string | null;
                    /** @description No visit and no class attended before. */
                    isFirst: boolean;
                };
                passName: string | null;
            }[];
            /** @description The last change that can still be taken back. */
            undo: {
                /** Format: uuid */
                changeId: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                until: string;
            } | null;
        };
        ClientRow: {
            /** Format: uuid */
            id: string;
            lastName: string;
            firstName: string;
            patronymic: string;
            /** @description E.164; masked when `contactsHidden`. */
            phone: string | null;
            email: string | null;
            contactsHidden: boolean;
            loyaltyCard: string | null;
            photoFileId: string | null;
            category: components["schemas"]["ClientCategoryRef"] | null;
            /** @enum {string} */
            status: "primary" | "repeat" | "vip";
            isStatusFixed: boolean;
            /** @description The first one colours the background [BKG-025i]. */
            groups: ("attention" | "earlier" | "staff" | "guest")[];
            lastVisitAt: string | null;
            nextVisitAt: string | null;
            completedVisits: number;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            bornOn: string | null;
            source: string;
            tags: string[];
            isArchived: boolean;
        };
        ClientPage: {
            items: components["schemas"]["ClientRow"][];
            nextCursor: string | null;
        };
        ClientCount: {
            count: number;
            /** @description There are more; counting stopped here. */
            isCapped: boolean;
        };
        ClientView: {
            id: string;
            /** @description Ready views are named by the screen. */
            preset: ("all" | "booked_this_week" | "sleeping_60" | "birthdays_7" | "needs_contract") | null;
            name: string;
            query: {
                [key: string]: string | string[];
            };
            isShared: boolean;
            isMine: boolean;
            count: number;
            isCapped: boolean;
        };
        ClientViews: {
            items: components["schemas"]["ClientView"][];
        };
        SaveClientView: {
            /** Format: uuid */
            id?: string;
            name: string;
            query: {
                [key: string]: string | string[];
            };
            /** @default false */
            isShared: boolean;
        };
        BulkEditClients: {
            clientIds: string[];
            /** @default [] */
            addTags: string[];
            /** @default [] */
            removeTags: string[];
            categoryId?: string | null;
            archive?: boolean;
        };
        BulkEdited: {
            changed: number;
        };
        ClientTags: {
            items: {
                tag: string;
                clients: number;
            }[];
        };
        DuplicatePairs: {
            items: {
                /** @enum {string} */
                reason: "email" | "second_phone" | "name_and_birthday";
                clients: components["schemas"]["ClientRow"][];
            }[];
        };
        ClientCategory: {
            /** Format: uuid */
            id: string;
            name: string;
            colour: number;
            sortOrder: number;
            isArchived: boolean;
            version: number;
        };
        ClientCategories: {
            items: components["schemas"]["ClientCategory"][];
        };
        SaveClientCategory: {
            /** Format: uuid */
            id?: string;
            name: string;
            /** @default 1 */
            colour: number;
            /** @default 0 */
            sortOrder: number;
        };
        EditClientCategory: {
            version?: number;
            name?: string;
            colour?: number;
            sortOrder?: number;
            isArchived?: boolean;
        };
        Interest: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Its name is translated by the screen until it is edited. */
            preset: ("spa_massage" | "baths" | "cosmetology" | "figure" | "wellness" | "nail") | null;
            colour: number;
            sortOrder: number;
            isArchived: boolean;
            version: number;
        };
        Interests: {
            items: components["schemas"]["Interest"][];
        };
        SaveInterest: {
            /** Format: uuid */
            id?: string;
            name: string;
            colour: number;
            /** @default 100 */
            sortOrder: number;
        };
        EditInterest: {
            version?: number;
            name?: string;
            colour?: number;
            sortOrder?: number;
            isArchived?: boolean;
        };
        ClientPrivilege: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Its name is translated by the screen until it is edited. */
            preset: "parking" | null;
            sortOrder: number;
            isArchived: boolean;
            version: number;
        };
        ClientPrivileges: {
            items: components["schemas"]["ClientPrivilege"][];
        };
        SaveClientPrivilege: {
            /** Format: uuid */
            id?: string;
            name: string;
            /** @default 100 */
            sortOrder: number;
        };
        EditClientPrivilege: {
            version?: number;
            name?: string;
            sortOrder?: number;
            isArchived?: boolean;
        };
        BusyCalendar: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            employeeId: string;
            name: string;
            /** @enum {string} */
            kind: "address" | "file";
            /** @description Of the address; the address itself is never shown again. */
            host: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            addedAt: string;
            /** @description When it was read last with success. */
            readAt: string | null;
            failingSince: string | null;
            /** @description Why it could not be read: no_answer, not_a_calendar, truncated … */
            fault: string | null;
            events: number;
            busySpans: number;
            /** @description Events that could not be understood. */
            skipped: {
                reason: string;
                count: number;
            }[];
            /** @description Visits and classes in busy time: nothing was moved. */
            collisions: {
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, RFC 3339.
                 */
                endsAt: string;
                name: string | null;
                visitNumber: number | null;
            }[];
        };
        BusyCalendars: {
            items: components["schemas"]["BusyCalendar"][];
        };
        AddBusyCalendar: {
            /** Format: uuid */
            id?: string;
            name: string;
            /** @description https or webcal. */
            address?: string;
            /**
             * Format: base64
             * @description An .ics file, base64; instead of an address.
             */
            file?: string;
        };
        CalendarFeed: {
            /** @description The secret address for calendar programs; null while the feed is off. */
            address: string | null;
            showsPhones: boolean;
            issuedAt: string | null;
            /** @description When a calendar program read it last. */
            readAt: string | null;
        };
        IssueCalendarFeed: {
            /**
             * @description A new address; the old one is dead at once. False: only the choice below changes.
             * @default true
             */
            isNew: boolean;
            /** @description Phones of clients in the entries: a superior with the right clients.contact decides. */
            showsPhones?: boolean;
        };
        MessageRow: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            dueAt: string;
            sentAt: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            statusAt: string;
            kind: string;
            /** @enum {string} */
            channel: "email" | "sms";
            /** @enum {string} */
            status: "queued" | "sending" | "sent" | "delivered" | "read" | "failed" | "skipped";
            reason: string | null;
            client: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            studio: {
                /** Format: uuid */
                id: string;
                name: string;
                timeZone: string;
            } | null;
            /** @description Masked without the right to contacts. */
            address: string | null;
            /** @description Who caused it; empty for the product itself. */
            senderName: string;
            title: string | null;
        };
        MessagePage: {
            items: components["schemas"]["MessageRow"][];
            nextCursor: string | null;
        };
        Message: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            dueAt: string;
            sentAt: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            statusAt: string;
            kind: string;
            /** @enum {string} */
            channel: "email" | "sms";
            /** @enum {string} */
            status: "queued" | "sending" | "sent" | "delivered" | "read" | "failed" | "skipped";
            reason: string | null;
            client: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            studio: {
                /** Format: uuid */
                id: string;
                name: string;
                timeZone: string;
            } | null;
            /** @description Masked without the right to contacts. */
            address: string | null;
            /** @description Who caused it; empty for the product itself. */
            senderName: string;
            title: string | null;
            /** @enum {string} */
            locale: "ru" | "en" | "ar" | "id" | "hi" | "zh" | "es";
            companyName: string;
            subjectId: string | null;
            body: string | null;
            smsParts: number | null;
            attempts: number;
            gateway: string | null;
            providerId: string | null;
            providerCode: string | null;
            providerAnswer: string | null;
            isResendable: boolean;
        };
        MessageReport: {
            items: {
                /** @enum {string} */
                channel: "email" | "sms";
                /** @enum {string} */
                status: "queued" | "sending" | "sent" | "delivered" | "read" | "failed" | "skipped";
                reason: string | null;
                count: number;
            }[];
        };
        MessagingChannel: {
            /** @enum {string} */
            channel: "email" | "sms";
            isOn: boolean;
            usesOwn: boolean;
            /** @description Whose account carries it; null: nobody’s. */
            carrier: ("own" | "head" | "installation") | null;
            email: {
                /** @default  */
                host: string;
                /** @default 587 */
                port: number;
                /** @default  */
                user: string;
                /** @default  */
                from: string;
                /** @default  */
                dkimDomain: string;
                /** @default  */
                dkimSelector: string;
            } | null;
            sms: {
                /** @default  */
                from: string;
            } | null;
            /** @description The last four characters of the key; the rest is never shown again. */
            secretTail: string | null;
            hasDkimKey: boolean;
            lends: boolean;
            stoppedAt: string | null;
            stoppedCode: string | null;
            callbackUrl: string | null;
            version: number;
        };
        MessagingSettings: {
            /** Format: uuid */
            companyId: string;
            companyName: string;
            isHead: boolean;
            quietFromMin: number;
            quietToMin: number;
            kinds: {
                /** @enum {string} */
                kind: "visit_booked" | "visit_moved" | "visit_cancelled" | "reminder_24h" | "reminder_2h" | "class_booked" | "class_changed" | "class_cancelled" | "waitlist_offer" | "waitlist_moved_up" | "code";
                email: boolean;
                /** @enum {string} */
                sms: "off" | "instead" | "always";
                isDefault: boolean;
            }[];
            channels: components["schemas"]["MessagingChannel"][];
            version: number;
        };
        SaveMessagingRules: {
            version?: number;
            quietFromMin: number;
            quietToMin: number;
            kinds: {
                /** @enum {string} */
                kind: "visit_booked" | "visit_moved" | "visit_cancelled" | "reminder_24h" | "reminder_2h" | "class_booked" | "class_changed" | "class_cancelled" | "waitlist_offer" | "waitlist_moved_up" | "code";
                email: boolean;
                /** @enum {string} */
                sms: "off" | "instead" | "always";
            }[];
        };
        SaveMessagingChannel: {
            version?: number;
            isOn: boolean;
            usesOwn: boolean;
            lends?: boolean;
            email?: {
                /** @default  */
                host: string;
                /** @default 587 */
                port: number;
                /** @default  */
                user: string;
                /** @default  */
                from: string;
                /** @default  */
                dkimDomain: string;
                /** @default  */
                dkimSelector: string;
            };
            sms?: {
                /** @default  */
                from: string;
            };
            /** @description Absent: the one kept stays. */
            password?: string;
            dkimKey?: string;
            apiId?: string;
        };
        TestMessagingChannel: {
            to: string;
        };
        ChannelTest: {
            code: string;
            answer: string;
        };
        MessageTemplate: {
            /** @enum {string} */
            kind: "visit_booked" | "visit_moved" | "visit_cancelled" | "reminder_24h" | "reminder_2h" | "class_booked" | "class_changed" | "class_cancelled" | "waitlist_offer" | "waitlist_moved_up" | "code";
            /** @enum {string} */
            channel: "email" | "sms";
            title: string;
            body: string;
            isOwn: boolean;
            variables: string[];
            version: number;
        };
        MessageTemplateList: {
            items: components["schemas"]["MessageTemplate"][];
        };
        SaveMessageTemplate: {
            /** @default  */
            title: string;
            body: string;
            version?: number;
        };
        PreviewMessageTemplate: {
            /** @default  */
            title: string;
            body: string;
        };
        MessagePreview: {
            title: string;
            text: string;
            html: string | null;
            smsParts: number | null;
        };
        ClientChannels: {
            hasConsent: boolean;
            locale: ("ru" | "en" | "ar" | "id" | "hi" | "zh" | "es") | null;
            channels: {
                /** @enum {string} */
                channel: "email" | "sms";
                isOn: boolean;
                isReachable: boolean;
                reason: string | null;
            }[];
        };
        SaveClientChannels: {
            emailOn?: boolean;
            smsOn?: boolean;
            locale?: ("ru" | "en" | "ar" | "id" | "hi" | "zh" | "es") | null;
        };
        /** @description A share, a fixed sum or both; the share is taken first, the sum added to it. Zero and zero: none. */
        Commission: {
            percent: number;
            fixedMinor: number;
        };
        Commissions: {
            /** Format: uuid */
            companyId: string;
            /** @description Held back from the distributable sum of a purchased pass; the client’s price stays. */
            purchase: components["schemas"]["Commission"];
            /** @description Held back from what a client gets back for a returned pass or service. */
            return: components["schemas"]["Commission"];
        };
        ChooseCommissions: {
            /** @description Held back from the distributable sum of a purchased pass; the client’s price stays. */
            purchase?: components["schemas"]["Commission"];
            /** @description Held back from what a client gets back for a returned pass or service. */
            return?: components["schemas"]["Commission"];
        };
        CreateCompany: {
            name: string;
            /** @description E.164. */
            phone?: string | null;
            email?: string | null;
            website?: string | null;
            description?: string;
            logoFileId?: string | null;
            /** @description E.164. */
            supportPhone?: string | null;
            supportEmail?: string | null;
            supportUrl?: string | null;
            supportNote?: string;
            /** Format: uuid */
            id?: string;
        };
        EditCompany: {
            name?: string;
            /** @description E.164. */
            phone?: string | null;
            email?: string | null;
            website?: string | null;
            description?: string;
            logoFileId?: string | null;
            /** @description E.164. */
            supportPhone?: string | null;
            supportEmail?: string | null;
            supportUrl?: string | null;
            supportNote?: string;
            /** @description Of a franchise, by those who run the network. */
            headMaySeeStaff?: boolean | null;
            version?: number;
            isArchived?: boolean;
        };
        Company: {
            name: string;
            phone: string | null;
            email: string | null;
            website: string | null;
            description: string;
            logoFileId: string | null;
            supportPhone: string | null;
            supportEmail: string | null;
            supportUrl: string | null;
            supportNote: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "head" | "franchise";
            /** @description Whether the head company sees the employees of this franchise; null follows the network. */
            headMaySeeStaff: boolean | null;
            studioCount: number;
            legalEntityCount: number;
            isArchived: boolean;
            version: number;
        };
        CompanyList: {
            items: components["schemas"]["Company"][];
        };
        BankDetails: {
            bankName?: string;
            account?: string;
            correspondentAccount?: string;
            bankCode?: string;
        };
        CreateLegalEntity: {
            /**
             * Format: uuid
             * @description The head company when absent.
             */
            companyId?: string;
            name: string;
            taxId?: string | null;
            registrationNo?: string | null;
            taxSystem?: string | null;
            bankDetails?: components["schemas"]["BankDetails"];
            /** Format: uuid */
            id?: string;
        };
        EditLegalEntity: {
            name?: string;
            taxId?: string | null;
            registrationNo?: string | null;
            taxSystem?: string | null;
            bankDetails?: components["schemas"]["BankDetails"];
            version?: number;
            isArchived?: boolean;
        };
        LegalEntity: {
            /** Format: uuid */
            companyId: string;
            name: string;
            taxId: string | null;
            registrationNo: string | null;
            taxSystem: string | null;
            bankDetails: components["schemas"]["BankDetails"];
            /** Format: uuid */
            id: string;
            companyName: string;
            studioCount: number;
            isArchived: boolean;
            version: number;
        };
        LegalEntityList: {
            items: components["schemas"]["LegalEntity"][];
        };
        Network: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            businessKind: "spa" | "yoga" | "salon" | "fitness" | "clinic" | "other";
            defaultLocale: string;
            currency: string;
            country: string;
            accentHue: number;
            franchiseMode: boolean;
            /** @description Unless a franchise is an exception. */
            headSeesFranchiseStaff: boolean;
            /** Format: uuid */
            headCompanyId: string;
            /** @description Null while the guided start is not finished. */
            setupDoneAt: string | null;
            isDemo: boolean;
            version: number;
        };
        EditNetwork: {
            name?: string;
            /** @enum {string} */
            defaultLocale?: "ru" | "en" | "ar" | "id" | "hi" | "zh" | "es";
            accentHue?: number;
            franchiseMode?: boolean;
            headSeesFranchiseStaff?: boolean;
            /**
             * Format: uuid
             * @description Counts for new sales only.
             */
            headCompanyId?: string;
            /** @constant */
            setupDone?: true;
            version?: number;
        };
        CreateDepartment: {
            name: string;
            colour?: number;
            icon?: string;
            /** @description People who should be on shift; the schedule marks hours below it. */
            neededStaff?: number;
            /** Format: uuid */
            id?: string;
        };
        EditDepartment: {
            name?: string;
            colour?: number;
            icon?: string;
            /** @description People who should be on shift; the schedule marks hours below it. */
            neededStaff?: number;
            version?: number;
            isArchived?: boolean;
        };
        Department: {
            name: string;
            colour: number;
            icon: string;
            /** @description People who should be on shift; the schedule marks hours below it. */
            neededStaff: number;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            studioId: string;
            /**
             * @description A ready-made department: its name is translated until somebody renames it.
             * @enum {string|null}
             */
            preset: "baths" | "massage" | "body_devices" | "nurse_cosmetology" | "hairdressing" | "gym" | "pool" | "nails" | "doctor_cosmetology" | "group_classes" | null;
            sortOrder: number;
            isArchived: boolean;
            version: number;
        };
        DepartmentList: {
            items: components["schemas"]["Department"][];
        };
        CreateEquipment: {
            /** Format: uuid */
            studioId: string;
            /** @description What services ask for ("LPG"): any unit of the kind will do. */
            kind: string;
            name: string;
            roomId?: string | null;
            /** @description Moves between rooms; the room is then only its usual place. */
            isMovable?: boolean;
            departmentId?: string | null;
            /** @description How many of it can be busy at once. */
            quantity?: number;
            /** @enum {string} */
            state?: "in_use" | "in_maintenance" | "retired";
            /** @description Minutes of preparation after each use. */
            prepAfterMin?: number;
            note?: string;
            /** Format: uuid */
            id?: string;
        };
        EditEquipment: {
            /** Format: uuid */
            studioId?: string;
            /** @description What services ask for ("LPG"): any unit of the kind will do. */
            kind?: string;
            name?: string;
            roomId?: string | null;
            /** @description Moves between rooms; the room is then only its usual place. */
            isMovable?: boolean;
            departmentId?: string | null;
            /** @description How many of it can be busy at once. */
            quantity?: number;
            /** @enum {string} */
            state?: "in_use" | "in_maintenance" | "retired";
            /** @description Minutes of preparation after each use. */
            prepAfterMin?: number;
            note?: string;
            version?: number;
            isArchived?: boolean;
        };
        Equipment: {
            /** Format: uuid */
            studioId: string;
            /** @description What services ask for ("LPG"): any unit of the kind will do. */
            kind: string;
            name: string;
            roomId: string | null;
            /** @description Moves between rooms; the room is then only its usual place. */
            isMovable: boolean;
            departmentId: string | null;
            /** @description How many of it can be busy at once. */
            quantity: number;
            /** @enum {string} */
            state: "in_use" | "in_maintenance" | "retired";
            /** @description Minutes of preparation after each use. */
            prepAfterMin: number;
            note: string;
            /** Format: uuid */
            id: string;
            studioName: string;
            roomName: string | null;
            departmentName: string | null;
            isArchived: boolean;
            version: number;
        };
        EquipmentList: {
            items: components["schemas"]["Equipment"][];
            /** @description Kinds in use, for filters and suggestions. */
            kinds: string[];
        };
        ChangeEquipmentState: {
            ids: string[];
            /** @enum {string} */
            state: "in_use" | "in_maintenance" | "retired";
        };
        CreateRegion: {
            /** Format: uuid */
            id?: string;
            name: string;
            studioIds?: string[];
        };
        EditRegion: {
            name?: string;
            /** @description All studios of the region from now on. */
            studioIds?: string[];
            version?: number;
            isArchived?: boolean;
        };
        Region: {
            /** Format: uuid */
            id: string;
            name: string;
            studios: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            sortOrder: number;
            isArchived: boolean;
            version: number;
        };
        RegionList: {
            items: components["schemas"]["Region"][];
        };
        CreateRoom: {
            /**
             * @description hall: group classes and, when free, appointments; room: appointments.
             * @enum {string}
             */
            kind: "hall" | "room";
            name: string;
            departmentId?: string | null;
            /** @description How many parties at once. */
            lanes?: number;
            /** @description People in a group, when there is no seat map. */
            capacity?: number | null;
            /** @description Null: the hours of the studio. */
            weekHours?: [
                number,
                number
            ][][] | null;
            /** @description Access control lets in here [ORG-023]. */
            isServicePlace?: boolean;
            note?: string;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            studioId: string;
        };
        EditRoom: {
            /**
             * @description hall: group classes and, when free, appointments; room: appointments.
             * @enum {string}
             */
            kind?: "hall" | "room";
            name?: string;
            departmentId?: string | null;
            /** @description How many parties at once. */
            lanes?: number;
            /** @description People in a group, when there is no seat map. */
            capacity?: number | null;
            /** @description Null: the hours of the studio. */
            weekHours?: [
                number,
                number
            ][][] | null;
            /** @description Access control lets in here [ORG-023]. */
            isServicePlace?: boolean;
            note?: string;
            version?: number;
            isArchived?: boolean;
        };
        Room: {
            /**
             * @description hall: group classes and, when free, appointments; room: appointments.
             * @enum {string}
             */
            kind: "hall" | "room";
            name: string;
            departmentId: string | null;
            /** @description How many parties at once. */
            lanes: number;
            /** @description People in a group, when there is no seat map. */
            capacity: number | null;
            /** @description Null: the hours of the studio. */
            weekHours: [
                number,
                number
            ][][] | null;
            /** @description Access control lets in here [ORG-023]. */
            isServicePlace: boolean;
            note: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            studioId: string;
            studioName: string;
            departmentName: string | null;
            /** @description The published seat map; a group cannot be larger than its seats. */
            seatMap: {
                versionNo: number;
                seats: number;
            } | null;
            hasDraftSeatMap: boolean;
            equipmentCount: number;
            sortOrder: number;
            isArchived: boolean;
            version: number;
        };
        RoomList: {
            items: components["schemas"]["Room"][];
        };
        SeatMapItem: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "seat" | "blocked" | "trainer" | "label" | "entrance";
            /** @description Of a seat: what the client chooses. */
            number?: number;
            /** @description Of a label or an entrance. */
            text?: string;
            /** @description From the start edge, as drawn from left to right. */
            xCm: number;
            yCm: number;
            widthCm: number;
            heightCm: number;
        };
        SeatMapDraft: {
            widthCm: number;
            heightCm: number;
            items: components["schemas"]["SeatMapItem"][];
            /**
             * Format: date-time
             * @description `updatedAt` of the draft that was edited; a newer one is not overwritten.
             */
            seenAt?: string;
        };
        SeatMapFault: {
            /** @enum {string} */
            problem: "number_repeated" | "outside" | "overlap" | "number_missing" | "no_seats";
            itemIds: string[];
        };
        SeatMap: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            roomId: string;
            versionNo: number;
            /** @enum {string} */
            state: "draft" | "published" | "archived";
            widthCm: number;
            heightCm: number;
            items: components["schemas"]["SeatMapItem"][];
            seats: number;
            /** @description Why it cannot be published yet; empty: it can. */
            faults: components["schemas"]["SeatMapFault"][];
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            updatedAt: string;
            publishedAt: string | null;
        };
        SeatMapList: {
            /** @description Newest version first. */
            items: components["schemas"]["SeatMap"][];
        };
        PublicClass: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            timeZone: string;
            name: string;
            /**
             * Format: uuid
             * @description Seed of the generated picture.
             */
            classTypeId: string;
            format: {
                /** Format: uuid */
                id: string;
                name: string;
                colour: string;
            } | null;
            studio: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            hall: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            trainers: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @description Address of a picture below this API; sizes thumb, card, full at its end. */
                photo: string | null;
            }[];
            capacity: number;
            taken: number;
            /** @description Places that can be had now; those kept for offers and held seats are not among them. */
            free: number;
            waiting: number;
            /**
             * @description closed: clients do not book yet (`opensAt`) or any more.
             * @enum {string}
             */
            state: "open" | "full" | "closed" | "began" | "over" | "cancelled";
            /** @description From when on clients may book, while that is ahead. */
            opensAt: string | null;
            isOnline: boolean;
            /** @description Time, hall, trainer or class type are not what they were. */
            isChanged: boolean;
            /** @description One of a series [WID-008i]. */
            isRecurring: boolean;
            /** @description Clients are told before they book [ORG-016i]. */
            womenOnly: boolean;
            /** @description What to bring, thing by thing. */
            bring: string[];
            /** @description Null: free of charge [SCH-008]. */
            price: {
                /** @description Money in minor units. */
                minor: number;
                currency: string;
            } | null;
            /** @description One exact seat is chosen [BKG-018]. */
            hasSeats: boolean;
        };
        /** @description Classes by time. Studios, class types, formats and trainers are those to filter by, whatever the filter. */
        PublicTimetable: {
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            from: string;
            /**
             * Format: date
             * @description A local date, YYYY-MM-DD.
             */
            to: string;
            /** @description The first day after `to` that has such classes. */
            nextDate: string | null;
            studios: {
                /** Format: uuid */
                id: string;
                name: string;
                timeZone: string;
                womenOnly: boolean;
                isVirtual: boolean;
            }[];
            classTypes: {
                /** Format: uuid */
                id: string;
                name: string;
                description: string;
                /** @description Address of a picture below this API; sizes thumb, card, full at its end. */
                photo: string | null;
            }[];
            formats: {
                /** Format: uuid */
                id: string;
                name: string;
                colour: string;
            }[];
            trainers: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @description Address of a picture below this API; sizes thumb, card, full at its end. */
                photo: string | null;
            }[];
            classes: components["schemas"]["PublicClass"][];
        };
        PublicClassCard: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            timeZone: string;
            name: string;
            /**
             * Format: uuid
             * @description Seed of the generated picture.
             */
            classTypeId: string;
            format: {
                /** Format: uuid */
                id: string;
                name: string;
                colour: string;
            } | null;
            studio: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            hall: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            trainers: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @description Address of a picture below this API; sizes thumb, card, full at its end. */
                photo: string | null;
            }[];
            capacity: number;
            taken: number;
            /** @description Places that can be had now; those kept for offers and held seats are not among them. */
            free: number;
            waiting: number;
            /**
             * @description closed: clients do not book yet (`opensAt`) or any more.
             * @enum {string}
             */
            state: "open" | "full" | "closed" | "began" | "over" | "cancelled";
            /** @description From when on clients may book, while that is ahead. */
            opensAt: string | null;
            isOnline: boolean;
            /** @description Time, hall, trainer or class type are not what they were. */
            isChanged: boolean;
            /** @description One of a series [WID-008i]. */
            isRecurring: boolean;
            /** @description Clients are told before they book [ORG-016i]. */
            womenOnly: boolean;
            /** @description What to bring, thing by thing. */
            bring: string[];
            /** @description Null: free of charge [SCH-008]. */
            price: {
                /** @description Money in minor units. */
                minor: number;
                currency: string;
            } | null;
            /** @description One exact seat is chosen [BKG-018]. */
            hasSeats: boolean;
            description: string;
            /** @description Address of a picture below this API; sizes thumb, card, full at its end. */
            photo: string | null;
            address: string;
            phone: string | null;
            /** @description So long before the start a client may cancel; null: until it starts. */
            cancelHours: number | null;
            /**
             * Format: date-time
             * @description Until then, included, the visit or the money goes back [BKG-004i].
             */
            cancelUntil: string;
            limits: {
                sameClassPerDay: number | null;
                classesPerWeek: number | null;
            };
            /** @description How long a seat is held. */
            holdMin: number;
            seatMap: {
                widthCm: number;
                heightCm: number;
                items: {
                    /** @enum {string} */
                    kind: "seat" | "blocked" | "trainer" | "label" | "entrance";
                    /** @description Of a seat: what is booked. */
                    number: number | null;
                    text: string | null;
                    /** @description Of a seat: counted from the top of the plan. */
                    row: number | null;
                    xCm: number;
                    yCm: number;
                    widthCm: number;
                    heightCm: number;
                    /** @description Of a seat. Held: somebody is about to book it. */
                    state: ("free" | "taken" | "held") | null;
                }[];
            } | null;
        };
        PublicClassDates: {
            items: {
                /**
                 * Format: date
                 * @description A local date, YYYY-MM-DD.
                 */
                date: string;
                count: number;
                free: number;
            }[];
        };
        HoldSeat: {
            seat: number;
            /**
             * Format: uuid
             * @description Made up by the device; whoever has it may book the seat.
             */
            holdKey: string;
        };
        SeatHold: {
            seat: number;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            until: string;
        };
        PublicStudio: {
            /** Format: uuid */
            id: string;
            /** @description Its own public address; the last part of a link to it. */
            address: string | null;
            name: string;
            street: string;
            phone: string | null;
            timeZone: string;
            isVirtual: boolean;
            /** @description Clients are told before they book [ORG-016i]. */
            womenOnly: boolean;
            description: string;
            /** @description Seven lists of [from, to) minutes, Monday first. */
            weekHours: [
                number,
                number
            ][][];
            photos: string[];
        };
        PublicPlace: {
            name: string;
            description: string;
            /** @description Address of a picture below this API; sizes thumb, card, full at its end. */
            logo: string | null;
            phone: string | null;
            email: string | null;
            locale: string;
            currency: string;
            country: string;
            accentHue: number;
            /** @description How a client can sign in here. */
            sendsCodesBy: ("sms" | "email")[];
            studios: components["schemas"]["PublicStudio"][];
        };
        PublicServices: {
            categories: {
                id: string | null;
                name: string;
                colour: number | null;
                icon: string | null;
                services: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    description: string;
                    durationMin: number;
                    /** @description Money in minor units. */
                    priceMinor: number;
                    /** @description With some specialists it costs more. */
                    isFrom: boolean;
                    /** @description Address of a picture below this API; sizes thumb, card, full at its end. */
                    photo: string | null;
                    variants: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        description: string;
                        durationMin: number;
                        /** @description Money in minor units. */
                        priceMinor: number;
                        /** @description With some specialists it costs more. */
                        isFrom: boolean;
                        /** @description Address of a picture below this API; sizes thumb, card, full at its end. */
                        photo: string | null;
                    }[];
                }[];
            }[];
            /** @description Booked most often of late, at most five. */
            popular: string[];
        };
        PublicTime: {
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            endsAt: string;
            /** Format: uuid */
            employeeId: string;
            /** @description Money in minor units. */
            priceMinor: number;
        };
        PublicSpecialists: {
            timeZone: string;
            /** @description The nearest times with anybody who is free. */
            anybody: components["schemas"]["PublicTime"][];
            specialists: {
                /** Format: uuid */
                id: string;
                name: string;
                jobTitle: string;
                about: string;
                /** @description Address of a picture below this API; sizes thumb, card, full at its end. */
                photo: string | null;
                /** @description Money in minor units. */
                priceMinor: number;
                /** @description The nearest three; empty: none within a month. */
                times: components["schemas"]["PublicTime"][];
            }[];
        };
        PublicTimes: {
            timeZone: string;
            durationMin: number;
            days: {
                /**
                 * Format: date
                 * @description A local date, YYYY-MM-DD.
                 */
                date: string;
                /** @description Against the freest of these days. */
                free: number;
                times: components["schemas"]["PublicTime"][];
            }[];
            /** @description When none of these days has any: the next three. */
            nearest: components["schemas"]["PublicTime"][];
        };
        RoleAssignmentBody: {
            /** Format: uuid */
            positionId: string;
            /** @default null */
            gradeId: string | null;
            /** @default [] */
            studioIds: string[];
            /** @default [] */
            regionIds: string[];
            /** @default [] */
            companyIds: string[];
        };
        AddEmployee: {
            /** Format: uuid */
            id?: string;
            firstName: string;
            lastName?: string;
            patronymic?: string;
            jobTitle?: string;
            photoFileId?: string | null;
            phone?: string | null;
            email?: string | null;
            bornOn?: string | null;
            sex?: ("female" | "male") | null;
            hiredOn?: string | null;
            about?: string;
            canAssist?: boolean;
            providesServices?: boolean;
            shownInJournal?: boolean;
            onlineBooking?: boolean;
            acceptsNewClients?: boolean;
            breakAfterMin?: number;
            assistDepartmentIds?: string[];
            assistServiceIds?: string[];
            places: {
                /** Format: uuid */
                studioId: string;
                /** @default null */
                departmentId: string | null;
                /** @default null */
                roomId: string | null;
            }[];
            /** @default [] */
            roles: components["schemas"]["RoleAssignmentBody"][];
        };
        EditEmployee: {
            version?: number;
            firstName?: string;
            lastName?: string;
            patronymic?: string;
            jobTitle?: string;
            photoFileId?: string | null;
            phone?: string | null;
            email?: string | null;
            bornOn?: string | null;
            sex?: ("female" | "male") | null;
            hiredOn?: string | null;
            about?: string;
            canAssist?: boolean;
            providesServices?: boolean;
            shownInJournal?: boolean;
            onlineBooking?: boolean;
            acceptsNewClients?: boolean;
            breakAfterMin?: number;
            assistDepartmentIds?: string[];
            assistServiceIds?: string[];
            places?: {
                /** Format: uuid */
                studioId: string;
                /** @default null */
                departmentId: string | null;
                /** @default null */
                roomId: string | null;
            }[];
            roles?: components["schemas"]["RoleAssignmentBody"][];
        };
        EmployeeRow: {
            /** Format: uuid */
            id: string;
            firstName: string;
            lastName: string;
            patronymic: string;
            jobTitle: string;
            photoFileId: string | null;
            phone: string | null;
            email: string | null;
            /** @enum {string} */
            state: "active" | "on_leave" | "dismissed";
            canAssist: boolean;
            providesServices: boolean;
            shownInJournal: boolean;
            hiredOn: string | null;
            dismissedOn: string | null;
            /** @enum {string} */
            accountState: "no_sign_in" | "invited" | "active" | "blocked";
            isOwner: boolean;
            places: {
                /** Format: uuid */
                studioId: string;
                studioName: string;
                departmentId: string | null;
                departmentName: string | null;
                departmentColour: number | null;
                journalOrder: number;
                roomId: string | null;
            }[];
            roles: {
                /** Format: uuid */
                positionId: string;
                positionName: string;
                isFreeSeat: boolean;
                gradeId: string | null;
                gradeName: string | null;
                gradeLevel: number | null;
                studioIds: string[];
                regionIds: string[];
                companyIds: string[];
            }[];
        };
        Employee: {
            /** Format: uuid */
            id: string;
            firstName: string;
            lastName: string;
            patronymic: string;
            jobTitle: string;
            photoFileId: string | null;
            phone: string | null;
            email: string | null;
            /** @enum {string} */
            state: "active" | "on_leave" | "dismissed";
            canAssist: boolean;
            providesServices: boolean;
            shownInJournal: boolean;
            hiredOn: string | null;
            dismissedOn: string | null;
            /** @enum {string} */
            accountState: "no_sign_in" | "invited" | "active" | "blocked";
            isOwner: boolean;
            places: {
                /** Format: uuid */
                studioId: string;
                studioName: string;
                departmentId: string | null;
                departmentName: string | null;
                departmentColour: number | null;
                journalOrder: number;
                roomId: string | null;
            }[];
            roles: {
                /** Format: uuid */
                positionId: string;
                positionName: string;
                isFreeSeat: boolean;
                gradeId: string | null;
                gradeName: string | null;
                gradeLevel: number | null;
                studioIds: string[];
                regionIds: string[];
                companyIds: string[];
            }[];
            /** @description Without the year, for colleagues. */
            birthday: {
                month: number;
                day: number;
            } | null;
            /** @description Only for the employee and for those who may edit the card. */
            bornOn: string | null;
            sex: ("female" | "male") | null;
            about: string;
            onlineBooking: boolean;
            acceptsNewClients: boolean;
            breakAfterMin: number;
            assistDepartmentIds: string[];
            assistServiceIds: string[];
            lastSignInAt: string | null;
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            createdAt: string;
            version: number;
            mayEdit: boolean;
        };
        EmployeePage: {
            items: components["schemas"]["EmployeeRow"][];
            nextCursor: string | null;
            total: number;
        };
        BulkEmployees: {
            employeeIds: string[];
            canAssist?: boolean;
            shownInJournal?: boolean;
            onlineBooking?: boolean;
            acceptsNewClients?: boolean;
            /** @description The department in one studio, in which all of them work. */
            place?: {
                /** Format: uuid */
                studioId: string;
                departmentId: string | null;
            };
        };
        ArrangeJournal: {
            /** @description All in the wanted order. */
            employeeIds: string[];
        };
        StoredFile: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            purpose: "photo" | "logo";
            name: string;
            width: number;
            height: number;
            variants: {
                thumb: {
                    width: number;
                    height: number;
                };
                card: {
                    width: number;
                    height: number;
                };
                full: {
                    width: number;
                    height: number;
                };
            };
        };
        SetStudioDays: {
            days: components["schemas"]["StudioDay"][];
        };
        CopyService: {
            /** Format: uuid */
            id?: string;
        };
        UndoScheduleChange: {
            /** Format: uuid */
            studioId: string;
        };
        ClassChangeReversal: {
            classIds: string[];
        };
        MarkedAttendance: {
            items: components["schemas"]["ClassBooking"][];
        };
        ResendMessage: {
            /** Format: uuid */
            id?: string;
        };
        CancelMyVisit: {
            reason?: string;
        };
        CancelMyClass: {
            reason?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    networkView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"];
                };
            };
        };
    };
    editNetwork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditNetworkInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCompanies: {
        parameters: {
            query?: {
                q?: string;
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyList"];
                };
            };
        };
    };
    createCompany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCompanyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                companyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                companyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditCompanyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLegalEntities: {
        parameters: {
            query?: {
                companyId?: string;
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalEntityList"];
                };
            };
        };
    };
    createLegalEntity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLegalEntityInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalEntity"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editLegalEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditLegalEntityInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalEntity"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCommissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                companyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commissions"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseCommissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                companyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseCommissionsInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commissions"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegions: {
        parameters: {
            query?: {
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionList"];
                };
            };
        };
    };
    createRegion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRegionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditRegionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStudios: {
        parameters: {
            query?: {
                q?: string;
                companyId?: string;
                regionId?: string;
                kind?: "studio" | "point_of_sale" | "office" | "virtual";
                /** @description true: only archived ones; otherwise only active ones. */
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudioList"];
                };
            };
        };
    };
    createStudio: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStudioInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Studio"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderStudios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrderInput"];
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStudio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                studioId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Studio"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editStudio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                studioId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditStudioInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Studio"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    studioLinkCode: {
        parameters: {
            query?: {
                /** @description Which of its pages the code leads to. */
                page?: "booking" | "classes";
            };
            header?: never;
            path: {
                studioId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code, image/svg+xml. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStudioDays: {
        parameters: {
            query: {
                /** @description A local date, YYYY-MM-DD. */
                from: string;
                /** @description A local date, YYYY-MM-DD. */
                to: string;
            };
            header?: never;
            path: {
                studioId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudioDayList"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setStudioDays: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                studioId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetStudioDaysInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudioDayList"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clearStudioDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                studioId: string;
                /** @description A local date, YYYY-MM-DD. */
                onDate: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDepartments: {
        parameters: {
            query?: {
                studioId?: string;
                /** @description Several studios, comma-separated: of a company, for instance. */
                studioIds?: string;
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentList"];
                };
            };
        };
    };
    createDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                studioId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDepartmentInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderDepartments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                studioId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrderInput"];
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                departmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditDepartmentInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRooms: {
        parameters: {
            query?: {
                q?: string;
                studioId?: string;
                /** @description Several studios, comma-separated: of a company, for instance. */
                studioIds?: string;
                departmentId?: string;
                kind?: "hall" | "room";
                servicePlace?: "true" | "false";
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomList"];
                };
            };
        };
    };
    createRoom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRoomInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roomId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roomId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditRoomInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderRooms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                studioId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrderInput"];
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSeatMaps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roomId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatMapList"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveSeatMapDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roomId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeatMapDraftInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatMap"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardSeatMapDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roomId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishSeatMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roomId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatMap"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEquipment: {
        parameters: {
            query?: {
                q?: string;
                studioId?: string;
                /** @description Several studios, comma-separated: of a company, for instance. */
                studioIds?: string;
                roomId?: string;
                departmentId?: string;
                kind?: string;
                state?: "in_use" | "in_maintenance" | "retired";
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EquipmentList"];
                };
            };
        };
    };
    createEquipment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEquipmentInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Equipment"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeEquipmentState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEquipmentStateInput"];
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editEquipment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                equipmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditEquipmentInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Equipment"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBookingRules: {
        parameters: {
            query?: {
                /** @description A studio or company; the network when absent. */
                scopeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingRules"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseBookingRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scopeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseBookingRulesInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingRules"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
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
                "application/json": components["schemas"]["SignInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInWays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInWays"];
                };
            };
        };
    };
    requestOneTimeCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestOneTimeCodeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestedOneTimeCode"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
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
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    editProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditProfileInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordInput"];
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmAuthenticator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmAuthenticatorInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enrolAuthenticator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPasswordInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolledAuthenticator"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disableAuthenticator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPasswordInput"];
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: number;
                    };
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepPreference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of a screen: `journal.filters`. */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepPreferenceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendingWays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendingWays"];
                };
            };
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInvitationInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSignInLink: {
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInLink"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    useSignInLink: {
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
                "application/json": components["schemas"]["UseSignInLinkInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsedSignInLink"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestPasswordResetInput"];
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestedPasswordReset"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rightsCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsCatalogue"];
                };
            };
        };
    };
    listPositions: {
        parameters: {
            query?: {
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionList"];
                };
            };
        };
    };
    createPosition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePositionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                positionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                positionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editPosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                positionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditPositionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archivePosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                positionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isArchived: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveRights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                positionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveRightsInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEffectiveRights: {
        parameters: {
            query?: {
                gradeId?: string;
                /** @description Another grade of the position; without one, the position itself. */
                comparedTo?: string;
            };
            header?: never;
            path: {
                positionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffectiveRights"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createGrade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                positionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateGradeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeGrade: {
        parameters: {
            query?: {
                /** @description Archive it when somebody has it, rather than refuse. */
                archive?: "true" | "false";
            };
            header?: never;
            path: {
                positionId: string;
                gradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editGrade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                positionId: string;
                gradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditGradeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countSeats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seats"];
                };
            };
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setAssignments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAssignmentsInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    blockAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isBlocked: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setOwnership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isOwner: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeAuthenticator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyList"];
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                actorId?: string;
                objectType?: string;
                objectId?: string;
                action?: string;
                studioId?: string;
                /** @description Several studios, comma-separated: of a company, for instance. */
                studioIds?: string;
                /** @description An instant, RFC 3339. */
                from?: string;
                /** @description Not included. */
                to?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
        };
    };
    auditFacets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditFacets"];
                };
            };
        };
    };
    listEmployees: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                studioId?: string;
                /** @description Several studios, comma-separated: of a company, for instance. */
                studioIds?: string;
                departmentId?: string;
                positionId?: string;
                gradeId?: string;
                state?: "active" | "on_leave" | "dismissed";
                canAssist?: "true" | "false";
                sort?: "name" | "-name" | "journal" | "hiredOn" | "-hiredOn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeePage"];
                };
            };
        };
    };
    addEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEmployeeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employee"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employee"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditEmployeeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employee"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    arrangeJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                studioId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrangeJournalInput"];
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportEmployees: {
        parameters: {
            query?: {
                q?: string;
                studioId?: string;
                /** @description Several studios, comma-separated: of a company, for instance. */
                studioIds?: string;
                departmentId?: string;
                positionId?: string;
                gradeId?: string;
                state?: "active" | "on_leave" | "dismissed";
                canAssist?: "true" | "false";
                sort?: "name" | "-name" | "journal" | "hiredOn" | "-hiredOn";
                format?: "csv" | "xlsx";
                /** @description Only these of the list; may be repeated. */
                employeeId?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/csv, or the worksheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    bulkEditEmployees: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkEmployeesInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClients: {
        parameters: {
            query?: {
                /** @description Name, phone, e-mail or card; from 2 characters [CLI-002]. */
                q?: string;
                categoryId?: string[];
                status?: ("primary" | "repeat" | "vip")[];
                group?: ("attention" | "earlier" | "staff" | "guest")[];
                tag?: string[];
                /** @description At home or ever booked in one of these studios. */
                studioId?: string[];
                source?: string[];
                /** @description Last visit longer ago than this. */
                sleepingMonths?: number;
                /** @description Last visit longer ago than this. */
                sleepingDays?: number;
                /** @description Birthday today or in the next days. */
                birthdayWithinDays?: number;
                nextVisit?: "any" | "none" | "today" | "this_week";
                /** @description A local date, YYYY-MM-DD. */
                nextVisitFrom?: string;
                /** @description A local date, YYYY-MM-DD. */
                nextVisitTo?: string;
                /** @description Last visit not before. */
                visitedFrom?: string;
                /** @description Last visit not after. */
                visitedTo?: string;
                /** @description A local date, YYYY-MM-DD. */
                registeredFrom?: string;
                /** @description A local date, YYYY-MM-DD. */
                registeredTo?: string;
                visitsFrom?: number;
                visitsTo?: number;
                /** @description Agrees to receive notifications. */
                consent?: "true" | "false";
                sex?: "female" | "male";
                ageFrom?: number;
                ageTo?: number;
                /** @description A medical service is booked and no contract is valid on that day. */
                needsContract?: "true" | "false";
                /** @description Only archived clients; by default they are left out. */
                archived?: "true" | "false";
                /** @description Without it: by relevance when searching, else by name. */
                sort?: "name" | "lastVisit" | "nextVisit" | "visits" | "created" | "-name" | "-lastVisit" | "-nextVisit" | "-visits" | "-created";
                limit?: number;
                cursor?: string;
                /** @description Instead of a cursor: the n-th page. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientPage"];
                };
            };
        };
    };
    addClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddClientInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countClients: {
        parameters: {
            query?: {
                /** @description Name, phone, e-mail or card; from 2 characters [CLI-002]. */
                q?: string;
                categoryId?: string[];
                status?: ("primary" | "repeat" | "vip")[];
                group?: ("attention" | "earlier" | "staff" | "guest")[];
                tag?: string[];
                /** @description At home or ever booked in one of these studios. */
                studioId?: string[];
                source?: string[];
                /** @description Last visit longer ago than this. */
                sleepingMonths?: number;
                /** @description Last visit longer ago than this. */
                sleepingDays?: number;
                /** @description Birthday today or in the next days. */
                birthdayWithinDays?: number;
                nextVisit?: "any" | "none" | "today" | "this_week";
                /** @description A local date, YYYY-MM-DD. */
                nextVisitFrom?: string;
                /** @description A local date, YYYY-MM-DD. */
                nextVisitTo?: string;
                /** @description Last visit not before. */
                visitedFrom?: string;
                /** @description Last visit not after. */
                visitedTo?: string;
                /** @description A local date, YYYY-MM-DD. */
                registeredFrom?: string;
                /** @description A local date, YYYY-MM-DD. */
                registeredTo?: string;
                visitsFrom?: number;
                visitsTo?: number;
                /** @description Agrees to receive notifications. */
                consent?: "true" | "false";
                sex?: "female" | "male";
                ageFrom?: number;
                ageTo?: number;
                /** @description A medical service is booked and no contract is valid on that day. */
                needsContract?: "true" | "false";
                /** @description Only archived clients; by default they are left out. */
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCount"];
                };
            };
        };
    };
    exportClients: {
        parameters: {
            query?: {
                /** @description Name, phone, e-mail or card; from 2 characters [CLI-002]. */
                q?: string;
                categoryId?: string[];
                status?: ("primary" | "repeat" | "vip")[];
                group?: ("attention" | "earlier" | "staff" | "guest")[];
                tag?: string[];
                /** @description At home or ever booked in one of these studios. */
                studioId?: string[];
                source?: string[];
                /** @description Last visit longer ago than this. */
                sleepingMonths?: number;
                /** @description Last visit longer ago than this. */
                sleepingDays?: number;
                /** @description Birthday today or in the next days. */
                birthdayWithinDays?: number;
                nextVisit?: "any" | "none" | "today" | "this_week";
                /** @description A local date, YYYY-MM-DD. */
                nextVisitFrom?: string;
                /** @description A local date, YYYY-MM-DD. */
                nextVisitTo?: string;
                /** @description Last visit not before. */
                visitedFrom?: string;
                /** @description Last visit not after. */
                visitedTo?: string;
                /** @description A local date, YYYY-MM-DD. */
                registeredFrom?: string;
                /** @description A local date, YYYY-MM-DD. */
                registeredTo?: string;
                visitsFrom?: number;
                visitsTo?: number;
                /** @description Agrees to receive notifications. */
                consent?: "true" | "false";
                sex?: "female" | "male";
                ageFrom?: number;
                ageTo?: number;
                /** @description A medical service is booked and no contract is valid on that day. */
                needsContract?: "true" | "false";
                /** @description Only archived clients; by default they are left out. */
                archived?: "true" | "false";
                /** @description Without it: by relevance when searching, else by name. */
                sort?: "name" | "lastVisit" | "nextVisit" | "visits" | "created" | "-name" | "-lastVisit" | "-nextVisit" | "-visits" | "-created";
                columns?: ("name" | "phone" | "email" | "category" | "status" | "groups" | "lastVisit" | "visits" | "nextVisit" | "card" | "registered" | "birthday" | "source" | "tags")[];
                format?: "csv" | "xlsx";
                /** @description Only these clients: the chosen rows. */
                clientId?: string[];
                /** @description In which times are written; by default that of the first studio. */
                timeZone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/csv, or the worksheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    bulkEditClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkEditClientsInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkEdited"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findDuplicates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatePairs"];
                };
            };
        };
    };
    listClientTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientTags"];
                };
            };
        };
    };
    listClientViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientViews"];
                };
            };
        };
    };
    saveClientView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveClientViewInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeClientView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                viewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditClientInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePhoneInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archiveClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    anonymiseClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fixStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FixStatusInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unfixStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setClientPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetClientPrivilegesInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declareInterests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetInterestsInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setSpecialistPreference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
                employeeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPreferenceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clearSpecialistPreference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
                employeeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConfidentialNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfidentialNote"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeConfidentialNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetConfidentialNoteInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfidentialNote"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveContractInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
                contractId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveContractInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readContractFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attachContractFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    detachContractFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClientCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCategories"];
                };
            };
        };
    };
    addClientCategory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveClientCategoryInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editClientCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                categoryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditClientCategoryInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCategories"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInterests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interests"];
                };
            };
        };
    };
    addInterest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveInterestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    editInterest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditInterestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interests"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClientPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientPrivileges"];
                };
            };
        };
    };
    addClientPrivilege: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveClientPrivilegeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editClientPrivilege: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                privilegeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditClientPrivilegeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientPrivileges"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listServices: {
        parameters: {
            query?: {
                /** @description Part of the name in any language. */
                q?: string;
                categoryId?: string | "none";
                formatId?: string;
                parentId?: string;
                /** @description Offered there. */
                studioId?: string;
                /** @description Offered in any of these studios, comma-separated. */
                studioIds?: string;
                /** @description Provided by this employee. */
                employeeId?: string;
                /** @description Without it: active and paused. */
                state?: "active" | "paused" | "archived";
                /** @description True: what can be booked now, sub-services instead of their service. */
                bookable?: "true" | "false";
                medical?: "true" | "false";
                online?: "true" | "false";
                sort?: "catalogue" | "name" | "-name" | "price" | "-price" | "duration" | "-duration";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServicePage"];
                };
            };
        };
    };
    createService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateServiceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportServices: {
        parameters: {
            query?: {
                /** @description Part of the name in any language. */
                q?: string;
                categoryId?: string | "none";
                formatId?: string;
                parentId?: string;
                /** @description Offered there. */
                studioId?: string;
                /** @description Offered in any of these studios, comma-separated. */
                studioIds?: string;
                /** @description Provided by this employee. */
                employeeId?: string;
                /** @description Without it: active and paused. */
                state?: "active" | "paused" | "archived";
                /** @description True: what can be booked now, sub-services instead of their service. */
                bookable?: "true" | "false";
                medical?: "true" | "false";
                online?: "true" | "false";
                sort?: "catalogue" | "name" | "-name" | "price" | "-price" | "duration" | "-duration";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/csv */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    orderServices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueOrderInput"];
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bulkEditServices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkEditServicesInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkEditedServices"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditServiceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setServiceState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetServiceStateInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    copyService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyServiceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listServiceCategories: {
        parameters: {
            query?: {
                q?: string;
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCategoryList"];
                };
            };
        };
    };
    createServiceCategory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateServiceCategoryInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCategory"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readServiceCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                categoryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCategory"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editServiceCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                categoryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditServiceCategoryInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCategory"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderServiceCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueOrderInput"];
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listClassTypes: {
        parameters: {
            query?: {
                q?: string;
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassTypeList"];
                };
            };
        };
    };
    createClassType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClassTypeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassType"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readClassType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                classTypeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassType"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editClassType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                classTypeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditClassTypeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassType"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderClassTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueOrderInput"];
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readHallClassTypes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roomId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallClassTypes"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setHallClassTypes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roomId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetHallClassTypesInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallClassTypes"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFormats: {
        parameters: {
            query?: {
                q?: string;
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormatList"];
                };
            };
        };
    };
    createFormat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFormatInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Format"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFormat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                formatId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Format"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editFormat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                formatId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditFormatInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Format"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderFormats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueOrderInput"];
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listEmployeeServices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeServices"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setEmployeeServices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetEmployeeServicesInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeServices"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchedule: {
        parameters: {
            query: {
                studioId: string;
                /** @description A local date, YYYY-MM-DD. */
                from: string;
                days?: number;
                /** @description Only this person; coverage and totals then count her alone. */
                employeeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setShifts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetShiftsInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleChange"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setPattern: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetWorkingPatternInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleChange"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    copySchedule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyScheduleInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        changeId: string;
                        changed: number;
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewCopy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyScheduleInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleCopyPreview"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleDraftsInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleChange"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardDrafts: {
        parameters: {
            query: {
                studioId: string;
                /** @description A local date, YYYY-MM-DD. */
                from: string;
                /** @description A local date, YYYY-MM-DD. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleChange"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoScheduleChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoScheduleChangeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        changeId: string;
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PatternTemplate"][];
                    };
                };
            };
        };
    };
    saveTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveTemplateInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatternTemplate"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                templateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAbsences: {
        parameters: {
            query?: {
                studioId?: string;
                employeeId?: string;
                state?: "requested" | "approved" | "declined";
                /** @description An instant, RFC 3339. */
                from?: string;
                /** @description An instant, RFC 3339. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceList"];
                };
            };
        };
    };
    addAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAbsenceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Absence"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                absenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                absenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditAbsenceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Absence"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVisitsInAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                absenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Occupation"][];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                absenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceDecisionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Absence"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissEmployeeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBlocks: {
        parameters: {
            query: {
                studioId: string;
                /** @description An instant, RFC 3339. */
                from: string;
                /** @description An instant, RFC 3339. */
                to: string;
                resourceId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Block"][];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    placeBlock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceBlockInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Block"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeBlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                blockId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editBlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                blockId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditBlockInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Block"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readJournal: {
        parameters: {
            query: {
                studioId: string;
                /** @description A local date, YYYY-MM-DD. */
                from: string;
                days?: number;
                /** @description What the columns are: with staff, halls and equipment come along for the strip on top. */
                by?: "staff" | "hall" | "room" | "equipment";
                employeeIds?: string;
                departmentIds?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journal"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previousVisits: {
        parameters: {
            query: {
                studioId: string;
                /** @description A local date, YYYY-MM-DD. */
                from: string;
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviousVisits"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSlots: {
        parameters: {
            query: {
                studioId: string;
                /** @description Comma-separated, in the order of the visit. */
                serviceIds: string;
                /** @description The specialist for all services; absent: anybody who is free. */
                employeeId?: string;
                /** @description One specialist per service, comma-separated; an empty place means anybody. */
                employeeIds?: string;
                /** @description Assistants of the first service. */
                assistantIds?: string;
                /** @description How many come for each service, comma-separated; an empty place means one. */
                people?: string;
                mode?: "sequence" | "parallel";
                /** @description Prefers the specialists the client likes and never offers disliked ones first. */
                clientId?: string;
                /** @description A visit that is to be moved: its own time does not stand in the way. */
                visitId?: string;
                /** @description A hold of the caller: its time does not stand in the way. */
                holdId?: string;
                /** @description A local date, YYYY-MM-DD. */
                from: string;
                days?: number;
                /** @description How to rank; absent: as the studio has chosen. */
                policy?: "earliest" | "compact";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Slots"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainSlot: {
        parameters: {
            query: {
                studioId: string;
                /** @description Comma-separated, in the order of the visit. */
                serviceIds: string;
                /** @description The specialist for all services; absent: anybody who is free. */
                employeeId?: string;
                /** @description One specialist per service, comma-separated; an empty place means anybody. */
                employeeIds?: string;
                /** @description Assistants of the first service. */
                assistantIds?: string;
                /** @description How many come for each service, comma-separated; an empty place means one. */
                people?: string;
                mode?: "sequence" | "parallel";
                /** @description Prefers the specialists the client likes and never offers disliked ones first. */
                clientId?: string;
                /** @description A visit that is to be moved: its own time does not stand in the way. */
                visitId?: string;
                /** @description A hold of the caller: its time does not stand in the way. */
                holdId?: string;
                /** @description An instant, RFC 3339. */
                startsAt: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotExplanation"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    placeHold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceHoldInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                holdId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readResourceLoad: {
        parameters: {
            query: {
                studioId: string;
                /** @description A local date, YYYY-MM-DD. */
                from: string;
                days?: number;
                by?: "employee" | "hall" | "room" | "equipment";
                resourceIds?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceLoad"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVisits: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Client, specialist, service or number. */
                search?: string;
                number?: number;
                clientId?: string;
                /** @description A local date, YYYY-MM-DD. */
                from?: string;
                /** @description Included. */
                to?: string;
                /** @description Comma-separated. */
                states?: string;
                studioIds?: string;
                serviceIds?: string;
                employeeIds?: string;
                clientStatus?: "primary" | "repeat" | "vip";
                wantsEarlier?: "true" | "false";
                contractMissing?: "true" | "false";
                sort?: "startsAt" | "-startsAt" | "createdAt" | "-createdAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitPage"];
                };
            };
        };
    };
    bookVisit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookVisitInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeVisitInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveVisitInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeLines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLinesInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeVisitState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeVisitStateInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelVisitInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    copyVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyVisitInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    repeatVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepeatVisitInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepeatedVisits"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportVisits: {
        parameters: {
            query?: {
                /** @description Client, specialist, service or number. */
                search?: string;
                number?: number;
                clientId?: string;
                /** @description A local date, YYYY-MM-DD. */
                from?: string;
                /** @description Included. */
                to?: string;
                /** @description Comma-separated. */
                states?: string;
                studioIds?: string;
                serviceIds?: string;
                employeeIds?: string;
                clientStatus?: "primary" | "repeat" | "vip";
                wantsEarlier?: "true" | "false";
                contractMissing?: "true" | "false";
                sort?: "startsAt" | "-startsAt" | "createdAt" | "-createdAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    listEarlierHints: {
        parameters: {
            query: {
                studioId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierHints"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissEarlierHint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hintId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clientVisitSummary: {
        parameters: {
            query?: {
                /** @description Over how many months back the actual interest is counted [CLI-047i]. */
                interestMonths?: number;
            };
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientVisitSummary"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClasses: {
        parameters: {
            query: {
                /** @description Separated by commas. */
                studioIds: string;
                /** @description A local date, YYYY-MM-DD. */
                from: string;
                /** @description Included. */
                to: string;
                trainerId?: string;
                classTypeId?: string;
                formatId?: string;
                roomId?: string;
                state?: "planned" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timetable"];
                };
            };
            /** @description Default Response */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createClass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClassInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedClasses"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                classId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassCard"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewClassCopy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyClassesInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementPlan"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    copyClasses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyClassesInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedClasses"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewClassSeries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClassSeriesInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementPlan"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createClassSeries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClassSeriesInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedClasses"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClassSeries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seriesId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassSeries"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewClassChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                classId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeClassesInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassChangePreview"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeClasses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                classId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeClassesInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassChange"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewClassCancellation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                classId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelClassesInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassChangePreview"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelClasses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                classId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelClassesInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassChange"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoClassChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassChangeReversal"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bookClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                classId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookClassInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookedOrWaiting"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClassCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                classId: string;
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassCandidate"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markClassAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                classId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkAttendanceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedAttendance"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClientClassSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientClassSummary"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClientClasses: {
        parameters: {
            query: {
                limit?: number;
                cursor?: string;
                clientId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientClassBookings"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelClassBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelClassBookingInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassBooking"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreClassBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassBooking"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnClassVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassBooking"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveClassBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveClassBookingInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassBooking"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeClassSeat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSeatInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassBooking"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptClassPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptPlaceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassBooking"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveClassWaitlist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportClasses: {
        parameters: {
            query: {
                /** @description Separated by commas. */
                studioIds: string;
                /** @description A local date, YYYY-MM-DD. */
                from: string;
                /** @description Included. */
                to: string;
                trainerId?: string;
                classTypeId?: string;
                formatId?: string;
                roomId?: string;
                state?: "planned" | "cancelled";
                format?: "csv" | "xlsx";
                seriesId?: string;
                withFreePlaces?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/csv, or the worksheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    listWaits: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                studioId?: string;
                state?: "active" | "over" | "waiting" | "offered" | "booked" | "declined" | "expired" | "withdrawn";
                serviceIds?: string;
                /** @description Who waits for this specialist, or for anybody. */
                employeeId?: string;
                /** @description Who would take a time on this day. */
                on?: string;
                /** @description Name or phone. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitPage"];
                };
            };
        };
    };
    joinWait: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinWaitInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitHistory"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWait: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitHistory"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawWait: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWaitStarts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitStarts"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offerWaitTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferWaitTimeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitHistory"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptWaitOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptWaitOfferInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedWaitOffer"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineWaitOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineWaitOfferInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitHistory"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeOverWaitOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOverWaitOfferInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitHistory"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyWaits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyWaits"];
                };
            };
        };
    };
    joinMyWait: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinMyWaitInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyWait"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyWait: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyWait"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawMyWait: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptMyWaitOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptWaitOfferInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedWaitOffer"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineMyWaitOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineWaitOfferInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyWait"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSwaps: {
        parameters: {
            query: {
                studioId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitSwaps"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applySwap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                swapId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoSwap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                swapId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissSwap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                swapId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description A local date, YYYY-MM-DD. */
                from?: string;
                /** @description A local date, YYYY-MM-DD. */
                to?: string;
                channel?: "email" | "sms";
                status?: "queued" | "sending" | "sent" | "delivered" | "read" | "failed" | "skipped";
                kind?: "visit_booked" | "visit_moved" | "visit_cancelled" | "reminder_24h" | "reminder_2h" | "class_booked" | "class_changed" | "class_cancelled" | "waitlist_offer" | "waitlist_moved_up" | "code" | "test" | "channel_alert";
                clientId?: string;
                companyId?: string;
                studioId?: string;
                /** @description A part of the client’s name or the end of the address. */
                q?: string;
                /** @description Only those who did not get it: failed and skipped [MSG-012]. */
                unreached?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
        };
    };
    messageReport: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description A local date, YYYY-MM-DD. */
                from?: string;
                /** @description A local date, YYYY-MM-DD. */
                to?: string;
                channel?: "email" | "sms";
                status?: "queued" | "sending" | "sent" | "delivered" | "read" | "failed" | "skipped";
                kind?: "visit_booked" | "visit_moved" | "visit_cancelled" | "reminder_24h" | "reminder_2h" | "class_booked" | "class_changed" | "class_cancelled" | "waitlist_offer" | "waitlist_moved_up" | "code" | "test" | "channel_alert";
                clientId?: string;
                companyId?: string;
                studioId?: string;
                /** @description A part of the client’s name or the end of the address. */
                q?: string;
                /** @description Only those who did not get it: failed and skipped [MSG-012]. */
                unreached?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReport"];
                };
            };
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResendMessageInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClientChannels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientChannels"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveClientChannels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveClientChannelsInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientChannels"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMessagingSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                companyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagingSettings"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveMessagingRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                companyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveMessagingRulesInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagingSettings"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveMessagingChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                companyId: string;
                channel: "email" | "sms";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveMessagingChannelInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagingSettings"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testMessagingChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                companyId: string;
                channel: "email" | "sms";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestMessagingChannelInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelTest"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMessageTemplates: {
        parameters: {
            query: {
                companyId: string;
                locale: "ru" | "en" | "ar" | "id" | "hi" | "zh" | "es";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTemplateList"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveMessageTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                companyId: string;
                kind: "visit_booked" | "visit_moved" | "visit_cancelled" | "reminder_24h" | "reminder_2h" | "class_booked" | "class_changed" | "class_cancelled" | "waitlist_offer" | "waitlist_moved_up" | "code";
                channel: "email" | "sms";
                locale: "ru" | "en" | "ar" | "id" | "hi" | "zh" | "es";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveMessageTemplateInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTemplateList"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetMessageTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                companyId: string;
                kind: "visit_booked" | "visit_moved" | "visit_cancelled" | "reminder_24h" | "reminder_2h" | "class_booked" | "class_changed" | "class_cancelled" | "waitlist_offer" | "waitlist_moved_up" | "code";
                channel: "email" | "sms";
                locale: "ru" | "en" | "ar" | "id" | "hi" | "zh" | "es";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTemplateList"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewMessageTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                companyId: string;
                kind: "visit_booked" | "visit_moved" | "visit_cancelled" | "reminder_24h" | "reminder_2h" | "class_booked" | "class_changed" | "class_cancelled" | "waitlist_offer" | "waitlist_moved_up" | "code";
                channel: "email" | "sms";
                locale: "ru" | "en" | "ar" | "id" | "hi" | "zh" | "es";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewMessageTemplateInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePreview"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeSmsCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                networkId: string;
                companyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    [key: string]: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestClientCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public address of a company or studio. */
                place: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestClientCodeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCodeRequested"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public address of a company or studio. */
                place: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientSignInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSignInAnswer"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    editMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditMeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMyPhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMyPhoneInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyDevices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClientDevice"][];
                    };
                };
            };
        };
    };
    endMyDevices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: number;
                    };
                };
            };
        };
    };
    endMyDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyVisits: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Ahead: the nearest first; past: the last first. */
                when?: "ahead" | "past";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyVisitPage"];
                };
            };
        };
    };
    bookMyVisit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookMyVisitInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyVisit"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyVisit"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveMyVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveMyVisitInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyVisit"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelMyVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelMyVisitInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyVisit"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyClassBookings: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Ahead, the nearest first: bookings, waits and offers. Past, the last first: bookings, also cancelled ones. */
                when?: "ahead" | "past";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyClassBookingPage"];
                };
            };
        };
    };
    bookMyClass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookMyClassInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyClassBooking"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyClassBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyClassBooking"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelMyClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelMyClassInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyClassBooking"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveMyClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveMyClassBookingInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyClassBooking"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMySeat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMySeatInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyClassBooking"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptMyPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptMyPlaceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyClassBooking"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveMyWait: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readVisitLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public address of a company or studio. */
                place: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitLink"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    timesByLink: {
        parameters: {
            query: {
                /** @description A local date, YYYY-MM-DD. */
                from: string;
                days?: number;
            };
            header?: never;
            path: {
                /** @description The public address of a company or studio. */
                place: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitLinkTimes"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    calendarByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public address of a company or studio. */
                place: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/calendar; replaces the entry of an earlier invitation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public address of a company or studio. */
                place: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveByLinkInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitLink"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public address of a company or studio. */
                place: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitLink"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public address of a company or studio. */
                place: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptByLinkInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitLink"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public address of a company or studio. */
                place: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicPlace"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublicServices: {
        parameters: {
            query: {
                studioId: string;
            };
            header?: never;
            path: {
                /** @description The public address of a company or studio. */
                place: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicServices"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublicSpecialists: {
        parameters: {
            query: {
                studioId: string;
                serviceIds: string;
            };
            header?: never;
            path: {
                /** @description The public address of a company or studio. */
                place: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicSpecialists"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublicTimes: {
        parameters: {
            query: {
                studioId: string;
                serviceIds: string;
                employeeId?: string;
                /** @description A local date, YYYY-MM-DD. */
                from: string;
                days?: number;
            };
            header?: never;
            path: {
                /** @description The public address of a company or studio. */
                place: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicTimes"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublicClasses: {
        parameters: {
            query: {
                /** @description A local date, YYYY-MM-DD. */
                from: string;
                /** @description Included; six weeks at most. */
                to: string;
                /** @description Ids, separated by commas; so are the others. */
                studio?: string;
                classType?: string;
                trainer?: string;
                format?: string;
                /** @description Only classes online, or only those at a place. */
                online?: "true" | "false";
                /** @description Only classes that still have places. */
                onlyFree?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description The public address of a company or studio. */
                place: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicTimetable"];
                };
            };
            /** @description Default Response */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClassDates: {
        parameters: {
            query: {
                /** @description A local date, YYYY-MM-DD. */
                from: string;
                /** @description Included; thirteen months at most. */
                to: string;
                /** @description Ids, separated by commas; so are the others. */
                studio?: string;
                classType?: string;
                trainer?: string;
                format?: string;
                /** @description Only classes online, or only those at a place. */
                online?: "true" | "false";
                /** @description Only classes that still have places. */
                onlyFree?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description The public address of a company or studio. */
                place: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicClassDates"];
                };
            };
            /** @description Default Response */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicClass: {
        parameters: {
            query?: {
                holdKey?: string;
            };
            header?: never;
            path: {
                /** @description The public address of a company or studio. */
                place: string;
                classId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicClassCard"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    holdSeat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public address of a company or studio. */
                place: string;
                classId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldSeatInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatHold"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseSeat: {
        parameters: {
            query: {
                holdKey: string;
            };
            header?: never;
            path: {
                /** @description The public address of a company or studio. */
                place: string;
                classId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publicImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The public address of a company or studio. */
                place: string;
                fileId: string;
                variant: "thumb" | "card" | "full";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture, image/webp. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalendarFeed: {
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
            /** @description text/calendar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readEmployeeFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueEmployeeFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueCalendarFeedInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endEmployeeFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMyFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
        };
    };
    issueMyFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
        };
    };
    endMyFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
        };
    };
    visitCalendarFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/calendar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBusyCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusyCalendars"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addBusyCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddBusyCalendarInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusyCalendar"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalendarNow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                calendarId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusyCalendar"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeBusyCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                calendarId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerNetwork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    starterSet: {
        parameters: {
            query: {
                businessKind: "spa" | "yoga" | "salon" | "fitness" | "clinic" | "other";
                locale: "ru" | "en" | "ar" | "id" | "hi" | "zh" | "es";
                /** @description ISO 4217. */
                currency: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StarterSet"];
                };
            };
        };
    };
    continueSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContinueSetupInput"];
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settingsOverview: {
        parameters: {
            query?: {
                studioId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsOverview"];
                };
            };
        };
    };
    mergeClients: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeClientsInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    storeImage: {
        parameters: {
            query?: {
                purpose?: "photo" | "logo";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFile"];
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileVariant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                variant: "thumb" | "card" | "full";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture, image/webp. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Not changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
