import type { FirstTargetId } from './first-csirt-2.1.ts';
import { type MappingData, mappingOf } from './mapping.ts';

const data = {
  'A-1': [['9.4.1', 'intersects', 'integral', 'decides what FIRST only supports', '支援にとどまらず、決定を担う']],
  'A-2': [
    ['9.4.1', 'intersects', 'integral', 'assessment is a main part of it', 'リスク評価はその主要部分である'],
    ['8.1.2', 'intersects', 'supporting', 'assets and what threatens them', '資産と脅威を照らし合わせる'],
  ],
  'A-3': [['9.4.3', 'intersects', 'integral', 'drafts rather than supports', '支援ではなく案を作成する']],
  'A-4': [
    ['9.4.3', 'intersects', 'integral', 'reviews policies', 'ポリシーを点検・改定する'],
    ['8.1.1', 'intersects', 'supporting', 'follows new regulations', '法令やガイドラインの変化を追う'],
  ],
  'A-5': [['9.4.2', 'superset', 'integral', 'plan in place and carried out', '計画の整備から実行まで支援する']],
  'A-6': [
    ['9.4.2', 'intersects', 'integral', 'analysis that planning rests on', '計画の前提となる分析を行う'],
    ['8.1.2', 'intersects', 'supporting', 'what matters most', '何が重要かを示す'],
  ],
  'A-7': [
    ['9.2.5', 'intersects', 'integral', 'develops and retains staff', '専門人材を育成し、定着させる'],
    ['9.2.1', 'intersects', 'supporting', 'plans which people are needed', '必要な人員を見積もる'],
  ],
  'A-8': [['9.4.4', 'intersects', 'supporting', 'designs; advice follows from that', '設計が助言のよりどころとなる']],
  'A-9': [
    ['6.1.2', 'intersects', 'supporting', 'criteria applied there', 'そこで用いる基準を定める'],
    ['6.2.1', 'intersects', 'supporting', 'criteria applied there', 'そこで用いる基準を定める'],
    ['7.2.2', 'intersects', 'supporting', 'vulnerabilities too', '脆弱性の基準も定める'],
    ['7.3.1', 'intersects', 'supporting', 'vulnerabilities too', '脆弱性の基準も定める'],
  ],
  'A-10': [['6.4.1', 'intersects', 'supporting', 'actions laid down beforehand', '対応をあらかじめ決めておく']],
  'A-11': { en: 'reviews the centre’s own work; FIRST has no such function', ja: '自らの活動の点検に当たる機能がない' },
  'A-12': { en: 'audit and measurement; FIRST has no such function', ja: '監査と効果測定に当たる機能がない' },
  'A-13': { en: 'certification; FIRST has no such function', ja: '認証に当たる機能がない' },
  'B-1': [
    [
      '8.2.2',
      'intersects',
      'integral',
      'detects by watching; hunting only in part',
      '監視によって検知する。ハンティングは一部',
    ],
    ['5.2.1', 'intersects', 'integral', 'brings logs and flows together', 'ログとフローを合わせて見る'],
    ['5.2.2', 'intersects', 'integral', 'gathers what triage needs', 'トリアージに必要な情報をそろえる'],
    [
      '5.1.1',
      'intersects',
      'supporting',
      'reads the sensors; category G runs them',
      'センサーの情報を使う。運用はカテゴリーG',
    ],
  ],
  'B-2': [
    ['5.1.1', 'intersects', 'integral', 'keeps what sensors send', 'センサーのデータを保管する'],
    ['5.1.3', 'intersects', 'supporting', 'data to look back on', '振り返るためのデータを保管する'],
  ],
  'B-3': [
    ['5.2.2', 'intersects', 'supporting', 'notice that follows qualification', '判断の結果を通知する'],
    ['6.5.2', 'intersects', 'supporting', 'early notice', '早期に通知する'],
    ['7.5.2', 'intersects', 'supporting', 'word of new vulnerabilities, inside only', '新たな脆弱性を組織内に知らせる'],
  ],
  'B-4': [
    ['6.5.1', 'intersects', 'supporting', 'answers questions', '質問に回答する'],
    ['8.3.6', 'intersects', 'supporting', 'hears what readers ask', '受け手の質問が届く'],
  ],
  'C-1': [
    ['6.3.1', 'superset', 'integral', 'media, memory and networks', '媒体、メモリー、ネットワークを調べる'],
    ['6.2.4', 'intersects', 'integral', 'establishes what happened', '何が起きたかを明らかにする'],
  ],
  'C-2': [
    ['6.3.2', 'superset', 'integral', 'reads the code', 'コードを解読する'],
    ['6.3.3', 'superset', 'integral', 'runs it in isolation', '隔離環境で実行する'],
    ['6.3.4', 'intersects', 'supporting', 'results can be compared', '比較の材料となる'],
  ],
  'C-3': [
    ['6.2.5', 'intersects', 'integral', 'pieces the whole attack together', '攻撃の全体像をつなぎ合わせる'],
    ['6.3.4', 'intersects', 'supporting', 'links samples', '検体を関連付ける'],
    ['8.2.1', 'intersects', 'supporting', 'helps prevent the next attempt', '次の攻撃への備えとする'],
  ],
  'C-4': [
    ['6.2.2', 'intersects', 'integral', 'collects evidence', '証拠を収集する'],
    ['6.3.1', 'intersects', 'supporting', 'preserves before analysis', '分析の前に保全する'],
  ],
  'D-1': [
    ['6.1.1', 'equal', 'integral', 'receives reports', '報告を受け付ける'],
    ['7.2.1', 'intersects', 'supporting', 'where vulnerabilities are reported too', '脆弱性の報告も届くことがある'],
  ],
  'D-2': [
    ['6.5.4', 'intersects', 'integral', 'coordinates D-3 to D-7', 'D-3からD-7までを統括する'],
    ['6.2.3', 'intersects', 'integral', 'coordinates analysis', '分析を調整する'],
    ['6.4.1', 'intersects', 'integral', 'plan for the case', '個々の案件の進め方を決める'],
  ],
  'D-3': [
    ['6.1.2', 'superset', 'integral', 'decides whether to handle it', '対応の要否を判断する'],
    ['6.2.1', 'superset', 'integral', 'determines type and urgency', '種別と緊急度を判断する'],
    ['6.2.4', 'intersects', 'integral', 'establishes the cause', '原因を明らかにする'],
    ['8.2.4', 'intersects', 'supporting', 'impact on the business', '事業への影響を明らかにする'],
  ],
  'D-4': [['6.4.2', 'superset', 'integral', 'contains and deals with it', '被害の拡大を防ぎ、対処する']],
  'D-5': [['6.4.3', 'intersects', 'integral', 'helps bring systems back', 'システムの復旧を支援する']],
  'D-6': [
    ['6.5.2', 'superset', 'integral', 'informs all who must know', '関係者に通知する'],
    ['6.5.3', 'superset', 'integral', 'arranges sharing of data', 'データの共有を調整する'],
    ['6.5.1', 'intersects', 'integral', 'keeps communication consistent', '一貫した説明を行う'],
    ['6.5.6', 'intersects', 'supporting', 'not the press as such', '報道機関は明示されていない'],
    ['6.6.1', 'intersects', 'supporting', 'users, in a crisis', '危機時に利用者へ伝える'],
  ],
  'D-7': [
    ['6.5.5', 'superset', 'integral', 'interim and final reports', '中間報告と最終報告を行う'],
    ['6.6.2', 'intersects', 'supporting', 'reports in a crisis', '危機時の報告となる'],
  ],
  'E-1': [
    ['5.1.3', 'intersects', 'integral', 'context for analysts', '分析に必要な背景情報となる'],
    ['8.1.2', 'intersects', 'integral', 'map of the network', 'ネットワークの構成を把握する'],
  ],
  'E-2': [
    ['8.1.2', 'intersects', 'integral', 'inventory', '台帳を管理する'],
    ['5.1.3', 'intersects', 'integral', 'what each system is', '各システムが何かを示す'],
  ],
  'E-3': [
    ['7.6.1', 'intersects', 'integral', 'scans with tools', 'ツールで検出する'],
    ['7.3.1', 'intersects', 'supporting', 'judges how they could be exploited', '悪用の可能性を示す'],
  ],
  'E-4': [['7.6.2', 'intersects', 'integral', 'follows patches up', 'パッチの適用を完了まで管理する']],
  'E-5': [['7.6.1', 'intersects', 'integral', 'finds ways in by hand', '人手で侵入経路を探す']],
  'E-6': [
    ['9.3.4', 'intersects', 'integral', 'phishing drills', '標的型メール訓練を行う'],
    ['9.1.2', 'intersects', 'supporting', 'results feed training', '結果を従業員教育に用いる'],
  ],
  'E-7': [
    ['9.3.1', 'intersects', 'integral', 'what the exercise should show', '演習で確認することを決める'],
    ['9.3.2', 'intersects', 'integral', 'tabletop or hands-on', '机上または実機で行う'],
    ['9.3.3', 'intersects', 'integral', 'attack scenarios', '攻撃のシナリオを用意する'],
    ['9.3.4', 'intersects', 'integral', 'runs exercises', '演習を実施する'],
    ['9.3.5', 'intersects', 'integral', 'analyses what went wrong', '課題の原因を分析する'],
  ],
  'E-8': [
    ['9.4.3', 'intersects', 'supporting', 'compliance shows what policy needs', '遵守状況がポリシーの課題を示す'],
  ],
  'E-9': [['7.6.2', 'intersects', 'supporting', 'settings that close weaknesses', '設定で弱点を減らす']],
  'F-1': [
    ['6.2.4', 'intersects', 'supporting', 'after closure', '収束後に振り返る'],
    ['6.2.5', 'intersects', 'supporting', 'lessons across cases', '複数の事例の教訓とする'],
  ],
  'F-2': [
    ['8.1.3', 'intersects', 'integral', 'internal sources', '組織内の知見を集める'],
    ['8.2.1', 'intersects', 'integral', 'what single cases mean', '個々の事例の意味を読み取る'],
    ['6.2.5', 'intersects', 'supporting', 'across cases', '複数の事例を関連付ける'],
  ],
  'F-3': [
    ['8.1.3', 'intersects', 'integral', 'external sources', '外部の情報を集める'],
    ['8.1.4', 'intersects', 'integral', 'judges and selects', '評価して選別する'],
    ['7.1.2', 'superset', 'integral', 'published vulnerabilities', '公開された脆弱性を収集する'],
    ['9.1.1', 'intersects', 'supporting', 'material for awareness', '啓発の材料となる'],
  ],
  'F-4': [
    ['8.3.2', 'intersects', 'integral', 'reports on threats', '脅威を報告する'],
    ['8.3.1', 'intersects', 'integral', 'regular and urgent word', '定期と緊急の連絡を行う'],
    ['9.1.2', 'intersects', 'supporting', 'material', '資料となる'],
  ],
  'F-5': [
    ['8.3.3', 'intersects', 'integral', 'puts intelligence to use', '脅威情報を業務で使えるようにする'],
    ['8.3.4', 'intersects', 'integral', 'gets it to every category', '各カテゴリーに展開する'],
    ['8.3.6', 'intersects', 'integral', 'feedback of its users', '利用者の意見を取り入れる'],
    ['8.2.3', 'intersects', 'supporting', 'into response plans', '対応計画に生かす'],
    ['5.1.2', 'intersects', 'supporting', 'into detection rules', '検知ルールに生かす'],
  ],
  'G-1': [['5.1.1', 'intersects', 'supporting', 'sets the platforms up', '基盤を構築する']],
  'G-2': [['5.1.1', 'intersects', 'integral', 'runs network sensors', 'ネットワークのセンサーを運用する']],
  'G-3': [['5.1.2', 'intersects', 'integral', 'custom signatures', '独自のシグネチャを作成する']],
  'G-4': [['5.1.1', 'intersects', 'integral', 'runs endpoint sensors', 'エンドポイントのセンサーを運用する']],
  'G-5': [
    ['5.1.2', 'intersects', 'integral', 'own indicators', '独自の侵害指標を定める'],
    ['8.2.2', 'intersects', 'integral', 'hunts on endpoints', 'エンドポイントで兆候を探す'],
  ],
  'G-6': [['5.1.1', 'intersects', 'integral', 'runs cloud sensors', 'クラウドのセンサーを運用する']],
  'G-7': [['5.1.2', 'intersects', 'integral', 'custom cloud detection', 'クラウドの検知を独自に補う']],
  'G-8': [
    ['6.3.1', 'intersects', 'supporting', 'tools of it', 'そのツールを運用する'],
    ['6.3.2', 'intersects', 'supporting', 'tools of it', 'そのツールを運用する'],
    ['6.3.3', 'intersects', 'supporting', 'tools of it', 'そのツールを運用する'],
  ],
  'G-9': [
    ['5.1.1', 'intersects', 'integral', 'runs the log platform', 'ログの基盤を運用する'],
    ['5.1.2', 'intersects', 'integral', 'keeps the rules', 'ルールを管理する'],
    ['5.2.1', 'intersects', 'supporting', 'rules that correlate', '相関のルールを適用する'],
  ],
  'G-10': [
    ['5.1.2', 'intersects', 'integral', 'own logic', '独自の分析ロジックを作る'],
    ['5.2.1', 'intersects', 'supporting', 'extends correlation', '相関分析を拡張する'],
  ],
  'G-11': { en: 'runs internal systems; FIRST has no such function', ja: '業務システムの運用に当たる機能がない' },
  'G-12': { en: 'tests changes of tools; FIRST has no such function', ja: 'ツールの変更の検証に当たる機能がない' },
  'G-13': [['9.4.4', 'intersects', 'supporting', 'knows tools and products', '製品やツールの知識を提供する']],
  'H-1': [['6.2.2', 'intersects', 'supporting', 'logs for the case of others', '他部門の調査のためにログを整理する']],
  'H-2': [['5.1.2', 'intersects', 'integral', 'use cases for insiders', '内部不正の検知の仕組みを作る']],
  'I-1': [
    ['9.1.2', 'intersects', 'integral', 'portals, videos and posters', 'ポータル、動画、ポスターを作る'],
    ['9.1.3', 'intersects', 'integral', 'spreads them', '広く伝える'],
    ['9.1.4', 'intersects', 'integral', 'speaks to everyone', '全員に働きかける'],
    ['9.1.1', 'intersects', 'supporting', 'real cases and figures', '実例や統計を集める'],
  ],
  'I-2': [
    ['9.2.2', 'intersects', 'integral', 'prepares courses', '研修を準備する'],
    ['9.2.3', 'intersects', 'integral', 'holds courses', '研修を行う'],
    ['9.2.1', 'intersects', 'supporting', 'courses for their audience', '受講者に合わせる'],
    ['9.2.4', 'intersects', 'supporting', 'study sessions', '勉強会を開く'],
  ],
  'I-3': [
    ['9.4.4', 'superset', 'integral', 'advises developers and operators', '開発・運営部門に助言する'],
    ['9.4.1', 'intersects', 'supporting', 'advice in line with policy', '方針に沿って助言する'],
  ],
  'I-4': [
    ['7.4.1', 'intersects', 'supporting', 'reports faults to vendors', '不具合を提供元に伝える'],
    ['7.4.2', 'intersects', 'supporting', 'only vendors of security products', '対象はセキュリティ製品の提供元のみ'],
  ],
  'I-5': [
    ['8.3.4', 'intersects', 'integral', 'exchanges information', '情報を交換する'],
    ['8.3.5', 'intersects', 'supporting', 'as far as it may be disclosed', '開示できる範囲を守る'],
    ['6.4.4', 'intersects', 'supporting', 'helps others', '他組織の助けとなる'],
    ['9.1.4', 'intersects', 'supporting', 'reaches outside', '社外と交流する'],
  ],
  'I-6': [['8.3.2', 'intersects', 'integral', 'technical reports', '技術面の報告を行う']],
  'I-7': [
    ['8.3.2', 'intersects', 'integral', 'reports to executives', '経営幹部に報告する'],
    ['6.6.2', 'intersects', 'supporting', 'status in a crisis', '危機時の状況報告となる'],
    ['6.6.3', 'intersects', 'supporting', 'basis of decisions', '意思決定の材料となる'],
  ],
} as const satisfies MappingData<FirstTargetId>;

export const toFirst = mappingOf('first-csirt-2.1', data);
