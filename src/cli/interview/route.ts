import type { Question } from '../../analysis/questions.ts';
import type { ServiceFileKind } from '../../model/files.ts';
import type { Row } from '../../model/row.ts';
import type { Session } from './session.ts';
import { type Filter, isDone, phasesOf, walk } from './walk.ts';

/** Where the interview stands: a question of a service in a phase; without a question, at the first that is open. */
export interface Place {
  readonly phase: ServiceFileKind;
  readonly id: string;
  readonly question?: Question;
}

/** The way through services and phases. */
export class Route {
  readonly #session: Session;
  readonly #filter: Filter;
  /** The services of each phase, fixed as it is entered so that numbers do not jump. */
  readonly #walks = new Map<ServiceFileKind, readonly string[]>();
  readonly #visited: Place[] = [];
  /** Whether services of which all is answered are asked about, too. */
  #all = false;

  constructor(session: Session, filter: Filter) {
    this.#session = session;
    this.#filter = filter;
  }

  get phases(): readonly ServiceFileKind[] {
    return phasesOf(this.#filter);
  }

  /** Whether there is nothing to go through. */
  get empty(): boolean {
    return this.phases.every((phase) => this.ids(phase).length === 0);
  }

  /** The first service with an open question; where there is none anywhere, the beginning, and then all. */
  first(): Place | 'end' {
    for (const all of [false, true]) {
      this.#all = all;
      const first = this.#firstOf(this.phases);
      if (first) return first;
    }
    return 'end';
  }

  /** The next service in the list of the phase, else the next phase; what was answered in earlier sessions is passed over. */
  after({ phase, id }: Place): Place | 'end' {
    const ids = this.ids(phase);
    const next = ids.slice(ids.indexOf(id) + 1).find((candidate) => this.#isDue(candidate, phase));
    if (next !== undefined) return { phase, id: next };
    const later = this.phases.slice(this.phases.indexOf(phase) + 1);
    // Anew, since the phase before has decided what they are about.
    for (const one of later) this.#walks.delete(one);
    return this.#firstOf(later) ?? 'end';
  }

  /** Remembers a place that is left, to come back to. */
  leave(place: Place): void {
    this.#visited.push(place);
  }

  /** Where one was before, else the service before in the list. */
  back(place: Place): Place {
    const before = this.#visited.pop();
    if (before) return before;
    const ids = this.ids(place.phase);
    const previous = ids[ids.indexOf(place.id) - 1];
    if (previous !== undefined) return { phase: place.phase, id: previous };
    const phase = this.phases[this.phases.indexOf(place.phase) - 1];
    const last = phase && this.ids(phase).at(-1);
    return phase !== undefined && last !== undefined ? { phase, id: last } : place;
  }

  /** A place that was jumped to: its service joins the list of its phase, if it is not in it. */
  reach(place: Place): Place {
    const ids = new Set([...this.ids(place.phase), place.id]);
    const { rows } = this.#session.organisation;
    this.#walks.set(
      place.phase,
      rows.map(({ id }) => id).filter((id) => ids.has(id)),
    );
    return place;
  }

  ids(phase: ServiceFileKind): readonly string[] {
    const known = this.#walks.get(phase);
    if (known) return known;
    const { organisation, today } = this.#session;
    const ids = walk(organisation, phase, this.#filter, today).map(({ id }) => id);
    this.#walks.set(phase, ids);
    return ids;
  }

  /** The services of one phase, or of all that are gone through. */
  rows(phase?: ServiceFileKind): Row[] {
    const ids = new Set((phase === undefined ? this.phases : [phase]).flatMap((one) => this.ids(one)));
    return this.#session.organisation.rows.filter(({ id }) => ids.has(id));
  }

  /** How much of a phase is done, 0 to 1. */
  progress(phase: ServiceFileKind): number {
    const ids = this.ids(phase);
    return ids.filter((id) => this.#isDone(id, phase)).length / Math.max(ids.length, 1);
  }

  #firstOf(phases: readonly ServiceFileKind[]): Place | undefined {
    for (const phase of phases) {
      const id = this.ids(phase).find((candidate) => this.#isDue(candidate, phase));
      if (id !== undefined) return { phase, id };
    }
    return undefined;
  }

  /** Whether it is to be asked about: what this session has answered stays in the way, to be seen again when one goes back. */
  #isDue(id: string, phase: ServiceFileKind): boolean {
    return this.#all || !this.#isDone(id, phase) || this.#session.touched.has(id);
  }

  #isDone(id: string, phase: ServiceFileKind): boolean {
    const { organisation, today } = this.#session;
    const row = this.#session.row(id);
    return row !== undefined && isDone(row, phase, organisation, today);
  }
}
