import type { Messages } from '../index.ts';
import { fileAt, list, sentence } from './phrases.ts';

export const drill: Messages['drill'] = {
  title: (scenario) => `インシデント対応の点検: ${scenario}`,
  listTitle: 'インシデント対応の点検',
  counts: (a) => {
    const all = Object.values(a).reduce((sum, services) => sum + services, 0);
    const parts = [
      `対応可能${a.ready}`,
      a.weak > 0 && `不十分${a.weak}`,
      a.unscored > 0 && `未評価${a.unscored}`,
      a.unassigned > 0 && `未割り当て${a.unassigned}`,
      a.unasked > 0 && `割り当て未定${a.unasked}`,
      a['not-chosen'] > 0 && `不要・評価対象外・未決定${a['not-chosen']}`,
    ];
    return `必要な${all}サービス: ${list(parts.filter((part) => part !== false))}`;
  },
  contacts: (a) => {
    const all = a.handovers + a.requests;
    const crossing = all === 0 ? '' : `（計${all}回のうち、自組織と委託先の間が${a.crossings}回）`;
    return `引き継ぎ${a.handovers}回、協力の依頼${a.requests}回${crossing}`;
  },
  parties: (n) => `関わるチームと委託先: ${n}`,
  unknown: (ids) => `IDが見つからないため除いたサービス: ${list(ids)}。「cdc check」で確認できます。`,
  unread: (files) =>
    `読み取れないため除いたシナリオのファイル: ${files.length}件（${list(files.map(fileAt))}）。「cdc check」で確認できます。`,
  colliding: (ids) => `教科書のシナリオと同じIDのため点検されないシナリオ: ${list(ids)}。「cdc check」で確認できます。`,
  lostBase: (a) =>
    `基本フローを元にしています。「${a.by}」の元になる「${a.basedOn}」${a.isCircular ? `は、たどると「${a.by}」に戻る` : 'というシナリオがない'}ためです。「cdc check」で確認できます。`,
  bound: (score) => `不十分: スコアが${score}未満のもの、実施できていないもの、属人化、丸投げ、担い手の名前がないもの`,
  parts: {
    steps: 'ステップごとの状況',
    handovers: '引き継ぎ',
    questions: '答えるべき問い',
    weakLinks: '弱い箇所（最も弱いものから）',
    weakest: (service) => `最も弱い箇所: ${service}`,
    noWeakest: '最も弱い箇所',
  },
  step: 'ステップ',
  stepOf: (number, name) => `${number} ${name}`,
  ledBy: '主導',
  ready: '対応可能',
  readyOf: (ready, of) => `${ready}/${of}`,
  notReady: '課題のあるもの',
  noOne: '担い手なし',
  notJudged: '判定不能',
  noneNeeded: '必要なサービスなし',
  none: 'なし',
  work: '役割',
  who: '担い手',
  score: 'スコア',
  verdict: '判定',
  source: '選定',
  sources: { textbook: '教科書', project: '本ツール', organisation: '自組織' },
  sourcesLegend:
    '選定: 教科書7.1がサービスを挙げているもの（教科書）、教科書は役割だけを挙げていて、サービスは本ツールが選んだもの（本ツール）、自組織のシナリオにあるもの（自組織）',
  verdicts: {
    ready: '対応可能',
    weak: '不十分',
    unscored: '未評価',
    unassigned: '未割り当て',
    unasked: '割り当て未定',
    unnecessary: '不要',
    excluded: '評価対象外',
    undecided: '未決定',
  },
  because: (verdict, reasons) => (reasons.length === 0 ? verdict : `${verdict}（${list(reasons)}）`),
  reasons: {
    'not-done': '実施できていない',
    below: 'スコアが低い',
    person: '属人化',
    blind: '丸投げ',
    unnamed: '担い手の名前なし',
  },
  accepted: '許容',
  less: 'この場合は優先度が低い',
  question: '問い',
  answeredBy: '答えるサービス',
  canAnyone: '答えられるか',
  answersLegend: '答えられるかは、答えるサービスのうち最もよいもので判定しています。',
  answered: (n, all) => {
    if (n === 0) return `${all}件の問いに、答えられるものはありません（対応可能なサービスなし）。`;
    const each = n === 1 ? '' : 'それぞれ';
    const which = n < all ? `のうち${n}件` : all === 1 ? '' : 'のすべて';
    return `${all}件の問い${which}に答えられます（${each}少なくとも1つのサービスが対応可能）。`;
  },
  openQuestions: (n, all) => `${all}件の問いのうち${n}件は答えが不十分: `,
  answers: { ready: '答えられる', weak: '不十分', unscored: '未評価', 'no-one': '担い手なし', unknown: '判定不能' },
  takesOver: '引き継ぎ元',
  bringsIn: '協力を求める相手',
  broughtIn: (party, services) => `${party}（${list(services)}）`,
  loop: '収束するまで、ステップ4～7を繰り返す',
  neededAt: (steps) => `必要なステップ: ${list(steps)}`,
  from: '元',
  to: '先',
  handsOver: '引き継ぎ',
  asks: '協力の依頼',
  steps: 'ステップ',
  alone: 'これがないと、担い手のいないステップになる',
  noWeakLinks: '必要なサービスはすべて対応可能か、実施しないと判断済みです。',
  fix: '改善するには',
  toFix: (what) => `改善するには: ${what.length === 1 ? what[0] : what.map(sentence).join('')}`,
  byCommand: (command) => `コマンド: ${command}`,
  command: 'コマンド',
  others: (ids) => `次に弱いもの: ${list(ids)}`,
  more: (n) => `ほか${n}`,
  full: (scenario) => `すべて表示: cdc drill ${scenario} --full`,
  fixes: {
    decide: '担い手を決める',
    choose: 'このインシデントで担い手がいなくてよいかを決める',
    level: '実施するかどうかを決める',
    score: 'スコアを付ける',
    name: '担い手の名前を決める',
    raise: (score, text) => `スコアを${score}に上げる。${text}`,
    raiseHalf: (score, half, text) => `${half}のスコアを${score}に上げる。${text}`,
    target: '現状より高いあるべき姿を定め、改善を計画する',
  },
  fixedBy: (action, who, due) =>
    [action, who !== undefined && `（${who}${due === undefined ? '' : `、${due}`}）`].filter(Boolean).join(''),
  scenario: 'シナリオ',
  basedOn: '元',
  weak: '不十分',
  noOneHas: '担い手なし',
  unanswered: '回答不可',
  weakestLink: '最も弱い',
  listLegend:
    '対応可能: 必要なサービスのうち / 担い手なし: 未割り当て、割り当て未定、不要、評価対象外、未決定 / 回答不可: 答えるサービスに担い手がいないか、判定不能の問いの数',
  beyond: {
    title: '自組織を超える対応',
    entity: '組織',
    services: 'サービス',
    decides: '判断する組織',
    standing: 'その組織での状況',
    top: '自ら判断する',
    delegated: '移譲された権限の範囲で自ら判断する',
    escalates: (to, via) =>
      via.length === 0 ? `${to}にエスカレーションする` : `${list(via)}を経て${to}にエスカレーションする`,
    noOne: (asked) =>
      asked.length === 0 ? '権限がなく、エスカレーション先の上位組織もない' : `権限がなく、${list(asked)}にもない`,
    unknown: '不明',
    with: (service, what) => `${service}（${what}）`,
    worth: (score) => `実効${score}`,
    worthOf: (service, own, worth) => `${service} ${own}→${worth}`,
    unclear: { loop: '循環', unscored: '相手が未評価', unknown: '相手を評価できない', edition: '版が異なる' },
    worthLess: (services) =>
      `ステップと問いは自組織のスコアで判定しています。グループでの実効スコアがより低いか、決まらないもの: ${services}`,
    worthAsScored:
      'ステップと問いは自組織のスコアで判定しています。グループでの実効スコアがより低いと分かるものはありません。',
    missing: (a) => {
      const parts = [
        a.authority > 0 && `権限なし${a.authority}`,
        a.agreement > 0 && `取り決めの不足${a.agreement}`,
        a.worthLess > 0 && `実効が低いか不明${a.worthLess}`,
        a.notReady > 0 && `判断先の課題${a.notReady}`,
      ].filter((part) => part !== false);
      return parts.length === 0 ? undefined : `グループ: ${list(parts)}`;
    },
    complete: 'グループ: 権限、取り決め、スコアに不足はありません。',
    legend: 'ステップ3以降で必要な、カテゴリーDのサービスを示しています。対象は本ツールが選定しました（教科書7.1.3）。',
    partner: '取引先',
    contract: '契約',
    agreed: '共有する取り決めがあるもの',
    open: '取り決めがないもの',
    until: (day) => `${day}まで`,
    ended: (day) => `${day}に終了`,
    noContract: 'なし',
    unreadGroup: (path) =>
      `${path}を使用できないため、エスカレーション先を表示していません。確認するには: cdc check ${path}`,
    absent: (names, path) =>
      `グループの${names.length}組織を確認できませんでした: ${list(names)}。確認するには: cdc check ${path}`,
  },
  nothingDecided: '実施対象のサービスがまだないため、インシデント対応のどのステップにも担い手がいません。',
  notOfSelection: 'インシデント対応の点検は組織全体を対象とするため、サービスを選んだときは表示しません。',
};
