import type { ScenarioId, StepId } from './incident-flow.ts';
import type { ServiceId } from './services.ts';
import type { Source, Text } from './text.ts';

/** Whose choice the injects and their times are: the textbook has none. */
export const injectsSource: Source = 'project';

const hour = 60;
const day = 24 * hour;

/** When each step of a simulated incident is reached, in minutes from its beginning. */
export const stepTimes: Readonly<Record<StepId, number>> = {
  watch: 0,
  start: 20,
  judge: 40,
  investigate: 2 * hour,
  prioritise: 5 * hour,
  contain: 7 * hour,
  close: 5 * day,
  publish: 8 * day,
};

/**
 * What is read out at each step of a table-top exercise: what has happened, by scenario and step. A scenario that has
 * none for a step takes that of the scenario that it is based on.
 */
export const injects: Readonly<Record<ScenarioId, Readonly<Partial<Record<StepId, Text>>>>> = {
  base: {
    watch: {
      en: 'An ordinary working day. Monitoring shows nothing unusual; two of the usual warnings wait for someone to look at them.',
      ja: '通常の業務日。監視に目立った異常はなく、いつもの警告が2件、確認を待っている。',
    },
    start: {
      en: 'An outside organisation reports suspicious connections from your network. Minutes later, an alert names the same address.',
      ja: '社外の組織から、自組織のネットワークからの不審な通信について通報が届く。数分後、同じ宛先のアラートが上がる。',
    },
    judge: {
      en: 'The connections come from a server of a department that is missing in the inventory. Its administrator does not answer the phone.',
      ja: '通信元は、資産台帳にない部門のサーバーだった。管理者は電話に出ない。',
    },
    investigate: {
      en: 'The logs of the server go back three days only. The account of a former employee has been used on it.',
      ja: 'サーバーのログは3日分しか残っていない。退職者のアカウントが使われていた。',
    },
    prioritise: {
      en: 'The same account has logged on to two more servers, one of them with customer data. The department wants to keep them running until the evening.',
      ja: '同じアカウントで、ほかの2台のサーバーにもログオンがあり、1台には顧客情報がある。部門は夕方まで止めたくないと言う。',
    },
    contain: {
      en: 'The account is blocked, but the connections continue from another server. A manager asks on the phone what may be said to customers.',
      ja: 'アカウントを停止したが、別のサーバーからの通信が続いている。役員から、顧客に何を伝えてよいかと電話が入る。',
    },
    close: {
      en: 'No suspicious connection for three days. What happened on one server remains unclear, and the department wants it back in service.',
      ja: '不審な通信が3日間途絶えている。1台のサーバーで何があったかは不明のままだが、部門は再稼働を求めている。',
    },
    publish: {
      en: 'A customer asks in writing what happened, and whether its data is affected. A journalist asks the same.',
      ja: '顧客から、何が起きたのか、自社の情報に影響があるのかを書面で問われる。記者からも同じ問い合わせが入る。',
    },
  },
  ransomware: {
    watch: {
      en: 'The evening before a holiday; one person is on call. Endpoint protection has blocked a tool on a file server. No one has read the message yet.',
      ja: '連休前の夜。待機は1名。ファイルサーバーで不審なツールが遮断されたが、通知はまだ誰も見ていない。',
    },
    start: {
      en: 'A member of staff calls: files in a shared folder do not open, and every folder contains a ransom demand.',
      ja: '社員から電話が入る。共有フォルダーのファイルが開けず、どのフォルダーにも身代金を要求する文書がある。',
    },
    judge: {
      en: 'Two more calls, from different sites. The person on call asks whether this is an incident, and who may be woken up.',
      ja: '別々の拠点から、さらに2件の電話が入る。待機者は、これはインシデントなのか、誰を起こしてよいのかと尋ねる。',
    },
    investigate: {
      en: 'An administrator’s account encrypted the first files. It had logged on through the VPN from abroad. The antivirus product does not know the malware.',
      ja: '最初に暗号化を行ったのは管理者のアカウントで、海外からVPNでログオンしていた。このマルウェアはウイルス対策ソフトでは検知されない。',
    },
    prioritise: {
      en: 'Forty servers are encrypted, among them order processing. The backups are in the same network, and no one has checked them. The attackers set a deadline of 72 hours.',
      ja: '受注システムを含む40台のサーバーが暗号化された。バックアップは同じネットワークにあり、無事かどうかは未確認である。攻撃者は72時間の期限を示している。',
    },
    contain: {
      en: 'The business asks to keep the network up for one more shift. The attackers offer to decrypt two files as a proof. A photo of the ransom demand is on social media.',
      ja: '事業部門は、次の交代までネットワークを止めないよう求めている。攻撃者は、証拠として2ファイルの復号を持ちかけてくる。要求文書の写真がSNSに載る。',
    },
    close: {
      en: 'Order processing runs again from the backups. On two computers, the attackers’ tool is found once more.',
      ja: '受注システムはバックアップから復旧した。ところが2台のPCで、攻撃者のツールが再び見つかる。',
    },
    publish: {
      en: 'Customers and a supervisory authority want a written report: how it got in, what was affected, what will change.',
      ja: '顧客と監督官庁から、感染経路、影響範囲、再発防止策についての報告書を求められる。',
    },
  },
  'double-extortion': {
    investigate: {
      en: 'Two days before the encryption, 80 GB left a file server for a cloud storage service. The proxy keeps its log for seven days.',
      ja: '暗号化の2日前に、ファイルサーバーからクラウドストレージへ80GBが送られていた。プロキシーのログは7日で上書きされる。',
    },
    prioritise: {
      en: 'The attackers publish ten files as a sample, contracts and a list of employees among them, and name a price and a date.',
      ja: '攻撃者が、契約書や社員名簿を含む10ファイルを見本として公開し、金額と期日を示す。',
    },
    contain: {
      en: 'A customer finds its contract in the sample and demands an answer today. The servers are still encrypted.',
      ja: '見本の中に自社の契約書を見つけた顧客が、今日中の回答を求めてくる。サーバーはまだ暗号化されたままである。',
    },
    close: {
      en: 'The systems run again. The date has passed, and no more files have been published so far.',
      ja: 'システムは復旧した。期日は過ぎたが、新たに公開されたファイルは今のところない。',
    },
    publish: {
      en: 'All files are on the attackers’ site. Those affected, the authorities and the press ask at the same time.',
      ja: '持ち出されたすべてのファイルが攻撃者のサイトに載る。影響を受ける人、監督官庁、報道機関からの問い合わせが重なる。',
    },
  },
  'web-breach': {
    watch: {
      en: 'Last night, a vulnerability was published in a framework that many web services use. No one has tested the fix yet.',
      ja: '多くのウェブサービスが使うフレームワークの脆弱性が、昨夜公表された。修正版の検証はまだ行われていない。',
    },
    start: {
      en: 'An alert shows unusual queries on the members’ site. A member reports spam to an address that only this site knows.',
      ja: '会員サイトで不審なクエリーのアラートが上がる。会員からは、このサイトにしか登録していないアドレスに迷惑メールが届いたとの連絡が入る。',
    },
    judge: {
      en: 'The provider that operates the site sees “high load, nothing else”. The vulnerable version is in use.',
      ja: 'サイトを運用する委託先は「負荷が高いだけ」と答える。脆弱なバージョンが使われている。',
    },
    investigate: {
      en: 'The web log shows the attack for six hours, and there is a file that does not belong to the site. The log of the database was switched off.',
      ja: 'ウェブのログには6時間にわたる攻撃の跡があり、サイトのものではないファイルが見つかる。データベースのログは取得していなかった。',
    },
    prioritise: {
      en: 'The whole table of members may have been read: 120,000 names and addresses, perhaps card data as well. A sales campaign starts tomorrow.',
      ja: '12万人分の氏名と住所がすべて読み出されたおそれがあり、カード情報も否定できない。明日から販売キャンペーンが始まる。',
    },
    contain: {
      en: 'The fix takes four hours, with the site down. Marketing wants the site to stay up. The attacks continue from other addresses.',
      ja: '修正にはサイトを4時間止める必要がある。販売部門は止めないよう求めている。攻撃は別のアドレスから続いている。',
    },
    close: {
      en: 'The fix is in place and the file is gone. Whether card data was read remains open; the forensic report is due in two weeks.',
      ja: '修正を適用し、ファイルも取り除いた。カード情報が読み出されたかは不明のままで、フォレンジックの報告は2週間後になる。',
    },
    publish: {
      en: 'A list of your members is for sale in a forum. The supervisory authority expects a report, and members call the help desk.',
      ja: '会員の名簿が掲示板で売りに出される。監督官庁は報告を待ち、会員からの電話が窓口に殺到する。',
    },
  },
  'supply-chain': {
    watch: {
      en: 'A subsidiary has an IT department and a security provider of its own. Its network is connected with yours for orders and files.',
      ja: '子会社には独自の情報システム部門とセキュリティの委託先がある。受発注とファイル交換のため、両社のネットワークはつながっている。',
    },
    start: {
      en: 'A manager of the subsidiary calls a colleague in sales: “Our systems are down, it may be an attack. Do our orders still arrive?”',
      ja: '子会社の部長から営業の担当者に電話が入る。「システムが止まった。攻撃かもしれない。注文はまだ届いているか」',
    },
    judge: {
      en: 'Monitoring shows logons from the subsidiary’s network to one of your servers. The subsidiary’s provider talks to its client only.',
      ja: '監視では、子会社のネットワークから自組織のサーバーへのログオンが見える。子会社の委託先は、契約先以外には答えられないと言う。',
    },
    investigate: {
      en: 'A maintenance account that both companies use was used in the night. A partner in another industry has seen the same tool.',
      ja: '両社が使う保守用アカウントが夜間に使われていた。異業種の取引先でも、同じツールが見つかっている。',
    },
    prioritise: {
      en: 'If the connection is cut, deliveries stop tomorrow. If it stays, the attackers may be in your network by then.',
      ja: '接続を切れば、明日の出荷が止まる。切らなければ、それまでに攻撃者が自組織に入り込むおそれがある。',
    },
    contain: {
      en: 'The subsidiary refuses to shut down its servers: “That is our decision.” A customer of both companies asks for a statement.',
      ja: '子会社は「判断するのは当社だ」としてサーバーの停止を拒む。両社の顧客から、状況の説明を求められる。',
    },
    close: {
      en: 'The subsidiary reports in two lines of mail that its network is clean, and asks to be connected again.',
      ja: '子会社から、ネットワークは安全になったので再接続してほしいという、2行のメールが届く。',
    },
    publish: {
      en: 'The subsidiary does not want to publish anything. A customer of both has to inform its own authority by Friday.',
      ja: '子会社は公表を望んでいない。両社の顧客は、金曜日までに監督官庁へ報告しなければならない。',
    },
  },
};

/** The service that such exercises are part of (textbook appendix, E-7). */
export const exerciseService: ServiceId = 'E-7';
