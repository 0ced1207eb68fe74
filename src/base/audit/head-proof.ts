import { defineProofKind } from '../proof/proof-kind.ts';
import type { ProofLine } from '../proof/proof-kind.ts';
import { hashAt } from './seal-at.view.ts';

/** The newest seal of a chain at the moment of signing: its number, and its hash in hex. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** A head of the chain of deeds. Whoever keeps one outside can tell whether anything before it was changed. */
export const headProof = defineProofKind<ChainHead>({
  code: 1,
  name: 'head',
  title: { id: 'Segel buku', en: 'Seal of the books' },

  pack({ seq, hash }) {
    const payload = Buffer.alloc(38);
    payload.writeUIntBE(seq, 0, 6);
    payload.write(hash, 6, 'hex');
    return payload;
  },

  unpack(payload) {
    if (payload.length !== 38) throw new RangeError('a head is 38 bytes');
    return { seq: payload.readUIntBE(0, 6), hash: payload.toString('hex', 6) };
  },

  async check(q, { seq, hash }) {
    const found = await hashAt(q, seq);
    const holds = found === hash;
    return {
      holds,
      said: holds ? said.holds : found ? said.differs : said.cut,
      lines: lines(seq, hash),
    };
  },
});

const said = {
  holds: {
    id: 'Buku koperasi ini masih memuat segel yang sama pada nomor yang sama.',
    en: 'The books of this cooperative still hold the same seal at the same place.',
  },
  differs: {
    id: 'Pada nomor ini buku koperasi sekarang memuat segel lain: catatan sebelum atau pada nomor itu pernah diubah.',
    en: 'The books now hold another seal at this place: records up to it have been changed.',
  },
  cut: {
    id: 'Buku koperasi sekarang berakhir sebelum nomor ini: catatan di belakangnya hilang.',
    en: 'The books now end before this place: the records after it are gone.',
  },
} as const;

function lines(seq: number, hash: string): ProofLine[] {
  return [
    { label: { id: 'No.', en: 'Number' }, value: String(seq), as: 'text' },
    { label: { id: 'Segel', en: 'Seal' }, value: hash, as: 'hash' },
  ];
}
