/** A notification on its way out. */
export interface Outgoing {
  readonly id: string;
  readonly recipient: string;
  readonly title: string;
  readonly message: string | null;
  readonly expires_at: string | null;
}
