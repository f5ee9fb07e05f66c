type Paint = (text: string) => string;

/** Colours by what they mean. Only the terminal has them; everything else gets `plain`. */
export interface Palette {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly good: Paint;
  readonly warn: Paint;
  readonly bad: Paint;
  readonly info: Paint;
}

const asItIs: Paint = (text) => text;

export const plain: Palette = {
  strong: asItIs,
  faint: asItIs,
  good: asItIs,
  warn: asItIs,
  bad: asItIs,
  info: asItIs,
};
