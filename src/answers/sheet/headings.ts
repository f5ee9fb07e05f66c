/** What stands above a column of a sheet, and which column that is. */
import type { Words } from '../../messages/index.ts';
import { spelled } from '../../reference/spelling.ts';
import { type AnswerColumnId, answerColumn } from './columns.ts';

/**
 * What a column holds: an answer; `rationale`, which belongs to the level, or to the score where that is excluded; which
 * service a row is about; or what follows from answers, which is no answer.
 */
export type ColumnMeaning =
  | AnswerColumnId
  | 'rationale'
  | 'id'
  | 'service'
  | 'ignore'
  /** Only sheets of version 2.1 have a target for each half: `migration/` makes one of them. */
  | 'to-be-insource'
  | 'to-be-outsource';

/** What people write above columns beside what this tool does, by what it means. */
const otherHeadings: Readonly<Record<string, readonly string[]>> = {
  ignore: [
    'カテゴリ',
    'カテゴリー名',
    'カテゴリ名',
    '分類',
    '区分',
    '機能',
    'category name',
    'function',
    'ギャップ',
    '差分',
    '差',
  ],
  id: [
    'no',
    'no.',
    '#',
    '番号',
    '項番',
    'サービス番号',
    'サービスno',
    'service id',
    'service no',
    'role id',
    'role no',
    'role no.',
    '役割id',
    '役割no',
    '役割no.',
    '役割番号',
    'ref',
    'ref.',
    'code',
    'id番号',
    '管理番号',
    '項目番号',
    'サービスコード',
  ],
  service: [
    'サービス名',
    'サービス名称',
    'service name',
    'name',
    '名称',
    '役割',
    '役割名',
    'role',
    'cdcサービス',
    'cdc service',
  ],
  level: ['recommendation level', 'recommended level', '推奨度', 'レベル', 'サービス推奨レベル'],
  reason: ['理由', '不要理由', '不要の理由', '実施しない理由'],
  rationale: ['rationale', '根拠', '判断の根拠', '判断根拠'],
  'decided-by': ['決定した人', '判断者'],
  'review-by': ['review date', '見直し日', '次回見直し'],
  assignment: ['assigned to', 'sourcing', '割り当て', '割当', 'サービス割当', '実施形態', '実施主体', '担い手'],
  team: [
    'responsible team',
    'owner team',
    'owning team',
    'team name',
    'department',
    '担当',
    '担当チーム',
    'チーム名',
    '担当課',
    '担当部署',
    '担当部門',
    '部署',
    '部門',
  ],
  provider: ['vendor', 'supplier', 'mssp', 'ベンダー', 'ベンダ', '外部委託先', '委託先名'],
  'as-is': [
    'as is',
    'asis',
    'current',
    'current score',
    'as-is score',
    '現状スコア',
    '現状の点数',
    '現在',
    '現在のスコア',
    '現在の点数',
    '現状点数',
    '現状評価',
    '現状レベル',
    '現状値',
    '自己評価',
    'current level',
    'current maturity',
    'self-assessment',
  ],
  'to-be': [
    'to be',
    'tobe',
    'target',
    'target score',
    'to-be score',
    '目標',
    '目標スコア',
    '目指す姿',
    'あるべき姿スコア',
    'あるべき姿の点数',
    '目標の点数',
    '目標点数',
    '目標レベル',
    '目標値',
    'target level',
    'target maturity',
  ],
  'assessed-on': ['assessed', 'assessment date', 'date of assessment', '評価した日', 'アセスメント日', '実施日'],
  assessor: ['assessed by', '評価した人', '記入者'],
  evidence: ['evidences', 'エビデンス', '証拠', '根拠資料'],
  'portfolio-note': ['note', 'notes', 'comment', 'comments', 'remarks', '備考', 'コメント', 'メモ', '補足'],
  action: ['actions', 'improvement', '対策', '施策', '改善内容', '改善案', 'アクション'],
  owner: ['action owner', '改善責任者', '対応責任者'],
  due: ['due date', 'deadline', '期日', '完了予定', '完了予定日', '対応期限', '改善期限'],
};

/** What this tool writes beside answers: it follows from them, and is not read. */
const derived = [
  'category',
  'custom',
  'description',
  'phase',
  'areas',
  'known',
  'scope',
  'gap',
  'score',
  'views',
] as const;

/** How to fill in a column; of days and of names, these words as well. */
const hint =
  /^(?:[1-5](?:[-~〜〜./・,、][1-5])+|[1-5]段階.*|点数?|score|points?|必須|任意|required|optional|選択|選択式|記入|自由記述)$/;
const ofDays = /^(?:日付|date|yyyy[-/]mm[-/]dd)$/;
const ofNames = /^(?:id|名称?|names?)$/;

/** What may stand behind a heading and changes nothing. */
const isHarmless = (text: string) => text === '' || [hint, ofDays, ofNames].some((form) => form.test(text));

/** A year, or a part of one, as it stands in headings and over or under them. */
const year = /(?:(?:fy|cy)?20\d\d|fy\d\d|(?:令和|平成)(?:元|\d{1,2}))(?:年度?)?(?:[-/]?\d{1,2}月?|q[1-4]|[上下]期)?末?/;
const onlyYear = new RegExp(`^${year.source}$`);
const withYear = new RegExp(`[(【[]?${year.source}[)】\\]]?[-/・:の]?`);

/** The parts of a score, as people call them. */
const parts: readonly { readonly meaning: ColumnMeaning; readonly words: readonly string[] }[] = [
  {
    meaning: 'as-is-insource',
    words: ['自', '自社', '自組織', '内製', 'インソース', 'in-house', 'inhouse', 'own', 'insource'].map(spelled),
  },
  {
    meaning: 'as-is-outsource',
    words: ['委', '委託', '委託先', '外部', 'アウトソース', 'provider', 'vendor', 'outsource'].map(spelled),
  },
];

/** What is longer, in letters, is a text. */
const longestHeading = 200;

/** Finds out what columns hold, by their headings in any language. */
export class Headings {
  readonly #known = new Map<string, ColumnMeaning>();
  /** Each row may be one of headings, and most cells hold one of few values. */
  readonly #asked = new Map<string, ColumnMeaning | undefined>();
  /** What this tool writes above columns of its tables, answers or not. */
  readonly #ours = new Set<string>();

  /** @param spoken the words of all languages */
  constructor(spoken: readonly Words<'columns'>[]) {
    for (const { columns } of spoken) {
      for (const [id, heading] of Object.entries(columns.headings)) {
        for (const one of [id, heading]) this.#ours.add(spelled(one));
        const meaning = meaningOf(id);
        if (meaning === undefined) continue;
        this.#add(id, meaning);
        this.#add(heading, meaning);
      }
    }
    for (const [meaning, headings] of Object.entries(otherHeadings))
      for (const heading of headings) this.#add(heading, meaning as ColumnMeaning);
  }

  /**
   * Undefined for a heading that says nothing. What stands in brackets behind it may tell which part is meant, or how to fill
   * it in; anything else in them, such as a year, may make another column of it.
   */
  meaningOf(heading: string): ColumnMeaning | undefined {
    if (heading.length > longestHeading) return undefined;
    if (!this.#asked.has(heading)) this.#asked.set(heading, this.#meaningOf(heading.trim()));
    return this.#asked.get(heading);
  }

  #meaningOf(whole: string): ColumnMeaning | undefined {
    const exact = this.#known.get(spelled(whole));
    if (exact !== undefined) return exact;
    const [, before = '', inside = ''] = /^([^\n(（[【]+)[\s]*[(（[【](.*?)[)）\]】]?$/su.exec(whole) ?? [];
    const meaning = this.#known.get(spelled(before));
    const inBrackets = meaning === undefined ? undefined : this.#inBrackets(meaning, inside);
    if (inBrackets !== undefined || !whole.includes('\n')) return inBrackets;
    const lines = whole.split('\n').map((line) => this.#meaningOf(line));
    // Each line says the same, or the first says it and the others tell how to fill it in.
    const [first] = lines;
    const isHint = (line: string) => isHarmless(spelled(line).replaceAll(/^[(【[]|[)】\]]$/g, ''));
    return whole.split('\n').every((line, at) => lines[at] === first || isHint(line)) ? first : undefined;
  }

  #inBrackets(meaning: ColumnMeaning, inside: string): ColumnMeaning | undefined {
    if (meaning === 'as-is') {
      const part = parts.find(({ words }) => words.includes(spelled(inside)));
      if (part) return part.meaning;
    }
    return this.#known.get(spelled(inside)) === meaning || isHarmless(spelled(inside)) ? meaning : undefined;
  }

  /** What a heading means apart from a year in it: `目標（2027年度）`. Beside it, there may be a column of another year. */
  datedMeaningOf(heading: string): ColumnMeaning | undefined {
    if (heading.length > longestHeading) return undefined;
    const text = spelled(heading);
    const rest = text.replace(withYear, '').replace(/[-/・:]$/, '');
    return rest === text ? undefined : this.meaningOf(rest);
  }

  /** Whether a text only says how to fill in a column of that meaning. */
  isHint(text: string, meaning: ColumnMeaning): boolean {
    const kind = answerColumn(meaning)?.kind;
    const forms = [
      hint,
      ...(kind === 'day' ? [ofDays] : []),
      ...(kind === 'party' || kind === 'text' ? [ofNames] : []),
    ];
    return forms.some((form) => form.test(spelled(text)));
  }

  /** Whether this tool calls a column so. */
  isOurs(heading: string): boolean {
    return this.#ours.has(spelled(heading));
  }

  isYear(text: string): boolean {
    return onlyYear.test(spelled(text));
  }

  #add(heading: string, meaning: ColumnMeaning): void {
    const key = spelled(heading);
    if (!this.#known.has(key)) this.#known.set(key, meaning);
  }
}

/** What a column of this tool holds; undefined for one that no list of services has. */
export function meaningOf(id: string): ColumnMeaning | undefined {
  if (id === 'id' || id === 'service' || id === 'rationale' || id === 'ignore') return id;
  if ((derived as readonly string[]).includes(id)) return 'ignore';
  return answerColumn(id)?.id;
}
