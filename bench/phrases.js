/**
 * What people write into the files, in both languages. `{system}`, `{document}` and `{person}` are filled from the words
 * below, `{n}` with a number, `{month}` with a month of the last year.
 */
export const words = {
  system: {
    en: [
      'core banking network',
      'plant control network',
      'mail gateway',
      'identity platform',
      'endpoint agent',
      'SIEM',
    ],
    ja: [
      '基幹系ネットワーク',
      '工場の制御系ネットワーク',
      'メールゲートウェイ',
      '認証基盤',
      '端末の監視エージェント',
      'ログ分析基盤',
    ],
  },
  document: {
    en: ['procedure', 'runbook', 'escalation list', 'acceptance criteria', 'training plan', 'asset register'],
    ja: ['手順書', '運用マニュアル', '連絡体制表', '受入基準', '訓練計画', '資産台帳'],
  },
  person: {
    en: ['A. Smith', 'M. Tanaka', 'J. Müller', 'Head of CSIRT', 'Risk manager', 'Plant IT lead'],
    ja: ['佐藤', '鈴木', '高橋', 'CSIRT責任者', 'リスク管理課長', '工場IT課長'],
  },
};

export const phrases = {
  /** Of who does a service. */
  duty: {
    en: [
      'Office hours only; the {document} names a deputy for nights and holidays',
      'Covers the {system} at {n} sites, the other sites follow in the next budget year',
      '{person} is the contact; a change of the {document} needs a second pair of eyes',
    ],
    ja: [
      '平日日中のみ対応する。夜間と休日は{document}に従って当番へ連絡する',
      '{system}のうち{n}拠点が対象であり、残りの拠点は次年度の予算で広げる',
      '窓口は{person}。{document}を変えるときは必ず2名で確認する',
    ],
  },
  /** On a score. */
  note: {
    en: [
      'The {document} is followed, but it was last reviewed in {month}',
      'Results for the {system} are checked by one person, {n} findings were closed last quarter',
      'Works as agreed: a report on the {system} arrives every month and is read by {person}',
    ],
    ja: [
      '{document}どおりに運用しているが、最後に見直したのは{month}である',
      '{system}の結果は担当者1名が確認しており、前四半期には{n}件の指摘を解消した',
      '{system}の月次報告書は届いているが、自社への影響の判断までは{person}に任せきりである',
    ],
  },
  /** Why a service is not done. */
  rationale: {
    en: [
      'No budget in this fiscal year: the separation of the {system} comes first',
      '{person} looks at it again once the team has {n} members',
      'Neither customers nor regulators ask for it, and the {document} covers what remains',
    ],
    ja: [
      '今年度の予算では見送る。{system}の分離工事を優先する',
      '要員が{n}名になった時点で、{person}があらためて検討する',
      '取引先や監督官庁から求められておらず、残る部分は{document}で足りる',
    ],
  },
  /** What closes a gap. */
  action: {
    en: [
      'Write the {document} down, train {n} people, and have the CISO approve it',
      'Extend the monitoring of the {system} to nights and holidays',
      'Agree with the provider on a {document}, then test it once in each half of the year',
    ],
    ja: [
      '{document}を文書化し、{n}名に研修を行ったうえで、CISO の承認を得る',
      '{system}の監視を夜間と休日にも広げる',
      '委託先と{document}を読み合わせ、半期に1回ずつ訓練する',
    ],
  },
  /** What shows a score, beside links. */
  evidence: {
    en: ['{document} of the {system}, edition {n}', 'Minutes of the security committee, {month}'],
    ja: ['{system}の{document} 第{n}版', '情報セキュリティ委員会議事録（{month}）'],
  },
};
