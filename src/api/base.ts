/** Everything of an organisation lies below this. */
export const base = '/api/v1/orgs/{org}';
