import { isDeepStrictEqual } from 'node:util';
import { assessedOn } from '../../analysis/staleness.ts';
import { aside } from '../../messages/aside.ts';
import type { Messages, Words } from '../../messages/index.ts';
import { type ServiceFileKind, serviceFileKinds } from '../../model/files.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Row } from '../../model/row.ts';
import { descriptionOf } from '../../reference/descriptions.ts';
import {
  areaById,
  categoryIn,
  type Framework,
  knownAs,
  type Language,
  phaseById,
  reasons,
} from '../../reference/index.ts';
import { roles } from '../../reference/roles-v2-1.ts';
import type { Page } from '../../render/interview/page.ts';
import { asIsText, assignmentText, levelText, shortRow, toBeText } from '../../render/words.ts';

interface About {
  readonly row: Row;
  readonly organisation: Organisation;
  readonly messages: Words<'words'>;
  readonly words: Messages['interview'];
  readonly language: Language;
}

/** What is shown of a service while something is asked of it, in one phase of the build process. */
export function serviceHead(
  about: About,
  phase: ServiceFileKind,
  committed: { readonly row: Row; readonly organisation: Organisation } | undefined,
): Pick<Page, 'title' | 'about' | 'facts' | 'said'> {
  const { row, organisation, messages, words, language } = about;
  const others = serviceFileKinds
    .filter((file) => file !== phase)
    .flatMap((file) => {
      const text = saidIn(file, about);
      return text === undefined ? [] : [`${words.phases[file]}: ${text}`];
    });
  const now = saidIn(phase, about);
  const before = committed && saidIn(phase, { ...about, ...committed });
  return {
    title: messages.words.serviceOf(row),
    about: descriptionOf(row, organisation.framework)[language],
    facts: factsOf(about),
    said: [
      ...(others.length > 0 ? [others.join(words.separator)] : []),
      ...(now === undefined ? [] : [`${words.nowSaid}: ${now}`]),
      ...(before !== undefined && before !== now ? [`${words.committedSaid}: ${before}`] : []),
    ],
  };
}

/** Management phase, area, and what the service was in version 2.1. */
function factsOf({ row, organisation, words, messages, language }: About): string[] {
  const known = knownAs(row.id, organisation.framework);
  const was = roles.filter(({ services }) => services.some((id) => id === known)).map(({ name }) => name[language]);
  return [
    [
      ...(row.phase === undefined ? [] : [`${messages.words.phase}: ${phaseById(row.phase).name[language]}`]),
      ...row.areas.map((id) => areaById(id).name[language] + (row.areaSource === 'project' ? words.areaJudged : '')),
      ...(was.length === 0 ? [] : [words.was(was)]),
    ].join(words.separator),
  ].filter((line) => line !== '');
}

/** What one file says of a row, in a few words; undefined where it says nothing. */
export function saidIn(
  file: ServiceFileKind,
  { row, organisation, messages, words, language }: About,
): string | undefined {
  if (isDeepStrictEqual(row[file], {})) return undefined;
  switch (file) {
    case 'catalog': {
      const { level, reason, rationale } = row.catalog;
      const why = [reasons.find(({ id }) => id === reason)?.name[language], rationale].filter(Boolean).join(': ');
      const text = level === undefined ? messages.words.undecided : levelText(row, messages, language);
      return why === '' ? text : aside(text, why, language);
    }
    case 'profile':
      return assignmentText(row, organisation, messages, language) + (row.profile.planned ? words.hasPlan : '');
    case 'portfolio': {
      const isWhole = row.isView || row.portfolio['as-is'] === 'excluded';
      const scores = isWhole ? asIsText(row, messages) : `${asIsText(row, messages)} → ${toBeText(row, messages)}`;
      const { note, rationale, unconfirmed } = row.portfolio;
      const on = assessedOn(row, organisation);
      return [
        on === undefined ? scores : aside(scores, on, language),
        unconfirmed === undefined ? undefined : words.unconfirmed(unconfirmed),
        note ?? rationale,
      ]
        .filter(Boolean)
        .join(words.separator);
    }
  }
}

/** A row in one line, for lists: of what is unnecessary, why; of the rest, as much as is said. */
export function summaryOf(about: About): string {
  const { row, organisation, messages, language } = about;
  const why = row.catalog.level === 'unnecessary' ? saidIn('catalog', about) : undefined;
  return why ?? shortRow(row, organisation, messages, language);
}

export function categoryText(row: Row, language: Language, framework: Framework): string {
  return `${row.category}. ${categoryIn(row.category, framework).name[language]}`;
}
