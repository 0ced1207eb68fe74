/** The product of a posting map's row that holds for every product. */
export const anyProduct = '00000000-0000-0000-0000-000000000000';

/** A row of the posting map: the account that stands for a purpose, for one product or for every other. */
export interface MappedPurpose {
  readonly purpose: string;
  readonly productId?: string | undefined;
  readonly accountId: string;
}
