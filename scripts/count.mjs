// Prints what the last whole test run came to, for `.ci/run`.
import { countTests } from './launch/count-tests.mjs';

const { passed, failed } = countTests(['unit', 'browser']);
console.log(`${passed} passed, ${failed} failed`);
