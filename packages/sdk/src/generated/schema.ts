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
        /**
         * Delete an organisation
         * @description Deactivates it at once, and removes it for good, with everything that it owns, when the days of grace are over
         *     (`deletes_at`; 30 days, or what the operator says). Until then an owner can take it back with
         *     organizations.restore. Deleting it again changes nothing. Only an owner may.
         */
        delete: operations["organizations.delete"];
        options?: never;
        head?: never;
        /**
         * Change an organization
         * @description Changes the columns that the body names and leaves the others; null empties a column.
         */
        patch: operations["organizations.update"];
        trace?: never;
    };
    "/api/v1/organizations/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back the deletion of an organisation
         * @description Keeps an organisation that was to be removed, and reactivates it. One that was not to be removed stays as it is. Only an owner may.
         */
        post: operations["organizations.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate an organisation
         * @description From the next call on nobody works in it and no service token is taken: `organization_inactive`. Its scheduled
         *     work rests; jobs that were asked for are finished. Owners can still sign in, to reactivate or delete it. Only an
         *     owner may.
         */
        post: operations["organizations.deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reactivate an organisation
         * @description Everybody can work in it again. Refused while it is to be removed; organizations.restore takes that back. Only an owner may.
         */
        post: operations["organizations.reactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/v1/users/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate a user
         * @description Ends the person's sessions at once and lets them sign in no more; what they did stays theirs. Deactivating again changes nothing. An organisation keeps at least one active owner.
         */
        post: operations["users.deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reactivate a user
         * @description Lets the person sign in again. Reactivating an active person changes nothing.
         */
        post: operations["users.reactivate"];
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
    "/api/v1/contacts/{id}/subject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export all there is about a person
         * @description Answers one document for the person whom a contact stands for: the contact, its external keys, every record that
         *     refers to it, deleted ones too, and what the audit says of all of them. Reading it leaves an entry in the audit.
         */
        get: operations["contacts.export_subject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what an erasure would remove
         * @description Counts what `contacts.erase` would empty, and removes nothing. Files of imports and exports that are at work are
         *     told with the time until which they live.
         */
        get: operations["contacts.erasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person
         * @description A job removes the personal values of a contact for good: from the contact and every record that refers to it, from
         *     the audit, once that is sealed, and from kept answers, deliveries, jobs and files. Entries of the audit stay, and
         *     stay proved, without their values. There is no way back; an erasure that was cut off goes on.
         */
        post: operations["contacts.erase"];
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
    "/api/v1/contacts/{id}/interactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List interactions
         * @description Answers a page of interactions of one record of contacts.
         */
        get: operations["contacts.interactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Answers a page of events that pass all filters.
         */
        get: operations["events.list"];
        put?: never;
        /**
         * Create an event
         * @description Makes a new event and answers it.
         */
        post: operations["events.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many events
         * @description Creates, changes, deletes and restores up to 500 events. Each item succeeds or fails for itself.
         */
        post: operations["events.batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an event
         * @description Answers one event by its id.
         */
        get: operations["events.get"];
        put?: never;
        post?: never;
        /**
         * Delete an event
         * @description Hides the event from lists and frees its unique keys; it stays in the audit and can be restored.
         */
        delete: operations["events.delete"];
        options?: never;
        head?: never;
        /**
         * Change an event
         * @description Changes the columns that the body names and leaves the others; null empties a column.
         */
        patch: operations["events.update"];
        trace?: never;
    };
    "/api/v1/events/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an event
         * @description Brings a deleted event back. It is refused when a living one has taken its unique key since.
         */
        post: operations["events.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an event
         * @description Opens a draft for registration. Publishing a published event changes nothing.
         */
        post: operations["events.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an event
         * @description Says that a published event has begun. Starting an ongoing event changes nothing. It happens by itself at the event's start.
         */
        post: operations["events.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete an event
         * @description Says that an ongoing event is over. Completing a completed event changes nothing. It happens by itself at the event's end.
         */
        post: operations["events.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an event
         * @description Calls off an event that is not completed. Its attendees stay as they are. Cancelling a cancelled event changes nothing.
         */
        post: operations["events.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register for an event
         * @description Gives a contact or a user a seat at a published or ongoing event. Registering somebody who is registered changes
         *     nothing and answers 200; somebody who had cancelled is registered again. `event_full` when no seat is left:
         *     however many ask at once, there are never more than `max_attendees`.
         */
        post: operations["events.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event_attendees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List attendees
         * @description Answers a page of attendees that pass all filters.
         */
        get: operations["event_attendees.list"];
        put?: never;
        /**
         * Create an attendee
         * @description Makes a new attendee and answers it.
         *
         *     Takes a seat; `event_full` when there is none. `events.register` does the same, and is safe to repeat.
         */
        post: operations["event_attendees.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event_attendees/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many attendees
         * @description Creates, changes, deletes and restores up to 500 attendees. Each item succeeds or fails for itself.
         */
        post: operations["event_attendees.batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event_attendees/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an attendee
         * @description Answers one attendee by its id.
         */
        get: operations["event_attendees.get"];
        put?: never;
        post?: never;
        /**
         * Delete an attendee
         * @description Hides the attendee from lists and frees its unique keys; it stays in the audit and can be restored.
         */
        delete: operations["event_attendees.delete"];
        options?: never;
        head?: never;
        /**
         * Change an attendee
         * @description Changes the columns that the body names and leaves the others; null empties a column.
         */
        patch: operations["event_attendees.update"];
        trace?: never;
    };
    "/api/v1/event_attendees/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an attendee
         * @description Brings a deleted attendee back. It is refused when a living one has taken its unique key since.
         */
        post: operations["event_attendees.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/attendees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List attendees
         * @description Answers a page of attendees of one record of events.
         */
        get: operations["events.attendees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event_attendees/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an attendee
         * @description Says that a registered person is coming.
         */
        post: operations["event_attendees.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event_attendees/{id}/checkin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an attendee in
         * @description Says that a person has come: sets `check_in_time` to now and the status to attended. Checking in again changes nothing.
         */
        post: operations["event_attendees.checkin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event_attendees/{id}/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an attendee out
         * @description Says that a person who came has left: sets `check_out_time` to now. Checking out again changes nothing.
         */
        post: operations["event_attendees.checkout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event_attendees/{id}/no_show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark an attendee as absent
         * @description Says that a person who had registered did not come.
         */
        post: operations["event_attendees.no_show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event_attendees/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an attendance
         * @description Frees the seat of a registered or confirmed person. Cancelling again changes nothing.
         */
        post: operations["event_attendees.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event_agenda_items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agenda items
         * @description Answers a page of agenda items that pass all filters.
         */
        get: operations["event_agenda_items.list"];
        put?: never;
        /**
         * Create an agenda item
         * @description Makes a new agenda item and answers it.
         */
        post: operations["event_agenda_items.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event_agenda_items/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many agenda items
         * @description Creates, changes, deletes and restores up to 500 agenda items. Each item succeeds or fails for itself.
         */
        post: operations["event_agenda_items.batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event_agenda_items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an agenda item
         * @description Answers one agenda item by its id.
         */
        get: operations["event_agenda_items.get"];
        put?: never;
        post?: never;
        /**
         * Delete an agenda item
         * @description Hides the agenda item from lists and frees its unique keys; it stays in the audit and can be restored.
         */
        delete: operations["event_agenda_items.delete"];
        options?: never;
        head?: never;
        /**
         * Change an agenda item
         * @description Changes the columns that the body names and leaves the others; null empties a column.
         */
        patch: operations["event_agenda_items.update"];
        trace?: never;
    };
    "/api/v1/event_agenda_items/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an agenda item
         * @description Brings a deleted agenda item back. It is refused when a living one has taken its unique key since.
         */
        post: operations["event_agenda_items.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/agenda_items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agenda items
         * @description Answers a page of agenda items of one record of events.
         */
        get: operations["events.agenda_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the agenda of an event
         * @description Answers all items of the agenda in the order of their times, or those of one day, and where they get in each
         *     other's way: two items in one room, or one speaker in two items, at the same time. Cancelled items are answered
         *     and disturb nobody. Days are days in the event's time zone.
         */
        get: operations["events.agenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an event as a calendar
         * @description Answers the event and its agenda as iCalendar (RFC 5545). An item keeps its UID, and its SEQUENCE grows with each
         *     change, so that whoever fetches it again follows. For a calendar program without a token, make a link with
         *     `events.calendar_link`.
         */
        get: operations["events.calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/calendar-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a link to the calendar of an event
         * @description Answers an address that calendar programs subscribe to: it opens the calendar without sign-in, and follows the
         *     event and its agenda. Every call answers the same address until `events.revoke_calendar_links` ends it; the end
         *     of the event does not, its deletion does. Whoever has the link can read the agenda, so it stands in no log.
         */
        post: operations["events.calendar_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/revoke-calendar-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke the links to the calendar of an event
         * @description Ends every link that was made to the calendar of this event. Programs that subscribed are refused from then on;
         *     `events.calendar_link` makes a new link.
         */
        post: operations["events.revoke_calendar_links"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar_links/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a link to the calendar of an event
         * @description Answers the calendar that a link of `events.calendar_link` names. No sign-in: the link itself is the right. A link
         *     that was altered or revoked, or whose event is gone, is `not_found`.
         */
        get: operations["events.shared_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event_agenda_speakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List speakers
         * @description Answers a page of speakers that pass all filters.
         */
        get: operations["event_agenda_speakers.list"];
        put?: never;
        /**
         * Create a speaker
         * @description Makes a new speaker and answers it.
         */
        post: operations["event_agenda_speakers.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event_agenda_speakers/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many speakers
         * @description Creates, changes, deletes and restores up to 500 speakers. Each item succeeds or fails for itself.
         */
        post: operations["event_agenda_speakers.batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event_agenda_speakers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a speaker
         * @description Answers one speaker by its id.
         */
        get: operations["event_agenda_speakers.get"];
        put?: never;
        post?: never;
        /**
         * Delete a speaker
         * @description Hides the speaker from lists and frees its unique keys; it stays in the audit and can be restored.
         */
        delete: operations["event_agenda_speakers.delete"];
        options?: never;
        head?: never;
        /**
         * Change a speaker
         * @description Changes the columns that the body names and leaves the others; null empties a column.
         */
        patch: operations["event_agenda_speakers.update"];
        trace?: never;
    };
    "/api/v1/event_agenda_speakers/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a speaker
         * @description Brings a deleted speaker back. It is refused when a living one has taken its unique key since.
         */
        post: operations["event_agenda_speakers.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event_agenda_items/{id}/speakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List speakers
         * @description Answers a page of speakers of one record of event_agenda_items.
         */
        get: operations["event_agenda_items.speakers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List expenses
         * @description Answers a page of expenses that pass all filters.
         */
        get: operations["expenses.list"];
        put?: never;
        /**
         * Create an expense
         * @description Makes a new expense and answers it.
         *
         *     Hands in a claim. It is pending until somebody else decides on it; expenses.warnings says what will deserve a look.
         */
        post: operations["expenses.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expenses/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many expenses
         * @description Creates, changes, deletes and restores up to 500 expenses. Each item succeeds or fails for itself.
         */
        post: operations["expenses.batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expenses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an expense
         * @description Answers one expense by its id.
         */
        get: operations["expenses.get"];
        put?: never;
        post?: never;
        /**
         * Delete an expense
         * @description Hides the expense from lists and frees its unique keys; it stays in the audit and can be restored.
         *
         *     A claim that is approved or paid stays.
         */
        delete: operations["expenses.delete"];
        options?: never;
        head?: never;
        /**
         * Change an expense
         * @description Changes the columns that the body names and leaves the others; null empties a column.
         *
         *     A claim that is approved or paid stays as it is.
         */
        patch: operations["expenses.update"];
        trace?: never;
    };
    "/api/v1/expenses/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an expense
         * @description Brings a deleted expense back. It is refused when a living one has taken its unique key since.
         */
        post: operations["expenses.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/expenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List expenses
         * @description Answers a page of expenses of one record of events.
         */
        get: operations["events.expenses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expenses/{id}/warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what deserves a look about a claim
         * @description What whoever decides on it will be shown, as soon as it is handed in: another claim with the same receipt, another
         *     one of the same person, amount, day and merchant, and what it breaks of the rules of the policy.
         */
        get: operations["expenses.warnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expenses/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the claims that wait for you
         * @description Pending claims that the caller may approve now, the oldest first, with what deserves a look, and at which level of
         *     the policy they are asked. Claims that a rule of the policy forbids to approve are told, too: they can be rejected.
         *     A page may be short, since most claims may wait for others; `next_cursor` goes on.
         */
        get: operations["expenses.inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expenses/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sum up claims
         * @description A row for each group and currency, with exact sums: what was claimed, what of it is pending, rejected and granted, and
         *     what of that is paid. Deleted claims do not count.
         */
        get: operations["expenses.report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expenses/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve an expense
         * @description Grants a pending claim, or less than was claimed. Nobody approves their own; who may is the policy's to say.
         *     Where it asks several people, the claim stays pending until the last of them. Of several who decide at once one
         *     wins, the others get `already_decided`.
         */
        post: operations["expenses.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expenses/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject an expense
         * @description Refuses a pending claim, with a reason that the claimant reads. Whoever may approve it may reject it.
         */
        post: operations["expenses.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expenses/{id}/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resubmit an expense
         * @description Hands a rejected claim in again; what was approved of it before counts no more. Correct it first with
         *     `expenses.update`. Resubmitting a pending claim changes nothing.
         */
        post: operations["expenses.resubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expense_decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List decisions on expenses
         * @description Answers a page of decisions on expenses that pass all filters.
         */
        get: operations["expense_decisions.list"];
        put?: never;
        /**
         * Plan a decision on many expenses
         * @description Looks at up to 10,000 claims, named or filtered, and says what would become of each: whether it can be
         *     approved, rejected or paid, or why not, what it all comes to, and what deserves a look. Nothing is decided;
         *     `expense_decisions.apply` does that. Paying needs `expenses:pay`, too.
         */
        post: operations["expense_decisions.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expense_decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a decision on expenses
         * @description Answers one decision on expenses by its id.
         */
        get: operations["expense_decisions.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expense_decisions/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Carry out a planned decision
         * @description A job decides on each claim that is ready, as the caller: nobody decides on their own. One that somebody else
         *     has decided on is refused with `already_decided`, one that has changed since with `plan_stale`. With `digest`
         *     nothing is decided when any has changed. A job that was killed goes on where it stood, and decides nothing
         *     twice.
         */
        post: operations["expense_decisions.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expense_policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List expense policies
         * @description Answers a page of expense policies that pass all filters.
         *
         *     Every version of the policy; the one with the highest number holds.
         */
        get: operations["expense_policies.list"];
        put?: never;
        /**
         * Set the expense policy
         * @description Makes the next version of the organisation's policy, which holds from now on for every claim that is not decided.
         *     Approvals given before count as far as the new version asks for them. Whoever is named must belong to the
         *     organisation and may approve.
         */
        post: operations["expense_policies.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expense_policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an expense policy
         * @description Answers one expense policy by its id.
         */
        get: operations["expense_policies.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expense_policies/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an expense policy
         * @description Says what is wrong with a policy, and what it could not decide on: people who are not there or may not approve,
         *     currencies of pending claims without a rate. Sets nothing.
         */
        post: operations["expense_policies.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expense_policies/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay claims under a policy
         * @description Judges the claims of a time, up to 20,000, under another policy, or the one that holds, and tells which it would have
         *     treated otherwise: approved without a level that it asks for, against one of its rules, or in a currency without a
         *     rate. Roles and managers are those of when each claim was approved, as far as the audit goes back; addresses are
         *     those of today. Changes nothing.
         */
        post: operations["expense_policies.simulate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expense_decision_items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List claims of decisions
         * @description Answers a page of claims of decisions that pass all filters.
         */
        get: operations["expense_decision_items.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/expense_decisions/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List claims of decisions
         * @description Answers a page of claims of decisions of one record of expense_decisions.
         */
        get: operations["expense_decisions.items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics_events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List analytics events
         * @description Answers a page of analytics events that pass all filters.
         */
        get: operations["analytics_events.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics_events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an analytics event
         * @description Answers one analytics event by its id.
         */
        get: operations["analytics_events.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics_events/ingest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in events
         * @description Takes up to 1,000 events at once. Each carries an id of the caller's making: one that is known is not taken
         *     again, so a batch may be sent until it is answered.
         */
        post: operations["analytics_events.ingest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analytics_events/reports/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a report
         * @description Counts and sums, ready to be drawn:
         *
         *     - `activity`: events by day
         *     - `event_funnel`: attendees of events that began in the time, from registered over confirmed to attended; each
         *       step counts those who came further
         *     - `contact_funnel`: contacts made in the time, from target over contact to plug
         *     - `expenses_against_budget`: events that began in the time, with budget, what was spent in its currency, and
         *       what is left; rejected expenses do not count
         *     - `top_industries`: the industries with most contacts
         */
        get: operations["analytics_events.report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List media
         * @description Answers a page of media that pass all filters.
         */
        get: operations["media.list"];
        put?: never;
        /**
         * Create a medium
         * @description Makes a new medium and answers it.
         *
         *     Says what will come; the file itself is uploaded next. Only a person can make a private medium.
         */
        post: operations["media.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many media
         * @description Creates, changes, deletes and restores up to 500 media. Each item succeeds or fails for itself.
         */
        post: operations["media.batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a medium
         * @description Answers one medium by its id.
         */
        get: operations["media.get"];
        put?: never;
        post?: never;
        /**
         * Delete a medium
         * @description Hides the medium from lists and frees its unique keys; it stays in the audit and can be restored.
         *
         *     Its links end at once. The file goes MEDIA_RETENTION_DAYS later, and with it the way back.
         */
        delete: operations["media.delete"];
        options?: never;
        head?: never;
        /**
         * Change a medium
         * @description Changes the columns that the body names and leaves the others; null empties a column.
         *
         *     Only whoever uploaded it, owners and admins make it private.
         */
        patch: operations["media.update"];
        trace?: never;
    };
    "/api/v1/media/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a medium
         * @description Brings a deleted medium back. It is refused when a living one has taken its unique key since.
         *
         *     Refused with `media_state` once the file is gone.
         */
        post: operations["media.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List media
         * @description Answers a page of media of one record of contacts.
         */
        get: operations["contacts.media"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{id}/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List media
         * @description Answers a page of media of one record of events.
         */
        get: operations["events.media"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the file of a medium
         * @description Streams the file, or with `thumbnail` a smaller copy of an image. With Range and the ETag of before in If-Range
         *     a download goes on where it was cut.
         */
        get: operations["media.download"];
        /**
         * Upload the file of a medium
         * @description Sends the file, or the next part of it, from the byte that Upload-Offset names. After a cut connection, read
         *     `received_bytes` and go on from there. The last part says `Upload-Complete: true`, which is the default; it
         *     starts the job in `job_id`, which finds out the type, takes place and camera out of images and makes thumbnails.
         */
        put: operations["media.upload"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a link to the file of a medium
         * @description Answers an address that opens the file without sign-in until it ends. It ends early when the medium is deleted
         *     or its access level changes. Whoever has the link can read the file, so it stands in no log.
         */
        post: operations["media.link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media_links/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a link to a medium
         * @description Streams the file that a link of `media.link` or a `file_url` names. No sign-in: the link itself is the right. A
         *     link that was altered, has ended, or whose medium is gone or no longer public is `not_found`.
         */
        get: operations["media.shared"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media_collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List collections
         * @description Answers a page of collections that pass all filters.
         */
        get: operations["media_collections.list"];
        put?: never;
        /**
         * Create a collection
         * @description Makes a new collection and answers it.
         */
        post: operations["media_collections.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media_collections/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many collections
         * @description Creates, changes, deletes and restores up to 500 collections. Each item succeeds or fails for itself.
         */
        post: operations["media_collections.batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media_collections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a collection
         * @description Answers one collection by its id.
         */
        get: operations["media_collections.get"];
        put?: never;
        post?: never;
        /**
         * Delete a collection
         * @description Hides the collection from lists and frees its unique keys; it stays in the audit and can be restored.
         */
        delete: operations["media_collections.delete"];
        options?: never;
        head?: never;
        /**
         * Change a collection
         * @description Changes the columns that the body names and leaves the others; null empties a column.
         */
        patch: operations["media_collections.update"];
        trace?: never;
    };
    "/api/v1/media_collections/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a collection
         * @description Brings a deleted collection back. It is refused when a living one has taken its unique key since.
         */
        post: operations["media_collections.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media_collection_items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List collection items
         * @description Answers a page of collection items that pass all filters.
         */
        get: operations["media_collection_items.list"];
        put?: never;
        /**
         * Create a collection item
         * @description Makes a new collection item and answers it.
         *
         *     Puts a medium into a collection, at its end or at a place.
         */
        post: operations["media_collection_items.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media_collection_items/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many collection items
         * @description Creates, changes, deletes and restores up to 500 collection items. Each item succeeds or fails for itself.
         */
        post: operations["media_collection_items.batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media_collection_items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a collection item
         * @description Answers one collection item by its id.
         */
        get: operations["media_collection_items.get"];
        put?: never;
        post?: never;
        /**
         * Delete a collection item
         * @description Hides the collection item from lists and frees its unique keys; it stays in the audit and can be restored.
         *
         *     Takes the medium out of the collection; the medium itself stays.
         */
        delete: operations["media_collection_items.delete"];
        options?: never;
        head?: never;
        /**
         * Change a collection item
         * @description Changes the columns that the body names and leaves the others; null empties a column.
         *
         *     Moves it to another place.
         */
        patch: operations["media_collection_items.update"];
        trace?: never;
    };
    "/api/v1/media_collection_items/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a collection item
         * @description Brings a deleted collection item back. It is refused when a living one has taken its unique key since.
         */
        post: operations["media_collection_items.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media_collections/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List collection items
         * @description Answers a page of collection items of one record of media_collections.
         */
        get: operations["media_collections.items"];
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
         * List notifications
         * @description Answers a page of notifications that pass all filters.
         *
         *     Your own, as far as they are in the app and not expired. What was sent to others, and by other channels, is
         *     `notifications.sent`.
         */
        get: operations["notifications.list"];
        put?: never;
        /**
         * Create a notification
         * @description Makes a new notification and answers it.
         *
         *     Without `user_id` it goes to yourself. One in the app is there at once; e-mail, SMS and push are sent by a job,
         *     which `job_id` names. Someone who cannot be reached by the channel is refused with `recipient_unreachable`.
         */
        post: operations["notifications.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a notification
         * @description Answers one notification by its id.
         *
         *     One of your own, whatever its channel.
         */
        get: operations["notifications.get"];
        put?: never;
        post?: never;
        /**
         * Delete a notification
         * @description Hides the notification from lists and frees its unique keys; it stays in the audit.
         *
         *     One of your own. What waits to be sent is not sent any more.
         */
        delete: operations["notifications.delete"];
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
         * Mark a notification as read
         * @description Marks one of your own; one that is read stays as it is.
         */
        post: operations["notifications.read"];
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
         * Mark all notifications as read
         * @description Marks all of your own that `notifications.unread_count` counts.
         */
        post: operations["notifications.read_all"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count unread notifications
         * @description Counts your own in the app that are unread and not expired.
         */
        get: operations["notifications.unread_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was sent
         * @description Everything that was sent in the organisation, to whom, by which channel, and how the delivery went; newest
         *     first. The messages of a campaign are those with its `job_id`.
         */
        get: operations["notifications.sent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/campaign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to many contacts
         * @description Sends a template by e-mail to every contact that passes the filters, as one job at an even rate, which can be
         *     cancelled and goes on where it stood. Left out, and counted by the reason, are contacts without an e-mail,
         *     addresses that are suppressed, and those to whom this template was sent before. Each mail holds a link that
         *     ends such mails without signing in (RFC 8058).
         *
         *     With `dry_run` nothing is sent and the answer counts the same. `at_most` holds the campaign to what was
         *     looked at: more recipients than that are refused with `plan_stale`. Needs `contacts:read` too.
         */
        post: operations["notifications.campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification_templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List templates
         * @description Answers a page of templates that pass all filters.
         */
        get: operations["notification_templates.list"];
        put?: never;
        /**
         * Create a template
         * @description Makes a new template and answers it.
         *
         *     `{{contact.first_name}}` stands for the contact's value, `{{contact.first_name|there}}` for `there` where that is
         *     empty. There are `contact.<column>`, `contact.metadata.<name>`, `organization.name` and `unsubscribe_url`; no
         *     code and no conditions. An unknown placeholder is refused.
         */
        post: operations["notification_templates.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification_templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a template
         * @description Answers one template by its id.
         */
        get: operations["notification_templates.get"];
        put?: never;
        post?: never;
        /**
         * Delete a template
         * @description Hides the template from lists and frees its unique keys; it stays in the audit and can be restored.
         */
        delete: operations["notification_templates.delete"];
        options?: never;
        head?: never;
        /**
         * Change a template
         * @description Changes the columns that the body names and leaves the others; null empties a column.
         */
        patch: operations["notification_templates.update"];
        trace?: never;
    };
    "/api/v1/notification_templates/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a template
         * @description Brings a deleted template back. It is refused when a living one has taken its unique key since.
         */
        post: operations["notification_templates.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification_templates/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a template filled in
         * @description Fills the placeholders in for a contact, or for an invented one, as a campaign would, and sends nothing.
         */
        get: operations["notification_templates.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List suppressions
         * @description Answers a page of suppressions that pass all filters.
         */
        get: operations["suppressions.list"];
        put?: never;
        /**
         * Create a suppression
         * @description Makes a new suppression and answers it.
         *
         *     From then on no campaign writes to the address. Mails about the person's own account are not held back.
         */
        post: operations["suppressions.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppressions/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many suppressions
         * @description Creates, changes, deletes and restores up to 500 suppressions. Each item succeeds or fails for itself.
         */
        post: operations["suppressions.batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppressions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a suppression
         * @description Answers one suppression by its id.
         */
        get: operations["suppressions.get"];
        put?: never;
        post?: never;
        /**
         * Delete a suppression
         * @description Hides the suppression from lists and frees its unique keys; it stays in the audit and can be restored.
         *
         *     Campaigns write to the address again; do it only when its owner wants that.
         */
        delete: operations["suppressions.delete"];
        options?: never;
        head?: never;
        /**
         * Change a suppression
         * @description Changes the columns that the body names and leaves the others; null empties a column.
         */
        patch: operations["suppressions.update"];
        trace?: never;
    };
    "/api/v1/suppressions/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a suppression
         * @description Brings a deleted suppression back. It is refused when a living one has taken its unique key since.
         */
        post: operations["suppressions.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/push_subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List subscriptions
         * @description Answers a page of subscriptions that pass all filters.
         *
         *     Your own.
         */
        get: operations["push_subscriptions.list"];
        put?: never;
        /**
         * Create a subscription
         * @description Makes a new subscription and answers it.
         *
         *     Takes what a browser's `PushSubscription.toJSON()` gives. A browser that is known already is answered as it is,
         *     with its new keys; one that another person used before goes over to you.
         */
        post: operations["push_subscriptions.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/push_subscriptions/{id}": {
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
         * Delete a subscription
         * @description Hides the subscription from lists and frees its unique keys; it stays in the audit.
         *
         *     One of your own. Those that the push service gave up are removed by themselves.
         */
        delete: operations["push_subscriptions.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/push_subscriptions/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the key that browsers subscribe with
         * @description The `applicationServerKey` of `PushManager.subscribe()`, by which push services know this server (RFC 8292).
         */
        get: operations["push_subscriptions.key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List integrations
         * @description Answers a page of integrations that pass all filters.
         */
        get: operations["integrations.list"];
        put?: never;
        /**
         * Create an integration
         * @description Makes a new integration and answers it.
         *
         *     Credentials are sealed with AES-256-GCM for this record alone, and stand in no answer, log or audit entry.
         *     `integrations.providers` tells which a provider asks for.
         */
        post: operations["integrations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many integrations
         * @description Creates, changes, deletes and restores up to 500 integrations. Each item succeeds or fails for itself.
         */
        post: operations["integrations.batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an integration
         * @description Answers one integration by its id.
         */
        get: operations["integrations.get"];
        put?: never;
        post?: never;
        /**
         * Delete an integration
         * @description Hides the integration from lists and frees its unique keys; it stays in the audit and can be restored.
         *
         *     The credentials are removed with it, for good.
         */
        delete: operations["integrations.delete"];
        options?: never;
        head?: never;
        /**
         * Change an integration
         * @description Changes the columns that the body names and leaves the others; null empties a column.
         *
         *     New credentials take the place of all the old ones; null removes them and disconnects.
         */
        patch: operations["integrations.update"];
        trace?: never;
    };
    "/api/v1/integrations/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an integration
         * @description Brings a deleted integration back. It is refused when a living one has taken its unique key since.
         *
         *     It comes back disconnected, without credentials.
         */
        post: operations["integrations.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List providers
         * @description The systems that can be connected, what for, and which credentials and settings each asks for.
         */
        get: operations["integrations.providers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look whether an integration works
         * @description Asks the other system who the account is, and changes nothing, here or there. What it does not take is told, with
         *     what to do about it; that is no error of this call. `hubspot.doctor` looks at an account of HubSpot more closely.
         */
        get: operations["integrations.test"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/{id}/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sync an integration
         * @description A job does what the provider's sync is for: members of an audience at Mailchimp, meetings for events at Zoom and
         *     Teams; for HubSpot it is the job of `hubspot.sync`. With `plan` it says what it would do and does nothing. There is
         *     one at a time: one that is under way with the same wish is answered instead of another. A job that was killed goes on
         *     where it stood. Each run that was no plan leaves an entry in the log.
         */
        post: operations["integrations.sync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/{id}/retry_failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try failed records again
         * @description A record that the other system refused waits until it changes. Once the reason is mended there, such as a licence
         *     or a field that was missing, the next sync tries all of them again.
         */
        post: operations["integrations.retry_failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integration_logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List integration logs
         * @description Answers a page of integration logs that pass all filters.
         */
        get: operations["integration_logs.list"];
        put?: never;
        /**
         * Create an integration log
         * @description Makes a new integration log and answers it.
         *
         *     For connectors of your own. The integration's `status` follows, and its `last_sync` after a sync that did not fail.
         *     Whatever looks like a credential in the data, by its name or its form, is left out before it is kept.
         */
        post: operations["integration_logs.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integration_logs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an integration log
         * @description Answers one integration log by its id.
         */
        get: operations["integration_logs.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List integration logs
         * @description Answers a page of integration logs of one record of integrations.
         */
        get: operations["integrations.logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubspot/connect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect a HubSpot account
         * @description Keeps the token sealed, as `integrations.create` does, and asks nobody: `hubspot.doctor` tells whether it works.
         *     Makes an integration, or gives the one there is another token; a second account is made by
         *     `integrations.create`. What is known of its records stays.
         */
        post: operations["hubspot.connect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubspot/disconnect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disconnect a HubSpot account
         * @description Removes the token for good. Links between records stay, so that connecting the same account again goes on where
         *     it ended; `integrations.delete` removes the integration.
         */
        post: operations["hubspot.disconnect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubspot_webhooks/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear from HubSpot what has changed there
         * @description For HubSpot alone, at the address that `hubspot.status` answers. Each request is signed by the app (version 3), not more
         *     than five minutes ago or ahead. What it says is a hint: which contacts it names is noted, once each, and the next sync
         *     reads them from HubSpot; what is no contact is passed over.
         */
        post: operations["hubspot.webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubspot/doctor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look what stands in the way of a sync
         * @description Asks the account: is the token good, is it the same account as before, may it read and write what is synced, does each
         *     mapped property exist, may it be written, does it know the values. Nothing is changed there.
         */
        get: operations["hubspot.doctor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubspot/ensure_schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the properties that a sync needs
         * @description Makes what is missing in the account of the properties that the mapping cannot do without: for companies
         *     `plugs_company_id`, by which none is made twice. What is there already stays; the same call again makes nothing.
         *     Needs the scope `crm.schemas.companies.write`.
         */
        post: operations["hubspot.ensure_schema"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubspot/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the mapping
         * @description The mapping of fields to properties; the default one until another is set.
         */
        get: operations["hubspot.mapping"];
        put?: never;
        /**
         * Set the mapping
         * @description Takes the place of the whole mapping before. It is kept in the integration's settings as `mapping`. With the next
         *     sync all linked records are read anew.
         */
        post: operations["hubspot.set_mapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubspot/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan a sync
         * @description A job looks at both sides and writes neither. Its result says how many records would change where, with how many
         *     calls, and a digest; `hubspot_changes.list` with its `job_id` says it record by record, field by field.
         */
        post: operations["hubspot.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubspot/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sync contacts with HubSpot
         * @description A job decides as `hubspot.plan` does, and then does it: what goes here with its audit entries, what goes there in
         *     batches of a hundred. One that is under way with the same wishes is answered instead of another. With `digest`
         *     all is refused with `plan_stale` when it would be another plan now. A job that was killed goes on where it stood.
         */
        post: operations["hubspot.sync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubspot/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how a HubSpot account stands
         * @description Links, faults, conflicts and the last job. Asks nobody but ourselves.
         */
        get: operations["hubspot.status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubspot/retry_failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try failed records again
         * @description The next sync looks at every record with a fault, also where neither side has changed since: once what was wrong
         *     in the account or its mapping is mended.
         */
        post: operations["hubspot.retry_failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubspot/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person at HubSpot
         * @description Deletes for good, as privacy law asks for, the records at HubSpot of a contact that was erased here before. HubSpot
         *     deletes what is associated with them too, and takes their addresses no more. There is no way back; what is gone
         *     there already is told as gone.
         */
        post: operations["hubspot.erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubspot/relink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link a contact anew
         * @description Forgets which record at HubSpot the contact is, and links it to another, or to the one that the next sync finds by
         *     the e-mail address. What differs then is decided as at a first sync.
         */
        post: operations["hubspot.relink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubspot_changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List changes of syncs
         * @description Answers a page of changes of syncs that pass all filters.
         *
         *     What plans would do and syncs did, record by record, kept for 30 days.
         */
        get: operations["hubspot_changes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubspot_conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conflicts with HubSpot
         * @description Answers a page of conflicts with HubSpot that pass all filters.
         */
        get: operations["hubspot_conflicts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubspot_conflicts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a conflict with HubSpot
         * @description Answers one conflict with HubSpot by its id.
         */
        get: operations["hubspot_conflicts.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubspot_conflicts/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on a conflict
         * @description The next sync gives the other side this value, unless that side has been changed once more meanwhile; then it is
         *     a conflict anew. One that is resolved the same way already is answered as it is.
         */
        post: operations["hubspot_conflicts.resolve"];
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
         * List webhooks
         * @description Answers a page of webhooks that pass all filters.
         */
        get: operations["webhooks.list"];
        put?: never;
        /**
         * Create a webhook
         * @description Makes a new webhook and answers it.
         *
         *     The secret stands in this answer and nowhere else. Deliveries are signed as the Standard Webhooks specification
         *     says (`webhook-id`, `webhook-timestamp`, `webhook-signature`), so that its libraries verify them. Addresses of
         *     private networks are refused here, and again whenever something is sent.
         */
        post: operations["webhooks.create"];
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
        /**
         * Get a webhook
         * @description Answers one webhook by its id.
         */
        get: operations["webhooks.get"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Hides the webhook from lists and frees its unique keys; it stays in the audit.
         *
         *     What waits to be delivered is not delivered any more.
         */
        delete: operations["webhooks.delete"];
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description Changes the columns that the body names and leaves the others; null empties a column.
         *
         *     An active one that the server had ended begins anew, with what happens from now on.
         */
        patch: operations["webhooks.update"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the secret
         * @description Answers the new secret, which is not shown again. For `overlap_hours` both sign each delivery, so that receivers
         *     can change over one after the other.
         */
        post: operations["webhooks.rotate_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/trigger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description Makes deliveries of an event that did not happen, marked `"test": true`, for every active webhook that is told of
         *     such, or for one. They are signed, tried again and logged like any other.
         */
        post: operations["webhooks.trigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the events
         * @description What webhooks are told, for those who cannot be reached from outside: events since a place, in the order they were
         *     committed. Without `after` it answers the place where events will appear from now on.
         */
        get: operations["webhooks.events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook_deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries
         * @description Answers a page of deliveries that pass all filters.
         *
         *     What was told to whom and how it went, kept for 30 days.
         */
        get: operations["webhook_deliveries.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook_deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a delivery
         * @description Answers one delivery by its id.
         */
        get: operations["webhook_deliveries.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries
         * @description Answers a page of deliveries of one record of webhooks.
         */
        get: operations["webhooks.deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook_deliveries/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver again
         * @description Sends the same event once more, under the same id, whether it was delivered or given up. Its tries are counted
         *     anew.
         */
        post: operations["webhook_deliveries.replay"];
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
         *     it is and listed with the reason; what another import changed that is undone itself is no edit. A dry run only
         *     counts.
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
         *
         *     A query that no index answers whole (`field`, `text`, a minus, several kinds of terms) looks at up to 10,000
         *     entries for a page: such a page may hold less than asked for, or nothing, and still have a `next_cursor`.
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
    "/api/v1/audit_logs/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the audit
         * @description Answers entries in the order in which they were committed, from a place on; without one, no entries and the
         *     place of this moment. Asked again with each `next`, it misses none and repeats none, also of what was
         *     committed late. While a transaction that writes is open, what was committed after it began waits for it
         *     (PostgreSQL).
         */
        get: operations["audit_logs.follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit_logs/history/{table}/{record}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the history of a record
         * @description What was done to a record, oldest first, and the record as it was at a time: now, when none is named. It works
         *     for deleted records, and for removed ones too. Derived columns, which no entry holds, are left out. Of more than
         *     1,000 entries the newest are answered.
         */
        get: operations["audit_logs.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit_logs/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write old values back
         * @description Takes one change back: an update gets its old values, a deleted record is restored. It is a change like any
         *     other, made by the caller, held to the rules of the resource and audited. It needs the permission to write the
         *     resource, too. What was changed again since is refused, unless `force` says otherwise.
         */
        post: operations["audit_logs.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit_logs/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prove an entry
         * @description Answers all that shows one entry to stand under the newest signed checkpoint: its salt, its place and the hashes
         *     beside its way to the root (RFC 9162, 2.1.3). The format is published in docs/audit-format.md.
         */
        get: operations["audit_logs.proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit_checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List checkpoints
         * @description Answers a page of checkpoints that pass all filters.
         *
         *     Each says by its signature what the audit held at its time, and by its hash of the one before that none is missing.
         */
        get: operations["audit_checkpoints.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit_checkpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a checkpoint
         * @description Answers one checkpoint by its id.
         */
        get: operations["audit_checkpoints.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit_checkpoints/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how far the audit is sealed
         * @description How many entries stand under a checkpoint, how many do not yet, and since when the oldest of those waits. What a
         *     transaction wrote that began after one that is still open waits for that one (PostgreSQL).
         */
        get: operations["audit_checkpoints.status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit_checkpoints/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the public keys
         * @description The Ed25519 keys that checkpoints of this organisation are signed with, the newest first. A verifier that should
         *     not have to trust this server takes them from elsewhere: keep them where the server cannot write.
         */
        get: operations["audit_checkpoints.keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit_checkpoints/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Seal the audit
         * @description Gives entries that have none their places in the tree, and signs a checkpoint over it. One call seals up to 10,000
         *     entries; `more` says to call again. Jobs do the same every ten minutes and after imports.
         */
        post: operations["audit_checkpoints.seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit_checkpoints/{id}/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prove that nothing before was changed
         * @description Answers the hashes that show the tree of this checkpoint to be an earlier tree with entries added and nothing
         *     else (RFC 9162, 2.1.4).
         */
        get: operations["audit_checkpoints.consistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit_checkpoints/{id}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download all that proves the audit
         * @description Streams every entry under the checkpoint with what its leaf is made of, and every checkpoint on the way, a JSON
         *     object a line. With it and a public key anyone verifies the audit without this server; the format is published in
         *     docs/audit-format.md. It begins behind what is archived, with the signed archives that say so.
         */
        get: operations["audit_checkpoints.bundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit_archives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List archives
         * @description Answers a page of archives that pass all filters.
         *
         *     They follow one another without a gap, from the first entry of the audit on.
         */
        get: operations["audit_archives.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit_archives/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an archive
         * @description Answers one archive by its id.
         */
        get: operations["audit_archives.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit_archives/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what would be archived
         * @description What the next run would take out of the log: entries under a checkpoint older than `audit_retention_days` in the
         *     settings of the organisation. It changes nothing.
         */
        get: operations["audit_archives.plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit_archives/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive what the log no longer keeps
         * @description Starts the job that runs every night: it verifies the entries that are past the policy, writes them with their
         *     proof into archives, and then deletes them from the log. Entries that do not verify are neither archived nor
         *     deleted. Without a policy it does nothing.
         */
        post: operations["audit_archives.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit_archives/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download an archive
         * @description Streams its entries with all that proves them, in the format of docs/audit-format.md; plugs audit verify --file
         *     verifies it without this server. With Range and the ETag of before in If-Range a download goes on where it was
         *     cut.
         */
        get: operations["audit_archives.download"];
        put?: never;
        post?: never;
        /**
         * Delete the file of an archive
         * @description Deletes the entries for good, where the server keeps them: download the archive before. That it was there, what
         *     it held the place of, and who deleted it stays proved. One whose entries are still going from the log is not
         *     ready for it.
         */
        delete: operations["audit_archives.remove"];
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
        ErrorCode: "malformed_body" | "invalid_request" | "organization_required" | "unauthenticated" | "token_expired" | "session_revoked" | "invalid_credentials" | "missing_scope" | "organization_inactive" | "plan_limit" | "own_expense" | "not_found" | "route_not_found" | "invitation_invalid" | "method_not_allowed" | "request_timeout" | "duplicate_key" | "invalid_signature" | "invalid_transition" | "already_decided" | "not_approver" | "policy_refuses" | "no_rate" | "webhook_state" | "audit_tampered" | "audit_unsealed" | "audit_archive_state" | "audit_archived" | "hubspot_brake" | "integration_state" | "decision_state" | "event_full" | "idempotency_in_progress" | "upload_offset_mismatch" | "not_restorable" | "import_state" | "export_state" | "media_state" | "plan_stale" | "job_state" | "erased" | "precondition_failed" | "payload_too_large" | "address_too_long" | "unsupported_media_type" | "range_not_satisfiable" | "validation_failed" | "idempotency_key_reused" | "checksum_mismatch" | "reference_not_found" | "recipient_unreachable" | "match_key_not_unique" | "row_limit_exceeded" | "media_unprocessable" | "unreadable_file" | "rate_limited" | "header_too_large" | "internal_error" | "integration_access" | "integration_refused" | "integration_unavailable" | "hubspot_access" | "hubspot_daily_limit" | "hubspot_error_limit" | "hubspot_refused" | "hubspot_unavailable" | "delivery_failed" | "delivery_unknown" | "storage_unavailable" | "overloaded" | "shutting_down" | "deadline_exceeded" | "storage_full";
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
             * @description What it pays for; the operator of the server decides, and may limit what a plan holds
             * @example free
             */
            readonly subscription_plan: string;
            /**
             * @description Its preferences, given as a whole
             * @example {
             *       "timezone": "Europe/London",
             *       "currency": "GBP"
             *     }
             */
            settings: {
                /**
                 * Format: timezone
                 * @description Where it works, as an IANA name
                 */
                timezone?: string;
                /** @description What it counts in, as an ISO 4217 code */
                currency?: string;
                /** @description Language and region, as a BCP 47 tag */
                locale?: string;
                /** @description After how many days deleted records are removed for good; 0 keeps them, and without it the server decides */
                deleted_retention_days?: number;
                /** @description After how many days sealed entries of the audit go from the log into an archive with their proof; without it all of them stay */
                audit_retention_days?: number;
            };
            /**
             * @description False while it is deactivated; only its owners can sign in then, to reactivate or delete it
             * @example true
             */
            readonly is_active: boolean;
            /**
             * Format: date-time
             * @description When it will be removed for good, with everything that it owns; until then the deletion can be taken back
             * @example null
             */
            readonly deletes_at: string | null;
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
             * @description Its preferences, given as a whole
             * @default {}
             * @example {
             *       "timezone": "Europe/London",
             *       "currency": "GBP"
             *     }
             */
            settings?: {
                /**
                 * Format: timezone
                 * @description Where it works, as an IANA name
                 */
                timezone?: string;
                /** @description What it counts in, as an ISO 4217 code */
                currency?: string;
                /** @description Language and region, as a BCP 47 tag */
                locale?: string;
                /** @description After how many days deleted records are removed for good; 0 keeps them, and without it the server decides */
                deleted_retention_days?: number;
                /** @description After how many days sealed entries of the audit go from the log into an archive with their proof; without it all of them stay */
                audit_retention_days?: number;
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
             * @description Its preferences, given as a whole
             * @example {
             *       "timezone": "Europe/London",
             *       "currency": "GBP"
             *     }
             */
            settings?: {
                /**
                 * Format: timezone
                 * @description Where it works, as an IANA name
                 */
                timezone?: string;
                /** @description What it counts in, as an ISO 4217 code */
                currency?: string;
                /** @description Language and region, as a BCP 47 tag */
                locale?: string;
                /** @description After how many days deleted records are removed for good; 0 keeps them, and without it the server decides */
                deleted_retention_days?: number;
                /** @description After how many days sealed entries of the audit go from the log into an archive with their proof; without it all of them stay */
                audit_retention_days?: number;
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
        OrganizationReason: {
            /**
             * @description Why, for the audit
             * @example The season is over
             */
            reason?: string;
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
        UserReason: {
            /**
             * @description Why, for the audit
             * @example Left the company
             */
            reason?: string;
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
        ContactErase: {
            /**
             * @description Why, for the audit, where it stays: name no person in it
             * @example Request of 2026-11-23
             */
            reason?: string;
        };
        /** @description What an erasure removes; counts that are zero are left out */
        ContactErasure: {
            /**
             * Format: uuid
             * @description The contact
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            contact_id: string;
            /**
             * @description Records whose personal values are emptied, by resource
             * @example {
             *       "contacts": 1,
             *       "contact_interactions": 4
             *     }
             */
            records: {
                [key: string]: number;
            };
            /**
             * @description Keys of files and other systems that are forgotten
             * @example 1
             */
            external_keys: number;
            /**
             * @description Kept answers, deliveries, jobs and the like that hold the person's values, by table
             * @example {
             *       "idempotency_keys": 1
             *     }
             */
            traces: {
                [key: string]: number;
            };
            /**
             * @description Entries of the audit whose values are emptied
             * @example 9
             */
            audit_entries: number;
            /**
             * @description Entries in archives of the audit whose values are emptied
             * @example 0
             */
            archived_entries: number;
            /**
             * @description Imports and exports whose files may hold the person, and media of theirs, that lose their files
             * @example 2
             */
            files: number;
            /**
             * @description Imports and exports that are at work and keep their files until they expire
             * @example 0
             */
            files_left: number;
            /**
             * Format: date-time
             * @description When the last of those expires
             * @example null
             */
            files_until: string | null;
        };
        /** @description All that the organisation holds about the person whom a contact stands for */
        ContactSubject: {
            /**
             * Format: date-time
             * @description When it was put together
             * @example 2026-11-23T20:15:00.000Z
             */
            exported_at: string;
            contact: components["schemas"]["Contact"];
            /** @description What files and other systems call the contact */
            external_keys: components["schemas"]["ContactSubjectKey"][];
            /**
             * @description Records that refer to the contact or hold its address, deleted ones too, by resource
             * @example {
             *       "contact_interactions": []
             *     }
             */
            records: {
                [key: string]: {
                    [key: string]: unknown;
                }[];
            };
            /** @description What was done to all of these, oldest first */
            audit_logs: components["schemas"]["AuditLog"][];
        };
        /** @description What another system calls a record */
        ContactSubjectKey: {
            /**
             * @description The record's resource
             * @example contacts
             */
            resource: string;
            /**
             * @description The other system
             * @example legislators
             */
            source: string;
            /**
             * @description The record's key there
             * @example A000360
             */
            key: string;
            /**
             * Format: uuid
             * @description The record
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            record_id: string;
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
        /** @description A conference, workshop or meeting that an organisation holds */
        Event: {
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
             * @description What it is called
             * @example Analytical Engine Day
             */
            title: string;
            /** @description What it is about */
            description: string | null;
            /**
             * @description What kind it is
             * @example conference
             * @enum {string}
             */
            event_type: "conference" | "workshop" | "networking" | "meeting";
            /**
             * @description Where it is in its life; after creation only publish, start, complete and cancel move it
             * @enum {string}
             */
            status: "draft" | "published" | "ongoing" | "completed" | "cancelled";
            /**
             * Format: date-time
             * @description When it begins
             * @example 2027-03-01T08:00:00.000Z
             */
            start_date: string;
            /**
             * Format: date-time
             * @description When it ends, after its begin
             * @example 2027-03-02T16:00:00.000Z
             */
            end_date: string;
            /**
             * Format: timezone
             * @description The IANA time zone of the place; days of the agenda are days there
             * @example Europe/Zurich
             */
            timezone: string;
            /**
             * @description The city or address
             * @example Zurich
             */
            location: string | null;
            /**
             * @description The building or room
             * @example Congress House
             */
            venue: string | null;
            /** @description Anything about the venue, such as rooms and capacities */
            venue_details: {
                [key: string]: unknown;
            };
            /**
             * Format: decimal
             * @description What it may cost, exact, in its currency
             * @example 25000.5
             */
            budget: string | null;
            /**
             * @description ISO 4217 code of the budget's currency
             * @example CHF
             */
            currency: string | null;
            /**
             * @description How many may register; null for no limit
             * @example 500
             */
            max_attendees: number | null;
            /**
             * @description How many are registered, confirmed or were there; follows from the attendees
             * @example 0
             */
            readonly current_attendees: number;
            /**
             * Format: date-time
             * @description When the links to its calendar were revoked last; those made before open nothing
             * @example null
             */
            readonly calendar_links_revoked_at: string | null;
            /**
             * Format: uri
             * @description Where people register
             * @example https://example.com/register
             */
            registration_url: string | null;
            /**
             * @description Where it takes place online; once it is published, the next sync of an integration there makes the meeting
             * @example zoom
             * @enum {string|null}
             */
            meeting_provider: "zoom" | "teams" | null;
            /**
             * Format: uri
             * @description Where people join online; the sync with `meeting_provider` sets it, and takes it away with the meeting
             * @example https://zoom.us/j/85746065
             */
            meeting_url: string | null;
            /** @description Settings of your own */
            settings: {
                [key: string]: unknown;
            };
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
        /** @description What you may say about a new event */
        EventCreate: {
            /**
             * @description What it is called
             * @example Analytical Engine Day
             */
            title: string;
            /** @description What it is about */
            description?: string | null;
            /**
             * @description What kind it is
             * @example conference
             * @enum {string}
             */
            event_type: "conference" | "workshop" | "networking" | "meeting";
            /**
             * @description Where it is in its life; after creation only publish, start, complete and cancel move it
             * @default draft
             * @enum {string}
             */
            status?: "draft" | "published" | "ongoing" | "completed" | "cancelled";
            /**
             * Format: date-time
             * @description When it begins
             * @example 2027-03-01T08:00:00.000Z
             */
            start_date: string;
            /**
             * Format: date-time
             * @description When it ends, after its begin
             * @example 2027-03-02T16:00:00.000Z
             */
            end_date: string;
            /**
             * Format: timezone
             * @description The IANA time zone of the place; days of the agenda are days there
             * @example Europe/Zurich
             */
            timezone: string;
            /**
             * @description The city or address
             * @example Zurich
             */
            location?: string | null;
            /**
             * @description The building or room
             * @example Congress House
             */
            venue?: string | null;
            /**
             * @description Anything about the venue, such as rooms and capacities
             * @default {}
             */
            venue_details?: {
                [key: string]: unknown;
            };
            /**
             * Format: decimal
             * @description What it may cost, exact, in its currency
             * @example 25000.5
             */
            budget?: string | null;
            /**
             * @description ISO 4217 code of the budget's currency
             * @example CHF
             */
            currency?: string | null;
            /**
             * @description How many may register; null for no limit
             * @example 500
             */
            max_attendees?: number | null;
            /**
             * Format: uri
             * @description Where people register
             * @example https://example.com/register
             */
            registration_url?: string | null;
            /**
             * @description Where it takes place online; once it is published, the next sync of an integration there makes the meeting
             * @example zoom
             * @enum {string|null}
             */
            meeting_provider?: "zoom" | "teams" | null;
            /**
             * Format: uri
             * @description Where people join online; the sync with `meeting_provider` sets it, and takes it away with the meeting
             * @example https://zoom.us/j/85746065
             */
            meeting_url?: string | null;
            /**
             * @description Settings of your own
             * @default {}
             */
            settings?: {
                [key: string]: unknown;
            };
            /**
             * @description Anything else you want to keep; in a mapping, `metadata.<name>` fills it
             * @default {}
             * @example {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description What you may change of an event; columns you leave out stay as they are */
        EventUpdate: {
            /**
             * @description What it is called
             * @example Analytical Engine Day
             */
            title?: string;
            /** @description What it is about */
            description?: string | null;
            /**
             * @description What kind it is
             * @example conference
             * @enum {string}
             */
            event_type?: "conference" | "workshop" | "networking" | "meeting";
            /**
             * Format: date-time
             * @description When it begins
             * @example 2027-03-01T08:00:00.000Z
             */
            start_date?: string;
            /**
             * Format: date-time
             * @description When it ends, after its begin
             * @example 2027-03-02T16:00:00.000Z
             */
            end_date?: string;
            /**
             * Format: timezone
             * @description The IANA time zone of the place; days of the agenda are days there
             * @example Europe/Zurich
             */
            timezone?: string;
            /**
             * @description The city or address
             * @example Zurich
             */
            location?: string | null;
            /**
             * @description The building or room
             * @example Congress House
             */
            venue?: string | null;
            /** @description Anything about the venue, such as rooms and capacities */
            venue_details?: {
                [key: string]: unknown;
            };
            /**
             * Format: decimal
             * @description What it may cost, exact, in its currency
             * @example 25000.5
             */
            budget?: string | null;
            /**
             * @description ISO 4217 code of the budget's currency
             * @example CHF
             */
            currency?: string | null;
            /**
             * @description How many may register; null for no limit
             * @example 500
             */
            max_attendees?: number | null;
            /**
             * Format: uri
             * @description Where people register
             * @example https://example.com/register
             */
            registration_url?: string | null;
            /**
             * @description Where it takes place online; once it is published, the next sync of an integration there makes the meeting
             * @example zoom
             * @enum {string|null}
             */
            meeting_provider?: "zoom" | "teams" | null;
            /**
             * Format: uri
             * @description Where people join online; the sync with `meeting_provider` sets it, and takes it away with the meeting
             * @example https://zoom.us/j/85746065
             */
            meeting_url?: string | null;
            /** @description Settings of your own */
            settings?: {
                [key: string]: unknown;
            };
            /**
             * @description Anything else you want to keep; in a mapping, `metadata.<name>` fills it
             * @example {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description One page of events */
        EventPage: {
            /** @description The events of this page */
            items: components["schemas"]["Event"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description Up to 500 changes of events, done in this order, each for itself */
        EventBatchRequest: {
            /** @description The changes */
            operations: ({
                /**
                 * @description What to do
                 * @enum {string}
                 */
                action: "create";
                data: components["schemas"]["EventCreate"];
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
                data: components["schemas"]["EventUpdate"];
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
        /** @description What became of each change of events, in the order of the request */
        EventBatchResult: {
            /** @description One result an operation */
            results: {
                /**
                 * @description The HTTP status this change would have had alone
                 * @example 201
                 */
                status: number;
                /** @description The record as it is now */
                data?: components["schemas"]["Event"];
                /** @description Why the change was refused */
                problem?: components["schemas"]["Problem"];
            }[];
        };
        /** @description A link to the calendar of one event */
        EventCalendarLink: {
            /**
             * Format: uri
             * @description Answers the calendar without sign-in until the links are revoked; whoever has it can read the agenda
             * @example https://plugs.example.com/api/v1/calendar_links/plugs_cl_0
             */
            url: string;
            /**
             * Format: uri
             * @description The same address as calendar programs know it; opening it subscribes
             * @example webcal://plugs.example.com/api/v1/calendar_links/plugs_cl_0
             */
            webcal_url: string;
        };
        EventCancel: {
            /**
             * @description Why, for the audit
             * @example The venue is closed
             */
            reason?: string;
        };
        /** @description Exactly one of contact_id and user_id */
        EventRegister: {
            /**
             * Format: uuid
             * @description The contact who attends
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a11
             */
            contact_id?: string;
            /**
             * Format: uuid
             * @description The user who attends
             */
            user_id?: string;
            /** @description What there is to know about their stay */
            notes?: string;
        };
        /** @description A person at an event, a user or a contact, once for each event */
        EventAttendee: {
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
             * @description At which event
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            event_id: string;
            /**
             * Format: uuid
             * @description The user who attends; null when a contact does
             * @example null
             */
            user_id: string | null;
            /**
             * Format: uuid
             * @description The contact who attends; null when a user does
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a11
             */
            contact_id: string | null;
            /**
             * @description How far they have come; after creation only the steps of event_attendees move it
             * @enum {string}
             */
            status: "registered" | "confirmed" | "attended" | "no_show" | "cancelled";
            /**
             * Format: date-time
             * @description When they registered; now, unless an import says otherwise
             * @example 2026-11-23T20:15:00.000Z
             */
            registration_date: string | null;
            /**
             * Format: date-time
             * @description When they came
             * @example null
             */
            check_in_time: string | null;
            /**
             * Format: date-time
             * @description When they left
             * @example null
             */
            check_out_time: string | null;
            /**
             * @description What there is to know about their stay
             * @example Vegetarian
             */
            notes: string | null;
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
        /** @description What you may say about a new attendee */
        EventAttendeeCreate: {
            /**
             * Format: uuid
             * @description At which event
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            event_id: string;
            /**
             * Format: uuid
             * @description The user who attends; null when a contact does
             * @example null
             */
            user_id?: string | null;
            /**
             * Format: uuid
             * @description The contact who attends; null when a user does
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a11
             */
            contact_id?: string | null;
            /**
             * @description How far they have come; after creation only the steps of event_attendees move it
             * @default registered
             * @enum {string}
             */
            status?: "registered" | "confirmed" | "attended" | "no_show" | "cancelled";
            /**
             * Format: date-time
             * @description When they registered; now, unless an import says otherwise
             * @example 2026-11-23T20:15:00.000Z
             */
            registration_date?: string | null;
            /**
             * Format: date-time
             * @description When they came
             * @example null
             */
            check_in_time?: string | null;
            /**
             * Format: date-time
             * @description When they left
             * @example null
             */
            check_out_time?: string | null;
            /**
             * @description What there is to know about their stay
             * @example Vegetarian
             */
            notes?: string | null;
            /**
             * @description Anything else you want to keep; in a mapping, `metadata.<name>` fills it
             * @default {}
             * @example {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description What you may change of an attendee; columns you leave out stay as they are */
        EventAttendeeUpdate: {
            /**
             * @description What there is to know about their stay
             * @example Vegetarian
             */
            notes?: string | null;
            /**
             * @description Anything else you want to keep; in a mapping, `metadata.<name>` fills it
             * @example {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description One page of attendees */
        EventAttendeePage: {
            /** @description The attendees of this page */
            items: components["schemas"]["EventAttendee"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description Up to 500 changes of attendees, done in this order, each for itself */
        EventAttendeeBatchRequest: {
            /** @description The changes */
            operations: ({
                /**
                 * @description What to do
                 * @enum {string}
                 */
                action: "create";
                data: components["schemas"]["EventAttendeeCreate"];
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
                data: components["schemas"]["EventAttendeeUpdate"];
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
        /** @description What became of each change of attendees, in the order of the request */
        EventAttendeeBatchResult: {
            /** @description One result an operation */
            results: {
                /**
                 * @description The HTTP status this change would have had alone
                 * @example 201
                 */
                status: number;
                /** @description The record as it is now */
                data?: components["schemas"]["EventAttendee"];
                /** @description Why the change was refused */
                problem?: components["schemas"]["Problem"];
            }[];
        };
        /** @description A talk, break or workshop of an event */
        EventAgendaItem: {
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
             * @description Of which event
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            event_id: string;
            /**
             * @description What it is called
             * @example The difference engine
             */
            title: string;
            /** @description What it is about */
            description: string | null;
            /**
             * Format: date-time
             * @description When it begins, within the event
             * @example 2027-03-01T09:00:00.000Z
             */
            start_time: string;
            /**
             * Format: date-time
             * @description When it ends
             * @example 2027-03-01T09:45:00.000Z
             */
            end_time: string;
            /**
             * @description What kind it is
             * @example presentation
             * @enum {string}
             */
            agenda_type: "presentation" | "break" | "networking" | "workshop";
            /**
             * @description In which room
             * @example Hall A
             */
            location: string | null;
            /**
             * Format: uuid
             * @description The user who speaks
             * @example null
             */
            speaker_id: string | null;
            /** @description Its place among items that begin at the same time */
            sort_order: number;
            /**
             * @description Whether it takes place
             * @enum {string}
             */
            status: "scheduled" | "ongoing" | "completed" | "cancelled";
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
        };
        /** @description What you may say about a new agenda item */
        EventAgendaItemCreate: {
            /**
             * Format: uuid
             * @description Of which event
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            event_id: string;
            /**
             * @description What it is called
             * @example The difference engine
             */
            title: string;
            /** @description What it is about */
            description?: string | null;
            /**
             * Format: date-time
             * @description When it begins, within the event
             * @example 2027-03-01T09:00:00.000Z
             */
            start_time: string;
            /**
             * Format: date-time
             * @description When it ends
             * @example 2027-03-01T09:45:00.000Z
             */
            end_time: string;
            /**
             * @description What kind it is
             * @example presentation
             * @enum {string}
             */
            agenda_type: "presentation" | "break" | "networking" | "workshop";
            /**
             * @description In which room
             * @example Hall A
             */
            location?: string | null;
            /**
             * Format: uuid
             * @description The user who speaks
             * @example null
             */
            speaker_id?: string | null;
            /**
             * @description Its place among items that begin at the same time
             * @default 0
             */
            sort_order?: number;
            /**
             * @description Whether it takes place
             * @default scheduled
             * @enum {string}
             */
            status?: "scheduled" | "ongoing" | "completed" | "cancelled";
            /**
             * @description Anything else you want to keep; in a mapping, `metadata.<name>` fills it
             * @default {}
             * @example {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description What you may change of an agenda item; columns you leave out stay as they are */
        EventAgendaItemUpdate: {
            /**
             * @description What it is called
             * @example The difference engine
             */
            title?: string;
            /** @description What it is about */
            description?: string | null;
            /**
             * Format: date-time
             * @description When it begins, within the event
             * @example 2027-03-01T09:00:00.000Z
             */
            start_time?: string;
            /**
             * Format: date-time
             * @description When it ends
             * @example 2027-03-01T09:45:00.000Z
             */
            end_time?: string;
            /**
             * @description What kind it is
             * @example presentation
             * @enum {string}
             */
            agenda_type?: "presentation" | "break" | "networking" | "workshop";
            /**
             * @description In which room
             * @example Hall A
             */
            location?: string | null;
            /**
             * Format: uuid
             * @description The user who speaks
             * @example null
             */
            speaker_id?: string | null;
            /** @description Its place among items that begin at the same time */
            sort_order?: number;
            /**
             * @description Whether it takes place
             * @enum {string}
             */
            status?: "scheduled" | "ongoing" | "completed" | "cancelled";
            /**
             * @description Anything else you want to keep; in a mapping, `metadata.<name>` fills it
             * @example {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description One page of agenda items */
        EventAgendaItemPage: {
            /** @description The agenda items of this page */
            items: components["schemas"]["EventAgendaItem"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description Up to 500 changes of agenda items, done in this order, each for itself */
        EventAgendaItemBatchRequest: {
            /** @description The changes */
            operations: ({
                /**
                 * @description What to do
                 * @enum {string}
                 */
                action: "create";
                data: components["schemas"]["EventAgendaItemCreate"];
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
                data: components["schemas"]["EventAgendaItemUpdate"];
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
        /** @description What became of each change of agenda items, in the order of the request */
        EventAgendaItemBatchResult: {
            /** @description One result an operation */
            results: {
                /**
                 * @description The HTTP status this change would have had alone
                 * @example 201
                 */
                status: number;
                /** @description The record as it is now */
                data?: components["schemas"]["EventAgendaItem"];
                /** @description Why the change was refused */
                problem?: components["schemas"]["Problem"];
            }[];
        };
        EventAgenda: {
            /**
             * Format: uuid
             * @description Of which event
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            event_id: string;
            /**
             * @description What the event is called
             * @example Analytical Engine Day
             */
            title: string;
            /**
             * @description The IANA time zone of the place
             * @example Europe/Zurich
             */
            timezone: string;
            /** @description In the order of their times */
            items: components["schemas"]["EventAgendaItem"][];
            /** @description Who speaks in these items */
            speakers: components["schemas"]["AgendaSpeaker"][];
            /** @description Items that get in each other's way */
            conflicts: components["schemas"]["AgendaConflict"][];
        };
        AgendaSpeaker: {
            /**
             * Format: uuid
             * @description In which item
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a12
             */
            agenda_item_id: string;
            /**
             * Format: uuid
             * @description The contact who speaks
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a11
             */
            contact_id: string | null;
            /**
             * Format: uuid
             * @description The user who speaks
             * @example null
             */
            user_id: string | null;
            /**
             * @description What they are called
             * @example Ada Lovelace
             */
            name: string;
        };
        AgendaConflict: {
            /**
             * @description What is needed in two places at once
             * @example room
             * @enum {string}
             */
            kind: "room" | "speaker";
            /**
             * @description The room's name, or the id of the speaking user or contact
             * @example Hall A
             */
            of: string;
            /**
             * @description The two items, the earlier one first
             * @example [
             *       "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a12",
             *       "01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a13"
             *     ]
             */
            items: string[];
            /**
             * Format: date-time
             * @description From when both take place
             * @example 2027-03-01T09:30:00.000Z
             */
            from: string;
            /**
             * Format: date-time
             * @description Until when both take place
             * @example 2027-03-01T09:45:00.000Z
             */
            to: string;
        };
        /** @description A person who speaks in an agenda item, a user or a contact, once for each item */
        EventAgendaSpeaker: {
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
             * @description In which item
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            agenda_item_id: string;
            /**
             * Format: uuid
             * @description The user who speaks; null when a contact does
             * @example null
             */
            user_id: string | null;
            /**
             * Format: uuid
             * @description The contact who speaks; null when a user does
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a11
             */
            contact_id: string | null;
            /**
             * @description Their place among those who speak together
             * @example 1
             */
            sort_order: number;
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
        /** @description What you may say about a new speaker */
        EventAgendaSpeakerCreate: {
            /**
             * Format: uuid
             * @description In which item
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            agenda_item_id: string;
            /**
             * Format: uuid
             * @description The user who speaks; null when a contact does
             * @example null
             */
            user_id?: string | null;
            /**
             * Format: uuid
             * @description The contact who speaks; null when a user does
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a11
             */
            contact_id?: string | null;
            /**
             * @description Their place among those who speak together
             * @default 0
             * @example 1
             */
            sort_order?: number;
            /**
             * @description Anything else you want to keep; in a mapping, `metadata.<name>` fills it
             * @default {}
             * @example {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description What you may change of a speaker; columns you leave out stay as they are */
        EventAgendaSpeakerUpdate: {
            /**
             * @description Their place among those who speak together
             * @example 1
             */
            sort_order?: number;
            /**
             * @description Anything else you want to keep; in a mapping, `metadata.<name>` fills it
             * @example {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description One page of speakers */
        EventAgendaSpeakerPage: {
            /** @description The speakers of this page */
            items: components["schemas"]["EventAgendaSpeaker"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description Up to 500 changes of speakers, done in this order, each for itself */
        EventAgendaSpeakerBatchRequest: {
            /** @description The changes */
            operations: ({
                /**
                 * @description What to do
                 * @enum {string}
                 */
                action: "create";
                data: components["schemas"]["EventAgendaSpeakerCreate"];
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
                data: components["schemas"]["EventAgendaSpeakerUpdate"];
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
        /** @description What became of each change of speakers, in the order of the request */
        EventAgendaSpeakerBatchResult: {
            /** @description One result an operation */
            results: {
                /**
                 * @description The HTTP status this change would have had alone
                 * @example 201
                 */
                status: number;
                /** @description The record as it is now */
                data?: components["schemas"]["EventAgendaSpeaker"];
                /** @description Why the change was refused */
                problem?: components["schemas"]["Problem"];
            }[];
        };
        /** @description Money that somebody has spent and claims back */
        Expense: {
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
             * @description The event it was for
             * @example null
             */
            event_id: string | null;
            /**
             * Format: uuid
             * @description Whose money it was; null for whoever made the record
             * @example 01936d5e-0000-7000-8000-000000000003
             */
            claimant_id: string | null;
            /**
             * @description What it was for, in a few words
             * @example Train to Zurich
             */
            title: string;
            /** @description In more words */
            description: string | null;
            /**
             * @description Who was paid
             * @example SBB
             */
            merchant: string | null;
            /**
             * Format: decimal
             * @description How much, exact, in its currency; negative for a refund
             * @example 86.4
             */
            amount: string;
            /**
             * @description ISO 4217 code
             * @example CHF
             */
            currency: string;
            /**
             * @description A category of your own
             * @example Rail
             */
            category: string | null;
            /**
             * @description What kind it is
             * @example travel
             * @enum {string}
             */
            expense_type: "travel" | "accommodation" | "catering" | "venue" | "marketing" | "other";
            /**
             * Format: date-time
             * @description When the money was spent
             * @example 2026-11-20T00:00:00.000Z
             */
            expense_date: string;
            /**
             * @description Where the claim stands
             * @enum {string}
             */
            readonly status: "pending" | "approved" | "rejected" | "paid";
            /**
             * Format: uri
             * @description Where the receipt is
             * @example null
             */
            receipt_url: string | null;
            /**
             * Format: uuid
             * @description The medium that is the receipt
             * @example null
             */
            receipt_id: string | null;
            /**
             * @description Anything else
             * @example null
             */
            notes: string | null;
            /**
             * Format: uuid
             * @description Who decided on it
             * @example null
             */
            readonly approved_by: string | null;
            /**
             * Format: date-time
             * @description When it was decided
             * @example null
             */
            readonly approved_at: string | null;
            /**
             * Format: decimal
             * @description What is granted of the amount; null until somebody approves
             * @example null
             */
            readonly sanctioned_amount: string | null;
            /**
             * @description Who has approved so far, and in whose place
             * @example []
             */
            readonly approvals: components["schemas"]["ExpenseApproval"][];
            /**
             * @description Why it was rejected; null otherwise
             * @example null
             */
            readonly rejected_reason: string | null;
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
        };
        /** @description What you may say about a new expense */
        ExpenseCreate: {
            /**
             * Format: uuid
             * @description The event it was for
             * @example null
             */
            event_id?: string | null;
            /**
             * Format: uuid
             * @description Whose money it was; null for whoever made the record
             * @example 01936d5e-0000-7000-8000-000000000003
             */
            claimant_id?: string | null;
            /**
             * @description What it was for, in a few words
             * @example Train to Zurich
             */
            title: string;
            /** @description In more words */
            description?: string | null;
            /**
             * @description Who was paid
             * @example SBB
             */
            merchant?: string | null;
            /**
             * Format: decimal
             * @description How much, exact, in its currency; negative for a refund
             * @example 86.4
             */
            amount: string;
            /**
             * @description ISO 4217 code
             * @example CHF
             */
            currency: string;
            /**
             * @description A category of your own
             * @example Rail
             */
            category?: string | null;
            /**
             * @description What kind it is
             * @example travel
             * @enum {string}
             */
            expense_type: "travel" | "accommodation" | "catering" | "venue" | "marketing" | "other";
            /**
             * Format: date-time
             * @description When the money was spent
             * @example 2026-11-20T00:00:00.000Z
             */
            expense_date: string;
            /**
             * Format: uri
             * @description Where the receipt is
             * @example null
             */
            receipt_url?: string | null;
            /**
             * Format: uuid
             * @description The medium that is the receipt
             * @example null
             */
            receipt_id?: string | null;
            /**
             * @description Anything else
             * @example null
             */
            notes?: string | null;
            /**
             * @description Anything else you want to keep; in a mapping, `metadata.<name>` fills it
             * @default {}
             * @example {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description What you may change of an expense; columns you leave out stay as they are */
        ExpenseUpdate: {
            /**
             * Format: uuid
             * @description The event it was for
             * @example null
             */
            event_id?: string | null;
            /**
             * @description What it was for, in a few words
             * @example Train to Zurich
             */
            title?: string;
            /** @description In more words */
            description?: string | null;
            /**
             * @description Who was paid
             * @example SBB
             */
            merchant?: string | null;
            /**
             * Format: decimal
             * @description How much, exact, in its currency; negative for a refund
             * @example 86.4
             */
            amount?: string;
            /**
             * @description ISO 4217 code
             * @example CHF
             */
            currency?: string;
            /**
             * @description A category of your own
             * @example Rail
             */
            category?: string | null;
            /**
             * @description What kind it is
             * @example travel
             * @enum {string}
             */
            expense_type?: "travel" | "accommodation" | "catering" | "venue" | "marketing" | "other";
            /**
             * Format: date-time
             * @description When the money was spent
             * @example 2026-11-20T00:00:00.000Z
             */
            expense_date?: string;
            /**
             * Format: uri
             * @description Where the receipt is
             * @example null
             */
            receipt_url?: string | null;
            /**
             * Format: uuid
             * @description The medium that is the receipt
             * @example null
             */
            receipt_id?: string | null;
            /**
             * @description Anything else
             * @example null
             */
            notes?: string | null;
            /**
             * @description Anything else you want to keep; in a mapping, `metadata.<name>` fills it
             * @example {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description One page of expenses */
        ExpensePage: {
            /** @description The expenses of this page */
            items: components["schemas"]["Expense"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description Up to 500 changes of expenses, done in this order, each for itself */
        ExpenseBatchRequest: {
            /** @description The changes */
            operations: ({
                /**
                 * @description What to do
                 * @enum {string}
                 */
                action: "create";
                data: components["schemas"]["ExpenseCreate"];
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
                data: components["schemas"]["ExpenseUpdate"];
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
        /** @description What became of each change of expenses, in the order of the request */
        ExpenseBatchResult: {
            /** @description One result an operation */
            results: {
                /**
                 * @description The HTTP status this change would have had alone
                 * @example 201
                 */
                status: number;
                /** @description The record as it is now */
                data?: components["schemas"]["Expense"];
                /** @description Why the change was refused */
                problem?: components["schemas"]["Problem"];
            }[];
        };
        /** @description One approval of a claim; it counts for the amount that it was given for */
        ExpenseApproval: {
            /**
             * @description The policy's level that it belongs to; null where no level asks
             * @example manager
             */
            level: string | null;
            /**
             * @description What made the person an approver: scope, manager, role:… or user:…
             * @example role:manager
             */
            as: string;
            /**
             * Format: uuid
             * @description Who approved; null for a service token
             * @example 01936d5e-0000-7000-8000-000000000002
             */
            user_id: string | null;
            /**
             * Format: uuid
             * @description The person they stood in for
             * @example null
             */
            on_behalf_of: string | null;
            /**
             * @description The claimed amount that was approved
             * @example 86.4
             */
            amount: string;
            /**
             * @description Its currency
             * @example CHF
             */
            currency: string;
            /**
             * @description The number of the policy by then; 0 where there was none
             * @example 1
             */
            policy: number;
            /**
             * Format: date-time
             * @description When
             * @example 2026-11-21T08:00:00.000Z
             */
            at: string;
        };
        ExpenseApprove: {
            /**
             * Format: decimal
             * @description What is granted, above zero and not above the amount; all of it when it is left out
             * @example 80
             */
            sanctioned_amount?: string;
            /**
             * @description Why, for the audit
             * @example Second class only
             */
            reason?: string;
        };
        ExpenseReject: {
            /**
             * @description Why; the claimant reads it
             * @example The receipt is missing
             */
            reason: string;
        };
        ExpenseResubmit: {
            /**
             * @description What has changed, for the audit
             * @example The receipt is there now
             */
            reason?: string;
        };
        ExpenseInbox: {
            /** @description The oldest claims first */
            items: components["schemas"]["ExpenseInboxItem"][];
            /** @description Send it as `cursor` for the next page; null on the last one */
            next_cursor: string | null;
        };
        /** @description What deserves a look about a claim */
        ExpenseWarnings: {
            /** @description Nothing where it is empty */
            warnings: components["schemas"]["ExpenseWarning"][];
        };
        /** @description A claim that waits for the caller */
        ExpenseInboxItem: {
            expense: components["schemas"]["Expense"];
            /**
             * @description The policy's level that asks; null where none does
             * @example lead
             */
            level: string | null;
            /** @description What deserves a look */
            warnings: components["schemas"]["ExpenseWarning"][];
            /**
             * @description Why it cannot be approved; null where it can
             * @example null
             */
            refused: string | null;
        };
        ExpenseReport: {
            /**
             * @description What a row is about
             * @example person
             * @enum {string}
             */
            by: "person" | "category" | "event" | "month" | "currency";
            /**
             * Format: date-time
             * @description Since when; null for the beginning
             * @example null
             */
            from: string | null;
            /**
             * Format: date-time
             * @description Until when; null for now
             * @example null
             */
            to: string | null;
            /** @description By their labels */
            rows: components["schemas"]["ExpenseReportRow"][];
        };
        /** @description What the claims of a group come to in one currency */
        ExpenseReportRow: {
            /**
             * @description The group: an id of a person or event, a category, a month, a currency; null for claims of none
             * @example 2026-11
             */
            key: string | null;
            /**
             * @description The group in words: an e-mail address, a title
             * @example 2026-11
             */
            label: string;
            /**
             * @description ISO 4217 code
             * @example CHF
             */
            currency: string;
            /**
             * @description How many claims
             * @example 3
             */
            claims: number;
            /**
             * @description What was claimed
             * @example 259.2
             */
            claimed: string;
            /**
             * @description What of it waits
             * @example 0
             */
            pending: string;
            /**
             * @description What of it was rejected
             * @example 0
             */
            rejected: string;
            /**
             * @description What was granted of the claims that are approved or paid
             * @example 250
             */
            granted: string;
            /**
             * @description What of that is paid
             * @example 0
             */
            paid: string;
        };
        /** @description One decision on many claims; planned first, then carried out by a job */
        ExpenseDecision: {
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
             * @description What is decided
             * @example approve
             * @enum {string}
             */
            readonly decision: "approve" | "reject" | "pay";
            /**
             * @description planned → running → completed, failed or cancelled; a retried job makes it running again
             * @enum {string}
             */
            readonly state: "planned" | "running" | "completed" | "failed" | "cancelled";
            /**
             * @description Which claims it was made for; null where they were named
             * @example {
             *       "category": [
             *         "Rail"
             *       ]
             *     }
             */
            readonly filters: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Why, where a claim has no reason of its own
             * @example null
             */
            readonly reason: string | null;
            counts: components["schemas"]["ExpenseDecisionCounts"];
            /** @description What the claims that can be decided on come to, each currency for itself */
            readonly sums: components["schemas"]["ExpenseSum"][];
            /**
             * @description Stands for every claim of the plan in its version; expense_decisions.apply compares it
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            readonly digest: string;
            /**
             * Format: uuid
             * @description The job that carries it out
             * @example null
             */
            readonly job_id: string | null;
            /**
             * Format: date-time
             * @description When its job ended
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
        /** @description One page of decisions on expenses */
        ExpenseDecisionPage: {
            /** @description The decisions on expenses of this page */
            items: components["schemas"]["ExpenseDecision"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description How many claims there are: all = ready + done + refused */
        ExpenseDecisionCounts: {
            /**
             * @description Every claim of it
             * @example 3
             */
            all: number;
            /**
             * @description Can be decided on, and are not yet
             * @example 2
             */
            ready: number;
            /**
             * @description Decided
             * @example 0
             */
            done: number;
            /**
             * @description Not decided on; each item says why
             * @example 1
             */
            refused: number;
            /**
             * @description Those of them that are not refused and yet deserve a look
             * @example 0
             */
            warned: number;
        };
        /** @description A sum of money */
        ExpenseSum: {
            /**
             * @description ISO 4217 code
             * @example CHF
             */
            currency: string;
            /**
             * @description Of how many claims
             * @example 2
             */
            claims: number;
            /**
             * @description What they come to, exact
             * @example 172.8
             */
            amount: string;
        };
        /** @description Something about a claim that deserves a look */
        ExpenseWarning: {
            /**
             * @description The rule that found it
             * @example duplicate_claim
             */
            rule: string;
            /**
             * @description In a sentence
             * @example The same person claims 86.4 CHF of the same merchant and day in 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a11.
             */
            message: string;
            /**
             * Format: uuid
             * @description The other claim it is about
             * @example null
             */
            expense_id: string | null;
        };
        ExpenseDecisionRequest: {
            /**
             * @description What to decide
             * @example approve
             * @enum {string}
             */
            decision: "approve" | "reject" | "pay";
            /** @description The claims by their ids; give these or filters */
            items?: components["schemas"]["ExpenseDecisionRequestItem"][];
            /** @description The same filters as expenses.list: category, amount[lt], q …; the state it needs is added by itself */
            filters?: {
                [key: string]: unknown;
            };
            /**
             * @description Why; a rejection needs one, here or with each claim
             * @example Within budget
             */
            reason?: string;
        };
        ExpenseDecisionRequestItem: {
            /**
             * Format: uuid
             * @description The claim
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            id: string;
            /**
             * Format: decimal
             * @description What is granted of it; all when it is left out
             * @example 80
             */
            sanctioned_amount?: string;
            /**
             * @description Why, for this one
             * @example Second class only
             */
            reason?: string;
        };
        ExpenseDecisionApply: {
            /** @description The plan's digest: refuses all of it when a claim has changed since; without it only those are refused */
            digest?: string;
        };
        /** @description A version of the rules by which claims are approved */
        ExpensePolicy: {
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
             * @description Which version it is; the highest one holds
             * @example 1
             */
            readonly number: number;
            document: components["schemas"]["ExpensePolicyDocument"];
            /**
             * @description Why it was set
             * @example Agreed for 2027
             */
            readonly reason: string | null;
            /**
             * Format: uuid
             * @description The user who made it; null when a service token or the system did
             * @example 01936d5e-0000-7000-8000-000000000002
             */
            readonly created_by: string | null;
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-23T20:15:00.000Z
             */
            readonly created_at: string;
        };
        /** @description One page of expense policies */
        ExpensePolicyPage: {
            /** @description The expense policies of this page */
            items: components["schemas"]["ExpensePolicy"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description Who approves what, and what deserves a look or is refused */
        ExpensePolicyDocument: {
            /**
             * @description What its amounts are in, as an ISO 4217 code
             * @example CHF
             */
            currency: string;
            /**
             * @description What one unit of another currency is worth in that of the policy; a claim in a currency without a rate is not approved
             * @example {
             *       "EUR": "0.95"
             *     }
             */
            rates?: {
                [key: string]: string;
            };
            /**
             * @description Whether a level waits for those above it in the list; in_order when it is left out
             * @example in_order
             * @enum {string}
             */
            order?: "in_order" | "any_order";
            /** @description Who has to approve; each level whose conditions hold asks for its own. A claim that no level asks for needs the scope alone */
            levels?: components["schemas"]["ExpensePolicyLevel"][];
            rules?: components["schemas"]["ExpensePolicyRules"];
            /** @description Who stands in for whom, and when */
            delegations?: components["schemas"]["ExpensePolicyDelegation"][];
        };
        ExpensePolicyLevel: {
            /**
             * @description What approvals call it
             * @example lead
             */
            name: string;
            /**
             * Format: decimal
             * @description Only claims above this amount, in the policy's currency; refunds count by what they are without their sign
             * @example 1000
             */
            above?: string;
            /**
             * @description Only claims of these categories
             * @example [
             *       "Rail"
             *     ]
             */
            categories?: string[];
            /**
             * @description Only claims of these types
             * @example [
             *       "travel"
             *     ]
             */
            types?: ("travel" | "accommodation" | "catering" | "venue" | "marketing" | "other")[];
            /**
             * @description Only claims in these currencies
             * @example [
             *       "EUR"
             *     ]
             */
            currencies?: string[];
            /**
             * @description manager is that of the claimant; role:admin is anyone with the role; user:ana@example.com is one person
             * @example [
             *       "manager",
             *       "role:admin"
             *     ]
             */
            approvers: string[];
            /**
             * @description Whether one of them is enough; any when it is left out
             * @example any
             * @enum {string}
             */
            require?: "any" | "all";
        };
        /** @description What deserves a look before it is approved (warn), or is not approved at all (refuse) */
        ExpensePolicyRules: {
            /** @description Above this amount a claim has a receipt */
            receipts?: {
                /**
                 * Format: decimal
                 * @description In the policy's currency
                 * @example 50
                 */
                above: string;
                /**
                 * @description What follows; warn when it is left out
                 * @example warn
                 * @enum {string}
                 */
                effect?: "warn" | "refuse";
            };
            /** @description A claim is handed in within this time */
            late?: {
                /**
                 * @description Days from spending to claiming
                 * @example 90
                 */
                after_days: number;
                /**
                 * @description What follows; warn when it is left out
                 * @example warn
                 * @enum {string}
                 */
                effect?: "warn" | "refuse";
            };
            /** @description What one person may spend in a day (UTC), all claims together */
            daily_limit?: {
                /**
                 * Format: decimal
                 * @description In the policy's currency
                 * @example 500
                 */
                amount: string;
                /**
                 * @description Only claims of these types count
                 * @example [
                 *       "catering"
                 *     ]
                 */
                types?: ("travel" | "accommodation" | "catering" | "venue" | "marketing" | "other")[];
                /**
                 * @description What follows; warn when it is left out
                 * @example warn
                 * @enum {string}
                 */
                effect?: "warn" | "refuse";
            };
            /** @description A claim has no other of the same receipt file, or of the same person, amount, day and merchant; without this rule duplicates warn */
            duplicates?: {
                /**
                 * @description What follows; warn when it is left out
                 * @example warn
                 * @enum {string}
                 */
                effect?: "warn" | "refuse";
            };
            /** @description What is approved for an event stays within its budget */
            event_budget?: {
                /**
                 * @description What follows; warn when it is left out
                 * @example warn
                 * @enum {string}
                 */
                effect?: "warn" | "refuse";
            };
        };
        ExpensePolicyDelegation: {
            /**
             * Format: email
             * @description Who is away
             * @example ana@example.com
             */
            from: string;
            /**
             * Format: email
             * @description Who stands in
             * @example bob@example.com
             */
            to: string;
            /**
             * @description The first day
             * @example 2026-12-20
             */
            since: string;
            /**
             * @description The last day
             * @example 2027-01-03
             */
            until: string;
        };
        ExpensePolicyCreate: {
            document: components["schemas"]["ExpensePolicyDocument"];
            /**
             * @description Why, for those who read the versions later
             * @example Agreed for 2027
             */
            reason?: string;
            /**
             * @description The number of the version that was read before; refused when another one holds by now. 0 for none
             * @example 0
             */
            replaces?: number;
        };
        ExpensePolicyCheck: {
            document: components["schemas"]["ExpensePolicyDocument"];
        };
        ExpensePolicyFindings: {
            /**
             * @description Whether it could be set
             * @example true
             */
            valid: boolean;
            /** @description What was found, errors first */
            findings: components["schemas"]["ExpensePolicyFinding"][];
        };
        ExpensePolicyFinding: {
            /**
             * @description An error keeps it from being set
             * @example error
             * @enum {string}
             */
            severity: "error" | "warning";
            /**
             * @description Where in the document
             * @example /levels/0/approvers/1
             */
            pointer: string;
            /**
             * @description The rule that found it
             * @example unknown_person
             */
            rule: string;
            /**
             * @description In a sentence
             * @example Nobody here has the address ana@example.com.
             */
            message: string;
        };
        ExpensePolicySimulate: {
            document?: components["schemas"]["ExpensePolicyDocument"];
            /**
             * Format: date-time
             * @description Claims that were spent from here on
             * @example 2026-01-01T00:00:00.000Z
             */
            since: string;
            /**
             * Format: date-time
             * @description Until when, that instant not included
             * @example 2027-01-01T00:00:00.000Z
             */
            until?: string;
            /**
             * @description How many changes are told one by one at most; 200 when it is left out
             * @example 200
             */
            limit?: number;
        };
        ExpensePolicySimulation: {
            /**
             * @description The number of the policy; null for a document of the request
             * @example null
             */
            policy: number | null;
            /**
             * @description How many claims were looked at
             * @example 3
             */
            claims: number;
            /**
             * @description How many of them would have been treated otherwise
             * @example 1
             */
            changed: number;
            /** @description How many claims each rule finds, and what they come to */
            rules: components["schemas"]["ExpensePolicyRuleCount"][];
            /** @description Claims that would have been treated otherwise, by their dates */
            changes: components["schemas"]["ExpensePolicyChange"][];
        };
        ExpensePolicyRuleCount: {
            /**
             * @description A rule, or level:… for one that was not asked
             * @example level:lead
             */
            rule: string;
            /**
             * @description What it would have done
             * @example level
             * @enum {string}
             */
            effect: "level" | "warn" | "refuse";
            /**
             * @description How many claims
             * @example 1
             */
            claims: number;
            /** @description What they come to, each currency for itself */
            sums: components["schemas"]["ExpenseSum"][];
        };
        ExpensePolicyChange: {
            /**
             * Format: uuid
             * @description The claim
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            expense_id: string;
            /**
             * Format: date-time
             * @description When it was spent
             * @example 2026-11-20T00:00:00.000Z
             */
            expense_date: string;
            /**
             * @description Where it stands
             * @example approved
             * @enum {string}
             */
            status: "pending" | "approved" | "rejected" | "paid";
            /**
             * @description What was claimed
             * @example 86.4
             */
            amount: string;
            /**
             * @description ISO 4217 code
             * @example CHF
             */
            currency: string;
            /**
             * @description more_approvals: a level is missing; refused: a rule or a missing rate forbids it; warned: it would have been shown with a warning
             * @example more_approvals
             * @enum {string}
             */
            outcome: "more_approvals" | "refused" | "warned";
            /**
             * @description Each rule that it breaks, in a sentence
             * @example [
             *       "The level lead asks for manager or role:admin."
             *     ]
             */
            reasons: string[];
        };
        /** @description One claim of a decision, and what becomes of it */
        ExpenseDecisionItem: {
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
             * @description The decision
             */
            readonly decision_id: string;
            /**
             * Format: uuid
             * @description The claim; none may have this id
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            readonly expense_id: string;
            /**
             * @description The claim's version that was looked at; null where there is no such claim
             * @example 1
             */
            readonly expense_version: number | null;
            /**
             * Format: uuid
             * @description Whose claim it is
             * @example 01936d5e-0000-7000-8000-000000000003
             */
            readonly claimant_id: string | null;
            /**
             * @description ISO 4217 code
             * @example CHF
             */
            readonly currency: string | null;
            /**
             * Format: decimal
             * @description What is granted or paid; of a rejection, what was claimed
             * @example 86.4
             */
            readonly amount: string | null;
            /**
             * Format: decimal
             * @description What was asked to be granted; null for all of it
             * @example null
             */
            readonly sanctioned_amount: string | null;
            /**
             * @description Why this claim is decided so
             * @example null
             */
            readonly reason: string | null;
            /**
             * @description Whether it is decided
             * @example ready
             * @enum {string}
             */
            readonly outcome: "ready" | "done" | "refused";
            /**
             * @description The error that refuses it; docs/reference/errors.md lists them
             * @example null
             */
            readonly code: string | null;
            /**
             * @description The error in a sentence
             * @example null
             */
            readonly message: string | null;
            /** @description What deserves a look before it is decided */
            readonly warnings: components["schemas"]["ExpenseWarning"][];
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-23T20:15:00.000Z
             */
            readonly created_at: string;
        };
        /** @description One page of claims of decisions */
        ExpenseDecisionItemPage: {
            /** @description The claims of decisions of this page */
            items: components["schemas"]["ExpenseDecisionItem"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description Something that somebody did, noted for reports */
        AnalyticsEvent: {
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
             * @description The user who did it
             * @example null
             */
            user_id: string | null;
            /**
             * @description What happened
             * @example profile_viewed
             */
            event_name: string;
            /**
             * @description A group of names
             * @example engagement
             */
            event_category: string | null;
            /**
             * @description What else there is to know
             * @example {
             *       "page": "/pricing"
             *     }
             */
            properties: {
                [key: string]: unknown;
            };
            /**
             * @description The visit it belongs to
             * @example s-42
             */
            session_id: string | null;
            /**
             * @description Where it came from; the caller's address when it is left out
             * @example null
             */
            ip_address: string | null;
            /**
             * @description The program it was done with; the caller's when it is left out
             * @example null
             */
            user_agent: string | null;
            /**
             * Format: date-time
             * @description When it happened
             * @example 2026-11-20T09:30:00.000Z
             */
            event_timestamp: string;
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-23T20:15:00.000Z
             */
            readonly created_at: string;
        };
        /** @description One page of analytics events */
        AnalyticsEventPage: {
            /** @description The analytics events of this page */
            items: components["schemas"]["AnalyticsEvent"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        AnalyticsIngest: {
            /** @description In any order */
            events: components["schemas"]["AnalyticsEventNew"][];
        };
        AnalyticsEventNew: {
            /**
             * Format: uuid
             * @description An id of your own making; an event with an id that is known is taken once
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a77
             */
            id: string;
            /**
             * Format: uuid
             * @description The user who did it
             */
            user_id?: string;
            /**
             * @description What happened
             * @example profile_viewed
             */
            event_name: string;
            /**
             * @description A group of names
             * @example engagement
             */
            event_category?: string;
            /**
             * @description What else there is to know
             * @example {
             *       "page": "/pricing"
             *     }
             */
            properties?: {
                [key: string]: unknown;
            };
            /**
             * @description The visit it belongs to
             * @example s-42
             */
            session_id?: string;
            /** @description Where it came from; the caller's address when it is left out */
            ip_address?: string;
            /** @description The program it was done with; the caller's when it is left out */
            user_agent?: string;
            /**
             * Format: date-time
             * @description When it happened
             * @example 2026-11-20T09:30:00.000Z
             */
            event_timestamp: string;
        };
        AnalyticsIngested: {
            /**
             * @description Events that are new
             * @example 1
             */
            accepted: number;
            /**
             * @description Events whose ids were there already
             * @example 0
             */
            known: number;
        };
        AnalyticsReport: {
            /**
             * @description Which report
             * @example contact_funnel
             */
            name: string;
            /**
             * @description Its name in words
             * @example From target to plug
             */
            title: string;
            /**
             * @description How it is best drawn
             * @example funnel
             * @enum {string}
             */
            chart: "days" | "funnel" | "bars";
            /**
             * Format: date-time
             * @description Since when; null for the beginning
             * @example null
             */
            from: string | null;
            /**
             * Format: date-time
             * @description Until when; null for now
             * @example null
             */
            to: string | null;
            /**
             * @description What the values of a row are
             * @example [
             *       "contacts"
             *     ]
             */
            measures: string[];
            /** @description In the order in which they are to be read */
            rows: components["schemas"]["AnalyticsReportRow"][];
        };
        AnalyticsReportRow: {
            /**
             * @description What the row is about
             * @example target
             */
            label: string;
            /**
             * @description One for each measure, exact; null where there is none
             * @example [
             *       "120"
             *     ]
             */
            values: (string | null)[];
        };
        /** @description A file the organisation keeps, with what is known of it */
        Medium: {
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
             * @description The user who made it; null when a service token did
             * @example 01936d5e-0000-7000-8000-000000000002
             */
            readonly uploaded_by: string | null;
            /**
             * @description What the file is called where it comes from, without any folder; it says nothing about the type
             * @example engine.jpg
             */
            file_name: string;
            /**
             * @description What to call it
             * @example The engine at night
             */
            title: string | null;
            /** @description In more words */
            description: string | null;
            /**
             * @description The key of the file in the file store; null until it is ready and after its time
             * @example null
             */
            readonly file_path: string | null;
            /**
             * @description A link that works without sign-in while access_level is public; null otherwise
             * @example null
             */
            readonly file_url: string | null;
            /**
             * @description What kind of file it is, decided by its bytes; null until it is ready
             * @example image
             * @enum {string|null}
             */
            readonly media_type: "image" | "video" | "document" | "audio" | null;
            /**
             * @description The media type of the file, decided by its bytes; null until it is ready
             * @example image/jpeg
             */
            readonly mime_type: string | null;
            /**
             * @description How many bytes a download has; null until it is ready
             * @example 52340
             */
            readonly file_size: number | null;
            /**
             * @description processing until its bytes are here and a job has looked at them, then ready or failed
             * @enum {string}
             */
            readonly status: "processing" | "ready" | "failed";
            /**
             * Format: uuid
             * @description The event it belongs to
             * @example null
             */
            related_event: string | null;
            /**
             * Format: uuid
             * @description The contact it belongs to
             * @example null
             */
            related_contact: string | null;
            /**
             * @description Who may see it. private: whoever uploaded it, owners and admins; organization: everybody who reads media; public: also anybody who has its file_url
             * @example organization
             * @enum {string}
             */
            access_level: "public" | "private" | "organization";
            /**
             * @description Words to find it by
             * @example [
             *       "engine",
             *       "night"
             *     ]
             */
            tags: string[];
            /**
             * @description How many bytes are here; an upload goes on from there
             * @example 0
             */
            readonly received_bytes: number;
            /**
             * @description SHA-256 of the bytes as they were uploaded, in hexadecimal
             * @example null
             */
            readonly source_checksum: string | null;
            /**
             * @description SHA-256 of the bytes that a download has, in hexadecimal
             * @example null
             */
            readonly checksum: string | null;
            /**
             * @description What is odd about the file although it is kept
             * @example null
             */
            readonly warning: string | null;
            /**
             * @description Of an image, in pixels
             * @example 1600
             */
            readonly width: number | null;
            /**
             * @description Of an image, in pixels
             * @example 1200
             */
            readonly height: number | null;
            /**
             * @description Smaller copies of an image, which a download can ask for
             * @example []
             */
            readonly thumbnails: components["schemas"]["MediumThumbnail"][];
            /**
             * Format: uuid
             * @description The job that processes it; null until its last byte is here
             * @example null
             */
            readonly job_id: string | null;
            /**
             * @description Why it failed; null also when its job was cancelled
             * @example null
             */
            readonly error: components["schemas"]["Problem"] | null;
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
        /** @description What you may say about a new medium */
        MediumCreate: {
            /**
             * @description What the file is called where it comes from, without any folder; it says nothing about the type
             * @example engine.jpg
             */
            file_name: string;
            /**
             * @description What to call it
             * @example The engine at night
             */
            title?: string | null;
            /** @description In more words */
            description?: string | null;
            /**
             * Format: uuid
             * @description The event it belongs to
             * @example null
             */
            related_event?: string | null;
            /**
             * Format: uuid
             * @description The contact it belongs to
             * @example null
             */
            related_contact?: string | null;
            /**
             * @description Who may see it. private: whoever uploaded it, owners and admins; organization: everybody who reads media; public: also anybody who has its file_url
             * @default organization
             * @example organization
             * @enum {string}
             */
            access_level?: "public" | "private" | "organization";
            /**
             * @description Words to find it by
             * @default []
             * @example [
             *       "engine",
             *       "night"
             *     ]
             */
            tags?: string[];
            /**
             * @description Anything else you want to keep; in a mapping, `metadata.<name>` fills it
             * @default {}
             * @example {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description What you may change of a medium; columns you leave out stay as they are */
        MediumUpdate: {
            /**
             * @description What the file is called where it comes from, without any folder; it says nothing about the type
             * @example engine.jpg
             */
            file_name?: string;
            /**
             * @description What to call it
             * @example The engine at night
             */
            title?: string | null;
            /** @description In more words */
            description?: string | null;
            /**
             * Format: uuid
             * @description The event it belongs to
             * @example null
             */
            related_event?: string | null;
            /**
             * Format: uuid
             * @description The contact it belongs to
             * @example null
             */
            related_contact?: string | null;
            /**
             * @description Who may see it. private: whoever uploaded it, owners and admins; organization: everybody who reads media; public: also anybody who has its file_url
             * @example organization
             * @enum {string}
             */
            access_level?: "public" | "private" | "organization";
            /**
             * @description Words to find it by
             * @example [
             *       "engine",
             *       "night"
             *     ]
             */
            tags?: string[];
            /**
             * @description Anything else you want to keep; in a mapping, `metadata.<name>` fills it
             * @example {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description One page of media */
        MediumPage: {
            /** @description The media of this page */
            items: components["schemas"]["Medium"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description Up to 500 changes of media, done in this order, each for itself */
        MediumBatchRequest: {
            /** @description The changes */
            operations: ({
                /**
                 * @description What to do
                 * @enum {string}
                 */
                action: "create";
                data: components["schemas"]["MediumCreate"];
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
                data: components["schemas"]["MediumUpdate"];
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
        /** @description What became of each change of media, in the order of the request */
        MediumBatchResult: {
            /** @description One result an operation */
            results: {
                /**
                 * @description The HTTP status this change would have had alone
                 * @example 201
                 */
                status: number;
                /** @description The record as it is now */
                data?: components["schemas"]["Medium"];
                /** @description Why the change was refused */
                problem?: components["schemas"]["Problem"];
            }[];
        };
        /** @description A smaller copy of an image */
        MediumThumbnail: {
            /**
             * @description What a download asks for
             * @example small
             * @enum {string}
             */
            name: "small" | "medium";
            /**
             * @description In pixels
             * @example 160
             */
            width: number;
            /**
             * @description In pixels
             * @example 120
             */
            height: number;
            /**
             * @description Its media type
             * @example image/webp
             */
            mime_type: string;
            /**
             * @description How many bytes it has
             * @example 4120
             */
            file_size: number;
            /**
             * @description SHA-256 of its bytes in hexadecimal
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            checksum: string;
        };
        /** @description How long a link works */
        MediumLinkRequest: {
            /**
             * @description Seconds after which the link ends, 30 days at most
             * @default 86400
             * @example 86400
             */
            expires_in?: number;
        };
        /** @description A link to the file of one medium */
        MediumLink: {
            /**
             * Format: uri
             * @description Opens the file without sign-in until it ends; whoever has it can read the file
             * @example https://plugs.example.com/api/v1/media_links/plugs_ml_0
             */
            url: string;
            /**
             * Format: date-time
             * @description When it ends
             * @example 2026-11-24T20:15:00.000Z
             */
            expires_at: string;
        };
        /** @description Media in an order, under a name */
        MediaCollection: {
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
             * @description What it is called
             * @example Spring conference
             */
            name: string;
            /** @description In more words */
            description: string | null;
            /**
             * @description What the media show
             * @example event_photos
             * @enum {string}
             */
            collection_type: "event_photos" | "contact_media" | "general";
            /**
             * @description How whoever shows it should show it
             * @example {
             *       "columns": 4
             *     }
             */
            settings: {
                [key: string]: unknown;
            };
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
        /** @description What you may say about a new collection */
        MediaCollectionCreate: {
            /**
             * @description What it is called
             * @example Spring conference
             */
            name: string;
            /** @description In more words */
            description?: string | null;
            /**
             * @description What the media show
             * @default general
             * @example event_photos
             * @enum {string}
             */
            collection_type?: "event_photos" | "contact_media" | "general";
            /**
             * @description How whoever shows it should show it
             * @default {}
             * @example {
             *       "columns": 4
             *     }
             */
            settings?: {
                [key: string]: unknown;
            };
        };
        /** @description What you may change of a collection; columns you leave out stay as they are */
        MediaCollectionUpdate: {
            /**
             * @description What it is called
             * @example Spring conference
             */
            name?: string;
            /** @description In more words */
            description?: string | null;
            /**
             * @description What the media show
             * @example event_photos
             * @enum {string}
             */
            collection_type?: "event_photos" | "contact_media" | "general";
            /**
             * @description How whoever shows it should show it
             * @example {
             *       "columns": 4
             *     }
             */
            settings?: {
                [key: string]: unknown;
            };
        };
        /** @description One page of collections */
        MediaCollectionPage: {
            /** @description The collections of this page */
            items: components["schemas"]["MediaCollection"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description Up to 500 changes of collections, done in this order, each for itself */
        MediaCollectionBatchRequest: {
            /** @description The changes */
            operations: ({
                /**
                 * @description What to do
                 * @enum {string}
                 */
                action: "create";
                data: components["schemas"]["MediaCollectionCreate"];
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
                data: components["schemas"]["MediaCollectionUpdate"];
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
        /** @description What became of each change of collections, in the order of the request */
        MediaCollectionBatchResult: {
            /** @description One result an operation */
            results: {
                /**
                 * @description The HTTP status this change would have had alone
                 * @example 201
                 */
                status: number;
                /** @description The record as it is now */
                data?: components["schemas"]["MediaCollection"];
                /** @description Why the change was refused */
                problem?: components["schemas"]["Problem"];
            }[];
        };
        /** @description The place of a medium in a collection */
        MediaCollectionItem: {
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
             * @description The collection
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            collection_id: string;
            /**
             * Format: uuid
             * @description The medium, which stands once in a collection
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            media_id: string;
            /**
             * @description The place in the collection, from 1; the end when you leave it out. Whatever stands there moves one further
             * @example 1
             */
            sort_order: number;
            /**
             * Format: date-time
             * @description When it was moved last
             * @example 2026-11-23T20:15:00.000Z
             */
            readonly updated_at: string;
            /**
             * @description True once the medium was taken out; it can be restored
             * @example false
             */
            readonly is_deleted: boolean;
            /**
             * Format: date-time
             * @description When it was taken out
             * @example null
             */
            readonly deleted_at: string | null;
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
        };
        /** @description What you may say about a new collection item */
        MediaCollectionItemCreate: {
            /**
             * Format: uuid
             * @description The collection
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            collection_id: string;
            /**
             * Format: uuid
             * @description The medium, which stands once in a collection
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            media_id: string;
            /**
             * @description The place in the collection, from 1; the end when you leave it out. Whatever stands there moves one further
             * @example 1
             */
            sort_order?: number;
        };
        /** @description What you may change of a collection item; columns you leave out stay as they are */
        MediaCollectionItemUpdate: {
            /**
             * @description The place in the collection, from 1; the end when you leave it out. Whatever stands there moves one further
             * @example 1
             */
            sort_order?: number;
        };
        /** @description One page of collection items */
        MediaCollectionItemPage: {
            /** @description The collection items of this page */
            items: components["schemas"]["MediaCollectionItem"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description Up to 500 changes of collection items, done in this order, each for itself */
        MediaCollectionItemBatchRequest: {
            /** @description The changes */
            operations: ({
                /**
                 * @description What to do
                 * @enum {string}
                 */
                action: "create";
                data: components["schemas"]["MediaCollectionItemCreate"];
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
                data: components["schemas"]["MediaCollectionItemUpdate"];
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
        /** @description What became of each change of collection items, in the order of the request */
        MediaCollectionItemBatchResult: {
            /** @description One result an operation */
            results: {
                /**
                 * @description The HTTP status this change would have had alone
                 * @example 201
                 */
                status: number;
                /** @description The record as it is now */
                data?: components["schemas"]["MediaCollectionItem"];
                /** @description Why the change was refused */
                problem?: components["schemas"]["Problem"];
            }[];
        };
        /** @description A message to one person, and how its delivery went */
        Notification: {
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
             * @description Whom it is for; yourself when you leave it out, null for a message to a contact
             * @example null
             */
            user_id: string | null;
            /**
             * Format: uuid
             * @description The contact that a campaign wrote to
             * @example null
             */
            readonly contact_id: string | null;
            /**
             * @description In a few words; the subject of an e-mail
             * @example Offer accepted
             */
            title: string;
            /**
             * @description In more words
             * @example Analytical Engines took the offer of Friday.
             */
            message: string | null;
            /**
             * @description What kind of message it is
             * @enum {string}
             */
            notification_type: "info" | "success" | "warning" | "error" | "reminder";
            /**
             * @description The way it takes
             * @enum {string}
             */
            channel: "in_app" | "email" | "sms" | "push";
            /**
             * @description Whatever an app needs to know about it, for example where to go on a click
             * @example {}
             */
            data: {
                [key: string]: unknown;
            };
            /**
             * @description True once its recipient has marked it
             * @example false
             */
            readonly is_read: boolean;
            /**
             * Format: date-time
             * @description When it was marked
             * @example null
             */
            readonly read_at: string | null;
            /**
             * Format: date-time
             * @description From then on it is not sent and not unread; null for never
             * @example null
             */
            expires_at: string | null;
            /**
             * @description Where it goes: an e-mail address, a telephone number, for push the user's id; null in the app
             * @example null
             */
            readonly recipient: string | null;
            /**
             * @description pending → sending → sent; failed when it was given up, and jobs.retry tries again
             * @enum {string}
             */
            readonly delivery_status: "pending" | "sending" | "sent" | "failed" | "expired" | "cancelled";
            /**
             * @description How often it was tried
             * @example 1
             */
            readonly delivery_attempts: number;
            /**
             * Format: date-time
             * @description When the mail server or provider took it over; in the app at once
             * @example null
             */
            readonly delivered_at: string | null;
            /**
             * @description Why the last attempt failed
             * @example null
             */
            readonly delivery_error: string | null;
            /**
             * Format: uuid
             * @description The job that sends it
             * @example null
             */
            readonly job_id: string | null;
            /**
             * Format: uuid
             * @description The template of a campaign
             * @example null
             */
            readonly template_id: string | null;
            /**
             * Format: date-time
             * @description When it was soft-deleted
             * @example null
             */
            readonly deleted_at: string | null;
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
        };
        /** @description What you may say about a new notification */
        NotificationCreate: {
            /**
             * Format: uuid
             * @description Whom it is for; yourself when you leave it out, null for a message to a contact
             * @example null
             */
            user_id?: string | null;
            /**
             * @description In a few words; the subject of an e-mail
             * @example Offer accepted
             */
            title: string;
            /**
             * @description In more words
             * @example Analytical Engines took the offer of Friday.
             */
            message?: string | null;
            /**
             * @description What kind of message it is
             * @default info
             * @enum {string}
             */
            notification_type?: "info" | "success" | "warning" | "error" | "reminder";
            /**
             * @description The way it takes
             * @default in_app
             * @enum {string}
             */
            channel?: "in_app" | "email" | "sms" | "push";
            /**
             * @description Whatever an app needs to know about it, for example where to go on a click
             * @default {}
             * @example {}
             */
            data?: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description From then on it is not sent and not unread; null for never
             * @example null
             */
            expires_at?: string | null;
        };
        /** @description One page of notifications */
        NotificationPage: {
            /** @description The notifications of this page */
            items: components["schemas"]["Notification"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description A number of notifications */
        NotificationCount: {
            /**
             * @description How many
             * @example 3
             */
            count: number;
        };
        /** @description What to send to whom */
        NotificationCampaign: {
            /**
             * Format: uuid
             * @description What to send
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            template_id: string;
            /**
             * @description The same filters as contacts.list: contact_type, created_at[gte], q …; none is every contact
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
             * @description Mails in a minute at most
             * @default 60
             */
            rate_per_minute?: number;
            /**
             * @description Also to those to whom this template was sent before
             * @default false
             */
            repeat?: boolean;
            /**
             * @description Count and send nothing
             * @default false
             */
            dry_run?: boolean;
            /**
             * @description Refuse when there are more recipients than this
             * @example 250
             */
            at_most?: number;
        };
        /** @description Who is written to and who is not: matched = recipients + no_email + suppressed + duplicates */
        NotificationAudience: {
            /**
             * @description Contacts that pass the filters
             * @example 260
             */
            matched: number;
            /**
             * @description Contacts that are written to
             * @example 250
             */
            recipients: number;
            /**
             * @description Contacts without an e-mail address
             * @example 6
             */
            no_email: number;
            /**
             * @description Addresses that unsubscribed or were suppressed otherwise
             * @example 3
             */
            suppressed: number;
            /**
             * @description Addresses to which this template was sent before
             * @example 1
             */
            duplicates: number;
        };
        /** @description A campaign that was looked at or started */
        NotificationCampaignStarted: {
            /**
             * @description True when nothing is sent
             * @example false
             */
            dry_run: boolean;
            audience: components["schemas"]["NotificationAudience"];
            /**
             * @description How long it takes at the rate
             * @example 5
             */
            minutes: number;
            /**
             * @description The mail to the first recipient; null when there is none
             * @example null
             */
            sample: components["schemas"]["NotificationTemplatePreview"] | null;
            /**
             * @description What sends it; null for a dry run
             * @example null
             */
            job: components["schemas"]["Job"] | null;
        };
        /** @description A text with placeholders */
        NotificationTemplate: {
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
             * @description What it is called; unique in the organisation
             * @example spring-news
             */
            name: string;
            /**
             * @description The subject of the mail
             * @example News for {{contact.company|you}}
             */
            subject: string;
            /**
             * @description The mail as plain text; a link to unsubscribe is added where it has none
             * @example Dear {{contact.first_name|friend}},
             *
             *     we have news.
             */
            text: string;
            /**
             * @description The mail as HTML, in which values are escaped; null sends the text alone
             * @example Dear <b>{{contact.first_name|friend}}</b>,<br>we have news.
             */
            html: string | null;
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
        /** @description What you may say about a new template */
        NotificationTemplateCreate: {
            /**
             * @description What it is called; unique in the organisation
             * @example spring-news
             */
            name: string;
            /**
             * @description The subject of the mail
             * @example News for {{contact.company|you}}
             */
            subject: string;
            /**
             * @description The mail as plain text; a link to unsubscribe is added where it has none
             * @example Dear {{contact.first_name|friend}},
             *
             *     we have news.
             */
            text: string;
            /**
             * @description The mail as HTML, in which values are escaped; null sends the text alone
             * @example Dear <b>{{contact.first_name|friend}}</b>,<br>we have news.
             */
            html?: string | null;
        };
        /** @description What you may change of a template; columns you leave out stay as they are */
        NotificationTemplateUpdate: {
            /**
             * @description What it is called; unique in the organisation
             * @example spring-news
             */
            name?: string;
            /**
             * @description The subject of the mail
             * @example News for {{contact.company|you}}
             */
            subject?: string;
            /**
             * @description The mail as plain text; a link to unsubscribe is added where it has none
             * @example Dear {{contact.first_name|friend}},
             *
             *     we have news.
             */
            text?: string;
            /**
             * @description The mail as HTML, in which values are escaped; null sends the text alone
             * @example Dear <b>{{contact.first_name|friend}}</b>,<br>we have news.
             */
            html?: string | null;
        };
        /** @description One page of templates */
        NotificationTemplatePage: {
            /** @description The templates of this page */
            items: components["schemas"]["NotificationTemplate"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description A template filled in */
        NotificationTemplatePreview: {
            /**
             * @description The address it would go to
             * @example ada@analytical.example
             */
            to: string | null;
            /**
             * @description The subject of the mail
             * @example News for Analytical Engines Ltd
             */
            subject: string;
            /**
             * @description The plain text
             * @example Dear Ada,
             *
             *     we have news.
             */
            text: string;
            /**
             * @description The HTML, if the template has any
             * @example Dear <b>Ada</b>,<br>we have news.
             */
            html: string | null;
        };
        /** @description An address that no campaign writes to */
        Suppression: {
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
             * @description The address, whatever the case of its letters
             * @example ada@analytical.example
             */
            email: string;
            /**
             * @description Why: the person unsubscribed, the address does not exist, the person complained, or somebody decided so
             * @enum {string}
             */
            reason: "unsubscribed" | "bounced" | "complained" | "manual";
            /**
             * @description Your notes
             * @example Asked for it on the telephone
             */
            notes: string | null;
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
        /** @description What you may say about a new suppression */
        SuppressionCreate: {
            /**
             * Format: email
             * @description The address, whatever the case of its letters
             * @example ada@analytical.example
             */
            email: string;
            /**
             * @description Why: the person unsubscribed, the address does not exist, the person complained, or somebody decided so
             * @default manual
             * @enum {string}
             */
            reason?: "unsubscribed" | "bounced" | "complained" | "manual";
            /**
             * @description Your notes
             * @example Asked for it on the telephone
             */
            notes?: string | null;
        };
        /** @description What you may change of a suppression; columns you leave out stay as they are */
        SuppressionUpdate: {
            /**
             * @description Why: the person unsubscribed, the address does not exist, the person complained, or somebody decided so
             * @enum {string}
             */
            reason?: "unsubscribed" | "bounced" | "complained" | "manual";
            /**
             * @description Your notes
             * @example Asked for it on the telephone
             */
            notes?: string | null;
        };
        /** @description One page of suppressions */
        SuppressionPage: {
            /** @description The suppressions of this page */
            items: components["schemas"]["Suppression"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description Up to 500 changes of suppressions, done in this order, each for itself */
        SuppressionBatchRequest: {
            /** @description The changes */
            operations: ({
                /**
                 * @description What to do
                 * @enum {string}
                 */
                action: "create";
                data: components["schemas"]["SuppressionCreate"];
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
                data: components["schemas"]["SuppressionUpdate"];
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
        /** @description What became of each change of suppressions, in the order of the request */
        SuppressionBatchResult: {
            /** @description One result an operation */
            results: {
                /**
                 * @description The HTTP status this change would have had alone
                 * @example 201
                 */
                status: number;
                /** @description The record as it is now */
                data?: components["schemas"]["Suppression"];
                /** @description Why the change was refused */
                problem?: components["schemas"]["Problem"];
            }[];
        };
        /** @description A browser that a person's push notifications go to */
        PushSubscription: {
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
             * @description Whose browser it is
             * @example 01936d5e-0000-7000-8000-000000000002
             */
            readonly user_id: string;
            /**
             * Format: uri
             * @description Where its push service takes messages
             * @example https://updates.push.services.mozilla.com/wpush/v2/gAAAAABn
             */
            endpoint: string;
            /**
             * @description What the browser called itself
             * @example null
             */
            readonly user_agent: string | null;
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
        /** @description A subscription as the browser gives it */
        PushSubscriptionCreate: {
            /**
             * Format: uri
             * @description Where its push service takes messages
             * @example https://updates.push.services.mozilla.com/wpush/v2/gAAAAABn
             */
            endpoint: string;
            /**
             * @description As browsers send it; they renew by themselves, and so it is not kept
             * @example null
             */
            expirationTime?: number | null;
            /** @description What messages to it are encrypted with (RFC 8291) */
            keys: {
                /**
                 * @description The browser's public key
                 * @example BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4
                 */
                p256dh: string;
                /**
                 * @description The secret shared with the browser
                 * @example BTBZMqHH6r4Tts7J_aSIgg
                 */
                auth: string;
            };
        };
        /** @description One page of subscriptions */
        PushSubscriptionPage: {
            /** @description The subscriptions of this page */
            items: components["schemas"]["PushSubscription"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description The server's public key */
        PushKey: {
            /**
             * @description An uncompressed P-256 point, base64url
             * @example BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8
             */
            public_key: string;
        };
        /** @description An account at another system */
        Integration: {
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
             * @description What you call it
             * @example Sales
             */
            name: string | null;
            /**
             * @description The other system
             * @example hubspot
             * @enum {string}
             */
            provider: "hubspot" | "mailchimp" | "zoom" | "teams";
            /**
             * @description What it is used for; what the provider is mostly used for when you leave it out
             * @example crm
             * @enum {string}
             */
            integration_type: "crm" | "email" | "video" | "calendar";
            /**
             * @description How it should work; no place for secrets, since it is answered
             * @example {}
             */
            settings: {
                [key: string]: unknown;
            };
            /**
             * @description False while it should rest
             * @example true
             */
            is_active: boolean;
            /**
             * Format: date-time
             * @description When a sync ended last that did not fail
             * @example null
             */
            readonly last_sync: string | null;
            /**
             * @description When it syncs by itself: a cron pattern of five fields, every five minutes at most; null for never.
             * @example 0 6 * * 1-5
             */
            sync_schedule: string | null;
            /**
             * Format: timezone
             * @description The IANA time zone of `sync_schedule`
             * @example Europe/Zurich
             */
            sync_timezone: string;
            /**
             * Format: date-time
             * @description When it syncs next by itself, give or take five minutes; what was missed is made up for once
             * @example null
             */
            readonly next_sync: string | null;
            /**
             * @description Once in so many days a sync reads all of the other system's records, not the changed ones alone: what was deleted
             *     there for good leaves no other trace. Only at HubSpot; null for never.
             * @example 7
             */
            reconcile_days: number | null;
            /**
             * Format: date-time
             * @description From when on the next sync reads all
             * @example null
             */
            readonly next_reconcile: string | null;
            /**
             * @description As its last run left it: connected or error; disconnected before the first and without credentials
             * @enum {string}
             */
            readonly status: "connected" | "disconnected" | "error";
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
        };
        /** @description What you may say about a new integration */
        IntegrationCreate: {
            /**
             * @description What you call it
             * @example Sales
             */
            name?: string | null;
            /**
             * @description The other system
             * @example hubspot
             * @enum {string}
             */
            provider: "hubspot" | "mailchimp" | "zoom" | "teams";
            /**
             * @description What it is used for; what the provider is mostly used for when you leave it out
             * @example crm
             * @enum {string}
             */
            integration_type?: "crm" | "email" | "video" | "calendar";
            /**
             * @description What the provider asks for, as integrations.providers names it; never answered
             * @example {
             *       "access_token": "pat-eu1-0f5c8a52-2d3e-4a66-9d0b-7b1f3b1c9a11"
             *     }
             */
            credentials?: {
                [key: string]: string;
            } | null;
            /**
             * @description How it should work; no place for secrets, since it is answered
             * @default {}
             * @example {}
             */
            settings?: {
                [key: string]: unknown;
            };
            /**
             * @description False while it should rest
             * @default true
             * @example true
             */
            is_active?: boolean;
            /**
             * @description When it syncs by itself: a cron pattern of five fields, every five minutes at most; null for never.
             * @example 0 6 * * 1-5
             */
            sync_schedule?: string | null;
            /**
             * Format: timezone
             * @description The IANA time zone of `sync_schedule`
             * @default UTC
             * @example Europe/Zurich
             */
            sync_timezone?: string;
            /**
             * @description Once in so many days a sync reads all of the other system's records, not the changed ones alone: what was deleted
             *     there for good leaves no other trace. Only at HubSpot; null for never.
             * @example 7
             */
            reconcile_days?: number | null;
            /**
             * @description Anything else you want to keep; in a mapping, `metadata.<name>` fills it
             * @default {}
             * @example {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description What you may change of an integration; columns you leave out stay as they are */
        IntegrationUpdate: {
            /**
             * @description What you call it
             * @example Sales
             */
            name?: string | null;
            /**
             * @description What the provider asks for, as integrations.providers names it; never answered
             * @example {
             *       "access_token": "pat-eu1-0f5c8a52-2d3e-4a66-9d0b-7b1f3b1c9a11"
             *     }
             */
            credentials?: {
                [key: string]: string;
            } | null;
            /**
             * @description How it should work; no place for secrets, since it is answered
             * @example {}
             */
            settings?: {
                [key: string]: unknown;
            };
            /**
             * @description False while it should rest
             * @example true
             */
            is_active?: boolean;
            /**
             * @description When it syncs by itself: a cron pattern of five fields, every five minutes at most; null for never.
             * @example 0 6 * * 1-5
             */
            sync_schedule?: string | null;
            /**
             * Format: timezone
             * @description The IANA time zone of `sync_schedule`
             * @example Europe/Zurich
             */
            sync_timezone?: string;
            /**
             * @description Once in so many days a sync reads all of the other system's records, not the changed ones alone: what was deleted
             *     there for good leaves no other trace. Only at HubSpot; null for never.
             * @example 7
             */
            reconcile_days?: number | null;
            /**
             * @description Anything else you want to keep; in a mapping, `metadata.<name>` fills it
             * @example {}
             */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description One page of integrations */
        IntegrationPage: {
            /** @description The integrations of this page */
            items: components["schemas"]["Integration"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description Up to 500 changes of integrations, done in this order, each for itself */
        IntegrationBatchRequest: {
            /** @description The changes */
            operations: ({
                /**
                 * @description What to do
                 * @enum {string}
                 */
                action: "create";
                data: components["schemas"]["IntegrationCreate"];
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
                data: components["schemas"]["IntegrationUpdate"];
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
        /** @description What became of each change of integrations, in the order of the request */
        IntegrationBatchResult: {
            /** @description One result an operation */
            results: {
                /**
                 * @description The HTTP status this change would have had alone
                 * @example 201
                 */
                status: number;
                /** @description The record as it is now */
                data?: components["schemas"]["Integration"];
                /** @description Why the change was refused */
                problem?: components["schemas"]["Problem"];
            }[];
        };
        /** @description All systems that can be connected */
        IntegrationProviders: {
            /** @description One for each system */
            items: components["schemas"]["IntegrationProvider"][];
        };
        /** @description A system that can be connected */
        IntegrationProvider: {
            /**
             * @description The provider
             * @enum {string}
             */
            name: "hubspot" | "mailchimp" | "zoom" | "teams";
            /**
             * @description What people call it
             * @example HubSpot
             */
            title: string;
            /** @description What it can be used for, the most usual first */
            integration_types: ("crm" | "email" | "video" | "calendar")[];
            /** @description What it asks for */
            credentials: components["schemas"]["IntegrationCredential"][];
            /** @description What can be chosen in its `settings` */
            settings: components["schemas"]["IntegrationSetting"][];
        };
        /** @description One credential of a provider */
        IntegrationCredential: {
            /**
             * @description Its name in `credentials`
             * @example access_token
             */
            name: string;
            /**
             * @description Whether it goes without
             * @example true
             */
            required: boolean;
            /**
             * @description What it is and where to find it
             * @example A service key or the token of a private app
             */
            description: string;
        };
        /** @description One setting of a provider */
        IntegrationSetting: {
            /**
             * @description Its name in `settings`
             * @example list_id
             */
            name: string;
            /**
             * @description Whether a sync cannot do without it
             * @example true
             */
            required: boolean;
            /**
             * @description The kind of value it has
             * @enum {string}
             */
            type: "string" | "list" | "boolean" | "object";
            /**
             * @description What it is and where to find it
             * @example The ID of the audience
             */
            description: string;
            /**
             * @description What can be chosen; empty where anything of its form can
             * @example []
             */
            options: string[];
        };
        /** @description What was found out about an account */
        IntegrationTest: {
            /**
             * Format: uuid
             * @description The integration
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            integration_id: string;
            /**
             * @description The other system
             * @enum {string}
             */
            provider: "hubspot" | "mailchimp" | "zoom" | "teams";
            /**
             * @description Whether the account lets us in and has what the settings name
             * @example true
             */
            is_working: boolean;
            /**
             * @description Whose account it is, as it says itself; null where it did not
             * @example Analytical Engines Ltd
             */
            account: string | null;
            /**
             * @description The error that a sync would end with; null where nothing stands in its way
             * @enum {string|null}
             */
            code: "integration_access" | "integration_refused" | "integration_unavailable" | "integration_state" | null;
            /**
             * @description What was found, in words
             * @example The audience Customers has 118 members.
             */
            message: string;
            /**
             * @description What to do about it; null where nothing is to be done
             * @example null
             */
            hint: string | null;
        };
        IntegrationSyncRequest: {
            /**
             * @description Only say what would be done
             * @default false
             * @example true
             */
            plan?: boolean;
        };
        /** @description Records that the next sync tries again */
        IntegrationRetried: {
            /**
             * @description How many there are
             * @example 3
             */
            records: number;
        };
        /** @description What one run of an integration did; never altered */
        IntegrationLog: {
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
             * @description Whose run it was
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            integration_id: string;
            /**
             * @description What was done
             * @example sync
             * @enum {string}
             */
            operation: "sync" | "export" | "import" | "webhook";
            /**
             * @description How it ended
             * @example success
             * @enum {string}
             */
            status: "success" | "failed" | "partial";
            /**
             * @description In words
             * @example Two contacts changed
             */
            message: string | null;
            /**
             * @description What was asked, credentials left out
             * @example null
             */
            request_data: {
                [key: string]: unknown;
            } | null;
            /**
             * @description What was answered, credentials left out
             * @example null
             */
            response_data: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @description When it began; now when you leave it out
             * @example 2026-11-23T20:15:00.000Z
             */
            started_at: string;
            /**
             * Format: date-time
             * @description When it ended; now when you leave it out
             * @example 2026-11-23T20:15:04.000Z
             */
            completed_at: string;
            /**
             * @description How many records went well, those that needed nothing too
             * @example 2
             */
            records_processed: number;
            /**
             * @description How many did not
             * @example 0
             */
            records_failed: number;
            /**
             * @description What went wrong, credentials left out
             * @example null
             */
            error_details: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-23T20:15:00.000Z
             */
            readonly created_at: string;
        };
        /** @description What you may say about a new integration log */
        IntegrationLogCreate: {
            /**
             * Format: uuid
             * @description Whose run it was
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            integration_id: string;
            /**
             * @description What was done
             * @example sync
             * @enum {string}
             */
            operation: "sync" | "export" | "import" | "webhook";
            /**
             * @description How it ended
             * @example success
             * @enum {string}
             */
            status: "success" | "failed" | "partial";
            /**
             * @description In words
             * @example Two contacts changed
             */
            message?: string | null;
            /**
             * @description What was asked, credentials left out
             * @example null
             */
            request_data?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description What was answered, credentials left out
             * @example null
             */
            response_data?: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @description When it began; now when you leave it out
             * @example 2026-11-23T20:15:00.000Z
             */
            started_at?: string;
            /**
             * Format: date-time
             * @description When it ended; now when you leave it out
             * @example 2026-11-23T20:15:04.000Z
             */
            completed_at?: string;
            /**
             * @description How many records went well, those that needed nothing too
             * @default 0
             * @example 2
             */
            records_processed?: number;
            /**
             * @description How many did not
             * @default 0
             * @example 0
             */
            records_failed?: number;
            /**
             * @description What went wrong, credentials left out
             * @example null
             */
            error_details?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description One page of integration logs */
        IntegrationLogPage: {
            /** @description The integration logs of this page */
            items: components["schemas"]["IntegrationLog"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description An account at HubSpot, and what opens it. Either a token that stays, or what an app was given that somebody installed */
        HubspotConnect: {
            /**
             * @description A service key, or the token of a static-auth or legacy private app: Settings › Integrations in HubSpot
             * @example pat-eu1-0f5c8a52-2d3e-4a66-9d0b-7b1f3b1c9a11
             */
            access_token?: string;
            /** @description Of an app that was installed with OAuth */
            client_id?: string;
            /** @description Of the same app; beside an access_token it proves that webhooks are HubSpot's */
            client_secret?: string;
            /** @description What the app was given for the code that followed its installation; its access tokens are renewed with it */
            refresh_token?: string;
            /**
             * @description What you call the account
             * @example Sales
             */
            name?: string;
            /**
             * Format: uuid
             * @description The integration that gets the token; the only one at HubSpot, or a new one, when you leave it out
             */
            integration_id?: string;
        };
        /** @description What happened at HubSpot, as its webhooks say it */
        HubspotEvents: components["schemas"]["HubspotEvent"][];
        /** @description One thing that happened there; what is not named here is passed over */
        HubspotEvent: {
            /**
             * @description What happened, and to which kind of record
             * @example contact.propertyChange
             */
            subscriptionType?: string;
            /**
             * @description The kind of record, of what is told in HubSpot's generic form
             * @example 0-1
             */
            objectTypeId?: string;
            /**
             * @description The account
             * @example 24601
             */
            portalId?: number;
            /**
             * @description The record
             * @example 123
             */
            objectId?: number;
            /**
             * @description The record that others were merged into
             * @example 123
             */
            primaryObjectId?: number;
            /**
             * @description The records that became part of it
             * @example [
             *       124
             *     ]
             */
            mergedObjectIds?: number[];
            /**
             * @description The record that all of them are now
             * @example 125
             */
            newObjectId?: number | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Which account */
        HubspotDisconnect: {
            /**
             * Format: uuid
             * @description The integration; the only one at HubSpot when you leave it out
             */
            integration_id?: string;
        };
        /** @description What stands in the way of a sync, and what does not */
        HubspotReport: {
            /**
             * Format: uuid
             * @description The integration that was looked at
             */
            integration_id: string;
            /**
             * @description The account at HubSpot; null where it could not be asked
             * @example 24601
             */
            portal_id: string | null;
            /**
             * @description The account's time zone; its daily limit begins anew at midnight there
             * @example Europe/Zurich
             */
            time_zone: string | null;
            /**
             * @description Whether a sync would run; warnings do not count
             * @example true
             */
            is_fit: boolean;
            /** @description What was looked at, in order */
            checks: components["schemas"]["HubspotCheck"][];
            limits: components["schemas"]["HubspotLimits"];
            /**
             * @description Requests to HubSpot that this took
             * @example 4
             */
            calls: number;
        };
        /** @description One thing that was looked at */
        HubspotCheck: {
            /**
             * @description What: token, portal, scope, field or property, with its name behind a colon
             * @example field:phone
             */
            name: string;
            /**
             * @description failed: no sync runs before it is mended; warning: it runs without this
             * @enum {string}
             */
            state: "ok" | "warning" | "failed";
            /**
             * @description What was found
             * @example phone and phone fit
             */
            message: string;
            /**
             * @description What to do
             * @example null
             */
            hint: string | null;
        };
        /** @description The account's limits, as it tells them; null where it tells nothing */
        HubspotLimits: {
            /**
             * @description Calls within burst_seconds that we allow ourselves
             * @example 152
             */
            burst: number;
            /**
             * @description The length of that interval
             * @example 10
             */
            burst_seconds: number;
            /**
             * @description Calls of a day, of all apps together
             * @example 625000
             */
            daily: number | null;
            /**
             * @description What is left of them
             * @example 624000
             */
            daily_remaining: number | null;
        };
        /** @description Which of our fields is which property at HubSpot, and who is right when both have changed */
        HubspotMapping: {
            contacts: components["schemas"]["HubspotContactMapping"];
            companies?: components["schemas"]["HubspotCompanyMapping"];
            interactions?: components["schemas"]["HubspotInteractionMapping"];
            events?: components["schemas"]["HubspotEventMapping"];
        };
        /** @description Contacts on both sides */
        HubspotContactMapping: {
            /**
             * @description Where contacts are made that are only on the other side: plugs, hubspot, both or neither
             * @default both
             * @enum {string}
             */
            create?: "both" | "plugs" | "hubspot" | "none";
            /**
             * @description A record that was archived or deleted at HubSpot: the contact stays here alone, or is deleted, too
             * @default keep
             * @enum {string}
             */
            on_remote_delete?: "keep" | "delete";
            /**
             * @description A contact that was deleted here: the record stays there alone, or is archived, too
             * @default keep
             * @enum {string}
             */
            on_local_delete?: "keep" | "archive";
            /**
             * @description Where a push moves lifecyclestage: forward, as HubSpot does by itself, and what would go back is told as a fault; any: what would go back is emptied first
             * @default forward
             * @enum {string}
             */
            lifecycle?: "forward" | "any";
            /** @description One for each field; email and email belong to them, since contacts are matched by it */
            fields: components["schemas"]["HubspotFieldMapping"][];
        };
        /** @description Companies at HubSpot, made of what contacts have in `company`; pushed only */
        HubspotCompanyMapping: {
            /**
             * @description Whether companies are made and contacts associated with them; not without this
             * @example true
             */
            push: boolean;
            /**
             * @description Whether the company becomes the contact's primary one there
             * @default false
             * @example false
             */
            primary?: boolean;
        };
        /** @description Interactions as notes, meetings, calls and e-mails of their contacts; pushed only */
        HubspotInteractionMapping: {
            /**
             * @description Whether interactions are pushed; not without this
             * @example true
             */
            push: boolean;
        };
        /** @description Published events as marketing events, with what contacts did about them; pushed only */
        HubspotEventMapping: {
            /**
             * @description Whether events and attendance are pushed; not without this
             * @example true
             */
            push: boolean;
        };
        /** @description One field and its property */
        HubspotFieldMapping: {
            /**
             * @description A field of a contact, or `metadata.<name>` for a text of yours
             * @example job_title
             */
            field: string;
            /**
             * @description The property's internal name
             * @example jobtitle
             */
            property: string;
            /**
             * @description both; push: to HubSpot only; pull: from HubSpot only
             * @default both
             * @enum {string}
             */
            direction?: "both" | "push" | "pull";
            /**
             * @description Who is right when both sides have changed; manual: a person, through hubspot_conflicts.resolve
             * @default newest
             * @enum {string}
             */
            policy?: "newest" | "plugs_wins" | "hubspot_wins" | "manual";
            /**
             * @description Whether a value that was emptied on one side is emptied on the other
             * @default false
             * @example false
             */
            allow_clear?: boolean;
            /**
             * @description What each of our values is called there, where that is not the same
             * @example {
             *       "hot_lead": "OPEN_DEAL"
             *     }
             */
            values?: {
                [key: string]: string;
            };
            /**
             * @description A value that the other side does not know: fail says so with the record, leave passes it over
             * @default fail
             * @enum {string}
             */
            unknown_value?: "fail" | "leave";
            /**
             * @description What happens to a value on its way, in this order, before `values`; in both directions only what makes two spellings one: trim, lower, upper, title, phone, strip
             * @example [
             *       "trim",
             *       "title"
             *     ]
             */
            transforms?: components["schemas"]["HubspotTransform"][];
        };
        /** @description One way to change a text: a word, or an object with one word. Those of imports, and with the same meaning */
        HubspotTransform: ("trim" | "lower" | "upper" | "title" | "phone" | "number") | {
            /**
             * @description Characters that go
             * @example #*
             */
            strip?: string;
            /** @description One part of it */
            split?: {
                /**
                 * @description What stands between parts
                 * @example
                 */
                by: string;
                /**
                 * @description 1 is the first, -1 the last
                 * @example 1
                 */
                take: number;
            };
            /** @description Whatever matches a regular expression, replaced */
            replace?: {
                /**
                 * @description A regular expression of a kind that is quick on every text
                 * @example ^Dr\.
                 */
                pattern: string;
                /**
                 * @description What stands there then
                 * @example
                 */
                with: string;
            };
            /**
             * @description A date in a form of its own
             * @example dd.MM.yyyy
             */
            date?: string | {
                /**
                 * @description Luxon tokens
                 * @example dd.MM.yyyy
                 */
                format: string;
                /**
                 * Format: timezone
                 * @description Where it is meant; UTC when left out
                 * @example Europe/Zurich
                 */
                zone?: string;
            };
            /** @description A number as people write it */
            number?: {
                /**
                 * @description The sign before its decimals
                 * @enum {string}
                 */
                decimal: "point" | "comma";
            };
            /**
             * @description This where there is none; the only one that sees an empty value
             * @example unknown
             */
            default?: string;
        };
        /** @description What to look at */
        HubspotPlanRequest: {
            /**
             * Format: uuid
             * @description The integration; the only one at HubSpot when you leave it out
             */
            integration_id?: string;
            /**
             * @description push: changes of ours alone; pull: HubSpot's alone
             * @enum {string}
             */
            only?: "push" | "pull";
            /**
             * @description Records to change at most; the others wait for another time
             * @example 100
             */
            limit?: number;
            /**
             * @description Read all of HubSpot's records instead of the changed ones; finds what was deleted there for good
             * @default false
             */
            full?: boolean;
        };
        /** @description What to do */
        HubspotSyncRequest: {
            /**
             * Format: uuid
             * @description The integration; the only one at HubSpot when you leave it out
             */
            integration_id?: string;
            /**
             * @description push: changes of ours alone; pull: HubSpot's alone
             * @enum {string}
             */
            only?: "push" | "pull";
            /**
             * @description Records to change at most; the others wait for another time
             * @example 100
             */
            limit?: number;
            /**
             * @description Read all of HubSpot's records instead of the changed ones; finds what was deleted there for good
             * @default false
             */
            full?: boolean;
            /**
             * @description Deletions on either side that are meant; without it a sync refuses more than ten and a twentieth of all
             * @example 0
             */
            max_deletes?: number;
            /** @description A plan's digest: all is refused when anything would be done otherwise now */
            digest?: string;
        };
        /** @description How contacts here and at HubSpot stand */
        HubspotStatus: {
            /**
             * Format: uuid
             * @description The integration
             */
            integration_id: string;
            /**
             * @description What you call it
             * @example Sales
             */
            name: string | null;
            /**
             * @description The account at HubSpot; null before anybody asked it
             * @example 24601
             */
            portal_id: string | null;
            /**
             * @description Whether there is a token
             * @example true
             */
            is_connected: boolean;
            /**
             * @description As the last sync left it
             * @example connected
             * @enum {string}
             */
            status: "connected" | "disconnected" | "error";
            /**
             * Format: date-time
             * @description When it syncs next by itself; null without a schedule
             * @example null
             */
            next_sync: string | null;
            /**
             * Format: date-time
             * @description When a sync ended last that did not fail
             * @example null
             */
            last_sync: string | null;
            /**
             * Format: date-time
             * @description When all records were compared last; null for never
             * @example null
             */
            last_reconcile: string | null;
            /**
             * Format: date-time
             * @description From when on a sync compares all records by itself; null where none does
             * @example null
             */
            next_reconcile: string | null;
            /**
             * @description Where HubSpot is to send its webhooks; null without the client secret of an app, which proves that they are its own
             * @example null
             */
            webhook_url: string | null;
            /**
             * Format: date-time
             * @description When a webhook named a record last; null for never
             * @example null
             */
            last_hint: string | null;
            /**
             * Format: date-time
             * @description HubSpot's changes up to then have been dealt with
             * @example null
             */
            seen_until: string | null;
            /**
             * @description Contacts that are on both sides
             * @example 5000
             */
            linked: number;
            /** @description The same for each kind of record that is synced */
            objects: components["schemas"]["HubspotObjectStatus"][];
            /**
             * @description Records that failed and wait for a change of theirs
             * @example 0
             */
            faults: number;
            /**
             * @description Records that the next sync looks at anew
             * @example 0
             */
            waiting: number;
            /**
             * @description Fields that wait for a decision
             * @example 0
             */
            conflicts: number;
            /**
             * Format: uuid
             * @description The last plan or sync
             */
            job_id: string | null;
            /**
             * @description How that stands
             * @example completed
             */
            job_state: string | null;
        };
        /** @description How records of one kind stand */
        HubspotObjectStatus: {
            /**
             * @description What kind
             * @example companies
             * @enum {string}
             */
            object: "contacts" | "companies" | "associations" | "notes" | "meetings" | "calls" | "emails" | "events" | "attendance";
            /**
             * @description Records that are on both sides
             * @example 310
             */
            linked: number;
            /**
             * @description Records that failed and wait for a change of theirs
             * @example 0
             */
            faults: number;
            /**
             * @description Records that the next sync looks at anew
             * @example 0
             */
            waiting: number;
        };
        /** @description Whom to erase */
        HubspotErase: {
            /**
             * Format: uuid
             * @description The contact; it must have been erased here
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            contact_id: string;
            /**
             * Format: uuid
             * @description The integration; the only one at HubSpot when you leave it out
             */
            integration_id?: string;
        };
        /** @description What became of a person's records at HubSpot */
        HubspotErased: {
            /**
             * Format: uuid
             * @description The contact
             */
            contact_id: string;
            /** @description Records that were deleted for good now */
            erased: string[];
            /** @description Records that were gone already */
            gone: string[];
        };
        /** @description Which account */
        HubspotEnsureSchema: {
            /**
             * Format: uuid
             * @description The integration; the only one at HubSpot when you leave it out
             */
            integration_id?: string;
        };
        /** @description Properties of ours in the account */
        HubspotSchema: {
            /** @description Each property that the mapping needs, and whether it was made now */
            properties: components["schemas"]["HubspotSchemaProperty"][];
        };
        /** @description A property of ours */
        HubspotSchemaProperty: {
            /**
             * @description The kind of record that has it
             * @example companies
             */
            object: string;
            /**
             * @description Its internal name
             * @example plugs_company_id
             */
            property: string;
            /**
             * @description Whether it was made now
             * @example true
             */
            is_new: boolean;
        };
        /** @description Which account */
        HubspotRetryFailed: {
            /**
             * Format: uuid
             * @description The integration; the only one at HubSpot when you leave it out
             */
            integration_id?: string;
        };
        /** @description How many records are tried again */
        HubspotRetried: {
            /**
             * @description Records with a fault
             * @example 3
             */
            records: number;
        };
        /** @description A contact, and the record at HubSpot that it is */
        HubspotRelink: {
            /**
             * Format: uuid
             * @description The integration; the only one at HubSpot when you leave it out
             */
            integration_id?: string;
            /**
             * Format: uuid
             * @description Our contact
             */
            contact_id: string;
            /**
             * @description HubSpot's record; found by the e-mail address when you leave it out
             * @example 101
             */
            remote_id?: string;
        };
        /** @description What the contact is linked to */
        HubspotRelinked: {
            /**
             * Format: uuid
             * @description Our contact
             */
            contact_id: string;
            /**
             * @description HubSpot's record; null until the next sync has found one
             * @example 101
             */
            remote_id: string | null;
        };
        /** @description One record of a plan or a sync with HubSpot, and what becomes of it */
        HubspotChange: {
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
             * @description The account
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            readonly integration_id: string;
            /**
             * Format: uuid
             * @description The job that planned it
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a20
             */
            readonly job_id: string;
            /**
             * @description What kind of record; associations: that a contact belongs to a company; notes to emails: interactions; attendance: what a contact did about an event
             * @example contacts
             * @enum {string}
             */
            readonly object: "contacts" | "companies" | "associations" | "notes" | "meetings" | "calls" | "emails" | "events" | "attendance";
            /**
             * Format: uuid
             * @description Our record of that kind; null where there is none yet
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a30
             */
            readonly record_id: string | null;
            /**
             * Format: uuid
             * @description The contact that it is about; null where there is none, or none yet
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a30
             */
            readonly contact_id: string | null;
            /**
             * @description HubSpot's record; null where there is none yet
             * @example 101
             */
            readonly remote_id: string | null;
            /**
             * @description For people: the e-mail address, the company's name, what an interaction is about, or what an event is called
             * @example ada@analytical.example
             */
            readonly label: string | null;
            /**
             * @description What is done here
             * @example update
             * @enum {string}
             */
            readonly plugs_action: "none" | "create" | "update" | "delete";
            /**
             * @description What is done at HubSpot
             * @example none
             * @enum {string}
             */
            readonly hubspot_action: "none" | "create" | "update" | "archive";
            /**
             * @description Each field that is not the same on both sides, with both values as HubSpot writes them, and why it goes which way
             * @example []
             */
            readonly fields: components["schemas"]["HubspotFieldChange"][];
            /**
             * @description planned; applied: done here and still to be done there; sent: nobody knows yet; done, failed, skipped
             * @example done
             * @enum {string}
             */
            readonly outcome: "planned" | "applied" | "sent" | "done" | "failed" | "skipped";
            /**
             * @description Why it failed or was skipped
             * @example null
             */
            readonly code: string | null;
            /**
             * @description The field that it failed for
             * @example null
             */
            readonly field: string | null;
            /**
             * @description In words, with what to do
             * @example null
             */
            readonly message: string | null;
            /**
             * @description What HubSpot's support finds the request by
             * @example null
             */
            readonly correlation_id: string | null;
            /**
             * @description Whether the next sync tries it again by itself; else once the record has changed
             * @example false
             */
            readonly is_retryable: boolean;
            /**
             * Format: date-time
             * @description When it ended
             * @example 2026-11-20T09:30:01.000Z
             */
            readonly settled_at: string | null;
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-23T20:15:00.000Z
             */
            readonly created_at: string;
        };
        /** @description One page of changes of syncs */
        HubspotChangePage: {
            /** @description The changes of syncs of this page */
            items: components["schemas"]["HubspotChange"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description A field that is not the same on both sides */
        HubspotFieldChange: {
            /**
             * @description Our field
             * @example phone
             */
            field: string;
            /**
             * @description HubSpot's property
             * @example phone
             */
            property: string;
            /**
             * @description What we have
             * @example +44 20 7946 0000
             */
            plugs: string | null;
            /**
             * @description What HubSpot has
             * @example null
             */
            hubspot: string | null;
            /**
             * @description The side that gets the other one's value; none where it stays
             * @example hubspot
             * @enum {string}
             */
            to: "plugs" | "hubspot" | "none";
            /**
             * @description changed: one side did; newest, plugs_wins, hubspot_wins: both did, and the policy decided
             * @example changed
             * @enum {string}
             */
            reason: "changed" | "newest" | "plugs_wins" | "hubspot_wins" | "conflict" | "unknown_value" | "invalid_value";
            /**
             * @description What is wrong with the value
             * @example The value is fine
             */
            message?: string;
        };
        /** @description A field that was changed on both sides, for a person to decide */
        HubspotConflict: {
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
             * @description The account
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            readonly integration_id: string;
            /**
             * Format: uuid
             * @description Our contact
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a30
             */
            readonly contact_id: string;
            /**
             * @description HubSpot's record
             * @example 101
             */
            readonly remote_id: string;
            /**
             * @description The e-mail address, for people
             * @example ada@analytical.example
             */
            readonly label: string | null;
            /**
             * @description Our field
             * @example job_title
             */
            readonly field: string;
            /**
             * @description HubSpot's property
             * @example jobtitle
             */
            readonly property: string;
            /**
             * @description What we have, as HubSpot would write it
             * @example Mathematician
             */
            readonly plugs_value: string | null;
            /**
             * @description What HubSpot has
             * @example Countess
             */
            readonly hubspot_value: string | null;
            /**
             * @description outdated: it went away by itself, since a side was changed again
             * @example open
             * @enum {string}
             */
            readonly state: "open" | "resolved" | "outdated";
            /**
             * @description Whose value was taken
             * @enum {string|null}
             */
            readonly taken: "plugs" | "hubspot" | null;
            /**
             * Format: uuid
             * @description Who decided
             * @example 01936d5e-0000-7000-8000-000000000002
             */
            readonly resolved_by: string | null;
            /**
             * Format: date-time
             * @description When
             * @example null
             */
            readonly resolved_at: string | null;
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
        /** @description One page of conflicts with HubSpot */
        HubspotConflictPage: {
            /** @description The conflicts with HubSpot of this page */
            items: components["schemas"]["HubspotConflict"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description Whose value is taken */
        HubspotConflictResolve: {
            /**
             * @description The side whose value both will have
             * @example plugs
             * @enum {string}
             */
            take: "plugs" | "hubspot";
        };
        /** @description An address that is told what happens in the organisation */
        Webhook: {
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
             * Format: uri
             * @description Where events are posted to; https, and no address of a private network
             * @example https://hooks.example.com/plugs
             */
            url: string;
            /**
             * @description What it is for
             * @example Tells the warehouse
             */
            description: string | null;
            /**
             * @description What it is told: `contacts.created`, `contacts.*` for all of a resource, `*` for everything
             * @example [
             *       "contacts.created",
             *       "expenses.*"
             *     ]
             */
            event_types: string[];
            /**
             * @description False while it should rest; what happens meanwhile is not told later
             * @example true
             */
            is_active: boolean;
            /**
             * @description Why the server ended it; null when it did not
             * @example null
             */
            readonly disabled_reason: string | null;
            /**
             * Format: date-time
             * @description Since when no delivery has succeeded; null when the last one did
             * @example null
             */
            readonly failing_since: string | null;
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
        /** @description What you may say about a new webhook */
        WebhookCreate: {
            /**
             * Format: uri
             * @description Where events are posted to; https, and no address of a private network
             * @example https://hooks.example.com/plugs
             */
            url: string;
            /**
             * @description What it is for
             * @example Tells the warehouse
             */
            description?: string | null;
            /**
             * @description What it is told: `contacts.created`, `contacts.*` for all of a resource, `*` for everything
             * @example [
             *       "contacts.created",
             *       "expenses.*"
             *     ]
             */
            event_types: string[];
            /**
             * @description False while it should rest; what happens meanwhile is not told later
             * @default true
             * @example true
             */
            is_active?: boolean;
        };
        /** @description What you may change of a webhook; columns you leave out stay as they are */
        WebhookUpdate: {
            /**
             * Format: uri
             * @description Where events are posted to; https, and no address of a private network
             * @example https://hooks.example.com/plugs
             */
            url?: string;
            /**
             * @description What it is for
             * @example Tells the warehouse
             */
            description?: string | null;
            /**
             * @description What it is told: `contacts.created`, `contacts.*` for all of a resource, `*` for everything
             * @example [
             *       "contacts.created",
             *       "expenses.*"
             *     ]
             */
            event_types?: string[];
            /**
             * @description False while it should rest; what happens meanwhile is not told later
             * @example true
             */
            is_active?: boolean;
        };
        /** @description One page of webhooks */
        WebhookPage: {
            /** @description The webhooks of this page */
            items: components["schemas"]["Webhook"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description A webhook and its secret, which is not shown again */
        WebhookCreated: {
            webhook: components["schemas"]["Webhook"];
            /**
             * @description Verifies deliveries; keep it safe
             * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD
             */
            secret: string;
        };
        /** @description How the secret is replaced */
        WebhookRotation: {
            /**
             * @description Hours during which the old secret signs too
             * @default 24
             * @example 24
             */
            overlap_hours?: number;
        };
        /** @description A test event */
        WebhookTrigger: {
            /**
             * @description What is said to have happened
             * @example contacts.created
             */
            event_type: string;
            /**
             * Format: uuid
             * @description The webhook to tell; all active ones that are told of such when you leave it out
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            webhook_id?: string;
        };
        /** @description The test event, and how many deliveries were made of it */
        WebhookTriggered: {
            event: components["schemas"]["WebhookEvent"];
            /**
             * @description Webhooks that are told
             * @example 1
             */
            deliveries: number;
        };
        /** @description What a delivery holds, and what `webhooks.events` answers */
        WebhookEvent: {
            /**
             * Format: uuid
             * @description The same however often it is delivered; the id of its audit entry
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a20
             */
            id: string;
            /**
             * @description Resource and what happened to it
             * @example contacts.updated
             */
            type: string;
            /**
             * Format: date-time
             * @description When it happened
             * @example 2026-11-20T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: uuid
             * @description Where it happened
             * @example 01936d5e-0000-7000-8000-000000000001
             */
            organization_id: string;
            /**
             * @description True for an event of `webhooks.trigger`, which did not happen
             * @example false
             */
            test: boolean;
            /** @description Which record, and what of it changed */
            data: {
                /**
                 * @description The resource
                 * @example contacts
                 */
                resource: string;
                /**
                 * Format: uuid
                 * @description The record
                 * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
                 */
                id: string;
                /**
                 * @description The record's version after the change; null for what has none
                 * @example 2
                 */
                version: number | null;
                /**
                 * @description The fields that changed, as they were; null for a new record
                 * @example {
                 *       "status": "new_client"
                 *     }
                 */
                before: {
                    [key: string]: unknown;
                } | null;
                /**
                 * @description The fields that changed, as they are now; of a new record all that are set
                 * @example {
                 *       "status": "hot_lead"
                 *     }
                 */
                after: {
                    [key: string]: unknown;
                } | null;
            };
        };
        /** @description Events in the order they were committed */
        WebhookEvents: {
            /** @description Those since the place */
            events: components["schemas"]["WebhookEvent"][];
            /**
             * @description Where to go on
             * @example MTIgMDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw
             */
            next: string;
        };
        /** @description One event on its way to one webhook */
        WebhookDelivery: {
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
             * @description Where it goes
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            readonly webhook_id: string;
            /**
             * Format: uuid
             * @description The event; receivers see it as `webhook-id`
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a20
             */
            readonly event_id: string;
            /**
             * @description What happened
             * @example contacts.created
             */
            readonly event_type: string;
            /**
             * @description What is sent
             * @example {}
             */
            readonly event: {
                [key: string]: unknown;
            };
            /**
             * @description pending: not yet, or to be tried again; delivered: answered with 2xx; failed: given up
             * @example delivered
             * @enum {string}
             */
            readonly status: "pending" | "delivered" | "failed";
            /**
             * @description How often it was tried
             * @example 1
             */
            readonly attempts: number;
            /**
             * Format: date-time
             * @description When it is tried next; null when it is not
             * @example null
             */
            readonly next_attempt_at: string | null;
            /**
             * Format: date-time
             * @description When it was taken
             * @example 2026-11-20T09:30:01.000Z
             */
            readonly delivered_at: string | null;
            /**
             * @description What the receiver answered last; null when it did not answer
             * @example 204
             */
            readonly response_status: number | null;
            /**
             * @description How the answer began
             * @example null
             */
            readonly response_body: string | null;
            /**
             * @description Why the last try failed
             * @example null
             */
            readonly failure: string | null;
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-23T20:15:00.000Z
             */
            readonly created_at: string;
        };
        /** @description One page of deliveries */
        WebhookDeliveryPage: {
            /** @description The deliveries of this page */
            items: components["schemas"]["WebhookDelivery"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
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
            resource: "users" | "contacts" | "contact_interactions" | "events" | "event_attendees" | "event_agenda_items" | "event_agenda_speakers" | "expenses" | "media_collections" | "suppressions";
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
             * @description What tells that a row and a record are the same: a natural key such as `email`, `id`, `<source>:<column>` for keys of the source system, or a `<source>` that the mapping or a column `external_keys.<source>` names; null for the mapping's external key, else the natural key
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
             * Format: uuid
             * @description What files that were imported in one go have in common; null for a file by itself
             * @example null
             */
            set_id: string | null;
            /**
             * @description Imports of the set that are applied before this one. Its plan counts the records that they would make as there, and is not held against what is written
             * @example []
             */
            after: string[];
            /**
             * @description Fields that are left alone, whatever the file says, such as references to records that come later
             * @example []
             */
            without: string[];
            /**
             * @description What the head of the file tells; null before it was inspected
             * @example null
             */
            readonly inspection: components["schemas"]["ImportInspection"] | null;
            /**
             * @description What you should know of how the file is read, such as the zone of times without one; told by a plan or an apply
             * @example []
             */
            readonly warnings: string[];
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
            resource: "users" | "contacts" | "contact_interactions" | "events" | "event_attendees" | "event_agenda_items" | "event_agenda_speakers" | "expenses" | "media_collections" | "suppressions";
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
             * @description What tells that a row and a record are the same: a natural key such as `email`, `id`, `<source>:<column>` for keys of the source system, or a `<source>` that the mapping or a column `external_keys.<source>` names; null for the mapping's external key, else the natural key
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
            /**
             * Format: uuid
             * @description What files that were imported in one go have in common; null for a file by itself
             * @example null
             */
            set_id?: string | null;
            /**
             * @description Imports of the set that are applied before this one. Its plan counts the records that they would make as there, and is not held against what is written
             * @default []
             * @example []
             */
            after?: string[];
            /**
             * @description Fields that are left alone, whatever the file says, such as references to records that come later
             * @default []
             * @example []
             */
            without?: string[];
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
             * @description The IANA time zone of times without one; unless given, the one that the row names, else UTC
             * @example Europe/Berlin
             */
            zone?: string;
            /** @description Whether the first line names the columns, as it does unless you say false; they are column_1, column_2 … then. A rejects file always names them */
            header?: boolean;
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
             * @description The header's cells; column_1, column_2 … when there is none
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
             * @description A natural key such as `email`, `id`, `<source>:<column>` or `<source>`
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
            /**
             * @description Imports that are applied before this one
             * @example []
             */
            after?: string[];
            /**
             * @description Fields that are left alone, whatever the file says
             * @example []
             */
            without?: string[];
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
            /**
             * @description Imports that are taken back before this one, in that order. A dry run looks at all of them together and counts them together; without it they must be undone already
             * @example []
             */
            after?: string[];
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
            resource: "users" | "contacts" | "contact_interactions" | "events" | "event_attendees" | "event_agenda_items" | "event_agenda_speakers" | "expenses" | "analytics_events" | "media_collections" | "notifications" | "notification_templates" | "suppressions" | "integrations" | "integration_logs" | "webhook_deliveries" | "audit_logs";
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
             * @description The columns, with `external_keys.<source>` for keys of a source system; null for all
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
            resource: "users" | "contacts" | "contact_interactions" | "events" | "event_attendees" | "event_agenda_items" | "event_agenda_speakers" | "expenses" | "analytics_events" | "media_collections" | "notifications" | "notification_templates" | "suppressions" | "integrations" | "integration_logs" | "webhook_deliveries" | "audit_logs";
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
             * @description The columns, with `external_keys.<source>` for keys of a source system; null for all
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
            /**
             * @description The queue it waits in
             * @example imports
             */
            readonly queue: string;
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
        /** @description Entries in the order in which they were committed */
        AuditLogTail: {
            /** @description What came since, at most 200 entries */
            entries: components["schemas"]["AuditLog"][];
            /**
             * @description Send it as `after`, now or in a while
             * @example MTIz
             */
            next: string;
        };
        /** @description What was done to a record */
        AuditHistory: {
            /**
             * @description The resource
             * @example contacts
             */
            table_name: string;
            /**
             * Format: uuid
             * @description The record
             * @example 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10
             */
            record_id: string;
            /**
             * Format: date-time
             * @description The time that was asked for, or now
             * @example 2026-11-01T00:00:00.000Z
             */
            at: string;
            /**
             * Format: date-time
             * @description What was sealed until then is in archives, and not among these entries; null without one
             * @example null
             */
            archived_before: string | null;
            /**
             * @description The record as it was then; null before it was made, after it was removed for good, and where only an archive could tell
             * @example {
             *       "first_name": "Ada"
             *     }
             */
            record: {
                [key: string]: unknown;
            } | null;
            /** @description What was done until then, oldest first */
            entries: components["schemas"]["AuditLog"][];
        };
        /** @description How to write old values back */
        AuditRestore: {
            /**
             * @description Also over values that were changed again since
             * @default false
             * @example false
             */
            force?: boolean;
        };
        /** @description What became of a record whose old values were written back */
        AuditRestored: {
            /**
             * @description The resource
             * @example contacts
             */
            table_name: string;
            /**
             * @description The record as it is now
             * @example {
             *       "first_name": "Ada"
             *     }
             */
            record: {
                [key: string]: unknown;
            };
        };
        /** @description What the audit held at one time, signed; it names the one before by its hash */
        AuditCheckpoint: {
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
             * @description How many entries stand under it
             * @example 1200
             */
            readonly size: number;
            /**
             * @description The root of the Merkle tree over them (RFC 9162), in hex
             * @example b2f5ff47436671b6e533d8dc3614845d7f1c3a9b4a8d0f2a3c0b5d6e7f809102
             */
            readonly root: string;
            /**
             * @description SHA-256 of what the checkpoint before signed; null for the first
             * @example null
             */
            readonly previous_hash: string | null;
            /**
             * @description The key that signed it
             * @example 3f2a9c0d11e84b57
             */
            readonly key_id: string;
            /**
             * @description Ed25519 over the rest of it as canonical JSON, in Base64
             * @example B6KNvL9Gg8hI7S9qk9En40Nvg7zKR0OVJ9+xI70qMfheQb3HQT9L14aFwQG65CGZlalMqJpQ3Gf+5JkUNnliBQ==
             */
            readonly signature: string;
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-23T20:15:00.000Z
             */
            readonly created_at: string;
        };
        /** @description One page of checkpoints */
        AuditCheckpointPage: {
            /** @description The checkpoints of this page */
            items: components["schemas"]["AuditCheckpoint"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description How far the audit is sealed */
        AuditSealStatus: {
            /**
             * @description Entries under a checkpoint
             * @example 1200
             */
            sealed: number;
            /**
             * @description The number of the last entry that is in an archive and no longer in the log; 0 without one
             * @example 0
             */
            archived: number;
            /**
             * @description Entries that nothing proves yet
             * @example 3
             */
            unsealed: number;
            /**
             * Format: date-time
             * @description When the oldest of those was written
             * @example 2026-11-23T20:15:00.000Z
             */
            oldest_unsealed_at: string | null;
            /** @description The newest one; null before the first */
            checkpoint: components["schemas"]["AuditCheckpoint"] | null;
        };
        /** @description Public keys of an organisation's audit */
        AuditKeys: {
            /** @description The newest first */
            keys: components["schemas"]["AuditKey"][];
        };
        /** @description A public key */
        AuditKey: {
            /**
             * @description The first 16 hex digits of the SHA-256 of the key in DER
             * @example 3f2a9c0d11e84b57
             */
            key_id: string;
            /**
             * @description The algorithm
             * @example Ed25519
             * @enum {string}
             */
            algorithm: "Ed25519";
            /**
             * @description The key as PEM (SPKI, RFC 8410)
             * @example -----BEGIN PUBLIC KEY-----
             *     MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
             *     -----END PUBLIC KEY-----
             */
            public_key: string;
            /**
             * Format: date-time
             * @description Since when it signs
             * @example 2026-11-23T20:15:00.000Z
             */
            created_at: string;
        };
        /** @description What one call sealed */
        AuditSealed: {
            /**
             * @description Entries that were sealed
             * @example 42
             */
            added: number;
            /**
             * @description Whether others can be sealed at once
             * @example false
             */
            more: boolean;
        };
        /** @description An entry, and all that shows it to stand under a checkpoint */
        AuditProof: {
            /**
             * @description Its number; its leaf has the index below, as that counts from 0
             * @example 17
             */
            seq: number;
            entry: components["schemas"]["AuditLog"];
            /**
             * @description What its values are hashed with, in hex; null once they are redacted
             * @example 5d41402abc4b2a76b9719d911017c592
             */
            salt: string | null;
            /**
             * @description SHA-256 over values and salt, in hex
             * @example b2f5ff47436671b6e533d8dc3614845d7f1c3a9b4a8d0f2a3c0b5d6e7f809102
             */
            values_hash: string;
            checkpoint: components["schemas"]["AuditCheckpoint"];
            /** @description The hashes beside its way to the root, from the leaf up, in hex */
            path: string[];
        };
        /** @description A proof that an earlier tree is the beginning of a later one */
        AuditConsistency: {
            /**
             * @description How many entries the earlier tree held
             * @example 1
             */
            first: number;
            /**
             * @description The root that it had, in hex
             * @example b2f5ff47436671b6e533d8dc3614845d7f1c3a9b4a8d0f2a3c0b5d6e7f809102
             */
            first_root: string;
            checkpoint: components["schemas"]["AuditCheckpoint"];
            /** @description The hashes of the proof, in hex */
            path: string[];
        };
        /** @description Entries of the audit that the log no longer holds; signed, so that nothing else explains their absence */
        AuditArchive: {
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
             * @description The number of its first entry
             * @example 1
             */
            readonly first_entry: number;
            /**
             * @description The number of its last entry, which is the size of a checkpoint
             * @example 1200
             */
            readonly last_entry: number;
            /**
             * @description The root of the tree over all entries up to the last (RFC 9162), in hex
             * @example b2f5ff47436671b6e533d8dc3614845d7f1c3a9b4a8d0f2a3c0b5d6e7f809102
             */
            readonly root: string;
            /**
             * Format: date-time
             * @description All of its entries were sealed by then
             * @example 2025-11-23T20:15:00.000Z
             */
            readonly sealed_before: string;
            /**
             * @description The policy that it follows; `sealed_before` lies as many days before `archived_at`
             * @example 365
             */
            readonly retention_days: number;
            /**
             * Format: date-time
             * @description When it was written and signed
             * @example 2026-11-23T20:15:00.000Z
             */
            readonly archived_at: string;
            /**
             * @description The key that signed it
             * @example 3f2a9c0d11e84b57
             */
            readonly key_id: string;
            /**
             * @description Ed25519 over what it says as canonical JSON, in Base64 (docs/audit-format.md)
             * @example B6KNvL9Gg8hI7S9qk9En40Nvg7zKR0OVJ9+xI70qMfheQb3HQT9L14aFwQG65CGZlalMqJpQ3Gf+5JkUNnliBQ==
             */
            readonly signature: string;
            /**
             * @description clearing, while its entries go from the log → kept; removed, once somebody has deleted the file
             * @example kept
             * @enum {string}
             */
            readonly state: "clearing" | "kept" | "removed";
            /**
             * @description How many of its entries an erasure has emptied since it was written
             * @example 0
             */
            readonly redacted: number;
            /**
             * @description Bytes of the file; null once it is deleted
             * @example 482113
             */
            readonly file_size: number | null;
            /**
             * @description SHA-256 of the file, in hex; an erasure changes it
             * @example b2f5ff47436671b6e533d8dc3614845d7f1c3a9b4a8d0f2a3c0b5d6e7f809102
             */
            readonly checksum: string | null;
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
        /** @description One page of archives */
        AuditArchivePage: {
            /** @description The archives of this page */
            items: components["schemas"]["AuditArchive"][];
            /**
             * @description Send it as `cursor` for the next page; null at the end
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description What the next run would archive and delete from the log */
        AuditArchivePlan: {
            /**
             * @description The policy of the organisation; null without one, and then nothing is archived
             * @example 365
             */
            retention_days: number | null;
            /**
             * Format: date-time
             * @description What was sealed by then has been kept long enough
             * @example 2025-11-23T20:15:00.000Z
             */
            sealed_before: string | null;
            /**
             * @description The number of the first such entry; 0 for none
             * @example 1
             */
            first_entry: number;
            /**
             * @description The number of the last such entry; 0 for none
             * @example 1200
             */
            last_entry: number;
            /**
             * @description How many those are
             * @example 1200
             */
            entries: number;
            /**
             * @description How many files that would be
             * @example 1
             */
            archives: number;
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
        /** @description How many bytes came before this part */
        UploadOffset: number;
        /** @description False when more parts follow */
        UploadComplete: boolean;
        /** @description The checksum of the whole file, with the last part: `sha-256=<base64>` */
        Digest: string;
        /** @description The bytes to send, for example `bytes=1000-` */
        Range: string;
        /** @description The ETag of the copy you have; when the file is another one, all of it is sent */
        IfRange: string;
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
                fields?: ("id" | "name" | "domain" | "subscription_plan" | "settings" | "is_active" | "deletes_at" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
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
                fields?: ("id" | "name" | "domain" | "subscription_plan" | "settings" | "is_active" | "deletes_at" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
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
    "organizations.delete": {
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
            /** @description The organisation as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
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
    "organizations.restore": {
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
            /** @description The organisation as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
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
    "organizations.deactivate": {
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OrganizationReason"];
            };
        };
        responses: {
            /** @description The organisation as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
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
    "organizations.reactivate": {
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
            /** @description The organisation as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
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
    "users.deactivate": {
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UserReason"];
            };
        };
        responses: {
            /** @description The user as they are now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
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
    "users.reactivate": {
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
            /** @description The user as they are now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
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
    "contacts.export_subject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person's data */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactSubject"];
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
    "contacts.erasure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What there is to remove */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactErasure"];
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
    "contacts.erase": {
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
                "application/json": components["schemas"]["ContactErase"];
            };
        };
        responses: {
            /** @description The job that erases */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
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
    "contacts.interactions": {
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
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
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
    "events.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "start_date" | "-start_date" | "end_date" | "-end_date" | "title" | "-title" | "budget" | "-budget" | "created_at" | "-created_at" | "updated_at" | "-updated_at";
                /** @description Words to search for */
                q?: components["parameters"]["Search"];
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "title" | "description" | "event_type" | "status" | "start_date" | "end_date" | "timezone" | "location" | "venue" | "venue_details" | "budget" | "currency" | "max_attendees" | "current_attendees" | "calendar_links_revoked_at" | "registration_url" | "meeting_provider" | "meeting_url" | "settings" | "created_by" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at" | "updated_by")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this title; repeat it for any of several */
                title?: string[];
                /** @description Only with this event_type; repeat it for any of several */
                event_type?: ("conference" | "workshop" | "networking" | "meeting")[];
                /** @description Only with this status; repeat it for any of several */
                status?: ("draft" | "published" | "ongoing" | "completed" | "cancelled")[];
                /** @description Only with start_date at or after this value */
                "start_date[gte]"?: string;
                /** @description Only with start_date after this value */
                "start_date[gt]"?: string;
                /** @description Only with start_date at or before this value */
                "start_date[lte]"?: string;
                /** @description Only with start_date before this value */
                "start_date[lt]"?: string;
                /** @description Only with end_date at or after this value */
                "end_date[gte]"?: string;
                /** @description Only with end_date after this value */
                "end_date[gt]"?: string;
                /** @description Only with end_date at or before this value */
                "end_date[lte]"?: string;
                /** @description Only with end_date before this value */
                "end_date[lt]"?: string;
                /** @description Only with this location; repeat it for any of several */
                location?: string[];
                /** @description Only with this meeting_provider; repeat it for any of several */
                meeting_provider?: ("zoom" | "teams")[];
                /** @description Only with this budget; repeat it for any of several */
                budget?: string[];
                /** @description Only with budget at least this value */
                "budget[gte]"?: string;
                /** @description Only with budget more than this value */
                "budget[gt]"?: string;
                /** @description Only with budget at most this value */
                "budget[lte]"?: string;
                /** @description Only with budget less than this value */
                "budget[lt]"?: string;
                /** @description Only with this currency; repeat it for any of several */
                currency?: string[];
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
            /** @description A page of events */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
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
    "events.create": {
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
                "application/json": components["schemas"]["EventCreate"];
            };
        };
        responses: {
            /** @description The new event */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
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
    "events.batch": {
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
                "application/json": components["schemas"]["EventBatchRequest"];
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
                    "application/json": components["schemas"]["EventBatchResult"];
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
    "events.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "title" | "description" | "event_type" | "status" | "start_date" | "end_date" | "timezone" | "location" | "venue" | "venue_details" | "budget" | "currency" | "max_attendees" | "current_attendees" | "calendar_links_revoked_at" | "registration_url" | "meeting_provider" | "meeting_url" | "settings" | "created_by" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at" | "updated_by")[];
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
            /** @description The event */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
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
    "events.delete": {
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
    "events.update": {
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
                "application/json": components["schemas"]["EventUpdate"];
            };
        };
        responses: {
            /** @description The event as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
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
    "events.restore": {
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
            /** @description The event as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
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
    "events.publish": {
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
            /** @description The event as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
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
    "events.start": {
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
            /** @description The event as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
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
    "events.complete": {
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
            /** @description The event as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
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
    "events.cancel": {
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
                "application/json": components["schemas"]["EventCancel"];
            };
        };
        responses: {
            /** @description The event as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
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
    "events.register": {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventRegister"];
            };
        };
        responses: {
            /** @description The attendee as they are now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAttendee"];
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
    "event_attendees.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "registration_date" | "-registration_date" | "check_in_time" | "-check_in_time" | "created_at" | "-created_at" | "updated_at" | "-updated_at";
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "event_id" | "user_id" | "contact_id" | "status" | "registration_date" | "check_in_time" | "check_out_time" | "notes" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this event_id; repeat it for any of several */
                event_id?: string[];
                /** @description Only with this user_id; repeat it for any of several */
                user_id?: string[];
                /** @description Only with this contact_id; repeat it for any of several */
                contact_id?: string[];
                /** @description Only with this status; repeat it for any of several */
                status?: ("registered" | "confirmed" | "attended" | "no_show" | "cancelled")[];
                /** @description Only with registration_date at or after this value */
                "registration_date[gte]"?: string;
                /** @description Only with registration_date after this value */
                "registration_date[gt]"?: string;
                /** @description Only with registration_date at or before this value */
                "registration_date[lte]"?: string;
                /** @description Only with registration_date before this value */
                "registration_date[lt]"?: string;
                /** @description Only with check_in_time at or after this value */
                "check_in_time[gte]"?: string;
                /** @description Only with check_in_time after this value */
                "check_in_time[gt]"?: string;
                /** @description Only with check_in_time at or before this value */
                "check_in_time[lte]"?: string;
                /** @description Only with check_in_time before this value */
                "check_in_time[lt]"?: string;
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
            /** @description A page of attendees */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAttendeePage"];
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
    "event_attendees.create": {
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
                "application/json": components["schemas"]["EventAttendeeCreate"];
            };
        };
        responses: {
            /** @description The new attendee */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAttendee"];
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
    "event_attendees.batch": {
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
                "application/json": components["schemas"]["EventAttendeeBatchRequest"];
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
                    "application/json": components["schemas"]["EventAttendeeBatchResult"];
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
    "event_attendees.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "event_id" | "user_id" | "contact_id" | "status" | "registration_date" | "check_in_time" | "check_out_time" | "notes" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
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
            /** @description The attendee */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAttendee"];
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
    "event_attendees.delete": {
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
    "event_attendees.update": {
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
                "application/json": components["schemas"]["EventAttendeeUpdate"];
            };
        };
        responses: {
            /** @description The attendee as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAttendee"];
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
    "event_attendees.restore": {
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
            /** @description The attendee as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAttendee"];
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
    "events.attendees": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "registration_date" | "-registration_date" | "check_in_time" | "-check_in_time" | "created_at" | "-created_at" | "updated_at" | "-updated_at";
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "event_id" | "user_id" | "contact_id" | "status" | "registration_date" | "check_in_time" | "check_out_time" | "notes" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this user_id; repeat it for any of several */
                user_id?: string[];
                /** @description Only with this contact_id; repeat it for any of several */
                contact_id?: string[];
                /** @description Only with this status; repeat it for any of several */
                status?: ("registered" | "confirmed" | "attended" | "no_show" | "cancelled")[];
                /** @description Only with registration_date at or after this value */
                "registration_date[gte]"?: string;
                /** @description Only with registration_date after this value */
                "registration_date[gt]"?: string;
                /** @description Only with registration_date at or before this value */
                "registration_date[lte]"?: string;
                /** @description Only with registration_date before this value */
                "registration_date[lt]"?: string;
                /** @description Only with check_in_time at or after this value */
                "check_in_time[gte]"?: string;
                /** @description Only with check_in_time after this value */
                "check_in_time[gt]"?: string;
                /** @description Only with check_in_time at or before this value */
                "check_in_time[lte]"?: string;
                /** @description Only with check_in_time before this value */
                "check_in_time[lt]"?: string;
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
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of attendees */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAttendeePage"];
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
    "event_attendees.confirm": {
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
            /** @description The attendee as they are now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAttendee"];
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
    "event_attendees.checkin": {
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
            /** @description The attendee as they are now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAttendee"];
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
    "event_attendees.checkout": {
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
            /** @description The attendee as they are now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAttendee"];
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
    "event_attendees.no_show": {
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
            /** @description The attendee as they are now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAttendee"];
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
    "event_attendees.cancel": {
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
            /** @description The attendee as they are now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAttendee"];
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
    "event_agenda_items.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "start_time" | "-start_time" | "end_time" | "-end_time" | "sort_order" | "-sort_order" | "title" | "-title" | "location" | "-location" | "created_at" | "-created_at" | "updated_at" | "-updated_at";
                /** @description Words to search for */
                q?: components["parameters"]["Search"];
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "event_id" | "title" | "description" | "start_time" | "end_time" | "agenda_type" | "location" | "speaker_id" | "sort_order" | "status" | "created_by" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this event_id; repeat it for any of several */
                event_id?: string[];
                /** @description Only with this agenda_type; repeat it for any of several */
                agenda_type?: ("presentation" | "break" | "networking" | "workshop")[];
                /** @description Only with this status; repeat it for any of several */
                status?: ("scheduled" | "ongoing" | "completed" | "cancelled")[];
                /** @description Only with this location; repeat it for any of several */
                location?: string[];
                /** @description Only with this speaker_id; repeat it for any of several */
                speaker_id?: string[];
                /** @description Only with start_time at or after this value */
                "start_time[gte]"?: string;
                /** @description Only with start_time after this value */
                "start_time[gt]"?: string;
                /** @description Only with start_time at or before this value */
                "start_time[lte]"?: string;
                /** @description Only with start_time before this value */
                "start_time[lt]"?: string;
                /** @description Only with end_time at or after this value */
                "end_time[gte]"?: string;
                /** @description Only with end_time after this value */
                "end_time[gt]"?: string;
                /** @description Only with end_time at or before this value */
                "end_time[lte]"?: string;
                /** @description Only with end_time before this value */
                "end_time[lt]"?: string;
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
            /** @description A page of agenda items */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAgendaItemPage"];
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
    "event_agenda_items.create": {
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
                "application/json": components["schemas"]["EventAgendaItemCreate"];
            };
        };
        responses: {
            /** @description The new agenda item */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAgendaItem"];
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
    "event_agenda_items.batch": {
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
                "application/json": components["schemas"]["EventAgendaItemBatchRequest"];
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
                    "application/json": components["schemas"]["EventAgendaItemBatchResult"];
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
    "event_agenda_items.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "event_id" | "title" | "description" | "start_time" | "end_time" | "agenda_type" | "location" | "speaker_id" | "sort_order" | "status" | "created_by" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
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
            /** @description The agenda item */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAgendaItem"];
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
    "event_agenda_items.delete": {
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
    "event_agenda_items.update": {
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
                "application/json": components["schemas"]["EventAgendaItemUpdate"];
            };
        };
        responses: {
            /** @description The agenda item as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAgendaItem"];
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
    "event_agenda_items.restore": {
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
            /** @description The agenda item as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAgendaItem"];
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
    "events.agenda_items": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "start_time" | "-start_time" | "end_time" | "-end_time" | "sort_order" | "-sort_order" | "title" | "-title" | "location" | "-location" | "created_at" | "-created_at" | "updated_at" | "-updated_at";
                /** @description Words to search for */
                q?: components["parameters"]["Search"];
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "event_id" | "title" | "description" | "start_time" | "end_time" | "agenda_type" | "location" | "speaker_id" | "sort_order" | "status" | "created_by" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this agenda_type; repeat it for any of several */
                agenda_type?: ("presentation" | "break" | "networking" | "workshop")[];
                /** @description Only with this status; repeat it for any of several */
                status?: ("scheduled" | "ongoing" | "completed" | "cancelled")[];
                /** @description Only with this location; repeat it for any of several */
                location?: string[];
                /** @description Only with this speaker_id; repeat it for any of several */
                speaker_id?: string[];
                /** @description Only with start_time at or after this value */
                "start_time[gte]"?: string;
                /** @description Only with start_time after this value */
                "start_time[gt]"?: string;
                /** @description Only with start_time at or before this value */
                "start_time[lte]"?: string;
                /** @description Only with start_time before this value */
                "start_time[lt]"?: string;
                /** @description Only with end_time at or after this value */
                "end_time[gte]"?: string;
                /** @description Only with end_time after this value */
                "end_time[gt]"?: string;
                /** @description Only with end_time at or before this value */
                "end_time[lte]"?: string;
                /** @description Only with end_time before this value */
                "end_time[lt]"?: string;
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
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of agenda items */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAgendaItemPage"];
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
    "events.agenda": {
        parameters: {
            query?: {
                /** @description Only items that begin on this day, in the event's time zone */
                date?: string;
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
            /** @description The agenda */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAgenda"];
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
    "events.calendar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
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
    "events.calendar_link": {
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
            /** @description The link */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventCalendarLink"];
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
    "events.revoke_calendar_links": {
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
            /** @description The event as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
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
    "events.shared_calendar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The end of the address, as events.calendar_link answered it */
                link: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
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
    "event_agenda_speakers.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "sort_order" | "-sort_order" | "created_at" | "-created_at" | "updated_at" | "-updated_at";
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "agenda_item_id" | "user_id" | "contact_id" | "sort_order" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this agenda_item_id; repeat it for any of several */
                agenda_item_id?: string[];
                /** @description Only with this user_id; repeat it for any of several */
                user_id?: string[];
                /** @description Only with this contact_id; repeat it for any of several */
                contact_id?: string[];
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
            /** @description A page of speakers */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAgendaSpeakerPage"];
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
    "event_agenda_speakers.create": {
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
                "application/json": components["schemas"]["EventAgendaSpeakerCreate"];
            };
        };
        responses: {
            /** @description The new speaker */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAgendaSpeaker"];
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
    "event_agenda_speakers.batch": {
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
                "application/json": components["schemas"]["EventAgendaSpeakerBatchRequest"];
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
                    "application/json": components["schemas"]["EventAgendaSpeakerBatchResult"];
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
    "event_agenda_speakers.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "agenda_item_id" | "user_id" | "contact_id" | "sort_order" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
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
            /** @description The speaker */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAgendaSpeaker"];
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
    "event_agenda_speakers.delete": {
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
    "event_agenda_speakers.update": {
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
                "application/json": components["schemas"]["EventAgendaSpeakerUpdate"];
            };
        };
        responses: {
            /** @description The speaker as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAgendaSpeaker"];
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
    "event_agenda_speakers.restore": {
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
            /** @description The speaker as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAgendaSpeaker"];
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
    "event_agenda_items.speakers": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "sort_order" | "-sort_order" | "created_at" | "-created_at" | "updated_at" | "-updated_at";
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "agenda_item_id" | "user_id" | "contact_id" | "sort_order" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this user_id; repeat it for any of several */
                user_id?: string[];
                /** @description Only with this contact_id; repeat it for any of several */
                contact_id?: string[];
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
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of speakers */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventAgendaSpeakerPage"];
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
    "expenses.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "expense_date" | "-expense_date" | "amount" | "-amount" | "merchant" | "-merchant" | "category" | "-category" | "created_at" | "-created_at" | "updated_at" | "-updated_at";
                /** @description Words to search for */
                q?: components["parameters"]["Search"];
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "event_id" | "claimant_id" | "title" | "description" | "merchant" | "amount" | "currency" | "category" | "expense_type" | "expense_date" | "status" | "receipt_url" | "receipt_id" | "notes" | "approved_by" | "approved_at" | "sanctioned_amount" | "approvals" | "rejected_reason" | "created_by" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this event_id; repeat it for any of several */
                event_id?: string[];
                /** @description Only with this amount; repeat it for any of several */
                amount?: string[];
                /** @description Only with amount at least this value */
                "amount[gte]"?: string;
                /** @description Only with amount more than this value */
                "amount[gt]"?: string;
                /** @description Only with amount at most this value */
                "amount[lte]"?: string;
                /** @description Only with amount less than this value */
                "amount[lt]"?: string;
                /** @description Only with this currency; repeat it for any of several */
                currency?: string[];
                /** @description Only with this category; repeat it for any of several */
                category?: string[];
                /** @description Only with this expense_type; repeat it for any of several */
                expense_type?: ("travel" | "accommodation" | "catering" | "venue" | "marketing" | "other")[];
                /** @description Only with expense_date at or after this value */
                "expense_date[gte]"?: string;
                /** @description Only with expense_date after this value */
                "expense_date[gt]"?: string;
                /** @description Only with expense_date at or before this value */
                "expense_date[lte]"?: string;
                /** @description Only with expense_date before this value */
                "expense_date[lt]"?: string;
                /** @description Only with this status; repeat it for any of several */
                status?: ("pending" | "approved" | "rejected" | "paid")[];
                /** @description Only with this merchant; repeat it for any of several */
                merchant?: string[];
                /** @description Only with this approved_by; repeat it for any of several */
                approved_by?: string[];
                /** @description Only with this claimant_id; repeat it for any of several */
                claimant_id?: string[];
                /** @description Only with this receipt_id; repeat it for any of several */
                receipt_id?: string[];
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
            /** @description A page of expenses */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpensePage"];
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
    "expenses.create": {
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
                "application/json": components["schemas"]["ExpenseCreate"];
            };
        };
        responses: {
            /** @description The new expense */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Expense"];
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
    "expenses.batch": {
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
                "application/json": components["schemas"]["ExpenseBatchRequest"];
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
                    "application/json": components["schemas"]["ExpenseBatchResult"];
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
    "expenses.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "event_id" | "claimant_id" | "title" | "description" | "merchant" | "amount" | "currency" | "category" | "expense_type" | "expense_date" | "status" | "receipt_url" | "receipt_id" | "notes" | "approved_by" | "approved_at" | "sanctioned_amount" | "approvals" | "rejected_reason" | "created_by" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
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
            /** @description The expense */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Expense"];
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
    "expenses.delete": {
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
    "expenses.update": {
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
                "application/json": components["schemas"]["ExpenseUpdate"];
            };
        };
        responses: {
            /** @description The expense as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Expense"];
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
    "expenses.restore": {
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
            /** @description The expense as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Expense"];
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
    "events.expenses": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "expense_date" | "-expense_date" | "amount" | "-amount" | "merchant" | "-merchant" | "category" | "-category" | "created_at" | "-created_at" | "updated_at" | "-updated_at";
                /** @description Words to search for */
                q?: components["parameters"]["Search"];
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "event_id" | "claimant_id" | "title" | "description" | "merchant" | "amount" | "currency" | "category" | "expense_type" | "expense_date" | "status" | "receipt_url" | "receipt_id" | "notes" | "approved_by" | "approved_at" | "sanctioned_amount" | "approvals" | "rejected_reason" | "created_by" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this amount; repeat it for any of several */
                amount?: string[];
                /** @description Only with amount at least this value */
                "amount[gte]"?: string;
                /** @description Only with amount more than this value */
                "amount[gt]"?: string;
                /** @description Only with amount at most this value */
                "amount[lte]"?: string;
                /** @description Only with amount less than this value */
                "amount[lt]"?: string;
                /** @description Only with this currency; repeat it for any of several */
                currency?: string[];
                /** @description Only with this category; repeat it for any of several */
                category?: string[];
                /** @description Only with this expense_type; repeat it for any of several */
                expense_type?: ("travel" | "accommodation" | "catering" | "venue" | "marketing" | "other")[];
                /** @description Only with expense_date at or after this value */
                "expense_date[gte]"?: string;
                /** @description Only with expense_date after this value */
                "expense_date[gt]"?: string;
                /** @description Only with expense_date at or before this value */
                "expense_date[lte]"?: string;
                /** @description Only with expense_date before this value */
                "expense_date[lt]"?: string;
                /** @description Only with this status; repeat it for any of several */
                status?: ("pending" | "approved" | "rejected" | "paid")[];
                /** @description Only with this merchant; repeat it for any of several */
                merchant?: string[];
                /** @description Only with this approved_by; repeat it for any of several */
                approved_by?: string[];
                /** @description Only with this claimant_id; repeat it for any of several */
                claimant_id?: string[];
                /** @description Only with this receipt_id; repeat it for any of several */
                receipt_id?: string[];
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
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of expenses */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpensePage"];
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
    "expenses.warnings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What deserves a look */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpenseWarnings"];
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
    "expenses.inbox": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpenseInbox"];
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
    "expenses.report": {
        parameters: {
            query?: {
                /** @description What a row is about */
                by?: "person" | "category" | "event" | "month" | "currency";
                /** @description Claims that were spent from here on */
                from?: string;
                /** @description Until when, that instant not included */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpenseReport"];
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
    "expenses.approve": {
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ExpenseApprove"];
            };
        };
        responses: {
            /** @description The expense as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Expense"];
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
    "expenses.reject": {
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
                "application/json": components["schemas"]["ExpenseReject"];
            };
        };
        responses: {
            /** @description The expense as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Expense"];
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
    "expenses.resubmit": {
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ExpenseResubmit"];
            };
        };
        responses: {
            /** @description The expense as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Expense"];
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
    "expense_decisions.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at" | "updated_at" | "-updated_at";
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "decision" | "state" | "filters" | "reason" | "counts" | "sums" | "digest" | "job_id" | "finished_at" | "created_by" | "version" | "created_at" | "updated_at")[];
                /** @description Only with this decision; repeat it for any of several */
                decision?: ("approve" | "reject" | "pay")[];
                /** @description Only with this state; repeat it for any of several */
                state?: ("planned" | "running" | "completed" | "failed" | "cancelled")[];
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
            /** @description A page of decisions on expenses */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpenseDecisionPage"];
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
    "expense_decisions.create": {
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
                "application/json": components["schemas"]["ExpenseDecisionRequest"];
            };
        };
        responses: {
            /** @description The plan */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpenseDecision"];
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
    "expense_decisions.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "decision" | "state" | "filters" | "reason" | "counts" | "sums" | "digest" | "job_id" | "finished_at" | "created_by" | "version" | "created_at" | "updated_at")[];
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
            /** @description The decision on expenses */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpenseDecision"];
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
    "expense_decisions.apply": {
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
                "application/json": components["schemas"]["ExpenseDecisionApply"];
            };
        };
        responses: {
            /** @description The job that decides */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
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
    "expense_policies.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "number" | "-number" | "created_at" | "-created_at";
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "number" | "document" | "reason" | "created_by" | "created_at")[];
                /** @description Only with this number; repeat it for any of several */
                number?: number[];
                /** @description Only with number at least this value */
                "number[gte]"?: number;
                /** @description Only with number more than this value */
                "number[gt]"?: number;
                /** @description Only with number at most this value */
                "number[lte]"?: number;
                /** @description Only with number less than this value */
                "number[lt]"?: number;
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
            /** @description A page of expense policies */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpensePolicyPage"];
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
    "expense_policies.create": {
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
                "application/json": components["schemas"]["ExpensePolicyCreate"];
            };
        };
        responses: {
            /** @description The policy that holds now */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpensePolicy"];
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
    "expense_policies.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "number" | "document" | "reason" | "created_by" | "created_at")[];
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
            /** @description The expense policy */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpensePolicy"];
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
    "expense_policies.check": {
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
                "application/json": components["schemas"]["ExpensePolicyCheck"];
            };
        };
        responses: {
            /** @description What was found */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpensePolicyFindings"];
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
    "expense_policies.simulate": {
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
                "application/json": components["schemas"]["ExpensePolicySimulate"];
            };
        };
        responses: {
            /** @description What would have changed */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpensePolicySimulation"];
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
    "expense_decision_items.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at";
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "decision_id" | "expense_id" | "expense_version" | "claimant_id" | "currency" | "amount" | "sanctioned_amount" | "reason" | "outcome" | "code" | "message" | "warnings" | "created_at")[];
                /** @description Only with this decision_id; repeat it for any of several */
                decision_id?: string[];
                /** @description Only with this expense_id; repeat it for any of several */
                expense_id?: string[];
                /** @description Only with this claimant_id; repeat it for any of several */
                claimant_id?: string[];
                /** @description Only with this outcome; repeat it for any of several */
                outcome?: ("ready" | "done" | "refused")[];
                /** @description Only with this code; repeat it for any of several */
                code?: string[];
                /** @description Only with this currency; repeat it for any of several */
                currency?: string[];
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
            /** @description A page of claims of decisions */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpenseDecisionItemPage"];
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
    "expense_decisions.items": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at";
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "decision_id" | "expense_id" | "expense_version" | "claimant_id" | "currency" | "amount" | "sanctioned_amount" | "reason" | "outcome" | "code" | "message" | "warnings" | "created_at")[];
                /** @description Only with this expense_id; repeat it for any of several */
                expense_id?: string[];
                /** @description Only with this claimant_id; repeat it for any of several */
                claimant_id?: string[];
                /** @description Only with this outcome; repeat it for any of several */
                outcome?: ("ready" | "done" | "refused")[];
                /** @description Only with this code; repeat it for any of several */
                code?: string[];
                /** @description Only with this currency; repeat it for any of several */
                currency?: string[];
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
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of claims of decisions */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpenseDecisionItemPage"];
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
    "analytics_events.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "event_timestamp" | "-event_timestamp" | "created_at" | "-created_at";
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "user_id" | "event_name" | "event_category" | "properties" | "session_id" | "ip_address" | "user_agent" | "event_timestamp" | "created_at")[];
                /** @description Only with this user_id; repeat it for any of several */
                user_id?: string[];
                /** @description Only with this event_name; repeat it for any of several */
                event_name?: string[];
                /** @description Only with this event_category; repeat it for any of several */
                event_category?: string[];
                /** @description Only with this session_id; repeat it for any of several */
                session_id?: string[];
                /** @description Only with event_timestamp at or after this value */
                "event_timestamp[gte]"?: string;
                /** @description Only with event_timestamp after this value */
                "event_timestamp[gt]"?: string;
                /** @description Only with event_timestamp at or before this value */
                "event_timestamp[lte]"?: string;
                /** @description Only with event_timestamp before this value */
                "event_timestamp[lt]"?: string;
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
            /** @description A page of analytics events */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsEventPage"];
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
    "analytics_events.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "user_id" | "event_name" | "event_category" | "properties" | "session_id" | "ip_address" | "user_agent" | "event_timestamp" | "created_at")[];
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
            /** @description The analytics event */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsEvent"];
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
    "analytics_events.ingest": {
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
                "application/json": components["schemas"]["AnalyticsIngest"];
            };
        };
        responses: {
            /** @description How many were new */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsIngested"];
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
    "analytics_events.report": {
        parameters: {
            query?: {
                /** @description Since when */
                from?: string;
                /** @description Until when, that instant not included */
                to?: string;
                /** @description How many rows at most, where there may be many */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Which report */
                report: "activity" | "event_funnel" | "contact_funnel" | "expenses_against_budget" | "top_industries";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsReport"];
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
    "media.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at" | "updated_at" | "-updated_at" | "title" | "-title" | "file_name" | "-file_name" | "file_size" | "-file_size";
                /** @description Words to search for */
                q?: components["parameters"]["Search"];
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "uploaded_by" | "file_name" | "title" | "description" | "file_path" | "file_url" | "media_type" | "mime_type" | "file_size" | "status" | "related_event" | "related_contact" | "access_level" | "tags" | "received_bytes" | "source_checksum" | "checksum" | "warning" | "width" | "height" | "thumbnails" | "job_id" | "error" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this file_name; repeat it for any of several */
                file_name?: string[];
                /** @description Only with this media_type; repeat it for any of several */
                media_type?: ("image" | "video" | "document" | "audio")[];
                /** @description Only with this mime_type; repeat it for any of several */
                mime_type?: string[];
                /** @description Only with this status; repeat it for any of several */
                status?: ("processing" | "ready" | "failed")[];
                /** @description Only with this access_level; repeat it for any of several */
                access_level?: ("public" | "private" | "organization")[];
                /** @description Only with this uploaded_by; repeat it for any of several */
                uploaded_by?: string[];
                /** @description Only with this related_event; repeat it for any of several */
                related_event?: string[];
                /** @description Only with this related_contact; repeat it for any of several */
                related_contact?: string[];
                /** @description Only with this source_checksum; repeat it for any of several */
                source_checksum?: string[];
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
            /** @description A page of media */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediumPage"];
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
    "media.create": {
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
                "application/json": components["schemas"]["MediumCreate"];
            };
        };
        responses: {
            /** @description The new medium */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Medium"];
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
    "media.batch": {
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
                "application/json": components["schemas"]["MediumBatchRequest"];
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
                    "application/json": components["schemas"]["MediumBatchResult"];
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
    "media.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "uploaded_by" | "file_name" | "title" | "description" | "file_path" | "file_url" | "media_type" | "mime_type" | "file_size" | "status" | "related_event" | "related_contact" | "access_level" | "tags" | "received_bytes" | "source_checksum" | "checksum" | "warning" | "width" | "height" | "thumbnails" | "job_id" | "error" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
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
            /** @description The medium */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Medium"];
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
    "media.delete": {
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
    "media.update": {
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
                "application/json": components["schemas"]["MediumUpdate"];
            };
        };
        responses: {
            /** @description The medium as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Medium"];
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
    "media.restore": {
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
            /** @description The medium as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Medium"];
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
    "contacts.media": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at" | "updated_at" | "-updated_at" | "title" | "-title" | "file_name" | "-file_name" | "file_size" | "-file_size";
                /** @description Words to search for */
                q?: components["parameters"]["Search"];
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "uploaded_by" | "file_name" | "title" | "description" | "file_path" | "file_url" | "media_type" | "mime_type" | "file_size" | "status" | "related_event" | "related_contact" | "access_level" | "tags" | "received_bytes" | "source_checksum" | "checksum" | "warning" | "width" | "height" | "thumbnails" | "job_id" | "error" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this file_name; repeat it for any of several */
                file_name?: string[];
                /** @description Only with this media_type; repeat it for any of several */
                media_type?: ("image" | "video" | "document" | "audio")[];
                /** @description Only with this mime_type; repeat it for any of several */
                mime_type?: string[];
                /** @description Only with this status; repeat it for any of several */
                status?: ("processing" | "ready" | "failed")[];
                /** @description Only with this access_level; repeat it for any of several */
                access_level?: ("public" | "private" | "organization")[];
                /** @description Only with this uploaded_by; repeat it for any of several */
                uploaded_by?: string[];
                /** @description Only with this related_event; repeat it for any of several */
                related_event?: string[];
                /** @description Only with this source_checksum; repeat it for any of several */
                source_checksum?: string[];
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
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of media */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediumPage"];
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
    "events.media": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at" | "updated_at" | "-updated_at" | "title" | "-title" | "file_name" | "-file_name" | "file_size" | "-file_size";
                /** @description Words to search for */
                q?: components["parameters"]["Search"];
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "uploaded_by" | "file_name" | "title" | "description" | "file_path" | "file_url" | "media_type" | "mime_type" | "file_size" | "status" | "related_event" | "related_contact" | "access_level" | "tags" | "received_bytes" | "source_checksum" | "checksum" | "warning" | "width" | "height" | "thumbnails" | "job_id" | "error" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this file_name; repeat it for any of several */
                file_name?: string[];
                /** @description Only with this media_type; repeat it for any of several */
                media_type?: ("image" | "video" | "document" | "audio")[];
                /** @description Only with this mime_type; repeat it for any of several */
                mime_type?: string[];
                /** @description Only with this status; repeat it for any of several */
                status?: ("processing" | "ready" | "failed")[];
                /** @description Only with this access_level; repeat it for any of several */
                access_level?: ("public" | "private" | "organization")[];
                /** @description Only with this uploaded_by; repeat it for any of several */
                uploaded_by?: string[];
                /** @description Only with this related_contact; repeat it for any of several */
                related_contact?: string[];
                /** @description Only with this source_checksum; repeat it for any of several */
                source_checksum?: string[];
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
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of media */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediumPage"];
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
    "media.download": {
        parameters: {
            query?: {
                /** @description A smaller copy of an image instead of the file */
                thumbnail?: "small" | "medium";
            };
            header?: {
                /** @description The bytes to send, for example `bytes=1000-` */
                Range?: components["parameters"]["Range"];
                /** @description The ETag of the copy you have; when the file is another one, all of it is sent */
                "If-Range"?: components["parameters"]["IfRange"];
            };
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as its own media type */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
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
                    "*/*": string;
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
    "media.upload": {
        parameters: {
            query?: never;
            header: {
                /** @description How many bytes came before this part */
                "Upload-Offset": components["parameters"]["UploadOffset"];
                /** @description False when more parts follow */
                "Upload-Complete"?: components["parameters"]["UploadComplete"];
                /** @description The checksum of the whole file, with the last part: `sha-256=<base64>` */
                Digest?: components["parameters"]["Digest"];
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
            /** @description The medium with the bytes received so far */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Medium"];
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
    "media.link": {
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
                "application/json": components["schemas"]["MediumLinkRequest"];
            };
        };
        responses: {
            /** @description The link */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediumLink"];
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
    "media.shared": {
        parameters: {
            query?: {
                /** @description A smaller copy of an image instead of the file */
                thumbnail?: "small" | "medium";
            };
            header?: {
                /** @description The bytes to send, for example `bytes=1000-` */
                Range?: components["parameters"]["Range"];
                /** @description The ETag of the copy you have; when the file is another one, all of it is sent */
                "If-Range"?: components["parameters"]["IfRange"];
            };
            path: {
                /** @description The end of the address, as media.link answered it */
                link: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as its own media type */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
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
                    "*/*": string;
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
    "media_collections.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name";
                /** @description Words to search for */
                q?: components["parameters"]["Search"];
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "name" | "description" | "collection_type" | "settings" | "created_by" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this name; repeat it for any of several */
                name?: string[];
                /** @description Only with this collection_type; repeat it for any of several */
                collection_type?: ("event_photos" | "contact_media" | "general")[];
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
            /** @description A page of collections */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaCollectionPage"];
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
    "media_collections.create": {
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
                "application/json": components["schemas"]["MediaCollectionCreate"];
            };
        };
        responses: {
            /** @description The new collection */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaCollection"];
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
    "media_collections.batch": {
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
                "application/json": components["schemas"]["MediaCollectionBatchRequest"];
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
                    "application/json": components["schemas"]["MediaCollectionBatchResult"];
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
    "media_collections.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "name" | "description" | "collection_type" | "settings" | "created_by" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
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
            /** @description The collection */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaCollection"];
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
    "media_collections.delete": {
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
    "media_collections.update": {
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
                "application/json": components["schemas"]["MediaCollectionUpdate"];
            };
        };
        responses: {
            /** @description The collection as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaCollection"];
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
    "media_collections.restore": {
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
            /** @description The collection as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaCollection"];
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
    "media_collection_items.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "sort_order" | "-sort_order" | "created_at" | "-created_at" | "updated_at" | "-updated_at";
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "collection_id" | "media_id" | "sort_order" | "updated_at" | "is_deleted" | "deleted_at" | "version" | "created_at")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this collection_id; repeat it for any of several */
                collection_id?: string[];
                /** @description Only with this media_id; repeat it for any of several */
                media_id?: string[];
                /** @description Only with this sort_order; repeat it for any of several */
                sort_order?: number[];
                /** @description Only with sort_order at least this value */
                "sort_order[gte]"?: number;
                /** @description Only with sort_order more than this value */
                "sort_order[gt]"?: number;
                /** @description Only with sort_order at most this value */
                "sort_order[lte]"?: number;
                /** @description Only with sort_order less than this value */
                "sort_order[lt]"?: number;
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
            /** @description A page of collection items */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaCollectionItemPage"];
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
    "media_collection_items.create": {
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
                "application/json": components["schemas"]["MediaCollectionItemCreate"];
            };
        };
        responses: {
            /** @description The new collection item */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaCollectionItem"];
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
    "media_collection_items.batch": {
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
                "application/json": components["schemas"]["MediaCollectionItemBatchRequest"];
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
                    "application/json": components["schemas"]["MediaCollectionItemBatchResult"];
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
    "media_collection_items.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "collection_id" | "media_id" | "sort_order" | "updated_at" | "is_deleted" | "deleted_at" | "version" | "created_at")[];
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
            /** @description The collection item */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaCollectionItem"];
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
    "media_collection_items.delete": {
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
    "media_collection_items.update": {
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
                "application/json": components["schemas"]["MediaCollectionItemUpdate"];
            };
        };
        responses: {
            /** @description The collection item as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaCollectionItem"];
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
    "media_collection_items.restore": {
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
            /** @description The collection item as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaCollectionItem"];
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
    "media_collections.items": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "sort_order" | "-sort_order" | "created_at" | "-created_at" | "updated_at" | "-updated_at";
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "collection_id" | "media_id" | "sort_order" | "updated_at" | "is_deleted" | "deleted_at" | "version" | "created_at")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this media_id; repeat it for any of several */
                media_id?: string[];
                /** @description Only with this sort_order; repeat it for any of several */
                sort_order?: number[];
                /** @description Only with sort_order at least this value */
                "sort_order[gte]"?: number;
                /** @description Only with sort_order more than this value */
                "sort_order[gt]"?: number;
                /** @description Only with sort_order at most this value */
                "sort_order[lte]"?: number;
                /** @description Only with sort_order less than this value */
                "sort_order[lt]"?: number;
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
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of collection items */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaCollectionItemPage"];
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
    "notifications.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at";
                /** @description Words to search for */
                q?: components["parameters"]["Search"];
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "user_id" | "contact_id" | "title" | "message" | "notification_type" | "channel" | "data" | "is_read" | "read_at" | "expires_at" | "recipient" | "delivery_status" | "delivery_attempts" | "delivered_at" | "delivery_error" | "job_id" | "template_id" | "deleted_at" | "version" | "created_at" | "updated_at" | "is_deleted")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this notification_type; repeat it for any of several */
                notification_type?: ("info" | "success" | "warning" | "error" | "reminder")[];
                /** @description Only with this is_read; repeat it for any of several */
                is_read?: boolean[];
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
            /** @description A page of notifications */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
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
    "notifications.create": {
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
                "application/json": components["schemas"]["NotificationCreate"];
            };
        };
        responses: {
            /** @description The new notification */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
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
    "notifications.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "user_id" | "contact_id" | "title" | "message" | "notification_type" | "channel" | "data" | "is_read" | "read_at" | "expires_at" | "recipient" | "delivery_status" | "delivery_attempts" | "delivered_at" | "delivery_error" | "job_id" | "template_id" | "deleted_at" | "version" | "created_at" | "updated_at" | "is_deleted")[];
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
            /** @description The notification */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
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
    "notifications.delete": {
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
    "notifications.read": {
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
            /** @description The notification as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
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
    "notifications.read_all": {
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
            /** @description How many were unread */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationCount"];
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
    "notifications.unread_count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many are unread */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationCount"];
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
    "notifications.sent": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only with this channel; repeat it for any of several */
                channel?: ("in_app" | "email" | "sms" | "push")[];
                /** @description Only with this delivery_status; repeat it for any of several */
                delivery_status?: ("pending" | "sending" | "sent" | "failed" | "expired" | "cancelled")[];
                /** @description Only to this user; repeat it for any of several */
                user_id?: string[];
                /** @description Only to this contact; repeat it for any of several */
                contact_id?: string[];
                /** @description Only sent by this job; repeat it for any of several */
                job_id?: string[];
                /** @description Only written by this template; repeat it for any of several */
                template_id?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notifications */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
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
    "notifications.campaign": {
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
                "application/json": components["schemas"]["NotificationCampaign"];
            };
        };
        responses: {
            /** @description Who is written to and who is not, and the job that does it */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationCampaignStarted"];
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
    "notification_templates.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "name" | "-name" | "created_at" | "-created_at" | "updated_at" | "-updated_at";
                /** @description Words to search for */
                q?: components["parameters"]["Search"];
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "name" | "subject" | "text" | "html" | "created_by" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at" | "updated_by")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this name; repeat it for any of several */
                name?: string[];
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
            /** @description A page of templates */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplatePage"];
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
    "notification_templates.create": {
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
                "application/json": components["schemas"]["NotificationTemplateCreate"];
            };
        };
        responses: {
            /** @description The new template */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplate"];
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
    "notification_templates.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "name" | "subject" | "text" | "html" | "created_by" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at" | "updated_by")[];
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
            /** @description The template */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplate"];
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
    "notification_templates.delete": {
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
    "notification_templates.update": {
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
                "application/json": components["schemas"]["NotificationTemplateUpdate"];
            };
        };
        responses: {
            /** @description The template as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplate"];
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
    "notification_templates.restore": {
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
            /** @description The template as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplate"];
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
    "notification_templates.preview": {
        parameters: {
            query?: {
                /** @description The contact to fill in; without it an invented one */
                contact_id?: string;
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
            /** @description What the contact would get */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplatePreview"];
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
    "suppressions.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at" | "email" | "-email";
                /** @description Words to search for */
                q?: components["parameters"]["Search"];
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "email" | "reason" | "notes" | "created_by" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this email; repeat it for any of several */
                email?: string[];
                /** @description Only with this reason; repeat it for any of several */
                reason?: ("unsubscribed" | "bounced" | "complained" | "manual")[];
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
            /** @description A page of suppressions */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuppressionPage"];
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
    "suppressions.create": {
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
                "application/json": components["schemas"]["SuppressionCreate"];
            };
        };
        responses: {
            /** @description The new suppression */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suppression"];
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
    "suppressions.batch": {
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
                "application/json": components["schemas"]["SuppressionBatchRequest"];
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
                    "application/json": components["schemas"]["SuppressionBatchResult"];
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
    "suppressions.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "email" | "reason" | "notes" | "created_by" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
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
            /** @description The suppression */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suppression"];
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
    "suppressions.delete": {
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
    "suppressions.update": {
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
                "application/json": components["schemas"]["SuppressionUpdate"];
            };
        };
        responses: {
            /** @description The suppression as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suppression"];
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
    "suppressions.restore": {
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
            /** @description The suppression as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suppression"];
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
    "push_subscriptions.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at";
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "user_id" | "endpoint" | "user_agent" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of subscriptions */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushSubscriptionPage"];
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
    "push_subscriptions.create": {
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
                "application/json": components["schemas"]["PushSubscriptionCreate"];
            };
        };
        responses: {
            /** @description The new subscription */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushSubscription"];
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
    "push_subscriptions.delete": {
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
    "push_subscriptions.key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushKey"];
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
    "integrations.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "name" | "-name" | "last_sync" | "-last_sync" | "next_sync" | "-next_sync" | "created_at" | "-created_at" | "updated_at" | "-updated_at";
                /** @description Words to search for */
                q?: components["parameters"]["Search"];
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "name" | "provider" | "integration_type" | "settings" | "is_active" | "last_sync" | "sync_schedule" | "sync_timezone" | "next_sync" | "reconcile_days" | "next_reconcile" | "status" | "created_by" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this provider; repeat it for any of several */
                provider?: ("hubspot" | "mailchimp" | "zoom" | "teams")[];
                /** @description Only with this integration_type; repeat it for any of several */
                integration_type?: ("crm" | "email" | "video" | "calendar")[];
                /** @description Only with this status; repeat it for any of several */
                status?: ("connected" | "disconnected" | "error")[];
                /** @description Only with this is_active; repeat it for any of several */
                is_active?: boolean[];
                /** @description Only with last_sync at or after this value */
                "last_sync[gte]"?: string;
                /** @description Only with last_sync after this value */
                "last_sync[gt]"?: string;
                /** @description Only with last_sync at or before this value */
                "last_sync[lte]"?: string;
                /** @description Only with last_sync before this value */
                "last_sync[lt]"?: string;
                /** @description Only with next_sync at or after this value */
                "next_sync[gte]"?: string;
                /** @description Only with next_sync after this value */
                "next_sync[gt]"?: string;
                /** @description Only with next_sync at or before this value */
                "next_sync[lte]"?: string;
                /** @description Only with next_sync before this value */
                "next_sync[lt]"?: string;
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
            /** @description A page of integrations */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationPage"];
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
    "integrations.create": {
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
                "application/json": components["schemas"]["IntegrationCreate"];
            };
        };
        responses: {
            /** @description The new integration */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
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
    "integrations.batch": {
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
                "application/json": components["schemas"]["IntegrationBatchRequest"];
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
                    "application/json": components["schemas"]["IntegrationBatchResult"];
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
    "integrations.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "name" | "provider" | "integration_type" | "settings" | "is_active" | "last_sync" | "sync_schedule" | "sync_timezone" | "next_sync" | "reconcile_days" | "next_reconcile" | "status" | "created_by" | "metadata" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
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
            /** @description The integration */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
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
    "integrations.delete": {
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
    "integrations.update": {
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
                "application/json": components["schemas"]["IntegrationUpdate"];
            };
        };
        responses: {
            /** @description The integration as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
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
    "integrations.restore": {
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
            /** @description The integration as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
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
    "integrations.providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationProviders"];
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
    "integrations.test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationTest"];
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
    "integrations.sync": {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntegrationSyncRequest"];
            };
        };
        responses: {
            /** @description The job */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
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
    "integrations.retry_failed": {
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
            /** @description How many */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationRetried"];
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
    "integration_logs.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "started_at" | "-started_at" | "completed_at" | "-completed_at" | "created_at" | "-created_at";
                /** @description Words to search for */
                q?: components["parameters"]["Search"];
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "integration_id" | "operation" | "status" | "message" | "request_data" | "response_data" | "started_at" | "completed_at" | "records_processed" | "records_failed" | "error_details" | "created_at")[];
                /** @description Only with this integration_id; repeat it for any of several */
                integration_id?: string[];
                /** @description Only with this operation; repeat it for any of several */
                operation?: ("sync" | "export" | "import" | "webhook")[];
                /** @description Only with this status; repeat it for any of several */
                status?: ("success" | "failed" | "partial")[];
                /** @description Only with this records_failed; repeat it for any of several */
                records_failed?: number[];
                /** @description Only with records_failed at least this value */
                "records_failed[gte]"?: number;
                /** @description Only with records_failed more than this value */
                "records_failed[gt]"?: number;
                /** @description Only with records_failed at most this value */
                "records_failed[lte]"?: number;
                /** @description Only with records_failed less than this value */
                "records_failed[lt]"?: number;
                /** @description Only with started_at at or after this value */
                "started_at[gte]"?: string;
                /** @description Only with started_at after this value */
                "started_at[gt]"?: string;
                /** @description Only with started_at at or before this value */
                "started_at[lte]"?: string;
                /** @description Only with started_at before this value */
                "started_at[lt]"?: string;
                /** @description Only with completed_at at or after this value */
                "completed_at[gte]"?: string;
                /** @description Only with completed_at after this value */
                "completed_at[gt]"?: string;
                /** @description Only with completed_at at or before this value */
                "completed_at[lte]"?: string;
                /** @description Only with completed_at before this value */
                "completed_at[lt]"?: string;
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
            /** @description A page of integration logs */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationLogPage"];
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
    "integration_logs.create": {
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
                "application/json": components["schemas"]["IntegrationLogCreate"];
            };
        };
        responses: {
            /** @description The new integration log */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationLog"];
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
    "integration_logs.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "integration_id" | "operation" | "status" | "message" | "request_data" | "response_data" | "started_at" | "completed_at" | "records_processed" | "records_failed" | "error_details" | "created_at")[];
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
            /** @description The integration log */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationLog"];
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
    "integrations.logs": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "started_at" | "-started_at" | "completed_at" | "-completed_at" | "created_at" | "-created_at";
                /** @description Words to search for */
                q?: components["parameters"]["Search"];
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "integration_id" | "operation" | "status" | "message" | "request_data" | "response_data" | "started_at" | "completed_at" | "records_processed" | "records_failed" | "error_details" | "created_at")[];
                /** @description Only with this operation; repeat it for any of several */
                operation?: ("sync" | "export" | "import" | "webhook")[];
                /** @description Only with this status; repeat it for any of several */
                status?: ("success" | "failed" | "partial")[];
                /** @description Only with this records_failed; repeat it for any of several */
                records_failed?: number[];
                /** @description Only with records_failed at least this value */
                "records_failed[gte]"?: number;
                /** @description Only with records_failed more than this value */
                "records_failed[gt]"?: number;
                /** @description Only with records_failed at most this value */
                "records_failed[lte]"?: number;
                /** @description Only with records_failed less than this value */
                "records_failed[lt]"?: number;
                /** @description Only with started_at at or after this value */
                "started_at[gte]"?: string;
                /** @description Only with started_at after this value */
                "started_at[gt]"?: string;
                /** @description Only with started_at at or before this value */
                "started_at[lte]"?: string;
                /** @description Only with started_at before this value */
                "started_at[lt]"?: string;
                /** @description Only with completed_at at or after this value */
                "completed_at[gte]"?: string;
                /** @description Only with completed_at after this value */
                "completed_at[gt]"?: string;
                /** @description Only with completed_at at or before this value */
                "completed_at[lte]"?: string;
                /** @description Only with completed_at before this value */
                "completed_at[lt]"?: string;
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
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of integration logs */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationLogPage"];
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
    "hubspot.connect": {
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
                "application/json": components["schemas"]["HubspotConnect"];
            };
        };
        responses: {
            /** @description The integration */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
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
    "hubspot.disconnect": {
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
                "application/json": components["schemas"]["HubspotDisconnect"];
            };
        };
        responses: {
            /** @description The integration without its token */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
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
    "hubspot.webhook": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The end of the address, as hubspot.status answers it */
                link: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HubspotEvents"];
            };
        };
        responses: {
            /** @description Heard */
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
    "hubspot.doctor": {
        parameters: {
            query?: {
                /** @description The integration; the only one at HubSpot when you leave it out */
                integration_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubspotReport"];
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
    "hubspot.ensure_schema": {
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
                "application/json": components["schemas"]["HubspotEnsureSchema"];
            };
        };
        responses: {
            /** @description The properties */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubspotSchema"];
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
    "hubspot.mapping": {
        parameters: {
            query?: {
                /** @description The integration; the only one at HubSpot when you leave it out */
                integration_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mapping */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubspotMapping"];
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
    "hubspot.set_mapping": {
        parameters: {
            query?: {
                /** @description The integration; the only one at HubSpot when you leave it out */
                integration_id?: string;
            };
            header?: {
                /** @description A key of your own making; the same key and body run once and answer the same again */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HubspotMapping"];
            };
        };
        responses: {
            /** @description The mapping that holds now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubspotMapping"];
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
    "hubspot.plan": {
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
                "application/json": components["schemas"]["HubspotPlanRequest"];
            };
        };
        responses: {
            /** @description The job */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
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
    "hubspot.sync": {
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
                "application/json": components["schemas"]["HubspotSyncRequest"];
            };
        };
        responses: {
            /** @description The job */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
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
    "hubspot.status": {
        parameters: {
            query?: {
                /** @description The integration; the only one at HubSpot when you leave it out */
                integration_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it stands */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubspotStatus"];
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
    "hubspot.retry_failed": {
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
                "application/json": components["schemas"]["HubspotRetryFailed"];
            };
        };
        responses: {
            /** @description How many */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubspotRetried"];
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
    "hubspot.erase": {
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
                "application/json": components["schemas"]["HubspotErase"];
            };
        };
        responses: {
            /** @description What was deleted */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubspotErased"];
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
    "hubspot.relink": {
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
                "application/json": components["schemas"]["HubspotRelink"];
            };
        };
        responses: {
            /** @description What it is linked to */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubspotRelinked"];
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
    "hubspot_changes.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at";
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "integration_id" | "job_id" | "object" | "record_id" | "contact_id" | "remote_id" | "label" | "plugs_action" | "hubspot_action" | "fields" | "outcome" | "code" | "field" | "message" | "correlation_id" | "is_retryable" | "settled_at" | "created_at")[];
                /** @description Only with this integration_id; repeat it for any of several */
                integration_id?: string[];
                /** @description Only with this job_id; repeat it for any of several */
                job_id?: string[];
                /** @description Only with this object; repeat it for any of several */
                object?: ("contacts" | "companies" | "associations" | "notes" | "meetings" | "calls" | "emails" | "events" | "attendance")[];
                /** @description Only with this record_id; repeat it for any of several */
                record_id?: string[];
                /** @description Only with this contact_id; repeat it for any of several */
                contact_id?: string[];
                /** @description Only with this remote_id; repeat it for any of several */
                remote_id?: string[];
                /** @description Only with this plugs_action; repeat it for any of several */
                plugs_action?: ("none" | "create" | "update" | "delete")[];
                /** @description Only with this hubspot_action; repeat it for any of several */
                hubspot_action?: ("none" | "create" | "update" | "archive")[];
                /** @description Only with this outcome; repeat it for any of several */
                outcome?: ("planned" | "applied" | "sent" | "done" | "failed" | "skipped")[];
                /** @description Only with this code; repeat it for any of several */
                code?: string[];
                /** @description Only with this is_retryable; repeat it for any of several */
                is_retryable?: boolean[];
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
            /** @description A page of changes of syncs */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubspotChangePage"];
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
    "hubspot_conflicts.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at";
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "integration_id" | "contact_id" | "remote_id" | "label" | "field" | "property" | "plugs_value" | "hubspot_value" | "state" | "taken" | "resolved_by" | "resolved_at" | "version" | "created_at" | "updated_at")[];
                /** @description Only with this integration_id; repeat it for any of several */
                integration_id?: string[];
                /** @description Only with this contact_id; repeat it for any of several */
                contact_id?: string[];
                /** @description Only with this remote_id; repeat it for any of several */
                remote_id?: string[];
                /** @description Only with this field; repeat it for any of several */
                field?: string[];
                /** @description Only with this state; repeat it for any of several */
                state?: ("open" | "resolved" | "outdated")[];
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
            /** @description A page of conflicts with HubSpot */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubspotConflictPage"];
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
    "hubspot_conflicts.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "integration_id" | "contact_id" | "remote_id" | "label" | "field" | "property" | "plugs_value" | "hubspot_value" | "state" | "taken" | "resolved_by" | "resolved_at" | "version" | "created_at" | "updated_at")[];
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
            /** @description The conflict with HubSpot */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubspotConflict"];
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
    "hubspot_conflicts.resolve": {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["HubspotConflictResolve"];
            };
        };
        responses: {
            /** @description The conflict, decided */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubspotConflict"];
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
    "webhooks.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at" | "updated_at" | "-updated_at";
                /** @description Words to search for */
                q?: components["parameters"]["Search"];
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "url" | "description" | "event_types" | "is_active" | "disabled_reason" | "failing_since" | "created_by" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
                /** @description Also answer soft-deleted records */
                include_deleted?: components["parameters"]["IncludeDeleted"];
                /** @description Only with this is_active; repeat it for any of several */
                is_active?: boolean[];
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
            /** @description A page of webhooks */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
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
    "webhooks.create": {
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
                "application/json": components["schemas"]["WebhookCreate"];
            };
        };
        responses: {
            /** @description The new webhook with its secret */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookCreated"];
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
    "webhooks.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "url" | "description" | "event_types" | "is_active" | "disabled_reason" | "failing_since" | "created_by" | "version" | "created_at" | "updated_at" | "is_deleted" | "deleted_at")[];
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
            /** @description The webhook */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
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
    "webhooks.delete": {
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
    "webhooks.update": {
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
                "application/json": components["schemas"]["WebhookUpdate"];
            };
        };
        responses: {
            /** @description The webhook as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
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
    "webhooks.rotate_secret": {
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
                "application/json": components["schemas"]["WebhookRotation"];
            };
        };
        responses: {
            /** @description The webhook with its new secret */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookCreated"];
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
    "webhooks.trigger": {
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
                "application/json": components["schemas"]["WebhookTrigger"];
            };
        };
        responses: {
            /** @description The event, which is on its way */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTriggered"];
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
    "webhooks.events": {
        parameters: {
            query?: {
                /** @description The `next` of the answer before */
                after?: string;
                /** @description Only such; repeat it for any of several */
                event_type?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events, and the place to go on from */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEvents"];
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
    "webhook_deliveries.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at";
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "webhook_id" | "event_id" | "event_type" | "event" | "status" | "attempts" | "next_attempt_at" | "delivered_at" | "response_status" | "response_body" | "failure" | "created_at")[];
                /** @description Only with this webhook_id; repeat it for any of several */
                webhook_id?: string[];
                /** @description Only with this event_id; repeat it for any of several */
                event_id?: string[];
                /** @description Only with this event_type; repeat it for any of several */
                event_type?: string[];
                /** @description Only with this status; repeat it for any of several */
                status?: ("pending" | "delivered" | "failed")[];
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
            /** @description A page of deliveries */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
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
    "webhook_deliveries.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "webhook_id" | "event_id" | "event_type" | "event" | "status" | "attempts" | "next_attempt_at" | "delivered_at" | "response_status" | "response_body" | "failure" | "created_at")[];
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
            /** @description The delivery */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
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
    "webhooks.deliveries": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at";
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "webhook_id" | "event_id" | "event_type" | "event" | "status" | "attempts" | "next_attempt_at" | "delivered_at" | "response_status" | "response_body" | "failure" | "created_at")[];
                /** @description Only with this event_id; repeat it for any of several */
                event_id?: string[];
                /** @description Only with this event_type; repeat it for any of several */
                event_type?: string[];
                /** @description Only with this status; repeat it for any of several */
                status?: ("pending" | "delivered" | "failed")[];
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
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
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
    "webhook_deliveries.replay": {
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
            /** @description The delivery, which waits to be sent */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
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
                fields?: ("id" | "organization_id" | "resource" | "state" | "file_name" | "file_size" | "received_bytes" | "checksum" | "mode" | "match_on" | "mapping" | "dialect" | "empty" | "unknown" | "on_duplicate" | "atomic" | "max_errors" | "set_id" | "after" | "without" | "inspection" | "warnings" | "counts" | "plan" | "job_id" | "apply_job_id" | "error" | "uploaded_at" | "planned_at" | "started_at" | "finished_at" | "undone_at" | "expires_at" | "created_by" | "version" | "created_at" | "updated_at")[];
                /** @description Only with this resource; repeat it for any of several */
                resource?: ("users" | "contacts" | "contact_interactions" | "events" | "event_attendees" | "event_agenda_items" | "event_agenda_speakers" | "expenses" | "media_collections" | "suppressions")[];
                /** @description Only with this state; repeat it for any of several */
                state?: ("created" | "uploading" | "uploaded" | "planning" | "planned" | "applying" | "completed" | "failed" | "cancelled" | "undoing" | "undone")[];
                /** @description Only with this set_id; repeat it for any of several */
                set_id?: string[];
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
                fields?: ("id" | "organization_id" | "resource" | "state" | "file_name" | "file_size" | "received_bytes" | "checksum" | "mode" | "match_on" | "mapping" | "dialect" | "empty" | "unknown" | "on_duplicate" | "atomic" | "max_errors" | "set_id" | "after" | "without" | "inspection" | "warnings" | "counts" | "plan" | "job_id" | "apply_job_id" | "error" | "uploaded_at" | "planned_at" | "started_at" | "finished_at" | "undone_at" | "expires_at" | "created_by" | "version" | "created_at" | "updated_at")[];
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
                "Upload-Offset": components["parameters"]["UploadOffset"];
                /** @description False when more parts follow */
                "Upload-Complete"?: components["parameters"]["UploadComplete"];
                /** @description The checksum of the whole file, with the last part: `sha-256=<base64>` */
                Digest?: components["parameters"]["Digest"];
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
                resource?: ("users" | "contacts" | "contact_interactions" | "events" | "event_attendees" | "event_agenda_items" | "event_agenda_speakers" | "expenses" | "analytics_events" | "media_collections" | "notifications" | "notification_templates" | "suppressions" | "integrations" | "integration_logs" | "webhook_deliveries" | "audit_logs")[];
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
                Range?: components["parameters"]["Range"];
                /** @description The ETag of the copy you have; when the file is another one, all of it is sent */
                "If-Range"?: components["parameters"]["IfRange"];
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
                fields?: ("id" | "organization_id" | "kind" | "state" | "queue" | "progress" | "result" | "error" | "attempts" | "max_attempts" | "run_after" | "cancel_requested_at" | "started_at" | "finished_at" | "service_token_id" | "request_id" | "created_by" | "version" | "created_at" | "updated_at")[];
                /** @description Only with this kind; repeat it for any of several */
                kind?: string[];
                /** @description Only with this queue; repeat it for any of several */
                queue?: string[];
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
                fields?: ("id" | "organization_id" | "kind" | "state" | "queue" | "progress" | "result" | "error" | "attempts" | "max_attempts" | "run_after" | "cancel_requested_at" | "started_at" | "finished_at" | "service_token_id" | "request_id" | "created_by" | "version" | "created_at" | "updated_at")[];
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
                /**
                 * @description What to look for, such as `actor:ana action:update field:status created:>2026-01-01 -table:media`. Terms that
                 *     all have to hold: `actor`, `action`, `table`, `record`, `field` with `from` and `to`, `created`, `since`,
                 *     `until`, `request`, `job`, `text`; a comma between values for any of them, a minus in front for none of them,
                 *     quotes around what holds a space. A word alone is looked for in the values.
                 */
                q?: string;
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
    "audit_logs.follow": {
        parameters: {
            query?: {
                /** @description The `next` of the answer before */
                after?: string;
                /** @description What to look for, as in audit_logs.list */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came since */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLogTail"];
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
    "audit_logs.history": {
        parameters: {
            query?: {
                /** @description As it was at this time */
                at?: string;
            };
            header?: never;
            path: {
                /** @description The resource */
                table: string;
                /** @description The record */
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries, and the record */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditHistory"];
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
    "audit_logs.restore": {
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
                "application/json": components["schemas"]["AuditRestore"];
            };
        };
        responses: {
            /** @description The record as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditRestored"];
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
    "audit_logs.proof": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry and its proof */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditProof"];
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
    "audit_checkpoints.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at";
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "size" | "root" | "previous_hash" | "key_id" | "signature" | "created_at")[];
                /** @description Only with this key_id; repeat it for any of several */
                key_id?: string[];
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
            /** @description A page of checkpoints */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditCheckpointPage"];
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
    "audit_checkpoints.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "size" | "root" | "previous_hash" | "key_id" | "signature" | "created_at")[];
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
            /** @description The checkpoint */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditCheckpoint"];
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
    "audit_checkpoints.status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the seal */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditSealStatus"];
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
    "audit_checkpoints.keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditKeys"];
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
    "audit_checkpoints.seal": {
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
            /** @description What was sealed */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditSealed"];
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
    "audit_checkpoints.consistency": {
        parameters: {
            query?: {
                /** @description How many entries the earlier tree held; those of the checkpoint before when not given */
                first?: number;
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
            /** @description The proof */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditConsistency"];
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
    "audit_checkpoints.bundle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The record's id */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bundle */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Accept-Ranges": components["headers"]["AcceptRangesNone"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
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
    "audit_archives.list": {
        parameters: {
            query?: {
                /** @description How many items a page holds at most */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before; leave it out for the first page */
                cursor?: components["parameters"]["Cursor"];
                /** @description The column to sort by; a minus in front turns the order round */
                sort?: "created_at" | "-created_at";
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "first_entry" | "last_entry" | "root" | "sealed_before" | "retention_days" | "archived_at" | "key_id" | "signature" | "state" | "redacted" | "file_size" | "checksum" | "version" | "created_at" | "updated_at")[];
                /** @description Only with this state; repeat it for any of several */
                state?: ("clearing" | "kept" | "removed")[];
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
            /** @description A page of archives */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditArchivePage"];
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
    "audit_archives.get": {
        parameters: {
            query?: {
                /** @description Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
                fields?: ("id" | "organization_id" | "first_entry" | "last_entry" | "root" | "sealed_before" | "retention_days" | "archived_at" | "key_id" | "signature" | "state" | "redacted" | "file_size" | "checksum" | "version" | "created_at" | "updated_at")[];
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
            /** @description The archive */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditArchive"];
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
    "audit_archives.plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditArchivePlan"];
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
    "audit_archives.run": {
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
            /** @description The job */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
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
    "audit_archives.download": {
        parameters: {
            query?: never;
            header?: {
                /** @description The bytes to send, for example `bytes=1000-` */
                Range?: components["parameters"]["Range"];
                /** @description The ETag of the copy you have; when the file is another one, all of it is sent */
                "If-Range"?: components["parameters"]["IfRange"];
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
                    "application/x-ndjson": string;
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
    "audit_archives.remove": {
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
            /** @description The archive without its file */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditArchive"];
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
