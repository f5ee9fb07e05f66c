import type { ServiceId } from './services.ts';

/** What people in the field say when they look for a service: what means it most first. */
export interface SearchWords {
  readonly en: readonly string[];
  readonly ja: readonly string[];
}

/** Words that a person types, with commas between them. */
const words = (en: string, ja: string): SearchWords => ({ en: en.split(', '), ja: ja.split('、') });

/**
 * Words by which a service is found, beside its names, its description and its roles in version 2.1: the tools, methods
 * and occasions of the work. Which word leads where is this project's own judgement. Not in `index.ts`: only a search
 * needs it.
 */
export const searchWords: Readonly<Record<ServiceId, SearchWords>> = {
  'A-1': words(
    'risk appetite, risk register, risk treatment, governance, GRC, security strategy, ISMS, NIST CSF, CISO, roadmap, budget approval',
    'リスク管理、リスク受容、リスク対応、リスク登録簿、ガバナンス、セキュリティ戦略、全体方針、経営ガイドライン、ISMS、CISO、セキュリティ統括、中期計画',
  ),
  'A-2': words(
    'risk analysis, threat modelling, threat modeling, supply chain, third party risk, crown jewels, ISO 27005, impact and likelihood',
    'リスク分析、リスク評価、脅威モデリング、サプライチェーン、サプライチェーンリスク、委託先管理、取引先、重要資産、脅威分析',
  ),
  'A-3': words(
    'security policy, guideline, standards, rules, regulation, acceptable use, policy draft',
    'セキュリティポリシー、方針策定、規程、規程作成、ガイドライン、基本方針、ルール策定',
  ),
  'A-4': words(
    'policy review, policy update, exception, waiver, regulatory change, legal requirements, privacy law, GDPR, NIS2, DORA',
    '規程、規程管理、ポリシー見直し、例外申請、法令対応、法規制、個人情報保護法、社内規定、改訂',
  ),
  'A-5': words(
    'BCP, BCM, BCMS, business continuity plan, disaster recovery, DR, resilience, backup, RTO, RPO, ransomware, crisis management, ISO 22301',
    'BCP、BCM、事業継続計画、事業継続、ディザスタリカバリ、災害復旧、バックアップ、目標復旧時間、レジリエンス、危機管理、ランサムウェア',
  ),
  'A-6': words(
    'BIA, loss estimate, financial impact, cyber insurance, reputation damage, FAIR, worst case',
    'BIA、ビジネスインパクト分析、影響分析、被害想定、被害額、損失額、サイバー保険、風評被害',
  ),
  'A-7': words(
    'budget, staffing, headcount, hiring, recruiting, career, skill map, talent, workforce, shift, shift handover, capacity planning, retention of staff',
    '予算、要員計画、人員、人材、採用、人材確保、人材育成、スキルマップ、キャリアパス、シフト、体制、工数、人事',
  ),
  'A-8': words(
    'zero trust, defence in depth, defense in depth, security by design, reference architecture, SASE, segmentation, network design, NIST CSF, IAM, identity',
    'ゼロトラスト、多層防御、セキュリティバイデザイン、全体設計、アーキテクチャ、ネットワーク分離、SASE、ID管理、認証基盤、設計',
  ),
  'A-9': words(
    'triage, priority, prioritisation, prioritization, severity, severity level, criteria, CVSS, SSVC, threshold, incident definition',
    'トリアージ、トリアージ基準、優先順位、優先度、深刻度、重大度、判断基準、CVSS、SSVC、対応基準、インシデントの定義',
  ),
  'A-10': words(
    'playbook, runbook, response plan, procedure, countermeasure, mitigation, course of action, action policy, SOP, D3FEND',
    'プレイブック、ランブック、対応手順、手順書、対応方針、対応計画、対策検討、アクションプラン、対処方針',
  ),
  'A-11': words(
    'quality, SLA, service level, customer satisfaction, feedback, PDCA, KPI, continuous improvement, false positive rate, process review, MTTR, MTTD',
    '品質、SLA、サービスレベル、振り返り、定例会、改善活動、PDCA、KPI、顧客満足度、業務改善',
  ),
  'A-12': words(
    'audit, internal audit, KPI, KGI, metrics, measurement, effectiveness, maturity, SOC-CMM, SIM3, assessment, dashboard, ROI, control effectiveness',
    '監査、内部監査、外部監査、KPI、指標、効果測定、成熟度、成熟度評価、セキュリティ評価、ダッシュボード、費用対効果、監査対応',
  ),
  'A-13': words(
    'certification, ISMS, ISO 27001, ISO 27017, SOC 2, PCI DSS, Privacy Mark, ISMAP, accreditation, conformity, TISAX',
    'ISMS、ISO27001、認証取得、Pマーク、プライバシーマーク、ISMAP、PCI DSS、第三者認証、認定、適合性評価',
  ),
  'B-1': words(
    'SOC, SIEM, monitoring, 24/7, 24x7, around the clock, detection, real-time analysis, alert triage, first response, tier 1, L1, MDR, NDR, log monitoring, intrusion detection, use case, correlation, OT monitoring',
    'SOC、SIEM、監視、24時間365日、24時間監視、常時監視、ログ監視、検知、アラート、不正アクセス検知、侵入検知、相関分析、一次分析、一次対応、MDR、マネージドSOC',
  ),
  'B-2': words(
    'log, log retention, log management, log storage, log collection, data lake, archive, packet capture, PCAP, audit trail, syslog, retention period, SIEM storage',
    'ログ、システムログ、アクセスログ、操作ログ、監査ログ、イベントログ、ログ保管、ログ保存、ログ管理、ログ収集、保存期間、証跡、パケットキャプチャ、データレイク、アーカイブ、トリアージ情報',
  ),
  'B-3': words(
    'alert, notification, escalation, early warning, alert notification, ticket, analysis report, paging, on-call',
    'アラート、アラート通知、警報、エスカレーション、注意喚起、連絡、分析報告、月次レポート、速報、通報',
  ),
  'B-4': words(
    'enquiry, inquiry, question, FAQ, help desk, customer support, Q&A, false positive enquiry, support desk',
    '問い合わせ、問合せ、質問、FAQ、ヘルプデスク、サポート窓口、照会、Q&A',
  ),
  'C-1': words(
    'forensics, DFIR, digital forensics, network forensics, memory forensics, disk image, timeline analysis, second response, tier 3, artefact, artifact, root cause, investigation',
    'フォレンジック、デジタルフォレンジック、DFIR、メモリフォレンジック、ネットワークフォレンジック、詳細調査、侵害調査、ディスク解析、ファストフォレンジック、タイムライン、原因調査',
  ),
  'C-2': words(
    'malware, malware analysis, reverse engineering, sandbox, YARA, sample, binary, virus analysis, static analysis, dynamic analysis, ransomware, decryption, VirusTotal',
    'マルウェア、マルウェア解析、ウイルス解析、リバースエンジニアリング、サンドボックス、YARA、静的解析、動的解析、検体、ランサムウェア、復号',
  ),
  'C-3': words(
    'attribution, attacker, threat actor, kill chain, MITRE ATT&CK, ATT&CK, TTP, campaign, command and control, C2 server, infrastructure tracking, takedown, insider, full picture of the attack',
    '攻撃者、アトリビューション、攻撃者の特定、攻撃グループ、攻撃全容、キルチェーン、ATT&CK、TTP、C2サーバー、追跡、攻撃元、テイクダウン',
  ),
  'C-4': words(
    'evidence, evidence preservation, chain of custody, legal hold, disk imaging, memory dump, memory image, acquisition, court, eDiscovery, law enforcement, police',
    '証拠、証拠保全、証拠収集、保全、電子証拠、ディスクイメージ、訴訟、警察、法的証拠、eディスカバリー、チェーンオブカストディ',
  ),
  'D-1': words(
    'hotline, point of contact, PoC, report desk, incident report, intake, phishing report, abuse, security.txt, vulnerability disclosure, VDP, PSIRT, ticket, whistleblower',
    '窓口、受付、報告窓口、通報窓口、PoC、インシデント報告、外部からの通報、申告、ホットライン、不審メール、不審メール報告、脆弱性報告、PSIRT',
  ),
  'D-2': words(
    'CSIRT, incident management, incident commander, war room, crisis, case management, coordination, escalation, playbook, incident response plan, ticketing, ransomware, data breach, NIST SP 800-61',
    'CSIRT、インシデント管理、インシデント対応計画、対策本部、指揮、司令塔、案件管理、チケット管理、エスカレーション、進捗管理、情報漏えい、情報漏洩、ランサムウェア',
  ),
  'D-3': words(
    'classification, category, triage, severity, impact, priority, incident level, incident analysis, taxonomy, scoping',
    '分類、トリアージ、深刻度、影響範囲、影響度、優先度、インシデントレベル、切り分け、インシデント分析、事象判定',
  ),
  'D-4': words(
    'containment, isolation, ransomware, host isolation, quarantine, eradication, block, remote response, on-site response, onsite, DFIR, data breach, DDoS, account lockout, emergency response, incident response, first aid, hacked',
    '封じ込め、隔離、ランサムウェア、遮断、駆除、初動、初動対応、駆けつけ、緊急対応、リモート対処、オンサイト対処、情報漏えい、情報漏洩、DDoS、ネットワーク遮断、止血、サイバー攻撃',
  ),
  'D-5': words(
    'recovery, restore, restoration, backup, rebuild, reinstall, ransomware, return to normal, resume',
    '復旧、リストア、バックアップ、再構築、再開、復元、ランサムウェア、業務再開、システム復旧',
  ),
  'D-6': words(
    'notification, disclosure, press release, breach notification, regulator, authorities, stakeholders, public relations, PR, crisis communication, legal, data breach, escalation, GDPR 72 hours, communication',
    '公表、プレスリリース、広報、社外発表、関係者連絡、当局報告、監督官庁、個人情報保護委員会、個人情報漏えい、個人情報漏洩、情報漏えい、社内連携、社外連携、連絡体制',
  ),
  'D-7': words(
    'incident report, final report, interim report, closing report, summary, root cause report, timeline',
    '対応報告書、報告書、最終報告、中間報告、経過報告、インシデント報告書、顛末書、完了報告',
  ),
  'E-1': words(
    'network map, network diagram, topology, attack surface, ASM, EASM, IP address, network inventory, port scan, shadow IT, configuration information',
    'ネットワーク構成図、構成図、トポロジー、アタックサーフェス、ASM、攻撃対象領域、IPアドレス、ポートスキャン、シャドーIT、構成情報',
  ),
  'E-2': words(
    'asset, asset management, inventory, CMDB, SBOM, software bill of materials, IT asset, ITAM, shadow IT, ledger, software inventory, unmanaged devices, rogue device, licence, CAASM',
    '資産管理、IT資産、IT資産管理、資産台帳、台帳、CMDB、SBOM、構成管理、インベントリ、シャドーIT、野良端末、ソフトウェア部品表、アセット',
  ),
  'E-3': words(
    'vulnerability scan, vulnerability scanner, vulnerability, scanning, Nessus, web application scan, DAST, SAST, CVE, code review, exposure',
    '脆弱性、脆弱性スキャン、自動診断、ツール診断、Webアプリケーション診断、プラットフォーム診断、Web診断、CVE、脆弱性検査、ソースコード診断',
  ),
  'E-4': words(
    'patch, patching, vulnerability management, vulnerability, update, Windows Update, WSUS, remediation, CVE, KEV, zero-day, end of life, software update, advisories',
    'パッチ、パッチ適用、脆弱性管理、脆弱性対応、脆弱性、アップデート、更新プログラム、ゼロデイ、WSUS、CVE、サポート終了、EOL、セキュリティ更新',
  ),
  'E-5': words(
    'pentest, pen test, penetration testing, red team, red teaming, TLPT, TIBER, ethical hacking, bug bounty, purple team, manual assessment, offensive security, breach simulation',
    'ペンテスト、侵入テスト、侵入試験、レッドチーム、TLPT、脅威ベースペネトレーションテスト、手動診断、バグバウンティ、脆弱性報奨金、疑似攻撃、パープルチーム、ホワイトハッカー',
  ),
  'E-6': words(
    'APT, phishing, phishing drill, phishing simulation, phishing test, social engineering, targeted attack, red team, TLPT, BAS, breach and attack simulation, spear phishing, BEC',
    '標的型攻撃、標的型メール、標的型メール訓練、標的型攻撃メール訓練、メール訓練、フィッシング、フィッシング訓練、ソーシャルエンジニアリング、APT、BAS、レッドチーム、TLPT、ビジネスメール詐欺',
  ),
  'E-7': words(
    'tabletop, tabletop exercise, TTX, exercise, drill, cyber exercise, cyber range, blue team, purple team, TLPT, war game, simulation, readiness, incident drill',
    '机上演習、机上訓練、演習、訓練、サイバー演習、インシデント対応訓練、インシデント対応演習、ブルーチーム、TTX、TLPT、サイバーレンジ、CYDER、ウォーゲーム、対応訓練',
  ),
  'E-8': words(
    'compliance, compliance check, policy violation, self-assessment, conformity, internal control, configuration audit, checklist',
    'コンプライアンス、遵守状況、遵守確認、順守、ポリシー違反、準拠、自己点検、チェックリスト、内部統制',
  ),
  'E-9': words(
    'hardening, baseline, CIS Benchmarks, CIS, secure configuration, security settings, least privilege, STIG, attack surface reduction, MFA, privileged access, configuration',
    '要塞化、ハードニング、セキュリティ設定、設定強化、ベースライン、CISベンチマーク、最小権限、不要サービス停止、特権管理、特権ID、多要素認証、堅牢化',
  ),
  'F-1': words(
    'lessons learned, post-incident review, PIR, retrospective, after action review, AAR, root cause, root cause analysis, recurrence, postmortem, review of an incident',
    '教訓、振り返り、ポストモーテム、事後レビュー、再発防止、根本原因、原因分析、インシデント後、反省会',
  ),
  'F-2': words(
    'internal intelligence, lessons, root cause, supply chain, detections, IOC, trend, near miss, own incidents, knowledge base',
    '内部インテリジェンス、自組織の脅威情報、サプライチェーン、根本原因、再発防止、検知傾向、ナレッジ、ヒヤリハット、IOC',
  ),
  'F-3': words(
    'CTI, threat intelligence, OSINT, dark web, threat feed, feeds, IOC, MISP, STIX, TAXII, JVN, CVE, advisory, vulnerability information, attack trends, indicators, threat landscape, ISAC',
    '脅威インテリジェンス、CTI、OSINT、ダークウェブ、IOC、脆弱性情報、JVN、攻撃動向、情報収集、脅威動向、インテリジェンス、脅威フィード、セキュリティニュース',
  ),
  'F-4': words(
    'threat report, threat intelligence report, threat briefing, trend report, weekly report, newsletter, situational awareness, CTI report',
    '脅威レポート、動向レポート、脅威情報レポート、定期報告、状況認識、情報配信、ニュースレター、インテリジェンスレポート',
  ),
  'F-5': words(
    'threat hunting, hunting, detection engineering, Sigma, block list, blocklist, TIP, threat intelligence platform, threat-informed defence, IOC, actionable intelligence, MITRE ATT&CK, ATT&CK, CTI',
    '脅威ハンティング、スレットハンティング、検知ルール、ブロックリスト、IOC活用、IOC、インテリジェンス活用、情報共有、TIP、ATT&CK',
  ),
  'G-1': words(
    'implementation, deployment, deploy, build, system integration, rollout, installation, introduction of products, zero trust',
    '導入、構築、展開、実装、システム構築、製品導入、インテグレーション、設計実装、ゼロトラスト',
  ),
  'G-2': words(
    'firewall, FW, IDS, IPS, WAF, proxy, NDR, UTM, VPN, network security, DNS filtering, web filtering, mail gateway, email security, spam filter, DDoS protection, load balancer',
    'ファイアウォール、ファイアーウォール、FW、IDS、IPS、WAF、プロキシ、NDR、UTM、VPN、ネットワーク機器、Webフィルタリング、メールセキュリティ、迷惑メール、DDoS対策',
  ),
  'G-3': words(
    'signature, custom signature, tuning, Snort, Suricata, IPS tuning, WAF tuning, false positive, detection rule, network detection, NDR',
    'シグネチャ、カスタムシグネチャ、チューニング、過検知、誤検知、誤遮断、検知ルール、IPSチューニング、NDR',
  ),
  'G-4': words(
    'EDR, antivirus, anti-virus, AV, EPP, XDR, endpoint, endpoint protection, NGAV, agent, MDM, mobile device, PC, laptop, USB control, DLP, Defender, CrowdStrike, virus protection',
    'EDR、XDR、EPP、アンチウイルス、ウイルス対策、ウイルス対策ソフト、エンドポイント、端末、パソコン、MDM、モバイル端末、USBメモリ、パターンファイル、NGAV、DLP',
  ),
  'G-5': words(
    'threat hunting, hunting, EDR, EDR tuning, XDR, IOC, custom detection, endpoint telemetry, YARA, live response, process analysis, behaviour analysis, Sysmon',
    '脅威ハンティング、スレットハンティング、EDR、XDR、EDRチューニング、IOC、カスタム検知、振る舞い検知、Sysmon、端末調査、プロセス監視',
  ),
  'G-6': words(
    'cloud, cloud security, CSPM, CASB, CNAPP, CWPP, SaaS, SSPM, IaaS, AWS, Azure, GCP, misconfiguration, container, Kubernetes, Microsoft 365',
    'クラウド、クラウドセキュリティ、CSPM、CASB、CNAPP、CWPP、SaaS、AWS、Azure、クラウド設定、設定ミス、設定不備、コンテナ、Microsoft 365',
  ),
  'G-7': words(
    'cloud, cloud detection, CNAPP, CDR, CWPP, custom cloud rules, cloud tuning, Kubernetes, GuardDuty, cloud threat detection',
    'クラウド、クラウド検知、CNAPP、CWPP、クラウドのチューニング、クラウド監視、GuardDuty、カスタムルール',
  ),
  'G-8': words(
    'forensic tools, sandbox, malware analysis tool, analysis lab, forensic workstation, EnCase, lab, disassembler, deep analysis',
    'フォレンジックツール、サンドボックス、解析ツール、解析環境、解析ラボ、調査ツール、ディープアナリシス',
  ),
  'G-9': words(
    'SIEM, SIEM operation, log platform, analysis platform, data lake, Splunk, Elastic, Sentinel, UEBA, SOAR, log source, onboarding, agents, parser',
    'SIEM、SIEM運用、分析基盤、ログ基盤、ログ収集基盤、ログ連携、データレイク、SOAR、UEBA、Splunk、ログ取り込み',
  ),
  'G-10': words(
    'SOAR, SIEM, UEBA, automation, orchestration, SIEM rules, correlation rule, use case, detection engineering, Sigma, machine learning, AI, analytics, tuning, detection logic',
    'SOAR、SIEM、自動化、UEBA、相関ルール、ユースケース、検知ロジック、ルール作成、機械学習、AI、チューニング、Sigma、高度分析',
  ),
  'G-11': words(
    'ticketing system, ticket system, case management system, portal, CDC tools, back office systems, wiki, report system, chat, ITSM, collaboration tools, SOC systems',
    '業務基盤、チケットシステム、チケット管理システム、ポータル、業務システム、Wiki、社内システム、チャット、ITSM、システム運用',
  ),
  'G-12': words(
    'tool review, product evaluation, upgrade test, regression test, verification, tool effectiveness, patch test, tuning check, version upgrade',
    'ツール検証、製品検証、効果検証、アップデート検証、バージョンアップ、動作確認、既存製品、パッチ検証、見直し',
  ),
  'G-13': words(
    'PoC, proof of concept, product selection, new product, tool selection, research and development, R&D, vendor comparison, RFP, trial, procurement, innovation',
    'PoC、概念実証、製品選定、製品比較、新製品、ツール選定、研究開発、技術調査、RFP、新技術、トライアル、技術開発',
  ),
  'H-1': words(
    'insider, insider threat, internal fraud, fraud investigation, HR investigation, employee misconduct, leak investigation, legal, privilege abuse',
    '内部不正、内部犯行、内部脅威、内部関係者、不正調査、従業員、営業秘密、持ち出し調査、人事、法務、懲戒、社内調査',
  ),
  'H-2': words(
    'insider, insider threat, DLP, data loss prevention, data leakage, UEBA, user behaviour, leaver, exfiltration, internal fraud, fraud prevention, privileged access, USB, monitoring of employees',
    '内部不正、内部犯行、内部脅威、DLP、情報持ち出し、持ち出し、退職者、UEBA、情報漏えい、情報漏洩、特権ID、USBメモリ、行動監視、不正検知',
  ),
  'I-1': words(
    'awareness, security awareness, awareness training, awareness campaign, phishing, security culture, poster, newsletter, alert to employees, e-learning, staff',
    '啓発、意識向上、セキュリティ意識、意識啓発、注意喚起、社内周知、フィッシング、セキュリティ文化、従業員、社員、eラーニング、ポスター',
  ),
  'I-2': words(
    'training, education, security training, awareness training, e-learning, course, study session, workshop, onboarding, skill, seminar, CTF, certification training, secure coding',
    '教育、研修、社内研修、社員教育、セキュリティ教育、勉強会、トレーニング、eラーニング、新人研修、セミナー、人材育成、CTF、資格',
  ),
  'I-3': words(
    'consulting, advice, adviser, advisor, security review, design review, security champion, DevSecOps, secure development, support of projects, project review',
    'コンサルティング、相談、相談窓口、セキュリティ相談、アドバイザー、助言、設計レビュー、セキュリティレビュー、開発支援、DevSecOps、社内支援、プラス・セキュリティ',
  ),
  'I-4': words(
    'vendor, vendor management, supplier, MSSP, MSP, product support, support contract, outsourcing, manufacturer, service provider, MDR provider, procurement',
    'ベンダー、ベンダー管理、製品ベンダー、MSSP、業者、サポート契約、委託先、外部委託、メーカー、保守契約',
  ),
  'I-5': words(
    'ISAC, FIRST, NCA, JPCERT, CERT, national CERT, community, information sharing, IOC sharing, indicator sharing, NISC, IPA, industry group, conference, police, association, MISP, TLP, working group',
    'ISAC、FIRST、日本シーサート協議会、NCA、JPCERT、JPCERT/CC、IPA、NISC、業界団体、コミュニティ、情報共有、警察、勉強会、カンファレンス、TLP、外部連携',
  ),
  'I-6': words(
    'technical report, white paper, research, blog, publication, conference talk, presentation, advisory, technical writing, paper, lab report',
    '技術レポート、技術報告、技術文書、論文、講演、ブログ、ホワイトペーパー、外部発表、技術情報発信、情報発信',
  ),
  'I-7': words(
    'board, board report, executive, management report, CISO, CISO report, KPI, dashboard, management, board of directors, C-level, executive summary, steering committee',
    '経営報告、経営層、経営層報告、経営会議、役員、取締役会、CISO、幹部、経営ダッシュボード、KPI、エグゼクティブサマリー、定例報告',
  ),
};
