// Made by `npm run client` from the API's description; not edited by hand.
export interface paths {
    "/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The key of this request
         * @description Any key of the cooperative.
         */
        get: operations["key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cooperative’s API keys
         * @description Scope `settings.read`: See the settings.
         */
        get: operations["keyList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cooperative’s profile
         * @description Scope `settings.read`: See the settings.
         */
        get: operations["organisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/working-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Working hours
         * @description Scope `settings.read`: See the settings.
         */
        get: operations["workingHours"];
        /**
         * Set working hours
         * @description Scope `settings.change`: Change profile, offices and units. Act `working-hours.set`.
         */
        put: operations["workingHoursSet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the profile
         * @description Scope `settings.change`: Change profile, offices and units. Act `profile.change`.
         */
        put: operations["profileChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a new cooperative up
         * @description Scope `settings.change`: Change profile, offices and units. Act `organisation.set-up`.
         */
        put: operations["organisationSetUp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the logo
         * @description Scope `settings.change`: Change profile, offices and units. Act `logo.set`.
         */
        put: operations["logoSet"];
        post?: never;
        /**
         * Take the logo away
         * @description Scope `settings.change`: Change profile, offices and units. Act `logo.remove`.
         */
        delete: operations["logoRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Demand a second factor
         * @description Scope `settings.change`: Change profile, offices and units. Act `second-factor.demand`.
         */
        put: operations["secondFactorDemand"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Offices
         * @description Scope `settings.read`: See the settings.
         */
        get: operations["officeList"];
        put?: never;
        /**
         * Add an office
         * @description Scope `settings.change`: Change profile, offices and units. Act `office.add`.
         */
        post: operations["officeAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offices/{officeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change an office
         * @description Scope `settings.change`: Change profile, offices and units. Act `office.change`.
         */
        put: operations["officeChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offices/{officeId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an office
         * @description Scope `settings.change`: Change profile, offices and units. Act `office.close`.
         */
        post: operations["officeClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offices/{officeId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen an office
         * @description Scope `settings.change`: Change profile, offices and units. Act `office.reopen`.
         */
        post: operations["officeReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lines of business
         * @description Scope `settings.read`: See the settings.
         */
        get: operations["unitList"];
        put?: never;
        /**
         * Add a unit
         * @description Scope `settings.change`: Change profile, offices and units. Act `unit.add`.
         */
        post: operations["unitAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a unit
         * @description Scope `settings.change`: Change profile, offices and units. Act `unit.change`.
         */
        put: operations["unitChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unitId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a unit
         * @description Scope `settings.change`: Change profile, offices and units. Act `unit.close`.
         */
        post: operations["unitClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unitId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen a unit
         * @description Scope `settings.change`: Change profile, offices and units. Act `unit.reopen`.
         */
        post: operations["unitReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who holds which role
         * @description Scope `mandate.read`: See who holds which role.
         */
        get: operations["mandateList"];
        put?: never;
        /**
         * Grant a role
         * @description Scope `mandate.grant`: Grant and revoke roles. Act `mandate.grant`.
         */
        post: operations["mandateGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mandates/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find who holds a role by name
         * @description Scope `mandate.read`: See who holds which role.
         */
        post: operations["mandateSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mandates/{mandateId}": {
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
         * Revoke a role
         * @description Scope `mandate.grant`: Grant and revoke roles. Act `mandate.revoke`.
         */
        delete: operations["mandateRevoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People who are known here
         * @description Scope `mandate.read`: See who holds which role.
         */
        get: operations["knownPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{loginId}/sessions": {
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
         * Sign somebody out everywhere
         * @description Scope `mandate.grant`: Grant and revoke roles. Act `session.end-of`.
         */
        delete: operations["sessionEndOf"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invitations
         * @description Scope `mandate.read`: See who holds which role.
         */
        get: operations["invitationList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{invitationId}": {
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
         * Revoke an invitation
         * @description Scope `mandate.grant`: Grant and revoke roles. Act `invitation.revoke`.
         */
        delete: operations["invitationRevoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests for approval
         * @description Any key of the cooperative.
         */
        get: operations["approvalList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approvals/{pendingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A request with what it would do
         * @description Any key of the cooperative.
         */
        get: operations["approvalCard"];
        put?: never;
        post?: never;
        /**
         * Withdraw one’s own request
         * @description Any key of the cooperative. Act `approval.withdraw`.
         */
        delete: operations["approvalWithdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approval-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Approval limits
         * @description Scope `settings.read`: See the settings.
         */
        get: operations["approvalLimits"];
        /**
         * Set an approval limit
         * @description Scope `approval-limit.change`: Set approval limits. Act `approval-limit.set`.
         */
        put: operations["approvalLimitSet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All deeds, the newest first
         * @description Scope `audit.read`: See seals and all deeds.
         */
        get: operations["deedList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/history/{kind}/{recordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The history of one record
         * @description Any key of the cooperative.
         */
        get: operations["recordHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last seal, and what is unsealed
         * @description Scope `audit.read`: See seals and all deeds.
         */
        get: operations["sealState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last seal of each day
         * @description Scope `audit.read`: See seals and all deeds.
         */
        get: operations["sealsByDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a seal that is held on paper
         * @description Scope `audit.read`: See seals and all deeds.
         */
        get: operations["sealFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recompute the whole chain of seals
         * @description Scope `audit.read`: See seals and all deeds.
         */
        get: operations["sealCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proof-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Signing keys
         * @description Scope `audit.read`: See seals and all deeds.
         */
        get: operations["proofKeys"];
        put?: never;
        /**
         * Rotate the signing key
         * @description Scope `proof-key.rotate`: Rotate the signing key. Act `proof-key.rotate`.
         */
        post: operations["proofKeyRotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Backups, the newest first
         * @description Scope `backup.make`: Make backups and see their history.
         */
        get: operations["backupList"];
        put?: never;
        /**
         * Ask for a backup
         * @description Scope `backup.make`: Make backups and see their history. Act `backup.request`.
         */
        post: operations["backupRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the practice books stand
         * @description Scope `settings.read`: See the settings.
         */
        get: operations["practiceState"];
        put?: never;
        /**
         * Make the practice books, or anew
         * @description Scope `practice.reset`: Make the practice books, and make them anew. Act `practice.reset`.
         */
        post: operations["practiceReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/privacy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The privacy contact
         * @description Scope `privacy.read`: See the register of processing.
         */
        get: operations["privacySettings"];
        /**
         * Set the privacy contact
         * @description Scope `privacy.change`: Set the privacy contact and draw up breach notices. Act `privacy.change`.
         */
        put: operations["privacyChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/privacy/processing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of processing
         * @description Scope `privacy.read`: See the register of processing.
         */
        get: operations["processing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/privacy/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was deleted when its time was over
         * @description Scope `privacy.read`: See the register of processing.
         */
        get: operations["retentionRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/archives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Archives that were asked for, the newest first
         * @description Scope `archive.read`: See which archives were asked for.
         */
        get: operations["archiveList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/archives/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One archive that was asked for
         * @description Scope `archive.read`: See which archives were asked for.
         */
        get: operations["archiveCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Attached documents
         * @description Any key of the cooperative.
         */
        get: operations["attachmentList"];
        put?: never;
        /**
         * Attach an uploaded document
         * @description Scope `file.attach`: Attach documents. Act `file.attach`.
         */
        post: operations["fileAttach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments/on/{kind}/{recordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documents of one record
         * @description Any key of the cooperative.
         */
        get: operations["attachmentsOn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a document (multipart, or base64 in JSON); its ticket is for attaching it
         * @description Scope `file.attach`: Attach documents.
         */
        post: operations["fileUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments/{attachmentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The content of a document
         * @description Any key of the cooperative.
         */
        get: operations["fileContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments/{attachmentId}": {
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
         * Detach a document
         * @description Scope `file.detach`: Detach documents. Act `file.detach`.
         */
        delete: operations["fileDetach"];
        options?: never;
        head?: never;
        /**
         * Change name and note
         * @description Scope `file.attach`: Attach documents. Act `file.describe`.
         */
        patch: operations["fileDescribe"];
        trace?: never;
    };
    "/webhook-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events that a webhook may hear of
         * @description Scope `webhook.read`: See webhooks and their deliveries.
         */
        get: operations["webhookEventList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cooperative’s webhooks
         * @description Scope `webhook.read`: See webhooks and their deliveries.
         */
        get: operations["webhookList"];
        put?: never;
        /**
         * Make a webhook
         * @description Scope `webhook.change`: Make and change webhooks, and send again. Act `webhook.add`.
         */
        post: operations["webhookAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One webhook
         * @description Scope `webhook.read`: See webhooks and their deliveries.
         */
        get: operations["webhookCard"];
        /**
         * Change a webhook
         * @description Scope `webhook.change`: Make and change webhooks, and send again. Act `webhook.change`.
         */
        put: operations["webhookChange"];
        post?: never;
        /**
         * Remove a webhook
         * @description Scope `webhook.change`: Make and change webhooks, and send again. Act `webhook.remove`.
         */
        delete: operations["webhookRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A webhook’s deliveries, the newest first
         * @description Scope `webhook.read`: See webhooks and their deliveries.
         */
        get: operations["deliveryList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One delivery: its body and each of its tries
         * @description Scope `webhook.read`: See webhooks and their deliveries.
         */
        get: operations["deliveryCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/switching-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch a webhook on
         * @description Scope `webhook.change`: Make and change webhooks, and send again. Act `webhook.switch-on`.
         */
        post: operations["webhookSwitchOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/switching-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch a webhook off
         * @description Scope `webhook.change`: Make and change webhooks, and send again. Act `webhook.switch-off`.
         */
        post: operations["webhookSwitchOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate its secret
         * @description Scope `webhook.change`: Make and change webhooks, and send again. Act `webhook.rotate-secret`.
         */
        post: operations["webhookRotateSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a trial
         * @description Scope `webhook.change`: Make and change webhooks, and send again. Act `webhook.test`.
         */
        post: operations["webhookTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send again what happened since a time
         * @description Scope `webhook.change`: Make and change webhooks, and send again. Act `webhook.replay`.
         */
        post: operations["webhookReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-deliveries/{deliveryId}/resending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one delivery again
         * @description Scope `webhook.change`: Make and change webhooks, and send again. Act `webhook.resend`.
         */
        post: operations["webhookResend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole chart of accounts
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["chart"];
        put?: never;
        /**
         * Add an account
         * @description Scope `account.change`: Change the chart of accounts. Act `account.add`.
         */
        post: operations["accountAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One account
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["account"];
        /**
         * Change an account
         * @description Scope `account.change`: Change the chart of accounts. Act `account.change`.
         */
        put: operations["accountChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/books": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open the books from a template
         * @description Scope `books.open`: Open the books from a template. Act `books.open`.
         */
        post: operations["booksOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an account
         * @description Scope `account.change`: Change the chart of accounts. Act `account.close`.
         */
        post: operations["accountClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen an account
         * @description Scope `account.change`: Change the chart of accounts. Act `account.reopen`.
         */
        post: operations["accountReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posting-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The posting map
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["postingMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posting-map/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the account of a purpose
         * @description Scope `posting-map.change`: Choose the account for each purpose. Act `posting-map.set`.
         */
        put: operations["postingMapSet"];
        post?: never;
        /**
         * Unset the account of a purpose
         * @description Scope `posting-map.change`: Choose the account for each purpose. Act `posting-map.unset`.
         */
        delete: operations["postingMapUnset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voucher-numbering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How vouchers are numbered
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["voucherNumbering"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voucher-numbering/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the prefix of a voucher’s number
         * @description Scope `voucher.change`: Set voucher prefixes. Act `voucher-prefix.set`.
         */
        put: operations["voucherPrefixSet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entries, the newest first
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["entryList"];
        put?: never;
        /**
         * Post an entry
         * @description Scope `entry.post`: Post entries. Act `entry.post`.
         */
        post: operations["entryPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An entry with its lines
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["entryCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries/{entryId}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reverse an entry
         * @description Scope `entry.reverse`: Reverse entries. Act `entry.reverse`.
         */
        post: operations["entryReverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entry-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Drafts of entries
         * @description Scope `entry.post`: Post entries.
         */
        get: operations["entryDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-entry-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many drafts are open, and how many may belong to a month
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["openDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entry-drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A draft of an entry
         * @description Scope `entry.post`: Post entries.
         */
        get: operations["entryDraft"];
        /**
         * Save a draft of an entry
         * @description Scope `entry.post`: Post entries. Act `entry-draft.save`.
         */
        put: operations["entryDraftSave"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entry-drafts/{draftId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Throw a draft away
         * @description Scope `entry.post`: Post entries. Act `entry-draft.discard`.
         */
        post: operations["entryDraftDiscard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entry-drafts/{draftId}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a draft back out
         * @description Scope `entry.post`: Post entries. Act `entry-draft.restore`.
         */
        post: operations["entryDraftRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entry-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Templates of entries
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["templateList"];
        put?: never;
        /**
         * Make a template of entries
         * @description Scope `entry-template.change`: Keep templates of entries. Act `entry-template.add`.
         */
        post: operations["entryTemplateAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entry-templates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One template, and what each line comes to for a sum
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["templateCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entry-templates/{templateId}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a template of entries
         * @description Scope `entry-template.change`: Keep templates of entries. Act `entry-template.change`.
         */
        post: operations["entryTemplateChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entry-templates/{templateId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a template of entries
         * @description Scope `entry-template.change`: Keep templates of entries. Act `entry-template.end`.
         */
        post: operations["entryTemplateEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All recurring entries
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["recurringList"];
        put?: never;
        /**
         * Set up a recurring entry
         * @description Scope `recurring.change`: Set up recurring entries and post those that wait. Act `recurring.set-up`.
         */
        post: operations["recurringSetUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/{recurringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One recurring entry: what it did and will do
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["recurringCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/{recurringId}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change it from a day on
         * @description Scope `recurring.change`: Set up recurring entries and post those that wait. Act `recurring.change`.
         */
        post: operations["recurringChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/{recurringId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause it
         * @description Scope `recurring.change`: Set up recurring entries and post those that wait. Act `recurring.pause`.
         */
        post: operations["recurringPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/{recurringId}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume it
         * @description Scope `recurring.change`: Set up recurring entries and post those that wait. Act `recurring.resume`.
         */
        post: operations["recurringResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/{recurringId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End it
         * @description Scope `recurring.change`: Set up recurring entries and post those that wait. Act `recurring.end`.
         */
        post: operations["recurringEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/{recurringId}/dues/{dueOn}/posting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post one that is due
         * @description Scope `recurring.change`: Set up recurring entries and post those that wait. Act `recurring.post`.
         */
        post: operations["recurringPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/{recurringId}/dues/{dueOn}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Skip one that is due
         * @description Scope `recurring.change`: Set up recurring entries and post those that wait. Act `recurring.skip`.
         */
        post: operations["recurringSkip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/run-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prepayments and accruals
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["runOffList"];
        put?: never;
        /**
         * Spread a sum over months
         * @description Scope `run-off.change`: Set up prepayments and accruals and post their parts. Act `run-off.set-up`.
         */
        post: operations["runOffSetUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/run-offs/{runOffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One plan with its months
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["runOffCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/run-offs/{runOffId}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Spread the rest in another way
         * @description Scope `run-off.change`: Set up prepayments and accruals and post their parts. Act `run-off.change`.
         */
        post: operations["runOffChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/run-offs/{runOffId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End it before its last month
         * @description Scope `run-off.change`: Set up prepayments and accruals and post their parts. Act `run-off.end`.
         */
        post: operations["runOffEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/run-offs/{runOffId}/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle what has grown
         * @description Scope `run-off.change`: Set up prepayments and accruals and post their parts. Act `run-off.settle`.
         */
        post: operations["runOffSettle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/run-offs/{runOffId}/parts/{dueOn}/posting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post the part of one month
         * @description Scope `run-off.change`: Set up prepayments and accruals and post their parts. Act `run-off.post`.
         */
        post: operations["runOffPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/upcoming-postings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is to be posted within some days, and what waits
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["upcomingPostings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fixed assets by number
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["assetList"];
        put?: never;
        /**
         * Buy an asset with its entry
         * @description Scope `asset.change`: Keep the register of fixed assets. Act `asset.buy`.
         */
        post: operations["assetBuy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{assetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An asset with its moves
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["assetCard"];
        /**
         * Change an asset's data
         * @description Scope `asset.change`: Keep the register of fixed assets. Act `asset.change`.
         */
        put: operations["assetChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asset-classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Classes of assets
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["assetClassList"];
        put?: never;
        /**
         * Add a class of assets
         * @description Scope `asset.change`: Keep the register of fixed assets. Act `asset-class.add`.
         */
        post: operations["assetClassAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/depreciation/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is still to be written off up to a month
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["depreciationDue"];
        put?: never;
        /**
         * Post depreciation
         * @description Scope `asset.depreciate`: Post depreciation. Act `asset.depreciate`.
         */
        post: operations["assetDepreciate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asset-classes/{classId}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a class's terms
         * @description Scope `asset.change`: Keep the register of fixed assets. Act `asset-class.change`.
         */
        post: operations["assetClassChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries/{entryId}/lines/{lineNo}/asset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an asset up from a posted line
         * @description Scope `asset.change`: Keep the register of fixed assets. Act `asset.take-up`.
         */
        post: operations["assetTakeUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter an asset that was there before
         * @description Scope `asset.change`: Keep the register of fixed assets. Act `asset.enter`.
         */
        post: operations["assetEnter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{assetId}/strike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Strike an asset off the register
         * @description Scope `asset.change`: Keep the register of fixed assets. Act `asset.strike`.
         */
        post: operations["assetStrike"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{assetId}/estimate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Estimate an asset anew
         * @description Scope `asset.change`: Keep the register of fixed assets. Act `asset.estimate`.
         */
        post: operations["assetEstimate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{assetId}/impairment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write an asset down
         * @description Scope `asset.dispose`: Dispose of assets and write them down. Act `asset.impair`.
         */
        post: operations["assetImpair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{assetId}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an asset
         * @description Scope `asset.change`: Keep the register of fixed assets. Act `asset.transfer`.
         */
        post: operations["assetTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assets/{assetId}/disposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dispose of an asset
         * @description Scope `asset.dispose`: Dispose of assets and write them down. Act `asset.dispose`.
         */
        post: operations["assetDispose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Audit samples
         * @description Scope `audit-sample.read`: See audit samples and what was found.
         */
        get: operations["auditSampleList"];
        put?: never;
        /**
         * Draw a sample
         * @description Scope `audit.sample`: Draw audit samples and note what was found. Act `audit-sample.draw`.
         */
        post: operations["auditSampleDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-samples/{sampleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One sample: seed, proof of its population, items and findings
         * @description Scope `audit-sample.read`: See audit samples and what was found.
         */
        get: operations["auditSampleCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-samples/{sampleId}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draw it again from the books as they are, and compare
         * @description Scope `audit-sample.read`: See audit samples and what was found.
         */
        get: operations["auditSampleAgain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-samples/{sampleId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note what was found of an item
         * @description Scope `audit.sample`: Draw audit samples and note what was found. Act `audit-sample.note`.
         */
        post: operations["auditSampleNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-samples/{sampleId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a sample with a conclusion
         * @description Scope `audit.sample`: Draw audit samples and note what was found. Act `audit-sample.close`.
         */
        post: operations["auditSampleClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Budgets by year and version
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["budgetList"];
        put?: never;
        /**
         * Open a draft budget
         * @description Scope `budget.draft`: Draft budgets. Act `budget.open`.
         */
        post: operations["budgetOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{budgetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of a budget
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["budgetCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{budgetId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lines of a budget by account and month, with what last year and this year came to
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["budgetSheet"];
        /**
         * Write months of some accounts
         * @description Scope `budget.draft`: Draft budgets. Act `budget.set-lines`.
         */
        put: operations["budgetSetLines"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a revision
         * @description Scope `budget.draft`: Draft budgets. Act `budget.revise`.
         */
        post: operations["budgetRevise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{budgetId}/spread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Spread a year’s sum over months
         * @description Scope `budget.draft`: Draft budgets. Act `budget.spread`.
         */
        post: operations["budgetSpread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{budgetId}/actuals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fill it with what a year came to
         * @description Scope `budget.draft`: Draft budgets. Act `budget.copy-actuals`.
         */
        post: operations["budgetCopyActuals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{budgetId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back the last change
         * @description Scope `budget.draft`: Draft budgets. Act `budget.undo`.
         */
        post: operations["budgetUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{budgetId}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adopt it by a decision
         * @description Scope `budget.adopt`: Adopt budgets. Act `budget.adopt`.
         */
        post: operations["budgetAdopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{budgetId}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up a draft
         * @description Scope `budget.draft`: Draft budgets. Act `budget.drop`.
         */
        post: operations["budgetDrop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cash and bank by place
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["cashPosition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cash in and out by month
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["cashByMonth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash/book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cash book, the oldest first
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["cashBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/sub-accounts/{subAccountId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lines of a sub-account
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["subAccountStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The months of a year
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["periods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What in the books waits for somebody
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["openMatters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/year-ends/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The closing of a year
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["yearEnd"];
        put?: never;
        /**
         * Close a year
         * @description Scope `year-end.close`: Close the year. Act `year-end.close`.
         */
        post: operations["yearEndClose"];
        /**
         * Undo a year’s closing
         * @description Scope `year-end.undo`: Undo the closing of a year. Act `year-end.undo`.
         */
        delete: operations["yearEndUndo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/periods/{month}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a month
         * @description Scope `period.close`: Close a month. Act `period.close`.
         */
        post: operations["periodClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/periods/{month}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen a month
         * @description Scope `period.reopen`: Reopen a closed month. Act `period.reopen`.
         */
        post: operations["periodReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bank accounts
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["bankAccounts"];
        put?: never;
        /**
         * Add a bank account
         * @description Scope `bank.change`: Set up bank accounts and their rules. Act `bank-account.add`.
         */
        post: operations["bankAccountAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-accounts/{bankAccountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One bank account
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["bankAccountCard"];
        /**
         * Change a bank account
         * @description Scope `bank.change`: Set up bank accounts and their rules. Act `bank-account.change`.
         */
        put: operations["bankAccountChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-account-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cash accounts without a bank account
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["cashWithoutBank"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-accounts-unreconciled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts not reconciled by a day
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["unreconciled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-accounts/{bankAccountId}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rules of an account
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["bankRules"];
        put?: never;
        /**
         * Save a rule
         * @description Scope `bank.change`: Set up bank accounts and their rules. Act `bank-rule.set`.
         */
        post: operations["bankRuleSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-accounts/{bankAccountId}/rules/{ruleId}": {
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
         * Remove a rule
         * @description Scope `bank.change`: Set up bank accounts and their rules. Act `bank-rule.remove`.
         */
        delete: operations["bankRuleRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-accounts/{bankAccountId}/rules-applied": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post by rules
         * @description Scope `bank.match`: Read bank statements, match and post their lines. Act `bank-rule.apply`.
         */
        post: operations["bankRuleApply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-accounts/{bankAccountId}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Statements that were read
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["bankStatements"];
        put?: never;
        /**
         * Read a statement
         * @description Scope `bank.match`: Read bank statements, match and post their lines. Act `bank-statement.import`.
         */
        post: operations["bankStatementImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-statements/{statementId}": {
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
         * Undo the reading of a statement
         * @description Scope `bank.match`: Read bank statements, match and post their lines. Act `bank-statement.undo`.
         */
        delete: operations["bankStatementUndo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-accounts/{bankAccountId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lines of the bank, the oldest first
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["bankLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-accounts/{bankAccountId}/matching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is open, with suggestions
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["bankMatching"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-accounts/{bankAccountId}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Match lines
         * @description Scope `bank.match`: Read bank statements, match and post their lines. Act `bank-match.make`.
         */
        post: operations["bankMatchMake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-accounts/{bankAccountId}/certain-matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take all certain matches
         * @description Scope `bank.match`: Read bank statements, match and post their lines. Act `bank-match.take-certain`.
         */
        post: operations["bankMatchTakeCertain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-matches/{matchId}": {
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
         * Loosen a match
         * @description Scope `bank.match`: Read bank statements, match and post their lines. Act `bank-match.undo`.
         */
        delete: operations["bankMatchUndo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-accounts/{bankAccountId}/lines/{bankLineId}/posting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a bank line
         * @description Scope `bank.match`: Read bank statements, match and post their lines. Act `bank-line.post`.
         */
        post: operations["bankLinePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-accounts/{bankAccountId}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the books lead to the bank on a day
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["bankProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-accounts/{bankAccountId}/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reconciliations of an account
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["bankReconciliations"];
        put?: never;
        /**
         * Close a reconciliation
         * @description Scope `bank.reconcile`: Close bank reconciliations. Act `bank-reconciliation.close`.
         */
        post: operations["bankReconciliationClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-reconciliations/{reconciliationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A reconciliation as it was closed
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["bankReconciliationCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank-reconciliations/{reconciliationId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen a reconciliation
         * @description Scope `bank.reopen`: Reopen bank reconciliations. Act `bank-reconciliation.reopen`.
         */
        post: operations["bankReconciliationReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reports that there are
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["reportList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/balance-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Statement of Financial Position
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["reportBalanceSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/income-statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Income Statement
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["reportIncomeStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/budget-realisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Budget and Actual
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["reportBudgetRealisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Budget of Income and Expenses
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["reportBudget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/equity-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Statement of Changes in Equity
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["reportEquityChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/cash-flow-direct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Statement of Cash Flows (direct)
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["reportCashFlowDirect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/cash-flow-indirect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Statement of Cash Flows (indirect)
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["reportCashFlowIndirect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Trial Balance
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["reportTrialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/general-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * General Ledger
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["reportGeneralLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/cash-book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cash Book
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["reportCashBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/asset-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List of Fixed Assets
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["reportAssetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/asset-movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Movements of Fixed Assets
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["reportAssetMovements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/asset-schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Depreciation to Come
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["reportAssetSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/asset-fiscal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fiscal and Commercial Depreciation
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["reportAssetFiscal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/audit-reversed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reversed Entries
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["reportAuditReversed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/audit-back-dated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Back-dated Entries
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["reportAuditBackDated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/audit-after-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * After-hours Entries
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["reportAuditAfterHours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/audit-repeated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entries that May Be Doubled
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["reportAuditRepeated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/run-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Schedule of Prepayments and Accruals
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["reportRunOffs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/layouts/{statement}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The layout of a statement: the one in use, its draft and its history
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["layoutDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/layouts/{statement}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep a draft of a layout
         * @description Scope `layout.change`: Lay statements out. Act `layout.draft`.
         */
        put: operations["layoutDraft"];
        post?: never;
        /**
         * Throw a draft of a layout away
         * @description Scope `layout.change`: Lay statements out. Act `layout.drop-draft`.
         */
        delete: operations["layoutDropDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/layouts/{statement}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adopt the draft of a layout
         * @description Scope `layout.change`: Lay statements out. Act `layout.adopt`.
         */
        post: operations["layoutAdopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/layouts/{statement}/standard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to the standard layout
         * @description Scope `layout.change`: Lay statements out. Act `layout.restore-standard`.
         */
        post: operations["layoutRestoreStandard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of members, by number
         * @description Scope `member.read`: See the register of members.
         */
        get: operations["memberList"];
        put?: never;
        /**
         * Enter an applicant
         * @description Scope `member.enrol`: Enter applicants. Act `member.enrol`.
         */
        post: operations["memberEnrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find members by name, number, stall, NIK or phone number
         * @description Scope `member.read`: See the register of members.
         */
        post: operations["memberSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One member
         * @description Scope `member.read`: See the register of members.
         */
        get: operations["memberCard"];
        /**
         * Correct a member’s data
         * @description Scope `member.correct`: Correct a member’s data. Act `member.correct`.
         */
        put: operations["memberCorrect"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}/sub-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A member’s sub-accounts
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["memberSubAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How often a member’s data was opened
         * @description Scope `member.read`: See the register of members.
         */
        get: operations["memberAccesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}/revealing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to see a NIK or phone number
         * @description Scope `member.reveal`: See whole NIKs and phone numbers. Act `member.reveal`.
         */
        post: operations["memberReveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/revealed/{deedId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The number just asked for, for two minutes
         * @description Scope `member.reveal`: See whole NIKs and phone numbers.
         */
        get: operations["revealedNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a copy of one’s data
         * @description Scope `person.export`: Take out one member’s data. Act `person.export`.
         */
        post: operations["personExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/person-copies/{deedId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The copy just asked for
         * @description Scope `person.export`: Take out one member’s data.
         */
        get: operations["personData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who opened whose data
         * @description Scope `access-log.read`: See who opened members’ data.
         */
        get: operations["accessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the next treasurer has to know
         * @description Scope `handover.read`: Print the hand-over sheet.
         */
        get: operations["handover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/savings-products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Savings products
         * @description Scope `savings.read`: See savings products and accounts.
         */
        get: operations["savingsProducts"];
        put?: never;
        /**
         * Make a savings product
         * @description Scope `savings-product.change`: Keep savings products. Act `savings-product.add`.
         */
        post: operations["savingsProductAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/savings-products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A savings product with all its terms
         * @description Scope `savings.read`: See savings products and accounts.
         */
        get: operations["savingsProduct"];
        /**
         * Change a product’s name and words
         * @description Scope `savings-product.change`: Keep savings products. Act `savings-product.change`.
         */
        put: operations["savingsProductChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/savings-ties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Control accounts of savings beside what stands on them
         * @description Scope `savings.read`: See savings products and accounts.
         */
        get: operations["savingsTies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/savings-licences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Licences of OJK
         * @description Scope `savings.read`: See savings products and accounts.
         */
        get: operations["savingsLicences"];
        put?: never;
        /**
         * Record a licence of OJK
         * @description Scope `savings-licence.change`: Record the licence of OJK. Act `savings-licence.record`.
         */
        post: operations["savingsLicenceRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/savings-products/{productId}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the terms from a day on
         * @description Scope `savings-product.change`: Keep savings products. Act `savings-product.change-terms`.
         */
        post: operations["savingsProductChangeTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/savings-products/{productId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a product to new accounts
         * @description Scope `savings-product.change`: Keep savings products. Act `savings-product.close`.
         */
        post: operations["savingsProductClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/savings-products/{productId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen a product
         * @description Scope `savings-product.change`: Keep savings products. Act `savings-product.reopen`.
         */
        post: operations["savingsProductReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/savings-products/{productId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a product to imported balances
         * @description Scope `savings.attach`: Attach products to imported balances. Act `savings.attach`.
         */
        post: operations["savingsAttach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/savings-attachments/{attachmentId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo the attachment of a product
         * @description Scope `savings.attach`: Attach products to imported balances. Act `savings.detach`.
         */
        post: operations["savingsDetach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/savings-licences/{licenceId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a licence of OJK
         * @description Scope `savings-licence.change`: Record the licence of OJK. Act `savings-licence.end`.
         */
        post: operations["savingsLicenceEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}/turning-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an application
         * @description Scope `member.enrol`: Enter applicants. Act `member.turn-down`.
         */
        post: operations["memberTurnDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter that a member asks to leave
         * @description Scope `member.change`: Enter leaving, death, class and related parties. Act `member.ask-to-leave`.
         */
        post: operations["memberAskToLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}/staying": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter that a member stays
         * @description Scope `member.change`: Enter leaving, death, class and related parties. Act `member.stay`.
         */
        post: operations["memberStay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}/letting-go": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let go a member who asked to leave
         * @description Scope `member.change`: Enter leaving, death, class and related parties. Act `member.let-go`.
         */
        post: operations["memberLetGo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}/death": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter a member’s death
         * @description Scope `member.change`: Enter leaving, death, class and related parties. Act `member.note-death`.
         */
        post: operations["memberNoteDeath"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}/heirs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter heirs
         * @description Scope `member.change`: Enter leaving, death, class and related parties. Act `member.add-heirs`.
         */
        post: operations["memberAddHeirs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}/class": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a member’s class
         * @description Scope `member.change`: Enter leaving, death, class and related parties. Act `member.change-class`.
         */
        post: operations["memberChangeClass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/member-doubles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members who may be doubles
         * @description Scope `member.merge`: Merge members who are doubles.
         */
        get: operations["doubles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}/merging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a double into the other row
         * @description Scope `member.merge`: Merge members who are doubles. Act `member.merge`.
         */
        post: operations["memberMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}/life": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a membership, heirs and related parties
         * @description Scope `member.read`: See the register of members.
         */
        get: operations["memberLife"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}/ties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter a related party
         * @description Scope `member.change`: Enter leaving, death, class and related parties. Act `member.add-tie`.
         */
        post: operations["memberAddTie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/member-ties/{tieId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an entry of a related party
         * @description Scope `member.change`: Enter leaving, death, class and related parties. Act `member.end-tie`.
         */
        post: operations["memberEndTie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/member-numbering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The pattern of member numbers
         * @description Scope `settings.read`: See the settings.
         */
        get: operations["memberNumbering"];
        /**
         * Set the pattern of member numbers
         * @description Scope `settings.change`: Change profile, offices and units. Act `member.set-numbering`.
         */
        put: operations["memberSetNumbering"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/member-book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register as of a day
         * @description Scope `member.read`: See the register of members.
         */
        get: operations["memberBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/member-roll-forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The roll-forward of members
         * @description Scope `member.read`: See the register of members.
         */
        get: operations["rollForward"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/savings-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Savings accounts
         * @description Scope `savings.read`: See savings products and accounts.
         */
        get: operations["savingsAccounts"];
        put?: never;
        /**
         * Open a savings account
         * @description Scope `savings.open`: Open savings accounts. Act `savings-account.open`.
         */
        post: operations["savingsAccountOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/savings-accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A savings account: balance, what is held, what is free
         * @description Scope `savings.read`: See savings products and accounts.
         */
        get: operations["savingsAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/savings-accounts/{accountId}/term": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter when an imported deposit matures
         * @description Scope `savings.attach`: Attach products to imported balances. Act `savings-account.set-term`.
         */
        post: operations["savingsAccountSetTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/savings-accounts/{accountId}/deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a deposit in cash
         * @description Scope `savings.deposit`: Take deposits. Act `savings.deposit`.
         */
        post: operations["savingsDeposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/savings-accounts/{accountId}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay a withdrawal in cash
         * @description Scope `savings.withdraw`: Pay withdrawals and close savings accounts. Act `savings.withdraw`.
         */
        post: operations["savingsWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/savings-accounts/{accountId}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer to another account
         * @description Scope `savings.transfer`: Transfer between savings accounts. Act `savings.transfer`.
         */
        post: operations["savingsTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/savings-accounts/{accountId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a savings account
         * @description Scope `savings.withdraw`: Pay withdrawals and close savings accounts. Act `savings-account.close`.
         */
        post: operations["savingsAccountClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notes/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The notes of a year
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["notes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notes/{year}/texts/{section}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write the text of a section
         * @description Scope `notes.change`: Write the notes to the statements. Act `notes.write`.
         */
        put: operations["notesWrite"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notes/{year}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy last year’s texts
         * @description Scope `notes.change`: Write the notes to the statements. Act `notes.copy`.
         */
        post: operations["notesCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notes/{year}/fixing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fix the notes
         * @description Scope `notes.fix`: Fix the notes to the statements. Act `notes.fix`.
         */
        post: operations["notesFix"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search members, accounts, entries and other records, misspelt or not
         * @description Any key of the cooperative.
         */
        post: operations["search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Past imports, the newest first
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["importList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An import with its entries
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["importCard"];
        put?: never;
        post?: never;
        /**
         * Undo an import
         * @description Scope `import.run`: Import sheets and undo imports. Act `sheets.undo`.
         */
        delete: operations["sheetsUndo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sheets that wait for a decision
         * @description Scope `import.run`: Import sheets and undo imports.
         */
        get: operations["importDraftList"];
        put?: never;
        /**
         * Upload sheets
         * @description Scope `import.run`: Import sheets and undo imports. Act `sheets.upload`.
         */
        post: operations["sheetsUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import-drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An upload and what was chosen of it
         * @description Scope `import.run`: Import sheets and undo imports.
         */
        get: operations["importDraft"];
        /**
         * Set what columns and accounts mean
         * @description Scope `import.run`: Import sheets and undo imports. Act `sheets.choose`.
         */
        put: operations["sheetsChoose"];
        post?: never;
        /**
         * Throw an upload away
         * @description Scope `import.run`: Import sheets and undo imports. Act `sheets.discard`.
         */
        delete: operations["sheetsDiscard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Drawers, vaults and hand-overs now
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["cashDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The twenty newest hand-overs
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["cashHandovers"];
        put?: never;
        /**
         * Hand cash over
         * @description Scope `cash.keep`: Keep a drawer, hand cash over and take it. Act `cash.offer`.
         */
        post: operations["cashOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash/handovers/{handoverId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One hand-over
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["cashHandover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sessions of drawers, newest first
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["drawerSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One session of a drawer
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["drawerSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set up the accounts of tellers’ cash
         * @description Scope `cash.arrange`: Arrange drawers and vaults. Act `cash.set-up`.
         */
        post: operations["cashSetUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash/drawers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a drawer
         * @description Scope `cash.arrange`: Arrange drawers and vaults. Act `drawer.add`.
         */
        post: operations["drawerAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash/drawers/{drawerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a drawer
         * @description Scope `cash.arrange`: Arrange drawers and vaults. Act `drawer.rename`.
         */
        put: operations["drawerRename"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash/drawers/{drawerId}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a drawer out of use
         * @description Scope `cash.arrange`: Arrange drawers and vaults. Act `drawer.retire`.
         */
        post: operations["drawerRetire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash/vaults/{officeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the account of a vault
         * @description Scope `cash.arrange`: Arrange drawers and vaults. Act `vault.set`.
         */
        put: operations["vaultSet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash/handovers/{handoverId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take cash
         * @description Scope `cash.keep`: Keep a drawer, hand cash over and take it. Act `cash.accept`.
         */
        post: operations["cashAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash/handovers/{handoverId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a hand-over
         * @description Scope `cash.keep`: Keep a drawer, hand cash over and take it. Act `cash.refuse`.
         */
        post: operations["cashRefuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash/handovers/{handoverId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a hand-over back
         * @description Scope `cash.keep`: Keep a drawer, hand cash over and take it. Act `cash.withdraw-offer`.
         */
        post: operations["cashWithdrawOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move cash single-handed
         * @description Scope `vault.keep`: Keep the vault of an office. Act `cash.move`.
         */
        post: operations["cashMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash/drawers/{drawerId}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a drawer
         * @description Scope `cash.keep`: Keep a drawer, hand cash over and take it. Act `drawer.check`.
         */
        post: operations["drawerCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash/drawers/{drawerId}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count a drawer to close it
         * @description Scope `cash.keep`: Keep a drawer, hand cash over and take it. Act `drawer.count`.
         */
        post: operations["drawerCount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Closed days of offices
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["dayCloses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash/offices/{officeId}/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the day of an office stands
         * @description Scope `books.read`: Read books and statements.
         */
        get: operations["officeDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash/offices/{officeId}/days/{day}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the day of an office
         * @description Scope `day.close`: Close the day of an office. Act `day.close`.
         */
        post: operations["dayClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash/offices/{officeId}/days/{day}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen the day of an office
         * @description Scope `day.reopen`: Reopen a closed day. Act `day.reopen`.
         */
        post: operations["dayReopen"];
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
        /** @description RFC 9457. Plain facts of the refusal stand beside these members. */
        Problem: {
            /** Format: uri */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description The same for ever: `entry/unbalanced`. */
            code: string;
            faults?: {
                /** @description Where in the body, as RFC 6901 has it. */
                pointer?: string;
                /** @description Or which parameter. */
                parameter?: string;
                code: string;
                detail: string;
            }[];
        };
    };
    responses: {
        /** @description Refused, and why. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not yet: a second person has to say yes. `Location` tells where to ask what came of it. */
        Waits: {
            headers: {
                Location?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The cooperative, by its short name or id. */
        Org: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        keyId: string;
                        /** Format: uuid */
                        ownerId: string;
                        scopes: string[];
                        perMinute: number;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    keyList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** Format: uuid */
                        ownerId: string;
                        owner: string;
                        scopes: string[];
                        /** Format: date */
                        fromOn: string;
                        /** Format: date */
                        untilOn: string;
                        perMinute: number;
                        /** Format: date-time */
                        madeAt: string;
                        revokedAt: string | null;
                        lastUsedAt: string | null;
                        /** @enum {string} */
                        state: "holds" | "to-come" | "past" | "revoked";
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    organisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        legalNumber: string;
                        address: string;
                        city: string;
                        timeZone: string;
                        accent: string | null;
                        hasLogo: boolean;
                        /** Format: date */
                        businessDay: string;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    workingHours: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        days: number[];
                        from: string;
                        until: string;
                        isSet: boolean;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    workingHoursSet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    days: number[];
                    from: string;
                    until: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        orgId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    profileChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    legalNumber?: string;
                    address?: string;
                    city?: string;
                    /** @enum {string} */
                    timeZone: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
                    accent?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        orgId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    organisationSetUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    legalNumber?: string;
                    address?: string;
                    city?: string;
                    /**
                     * @default Asia/Jakarta
                     * @enum {string}
                     */
                    timeZone?: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        headOfficeId: string;
                        /** Format: uuid */
                        generalUnitId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    logoSet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    logo: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        orgId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    logoRemove: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        orgId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    secondFactorDemand: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    demanded: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        demanded: boolean;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    officeList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: string;
                        kind: string;
                        address: string;
                        timeZone: string | null;
                        closedOn: string | null;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    officeAdd: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "branch" | "market";
                    code: string;
                    name: string;
                    address?: string;
                    /** @default null */
                    timeZone?: ("Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura") | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        officeId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    officeChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                officeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: string;
                    address?: string;
                    /** @default null */
                    timeZone?: ("Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura") | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        officeId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    officeClose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                officeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        officeId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    officeReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                officeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        officeId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    unitList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: string;
                        kind: string;
                        closedOn: string | null;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    unitAdd: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "savings-and-loan" | "shop" | "market" | "other";
                    code: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        unitId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    unitChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: string;
                    /** @enum {string} */
                    kind?: "savings-and-loan" | "shop" | "market" | "other";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        unitId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    unitClose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        unitId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    unitReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        unitId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    mandateList: {
        parameters: {
            query?: {
                role?: "administrator" | "chair" | "secretary" | "treasurer" | "manager" | "teller" | "loan-officer" | "collector" | "supervisor" | "auditor" | "member";
                past?: "true" | "false";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            loginId: string;
                            name: string;
                            contact: string;
                            /** @enum {string} */
                            role: "administrator" | "chair" | "secretary" | "treasurer" | "manager" | "teller" | "loan-officer" | "collector" | "supervisor" | "auditor" | "member";
                            office: string | null;
                            /** Format: date */
                            fromOn: string;
                            untilOn: string | null;
                            /** @enum {string} */
                            state: "holds" | "to-come" | "past" | "revoked";
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    mandateGrant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    loginId: string;
                    name?: string;
                    /** @enum {string} */
                    role: "administrator" | "chair" | "secretary" | "treasurer" | "manager" | "teller" | "loan-officer" | "collector" | "supervisor" | "auditor" | "member";
                    /** Format: uuid */
                    officeId?: string;
                    /** Format: date */
                    fromOn?: string;
                    /** Format: date */
                    untilOn?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        mandateId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    mandateSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @enum {string} */
                    role?: "administrator" | "chair" | "secretary" | "treasurer" | "manager" | "teller" | "loan-officer" | "collector" | "supervisor" | "auditor" | "member";
                    /** @default false */
                    past?: boolean;
                    /** @default 50 */
                    limit?: number;
                    cursor?: string;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            loginId: string;
                            name: string;
                            contact: string;
                            /** @enum {string} */
                            role: "administrator" | "chair" | "secretary" | "treasurer" | "manager" | "teller" | "loan-officer" | "collector" | "supervisor" | "auditor" | "member";
                            office: string | null;
                            /** Format: date */
                            fromOn: string;
                            untilOn: string | null;
                            /** @enum {string} */
                            state: "holds" | "to-come" | "past" | "revoked";
                        }[];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    mandateRevoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                mandateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        mandateId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    knownPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        loginId: string;
                        name: string;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    sessionEndOf: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                loginId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        loginId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    invitationList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            role: "administrator" | "chair" | "secretary" | "treasurer" | "manager" | "teller" | "loan-officer" | "collector" | "supervisor" | "auditor" | "member";
                            office: string | null;
                            /** Format: date */
                            fromOn: string;
                            untilOn: string | null;
                            invitedBy: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            acceptedAt: string | null;
                            /** @enum {string} */
                            state: "waiting" | "accepted" | "expired" | "revoked";
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    invitationRevoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        invitationId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    approvalList: {
        parameters: {
            query?: {
                done?: "true" | "false";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            act: string;
                            amount: string | null;
                            requestedBy: string;
                            isOwn: boolean;
                            /** Format: date-time */
                            requestedAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            /** @enum {string} */
                            status: "waiting" | "approved" | "refused" | "withdrawn" | "expired";
                            decidedBy: string | null;
                            decidedAt: string | null;
                            reason: string;
                            entryId: string | null;
                            result: {
                                entries: {
                                    /** Format: uuid */
                                    id: string;
                                    number: string;
                                }[];
                                entryCount: number;
                                records: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                }[];
                                person: string | null;
                                role: string | null;
                                pendingId: string | null;
                            } | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    approvalCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pendingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        act: string;
                        amount: string | null;
                        requestedBy: string;
                        isOwn: boolean;
                        /** Format: date-time */
                        requestedAt: string;
                        /** Format: date-time */
                        expiresAt: string;
                        /** @enum {string} */
                        status: "waiting" | "approved" | "refused" | "withdrawn" | "expired";
                        decidedBy: string | null;
                        decidedAt: string | null;
                        reason: string;
                        entryId: string | null;
                        result: {
                            entries: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                            }[];
                            entryCount: number;
                            records: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                            }[];
                            person: string | null;
                            role: string | null;
                            pendingId: string | null;
                        } | null;
                        mayDecide: boolean;
                        isHelped: boolean;
                        ownLimit: string | null;
                        content: {
                            facts: {
                                label: {
                                    id: string;
                                    en: string;
                                };
                                value: string | {
                                    id: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                as: "text" | "money" | "day" | "month" | "act";
                                path?: string;
                            }[];
                            table?: {
                                columns: {
                                    title: {
                                        id: string;
                                        en: string;
                                    };
                                    /** @enum {string} */
                                    as: "text" | "money" | "day" | "month" | "act";
                                }[];
                                rows: ((string | string[]) | null)[][];
                            };
                        } | null;
                        isUnreadable: boolean;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    approvalWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                pendingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        pendingId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    approvalLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        act: string;
                        hasAmount: boolean;
                        asksItself: boolean;
                        limits: {
                            /** @enum {string} */
                            role: "administrator" | "chair" | "secretary" | "treasurer" | "manager" | "teller" | "loan-officer" | "collector" | "supervisor" | "auditor" | "member";
                            /** @enum {string} */
                            rule: "free" | "up-to" | "never";
                            amount: string | null;
                        }[];
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    approvalLimitSet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    act: string;
                    /** @enum {string} */
                    role: "administrator" | "chair" | "secretary" | "treasurer" | "manager" | "teller" | "loan-officer" | "collector" | "supervisor" | "auditor" | "member";
                    /** @enum {string} */
                    rule: "free" | "up-to" | "never";
                    /** Format: decimal */
                    amount?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        act: string;
                        /** @enum {string} */
                        role: "administrator" | "chair" | "secretary" | "treasurer" | "manager" | "teller" | "loan-officer" | "collector" | "supervisor" | "auditor" | "member";
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    deedList: {
        parameters: {
            query?: {
                search?: string;
                act?: string;
                from?: string;
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
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            actorKind: "person" | "operator" | "job";
                            by: string | null;
                            approvedBy: string | null;
                            /** Format: uuid */
                            deedId: string;
                            act: string;
                            /** Format: date-time */
                            at: string;
                            seq: number | null;
                            entries: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                            }[];
                            entryCount: number;
                            records: {
                                kind: string;
                                /** Format: uuid */
                                id: string;
                            }[];
                            person: string | null;
                            role: string | null;
                            pendingId: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    recordHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                kind: "kantor" | "unit" | "profil" | "jabatan" | "batas" | "kunci-api" | "webhook" | "akun" | "peta-akun" | "jurnal" | "jurnal-berulang" | "template-jurnal" | "alokasi" | "nomor-bukti" | "periode" | "bank" | "aset" | "kelompok-aset" | "sampel-audit" | "anggaran" | "tata-letak" | "anggota" | "produk-simpanan" | "izin-ojk" | "laci" | "kas-kantor" | "nomor-anggota" | "rekening-simpanan";
                recordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            actorKind: "person" | "operator" | "job";
                            by: string | null;
                            approvedBy: string | null;
                            /** Format: uuid */
                            deedId: string;
                            act: string;
                            /** Format: date-time */
                            at: string;
                            seq: number | null;
                            changes: {
                                name: string;
                                before: string | null;
                                after: string | null;
                                isMasked: boolean;
                            }[];
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    sealState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        head: {
                            seq: number;
                            hash: string;
                            /** Format: date-time */
                            at: string;
                            link: string | null;
                        } | null;
                        unsealed: number;
                        overdue: number;
                        isPractice: boolean;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    sealsByDay: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            seq: number;
                            hash: string;
                            /** Format: date-time */
                            at: string;
                            /** Format: date */
                            day: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    sealFind: {
        parameters: {
            query: {
                hash: string;
                seq?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        seq: number;
                        hash: string;
                        /** Format: date-time */
                        at: string;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    sealCheck: {
        parameters: {
            query?: {
                hash?: string;
                seq?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        seq: number;
                        seals: number;
                        milliseconds: number;
                        found: {
                            kind: string;
                            seq: number | null;
                            deedId: string | null;
                            entries: string[];
                            records: string[];
                        }[];
                        faults: number;
                        heldAt: number | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    proofKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** Format: date-time */
                        from: string;
                        until: string | null;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    proofKeyRotate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keyId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    backupList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            cause: "night" | "by-hand" | "before-migration" | "before-restore";
                            host: string;
                            path: string;
                            /** Format: date-time */
                            beganAt: string;
                            endedAt: string | null;
                            bytes: number | null;
                            rows: number | null;
                            withKey: boolean;
                            failure: string;
                            failureFacts: {
                                [key: string]: unknown;
                            };
                            verifiedAt: string | null;
                            verdict: {
                                restored: boolean;
                                organisations: number;
                                entries: number;
                                rows: number;
                                chains: number;
                                seconds: number;
                                files: number;
                                filesLost: number;
                            } | null;
                            deletedAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    backupRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        runId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    practiceState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        practice: {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            name: string;
                        } | null;
                        copies: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            requestedAt: string;
                            by: string | null;
                            beganAt: string | null;
                            endedAt: string | null;
                            failure: string;
                            done: number;
                            total: number;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    practiceReset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        copyId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    privacySettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        contact: string;
                        breachReceiver: string;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    privacyChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    contact?: string;
                    breachReceiver?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        orgId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    processing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    retentionRuns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kind: string;
                        /** Format: date-time */
                        at: string;
                        deleted: number;
                        deletedEver: number;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    archiveList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            requestedAt: string;
                            by: string | null;
                            isOwn: boolean;
                            beganAt: string | null;
                            endedAt: string | null;
                            cancelledAt: string | null;
                            deletedAt: string | null;
                            total: number;
                            done: number;
                            bytes: number | null;
                            fingerprint: string | null;
                            failure: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    archiveCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date-time */
                        requestedAt: string;
                        by: string | null;
                        isOwn: boolean;
                        beganAt: string | null;
                        endedAt: string | null;
                        cancelledAt: string | null;
                        deletedAt: string | null;
                        total: number;
                        done: number;
                        bytes: number | null;
                        fingerprint: string | null;
                        failure: string;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    attachmentList: {
        parameters: {
            query?: {
                text?: string;
                kind?: "entry" | "asset" | "reconciliation" | "import";
                media?: "picture" | "paper";
                sort?: "newest" | "oldest" | "name" | "largest";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            note: string;
                            /** @enum {string} */
                            media: "image/webp" | "application/pdf";
                            bytes: number;
                            width: number | null;
                            height: number | null;
                            pages: number | null;
                            /** Format: date-time */
                            addedAt: string;
                            by: string | null;
                            subjectKind: string;
                            /** Format: uuid */
                            subjectId: string;
                            subject: {
                                name: string;
                                path: string;
                                isClosed: boolean;
                            } | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    fileAttach: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subjectKind: string;
                    /** Format: uuid */
                    subjectId: string;
                    ticket: string;
                    name: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        attachmentId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    attachmentsOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "entry" | "asset" | "reconciliation" | "import";
                recordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        note: string;
                        /** @enum {string} */
                        media: "image/webp" | "application/pdf";
                        bytes: number;
                        width: number | null;
                        height: number | null;
                        pages: number | null;
                        /** Format: date-time */
                        addedAt: string;
                        by: string | null;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    fileUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: string;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ticket: string;
                        /** @enum {string} */
                        media: "image/webp" | "application/pdf";
                        bytes: number;
                        width: number | null;
                        height: number | null;
                        pages: number | null;
                        sha256: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    fileContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "image/webp": string;
                    "application/pdf": string;
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    fileDetach: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        attachmentId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    fileDescribe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        attachmentId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    webhookEventList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kind: string;
                        title: {
                            id: string;
                            en: string;
                        };
                        sample: {
                            [key: string]: unknown;
                        };
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    webhookList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        url: string;
                        description: string;
                        events: string[];
                        /** Format: uuid */
                        ownerId: string;
                        owner: string;
                        isOwnerHere: boolean;
                        /** @enum {string} */
                        state: "on" | "off" | "gone" | "failing";
                        /** Format: date-time */
                        madeAt: string;
                        failingSince: string | null;
                        restUntil: string | null;
                        waiting: number;
                        held: number;
                        failed: number;
                        delivered: number;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    webhookAdd: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    url: string;
                    events: string[];
                    description?: string;
                    /** Format: uuid */
                    ownerId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        webhookId: string;
                        /** @description Told by this answer alone, so keep it. */
                        secret: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    webhookCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        url: string;
                        description: string;
                        events: string[];
                        /** Format: uuid */
                        ownerId: string;
                        owner: string;
                        isOwnerHere: boolean;
                        /** @enum {string} */
                        state: "on" | "off" | "gone" | "failing";
                        /** Format: date-time */
                        madeAt: string;
                        failingSince: string | null;
                        restUntil: string | null;
                        waiting: number;
                        held: number;
                        failed: number;
                        delivered: number;
                        secretNo: number;
                        overlapsUntil: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    webhookChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    url: string;
                    events: string[];
                    description?: string;
                    /** Format: uuid */
                    ownerId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        webhookId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    webhookRemove: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        webhookId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    deliveryList: {
        parameters: {
            query?: {
                state?: "waiting" | "held" | "delivered" | "failed";
                kind?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            /** Format: date-time */
                            happenedAt: string;
                            /** Format: date-time */
                            madeAt: string;
                            /** @enum {string} */
                            state: "waiting" | "held" | "delivered" | "failed";
                            tries: number;
                            lastAt: string | null;
                            lastStatus: number | null;
                            lastFailure: string;
                            nextAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    deliveryCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        kind: string;
                        /** Format: date-time */
                        happenedAt: string;
                        /** Format: date-time */
                        madeAt: string;
                        /** @enum {string} */
                        state: "waiting" | "held" | "delivered" | "failed";
                        tries: number;
                        lastAt: string | null;
                        lastStatus: number | null;
                        lastFailure: string;
                        nextAt: string | null;
                        /** Format: uuid */
                        webhookId: string;
                        body: string;
                        attempts: {
                            no: number;
                            /** Format: date-time */
                            at: string;
                            ms: number;
                            status: number | null;
                            failure: string;
                            answer: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    webhookSwitchOn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        webhookId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    webhookSwitchOff: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        webhookId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    webhookRotateSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default false */
                    atOnce?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        webhookId: string;
                        secretNo: number;
                        /** @description Told by this answer alone, so keep it. */
                        secret: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    webhookTest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        deliveryId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    webhookReplay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: date */
                    from?: string;
                    /** @default 00:00 */
                    time?: string;
                    /**
                     * @default failed
                     * @enum {string}
                     */
                    what?: "failed" | "all";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        webhookId: string;
                        count: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    webhookResend: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        deliveryId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    chart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accounts: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            name: string;
                            /** @enum {string} */
                            sakClass: "current-asset" | "investment" | "fixed-asset" | "other-asset" | "short-liability" | "long-liability" | "equity" | "member-income" | "member-cost" | "non-member-income" | "non-member-cost" | "secondary-income" | "interest-expense" | "operating-expense" | "cooperative-expense" | "allowance-expense" | "other-income" | "other-expense" | "tax-expense" | "off-balance";
                            /** @enum {string} */
                            normal: "debit" | "credit";
                            legalClass: ("entry-share" | "mandatory-share" | "reserve" | "grant" | "loan-capital" | "participation-capital" | "retained-shu") | null;
                            cashFlowClass: ("cash" | "operating" | "investing" | "financing") | null;
                            control: boolean;
                            usualUnitId: string | null;
                            pairId: string | null;
                            closedOn: string | null;
                            pairCode: string | null;
                            usualUnit: string | null;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            balance: string;
                            purposes: string[];
                            isUsed: boolean;
                        }[];
                        units: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    accountAdd: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: string;
                    /** @enum {string} */
                    sakClass: "current-asset" | "investment" | "fixed-asset" | "other-asset" | "short-liability" | "long-liability" | "equity" | "member-income" | "member-cost" | "non-member-income" | "non-member-cost" | "secondary-income" | "interest-expense" | "operating-expense" | "cooperative-expense" | "allowance-expense" | "other-income" | "other-expense" | "tax-expense" | "off-balance";
                    /** @enum {string} */
                    normal?: "debit" | "credit";
                    /** @default null */
                    legalClass?: ("entry-share" | "mandatory-share" | "reserve" | "grant" | "loan-capital" | "participation-capital" | "retained-shu") | null;
                    /** @default null */
                    cashFlowClass?: ("cash" | "operating" | "investing" | "financing") | null;
                    /** @default null */
                    usualUnitId?: string | null;
                    /** @default false */
                    control?: boolean;
                    contra?: {
                        code: string;
                        name: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accountId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    account: {
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
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: string;
                        /** @enum {string} */
                        sakClass: "current-asset" | "investment" | "fixed-asset" | "other-asset" | "short-liability" | "long-liability" | "equity" | "member-income" | "member-cost" | "non-member-income" | "non-member-cost" | "secondary-income" | "interest-expense" | "operating-expense" | "cooperative-expense" | "allowance-expense" | "other-income" | "other-expense" | "tax-expense" | "off-balance";
                        /** @enum {string} */
                        normal: "debit" | "credit";
                        legalClass: ("entry-share" | "mandatory-share" | "reserve" | "grant" | "loan-capital" | "participation-capital" | "retained-shu") | null;
                        cashFlowClass: ("cash" | "operating" | "investing" | "financing") | null;
                        control: boolean;
                        usualUnitId: string | null;
                        pairId: string | null;
                        closedOn: string | null;
                        pairCode: string | null;
                        usualUnit: string | null;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        balance: string;
                        purposes: string[];
                        isUsed: boolean;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    accountChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: string;
                    /** @enum {string} */
                    sakClass: "current-asset" | "investment" | "fixed-asset" | "other-asset" | "short-liability" | "long-liability" | "equity" | "member-income" | "member-cost" | "non-member-income" | "non-member-cost" | "secondary-income" | "interest-expense" | "operating-expense" | "cooperative-expense" | "allowance-expense" | "other-income" | "other-expense" | "tax-expense" | "off-balance";
                    /** @enum {string} */
                    normal?: "debit" | "credit";
                    /** @default null */
                    legalClass?: ("entry-share" | "mandatory-share" | "reserve" | "grant" | "loan-capital" | "participation-capital" | "retained-shu") | null;
                    /** @default null */
                    cashFlowClass?: ("cash" | "operating" | "investing" | "financing") | null;
                    /** @default null */
                    usualUnitId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accountId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    booksOpen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    template: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accounts: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    accountClose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accountId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    accountReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accountId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    postingMap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            purpose: string;
                            productId: string | null;
                            /** Format: uuid */
                            accountId: string;
                            code: string;
                            name: string;
                        }[];
                        accounts: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            name: string;
                            /** @enum {string} */
                            sakClass: "current-asset" | "investment" | "fixed-asset" | "other-asset" | "short-liability" | "long-liability" | "equity" | "member-income" | "member-cost" | "non-member-income" | "non-member-cost" | "secondary-income" | "interest-expense" | "operating-expense" | "cooperative-expense" | "allowance-expense" | "other-income" | "other-expense" | "tax-expense" | "off-balance";
                            control: boolean;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    postingMapSet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                purpose: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    productId?: string;
                    /** Format: uuid */
                    accountId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accountId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    postingMapUnset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                purpose: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    productId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        purpose: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    voucherNumbering: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        prefixes: {
                            /** @enum {string} */
                            kind: "cash-in" | "cash-out" | "memorial" | "closing";
                            prefix: string;
                        }[];
                        series: {
                            /** @enum {string} */
                            kind: "cash-in" | "cash-out" | "memorial" | "closing";
                            /** @enum {string} */
                            sourceKind: "desk" | "import" | "job" | "drawer";
                            sourceCode: string;
                            person: string | null;
                            year: number;
                            last: number;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    voucherPrefixSet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                kind: "cash-in" | "cash-out" | "memorial" | "closing";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    prefix: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        prefix: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    entryList: {
        parameters: {
            query?: {
                text?: string;
                accountId?: string;
                kind?: "cash-in" | "cash-out" | "memorial" | "closing";
                from?: string;
                to?: string;
                unitId?: string;
                officeId?: string;
                loginId?: string;
                reversals?: "true" | "false";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            day: string;
                            number: string;
                            /** @enum {string} */
                            kind: "cash-in" | "cash-out" | "memorial" | "closing";
                            memo: string;
                            document: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            total: string;
                            unit: string;
                            office: string;
                            by: string | null;
                            /** Format: date-time */
                            postedAt: string;
                            isReversal: boolean;
                            isReversed: boolean;
                            documents: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    entryPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind?: "cash-in" | "cash-out" | "memorial";
                    memo: string;
                    document?: string;
                    /** Format: uuid */
                    unitId?: string;
                    /** Format: uuid */
                    officeId?: string;
                    lines: {
                        /** Format: uuid */
                        accountId?: string;
                        /** Format: uuid */
                        subAccountId?: string;
                        /** Format: uuid */
                        unitId?: string;
                        /** Format: uuid */
                        officeId?: string;
                        /** Format: decimal */
                        debit?: string;
                        /** Format: decimal */
                        credit?: string;
                        memo?: string;
                    }[];
                    /** Format: date */
                    day?: string;
                    /** Format: uuid */
                    draftId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        entryId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    entryCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date */
                        day: string;
                        number: string;
                        /** @enum {string} */
                        kind: "cash-in" | "cash-out" | "memorial" | "closing";
                        memo: string;
                        document: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        total: string;
                        unit: string;
                        office: string;
                        by: string | null;
                        /** Format: date-time */
                        postedAt: string;
                        /** Format: uuid */
                        unitId: string;
                        /** Format: uuid */
                        officeId: string;
                        approvedBy: string | null;
                        /** Format: uuid */
                        deedId: string;
                        act: string;
                        isMonthClosed: boolean;
                        reverses: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            /** Format: date */
                            day: string;
                        } | null;
                        reversedBy: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            /** Format: date */
                            day: string;
                        } | null;
                        lines: {
                            /** Format: uuid */
                            accountId: string;
                            code: string;
                            account: string;
                            isCash: boolean;
                            subAccountId: string | null;
                            ownerKind: string | null;
                            ownerId: string | null;
                            /** Format: uuid */
                            unitId: string;
                            unit: string;
                            /** Format: uuid */
                            officeId: string;
                            office: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            amount: string;
                            memo: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    entryReverse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** Format: date */
                    day?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        entryId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    entryDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        memo: string;
                        day: string;
                        lines: number;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        total: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        difference: string;
                        by: string;
                        isOwn: boolean;
                        /** Format: date-time */
                        savedAt: string;
                        discardedAt: string | null;
                        /** Format: date */
                        goesOn: string;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    openDrafts: {
        parameters: {
            query: {
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                        ofMonth: number;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    entryDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        memo: string;
                        day: string;
                        lines: number;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        total: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        difference: string;
                        by: string;
                        isOwn: boolean;
                        /** Format: date-time */
                        savedAt: string;
                        discardedAt: string | null;
                        /** Format: date */
                        goesOn: string;
                        content: {
                            day: string;
                            /** @enum {string} */
                            kind?: "cash-in" | "cash-out" | "memorial";
                            memo: string;
                            document: string;
                            /** Format: uuid */
                            unitId?: string;
                            /** Format: uuid */
                            officeId?: string;
                            lines: {
                                account: string;
                                owner: string;
                                memo: string;
                                debit: string;
                                credit: string;
                                /** Format: uuid */
                                unitId?: string;
                                /** Format: uuid */
                                officeId?: string;
                            }[];
                        };
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    entryDraftSave: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: {
                        day?: string;
                        /** @enum {string} */
                        kind?: "cash-in" | "cash-out" | "memorial";
                        memo?: string;
                        document?: string;
                        /** Format: uuid */
                        unitId?: string;
                        /** Format: uuid */
                        officeId?: string;
                        lines?: {
                            account?: string;
                            owner?: string;
                            memo?: string;
                            debit?: string;
                            credit?: string;
                            /** Format: uuid */
                            unitId?: string;
                            /** Format: uuid */
                            officeId?: string;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        draftId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    entryDraftDiscard: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        draftId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    entryDraftRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        draftId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    templateList: {
        parameters: {
            query?: {
                text?: string;
                isEnded?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        memo: string;
                        lines: number;
                        asksSum: boolean;
                        endedOn: string | null;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    entryTemplateAdd: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    content: {
                        /** @enum {string} */
                        kind?: "cash-in" | "cash-out" | "memorial";
                        memo?: string;
                        document?: string;
                        /** Format: uuid */
                        unitId?: string;
                        /** Format: uuid */
                        officeId?: string;
                        lines: {
                            /** Format: uuid */
                            accountId?: string;
                            /** Format: uuid */
                            subAccountId?: string;
                            /** Format: uuid */
                            unitId?: string;
                            /** Format: uuid */
                            officeId?: string;
                            /** @enum {string} */
                            side: "debit" | "credit";
                            /** @enum {string} */
                            as: "fixed" | "asked" | "share";
                            /** Format: decimal */
                            amount?: string;
                            weight?: number;
                            memo?: string;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        templateId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    templateCard: {
        parameters: {
            query?: {
                sum?: string;
            };
            header?: never;
            path: {
                templateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        memo: string;
                        lines: number;
                        asksSum: boolean;
                        endedOn: string | null;
                        content: {
                            /** @enum {string} */
                            kind?: "cash-in" | "cash-out" | "memorial";
                            memo: string;
                            document: string;
                            /** Format: uuid */
                            unitId?: string;
                            /** Format: uuid */
                            officeId?: string;
                            lines: {
                                /** Format: uuid */
                                accountId?: string;
                                /** Format: uuid */
                                subAccountId?: string;
                                /** Format: uuid */
                                unitId?: string;
                                /** Format: uuid */
                                officeId?: string;
                                /** @enum {string} */
                                side: "debit" | "credit";
                                /** @enum {string} */
                                as: "fixed" | "asked" | "share";
                                /**
                                 * Format: decimal
                                 * @example 1250000.00
                                 */
                                amount?: string;
                                weight?: number;
                                memo: string;
                            }[];
                        };
                        named: {
                            code: string;
                            account: string;
                            ownerKind: string | null;
                            ownerId: string | null;
                        }[];
                        amounts: (string | null)[];
                        replacesId: string | null;
                        replacedById: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    entryTemplateChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                templateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    content: {
                        /** @enum {string} */
                        kind?: "cash-in" | "cash-out" | "memorial";
                        memo?: string;
                        document?: string;
                        /** Format: uuid */
                        unitId?: string;
                        /** Format: uuid */
                        officeId?: string;
                        lines: {
                            /** Format: uuid */
                            accountId?: string;
                            /** Format: uuid */
                            subAccountId?: string;
                            /** Format: uuid */
                            unitId?: string;
                            /** Format: uuid */
                            officeId?: string;
                            /** @enum {string} */
                            side: "debit" | "credit";
                            /** @enum {string} */
                            as: "fixed" | "asked" | "share";
                            /** Format: decimal */
                            amount?: string;
                            weight?: number;
                            memo?: string;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        templateId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    entryTemplateEnd: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                templateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        templateId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    recurringList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        amount: string;
                        /** @enum {string} */
                        every: "day" | "week" | "month" | "quarter" | "year";
                        dayNo: number | null;
                        /** Format: date */
                        fromOn: string;
                        untilOn: string | null;
                        asks: boolean;
                        nextOn: string | null;
                        pausedOn: string | null;
                        endedOn: string | null;
                        /** @enum {string} */
                        status: "running" | "paused" | "ended";
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    recurringSetUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    voucher: {
                        /** @enum {string} */
                        kind?: "cash-in" | "cash-out" | "memorial";
                        memo: string;
                        document?: string;
                        /** Format: uuid */
                        unitId?: string;
                        /** Format: uuid */
                        officeId?: string;
                        lines: {
                            /** Format: uuid */
                            accountId?: string;
                            /** Format: uuid */
                            subAccountId?: string;
                            /** Format: uuid */
                            unitId?: string;
                            /** Format: uuid */
                            officeId?: string;
                            /** Format: decimal */
                            debit?: string;
                            /** Format: decimal */
                            credit?: string;
                            memo?: string;
                        }[];
                    };
                    /** @enum {string} */
                    every: "day" | "week" | "month" | "quarter" | "year";
                    dayNo?: number;
                    /** Format: date */
                    fromOn: string;
                    /** Format: date */
                    untilOn?: string;
                    times?: number;
                    /** @default false */
                    asks?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        recurringId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    recurringCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recurringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        amount: string;
                        /** @enum {string} */
                        every: "day" | "week" | "month" | "quarter" | "year";
                        dayNo: number | null;
                        /** Format: date */
                        fromOn: string;
                        untilOn: string | null;
                        asks: boolean;
                        nextOn: string | null;
                        pausedOn: string | null;
                        endedOn: string | null;
                        /** @enum {string} */
                        status: "running" | "paused" | "ended";
                        lines: {
                            code: string;
                            account: string;
                            isSub: boolean;
                            debit: string;
                            credit: string;
                            memo: string;
                        }[];
                        dues: {
                            /** Format: date */
                            dueOn: string;
                            /** @enum {string} */
                            status: "posted" | "waiting" | "failed" | "skipped";
                            entryId: string | null;
                            number: string | null;
                            postedOn: string | null;
                            reason: string;
                            refusal: {
                                code: string;
                                facts: {
                                    [key: string]: unknown;
                                };
                            } | null;
                        }[];
                        next: string[];
                        replacesId: string | null;
                        replacedById: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    recurringChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                recurringId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    voucher: {
                        /** @enum {string} */
                        kind?: "cash-in" | "cash-out" | "memorial";
                        memo: string;
                        document?: string;
                        /** Format: uuid */
                        unitId?: string;
                        /** Format: uuid */
                        officeId?: string;
                        lines: {
                            /** Format: uuid */
                            accountId?: string;
                            /** Format: uuid */
                            subAccountId?: string;
                            /** Format: uuid */
                            unitId?: string;
                            /** Format: uuid */
                            officeId?: string;
                            /** Format: decimal */
                            debit?: string;
                            /** Format: decimal */
                            credit?: string;
                            memo?: string;
                        }[];
                    };
                    /** @enum {string} */
                    every: "day" | "week" | "month" | "quarter" | "year";
                    dayNo?: number;
                    /** Format: date */
                    fromOn: string;
                    /** Format: date */
                    untilOn?: string;
                    times?: number;
                    /** @default false */
                    asks?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        recurringId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    recurringPause: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                recurringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        recurringId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    recurringResume: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                recurringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        recurringId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    recurringEnd: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                recurringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        recurringId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    recurringPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                recurringId: string;
                dueOn: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: date */
                    day?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        entryId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    recurringSkip: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                recurringId: string;
                dueOn: string;
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
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        recurringId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    runOffList: {
        parameters: {
            query?: {
                text?: string;
                kind?: "prepaid-expense" | "deferred-income" | "accrued-expense" | "accrued-income";
                state?: "open" | "over";
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        plans: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            kind: "prepaid-expense" | "deferred-income" | "accrued-expense" | "accrued-income";
                            /** @enum {string} */
                            method: "month" | "day";
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            total: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            done: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            settled: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            balance: string;
                            /** Format: date */
                            fromOn: string;
                            /** Format: date */
                            untilOn: string;
                            nextOn: string | null;
                            endedOn: string | null;
                            endedHow: ("at-once" | "kept" | "taken-back" | "replaced") | null;
                            /** Format: uuid */
                            balanceAccountId: string;
                            balanceAccount: string;
                            resultAccount: string;
                            /** Format: uuid */
                            unitId: string;
                            /** Format: uuid */
                            officeId: string;
                            isOriginReversed: boolean;
                            /** @enum {string} */
                            status: "running" | "halted" | "done" | "ended";
                            failed: number;
                        }[];
                        isMore: boolean;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    runOffSetUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    kind: "prepaid-expense" | "deferred-income" | "accrued-expense" | "accrued-income";
                    /** Format: decimal */
                    total: string;
                    /** Format: uuid */
                    balanceAccountId: string;
                    /** Format: uuid */
                    resultAccountId: string;
                    /** Format: uuid */
                    unitId?: string;
                    /** Format: uuid */
                    officeId?: string;
                    /** @enum {string} */
                    method: "month" | "day";
                    /** Format: date */
                    fromOn: string;
                    months?: number;
                    /** Format: date */
                    untilOn?: string;
                    /** Format: uuid */
                    originEntryId?: string;
                    originLineNo?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        runOffId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    runOffCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runOffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** @enum {string} */
                        kind: "prepaid-expense" | "deferred-income" | "accrued-expense" | "accrued-income";
                        /** @enum {string} */
                        method: "month" | "day";
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        total: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        done: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        settled: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        balance: string;
                        /** Format: date */
                        fromOn: string;
                        /** Format: date */
                        untilOn: string;
                        nextOn: string | null;
                        endedOn: string | null;
                        endedHow: ("at-once" | "kept" | "taken-back" | "replaced") | null;
                        /** Format: uuid */
                        balanceAccountId: string;
                        balanceAccount: string;
                        resultAccount: string;
                        /** Format: uuid */
                        unitId: string;
                        /** Format: uuid */
                        officeId: string;
                        isOriginReversed: boolean;
                        /** @enum {string} */
                        status: "running" | "halted" | "done" | "ended";
                        failed: number;
                        parts: {
                            /** Format: date */
                            month: string;
                            /** Format: date */
                            dueOn: string;
                            days: number;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            amount: string;
                            /** @enum {string} */
                            status: "coming" | "due" | "posted" | "failed" | "reversed" | "dropped";
                            entryId: string | null;
                            number: string | null;
                            postedOn: string | null;
                            refusal: {
                                code: string;
                                facts: {
                                    [key: string]: unknown;
                                };
                            } | null;
                        }[];
                        others: {
                            /** @enum {string} */
                            kind: "rest" | "back" | "settle";
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            amount: string;
                            /** Format: uuid */
                            entryId: string;
                            number: string;
                            /** Format: date */
                            day: string;
                            isReversed: boolean;
                        }[];
                        origin: {
                            /** Format: uuid */
                            entryId: string;
                            number: string;
                            /** Format: date */
                            day: string;
                            lineNo: number;
                        } | null;
                        /** Format: uuid */
                        resultAccountId: string;
                        unit: string;
                        office: string;
                        replacesId: string | null;
                        replacedById: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    runOffChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                runOffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: uuid */
                    resultAccountId: string;
                    /** @enum {string} */
                    method: "month" | "day";
                    /** Format: date */
                    fromOn: string;
                    months?: number;
                    /** Format: date */
                    untilOn?: string;
                    /** Format: decimal */
                    rest?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        runOffId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    runOffEnd: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                runOffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    how: "at-once" | "kept" | "taken-back";
                    /** Format: date */
                    day?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        runOffId: string;
                        entryId: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    runOffSettle: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                runOffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: decimal */
                    amount: string;
                    /** Format: uuid */
                    cashAccountId: string;
                    /** Format: date */
                    day?: string;
                    document?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        entryId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    runOffPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                runOffId: string;
                dueOn: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: date */
                    day?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        entryId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    upcomingPostings: {
        parameters: {
            query?: {
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "recurring" | "run-off" | "depreciation";
                        id: string | null;
                        name: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        amount: string;
                        /** Format: date */
                        dueOn: string;
                        /** @enum {string} */
                        status: "scheduled" | "to-confirm" | "waiting" | "failed" | "reversed" | "halted";
                        refusal: {
                            code: string;
                            facts: {
                                [key: string]: unknown;
                            };
                        } | null;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    assetList: {
        parameters: {
            query?: {
                text?: string;
                classId?: string;
                gone?: "true" | "false";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            name: string;
                            /** Format: uuid */
                            classId: string;
                            className: string;
                            place: string;
                            /** Format: date */
                            acquiredOn: string;
                            unitId: string | null;
                            officeId: string | null;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            cost: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            accumulated: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            bookValue: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    assetBuy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    classId: string;
                    number?: string;
                    name: string;
                    place?: string;
                    serial?: string;
                    supplier?: string;
                    /** Format: date */
                    acquiredOn: string;
                    /** Format: date */
                    usedFrom?: string;
                    lifeMonths?: number;
                    /** Format: decimal */
                    residual?: string;
                    /**
                     * @default straight-line
                     * @enum {string}
                     */
                    taxMethod?: "straight-line" | "declining-balance";
                    /** Format: decimal */
                    cost: string;
                    /** Format: uuid */
                    paidFromId: string;
                    document?: string;
                    /** Format: uuid */
                    unitId?: string;
                    /** Format: uuid */
                    officeId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        assetId: string;
                        /** Format: uuid */
                        entryId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    assetCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        name: string;
                        /** Format: uuid */
                        classId: string;
                        className: string;
                        place: string;
                        /** Format: date */
                        acquiredOn: string;
                        unitId: string | null;
                        officeId: string | null;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        cost: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        accumulated: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        bookValue: string;
                        serial: string;
                        supplier: string;
                        /** Format: date */
                        usedFrom: string;
                        /** @enum {string} */
                        taxMethod: "straight-line" | "declining-balance";
                        /** @enum {string} */
                        taxGroup: "1" | "2" | "3" | "4" | "permanent" | "non-permanent" | "none";
                        method: string;
                        unit: string | null;
                        office: string | null;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        residual: string;
                        monthsLeft: number;
                        moves: {
                            /** @enum {string} */
                            kind: "opening" | "acquire" | "depreciate" | "impair" | "dispose" | "transfer";
                            /** Format: date */
                            day: string;
                            month: string | null;
                            entryId: string | null;
                            entryNumber: string | null;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            cost: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            accumulated: string;
                            isReversed: boolean;
                        }[];
                        schedule: {
                            /** Format: date */
                            month: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            amount: string;
                        }[];
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        fiscalBook: string;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    assetChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                assetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    place?: string;
                    serial?: string;
                    supplier?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        assetId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    assetClassList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: string;
                        /** @enum {string} */
                        taxGroup: "1" | "2" | "3" | "4" | "permanent" | "non-permanent" | "none";
                        versions: {
                            /** Format: date */
                            fromMonth: string;
                            method: string;
                            yearlyRate: string;
                            lifeMonths: number;
                            residualPercent: string;
                            /** @enum {string} */
                            starts: "same-month" | "next-month";
                        }[];
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    assetClassAdd: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: string;
                    /** @enum {string} */
                    taxGroup: "1" | "2" | "3" | "4" | "permanent" | "non-permanent" | "none";
                    method: string;
                    yearlyRate?: string;
                    lifeMonths: number;
                    /** @default 0 */
                    residualPercent?: string;
                    /**
                     * @default same-month
                     * @enum {string}
                     */
                    starts?: "same-month" | "next-month";
                    /** Format: uuid */
                    costAccountId: string;
                    /** Format: uuid */
                    accumulatedAccountId?: string;
                    /** Format: uuid */
                    expenseAccountId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        classId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    depreciationDue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        due: {
                            /** Format: uuid */
                            assetId: string;
                            number: string;
                            name: string;
                            months: number;
                            /** Format: date */
                            from: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            amount: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            bookValue: string;
                        }[];
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        total: string;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    assetDepreciate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        month: string;
                        assets: number;
                        entryIds: string[];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    assetClassChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                classId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fromMonth: string;
                    name: string;
                    /** @enum {string} */
                    taxGroup: "1" | "2" | "3" | "4" | "permanent" | "non-permanent" | "none";
                    method: string;
                    yearlyRate?: string;
                    lifeMonths: number;
                    /** @default 0 */
                    residualPercent?: string;
                    /**
                     * @default same-month
                     * @enum {string}
                     */
                    starts?: "same-month" | "next-month";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        classId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    assetTakeUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                entryId: string;
                lineNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    classId: string;
                    number?: string;
                    name: string;
                    place?: string;
                    serial?: string;
                    supplier?: string;
                    /** Format: date */
                    acquiredOn?: string;
                    /** Format: date */
                    usedFrom?: string;
                    lifeMonths?: number;
                    /** Format: decimal */
                    residual?: string;
                    /**
                     * @default straight-line
                     * @enum {string}
                     */
                    taxMethod?: "straight-line" | "declining-balance";
                    /** Format: decimal */
                    cost?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        assetId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    assetEnter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    classId: string;
                    number?: string;
                    name: string;
                    place?: string;
                    serial?: string;
                    supplier?: string;
                    /** Format: date */
                    acquiredOn: string;
                    /** Format: date */
                    usedFrom?: string;
                    lifeMonths?: number;
                    /** Format: decimal */
                    residual?: string;
                    /**
                     * @default straight-line
                     * @enum {string}
                     */
                    taxMethod?: "straight-line" | "declining-balance";
                    /** Format: decimal */
                    cost: string;
                    /** Format: decimal */
                    accumulated?: string;
                    /** Format: date */
                    on: string;
                    monthsLeft: number;
                    /** Format: uuid */
                    unitId?: string;
                    /** Format: uuid */
                    officeId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        assetId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    assetStrike: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                assetId: string;
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
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        assetId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    assetEstimate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                assetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fromMonth: string;
                    monthsLeft: number;
                    /** Format: decimal */
                    residual: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        assetId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    assetImpair: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                assetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    day: string;
                    /** Format: decimal */
                    amount: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        assetId: string;
                        /** Format: uuid */
                        entryId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    assetTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                assetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    day: string;
                    /** Format: uuid */
                    unitId: string;
                    /** Format: uuid */
                    officeId: string;
                    place?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        assetId: string;
                        /** Format: uuid */
                        entryId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    assetDispose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                assetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    day: string;
                    /** @enum {string} */
                    how: "sold" | "scrapped" | "donated" | "lost";
                    /** Format: decimal */
                    part?: string;
                    /** Format: decimal */
                    proceeds?: string;
                    /** Format: uuid */
                    toAccountId?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        assetId: string;
                        /** Format: uuid */
                        entryId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    auditSampleList: {
        parameters: {
            query?: {
                state?: "open" | "closed";
                about?: "entries" | "lines" | "balances";
                sort?: "newest" | "oldest" | "name" | "open";
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            about: "entries" | "lines" | "balances";
                            /** @enum {string} */
                            method: "random" | "systematic" | "monetary";
                            from: string | null;
                            /** Format: date */
                            to: string;
                            size: number;
                            examined: number;
                            exceptions: number;
                            populationCount: number;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            populationSum: string;
                            /** Format: date-time */
                            drawnAt: string;
                            drawnBy: string | null;
                            closedAt: string | null;
                        }[];
                        hasMore: boolean;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    auditSampleDraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    about: "entries" | "lines" | "balances";
                    /** @enum {string} */
                    method: "random" | "systematic" | "monetary";
                    seed?: string;
                    /** Format: date */
                    from?: string;
                    /** Format: date */
                    to: string;
                    /** @enum {string} */
                    kind?: "cash-in" | "cash-out" | "memorial" | "closing";
                    /** Format: uuid */
                    unitId?: string;
                    /** Format: uuid */
                    officeId?: string;
                    /** Format: uuid */
                    accountId?: string;
                    /** Format: decimal */
                    least?: string;
                    size?: number;
                    /** Format: decimal */
                    step?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        sampleId: string;
                        size: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    auditSampleCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sampleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** @enum {string} */
                        about: "entries" | "lines" | "balances";
                        /** @enum {string} */
                        method: "random" | "systematic" | "monetary";
                        from: string | null;
                        /** Format: date */
                        to: string;
                        size: number;
                        examined: number;
                        exceptions: number;
                        populationCount: number;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        populationSum: string;
                        /** Format: date-time */
                        drawnAt: string;
                        drawnBy: string | null;
                        closedAt: string | null;
                        seed: string;
                        step: string | null;
                        hash: string;
                        kind: ("cash-in" | "cash-out" | "memorial" | "closing") | null;
                        unit: string | null;
                        office: string | null;
                        account: string | null;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        least: string;
                        conclusion: string;
                        closedBy: string | null;
                        items: {
                            place: number;
                            ref: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            amount: string;
                            isCertain: boolean;
                            entryId: string | null;
                            day: string | null;
                            number: string | null;
                            memo: string;
                            document: string;
                            account: string;
                            accountId: string | null;
                            ownerKind: string | null;
                            ownerId: string | null;
                            findings: {
                                /** @enum {string} */
                                state: "seen" | "missing" | "different";
                                found: string | null;
                                note: string;
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                            }[];
                        }[];
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        knownError: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        projectedError: string;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    auditSampleAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sampleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isSame: boolean;
                        proof: {
                            count: number;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            total: string;
                            hash: string;
                        };
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    auditSampleNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                sampleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    place: number;
                    /** @enum {string} */
                    state: "seen" | "missing" | "different";
                    /** Format: decimal */
                    found?: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        sampleId: string;
                        place: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    auditSampleClose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                sampleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    conclusion: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        sampleId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    budgetList: {
        parameters: {
            query?: {
                year?: string;
                status?: "draft" | "adopted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        year: number;
                        version: number;
                        /** Format: date */
                        fromMonth: string;
                        /** @enum {string} */
                        status: "draft" | "adopted" | "dropped";
                        reason: string;
                        edits: number;
                        decidedOn: string | null;
                        decision: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        income: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        expense: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        result: string;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    budgetOpen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        budgetId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    budgetCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                budgetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        year: number;
                        version: number;
                        /** Format: date */
                        fromMonth: string;
                        /** @enum {string} */
                        status: "draft" | "adopted" | "dropped";
                        reason: string;
                        edits: number;
                        decidedOn: string | null;
                        decision: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        income: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        expense: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        result: string;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    budgetSheet: {
        parameters: {
            query?: {
                unit?: string | ("none" | "all");
            };
            header?: never;
            path: {
                budgetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        budget: {
                            /** Format: uuid */
                            id: string;
                            year: number;
                            version: number;
                            /** Format: date */
                            fromMonth: string;
                            /** @enum {string} */
                            status: "draft" | "adopted" | "dropped";
                            reason: string;
                            edits: number;
                            decidedOn: string | null;
                            decision: string;
                        };
                        units: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            name: string;
                            isClosed: boolean;
                        }[];
                        rows: {
                            /** Format: uuid */
                            accountId: string;
                            code: string;
                            name: string;
                            unitId: string | null;
                            months: (string | null)[];
                            lastYear: (string | null)[];
                            thisYear: (string | null)[];
                        }[];
                        canUndo: boolean;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    budgetSetLines: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                budgetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seen: number;
                    rows: {
                        /** Format: uuid */
                        accountId: string;
                        /** @default null */
                        unitId?: string | null;
                        months: (string | null)[];
                    }[];
                    /** @default false */
                    fromSheet?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        budgetId: string;
                        edits: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    budgetRevise: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fromMonth: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        budgetId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    budgetSpread: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                budgetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seen: number;
                    rows: {
                        /** Format: uuid */
                        accountId: string;
                        /** @default null */
                        unitId?: string | null;
                        /** Format: decimal */
                        total: string;
                        /** @enum {string} */
                        by: "evenly" | "last-year" | "weights";
                        weights?: number[];
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        budgetId: string;
                        edits: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    budgetCopyActuals: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                budgetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seen: number;
                    ofYear?: number;
                    growth?: string;
                    /** @default true */
                    byUnit?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        budgetId: string;
                        edits: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    budgetUndo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                budgetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        budgetId: string;
                        edits: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    budgetAdopt: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                budgetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seen: number;
                    /** Format: date */
                    decidedOn: string;
                    decision: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        budgetId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    budgetDrop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                budgetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        budgetId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    cashPosition: {
        parameters: {
            query: {
                from: string;
                to: string;
                officeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accountId: string;
                        code: string;
                        account: string;
                        /** Format: uuid */
                        officeId: string;
                        office: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        opening: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        cashIn: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        cashOut: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        closing: string;
                        lastDay: string | null;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    cashByMonth: {
        parameters: {
            query?: {
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        month: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        cashIn: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        cashOut: string;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    cashBook: {
        parameters: {
            query: {
                from: string;
                to: string;
                accountId?: string;
                officeId?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date */
                            day: string;
                            /** Format: uuid */
                            entryId: string;
                            lineNo: number;
                            number: string;
                            /** @enum {string} */
                            kind: "cash-in" | "cash-out" | "memorial" | "closing";
                            memo: string;
                            document: string;
                            account: string;
                            office: string;
                            against: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            amount: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            balance: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    subAccountStatement: {
        parameters: {
            query: {
                from: string;
                to: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                accountId: string;
                subAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date */
                            day: string;
                            /** Format: uuid */
                            entryId: string;
                            lineNo: number;
                            /** Format: uuid */
                            accountId: string;
                            subId: string | null;
                            /** Format: uuid */
                            unitId: string;
                            /** Format: uuid */
                            officeId: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            amount: string;
                            number: string;
                            kind: string;
                            memo: string;
                            lineMemo: string;
                            document: string;
                            reversesId: string | null;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            balance: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    periods: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                        years: number[];
                        /** Format: date */
                        today: string;
                        months: {
                            /** Format: date */
                            month: string;
                            /** @enum {string} */
                            state: "closed" | "open" | "running" | "ahead";
                            entries: number;
                            changedAt: string | null;
                            by: string | null;
                            reason: string;
                        }[];
                        next: string | null;
                        closedYears: number[];
                        history: {
                            /** @enum {string} */
                            kind: "closed" | "open" | "year-closed" | "year-undone";
                            /** Format: date */
                            of: string;
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            reason: string;
                            entryId: string | null;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    openMatters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openMonths: string[];
                        lastClosed: string | null;
                        openYears: number[];
                        mappedPurposes: string[];
                        undetailed: {
                            code: string;
                            account: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            balance: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    yearEnd: {
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
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                        closed: {
                            /** Format: date-time */
                            closedAt: string;
                            by: string | null;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            result: string;
                            entryId: string | null;
                            number: string | null;
                        } | null;
                        preview: {
                            pairs: {
                                unit: string;
                                office: string;
                                /**
                                 * Format: decimal
                                 * @example 1250000.00
                                 */
                                income: string;
                                /**
                                 * Format: decimal
                                 * @example 1250000.00
                                 */
                                costs: string;
                                /**
                                 * Format: decimal
                                 * @example 1250000.00
                                 */
                                result: string;
                            }[];
                            balances: number;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            income: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            costs: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            result: string;
                        };
                        retained: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            name: string;
                        } | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    yearEndClose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        yearEndId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    yearEndUndo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /**
                     * @default december
                     * @enum {string}
                     */
                    reopen?: "none" | "december" | "year";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    periodClose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        month: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    periodReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                month: string;
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
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        month: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    bankAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: string;
                        /** Format: uuid */
                        accountId: string;
                        bank: string;
                        branch: string;
                        number: string;
                        /** Format: date */
                        openedOn: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        opening: string;
                        columns: {
                            day: string;
                            memo: string;
                            /** @default  */
                            reference: string;
                            /** @default  */
                            amount: string;
                            /** @default  */
                            side: string;
                            /** @default  */
                            in: string;
                            /** @default  */
                            out: string;
                            /** @default  */
                            balance: string;
                        } | null;
                        closedOn: string | null;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        book: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        bankBalance: string;
                        statementTo: string | null;
                        openBank: number;
                        openBooks: number;
                        reconciledOn: string | null;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    bankAccountAdd: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    accountId: string;
                    bank: string;
                    branch?: string;
                    number: string;
                    /** Format: date */
                    openedOn: string;
                    /** Format: decimal */
                    opening: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        bankAccountId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    bankAccountCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bankAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: string;
                        /** Format: uuid */
                        accountId: string;
                        bank: string;
                        branch: string;
                        number: string;
                        /** Format: date */
                        openedOn: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        opening: string;
                        columns: {
                            day: string;
                            memo: string;
                            /** @default  */
                            reference: string;
                            /** @default  */
                            amount: string;
                            /** @default  */
                            side: string;
                            /** @default  */
                            in: string;
                            /** @default  */
                            out: string;
                            /** @default  */
                            balance: string;
                        } | null;
                        closedOn: string | null;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        book: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        bankBalance: string;
                        statementTo: string | null;
                        openBank: number;
                        openBooks: number;
                        reconciledOn: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    bankAccountChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                bankAccountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bank: string;
                    branch?: string;
                    number: string;
                    columns?: {
                        day: string;
                        memo: string;
                        reference?: string;
                        amount?: string;
                        side?: string;
                        in?: string;
                        out?: string;
                        balance?: string;
                    } | null;
                    closedOn?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        bankAccountId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    cashWithoutBank: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: string;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    unreconciled: {
        parameters: {
            query: {
                day: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: string;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    bankRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bankAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        name: string;
                        words: string;
                        /** @enum {string} */
                        direction: "in" | "out";
                        /** Format: uuid */
                        accountId: string;
                        memo: string;
                        posts: boolean;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    bankRuleSet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                bankAccountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                    /** @enum {string} */
                    direction: "in" | "out";
                    /** Format: uuid */
                    accountId: string;
                    memo: string;
                    /** @default false */
                    posts?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        bankAccountId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    bankRuleRemove: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                bankAccountId: string;
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        bankAccountId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    bankRuleApply: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                bankAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        bankAccountId: string;
                        posted: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    bankStatements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bankAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        file: string;
                        format: string;
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                        opening: string | null;
                        closing: string | null;
                        added: number;
                        known: number;
                        /** Format: date-time */
                        at: string;
                        by: string | null;
                        isUndone: boolean;
                        matched: number;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    bankStatementImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                bankAccountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    file: {
                        name: string;
                        bytes: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        statementId: string;
                        added: number;
                        known: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    bankStatementUndo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                statementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        statementId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    bankLines: {
        parameters: {
            query?: {
                onlyOpen?: "true" | "false";
                from?: string;
                to?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                bankAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            day: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            amount: string;
                            memo: string;
                            reference: string;
                            matchId: string | null;
                            how: ("chosen" | "suggested" | "posted") | null;
                            vouchers: string;
                            entryId: string | null;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            balance: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    bankMatching: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bankAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        suggestions: {
                            bank: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date */
                                day: string;
                                /**
                                 * Format: decimal
                                 * @example 1250000.00
                                 */
                                amount: string;
                                memo: string;
                                reference: string;
                            }[];
                            books: {
                                /** Format: uuid */
                                entryId: string;
                                lineNo: number;
                                /** Format: date */
                                day: string;
                                /**
                                 * Format: decimal
                                 * @example 1250000.00
                                 */
                                amount: string;
                                number: string;
                                memo: string;
                                document: string;
                            }[];
                            score: number;
                            reasons: ("amount" | "same-day" | "near-day" | "reference" | "words" | "only-one" | "one-to-many" | "many-to-one")[];
                            isCertain: boolean;
                        }[];
                        certain: number;
                        bank: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            day: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            amount: string;
                            memo: string;
                            reference: string;
                            rule: {
                                /** Format: uuid */
                                id: string;
                                words: string;
                                /** @enum {string} */
                                direction: "in" | "out";
                                /** Format: uuid */
                                accountId: string;
                                memo: string;
                                posts: boolean;
                            } | null;
                        }[];
                        books: {
                            /** Format: uuid */
                            entryId: string;
                            lineNo: number;
                            /** Format: date */
                            day: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            amount: string;
                            number: string;
                            memo: string;
                            document: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    bankMatchMake: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                bankAccountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bankLineIds: string[];
                    books: {
                        /** Format: uuid */
                        entryId: string;
                        lineNo: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        matchId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    bankMatchTakeCertain: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                bankAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        bankAccountId: string;
                        matched: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    bankMatchUndo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                matchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        matchId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    bankLinePost: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                bankAccountId: string;
                bankLineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    accountId: string;
                    memo: string;
                    words?: string;
                    /** @default false */
                    posts?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        entryId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    bankProof: {
        parameters: {
            query: {
                day: string;
            };
            header?: never;
            path: {
                bankAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        book: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        deposits: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        payments: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        unposted: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        expected: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        bank: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        difference: string;
                        items: {
                            /** @enum {string} */
                            kind: "deposit" | "payment" | "bank";
                            /** Format: date */
                            day: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            amount: string;
                            reference: string;
                            memo: string;
                            entryId: string | null;
                            lineNo: number | null;
                            bankLineId: string | null;
                        }[];
                        printed: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    bankReconciliations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bankAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: number;
                        /** Format: date */
                        day: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        book: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        bank: string;
                        /** Format: date-time */
                        at: string;
                        by: string | null;
                        reopenedAt: string | null;
                        reopenedBy: string | null;
                        reopenedReason: string;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    bankReconciliationClose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                bankAccountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    day: string;
                    /** Format: decimal */
                    balance: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        reconciliationId: string;
                        number: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    bankReconciliationCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reconciliationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: number;
                        /** Format: date */
                        day: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        book: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        bank: string;
                        /** Format: date-time */
                        at: string;
                        by: string | null;
                        reopenedAt: string | null;
                        reopenedBy: string | null;
                        reopenedReason: string;
                        /** Format: uuid */
                        bankAccountId: string;
                        proof: {
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            book: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            deposits: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            payments: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            unposted: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            expected: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            bank: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            difference: string;
                            items: {
                                /** @enum {string} */
                                kind: "deposit" | "payment" | "bank";
                                /** Format: date */
                                day: string;
                                /**
                                 * Format: decimal
                                 * @example 1250000.00
                                 */
                                amount: string;
                                reference: string;
                                memo: string;
                                entryId: string | null;
                                lineNo: number | null;
                                bankLineId: string | null;
                            }[];
                        };
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    bankReconciliationReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                reconciliationId: string;
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
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        reconciliationId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    reportList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        title: {
                            id: string;
                            en: string;
                        };
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    reportBalanceSheet: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "xlsx" | "pdf";
                paper?: "a4" | "a5" | "a3";
                on?: string;
                from?: string;
                to?: string;
                compare?: string;
                columns?: "months" | "quarters" | "years" | "units" | "offices" | "budget";
                unit?: string;
                office?: string;
                account?: string;
                layout?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        title: string;
                        org: string;
                        /** Format: date */
                        on?: string;
                        /** Format: date */
                        from?: string;
                        /** Format: date */
                        to?: string;
                        unit?: string;
                        office?: string;
                        account?: string;
                        columns: {
                            key: string;
                            title: string;
                            /** @constant */
                            kind?: "percent";
                        }[];
                        texts?: {
                            key: string;
                            title: string;
                        }[];
                        remarks?: string[];
                        rows: ({
                            code: string;
                            title: string;
                            kind: string;
                            level: number;
                            /** Format: date */
                            day?: string;
                            owner?: string;
                            alert?: string;
                            texts?: {
                                [key: string]: string;
                            };
                            amounts: (string | null)[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    reportIncomeStatement: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "xlsx" | "pdf";
                paper?: "a4" | "a5" | "a3";
                on?: string;
                from?: string;
                to?: string;
                compare?: string;
                columns?: "months" | "quarters" | "years" | "units" | "offices" | "budget";
                unit?: string;
                office?: string;
                account?: string;
                layout?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        title: string;
                        org: string;
                        /** Format: date */
                        on?: string;
                        /** Format: date */
                        from?: string;
                        /** Format: date */
                        to?: string;
                        unit?: string;
                        office?: string;
                        account?: string;
                        columns: {
                            key: string;
                            title: string;
                            /** @constant */
                            kind?: "percent";
                        }[];
                        texts?: {
                            key: string;
                            title: string;
                        }[];
                        remarks?: string[];
                        rows: ({
                            code: string;
                            title: string;
                            kind: string;
                            level: number;
                            /** Format: date */
                            day?: string;
                            owner?: string;
                            alert?: string;
                            texts?: {
                                [key: string]: string;
                            };
                            amounts: (string | null)[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    reportBudgetRealisation: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "xlsx" | "pdf";
                paper?: "a4" | "a5" | "a3";
                on?: string;
                from?: string;
                to?: string;
                compare?: string;
                columns?: "months" | "quarters" | "years" | "units" | "offices" | "budget";
                unit?: string;
                office?: string;
                account?: string;
                layout?: string;
                by?: "accounts" | "months" | "units";
                over?: string;
                version?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        title: string;
                        org: string;
                        /** Format: date */
                        on?: string;
                        /** Format: date */
                        from?: string;
                        /** Format: date */
                        to?: string;
                        unit?: string;
                        office?: string;
                        account?: string;
                        columns: {
                            key: string;
                            title: string;
                            /** @constant */
                            kind?: "percent";
                        }[];
                        texts?: {
                            key: string;
                            title: string;
                        }[];
                        remarks?: string[];
                        rows: ({
                            code: string;
                            title: string;
                            kind: string;
                            level: number;
                            /** Format: date */
                            day?: string;
                            owner?: string;
                            alert?: string;
                            texts?: {
                                [key: string]: string;
                            };
                            amounts: (string | null)[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    reportBudget: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "xlsx" | "pdf";
                paper?: "a4" | "a5" | "a3";
                on?: string;
                from?: string;
                to?: string;
                compare?: string;
                columns?: "months" | "quarters" | "years" | "units" | "offices" | "budget";
                unit?: string;
                office?: string;
                account?: string;
                layout?: string;
                version?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        title: string;
                        org: string;
                        /** Format: date */
                        on?: string;
                        /** Format: date */
                        from?: string;
                        /** Format: date */
                        to?: string;
                        unit?: string;
                        office?: string;
                        account?: string;
                        columns: {
                            key: string;
                            title: string;
                            /** @constant */
                            kind?: "percent";
                        }[];
                        texts?: {
                            key: string;
                            title: string;
                        }[];
                        remarks?: string[];
                        rows: ({
                            code: string;
                            title: string;
                            kind: string;
                            level: number;
                            /** Format: date */
                            day?: string;
                            owner?: string;
                            alert?: string;
                            texts?: {
                                [key: string]: string;
                            };
                            amounts: (string | null)[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    reportEquityChanges: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "xlsx" | "pdf";
                paper?: "a4" | "a5" | "a3";
                on?: string;
                from?: string;
                to?: string;
                compare?: string;
                columns?: "months" | "quarters" | "years" | "units" | "offices" | "budget";
                unit?: string;
                office?: string;
                account?: string;
                layout?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        title: string;
                        org: string;
                        /** Format: date */
                        on?: string;
                        /** Format: date */
                        from?: string;
                        /** Format: date */
                        to?: string;
                        unit?: string;
                        office?: string;
                        account?: string;
                        columns: {
                            key: string;
                            title: string;
                            /** @constant */
                            kind?: "percent";
                        }[];
                        texts?: {
                            key: string;
                            title: string;
                        }[];
                        remarks?: string[];
                        rows: ({
                            code: string;
                            title: string;
                            kind: string;
                            level: number;
                            /** Format: date */
                            day?: string;
                            owner?: string;
                            alert?: string;
                            texts?: {
                                [key: string]: string;
                            };
                            amounts: (string | null)[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    reportCashFlowDirect: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "xlsx" | "pdf";
                paper?: "a4" | "a5" | "a3";
                on?: string;
                from?: string;
                to?: string;
                compare?: string;
                columns?: "months" | "quarters" | "years" | "units" | "offices" | "budget";
                unit?: string;
                office?: string;
                account?: string;
                layout?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        title: string;
                        org: string;
                        /** Format: date */
                        on?: string;
                        /** Format: date */
                        from?: string;
                        /** Format: date */
                        to?: string;
                        unit?: string;
                        office?: string;
                        account?: string;
                        columns: {
                            key: string;
                            title: string;
                            /** @constant */
                            kind?: "percent";
                        }[];
                        texts?: {
                            key: string;
                            title: string;
                        }[];
                        remarks?: string[];
                        rows: ({
                            code: string;
                            title: string;
                            kind: string;
                            level: number;
                            /** Format: date */
                            day?: string;
                            owner?: string;
                            alert?: string;
                            texts?: {
                                [key: string]: string;
                            };
                            amounts: (string | null)[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    reportCashFlowIndirect: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "xlsx" | "pdf";
                paper?: "a4" | "a5" | "a3";
                on?: string;
                from?: string;
                to?: string;
                compare?: string;
                columns?: "months" | "quarters" | "years" | "units" | "offices" | "budget";
                unit?: string;
                office?: string;
                account?: string;
                layout?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        title: string;
                        org: string;
                        /** Format: date */
                        on?: string;
                        /** Format: date */
                        from?: string;
                        /** Format: date */
                        to?: string;
                        unit?: string;
                        office?: string;
                        account?: string;
                        columns: {
                            key: string;
                            title: string;
                            /** @constant */
                            kind?: "percent";
                        }[];
                        texts?: {
                            key: string;
                            title: string;
                        }[];
                        remarks?: string[];
                        rows: ({
                            code: string;
                            title: string;
                            kind: string;
                            level: number;
                            /** Format: date */
                            day?: string;
                            owner?: string;
                            alert?: string;
                            texts?: {
                                [key: string]: string;
                            };
                            amounts: (string | null)[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    reportTrialBalance: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "xlsx" | "pdf";
                paper?: "a4" | "a5" | "a3";
                on?: string;
                from?: string;
                to?: string;
                compare?: string;
                columns?: "months" | "quarters" | "years" | "units" | "offices" | "budget";
                unit?: string;
                office?: string;
                account?: string;
                layout?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        title: string;
                        org: string;
                        /** Format: date */
                        on?: string;
                        /** Format: date */
                        from?: string;
                        /** Format: date */
                        to?: string;
                        unit?: string;
                        office?: string;
                        account?: string;
                        columns: {
                            key: string;
                            title: string;
                            /** @constant */
                            kind?: "percent";
                        }[];
                        texts?: {
                            key: string;
                            title: string;
                        }[];
                        remarks?: string[];
                        rows: ({
                            code: string;
                            title: string;
                            kind: string;
                            level: number;
                            /** Format: date */
                            day?: string;
                            owner?: string;
                            alert?: string;
                            texts?: {
                                [key: string]: string;
                            };
                            amounts: (string | null)[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    reportGeneralLedger: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "xlsx" | "pdf";
                paper?: "a4" | "a5" | "a3";
                on?: string;
                from?: string;
                to?: string;
                compare?: string;
                columns?: "months" | "quarters" | "years" | "units" | "offices" | "budget";
                unit?: string;
                office?: string;
                account?: string;
                layout?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        title: string;
                        org: string;
                        /** Format: date */
                        on?: string;
                        /** Format: date */
                        from?: string;
                        /** Format: date */
                        to?: string;
                        unit?: string;
                        office?: string;
                        account?: string;
                        columns: {
                            key: string;
                            title: string;
                            /** @constant */
                            kind?: "percent";
                        }[];
                        texts?: {
                            key: string;
                            title: string;
                        }[];
                        remarks?: string[];
                        rows: ({
                            code: string;
                            title: string;
                            kind: string;
                            level: number;
                            /** Format: date */
                            day?: string;
                            owner?: string;
                            alert?: string;
                            texts?: {
                                [key: string]: string;
                            };
                            amounts: (string | null)[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    reportCashBook: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "xlsx" | "pdf";
                paper?: "a4" | "a5" | "a3";
                on?: string;
                from?: string;
                to?: string;
                compare?: string;
                columns?: "months" | "quarters" | "years" | "units" | "offices" | "budget";
                unit?: string;
                office?: string;
                account?: string;
                layout?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        title: string;
                        org: string;
                        /** Format: date */
                        on?: string;
                        /** Format: date */
                        from?: string;
                        /** Format: date */
                        to?: string;
                        unit?: string;
                        office?: string;
                        account?: string;
                        columns: {
                            key: string;
                            title: string;
                            /** @constant */
                            kind?: "percent";
                        }[];
                        texts?: {
                            key: string;
                            title: string;
                        }[];
                        remarks?: string[];
                        rows: ({
                            code: string;
                            title: string;
                            kind: string;
                            level: number;
                            /** Format: date */
                            day?: string;
                            owner?: string;
                            alert?: string;
                            texts?: {
                                [key: string]: string;
                            };
                            amounts: (string | null)[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    reportAssetList: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "xlsx" | "pdf";
                paper?: "a4" | "a5" | "a3";
                on?: string;
                from?: string;
                to?: string;
                compare?: string;
                columns?: "months" | "quarters" | "years" | "units" | "offices" | "budget";
                unit?: string;
                office?: string;
                account?: string;
                layout?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        title: string;
                        org: string;
                        /** Format: date */
                        on?: string;
                        /** Format: date */
                        from?: string;
                        /** Format: date */
                        to?: string;
                        unit?: string;
                        office?: string;
                        account?: string;
                        columns: {
                            key: string;
                            title: string;
                            /** @constant */
                            kind?: "percent";
                        }[];
                        texts?: {
                            key: string;
                            title: string;
                        }[];
                        remarks?: string[];
                        rows: ({
                            code: string;
                            title: string;
                            kind: string;
                            level: number;
                            /** Format: date */
                            day?: string;
                            owner?: string;
                            alert?: string;
                            texts?: {
                                [key: string]: string;
                            };
                            amounts: (string | null)[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    reportAssetMovements: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "xlsx" | "pdf";
                paper?: "a4" | "a5" | "a3";
                on?: string;
                from?: string;
                to?: string;
                compare?: string;
                columns?: "months" | "quarters" | "years" | "units" | "offices" | "budget";
                unit?: string;
                office?: string;
                account?: string;
                layout?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        title: string;
                        org: string;
                        /** Format: date */
                        on?: string;
                        /** Format: date */
                        from?: string;
                        /** Format: date */
                        to?: string;
                        unit?: string;
                        office?: string;
                        account?: string;
                        columns: {
                            key: string;
                            title: string;
                            /** @constant */
                            kind?: "percent";
                        }[];
                        texts?: {
                            key: string;
                            title: string;
                        }[];
                        remarks?: string[];
                        rows: ({
                            code: string;
                            title: string;
                            kind: string;
                            level: number;
                            /** Format: date */
                            day?: string;
                            owner?: string;
                            alert?: string;
                            texts?: {
                                [key: string]: string;
                            };
                            amounts: (string | null)[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    reportAssetSchedule: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "xlsx" | "pdf";
                paper?: "a4" | "a5" | "a3";
                on?: string;
                from?: string;
                to?: string;
                compare?: string;
                columns?: "months" | "quarters" | "years" | "units" | "offices" | "budget";
                unit?: string;
                office?: string;
                account?: string;
                layout?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        title: string;
                        org: string;
                        /** Format: date */
                        on?: string;
                        /** Format: date */
                        from?: string;
                        /** Format: date */
                        to?: string;
                        unit?: string;
                        office?: string;
                        account?: string;
                        columns: {
                            key: string;
                            title: string;
                            /** @constant */
                            kind?: "percent";
                        }[];
                        texts?: {
                            key: string;
                            title: string;
                        }[];
                        remarks?: string[];
                        rows: ({
                            code: string;
                            title: string;
                            kind: string;
                            level: number;
                            /** Format: date */
                            day?: string;
                            owner?: string;
                            alert?: string;
                            texts?: {
                                [key: string]: string;
                            };
                            amounts: (string | null)[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    reportAssetFiscal: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "xlsx" | "pdf";
                paper?: "a4" | "a5" | "a3";
                on?: string;
                from?: string;
                to?: string;
                compare?: string;
                columns?: "months" | "quarters" | "years" | "units" | "offices" | "budget";
                unit?: string;
                office?: string;
                account?: string;
                layout?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        title: string;
                        org: string;
                        /** Format: date */
                        on?: string;
                        /** Format: date */
                        from?: string;
                        /** Format: date */
                        to?: string;
                        unit?: string;
                        office?: string;
                        account?: string;
                        columns: {
                            key: string;
                            title: string;
                            /** @constant */
                            kind?: "percent";
                        }[];
                        texts?: {
                            key: string;
                            title: string;
                        }[];
                        remarks?: string[];
                        rows: ({
                            code: string;
                            title: string;
                            kind: string;
                            level: number;
                            /** Format: date */
                            day?: string;
                            owner?: string;
                            alert?: string;
                            texts?: {
                                [key: string]: string;
                            };
                            amounts: (string | null)[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    reportAuditReversed: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "xlsx" | "pdf";
                paper?: "a4" | "a5" | "a3";
                on?: string;
                from?: string;
                to?: string;
                compare?: string;
                columns?: "months" | "quarters" | "years" | "units" | "offices" | "budget";
                unit?: string;
                office?: string;
                account?: string;
                layout?: string;
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        title: string;
                        org: string;
                        /** Format: date */
                        on?: string;
                        /** Format: date */
                        from?: string;
                        /** Format: date */
                        to?: string;
                        unit?: string;
                        office?: string;
                        account?: string;
                        columns: {
                            key: string;
                            title: string;
                            /** @constant */
                            kind?: "percent";
                        }[];
                        texts?: {
                            key: string;
                            title: string;
                        }[];
                        remarks?: string[];
                        rows: ({
                            code: string;
                            title: string;
                            kind: string;
                            level: number;
                            /** Format: date */
                            day?: string;
                            owner?: string;
                            alert?: string;
                            texts?: {
                                [key: string]: string;
                            };
                            amounts: (string | null)[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    reportAuditBackDated: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "xlsx" | "pdf";
                paper?: "a4" | "a5" | "a3";
                on?: string;
                from?: string;
                to?: string;
                compare?: string;
                columns?: "months" | "quarters" | "years" | "units" | "offices" | "budget";
                unit?: string;
                office?: string;
                account?: string;
                layout?: string;
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        title: string;
                        org: string;
                        /** Format: date */
                        on?: string;
                        /** Format: date */
                        from?: string;
                        /** Format: date */
                        to?: string;
                        unit?: string;
                        office?: string;
                        account?: string;
                        columns: {
                            key: string;
                            title: string;
                            /** @constant */
                            kind?: "percent";
                        }[];
                        texts?: {
                            key: string;
                            title: string;
                        }[];
                        remarks?: string[];
                        rows: ({
                            code: string;
                            title: string;
                            kind: string;
                            level: number;
                            /** Format: date */
                            day?: string;
                            owner?: string;
                            alert?: string;
                            texts?: {
                                [key: string]: string;
                            };
                            amounts: (string | null)[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    reportAuditAfterHours: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "xlsx" | "pdf";
                paper?: "a4" | "a5" | "a3";
                on?: string;
                from?: string;
                to?: string;
                compare?: string;
                columns?: "months" | "quarters" | "years" | "units" | "offices" | "budget";
                unit?: string;
                office?: string;
                account?: string;
                layout?: string;
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        title: string;
                        org: string;
                        /** Format: date */
                        on?: string;
                        /** Format: date */
                        from?: string;
                        /** Format: date */
                        to?: string;
                        unit?: string;
                        office?: string;
                        account?: string;
                        columns: {
                            key: string;
                            title: string;
                            /** @constant */
                            kind?: "percent";
                        }[];
                        texts?: {
                            key: string;
                            title: string;
                        }[];
                        remarks?: string[];
                        rows: ({
                            code: string;
                            title: string;
                            kind: string;
                            level: number;
                            /** Format: date */
                            day?: string;
                            owner?: string;
                            alert?: string;
                            texts?: {
                                [key: string]: string;
                            };
                            amounts: (string | null)[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    reportAuditRepeated: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "xlsx" | "pdf";
                paper?: "a4" | "a5" | "a3";
                on?: string;
                from?: string;
                to?: string;
                compare?: string;
                columns?: "months" | "quarters" | "years" | "units" | "offices" | "budget";
                unit?: string;
                office?: string;
                account?: string;
                layout?: string;
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        title: string;
                        org: string;
                        /** Format: date */
                        on?: string;
                        /** Format: date */
                        from?: string;
                        /** Format: date */
                        to?: string;
                        unit?: string;
                        office?: string;
                        account?: string;
                        columns: {
                            key: string;
                            title: string;
                            /** @constant */
                            kind?: "percent";
                        }[];
                        texts?: {
                            key: string;
                            title: string;
                        }[];
                        remarks?: string[];
                        rows: ({
                            code: string;
                            title: string;
                            kind: string;
                            level: number;
                            /** Format: date */
                            day?: string;
                            owner?: string;
                            alert?: string;
                            texts?: {
                                [key: string]: string;
                            };
                            amounts: (string | null)[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    reportRunOffs: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "xlsx" | "pdf";
                paper?: "a4" | "a5" | "a3";
                on?: string;
                from?: string;
                to?: string;
                compare?: string;
                columns?: "months" | "quarters" | "years" | "units" | "offices" | "budget";
                unit?: string;
                office?: string;
                account?: string;
                layout?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        title: string;
                        org: string;
                        /** Format: date */
                        on?: string;
                        /** Format: date */
                        from?: string;
                        /** Format: date */
                        to?: string;
                        unit?: string;
                        office?: string;
                        account?: string;
                        columns: {
                            key: string;
                            title: string;
                            /** @constant */
                            kind?: "percent";
                        }[];
                        texts?: {
                            key: string;
                            title: string;
                        }[];
                        remarks?: string[];
                        rows: ({
                            code: string;
                            title: string;
                            kind: string;
                            level: number;
                            /** Format: date */
                            day?: string;
                            owner?: string;
                            alert?: string;
                            texts?: {
                                [key: string]: string;
                            };
                            amounts: (string | null)[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    layoutDesk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                statement: "balance-sheet" | "income-statement";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        statement: "balance-sheet" | "income-statement";
                        isStandard: boolean;
                        current: {
                            title: {
                                id: string;
                                en: string;
                            };
                            rows: ({
                                code: string;
                                title: {
                                    id: string;
                                    en: string;
                                };
                                /** @constant */
                                kind: "heading";
                                indent?: number;
                            } | {
                                code: string;
                                /** @constant */
                                kind: "blank";
                            } | {
                                code: string;
                                title: {
                                    id: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                sign: "debit" | "credit";
                                rule?: {
                                    id: string;
                                    en: string;
                                };
                                indent?: number;
                                /** @constant */
                                zero?: true;
                                /** @constant */
                                kind: "accounts";
                                accounts: string[];
                            } | {
                                code: string;
                                title: {
                                    id: string;
                                    en: string;
                                };
                                rule?: {
                                    id: string;
                                    en: string;
                                };
                                /** @constant */
                                zero?: true;
                                /** @constant */
                                kind: "sum";
                                of: string[];
                                /** @enum {number} */
                                level: 0 | 1;
                            } | {
                                code: string;
                                title: {
                                    id: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                sign: "debit" | "credit";
                                rule?: {
                                    id: string;
                                    en: string;
                                };
                                indent?: number;
                                /** @constant */
                                zero?: true;
                                /** @constant */
                                kind: "computed";
                                of: [
                                    "result-of-year" | "result-not-closed"
                                ];
                            })[];
                        };
                        standard: {
                            title: {
                                id: string;
                                en: string;
                            };
                            rows: ({
                                code: string;
                                title: {
                                    id: string;
                                    en: string;
                                };
                                /** @constant */
                                kind: "heading";
                                indent?: number;
                            } | {
                                code: string;
                                /** @constant */
                                kind: "blank";
                            } | {
                                code: string;
                                title: {
                                    id: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                sign: "debit" | "credit";
                                rule?: {
                                    id: string;
                                    en: string;
                                };
                                indent?: number;
                                /** @constant */
                                zero?: true;
                                /** @constant */
                                kind: "accounts";
                                accounts: string[];
                            } | {
                                code: string;
                                title: {
                                    id: string;
                                    en: string;
                                };
                                rule?: {
                                    id: string;
                                    en: string;
                                };
                                /** @constant */
                                zero?: true;
                                /** @constant */
                                kind: "sum";
                                of: string[];
                                /** @enum {number} */
                                level: 0 | 1;
                            } | {
                                code: string;
                                title: {
                                    id: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                sign: "debit" | "credit";
                                rule?: {
                                    id: string;
                                    en: string;
                                };
                                indent?: number;
                                /** @constant */
                                zero?: true;
                                /** @constant */
                                kind: "computed";
                                of: [
                                    "result-of-year" | "result-not-closed"
                                ];
                            })[];
                        };
                        draft: {
                            revision: number;
                            layout: {
                                title: {
                                    id: string;
                                    en: string;
                                };
                                rows: ({
                                    code: string;
                                    title: {
                                        id: string;
                                        en: string;
                                    };
                                    /** @constant */
                                    kind: "heading";
                                    indent?: number;
                                } | {
                                    code: string;
                                    /** @constant */
                                    kind: "blank";
                                } | {
                                    code: string;
                                    title: {
                                        id: string;
                                        en: string;
                                    };
                                    /** @enum {string} */
                                    sign: "debit" | "credit";
                                    rule?: {
                                        id: string;
                                        en: string;
                                    };
                                    indent?: number;
                                    /** @constant */
                                    zero?: true;
                                    /** @constant */
                                    kind: "accounts";
                                    accounts: string[];
                                } | {
                                    code: string;
                                    title: {
                                        id: string;
                                        en: string;
                                    };
                                    rule?: {
                                        id: string;
                                        en: string;
                                    };
                                    /** @constant */
                                    zero?: true;
                                    /** @constant */
                                    kind: "sum";
                                    of: string[];
                                    /** @enum {number} */
                                    level: 0 | 1;
                                } | {
                                    code: string;
                                    title: {
                                        id: string;
                                        en: string;
                                    };
                                    /** @enum {string} */
                                    sign: "debit" | "credit";
                                    rule?: {
                                        id: string;
                                        en: string;
                                    };
                                    indent?: number;
                                    /** @constant */
                                    zero?: true;
                                    /** @constant */
                                    kind: "computed";
                                    of: [
                                        "result-of-year" | "result-not-closed"
                                    ];
                                })[];
                            };
                            faults: {
                                code: string;
                                facts: {
                                    [key: string]: string;
                                };
                                row: string | null;
                            }[];
                        } | null;
                        versions: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            /** Format: date */
                            fromOn: string;
                            by: string;
                            isStandard: boolean;
                        }[];
                        unplaced: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    layoutDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                statement: "balance-sheet" | "income-statement";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                    layout: {
                        title: {
                            id: string;
                            en: string;
                        };
                        rows: ({
                            code: string;
                            title: {
                                id: string;
                                en: string;
                            };
                            /** @constant */
                            kind: "heading";
                            indent?: number;
                        } | {
                            code: string;
                            /** @constant */
                            kind: "blank";
                        } | {
                            code: string;
                            title: {
                                id: string;
                                en: string;
                            };
                            /** @enum {string} */
                            sign: "debit" | "credit";
                            rule?: {
                                id: string;
                                en: string;
                            };
                            indent?: number;
                            /** @constant */
                            zero?: true;
                            /** @constant */
                            kind: "accounts";
                            accounts: string[];
                        } | {
                            code: string;
                            title: {
                                id: string;
                                en: string;
                            };
                            rule?: {
                                id: string;
                                en: string;
                            };
                            /** @constant */
                            zero?: true;
                            /** @constant */
                            kind: "sum";
                            of: string[];
                            /** @enum {number} */
                            level: 0 | 1;
                        } | {
                            code: string;
                            title: {
                                id: string;
                                en: string;
                            };
                            /** @enum {string} */
                            sign: "debit" | "credit";
                            rule?: {
                                id: string;
                                en: string;
                            };
                            indent?: number;
                            /** @constant */
                            zero?: true;
                            /** @constant */
                            kind: "computed";
                            of: [
                                "result-of-year" | "result-not-closed"
                            ];
                        })[];
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        statement: "balance-sheet" | "income-statement";
                        revision: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    layoutDropDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                statement: "balance-sheet" | "income-statement";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        statement: "balance-sheet" | "income-statement";
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    layoutAdopt: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                statement: "balance-sheet" | "income-statement";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                    /** Format: date */
                    fromOn: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        layoutId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    layoutRestoreStandard: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                statement: "balance-sheet" | "income-statement";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    fromOn: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        layoutId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    memberList: {
        parameters: {
            query?: {
                status?: "active" | "applicant" | "withdrawn";
                class?: "regular" | "associate";
                tiedOn?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            name: string;
                            sex: ("male" | "female") | null;
                            bornOn: string | null;
                            joinedOn: string | null;
                            stall: string;
                            /** @enum {string} */
                            kind: "person" | "cooperative";
                            /** @enum {string} */
                            class: "regular" | "associate";
                            /** @enum {string} */
                            standing: "applicant" | "member" | "leaving" | "left" | "died";
                            leftOn: string | null;
                            nik: string | null;
                            phone: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    memberEnrol: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default person
                     * @enum {string}
                     */
                    kind?: "person" | "cooperative";
                    /**
                     * @default regular
                     * @enum {string}
                     */
                    class?: "regular" | "associate";
                    name: string;
                    /** @default null */
                    sex?: ("male" | "female") | null;
                    bornOn?: string | null;
                    birthPlace?: string;
                    address?: string;
                    occupation?: string;
                    stall?: string;
                    nik?: string;
                    phone?: string;
                    /** Format: date */
                    onDay: string;
                    /** @default false */
                    sure?: boolean;
                    /** @default [] */
                    others?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        memberId: string;
                        number: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    memberSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @enum {string} */
                    status?: "active" | "applicant" | "withdrawn";
                    /** @enum {string} */
                    class?: "regular" | "associate";
                    /** Format: date */
                    tiedOn?: string;
                    /** @default 50 */
                    limit?: number;
                    cursor?: string;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            name: string;
                            sex: ("male" | "female") | null;
                            bornOn: string | null;
                            joinedOn: string | null;
                            stall: string;
                            /** @enum {string} */
                            kind: "person" | "cooperative";
                            /** @enum {string} */
                            class: "regular" | "associate";
                            /** @enum {string} */
                            standing: "applicant" | "member" | "leaving" | "left" | "died";
                            leftOn: string | null;
                            nik: string | null;
                            phone: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    memberCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        name: string;
                        sex: ("male" | "female") | null;
                        bornOn: string | null;
                        joinedOn: string | null;
                        stall: string;
                        /** @enum {string} */
                        kind: "person" | "cooperative";
                        /** @enum {string} */
                        class: "regular" | "associate";
                        /** @enum {string} */
                        standing: "applicant" | "member" | "leaving" | "left" | "died";
                        leftOn: string | null;
                        nik: string | null;
                        phone: string | null;
                        hasNik: boolean;
                        applicationNumber: string | null;
                        birthPlace: string;
                        address: string;
                        occupation: string;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    memberCorrect: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    sex: ("male" | "female") | null;
                    bornOn: string | null;
                    joinedOn: string | null;
                    birthPlace?: string;
                    address?: string;
                    occupation?: string;
                    stall?: string;
                    nik?: string | null;
                    phone?: string | null;
                    /** @default false */
                    sure?: boolean;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        memberId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    memberSubAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        ownerId: string;
                        /** Format: uuid */
                        accountId: string;
                        code: string;
                        account: string;
                        /** @enum {string} */
                        normal: "debit" | "credit";
                        unit: string;
                        office: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        balance: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        held: string;
                        floor: string | null;
                        lastDay: string | null;
                        closedOn: string | null;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    memberAccesses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                        last: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    memberReveal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    field: "nik" | "phone";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        deedId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    revealedNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deedId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        memberId: string;
                        /** @enum {string} */
                        field: "nik" | "phone";
                        value: string;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    personExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                memberId: string;
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
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        deedId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    personData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deedId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        memberId: string;
                        /** Format: date-time */
                        madeAt: string;
                        person: {
                            number: string;
                            name: string;
                            sex: ("male" | "female") | null;
                            bornOn: string | null;
                            joinedOn: string | null;
                            stall: string;
                            nik: string | null;
                            phone: string | null;
                            birthPlace: string;
                            address: string;
                            occupation: string;
                            /** @enum {string} */
                            kind: "person" | "cooperative";
                            /** @enum {string} */
                            class: "regular" | "associate";
                            /** @enum {string} */
                            standing: "applicant" | "member" | "leaving" | "left" | "died";
                            applicationNumber: string | null;
                            /** Format: date-time */
                            recordedAt: string;
                            extra: {
                                [key: string]: string;
                            };
                        };
                        events: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "taken-over" | "applied" | "turned-down" | "admitted" | "asked-to-leave" | "stays" | "left" | "died" | "class-changed" | "taken-back" | "merged";
                            /** @enum {string} */
                            class: "regular" | "associate";
                            /** Format: date */
                            onDay: string;
                            reason: string;
                        }[];
                        heirs: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            relation: string;
                            document: string;
                        }[];
                        ties: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "board" | "supervisor" | "employee" | "kin";
                            relation: string;
                            kinOf: string;
                            /** Format: date */
                            fromOn: string;
                            untilOn: string | null;
                        }[];
                        mergedFrom: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            name: string;
                        }[];
                        mergedInto: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            name: string;
                        } | null;
                        accounts: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            account: string;
                            unit: string;
                            office: string;
                            number: string | null;
                            savingsMonths: number | null;
                            savingsRate: string | null;
                            maturesOn: string | null;
                            /** Format: date */
                            openedOn: string;
                            closedOn: string | null;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            balance: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            held: string;
                            holds: {
                                /**
                                 * Format: decimal
                                 * @example 1250000.00
                                 */
                                amount: string;
                                reason: string;
                            }[];
                            loan: {
                                ceiling: string | null;
                                termMonths: number | null;
                                instalmentsPaid: number | null;
                            } | null;
                            lines: {
                                /** Format: date */
                                day: string;
                                number: string;
                                memo: string;
                                /**
                                 * Format: decimal
                                 * @example 1250000.00
                                 */
                                amount: string;
                                /**
                                 * Format: decimal
                                 * @example 1250000.00
                                 */
                                balance: string;
                            }[];
                        }[];
                        isCut: boolean;
                        imports: {
                            /** Format: date */
                            day: string;
                            files: string[];
                        }[];
                        deeds: {
                            /** Format: date-time */
                            at: string;
                            act: string;
                            person: string | null;
                        }[];
                        accesses: {
                            /** Format: uuid */
                            deedId: string;
                            /** Format: date-time */
                            at: string;
                            loginId: string | null;
                            person: string | null;
                            /** @enum {string} */
                            opened: "nik" | "phone" | "all";
                            /** Format: uuid */
                            memberId: string;
                            number: string;
                            member: string;
                            reason: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    accessLog: {
        parameters: {
            query?: {
                memberId?: string;
                loginId?: string;
                opened?: "nik" | "phone" | "all";
                from?: string;
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
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            deedId: string;
                            /** Format: date-time */
                            at: string;
                            loginId: string | null;
                            person: string | null;
                            /** @enum {string} */
                            opened: "nik" | "phone" | "all";
                            /** Format: uuid */
                            memberId: string;
                            number: string;
                            member: string;
                            reason: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    handover: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        holders: {
                            name: string;
                            /** @enum {string} */
                            role: "administrator" | "chair" | "secretary" | "treasurer" | "manager" | "teller" | "loan-officer" | "collector" | "supervisor" | "auditor" | "member";
                            office: string | null;
                            /** Format: date */
                            fromOn: string;
                            untilOn: string | null;
                            /** @enum {string} */
                            second: "passkey" | "code" | "none";
                        }[];
                        invitations: {
                            name: string;
                            /** @enum {string} */
                            role: "administrator" | "chair" | "secretary" | "treasurer" | "manager" | "teller" | "loan-officer" | "collector" | "supervisor" | "auditor" | "member";
                            office: string | null;
                            /** Format: date-time */
                            expiresAt: string;
                        }[];
                        pending: number;
                        drafts: number;
                        gaps: {
                            code: string;
                            account: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            books: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            details: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    savingsProducts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        kind: string;
                        name: string;
                        /** @enum {string} */
                        wording: "interest" | "service" | "profit-share";
                        namedBy: string;
                        /** Format: date */
                        namedOn: string;
                        closedOn: string | null;
                        terms: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            fromOn: string;
                            parameters: {
                                [key: string]: unknown;
                            };
                            leastRate: string | null;
                            mostRate: string | null;
                            decidedBy: string;
                            decidedOn: string | null;
                        } | null;
                        accounts: number;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        balance: string;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    savingsProductAdd: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    kind: string;
                    name: string;
                    /** @enum {string} */
                    wording: "interest" | "service" | "profit-share";
                    namedBy: string;
                    /** Format: date */
                    namedOn: string;
                    /** Format: date */
                    fromOn: string;
                    parameters: {
                        [key: string]: string | number | boolean | {
                            months: number;
                            rate: string;
                        }[];
                    };
                    leastRate?: string;
                    mostRate?: string;
                    decidedBy?: string;
                    /** Format: date */
                    decidedOn?: string;
                    /** Format: uuid */
                    principalAccountId: string;
                    /** Format: uuid */
                    interestAccountId?: string;
                    /** Format: uuid */
                    feeAccountId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        productId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    savingsProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        code: string;
                        kind: string;
                        name: string;
                        /** @enum {string} */
                        wording: "interest" | "service" | "profit-share";
                        namedBy: string;
                        /** Format: date */
                        namedOn: string;
                        closedOn: string | null;
                        terms: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            fromOn: string;
                            parameters: {
                                [key: string]: unknown;
                            };
                            leastRate: string | null;
                            mostRate: string | null;
                            decidedBy: string;
                            decidedOn: string | null;
                        } | null;
                        accounts: number;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        balance: string;
                        versions: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            fromOn: string;
                            parameters: {
                                [key: string]: unknown;
                            };
                            leastRate: string | null;
                            mostRate: string | null;
                            decidedBy: string;
                            decidedOn: string | null;
                            /** @enum {string} */
                            state: "current" | "coming" | "past" | "replaced";
                        }[];
                        mapped: {
                            purpose: string;
                            code: string;
                            name: string;
                            isOwn: boolean;
                        }[];
                        attachments: {
                            /** Format: uuid */
                            id: string;
                            accountCode: string;
                            accountName: string;
                            accounts: number;
                            /** Format: date-time */
                            at: string;
                            undoneAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    savingsProductChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    wording: "interest" | "service" | "profit-share";
                    namedBy: string;
                    /** Format: date */
                    namedOn: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        productId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    savingsTies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accountId: string;
                        code: string;
                        name: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        ledger: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        withProduct: string;
                        open: number;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        withoutProduct: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        others: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        difference: string;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    savingsLicences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** Format: date */
                        fromOn: string;
                        untilOn: string | null;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    savingsLicenceRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    /** Format: date */
                    fromOn: string;
                    /** Format: date */
                    untilOn?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        licenceId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    savingsProductChangeTerms: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    fromOn: string;
                    parameters: {
                        [key: string]: string | number | boolean | {
                            months: number;
                            rate: string;
                        }[];
                    };
                    leastRate?: string;
                    mostRate?: string;
                    decidedBy?: string;
                    /** Format: date */
                    decidedOn?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        productId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    savingsProductClose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        productId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    savingsProductReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        productId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    savingsAttach: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    accountId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        attachmentId: string;
                        accounts: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    savingsDetach: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                attachmentId: string;
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
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        attachmentId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    savingsLicenceEnd: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    untilOn: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        licenceId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    memberTurnDown: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    onDay: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        memberId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    memberAskToLeave: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    onDay: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        memberId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    memberStay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    onDay: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        memberId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    memberLetGo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    onDay: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        memberId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    memberNoteDeath: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    onDay: string;
                    reason: string;
                    heirs?: {
                        name: string;
                        relation: string;
                        document?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        memberId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    memberAddHeirs: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    heirs: {
                        name: string;
                        relation: string;
                        document?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        memberId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    memberChangeClass: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    onDay: string;
                    reason: string;
                    /** @enum {string} */
                    class: "regular" | "associate";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        memberId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    doubles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        by: ("nik" | "phone" | "name")[];
                        one: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            name: string;
                            bornOn: string | null;
                            joinedOn: string | null;
                            /** @enum {string} */
                            standing: "applicant" | "member" | "leaving" | "left" | "died";
                        };
                        other: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            name: string;
                            bornOn: string | null;
                            joinedOn: string | null;
                            /** @enum {string} */
                            standing: "applicant" | "member" | "leaving" | "left" | "died";
                        };
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    memberMerge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    onDay: string;
                    reason: string;
                    /** Format: uuid */
                    intoId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        memberId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    memberLife: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "taken-over" | "applied" | "turned-down" | "admitted" | "asked-to-leave" | "stays" | "left" | "died" | "class-changed" | "taken-back" | "merged";
                            /** @enum {string} */
                            class: "regular" | "associate";
                            /** Format: date */
                            onDay: string;
                            reason: string;
                        }[];
                        heirs: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            relation: string;
                            document: string;
                        }[];
                        ties: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "board" | "supervisor" | "employee" | "kin";
                            relation: string;
                            kinOf: string;
                            /** Format: date */
                            fromOn: string;
                            untilOn: string | null;
                        }[];
                        mergedFrom: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            name: string;
                        }[];
                        mergedInto: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            name: string;
                        } | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    memberAddTie: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role: "board" | "supervisor" | "employee" | "kin";
                    relation?: string;
                    kinOf?: string;
                    /** Format: date */
                    fromOn: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        tieId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    memberEndTie: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                tieId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    untilOn: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        tieId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    memberNumbering: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pattern: string;
                        next: string;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    memberSetNumbering: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    pattern: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pattern: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    memberBook: {
        parameters: {
            query: {
                onDay: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            line: number;
                            /** Format: uuid */
                            id: string;
                            number: string;
                            name: string;
                            /** @enum {string} */
                            kind: "person" | "cooperative";
                            /** @enum {string} */
                            class: "regular" | "associate";
                            sex: ("male" | "female") | null;
                            birthPlace: string;
                            bornOn: string | null;
                            occupation: string;
                            address: string;
                            /** Format: date */
                            joinedOn: string;
                            endedOn: string | null;
                            ended: ("left" | "died" | "merged") | null;
                            reason: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    rollForward: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                        rows: {
                            opening: number;
                            joined: number;
                            left: number;
                            died: number;
                            merged: number;
                            classIn: number;
                            classOut: number;
                            closing: number;
                            /** @enum {string} */
                            class: "regular" | "associate";
                            /** @enum {string} */
                            who: "female" | "male" | "unknown" | "cooperative";
                        }[];
                        total: {
                            opening: number;
                            joined: number;
                            left: number;
                            died: number;
                            merged: number;
                            classIn: number;
                            classOut: number;
                            closing: number;
                        };
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    savingsAccounts: {
        parameters: {
            query?: {
                text?: string;
                productId?: string;
                memberId?: string;
                isClosed?: "true" | "false";
                order?: "number" | "name" | "balance" | "lastDay";
                isDescending?: "true" | "false";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            /** Format: uuid */
                            memberId: string;
                            memberNumber: string;
                            memberName: string;
                            /** Format: uuid */
                            productId: string;
                            productCode: string;
                            productName: string;
                            office: string;
                            isShare: boolean;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            balance: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            held: string;
                            /** Format: date */
                            openedOn: string;
                            lastDay: string | null;
                            maturesOn: string | null;
                            closedOn: string | null;
                            /** @enum {string} */
                            standing: "open" | "dormant" | "closed";
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    savingsAccountOpen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    memberId: string;
                    /** Format: uuid */
                    productId: string;
                    months?: number;
                    /** Format: decimal */
                    amount?: string;
                    /** Format: uuid */
                    cashAccountId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accountId: string;
                        entryId: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    savingsAccount: {
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
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        product: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            name: string;
                            kind: string;
                        };
                        owner: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            name: string;
                            standing: string;
                            stall: string;
                        };
                        code: string;
                        unit: string;
                        office: string;
                        /** Format: date */
                        openedOn: string;
                        closedOn: string | null;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        balance: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        held: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        least: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        free: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        closingFee: string;
                        holds: {
                            /** Format: uuid */
                            id: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            amount: string;
                            reason: string;
                        }[];
                        lastDay: string | null;
                        termMonths: number | null;
                        termRate: string | null;
                        maturesOn: string | null;
                        isDormant: boolean;
                        isShare: boolean;
                        isLeaving: boolean;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    savingsAccountSetTerm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    months: number;
                    rate: string;
                    /** Format: date */
                    maturesOn: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accountId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    savingsDeposit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: decimal */
                    amount: string;
                    /** Format: uuid */
                    cashAccountId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accountId: string;
                        /** Format: uuid */
                        entryId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    savingsWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: decimal */
                    amount: string;
                    /** Format: uuid */
                    cashAccountId?: string;
                    heir?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accountId: string;
                        /** Format: uuid */
                        entryId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    savingsTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    toAccountId: string;
                    /** Format: decimal */
                    amount: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accountId: string;
                        /** Format: uuid */
                        toAccountId: string;
                        /** Format: uuid */
                        entryId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    savingsAccountClose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    cashAccountId?: string;
                    heir?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accountId: string;
                        entryId: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    notes: {
        parameters: {
            query?: {
                version?: string;
                format?: "json" | "csv" | "xlsx" | "pdf" | "set";
            };
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        format: "sakaguru/notes/1" | "sakaguru/notes/2";
                        year: number;
                        org: string;
                        /** Format: date */
                        on: string;
                        /** Format: date */
                        before: string;
                        sections: {
                            code: string;
                            number: string;
                            title: {
                                id: string;
                                en: string;
                            };
                            level: number;
                            text: {
                                id: string;
                                en: string;
                            };
                            tables: {
                                code: string;
                                title: {
                                    id: string;
                                    en: string;
                                };
                                columns: {
                                    title: {
                                        id: string;
                                        en: string;
                                    };
                                    isAmount: boolean;
                                    missing?: {
                                        id: string;
                                        en: string;
                                    };
                                }[];
                                rows: {
                                    isTotal: boolean;
                                    cells: ((string | {
                                        id: string;
                                        en: string;
                                    }) | null)[];
                                }[];
                            }[];
                        }[];
                        remarks?: {
                            id: string;
                            en: string;
                        }[];
                        statements?: {
                            code: string;
                            title: {
                                id: string;
                                en: string;
                            };
                            days: {
                                id: string;
                                en: string;
                            };
                            columns: {
                                title: {
                                    id: string;
                                    en: string;
                                };
                                missing?: {
                                    id: string;
                                    en: string;
                                };
                            }[];
                            rows: {
                                kind: string;
                                title: {
                                    id: string;
                                    en: string;
                                };
                                level: number;
                                note?: string;
                                amounts: (string | null)[];
                            }[];
                        }[];
                        signers?: {
                            [key: string]: string;
                        };
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    notesWrite: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                year: number;
                section: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: {
                        id: string;
                        en: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                        section: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    notesCopy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                        sections: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    notesFix: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        notesId: string;
                        hash: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kind: string;
                        title: {
                            id: string;
                            en: string;
                        };
                        records: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            detail: string;
                            day: string | null;
                            amount: string | null;
                        }[];
                    }[];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    importList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            /** Format: date */
                            day: string;
                            files: string[];
                            opening: boolean;
                            taken: number;
                            held: number;
                            known: number;
                            by: string | null;
                            undoneAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    importCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date-time */
                        at: string;
                        /** Format: date */
                        day: string;
                        files: string[];
                        opening: boolean;
                        taken: number;
                        held: number;
                        known: number;
                        by: string | null;
                        undoneAt: string | null;
                        undoneBy: string | null;
                        entries: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            /** Format: date */
                            day: string;
                            memo: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            total: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    sheetsUndo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                importId: string;
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
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        importId: string;
                        entries: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    importDraftList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date-time */
                        at: string;
                        files: {
                            name: string;
                        }[];
                        by: string | null;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    sheetsUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    files: {
                        name: string;
                        bytes: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        draftId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    importDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date-time */
                        at: string;
                        files: {
                            name: string;
                            size: number;
                        }[];
                        choices: {
                            day: string | null;
                            mappings: {
                                file: string;
                                sheet: string;
                                columns: {
                                    column: string;
                                    /** @enum {string} */
                                    field: "number" | "name" | "nik" | "sex" | "birth" | "phone" | "stall" | "joined" | "entryShare" | "mandatoryShare" | "savings" | "ceiling" | "term" | "instalments" | "outstanding" | "otherBalance" | "code" | "debit" | "credit" | "balance";
                                }[];
                            }[];
                            accounts: {
                                code: string;
                                accountId: string | null;
                                sakClass: ("current-asset" | "investment" | "fixed-asset" | "other-asset" | "short-liability" | "long-liability" | "equity" | "member-income" | "member-cost" | "non-member-income" | "non-member-cost" | "secondary-income" | "interest-expense" | "operating-expense" | "cooperative-expense" | "allowance-expense" | "other-income" | "other-expense" | "tax-expense" | "off-balance") | null;
                            }[];
                        };
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    sheetsChoose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    day: string | null;
                    mappings: {
                        file: string;
                        sheet: string;
                        columns: {
                            column: string;
                            /** @enum {string} */
                            field: "number" | "name" | "nik" | "sex" | "birth" | "phone" | "stall" | "joined" | "entryShare" | "mandatoryShare" | "savings" | "ceiling" | "term" | "instalments" | "outstanding" | "otherBalance" | "code" | "debit" | "credit" | "balance";
                        }[];
                    }[];
                    accounts: {
                        code: string;
                        accountId: string | null;
                        sakClass: ("current-asset" | "investment" | "fixed-asset" | "other-asset" | "short-liability" | "long-liability" | "equity" | "member-income" | "member-cost" | "non-member-income" | "non-member-cost" | "secondary-income" | "interest-expense" | "operating-expense" | "cooperative-expense" | "allowance-expense" | "other-income" | "other-expense" | "tax-expense" | "off-balance") | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        draftId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    sheetsDiscard: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        draftId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    cashDesk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        drawers: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** Format: uuid */
                            officeId: string;
                            office: string;
                            /** Format: uuid */
                            subAccountId: string;
                            sessionId: string | null;
                            status: ("open" | "counted") | null;
                            day: string | null;
                            openedAt: string | null;
                            keeper: string | null;
                            isOwn: boolean;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            balance: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            held: string;
                        }[];
                        vaults: {
                            /** Format: uuid */
                            officeId: string;
                            office: string;
                            /** Format: date */
                            today: string;
                            isDayClosed: boolean;
                            accountId: string | null;
                            account: string | null;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            balance: string;
                        }[];
                        waiting: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            fromKind: "vault" | "drawer";
                            /** Format: uuid */
                            fromId: string;
                            fromName: string;
                            /** @enum {string} */
                            toKind: "vault" | "drawer";
                            /** Format: uuid */
                            toId: string;
                            toName: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            amount: string;
                            /** @enum {string} */
                            status: "offered" | "accepted" | "refused" | "withdrawn";
                            offeredBy: string;
                            /** Format: date-time */
                            offeredAt: string;
                            isOwn: boolean;
                            toLoginId: string | null;
                            taker: string | null;
                            isForActor: boolean;
                            decidedBy: string | null;
                            decidedAt: string | null;
                            reason: string;
                            entryId: string | null;
                            number: string | null;
                            pieces: {
                                [key: string]: number;
                            };
                        }[];
                        keepers: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            isSelf: boolean;
                            isBusy: boolean;
                        }[];
                        lacking: string[];
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    cashHandovers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        fromKind: "vault" | "drawer";
                        /** Format: uuid */
                        fromId: string;
                        fromName: string;
                        /** @enum {string} */
                        toKind: "vault" | "drawer";
                        /** Format: uuid */
                        toId: string;
                        toName: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        amount: string;
                        /** @enum {string} */
                        status: "offered" | "accepted" | "refused" | "withdrawn";
                        offeredBy: string;
                        /** Format: date-time */
                        offeredAt: string;
                        isOwn: boolean;
                        toLoginId: string | null;
                        taker: string | null;
                        isForActor: boolean;
                        decidedBy: string | null;
                        decidedAt: string | null;
                        reason: string;
                        entryId: string | null;
                        number: string | null;
                        pieces: {
                            [key: string]: number;
                        };
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    cashOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    from: {
                        /** @enum {string} */
                        kind: "vault" | "drawer";
                        /** Format: uuid */
                        id: string;
                    };
                    to: {
                        /** @enum {string} */
                        kind: "vault" | "drawer";
                        /** Format: uuid */
                        id: string;
                    };
                    /** Format: uuid */
                    toLoginId?: string;
                    pieces: {
                        [key: string]: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        handoverId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    cashHandover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        fromKind: "vault" | "drawer";
                        /** Format: uuid */
                        fromId: string;
                        fromName: string;
                        /** @enum {string} */
                        toKind: "vault" | "drawer";
                        /** Format: uuid */
                        toId: string;
                        toName: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        amount: string;
                        /** @enum {string} */
                        status: "offered" | "accepted" | "refused" | "withdrawn";
                        offeredBy: string;
                        /** Format: date-time */
                        offeredAt: string;
                        isOwn: boolean;
                        toLoginId: string | null;
                        taker: string | null;
                        isForActor: boolean;
                        decidedBy: string | null;
                        decidedAt: string | null;
                        reason: string;
                        entryId: string | null;
                        number: string | null;
                        pieces: {
                            [key: string]: number;
                        };
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    drawerSessions: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                drawerId?: string;
                status?: "open" | "counted" | "closed";
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sessions: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            drawerId: string;
                            drawer: string;
                            /** Format: uuid */
                            officeId: string;
                            office: string;
                            keeper: string;
                            /** Format: date */
                            day: string;
                            /** Format: date-time */
                            openedAt: string;
                            closedAt: string | null;
                            /** @enum {string} */
                            status: "open" | "counted" | "closed";
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            opening: string;
                            expected: string | null;
                            counted: string | null;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            difference: string;
                            cause: ("rounded" | "miscounted" | "other") | null;
                            note: string;
                        }[];
                        hasMore: boolean;
                        count: number;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        over: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        short: string;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    drawerSession: {
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
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        drawerId: string;
                        drawer: string;
                        /** Format: uuid */
                        officeId: string;
                        office: string;
                        keeper: string;
                        /** Format: date */
                        day: string;
                        /** Format: date-time */
                        openedAt: string;
                        closedAt: string | null;
                        /** @enum {string} */
                        status: "open" | "counted" | "closed";
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        opening: string;
                        expected: string | null;
                        counted: string | null;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        difference: string;
                        cause: ("rounded" | "miscounted" | "other") | null;
                        note: string;
                        isOwn: boolean;
                        balance: string | null;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        held: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        total: string;
                        sums: {
                            /** @enum {string} */
                            kind: "opening" | "hand-over" | "difference" | "reversal" | "payment";
                            act: string;
                            against: string;
                            count: number;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            amount: string;
                        }[];
                        movements: {
                            entryId: string | null;
                            number: string | null;
                            /** Format: date-time */
                            postedAt: string;
                            memo: string;
                            /** @enum {string} */
                            kind: "opening" | "hand-over" | "difference" | "reversal" | "payment";
                            act: string;
                            against: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            amount: string;
                        }[];
                        counts: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            purpose: "check" | "closing";
                            pieces: {
                                [key: string]: number;
                            };
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            total: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            expected: string;
                            by: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    cashSetUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        purposes: string[];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    drawerAdd: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    officeId: string;
                    name: string;
                    /** Format: uuid */
                    unitId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        drawerId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    drawerRename: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                drawerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        drawerId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    drawerRetire: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                drawerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        drawerId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    vaultSet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                officeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    accountId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        officeId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    cashAccept: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    pieces: {
                        [key: string]: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        handoverId: string;
                        entryId: string | null;
                        sessionId: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    cashRefuse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                handoverId: string;
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
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        handoverId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    cashWithdrawOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        handoverId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    cashMove: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    from: {
                        /** @enum {string} */
                        kind: "vault" | "drawer";
                        /** Format: uuid */
                        id: string;
                    };
                    to: {
                        /** @enum {string} */
                        kind: "vault" | "drawer";
                        /** Format: uuid */
                        id: string;
                    };
                    pieces: {
                        [key: string]: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        handoverId: string;
                        entryId: string | null;
                        sessionId: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    drawerCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                drawerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    pieces: {
                        [key: string]: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        countId: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        difference: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    drawerCount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                drawerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    pieces: {
                        [key: string]: number;
                    };
                    /** Format: decimal */
                    expected: string;
                    /** @enum {string} */
                    cause?: "rounded" | "miscounted" | "other";
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        sessionId: string;
                        /**
                         * Format: decimal
                         * @example 1250000.00
                         */
                        difference: string;
                        entryId: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    dayCloses: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        officeId: string;
                        office: string;
                        /** Format: date */
                        day: string;
                        totals: {
                            [key: string]: string;
                        };
                        headSeq: number | null;
                        headHash: string | null;
                        closedBy: string;
                        /** Format: date-time */
                        closedAt: string;
                        reopenedBy: string | null;
                        reopenedAt: string | null;
                        reason: string;
                    }[];
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    officeDay: {
        parameters: {
            query?: {
                day?: string;
            };
            header?: never;
            path: {
                officeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    /** @description A strong tag of the answer. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        officeId: string;
                        office: string;
                        /** Format: date */
                        day: string;
                        /** Format: date */
                        today: string;
                        open: {
                            name: string;
                            keeper: string;
                        }[];
                        waiting: number;
                        sessions: number;
                        totals: {
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            opening: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            cashIn: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            cashOut: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            closing: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            over: string;
                            /**
                             * Format: decimal
                             * @example 1250000.00
                             */
                            short: string;
                        };
                        close: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            officeId: string;
                            office: string;
                            /** Format: date */
                            day: string;
                            totals: {
                                [key: string]: string;
                            };
                            headSeq: number | null;
                            headHash: string | null;
                            closedBy: string;
                            /** Format: date-time */
                            closedAt: string;
                            reopenedBy: string | null;
                            reopenedAt: string | null;
                            reason: string;
                        } | null;
                    };
                };
            };
            /** @description Unchanged since the tag of If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    dayClose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                officeId: string;
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        dayCloseId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    dayReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 1 to 255 characters: the same key with the same body answers the same again and books nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                officeId: string;
                day: string;
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
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        dayCloseId: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
}
