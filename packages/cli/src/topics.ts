/** What each topic is about, for the list in `plugs --help`. A topic without a line here shows its verbs. */
export const topics: Readonly<Record<string, { readonly description: string }>> = {
  'audit-logs': { description: 'who changed what, when, from what to what (short: audit)' },
  auth: { description: 'sign in, sign out, see who you are' },
  contacts: { description: 'targets, contacts and plugs' },
  'contact-interactions': { description: 'calls, mails and meetings with a contact (short: interactions)' },
  exports: { description: 'export jobs and their files' },
  health: { description: 'is the server well' },
  imports: { description: 'import jobs: watch, resume, cancel, undo, results' },
  jobs: { description: 'long work on the server' },
  organizations: { description: 'the tenants you belong to (short: orgs)' },
  profile: { description: 'one name for each server and tenant you work with' },
  'service-tokens': { description: 'tokens for programs and pipelines (short: tokens)' },
  users: { description: 'members of the organisation and their roles' },
};
