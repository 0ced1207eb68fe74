import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { bringInDraft, draftOutlook, planDraft } from './bring-in-draft.ts';
import { checkDraft } from './check-draft.ts';
import { chooseMapping } from './choose-mapping.ts';
import { discardSheets } from './discard-sheets.ts';
import { noChoices, withClasses } from './draft-choices.ts';
import type { DraftChoices } from './draft-choices.ts';
import { forgetDrafts } from './forget-drafts.ts';
import { importCard, sheetDraft, sheetDrafts, sheetImports } from './sheet-imports.view.ts';
import { undoImport } from './undo-import.ts';
import { uploadSheets } from './upload-sheets.ts';

const options = { template: 'market-traders', now: '2026-01-15' };

function filesOf(folder: string) {
  return ['anggota.xlsx', 'neraca-saldo.xlsx'].map((name) => ({
    name,
    bytes: new Uint8Array(
      readFileSync(new URL(`../../../test/data/koperasi/${folder}/${name}`, import.meta.url)),
    ),
  }));
}

async function upload(world: World, folder: string): Promise<string> {
  const files = filesOf(folder);
  const { draftId } = await perform(world.app, world.treasurer, uploadSheets, { files }, newId());
  return draftId;
}

async function planned(world: World, draftId: string, mode: 'all' | 'good') {
  const draft = await sheetDraft(world.app, world.treasurer, draftId);
  const checked = await checkDraft(world.app, world.treasurer, draft).result;
  const standing = await draftOutlook(world.app, world.treasurer, draft, checked);
  return planDraft(draft, checked, standing, mode);
}

async function choose(world: World, draftId: string, choices: Partial<DraftChoices>) {
  const input = { ...noChoices, ...choices, draftId };
  await perform(world.app, world.treasurer, chooseMapping, input, newId());
}

const drafts = (world: World) =>
  world.look<{ sealed: Buffer }>(
    'select files_sealed as sealed from import_draft where org_id = $1',
    [world.org.id],
  );

describe('uploaded sheets', () => {
  test('wait sealed, and become an import of the same id, confirmed twice or not', async () => {
    await using world = await openWorld(options);
    const draftId = await upload(world, 'koppas-contoh');
    const [row] = await drafts(world);
    expect(row!.sealed.includes(Buffer.from('anggota.xlsx'))).toBe(false);
    const both = [1, 2].map(() => bringInDraft(world.app, world.treasurer, draftId, 'all').result);
    expect(await Promise.all(both)).toEqual([{ importId: draftId }, { importId: draftId }]);
    expect(await drafts(world)).toEqual([]);
    const card = await importCard(world.app, world.treasurer, draftId);
    expect(card).toMatchObject({ taken: 412, held: 0, opening: true, day: '2025-12-31' });
    expect(card!.entries).toHaveLength(1);
    const { imports } = await sheetImports(world.app, world.treasurer);
    expect(imports.map((one) => one.id)).toEqual([draftId]);
    const again = bringInDraft(world.app, world.treasurer, draftId, 'all').result;
    await expect(again).rejects.toMatchObject({ code: 'import/draft-absent' });
  });

  test('with rows at fault go in only without them', async () => {
    await using world = await openWorld(options);
    const draftId = await upload(world, 'koppas-bermasalah');
    expect(await planned(world, draftId, 'all')).toMatchObject({
      refusal: { code: 'import/rows-held' },
    });
    const all = bringInDraft(world.app, world.treasurer, draftId, 'all').result;
    await expect(all).rejects.toMatchObject({ code: 'import/rows-held' });
    expect(await sheetDrafts(world.app, world.treasurer)).toHaveLength(1);
  });

  test('can be undone as if entered just now, though uploaded before other entries', async () => {
    await using world = await openWorld(options);
    const draftId = await upload(world, 'koppas-contoh');
    await world.post([
      ['1-1101', 1000],
      ['4-1101', -1000],
    ]);
    const { importId } = await bringInDraft(world.app, world.treasurer, draftId, 'all').result;
    const input = { importId, reason: 'salah berkas' };
    await perform(world.app, world.treasurer, undoImport, input, newId());
    const card = await importCard(world.app, world.treasurer, draftId);
    expect(card!.undoneAt).not.toBeNull();
    expect(card!.entries).toHaveLength(2);
  });

  test('are refused where there are none, and are nobody else’s', async () => {
    await using world = await openWorld(options);
    const none = perform(world.app, world.treasurer, uploadSheets, { files: [] }, newId());
    await expect(none).rejects.toMatchObject({ code: 'import/no-file' });
    const draftId = await upload(world, 'koppas-contoh');
    const seen = sheetDraft(world.app, world.stranger, draftId);
    await expect(seen).rejects.toMatchObject({ code: 'import/draft-absent' });
    const looked = sheetDraft(world.app, world.supervisor, draftId);
    await expect(looked).rejects.toMatchObject({ code: 'act/not-allowed' });
  });

  test('that are no sheets are refused by their name, and no draft of them is kept', async () => {
    await using world = await openWorld(options);
    const text = (of: string) => new TextEncoder().encode(of);
    const docx = zipSync({ 'word/document.xml': text('<x/>') });
    const unreadable = [
      ['halo.xlsx', text('hello'), 'import/not-readable'],
      ['a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'import/kind-unknown'],
      ['nol.csv', text('a;b\0;c\n'), 'import/not-readable'],
      ['surat.xlsx', docx, 'import/not-readable'],
      ['kosong.csv', new Uint8Array(), 'import/empty-file'],
    ] as const;
    for (const [name, bytes, code] of unreadable) {
      const files = [...filesOf('koppas-contoh'), { name, bytes }];
      const sent = perform(world.app, world.treasurer, uploadSheets, { files }, newId());
      const facts = { field: 'files', file: name };
      await expect(sent, name).rejects.toMatchObject({ kind: 'rule', code, facts });
    }
    expect(await drafts(world)).toEqual([]);
  });

  test('are thrown away by whoever decides so, or after days without a decision', async () => {
    await using world = await openWorld(options);
    const draftId = await upload(world, 'koppas-contoh');
    await perform(world.app, world.treasurer, discardSheets, { draftId }, newId());
    expect(await drafts(world)).toEqual([]);
    await upload(world, 'koppas-contoh');
    await forgetDrafts.run(world.app, world.org.id);
    expect(await drafts(world)).toHaveLength(1);
    world.setNow('2026-01-23');
    await forgetDrafts.run(world.app, world.org.id);
    expect(await drafts(world)).toEqual([]);
  });
});

describe('what somebody sets right', () => {
  test('counts in the next check: a column that is not used stays a note', async () => {
    await using world = await openWorld(options);
    const draftId = await upload(world, 'koppas-contoh');
    const draft = await sheetDraft(world.app, world.treasurer, draftId);
    const { check } = await checkDraft(world.app, world.treasurer, draft).result;
    const [reading] = check.readings.filter((one) => one.kind === 'members');
    const { file, sheet, columns } = reading!.mapping;
    const left = columns.filter((use) => use.field !== 'stall');
    await choose(world, draftId, { mappings: [{ file, sheet, columns: left }] });
    const changed = await sheetDraft(world.app, world.treasurer, draftId);
    const again = await checkDraft(world.app, world.treasurer, changed).result;
    expect(again.check.members.every((member) => member.stall === '')).toBe(true);
  });

  test('makes a line a new account of the class chosen, on its usual side', async () => {
    await using world = await openWorld(options);
    const draftId = await upload(world, 'koppas-contoh');
    const before = await planned(world, draftId, 'all');
    if (!('plan' in before)) throw before.refusal;
    const line = before.plan.opening!.find((one) => one.sakClass === 'fixed-asset')!;
    const choice = { code: line.row.code, accountId: null, sakClass: 'other-asset' as const };
    await choose(world, draftId, { accounts: [choice] });
    const after = await planned(world, draftId, 'all');
    if (!('plan' in after)) throw after.refusal;
    expect(after.plan.opening!.find((one) => one.row.code === line.row.code)).toMatchObject({
      account: null,
      sakClass: 'other-asset',
    });
    const control = after.plan.controls[0]!.code;
    const unfit = { code: control, accountId: null, sakClass: 'other-income' as const };
    const opening = after.plan.opening!.map((one) =>
      one.row.code === control ? { ...one, account: null } : one,
    );
    expect(() =>
      withClasses({ ...after.plan, opening }, { ...noChoices, accounts: [unfit] }),
    ).toThrow('account/control-unfit');
  });
});
