/** Ids of things in the world that acts are tried on. */
export interface Things {
  readonly entryId: string;
  readonly memberId: string;
  readonly mandateId: string;
  readonly accountId: string;
}
