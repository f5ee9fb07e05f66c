import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Whether the packages of this folder are there. Without them, what needs them is skipped: they take 170 MB. */
export const installed = existsSync(new URL('node_modules/.package-lock.json', import.meta.url));

/** What the name of a test says that is skipped without them. */
export const needed = '(needs `npm run validators`)';

/** The path of a file in one of the packages. */
export const fileIn = (path: string): string => require.resolve(path);

/** The path of the SARIF Multitool, a program, on this system. */
export const sarifMultitool = (): string => require('@microsoft/sarif-multitool');
