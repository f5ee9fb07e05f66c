import { createHash } from 'node:crypto';
import type { Words } from '../messages/index.ts';
import type { Language } from '../reference/index.ts';
import { type OtherFramework, targetsOf } from '../reference/mappings/framework.ts';
import type { Mapping, Relation } from '../reference/mappings/mapping.ts';

/** What OSCAL calls the relations. */
const relationships: Readonly<Record<Relation, string>> = {
  equal: 'equal-to',
  subset: 'subset-of',
  superset: 'superset-of',
  intersects: 'intersects-with',
};

/** Names what OSCAL has no word for. */
const namespace = 'urn:cdc:mapping';

/** Where the services are from. */
const source = 'https://www.itu.int/rec/T-REC-X.1060-202106-I/en';

/**
 * A mapping in the shape of the mapping-collection model of OSCAL 1.2. Ids are those of the frameworks, and some of them
 * (`5.1.1`) are no tokens of OSCAL: so it is like OSCAL rather than valid. The same mapping has the same UUIDs.
 *
 * @param day when it was written, `YYYY-MM-DD`
 */
export function oscalOf(
  { file, rows, without }: Mapping,
  framework: OtherFramework,
  day: string,
  language: Language,
  { map: words }: Words<'map'>,
): object {
  const name = `${framework.id}/${file ?? 'own'}`;
  const reached = new Set(rows.map(({ target }) => target));
  const unmapped = targetsOf(framework).filter(
    ({ id, within }) => ![id, ...within.map((group) => group.id)].some((one) => reached.has(one)),
  );
  const gap = (side: 'source' | 'target', ids: readonly string[]) =>
    ids.length === 0
      ? {}
      : {
          [`${side}-gap-summary`]: {
            uuid: uuidOf(`${name}/${side}-gap`),
            'unmapped-controls': [{ 'with-ids': ids }],
          },
        };
  return {
    'mapping-collection': {
      uuid: uuidOf(name),
      metadata: {
        title: words.oscal.title(framework.name[language]),
        'last-modified': `${day}T00:00:00Z`,
        version: '1',
        'oscal-version': '1.2.0',
      },
      provenance: {
        // How a file came about, only whoever wrote it knows.
        ...(file === undefined && { method: 'hybrid' }),
        'matching-rationale': 'functional',
        status: 'draft',
        'mapping-description': [
          file === undefined ? words.judgement.own : words.judgement.file(file),
          words.oscal.description,
        ].join(language === 'ja' ? '' : ' '),
      },
      mappings: [
        {
          uuid: uuidOf(`${name}/mapping`),
          'source-resource': { type: 'catalog', href: source },
          'target-resource': { type: 'catalog', href: framework.address },
          maps: rows.map(({ service, target, relation, role, rationale }) => ({
            uuid: uuidOf(`${name}/${service}/${target}`),
            relationship: relationships[relation],
            sources: [{ type: 'control', 'id-ref': service }],
            targets: [{ type: 'control', 'id-ref': target }],
            props: [{ name: 'role', ns: namespace, value: role }],
            ...(rationale[language] === '' ? {} : { remarks: rationale[language] }),
          })),
          ...gap(
            'source',
            without.map(({ service }) => service),
          ),
          ...gap(
            'target',
            unmapped.map(({ id }) => id),
          ),
        },
      ],
    },
  };
}

/** A UUID of version 5 that follows from a name. */
function uuidOf(name: string): string {
  const hex = createHash('sha1').update(`${namespace}/${name}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(18, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
