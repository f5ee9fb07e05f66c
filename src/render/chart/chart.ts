import type { AreaId, AssignmentId, LevelId, Score } from '../../reference/index.ts';
import type { Raw } from '../escape.ts';

/**
 * What a mark in a chart means, which is what its colour and pattern say: a score, a level, how a service is assigned, or
 * why there is nothing of these to show.
 */
export type Shade =
  | `score-${Score}`
  | `level-${LevelId}`
  | AssignmentId
  | 'excluded'
  | 'unscored'
  | 'unasked'
  | 'no-level'
  | 'undecided';

/** A shade as the legend of a chart names it. */
export interface LegendEntry {
  readonly shade: Shade;
  readonly name: Raw;
}

/** One service in a chart. */
export interface ServiceMark {
  /** Its id. */
  readonly service: Raw;
  readonly shade: Shade;
  /** What stands in the mark beside the id, so that it can be read without colours: `3`, `2/4`, `–`. */
  readonly mark: Raw;
}

/** Whether a line is how it is, how it should be, or how it was. */
export type StateRole = 'as-is' | 'to-be' | 'previous';

/** Means of scores around a circle, clockwise from the top; 1 in the middle, 5 outside. Undefined where there is none. */
export interface RadarChart {
  readonly kind: 'radar';
  readonly axes: readonly { readonly id: Raw; readonly name: Raw }[];
  readonly lines: readonly {
    readonly role: StateRole;
    readonly name: Raw;
    readonly values: readonly (number | undefined)[];
  }[];
}

/** Every service, in bands of rows: the management cycle, and in it the categories. */
export interface HeatmapChart {
  readonly kind: 'heatmap';
  readonly bands: readonly {
    readonly name: Raw;
    readonly rows: readonly { readonly name: Raw; readonly cells: readonly ServiceMark[] }[];
  }[];
  readonly legend: readonly LegendEntry[];
}

/** As-is against to-be, a line each: from where to where, on the scale of the scores. */
export interface GapChart {
  readonly kind: 'gap';
  readonly names: Readonly<Record<StateRole, Raw>>;
  readonly rows: readonly {
    /** Of a category. */
    readonly id: Raw;
    readonly name: Raw;
    readonly asIs: number | undefined;
    readonly toBe: number | undefined;
    readonly previous?: number | undefined;
  }[];
}

/** How many services each team and each provider has. */
export interface LoadChart {
  readonly kind: 'load';
  readonly names: { readonly basic: Raw; readonly other: Raw };
  readonly bars: readonly { readonly name: Raw; readonly basic: number; readonly other: number }[];
}

/** The four areas on their two axes, and how the services of each are assigned (textbook 6.2, figure 14). */
export interface AreasChart {
  readonly kind: 'areas';
  /** What lies at the lower and at the upper end of each axis. */
  readonly axes: { readonly across: readonly [Raw, Raw]; readonly up: readonly [Raw, Raw] };
  readonly quadrants: readonly {
    readonly area: AreaId;
    /** Whether it lies at the upper end of each axis. */
    readonly far: { readonly across: boolean; readonly up: boolean };
    readonly name: Raw;
    readonly parts: readonly { readonly shade: Shade; readonly services: number }[];
    /** What is to be said below, e.g. how many are assigned otherwise than the target pattern expects. */
    readonly note?: Raw | undefined;
  }[];
  readonly legend: readonly LegendEntry[];
}

/** Figures over time; panels below each other share the days. */
export interface TrendChart {
  readonly kind: 'trend';
  readonly days: readonly Raw[];
  readonly panels: readonly {
    readonly name: Raw;
    readonly scale: readonly [number, number];
    readonly lines: readonly {
      readonly role: StateRole | 'count' | 'scope';
      readonly name: Raw;
      readonly values: readonly (number | undefined)[];
    }[];
  }[];
}

/** What is due when: a column for each quarter, a mark for each service. */
export interface TimelineChart {
  readonly kind: 'timeline';
  readonly columns: readonly { readonly name: Raw; readonly cells: readonly ServiceMark[] }[];
  readonly legend: readonly LegendEntry[];
}

/** Who hands over to whom, step by step, from the top down (textbook 7.1, figure 21). */
export interface SequenceChart {
  readonly kind: 'sequence';
  /** In the order in which they come in; steps name them by their index. */
  readonly participants: readonly { readonly name: Raw; readonly shade: Shade }[];
  readonly steps: readonly {
    readonly name: Raw;
    /** Who leads it; undefined where no one does. */
    readonly lead: number | undefined;
    /** What stands there then. */
    readonly instead: Raw;
    /** Who hands over to the lead; undefined where that is still the same. */
    readonly from: number | undefined;
    /** Whom the lead brings in, and for which services. */
    readonly calls: readonly { readonly to: number; readonly services: Raw }[];
  }[];
  /** The steps that may be repeated, by their indices. */
  readonly loop: { readonly name: Raw; readonly first: number; readonly last: number };
  readonly legend: readonly LegendEntry[];
}

/** What a chart is drawn of: finished figures and words. It says nothing that its table does not say. */
export type ChartName = ChartData['kind'];

/** What a chart is drawn of: see below. */
export type ChartData =
  | RadarChart
  | HeatmapChart
  | GapChart
  | LoadChart
  | AreasChart
  | TrendChart
  | TimelineChart
  | SequenceChart;
