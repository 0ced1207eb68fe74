import type { Things } from './things.ts';

/** One fitting input per act on savings. */
export function savingsSamples(things: Things): Record<string, unknown> {
  const { entryId, accountId } = things;
  const productId = entryId;
  const named = { name: 'Uji', wording: 'service', namedBy: 'SK 1', namedOn: '2020-01-01' };
  const terms = { fromOn: '2199-01-01', parameters: { amount: '1000.00', dueDay: 10 } };
  return {
    'savings-product.add': {
      code: 'UJI',
      kind: 'mandatory-share',
      ...named,
      ...terms,
      principalAccountId: accountId,
    },
    'savings-product.change': { productId, ...named },
    'savings-product.change-terms': { productId, ...terms },
    'savings-product.close': { productId },
    'savings-product.reopen': { productId },
    'savings.attach': { accountId, productId },
    'savings.detach': { attachmentId: entryId, reason: 'coba saja' },
    'savings-account.open': { memberId: things.memberId, productId },
    'savings-account.set-term': {
      accountId: entryId,
      months: 3,
      rate: '5',
      maturesOn: '2199-01-01',
    },
    'savings.deposit': { accountId: entryId, amount: '1000.00' },
    'savings.withdraw': { accountId: entryId, amount: '1000.00' },
    'savings.transfer': { accountId: entryId, toAccountId: accountId, amount: '1000.00' },
    'savings-account.close': { accountId: entryId },
    'savings-licence.record': { number: 'KEP-1', fromOn: '2025-01-01' },
    'savings-licence.end': { licenceId: entryId, untilOn: '2025-01-01' },
  };
}
