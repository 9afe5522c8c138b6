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
    "/api/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations
         * @description Answers a page of organizations that pass all filters.
         *
         *     Only organisations the caller belongs to; a service token belongs to one.
         */
        get: operations["organizations.list"];
        put?: never;
        /**
         * Create an organization
         * @description Makes a new organization and answers it.
         *
         *     The caller becomes its owner. Sign in again with its organization_id to work in it.
         */
        post: operations["organizations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an organization
         * @description Answers one organization by its id.
         */
        get: operations["organizations.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an organization
         * @description Changes the columns that the body names and leaves the others; null empties a column.
         */
        patch: operations["organizations.update"];
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
         * List users
         * @description Answers a page of users that pass all filters.
         */
        get: operations["users.list"];
        put?: never;
        /**
         * Create a user
         * @description Makes a new user and answers it.
         *
         *     Creating is inviting: the person is not verified until the invitation that a job mails is accepted. The answer
         *     is the same whether or not the address is known elsewhere. Only an owner can make an owner.
         */
        post: operations["users.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many users
         * @description Creates, changes, deletes and restores up to 500 users. Each item succeeds or fails for itself.
         */
        post: operations["users.batch"];
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
         * Get a user
         * @description Answers one user by its id.
         */
        get: operations["users.get"];
        put?: never;
        post?: never;
        /**
         * Delete a user
         * @description Hides the user from lists and frees its unique keys; it stays in the audit and can be restored.
         *
         *     Ends the person's sessions here at once. An organisation keeps at least one owner.
         */
        delete: operations["users.delete"];
        options?: never;
        head?: never;
        /**
         * Change a user
         * @description Changes the columns that the body names and leaves the others; null empties a column.
         *
         *     Only an owner changes who is an owner, and an organisation keeps at least one.
         */
        patch: operations["users.update"];
        trace?: never;
    };
    "/api/v1/users/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a user
         * @description Brings a deleted user back. It is refused when a living one has taken its unique key since.
         */
        post: operations["users.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an invitation again
         * @description A job mails a new invitation; the one before stops working. A verified person is refused.
         */
        post: operations["users.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service_tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List service tokens
         * @description Answers a page of service tokens that pass all filters.
         */
        get: operations["service_tokens.list"];
        put?: never;
        /**
         * Create a service token
         * @description Makes a new service token and answers it.
         *
         *     The secret stands in this answer and nowhere else. A scope that the caller lacks is refused.
         */
        post: operations["service_tokens.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service_tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a service token
         * @description Answers one service token by its id.
         */
        get: operations["service_tokens.get"];
        put?: never;
        post?: never;
        /**
         * Delete a service token
         * @description Hides the service token from lists and frees its unique keys; it stays in the audit.
         *
         *     The token stops working with the next request.
         */
        delete: operations["service_tokens.delete"];
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
    "/api/v1/contact_interactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List interactions
         * @description Answers a page of interactions that pass all filters.
         */
        get: operations["contact_interactions.list"];
        put?: never;
        /**
         * Create an interaction
         * @description Makes a new interaction and answers it.
         */
        post: operations["contact_interactions.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact_interactions/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many interactions
         * @description Creates, changes, deletes and restores up to 500 interactions. Each item succeeds or fails for itself.
         */
        post: operations["contact_interactions.batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact_interactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an interaction
         * @description Answers one interaction by its id.
         */
        get: operations["contact_interactions.get"];
        put?: never;
        post?: never;
        /**
         * Delete an interaction
         * @description Hides the interaction from lists and frees its unique keys; it stays in the audit and can be restored.
         */
        delete: operations["contact_interactions.delete"];
        options?: never;
        head?: never;
        /**
         * Change an interaction
         * @description Changes the columns that the body names and leaves the others; null empties a column.
         */
        patch: operations["contact_interactions.update"];
        trace?: never;
    };
    "/api/v1/contact_interactions/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an interaction
         * @description Brings a deleted interaction back. It is refused when a living one has taken its unique key since.
         */
        post: operations["contact_interactions.restore"];
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
         * List imports
         * @description Answers a page of imports that pass all filters.
         */
        get: operations["imports.list"];
        put?: never;
        /**
         * Create an import
         * @description Makes a new import and answers it.
         *
         *     Says what will come and how to read it; the file itself is uploaded next. Needs the write scope of the resource too.
         */
        post: operations["imports.create"];
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
         * Get an import
         * @description Answers one import by its id.
         */
        get: operations["imports.get"];
        put?: never;
        post?: never;
        delete?: never;
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
        get?: never;
        /**
         * Upload the file
         * @description Sends the file, or the next part of it, from the byte that Upload-Offset names. After a cut connection, read
         *     `received_bytes` and go on from there. The last part says `Upload-Complete: true`, which is the default.
         */
        put: operations["imports.upload"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/inspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Inspect the file
         * @description Reads the head of the file and answers how it is written, what its columns hold, and a mapping to start from.
         *     An ambiguity is an error that names the choices, never a guess.
         */
        post: operations["imports.inspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan the import
         * @description A job reads every row and says what would become of it. Nothing is written to the resource. Options in the
         *     body replace those of the import.
         */
        post: operations["imports.plan"];
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
         * Apply the plan
         * @description A job writes what the plan says, in chunks that survive a crash. It first checks the whole plan against the
         *     data of now and refuses with `plan_stale` when they differ.
         */
        post: operations["imports.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume an import
         * @description Goes on at the last checkpoint of an import that failed, was cancelled or lost its worker. No row is written twice.
         */
        post: operations["imports.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an import
         * @description Stops at the next checkpoint. Rows applied so far stay; undo takes them back.
         */
        post: operations["imports.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo an import
         * @description A job deletes what the import created and restores what it updated. A record that was edited since is left as
         *     it is and listed with the reason. A dry run only counts.
         */
        post: operations["imports.undo"];
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
         * List the rows of an import
         * @description Answers what becomes, or became, of each row, in the order of the file.
         */
        get: operations["imports.rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/results/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the results of an import
         * @description `rejects` holds the rejected rows as they stood in the file, with line, column, value, rule and fix beside
         *     them; correct it and import it as it is. `successes` maps lines to record ids. `diffs` holds every change.
         */
        get: operations["imports.results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List exports
         * @description Answers a page of exports that pass all filters.
         */
        get: operations["exports.list"];
        put?: never;
        /**
         * Create an export
         * @description Makes a new export and answers it.
         *
         *     A job writes the file from one snapshot; wait for it, then download. Needs the read scope of the resource too.
         */
        post: operations["exports.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an export
         * @description Answers one export by its id.
         */
        get: operations["exports.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export at once
         * @description Streams the file while it is read from one snapshot, without keeping it: nothing to wait for, and nothing to
         *     resume. A stream that ends early must be started again. Needs the read scope of the resource too.
         */
        post: operations["exports.stream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download an export
         * @description Streams the file. With Range and the ETag of before in If-Range a download goes on where it was cut. Needs the
         *     read scope of the exported resource too.
         */
        get: operations["exports.download"];
        put?: never;
        post?: never;
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
             * @description JSON pointer into the body, the path, the query or the headers
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
        ErrorCode: "malformed_body" | "invalid_request" | "organization_required" | "unauthenticated" | "token_expired" | "session_revoked" | "invalid_credentials" | "missing_scope" | "not_found" | "route_not_found" | "invitation_invalid" | "method_not_allowed" | "request_timeout" | "duplicate_key" | "invalid_transition" | "idempotency_in_progress" | "upload_offset_mismatch" | "import_state" | "export_state" | "plan_stale" | "job_state" | "precondition_failed" | "payload_too_large" | "address_too_long" | "unsupported_media_type" | "range_not_satisfiable" | "validation_failed" | "idempotency_key_reused" | "checksum_mismatch" | "reference_not_found" | "match_key_not_unique" | "row_limit_exceeded" | "unreadable_file" | "rate_limited" | "header_too_large" | "internal_error" | "storage_unavailable" | "overloaded" | "shutting_down" | "deadline_exceeded" | "storage_full";
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
             * @description A person, a pipeline, or the owner of a local data folder
             * @enum {string}
             */
            kind: "user" | "service_token" | "local";
            /**
             * Format: uuid
             * @description The id of the user or of the service token; null for a local data folder
             * @example 01936d5e-0000-7000-8000-000000000002
             */
            id: string | null;
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
        /** @description A tenant, which owns everything else */
        Organization: {
            /**
             * Format: uuid
             * @description The record's id, a UUIDv7
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            readonly id: string;
            /**
             * @description Its name
             * @example Analytical Engines Ltd
             */
            name: string;
            /**
             * @description Its internet domain
             * @example analytical.example
             */
            domain: string | null;
            /**
             * @description What it pays for
             * @example free
             */
            subscription_plan: string;
            /**
             * @description Its preferences, for example its time zone and currency
             * @example {
             *       "timezone": "Europe/London",
             *       "currency": "GBP"
             *     }
             */
            settings: {
                [key: string]: unknown;
            };
            /**
             * @description False once the operator has closed it; nobody can sign in then
             * @example true
             */
            readonly is_active: boolean;
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
        };
        /** @description What you may say about a new organization */
        OrganizationCreate: {
            /**
             * @description Its name
             * @example Analytical Engines Ltd
             */
            name: string;
            /**
             * @description Its internet domain
             * @example analytical.example
             */
            domain?: string | null;
            /**
             * @description What it pays for
             * @default free
             * @example free
             */
            subscription_plan?: string;
            /**
             * @description Its preferences, for example its time zone and currency
             * @default {}
             * @example {
             *       "timezone": "Europe/London",
             *       "currency": "GBP"
             *     }
             */
            settings?: {
                [key: string]: unknown;
            };
        };
        /** @description What you may change of an organization; columns you leave out stay as they are */
        OrganizationUpdate: {
            /**
             * @description Its name
             * @example Analytical Engines Ltd
             */
            name?: string;
            /**
             * @description Its internet domain
             * @example analytical.example
             */
            domain?: string | null;
            /**
             * @description What it pays for
             * @example free
             */
            subscription_plan?: string;
            /**
             * @description Its preferences, for example its time zone and currency
             * @example {
             *       "timezone": "Europe/London",
             *       "currency": "GBP"
             *     }
             */
            settings?: {
                [key: string]: unknown;
            };
        };
        /** @description One page of organizations */
        OrganizationPage: {
            /** @description The organizations of this page */
            items: components["schemas"]["Organization"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description A person's membership in one organisation; the sign-in behind it is global */
        User: {
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
             * Format: email
             * @description Unique in the organisation, whatever the case of its letters; it names the sign-in and never changes
             * @example grace@analytical.example
             */
            email: string;
            /**
             * @description Given name
             * @example Grace
             */
            first_name: string | null;
            /**
             * @description Family name
             * @example Hopper
             */
            last_name: string | null;
            /**
             * Format: phone
             * @description A telephone number as people write it
             * @example +1 202 555 0100
             */
            phone: string | null;
            /** @description A few words about the person */
            bio: string | null;
            /**
             * Format: uri
             * @description A picture
             */
            avatar_url: string | null;
            /**
             * @description What the person does
             * @example Rear admiral
             */
            job_title: string | null;
            /**
             * @description Where the person works
             * @example Analytical Engines Ltd
             */
            company: string | null;
            /**
             * Format: uri
             * @description The person's LinkedIn page
             */
            linkedin_url: string | null;
            /**
             * @description What the person may do; only an owner makes or unmakes owners
             * @enum {string}
             */
            role: "owner" | "admin" | "manager" | "member" | "viewer";
            /**
             * Format: uuid
             * @description Who approves for the person
             * @example null
             */
            manager_id: string | null;
            /**
             * @description False stops the person from signing in
             * @example true
             */
            is_active: boolean;
            /**
             * @description True once the invitation is accepted
             * @example false
             */
            readonly is_verified: boolean;
            /**
             * @description True for the roles owner and admin
             * @example false
             */
            readonly is_admin: boolean;
            /**
             * Format: date-time
             * @description When the invitation was accepted
             * @example null
             */
            readonly verified_at: string | null;
            /**
             * Format: date-time
             * @description When the person signed in last
             * @example null
             */
            readonly last_login: string | null;
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
             * @description The user who made it; null when a service token or the system did
             * @example 01936d5e-0000-7000-8000-000000000002
             */
            readonly created_by: string | null;
            /**
             * Format: uuid
             * @description The user who changed it last; null when a service token or the system did
             * @example 01936d5e-0000-7000-8000-000000000002
             */
            readonly updated_by: string | null;
        };
        /** @description What you may say about a new user */
        UserCreate: {
            /**
             * Format: email
             * @description Unique in the organisation, whatever the case of its letters; it names the sign-in and never changes
             * @example grace@analytical.example
             */
            email: string;
            /**
             * @description Given name
             * @example Grace
             */
            first_name?: string | null;
            /**
             * @description Family name
             * @example Hopper
             */
            last_name?: string | null;
            /**
             * Format: phone
             * @description A telephone number as people write it
             * @example +1 202 555 0100
             */
            phone?: string | null;
            /** @description A few words about the person */
            bio?: string | null;
            /**
             * Format: uri
             * @description A picture
             */
            avatar_url?: string | null;
            /**
             * @description What the person does
             * @example Rear admiral
             */
            job_title?: string | null;
            /**
             * @description Where the person works
             * @example Analytical Engines Ltd
             */
            company?: string | null;
            /**
             * Format: uri
             * @description The person's LinkedIn page
             */
            linkedin_url?: string | null;
            /**
             * @description What the person may do; only an owner makes or unmakes owners
             * @default member
             * @enum {string}
             */
            role?: "owner" | "admin" | "manager" | "member" | "viewer";
            /**
             * Format: uuid
             * @description Who approves for the person
             * @example null
             */
            manager_id?: string | null;
            /**
             * @description False stops the person from signing in
             * @default true
             * @example true
             */
            is_active?: boolean;
        };
        /** @description What you may change of a user; columns you leave out stay as they are */
        UserUpdate: {
            /**
             * @description Given name
             * @example Grace
             */
            first_name?: string | null;
            /**
             * @description Family name
             * @example Hopper
             */
            last_name?: string | null;
            /**
             * Format: phone
             * @description A telephone number as people write it
             * @example +1 202 555 0100
             */
            phone?: string | null;
            /** @description A few words about the person */
            bio?: string | null;
            /**
             * Format: uri
             * @description A picture
             */
            avatar_url?: string | null;
            /**
             * @description What the person does
             * @example Rear admiral
             */
            job_title?: string | null;
            /**
             * @description Where the person works
             * @example Analytical Engines Ltd
             */
            company?: string | null;
            /**
             * Format: uri
             * @description The person's LinkedIn page
             */
            linkedin_url?: string | null;
            /**
             * @description What the person may do; only an owner makes or unmakes owners
             * @enum {string}
             */
            role?: "owner" | "admin" | "manager" | "member" | "viewer";
            /**
             * Format: uuid
             * @description Who approves for the person
             * @example null
             */
            manager_id?: string | null;
            /**
             * @description False stops the person from signing in
             * @example true
             */
            is_active?: boolean;
        };
        /** @description One page of users */
        UserPage: {
            /** @description The users of this page */
            items: components["schemas"]["User"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description Up to 500 changes of users, done in this order, each for itself */
        UserBatchRequest: {
            /** @description The changes */
            operations: ({
                /**
                 * @description What to do
                 * @enum {string}
                 */
                action: "create";
                data: components["schemas"]["UserCreate"];
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
                data: components["schemas"]["UserUpdate"];
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
        /** @description What became of each change of users, in the order of the request */
        UserBatchResult: {
            /** @description One result an operation */
            results: {
                /**
                 * @description The HTTP status this change would have had alone
                 * @example 201
                 */
                status: number;
                /** @description The record as it is now */
                data?: components["schemas"]["User"];
                /** @description Why the change was refused */
                problem?: components["schemas"]["Problem"];
            }[];
        };
        /** @description A credential for a pipeline */
        ServiceToken: {
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
             * @description What it is for
             * @example nightly import
             */
            name: string;
            /**
             * @description How the secret begins, to tell tokens apart
             * @example plt_7Qx2
             */
            readonly prefix: string;
            /**
             * @description What it may do; never more than its maker may
             * @example [
             *       "contacts:write",
             *       "imports:read",
             *       "imports:write",
             *       "jobs:read"
             *     ]
             */
            scopes: string[];
            /**
             * Format: date-time
             * @description When it stops working; null for never
             * @example 2027-11-23T00:00:00.000Z
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description When it was used last, to the hour
             * @example null
             */
            readonly last_used_at: string | null;
            /**
             * Format: uuid
             * @description The user who made it; null when a service token or the system did
             * @example 01936d5e-0000-7000-8000-000000000002
             */
            readonly created_by: string | null;
            /**
             * Format: uuid
             * @description The user who changed it last; null when a service token or the system did
             * @example 01936d5e-0000-7000-8000-000000000002
             */
            readonly updated_by: string | null;
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
        };
        /** @description What you may say about a new service token */
        ServiceTokenCreate: {
            /**
             * @description What it is for
             * @example nightly import
             */
            name: string;
            /**
             * @description What it may do; never more than its maker may
             * @example [
             *       "contacts:write",
             *       "imports:read",
             *       "imports:write",
             *       "jobs:read"
             *     ]
             */
            scopes: string[];
            /**
             * Format: date-time
             * @description When it stops working; null for never
             * @example 2027-11-23T00:00:00.000Z
             */
            expires_at?: string | null;
        };
        /** @description One page of service tokens */
        ServiceTokenPage: {
            /** @description The service tokens of this page */
            items: components["schemas"]["ServiceToken"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description The new token and its secret, which is never shown again */
        ServiceTokenCreated: {
            service_token: components["schemas"]["ServiceToken"];
            /**
             * @description Send it as `Authorization Bearer`; keep it safe
             * @example plt_7Qx2Vb9mKd4s
             */
            secret: string;
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
             * @example hot_lead
             * @enum {string|null}
             */
            status: "new_client" | "existing_client" | "hot_lead" | "cold_lead" | null;
            /**
             * @description How urgent it is
             * @enum {string|null}
             */
            priority: "high" | "medium" | "low" | null;
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
            contact_type?: "target" | "contact" | "plug";
            /**
             * @description Where the business stands
             * @example hot_lead
             * @enum {string|null}
             */
            status?: "new_client" | "existing_client" | "hot_lead" | "cold_lead" | null;
            /**
             * @description How urgent it is
             * @enum {string|null}
             */
            priority?: "high" | "medium" | "low" | null;
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
            metadata?: {
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
             * @example hot_lead
             * @enum {string|null}
             */
            status?: "new_client" | "existing_client" | "hot_lead" | "cold_lead" | null;
            /**
             * @description How urgent it is
             * @enum {string|null}
             */
            priority?: "high" | "medium" | "low" | null;
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
        /** @description Something that happened, or is to happen, between a user and a contact */
        ContactInteraction: {
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
             * @description With whom
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            contact_id: string;
            /**
             * Format: uuid
             * @description Which of us
             * @example null
             */
            user_id: string | null;
            /**
             * @description How
             * @example call
             * @enum {string}
             */
            interaction_type: "meeting" | "call" | "email" | "linkedin" | "event" | "follow_up";
            /**
             * @description In a few words
             * @example Engine order
             */
            subject: string | null;
            /** @description In more words */
            description: string | null;
            /**
             * @description What came of it
             * @example Wants an offer
             */
            outcome: string | null;
            /**
             * Format: date-time
             * @description When
             * @example 2026-11-20T09:30:00.000Z
             */
            interaction_date: string;
            /**
             * @description Whether it happened; only completed ones move the contact's last_interaction
             * @enum {string}
             */
            status: "completed" | "scheduled" | "cancelled";
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
        };
        /** @description What you may say about a new interaction */
        ContactInteractionCreate: {
            /**
             * Format: uuid
             * @description With whom
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            contact_id: string;
            /**
             * Format: uuid
             * @description Which of us
             * @example null
             */
            user_id?: string | null;
            /**
             * @description How
             * @example call
             * @enum {string}
             */
            interaction_type: "meeting" | "call" | "email" | "linkedin" | "event" | "follow_up";
            /**
             * @description In a few words
             * @example Engine order
             */
            subject?: string | null;
            /** @description In more words */
            description?: string | null;
            /**
             * @description What came of it
             * @example Wants an offer
             */
            outcome?: string | null;
            /**
             * Format: date-time
             * @description When
             * @example 2026-11-20T09:30:00.000Z
             */
            interaction_date: string;
            /**
             * @description Whether it happened; only completed ones move the contact's last_interaction
             * @default completed
             * @enum {string}
             */
            status?: "completed" | "scheduled" | "cancelled";
            /**
             * @description Anything else you want to keep; in a mapping, `metadata.<name>` fills it
             * @default {}
             * @example {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description What you may change of an interaction; columns you leave out stay as they are */
        ContactInteractionUpdate: {
            /**
             * Format: uuid
             * @description With whom
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            contact_id?: string;
            /**
             * Format: uuid
             * @description Which of us
             * @example null
             */
            user_id?: string | null;
            /**
             * @description How
             * @example call
             * @enum {string}
             */
            interaction_type?: "meeting" | "call" | "email" | "linkedin" | "event" | "follow_up";
            /**
             * @description In a few words
             * @example Engine order
             */
            subject?: string | null;
            /** @description In more words */
            description?: string | null;
            /**
             * @description What came of it
             * @example Wants an offer
             */
            outcome?: string | null;
            /**
             * Format: date-time
             * @description When
             * @example 2026-11-20T09:30:00.000Z
             */
            interaction_date?: string;
            /**
             * @description Whether it happened; only completed ones move the contact's last_interaction
             * @enum {string}
             */
            status?: "completed" | "scheduled" | "cancelled";
            /**
             * @description Anything else you want to keep; in a mapping, `metadata.<name>` fills it
             * @example {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description One page of interactions */
        ContactInteractionPage: {
            /** @description The interactions of this page */
            items: components["schemas"]["ContactInteraction"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description Up to 500 changes of interactions, done in this order, each for itself */
        ContactInteractionBatchRequest: {
            /** @description The changes */
            operations: ({
                /**
                 * @description What to do
                 * @enum {string}
                 */
                action: "create";
                data: components["schemas"]["ContactInteractionCreate"];
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
                data: components["schemas"]["ContactInteractionUpdate"];
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
        /** @description What became of each change of interactions, in the order of the request */
        ContactInteractionBatchResult: {
            /** @description One result an operation */
            results: {
                /**
                 * @description The HTTP status this change would have had alone
                 * @example 201
                 */
                status: number;
                /** @description The record as it is now */
                data?: components["schemas"]["ContactInteraction"];
                /** @description Why the change was refused */
                problem?: components["schemas"]["Problem"];
            }[];
        };
        /** @description A file on its way in, from upload to undo */
        Import: {
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
             * @description What the rows are
             * @example contacts
             * @enum {string}
             */
            resource: "contacts" | "contact_interactions" | "users";
            /**
             * @description created → uploading → uploaded → planning → planned → applying → completed, failed or cancelled; completed → undoing → undone
             * @enum {string}
             */
            readonly state: "created" | "uploading" | "uploaded" | "planning" | "planned" | "applying" | "completed" | "failed" | "cancelled" | "undoing" | "undone";
            /**
             * @description What the file is called where it comes from
             * @example leads.csv
             */
            file_name: string | null;
            /**
             * @description How many bytes will come; null when unknown
             * @example 52340
             */
            file_size: number | null;
            /**
             * @description How many bytes are here; an upload goes on from there
             * @example 0
             */
            readonly received_bytes: number;
            /**
             * @description SHA-256 of the bytes in hexadecimal
             * @example null
             */
            readonly checksum: string | null;
            /**
             * @description Whether rows may create and update records
             * @enum {string}
             */
            mode: "create" | "update" | "upsert";
            /**
             * @description What tells that a row and a record are the same: a natural key such as `email`, `id`, or `<source>:<column>` for keys of the source system; null for the natural key
             * @example email
             */
            match_on: string | null;
            /**
             * @description Which column fills which field; null to match by name
             * @example null
             */
            mapping: {
                [key: string]: unknown;
            } | null;
            dialect: components["schemas"]["ImportDialect"];
            /**
             * @description What an empty cell does to an existing value
             * @enum {string}
             */
            empty: "keep" | "clear";
            /**
             * @description What happens to columns that match no field
             * @enum {string}
             */
            unknown: "error" | "ignore" | "metadata";
            /**
             * @description What happens to a row whose key came earlier in the file; the first row wins
             * @enum {string}
             */
            on_duplicate: "skip" | "reject";
            /**
             * @description What fails together
             * @enum {string}
             */
            atomic: "row" | "batch" | "file";
            /**
             * @description The import fails once more rows than this are rejected; null for no limit
             * @example 100
             */
            max_errors: number | null;
            /**
             * @description What the head of the file tells; null before it was inspected
             * @example null
             */
            readonly inspection: components["schemas"]["ImportInspection"] | null;
            readonly counts: components["schemas"]["ImportCounts"];
            /**
             * @description What the plan rests on; null before it was made
             * @example null
             */
            readonly plan: components["schemas"]["ImportPlan"] | null;
            /**
             * Format: uuid
             * @description The job that works on it now or did last
             * @example null
             */
            readonly job_id: string | null;
            /**
             * Format: uuid
             * @description The job that wrote its rows; undo takes back what that job did
             * @example null
             */
            readonly apply_job_id: string | null;
            /**
             * @description Why it failed
             * @example null
             */
            readonly error: components["schemas"]["Problem"] | null;
            /**
             * Format: date-time
             * @description When the last byte came
             * @example null
             */
            readonly uploaded_at: string | null;
            /**
             * Format: date-time
             * @description When the plan was made
             * @example null
             */
            readonly planned_at: string | null;
            /**
             * Format: date-time
             * @description When writing began, or last began again
             * @example null
             */
            readonly started_at: string | null;
            /**
             * Format: date-time
             * @description When it completed, failed or was cancelled
             * @example null
             */
            readonly finished_at: string | null;
            /**
             * Format: date-time
             * @description When it was undone
             * @example null
             */
            readonly undone_at: string | null;
            /**
             * Format: date-time
             * @description When the file and the row results are deleted
             * @example 2026-11-30T20:15:00.000Z
             */
            readonly expires_at: string | null;
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
        /** @description What you may say about a new import */
        ImportCreate: {
            /**
             * @description What the rows are
             * @example contacts
             * @enum {string}
             */
            resource: "contacts" | "contact_interactions" | "users";
            /**
             * @description What the file is called where it comes from
             * @example leads.csv
             */
            file_name?: string | null;
            /**
             * @description How many bytes will come; null when unknown
             * @example 52340
             */
            file_size?: number | null;
            /**
             * @description Whether rows may create and update records
             * @default upsert
             * @enum {string}
             */
            mode?: "create" | "update" | "upsert";
            /**
             * @description What tells that a row and a record are the same: a natural key such as `email`, `id`, or `<source>:<column>` for keys of the source system; null for the natural key
             * @example email
             */
            match_on?: string | null;
            /**
             * @description Which column fills which field; null to match by name
             * @example null
             */
            mapping?: {
                [key: string]: unknown;
            } | null;
            /** @default {} */
            dialect?: components["schemas"]["ImportDialect"];
            /**
             * @description What an empty cell does to an existing value
             * @default keep
             * @enum {string}
             */
            empty?: "keep" | "clear";
            /**
             * @description What happens to columns that match no field
             * @default error
             * @enum {string}
             */
            unknown?: "error" | "ignore" | "metadata";
            /**
             * @description What happens to a row whose key came earlier in the file; the first row wins
             * @default skip
             * @enum {string}
             */
            on_duplicate?: "skip" | "reject";
            /**
             * @description What fails together
             * @default row
             * @enum {string}
             */
            atomic?: "row" | "batch" | "file";
            /**
             * @description The import fails once more rows than this are rejected; null for no limit
             * @example 100
             */
            max_errors?: number | null;
        };
        /** @description One page of imports */
        ImportPage: {
            /** @description The imports of this page */
            items: components["schemas"]["Import"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description read = created + updated + unchanged + skipped + rejected + unprocessed, in every state */
        ImportCounts: {
            /**
             * @description Rows read from the file
             * @example 10000
             */
            read: number;
            /**
             * @description Rows that made a record
             * @example 9000
             */
            created: number;
            /**
             * @description Rows that changed a record
             * @example 700
             */
            updated: number;
            /**
             * @description Rows that say what the record already says
             * @example 100
             */
            unchanged: number;
            /**
             * @description Rows left out on purpose, for example duplicates
             * @example 50
             */
            skipped: number;
            /**
             * @description Rows that break a rule
             * @example 150
             */
            rejected: number;
            /**
             * @description Rows not dealt with yet
             * @example 0
             */
            unprocessed: number;
        };
        /** @description How the file is written; what you leave out is detected */
        ImportDialect: {
            /**
             * @description How it is packed
             * @enum {string}
             */
            compression?: "none" | "gzip" | "zstd";
            /**
             * @description How its characters are coded
             * @enum {string}
             */
            encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
            /**
             * @description What stands between cells
             * @example ;
             * @enum {string}
             */
            delimiter?: "," | ";" | "\t" | "|";
            /**
             * @description What stands around cells; empty for nothing
             * @example "
             * @enum {string}
             */
            quote?: "\"" | "'" | "";
            /**
             * @description What stands before the decimals
             * @enum {string}
             */
            decimal?: "point" | "comma";
            /**
             * @description The order of day, month and year in numeric dates
             * @enum {string}
             */
            date_style?: "iso" | "dmy" | "mdy" | "ymd";
            /**
             * @description The IANA time zone of times without one
             * @example Europe/Berlin
             */
            zone?: string;
        };
        /** @description What the head of the file tells, and why */
        ImportInspection: {
            /**
             * @description How it is packed
             * @enum {string}
             */
            compression: "none" | "gzip" | "zstd";
            /**
             * @description How the file is written
             * @example {
             *       "encoding": "utf-8",
             *       "bom": false,
             *       "delimiter": ",",
             *       "quote": "\"",
             *       "line_ending": "\n"
             *     }
             */
            dialect: {
                [key: string]: unknown;
            };
            /**
             * @description The header's cells
             * @example [
             *       "First Name",
             *       "Email"
             *     ]
             */
            header: string[];
            /** @description What the sample shows about each column */
            columns: ({
                /**
                 * @description The header's cell
                 * @example First Name
                 */
                name: string;
                /**
                 * @description The column's place
                 * @example 1
                 */
                position: number;
                /**
                 * @description Some cells
                 * @example [
                 *       "Ada",
                 *       "Grace"
                 *     ]
                 */
                samples: string[];
            } & {
                [key: string]: unknown;
            })[];
            /** @description What was found out, why, and the flag that overrides it */
            findings: {
                /**
                 * @description What was looked for
                 * @example delimiter
                 */
                what: string;
                /**
                 * @description What was found
                 * @example comma
                 */
                value: string;
                /**
                 * @description What shows it
                 * @example every line has as many as the header
                 */
                why: string;
                /**
                 * @description The flag that overrides it
                 * @example --delimiter
                 */
                flag?: string;
            }[];
            /**
             * @description What you should know before you go on
             * @example []
             */
            warnings: string[];
            /**
             * @description A mapping to start from
             * @example {
             *       "version": 1,
             *       "columns": {
             *         "First Name": "first_name"
             *       }
             *     }
             */
            suggested_mapping?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description How to read and match the file; what you leave out stays as it is */
        ImportOptions: {
            /**
             * @description Whether rows may create and update records
             * @enum {string}
             */
            mode?: "create" | "update" | "upsert";
            /**
             * @description A natural key such as `email`, `id`, or `<source>:<column>`
             * @example email
             */
            match_on?: string | null;
            /** @description Which column fills which field */
            mapping?: {
                [key: string]: unknown;
            } | null;
            dialect?: components["schemas"]["ImportDialect"];
            /**
             * @description What an empty cell does to an existing value
             * @enum {string}
             */
            empty?: "keep" | "clear";
            /**
             * @description What happens to columns that match no field
             * @enum {string}
             */
            unknown?: "error" | "ignore" | "metadata";
            /**
             * @description What happens to a row whose key came earlier in the file
             * @enum {string}
             */
            on_duplicate?: "skip" | "reject";
            /**
             * @description What fails together
             * @enum {string}
             */
            atomic?: "row" | "batch" | "file";
            /**
             * @description The import fails once more rows than this are rejected
             * @example 100
             */
            max_errors?: number | null;
        };
        /** @description What the plan rests on; apply refuses when any of it has changed */
        ImportPlan: {
            /**
             * @description The plan's own hash
             * @example 9f86d081884c7d65
             */
            digest: string;
            /**
             * @description The file's hash
             * @example 60303ae22b998861
             */
            file_hash: string;
            /**
             * @description The hash of mapping and options
             * @example fd61a03af4f77d87
             */
            mapping_hash: string;
            /**
             * @description The hash of the resource's fields and rules
             * @example a4e624d686e03ed2
             */
            contract_hash: string;
            counts: components["schemas"]["ImportCounts"];
        };
        /** @description Which plan to apply */
        ImportApply: {
            /**
             * @description The digest of the plan you have read; another plan is refused
             * @example 9f86d081884c7d65
             */
            plan?: string;
        };
        /** @description How to undo */
        ImportUndo: {
            /**
             * @description Only count what would happen and list what would be left
             * @default false
             */
            dry_run?: boolean;
        };
        /** @description What becomes, or became, of one row */
        ImportRow: {
            /**
             * @description The number of the row, not counting the header
             * @example 1
             */
            row: number;
            /**
             * @description The line of the file on which it starts
             * @example 2
             */
            line: number;
            /**
             * @description What becomes of it
             * @example update
             * @enum {string}
             */
            class: "create" | "update" | "unchanged" | "skipped" | "rejected";
            /**
             * @description Why it is skipped, rejected or left by undo, for example `duplicate`
             * @example null
             */
            reason: string | null;
            /**
             * @description What it was matched by
             * @example ada@analytical.example
             */
            key: string | null;
            /**
             * Format: uuid
             * @description The record it made or met
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            record_id: string | null;
            /**
             * @description Field by field, the value before and after
             * @example {
             *       "job_title": {
             *         "from": "Clerk",
             *         "to": "Mathematician"
             *       }
             *     }
             */
            changes: {
                [key: string]: components["schemas"]["ImportChange"];
            } | null;
            /**
             * @description Every rule the row breaks
             * @example []
             */
            errors: components["schemas"]["ImportRowError"][];
        };
        /** @description A value before and after */
        ImportChange: {
            /**
             * @description The value before
             * @example Clerk
             */
            from: unknown;
            /**
             * @description The value after
             * @example Mathematician
             */
            to: unknown;
        };
        /** @description One thing wrong with one row */
        ImportRowError: {
            /**
             * @description The column's header; null when the whole row is at fault
             * @example Email
             */
            column: string | null;
            /**
             * @description The field it fills
             * @example email
             */
            field: string | null;
            /**
             * @description The line of the file
             * @example 17
             */
            line: number;
            /**
             * @description The cell as it stands in the file, shortened
             * @example ada@
             */
            value: string;
            /**
             * @description The rule it breaks
             * @example format
             */
            rule: string;
            /**
             * @description The rule in words
             * @example is not an e-mail address
             */
            message: string;
            /**
             * @description What to do about it
             * @example Write it as name@domain.
             */
            fix: string;
        };
        /** @description One page of rows */
        ImportRowPage: {
            /** @description The rows of this page */
            items: components["schemas"]["ImportRow"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description A file on its way out */
        Export: {
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
             * @description What to export
             * @example contacts
             * @enum {string}
             */
            resource: "contacts" | "contact_interactions" | "users" | "audit_logs";
            /**
             * @description The form of the file
             * @enum {string}
             */
            format: "csv" | "ndjson" | "json";
            /**
             * @description The same filters as the resource's list: contact_type, created_at[gte], q, include_deleted …
             * @example {
             *       "contact_type": [
             *         "plug"
             *       ]
             *     }
             */
            filters: {
                [key: string]: unknown;
            };
            /**
             * @description The columns; null for all
             * @example [
             *       "id",
             *       "first_name",
             *       "email"
             *     ]
             */
            fields: string[] | null;
            /**
             * @description Escape cells that a spreadsheet would run; import undoes exactly that
             * @example true
             */
            formula_safe: boolean;
            /**
             * @description created → running → completed, failed or cancelled; completed → expired
             * @enum {string}
             */
            readonly state: "created" | "running" | "completed" | "failed" | "cancelled" | "expired";
            /**
             * @description What to call the file
             * @example contacts-2026-11-23.csv
             */
            readonly file_name: string | null;
            /**
             * @description How many bytes it has
             * @example null
             */
            readonly file_size: number | null;
            /**
             * @description SHA-256 of the bytes in hexadecimal
             * @example null
             */
            readonly checksum: string | null;
            /**
             * @description How many records it holds
             * @example null
             */
            readonly rows: number | null;
            /**
             * Format: uuid
             * @description The job that writes it
             * @example null
             */
            readonly job_id: string | null;
            /**
             * @description Why it failed
             * @example null
             */
            readonly error: components["schemas"]["Problem"] | null;
            /**
             * Format: date-time
             * @description When it completed, failed or was cancelled
             * @example null
             */
            readonly finished_at: string | null;
            /**
             * Format: date-time
             * @description When the file is deleted
             * @example 2026-11-24T20:15:00.000Z
             */
            readonly expires_at: string | null;
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
        /** @description What you may say about a new export */
        ExportCreate: {
            /**
             * @description What to export
             * @example contacts
             * @enum {string}
             */
            resource: "contacts" | "contact_interactions" | "users" | "audit_logs";
            /**
             * @description The form of the file
             * @default csv
             * @enum {string}
             */
            format?: "csv" | "ndjson" | "json";
            /**
             * @description The same filters as the resource's list: contact_type, created_at[gte], q, include_deleted …
             * @default {}
             * @example {
             *       "contact_type": [
             *         "plug"
             *       ]
             *     }
             */
            filters?: {
                [key: string]: unknown;
            };
            /**
             * @description The columns; null for all
             * @example [
             *       "id",
             *       "first_name",
             *       "email"
             *     ]
             */
            fields?: string[] | null;
            /**
             * @description Escape cells that a spreadsheet would run; import undoes exactly that
             * @default true
             * @example true
             */
            formula_safe?: boolean;
        };
        /** @description One page of exports */
        ExportPage: {
            /** @description The exports of this page */
            items: components["schemas"]["Export"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
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
             * @example null
             */
            readonly run_after: string | null;
            /**
             * Format: date-time
             * @description Since when it is to stop at its next checkpoint
             * @example null
             */
            readonly cancel_requested_at: string | null;
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
             * @description The service token that started it
             * @example null
             */
            readonly service_token_id: string | null;
            /**
             * @description The request that started it
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a99
             */
            readonly request_id: string | null;
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
        /** @description How far the work is; each kind of work adds what it goes on from */
        JobProgress: {
            /**
             * @description How much is done
             * @example 4000
             */
            done?: number;
            /**
             * @description How much there is; null while unknown
             * @example 10000
             */
            total?: number | null;
            /**
             * @description What is counted
             * @example rows
             */
            unit?: string;
            /**
             * @description The step it is at
             * @example apply
             */
            step?: string;
        } & {
            [key: string]: unknown;
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
            readonly record_id: string;
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
        /** @description Downloads can go on where they were cut */
        AcceptRanges: "bytes";
        /** @description A stream cannot go on where it was cut */
        AcceptRangesNone: "none";
        /** @description Which bytes these are, and how many there are */
        ContentRange: string;
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
            /** @description What went wrong */
            default: {
                headers: {
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
            /** @description What went wrong */
            default: {
                headers: {
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
            /** @description What went wrong */
            default: {
                headers: {
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
            /** @description What went wrong */
            default: {
                headers: {
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
            /** @description What went wrong */
            default: {
                headers: {
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
            /** @description What went wrong */
            default: {
                headers: {
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
            /** @description What went wrong */
            default: {
                headers: {
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
            /** @description What went wrong */
            default: {
                headers: {
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
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organizations.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at" | "name" | "-name";
                /** @description Words to search for */
                q?: components["parameters"]["Search"];
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "name" | "domain" | "subscription_plan" | "settings" | "is_active" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of organizations */
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
                     *           "name": "Analytical Engines Ltd",
                     *           "domain": "analytical.example",
                     *           "subscription_plan": "free",
                     *           "settings": {
                     *             "timezone": "Europe/London",
                     *             "currency": "GBP"
                     *           },
                     *           "is_active": true,
                     *           "version": 1,
                     *           "created_at": "2026-11-23T20:15:00.000Z",
                     *           "updated_at": "2026-11-23T20:15:00.000Z",
                     *           "is_deleted": false,
                     *           "deleted_at": null
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationPage"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organizations.create": {
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
                 *       "name": "Analytical Engines Ltd",
                 *       "domain": "analytical.example",
                 *       "subscription_plan": "free",
                 *       "settings": {
                 *         "timezone": "Europe/London",
                 *         "currency": "GBP"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OrganizationCreate"];
            };
        };
        responses: {
            /** @description The new organization */
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
                     *       "name": "Analytical Engines Ltd",
                     *       "domain": "analytical.example",
                     *       "subscription_plan": "free",
                     *       "settings": {
                     *         "timezone": "Europe/London",
                     *         "currency": "GBP"
                     *       },
                     *       "is_active": true,
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z",
                     *       "is_deleted": false,
                     *       "deleted_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organizations.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "name" | "domain" | "subscription_plan" | "settings" | "is_active" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
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
            /** @description The organization */
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
                     *       "name": "Analytical Engines Ltd",
                     *       "domain": "analytical.example",
                     *       "subscription_plan": "free",
                     *       "settings": {
                     *         "timezone": "Europe/London",
                     *         "currency": "GBP"
                     *       },
                     *       "is_active": true,
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z",
                     *       "is_deleted": false,
                     *       "deleted_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organizations.update": {
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
                 *       "name": "Analytical Engines Ltd",
                 *       "domain": "analytical.example"
                 *     }
                 */
                "application/json": components["schemas"]["OrganizationUpdate"];
            };
        };
        responses: {
            /** @description The organization as it is now */
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
                     *       "name": "Analytical Engines Ltd",
                     *       "domain": "analytical.example",
                     *       "subscription_plan": "free",
                     *       "settings": {
                     *         "timezone": "Europe/London",
                     *         "currency": "GBP"
                     *       },
                     *       "is_active": true,
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z",
                     *       "is_deleted": false,
                     *       "deleted_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "users.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at" | "updated_at" | "-updated_at" | "first_name" | "-first_name" | "last_name" | "-last_name" | "email" | "-email" | "last_login" | "-last_login";
                /** @description Words to search for */
                q?: components["parameters"]["Search"];
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "email" | "first_name" | "last_name" | "phone" | "bio" | "avatar_url" | "job_title" | "company" | "linkedin_url" | "role" | "manager_id" | "is_active" | "is_verified" | "is_admin" | "verified_at" | "last_login" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at" | "created_by" | "updated_by")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this email; repeat it for any of several */
                email?: string[];
                /** @description Only with this role; repeat it for any of several */
                role?: ("owner" | "admin" | "manager" | "member" | "viewer")[];
                /** @description Only with this manager_id; repeat it for any of several */
                manager_id?: string[];
                /** @description Only with this is_active; repeat it for any of several */
                is_active?: boolean[];
                /** @description Only with this is_verified; repeat it for any of several */
                is_verified?: boolean[];
                /** @description Only with this is_admin; repeat it for any of several */
                is_admin?: boolean[];
                /** @description Only with this company; repeat it for any of several */
                company?: string[];
                /** @description Only with this job_title; repeat it for any of several */
                job_title?: string[];
                /** @description Only with last_login at or after this value */
                "last_login[gte]"?: string;
                /** @description Only with last_login after this value */
                "last_login[gt]"?: string;
                /** @description Only with last_login at or before this value */
                "last_login[lte]"?: string;
                /** @description Only with last_login before this value */
                "last_login[lt]"?: string;
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
            /** @description A page of users */
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
                     *           "email": "grace@analytical.example",
                     *           "first_name": "Grace",
                     *           "last_name": "Hopper",
                     *           "phone": "+1 202 555 0100",
                     *           "bio": null,
                     *           "avatar_url": null,
                     *           "job_title": "Rear admiral",
                     *           "company": "Analytical Engines Ltd",
                     *           "linkedin_url": null,
                     *           "role": "owner",
                     *           "manager_id": null,
                     *           "is_active": true,
                     *           "is_verified": false,
                     *           "is_admin": false,
                     *           "verified_at": null,
                     *           "last_login": null,
                     *           "version": 1,
                     *           "created_at": "2026-11-23T20:15:00.000Z",
                     *           "updated_at": "2026-11-23T20:15:00.000Z",
                     *           "is_deleted": false,
                     *           "deleted_at": null,
                     *           "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *           "updated_by": "01936d5e-0000-7000-8000-000000000002"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "users.create": {
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
                 *       "email": "grace@analytical.example",
                 *       "first_name": "Grace",
                 *       "last_name": "Hopper",
                 *       "phone": "+1 202 555 0100",
                 *       "job_title": "Rear admiral",
                 *       "company": "Analytical Engines Ltd"
                 *     }
                 */
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            /** @description The new user */
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
                     *       "email": "grace@analytical.example",
                     *       "first_name": "Grace",
                     *       "last_name": "Hopper",
                     *       "phone": "+1 202 555 0100",
                     *       "bio": null,
                     *       "avatar_url": null,
                     *       "job_title": "Rear admiral",
                     *       "company": "Analytical Engines Ltd",
                     *       "linkedin_url": null,
                     *       "role": "owner",
                     *       "manager_id": null,
                     *       "is_active": true,
                     *       "is_verified": false,
                     *       "is_admin": false,
                     *       "verified_at": null,
                     *       "last_login": null,
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z",
                     *       "is_deleted": false,
                     *       "deleted_at": null,
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "updated_by": "01936d5e-0000-7000-8000-000000000002"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "users.batch": {
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
                 *             "email": "grace@analytical.example",
                 *             "first_name": "Grace",
                 *             "last_name": "Hopper",
                 *             "phone": "+1 202 555 0100",
                 *             "job_title": "Rear admiral",
                 *             "company": "Analytical Engines Ltd"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UserBatchRequest"];
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
                     *             "email": "grace@analytical.example",
                     *             "first_name": "Grace",
                     *             "last_name": "Hopper",
                     *             "phone": "+1 202 555 0100",
                     *             "bio": null,
                     *             "avatar_url": null,
                     *             "job_title": "Rear admiral",
                     *             "company": "Analytical Engines Ltd",
                     *             "linkedin_url": null,
                     *             "role": "owner",
                     *             "manager_id": null,
                     *             "is_active": true,
                     *             "is_verified": false,
                     *             "is_admin": false,
                     *             "verified_at": null,
                     *             "last_login": null,
                     *             "version": 1,
                     *             "created_at": "2026-11-23T20:15:00.000Z",
                     *             "updated_at": "2026-11-23T20:15:00.000Z",
                     *             "is_deleted": false,
                     *             "deleted_at": null,
                     *             "created_by": "01936d5e-0000-7000-8000-000000000002",
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
                    "application/json": components["schemas"]["UserBatchResult"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "users.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "email" | "first_name" | "last_name" | "phone" | "bio" | "avatar_url" | "job_title" | "company" | "linkedin_url" | "role" | "manager_id" | "is_active" | "is_verified" | "is_admin" | "verified_at" | "last_login" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at" | "created_by" | "updated_by")[];
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
            /** @description The user */
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
                     *       "email": "grace@analytical.example",
                     *       "first_name": "Grace",
                     *       "last_name": "Hopper",
                     *       "phone": "+1 202 555 0100",
                     *       "bio": null,
                     *       "avatar_url": null,
                     *       "job_title": "Rear admiral",
                     *       "company": "Analytical Engines Ltd",
                     *       "linkedin_url": null,
                     *       "role": "owner",
                     *       "manager_id": null,
                     *       "is_active": true,
                     *       "is_verified": false,
                     *       "is_admin": false,
                     *       "verified_at": null,
                     *       "last_login": null,
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z",
                     *       "is_deleted": false,
                     *       "deleted_at": null,
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "updated_by": "01936d5e-0000-7000-8000-000000000002"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "users.delete": {
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
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "users.update": {
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
                 *       "first_name": "Grace",
                 *       "last_name": "Hopper"
                 *     }
                 */
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            /** @description The user as it is now */
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
                     *       "email": "grace@analytical.example",
                     *       "first_name": "Grace",
                     *       "last_name": "Hopper",
                     *       "phone": "+1 202 555 0100",
                     *       "bio": null,
                     *       "avatar_url": null,
                     *       "job_title": "Rear admiral",
                     *       "company": "Analytical Engines Ltd",
                     *       "linkedin_url": null,
                     *       "role": "owner",
                     *       "manager_id": null,
                     *       "is_active": true,
                     *       "is_verified": false,
                     *       "is_admin": false,
                     *       "verified_at": null,
                     *       "last_login": null,
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z",
                     *       "is_deleted": false,
                     *       "deleted_at": null,
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "updated_by": "01936d5e-0000-7000-8000-000000000002"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "users.restore": {
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
            /** @description The user as it is now */
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
                     *       "email": "grace@analytical.example",
                     *       "first_name": "Grace",
                     *       "last_name": "Hopper",
                     *       "phone": "+1 202 555 0100",
                     *       "bio": null,
                     *       "avatar_url": null,
                     *       "job_title": "Rear admiral",
                     *       "company": "Analytical Engines Ltd",
                     *       "linkedin_url": null,
                     *       "role": "owner",
                     *       "manager_id": null,
                     *       "is_active": true,
                     *       "is_verified": false,
                     *       "is_admin": false,
                     *       "verified_at": null,
                     *       "last_login": null,
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z",
                     *       "is_deleted": false,
                     *       "deleted_at": null,
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "updated_by": "01936d5e-0000-7000-8000-000000000002"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "users.invite": {
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
            /** @description The invitation is on its way */
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
                     *       "email": "grace@analytical.example",
                     *       "first_name": "Grace",
                     *       "last_name": "Hopper",
                     *       "phone": "+1 202 555 0100",
                     *       "bio": null,
                     *       "avatar_url": null,
                     *       "job_title": "Rear admiral",
                     *       "company": "Analytical Engines Ltd",
                     *       "linkedin_url": null,
                     *       "role": "owner",
                     *       "manager_id": null,
                     *       "is_active": true,
                     *       "is_verified": false,
                     *       "is_admin": false,
                     *       "verified_at": null,
                     *       "last_login": null,
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z",
                     *       "is_deleted": false,
                     *       "deleted_at": null,
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "updated_by": "01936d5e-0000-7000-8000-000000000002"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "service_tokens.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at" | "name" | "-name" | "expires_at" | "-expires_at" | "last_used_at" | "-last_used_at";
                /** @description Words to search for */
                q?: components["parameters"]["Search"];
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "name" | "prefix" | "scopes" | "expires_at" | "last_used_at" | "created_by" | "updated_by" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this created_by; repeat it for any of several */
                created_by?: string[];
                /** @description Only with expires_at at or after this value */
                "expires_at[gte]"?: string;
                /** @description Only with expires_at after this value */
                "expires_at[gt]"?: string;
                /** @description Only with expires_at at or before this value */
                "expires_at[lte]"?: string;
                /** @description Only with expires_at before this value */
                "expires_at[lt]"?: string;
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
            /** @description A page of service tokens */
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
                     *           "name": "nightly import",
                     *           "prefix": "plt_7Qx2",
                     *           "scopes": [
                     *             "contacts:write",
                     *             "imports:read",
                     *             "imports:write",
                     *             "jobs:read"
                     *           ],
                     *           "expires_at": "2027-11-23T00:00:00.000Z",
                     *           "last_used_at": null,
                     *           "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *           "updated_by": "01936d5e-0000-7000-8000-000000000002",
                     *           "version": 1,
                     *           "created_at": "2026-11-23T20:15:00.000Z",
                     *           "updated_at": "2026-11-23T20:15:00.000Z",
                     *           "is_deleted": false,
                     *           "deleted_at": null
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceTokenPage"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "service_tokens.create": {
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
                 *       "name": "nightly import",
                 *       "scopes": [
                 *         "contacts:write",
                 *         "imports:read",
                 *         "imports:write",
                 *         "jobs:read"
                 *       ],
                 *       "expires_at": "2027-11-23T00:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["ServiceTokenCreate"];
            };
        };
        responses: {
            /** @description The new token with its secret */
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
                     *       "service_token": {
                     *         "id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                     *         "organization_id": "01936d5e-0000-7000-8000-000000000001",
                     *         "name": "nightly import",
                     *         "prefix": "plt_7Qx2",
                     *         "scopes": [
                     *           "contacts:write",
                     *           "imports:read",
                     *           "imports:write",
                     *           "jobs:read"
                     *         ],
                     *         "expires_at": "2027-11-23T00:00:00.000Z",
                     *         "last_used_at": null,
                     *         "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *         "updated_by": "01936d5e-0000-7000-8000-000000000002",
                     *         "version": 1,
                     *         "created_at": "2026-11-23T20:15:00.000Z",
                     *         "updated_at": "2026-11-23T20:15:00.000Z",
                     *         "is_deleted": false,
                     *         "deleted_at": null
                     *       },
                     *       "secret": "plt_7Qx2Vb9mKd4s"
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceTokenCreated"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "service_tokens.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "name" | "prefix" | "scopes" | "expires_at" | "last_used_at" | "created_by" | "updated_by" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
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
            /** @description The service token */
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
                     *       "name": "nightly import",
                     *       "prefix": "plt_7Qx2",
                     *       "scopes": [
                     *         "contacts:write",
                     *         "imports:read",
                     *         "imports:write",
                     *         "jobs:read"
                     *       ],
                     *       "expires_at": "2027-11-23T00:00:00.000Z",
                     *       "last_used_at": null,
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "updated_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z",
                     *       "is_deleted": false,
                     *       "deleted_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceToken"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "service_tokens.delete": {
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
            /** @description What went wrong */
            default: {
                headers: {
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
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
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
                     *           "status": "hot_lead",
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
            /** @description What went wrong */
            default: {
                headers: {
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
                     *       "status": "hot_lead",
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
            /** @description What went wrong */
            default: {
                headers: {
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
                     *             "status": "hot_lead",
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
            /** @description What went wrong */
            default: {
                headers: {
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
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
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
                     *       "status": "hot_lead",
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
            /** @description What went wrong */
            default: {
                headers: {
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
            /** @description What went wrong */
            default: {
                headers: {
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
                     *       "status": "hot_lead",
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
            /** @description What went wrong */
            default: {
                headers: {
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
                     *       "status": "hot_lead",
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
            /** @description What went wrong */
            default: {
                headers: {
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
                     *       "status": "hot_lead",
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
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contact_interactions.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "interaction_date" | "-interaction_date" | "created_at" | "-created_at" | "updated_at" | "-updated_at";
                /** @description Words to search for */
                q?: components["parameters"]["Search"];
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "contact_id" | "user_id" | "interaction_type" | "subject" | "description" | "outcome" | "interaction_date" | "status" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this contact_id; repeat it for any of several */
                contact_id?: string[];
                /** @description Only with this user_id; repeat it for any of several */
                user_id?: string[];
                /** @description Only with this interaction_type; repeat it for any of several */
                interaction_type?: ("meeting" | "call" | "email" | "linkedin" | "event" | "follow_up")[];
                /** @description Only with this status; repeat it for any of several */
                status?: ("completed" | "scheduled" | "cancelled")[];
                /** @description Only with interaction_date at or after this value */
                "interaction_date[gte]"?: string;
                /** @description Only with interaction_date after this value */
                "interaction_date[gt]"?: string;
                /** @description Only with interaction_date at or before this value */
                "interaction_date[lte]"?: string;
                /** @description Only with interaction_date before this value */
                "interaction_date[lt]"?: string;
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
            /** @description A page of interactions */
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
                     *           "contact_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                     *           "user_id": null,
                     *           "interaction_type": "call",
                     *           "subject": "Engine order",
                     *           "description": null,
                     *           "outcome": "Wants an offer",
                     *           "interaction_date": "2026-11-20T09:30:00.000Z",
                     *           "status": "completed",
                     *           "metadata": {},
                     *           "version": 1,
                     *           "created_at": "2026-11-23T20:15:00.000Z",
                     *           "updated_at": "2026-11-23T20:15:00.000Z",
                     *           "is_deleted": false,
                     *           "deleted_at": null
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ContactInteractionPage"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contact_interactions.create": {
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
                 *       "contact_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                 *       "interaction_type": "call",
                 *       "subject": "Engine order",
                 *       "outcome": "Wants an offer",
                 *       "interaction_date": "2026-11-20T09:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["ContactInteractionCreate"];
            };
        };
        responses: {
            /** @description The new interaction */
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
                     *       "contact_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                     *       "user_id": null,
                     *       "interaction_type": "call",
                     *       "subject": "Engine order",
                     *       "description": null,
                     *       "outcome": "Wants an offer",
                     *       "interaction_date": "2026-11-20T09:30:00.000Z",
                     *       "status": "completed",
                     *       "metadata": {},
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z",
                     *       "is_deleted": false,
                     *       "deleted_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["ContactInteraction"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contact_interactions.batch": {
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
                 *             "contact_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                 *             "interaction_type": "call",
                 *             "subject": "Engine order",
                 *             "outcome": "Wants an offer",
                 *             "interaction_date": "2026-11-20T09:30:00.000Z"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ContactInteractionBatchRequest"];
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
                     *             "contact_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                     *             "user_id": null,
                     *             "interaction_type": "call",
                     *             "subject": "Engine order",
                     *             "description": null,
                     *             "outcome": "Wants an offer",
                     *             "interaction_date": "2026-11-20T09:30:00.000Z",
                     *             "status": "completed",
                     *             "metadata": {},
                     *             "version": 1,
                     *             "created_at": "2026-11-23T20:15:00.000Z",
                     *             "updated_at": "2026-11-23T20:15:00.000Z",
                     *             "is_deleted": false,
                     *             "deleted_at": null
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
                    "application/json": components["schemas"]["ContactInteractionBatchResult"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contact_interactions.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "contact_id" | "user_id" | "interaction_type" | "subject" | "description" | "outcome" | "interaction_date" | "status" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
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
            /** @description The interaction */
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
                     *       "contact_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                     *       "user_id": null,
                     *       "interaction_type": "call",
                     *       "subject": "Engine order",
                     *       "description": null,
                     *       "outcome": "Wants an offer",
                     *       "interaction_date": "2026-11-20T09:30:00.000Z",
                     *       "status": "completed",
                     *       "metadata": {},
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z",
                     *       "is_deleted": false,
                     *       "deleted_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["ContactInteraction"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contact_interactions.delete": {
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
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contact_interactions.update": {
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
                 *       "contact_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                 *       "interaction_type": "call"
                 *     }
                 */
                "application/json": components["schemas"]["ContactInteractionUpdate"];
            };
        };
        responses: {
            /** @description The interaction as it is now */
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
                     *       "contact_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                     *       "user_id": null,
                     *       "interaction_type": "call",
                     *       "subject": "Engine order",
                     *       "description": null,
                     *       "outcome": "Wants an offer",
                     *       "interaction_date": "2026-11-20T09:30:00.000Z",
                     *       "status": "completed",
                     *       "metadata": {},
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z",
                     *       "is_deleted": false,
                     *       "deleted_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["ContactInteraction"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contact_interactions.restore": {
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
            /** @description The interaction as it is now */
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
                     *       "contact_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                     *       "user_id": null,
                     *       "interaction_type": "call",
                     *       "subject": "Engine order",
                     *       "description": null,
                     *       "outcome": "Wants an offer",
                     *       "interaction_date": "2026-11-20T09:30:00.000Z",
                     *       "status": "completed",
                     *       "metadata": {},
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z",
                     *       "is_deleted": false,
                     *       "deleted_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["ContactInteraction"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at" | "updated_at" | "-updated_at";
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "resource" | "state" | "file_name" | "file_size" | "received_bytes" | "checksum" | "mode" | "match_on" | "mapping" | "dialect" | "empty" | "unknown" | "on_duplicate" | "atomic" | "max_errors" | "inspection" | "counts" | "plan" | "job_id" | "apply_job_id" | "error" | "uploaded_at" | "planned_at" | "started_at" | "finished_at" | "undone_at" | "expires_at" | "created_by" | "version" | "created_at" | "updated_at")[];
                /** @description Only with this resource; repeat it for any of several */
                resource?: ("contacts" | "contact_interactions" | "users")[];
                /** @description Only with this state; repeat it for any of several */
                state?: ("created" | "uploading" | "uploaded" | "planning" | "planned" | "applying" | "completed" | "failed" | "cancelled" | "undoing" | "undone")[];
                /** @description Only with this created_by; repeat it for any of several */
                created_by?: string[];
                /** @description Only with this job_id; repeat it for any of several */
                job_id?: string[];
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
            /** @description A page of imports */
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
                     *           "resource": "contacts",
                     *           "state": "created",
                     *           "file_name": "leads.csv",
                     *           "file_size": 52340,
                     *           "received_bytes": 0,
                     *           "checksum": null,
                     *           "mode": "create",
                     *           "match_on": "email",
                     *           "mapping": null,
                     *           "dialect": {
                     *             "compression": "none",
                     *             "encoding": "utf-8",
                     *             "delimiter": ";",
                     *             "quote": "\"",
                     *             "decimal": "point",
                     *             "date_style": "iso",
                     *             "zone": "Europe/Berlin"
                     *           },
                     *           "empty": "keep",
                     *           "unknown": "error",
                     *           "on_duplicate": "skip",
                     *           "atomic": "row",
                     *           "max_errors": 100,
                     *           "inspection": null,
                     *           "counts": {
                     *             "read": 10000,
                     *             "created": 9000,
                     *             "updated": 700,
                     *             "unchanged": 100,
                     *             "skipped": 50,
                     *             "rejected": 150,
                     *             "unprocessed": 0
                     *           },
                     *           "plan": null,
                     *           "job_id": null,
                     *           "apply_job_id": null,
                     *           "error": null,
                     *           "uploaded_at": null,
                     *           "planned_at": null,
                     *           "started_at": null,
                     *           "finished_at": null,
                     *           "undone_at": null,
                     *           "expires_at": "2026-11-30T20:15:00.000Z",
                     *           "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *           "version": 1,
                     *           "created_at": "2026-11-23T20:15:00.000Z",
                     *           "updated_at": "2026-11-23T20:15:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.create": {
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
                 *       "resource": "contacts",
                 *       "file_name": "leads.csv",
                 *       "file_size": 52340,
                 *       "match_on": "email",
                 *       "max_errors": 100
                 *     }
                 */
                "application/json": components["schemas"]["ImportCreate"];
            };
        };
        responses: {
            /** @description The new import */
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
                     *       "resource": "contacts",
                     *       "state": "created",
                     *       "file_name": "leads.csv",
                     *       "file_size": 52340,
                     *       "received_bytes": 0,
                     *       "checksum": null,
                     *       "mode": "create",
                     *       "match_on": "email",
                     *       "mapping": null,
                     *       "dialect": {
                     *         "compression": "none",
                     *         "encoding": "utf-8",
                     *         "delimiter": ";",
                     *         "quote": "\"",
                     *         "decimal": "point",
                     *         "date_style": "iso",
                     *         "zone": "Europe/Berlin"
                     *       },
                     *       "empty": "keep",
                     *       "unknown": "error",
                     *       "on_duplicate": "skip",
                     *       "atomic": "row",
                     *       "max_errors": 100,
                     *       "inspection": null,
                     *       "counts": {
                     *         "read": 10000,
                     *         "created": 9000,
                     *         "updated": 700,
                     *         "unchanged": 100,
                     *         "skipped": 50,
                     *         "rejected": 150,
                     *         "unprocessed": 0
                     *       },
                     *       "plan": null,
                     *       "job_id": null,
                     *       "apply_job_id": null,
                     *       "error": null,
                     *       "uploaded_at": null,
                     *       "planned_at": null,
                     *       "started_at": null,
                     *       "finished_at": null,
                     *       "undone_at": null,
                     *       "expires_at": "2026-11-30T20:15:00.000Z",
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "resource" | "state" | "file_name" | "file_size" | "received_bytes" | "checksum" | "mode" | "match_on" | "mapping" | "dialect" | "empty" | "unknown" | "on_duplicate" | "atomic" | "max_errors" | "inspection" | "counts" | "plan" | "job_id" | "apply_job_id" | "error" | "uploaded_at" | "planned_at" | "started_at" | "finished_at" | "undone_at" | "expires_at" | "created_by" | "version" | "created_at" | "updated_at")[];
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
            /** @description The import */
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
                     *       "resource": "contacts",
                     *       "state": "created",
                     *       "file_name": "leads.csv",
                     *       "file_size": 52340,
                     *       "received_bytes": 0,
                     *       "checksum": null,
                     *       "mode": "create",
                     *       "match_on": "email",
                     *       "mapping": null,
                     *       "dialect": {
                     *         "compression": "none",
                     *         "encoding": "utf-8",
                     *         "delimiter": ";",
                     *         "quote": "\"",
                     *         "decimal": "point",
                     *         "date_style": "iso",
                     *         "zone": "Europe/Berlin"
                     *       },
                     *       "empty": "keep",
                     *       "unknown": "error",
                     *       "on_duplicate": "skip",
                     *       "atomic": "row",
                     *       "max_errors": 100,
                     *       "inspection": null,
                     *       "counts": {
                     *         "read": 10000,
                     *         "created": 9000,
                     *         "updated": 700,
                     *         "unchanged": 100,
                     *         "skipped": 50,
                     *         "rejected": 150,
                     *         "unprocessed": 0
                     *       },
                     *       "plan": null,
                     *       "job_id": null,
                     *       "apply_job_id": null,
                     *       "error": null,
                     *       "uploaded_at": null,
                     *       "planned_at": null,
                     *       "started_at": null,
                     *       "finished_at": null,
                     *       "undone_at": null,
                     *       "expires_at": "2026-11-30T20:15:00.000Z",
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.upload": {
        parameters: {
            query?: never;
            header: {
                /** @description How many bytes came before this part */
                "Upload-Offset": number;
                /** @description False when more parts follow */
                "Upload-Complete"?: boolean;
                /** @description The checksum of the whole file, with the last part: `sha-256=<base64>` */
                Digest?: string;
            };
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** @description The file's bytes */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The import with the bytes received so far */
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
                     *       "resource": "contacts",
                     *       "state": "created",
                     *       "file_name": "leads.csv",
                     *       "file_size": 52340,
                     *       "received_bytes": 0,
                     *       "checksum": null,
                     *       "mode": "create",
                     *       "match_on": "email",
                     *       "mapping": null,
                     *       "dialect": {
                     *         "compression": "none",
                     *         "encoding": "utf-8",
                     *         "delimiter": ";",
                     *         "quote": "\"",
                     *         "decimal": "point",
                     *         "date_style": "iso",
                     *         "zone": "Europe/Berlin"
                     *       },
                     *       "empty": "keep",
                     *       "unknown": "error",
                     *       "on_duplicate": "skip",
                     *       "atomic": "row",
                     *       "max_errors": 100,
                     *       "inspection": null,
                     *       "counts": {
                     *         "read": 10000,
                     *         "created": 9000,
                     *         "updated": 700,
                     *         "unchanged": 100,
                     *         "skipped": 50,
                     *         "rejected": 150,
                     *         "unprocessed": 0
                     *       },
                     *       "plan": null,
                     *       "job_id": null,
                     *       "apply_job_id": null,
                     *       "error": null,
                     *       "uploaded_at": null,
                     *       "planned_at": null,
                     *       "started_at": null,
                     *       "finished_at": null,
                     *       "undone_at": null,
                     *       "expires_at": "2026-11-30T20:15:00.000Z",
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.inspect": {
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
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "match_on": "email",
                 *       "max_errors": 100
                 *     }
                 */
                "application/json": components["schemas"]["ImportOptions"];
            };
        };
        responses: {
            /** @description What the file tells */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "compression": "none",
                     *       "dialect": {
                     *         "encoding": "utf-8",
                     *         "bom": false,
                     *         "delimiter": ",",
                     *         "quote": "\"",
                     *         "line_ending": "\n"
                     *       },
                     *       "header": [
                     *         "First Name",
                     *         "Email"
                     *       ],
                     *       "columns": [
                     *         {
                     *           "name": "First Name",
                     *           "position": 1,
                     *           "samples": [
                     *             "Ada",
                     *             "Grace"
                     *           ]
                     *         }
                     *       ],
                     *       "findings": [
                     *         {
                     *           "what": "delimiter",
                     *           "value": "comma",
                     *           "why": "every line has as many as the header",
                     *           "flag": "--delimiter"
                     *         }
                     *       ],
                     *       "warnings": [],
                     *       "suggested_mapping": {
                     *         "version": 1,
                     *         "columns": {
                     *           "First Name": "first_name"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ImportInspection"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.plan": {
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
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "match_on": "email",
                 *       "max_errors": 100
                 *     }
                 */
                "application/json": components["schemas"]["ImportOptions"];
            };
        };
        responses: {
            /** @description The job that plans */
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
                     *       "run_after": null,
                     *       "cancel_requested_at": null,
                     *       "started_at": "2026-11-23T20:15:01.000Z",
                     *       "finished_at": null,
                     *       "service_token_id": null,
                     *       "request_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a99",
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.apply": {
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
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "plan": "9f86d081884c7d65"
                 *     }
                 */
                "application/json": components["schemas"]["ImportApply"];
            };
        };
        responses: {
            /** @description The job that applies */
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
                     *       "run_after": null,
                     *       "cancel_requested_at": null,
                     *       "started_at": "2026-11-23T20:15:01.000Z",
                     *       "finished_at": null,
                     *       "service_token_id": null,
                     *       "request_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a99",
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.resume": {
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
            /** @description The job that goes on */
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
                     *       "run_after": null,
                     *       "cancel_requested_at": null,
                     *       "started_at": "2026-11-23T20:15:01.000Z",
                     *       "finished_at": null,
                     *       "service_token_id": null,
                     *       "request_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a99",
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.cancel": {
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
            /** @description The import */
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
                     *       "resource": "contacts",
                     *       "state": "created",
                     *       "file_name": "leads.csv",
                     *       "file_size": 52340,
                     *       "received_bytes": 0,
                     *       "checksum": null,
                     *       "mode": "create",
                     *       "match_on": "email",
                     *       "mapping": null,
                     *       "dialect": {
                     *         "compression": "none",
                     *         "encoding": "utf-8",
                     *         "delimiter": ";",
                     *         "quote": "\"",
                     *         "decimal": "point",
                     *         "date_style": "iso",
                     *         "zone": "Europe/Berlin"
                     *       },
                     *       "empty": "keep",
                     *       "unknown": "error",
                     *       "on_duplicate": "skip",
                     *       "atomic": "row",
                     *       "max_errors": 100,
                     *       "inspection": null,
                     *       "counts": {
                     *         "read": 10000,
                     *         "created": 9000,
                     *         "updated": 700,
                     *         "unchanged": 100,
                     *         "skipped": 50,
                     *         "rejected": 150,
                     *         "unprocessed": 0
                     *       },
                     *       "plan": null,
                     *       "job_id": null,
                     *       "apply_job_id": null,
                     *       "error": null,
                     *       "uploaded_at": null,
                     *       "planned_at": null,
                     *       "started_at": null,
                     *       "finished_at": null,
                     *       "undone_at": null,
                     *       "expires_at": "2026-11-30T20:15:00.000Z",
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.undo": {
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
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ImportUndo"];
            };
        };
        responses: {
            /** @description The job that undoes */
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
                     *       "run_after": null,
                     *       "cancel_requested_at": null,
                     *       "started_at": "2026-11-23T20:15:01.000Z",
                     *       "finished_at": null,
                     *       "service_token_id": null,
                     *       "request_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a99",
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.rows": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only rows of this class; repeat it for any of several */
                class?: ("create" | "update" | "unchanged" | "skipped" | "rejected")[];
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
            /** @description A page of rows */
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
                     *           "row": 1,
                     *           "line": 2,
                     *           "class": "update",
                     *           "reason": null,
                     *           "key": "ada@analytical.example",
                     *           "record_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10",
                     *           "changes": {
                     *             "job_title": {
                     *               "from": "Clerk",
                     *               "to": "Mathematician"
                     *             }
                     *           },
                     *           "errors": []
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ImportRowPage"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.results": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
                /** @description Which results */
                kind: "rejects" | "successes" | "diffs";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The results as CSV */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "exports.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at" | "updated_at" | "-updated_at";
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "resource" | "format" | "filters" | "fields" | "formula_safe" | "state" | "file_name" | "file_size" | "checksum" | "rows" | "job_id" | "error" | "finished_at" | "expires_at" | "created_by" | "version" | "created_at" | "updated_at")[];
                /** @description Only with this resource; repeat it for any of several */
                resource?: ("contacts" | "contact_interactions" | "users" | "audit_logs")[];
                /** @description Only with this state; repeat it for any of several */
                state?: ("created" | "running" | "completed" | "failed" | "cancelled" | "expired")[];
                /** @description Only with this format; repeat it for any of several */
                format?: ("csv" | "ndjson" | "json")[];
                /** @description Only with this created_by; repeat it for any of several */
                created_by?: string[];
                /** @description Only with this job_id; repeat it for any of several */
                job_id?: string[];
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
            /** @description A page of exports */
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
                     *           "resource": "contacts",
                     *           "format": "csv",
                     *           "filters": {
                     *             "contact_type": [
                     *               "plug"
                     *             ]
                     *           },
                     *           "fields": [
                     *             "id",
                     *             "first_name",
                     *             "email"
                     *           ],
                     *           "formula_safe": true,
                     *           "state": "created",
                     *           "file_name": "contacts-2026-11-23.csv",
                     *           "file_size": null,
                     *           "checksum": null,
                     *           "rows": null,
                     *           "job_id": null,
                     *           "error": null,
                     *           "finished_at": null,
                     *           "expires_at": "2026-11-24T20:15:00.000Z",
                     *           "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *           "version": 1,
                     *           "created_at": "2026-11-23T20:15:00.000Z",
                     *           "updated_at": "2026-11-23T20:15:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ExportPage"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "exports.create": {
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
                 *       "resource": "contacts",
                 *       "filters": {
                 *         "contact_type": [
                 *           "plug"
                 *         ]
                 *       },
                 *       "fields": [
                 *         "id",
                 *         "first_name",
                 *         "email"
                 *       ],
                 *       "formula_safe": true
                 *     }
                 */
                "application/json": components["schemas"]["ExportCreate"];
            };
        };
        responses: {
            /** @description The new export */
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
                     *       "resource": "contacts",
                     *       "format": "csv",
                     *       "filters": {
                     *         "contact_type": [
                     *           "plug"
                     *         ]
                     *       },
                     *       "fields": [
                     *         "id",
                     *         "first_name",
                     *         "email"
                     *       ],
                     *       "formula_safe": true,
                     *       "state": "created",
                     *       "file_name": "contacts-2026-11-23.csv",
                     *       "file_size": null,
                     *       "checksum": null,
                     *       "rows": null,
                     *       "job_id": null,
                     *       "error": null,
                     *       "finished_at": null,
                     *       "expires_at": "2026-11-24T20:15:00.000Z",
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "exports.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "resource" | "format" | "filters" | "fields" | "formula_safe" | "state" | "file_name" | "file_size" | "checksum" | "rows" | "job_id" | "error" | "finished_at" | "expires_at" | "created_by" | "version" | "created_at" | "updated_at")[];
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
            /** @description The export */
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
                     *       "resource": "contacts",
                     *       "format": "csv",
                     *       "filters": {
                     *         "contact_type": [
                     *           "plug"
                     *         ]
                     *       },
                     *       "fields": [
                     *         "id",
                     *         "first_name",
                     *         "email"
                     *       ],
                     *       "formula_safe": true,
                     *       "state": "created",
                     *       "file_name": "contacts-2026-11-23.csv",
                     *       "file_size": null,
                     *       "checksum": null,
                     *       "rows": null,
                     *       "job_id": null,
                     *       "error": null,
                     *       "finished_at": null,
                     *       "expires_at": "2026-11-24T20:15:00.000Z",
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "exports.stream": {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own making; the same key and body run once and answer the same again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to export */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resource": "contacts",
                 *       "filters": {
                 *         "contact_type": [
                 *           "plug"
                 *         ]
                 *       },
                 *       "fields": [
                 *         "id",
                 *         "first_name",
                 *         "email"
                 *       ],
                 *       "formula_safe": true
                 *     }
                 */
                "application/json": components["schemas"]["ExportCreate"];
            };
        };
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "Accept-Ranges": components["headers"]["AcceptRangesNone"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    /** @example text */
                    "application/json": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "exports.download": {
        parameters: {
            query?: never;
            header?: {
                /** @description The bytes to send, for example `bytes=1000-` */
                Range?: string;
                /** @description The ETag of the copy you have; when the file is another one, all of it is sent */
                "If-Range"?: string;
            };
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    /** @example text */
                    "application/json": string;
                };
            };
            /** @description The bytes asked for */
            206: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Content-Range": components["headers"]["ContentRange"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
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
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "kind" | "state" | "progress" | "result" | "error" | "attempts" | "max_attempts" | "run_after" | "cancel_requested_at" | "started_at" | "finished_at" | "service_token_id" | "request_id" | "created_by" | "version" | "created_at" | "updated_at")[];
                /** @description Only with this kind; repeat it for any of several */
                kind?: string[];
                /** @description Only with this state; repeat it for any of several */
                state?: ("queued" | "running" | "completed" | "failed" | "cancelled")[];
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
                     *           "run_after": null,
                     *           "cancel_requested_at": null,
                     *           "started_at": "2026-11-23T20:15:01.000Z",
                     *           "finished_at": null,
                     *           "service_token_id": null,
                     *           "request_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a99",
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
            /** @description What went wrong */
            default: {
                headers: {
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
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "kind" | "state" | "progress" | "result" | "error" | "attempts" | "max_attempts" | "run_after" | "cancel_requested_at" | "started_at" | "finished_at" | "service_token_id" | "request_id" | "created_by" | "version" | "created_at" | "updated_at")[];
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
                     *       "run_after": null,
                     *       "cancel_requested_at": null,
                     *       "started_at": "2026-11-23T20:15:01.000Z",
                     *       "finished_at": null,
                     *       "service_token_id": null,
                     *       "request_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a99",
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
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
                     *       "run_after": null,
                     *       "cancel_requested_at": null,
                     *       "started_at": "2026-11-23T20:15:01.000Z",
                     *       "finished_at": null,
                     *       "service_token_id": null,
                     *       "request_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a99",
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
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
                     *       "run_after": null,
                     *       "cancel_requested_at": null,
                     *       "started_at": "2026-11-23T20:15:01.000Z",
                     *       "finished_at": null,
                     *       "service_token_id": null,
                     *       "request_id": "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a99",
                     *       "created_by": "01936d5e-0000-7000-8000-000000000002",
                     *       "version": 1,
                     *       "created_at": "2026-11-23T20:15:00.000Z",
                     *       "updated_at": "2026-11-23T20:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
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
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "user_id" | "service_token_id" | "on_behalf_of" | "table_name" | "record_id" | "record_version" | "action" | "old_values" | "new_values" | "metadata" | "request_id" | "job_id" | "created_at")[];
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
            /** @description What went wrong */
            default: {
                headers: {
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
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "user_id" | "service_token_id" | "on_behalf_of" | "table_name" | "record_id" | "record_version" | "action" | "old_values" | "new_values" | "metadata" | "request_id" | "job_id" | "created_at")[];
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
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
