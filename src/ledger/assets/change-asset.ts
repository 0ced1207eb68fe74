import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { idInput } from '#base/input.ts';
import { faceFields } from './asset-input.ts';
import { assetState } from './asset-state.view.ts';
import { queueAssetChange } from './asset.store.ts';

/** Changes what an asset is called and where it stands within its office; no money moves. */
export const changeAsset = defineAct({
  name: 'asset.change',
  permission: 'asset.change',
  input: z.object({ assetId: idInput, ...faceFields }),
  reads: (q, { assetId }) => ({ asset: assetState(q, assetId) }),

  run(deed, { assetId, ...face }, { asset }) {
    queueAssetChange(deed, { id: assetId, ...face });
    const { name, place, serial, supplier } = asset;
    const before = { name, place, serial, supplier };
    recordFields(deed, { kind: 'asset', id: assetId }, before, face);
    deed.note({ assetId });
    return { assetId };
  },
});
