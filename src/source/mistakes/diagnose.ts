import type { DocumentKind } from '../../model/files.ts';
import type { Framework } from '../../reference/index.ts';
import type { Violation } from '../../schema/validate.ts';
import { locate } from '../locate.ts';
import { type Parsed, parse, type SyntaxCode, type SyntaxProblem } from '../parse.ts';
import { offsetOf, rangeOf } from '../range.ts';
import type { Splice } from '../splice.ts';
import { type Complaints, complaintsOf, isBetter } from './complaints.ts';
import { EditedText } from './edited-text.ts';
import { type Line, linesIn } from './lines.ts';
import { applied, type Mistake } from './mistake.ts';
import { recognisers } from './recognisers.ts';
import { emptied } from './whole-lines.ts';

type Span = readonly [start: number, end: number];

/** What people have done to a text, and what else is wrong with it; all places are those of the text. */
export interface Diagnosis {
  readonly mistakes: readonly Mistake[];
  readonly problems: readonly SyntaxProblem[];
  readonly violations: readonly (readonly [Violation, Span | undefined])[];
}

/** So many letters are read for one text, where a problem takes as long as so many letters: a hostile one has to end. */
const mostRead = 2_000_000;
const lettersOfProblem = 1000;
/** So many mistakes of a kind are looked at in one round. */
const mostTried = 200;
/** Every mistake hides others: after so many rounds, the rest is told as it is. */
const mostRounds = 5;
/** What stands for itself; other problems of syntax may follow from the one before them. */
const independent: ReadonlySet<SyntaxCode> = new Set([
  'control-character',
  'directive',
  'duplicate-key',
  'exhausted',
  'multiple-documents',
]);

/** What is wrong in one line of something that goes over several makes the next one wrong as well. */
const contagious: ReadonlySet<SyntaxCode> = new Set([
  'block-in-flow',
  'indent',
  'missing-character',
  'multiline-key',
  'unexpected',
]);

/**
 * Finds out what was done to a text that is no YAML or not as its schema wants it. Something is a mistake if the text is
 * better without it: so no text that could be meant as it stands is called one, and what only follows from a mistake is
 * gone with it. What nobody recognises is told as the parser has it, without what follows.
 *
 * @param parsed what the parser says of the text, where it was asked already
 */
export function diagnose(text: string, kind: DocumentKind, framework: Framework, parsed = parse(text)): Diagnosis {
  return new Examination(text, kind, framework, parsed).result();
}

class Examination {
  readonly #text: string;
  readonly #kind: DocumentKind;
  readonly #framework: Framework;
  readonly #mistakes: Mistake[] = [];
  #draft: EditedText;
  #lines: readonly Line[];
  #complaints: Complaints;
  #read = 0;

  constructor(text: string, kind: DocumentKind, framework: Framework, parsed: Parsed) {
    this.#text = text;
    this.#kind = kind;
    this.#framework = framework;
    this.#draft = new EditedText(text);
    this.#lines = linesIn(text);
    this.#complaints = complaintsOf(text, kind, framework, parsed);
  }

  result(): Diagnosis {
    const isHostile = this.#complaints.parsed.problems.some(({ code }) => code === 'exhausted');
    for (let round = 0; round < mostRounds && !isHostile; round++) if (!this.#recognise()) break;
    const lines = this.#lines;
    const problems = this.#unrecognised();
    const guessed = new Set(this.#mistakes.filter(isGuessed).map(({ span: [start] }) => this.#lineOf(start)));
    const violations = (problems.length > 0 ? [] : this.#complaints.violations)
      .map((violation) => [violation, this.#spanOf(violation)] as const)
      // What a line says that had to be guessed at, nobody has said.
      .filter(([, span]) => !span || !guessed.has(this.#lineOf(span[0])));
    return {
      mistakes: this.#mistakes.map((one) => ('certain' in one.args ? this.#asWritten(one, lines) : one)),
      problems,
      violations,
    };
  }

  /** With the line that it is in as it is to be. */
  #asWritten(mistake: Mistake, lines: readonly Line[]): Mistake {
    const [start] = mistake.span;
    return { ...mistake, write: lines[this.#lineOf(start) - 1]?.raw.trim() ?? '' };
  }

  #lineOf(offset: number): number {
    return rangeOf(this.#text, offset, offset).start.line;
  }

  /** Looks for each kind of mistake once; whether there was any. */
  #recognise(): boolean {
    const before = this.#mistakes.length;
    for (const look of recognisers) {
      const { problems } = this.#complaints.parsed;
      if (problems.length === 0 && this.#complaints.violations.length === 0) break;
      const found = look(this.#lines, this.#kind).slice(0, mostTried);
      if (found.length > 0) this.#correct(this.#proven(found));
    }
    return this.#mistakes.length > before;
  }

  /** Those without which there is less wrong. */
  #proven(found: readonly Mistake[]): readonly Mistake[] {
    const all = this.#without(found);
    if (!all || !isBetter(all, this.#complaints)) return this.#provenWithoutOne(found) ?? this.#provenAlone(found);
    let proven = found;
    let best = all;
    for (const one of found.length > 1 ? found : []) {
      const others = proven.filter((other) => other !== one);
      const still = this.#without(others);
      if (!still) return proven.map(uncertain);
      if (isBetter(best, still)) continue;
      proven = others;
      best = still;
    }
    return proven;
  }

  /** The same, where one of them is none, and spoils it for the others. */
  #provenWithoutOne(found: readonly Mistake[]): readonly Mistake[] | undefined {
    if (found.length < 3) return undefined;
    for (const one of found) {
      const others = found.filter((other) => other !== one);
      const tried = this.#without(others);
      if (!tried) return undefined;
      if (isBetter(tried, this.#complaints)) return this.#proven(others);
    }
    return undefined;
  }

  /** The same, where several of them are none: one after the other. */
  #provenAlone(found: readonly Mistake[]): readonly Mistake[] {
    const proven: Mistake[] = [];
    let best = this.#complaints;
    for (const one of found.length > 1 ? found : []) {
      const tried = this.#without([...proven, one]);
      if (!tried) break;
      if (!isBetter(tried, best)) continue;
      proven.push(one);
      best = tried;
    }
    return proven;
  }

  /** What there would be to complain of without some mistakes; undefined where too much was read. */
  #without(mistakes: readonly Mistake[]): Complaints | undefined {
    return this.#complaintsOf(applied(this.#draft.text, editsOf(mistakes)));
  }

  #complaintsOf(text: string): Complaints | undefined {
    if (this.#read > mostRead) return undefined;
    const complaints = complaintsOf(text, this.#kind, this.#framework);
    this.#read += text.length + complaints.parsed.problems.length * lettersOfProblem;
    return complaints;
  }

  #correct(mistakes: readonly Mistake[]): void {
    if (mistakes.length === 0) return;
    const before = this.#draft;
    for (const one of mistakes) {
      const edits = one.edits.map(({ start, end, text }) => ({
        start: before.back(start),
        end: before.back(end),
        text,
      }));
      this.#mistakes.push({ ...one, span: before.backSpan(one.span), edits });
    }
    this.#become(before.with(editsOf(mistakes)));
    this.#complaints = complaintsOf(this.#draft.text, this.#kind, this.#framework);
  }

  #become(draft: EditedText): void {
    this.#draft = draft;
    this.#lines = linesIn(draft.text);
  }

  /** The problems of syntax that are left, each without what follows from it: as if its entry were not there. */
  #unrecognised(): SyntaxProblem[] {
    const told: SyntaxProblem[] = [];
    let taken: { readonly code: SyntaxCode; readonly end: number } | undefined;
    for (;;) {
      const { problems } = this.#complaints.parsed;
      const [first] = problems.filter(({ code }) => !independent.has(code)).toSorted((a, b) => a.offset - b.offset);
      const rest = problems.filter(({ code }) => independent.has(code)).map((problem) => this.#placed(problem));
      if (!first) return [...told, ...rest];
      const entry = this.#entryAt(first.offset);
      const follows = taken?.code === first.code && contagious.has(first.code) && (entry[0]?.start ?? 0) <= taken.end;
      if (!follows) told.push(this.#placed(first));
      const before = this.#complaints;
      const draft = this.#draft.with(entry);
      // What is taken leaves its line break.
      taken = { code: first.code, end: (entry[0]?.start ?? 0) + entry.length + 1 };
      const after = this.#complaintsOf(draft.text);
      if (!after || !isBetter(after, before)) return [...told, ...rest];
      this.#become(draft);
      this.#complaints = after;
    }
  }

  #placed(problem: SyntaxProblem): SyntaxProblem {
    return { ...problem, offset: this.#draft.back(problem.offset), end: this.#draft.back(problem.end) };
  }

  /** Takes the line at an offset, and what is indented below it. */
  #entryAt(offset: number): Splice[] {
    const lines = this.#lines;
    const at = lines.findLastIndex(({ start }) => start <= offset);
    const marginOf = (raw: string) => raw.search(/\S|$/);
    const margin = marginOf(lines[at]?.raw ?? '');
    const behind = lines.slice(at + 1);
    const end = behind.findIndex(({ raw }) => raw.trim() !== '' && marginOf(raw) <= margin);
    return lines.slice(Math.max(at, 0), at + 1 + (end === -1 ? behind.length : end)).map(emptied);
  }

  #spanOf({ path, part }: Violation): Span | undefined {
    const { text } = this.#draft;
    const range = locate(this.#complaints.parsed, text, path, part);
    return range && this.#draft.backSpan([offsetOf(text, range.start), offsetOf(text, range.end)]);
  }
}

function editsOf(mistakes: readonly Mistake[]): Splice[] {
  return mistakes.flatMap(({ edits }) => edits);
}

/** Whether it is open where a text or a bracket was meant to end. */
function isGuessed({ code, args }: Mistake): boolean {
  return code === 'open-quote' || ('certain' in args && !args.certain && code !== 'look-alike');
}

function uncertain(mistake: Mistake): Mistake {
  return 'certain' in mistake.args ? { ...mistake, args: { ...mistake.args, certain: false } } : mistake;
}
