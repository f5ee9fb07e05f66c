import type { ServiceApproval } from '../../analysis/approvals.ts';
import type { LocatedDiagnostic } from '../../model/diagnostic.ts';
import { filesOf } from '../../model/files.ts';
import { joinOrganisation, type Organisation } from '../../model/organisation.ts';
import { descriptionOf } from '../../reference/descriptions.ts';
import { defaultWeights, type Language, levels, ownAreas, patterns, reasons } from '../../reference/index.ts';
import type { Term } from '../../reference/terms.ts';
import type { FileKey } from '../../schema/file-keys.ts';
import { fileOf } from '../check/finding.ts';
import type { Worded } from '../diagnostic-text.ts';
import type { Explained, ExplainResult } from '../results.ts';
import type { Speaking } from '../speaking.ts';
import { decisionJson } from './approve.ts';
import { type Records, recordsOf } from './records.ts';
import type { ExplainJson } from './schema/explain.ts';
import { knownService, listedJson } from './services.ts';

type Of<Kind extends Explained['kind']> = Extract<Explained, { readonly kind: Kind }>;
type FindingJson = NonNullable<ExplainJson['services'][number]['findings']>[number];

/** What a word stands for, as `schemas/explain-report.schema.json` describes it. */
export function explainJson({ explained, organisation }: ExplainResult): ExplainJson {
  const measured = organisation ?? joinOrganisation({});
  const of = <Kind extends Explained['kind']>(kind: Kind) =>
    explained.filter((one): one is Of<Kind> => one.kind === kind);
  return {
    version: 2,
    organisation: organisation?.name ?? null,
    services: of('service').map(({ row, standing }) => ({
      ...listedJson(row, measured),
      source: knownService(row, measured)?.source ?? null,
      approvals: standing?.approvals.flatMap(approvalJson) ?? null,
      findings: standing?.diagnostics.map(findingJson) ?? null,
    })),
    roles: of('role').map(({ role: { id, name, services, source } }) => ({ id, name, services, source })),
    terms: of('term').map(termJson),
    keys: of('key').flatMap(({ places, example }) => places.map((place) => keyJson(place, example))),
    rules: of('rule').map(({ rule: { id, severity, options = {}, source }, text }) => ({
      id,
      title: text.title,
      explanation: text.explanation,
      ...severity,
      options: Object.entries(options).map(([name, value]) => ({ name, default: value })),
      source,
    })),
    problems: of('problem').map(({ code, title }) => ({ id: code, title })),
  };
}

/** One record for each thing that the word stands for; all words are in the chosen language. */
export function explainRecords({ explained, organisation }: ExplainResult, { language }: Speaking<never>): Records {
  const said = (one: Explained) => saidOf(one, organisation, language);
  const records = recordsOf<Explained>(
    {
      kind: (one) => (one.kind === 'term' ? one.of : one.kind),
      id: (one) => said(one).id,
      name: (one) => said(one).name,
      meaning: (one) => said(one).meaning,
    },
    explained,
  );
  // Not only services have an id here.
  return { ...records, headedAs: { id: 'any-id' } };
}

function saidOf(one: Explained, organisation: Organisation | undefined, language: Language) {
  switch (one.kind) {
    case 'service': {
      const { id, name } = one.row;
      return { id, name: name[language], meaning: descriptionOf(one.row, organisation?.framework)[language] };
    }
    case 'role': {
      const { id, name, services } = one.role;
      return { id, name: name[language], meaning: services.join(' ') };
    }
    case 'key':
      return { id: one.id, name: one.name[language], meaning: one.places[0]?.description[language] };
    case 'term':
      return { id: one.term.id, name: one.term.name[language], meaning: meaningIn(one.term, language) };
    case 'rule':
      return { id: one.rule.id, name: one.text.title, meaning: one.text.explanation };
    case 'problem':
      return { id: one.code, name: one.title, meaning: undefined };
  }
}

function approvalJson({ latest, expired, unchanged }: ServiceApproval) {
  return latest ? [{ ...decisionJson(latest), expired, unchanged: unchanged ?? null }] : [];
}

function termJson({ of, term, services }: Of<'term'>): ExplainJson['terms'][number] {
  const { id, name, source } = term;
  const level = of === 'level' ? levels.find((one) => one.id === id) : undefined;
  const reason = of === 'reason' ? reasons.find((one) => one.id === id) : undefined;
  const pattern = of === 'pattern' ? patterns.find((one) => one.id === id) : undefined;
  return {
    kind: of,
    id,
    name,
    meanings: meaningsOf(term),
    source,
    'priority-word': level?.priorityWord ?? null,
    weight: level && level.id !== 'unnecessary' ? defaultWeights[level.id] : null,
    revisit: reason?.revisit ?? null,
    'own-areas': pattern ? ownAreas(pattern) : null,
    services: services.map((row) => row.id),
  };
}

function keyJson(key: FileKey, example: string | undefined): ExplainJson['keys'][number] {
  return {
    file: filesOf(key.file),
    path: [...key.path],
    title: key.title,
    description: key.description,
    required: key.required,
    takes: [...key.takes],
    values: key.values.map(({ value, meaning }) => ({ value, meaning })),
    minimum: key.minimum ?? null,
    maximum: key.maximum ?? null,
    default: key.default ?? null,
    example: example ?? null,
  };
}

function meaningsOf({ meaning }: Term): ExplainJson['terms'][number]['meanings'] {
  if ('en' in meaning) return [{ assignment: null, meaning }];
  return [
    { assignment: 'insource', meaning: meaning.insource },
    { assignment: 'outsource', meaning: meaning.outsource },
  ];
}

function meaningIn(term: Term, language: Language): string {
  return meaningsOf(term)
    .map(({ assignment, meaning }) => (assignment ? `${assignment}: ${meaning[language]}` : meaning[language]))
    .join('\n');
}

function findingJson(diagnostic: Worded<LocatedDiagnostic>): FindingJson {
  const { code, severity, range, message, help } = diagnostic;
  return { rule: code, severity, file: fileOf(diagnostic), line: range?.start.line ?? null, message, help };
}
