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

  /** The first service with an open question, else the beginning. */
  first(): Place | 'end' {
    for (const phase of this.phases) {
      const id = this.ids(phase).find((candidate) => !this.#isDone(candidate, phase));
      if (id !== undefined) return { phase, id };
    }
    const phase = this.phases.find((candidate) => this.ids(candidate).length > 0);
    return phase === undefined ? 'end' : { phase, id: this.ids(phase)[0] ?? '' };
  }

  /** The next service in the list of the phase, else the next phase. */
  after({ phase, id }: Place): Place | 'end' {
    const ids = this.ids(phase);
    const next = ids[ids.indexOf(id) + 1];
    if (next !== undefined) return { phase, id: next };
    for (const later of this.phases.slice(this.phases.indexOf(phase) + 1)) {
      // Anew, since the phase before has decided what it is about.
      this.#walks.delete(later);
      const own = this.ids(later);
      const first = own.find((candidate) => !this.#isDone(candidate, later)) ?? own[0];
      if (first !== undefined) return { phase: later, id: first };
    }
    return 'end';
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

  #isDone(id: string, phase: ServiceFileKind): boolean {
    const { organisation, today } = this.#session;
    const row = this.#session.row(id);
    return row !== undefined && isDone(row, phase, organisation, today);
  }
}
