// Written by `npm run generate` from openapi.json. Do not edit.

export interface paths {
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
         * @description Sets the session cookie. A person of several networks is asked which one, and whoever set up an authenticator is asked for its code: send the same request again with `networkId` or `code`.
         */
        post: operations["signIn"];
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
        patch?: never;
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
         * @description Server-sent events named `change` with {type, subjectType, subjectId, studioId, actorId}: what changed within the reach of the caller. Reconnect when it ends.
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
        SignInInput: {
            /** @description E-mail, or phone with its country code. */
            identifier: string;
            password: string;
            /** @description Six digits of the authenticator app, or a recovery code. */
            code?: string;
            /**
             * Format: uuid
             * @description Which network, when the same person works in several.
             */
            networkId?: string;
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
        };
        EditProfileInput: {
            displayName?: string;
            locale?: ("ru" | "en" | "ar" | "id" | "hi" | "zh" | "es") | null;
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
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            now: string;
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
        SignIn: {
            /** @description E-mail, or phone with its country code. */
            identifier: string;
            password: string;
            /** @description Six digits of the authenticator app, or a recovery code. */
            code?: string;
            /**
             * Format: uuid
             * @description Which network, when the same person works in several.
             */
            networkId?: string;
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
        };
        EditProfile: {
            displayName?: string;
            locale?: ("ru" | "en" | "ar" | "id" | "hi" | "zh" | "es") | null;
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
            /**
             * Format: date-time
             * @description An instant, RFC 3339.
             */
            now: string;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
