import { type EditionId, edition, type Framework } from './framework.ts';
import type { ServiceId } from './services.ts';
import type { Text } from './text.ts';

/**
 * What each service does and why it matters, in this project's words. Apart from the services themselves, and not in
 * `index.ts`: only what shows descriptions imports this file, so that `cdc check` loads none.
 */
const descriptions = {
  'A-1': {
    en: 'Decides how much risk the organisation is willing to carry and steers its security work accordingly. The other services of category A are parts of this one: their results come back here and become decisions.',
    ja: 'どこまでのリスクを許容するかを定め、それに沿ってセキュリティ活動全体の舵を取る。カテゴリーAの他のサービスを束ね、その結果を次の意思決定につなげる。',
  },
  'A-2': {
    en: "Works out which assets matter, what threatens them and how well today's controls hold, and puts a level on the risk that remains. Without it, priorities are guesswork.",
    ja: '守るべき資産、想定される脅威、既存の対策の効き具合を突き合わせ、残っているリスクの大きさを見積もる。優先順位を勘に頼らず決めるための土台となる。',
  },
  'A-3': {
    en: 'Drafts the security policy and its guidelines for the CISO to decide on. Rules that people can follow start with a draft that knows how they work.',
    ja: 'CISOの決定に向けて、セキュリティポリシーや関連するガイドラインの案を作る。現場の実務を踏まえた案にすることで、守れるルールになる。',
  },
  'A-4': {
    en: 'Reviews policies and internal rules at set intervals, and whenever new laws, standards or threats call for it. Rules that nobody maintains slowly stop matching reality.',
    ja: 'ポリシーや社内規程を定期的に点検し、法令や業界基準、脅威の変化に合わせて改める。規程は手入れを怠ると実態と合わなくなるため、見直しを習慣にすることが欠かせない。',
  },
  'A-5': {
    en: 'Helps the business keep running, or come back quickly, when a cyber attack or another disruption hits. It sees to it that continuity plans exist, take security incidents into account and work when they are needed.',
    ja: 'サイバー攻撃などで業務が止まりかねない場面でも事業を続け、早く立て直せるように経営を支える。事業継続計画にセキュリティインシデントを織り込み、いざというときに動く状態を保つ。',
  },
  'A-6': {
    en: 'Estimates, scenario by scenario, what an event would cost the organisation: money, but also trust and reputation. The answer shows what to protect first and how quickly it has to be back.',
    ja: '起こり得る事態をシナリオごとに想定し、金銭面の損害に加えて信用や評判への打撃も見積もる。何を先に守り、いつまでに復旧すべきかを判断する材料になる。',
  },
  'A-7': {
    en: 'Plans the people, budget and systems that security work needs and shares them out among the services. With the personnel department it also finds, develops and keeps skilled staff.',
    ja: 'セキュリティ業務に要る人員・予算・システムを見積もり、どのサービスにどれだけ充てるかを決める。人事部門と組んで、専門人材の採用、育成、定着も図る。',
  },
  'A-8': {
    en: 'Designs how security controls fit together across systems, business processes and suppliers. The platforms of category G are built from this design.',
    ja: 'システムや業務、取引先との関係まで見渡し、対策をどう組み合わせて事業を守るかの全体像を描く。カテゴリーGの基盤づくりは、この設計を出発点とする。',
  },
  'A-9': {
    en: 'Sets the rules for which incidents, vulnerabilities and threat reports are handled, and in what order. Writing down what does not count as an incident helps as much: different people then reach the same judgement.',
    ja: 'インシデント、脆弱性、脅威情報のそれぞれについて、対応の要否と順番を決める物差しを用意する。対応しない場合の線引きも明文化しておくと、担当者による判断の差が小さくなる。',
  },
  'A-10': {
    en: 'Decides beforehand what to do in each triage class and which techniques suit it best. When system owners know and have agreed to these actions, they can act at once.',
    ja: 'トリアージの区分ごとに、取るべき行動と適した技術を前もって選んでおく。システムの管理者とも合意しておけば、有事に迷わず動ける。',
  },
  'A-11': {
    en: 'Looks back weekly, monthly or at another fixed interval at how well security work was done and whether it got in the way of the business. Feedback from those served leads to correction and improvement.',
    ja: '週次や月次で活動を振り返り、対応の質と、業務の妨げになっていないかを確かめる。対応先から寄せられた声も生かし、悪い点は直して次に反映する。',
  },
  'A-12': {
    en: 'Checks systematically, with figures and evidence, whether policies and controls are really in place. It also gathers results from every category to show what security work achieves.',
    ja: 'ポリシーや統制が実際に機能しているかを、証跡と数値に基づいて体系的に確かめる。あわせて各カテゴリーの実績を集め、セキュリティ活動の成果を目に見える形にする。',
  },
  'A-13': {
    en: 'Supports the organisation in gaining and keeping certification against the standards it has chosen, such as ISO/IEC 27001. Which standards, and for which part of the organisation, is its own decision.',
    ja: 'ISO/IEC 27001など、組織が選んだ規格や制度の認証取得とその維持を手助けする。対象とする規格や範囲は、自組織の方針に応じて決める。',
  },
  'B-1': {
    en: 'Watches logs and network flows, looks into anything suspicious and gathers what triage needs. The sooner an attack is noticed, the smaller the damage. Audit data for internal control is collected here too.',
    ja: '各種ログや通信の流れを見張り、怪しい兆候を見つけたら掘り下げて、トリアージに要る情報をそろえる。早く気づくほど被害は小さく済む。内部統制のための監査データもここで集める。',
  },
  'B-2': {
    en: 'Keeps the events gathered by monitoring and analysis together in one place. When a judgement needs more evidence, the data is there to be searched.',
    ja: '監視や分析で得たイベントを一か所にまとめて残す。後から裏付けが必要になったときに、目当てのデータをすぐ探し出せるようにしておく。',
  },
  'B-3': {
    en: 'Tells the people responsible about events that may harm information assets: alerts, new vulnerabilities, spreading threats. A report that says what is known, what is not and what to do first gets the incident response started.',
    ja: '機器の警報や新たな脆弱性など、情報資産を脅かす恐れのある事象を担当者に知らせる。判明した点と不明な点、当面の対処を明確に伝え、インシデント対応の起点とする。',
  },
  'B-4': {
    en: 'Answers questions about analyses and reports and keeps a record of every exchange. A report helps only those who understand it.',
    ja: '分析結果や報告書についての質問に答え、やり取りを記録に残す。読み手が内容を理解し、行動に移せるようにするための窓口である。',
  },
  'C-1': {
    en: 'Examines digital evidence from networks, computers and storage to establish what happened. It shows what the attacker was after and whether data left the organisation.',
    ja: '通信記録、端末、サーバー、記憶媒体などに残された証跡を調べ、何が起きたのかを突き止める。攻撃者の狙いや、情報が持ち出されたかどうかの判断もここで行う。',
  },
  'C-2': {
    en: 'Takes apart malware, programs and scripts that an attacker left behind, by running them safely and by reading their code. Knowing what they do tells the responders what to look for and what to undo.',
    ja: '攻撃者が残したマルウェアやスクリプトを、隔離環境での実行やコードの解読を通じて調べる。その働きが分かれば、影響範囲の確認や駆除を的確に進められる。',
  },
  'C-3': {
    en: 'Pieces the whole attack together from forensic results, samples and threat intelligence, and follows it back to its source. Knowing who attacks, and how, helps to prevent the next attempt.',
    ja: 'フォレンジックや検体の分析結果に脅威情報を重ね、攻撃の全体像と出どころに迫る。攻撃者の素性や手口をつかむことが、次の攻撃への備えになる。',
  },
  'C-4': {
    en: 'Collects and preserves electronic evidence so that it stays complete, unaltered and traceable. This matters most when the police or the courts may become involved.',
    ja: 'インシデントに関わる電子データを、改変の疑いを持たれない形で集めて保管する。捜査や訴訟に発展する可能性がある場合に、とりわけ重要となる。',
  },
  'D-1': {
    en: 'Receives reports of possible incidents: from monitoring, from staff and from outside. Contact points that are easy to find and kept up to date make sure that no warning is lost.',
    ja: '監視担当、従業員、社外などから寄せられる、インシデントの疑いがある知らせを受け取る。連絡先を分かりやすく示し、最新に保つことで、通報の取りこぼしを防ぐ。',
  },
  'D-2': {
    en: 'Steers an incident from acceptance to closure and coordinates the services D-3 to D-7. Somebody always knows how far the work has come and whether it follows the triage criteria.',
    ja: '受け付けから完了までインシデントの進み具合を管理し、D-3からD-7までの活動を取りまとめる。トリアージ基準どおりに進んでいるかを見守り、対応の停滞や抜け漏れを防ぐ。',
  },
  'D-3': {
    en: 'Decides by the triage criteria whether a report is an incident, of what kind and how urgent. It then establishes cause and business impact, so that everyone involved shares one picture.',
    ja: '寄せられた情報をトリアージ基準に照らし、インシデントか否か、種別、緊急度を見極める。事業への影響と原因を明らかにし、関係者の認識をそろえる。',
  },
  'D-4': {
    en: 'Stops an incident from spreading and removes its cause, remotely where that is enough and on site where it is not. What was done is passed on to monitoring, so that known cases are not chased twice.',
    ja: '被害が広がる前に食い止め、原因を取り除く。遠隔での操作で足りなければ現地に赴く。処置の内容は監視側にも伝え、解決済みの事象を再び追わないようにする。',
  },
  'D-5': {
    en: 'Helps to bring affected systems back to normal operation, safely and in a sensible order. It checks that the cause is gone before business resumes.',
    ja: '影響を受けたシステムを、安全を確かめながら順を追って元の稼働状態に戻す作業を助ける。原因が残っていないことを確認したうえで業務を再開させる。',
  },
  'D-6': {
    en: 'Informs those who take part in the response and those who are affected: management, other departments, suppliers, authorities, customers. Timely and consistent word keeps the work coordinated and trust intact.',
    ja: '経営層、関係部門、委託先のほか、監督官庁や顧客など影響の及ぶ相手にも、インシデントの発生と状況を伝える。時機を逃さず一貫した説明をすることが、円滑な連携と信頼の維持につながる。',
  },
  'D-7': {
    en: 'Writes up an incident: impact, cause, what was done and what should change, with interim reports while the work goes on. The final report, in one version for inside and one for outside, closes the incident.',
    ja: '影響、原因、実施した処置、今後の改善策を報告書にまとめ、対応を締めくくる。社内向けと社外向けは内容の細かさを変えて用意し、長引く場合は途中経過も報告する。',
  },
  'E-1': {
    en: 'Keeps an overview of the network to be protected: how it is laid out and where the security devices sit. Analysts and responders need it at hand when minutes count.',
    ja: '保護するネットワークの大まかな構成と、セキュリティ機器の置き場所を押さえておく。分析やインシデント対応の際に、すぐ参照できる状態にしておくことが大切である。',
  },
  'E-2': {
    en: "Keeps an inventory of the systems, devices and software in the centre's care, with versions and, where needed, the components inside them. What is not known cannot be protected.",
    ja: 'CDCが受け持つシステム、機器、ソフトウェアを洗い出し、バージョンや、必要に応じて内部の構成部品まで台帳に載せる。把握していないものは守れない。',
  },
  'E-3': {
    en: 'Looks for vulnerabilities in networks, systems and applications, mainly with tools, judges how they could be exploited and advises how to reduce the risk. Tools keep the cost low, so many systems can be checked regularly.',
    ja: 'ネットワークからアプリケーションまでの弱点を、主にツールで探し、悪用の可能性と改善策を示す。手間を抑えられるため、多くの対象を繰り返し点検できる。',
  },
  'E-4': {
    en: 'Matches vulnerability information with the inventory to find the systems that need a patch, informs their owners and follows up until it is installed. Meanwhile it takes care that services stay available.',
    ja: '脆弱性情報を資産の台帳と照らし合わせて修正が要るシステムを割り出し、管理者に伝えて適用完了まで見届ける。サービスを止めない進め方にも気を配る。',
  },
  'E-5': {
    en: 'Has specialists attack systems by hand, as a real attacker would, to find ways in that tools miss. It takes more time and money than a scan, but important systems and milestones such as a launch or a major change deserve it.',
    ja: '専門家が攻撃者の視点で侵入を試み、ツールでは見つけにくい侵入経路を明らかにする。費用と時間はかかるが、重要なシステムや、新規公開・大規模改修といった節目には欠かせない。',
  },
  'E-6': {
    en: 'Measures how well the organisation withstands targeted attacks, for example with phishing drills and social engineering tests. The results feed staff training and make the case for better protection.',
    ja: '訓練用メールの送付やソーシャルエンジニアリングの試行などを通じて、標的型攻撃にどこまで耐えられるかを測る。結果は従業員教育や、対策の必要性を経営に説明する材料に用いる。',
  },
  'E-7': {
    en: 'Exercises the response to an attack scenario, on paper or in practice, to see whether incidents can be brought to an end without delay. What goes wrong in an exercise can be put right before it matters.',
    ja: '攻撃を想定した演習を机上や実機で行い、インシデントを滞りなく収束させられるかを確かめる。演習で見つかった課題は、本番の前に手直しできる。',
  },
  'E-8': {
    en: 'Checks whether systems and daily work keep to the security policy, and helps to put right what does not. A policy that nobody checks is only paper.',
    ja: 'システムの設定や日々の業務が、定められたセキュリティポリシーに沿っているかを点検する。守られていない箇所を見つけ、是正を後押しする。',
  },
  'E-9': {
    en: 'Chooses, evaluates and applies secure settings for systems, and removes what is not needed. Every weakness closed beforehand is one that an attacker cannot use.',
    ja: 'システムごとに安全な設定を見極めて適用し、不要な機能や権限を取り除く。攻撃の足がかりをあらかじめ減らしておく取り組みである。',
  },
  'F-1': {
    en: 'Looks back at a closed incident to learn from it: which procedures and tools worked, and which should change. What needs a decision of the whole organisation goes on to category A.',
    ja: '収束したインシデントを振り返り、手順やツールのうち何が役立ち、何を改めるべきかを整理する。組織全体の判断が要る事項は、カテゴリーAへ引き継ぐ。',
  },
  'F-2': {
    en: "Gathers what the organisation's own monitoring and incidents reveal, and looks for root causes in systems, rules and processes. It turns single cases into lasting improvement.",
    ja: '自組織の監視やインシデント対応から得られた知見を集め、システムだけでなくルールや業務の進め方にまで踏み込んで根本原因を探る。個々の事例を、息の長い改善へと結び付ける。',
  },
  'F-3': {
    en: 'Collects published information on vulnerabilities, attack trends, malware and malicious addresses, and judges how reliable it is and whether it concerns the organisation. The sources themselves are reviewed to keep them fresh.',
    ja: '公開されている脆弱性、攻撃の傾向、マルウェア、不正な接続先などの情報を集め、信頼性と自組織への影響を見定める。情報源も折に触れて入れ替え、鮮度を保つ。',
  },
  'F-4': {
    en: 'Brings internal and external threat intelligence together in a report, at regular intervals and at once when something serious comes up. Its content changes as the situation does.',
    ja: '社内外の脅威情報を一つにまとめ、定期的な報告書として示す。重大な脅威には速報で応じ、状況の変化に合わせて報告の中身も見直す。',
  },
  'F-5': {
    en: 'Sees that threat intelligence reaches every category in a form it can use: detection rules, patches, response plans, awareness. Feedback from those who use it makes it better.',
    ja: 'まとめた脅威情報を、検知ルール、パッチ適用、対応計画、啓発など、各カテゴリーの仕事で使える形にして届ける。使った側の意見を取り入れ、情報の価値を高めていく。',
  },
  'G-1': {
    en: 'Builds what the security architecture (A-8) lays down: sets up, configures and connects the platforms of the centre. A design protects nothing until it is in place.',
    ja: 'A-8で描いた設計に基づき、必要な製品や仕組みを構築してつなぎ合わせる。設計を実際に働く守りへと変えるサービスである。',
  },
  'G-2': {
    en: 'Runs network security products such as firewalls, IDS/IPS, WAF and proxies: configuration, versions, signature updates and health. Changes follow a procedure, because a mistake here can cut off the network.',
    ja: 'ファイアウォールやIDS/IPSなどネットワーク上の防御製品について、設定、版数、稼働状況、シグネチャの更新を管理する。誤った変更は通信障害を招くため、決められた手順に沿って作業する。',
  },
  'G-3': {
    en: "Writes the organisation's own signatures where those of the vendor are not enough, and tunes detection so that false alarms and wrong blocks stay rare. This takes people who know both the attacks and the products.",
    ja: '製品に付属する検知シグネチャで足りない部分を独自に作って補い、過検知や誤遮断が少なくなるよう調整する。攻撃手法と製品の特性の両方に通じた人材が要る。',
  },
  'G-4': {
    en: 'Runs endpoint protection such as antivirus and EDR, and sees that it is installed everywhere, up to date and switched on. A single unprotected machine can be the way in.',
    ja: 'ウイルス対策ソフトやEDRなど端末側の対策製品について、導入漏れ、更新の遅れ、機能の停止がないように管理する。守りの薄い一台が侵入口になり得る。',
  },
  'G-5': {
    en: "Uses endpoint products in depth: collects and analyses the state of processes and settings, and defines the organisation's own indicators of compromise (IOC). It finds attacks that standard detection lets through.",
    ja: '端末のプロセスや設定の状態を詳しく集めて分析し、独自の侵害指標（IOC）を定めて検知に用いる。標準の検知をすり抜ける攻撃を見つけ出すことを狙う。',
  },
  'G-6': {
    en: 'Runs security services delivered from the cloud: configuration, access rights and health. As systems move to the cloud, their protection has to move with them.',
    ja: 'クラウド型のセキュリティ機能について、設定、権限、稼働状況を日々管理する。業務システムのクラウド移行に、守りが後れを取らないようにする。',
  },
  'G-7': {
    en: "Adds the organisation's own detection rules to cloud security services, and finds and corrects unsafe cloud settings. Leaks from the cloud can begin with a wrong setting as well as with an attack.",
    ja: 'クラウドの検知機能に独自のルールを加え、設定の誤りを見つけて直す。クラウドからの情報漏えいは、攻撃だけでなく利用者側の設定が発端となることもある。',
  },
  'G-8': {
    en: 'Runs the tools for forensics and malware analysis, with strict rules for who may use them and how. They handle confidential data and dangerous programs, so care is part of the job.',
    ja: 'フォレンジックやマルウェア解析に使うツールを整備し、使える人や使い方を厳しく管理する。機密データや危険なプログラムを扱うだけに、慎重さが求められる。',
  },
  'G-9': {
    en: 'Runs the analysis platform, such as a SIEM: which data it keeps and for how long, its rules, and whether collection and analysis are working. Monitoring sees only what this platform holds.',
    ja: 'SIEMなどの分析基盤について、蓄積するデータと保存期間、分析ルール、収集と処理の稼働状況を管理する。監視で見えるものは、この基盤に入っているデータで決まる。',
  },
  'G-10': {
    en: "Extends the analysis platform with the organisation's own systems and logic, for data that commercial products cannot take in, such as packet captures or logs of special systems. It finds what standard rules miss.",
    ja: 'パケットデータや特殊なシステムのログなど、市販の製品では扱いきれないデータのために、独自の分析ロジックや仕組みを開発する。標準的なルールでは捉えられない兆候を見つけることを目指す。',
  },
  'G-11': {
    en: 'Runs the systems the centre itself works with: tickets, reports, enquiries, vulnerability tracking. Good ones prevent mistakes and take over routine work.',
    ja: 'チケット管理、報告書作成、問い合わせ、脆弱性管理など、CDC自身の業務を支えるシステムを運用する。作業の自動化や操作ミスの防止を通じて、担当者の負担を減らす。',
  },
  'G-12': {
    en: 'Tests updates and changes of the security tools in use before they go live, above all for their effect on availability. A security tool should never be the cause of an outage.',
    ja: '導入済みのツールを更新したり設定を変えたりする前に、他のシステムや業務の安定稼働に支障が出ないかを試す。対策ツールが障害の原因になることを防ぐ。',
  },
  'G-13': {
    en: 'Looks for new tools when a new need arises: surveys the market, tries candidates out, and develops its own if nothing fits. Whether a product is supported when vulnerabilities are found is part of the judgement.',
    ja: '新たな対策が求められたときに、市販製品を調べて試用し、適したものがなければ自ら開発する。効果や運用への影響に加え、脆弱性が見つかった際の支援体制も見て選ぶ。',
  },
  'H-1': {
    en: 'Supports those who deal with internal fraud by working out from the logs who did what and when. The investigation itself stays with departments such as legal or internal control.',
    ja: '内部不正が明らかになった際に、手元のログから誰がいつ何をしたかを整理し、調査にあたる部門を助ける。調査そのものは、法務や内部統制などの部門が主導する。',
  },
  'H-2': {
    en: 'Learns from known cases of internal fraud how similar acts would show in the logs, and builds detection for them. Detection that is known to exist also deters.',
    ja: '過去の内部不正の手口を分析し、同じような行為をログから見つける仕組みを作る。検知できると知られていること自体が、抑止力にもなる。',
  },
  'I-1': {
    en: 'Makes people aware that security concerns them, using real cases, figures, portals, videos or posters. Attentive staff are often the first to notice an attack.',
    ja: '実例や統計、ポータルサイト、動画などを使い、セキュリティを自分ごととして捉えてもらう。従業員の気づきが、攻撃を見つける最初のきっかけになることも多い。',
  },
  'I-2': {
    en: 'Teaches security to people outside the centre through courses and study sessions, drawing on what the centre has learned itself. It raises the level of the whole organisation.',
    ja: 'CDCで培った知識や経験を、研修や勉強会を通じて他部門の人々に伝える。組織全体の理解を底上げする。',
  },
  'I-3': {
    en: 'Advises departments that develop systems or run services on security questions, in line with the policies of category A. Asked early, it helps to make things secure by design.',
    ja: 'システム開発やサービス運営を担う部門の相談に乗り、カテゴリーAの方針に沿って助言する。早い段階から関わることで、セキュリティ・バイ・デザインの定着を後押しする。',
  },
  'I-4': {
    en: 'Builds a direct relationship with the vendors of the security products and services in use. Faults get fixed sooner, and ideas for improvement reach those who can act on them.',
    ja: '利用中のセキュリティ製品やサービスの提供元と、直接話し合える間柄を築く。不具合の早期解消や、製品の改善につなげる。',
  },
  'I-5': {
    en: 'Takes part in security communities such as CSIRT associations and ISACs, and exchanges information as far as it may be disclosed. What others have seen today may arrive here tomorrow.',
    ja: 'CSIRTの協議会やISACなど社外のコミュニティに加わり、開示できる範囲で情報を交換する。他組織の経験を、自組織の備えに生かす。',
  },
  'I-6': {
    en: 'Reports the results of monitoring and operation in technical terms. It makes the security level of systems and infrastructure visible to those who run them.',
    ja: '監視や運用で得られた結果を、技術的な観点から報告する。システムやIT基盤の安全性の度合いを、運用する側の目に見えるものにする。',
  },
  'I-7': {
    en: 'Reports regularly to executives on the level of security and the performance of operations, with indicators and statistics. Decisions about budget and direction need a clear and honest picture.',
    ja: 'セキュリティの水準や運用の成果を指標と統計で示し、経営幹部に定期的に報告する。予算や方針を決める場に、正確で分かりやすい判断材料を届ける。',
  },
} as const satisfies Record<ServiceId, Text>;

const byEdition: Readonly<Record<EditionId, Readonly<Record<string, Text>>>> = { 'x1060-2021': descriptions };

/** What a service does and why it matters: its own description, if the organisation has given it one. */
export function descriptionOf(
  { id, description }: { readonly id: string; readonly description?: Text | undefined },
  framework: Pick<Framework, 'id'> = edition,
): Text {
  const listed = byEdition[framework.id];
  return description ?? (Object.hasOwn(listed, id) ? listed[id] : undefined) ?? { en: '', ja: '' };
}
