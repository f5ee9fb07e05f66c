import { aside } from '../messages/aside.ts';
import { keys as en } from '../messages/en/keys.ts';
import type { Messages } from '../messages/index.ts';
import { keys as ja } from '../messages/ja/keys.ts';
import type { DocumentKind, ServiceFileKind } from '../model/files.ts';
import {
  type AreaId,
  areaById,
  assignmentById,
  type CategoryId,
  categoryById,
  type Language,
  languages,
  type PhaseId,
  phaseById,
  type RubricId,
  type Score,
  type Text,
} from '../reference/index.ts';
import { activityById, type KnownMetric } from '../reference/peacetime.ts';
import { rubrics } from '../reference/rubrics.ts';
import { type StaffRoleId, staffRoles } from '../reference/staffing.ts';
import type { JsonSchema } from './json-schema.ts';

const messages: Readonly<Record<Language, Messages['keys']>> = { en, ja };

/** What a description of a service is made of; a listed service and a row of the matrix both fit. */
export interface DescribedService {
  readonly id: string;
  readonly name?: Text;
  readonly description?: Text | undefined;
  readonly category?: CategoryId;
  /** As its edition names the category. */
  readonly categoryName?: Text;
  readonly phase?: PhaseId | undefined;
  readonly areas?: readonly AreaId[];
  /** Who placed the service in its areas, where that is known. */
  readonly areaSource?: 'textbook' | 'project' | 'organisation';
}

type Documentation = Required<Pick<JsonSchema, 'title' | 'description'>>;

/** Writes titles and descriptions in some languages, in this order. */
export class Documenter {
  readonly #order: readonly Language[];

  constructor(order: readonly Language[]) {
    this.#order = order;
  }

  /** In both languages, an organisation's own first. */
  static inBoth(first: Language = languages[0]): Documenter {
    return new Documenter([first, ...languages.filter((language) => language !== first)]);
  }

  /** Title and description of a property, by its path in the messages. */
  property<K extends DocumentKind>(kind: K, path: keyof Messages['keys'][K] & string): Documentation {
    const of = (language: Language): Documentation =>
      (messages[language][kind] as Record<typeof path, Documentation>)[path];
    return {
      title: this.#oneLine((language) => of(language).title),
      description: this.#paragraphs((language) => of(language).description),
    };
  }

  /** Title and description of a thing of the framework. */
  named(name: Text, meaning: Text): Documentation {
    return {
      title: this.#oneLine((language) => name[language]),
      description: this.#paragraphs((language) => meaning[language]),
    };
  }

  /** What an entry of a file is about. */
  entry(kind: ServiceFileKind): string {
    return this.#oneLine((language) => messages[language].words.entry[kind]);
  }

  /** What a role of the staffing model is called. */
  role(id: StaffRoleId): string {
    const name: Text = staffRoles.find((role) => role.id === id)?.name ?? { en: id, ja: id };
    return this.#oneLine((language) => name[language]);
  }

  /** Title and description of a service: what it does, and where the framework puts it. */
  service(service: DescribedService): Documentation {
    const { id, name, description } = service;
    return {
      title: name ? `${id} ${this.#oneLine((language) => name[language])}` : id,
      description: this.#paragraphs((language) =>
        [description?.[language] || messages[language].words.custom, placement(service, language)]
          .filter((line) => line !== '')
          .join('\n\n'),
      ),
    };
  }

  /** Title and description of a suggested metric: which activity it shows to work, its unit, and what is better. */
  metric({ name, unit, better, every, activity }: KnownMetric): Documentation {
    return {
      title: this.#oneLine((language) => name[language]),
      description: this.#paragraphs((language) => {
        const { values } = messages[language];
        return [activityById(activity).name[language], unit[language], values.better[better], values.every[every]].join(
          ' / ',
        );
      }),
    };
  }

  /** Values with what each means, from the reference data. */
  values<T extends { readonly id: string }>(
    list: readonly T[],
    meaning: (item: T, language: Language) => string,
  ): JsonSchema {
    return {
      enum: list.map(({ id }) => id),
      enumDescriptions: list.map((item) => this.#oneLine((language) => meaning(item, language))),
    };
  }

  /** Values of one of the program's own enumerations. */
  ownValues<G extends keyof Messages['keys']['values']>(
    group: G,
    ids: readonly (keyof Messages['keys']['values'][G] & string)[],
  ): JsonSchema {
    const meaning = (id: (typeof ids)[number], language: Language): string =>
      (messages[language].values[group] as Record<typeof id, string>)[id];
    return {
      enum: ids,
      enumDescriptions: ids.map((id) => this.#oneLine((language) => meaning(id, language))),
    };
  }

  /** Scores with the line of each rubric (textbook 8.3). */
  scores(values: readonly (Score | 'excluded')[], by: readonly RubricId[]): JsonSchema {
    const line = (value: Score | 'excluded', language: Language): string =>
      by
        .map((id) =>
          by.length === 1
            ? rubrics[id][value][language]
            : labelled(assignmentById(id).name[language], rubrics[id][value][language], language),
        )
        .join(gap(language));
    return {
      enum: values,
      enumDescriptions: values.map((value) => this.#oneLine((language) => line(value, language))),
    };
  }

  #oneLine(words: (language: Language) => string): string {
    return [...new Set(this.#order.map(words))].join(' · ');
  }

  #paragraphs(words: (language: Language) => string): string {
    return [...new Set(this.#order.map(words))].join('\n\n');
  }
}

/** `label: text` as the language punctuates it. */
export function labelled(label: string, text: string, language: Language): string {
  return language === 'ja' ? `${label}：${text}` : `${label}: ${text}`;
}

function gap(language: Language): string {
  return language === 'ja' ? '' : ' ';
}

function placement(
  { category, categoryName, phase, areas = [], areaSource }: DescribedService,
  language: Language,
): string {
  const { words } = messages[language];
  const lines: string[] = [];
  if (category)
    lines.push(
      labelled(`${words.category} ${category}`, (categoryName ?? categoryById(category).name)[language], language),
    );
  if (phase) lines.push(labelled(words.phase, phaseById(phase).name[language], language));
  const names = areas.map((area) => areaById(area).name[language]).join(', ');
  if (names !== '') lines.push(areaSource === 'project' ? aside(names, words.placedByProject, language) : names);
  return lines.join(' / ');
}
