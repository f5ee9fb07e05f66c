import { type Document, documentOf, text, toned } from '../../document.ts';
import type { GroupResult } from '../../group-results.ts';
import { titleOf } from '../../words.ts';
import { entityTable, heatmap } from './entities.ts';
import { weakLines } from './screen.ts';
import { categorySection, eachService, serviceSection } from './services.ts';
import { absentLine, editionLines, type GroupSpeech, groupSelectedLine } from './speech.ts';
import { leaningSection, requirementSection, suppliesSection } from './supply.ts';
import { weakSections } from './weak.ts';

/** A group: who is in it and how well, category by category, and what is weak. */
export function describeGroup(result: GroupResult, speaking: GroupSpeech): Document {
  const { matrix, group, extent, services } = result;
  const { messages, language } = speaking;
  const { group: words } = messages;
  const isAll = extent === 'all';
  const { total, entities, absent, selected, custom } = matrix;
  return documentOf(
    titleOf(words.title, { name: group.name }, language),
    [
      absentLine(absent, entities.length + absent.length, speaking, isAll ? absent.length : undefined),
      groupSelectedLine(selected, group.entities, speaking),
      ...editionLines(matrix.otherEditions, group, speaking, isAll ? entities.length : undefined),
      entities.length === 0 ? words.none : words.counts({ ...total, entities: entities.length }),
      ...(custom > 0 ? [toned('faint', words.custom(custom))] : []),
    ],
    entities.length === 0
      ? []
      : [
          entityTable(result, speaking),
          heatmap(result, speaking),
          services ? eachService(result, speaking) : undefined,
          ...(isAll
            ? [
                ...weakSections(result, speaking),
                categorySection(result, speaking),
                serviceSection(result, speaking),
                suppliesSection(result, speaking),
                leaningSection(result, speaking),
                requirementSection(result, speaking),
              ]
            : [weakLines(result, speaking), text(toned('faint', words.hints))]),
        ],
  );
}
