/** What `generate.ts` writes to `page.generated.js`: the types are here before the file is. */

/** The script of the page, from `script/`. */
export declare const script: string;
/** Its stylesheet, from `styles/`; the colours are in `theme.ts`. */
export declare const stylesheet: string;
