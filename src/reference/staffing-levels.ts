import type { StaffLevel } from './staffing.ts';
import type { Text } from './text.ts';

export interface StaffLevelMeaning {
  /** The numbers are the textbook's, the names this project's. */
  readonly name: Text;
  readonly meaning: Text;
}

/** What each level of staffing can do (textbook 6.6, table 11). */
export const staffLevelMeanings: Readonly<Record<StaffLevel, StaffLevelMeaning>> = {
  0: {
    name: { en: 'trial', ja: '試行' },
    meaning: {
      en: 'The fewest people who can try it out, with very simple rules and without research or forensics. One incident or one failed system takes up everyone, so it only works if the people of areas I and II can help.',
      ja: '試験的に始めるための最小の体制で、対応ルールをごく単純にし、リサーチやフォレンジックは行わない。インシデントや障害が1件起きるだけで手一杯になるため、領域I・IIの要員が支援できなければ機能しない。',
    },
  },
  1: {
    name: { en: 'working minimum', ja: '最低限' },
    meaning: {
      en: 'The least that works: necessary response by day, without nights and weekends and without forensics. If another team is there around the clock, such as a network operation centre, it can take over what is easy to write down.',
      ja: '実際に機能する最低限の体制で、必要な対応を日中に行う。夜間・休日の対応とフォレンジックは行わない。NOCなど24時間体制の別組織があれば、手順にしやすい業務を任せるとよい。',
    },
  },
  2: {
    name: { en: 'around the clock', ja: '24時間365日' },
    meaning: {
      en: 'A security team around the clock that can do a bit of everything: where a private SOC starts. First response also takes the first look at system failures, so system operation needs no night shift.',
      ja: 'セキュリティ専門の24時間365日体制を持ち、一通りの対応ができる。プライベートSOCの出発点となる。システム障害の一次切り分けも一次対応が行うので、システム運用・管理には夜間の要員を置かない。',
    },
  },
  3: {
    name: { en: 'several large organisations', ja: '複数の大組織' },
    meaning: {
      en: 'One SOC for several large organisations that belong together, such as branches and group companies. A global group makes it larger in one place, or lets it lead teams of level 1 or 2 in the other regions.',
      ja: '支店やグループ会社など、関連する複数の大組織をまとめて受け持つSOC。世界に拠点があれば、規模を広げて1か所に集めるか、地域ごとに置いたLevel 1や2の体制を統括させる。',
    },
  },
};
