import type { AreaId } from './areas.ts';
import type { ServiceId } from './services.ts';
import type { Source, Text } from './text.ts';

/** Services that a step leans on for one kind of work. */
export interface FlowPart {
  /** What the textbook calls the work. */
  readonly work: Text;
  /** Where the textbook places the work; empty where it does not say. */
  readonly areas: readonly AreaId[];
  readonly services: readonly ServiceId[];
  /** Whose choice the services are: section 7.1 names some of them, and of other work only what it is. */
  readonly source: Source;
}

interface StepFacts {
  readonly name: Text;
  readonly meaning: Text;
  /** In the order in which the work is taken up: whoever has the first service leads the step. */
  readonly parts: readonly FlowPart[];
  readonly source: Source;
}

const work = {
  monitoring: { en: 'Monitoring', ja: '監視' },
  report: { en: 'Report from outside', ja: '外部からの通報' },
  alert: { en: 'Alert', ja: '監視からのアラート' },
  vulnerability: { en: 'Published vulnerability', ja: '公表された脆弱性' },
  response: { en: 'Incident response', ja: 'インシデント対応' },
  first: { en: 'First response', ja: '一次対応' },
  second: { en: 'Second response', ja: '二次対応' },
  forensics: { en: 'Forensics', ja: 'フォレンジック' },
  research: { en: 'Research and analysis', ja: 'リサーチ・解析' },
  reporting: { en: 'Reports', ja: '報告' },
  recovery: { en: 'Recovery', ja: '復旧' },
} as const satisfies Readonly<Record<string, Text>>;

/** What finds out how an attack came in and what it does; the textbook names the work, the services are this project's. */
const firstResponse = ['B-1', 'B-2'] as const;
const secondResponse = ['F-2', 'G-3', 'G-5'] as const;

const list = [
  {
    id: 'watch',
    name: { en: 'Keep watch', ja: '普段の監視' },
    meaning: {
      en: 'Monitoring runs as on any other day, so that an incident is noticed.',
      ja: '平常どおりに監視を続け、インシデントに気付ける状態を保つ。',
    },
    parts: [{ work: work.monitoring, areas: [], services: ['B-1', 'B-2', 'B-3', 'B-4'], source: 'project' }],
    source: 'textbook 7.1, step 1',
  },
  {
    id: 'start',
    name: { en: 'A trigger arrives', ja: '対応の開始' },
    meaning: {
      en: 'A report from outside, an alert, or a published vulnerability starts the response.',
      ja: '外部からの通報、監視のアラート、脆弱性の公表などをきっかけに、対応が始まる。',
    },
    parts: [
      { work: work.report, areas: [], services: ['D-1'], source: 'project' },
      { work: work.alert, areas: [], services: ['B-3'], source: 'project' },
      { work: work.vulnerability, areas: [], services: ['F-3'], source: 'project' },
    ],
    source: 'textbook 7.1, step 2',
  },
  {
    id: 'judge',
    name: { en: 'Is it an incident?', ja: 'インシデントの判断' },
    meaning: {
      en: 'Decide whether the event has to be handled as an incident.',
      ja: '受け付けた事象が、対応を要するインシデントかどうかを判断する。',
    },
    parts: [{ work: work.response, areas: ['II'], services: ['D-1', 'D-3', 'D-4'], source: 'textbook 7.1, step 3' }],
    source: 'textbook 7.1, step 3',
  },
  {
    id: 'investigate',
    name: { en: 'Investigate', ja: '詳細な調査' },
    meaning: {
      en: 'Specialists find out what happened: monitoring first, then deeper analysis, forensics if there is damage, research into the attack.',
      ja: '監視の一次対応、専門的な二次対応、被害があればフォレンジック、攻撃の背景を知るためのリサーチにより、何が起きたかを明らかにする。',
    },
    parts: [
      { work: work.first, areas: ['IV'], services: firstResponse, source: 'project' },
      { work: work.second, areas: ['III', 'IV'], services: secondResponse, source: 'project' },
      { work: work.forensics, areas: ['III'], services: ['C-1'], source: 'textbook 7.1, step 4' },
      { work: work.forensics, areas: ['III'], services: ['C-4'], source: 'project' },
      { work: work.research, areas: ['III'], services: ['C-2', 'C-3'], source: 'project' },
    ],
    source: 'textbook 7.1, step 4',
  },
  {
    id: 'prioritise',
    name: { en: 'Impact and priority', ja: '影響度と優先度の判断' },
    meaning: {
      en: 'From what is known, decide how severe the incident is and what to do first.',
      ja: '得られた情報から、影響の大きさと対応の優先順位を判断する。',
    },
    parts: [{ work: work.response, areas: ['II'], services: ['D-3'], source: 'textbook 7.1, step 5' }],
    source: 'textbook 7.1, step 5',
  },
  {
    id: 'contain',
    name: { en: 'Contain', ja: '収束に向けた対処' },
    meaning: {
      en: 'One team manages the incident, others act on it, and reports go to those who need them.',
      ja: '状況を管理しながら対処を進め、必要な相手に報告する。',
    },
    parts: [
      { work: work.response, areas: ['I'], services: ['D-2'], source: 'textbook 7.1, step 6' },
      { work: work.response, areas: ['II'], services: ['D-4'], source: 'textbook 7.1, step 6' },
      { work: work.recovery, areas: [], services: ['D-5'], source: 'project' },
      { work: work.reporting, areas: ['I'], services: ['D-6', 'D-7'], source: 'textbook 7.1, step 6' },
    ],
    source: 'textbook 7.1, step 6',
  },
  {
    id: 'close',
    name: { en: 'Declare it over', ja: '収束の宣言' },
    meaning: {
      en: 'Once impact and damage are known and everything is done, the response ends; until then, it goes back to the investigation.',
      ja: '影響と被害の調査、必要な対応がすべて済めば収束とする。済んでいなければ、調査に戻って対応を続ける。',
    },
    parts: [
      { work: work.response, areas: [], services: ['D-2'], source: 'project' },
      { work: work.reporting, areas: [], services: ['D-7'], source: 'project' },
    ],
    source: 'textbook 7.1, step 7',
  },
  {
    id: 'publish',
    name: { en: 'Publish', ja: '公表' },
    meaning: {
      en: 'The reports are put together and published.',
      ja: '報告をまとめて公表する。',
    },
    parts: [{ work: work.reporting, areas: [], services: ['D-7', 'D-6'], source: 'project' }],
    source: 'textbook 7.1, step 8',
  },
] as const satisfies readonly (StepFacts & { readonly id: string })[];

export type StepId = (typeof list)[number]['id'];

export interface FlowStep extends StepFacts {
  readonly id: StepId;
}

/** The eight steps of an incident, in their order (textbook 7.1, figures 20 and 21); from `close`, it may return to `investigate`. */
export const flowSteps: readonly FlowStep[] = list;

export const stepIds = list.map(({ id }) => id) as readonly StepId[];

/** Something that an incident asks of those who handle it, and which services can answer it. */
export interface FlowQuestion {
  readonly ask: Text;
  readonly services: readonly ServiceId[];
  /** The step at which it comes up; this project's choice. */
  readonly step: StepId;
  /** Whose question it is. */
  readonly source: Source;
  /** Whose choice the services are. */
  readonly servicesSource: Source;
}

/** What a step leans on beyond what the base of its scenario says. */
export interface StepDifference {
  readonly services?: readonly { readonly id: ServiceId; readonly source: Source }[];
  /** Services that matter less here than in the base. */
  readonly less?: readonly ServiceId[];
  readonly note?: Text;
}

interface ScenarioFacts {
  readonly name: Text;
  readonly meaning: Text;
  /** What else people call it, in either language. */
  readonly also: readonly string[];
  /** The scenario that it differs from; none of the base. */
  readonly basedOn: string | undefined;
  readonly steps: Readonly<Partial<Record<StepId, StepDifference>>>;
  readonly questions: readonly FlowQuestion[];
  readonly source: Source;
}

const investigators = [...firstResponse, ...secondResponse] as const;
/** What was leaked is a question for forensics and for research into the whole attack (textbook 7.1.2). */
const leakInvestigators = ['C-1', 'C-4', 'C-3'] as const;

const scenarioList = [
  {
    id: 'base',
    name: { en: 'Base flow', ja: '基本フロー' },
    meaning: {
      en: 'The response to any incident, in eight steps.',
      ja: 'どのインシデントにも共通する、8つのステップの対応である。',
    },
    also: ['basic flow', 'incident response', 'ベース', 'インシデント対応フロー', 'インシデント対応'],
    basedOn: undefined,
    steps: {},
    questions: [
      {
        ask: { en: 'Is it an incident that we have to handle?', ja: '対応を要するインシデントか' },
        services: ['D-1', 'D-3', 'D-4'],
        step: 'judge',
        source: 'textbook 7.1, step 3',
        servicesSource: 'textbook 7.1, step 3',
      },
      {
        ask: { en: 'How severe is it, and what comes first?', ja: '影響はどの程度か、何を優先するか' },
        services: ['D-3'],
        step: 'prioritise',
        source: 'textbook 7.1, step 5',
        servicesSource: 'textbook 7.1, step 5',
      },
      {
        ask: { en: 'Who tells the CISO, and when?', ja: 'CISOに誰がいつ報告するか' },
        services: ['D-2', 'D-6'],
        step: 'contain',
        source: 'project',
        servicesSource: 'project',
      },
    ],
    source: 'textbook 7.1, figures 20 and 21',
  },
  {
    id: 'ransomware',
    name: { en: 'Ransomware', ja: 'ランサムウェアによる被害' },
    meaning: {
      en: 'Files of staff computers or servers are encrypted; nothing is leaked.',
      ja: '社員のPCやサーバーのファイルが暗号化される。情報の漏えいはない。',
    },
    also: ['encryption', 'ランサムウェア', 'ランサム', '暗号化'],
    basedOn: 'base',
    steps: {
      start: {
        note: {
          en: 'Mostly noticed by staff, who ask or report.',
          ja: '多くの場合、社内からの問い合わせや報告で発覚する。',
        },
      },
      investigate: {
        less: ['C-4'],
        note: {
          en: 'As long as nothing is leaked, keeping evidence matters less.',
          ja: '情報漏えいがなければ、証拠保全の優先度は低い。',
        },
      },
    },
    questions: [
      {
        ask: { en: 'How did it get in?', ja: '感染経路はどこか' },
        services: investigators,
        step: 'investigate',
        source: 'textbook 7.1.1',
        servicesSource: 'project',
      },
      {
        ask: { en: 'What does the malware do?', ja: 'ランサムウェアは何をするか' },
        services: ['C-2', 'C-1'],
        step: 'investigate',
        source: 'textbook 7.1.1',
        servicesSource: 'project',
      },
      {
        ask: { en: 'Can the files be decrypted?', ja: 'ファイルを復号できるか' },
        services: ['C-2', 'C-1'],
        step: 'investigate',
        source: 'textbook 7.1.1',
        servicesSource: 'project',
      },
    ],
    source: 'textbook 7.1.1',
  },
  {
    id: 'double-extortion',
    name: { en: 'Ransomware with double extortion', ja: 'ランサムウェアによる二重脅迫' },
    meaning: {
      en: 'Before encrypting the files, the attackers copy them, and threaten to publish them: a leak as well.',
      ja: '暗号化の前にファイルが持ち出され、公開すると脅される。情報漏えいとしての対応も必要になる。',
    },
    also: ['double extortion', '二重脅迫', '2重脅迫'],
    basedOn: 'ransomware',
    steps: {
      investigate: {
        services: [{ id: 'C-4', source: 'textbook 7.1.1' }],
        note: {
          en: 'This is a leak too: evidence has to be kept.',
          ja: '情報漏えいでもあるため、証拠保全が必要になる。',
        },
      },
    },
    questions: [
      {
        ask: { en: 'What was leaked?', ja: '何が漏えいしたか' },
        services: leakInvestigators,
        step: 'investigate',
        source: 'textbook 7.1.1',
        servicesSource: 'project',
      },
      {
        ask: {
          en: 'Who informs those whose data was leaked, and the authorities?',
          ja: '漏えいの影響を受ける相手や監督官庁に誰が知らせるか',
        },
        services: ['D-6'],
        step: 'contain',
        source: 'textbook 7.1.1',
        servicesSource: 'project',
      },
    ],
    source: 'textbook 7.1.1',
  },
  {
    id: 'web-breach',
    name: { en: 'Theft of personal data from a web service', ja: 'ウェブサービスからの個人情報の窃取' },
    meaning: {
      en: 'A vulnerability is exploited soon after its publication, before the fix is in place, and personal data is stolen.',
      ja: '脆弱性の公表後、対策を講じる前に攻撃され、個人情報が漏えいする。',
    },
    also: ['data breach', 'personal data', 'web', 'ウェブ', '個人情報の窃取', '個人情報漏えい', '情報漏えい'],
    basedOn: 'base',
    steps: {
      start: {
        note: {
          en: 'News of the vulnerability, reports and alerts may come in all at once.',
          ja: '脆弱性の情報、通報、アラートが同時に届くことがある。',
        },
      },
      contain: {
        services: [
          { id: 'E-1', source: 'project' },
          { id: 'E-2', source: 'project' },
          { id: 'E-3', source: 'project' },
          { id: 'E-4', source: 'project' },
        ],
        note: {
          en: 'The damage is still being investigated while measures are taken. Category E knows what is vulnerable.',
          ja: '被害の特定と対策を同時に進める。何が脆弱かは、カテゴリーEの情報から判断する。',
        },
      },
    },
    questions: [
      {
        ask: { en: 'From where was the attack, and what kind was it?', ja: 'どこからどのような攻撃を受けたか' },
        services: investigators,
        step: 'investigate',
        source: 'textbook 7.1.2',
        servicesSource: 'project',
      },
      {
        ask: { en: 'What was leaked?', ja: '何が漏えいしたか' },
        services: leakInvestigators,
        step: 'investigate',
        source: 'textbook 7.1.2',
        servicesSource: 'project',
      },
      {
        ask: { en: 'Which measures limit the damage?', ja: '被害を最小限にする対策は何か' },
        services: ['E-1', 'E-2', 'E-3', 'E-4', 'C-1', 'C-3'],
        step: 'contain',
        source: 'textbook 7.1.2',
        servicesSource: 'project',
      },
      {
        ask: {
          en: 'Does the site stop until all is known, and who decides that with the CISO, early?',
          ja: '状況が分かるまでサイトを停止するか、誰がCISOに早期に報告して判断するか',
        },
        services: ['D-2', 'D-4'],
        step: 'prioritise',
        source: 'textbook 7.1.2',
        servicesSource: 'project',
      },
    ],
    source: 'textbook 7.1.2',
  },
  {
    id: 'supply-chain',
    name: { en: 'Incident in the supply chain', ja: 'サプライチェーンでのインシデント' },
    meaning: {
      en: 'A subsidiary, the parent company or a business partner is attacked, and the organisation is affected too.',
      ja: '子会社、親会社、取引先などが攻撃を受け、自組織にも影響が及ぶ。',
    },
    also: ['partner', 'subsidiary', 'サプライチェーン', '取引先', '委託先', '子会社'],
    basedOn: 'base',
    steps: {
      watch: {
        services: [{ id: 'E-7', source: 'project' }],
        note: {
          en: 'Beforehand: exercise together with partners.',
          ja: '事前の備えとして、関係する組織と合同で演習を行う。',
        },
      },
      investigate: {
        services: [{ id: 'I-5', source: 'project' }],
        note: {
          en: 'The organisations involved share what they know.',
          ja: '関係する組織と、情報や状況を密に共有する。',
        },
      },
      contain: {
        services: [{ id: 'A-4', source: 'project' }],
        note: {
          en: 'In a group: act within delegated authority, and escalate what is beyond it. With a partner: act within the contract.',
          ja: 'グループ内では、委譲された権限の範囲で対応し、超える場合は上位組織に上げる。取引先とは、契約の範囲で対応する。',
        },
      },
    },
    questions: [
      {
        ask: { en: 'Whose authority ends where?', ja: '誰の権限がどこまで及ぶか' },
        services: ['D-2', 'A-4'],
        step: 'contain',
        source: 'textbook 7.1.3',
        servicesSource: 'project',
      },
      {
        ask: {
          en: 'Who informs the parent, subsidiaries and partners?',
          ja: '親会社、子会社、取引先に誰が連絡するか',
        },
        services: ['D-6'],
        step: 'contain',
        source: 'textbook 7.1.3',
        servicesSource: 'project',
      },
      {
        ask: {
          en: 'What do others know about the attack, and who exchanges it?',
          ja: '他組織の情報を誰が入手し、誰が共有するか',
        },
        services: ['I-5', 'D-6'],
        step: 'investigate',
        source: 'textbook 7.1.3',
        servicesSource: 'project',
      },
      {
        ask: {
          en: 'Has this been exercised together before?',
          ja: '合同の演習を行ったことがあるか',
        },
        services: ['E-7'],
        step: 'watch',
        source: 'textbook 7.1.3',
        servicesSource: 'project',
      },
    ],
    source: 'textbook 7.1.3',
  },
] as const satisfies readonly (ScenarioFacts & { readonly id: string })[];

export type ScenarioId = (typeof scenarioList)[number]['id'];

export interface ReferenceScenario extends ScenarioFacts {
  readonly id: ScenarioId;
}

/** The scenarios of the textbook (7.1), each as what differs from another. */
export const scenarios: readonly ReferenceScenario[] = scenarioList;

export const scenarioIds = scenarioList.map(({ id }) => id) as readonly ScenarioId[];
