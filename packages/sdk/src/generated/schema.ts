// Made from openapi/generated/plugs.openapi.json by `node openapi/generate/main.ts`. Do not edit.

export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the server up
         * @description Answers as long as the process accepts work. It touches no database, so it answers during heavy imports too.
         */
        get: operations["health.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/database": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Does the database answer
         * @description Runs the smallest query there is and says how long it took.
         */
        get: operations["health.database"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/redis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Does Redis answer
         * @description Redis is optional; without REDIS_URL the status is `not_configured`.
         */
        get: operations["health.redis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
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
         * @description Changes an e-mail and password for an access token and a refresh token. An unknown e-mail and a wrong
         *     password get the same answer in the same time. People of several organisations name one.
         */
        post: operations["auth.login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a refresh token for a new pair
         * @description A refresh token works once. Using an old one again ends the whole session, because one of the two users stole it.
         */
        post: operations["auth.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Ends the session of the access token; its refresh token stops working at once.
         */
        post: operations["auth.logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/whoami": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I
         * @description Answers the caller, the organisation and the scopes as they are now, not as they were at sign-in.
         */
        get: operations["auth.whoami"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change your password
         * @description Needs the password of today. All other sessions of the person end. A service token has no password and is refused.
         */
        post: operations["auth.change_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/accept-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description Joins the organisation that sent the invitation and signs in. Someone who already signs in elsewhere gives
         *     that password; everybody else chooses one.
         */
        post: operations["auth.accept_invitation"];
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
         * List contacts
         * @description Answers a page of contacts that pass all filters.
         */
        get: operations["contacts.list"];
        put?: never;
        /**
         * Create a contact
         * @description Makes a new contact and answers it.
         */
        post: operations["contacts.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many contacts
         * @description Creates, changes, deletes and restores up to 500 contacts. Each item succeeds or fails for itself.
         */
        post: operations["contacts.batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a contact
         * @description Answers one contact by its id.
         */
        get: operations["contacts.get"];
        put?: never;
        post?: never;
        /**
         * Delete a contact
         * @description Hides the contact from lists and frees its unique keys; it stays in the audit and can be restored.
         */
        delete: operations["contacts.delete"];
        options?: never;
        head?: never;
        /**
         * Change a contact
         * @description Changes the columns that the body names and leaves the others; null empties a column.
         */
        patch: operations["contacts.update"];
        trace?: never;
    };
    "/api/v1/contacts/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a contact
         * @description Brings a deleted contact back. It is refused when a living one has taken its unique key since.
         */
        post: operations["contacts.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convert a contact
         * @description Moves a contact along target → contact → plug, or one step back. A step that leaves one out is refused with
         *     `invalid_transition`, naming the steps that are possible.
         */
        post: operations["contacts.convert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs
         * @description Answers a page of jobs that pass all filters.
         */
        get: operations["jobs.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a job
         * @description Answers one job by its id.
         */
        get: operations["jobs.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a job
         * @description A queued job ends at once; a running one stops at its next checkpoint and keeps what it has committed.
         */
        post: operations["jobs.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry a job
         * @description Queues a failed or cancelled job again; it goes on at its last checkpoint.
         */
        post: operations["jobs.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit_logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit entries
         * @description Answers a page of audit entries that pass all filters.
         */
        get: operations["audit_logs.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit_logs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an audit entry
         * @description Answers one audit entry by its id.
         */
        get: operations["audit_logs.get"];
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
        /** @description What went wrong, where, which rule, and what to do next (RFC 9457) */
        Problem: {
            /**
             * @description A stable name of the error
             * @example urn:the-plugs:error:validation_failed
             */
            type: string;
            /**
             * @description The error in a few words
             * @example Some values break a rule
             */
            title: string;
            /**
             * @description The HTTP status
             * @example 422
             */
            status: number;
            /**
             * @description What happened this time
             * @example 1 value breaks a rule: /email
             */
            detail: string;
            /**
             * @description The path of the request
             * @example /api/v1/contacts
             */
            instance: string;
            code: components["schemas"]["ErrorCode"];
            /**
             * @description What to do next
             * @example Correct the values that errors points to and send the request again.
             */
            hint: string;
            /**
             * @description The id to name when you ask for help
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a99
             */
            request_id: string;
            /** @description Each value that breaks a rule */
            errors?: components["schemas"]["FieldError"][];
            /** @description With `organization_required`, the organisations to choose from */
            organizations?: components["schemas"]["OrganizationName"][];
        };
        /** @description One value that breaks one rule */
        FieldError: {
            /**
             * @description JSON pointer into the body, or `query/limit`, `path/id`, `header/if-match`
             * @example /email
             */
            pointer: string;
            /**
             * @description The rule that was broken
             * @example format
             */
            rule: string;
            /**
             * @description The rule in words
             * @example must be an e-mail address
             */
            message: string;
            /**
             * @description The value as it was sent; left out for secrets
             * @example ada@
             */
            value?: unknown;
        };
        /** @description An organisation's id and name */
        OrganizationName: {
            /**
             * Format: uuid
             * @description The organisation's id
             * @example 01936d5e-0000-7000-8000-000000000001
             */
            id: string;
            /**
             * @description The organisation's name
             * @example Analytical Engines Ltd
             */
            name: string;
        };
        /**
         * @description The stable name of an error
         * @enum {string}
         */
        ErrorCode: "malformed_body" | "invalid_request" | "organization_required" | "unauthenticated" | "token_expired" | "session_revoked" | "invalid_credentials" | "missing_scope" | "not_found" | "route_not_found" | "invitation_invalid" | "method_not_allowed" | "duplicate_key" | "invalid_transition" | "idempotency_in_progress" | "upload_offset_mismatch" | "import_state" | "export_state" | "plan_stale" | "job_state" | "precondition_failed" | "payload_too_large" | "unsupported_media_type" | "range_not_satisfiable" | "validation_failed" | "idempotency_key_reused" | "checksum_mismatch" | "reference_not_found" | "match_key_not_unique" | "row_limit_exceeded" | "unreadable_file" | "unknown_mapping" | "precondition_required" | "rate_limited" | "internal_error" | "storage_unavailable" | "shutting_down" | "deadline_exceeded" | "storage_full";
        /** @description The server's own state */
        ServerHealth: {
            /**
             * @description `stopping` while the last requests finish
             * @enum {string}
             */
            status: "ok" | "stopping";
            /**
             * @description The server's version
             * @example 0.1.0
             */
            version: string;
        };
        /** @description The state of something the server stands on */
        DependencyHealth: {
            /**
             * @description `not_configured` when the server runs without it
             * @enum {string}
             */
            status: "ok" | "not_configured";
            /**
             * @description Which product answers
             * @example postgres
             */
            engine?: string;
            /**
             * @description How long it took to answer in milliseconds
             * @example 0.8
             */
            latency_ms: number | null;
        };
        /** @description An e-mail, its password and, for people of several organisations, which one */
        LoginRequest: {
            /**
             * Format: email
             * @description The e-mail you sign in with
             * @example ada@analytical.example
             */
            email: string;
            /**
             * @description The password
             * @example correct horse battery staple
             */
            password: string;
            /**
             * Format: uuid
             * @description Needed only when you belong to several organisations
             */
            organization_id?: string;
        };
        /** @description A refresh token to change for a new pair */
        RefreshRequest: {
            /**
             * @description The newest refresh token of the session
             * @example plr_9s1Jd0
             */
            refresh_token: string;
        };
        /** @description The password of today and the one of tomorrow */
        ChangePasswordRequest: {
            /**
             * @description The password of today
             * @example correct horse battery staple
             */
            current_password: string;
            /**
             * @description At least 12 characters
             * @example a longer sentence is a better password
             */
            new_password: string;
        };
        /** @description The invitation's token and the password to sign in with */
        AcceptInvitationRequest: {
            /**
             * @description The token from the invitation
             * @example pli_4kQm2x
             */
            token: string;
            /**
             * @description A new password of at least 12 characters, or your password if you already sign in elsewhere
             * @example a longer sentence is a better password
             */
            password: string;
            /**
             * @description Your first name
             * @example Ada
             */
            first_name?: string;
            /**
             * @description Your last name
             * @example Lovelace
             */
            last_name?: string;
        };
        /** @description Tokens and who they belong to */
        Session: {
            /**
             * @description Send it as `Authorization Bearer`
             * @example eyJhbGciOiJFZERTQSJ9.e30.c2ln
             */
            access_token: string;
            /**
             * @description How to send it
             * @constant
             */
            token_type: "Bearer";
            /**
             * @description Seconds until the access token expires
             * @example 1800
             */
            expires_in: number;
            /**
             * @description Works once, for a new pair
             * @example plr_9s1Jd0
             */
            refresh_token: string;
            /**
             * @description Seconds until the refresh token expires
             * @example 604800
             */
            refresh_expires_in: number;
            principal: components["schemas"]["Principal"];
        };
        /** @description Who is calling, in which organisation, with which rights */
        Principal: {
            /**
             * @description A person or a pipeline
             * @enum {string}
             */
            kind: "user" | "service_token";
            /**
             * Format: uuid
             * @description The id of the user or of the service token
             * @example 01936d5e-0000-7000-8000-000000000002
             */
            id: string;
            /**
             * @description The person's or the token's name
             * @example Ada Lovelace
             */
            name: string;
            /**
             * @description Null for a service token
             * @example ada@analytical.example
             */
            email: string | null;
            organization: components["schemas"]["OrganizationName"];
            /**
             * @description Null for a service token
             * @example owner
             * @enum {string|null}
             */
            role: "owner" | "admin" | "manager" | "member" | "viewer" | null;
            /**
             * @description What the caller may do
             * @example [
             *       "contacts:read",
             *       "contacts:write"
             *     ]
             */
            scopes: string[];
            /**
             * Format: date-time
             * @description When the credential stops working
             * @example 2026-11-23T20:45:00.000Z
             */
            expires_at: string | null;
        };
        /** @description A person or company the organisation knows */
        Contact: {
            /**
             * Format: uuid
             * @description The record's id, a UUIDv7
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The organisation the record belongs to; taken from the token, never from a body
             * @example 01936d5e-0000-7000-8000-000000000001
             */
            readonly organization_id: string;
            /**
             * @description Given name
             * @example Ada
             */
            first_name: string | null;
            /**
             * @description Family name
             * @example Lovelace
             */
            last_name: string | null;
            /**
             * Format: email
             * @description Unique among the organisation's living contacts, whatever the case of its letters
             * @example ada@analytical.example
             */
            email: string | null;
            /**
             * Format: phone
             * @description A telephone number as people write it
             * @example +44 20 7946 0000
             */
            phone: string | null;
            /**
             * @description Where the person works, or the company itself
             * @example Analytical Engines Ltd
             */
            company: string | null;
            /**
             * @description What the person does there
             * @example Mathematician
             */
            job_title: string | null;
            /**
             * Format: uri
             * @description The person's LinkedIn page
             * @example https://www.linkedin.com/in/ada
             */
            linkedin_url: string | null;
            /** @description A few words about the person */
            bio: string | null;
            /**
             * Format: uri
             * @description A picture
             */
            avatar_url: string | null;
            /**
             * @description How close the person is; later changes go through contacts.convert
             * @enum {string}
             */
            contact_type: "target" | "contact" | "plug";
            /**
             * @description Where the business stands
             * @enum {string}
             */
            status: "new_client" | "existing_client" | "hot_lead" | "cold_lead";
            /**
             * @description How urgent it is
             * @enum {string}
             */
            priority: "high" | "medium" | "low";
            /**
             * @description The kind of business
             * @example Manufacturer
             */
            business_type: string | null;
            /** @description The network the person belongs to */
            network_type: string | null;
            /**
             * @description The trade
             * @example Computing
             */
            industry: string | null;
            /** @description Your notes */
            notes: string | null;
            /**
             * @description How promising, from 0 to 100
             * @example 70
             */
            lead_score: number | null;
            /**
             * Format: date-time
             * @description The latest completed interaction
             * @example null
             */
            readonly last_interaction: string | null;
            /**
             * Format: uuid
             * @description The user who made it; null when a service token or the system did
             * @example 01936d5e-0000-7000-8000-000000000002
             */
            readonly created_by: string | null;
            /**
             * @description Anything else you want to keep; in a mapping, `metadata.<name>` fills it
             * @example {}
             */
            metadata: {
                [key: string]: unknown;
            };
            /**
             * @description Counts the changes; the strong ETag is this number in quotes
             * @example 1
             */
            readonly version: number;
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-23T20:15:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last
             * @example 2026-11-23T20:15:00.000Z
             */
            readonly updated_at: string;
            /**
             * @description True once it is soft-deleted; it can be restored
             * @example false
             */
            readonly is_deleted: boolean;
            /**
             * Format: date-time
             * @description When it was soft-deleted
             * @example null
             */
            readonly deleted_at: string | null;
            /**
             * Format: uuid
             * @description The user who changed it last; null when a service token or the system did
             * @example 01936d5e-0000-7000-8000-000000000002
             */
            readonly updated_by: string | null;
        };
        /** @description What you may say about a new contact */
        ContactCreate: {
            /**
             * @description Given name
             * @example Ada
             */
            first_name?: string | null;
            /**
             * @description Family name
             * @example Lovelace
             */
            last_name?: string | null;
            /**
             * Format: email
             * @description Unique among the organisation's living contacts, whatever the case of its letters
             * @example ada@analytical.example
             */
            email?: string | null;
            /**
             * Format: phone
             * @description A telephone number as people write it
             * @example +44 20 7946 0000
             */
            phone?: string | null;
            /**
             * @description Where the person works, or the company itself
             * @example Analytical Engines Ltd
             */
            company?: string | null;
            /**
             * @description What the person does there
             * @example Mathematician
             */
            job_title?: string | null;
            /**
             * Format: uri
             * @description The person's LinkedIn page
             * @example https://www.linkedin.com/in/ada
             */
            linkedin_url?: string | null;
            /** @description A few words about the person */
            bio?: string | null;
            /**
             * Format: uri
             * @description A picture
             */
            avatar_url?: string | null;
            /**
             * @description How close the person is; later changes go through contacts.convert
             * @default target
             * @enum {string}
             */
            contact_type: "target" | "contact" | "plug";
            /**
             * @description Where the business stands
             * @default new_client
             * @enum {string}
             */
            status: "new_client" | "existing_client" | "hot_lead" | "cold_lead";
            /**
             * @description How urgent it is
             * @default medium
             * @enum {string}
             */
            priority: "high" | "medium" | "low";
            /**
             * @description The kind of business
             * @example Manufacturer
             */
            business_type?: string | null;
            /** @description The network the person belongs to */
            network_type?: string | null;
            /**
             * @description The trade
             * @example Computing
             */
            industry?: string | null;
            /** @description Your notes */
            notes?: string | null;
            /**
             * @description How promising, from 0 to 100
             * @example 70
             */
            lead_score?: number | null;
            /**
             * @description Anything else you want to keep; in a mapping, `metadata.<name>` fills it
             * @default {}
             * @example {}
             */
            metadata: {
                [key: string]: unknown;
            };
        };
        /** @description What you may change of a contact; columns you leave out stay as they are */
        ContactUpdate: {
            /**
             * @description Given name
             * @example Ada
             */
            first_name?: string | null;
            /**
             * @description Family name
             * @example Lovelace
             */
            last_name?: string | null;
            /**
             * Format: email
             * @description Unique among the organisation's living contacts, whatever the case of its letters
             * @example ada@analytical.example
             */
            email?: string | null;
            /**
             * Format: phone
             * @description A telephone number as people write it
             * @example +44 20 7946 0000
             */
            phone?: string | null;
            /**
             * @description Where the person works, or the company itself
             * @example Analytical Engines Ltd
             */
            company?: string | null;
            /**
             * @description What the person does there
             * @example Mathematician
             */
            job_title?: string | null;
            /**
             * Format: uri
             * @description The person's LinkedIn page
             * @example https://www.linkedin.com/in/ada
             */
            linkedin_url?: string | null;
            /** @description A few words about the person */
            bio?: string | null;
            /**
             * Format: uri
             * @description A picture
             */
            avatar_url?: string | null;
            /**
             * @description Where the business stands
             * @enum {string}
             */
            status?: "new_client" | "existing_client" | "hot_lead" | "cold_lead";
            /**
             * @description How urgent it is
             * @enum {string}
             */
            priority?: "high" | "medium" | "low";
            /**
             * @description The kind of business
             * @example Manufacturer
             */
            business_type?: string | null;
            /** @description The network the person belongs to */
            network_type?: string | null;
            /**
             * @description The trade
             * @example Computing
             */
            industry?: string | null;
            /** @description Your notes */
            notes?: string | null;
            /**
             * @description How promising, from 0 to 100
             * @example 70
             */
            lead_score?: number | null;
            /**
             * @description Anything else you want to keep; in a mapping, `metadata.<name>` fills it
             * @example {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description One page of contacts */
        ContactPage: {
            /** @description The contacts of this page */
            items: components["schemas"]["Contact"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description Up to 500 changes of contacts, done in this order, each for itself */
        ContactBatchRequest: {
            /** @description The changes */
            operations: ({
                /**
                 * @description What to do
                 * @enum {string}
                 */
                action: "create";
                data: components["schemas"]["ContactCreate"];
            } | {
                /**
                 * @description What to do
                 * @enum {string}
                 */
                action: "update";
                /**
                 * Format: uuid
                 * @description The record
                 * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
                 */
                id: string;
                /**
                 * @description The ETag you have read; the item is refused when the record has changed since
                 * @example "3"
                 */
                if_match?: string;
                data: components["schemas"]["ContactUpdate"];
            } | {
                /**
                 * @description What to do
                 * @enum {string}
                 */
                action: "delete" | "restore";
                /**
                 * Format: uuid
                 * @description The record
                 * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
                 */
                id: string;
                /**
                 * @description The ETag you have read; the item is refused when the record has changed since
                 * @example "3"
                 */
                if_match?: string;
            })[];
        };
        /** @description What became of each change of contacts, in the order of the request */
        ContactBatchResult: {
            /** @description One result an operation */
            results: {
                /**
                 * @description The HTTP status this change would have had alone
                 * @example 201
                 */
                status: number;
                /** @description The record as it is now */
                data?: components["schemas"]["Contact"];
                /** @description Why the change was refused */
                problem?: components["schemas"]["Problem"];
            }[];
        };
        /** @description Where the contact goes */
        ContactConvert: {
            /**
             * @description The new type
             * @example contact
             * @enum {string}
             */
            contact_type: "target" | "contact" | "plug";
            /**
             * @description Kept in the audit
             * @example Met at the spring conference
             */
            reason?: string;
        };
        /** @description Long work and how far it is */
        Job: {
            /**
             * Format: uuid
             * @description The record's id, a UUIDv7
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The organisation the record belongs to; taken from the token, never from a body
             * @example 01936d5e-0000-7000-8000-000000000001
             */
            readonly organization_id: string;
            /**
             * @description What it does, for example import.apply
             * @example import.apply
             */
            readonly kind: string;
            /**
             * @description queued → running → completed, failed or cancelled; a retry goes back to queued
             * @enum {string}
             */
            readonly state: "queued" | "running" | "completed" | "failed" | "cancelled";
            /**
             * @description The resource it works for
             * @example imports
             */
            readonly subject_table: string | null;
            /**
             * Format: uuid
             * @description The record it works for
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a20
             */
            readonly subject_id: string | null;
            readonly progress: components["schemas"]["JobProgress"];
            /**
             * @description What it brought; null before the end
             * @example null
             */
            readonly result: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Why it failed
             * @example null
             */
            readonly error: components["schemas"]["Problem"] | null;
            /**
             * @description How often it was started
             * @example 1
             */
            readonly attempts: number;
            /**
             * @description How often it is tried at most
             * @example 5
             */
            readonly max_attempts: number;
            /**
             * Format: date-time
             * @description Not before this time
             * @example 2026-11-23T20:15:00.000Z
             */
            readonly run_at: string;
            /** @description It stops at its next checkpoint */
            readonly cancel_requested: boolean;
            /**
             * Format: date-time
             * @description When it first ran
             * @example 2026-11-23T20:15:01.000Z
             */
            readonly started_at: string | null;
            /**
             * Format: date-time
             * @description When it ended
             * @example null
             */
            readonly finished_at: string | null;
            /**
             * Format: uuid
             * @description The user who made it; null when a service token or the system did
             * @example 01936d5e-0000-7000-8000-000000000002
             */
            readonly created_by: string | null;
            /**
             * @description Counts the changes; the strong ETag is this number in quotes
             * @example 1
             */
            readonly version: number;
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-23T20:15:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last
             * @example 2026-11-23T20:15:00.000Z
             */
            readonly updated_at: string;
        };
        /** @description One page of jobs */
        JobPage: {
            /** @description The jobs of this page */
            items: components["schemas"]["Job"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description How far the work is */
        JobProgress: {
            /**
             * @description How much is done
             * @example 4000
             */
            done: number;
            /**
             * @description How much there is; null while unknown
             * @example 10000
             */
            total: number | null;
            /**
             * @description What is counted
             * @example rows
             */
            unit: string;
            /**
             * @description The step it is at
             * @example apply
             */
            step?: string;
        };
        /** @description One change of one record, written in the change's own transaction and never altered */
        AuditLog: {
            /**
             * Format: uuid
             * @description The record's id, a UUIDv7
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The organisation the record belongs to; taken from the token, never from a body
             * @example 01936d5e-0000-7000-8000-000000000001
             */
            readonly organization_id: string;
            /**
             * Format: uuid
             * @description The person who did it; null for a service token or the system
             * @example 01936d5e-0000-7000-8000-000000000002
             */
            readonly user_id: string | null;
            /**
             * @description What kind of caller did it
             * @enum {string}
             */
            readonly actor_type: "user" | "service_token" | "system";
            /**
             * Format: uuid
             * @description The service token that did it
             * @example null
             */
            readonly service_token_id: string | null;
            /**
             * Format: uuid
             * @description The person for whom it was done, when that is someone else
             * @example null
             */
            readonly on_behalf_of: string | null;
            /**
             * @description The resource
             * @example contacts
             */
            readonly table_name: string;
            /**
             * Format: uuid
             * @description The record
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            readonly record_id: string | null;
            /**
             * @description The record's version after the change
             * @example 1
             */
            readonly record_version: number | null;
            /**
             * @description What was done
             * @enum {string}
             */
            readonly action: "create" | "update" | "delete" | "restore" | "read" | "export" | "login" | "redact";
            /**
             * @description The changed columns before; null for a create or once redacted
             * @example null
             */
            readonly old_values: {
                [key: string]: unknown;
            } | null;
            /**
             * @description The changed columns after; null for a delete or once redacted
             * @example {
             *       "first_name": "Ada"
             *     }
             */
            readonly new_values: {
                [key: string]: unknown;
            } | null;
            /**
             * @description What else is known, for example the reason
             * @example {}
             */
            readonly metadata: {
                [key: string]: unknown;
            };
            /**
             * @description The request that did it
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a99
             */
            readonly request_id: string | null;
            /**
             * Format: uuid
             * @description The job that did it
             * @example null
             */
            readonly job_id: string | null;
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-23T20:15:00.000Z
             */
            readonly created_at: string;
        };
        /** @description One page of audit entries */
        AuditLogPage: {
            /** @description The audit entries of this page */
            items: components["schemas"]["AuditLog"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
    };
    responses: never;
    parameters: {
        /** @description The record's id */
        Id: string;
        /** @description How many items a page holds at most */
        Limit: number;
        /** @description The `next_cursor` of the page before; leave it out for the first page */
        Cursor: string;
        /** @description Words to search for */
        Search: string;
        /** @description Also answer soft-deleted records */
        IncludeDeleted: boolean;
        /** @description A key of your own making; the same key and body run once and answer the same again */
        IdempotencyKey: string;
        /** @description The ETag you have read; the change is refused when the record has changed since */
        IfMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description The id of this request, also in the log and the audit */
        RequestId: string;
        /** @description The record's version as a strong ETag */
        ETag: string;
        /** @description `true` when this is the stored answer of an earlier request with the same key */
        IdempotentReplayed: "true";
        /** @description Seconds to wait before trying again */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "health.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server is up */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "version": "0.1.0"
                     *     }
                     */
                    "application/json": components["schemas"]["ServerHealth"];
                };
            };
            /** @description `rate_limited`: Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something broke on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_unavailable`: The database does not answer
             *
             *     `shutting_down`: The server is stopping
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deadline_exceeded`: It took too long */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "health.database": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The database answers */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "engine": "postgres",
                     *       "latency_ms": 0.8
                     *     }
                     */
                    "application/json": components["schemas"]["DependencyHealth"];
                };
            };
            /** @description `rate_limited`: Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something broke on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_unavailable`: The database does not answer
             *
             *     `shutting_down`: The server is stopping
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deadline_exceeded`: It took too long */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "health.redis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Redis answers or is not configured */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "engine": "postgres",
                     *       "latency_ms": 0.8
                     *     }
                     */
                    "application/json": components["schemas"]["DependencyHealth"];
                };
            };
            /** @description `rate_limited`: Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something broke on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_unavailable`: The database does not answer
             *
             *     `shutting_down`: The server is stopping
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deadline_exceeded`: It took too long */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@analytical.example",
                 *       "password": "correct horse battery staple"
                 *     }
                 */
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description Signed in */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJFZERTQSJ9.e30.c2ln",
                     *       "token_type": "Bearer",
                     *       "expires_in": 1800,
                     *       "refresh_token": "plr_9s1Jd0",
                     *       "refresh_expires_in": 604800,
                     *       "principal": {
                     *         "kind": "user",
                     *         "id": "01936d5e-0000-7000-8000-000000000002",
                     *         "name": "Ada Lovelace",
                     *         "email": "ada@analytical.example",
                     *         "organization": {
                     *           "id": "01936d5e-0000-7000-8000-000000000001",
                     *           "name": "Analytical Engines Ltd"
                     *         },
                     *         "role": "owner",
                     *         "scopes": [
                     *           "contacts:read",
                     *           "contacts:write"
                     *         ],
                     *         "expires_at": "2026-11-23T20:45:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            /**
             * @description `malformed_body`: The body cannot be read
             *
             *     `organization_required`: Name the organisation
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_credentials`: The e-mail or password is wrong */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type does not fit */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values break a rule */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something broke on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_unavailable`: The database does not answer
             *
             *     `shutting_down`: The server is stopping
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deadline_exceeded`: It took too long */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full`: There is no space left */
            507: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refresh_token": "plr_9s1Jd0"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description A new pair */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJFZERTQSJ9.e30.c2ln",
                     *       "token_type": "Bearer",
                     *       "expires_in": 1800,
                     *       "refresh_token": "plr_9s1Jd0",
                     *       "refresh_expires_in": 604800,
                     *       "principal": {
                     *         "kind": "user",
                     *         "id": "01936d5e-0000-7000-8000-000000000002",
                     *         "name": "Ada Lovelace",
                     *         "email": "ada@analytical.example",
                     *         "organization": {
                     *           "id": "01936d5e-0000-7000-8000-000000000001",
                     *           "name": "Analytical Engines Ltd"
                     *         },
                     *         "role": "owner",
                     *         "scopes": [
                     *           "contacts:read",
                     *           "contacts:write"
                     *         ],
                     *         "expires_at": "2026-11-23T20:45:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `malformed_body`: The body cannot be read */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `token_expired`: The token has expired
             *
             *     `session_revoked`: The session has ended
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type does not fit */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values break a rule */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something broke on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_unavailable`: The database does not answer
             *
             *     `shutting_down`: The server is stopping
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deadline_exceeded`: It took too long */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full`: There is no space left */
            507: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.logout": {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own making; the same key and body run once and answer the same again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not understood */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `unauthenticated`: Sign in first
             *
             *     `token_expired`: The token has expired
             *
             *     `session_revoked`: The session has ended
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The same request is still running */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The key was used for another request */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something broke on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_unavailable`: The database does not answer
             *
             *     `shutting_down`: The server is stopping
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deadline_exceeded`: It took too long */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full`: There is no space left */
            507: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.whoami": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "user",
                     *       "id": "01936d5e-0000-7000-8000-000000000002",
                     *       "name": "Ada Lovelace",
                     *       "email": "ada@analytical.example",
                     *       "organization": {
                     *         "id": "01936d5e-0000-7000-8000-000000000001",
                     *         "name": "Analytical Engines Ltd"
                     *       },
                     *       "role": "owner",
                     *       "scopes": [
                     *         "contacts:read",
                     *         "contacts:write"
                     *       ],
                     *       "expires_at": "2026-11-23T20:45:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Principal"];
                };
            };
            /**
             * @description `unauthenticated`: Sign in first
             *
             *     `token_expired`: The token has expired
             *
             *     `session_revoked`: The session has ended
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something broke on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_unavailable`: The database does not answer
             *
             *     `shutting_down`: The server is stopping
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deadline_exceeded`: It took too long */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.change_password": {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own making; the same key and body run once and answer the same again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current_password": "correct horse battery staple",
                 *       "new_password": "a longer sentence is a better password"
                 *     }
                 */
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description Changed */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `malformed_body`: The body cannot be read
             *
             *     `invalid_request`: The request is not understood
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `unauthenticated`: Sign in first
             *
             *     `token_expired`: The token has expired
             *
             *     `session_revoked`: The session has ended
             *
             *     `invalid_credentials`: The e-mail or password is wrong
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `missing_scope`: Not allowed */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The same request is still running */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type does not fit */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `validation_failed`: Some values break a rule
             *
             *     `idempotency_key_reused`: The key was used for another request
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something broke on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_unavailable`: The database does not answer
             *
             *     `shutting_down`: The server is stopping
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deadline_exceeded`: It took too long */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full`: There is no space left */
            507: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.accept_invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "pli_4kQm2x",
                 *       "password": "a longer sentence is a better password",
                 *       "first_name": "Ada",
                 *       "last_name": "Lovelace"
                 *     }
                 */
                "application/json": components["schemas"]["AcceptInvitationRequest"];
            };
        };
        responses: {
            /** @description Joined and signed in */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJFZERTQSJ9.e30.c2ln",
                     *       "token_type": "Bearer",
                     *       "expires_in": 1800,
                     *       "refresh_token": "plr_9s1Jd0",
                     *       "refresh_expires_in": 604800,
                     *       "principal": {
                     *         "kind": "user",
                     *         "id": "01936d5e-0000-7000-8000-000000000002",
                     *         "name": "Ada Lovelace",
                     *         "email": "ada@analytical.example",
                     *         "organization": {
                     *           "id": "01936d5e-0000-7000-8000-000000000001",
                     *           "name": "Analytical Engines Ltd"
                     *         },
                     *         "role": "owner",
                     *         "scopes": [
                     *           "contacts:read",
                     *           "contacts:write"
                     *         ],
                     *         "expires_at": "2026-11-23T20:45:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `malformed_body`: The body cannot be read */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_credentials`: The e-mail or password is wrong */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invitation_invalid`: The invitation is not valid */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type does not fit */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `validation_failed`: Some values break a rule */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something broke on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_unavailable`: The database does not answer
             *
             *     `shutting_down`: The server is stopping
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deadline_exceeded`: It took too long */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full`: There is no space left */
            507: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contacts.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at" | "updated_at" | "-updated_at" | "first_name" | "-first_name" | "last_name" | "-last_name" | "email" | "-email" | "company" | "-company" | "lead_score" | "-lead_score" | "last_interaction" | "-last_interaction";
                /** @description Words to search for */
                q?: components["parameters"]["Search"];
                /** @description Answer only these columns and the id; repeat it for several */
                fields?: ("id" | "organization_id" | "first_name" | "last_name" | "email" | "phone" | "company" | "job_title" | "linkedin_url" | "bio" | "avatar_url" | "contact_type" | "status" | "priority" | "business_type" | "network_type" | "industry" | "notes" | "lead_score" | "last_interaction" | "created_by" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at" | "updated_by")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this email; repeat it for any of several */
                email?: string[];
                /** @description Only with this contact_type; repeat it for any of several */
                contact_type?: ("target" | "contact" | "plug")[];
                /** @description Only with this status; repeat it for any of several */
                status?: ("new_client" | "existing_client" | "hot_lead" | "cold_lead")[];
                /** @description Only with this priority; repeat it for any of several */
                priority?: ("high" | "medium" | "low")[];
                /** @description Only with this company; repeat it for any of several */
                company?: string[];
                /** @description Only with this business_type; repeat it for any of several */
                business_type?: string[];
                /** @description Only with this network_type; repeat it for any of several */
                network_type?: string[];
                /** @description Only with this industry; repeat it for any of several */
                industry?: string[];
                /** @description Only with this lead_score; repeat it for any of several */
                lead_score?: number[];
                /** @description Only with lead_score at least this value */
                "lead_score[gte]"?: number;
                /** @description Only with lead_score more than this value */
                "lead_score[gt]"?: number;
                /** @description Only with lead_score at most this value */
                "lead_score[lte]"?: number;
                /** @description Only with lead_score less than this value */
                "lead_score[lt]"?: number;
                /** @description Only with last_interaction at or after this value */
                "last_interaction[gte]"?: string;
                /** @description Only with last_interaction after this value */
                "last_interaction[gt]"?: string;
                /** @description Only with last_interaction at or before this value */
                "last_interaction[lte]"?: string;
                /** @description Only with last_interaction before this value */
                "last_interaction[lt]"?: string;
                /** @description Only with this created_by; repeat it for any of several */
                created_by?: string[];
                /** @description Only with created_at at or after this value */
                "created_at[gte]"?: string;
                /** @description Only with created_at after this value */
                "created_at[gt]"?: string;
                /** @description Only with created_at at or before this value */
                "created_at[lte]"?: string;
                /** @description Only with created_at before this value */
                "created_at[lt]"?: string;
                /** @description Only with updated_at at or after this value */
                "updated_at[gte]"?: string;
                /** @description Only with updated_at after this value */
                "updated_at[gt]"?: string;
                /** @description Only with updated_at at or before this value */
                "updated_at[lte]"?: string;
                /** @description Only with updated_at before this value */
                "updated_at[lt]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                     *           "organization_id": "01936d5e-0000-7000-8000-000000000001",
                     *           "first_name": "Ada",
                     *           "last_name": "Lovelace",
                     *           "email": "ada@analytical.example",
                     *           "phone": "+44 20 7946 0000",
                     *           "company": "Analytical Engines Ltd",
                     *           "job_title": "Mathematician",
                     *           "linkedin_url": "https://www.linkedin.com/in/ada",
                     *           "bio": null,
                     *           "avatar_url": null,
                     *           "contact_type": "target",
                     *           "status": "new_client",
                     *           "priority": "high",
                     *           "business_type": "Manufacturer",
                     *           "network_type": null,
                     *           "industry": "Computing",
                     *           "notes": null,
                     *           "lead_score": 70,
                     *           "last_interaction": null,
                     *           "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *           "metadata": {},
                     *           "version": 1,
                     *           "created_at": "2026-11-23T20:15:00.000Z",
                     *           "updated_at": "2026-11-23T20:15:00.000Z",
                     *           "is_deleted": false,
                     *           "deleted_at": null,
                     *           "updated_by": "01936d5e-0000-7000-8000-000000000002"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            /** @description `invalid_request`: The request is not understood */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `unauthenticated`: Sign in first
             *
             *     `token_expired`: The token has expired
             *
             *     `session_revoked`: The session has ended
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `missing_scope`: Not allowed */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something broke on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_unavailable`: The database does not answer
             *
             *     `shutting_down`: The server is stopping
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deadline_exceeded`: It took too long */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contacts.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own making; the same key and body run once and answer the same again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "first_name": "Ada",
                 *       "last_name": "Lovelace",
                 *       "email": "ada@analytical.example",
                 *       "phone": "+44 20 7946 0000",
                 *       "company": "Analytical Engines Ltd"
                 *     }
                 */
                "application/json": components["schemas"]["ContactCreate"];
            };
        };
        responses: {
            /** @description The new contact */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                     *       "organization_id": "01936d5e-0000-7000-8000-000000000001",
                     *       "first_name": "Ada",
                     *       "last_name": "Lovelace",
                     *       "email": "ada@analytical.example",
                     *       "phone": "+44 20 7946 0000",
                     *       "company": "Analytical Engines Ltd",
                     *       "job_title": "Mathematician",
                     *       "linkedin_url": "https://www.linkedin.com/in/ada",
                     *       "bio": null,
                     *       "avatar_url": null,
                     *       "contact_type": "target",
                     *       "status": "new_client",
                     *       "priority": "high",
                     *       "business_type": "Manufacturer",
                     *       "network_type": null,
                     *       "industry": "Computing",
                     *       "notes": null,
                     *       "lead_score": 70,
                     *       "last_interaction": null,
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "metadata": {},
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z",
                     *       "is_deleted": false,
                     *       "deleted_at": null,
                     *       "updated_by": "01936d5e-0000-7000-8000-000000000002"
                     *     }
                     */
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /**
             * @description `malformed_body`: The body cannot be read
             *
             *     `invalid_request`: The request is not understood
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `unauthenticated`: Sign in first
             *
             *     `token_expired`: The token has expired
             *
             *     `session_revoked`: The session has ended
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `missing_scope`: Not allowed */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `duplicate_key`: A record with this key already exists
             *
             *     `idempotency_in_progress`: The same request is still running
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type does not fit */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `validation_failed`: Some values break a rule
             *
             *     `idempotency_key_reused`: The key was used for another request
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something broke on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_unavailable`: The database does not answer
             *
             *     `shutting_down`: The server is stopping
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deadline_exceeded`: It took too long */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full`: There is no space left */
            507: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contacts.batch": {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own making; the same key and body run once and answer the same again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "operations": [
                 *         {
                 *           "action": "create",
                 *           "data": {
                 *             "first_name": "Ada",
                 *             "last_name": "Lovelace",
                 *             "email": "ada@analytical.example",
                 *             "phone": "+44 20 7946 0000",
                 *             "company": "Analytical Engines Ltd"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ContactBatchRequest"];
            };
        };
        responses: {
            /** @description One result an item */
            207: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "status": 201,
                     *           "data": {
                     *             "id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                     *             "organization_id": "01936d5e-0000-7000-8000-000000000001",
                     *             "first_name": "Ada",
                     *             "last_name": "Lovelace",
                     *             "email": "ada@analytical.example",
                     *             "phone": "+44 20 7946 0000",
                     *             "company": "Analytical Engines Ltd",
                     *             "job_title": "Mathematician",
                     *             "linkedin_url": "https://www.linkedin.com/in/ada",
                     *             "bio": null,
                     *             "avatar_url": null,
                     *             "contact_type": "target",
                     *             "status": "new_client",
                     *             "priority": "high",
                     *             "business_type": "Manufacturer",
                     *             "network_type": null,
                     *             "industry": "Computing",
                     *             "notes": null,
                     *             "lead_score": 70,
                     *             "last_interaction": null,
                     *             "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *             "metadata": {},
                     *             "version": 1,
                     *             "created_at": "2026-11-23T20:15:00.000Z",
                     *             "updated_at": "2026-11-23T20:15:00.000Z",
                     *             "is_deleted": false,
                     *             "deleted_at": null,
                     *             "updated_by": "01936d5e-0000-7000-8000-000000000002"
                     *           },
                     *           "problem": {
                     *             "type": "urn:the-plugs:error:validation_failed",
                     *             "title": "Some values break a rule",
                     *             "status": 422,
                     *             "detail": "1 value breaks a rule: /email",
                     *             "instance": "/api/v1/contacts",
                     *             "code": "malformed_body",
                     *             "hint": "Correct the values that errors points to and send the request again.",
                     *             "request_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a99",
                     *             "errors": [
                     *               {
                     *                 "pointer": "/email",
                     *                 "rule": "format",
                     *                 "message": "must be an e-mail address",
                     *                 "value": "ada@"
                     *               }
                     *             ],
                     *             "organizations": [
                     *               {
                     *                 "id": "01936d5e-0000-7000-8000-000000000001",
                     *                 "name": "Analytical Engines Ltd"
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContactBatchResult"];
                };
            };
            /**
             * @description `malformed_body`: The body cannot be read
             *
             *     `invalid_request`: The request is not understood
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `unauthenticated`: Sign in first
             *
             *     `token_expired`: The token has expired
             *
             *     `session_revoked`: The session has ended
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `missing_scope`: Not allowed */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_progress`: The same request is still running */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type does not fit */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `validation_failed`: Some values break a rule
             *
             *     `idempotency_key_reused`: The key was used for another request
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something broke on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_unavailable`: The database does not answer
             *
             *     `shutting_down`: The server is stopping
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deadline_exceeded`: It took too long */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full`: There is no space left */
            507: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contacts.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id; repeat it for several */
                fields?: ("id" | "organization_id" | "first_name" | "last_name" | "email" | "phone" | "company" | "job_title" | "linkedin_url" | "bio" | "avatar_url" | "contact_type" | "status" | "priority" | "business_type" | "network_type" | "industry" | "notes" | "lead_score" | "last_interaction" | "created_by" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at" | "updated_by")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
            };
            header?: never;
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                     *       "organization_id": "01936d5e-0000-7000-8000-000000000001",
                     *       "first_name": "Ada",
                     *       "last_name": "Lovelace",
                     *       "email": "ada@analytical.example",
                     *       "phone": "+44 20 7946 0000",
                     *       "company": "Analytical Engines Ltd",
                     *       "job_title": "Mathematician",
                     *       "linkedin_url": "https://www.linkedin.com/in/ada",
                     *       "bio": null,
                     *       "avatar_url": null,
                     *       "contact_type": "target",
                     *       "status": "new_client",
                     *       "priority": "high",
                     *       "business_type": "Manufacturer",
                     *       "network_type": null,
                     *       "industry": "Computing",
                     *       "notes": null,
                     *       "lead_score": 70,
                     *       "last_interaction": null,
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "metadata": {},
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z",
                     *       "is_deleted": false,
                     *       "deleted_at": null,
                     *       "updated_by": "01936d5e-0000-7000-8000-000000000002"
                     *     }
                     */
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description `invalid_request`: The request is not understood */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `unauthenticated`: Sign in first
             *
             *     `token_expired`: The token has expired
             *
             *     `session_revoked`: The session has ended
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `missing_scope`: Not allowed */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: No such record */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something broke on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_unavailable`: The database does not answer
             *
             *     `shutting_down`: The server is stopping
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deadline_exceeded`: It took too long */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contacts.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you have read; the change is refused when the record has changed since */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not understood */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `unauthenticated`: Sign in first
             *
             *     `token_expired`: The token has expired
             *
             *     `session_revoked`: The session has ended
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `missing_scope`: Not allowed */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: No such record */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The record has changed since you read it */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something broke on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_unavailable`: The database does not answer
             *
             *     `shutting_down`: The server is stopping
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deadline_exceeded`: It took too long */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full`: There is no space left */
            507: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contacts.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you have read; the change is refused when the record has changed since */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description A key of your own making; the same key and body run once and answer the same again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "first_name": "Ada",
                 *       "last_name": "Lovelace"
                 *     }
                 */
                "application/json": components["schemas"]["ContactUpdate"];
            };
        };
        responses: {
            /** @description The contact as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                     *       "organization_id": "01936d5e-0000-7000-8000-000000000001",
                     *       "first_name": "Ada",
                     *       "last_name": "Lovelace",
                     *       "email": "ada@analytical.example",
                     *       "phone": "+44 20 7946 0000",
                     *       "company": "Analytical Engines Ltd",
                     *       "job_title": "Mathematician",
                     *       "linkedin_url": "https://www.linkedin.com/in/ada",
                     *       "bio": null,
                     *       "avatar_url": null,
                     *       "contact_type": "target",
                     *       "status": "new_client",
                     *       "priority": "high",
                     *       "business_type": "Manufacturer",
                     *       "network_type": null,
                     *       "industry": "Computing",
                     *       "notes": null,
                     *       "lead_score": 70,
                     *       "last_interaction": null,
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "metadata": {},
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z",
                     *       "is_deleted": false,
                     *       "deleted_at": null,
                     *       "updated_by": "01936d5e-0000-7000-8000-000000000002"
                     *     }
                     */
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /**
             * @description `malformed_body`: The body cannot be read
             *
             *     `invalid_request`: The request is not understood
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `unauthenticated`: Sign in first
             *
             *     `token_expired`: The token has expired
             *
             *     `session_revoked`: The session has ended
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `missing_scope`: Not allowed */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: No such record */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `duplicate_key`: A record with this key already exists
             *
             *     `idempotency_in_progress`: The same request is still running
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The record has changed since you read it */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type does not fit */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `validation_failed`: Some values break a rule
             *
             *     `idempotency_key_reused`: The key was used for another request
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something broke on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_unavailable`: The database does not answer
             *
             *     `shutting_down`: The server is stopping
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deadline_exceeded`: It took too long */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full`: There is no space left */
            507: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contacts.restore": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you have read; the change is refused when the record has changed since */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description A key of your own making; the same key and body run once and answer the same again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                     *       "organization_id": "01936d5e-0000-7000-8000-000000000001",
                     *       "first_name": "Ada",
                     *       "last_name": "Lovelace",
                     *       "email": "ada@analytical.example",
                     *       "phone": "+44 20 7946 0000",
                     *       "company": "Analytical Engines Ltd",
                     *       "job_title": "Mathematician",
                     *       "linkedin_url": "https://www.linkedin.com/in/ada",
                     *       "bio": null,
                     *       "avatar_url": null,
                     *       "contact_type": "target",
                     *       "status": "new_client",
                     *       "priority": "high",
                     *       "business_type": "Manufacturer",
                     *       "network_type": null,
                     *       "industry": "Computing",
                     *       "notes": null,
                     *       "lead_score": 70,
                     *       "last_interaction": null,
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "metadata": {},
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z",
                     *       "is_deleted": false,
                     *       "deleted_at": null,
                     *       "updated_by": "01936d5e-0000-7000-8000-000000000002"
                     *     }
                     */
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description `invalid_request`: The request is not understood */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `unauthenticated`: Sign in first
             *
             *     `token_expired`: The token has expired
             *
             *     `session_revoked`: The session has ended
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `missing_scope`: Not allowed */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: No such record */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `duplicate_key`: A record with this key already exists
             *
             *     `idempotency_in_progress`: The same request is still running
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The record has changed since you read it */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The key was used for another request */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something broke on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_unavailable`: The database does not answer
             *
             *     `shutting_down`: The server is stopping
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deadline_exceeded`: It took too long */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full`: There is no space left */
            507: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contacts.convert": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you have read; the change is refused when the record has changed since */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description A key of your own making; the same key and body run once and answer the same again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contact_type": "contact",
                 *       "reason": "Met at the spring conference"
                 *     }
                 */
                "application/json": components["schemas"]["ContactConvert"];
            };
        };
        responses: {
            /** @description The contact as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                     *       "organization_id": "01936d5e-0000-7000-8000-000000000001",
                     *       "first_name": "Ada",
                     *       "last_name": "Lovelace",
                     *       "email": "ada@analytical.example",
                     *       "phone": "+44 20 7946 0000",
                     *       "company": "Analytical Engines Ltd",
                     *       "job_title": "Mathematician",
                     *       "linkedin_url": "https://www.linkedin.com/in/ada",
                     *       "bio": null,
                     *       "avatar_url": null,
                     *       "contact_type": "target",
                     *       "status": "new_client",
                     *       "priority": "high",
                     *       "business_type": "Manufacturer",
                     *       "network_type": null,
                     *       "industry": "Computing",
                     *       "notes": null,
                     *       "lead_score": 70,
                     *       "last_interaction": null,
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "metadata": {},
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z",
                     *       "is_deleted": false,
                     *       "deleted_at": null,
                     *       "updated_by": "01936d5e-0000-7000-8000-000000000002"
                     *     }
                     */
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /**
             * @description `malformed_body`: The body cannot be read
             *
             *     `invalid_request`: The request is not understood
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `unauthenticated`: Sign in first
             *
             *     `token_expired`: The token has expired
             *
             *     `session_revoked`: The session has ended
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `missing_scope`: Not allowed */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: No such record */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `invalid_transition`: This step is not possible from here
             *
             *     `idempotency_in_progress`: The same request is still running
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The record has changed since you read it */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type does not fit */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `validation_failed`: Some values break a rule
             *
             *     `idempotency_key_reused`: The key was used for another request
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something broke on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_unavailable`: The database does not answer
             *
             *     `shutting_down`: The server is stopping
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deadline_exceeded`: It took too long */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full`: There is no space left */
            507: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "jobs.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at" | "updated_at" | "-updated_at";
                /** @description Answer only these columns and the id; repeat it for several */
                fields?: ("id" | "organization_id" | "kind" | "state" | "subject_table" | "subject_id" | "progress" | "result" | "error" | "attempts" | "max_attempts" | "run_at" | "cancel_requested" | "started_at" | "finished_at" | "created_by" | "version" | "created_at" | "updated_at")[];
                /** @description Only with this kind; repeat it for any of several */
                kind?: string[];
                /** @description Only with this state; repeat it for any of several */
                state?: ("queued" | "running" | "completed" | "failed" | "cancelled")[];
                /** @description Only with this subject_table; repeat it for any of several */
                subject_table?: string[];
                /** @description Only with this subject_id; repeat it for any of several */
                subject_id?: string[];
                /** @description Only with this created_by; repeat it for any of several */
                created_by?: string[];
                /** @description Only with created_at at or after this value */
                "created_at[gte]"?: string;
                /** @description Only with created_at after this value */
                "created_at[gt]"?: string;
                /** @description Only with created_at at or before this value */
                "created_at[lte]"?: string;
                /** @description Only with created_at before this value */
                "created_at[lt]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of jobs */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                     *           "organization_id": "01936d5e-0000-7000-8000-000000000001",
                     *           "kind": "import.apply",
                     *           "state": "queued",
                     *           "subject_table": "imports",
                     *           "subject_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a20",
                     *           "progress": {
                     *             "done": 4000,
                     *             "total": 10000,
                     *             "unit": "rows",
                     *             "step": "apply"
                     *           },
                     *           "result": null,
                     *           "error": null,
                     *           "attempts": 1,
                     *           "max_attempts": 5,
                     *           "run_at": "2026-11-23T20:15:00.000Z",
                     *           "cancel_requested": false,
                     *           "started_at": "2026-11-23T20:15:01.000Z",
                     *           "finished_at": null,
                     *           "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *           "version": 1,
                     *           "created_at": "2026-11-23T20:15:00.000Z",
                     *           "updated_at": "2026-11-23T20:15:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["JobPage"];
                };
            };
            /** @description `invalid_request`: The request is not understood */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `unauthenticated`: Sign in first
             *
             *     `token_expired`: The token has expired
             *
             *     `session_revoked`: The session has ended
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `missing_scope`: Not allowed */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something broke on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_unavailable`: The database does not answer
             *
             *     `shutting_down`: The server is stopping
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deadline_exceeded`: It took too long */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "jobs.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id; repeat it for several */
                fields?: ("id" | "organization_id" | "kind" | "state" | "subject_table" | "subject_id" | "progress" | "result" | "error" | "attempts" | "max_attempts" | "run_at" | "cancel_requested" | "started_at" | "finished_at" | "created_by" | "version" | "created_at" | "updated_at")[];
            };
            header?: never;
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                     *       "organization_id": "01936d5e-0000-7000-8000-000000000001",
                     *       "kind": "import.apply",
                     *       "state": "queued",
                     *       "subject_table": "imports",
                     *       "subject_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a20",
                     *       "progress": {
                     *         "done": 4000,
                     *         "total": 10000,
                     *         "unit": "rows",
                     *         "step": "apply"
                     *       },
                     *       "result": null,
                     *       "error": null,
                     *       "attempts": 1,
                     *       "max_attempts": 5,
                     *       "run_at": "2026-11-23T20:15:00.000Z",
                     *       "cancel_requested": false,
                     *       "started_at": "2026-11-23T20:15:01.000Z",
                     *       "finished_at": null,
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description `invalid_request`: The request is not understood */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `unauthenticated`: Sign in first
             *
             *     `token_expired`: The token has expired
             *
             *     `session_revoked`: The session has ended
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `missing_scope`: Not allowed */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: No such record */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something broke on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_unavailable`: The database does not answer
             *
             *     `shutting_down`: The server is stopping
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deadline_exceeded`: It took too long */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "jobs.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own making; the same key and body run once and answer the same again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                     *       "organization_id": "01936d5e-0000-7000-8000-000000000001",
                     *       "kind": "import.apply",
                     *       "state": "queued",
                     *       "subject_table": "imports",
                     *       "subject_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a20",
                     *       "progress": {
                     *         "done": 4000,
                     *         "total": 10000,
                     *         "unit": "rows",
                     *         "step": "apply"
                     *       },
                     *       "result": null,
                     *       "error": null,
                     *       "attempts": 1,
                     *       "max_attempts": 5,
                     *       "run_at": "2026-11-23T20:15:00.000Z",
                     *       "cancel_requested": false,
                     *       "started_at": "2026-11-23T20:15:01.000Z",
                     *       "finished_at": null,
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description `invalid_request`: The request is not understood */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `unauthenticated`: Sign in first
             *
             *     `token_expired`: The token has expired
             *
             *     `session_revoked`: The session has ended
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `missing_scope`: Not allowed */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: No such record */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency_in_progress`: The same request is still running
             *
             *     `job_state`: The job is not in a state for this
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The key was used for another request */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something broke on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_unavailable`: The database does not answer
             *
             *     `shutting_down`: The server is stopping
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deadline_exceeded`: It took too long */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full`: There is no space left */
            507: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "jobs.retry": {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own making; the same key and body run once and answer the same again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job is queued again */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                     *       "organization_id": "01936d5e-0000-7000-8000-000000000001",
                     *       "kind": "import.apply",
                     *       "state": "queued",
                     *       "subject_table": "imports",
                     *       "subject_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a20",
                     *       "progress": {
                     *         "done": 4000,
                     *         "total": 10000,
                     *         "unit": "rows",
                     *         "step": "apply"
                     *       },
                     *       "result": null,
                     *       "error": null,
                     *       "attempts": 1,
                     *       "max_attempts": 5,
                     *       "run_at": "2026-11-23T20:15:00.000Z",
                     *       "cancel_requested": false,
                     *       "started_at": "2026-11-23T20:15:01.000Z",
                     *       "finished_at": null,
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description `invalid_request`: The request is not understood */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `unauthenticated`: Sign in first
             *
             *     `token_expired`: The token has expired
             *
             *     `session_revoked`: The session has ended
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `missing_scope`: Not allowed */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: No such record */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency_in_progress`: The same request is still running
             *
             *     `job_state`: The job is not in a state for this
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The key was used for another request */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something broke on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_unavailable`: The database does not answer
             *
             *     `shutting_down`: The server is stopping
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deadline_exceeded`: It took too long */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full`: There is no space left */
            507: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "audit_logs.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at";
                /** @description Answer only these columns and the id; repeat it for several */
                fields?: ("id" | "organization_id" | "user_id" | "actor_type" | "service_token_id" | "on_behalf_of" | "table_name" | "record_id" | "record_version" | "action" | "old_values" | "new_values" | "metadata" | "request_id" | "job_id" | "created_at")[];
                /** @description Only with this user_id; repeat it for any of several */
                user_id?: string[];
                /** @description Only with this service_token_id; repeat it for any of several */
                service_token_id?: string[];
                /** @description Only with this table_name; repeat it for any of several */
                table_name?: string[];
                /** @description Only with this record_id; repeat it for any of several */
                record_id?: string[];
                /** @description Only with this action; repeat it for any of several */
                action?: ("create" | "update" | "delete" | "restore" | "read" | "export" | "login" | "redact")[];
                /** @description Only with this job_id; repeat it for any of several */
                job_id?: string[];
                /** @description Only with this request_id; repeat it for any of several */
                request_id?: string[];
                /** @description Only with created_at at or after this value */
                "created_at[gte]"?: string;
                /** @description Only with created_at after this value */
                "created_at[gt]"?: string;
                /** @description Only with created_at at or before this value */
                "created_at[lte]"?: string;
                /** @description Only with created_at before this value */
                "created_at[lt]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of audit entries */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                     *           "organization_id": "01936d5e-0000-7000-8000-000000000001",
                     *           "user_id": "01936d5e-0000-7000-8000-000000000002",
                     *           "actor_type": "user",
                     *           "service_token_id": null,
                     *           "on_behalf_of": null,
                     *           "table_name": "contacts",
                     *           "record_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                     *           "record_version": 1,
                     *           "action": "create",
                     *           "old_values": null,
                     *           "new_values": {
                     *             "first_name": "Ada"
                     *           },
                     *           "metadata": {},
                     *           "request_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a99",
                     *           "job_id": null,
                     *           "created_at": "2026-11-23T20:15:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AuditLogPage"];
                };
            };
            /** @description `invalid_request`: The request is not understood */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `unauthenticated`: Sign in first
             *
             *     `token_expired`: The token has expired
             *
             *     `session_revoked`: The session has ended
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `missing_scope`: Not allowed */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something broke on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_unavailable`: The database does not answer
             *
             *     `shutting_down`: The server is stopping
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deadline_exceeded`: It took too long */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "audit_logs.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id; repeat it for several */
                fields?: ("id" | "organization_id" | "user_id" | "actor_type" | "service_token_id" | "on_behalf_of" | "table_name" | "record_id" | "record_version" | "action" | "old_values" | "new_values" | "metadata" | "request_id" | "job_id" | "created_at")[];
            };
            header?: never;
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The audit entry */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                     *       "organization_id": "01936d5e-0000-7000-8000-000000000001",
                     *       "user_id": "01936d5e-0000-7000-8000-000000000002",
                     *       "actor_type": "user",
                     *       "service_token_id": null,
                     *       "on_behalf_of": null,
                     *       "table_name": "contacts",
                     *       "record_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                     *       "record_version": 1,
                     *       "action": "create",
                     *       "old_values": null,
                     *       "new_values": {
                     *         "first_name": "Ada"
                     *       },
                     *       "metadata": {},
                     *       "request_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a99",
                     *       "job_id": null,
                     *       "created_at": "2026-11-23T20:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AuditLog"];
                };
            };
            /** @description `invalid_request`: The request is not understood */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `unauthenticated`: Sign in first
             *
             *     `token_expired`: The token has expired
             *
             *     `session_revoked`: The session has ended
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `missing_scope`: Not allowed */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: No such record */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something broke on our side */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_unavailable`: The database does not answer
             *
             *     `shutting_down`: The server is stopping
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `deadline_exceeded`: It took too long */
            504: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
