/** Who acts: written into every audit row, and into the jobs that they ask for. */
export interface Actor {
  readonly user_id: string | null;
  readonly service_token_id: string | null;
  /** The person an operator or a job acts for. */
  readonly on_behalf_of: string | null;
  readonly request_id: string | null;
  readonly job_id: string | null;
}

/** What happens by itself, and what an operator does: nobody of the organisation. */
export const nobody: Actor = {
  user_id: null,
  service_token_id: null,
  on_behalf_of: null,
  request_id: null,
  job_id: null,
};
