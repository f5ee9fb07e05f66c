import { edition, type Framework, knownAs } from './framework.ts';
import type { ServiceId } from './services.ts';
import type { Text } from './text.ts';

/**
 * What each service does and why it matters, in this project's words. Apart from the services themselves, and not in
 * `index.ts`: only what shows descriptions imports this file, so that `cdc check` loads none.
 */
const descriptions = {
  'A-1': {
    en: 'Decides how much risk the organisation is willing to accept and steers its security work accordingly. It ties the other services of category A together: their results come back here and become decisions. Measures that continue long after an incident are followed up here too.',
    ja: '許容するリスクの範囲を定め、それに沿ってセキュリティ活動全体の方向を決める。カテゴリーAのほかのサービスを統括し、その結果を次の意思決定に反映する。インシデント後に長期化する対策も、ここで引き継いで完了まで管理する。',
  },
  'A-2': {
    en: "Works out which assets matter, what threatens them and how well today's controls hold, and from that how high the organisation's risk is. Without it, priorities are guesswork.",
    ja: '守るべき資産、想定される脅威、既存の対策の有効性を照らし合わせ、組織が抱えるリスクの大きさを評価する。対応の優先順位を決める際の根拠となる。',
  },
  'A-3': {
    en: 'Drafts the security policy and its guidelines for the CISO to decide on. Rules that people can follow start with a draft that reflects how they work.',
    ja: 'CISOの決定に向けて、セキュリティポリシーや関連するガイドラインの案を作成する。現場の実務を踏まえて作成すれば、守られるルールになる。',
  },
  'A-4': {
    en: 'Reviews policies and internal rules at set intervals, and whenever new regulations, guidelines or threat intelligence call for it. Rules that no one maintains drift away from reality.',
    ja: 'ポリシーや社内規程を定期的に点検し、法令やガイドライン、脅威の変化に合わせて改定する。見直しを怠ると、規程は次第に実態と合わなくなる。',
  },
  'A-5': {
    en: 'Supports management in having a business continuity plan in place and carrying it out properly. When a cyber attack or another disruption hits, the business keeps running or recovers quickly.',
    ja: '事業継続計画（BCP）を整備し、必要なときに適切に実行できるよう、経営の活動を支援する。サイバー攻撃などが起きても事業を継続し、または早期に復旧できるようにする。',
  },
  'A-6': {
    en: 'Estimates, scenario by scenario, what an event could cost the organisation: money, but also trust and reputation. It shows the organisation how large a loss to be prepared for.',
    ja: '起こり得る事態をシナリオごとに想定し、金銭的な損害に加えて信用や評判への影響も見積もる。どの程度の損失に備えるべきかを、組織が把握できるようにする。',
  },
  'A-7': {
    en: 'Plans the people, budget and systems that security work needs and allocates them to the services. With HR it also recruits, develops and retains skilled staff, and exchanges people with other departments.',
    ja: 'セキュリティ業務に必要な人員・予算・システムを見積もり、各サービスへの配分を決める。人事部門と連携して、専門人材の採用、育成、定着や、他部門との人材交流も進める。',
  },
  'A-8': {
    en: 'Designs how security controls fit together across systems, business processes and suppliers. The platforms of category G are built to this design.',
    ja: 'システム、業務、取引先との関係まで含めて、対策をどう組み合わせて事業を守るかという全体像を設計する。カテゴリーGの基盤構築は、この設計を出発点とする。',
  },
  'A-9': {
    en: 'Sets the rules for which incidents, vulnerabilities and threat reports to handle, and in what order, within the scope of the policy. Writing down what does not count as an incident helps just as much: different people then reach the same judgement.',
    ja: 'ポリシーで定めた範囲で、インシデント、脆弱性、脅威情報のそれぞれについて、対応の要否と優先順位を判断する基準を定める。対応しない場合の条件も明文化しておくと、担当者による判断の差が小さくなる。',
  },
  'A-10': {
    en: 'Decides in advance what to do in each triage class and which techniques suit it best. When system owners have agreed to these actions, responders can act at once.',
    ja: 'トリアージの区分ごとに、取るべき行動と適した技術をあらかじめ選定する。システムの管理者とも合意しておけば、インシデントの発生時に迷わず対応できる。',
  },
  'A-11': {
    en: "Reviews at fixed intervals, such as weekly or monthly, how well security work was done and whether it and the business got in each other's way. Feedback from those served, and issues raised through consulting, lead to corrections. Where there are several centres, it covers them all together.",
    ja: '週次や月次など定期的に活動を振り返り、対応の質のほか、業務の妨げになっていないか、業務の都合で形骸化していないかを点検する。対応組織が複数あれば、全体を通して見る。対応先の意見や、相談への対応から寄せられた事項も踏まえ、問題点は是正して次に生かす。',
  },
  'A-12': {
    en: 'Audits systematically and quantitatively how policies and controls are put into practice at a site or over a period. The centre does not audit itself: it takes part indirectly, by supplying evidence of the controls. It also gathers results from every category to measure what security work achieves.',
    ja: 'ポリシーや統制がどこまで実施されているかを、拠点や期間を定めて体系的かつ定量的に調べる監査である。CDCは自らを監査するのではなく、統制の実施状況を示す証拠を提出する形で間接的に関与する。あわせて各カテゴリーの実績を集計し、セキュリティ活動の効果を測定する。',
  },
  'A-13': {
    en: 'Supports the organisation in conforming to the standards and certification schemes it has chosen, such as ISO/IEC 27001. Which ones, for which part of the organisation, and whether for security only, is for the organisation to decide.',
    ja: 'ISO/IEC 27001など、組織が選んだ規格や認証制度に適合するための取り組みを支援する。何を取得するか、どの範囲を対象とするか、セキュリティ以外の認証も含めるかは、組織の方針による。',
  },
  'B-1': {
    en: 'Watches logs and network flows, from network devices to endpoints and the cloud, and collects more, such as packet captures, where triage needs it. The sooner an attack is noticed, the smaller the damage. Audit data for internal control is collected here too.',
    ja: 'ネットワーク機器からエンドポイント、クラウドまで、ログやネットワークフローを監視し、不審な兆候を見つけたらパケットなども取得して、トリアージに必要な情報をそろえる。早く検知するほど被害は小さく抑えられる。内部統制のための監査データもここで収集する。',
  },
  'B-2': {
    en: 'Keeps the events gathered by monitoring and analysis in one place. Where they are not enough for triage, it also collects logs that are not normally handled, and draws on category E. Getting logs that another department owns can become part of the incident response.',
    ja: '監視や分析で得たイベントを1か所に集めて保管する。トリアージの判断に足りなければ、カテゴリーEの情報を参照し、普段は扱わないログも追加で収集する。他部門が管理するログについては、インシデント対応の一環として調整することもある。',
  },
  'B-3': {
    en: 'Notifies the people responsible of events that may harm information assets: alerts, security bulletins, new vulnerabilities, spreading threats. Reports follow an agreed format and say what is known, what is not and what to do first, so that incident response can start.',
    ja: '機器のアラートやセキュリティ速報、新たな脆弱性、拡大中の脅威など、情報資産を脅かすおそれのある事象を担当者に通知する。通知する項目をあらかじめ決めておき、判明している点と不明な点、当面の対処を明確に伝えて、インシデント対応の起点とする。',
  },
  'B-4': {
    en: 'Answers questions about analyses and reports, whether by phone, mail or chat, and keeps a record of every exchange. A report helps only those who understand it. The same desk can serve other categories too.',
    ja: '分析データや報告書についての質問に、電話、メール、チャットなどで回答し、やり取りを記録に残す。受け手が内容を理解し、行動に移せるようにするための窓口である。ほかのカテゴリーの窓口を兼ねることもある。',
  },
  'C-1': {
    en: 'Examines digital evidence from networks, computers, memory and storage to establish what happened, including logs and packet captures that real-time analysis did not cover. It shows what the attacker was after and whether data left the organisation.',
    ja: 'コンピューター、メモリー、記憶媒体などに残された証拠に加え、即時分析で扱いきれなかったログやパケットも調べ、何が起きたのかを明らかにする。攻撃者の狙いや、情報が持ち出されたかどうかもここで判断する。',
  },
  'C-2': {
    en: 'Takes apart the malware, programs and scripts that an attacker left behind, by running them in isolation and by reading their code. Knowing what they do tells responders what to look for and what to undo.',
    ja: '攻撃者が残したマルウェアやスクリプトなどの検体を、隔離環境での実行やコードの解読によって解析する。その機能や挙動が分かれば、影響範囲の確認や駆除を的確に進められる。',
  },
  'C-3': {
    en: 'Pieces the whole attack together from forensic results, malware samples and threat intelligence, and traces it to its source, be it an outsider or an insider. Where the evidence allows, it profiles the attacker and their motives. That helps prevent the next attempt.',
    ja: 'フォレンジックや検体解析の結果に脅威情報を組み合わせ、攻撃の全体像と発生源を突き止める。相手は外部の攻撃者とは限らず、内部の者も対象とする。証拠が十分なら攻撃者の素性や目的も推定し、次の攻撃への備えとする。',
  },
  'C-4': {
    en: 'Collects and preserves electronic evidence so that it stays complete, unaltered and traceable. This matters most when the police or the courts may become involved.',
    ja: 'インシデントに関わる電子データを、完全性と追跡可能性を保ったまま、証拠として収集・保全する。捜査や訴訟に発展する可能性がある場合に、特に重要となる。',
  },
  'D-1': {
    en: 'Receives reports of possible incidents from monitoring, from other departments and from outside. Well-known, up-to-date contact points, including those in public registers such as WHOIS, make sure that no warning gets lost.',
    ja: '監視担当、他部門、社外などから、インシデントの疑いのある事象の報告を受け付ける。WHOISの登録情報も含めて連絡先を広く周知し、最新に保つことで、報告の取りこぼしを防ぐ。',
  },
  'D-2': {
    en: 'Manages an incident from acceptance to closure and coordinates the services from classification to the report. It tracks progress against the triage criteria, so that nothing stalls or gets missed.',
    ja: '受け付けから完了までインシデントの進捗を管理し、分類から対応報告までの活動を統括する。トリアージ基準に沿って進んでいるかを確認し、対応の停滞や漏れを防ぐ。',
  },
  'D-3': {
    en: 'Decides by the triage criteria whether to handle a report, and determines its type and urgency. It then establishes the cause and the impact on the business, so that everyone involved shares one picture, and considers stopgaps and ways to prevent a recurrence.',
    ja: '受け付けた報告をトリアージ基準に照らし、対応の要否、種別、緊急度を判断する。原因と事業への影響を明らかにして関係者の認識を合わせ、応急処置や再発防止策も検討する。',
  },
  'D-4': {
    en: 'Contains an incident and deals with it: remotely where that is enough, on site where it is not or where evidence must be strictly preserved. It tells monitoring what was done, so that resolved cases are not chased again.',
    ja: '被害の拡大を防ぎ、インシデントに対処する。リモートでの操作で足りない場合や、証拠を厳格に保全する必要がある場合は、現地で対応する。処置の内容は監視側にも伝え、対応済みの事象を重ねて調査しないようにする。',
  },
  'D-5': {
    en: 'Helps bring the systems affected by an incident back to normal operation. For the business, an incident is over only when its systems work again.',
    ja: 'インシデントの影響を受けたシステムの復旧を支援し、通常の稼働状態に戻す。事業にとっては、システムが再び使えるようになって初めてインシデントが終わる。',
  },
  'D-6': {
    en: 'Informs those who take part in the response, such as management, other departments and vendors, and those affected, such as authorities, business partners and users. It also arranges the sharing of data for analysis and finds out about damage. Timely and consistent communication keeps trust intact.',
    ja: '経営層、関係部門、協力会社など共に対応にあたる者と、監督官庁、取引先、利用者など影響を受ける者に、インシデントの発生と状況を伝える。分析に必要なデータの共有や、被害状況の聞き取りも調整する。適時に一貫した説明を行うことが、信頼の維持につながる。',
  },
  'D-7': {
    en: 'Writes up a finished incident, in one version for inside and one for outside, and so closes it: impact, cause, actions taken and how the cause is removed. Those involved who need to know earlier get interim reports. Long-running measures pass to category A, changes to procedures and tools to post-incident analysis.',
    ja: '収束したインシデントの影響、原因、処置、根本的な対策を、社内向けと社外向けに粒度を変えた報告書にまとめて、対応を締めくくる。対応の途中でも、関係者から求められれば中間報告を行う。対策が長引く場合はカテゴリーAに、手順やツールの見直しは事後分析に引き継ぐ。',
  },
  'E-1': {
    en: 'Keeps an overview of the protected network: how it is laid out, and which security devices sit where. It relies on the help of those who run the systems. Analysts and responders need it at hand when minutes count.',
    ja: 'システム部門などの協力を得て、保護するネットワークの構成の概要と、セキュリティ機器の種類や配置を把握しておく。脆弱性管理のほか、分析やインシデント対応の際にも、すぐに参照できる状態にしておく。',
  },
  'E-2': {
    en: "Keeps an inventory of all systems, devices and software in the centre's care, with versions and, where needed, the components inside both purchased products and the organisation's own. You cannot protect what you do not know about.",
    ja: 'CDCが受け持つシステム、機器、ソフトウェアを漏れなく洗い出し、バージョンまで台帳で管理する。必要に応じて、調達品や自社製品に含まれるライブラリなどの構成要素も把握する。把握していない資産は守れない。',
  },
  'E-3': {
    en: 'Scans networks, systems and applications for vulnerabilities with tools, judges how they could be exploited and advises how to reduce the risk. Tools are less accurate than people, but fast and cheap, so many systems can be checked regularly.',
    ja: 'ネットワーク機器からアプリケーションまでの脆弱性をツールで検出し、悪用の可能性と改善策を示す。人手による診断より精度は劣るが、短時間かつ低コストで実施できるため、多くの対象を定期的に診断できる。',
  },
  'E-4': {
    en: 'Matches vulnerability information against the inventory to find the systems that need a patch, informs their owners and follows up until the patch is installed. Meanwhile it makes sure that services stay available.',
    ja: '脆弱性情報を資産の台帳と照合してパッチの適用が必要なシステムを特定し、管理者に伝えて適用完了まで管理する。サービスの可用性を損なわない進め方にも配慮する。',
  },
  'E-5': {
    en: 'Has specialists attack systems by hand, as a real attacker would, to find ways in that tools miss. It takes more time and money than a scan, but important systems and milestones such as a launch deserve it. In threat-led penetration tests (TLPT) with red and blue teams, it works together with those who test resistance to targeted attacks and who run exercises.',
    ja: '専門家が攻撃者の視点で侵入を試み、ツールでは見つけにくい侵入経路を明らかにする。費用と時間はかかるが、重要なシステムや、新規公開・大規模改修などの節目には欠かせない。レッドチームとブルーチームによる脅威ベースのテスト（TLPT）では、標的型攻撃への耐性評価や対応の演習と連携する。',
  },
  'E-6': {
    en: 'Measures how well the organisation withstands targeted attacks (APT), with targeted phishing drills and social engineering tests. The results feed staff training and make the case for better protection. It works together with penetration tests.',
    ja: '標的型メール訓練のほか、ソーシャルエンジニアリングテストも行い、標的型攻撃（APT）に組織がどこまで耐えられるかを評価する。結果は従業員教育や、経営層に対策の必要性を説明する材料として用いる。ペネトレーションテストとも連携する。',
  },
  'E-7': {
    en: 'Runs tabletop and hands-on exercises of attack scenarios to see whether incidents can be brought to an end without delay. Whatever goes wrong is analysed and corrected before it matters. As the blue team of a threat-led test it works together with the penetration testers.',
    ja: '攻撃を想定した演習を机上または実機で行い、インシデントを滞りなく収束させられるかを確認する。演習で見つかった課題は、原因を分析し、実際のインシデントが起きる前に改善する。ブルーチームとして脅威ベースのテストに参加するときは、ペネトレーションテストと連携する。',
  },
  'E-8': {
    en: 'Helps verify that the organisation complies with the security policies it has set. A policy that no one checks is only paper.',
    ja: '組織が定めたセキュリティポリシーを遵守しているかどうかの検証を支援する。誰も確認しないポリシーは形骸化する。',
  },
  'E-9': {
    en: 'Determines, evaluates and applies the security settings that systems need, and configures IT components to give attackers less to work with. Every weakness closed in advance is one that an attacker cannot use.',
    ja: 'システムごとに必要なセキュリティ設定を調査・評価して適用し、IT機器やソフトウェアの構成を攻撃されにくいものにする。攻撃の足がかりをあらかじめ減らす取り組みである。',
  },
  'F-1': {
    en: "Reviews how a closed incident was resolved, to learn from it: which of the centre's procedures and tools worked, and which should change. Anything that needs a decision by the whole organisation goes to category A.",
    ja: '収束したインシデントについて解決までの経過を振り返り、CDCの手順やツールのうち有効だったものと改善すべきものを整理する。組織全体の判断が必要な事項は、カテゴリーAへ引き継ぐ。',
  },
  'F-2': {
    en: "Gathers what the organisation's own monitoring and incidents reveal, its supply chain included, and looks for root causes in systems, rules and processes. It also sorts out what went badly in analysis and response themselves. It turns single cases into lasting improvement.",
    ja: '自組織の監視やインシデント対応から得られた知見を、サプライチェーンも含めて集め、システム、ルール、業務プロセスにまで踏み込んで根本原因を分析する。分析や対応そのものの課題も整理する。個々の事例を中長期的な改善につなげる。',
  },
  'F-3': {
    en: 'Collects published information on vulnerabilities, attack trends, malware and malicious addresses, judges how reliable and relevant it is, and selects what to act on. The sources themselves are reviewed to keep them current.',
    ja: '公開されている脆弱性、攻撃の傾向、マルウェア、不正な通信先などの情報を収集し、信頼性と自組織への影響を評価して、対応すべきものを選別する。情報源も随時見直し、鮮度を保つ。',
  },
  'F-4': {
    en: 'Combines internal and external threat intelligence in a report, at regular intervals and at once when something serious comes up. Its content changes with the situation.',
    ja: '社内外の脅威情報を統合し、定期的な報告書にまとめる。重大な脅威については速報を出し、状況の変化に合わせて報告内容も見直す。',
  },
  'F-5': {
    en: 'Gets threat intelligence to every category in a form it can use: detection rules, patches, response plans, awareness. Feedback from its users makes it better.',
    ja: 'まとめた脅威情報を、検知ルール、パッチ適用、対応計画、意識啓発など、各カテゴリーの業務で使える形にして展開する。利用者の意見を取り入れ、情報の価値を高める。',
  },
  'G-1': {
    en: 'Builds what the security architecture specifies: sets up, configures and integrates the platforms of the centre. A design protects nothing until it is in place.',
    ja: 'セキュリティアーキテクチャの設計に基づき、CDCの基盤となる製品や仕組みを構築、設定、接続する。設計を実際の防御の仕組みとして形にするサービスである。',
  },
  'G-2': {
    en: 'Runs network security products such as firewalls, IDS/IPS, WAF, proxies and NDR: placement, configuration, versions, signature updates and health. Changes follow a procedure, because a mistake here can cut off the network.',
    ja: 'WAF、IDS/IPS、ファイアウォール、NDR、プロキシなどネットワーク上の製品について、構成、設定、バージョン、シグネチャの更新、稼働状況を管理する。誤った変更は通信障害を招くため、定められた手順に従って作業する。',
  },
  'G-3': {
    en: "Writes custom signatures where the vendor's are not enough. A policy that takes the nature of each signature into account keeps false positives and false blocks rare.",
    ja: '製品に付属するシグネチャで足りない部分を、独自に作成して補う。シグネチャごとの特性を踏まえて適用方針も定め、過検知や誤遮断が少なくなるよう調整する。',
  },
  'G-4': {
    en: 'Runs endpoint protection such as antivirus and EDR, and makes sure that it is installed everywhere, up to date and switched on. It may also manage which software is installed on endpoints. A single unprotected machine can be the way in.',
    ja: 'ウイルス対策ソフトやEDRなどのエンドポイント製品について、導入漏れ、更新の遅れ、機能の停止がないように管理する。エンドポイントに導入されているソフトウェアを併せて管理することもある。対策の不十分な1台が侵入口になり得る。',
  },
  'G-5': {
    en: 'Uses endpoint products in depth: collects and analyses the state of the registry and of processes to find suspicious programs, and defines custom indicators of compromise (IOC) where needed. It finds attacks that standard detection misses.',
    ja: 'エンドポイントのレジストリやプロセスの状態を詳しく収集・分析し、不審なプログラムを発見する。必要に応じて独自の侵害指標（IOC）を定め、検知に用いる。標準の検知をすり抜ける攻撃の発見を目的とする。',
  },
  'G-6': {
    en: 'Runs the security services that are delivered from the cloud. As systems move to the cloud, their protection has to move with them.',
    ja: 'クラウドから提供されるセキュリティサービスを運用する。業務システムのクラウド移行に合わせて、対策も整える。',
  },
  'G-7': {
    en: "Adds custom signatures to cloud security services where the provider's are not enough, and finds and corrects unsafe cloud settings. Leaks from the cloud can start with a misconfiguration as well as with an attack.",
    ja: 'クラウドセキュリティサービスの検知機能に、標準で足りないシグネチャを独自に追加し、設定の不備も見つけて是正する。クラウドからの情報漏えいは、攻撃だけでなく利用者側の設定の誤りからも起こる。',
  },
  'G-8': {
    en: 'Runs the tools for forensics and malware analysis, with strict rules for who may use them, how and with whose permission. They handle confidential data and dangerous programs, so care is essential.',
    ja: 'フォレンジックやマルウェア解析に使うツールを運用し、利用者、使い方、利用の許可を厳格に管理する。機密データや危険なプログラムを扱うため、慎重な運用が求められる。',
  },
  'G-9': {
    en: 'Runs the analysis platform, such as a SIEM: which data it keeps and for how long, its rules, and whether collection and analysis work. Monitoring sees only what this platform holds.',
    ja: 'SIEMなどの分析基盤について、蓄積するデータと保存期間、分析ルール、収集と分析の稼働状況を管理する。監視できる範囲は、この基盤に蓄積したデータで決まる。',
  },
  'G-10': {
    en: 'Extends the analysis platform with custom systems and logic, for data that commercial products cannot handle, such as packet captures or logs of special systems. It finds what standard rules miss.',
    ja: 'パケットデータや特殊なシステムのログなど、市販製品では扱えないデータのために、独自の分析ロジックや仕組みを開発する。標準のルールでは検知できない兆候の発見を目的とする。',
  },
  'G-11': {
    en: 'Runs the systems the centre itself works with, such as those for reports, enquiries and vulnerability tracking. They fill the gaps left by other systems, prevent mistakes and automate routine work.',
    ja: '報告書の作成、問い合わせ管理、脆弱性管理など、CDC自身の業務を支えるシステムを運用する。ほかのシステムにない機能を補い、作業の自動化や操作ミスの防止によって、担当者の負担を減らす。',
  },
  'G-12': {
    en: 'Tests updates and configuration changes of the security tools in use for their effect on other systems and on operations, above all on availability. A security tool should never cause an outage.',
    ja: '導入済みのセキュリティツールを更新したり設定を変更したりする際に、ほかのシステムや業務への影響、特に可用性への影響を検証する。セキュリティツールが障害の原因になることを防ぐ。',
  },
  'G-13': {
    en: 'Designs and introduces new tools when a need arises: surveys the market, tries candidates out, and develops its own if nothing fits. It chooses products that meet internal rules and the architecture, come with support when vulnerabilities are found, and cope with current attacks.',
    ja: '新たな対策が必要になったときに、市販製品を調査・試用し、適したものがなければ自ら開発して導入する。効果や運用への影響に加え、社内規程やアーキテクチャに合うか、脆弱性が見つかった際のサポート体制があるか、現在の攻撃に耐えるかも確認して選定する。',
  },
  'H-1': {
    en: 'Supports those who deal with internal fraud by working out from the logs who did what and when. Departments such as legal or internal control lead the investigation itself. It can concern anyone in the organisation, staff of the centre included.',
    ja: '内部不正が発覚した際に、手元のログから誰がいつ何をしたかを整理し、調査を担当する部門を支援する。調査そのものは、法務や内部統制などの部門が主導する。対象は組織の全員で、CDCの要員も例外ではない。',
  },
  'H-2': {
    en: 'Learns from known cases of internal fraud how similar acts would show up in the logs, and builds detection for them where it can, for example from user behaviour (UEBA). Detections go to those who deal with internal fraud. Detection that people know about also deters.',
    ja: '過去の内部不正の手口を分析し、UEBAなども用いて、同様の行為をログから検知する仕組みを作る。検知した兆候は、内部不正を担当する部門に伝える。検知できると知られていること自体が抑止力になる。',
  },
  'I-1': {
    en: 'Makes people aware that security concerns them, with real cases, figures, portals, videos or posters, and encourages them to use the tools, practices and policies that protect the business. Attentive staff are often the first to notice an attack.',
    ja: '実例や統計、ポータルサイト、動画、ポスターなどを使い、セキュリティを自分事として捉えてもらう。事業を守るためのツール、ベストプラクティス、ポリシーの活用も促す。従業員の気付きが、攻撃を見つける最初のきっかけになることも多い。',
  },
  'I-2': {
    en: "Teaches security to people outside the centre through courses and study sessions, drawing on the centre's own experience. It raises the level of the whole organisation.",
    ja: 'CDCで得た知識や経験を、研修や勉強会を通じて他部門に伝える。組織全体のセキュリティの水準を底上げする。',
  },
  'I-3': {
    en: 'Advises departments that develop systems or run services on security questions, in line with the policies of category A; anything beyond them goes to quality management. Asked early, it helps make things secure by design.',
    ja: 'システム開発やサービス運営を担う部門の相談に応じ、カテゴリーAの方針に沿って助言する。方針の範囲に収まらない判断や改善は、品質管理と連携して進める。早期に関わることで、セキュリティ・バイ・デザインの定着につながる。',
  },
  'I-4': {
    en: 'Builds direct relationships with the vendors of the security products and services in use. Faults get fixed sooner, and ideas for improvement reach those who can act on them.',
    ja: '購入したセキュリティ製品やサービスの提供元と、直接対話できる関係を築く。不具合への対応を求め、改善の提案を伝えることで、製品の改善につなげる。',
  },
  'I-5': {
    en: 'Takes part in security communities such as CSIRT associations and ISACs, exchanges information as far as it may be disclosed, and puts what it learns to use. What others see today may arrive here tomorrow.',
    ja: '日本シーサート協議会（NCA）や各業界のISACなど社外のコミュニティに参加し、開示できる範囲で情報を交換する。他組織の経験を自組織の備えに生かす。',
  },
  'I-6': {
    en: 'Reports the results of monitoring and operation in technical terms. It makes the security level of systems and infrastructure visible to those who run them.',
    ja: '監視や運用の結果を、技術的な観点から報告する。システムやIT基盤のセキュリティレベルを、運用する側から見えるようにする。',
  },
  'I-7': {
    en: 'Reports regularly to executives on the level of security and the performance of operations, with metrics and statistics. Decisions on budget and direction need a clear and honest picture.',
    ja: 'セキュリティの水準や運用の成果を指標と統計で示し、経営幹部に定期的に報告する。予算や方針を判断するための、正確で分かりやすい材料となる。',
  },
} as const satisfies Record<ServiceId, Text>;

/** What a service does and why it matters: its own description, if the organisation or its edition has given it one. */
export function descriptionOf(
  { id, description }: { readonly id: string; readonly description?: Text | undefined },
  framework: Framework = edition,
): Text {
  const known = description ? undefined : knownAs(id, framework);
  return description ?? (known && descriptions[known]) ?? { en: '', ja: '' };
}
