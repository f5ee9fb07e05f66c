import { brief } from '../brief.ts';
import type { Messages } from '../index.ts';
import { near } from './near.ts';
import { list, named, party } from './phrases.ts';

const planned = { action: '改善策', owner: '責任者', due: '期限' };
const missing = { team: '担当チームが', provider: '委託先が', both: '担当チームも委託先も' };

export const rules: Messages['rules'] = {
  'catalog/undecided': {
    title: 'リストにあるのに何も記入がないサービス',
    explanation:
      'リストの各サービスは「必要か、どの程度か」という問いかけです。どのファイルにも記入がないものは、まだ検討されておらず、どの集計にも入りません。推奨レベルを決めるか、不要とした理由を残します。小さく始める場合は、このルールをinfoに下げておきます。',
    message: (a) => `${named(a.service)}は、どのファイルにも記入がありません。`,
    help: (a) => `「cdc assess」または「cdc set ${a.service.id} --level …」で推奨レベルを決めてください。`,
  },
  'catalog/unnecessary-without-reason': {
    title: '不要としたが理由がない',
    explanation:
      'リスクがないのか、今はできないだけなのかで、意味は大きく違います。理由が残っていれば、次の評価で見直すべき判断がわかります。',
    message: (a) => `${named(a.service)}は不要とされていますが、理由が記録されていません。`,
    help: () =>
      'reasonにno-risk、budget、people、skill、otherのいずれかを書いてください。' +
      '「リスクがない」ことと「今はできない」ことは別です。',
  },
  'catalog/unknown-service': {
    title: 'リストにも独自サービスにもないID',
    explanation:
      '多くは書き間違いです。リストにない独自のサービスは、catalog.yamlのcustomにカテゴリーと名前を添えて定義します。',
    message: (a) => `「${a.id}」は、サービスリストにも独自のサービスにもありません。${near(a.id, a.known)}`,
    help: (a) => `IDを直すか、catalog.yamlのcustomに${a.id}を定義してください。`,
  },
  'catalog/review-date-missing': {
    title: '「今はできない」のに見直し期限がない',
    explanation:
      '予算、人員、スキルの不足はいずれ解消できても、その間リスクは残ります。期限がなければ、「今はできない」がいつの間にか「ずっとやらない」になります。次の評価に合わせてreview-byを決めます。',
    message: (a) => `${named(a.service)}は「今はできない」とされていますが、見直し期限がありません。`,
    help: (a) => `「cdc set ${a.service.id} --review-by …」で、次に見直す日を決めてください。`,
  },
  'catalog/review-overdue': {
    title: '見直し期限を過ぎた判断',
    explanation:
      '見直すと決めた日を過ぎています。予算や人員、脅威の状況は変わっているかもしれません。あらためて判断し、結論が同じでもreview-byを更新します。',
    message: (a) => `${named(a.service)}についての判断は、見直し期限（${a.date}）を過ぎています。`,
    help: () => 'あらためて判断してください。判断を変えない場合も、review-byを新しい日付にしてください。',
  },
  'catalog/starting-set-not-covered': {
    title: '最初に選ぶカテゴリーに実施対象がない',
    explanation:
      '小さく始めるときは、まずA、B、Dから選びます。方針を決める、見張る、対応するのどれが欠けても、短期と長期のサイクルは回りません。自組織でできないものはアウトソースも含めて、1つ以上選びます。',
    message: (a) => `カテゴリー${named(a)}には、実施対象のサービスがありません。`,
    help: (a) =>
      'カテゴリーA、B、Dは、短期と長期の両サイクルを回すために最初に選ぶものです。' +
      `「cdc matrix --category ${a.id}」で該当するサービスを確認し、1つ以上選んでください。`,
  },
  'catalog/phase-not-covered': {
    title: '実施対象のないフェーズ',
    explanation:
      '戦略マネジメント、運用、対応は、互いに結果を引き継いで回ります。どれかに実施対象がなければ、そこで流れが途切れます。そのフェーズのサービスを1つ以上選びます。',
    message: (a) => `フェーズ「${a.name.ja}」には、実施対象のサービスがありません。`,
    help: (a) => `「cdc matrix --phase ${a.id}」で該当するサービスを確認し、1つ以上選んでください。`,
  },
  'catalog/custom-collides': {
    title: 'リストのIDと重複する独自のサービス',
    explanation:
      'IDはリストのサービスのものとして扱われ、customの定義は使われません。そのIDについての記入は、すべてリストのサービスのものになります。X-1のようなリストにないIDに変え、ほかのファイルも合わせます。',
    message: (a) =>
      `独自のサービスのIDが、サービスリストの${named(a.service)}と重複しています。この定義は使われません。`,
    help: () => 'X-1のようなリストにないIDに変え、ほかのファイルのIDも合わせてください。',
  },
  'catalog/custom-unused': {
    title: '定義しただけの独自のサービス',
    explanation:
      '独自のサービスは、定義した時点で実施対象に数えます。レベルも担い手もスコアもないままでは、集計が実態と合いません。記入するか、定義を削除します。',
    message: (a) => `独自のサービス${named(a.service)}は定義されていますが、どのファイルにも記入がありません。`,
    help: (a) => `「cdc set ${a.service.id} --level …」で推奨レベルを決めるか、定義を削除してください。`,
  },
  'profile/unassigned': {
    title: '実施対象だが担い手がいない',
    explanation:
      '必要なのに担い手のいないサービスは、実施されません。最も重要な指摘です。チームか委託先を決めるか、不要と判断します。',
    message: (a) => `${named(a.service)}は実施対象ですが、担い手が決まっていません。`,
    help: (a) =>
      `「cdc set ${a.service.id} --assignment insource --team …」で割り当ててください。` +
      '実施しないのであれば、カタログで不要としてください。',
  },
  'profile/insource-without-team': {
    title: 'インソースだがチームが書かれていない',
    explanation: '全員の仕事は、誰の仕事でもなくなります。責任を持つチームを書きます。',
    message: (a) => `${named(a.service)}はインソースですが、担当チームが書かれていません。`,
    help: () => 'teamに、責任を持つチームを書いてください。',
  },
  'profile/outsource-without-provider': {
    title: 'アウトソースだが委託先が書かれていない',
    explanation: '委託先がわからなければ、成果を問うことも、契約の終わりに気づくこともできません。',
    message: (a) => `${named(a.service)}はアウトソースですが、委託先が書かれていません。`,
    help: () => 'providerに、実施する委託先を書いてください。',
  },
  'profile/combination-without-both': {
    title: '併用だが両方が書かれていない',
    explanation:
      '自組織と委託先で分担するなら、双方が自分の担当を知っている必要があります。チームと委託先の両方を書きます。',
    message: (a) => `${named(a.service)}は併用ですが、${missing[a.missing]}書かれていません。`,
    help: () => 'teamに責任を持つチームを、providerに一部を担う委託先を、両方とも書いてください。',
  },
  'profile/assigned-though-unnecessary': {
    title: '不要としたのに割り当てがある',
    explanation: '過剰も指摘の対象です。不要な仕事に人手を割いているか、カタログが実態と合っていません。',
    message: (a) => `${named(a.service)}は不要とされていますが、割り当てがあります。`,
    help: () => 'プロファイルから削除するか、カタログで推奨レベルを定めてください。',
  },
  'profile/unknown-team': {
    title: 'cdc.yamlにないチーム',
    explanation:
      'チームは改称され、統廃合されます。なくなったチームを指すサービスには担い手がいません。IDの書き間違いも見つかります。',
    message: (a) => `チーム「${a.id}」はcdc.yamlに定義されていません。${near(a.id, a.known)}`,
    help: (a) => `teamsに定義してください。定義済みのチーム: ${list(a.known) || 'なし'}`,
  },
  'profile/unknown-provider': {
    title: 'cdc.yamlにない委託先',
    explanation:
      '契約を把握していない委託先を指すサービスには、担い手がいないかもしれません。IDの書き間違いも見つかります。',
    message: (a) => `委託先「${a.id}」はcdc.yamlに定義されていません。${near(a.id, a.known)}`,
    help: (a) => `providersに定義してください。定義済みの委託先: ${list(a.known) || 'なし'}`,
  },
  'profile/contract-ended': {
    title: '契約が終了した委託先',
    explanation:
      '契約のない委託先に割り当てたサービスは、実際には誰も担っていないかもしれません。更新済みならcontract-untilを直し、そうでなければ別の担い手に割り当てます。',
    message: (a) =>
      `${a.name.ja}との契約は${a.date}に終了していますが、実施対象の${a.services}サービスを担ったままです。`,
    help: () =>
      '契約を更新済みであれば、contract-untilを直してください。更新していなければ、別の担い手に割り当ててください。',
  },
  'profile/contract-ending': {
    title: '契約の終了が近い委託先',
    explanation:
      '調達や引き継ぎには数か月かかり、その間もサービスは止められません。契約を更新するか、引き継ぎ先を決めておきます。何日前から指摘するかは`days`で変えられます。',
    message: (a) =>
      `${a.name.ja}との契約は${a.days === 0 ? '今日' : `あと${a.days}日`}（${a.date}）で終了します。実施対象の${a.services}サービスを担っています。`,
    help: () => '契約を更新するか、引き継ぎ先をprofile.yamlのplannedに書いてください。',
  },
  'profile/planned-overdue': {
    title: '予定日を過ぎた割り当ての変更',
    explanation:
      '予定日を過ぎても、割り当てが変わっていません。プロファイルの更新漏れか、計画の遅れです。実態に合わせて、割り当てか予定のどちらかを直します。',
    message: (a) =>
      `${named(a.service)}の割り当ての変更は、予定日（${a.date}）を過ぎてもプロファイルに反映されていません。`,
    help: () =>
      '実現済みであれば、割り当てを書き換えてplannedを削除してください。まだであれば、予定日を改めるか、予定を取り下げてください。',
  },
  'profile/planned-done': {
    title: 'すでに実現した変更予定',
    explanation:
      '予定の内容が、現在の割り当てと同じです。残しておくと、体制がまだ固まっていないように見え、これから変える予定が埋もれます。plannedを削除するか、次の予定に書き換えます。',
    message: (a) => `${named(a.service)}の変更予定は、現在の割り当てと同じ内容です。`,
    help: () => 'plannedを削除するか、これから変える内容に書き直してください。',
  },
  'profile/area-one-outsourced': {
    title: '領域Iのサービスをすべてアウトソースしている',
    explanation:
      '領域Iは、自組織の情報を扱い、高度な専門スキルを必要としない仕事です。外部が代わりに判断することはできません。少なくとも判断は自組織のチームで担います。指摘するのは、教科書が領域Iとしているサービスと、カタログのareaで領域Iとしたサービスです。',
    message: (a) => `${named(a.service)}は自組織で担うべき領域Iのサービスですが、すべてアウトソースされています。`,
    help: () =>
      '自組織に戻すか、判断を担うチームを置いて併用にしてください。' +
      '自組織では別の領域に当たる場合は、カタログのareaに書いてください。',
  },
  'profile/concentration': {
    title: '1つのチームや委託先への集中',
    explanation:
      '過負荷や組織変更、契約の終了で、多くのサービスが一度に止まるおそれがあります。意図した集中であれば、その備えをしておきます。割り当て済みのサービスに占める割合が`share`を超えると指摘します。サービスが`least`より少ないうちは指摘しません。',
    message: (a) =>
      `割り当て済みの${a.of}サービスのうち${a.count}サービスが、${party(a.kind)}「${a.name.ja}」に集中しています。`,
    help: (a) =>
      a.kind === 'team'
        ? '人員が足りているかを確認し、足りなければほかのチームにも分担してください。'
        : '提供の停止や契約の終了に備え、依存が大きすぎる場合は分散してください。',
  },
  'profile/unused-party': {
    title: '担うサービスのないチームや委託先',
    explanation:
      '担当がプロファイルに書かれていないか、すでに役割を終えています。実態のない名前が残っていると、一覧全体が信頼できなくなります。サービスを割り当てるか、cdc.yamlから削除します。',
    message: (a) => `${party(a.kind)}「${a.name.ja}」が担うサービスは、現在も予定にもありません。`,
    help: () => '担っているサービスに割り当てるか、cdc.yamlから削除してください。',
  },
  'portfolio/score-without-assignment': {
    title: 'スコアはあるが担い手がわからない',
    explanation:
      'インソースは特定の個人に頼らず続けられるか、アウトソースは内容を理解しているかで評価します。割り当てがなければ、スコアの意味が決まりません。',
    message: (a) => `${named(a.service)}にはスコアがありますが、誰が実施するかがプロファイルに書かれていません。`,
    help: () => 'スコアの基準は割り当てによって異なります。profile.yamlに割り当てを書いてください。',
  },
  'portfolio/unscored': {
    title: '実施対象だが現状のスコアがない',
    explanation:
      '未評価のサービスは平均に入らず、忘れられがちです。何も書かないより、正直な1のほうが役に立ちます。検討して行わないと決めたものは、根拠を添えて評価対象外とします。',
    message: (a) => `${named(a.service)}は実施対象ですが、現状のスコアがありません。`,
    help: (a) =>
      `「cdc assess」または「cdc set ${a.service.id} --as-is …」で1から5のスコアを付けてください。` +
      '判断がつかないときは1とします。',
  },
  'portfolio/target-missing': {
    title: 'スコアはあるがあるべき姿がない',
    explanation:
      'スコアは現在地を示すだけで、それで足りるかどうかは示しません。あるべき姿がなければ差がわからず、改善の計画からも漏れます。すべてを5にする必要はないので、組織に合った目標を決めます。',
    message: (a) => `${named(a.service)}は現状が${a.asIs}ですが、あるべき姿のスコアがありません。`,
    help: (a) => `「cdc set ${a.service.id} --to-be …」で、組織に合った目標を1から5で決めてください。`,
  },
  'portfolio/target-below': {
    title: '現状があるべき姿を上回っている',
    explanation:
      '過剰も指摘の対象です。ここにかけている人手や費用が、ほかで足りなくなっているかもしれません。かける手間を減らすか、本当に必要な水準であれば、あるべき姿を引き上げます。',
    message: (a) => `${named(a.service)}は現状が${a.asIs}で、あるべき姿の${a.toBe}を上回っています。`,
    help: () =>
      '過剰であれば、かける人手や費用を減らしてください。必要な水準であれば、あるべき姿を引き上げてください。',
  },
  'portfolio/gap-without-plan': {
    title: '差があるのに改善策・責任者・期限がそろっていない',
    explanation:
      '誰がいつまでに何をするかが決まっていない差は、埋まりません。改善策、責任者、期限の3つを書きます。大きな差だけを計画の対象にする場合は、オプションのgapを2以上にします。',
    message: (a) =>
      `${named(a.service)}は現状が${a.asIs}、あるべき姿が${a.toBe}ですが、${a.missing.map((key) => planned[key]).join('、')}が決まっていません。`,
    help: (a) =>
      `「cdc set ${a.service.id} ${a.missing.map((key) => `--${key} …`).join(' ')}」で改善の計画を立ててください。`,
  },
  'portfolio/overdue': {
    title: '期限を過ぎても差が残っている',
    explanation:
      '改善は済んだのに評価し直していないか、改善が遅れているかのどちらかです。どちらかを確かめ、評価し直すか、新しい期限を決めます。誰も目指していない目標なら、下げるほうが実態に合います。',
    message: (a) =>
      `${named(a.service)}は改善の期限（${a.due}）を過ぎましたが、現状は${a.asIs}で、あるべき姿の${a.toBe}に届いていません。`,
    help: () => '改善策が済んでいれば評価し直し、済んでいなければ期限か目標を見直してください。',
  },
  'portfolio/no-evidence': {
    title: 'スコアに証跡がない',
    explanation:
      '裏付けのないスコアは、意見にとどまります。次に評価する人が根拠をたどれず、何が変わったのかもわかりません。裏付けとなる文書、記録、報告のリンクか名称を書きます。',
    message: (a) => `${named(a.service)}は現状が${a.asIs}ですが、裏付けとなる証跡がありません。`,
    help: () => 'evidenceに、裏付けとなる文書や記録のリンクか名称を書いてください。',
  },
  'portfolio/stale': {
    title: '評価が古い',
    explanation:
      '人は異動し、契約は変わり、システムは入れ替わります。古いスコアが示すのは、今の組織ではありません。評価し直すか、変わりがないことを確かめて評価日を改めます。古いとみなす月数は、cdc.yamlのpolicyにあるstale-after-monthsで決めます。',
    message: (a) => `${named(a.service)}は、前回の評価（${a.on}）から${a.months}か月を過ぎています。`,
    help: (a) =>
      `評価し直してください。変わりがなければ「cdc set ${a.service.id} --assessed-on …」で評価日だけを改めます。`,
  },
  'portfolio/depends-on-a-person': {
    title: 'あるべき姿は4か5なのに属人化している',
    explanation:
      'インソースで3以下のサービスは、担当者が休んだり辞めたりすると滞るか、止まります。手順を文書にし、別の人がそのとおりに実施できるかを試します。',
    message: (a) =>
      `${named(a.service)}は属人化しています（${a.half ? '自組織が担う部分の' : ''}現状は${a.asIs}、あるべき姿は${a.toBe}）。`,
    help: () => '手順を文書にし、担当者の代わりを務められる人を育ててください。そこまでできれば4です。',
  },
  'portfolio/handed-off-blindly': {
    title: '委託先に任せきりになっている',
    explanation:
      'アウトソースで3以下のサービスは、サービスの中身か成果を、委託した側が把握できていません。委託先の良し悪しを判断できず、インシデントのときに何を頼めばよいかもわかりません。報告を読み、納得できるまで確かめます。',
    message: (a) =>
      `${named(a.service)}は委託先に任せきりになっています（${a.half ? '委託先が担う部分の' : ''}現状は${a.asIs}）。`,
    help: () =>
      '報告を読む担当者を決め、わからない点は委託先に確かめてください。サービスの中身と成果の両方を把握できれば4です。',
  },
  'portfolio/excluded-without-rationale': {
    title: '評価対象外としたが判断の根拠がない',
    explanation:
      '評価対象外とは、忘れていたのではなく、検討して行わないと決めたことを指します。根拠が残っていてはじめて両者を区別でき、次の評価で判断を見直せます。',
    message: (a) => `${named(a.service)}は評価対象外とされていますが、判断の根拠がありません。`,
    help: () => 'rationaleに、行わないと決めた理由を書いてください。',
  },
  'portfolio/half-scored': {
    title: '併用だが片方のスコアしかない',
    explanation:
      '自組織が担う部分は属人化していないか、委託先が担う部分は内容を把握しているかで評価します。片方のスコアから、もう片方はわかりません。弱いのは、スコアのないほうかもしれません。両方にスコアを付けます。',
    message: (a) =>
      `${named(a.service)}は併用ですが、${a.missing === 'insource' ? '委託先' : '自組織'}が担う部分のスコアしかありません。`,
    help: (a) =>
      `「cdc set ${a.service.id} --as-is ${a.missing === 'insource' ? `…/${a.score}` : `${a.score}/…`}」で、自組織と委託先の両方のスコアを付けてください。`,
  },
  'portfolio/halves-without-combination': {
    title: '併用ではないのにスコアが分かれている',
    explanation:
      '自組織が担う部分と委託先が担う部分があるのは、併用だけです。プロファイルとスコアのどちらかが古くなっているので、実態に合わせてそろえます。',
    message: (a) =>
      `${named(a.service)}は${a.assignment === 'insource' ? 'インソース' : 'アウトソース'}ですが、スコアが自組織と委託先に分かれています。`,
    help: (a) =>
      `「cdc set ${a.service.id} --as-is …」でスコアを1つにするか、profile.yamlの割り当てを併用（combination）に改めてください。`,
  },
  'portfolio/unproven-five': {
    title: '自組織の5に承認の証跡がない',
    explanation:
      'インソースの5は、手順が文書になっており、CISOなど権限を持つ責任者の承認を得ている状態です。4との違いは、この承認だけです。承認された文書のリンクか名称をevidenceに書きます。',
    message: (a) =>
      `${named(a.service)}は${a.half ? '自組織が担う部分の' : ''}現状が5ですが、承認を示す証跡がありません。`,
    help: () => '承認された文書のリンクか名称をevidenceに書いてください。承認を得ていなければ4とします。',
  },
  'schema/stale': {
    title: 'ファイルの横のスキーマが古い',
    explanation:
      'エディターは.cdc/schemasのスキーマを使って補完や検証を行います。組織のチーム、委託先、独自サービスが入っているため、それらやcdcが変わると古くなります。「cdc schema --write」で更新してください。',
    message: (a) => `このファイル用のスキーマ（${a.schema}）が古いため、エディターの補完や指摘が実際と合いません。`,
    help: () => '書き直してください: cdc schema --write',
  },
  'ignore/unknown-rule': {
    title: 'コメントで抑止しているルールが存在しない',
    explanation:
      'ルールのIDが間違っているか、このcdcにはないルールです。コメントは何も抑止していません。直すか、コメントを消してください。',
    message: (a) =>
      a.rule === ''
        ? 'このコメントには、抑止するルールが書かれていません。'
        : `ルール「${brief(a.rule)}」はありません。${near(a.rule, a.known)}`,
    help: () => '「# cdc-ignore ルール: 理由」の形で書いてください。ルールの一覧は、cdc explain rule で見られます。',
  },
  'ignore/without-reason': {
    title: '理由のない抑止コメント',
    explanation: '来年読む人にも、その理由が今も成り立つか分かる必要があります。コロンの後に理由を書いてください。',
    message: (a) => `このコメントは、理由なしに${a.rule}を抑止しています。`,
    help: (a) => `理由を書いてください: # cdc-ignore ${a.rule}: 理由`,
  },
  'ignore/unused': {
    title: '何も抑止していないコメント',
    explanation:
      '指摘の原因が解消したか、別の項目に付いています。残しておくと、同じルールの次の指摘を隠します。オフにしたルールについてのコメントは指摘しません。',
    message: (a) => `このコメントは何も抑止していません。ここには${a.rule}の指摘がありません。`,
    help: () => 'コメントを消すか、対象のエントリーの後ろ、またはその上の行へ移してください。',
  },
};
