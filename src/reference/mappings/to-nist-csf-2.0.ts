import { type MappingData, mappingOf } from './mapping.ts';
import type { CsfTargetId } from './nist-csf-2.0.ts';

const data = {
  'A-1': [
    ['GV.RM-01', 'superset', 'integral', 'sets the objectives', 'リスク管理の目標を定める'],
    ['GV.RM-02', 'superset', 'integral', 'decides which risk is accepted', '許容するリスクの範囲を定める'],
    [
      'GV.RM-03',
      'intersects',
      'integral',
      'brings security risk into decisions',
      'セキュリティのリスクを意思決定に反映する',
    ],
    ['GV.RM-04', 'intersects', 'integral', 'sets the direction of responses', '対応の方向を決める'],
    ['GV.OV-01', 'intersects', 'integral', 'results come back and become decisions', '結果を次の意思決定に反映する'],
    ['GV.OV-02', 'intersects', 'integral', 'adjusts the direction', '方向を調整する'],
    [
      'ID.RA-06',
      'intersects',
      'integral',
      'chooses responses, follows long ones up',
      '対応を決め、長期の対策を完了まで管理する',
    ],
    ['GV.RM-06', 'intersects', 'supporting', 'needs the method, which A-2 has', 'A-2の評価手法に基づいて決める'],
    ['GV.RM-07', 'intersects', 'supporting', 'opportunities only by implication', '機会の検討は明示されていない'],
    ['GV.OC-01', 'intersects', 'supporting', 'accepted risk reflects the mission', '許容範囲に組織の使命を反映する'],
    [
      'GV.RR-01',
      'intersects',
      'supporting',
      'prepares what leadership answers for',
      '経営層が責任を果たす材料を整える',
    ],
  ],
  'A-2': [
    ['ID.RA-04', 'superset', 'integral', 'estimates impact and likelihood', '影響と起こりやすさを見積もる'],
    ['ID.RA-05', 'superset', 'integral', 'works out how high the risk is', 'リスクの大きさを評価する'],
    ['GV.RM-06', 'intersects', 'supporting', 'applies one method', '統一した手法で評価する'],
    ['ID.RA-03', 'intersects', 'integral', 'works out what threatens the assets', '想定される脅威を洗い出す'],
    ['ID.AM-05', 'intersects', 'integral', 'works out which assets matter', '守るべき資産を見極める'],
    ['ID.RA-01', 'intersects', 'supporting', 'takes vulnerabilities as an input', '脆弱性を評価の材料とする'],
  ],
  'A-3': [
    ['GV.PO-01', 'subset', 'integral', 'drafts; others decide and enforce', '案を作成する。決定と徹底は別のサービス'],
    ['GV.RR-02', 'intersects', 'supporting', 'policy can fix roles', '役割をポリシーに定めることがある'],
    ['GV.OC-03', 'intersects', 'supporting', 'duties enter the policy', '義務をポリシーに反映する'],
  ],
  'A-4': [
    ['GV.PO-02', 'subset', 'integral', 'reviews and updates; E-8 verifies', '点検と改定を担う。検証はE-8'],
    ['GV.OC-03', 'intersects', 'integral', 'follows new regulations', '法令の変化を規程に反映する'],
  ],
  'A-5': [
    ['ID.IM-04', 'intersects', 'integral', 'keeps continuity plans that work', '実行できる事業継続計画を保つ'],
    ['PR.IR-03', 'intersects', 'supporting', 'plans, not mechanisms', '計画であり、仕組みそのものではない'],
    ['RC.RP-01', 'intersects', 'supporting', 'what recovery builds on', '復旧の前提となる計画'],
    ['RC.RP-04', 'intersects', 'supporting', 'keeps the business running', '事業を継続する'],
    ['PR.DS-11', 'intersects', 'supporting', 'continuity relies on backups', '継続にはバックアップが必要'],
  ],
  'A-6': [
    ['ID.RA-04', 'intersects', 'integral', 'estimates impact by scenario', 'シナリオごとに影響を見積もる'],
    ['ID.AM-05', 'intersects', 'integral', 'priority by impact on the business', '事業への影響で優先順位を決める'],
    ['GV.OC-04', 'intersects', 'integral', 'what a failure would cost others', '停止したときの影響を示す'],
    ['GV.OC-05', 'intersects', 'supporting', 'scenarios show dependencies', 'シナリオから依存関係が分かる'],
  ],
  'A-7': [
    ['GV.RR-03', 'superset', 'integral', 'plans people, budget and systems', '人員・予算・システムを計画する'],
    ['GV.RR-04', 'intersects', 'integral', 'recruits and retains with HR', '人事部門と採用・定着を進める'],
    ['PR.AT-02', 'intersects', 'integral', 'develops skilled staff', '専門人材を育成する'],
    ['GV.RR-02', 'intersects', 'supporting', 'allocates work to services', '各サービスへ配分する'],
  ],
  'A-8': [
    ['PR.IR-01', 'intersects', 'integral', 'designs how controls fit together', '対策の全体像を設計する'],
    ['PR.IR-03', 'intersects', 'supporting', 'the design protects the business', '事業を守る全体像を設計する'],
    ['GV.SC-09', 'intersects', 'supporting', 'the design includes suppliers', '取引先との関係まで設計に含める'],
  ],
  'A-9': [
    ['DE.AE-08', 'intersects', 'integral', 'sets what counts as an incident', 'インシデントとする条件を定める'],
    ['RS.MA-02', 'intersects', 'supporting', 'criteria that triage applies', 'トリアージの基準を定める'],
    ['RS.MA-03', 'intersects', 'supporting', 'sets the order of handling', '優先順位の基準を定める'],
    ['RS.MA-04', 'intersects', 'supporting', 'classes tell when to escalate', '区分がエスカレーションの目安となる'],
    ['ID.RA-08', 'intersects', 'supporting', 'says which vulnerabilities to handle', '対応する脆弱性の基準を定める'],
  ],
  'A-10': [
    ['ID.IM-04', 'intersects', 'integral', 'lays actions down beforehand', '取るべき行動をあらかじめ決める'],
    ['RS.MA-01', 'intersects', 'supporting', 'what the response plan says', '対応計画の中身を用意する'],
    ['RS.MI-01', 'intersects', 'supporting', 'actions agreed with system owners', 'システム管理者と処置を合意しておく'],
  ],
  'A-11': [
    ['ID.IM-03', 'superset', 'integral', 'reviews the work at intervals', '活動を定期的に振り返る'],
    ['GV.OV-03', 'intersects', 'integral', 'reviews how well work was done', '対応の質を点検する'],
    ['ID.IM-01', 'intersects', 'supporting', 'feedback as evaluation', '対応先の意見を踏まえる'],
  ],
  'A-12': [
    ['ID.IM-01', 'intersects', 'integral', 'audits and measures', '監査と効果測定を行う'],
    ['GV.OV-03', 'intersects', 'integral', 'measures what the work achieves', 'セキュリティ活動の効果を測定する'],
    ['GV.OC-03', 'intersects', 'supporting', 'evidence of controls', '統制の証拠を示す'],
    ['GV.PO-01', 'intersects', 'supporting', 'whether policies are in practice', 'ポリシーの実施状況を調べる'],
  ],
  'A-13': [
    ['GV.OC-03', 'intersects', 'integral', 'conforms to chosen standards', '選んだ規格に適合する'],
    ['ID.IM-01', 'intersects', 'supporting', 'certification is an evaluation', '認証審査は評価の機会となる'],
  ],
  'B-1': [
    ['DE.CM-01', 'superset', 'integral', 'watches network flows', 'ネットワークフローを監視する'],
    ['DE.CM-09', 'intersects', 'integral', 'watches hosts, endpoints and cloud', 'エンドポイントやクラウドを監視する'],
    ['DE.AE-02', 'intersects', 'integral', 'looks into what is suspicious', '不審な兆候を調べる'],
    ['DE.AE-03', 'intersects', 'supporting', 'sees many sources', '多くの情報源を見る'],
    ['DE.CM-03', 'intersects', 'supporting', 'collects audit data', '監査データを収集する'],
    [
      'DE.CM-06',
      'intersects',
      'supporting',
      'cloud services, if their logs are in',
      'ログがあればクラウドサービスも見る',
    ],
  ],
  'B-2': [
    [
      'PR.PS-04',
      'intersects',
      'integral',
      'keeps events and logs available',
      'イベントとログを保管し、使えるようにする',
    ],
    ['DE.AE-03', 'intersects', 'supporting', 'data to correlate', '相関に使うデータを集める'],
    [
      'RS.AN-07',
      'intersects',
      'supporting',
      'collects more logs for incidents',
      'インシデント時にログを追加で収集する',
    ],
  ],
  'B-3': [
    ['DE.AE-06', 'superset', 'integral', 'notifies those responsible', '担当者に通知する'],
    ['DE.AE-08', 'intersects', 'supporting', 'starts incident response', 'インシデント対応の起点となる'],
    ['RS.CO-02', 'intersects', 'supporting', 'first word to those responsible', '担当者への最初の連絡となる'],
  ],
  'B-4': [
    ['DE.AE-06', 'intersects', 'supporting', 'explains reports', '報告書について説明する'],
    ['RS.CO-03', 'intersects', 'supporting', 'gives information on request', '求めに応じて情報を提供する'],
  ],
  'C-1': [
    ['RS.AN-03', 'intersects', 'integral', 'establishes what happened', '何が起きたかを明らかにする'],
    ['RS.AN-08', 'intersects', 'supporting', 'shows whether data left', '情報が持ち出されたかを判断する'],
    ['RS.AN-06', 'intersects', 'supporting', 'examines by record', '調査の経過が記録に残る'],
  ],
  'C-2': [
    ['RS.AN-03', 'intersects', 'supporting', 'what malware does, one part of it', 'マルウェアの挙動という一部分を担う'],
    ['DE.AE-07', 'intersects', 'supporting', 'shows what to look for', '調べるべき痕跡を示す'],
  ],
  'C-3': [
    ['RS.AN-03', 'intersects', 'integral', 'the whole attack and its source', '攻撃の全体像と発生源を突き止める'],
    ['ID.RA-03', 'intersects', 'supporting', 'profiles the attacker', '攻撃者の素性や目的を推定する'],
    ['DE.AE-07', 'intersects', 'supporting', 'combines evidence and intelligence', '証拠と脅威情報を組み合わせる'],
  ],
  'C-4': [
    ['RS.AN-07', 'equal', 'integral', 'collects evidence complete and traceable', '完全性と追跡可能性を保って収集する'],
    ['RS.AN-06', 'intersects', 'supporting', 'records custody', '取り扱いの記録を残す'],
  ],
  'D-1': [
    ['RS.MA-02', 'intersects', 'supporting', 'receives what is triaged', 'トリアージする報告を受け付ける'],
    ['ID.RA-08', 'intersects', 'supporting', 'where vulnerabilities are reported too', '脆弱性の報告も届くことがある'],
  ],
  'D-2': [
    ['RS.MA-01', 'intersects', 'integral', 'manages from acceptance to closure', '受け付けから完了まで管理する'],
    ['RS.MA-04', 'intersects', 'integral', 'sees that nothing stalls', '停滞しないように管理する'],
    ['RS.MA-05', 'intersects', 'integral', 'coordinates the step to recovery', '復旧への移行を統括する'],
    ['RS.AN-06', 'intersects', 'supporting', 'tracks progress', '進捗を管理する'],
    ['RC.RP-06', 'intersects', 'supporting', 'closes the incident', 'インシデントを完了させる'],
  ],
  'D-3': [
    ['RS.MA-02', 'superset', 'integral', 'decides whether to handle a report', '報告への対応の要否を判断する'],
    ['RS.MA-03', 'superset', 'integral', 'determines type and urgency', '種別と緊急度を判断する'],
    ['DE.AE-08', 'superset', 'integral', 'judges by the criteria', '基準に照らして判断する'],
    ['DE.AE-04', 'superset', 'integral', 'establishes the impact', '影響を明らかにする'],
    ['RS.AN-08', 'intersects', 'integral', 'impact on the business', '事業への影響を明らかにする'],
    ['RS.AN-03', 'intersects', 'integral', 'establishes the cause', '原因を明らかにする'],
  ],
  'D-4': [
    ['RS.MI-01', 'superset', 'integral', 'contains the incident', '被害の拡大を防ぐ'],
    ['RS.MI-02', 'intersects', 'integral', 'deals with it, remotely or on site', 'リモートまたは現地で対処する'],
  ],
  'D-5': [
    ['RC.RP-01', 'intersects', 'integral', 'helps to recover', '復旧を支援する'],
    ['RC.RP-02', 'intersects', 'integral', 'recovery actions', '復旧の処置を行う'],
    ['RC.RP-05', 'intersects', 'supporting', 'back to normal operation', '通常の稼働状態に戻す'],
    ['RC.RP-03', 'intersects', 'supporting', 'recovery relies on sound backups', '復旧には健全なバックアップが必要'],
    ['RC.RP-06', 'intersects', 'supporting', 'systems work again', 'システムが再び使えるようになる'],
  ],
  'D-6': [
    [
      'RS.CO-02',
      'superset',
      'integral',
      'informs those taking part and affected',
      '対応する者と影響を受ける者に伝える',
    ],
    ['RS.CO-03', 'superset', 'integral', 'shares data and situation', 'データと状況を共有する'],
    ['RC.CO-03', 'intersects', 'supporting', 'until systems work again', '復旧の間も状況を伝える'],
    ['RC.CO-04', 'intersects', 'supporting', 'consistent word to users', '利用者にも一貫した説明をする'],
    ['GV.SC-08', 'intersects', 'supporting', 'vendors and partners are informed', '協力会社や取引先にも伝える'],
  ],
  'D-7': [
    ['RC.RP-06', 'intersects', 'integral', 'writes the incident up and closes it', '報告書にまとめて対応を締めくくる'],
    ['RS.CO-03', 'intersects', 'supporting', 'interim and final reports', '中間報告と最終報告を行う'],
    ['RS.AN-06', 'intersects', 'supporting', 'says what was done', '処置を記録する'],
    ['RC.CO-04', 'intersects', 'supporting', 'version for outside', '社外向けの報告書を作成する'],
  ],
  'E-1': [
    [
      'ID.AM-03',
      'intersects',
      'integral',
      'network layout; data flows only in part',
      'ネットワーク構成を把握する。データフローは一部',
    ],
    ['ID.AM-01', 'intersects', 'supporting', 'which security devices sit where', 'セキュリティ機器の配置を把握する'],
  ],
  'E-2': [
    ['ID.AM-01', 'superset', 'integral', 'inventory of devices', '機器の台帳を管理する'],
    ['ID.AM-02', 'superset', 'integral', 'inventory of systems and software', 'システムとソフトウェアの台帳を管理する'],
    ['ID.AM-08', 'intersects', 'supporting', 'versions over time', 'バージョンまで管理する'],
  ],
  'E-3': [
    ['ID.RA-01', 'subset', 'integral', 'finds vulnerabilities with tools', 'ツールで脆弱性を検出する'],
    ['ID.RA-04', 'intersects', 'supporting', 'judges how they could be exploited', '悪用の可能性を示す'],
    ['ID.IM-02', 'intersects', 'supporting', 'advises what to improve', '改善策を示す'],
  ],
  'E-4': [
    ['PR.PS-02', 'intersects', 'integral', 'follows patches up', 'パッチの適用を完了まで管理する'],
    ['ID.RA-01', 'intersects', 'integral', 'matches advisories with the inventory', '脆弱性情報を台帳と照合する'],
    ['ID.RA-06', 'intersects', 'supporting', 'tracks until done', '完了まで追跡する'],
  ],
  'E-5': [
    ['ID.RA-01', 'intersects', 'integral', 'finds what tools miss', 'ツールで見つからないものを探す'],
    ['ID.IM-02', 'intersects', 'integral', 'tests security by attack', '攻撃によってセキュリティを試す'],
  ],
  'E-6': [
    ['ID.IM-02', 'intersects', 'integral', 'tests of targeted attacks', '標的型攻撃への耐性を試す'],
    ['PR.AT-01', 'intersects', 'supporting', 'phishing drills feed training', '標的型メール訓練を教育に生かす'],
  ],
  'E-7': [
    ['ID.IM-02', 'intersects', 'integral', 'exercises, and corrects what fails', '演習で見つけた課題を改善する'],
    ['ID.IM-04', 'intersects', 'integral', 'tries plans out', '対応の計画を試す'],
    ['PR.AT-02', 'intersects', 'supporting', 'responders practise', '対応の担当者が練習する'],
  ],
  'E-8': [
    ['GV.PO-01', 'intersects', 'integral', 'verifies that policies are followed', 'ポリシーの遵守を検証する'],
    ['ID.IM-01', 'intersects', 'integral', 'finds deviations', '逸脱を見つける'],
    ['GV.PO-02', 'intersects', 'supporting', 'shows where policy does not work', '守られていない規程が分かる'],
    ['PR.PS-01', 'intersects', 'supporting', 'settings against policy', '設定をポリシーと照合する'],
  ],
  'E-9': [
    ['PR.PS-01', 'intersects', 'integral', 'applies secure settings', 'セキュリティ設定を適用する'],
    ['PR.PS-05', 'intersects', 'supporting', 'leaves attackers less to work with', '攻撃に使えるものを減らす'],
    ['PR.IR-01', 'intersects', 'supporting', 'closes ways in', '侵入の足がかりを減らす'],
  ],
  'F-1': [
    ['ID.IM-03', 'intersects', 'integral', 'learns from closed incidents', '収束したインシデントから学ぶ'],
    ['ID.IM-04', 'intersects', 'integral', 'changes procedures and tools', '手順とツールを見直す'],
  ],
  'F-2': [
    ['ID.IM-03', 'intersects', 'integral', 'root causes of own cases', '自組織の事例の根本原因を分析する'],
    ['ID.RA-03', 'intersects', 'integral', 'what own monitoring reveals', '自組織の監視から分かる脅威'],
    ['DE.AE-07', 'intersects', 'supporting', 'own intelligence', '自組織の知見を提供する'],
    ['GV.SC-07', 'intersects', 'supporting', 'findings include the supply chain', 'サプライチェーンの知見も集める'],
  ],
  'F-3': [
    ['ID.RA-02', 'intersects', 'integral', 'collects and judges published intelligence', '公開情報を収集して評価する'],
    ['ID.RA-03', 'intersects', 'integral', 'external threats', '外部の脅威を把握する'],
    ['ID.RA-01', 'intersects', 'supporting', 'published vulnerabilities', '公開された脆弱性を収集する'],
  ],
  'F-4': [['ID.RA-03', 'intersects', 'integral', 'puts threats on record', '脅威を報告書にまとめる']],
  'F-5': [
    ['DE.AE-07', 'intersects', 'integral', 'into detection and response', '検知と対応に展開する'],
    ['ID.RA-05', 'intersects', 'supporting', 'helps to set priorities', '優先順位の判断を助ける'],
    ['PR.PS-02', 'intersects', 'supporting', 'into patching', 'パッチ適用に生かす'],
  ],
  'G-1': [
    ['PR.IR-01', 'intersects', 'integral', 'builds what is designed', '設計を実装する'],
    ['PR.PS-01', 'intersects', 'supporting', 'configures the platforms', '基盤を設定する'],
  ],
  'G-2': [
    ['PR.IR-01', 'intersects', 'integral', 'firewalls and proxies', 'ファイアウォールやプロキシを運用する'],
    ['DE.CM-01', 'intersects', 'integral', 'IDS/IPS and NDR', 'IDS/IPSやNDRを運用する'],
    ['PR.PS-01', 'intersects', 'supporting', 'changes follow a procedure', '手順に従って変更する'],
    ['PR.PS-02', 'intersects', 'supporting', 'versions of the products', '製品のバージョンを管理する'],
  ],
  'G-3': [
    ['DE.CM-01', 'intersects', 'integral', 'custom signatures', '独自のシグネチャで補う'],
    ['DE.AE-02', 'intersects', 'supporting', 'fewer false alarms', '過検知を減らす'],
  ],
  'G-4': [
    ['DE.CM-09', 'intersects', 'integral', 'antivirus and EDR', 'ウイルス対策とEDRを運用する'],
    [
      'PR.PS-05',
      'intersects',
      'integral',
      'can manage which software is installed',
      '導入されたソフトウェアも管理することがある',
    ],
    ['PR.PS-02', 'intersects', 'supporting', 'keeps protection current', '更新の遅れを防ぐ'],
  ],
  'G-5': [
    ['DE.CM-09', 'intersects', 'integral', 'state of registry and processes', 'レジストリやプロセスの状態を調べる'],
    ['DE.AE-02', 'intersects', 'integral', 'finds suspicious programs', '不審なプログラムを見つける'],
    ['DE.AE-07', 'intersects', 'supporting', 'own indicators of compromise', '独自の侵害指標を定める'],
  ],
  'G-6': [
    [
      'PR.IR-01',
      'intersects',
      'integral',
      'protection delivered from the cloud',
      'クラウドから提供される防御を運用する',
    ],
    ['DE.CM-06', 'intersects', 'supporting', 'sees the use of cloud services', 'クラウドの利用が見えるようになる'],
  ],
  'G-7': [
    ['DE.CM-06', 'intersects', 'integral', 'custom cloud detection', 'クラウドの検知を独自に補う'],
    ['PR.PS-01', 'intersects', 'supporting', 'corrects unsafe cloud settings', 'クラウドの設定の不備を是正する'],
  ],
  'G-8': [
    ['RS.AN-03', 'intersects', 'supporting', 'tools of the analysis', '解析のツールを運用する'],
    ['RS.AN-07', 'intersects', 'supporting', 'strict rules for confidential data', '機密データの扱いを厳格に管理する'],
  ],
  'G-9': [
    ['DE.AE-03', 'intersects', 'integral', 'rules over many sources', '多くの情報源にルールを適用する'],
    ['PR.PS-04', 'intersects', 'integral', 'sees that logs are collected', 'ログが収集されていることを確かめる'],
    ['DE.CM-01', 'intersects', 'supporting', 'monitoring sees what it holds', '監視できる範囲を決める'],
    ['DE.CM-09', 'intersects', 'supporting', 'monitoring sees what it holds', '監視できる範囲を決める'],
  ],
  'G-10': [
    ['DE.AE-03', 'intersects', 'integral', 'custom logic', '独自の分析ロジックを作る'],
    ['DE.AE-02', 'intersects', 'supporting', 'finds what standard rules miss', '標準のルールで見えない兆候を見つける'],
    ['DE.CM-01', 'intersects', 'supporting', 'packet captures', 'パケットデータを扱う'],
  ],
  'G-11': [
    ['ID.RA-06', 'intersects', 'supporting', 'tracks vulnerabilities', '脆弱性管理を支える'],
    ['RS.MA-01', 'intersects', 'supporting', 'systems the responders work with', '対応業務を支えるシステム'],
    ['RS.AN-06', 'intersects', 'supporting', 'reports and records', '報告と記録を支える'],
  ],
  'G-12': [
    ['ID.RA-07', 'intersects', 'supporting', 'tests changes for their effect', '変更の影響を検証する'],
    ['PR.PS-01', 'intersects', 'supporting', 'configuration changes', '設定の変更を検証する'],
    ['PR.PS-02', 'intersects', 'supporting', 'updates', '更新を検証する'],
  ],
  'G-13': [
    ['ID.RA-10', 'intersects', 'supporting', 'support by the vendor', '提供元のサポート体制を確かめる'],
    ['GV.SC-06', 'intersects', 'supporting', 'chooses by internal rules', '社内規程に合うものを選ぶ'],
  ],
  'H-1': [
    ['RS.AN-03', 'intersects', 'supporting', 'who did what and when', '誰がいつ何をしたかを整理する'],
    ['DE.CM-03', 'intersects', 'supporting', 'reads what staff did from the logs', '要員の行為をログから読み取る'],
  ],
  'H-2': [
    ['DE.CM-03', 'intersects', 'integral', 'detects fraud from behaviour', '行動から内部不正を検知する'],
    ['ID.RA-03', 'intersects', 'supporting', 'threats from inside', '内部の脅威を分析する'],
    ['ID.IM-03', 'intersects', 'supporting', 'learns from known cases', '過去の手口から学ぶ'],
  ],
  'I-1': [['PR.AT-01', 'intersects', 'integral', 'makes people aware', '自分事として捉えてもらう']],
  'I-2': [
    ['PR.AT-01', 'intersects', 'integral', 'courses for everyone', '全体の水準を底上げする'],
    ['PR.AT-02', 'intersects', 'supporting', 'study sessions on the job of others', '他部門の業務に応じた勉強会を行う'],
  ],
  'I-3': [['PR.PS-06', 'intersects', 'supporting', 'advises developers early', '開発部門に早期に助言する']],
  'I-4': [
    ['GV.SC-02', 'intersects', 'supporting', 'only vendors of security products', '対象はセキュリティ製品の提供元のみ'],
    ['GV.SC-07', 'intersects', 'supporting', 'gets faults fixed', '不具合への対応を求める'],
  ],
  'I-5': [
    ['ID.RA-02', 'intersects', 'integral', 'takes part in communities', 'コミュニティに参加する'],
    ['RS.CO-03', 'intersects', 'supporting', 'gives as well as takes', '開示できる情報を提供する'],
  ],
  'I-6': [
    ['GV.OV-03', 'intersects', 'supporting', 'technical results', '技術面の結果を報告する'],
    ['DE.AE-06', 'intersects', 'supporting', 'to those who run systems', '運用する側に示す'],
  ],
  'I-7': [
    ['GV.OV-03', 'intersects', 'integral', 'performance to executives', '成果を経営幹部に示す'],
    ['GV.RM-05', 'intersects', 'integral', 'a line to executives', '経営幹部への経路となる'],
    ['GV.OV-01', 'intersects', 'supporting', 'outcomes to review', '成果を見直す材料となる'],
    ['GV.RR-01', 'intersects', 'supporting', 'lets leadership answer', '経営層が判断する材料となる'],
  ],
} as const satisfies MappingData<CsfTargetId>;

export const toCsf = mappingOf('nist-csf-2.0', data);
