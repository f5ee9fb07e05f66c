import fc from 'fast-check';
import { type ServiceFileKind, serviceFileKinds } from '../../src/model/files.ts';
import { confidences } from '../../src/reference/confidences.ts';
import {
  areas,
  assignments,
  cycles,
  levels,
  reasons,
  type Service,
  scores,
  services,
} from '../../src/reference/index.ts';
import { flowText } from '../../src/source/flow.ts';
import { fileHead } from '../../src/source/template.ts';

/** A file of a made-up organisation: as text, and the data that was written. */
export interface Written {
  readonly text: string;
  readonly data: object;
}

const japanese = fc.constantFrom(
  '手順は課内で共有しているが、文書になっていない',
  '要員計画は「担当者の頭の中」にしかない',
  '規程で求めているのは1年（次回更改時に見直す）',
  'CISO の承認を得る: 2027年3月まで',
  '24時間365日。夜間と休日は監視サービスの窓口が受け付ける',
  '工場の制御端末を資産台帳に登録する #台帳',
);
const english = fc.constantFrom(
  'Shared within the section, but not written down',
  "The staffing plan is in one person's head",
  'To be reviewed at renewal (2027)',
  'Approved: 3 of 5 playbooks',
  '24/7; nights and weekends by the desk of the provider',
  'true',
  '- not yet -',
  '12.5',
);
const sentence = fc.oneof(japanese, english);
const prose = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '));
const name = fc.constantFrom('佐藤', '情報システム部長', 'CSIRT責任者', 'Suzuki', 'Head of risk', 'null');
const party = fc.constantFrom('csirt', 'soc', 'z-mssp', 'day-0', '2027-03-31');
const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
const date = day.map((value) => value.toISOString().slice(0, 10));
const score = fc.constantFrom(...scores);
const address = fc.integer({ min: 0, max: 9999 }).map((n) => `https://wiki.example.jp/監視/${n}?a=b&c=%20#d`);
const idOf = (items: readonly { readonly id: string }[]) => fc.constantFrom(...items.map(({ id }) => id));

const piece = fc.record(
  { ref: fc.oneof(address, name), on: date, until: date, owner: name, sha256: fc.stringMatching(/^[0-9a-f]{64}$/) },
  { requiredKeys: ['ref'], noNullPrototype: true },
);

const assessor = fc.constantFrom('鈴木', '佐々木', 'アンナ', 'Suzuki', 'j.sato', 'CSIRT責任者');
const view = fc.record(
  {
    'as-is': fc.oneof(
      score,
      fc.constant('excluded'),
      fc.record({ insource: score, outsource: score }, { noNullPrototype: true }),
    ),
    on: date,
    confidence: idOf(confidences),
    note: prose,
  },
  { requiredKeys: ['as-is'], noNullPrototype: true },
);

const entries = {
  catalog: fc.record(
    {
      level: idOf(levels),
      reason: idOf(reasons),
      rationale: prose,
      'decided-by': name,
      'review-by': date,
      area: idOf(areas),
    },
    { requiredKeys: [], noNullPrototype: true },
  ),
  profile: fc.record(
    {
      assignment: idOf(assignments),
      team: party,
      provider: party,
      planned: fc.record({ assignment: idOf(assignments), team: party, by: date }, { noNullPrototype: true }),
      note: prose,
    },
    { requiredKeys: [], noNullPrototype: true },
  ),
  portfolio: fc.record(
    {
      'as-is': fc.oneof(
        score,
        fc.constant('excluded'),
        fc.record({ insource: score, outsource: score }, { requiredKeys: [], noNullPrototype: true }),
      ),
      'to-be': score,
      evidence: fc.array(fc.oneof(address, piece), { maxLength: 3 }),
      assessor: name,
      confidence: idOf(confidences),
      views: fc.dictionary(assessor, view, { maxKeys: 3, noNullPrototype: true }),
      'assessed-on': date,
      note: prose,
      action: prose,
      due: date,
      cycle: idOf(cycles),
    },
    { requiredKeys: [], noNullPrototype: true },
  ),
} satisfies Record<ServiceFileKind, fc.Arbitrary<object>>;

/** Files of made-up organisations as the program writes them, half of the texts Japanese. */
export const writtenFile: fc.Arbitrary<Written> = fc.constantFrom(...serviceFileKinds).chain((kind) => {
  const chosen = fc.subarray([...services], { minLength: 1 });
  return chosen.chain((list) =>
    fc.array<object>(entries[kind], { minLength: list.length, maxLength: list.length }).map((values) => {
      const lines = list.map((service, index) => lineOf(service, values[index] ?? {}));
      const text = `${fileHead(kind)}services:\n${lines.join('')}`;
      return { text, data: { version: 1, services: Object.fromEntries(list.map(({ id }, i) => [id, values[i]])) } };
    }),
  );
});

function lineOf({ id, name: { en, ja } }: Service, entry: object): string {
  return `  ${id}: ${flowText(entry)} # ${ja} ${en}\n`;
}
