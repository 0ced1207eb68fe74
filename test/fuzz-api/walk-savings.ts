import { addSaver, productInput, productSamples } from '../world/savings.ts';
import type { Hand } from './hand.ts';

/** Products of savings and the accounts on them, from the first deposit to the last sen. */
export async function walkSavings({ ask, act, world }: Hand): Promise<void> {
  const { productId } = await act('savings-product.add', productInput(world, 'savings'));
  await ask('savingsProducts');
  await act('savings-product.change', { productId });
  const { parameters } = productSamples.savings;
  const decided = { leastRate: '0', mostRate: '6', decidedBy: 'RAT 3', decidedOn: '2026-11-01' };
  await act('savings-product.change-terms', {
    ...{ productId, fromOn: '2026-12-01', parameters },
    ...decided,
  });
  await act('savings-product.close', { productId });
  await act('savings-product.reopen', { productId });
  await ask('savingsProduct', { productId });

  const open = async () => {
    const opened = { memberId: await addSaver(world), productId, amount: '100000.00' };
    return (await act('savings-account.open', opened)).accountId as string;
  };
  const [accountId, toAccountId] = [await open(), await open()];
  await act('savings.deposit', { accountId, amount: '50000.00' });
  await act('savings.withdraw', { accountId, amount: '20000.00' });
  await act('savings.transfer', { accountId, toAccountId, amount: '30000.00' });
  await ask('savingsAccount', { accountId });
  await ask('savingsAccounts', { productId });
  await act('savings-account.close', { accountId });
  await ask('savingsTies');

  const { licenceId } = await act('savings-licence.record');
  await ask('savingsLicences');
  await act('savings-licence.end', { licenceId });
}
