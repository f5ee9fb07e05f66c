import { filesOf, mainFileKinds, type WrittenKind, writtenKinds } from '../../../model/files.ts';
import { languages } from '../../../reference/index.ts';
import { type Document, documentOf, type Fact, facts, text } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { Explained } from '../../results.ts';
import type { Speaking } from '../../speaking.ts';

type Speech = Speaking<'explain'>;

/** So many words of a group fit on a screen with all others. */
const fitting = { terms: 10, keys: 9 };

/** Everything that can be explained, group by group, in few lines. */
export function describeKnown(explained: readonly Explained[], { messages, language }: Speech): Document {
  const { known, kinds } = messages.explain;
  const of = <Kind extends Explained['kind']>(kind: Kind) =>
    explained.filter((one): one is Extract<Explained, { readonly kind: Kind }> => one.kind === kind);
  const some = (words: readonly Raw[], most: number, command: Raw): Raw[] => {
    const shown = known.list(words.slice(0, most));
    return [words.length > most ? known.more(shown, words.length - most, command) : shown];
  };
  const glossary = of('term').flatMap(({ of: kind, term }) =>
    kind === 'term' ? [shortName(term.name[language])] : [],
  );
  const keysIn = (file: WrittenKind): string[] => {
    const places = of('key').flatMap((key) => key.places.filter((place) => place.file === file));
    // Those at the top first; a name may have a key for each language.
    const paths = places.map(({ path }) => path).toSorted((a, b) => a.length - b.length);
    const ids = paths.flatMap((path) => path.slice(-1)).filter((id) => !languages.some((language) => language === id));
    return [...new Set(ids)];
  };
  const keyFacts = mainFileKinds.map(
    (file): Fact => ({
      label: filesOf(file),
      lines: some(keysIn(file), fitting.keys, `cdc explain ${filesOf(file)}`),
    }),
  );
  const optional = writtenKinds.filter((file) => !mainFileKinds.some((main) => main === file));
  const counted = optional.map((file) => known.keysIn(filesOf(file), keysIn(file).length));
  return documentOf(
    known.title,
    [],
    [
      text(known.lead),
      facts([
        { label: known.kinds, lines: [known.list(Object.keys(kinds))] },
        { label: known.terms, lines: some(glossary, fitting.terms, 'cdc explain term') },
        ...keyFacts,
        { label: known.optional, lines: [known.each(known.list(counted), 'cdc explain metrics.yaml')] },
        {
          label: known.services,
          lines: [known.withRoles(known.listed(of('service').length, 'cdc services'), of('role').length)],
        },
        { label: known.rules, lines: [known.listed(of('rule').length, 'cdc explain rule')] },
      ]),
    ],
  );
}

/** A name without what stands behind it in brackets. */
function shortName(name: Raw): Raw {
  return name.replace(/ ?[(（].*$/, '');
}
