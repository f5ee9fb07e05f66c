/** What is inside of an SVG, and its size in pixels. */
export interface Drawing {
  readonly inside: string;
  readonly width: number;
  readonly height: number;
}
