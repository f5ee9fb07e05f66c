/** Spreadsheets as people build them, each with what is odd about its kind. */
import { type Cell, writeXlsx } from 'hucre/xlsx';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const cells = (entries: Readonly<Record<string, Partial<Cell>>>) => new Map(Object.entries(entries));

/**
 * Kind 1: the service matrix of figure 8, in Japanese. Two rows of headings below a title, one of them merged over two
 * columns; no ids; categories merged over their rows; who does it in brackets behind the assignment.
 */
export const figure8 = () =>
  writeXlsx({
    sheets: [
      {
        name: 'ポートフォリオ',
        rows: [
          ['当社 サービスポートフォリオ（2026年度）'],
          [],
          ['分類', 'サービス', '推奨レベル', 'サービス\n割り当て', 'サービススコア', null, '備考'],
          [null, null, null, null, '現状\n(As-Is)', 'あるべき姿\n(To-Be)', null],
          [
            'A. CDCの戦略マネジメント',
            'リスクマネジメント',
            '必須',
            'インソース(CSIRT)',
            3,
            5,
            '手順書なし\n来期に作成',
          ],
          [null, 'リスクアセスメント', 'スタンダード', 'アウトソース（Z-MSSP）', '２', '4点', null],
          [null, 'ポリシーの企画立案', 'アドバンスド', '未割り当て', null, 2, '－'],
          ['B', 'リアルタイム監視', 'ベーシック（必須）', '併用（SOC + Z-MSSP）', '2/4', 5, null],
          [null, '通知・警告', '必須', 'CSIRT', '評価対象外', null, null],
          ['合計', null, null, null, 9, 16, null],
        ],
        merges: [
          { startRow: 0, startCol: 0, endRow: 0, endCol: 6 },
          { startRow: 2, startCol: 4, endRow: 2, endCol: 5 },
          { startRow: 2, startCol: 0, endRow: 3, endCol: 0 },
          { startRow: 2, startCol: 1, endRow: 3, endCol: 1 },
          { startRow: 4, startCol: 0, endRow: 6, endCol: 0 },
        ],
      },
    ],
  });

/** Kind 2: scores of the 54 roles of version 2.1. Their ids are those of other services today. */
export const roles = () =>
  writeXlsx({
    sheets: [
      {
        name: '成熟度',
        rows: [
          ['役割ID', '役割名', '現状', '目標'],
          ['A-1', '全体方針管理', 3, 4],
          ['A-2', 'トリアージ基準管理', 2, 4],
          ['A-6', 'リソース管理', 3, 3],
          ['B-3', 'トリアージ情報収集', 4, 5],
          ['B-1', 'リアルタイム基本分析', 3, 5],
          ['B-2', 'リアルタイム高度分析', 2, 5],
        ],
      },
    ],
  });

/**
 * Kind 3: a manager's workbook in English. A sheet a category, one of remarks and a hidden one; headings in row 4; a team
 * merged over its services; formulas, errors, notes, real dates, and a column of money.
 */
export const manager = () =>
  writeXlsx({
    sheets: [
      {
        name: 'Detect',
        rows: [
          ['Acme Corp. — SOC review'],
          ['Owner: S. Suzuki'],
          [],
          [
            'Ref',
            'Service name',
            'Responsible team',
            'Vendor',
            'Current score',
            'Target',
            'Due date',
            'Comments',
            'Cost',
            null,
          ],
          [
            'B1',
            'Real-time asset monitoring',
            'Private SOC',
            'TBD',
            3,
            5,
            day('2027-03-31'),
            '24/7 from April',
            120000,
            'x',
          ],
          ['B2', 'Event data retention', null, null, '3 - partly documented', 4.5, '31 March 2027', null, 80000, null],
          ['B3', 'Alerting and warning', null, null, null, 4, null, '=HYPERLINK("https://example.org")', null, null],
          ['B4', 'Handling enquiry on report', 'Private SOC', null, '#N/A', 4, null, null, null, null],
          ['B9', 'Threat modelling', 'Private SOC', null, 2, 4, null, null, null, null],
          [null, 'Average', null, null, 3, 4.25, null, null, null, null],
        ],
        cells: cells({
          '6,4': { value: 4, formula: 'MAX(E5:E6)', formulaResult: 4 },
          '7,4': { value: '#N/A', type: 'error' },
          '4,5': { value: 5, comment: { author: 'Suzuki', text: 'agreed with the CISO' } },
        }),
        merges: [{ startRow: 4, startCol: 2, endRow: 6, endCol: 2 }],
      },
      {
        name: 'Respond',
        rows: [
          ['Ref', 'Service name', 'Responsible team', 'Current score', 'Target'],
          ['D-1', 'Incident report acceptance', 'CSIRT', 4, 5],
          ['D-2', 'Malware sample analysis', 'CSIRT', 4, 5],
        ],
      },
      { name: 'Remarks', rows: [['Scores agreed on 18 November.']] },
      {
        name: 'Old',
        hidden: true,
        rows: [
          ['Ref', 'Current score'],
          ['B1', 1],
        ],
      },
    ],
  });

/** Kind 4: a CSV file that a spreadsheet in Japan wrote, in Shift_JIS with signs of Windows; a text has a line break, quotes and commas. */
export const shiftJisText =
  'サービスID,推奨レベル,担当,現状,備考\r\nA-1,必須,CSIRT,3,"手順書は""作成中""、\r\n来期に見直す①"\r\nA-2,推奨,ＣＳＩＲＴ,○,髙橋さんに確認\r\nA-3,不要,,,"ﾘｽｸなし"\r\n';
export const shiftJis: Uint8Array = Buffer.from(
  '8354815b8372835849442c90848fa7838c8378838b2c925393962c8cbb8ff32c94f58d6c0d0a412d312c954b907b2c435349' +
    '52542c332c228ee88f878f9182cd22228dec90ac9286222281410d0a97888afa82c98ca992bc82b78740220d0a412d322c90' +
    '848fa72c826282728268827182732c819b2ceee08bb482b382f182c98a6d94460d0a412d332c957397762c2c2c22d8bdb882' +
    'c882b5220d0a',
  'hex',
);

/** Kind 5: a table of another tool: tabs, ids with names behind them in full-width letters, days as people write them. */
export const tabs = [
  'サービス番号\tサービス割当\t担当部署\t外部委託先\t現状スコア\t目標スコア\t評価した日\t改善内容\t完了予定',
  'Ａー１ リスクマネジメント\t自社\tCSIRT\t\t３\t５\t2026年11月18日\t"手順を""文書""にする"\t2027/3/31',
  'Ｂ－１：リアルタイム監視\t両方\tSOC\tZ-MSSP\t２／４\t5\t11/18\t\t年度末',
  'd1\t外注\t\tZ-MSSP\t5点\t5\t2026.11.18\t\t',
  'D2\t内製\tCSIRT\tZ-MSSP\t4\t9\t\t\t',
].join('\r\n');

/**
 * Kind 6: a check of a Japanese manufacturer. Title, day and remark above; two rows of headings in rows 7 and 8, the scores of
 * which stand under one word, with an older score and a year; categories merged over their rows; sums below; a legend.
 */
export const scoresUnderOneWord = () =>
  writeXlsx({
    sheets: [
      {
        name: '一覧',
        rows: [
          ['セキュリティ対応組織 成熟度一覧'],
          [],
          ['作成：総務部', null, null, null, null, '最終更新', day('2026-11-20')],
          [],
          ['※ 対象外は「対象外」と記入'],
          [],
          ['カテゴリー', 'サービス', null, '担当部署', 'スコア', null, null, null, '備考'],
          [null, 'ID', '名称', null, '前回', '現状', '目標（2027年度）', '差', null],
          ['A', 'Ａ－１', 'リスクマネジメント', 'CSIRT', 2, '4点', '５', 1, '手順書を作成した '],
          [null, 'A2', 'リスクアセスメント', null, 1, '４', 4, 0, null],
          [null, 'a-03', 'ポリシーの企画立案', null, 3, '○', 'N/A', null, null],
          ['B', 'B-1', 'リアルタイム監視', null, 5, '－', '-', null, null],
          [null, 'D-9', '独自の監視', null, 3, 3, 4, 1, null],
          ['合計', null, null, null, 14, 11, 13, 2, null],
          ['※ 来期に見直す'],
        ],
        merges: [
          { startRow: 6, startCol: 0, endRow: 7, endCol: 0 },
          { startRow: 6, startCol: 1, endRow: 6, endCol: 2 },
          { startRow: 6, startCol: 3, endRow: 7, endCol: 3 },
          { startRow: 6, startCol: 4, endRow: 6, endCol: 7 },
          { startRow: 6, startCol: 8, endRow: 7, endCol: 8 },
          { startRow: 8, startCol: 0, endRow: 10, endCol: 0 },
        ],
      },
      {
        name: '凡例',
        rows: [
          ['点数', '意味'],
          [5, '承認済み'],
        ],
      },
    ],
  });

/** Kind 7: years under `Current` and `Target`, all else merged over both rows of headings; it starts right below a title. */
export const years = () =>
  writeXlsx({
    sheets: [
      {
        name: 'Scores',
        rows: [
          ['Cyber defence centre'],
          ['Ref.', 'Service', 'Owner team', 'Current', null, 'Target', 'Comment'],
          [null, null, null, 2025, 2026, 2028, null],
          ['A1', 'Risk management', 'CSIRT', 2, 3, 5, 'ok'],
        ],
        merges: [
          { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
          { startRow: 1, startCol: 1, endRow: 2, endCol: 1 },
          { startRow: 1, startCol: 2, endRow: 2, endCol: 2 },
          { startRow: 1, startCol: 3, endRow: 1, endCol: 4 },
          { startRow: 1, startCol: 6, endRow: 2, endCol: 6 },
        ],
      },
    ],
  });

/** Kind 8: what was crossed out, and what is hidden; notes above and beside the table; a day without a format. */
export const crossedOut = () => {
  const struck = (value: string | number) => ({ value, style: { font: { strikethrough: true } } });
  return writeXlsx({
    sheets: [
      {
        name: 'Main',
        rows: [
          ['Review'],
          ['ID', 'Service', 'As-is', 'To-be', 'Due'],
          ['A-1', 'Risk management', 3, 5, 46477],
          ['A-2', 'Risk assessment', 3, 4, null],
          ['A-3', 'Policy planning', 2, 3, null],
          ['A-4', 'Policy management', 2, 3, null],
        ],
        cells: cells({
          '0,0': { value: 'Review', comment: { author: 'Suzuki', text: 'of 2026' } },
          '2,2': struck(3),
          '4,0': struck('A-3'),
        }),
        rowDefs: new Map([[3, { hidden: true }]]),
        columns: [{}, {}, {}, {}, { hidden: true }],
      },
    ],
  });
};
