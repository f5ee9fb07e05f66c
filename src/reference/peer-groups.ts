import type { Source, Text } from './text.ts';

/** A group of organisations that compare themselves with one another. */
interface PeerGroup {
  readonly id: string;
  readonly name: Text;
}

/** How many people work for an organisation, in bands so wide that few can be recognised by theirs. */
export const sizes = [
  { id: 'under-50', name: { en: 'Fewer than 50 people', ja: '50人未満' } },
  { id: 'from-50', name: { en: '50 to 299 people', ja: '50～299人' } },
  { id: 'from-300', name: { en: '300 to 999 people', ja: '300～999人' } },
  { id: 'from-1000', name: { en: '1,000 to 4,999 people', ja: '1,000～4,999人' } },
  { id: 'from-5000', name: { en: '5,000 people or more', ja: '5,000人以上' } },
] as const satisfies readonly PeerGroup[];

export type SizeId = (typeof sizes)[number]['id'];

/** What an organisation does, as broad as its size. */
export const sectors = [
  { id: 'manufacturing', name: { en: 'Manufacturing', ja: '製造' } },
  { id: 'finance', name: { en: 'Finance and insurance', ja: '金融・保険' } },
  { id: 'public', name: { en: 'Public administration', ja: '行政' } },
  { id: 'health', name: { en: 'Health care', ja: '医療・福祉' } },
  { id: 'energy', name: { en: 'Energy and water', ja: 'エネルギー・水道' } },
  { id: 'transport', name: { en: 'Transport and logistics', ja: '運輸・物流' } },
  { id: 'telecom-it', name: { en: 'Telecommunications and IT', ja: '通信・IT' } },
  { id: 'retail', name: { en: 'Wholesale and retail', ja: '卸売・小売' } },
  { id: 'education', name: { en: 'Education and research', ja: '教育・研究' } },
  { id: 'other', name: { en: 'Other', ja: 'その他' } },
] as const satisfies readonly PeerGroup[];

export type SectorId = (typeof sectors)[number]['id'];

export const peerGroupsSource = 'project' satisfies Source;
