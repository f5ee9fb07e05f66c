import type {
  CatalogEntry,
  CatalogFile,
  CdcFile,
  CustomServiceEntry,
  EvidenceRecord,
  FileContents,
  MetricEntry,
  MetricsFile,
  PortfolioEntry,
  PortfolioFile,
  ProfileEntry,
  ProfileFile,
  View,
} from '../../src/model/files.ts';

/** One document of each kind with every key that its type has: the compiler sees to it that none is left out. */
export const complete = {
  cdc: {
    version: 1,
    framework: 'x1060-2021',
    organization: { name: 'ACME Corporation', language: 'en' },
    pattern: { 'as-is': 'hybrid', 'to-be': 'minimum-outsource' },
    teams: { csirt: { name: 'CSIRT' }, 'soc.2_b-c': {} },
    providers: { 'z-mssp': { name: 'Z-MSSP', 'contract-until': '2027-03-31' } },
    policy: { 'combination-score': 'higher', strength: 4, weakness: 2.5, 'stale-after-months': 12 },
    preset: 'strict',
    rules: { 'portfolio/unscored': 'info', 'profile/unassigned': { severity: 'off' } },
  } satisfies Required<CdcFile>,
  catalog: {
    version: 1,
    services: {
      'A-1': {},
      'C-2': {
        level: 'unnecessary',
        reason: 'budget',
        rationale: 'Too dear',
        'decided-by': 'CISO',
        'review-by': '2027-04-01',
        area: 'III',
      } satisfies Required<CatalogEntry>,
      'X-1': { level: 'standard' },
    },
    custom: {
      'X-1': {
        category: 'B',
        name: { en: 'OT network monitoring', ja: 'OTネットワーク監視' },
        description: 'Watches the plant',
        phase: 'operation',
        area: 'IV',
      } satisfies Required<CustomServiceEntry>,
      'OT-12': { category: 'E', name: 'Plant audit', description: { en: 'Looks at the plant' } },
    },
  } satisfies Required<CatalogFile>,
  profile: {
    version: 1,
    services: {
      'B-1': {
        assignment: 'combination',
        team: 'soc',
        provider: 'z-mssp',
        planned: { assignment: 'insource', team: 'soc', provider: 'z-mssp', by: '2027-10-01' },
        note: 'At night',
      } satisfies Required<ProfileEntry>,
    },
  } satisfies Required<ProfileFile>,
  portfolio: {
    version: 1,
    'assessed-on': '2026-11-20',
    services: {
      'A-1': {
        'as-is': { insource: 2, outsource: 4 },
        'to-be': 5,
        rationale: 'As agreed',
        evidence: [
          'https://wiki.example/a-1',
          {
            ref: 'reports/a-1.pdf',
            on: '2026-10-05',
            until: '2028-02-29',
            owner: 'Sato',
            sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
          } satisfies Required<EvidenceRecord>,
        ],
        assessor: 'Suzuki',
        confidence: 'high',
        views: {
          鈴木: {
            'as-is': { insource: 2 },
            on: '2026-11-12',
            confidence: 'low',
            note: 'At night',
          } satisfies Required<View>,
          'S. Sato': { 'as-is': 'excluded' },
          Nobody: {},
        },
        'assessed-on': '2028-02-29',
        note: 'See minutes',
        unconfirmed: 'Copied from A-1 of version 2.1',
        action: 'Write it down',
        owner: 'soc',
        due: '2027-03-31',
        cycle: 'short',
      } satisfies Required<PortfolioEntry>,
      'H-1': { 'as-is': 'excluded' },
      'H-2': { 'as-is': 1 },
    },
  } satisfies Required<PortfolioFile>,
  metrics: {
    version: 1,
    metrics: {
      alerts: {},
      'own.2_b-c': {
        name: { en: 'Mails reported', ja: '報告されたメール' },
        unit: 'mails',
        better: 'lower',
        activity: 'exercises',
        service: 'X-1',
        every: 'quarter',
        target: 2.5,
        values: { '2026-10-31': 3, '2028-02-29': { value: -0.5, source: 'Ticket system', note: 'Estimated' } },
      } satisfies Required<MetricEntry>,
    },
  } satisfies Required<MetricsFile>,
} satisfies FileContents;
