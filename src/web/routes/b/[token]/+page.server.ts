import { proofKinds } from '#app.ts';
import { readProof } from '#base/proof/read-proof.view.ts';
import type { PageServerLoad } from './$types';

/** The page is for whoever stands before a paper: it needs no script. */
export const csr = false;

/** What a proof says, and whether the books still say the same; a refusal becomes the page beside this one. */
export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  const { app, language } = locals;
  setHeaders({ 'x-robots-tag': 'noindex' });
  const proof = await readProof(app, proofKinds, params.token);
  const { holds, said, title, lines, at, keyId, org } = proof;
  return {
    holds,
    said: said[language],
    title: title[language],
    lines: lines.map(({ label, ...line }) => ({ ...line, label: label[language] })),
    at: at.toISOString(),
    keyId,
    org: { name: org.name, slug: org.slug },
  };
};
