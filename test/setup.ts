import fc from 'fast-check';
import { isLong } from './runs.ts';

// Always the same values, so that a change of the code is all that can make a test fail; a long run takes others each
// time. What fails names its seed.
if (!isLong) fc.configureGlobal({ seed: 20_260_101 });
