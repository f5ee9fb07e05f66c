import type { Named } from '../arguments.ts';
import { brief } from '../brief.ts';
import type { Messages } from '../index.ts';
import { approvedDays, days, evidenceDays, measuredDays } from './days.ts';
import { near } from './near.ts';
import { list, named, party } from './phrases.ts';

const planned = { action: '改善策', owner: '責任者', due: '期限' };
const intervals = { month: '毎月', quarter: '四半期ごとに', year: '毎年' };
const phases = { catalog: 'カタログ', profile: 'プロファイル', portfolio: 'ポートフォリオ' };
/** 日付がありえない理由。何の日付かによる。 */
const daysOf = { assessed: days, planned: days, measured: measuredDays, approved: approvedDays, made: evidenceDays };
const missing = { team: '担当チームが', provider: '委託先が', both: '担当チームも委託先も' };

/** `robots → trading → hq`; of a long one, its beginning and its end. */
const chain = (ids: readonly string[]) =>
  (ids.length <= 10 ? ids : [...ids.slice(0, 8), '…', ...ids.slice(-1)]).map((id) => brief(id)).join(' → ');
/** スコアを裏付ける証跡がないこと。または、そのすべてが有効期限を過ぎていること。 */
const lacking = (expired: number, none: string) =>
  expired === 0
    ? none
    : expired === 1
      ? '証跡の有効期限が過ぎています'
      : `証跡${expired}件のすべてが有効期限を過ぎています`;

const unseen = {
  link: (ref: string) => `「${ref}」はリンクです。cdcはリンクを開かないため、sha256を照合できません`,
  outside: (ref: string) => `「${ref}」は、cdcが読み取る範囲の外にあります`,
  'no-file': (ref: string) => `「${ref}」は通常のファイルではありません`,
  unreadable: (ref: string) => `「${ref}」を読み取れません`,
  'too-large': (ref: string) => `「${ref}」は大きすぎるため、ハッシュ値を求められません`,
  'too-many': (ref: string) => `「${ref}」までのファイルの合計が大きすぎます`,
  'not-here': (ref: string) => `ここからはファイル「${ref}」を参照できません`,
};

const metricNamed = ({ id, name }: Named) => `指標${id}（${name.ja}）`;

/** 変わったサービスのうち、IDを示す数。残りは数だけを示す。 */
const fewChanged = 5;
const changedServices = (ids: readonly string[] | undefined) => {
  if (ids === undefined) return 'どのサービスかは承認に記録されていません';
  if (ids.length === 0) return '個別のサービスではなく、全体に関わる記述';
  const more = ids.length - fewChanged;
  return more > 0 ? `${list(ids.slice(0, fewChanged))}、ほか${more}件` : list(ids);
};

export const rules: Messages['rules'] = {
  'catalog/undecided': {
    title: '未決定のサービス',
    explanation:
      'サービスリストの各サービスについて、必要かどうか、どの程度必要かを判断します。推奨レベル、割り当て、スコア、評価対象外、あるべき姿のいずれかがあれば、決定済みとみなします。備考、理由、領域、予定、空の項目だけでは、決定済みとはみなしません。未決定のものは、どの集計にも入りません。推奨レベルを決めるか、不要とする理由を記録してください。小さく始める場合は、このルールの重要度をinfoに下げてください。',
    message: (a) => `${named(a.service)}は未決定です（推奨レベル、割り当て、スコア、あるべき姿のいずれもありません）。`,
    help: (a) => `「cdc assess」または「cdc set ${a.service.id} --level …」で推奨レベルを決めてください。`,
  },
  'catalog/unnecessary-without-reason': {
    title: '不要とする理由の未記入',
    explanation:
      '「リスクがない」と「今はできない」では、意味が大きく異なります。理由を記録しておけば、次の評価で見直すべき判断が分かります。rationaleだけでは、理由の区分が分かりません。',
    message: (a) => `${named(a.service)}を不要とする理由が書かれていません。`,
    help: () =>
      'reasonにno-risk、budget、people、skill、otherのいずれかを書いてください。' +
      '「リスクがない」ことと「今はできない」ことは別です。',
  },
  'catalog/unknown-service': {
    title: 'サービスリストにも独自サービスにもないID',
    explanation:
      'サービスリストにも独自サービスにもないIDは、多くが書き間違いです。サービスリストにないサービスは、独自サービスとして、catalog.yamlのcustomにカテゴリーと名前を添えて定義してください。カタログ、プロファイル、ポートフォリオ、指標のIDを調べます。',
    message: (a) => `「${a.id}」は、サービスリストにも独自サービスにもありません。${near(a.id, a.known)}`,
    help: (a) => `IDを修正するか、catalog.yamlのcustomに${a.id}を定義してください。`,
  },
  'catalog/review-date-missing': {
    title: '見直し期限のない「今はできない」という判断',
    explanation:
      '予算、人員、スキルの不足は、いずれ解消できるとしても、それまでリスクが残ります。見直し期限がなければ、「今はできない」という判断が放置されがちです。次の評価に合わせてreview-byを決めてください。指摘するのは、理由がbudget、people、skillの場合です。no-riskとotherに期限は不要です。',
    message: (a) => `${named(a.service)}を「今はできない」と判断していますが、見直し期限がありません。`,
    help: (a) => `「cdc set ${a.service.id} --review-by …」で、次に見直す日を決めてください。`,
  },
  'catalog/review-overdue': {
    title: '見直し期限を過ぎた判断',
    explanation:
      '見直し期限を過ぎた判断です。予算、人員、脅威の状況は変わっているかもしれません。改めて判断し、判断を変えない場合もreview-byを更新してください。期限当日は指摘しません。推奨レベルにかかわらず、レベル未定のものも調べます。',
    message: (a) => `${named(a.service)}についての判断は、見直し期限（${a.date}）を過ぎています。`,
    help: () => '改めて判断してください。判断を変えない場合も、review-byの日付を更新してください。',
  },
  'catalog/starting-set-not-covered': {
    title: '実施対象のない最初に選ぶカテゴリー',
    explanation:
      '小さく始めるときは、まずカテゴリーA、B、Dのサービスを選びます。方針の決定、監視、対応のいずれが欠けても、短期と長期のサイクルは回りません。アウトソースも含めて検討し、各カテゴリーから1つ以上選んでください。決定済みのサービスが1つもないうちは指摘しません。すべて不要とした場合は、3つとも指摘します。',
    message: (a) => `カテゴリー${named(a)}には、実施対象のサービスがありません。`,
    help: (a) =>
      'カテゴリーA、B、Dは、短期と長期の両サイクルを回すために最初に選ぶものです。' +
      `「cdc matrix --category ${a.id}」で該当するサービスを確認し、1つ以上選んでください。`,
  },
  'catalog/phase-not-covered': {
    title: '実施対象のない工程',
    explanation:
      '戦略マネジメント、運用、対応の3つの工程は、互いの結果を受け渡しながら循環します。どれかに実施対象がなければ、そこで循環が途切れます。その工程のサービスを1つ以上選んでください。決定済みのサービスが1つもないうちは指摘しません。すべて不要とした場合は、3つとも指摘します。工程のない独自サービスは、どの工程にも数えません。',
    message: (a) => `工程「${a.name.ja}」には、実施対象のサービスがありません。`,
    help: (a) => `「cdc matrix --phase ${a.id}」で該当するサービスを確認し、1つ以上選んでください。`,
  },
  'catalog/custom-collides': {
    title: 'サービスリストと重複する独自サービスのID',
    explanation:
      'IDが重複すると、サービスリストのサービスを優先し、customの定義は無効になります。どのファイルでも、そのIDの項目はサービスリストのサービスのものとして扱います。X-1など、サービスリストにないIDに変更し、ほかのファイルも合わせてください。',
    message: (a) => `独自サービスのIDが、サービスリストの${named(a.service)}と重複しているため、この定義は無効です。`,
    help: () => 'X-1など、サービスリストにないIDに変更し、ほかのファイルのIDも合わせてください。',
  },
  'catalog/custom-unused': {
    title: '未決定の独自サービス',
    explanation:
      '独自サービスは、定義しただけでは未決定のままです。空の項目や備考があっても変わりません。推奨レベル、割り当て、スコア、評価対象外、あるべき姿のいずれかがあるまで、どの集計にも入りません。推奨レベルを決めるか、定義を削除してください。',
    message: (a) =>
      `独自サービス${named(a.service)}は定義済みですが、未決定です（推奨レベル、割り当て、スコア、あるべき姿のいずれもありません）。`,
    help: (a) => `「cdc set ${a.service.id} --level …」で推奨レベルを決めるか、定義を削除してください。`,
  },
  'profile/unasked': {
    title: '割り当ての未記入',
    explanation:
      '誰が実施するかは、フェーズ2（プロファイル）で決めます。未記入は「担い手がいない」とは異なり、実際には誰かが担っているかもしれません。確認して記入し、担い手がいなければunassignedと書いてください。チーム、備考、予定だけを書いても、割り当てを決めたことにはなりません。評価対象外のサービスに担い手は不要です。strictではエラーになるため、未記入のまま変更を取り込むことを防げます。',
    message: (a) => `${named(a.service)}は実施対象ですが、割り当てが書かれていません。`,
    help: (a) =>
      `「cdc assess」または「cdc set ${a.service.id} --assignment …」で、insource、outsource、combination、unassignedのいずれかを指定してください。`,
  },
  'profile/unassigned': {
    title: '担い手のいないサービス',
    explanation:
      '担い手がいなければ、必要なサービスでも実施できません。最も重要な指摘です。チームか委託先を決めるか、不要と判断してください。指摘するのは、割り当てがunassignedのものだけです。未記入のものはprofile/unaskedで指摘します。評価対象外のサービスに担い手は不要です。変更予定があっても、実施前であれば指摘します。',
    message: (a) => `${named(a.service)}は実施対象ですが、担い手がいません（未割り当て）。`,
    help: (a) =>
      `「cdc set ${a.service.id} --assignment insource --team …」で割り当ててください。` +
      '実施しない場合は、カタログで不要としてください。',
  },
  'profile/insource-without-team': {
    title: 'チームが未記入のインソース',
    explanation:
      '責任を持つチームが決まっていない業務は、誰も行わなくなりがちです。責任を持つチームを書いてください。評価対象外のものも含め、実施対象を調べます。予定のチームだけでは、記入済みとはみなしません。',
    message: (a) => `${named(a.service)}はインソースですが、担当チームが書かれていません。`,
    help: () => 'teamに、責任を持つチームを書いてください。',
  },
  'profile/outsource-without-provider': {
    title: '委託先が未記入のアウトソース',
    explanation:
      '委託先が分からなければ、成果を確認することも、契約の終了に気付くこともできません。評価対象外のものも含め、実施対象を調べます。予定の委託先だけでは、記入済みとはみなしません。',
    message: (a) => `${named(a.service)}はアウトソースですが、委託先が書かれていません。`,
    help: () => 'providerに、実施する委託先を書いてください。',
  },
  'profile/combination-without-both': {
    title: 'チームか委託先が未記入の併用',
    explanation:
      '自組織と委託先で分担するなら、双方が担当範囲を把握している必要があります。チームと委託先の両方を書いてください。評価対象外のものも含め、実施対象を調べます。予定の内容だけでは、記入済みとはみなしません。',
    message: (a) => `${named(a.service)}は併用ですが、${missing[a.missing]}書かれていません。`,
    help: () => 'teamに責任を持つチームを、providerに一部を担う委託先を、両方とも書いてください。',
  },
  'profile/party-without-part': {
    title: '割り当てと合わないチームや委託先',
    explanation:
      'インソースに委託先は不要で、アウトソースにチームは不要です。未割り当てにはどちらも不要です。不要なチームや委託先があれば、以前の回答が残っているか、割り当てが誤っています。担い手ごとのサービス数には含めません。予定の割り当ても含め、実施対象を調べます。',
    message: (a) =>
      `${named(a.service)}の${a.planned ? '予定の' : ''}割り当ては${a.assignment}ですが、${a.kind === 'team' ? 'チーム' : '委託先'}が書かれています。`,
    help: (a) => `${a.kind}を削除するか、割り当てを修正してください（combinationなら両方を書きます）。`,
  },
  'profile/assigned-though-unnecessary': {
    title: '不要なサービスへの割り当て',
    explanation:
      '過剰も指摘の対象です。不要な業務に人員を割いているか、カタログが実態と合っていません。不要なサービスでは、チームや委託先の未記入や未定義までは指摘しません。未割り当て（unassigned）も指摘しません。',
    message: (a) => `${named(a.service)}は不要なサービスですが、割り当てがあります。`,
    help: () => 'プロファイルから削除するか、カタログで推奨レベルを定めてください。',
  },
  'profile/unknown-team': {
    title: 'cdc.yamlに定義のないチーム',
    explanation:
      'チームは改称や統廃合で変わることがあります。なくなったチームに割り当てたサービスには、担い手がいません。IDの書き間違いも検出します。cdc.yamlにチームか委託先の定義が1つでもあれば、予定のチームも含めて指摘します。不要なサービスは調べません。',
    message: (a) => `チーム「${a.id}」はcdc.yamlに定義されていません。${near(a.id, a.known)}`,
    help: (a) => `teamsに定義してください。定義済みのチーム: ${list(a.known) || 'なし'}`,
  },
  'profile/unknown-provider': {
    title: 'cdc.yamlに定義のない委託先',
    explanation:
      '契約を把握していない委託先に割り当てたサービスには、担い手がいないかもしれません。IDの書き間違いも検出します。cdc.yamlにチームか委託先の定義が1つでもあれば、予定の委託先も含めて指摘します。不要なサービスは調べません。',
    message: (a) => `委託先「${a.id}」はcdc.yamlに定義されていません。${near(a.id, a.known)}`,
    help: (a) => `providersに定義してください。定義済みの委託先: ${list(a.known) || 'なし'}`,
  },
  'profile/parties-undeclared': {
    title: 'チームと委託先の定義なし',
    explanation:
      'cdc.yamlにチームも委託先も定義していないと、どのIDも受け付けるため、書き間違いや、なくなったチームを検出できません。予定も含め、IDがいくつあっても指摘は1件です。不要なサービスは調べません。実在するチームと委託先を定義すれば、定義のないIDを指摘します。',
    message: (a) =>
      `cdc.yamlにチームと委託先の定義がないため、プロファイルのID（${a.ids.length}個）を確認できません: ${brief(list(a.ids))}。`,
    help: () => 'cdc.yamlのteamsとprovidersに定義してください。',
  },
  'profile/contract-ended': {
    title: '契約が終了した委託先',
    explanation:
      '契約が終了した委託先に割り当てたサービスは、実際には誰も実施していないかもしれません。契約を更新済みならcontract-untilを修正し、そうでなければ別の担い手に割り当ててください。契約の最終日までは指摘しません。サービスの数には、併用で一部を担うものも含めます（実施対象だけ）。',
    message: (a) =>
      `${a.name.ja}との契約は${a.date}に終了していますが、実施対象の${a.services}サービスが割り当てられたままです。`,
    help: () =>
      '契約を更新済みであれば、contract-untilを修正してください。更新していなければ、別の担い手に割り当ててください。',
  },
  'profile/contract-ending': {
    title: '契約の終了が近い委託先',
    explanation:
      '調達や引き継ぎには数か月かかり、その間もサービスは止められません。契約を更新するか、引き継ぎ先を決めておいてください。何日前から指摘するかは`days`で変更できます。契約の最終日まで指摘します。',
    message: (a) =>
      `${a.name.ja}との契約は${a.days === 0 ? '今日' : `あと${a.days}日`}（${a.date}）で終了します。実施対象の${a.services}サービスが割り当てられています。`,
    help: () => '契約を更新するか、引き継ぎ先をprofile.yamlのplannedに書いてください。',
  },
  'profile/planned-overdue': {
    title: '予定日を過ぎた変更予定',
    explanation:
      '予定日を過ぎても、割り当てが変わっていません。プロファイルの更新漏れか、計画の遅れです。実態に合わせて、割り当てか予定のどちらかを修正してください。予定日の当日と、日付のない予定は指摘しません。調べるのは実施対象のサービスだけです。',
    message: (a) =>
      `${named(a.service)}の割り当ての変更は、予定日（${a.date}）を過ぎてもプロファイルに反映されていません。`,
    help: () =>
      '変更済みであれば、割り当てを書き換えてplannedを削除してください。まだであれば、予定日を変更するか、plannedを削除してください。',
  },
  'profile/planned-done': {
    title: '実施済みの変更予定',
    explanation:
      '予定の内容が、現在の割り当てと同じです。残しておくと、体制がまだ固まっていないように見え、これから実施する変更が埋もれます。plannedを削除するか、次の予定に書き換えてください。予定に書いた割り当て、チーム、委託先がすべて現在と同じものを指摘します。調べるのは実施対象のサービスだけです。',
    message: (a) => `${named(a.service)}の変更予定は、現在の割り当てと同じ内容です。`,
    help: () => 'plannedを削除するか、これから変更する内容に書き換えてください。',
  },
  'profile/area-one-outsourced': {
    title: '領域Iの全面アウトソース',
    explanation:
      '領域Iは、自組織の情報を扱い、高度な専門スキルを必要としない業務です。外部には任せにくいため、少なくとも判断は自組織のチームが担ってください。指摘するのは、教科書（7.1）で領域Iとしているサービスと、カタログのareaで領域Iとしたサービスです。併用、ほかの領域にもまたがるサービス、実施対象でないサービスは指摘しません。',
    message: (a) => `${named(a.service)}は自組織で担うべき領域Iのサービスですが、全面的にアウトソースされています。`,
    help: () =>
      '自組織での実施に切り替えるか、判断を担うチームを置いて併用にしてください。' +
      '自組織では別の領域に当たる場合は、カタログのareaに書いてください。',
  },
  'profile/concentration': {
    title: '1つのチームや委託先への集中',
    explanation:
      '1つのチームや委託先に集中していると、過負荷、組織変更、契約の終了によって、多くのサービスが一度に止まるおそれがあります。意図した集中であれば、停止に備えた対策を用意してください。割り当て済みのサービスに占める割合が`share`を超えると指摘します（ちょうど`share`なら指摘しません）。割り当て済みのサービスが`least`より少ないうちは指摘しません。併用はチームと委託先の両方に数えます。',
    message: (a) =>
      `割り当て済みの${a.of}サービスのうち${a.count}サービスが、${party(a.kind)}「${a.name.ja}」に集中しています。`,
    help: (a) =>
      a.kind === 'team'
        ? '人員が足りているかを確認し、足りなければほかのチームと分担してください。'
        : 'サービスの停止や契約の終了に備え、依存が大きすぎる場合は分散してください。',
  },
  'profile/unused-party': {
    title: '担当サービスのないチームや委託先',
    explanation:
      '担うサービスのないチームや委託先は、割り当ての記入漏れか、すでに役割を終えたものです。実態のない名前が残っていると、定義全体を信頼できなくなります。サービスを割り当てるか、cdc.yamlから削除してください。割り当て済みのサービスが1つもないうちは指摘しません。不要なサービスや予定で使っているものも指摘しません。',
    message: (a) => `${party(a.kind)}「${a.name.ja}」に割り当てられたサービスが、現在も今後の予定にもありません。`,
    help: () => '実際に担うサービスに割り当てるか、cdc.yamlから削除してください。',
  },
  'portfolio/score-without-assignment': {
    title: '割り当てのないスコア',
    explanation:
      'インソースは属人化していないか、アウトソースは丸投げになっていないかで評価します。割り当てがなければ、スコアの意味が決まりません。評価対象外、あるべき姿だけのもの、未割り当て（unassigned）のものは指摘しません。',
    message: (a) => `${named(a.service)}にはスコアがありますが、プロファイルに割り当てが書かれていません。`,
    help: () => 'スコアの基準は割り当てによって異なります。profile.yamlに割り当てを書いてください。',
  },
  'portfolio/scored-though-unassigned': {
    title: '担い手がいないのに1を超えるスコア',
    explanation:
      '担い手のいないサービスは実施できないため、ファイルのスコアにかかわらず1と数えます。以前の担い手のスコアが残っているか、プロファイルが古くなっています。スコアを1にするか、担い手を書いてください。スコアが2つに分かれている場合は、高いほうを見ます。',
    message: (a) => `${named(a.service)}には担い手がいませんが、スコアは${a.asIs}です。集計では1と数えます。`,
    help: (a) => `「cdc set ${a.service.id} --as-is 1」で実態に合わせるか、担い手をprofile.yamlに書いてください。`,
  },
  'portfolio/unscored': {
    title: '現状のスコアの未記入',
    explanation:
      '未評価のサービスは平均に入らず、見落としがちです。空欄のままにするより1とするほうが役に立つため、本ツールでは、はっきりしないものを1とします（教科書の規定ではありません）。検討のうえ実施しないと判断したものは、根拠を添えて評価対象外としてください。あるべき姿だけを書いたものも未評価です。評価対象外は指摘しません。',
    message: (a) => `${named(a.service)}は実施対象ですが、現状のスコアがありません。`,
    help: (a) =>
      `「cdc assess」または「cdc set ${a.service.id} --as-is …」で1から5のスコアを付けてください。` +
      '判断がつかないときは1としてください。',
  },
  'portfolio/target-missing': {
    title: 'あるべき姿のスコアの未記入',
    explanation:
      '現状のスコアだけでは、それで十分かどうかは分かりません。あるべき姿がなければ差が分からず、ロードマップからも漏れます。すべてを5にする必要はありません。組織の実態に合ったあるべき姿を決めてください。現状が1でも5でも必要です。評価対象外のものと担い手のいないものには不要です。',
    message: (a) => `${named(a.service)}は現状が${a.asIs}ですが、あるべき姿のスコアがありません。`,
    help: (a) => `「cdc set ${a.service.id} --to-be …」で、組織の実態に合ったあるべき姿を1から5で決めてください。`,
  },
  'portfolio/target-below': {
    title: 'あるべき姿を超える現状',
    explanation:
      '過剰も指摘の対象です。あるべき姿を超えるサービスに割いている人員や費用が、ほかで不足しているかもしれません。割く人員や費用を減らすか、必要な水準であれば、あるべき姿を引き上げてください。併用では、集計に使うスコアと比較します。',
    message: (a) => `${named(a.service)}は現状が${a.asIs}で、あるべき姿の${a.toBe}を超えています。`,
    help: () => '過剰であれば、割く人員や費用を減らしてください。必要な水準であれば、あるべき姿を引き上げてください。',
  },
  'portfolio/gap-without-plan': {
    title: '改善策、責任者、期限のそろっていない差',
    explanation:
      '誰がいつまでに何をするかを決めなければ、差は埋まりません。改善策、責任者、期限の3つを書いてください。大きな差だけを計画の対象にする場合は、オプションのgapを2以上にしてください。併用では、低いほうの部分の差を見ます。',
    message: (a) =>
      `${named(a.service)}は現状が${a.asIs}、あるべき姿が${a.toBe}ですが、${a.missing.map((key) => planned[key]).join('、')}が決まっていません。`,
    help: (a) =>
      `「cdc set ${a.service.id} ${a.missing.map((key) => `--${key} …`).join(' ')}」で改善の計画を立ててください。`,
  },
  'portfolio/overdue': {
    title: '期限を過ぎても残る差',
    explanation:
      '期限を過ぎても差があるのは、改善が済んだのに再評価していないか、改善が遅れているかのどちらかです。確認のうえ、再評価するか、新しい期限を決めてください。もう目指していないのであれば、あるべき姿を引き下げるほうが実態に合います。期限当日は指摘しません。併用では、低いほうの部分を見ます。現状があるべき姿以上であれば、期限を過ぎても指摘しません。',
    message: (a) =>
      `${named(a.service)}は改善の期限（${a.due}）を過ぎましたが、現状は${a.asIs}で、あるべき姿の${a.toBe}に届いていません。`,
    help: () => '改善が済んでいれば再評価し、済んでいなければ期限かあるべき姿を見直してください。',
  },
  'portfolio/no-evidence': {
    title: '証跡のないスコア',
    explanation:
      '裏付けのないスコアは、主観的な判断にとどまります。次の評価者は根拠を確認できず、何が変わったのかも分かりません。裏付けとなる文書、記録、報告書のリンクか名称を書いてください。空のリストと、有効期限（until）を過ぎた証跡は、証跡とはみなしません。評価対象外のものと担い手のいないものには不要です。',
    message: (a) =>
      `${named(a.service)}は現状が${a.asIs}ですが、${lacking(a.expired, '裏付けとなる証跡がありません')}。`,
    help: () => 'evidenceに、裏付けとなる文書や記録のリンクか名称を書いてください。',
  },
  'portfolio/evidence-expired': {
    title: '有効期限を過ぎた証跡',
    explanation:
      '証跡の有効期限（until）を過ぎているため、スコアの裏付けになりません。証跡を更新して新しい期限を書くか、サービスを再評価してください。期限の当日までは有効です。portfolio/no-evidenceとportfolio/unproven-fiveでも、期限を過ぎたものは証跡とみなしません。実施対象のサービスを調べます。',
    message: (a) => `${named(a.service)}の証跡「${brief(a.ref)}」は、有効期限（${a.date}）を過ぎています。`,
    help: () => '証跡を更新して新しい期限（until）を書くか、サービスを再評価してください。',
  },
  'portfolio/evidence-expiring': {
    title: '有効期限の近い証跡',
    explanation:
      '試験や報告書の作成には、数週間かかることがあります。スコアの裏付けが途切れないよう、有効期限（until）までに証跡を更新してください。何日前から指摘するかは`days`で変更できます。期限の当日まで指摘します。実施対象のサービスを調べます。',
    message: (a) =>
      `${named(a.service)}の証跡「${brief(a.ref)}」の有効期限は、${a.days === 0 ? '今日' : `あと${a.days}日`}（${a.date}）です。`,
    help: () => '証跡を更新し、新しい期限（until）を書いてください。',
  },
  'portfolio/evidence-missing': {
    title: '見つからない証跡のファイル',
    explanation:
      'refに拡張子があるもの（report.pdf）、`./`か`../`で始まるもの、sha256を添えたものは、ファイルとみなします。ファイルはこのリポジトリに（リポジトリがなければこのフォルダーに）置きます。パスの起点は、portfolio.yamlのあるフォルダーです。調べるのはrefを使って書いた証跡だけで、文章だけの証跡は調べません。リンクを開くこともありません。',
    message: (a) => `${named(a.service)}の証跡のファイル「${brief(a.ref)}」が見つかりません。`,
    help: () => 'ファイルを追加するか、パスを修正してください。Webのアドレスは、https://から書いてください。',
  },
  'portfolio/evidence-changed': {
    title: '変更された証跡のファイル',
    explanation:
      'ファイルのSHA-256の値が、記録した値と一致しません。更新されたか、置き換えられた可能性があります。今のファイルもスコアの裏付けになる場合は、sha256sumなどで求めた新しい値を記録してください。バイト単位で照合するため、gitによる改行の変換（.gitattributes）にも注意してください。',
    message: (a) => `${named(a.service)}の証跡のファイル「${brief(a.ref)}」が、記録したsha256と一致しません。`,
    help: () => 'ファイルを改めて確認してください。スコアの裏付けになる場合は、新しいハッシュ値を記録してください。',
  },
  'portfolio/evidence-unchecked': {
    title: '確認できない証跡',
    explanation:
      'ファイルやハッシュ値が書かれていますが、cdcでは確認できません。確認済みとみなさないでください。cdcは、リンクを開かず、このリポジトリ（リポジトリがなければこのフォルダー）の外も読みません。ハッシュ値を求めるのは、1ファイル64 MiB、合計256 MiBまで（過去のコミットでは1ファイル512 KiBまで）です。',
    message: (a) => `${named(a.service)}の証跡は未確認です。${unseen[a.why](brief(a.ref))}。`,
    help: (a): string =>
      a.why === 'link'
        ? 'sha256を削除するか、文書の写しをリポジトリに置いて、それを参照してください。'
        : 'このリポジトリにある通常のファイルを参照するか、ご自身で確認してください。',
  },
  'portfolio/stale': {
    title: '古い評価',
    explanation:
      '担当者の異動、契約の変更、システムの更新などにより、古いスコアは現在の状態を表さなくなります。再評価するか、変わりがないことを確認して評価日を更新してください。古いとみなす月数は、cdc.yamlのpolicyのstale-after-monthsで決めます。サービスごとの評価日を、ファイルの評価日より優先します。評価対象外とした判断も調べます。スコアのないものと評価日のないものは指摘しません。',
    message: (a) => `${named(a.service)}は、前回の評価（${a.on}）から${a.months}か月を過ぎています。`,
    help: (a) =>
      `再評価してください。変わりがなければ「cdc set ${a.service.id} --assessed-on …」で評価日だけを更新してください。`,
  },
  'portfolio/undated': {
    title: '評価日のないスコア',
    explanation:
      '項目にもファイルにも評価日がないと、スコアが古くなっても分かりません。評価対象外とする判断にも評価日が必要です。',
    message: (a) => `${named(a.service)}は評価済みですが、評価日がありません。`,
    help: (a) =>
      `「cdc set ${a.service.id} --assessed-on …」で評価日を書くか、ファイル全体のassessed-onを書いてください。`,
  },
  'cdc/seats-without-people': {
    title: '人数の足りない常時配置',
    explanation:
      '夜間、休日、休暇、病欠にも対応するには、常時1席につき6名（教科書6.6の表11）、または`policy.people-per-seat`の人数が必要です。足りなければ席が空く時間ができるため、cdc staffはその席を数えません。席と人数はチームごとに調べます。複数のチームで1つの席を維持している場合は、どれか1つのチームにまとめて書いてください。オンコールの待機は席に数えません。',
    message: (a) =>
      `チーム「${a.team.ja}」の${a.role.ja}: 常時${a.seats}席には${a.needed}名が必要ですが、${a.people}名です。`,
    help: () =>
      'peopleかalways-onを修正してください。1席あたりの人数が異なる場合は、policy.people-per-seatに書いてください（cdc staffで勤務時間から計算できます）。',
  },
  'cdc/role-without-people': {
    title: '要員のいない役割のサービス',
    explanation:
      '役割の人数が0で、兼務できる役割（教科書6.6の表11）の人数も0です。それでも、その役割のサービスを自組織が担い、自組織の部分のスコアは`score`以上です。人数かスコアが誤っているか、ほかの業務の合間に行われていて要員計画に表れていません。領域III・IVのサービスだけを調べます。役割とサービスの対応は本ツール独自です。これらの役割のどれかに人数が書かれていなければ、指摘しません（未記録は0名とは異なります）。',
    message: (a) => `${a.role.ja}の要員は0名ですが、${list(a.services)}を自組織が担っています。`,
    help: () => '実際に担っている人を、主な役割のstaffに記録してください。または、割り当てかスコアを修正してください。',
  },
  'metrics/unknown-metric': {
    title: '存在しない指標',
    explanation:
      'IDが候補の指標になく、ここでも定義されていないため、値はどこにも反映されません。入力の誤りと考えられます。独自の指標には、name、activity、betterが必要です。候補のIDは「cdc metric」で確認できます。',
    message: (a) =>
      `「${brief(a.metric)}」は候補の指標になく、定義もありません（未記入: ${list(a.missing)}）。${near(a.metric, a.known)}`,
    help: (a) => `IDを修正するか、${list(a.missing)}を書いて独自の指標として定義してください。`,
  },
  'metrics/overdue': {
    title: '記録されていない指標',
    explanation:
      '平常時の業務が続いていることは、指標を決めた間隔（every）で記録して初めて示せます。直近の終わった月、四半期、年以降の値がなければ指摘します。四半期と年はpolicy.fiscal-year-startに従います。記録する必要がなくなったら、削除するか、間隔を広げてください。',
    message: (a) =>
      a.last === undefined
        ? `${metricNamed(a.metric)}は${intervals[a.every]}記録することになっていますが、まだ値がありません。`
        : `${metricNamed(a.metric)}は${intervals[a.every]}記録することになっていますが、最後の値は${a.last}のものです。`,
    help: (a) => `値を記録してください: cdc metric add ${a.metric.id} <値>`,
  },
  'metrics/target-missed': {
    title: '目標に2回続けて届かない指標',
    explanation:
      '1回だけなら偶然かもしれませんが、2回続けば判断が必要です。対策を取るか、実態に合う目標に見直してください。直近の2つの値を調べます。',
    message: (a) =>
      `${metricNamed(a.metric)}は2回続けて目標に届いていません（${a.values.join('、')}。目標は${a.target}${a.better === 'higher' ? '以上' : '以下'}）。`,
    help: () => '対策を決めるか、実態に合う目標に見直してください。',
  },
  'approval/missing': {
    title: '承認されていないフェーズ',
    explanation:
      'カタログ、プロファイル、ポートフォリオは、リスクについての判断です。それぞれ、CISOなど権限のある組織長の承認を得てください。教科書が承認を求めるのはスコア5だけで、フェーズ全体の承認を求めるのは本ツール独自のルールです。ファイルに何も書いていないフェーズは指摘しません。却下されたフェーズはapproval/rejectedが指摘します。',
    message: (a) => `${phases[a.phase]}は承認されていません。`,
    help: (a) => `承認を得てください: cdc approve ${a.phase} --by "…" --role …`,
  },
  'approval/rejected': {
    title: '却下されたフェーズ',
    explanation:
      'フェーズについての最新の判断が却下です。以前に承認されていても、今の回答は承認されていません。却下の理由を解消してから、改めて判断を得てください。各フェーズの最新の判断だけを調べます。',
    message: (a) =>
      `${phases[a.phase]}は、${a.on}に${a.by}（${a.role}）が却下しました（${a.note === undefined ? '理由の記載なし' : `理由: ${a.note}`}）。`,
    help: (a) => `却下の理由を解消し、改めて判断を得てください: cdc approve ${a.phase} --by "…" --role …`,
  },
  'approval/outdated': {
    title: '承認後の変更',
    explanation:
      '承認の対象は、承認した時点の回答です。その後に変わったかどうかは、ダイジェストで分かります。コメント、順序、書式の違いは影響しませんが、スコア、目標、証跡、備考、日付など、回答はすべて対象です。変わったところを確認し、改めて承認を得てください。各フェーズの最新の判断だけを調べます。承認にservicesがなければ、変わったことは分かりますが、どのサービスかは分かりません。',
    message: (a) =>
      `${phases[a.phase]}は、${a.by}（${a.role}）が${a.on}に承認した後で変わりました（${changedServices(a.services)}）。`,
    help: (a) => `改めて承認を得てください: cdc approve ${a.phase} --by "…" --role …`,
  },
  'approval/expired': {
    title: '期限の過ぎた承認',
    explanation:
      '承認の期限を過ぎています。何も変わっていなくても、リスクや予算は変わっているかもしれません。改めて承認を得てください。各フェーズの最新の判断だけを調べます。',
    message: (a) => `${a.by}（${a.role}）による${phases[a.phase]}の承認の期限は、${a.until}でした。`,
    help: (a) => `改めて承認を得てください: cdc approve ${a.phase} --by "…" --role …`,
  },
  'portfolio/unconfirmed': {
    title: '確認していないスコア',
    explanation:
      'このサービスに付けたスコアではなく、教科書の第2.1版またはフレームワークの別の版から移行したときに、複写したもの、または複数のスコアから導いたものです。1つの役割やサービスが複数のサービスになった場合、実際の状況はサービスごとに異なることがあります。サービスごとに見て、評価し直すか、そのままでよいことを確認してください。',
    message: (a) => `${named(a.service)}のスコアは、まだ確認されていません（${a.from}）。`,
    help: (a) => `確認するか、評価し直してください: cdc assess --service ${a.service.id} --open`,
  },
  'scenario/unknown-service': {
    title: 'シナリオにある未知のサービスID',
    explanation:
      '未知のIDは、多くの場合、入力の誤りです。cdc drillでは、そのサービスを除いたうえで、除いたことを表示します。このルールは、scenarios/*.yamlのステップと問いに書かれたサービスを、サービスリストとcatalog.yamlの独自サービスに照らして確認します。',
    message: (a) => `「${a.id}」は、サービスリストにも独自サービスにもありません。${near(a.id, a.known)}`,
    help: (a) => `IDを修正するか、catalog.yamlのcustomで${a.id}を定義してください。`,
  },
  'scenario/unknown-base': {
    title: '元のないシナリオ',
    explanation:
      'シナリオには、元にするシナリオとの差分だけを書きます。元のシナリオが存在しない場合や、たどると自分自身に戻る場合、cdc drillでは、基本フローを元にしたうえで、そのことを表示します。このルールは、scenarios/*.yamlのbased-onを確認します。',
    message: (a) =>
      a.circular
        ? `「${a.id}」を元にすると、自分自身に戻ります。`
        : `元にするシナリオ「${a.id}」はありません。${near(a.id, a.known)}`,
    help: (a) => `次のいずれかを指定してください: ${list(a.known)}`,
  },
  'scenario/collides': {
    title: '教科書と同じIDのシナリオ',
    explanation:
      '.yamlを除いたファイル名が、シナリオのIDになります。教科書のシナリオと同じIDにすると、cdc drillは常に教科書のシナリオを表示します。ファイル名を変更してください。このルールは、scenariosフォルダーのファイルを確認します。',
    message: (a) => `「${a.id}」は教科書のシナリオです（${a.name.ja}）。`,
    help: () => 'ファイル名を変更してください。',
  },
  'edition/unknown-service': {
    title: '未知のサービスを挙げた版',
    explanation:
      'fromとwithdrawnには、前の版のサービスを書きます。そのIDのサービスがないと回答の移行先が決まらないため、cdc migrate --toは何も書き込みません。このルールは、editions/*.yamlを確認します。',
    message: (a) => `${brief(a.from)}に「${a.id}」というサービスはありません。${near(a.id, a.known)}`,
    help: () => 'IDを修正してください。',
  },
  'edition/contradiction': {
    title: '矛盾のある版',
    explanation:
      'サービスの種類は、fromと名称から決まります。書いた場合は、両者が一致しなければなりません。また、廃止したサービスがほかのサービスになることはありません。矛盾があると、cdc migrate --toは何も書き込みません。このルールは、editions/*.yamlを確認します。',
    message: (a) =>
      a.kinds
        ? `${a.id}の種類は${a.kinds.said}と書かれていますが、元のサービスと名称からは${a.kinds.follows}です。`
        : `${a.id}は廃止とされていますが、${list(a.to)}の元になっています。`,
    help: () => 'どちらかを修正してください。',
  },
  'edition/incomplete': {
    title: '入力の途中の版',
    explanation:
      '版には、サービスリストと、前の版と同じではないサービスの名称が必要です。また、前の版のすべてのサービスについて、どのサービスになったのか、または廃止されたのかを書く必要があります。そろうまで、cdc migrate --toは何も書き込みません。このルールは、editions/*.yamlを確認します。',
    message: (a) =>
      ({
        list: 'サービスがまだ入力されていません。',
        name: `${list(a.services)}の名称がありません。${brief(a.from)}の1つのサービスと同じではないため、前の名称も使えません。`,
        crosswalk: `${brief(a.from)}の${a.services.length}件のサービス（${list(a.services)}）がどうなったのか、書かれていません。`,
      })[a.lacks],
    help: (a) =>
      ({
        list: 'お持ちの版のサービスリストを、1行に1サービスずつ入力してください。',
        name: '名称を追加してください。',
        crosswalk: 'そのサービスになったもののfromか、withdrawnに書いてください。',
      })[a.lacks],
  },
  'edition/collides': {
    title: 'cdcが対応している版と同じIDの版',
    explanation:
      '.yamlを除いたファイル名が、版のIDになります。cdcが対応している版と同じIDにすると、cdc.yamlのframeworkは常にcdcの版を指します。ファイル名を変更してください。このルールは、editionsフォルダーのファイルを確認します。',
    message: (a) => `「${a.id}」は、cdcが対応している版です（${a.name.ja}）。`,
    help: () => 'ファイル名を変更してください。',
  },
  'dates/impossible': {
    title: 'ありえない日付',
    explanation:
      '今日より後または2000年より前の評価日、指標の日付、承認日、今日より後の証跡の日付、50年より先の計画や契約などの期限を指摘します。入力の誤りと考えられ、そのままでは、評価が古くなったことや期限を過ぎたことを検出できません。期限を過ぎた計画は、別のルールで指摘します。',
    message: (a) => daysOf[a.kind][a.why](a.day, a.today),
    help: () => '日付を修正してください。',
  },
  'portfolio/not-done': {
    title: '自組織で実施できていないサービス',
    explanation:
      '1は、自組織が担う部分を実施できていない状態です。プロファイルに割り当てはあっても、実態が伴っていません。実施できる人を確保するか、アウトソースや評価対象外への変更を検討してください。併用では、自組織が担う部分を調べます。委託先の1と、担い手のいないものは、別のルールで指摘します。',
    message: (a) => `${named(a.service)}は実施できていません（${a.half ? '自組織が担う部分の' : ''}現状は1）。`,
    help: () => '実施できる人を確保するか、割り当てを見直すか、根拠を書いて評価対象外にしてください。',
  },
  'portfolio/depends-on-a-person': {
    title: '許容していない属人化',
    explanation:
      'インソースで2か3のサービスは、担当者の不在時や退職時に滞るか、止まります。運用を明文化し、別の人がそのとおりに実施できるかを試してください。あるべき姿が自組織の担う部分のスコア以下なら、属人化を許容しているとみなし、指摘しません。1は属人化ではなく「実施できていない」に数えます。併用では、自組織が担う部分を調べます。',
    message: (a) =>
      `${named(a.service)}は属人化しています（${a.half ? '自組織が担う部分の' : ''}現状は${a.asIs}、あるべき姿は${a.toBe ?? '未定'}）。`,
    help: () => '運用を明文化し、担当者と交代できる人を育ててください。両方できれば4です。',
  },
  'portfolio/handed-off-blindly': {
    title: '委託先への丸投げ',
    explanation:
      'アウトソースで2か3のサービスは、サービスの内容や結果を自組織が理解できていません。1は、結果や報告を確認していない状態です。教科書（8.3）は丸投げになっていないかを確認するとしていますが、どのスコアからが丸投げかは示していません。3以下とするのは本ツール独自の判断です。あるべき姿がそのスコア以下なら、許容しているとみなします。このままでは、委託先を評価できず、インシデントの際に何を依頼できるのかも分かりません。報告書を読み、不明な点を委託先に確認してください。併用では、委託先が担う部分を調べます。',
    message: (a) =>
      `${named(a.service)}は委託先への丸投げになっています（${a.half ? '委託先が担う部分の' : ''}現状は${a.asIs}）。`,
    help: () =>
      '報告書を読む担当者を決め、不明な点は委託先に確認してください。サービスの内容と結果の両方を理解できれば4です。',
  },
  'portfolio/excluded-without-rationale': {
    title: '評価対象外とした根拠の未記入',
    explanation:
      '評価対象外とは、評価漏れではなく、検討のうえ実施しないと判断したものです。根拠を残しておけば、評価漏れと区別でき、状況が変わったときに判断を見直せます。カタログのrationaleは推奨レベルの根拠なので、ポートフォリオのrationaleを調べます。',
    message: (a) => `${named(a.service)}を評価対象外とする判断の根拠が書かれていません。`,
    help: () => 'rationaleに、実施しないと判断した根拠を書いてください。',
  },
  'portfolio/half-scored': {
    title: '併用の片方だけのスコア',
    explanation:
      '自組織が担う部分は属人化していないか、委託先が担う部分は丸投げになっていないかで評価します。片方のスコアだけでは、もう片方の状態が分かりません。スコアのない側に課題があるかもしれません。両方にスコアを付けてください。どちらのスコアもなければ未評価とします。',
    message: (a) =>
      `${named(a.service)}は併用ですが、${a.missing === 'insource' ? '委託先' : '自組織'}が担う部分のスコアしかありません。`,
    help: (a) =>
      `「cdc set ${a.service.id} --as-is ${a.missing === 'insource' ? `…/${a.score}` : `${a.score}/…`}」で、自組織と委託先の両方のスコアを付けてください。`,
  },
  'portfolio/halves-without-combination': {
    title: '併用以外で2つに分かれたスコア',
    explanation:
      '自組織が担う部分と委託先が担う部分があるのは、併用だけです。プロファイルとスコアのどちらかが古くなっているので、実態に合わせてください。担い手がいないものや割り当てが未記入のものは、別のルールで指摘します。',
    message: (a) =>
      `${named(a.service)}は${a.assignment === 'insource' ? 'インソース' : 'アウトソース'}ですが、スコアが自組織と委託先に分かれています。`,
    help: (a) =>
      `「cdc set ${a.service.id} --as-is …」でスコアを1つにするか、profile.yamlの割り当てを併用（combination）に変更してください。`,
  },
  'portfolio/unproven-five': {
    title: '承認の証跡がないスコア5（インソース）',
    explanation:
      'インソースの5は、運用を明文化し、CISOなど権限のある組織長が承認している状態です。4との違いは、この承認の有無です。承認を得た文書のリンクか名称をevidenceに書くか、ポートフォリオの承認を得てください（cdc approve）。ポートフォリオの承認は、条件がなく、期限内で、その後に変わっていないサービスについてだけ有効です。有効期限（until）を過ぎた証跡は、証跡とはみなしません。併用では、自組織が担う部分を調べます。委託先が担う部分の5に承認は不要です。',
    message: (a) =>
      `${named(a.service)}は${a.half ? '自組織が担う部分の' : ''}現状が5ですが、${lacking(a.expired, '承認を示すものがありません')}。`,
    help: () =>
      '承認を得た文書のリンクか名称をevidenceに書くか、ポートフォリオの承認を得てください（cdc approve portfolio）。承認を得ていなければ4としてください。',
  },
  'portfolio/views-differ': {
    title: '見方が食い違い、合意の理由が書かれていないスコア',
    explanation:
      '評価者の見方が食い違うなかでスコアが決まり、その理由が書かれていません。次の評価者は、同じ議論を最初からやり直すことになります。話し合ったうえで、そのスコアとした理由を備考（note）に書いてください。併用では、2つの部分をそれぞれ比較します。評価対象外とした人とスコアを付けた人の見方も、食い違いとみなします。何点以上の開きを指摘するかは`spread`で変更できます。誰がどう見ているかは「cdc views」で確認できます。',
    message: (a) =>
      `${named(a.service)}は、${a.views}人の見方が${a.isDisputed ? '評価対象外とするかどうかで食い違い' : `${a.spread}点食い違い`}、合意したスコアの理由が書かれていません。`,
    help: (a) => `話し合ったうえで、理由を書いてください: cdc set ${a.service.id} --note …`,
  },
  'portfolio/views-without-agreed': {
    title: '見方だけで合意のないサービス',
    explanation:
      '評価者の見方は記録されていますが、合意した現状（as-is）がないため、未評価として扱います。見方を比較し（cdc views）、合意したスコアを記録してください。不要のサービスと未割り当てのサービスは調べません。',
    message: (a) => `${named(a.service)}は、${a.views}人の見方がありますが、合意したスコアがありません。`,
    help: (a) => `合意したスコアを記録してください: cdc set ${a.service.id} --as-is …`,
  },
  'schema/stale': {
    title: '古いスキーマ',
    explanation:
      'エディターは、.cdc/schemasのスキーマを使って補完や検証を行います。組織のチーム、委託先、独自サービスを含むため、それらやcdcが変わると古くなります。「cdc schema --write」で更新してください。',
    message: (a) =>
      `.cdc/schemasのスキーマ（${list(a.kinds)}）が古いため、エディターの補完や検証が現在の定義と一致しません。`,
    help: () => '次のコマンドで更新してください: cdc schema --write',
  },
  'ignore/unknown-rule': {
    title: '存在しないルールを指定した抑制コメント',
    explanation:
      '抑制コメントに書いたルールのIDが間違っているか、このcdcにはないルールです。コメントの効果はありません。IDを修正するか、コメントを削除してください。',
    message: (a) =>
      a.rule === ''
        ? 'このコメントには、抑制するルールが書かれていません。'
        : `ルール「${brief(a.rule)}」はありません。${near(a.rule, a.known)}`,
    help: () => '「# cdc-ignore ルール: 理由」の形式で書いてください。ルールの一覧を見るには: cdc explain rule',
  },
  'ignore/without-reason': {
    title: '理由のない抑制コメント',
    explanation:
      '理由がなければ、次にファイルを読む人は、その抑制が今も妥当かどうかを判断できません。コロンの後に理由を書いてください。',
    message: (a) => `${a.rule}を抑制するコメントに、理由がありません。`,
    help: (a) => `理由を書いてください: # cdc-ignore ${a.rule}: 理由`,
  },
  'ignore/unused': {
    title: '効果のない抑制コメント',
    explanation:
      '抑制する指摘がすでに解消しているか、コメントを付ける項目が違います。残しておくと、今後その項目に同じルールの指摘が生じても気付けません。オフにしたルールについてのコメントは指摘しません。',
    message: (a) => `ここに${a.rule}の指摘はないため、このコメントに効果はありません。`,
    help: () => 'コメントを削除するか、対象の項目と同じ行の末尾、またはすぐ上の行へ移してください。',
  },
  'group/no-entity': {
    title: '組織のないグループ',
    explanation:
      'group.yamlに組織が1つもないため、確認する対象がなく、グループについて何も分かりません。組織を追加してください。',
    message: () => 'グループに組織が1つもありません。何も確認していません。',
    help: () => '組織ごとにIDを決めて追加してください（例: hq: { path: hq, kind: parent }）。',
  },
  'group/folder-missing': {
    title: 'フォルダーのない組織',
    explanation:
      'この組織については何も分からず、グループのどの集計にも入りません。pathを修正するか、リポジトリーをその場所に取得してください。cdcが取得することはありません。pathはgroup.yamlのフォルダーから見た相対パスです。絶対パスはほかの環境では通用しないため、たどりません。このルールの重要度にかかわらず、cdc checkの終了コードは2になります。',
    message: (a) =>
      `${a.entity.name.ja}を確認できません。group.yamlから見て「${brief(a.path)}」というフォルダーがありません。${near(a.path, a.folders)}`,
    help: () => 'pathを相対パスで修正するか、組織のリポジトリーをその場所に取得してください。',
  },
  'group/no-organisation': {
    title: 'ファイルのない組織',
    explanation:
      'フォルダーはありますが、組織のファイルが1つもありません。この組織については何も分からず、グループのどの集計にも入りません。ファイルを作成するか、pathを修正してください。このルールの重要度にかかわらず、cdc checkの終了コードは2になります。',
    message: (a) => `${a.entity.name.ja}を確認できません。フォルダーに組織のファイルがありません。`,
    help: (a) => `pathを修正するか、次のコマンドでファイルを作成してください: cdc init ${brief(a.path)}`,
  },
  'group/unusable': {
    title: 'ファイルを読み取れない組織',
    explanation:
      '組織のファイルに問題があります。修正するまで、この組織については何も分からず、グループのどの集計にも入りません。修正すべき箇所は、そのファイルへの指摘で分かります。このルールの重要度にかかわらず、cdc checkの終了コードは2になります。',
    message: (a) => `${a.entity.name.ja}を確認できません。組織のファイルに問題があります。`,
    help: (a) => `先に組織のファイルを修正してください: cdc check ${brief(a.path)}`,
  },
  'group/same-folder': {
    title: '同じフォルダーを指す組織',
    explanation:
      'このフォルダーは、別の組織がすでに指しています。同じ組織を二重に数えないよう、最初の1つだけを使います。pathを修正するか、どちらかを削除してください。このルールの重要度にかかわらず、cdc checkの終了コードは2になります。',
    message: (a) =>
      `${a.entity.name.ja}を確認できません。上にある別の組織と同じフォルダー（${brief(a.path)}）を指しています。`,
    help: () => 'pathを修正するか、どちらかを削除してください。',
  },
  'group/unknown-parent': {
    title: '存在しない上位組織',
    explanation:
      '権限を超える対応は、上位組織へエスカレーションします。グループにない組織は、それを引き受けられません。多くはIDの書き間違いです。',
    message: (a) => `上位組織「${brief(a.id)}」は、グループにありません。${near(a.id, a.known)}`,
    help: () => 'IDを修正するか、上位組織をentitiesに追加してください。',
  },
  'group/parent-loop': {
    title: '循環する上位組織',
    explanation:
      'エスカレーション先をたどると、元の組織に戻ります。これでは誰も判断しません。最上位となる組織からparentを削除してください。循環ごとに1件、ファイルで最初に出てくる組織で指摘します。',
    message: (a) =>
      a.chain.length === 2
        ? `${a.chain[0]}の上位組織が、自分自身になっています。`
        : `上位組織が循環しています（${chain(a.chain)}）。`,
    help: () => '最上位となる組織からparentを削除してください。',
  },
  'group/no-escalation': {
    title: '権限も上位組織もない組織',
    explanation:
      'インシデントでは、誰かが判断しなければなりません。この組織はD-2を実施対象としていますが、判断する権限も、判断を仰ぐ上位組織もありません。上位組織か、移譲された権限を記録してください。調べるのは子会社と事業部門です。親会社は自ら判断し、取引先は契約に従います。',
    message: (a) =>
      `${a.entity.name.ja}は${named(a.service)}を実施しますが、判断する権限も、エスカレーション先の上位組織もありません。`,
    help: (a) => `parentを書くか、権限があればdecides: [ ${a.service.id} ]と書いてください。`,
  },
  'group/partner-without-contract': {
    title: '契約の記録がない取引先',
    explanation:
      '取引先には権限が及びません。インシデントでの対応は、契約で決めた範囲に限られます。契約の最終日を記録してください。contract-untilのない取引先を指摘します。',
    message: (a) => `取引先の${a.entity.name.ja}に、契約の記録がありません。`,
    help: () => 'contract-untilに契約の最終日を書いてください。',
  },
  'group/contract-ended': {
    title: '契約が終了した組織',
    explanation:
      '契約が終了した取引先を縛るものは、もうありません。契約を更新済みならcontract-untilを修正し、そうでなければ組織を削除してください。契約の最終日までは指摘しません。',
    message: (a) => `${a.entity.name.ja}との契約は、${a.date}に終了しています。`,
    help: () =>
      '契約を更新済みであれば、contract-untilを修正してください。更新していなければ、組織を削除してください。',
  },
  'group/contract-ending': {
    title: '契約の終了が近い組織',
    explanation:
      '契約の交渉には数か月かかり、その間もインシデントは起こります。契約を更新してください。何日前から指摘するかは`days`で変更できます。契約の最終日まで指摘します。',
    message: (a) =>
      `${a.entity.name.ja}との契約は${a.days === 0 ? '今日' : `あと${a.days}日`}（${a.date}）で終了します。`,
    help: () => '契約を更新し、contract-untilを修正してください。',
  },
  'group/unknown-entity': {
    title: 'グループにない組織を指す委託先',
    explanation:
      'cdc.yamlではグループの組織とされていますが、group.yamlにそのIDの組織はありません。多くはIDの書き間違いです。このルールは、グループを確認したときだけ働きます。組織だけの確認では、ほかの組織が分からないためです。',
    message: (a) => `「${brief(a.id)}」は、グループにありません。${near(a.id, a.known)}`,
    help: () =>
      'IDを修正するか、group.yamlに組織を追加してください。グループの外の委託先であれば、entityを削除してください。',
  },
  'group/self': {
    title: '自分自身を指す委託先',
    explanation:
      '自組織で実施するサービスはインソースです。委託先が自分自身だと、アウトソースしているように見えて、担うほかの組織がありません。IDを修正するか、サービスをインソースとしてください。',
    message: (a) => `委託先の${a.provider.name.ja}は、この組織自身です。`,
    help: () => 'entityを修正するか、サービスをインソースとし、委託先を削除してください。',
  },
  'group/not-offered': {
    title: '委託先の組織が提供していないサービス',
    explanation:
      'このサービスはグループのほかの組織に委託していますが、その組織では実施対象でないか、評価対象外です。つまり、誰も実施しません。誰が実施するかを取り決め、こちらのプロファイルか委託先のカタログを修正してください。',
    message: (a) => `${named(a.service)}は${a.supplier.name.ja}に委託していますが、その組織では提供していません。`,
    help: () => '委託先の組織と取り決めるか、別の担い手に割り当ててください。',
  },
  'group/no-one': {
    title: '委託先の組織に担い手がいないサービス',
    explanation:
      'このサービスはグループのほかの組織に委託していますが、その組織では未割り当てであるか、その先で委託が循環しています。つまり、どちらの組織でも誰も実施しません。誰が実施するかを取り決めてください。循環そのものはgroup/supply-loopで指摘します。',
    message: (a) =>
      a.chain
        ? `${named(a.service)}は${a.supplier.name.ja}に委託していますが、その先で委託が循環しており、誰も実施しません（${chain(a.chain)}）。`
        : `${named(a.service)}は${a.supplier.name.ja}に委託していますが、その組織では未割り当てです。`,
    help: () => '委託先の組織と取り決めるか、別の担い手に割り当ててください。',
  },
  'group/overrated': {
    title: '委託先の組織を大きく上回るスコア',
    explanation:
      '委託先の実力を超えるサービスは受けられません。委託先が担う部分をアウトソースの基準で採点したスコアが、委託先自身のファイルから分かる実力を大きく上回っています。どちらかのスコアが誤りです。何点上回れば指摘するかは`above`で変更できます。委託先のスコアは、さらにその委託先となるグループの組織のスコアを上限とします。併用では、委託先が担う部分を比較します。未評価のものは比較しません。',
    message: (a) =>
      `${named(a.service)}の現状は${a.score}ですが、委託先の${a.supplier.name.ja}では${a.worth}にとどまります。`,
    help: () => '双方のスコアを委託先の組織と確認し、誤っているほうを修正してください。',
  },
  'group/long-chain': {
    title: '再委託されているサービス',
    explanation:
      '委託を重ねるほど、回答に時間がかかり、責任が曖昧になります。委託先であるグループの組織が、さらに別の組織またはグループの外の委託先に委託しています。実際に担う相手と直接取り決めることも検討してください。併用も委託とみなします。',
    message: (a) => `${named(a.service)}の委託が${a.chain.length - 1}段になっています（${chain(a.chain)}）。`,
    help: () => '最終的に誰が実施するのか、インシデントの連絡がどう届くのかを確認してください。',
  },
  'group/supply-loop': {
    title: '委託が循環しているサービス',
    explanation:
      'サービスの委託先をたどると、元の組織に戻ります。これでは誰も実施しません。どの組織が実施するかを決めてください。循環とサービスごとに1件、group.yamlで最初に出てくる組織で指摘します。',
    message: (a) => `${named(a.service)}の委託が循環しており、誰も実施しません（${chain(a.chain)}）。`,
    help: () => 'どの組織が実施するかを決め、その組織でインソースとしてください。',
  },
  'group/required': {
    title: '必須のサービスの不足',
    explanation:
      'group.yamlで、この組織（種類またはID）に必須とされているサービスです。実施対象でないか、評価対象外、未割り当て、割り当て未定であれば、不足とみなします。at-leastがあれば、グループの委託先のスコアを上限とした実効スコアで判定し、未評価のものは満たさないとみなします。確認できない組織については、実施しているかどうかが分からないことを、group.yamlで指摘します。',
    message: (a) => {
      if (a.unmet === 'unknown')
        return `${a.entity.name.ja}を確認できないため、必須の${a.services}サービスを実施しているかどうかは分かりません。`;
      const why = {
        'not-in-scope': '実施対象ではありません',
        excluded: '評価対象外です',
        unassigned: '未割り当てです',
        unasked: '割り当て未定です',
        unscored: '未評価です',
        unclear: 'グループの委託先のスコアが分かりません',
        below: a.supplier
          ? `委託先の${a.supplier.name.ja}${a.supplier.score === undefined ? 'の影響で' : `が${a.supplier.score}のため`}、${a.score}にとどまります`
          : `${a.score}にとどまります`,
      }[a.unmet];
      return `${named(a.service)}は${a.atLeast === undefined ? '' : `${a.atLeast}以上で`}必須ですが、${why}。`;
    },
    help: (a) =>
      a.unmet === 'unknown'
        ? '組織を確認できない原因を、その組織への指摘に従って取り除いてください。'
        : '必須の条件を満たすか、group.yamlのrequireを見直してください。',
  },
  'group/unknown-service': {
    title: 'group.yamlにある存在しないサービス',
    explanation:
      '多くはIDの書き間違いです。権限、契約、必須のサービスには、サービスリストのサービスかカテゴリーを書きます。decidesとseesには、その組織の独自サービスも書けます。',
    message: (a) => `「${brief(a.id)}」というサービスやカテゴリーはありません。${near(a.id, a.known)}`,
    help: () => 'IDを修正してください。一覧を見るには: cdc services',
  },
  'group/unknown-of': {
    title: '存在しない組織への要求',
    explanation:
      'ofには、組織の種類またはIDを書きます。存在しないものを書くと、どの組織も対象になりません。多くはIDの書き間違いです。',
    message: (a) => `「${brief(a.id)}」という組織の種類やIDはありません。${near(a.id, a.known)}`,
    help: () => 'IDを修正するか、parent、subsidiary、unit、partnerのいずれかを書いてください。',
  },
  'group/no-effect': {
    title: 'group.yamlにある効果のない記述',
    explanation:
      '理由があって書いたはずですが、何にも影響しません。decidesはグループ内で移譲した権限であり、取引先には移譲できません。取引先の対応は契約で決まります。seesは取引先との契約で定めた情報共有の範囲であり、ほかの組織では意味を持ちません。servicesが空の要求は何も求めず、ofが空の要求はどの組織も対象としません。',
    message: (a) =>
      a.key === 'services'
        ? 'この要求にはサービスがないため、何も求めていません。'
        : a.key === 'of'
          ? 'この要求には対象の組織がないため、どの組織にも適用されません。'
          : a.key === 'decides'
            ? `${a.entity.name.ja}は取引先であり、権限を移譲できないため、decidesに効果はありません。`
            : `${a.entity.name.ja}は取引先ではないため、seesに効果はありません。`,
    help: (a) =>
      ({
        services: 'サービスまたはカテゴリーのIDを追加するか、この要求を削除してください。',
        of: '組織の種類またはIDを追加するか、ofを削除してください。ofがなければ、取引先を除くすべての組織が対象です。',
        decides: '削除するか、kindを修正してください。契約で定めた情報共有の範囲はseesに書きます。',
        sees: '削除するか、kindを修正してください。',
      })[a.key],
  },
};
