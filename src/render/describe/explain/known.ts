import { filesOf, isNamedKind, schemaKinds } from '../../../model/files.ts';
import { languages } from '../../../reference/index.ts';
import { type Document, documentOf, type Fact, facts, text } from '../../document.ts';
import type { Raw } from '../../escape.ts';
import type { Explained } from '../../results.ts';
import type { Speaking } from '../../speaking.ts';

type Speech = Speaking<'explain'>;

/** So many words of a group fit on a screen with all others. */
const fitting = { terms: 10, keys: 15 };

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
  const keyFacts = schemaKinds.map((file): Fact => {
    const places = of('key').flatMap((key) => key.places.filter((place) => place.file === file));
    // Those at the top first; a name may have a key for each language.
    const paths = places.map(({ path }) => path).toSorted((a, b) => a.length - b.length);
    const ids = paths.flatMap((path) => path.slice(-1)).filter((id) => !languages.some((language) => language === id));
    const words = [...new Set(ids)];
    const command = `cdc explain ${file}.yaml`;
    // What few organisations have takes a line only.
    if (file === 'metrics' || isNamedKind(file)) {
      return {
        label: isNamedKind(file) ? known.named[file] : filesOf(file),
        lines: [known.listed(words.length, command)],
      };
    }
    return { label: filesOf(file), lines: some(words, fitting.keys, command) };
  });
  return documentOf(
    known.title,
    [],
    [
      text(known.lead),
      facts([
        { label: known.kinds, lines: [known.list(Object.keys(kinds))] },
        { label: known.terms, lines: some(glossary, fitting.terms, 'cdc explain term') },
        ...keyFacts,
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
