// `npm run client`: makes clients/typescript/api.generated.ts anew from the description of the API. With
// --check it only says whether the file is what the description comes to.
import { writeClient } from './client-types.ts';

const check = process.argv.includes('--check');
if (!(await writeClient({ check })) && check) {
  console.error('clients/typescript/api.generated.ts is not what the API comes to: npm run client');
  process.exitCode = 1;
}
