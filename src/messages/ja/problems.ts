import type { Found, Instead } from '../arguments.ts';
import { brief } from '../brief.ts';
import { isFiscalEnd } from '../fiscal.ts';
import { digestDigits, idLike, idsWithin, isOfApproval, isOfParties, isOfServices } from '../id-like.ts';
import type { Messages } from '../index.ts';
import { characters } from './characters.ts';
import { days } from './days.ts';
import { near } from './near.ts';
import { notEditable } from './not-editable.ts';
import { list, longDay, meantBy, named } from './phrases.ts';

const idShape = 'IDに使えるのは半角の英小文字、数字、「-」「.」「_」です。先頭は英小文字か数字にしてください。';

const types: Readonly<Record<string, string>> = {
  object: 'マッピング（key: value）',
  array: 'リスト',
  string: '文字列',
  integer: '整数',
  number: '数値',
  boolean: 'trueまたはfalse',
  null: '空',
};
const found = (a: Found) => {
  if (a.found === undefined || a.found === null) return types[a.foundType] ?? a.foundType;
  return typeof a.found === 'string' && a.foundType === 'string' ? `「${brief(a.found)}」` : String(a.found);
};
const range = (min: number | undefined, max: number | undefined) =>
  max === undefined ? `${min ?? ''}以上` : min === undefined ? `${max}以下` : `${min}から${max}まで`;

const write = ({ write: line = '', certain }: Instead) =>
  certain
    ? `「cdc check --fix」で修正するか、次のように書いてください: ${brief(line)}`
    : `次のように書いてください: ${brief(line)}`;
const isQuotedNumber = (a: Found & Instead) => typeof a.found === 'string' && a.write === a.found && /\d/.test(a.write);
const quotedNumber = (a: Found) => `${found(a)}は引用符で囲まれているため、数値ではなく文字列です。`;

const serviceIdShape =
  'サービスリストのサービスのIDはA-1～I-7です。独自サービスのIDは、8文字以内の英大文字（A～Z）、「-」、1から999までの数字です（例: X-1）。';
/** How a value that should be an id is to be written. */
const idHelp = (found: string, pattern: string) => {
  const ids = idsWithin(found, pattern);
  if (ids.length > 0) return `IDは半角のカンマで区切ってください: ${ids.join(', ')}`;
  return isOfServices(pattern) ? serviceIdShape : idShape;
};

/** Of the keys that people may choose where one is not known: ids of services of their own, or of teams and the like. */
const shapeOf = (pattern: string | undefined): string => {
  const takes = (id: string) => pattern !== undefined && new RegExp(pattern, 'u').test(id);
  if (takes('X-1'))
    return '独自サービスのIDは、8文字以内の英大文字（A～Z）、「-」、1から999までの数字です（例: X-1）。catalog.yamlのcustomに定義します。';
  return takes('x') ? idShape : '';
};

export const problems: Messages['problems'] = {
  'file/unreadable': {
    message: (a) => `ファイルを読み込めません（${a.reason}）。`,
    help: () => '通常のファイルであることと、読み取り権限があることを確認してください。',
  },
  'file/too-large': {
    message: (a) => `ファイルサイズが${Math.ceil(a.bytes / 1024)}KBです。上限は${Math.floor(a.limit / 1024)}KBです。`,
    help: () => '長い文章は別の場所に置き、evidenceにはリンクを書いてください。',
  },
  'file/empty': { message: () => 'ファイルが空です。', help: () => '少なくとも「version: 1」を書いてください。' },
  'file/not-utf8': {
    message: () => 'この位置に、UTF-8として読み取れない文字があります。',
    help: () => '文字コードをUTF-8にして保存し直してください（現在はShift_JISまたはUTF-16の可能性があります）。',
  },
  'file/misnamed': {
    message: (a) => `ファイル名が${a.name}ではないため、このファイルは読み込まれません。`,
    help: (a) =>
      `ファイル名を${a.name}に変更してください（gitでは「git mv」を使います）。${a.name}がすでにある場合は、内容をそちらへ移してください。`,
  },
  'file/more': {
    message: (a) => `このファイルには、表示した${a.told}件のほかにも問題があります。`,
    help: () => '表示したものを修正してから、もう一度確認してください。',
  },
  'file/more-of-a-kind': {
    message: (a) => `ここから先に、表示した${a.told}件のほかにも${a.rule}の指摘が${a.more}件あります。`,
    help: () => '表示したものを修正してから、もう一度確認してください。',
  },
  'yaml/alias': {
    message: (a) => `エイリアス「*${a.key ?? ''}」に対応するアンカーがないか、エイリアスが自分自身を参照しています。`,
    help: () => 'エイリアスより前にアンカーを定義するか、値をそのまま書いてください。',
  },
  'yaml/anchor': {
    message: () => 'アンカーを置けない場所にアンカーがあります。',
    help: () => '削除するか、値のすぐ前に移してください。',
  },
  'yaml/merge-conflict': {
    message: (a) =>
      a.first === a.last
        ? 'マージの競合を示す行が残っています。'
        : `マージの競合が解決されていません（${a.first}～${a.last}行目）。`,
    help: () => '正しい内容を残し、「<<<<<<<」「=======」「>>>>>>>」で始まる行を削除してください。',
  },
  'yaml/look-alike': {
    message: (a) => {
      const [first = '', ...others] = a.characters;
      return others.length === 0
        ? `${characters.named(first)}は、YAMLでは${characters.meant(first)}として扱われません。`
        : `YAMLの記号として扱われない文字（${characters.listed(a.characters)}）があります。`;
    },
    help: write,
  },
  'yaml/missing-blank': {
    message: (a) =>
      a.sign === ':' ? 'コロンの後に半角スペースがありません。' : '「#」の前に半角スペースがありません。',
    help: write,
  },
  'yaml/open-quote': {
    message: (a) => `この引用符（${a.quote}）が閉じられていません。`,
    help: () => '文字列の終わりで閉じてください。',
  },
  'yaml/inner-quote': {
    message: (a) => `この引用符（${a.quote}）で文字列が終わっていますが、まだ続きがあります。`,
    help: write,
  },
  'yaml/needs-quotes': {
    message: (a) =>
      a.sign === ':'
        ? '引用符のない文字列にコロンと半角スペースがあるため、キーとして扱われています。'
        : `「${a.sign}」で始まる文字列は、引用符で囲む必要があります。`,
    help: write,
  },
  'yaml/open-bracket': {
    message: (a) => `この括弧「${a.bracket}」が閉じられていません。`,
    help: write,
  },
  'yaml/extra-bracket': {
    message: (a) => `この括弧「${a.bracket}」に対応する開き括弧がありません。`,
    help: write,
  },
  'yaml/not-indented': {
    message: (a) => `「${brief(a.key)}」は「${brief(a.under)}」の下の項目ですが、インデントがありません。`,
    help: (a) => `「${brief(a.under)}」の下の行を、半角スペース2つでインデントしてください。`,
  },
  'yaml/table': {
    message: () => '表（CSV）の行がそのまま貼り付けられています。',
    help: () => '1サービスを1行で書いてください（例: A-1: { level: basic }）。',
  },
  'yaml/block-in-flow': {
    message: () => '波括弧の中で、カンマが抜けているか、ブロック形式（改行とインデント）が混在しています。',
    help: () => '項目の間をカンマで区切ってください: { level: basic, area: I }',
  },
  'yaml/control-character': {
    message: (a) => `見えない文字（${a.detail ?? ''}）が含まれています。`,
    help: () => '文字列を入力し直すか、その文字を削除してください。',
  },
  'yaml/directive': {
    message: () => '別のバージョンのYAMLが指定されています。',
    help: () => '%YAMLの行を削除してください。使えるのはYAML 1.2です。',
  },
  'yaml/duplicate-key': {
    message: (a) =>
      `キー「${brief(a.key ?? '')}」が重複しています${a.line === undefined ? '' : `（最初は${a.line}行目）`}。`,
    help: () => 'どちらか一方だけを残してください。',
  },
  'yaml/escape': {
    message: () => '二重引用符の中に、使えないエスケープシーケンスがあります。',
    help: () => 'バックスラッシュは「\\\\」と書くか、文字列を一重引用符で囲んでください。',
  },
  'yaml/exhausted': {
    message: () => '入れ子が深すぎるか、エイリアスの展開または値の数が多すぎます。',
    help: () => '値をそのまま書いてください。アセスメントのファイルに、深い入れ子や多数の値は不要です。',
  },
  'yaml/indent': {
    message: () => 'インデントが前後の行と合っていないか、括弧が閉じられていません。',
    help: () => 'インデントを前後の行にそろえ（1段につき半角スペース2つ）、括弧をすべて閉じてください。',
  },
  'yaml/long-key': {
    message: () => 'キーが長すぎます。',
    help: () => 'コロンか引用符が抜けていないか確認してください。',
  },
  'yaml/missing-character': {
    message: () => 'ここに引用符、カンマ、コロン、括弧のいずれかが足りません。',
    help: () => 'この行と直前の行を確認してください。',
  },
  'yaml/multiple-documents': {
    message: () => 'ここから2つ目のドキュメントが始まっています。',
    help: () => '1つのファイルに書けるドキュメントは1つです。「---」の行を削除してください。',
  },
  'yaml/multiline-key': {
    message: () => 'キーが複数行にわたっています。',
    help: () => 'この行の終わりにコロンが抜けていないか確認してください。',
  },
  'yaml/scalar-start': {
    message: () => '引用符のない文字列を、この文字で始めることはできません。',
    help: () => '文字列を引用符で囲んでください。',
  },
  'yaml/tab': {
    message: (a) =>
      a.lines === undefined || a.lines === 1
        ? 'インデントにタブが使われています。'
        : `ここから先の${a.lines}行で、インデントにタブが使われています。`,
    help: () => '1段につき半角スペース2つに修正してください。',
  },
  'yaml/tag': { message: () => 'タグ（!…）は使えません。', help: () => 'タグを削除してください。' },
  'yaml/unexpected': {
    message: () => 'この位置に書けない文字または記号があります。',
    help: () => 'この位置より前で、引用符、コロン、括弧が抜けていないか確認してください。',
  },
  'schema/type': {
    message: (a) =>
      isQuotedNumber(a)
        ? quotedNumber(a)
        : `${found(a)}は使えません。使えるのは${types[a.expected] ?? a.expected}です。`,
    help: (a) =>
      a.write !== undefined
        ? write(a)
        : a.foundType === 'array' && a.expected === 'object'
          ? '行頭の「-」を削除し、各行をキーから書き始めてください。'
          : '値を修正してください。書く内容がなければ、キーごと削除してください。',
  },
  'schema/enum': {
    message: (a) =>
      isQuotedNumber(a)
        ? quotedNumber(a)
        : `${found(a)}は使えません。使えるのは${list(a.allowed)}です。${a.write === undefined ? near(a.found, a.allowed) : ''}`,
    help: (a) => (a.write === undefined ? 'いずれかの値を選んでください。' : write(a)),
  },
  'schema/unknown-key': {
    message: (a) =>
      a.allowed.length === 0 && a.pattern !== undefined
        ? `「${brief(a.key)}」はIDとして使えません。${meantBy(idLike(a.key, a.pattern))}`
        : `キー「${brief(a.key)}」はここでは使えません。${a.meant === undefined ? near(a.key, a.allowed) : meantBy(a.meant)}`,
    help: (a) =>
      a.allowed.length > 0 && a.allowed.length <= 24
        ? `使えるキー: ${list(a.allowed)}`
        : a.allowed.length === 0 && isOfParties(a.pattern)
          ? a.isEntity
            ? `${idShape}内容はその後ろに書きます（例: hq: { path: hq, kind: parent }）。`
            : `${idShape}名称はその後ろに書きます: ${idLike(a.key, a.pattern) ?? 'team-a'}: { name: ${brief(a.key)} }`
          : `キーを修正するか、削除してください。${shapeOf(a.pattern)}`,
  },
  'schema/merge-key': {
    message: () => 'マージキー（<<）は使えません。',
    help: () =>
      'この項目に値をそのまま書いてください。エイリアスで置き換えられるのは、項目全体だけです（例: A-2: *soc）。',
  },
  'schema/later-edition': {
    message: (a) => `このcdcは、${brief(a.found)}に対応していません（対応しているもの: ${list(a.known)}）。`,
    help: (a) =>
      `cdcを更新するか、その版をお持ちであれば、サービスリストを入力してください（ファイルの作成: cdc migrate --new-edition ${brief(a.found)}）。`,
  },
  'schema/required': {
    message: (a) => `キー「${brief(a.key ?? '')}」がありません。`,
    help: (a) => (a.key === 'version' ? '次の行を追加してください: version: 1' : '追加してください。'),
  },
  'schema/blank': {
    message: () => '空白だけの文字列になっています。',
    help: () => '内容を書くか、キーごと削除してください。',
  },
  'schema/pattern': {
    message: (a) =>
      digestDigits(a.pattern) !== undefined
        ? `${found(a)}は、${a.pattern.includes('sha256:') ? '「sha256:」と' : ''}16進数${digestDigits(a.pattern)}桁ではありません。`
        : `${found(a)}はIDとして使えません。${a.write === undefined ? meantBy(idLike(String(a.found ?? ''), a.pattern)) : ''}`,
    help: (a) =>
      digestDigits(a.pattern) !== undefined
        ? isOfApproval(a.pattern)
          ? 'ダイジェストは編集しないでください。cdc approveが書き込みます。'
          : 'sha256sumなどの出力から写してください。'
        : a.write === undefined
          ? idHelp(String(a.found ?? ''), a.pattern)
          : write(a),
  },
  'schema/date': {
    message: (a) =>
      a.either
        ? `${found(a)}は、${a.either.map(longDay).join('とも')}とも読めます。`
        : `${found(a)}は実在する日付（YYYY-MM-DD）ではありません。`,
    help: (a) =>
      a.either
        ? `${a.either.join('または')}と書いてください。`
        : a.write === undefined
          ? isFiscalEnd(a.found)
            ? 'YYYY-MM-DDの形式で書くか、年度の始まる月をcdc.yamlに書いてください: policy: { fiscal-year-start: 4 }'
            : '実在する日付をYYYY-MM-DDの形式で書いてください（例: 2027-03-31）。'
          : write(a),
  },
  'schema/range': {
    message: (a) => `${found(a)}は使えません。使えるのは${range(a.min, a.max)}です。`,
    help: () => '範囲内の数値に修正してください。',
  },
  'schema/later-version': {
    message: (a) => `ファイル形式のバージョンが${a.found}です。このcdcで扱えるのはバージョン${a.supported}です。`,
    help: () => 'cdcを更新してください。',
  },
  'schema/earlier-version': {
    message: (a) => `ファイル形式のバージョン${a.found}はありません。`,
    help: () => '次のように書いてください: version: 1',
  },
  'answers/half-saved': {
    message: (a) =>
      `${brief(a.id)}の回答の保存が途中で終わっています。${list(a.saved)}には書かれていますが、${list(a.missing)}には書かれていません。`,
    help: (a) =>
      `書かれていない値: ${brief(list(a.values))}。${brief(a.id)}について「cdc set」か「cdc assess」でもう一度回答してください。現在の内容のままでよければ、${a.note}を削除してください。`,
  },
  'answers/half-migrated': {
    message: (a) =>
      [
        `${brief(a.edition)}への移行が途中で終わっています。${list(a.saved)}は書き込まれています`,
        a.missing.length === 0 ? '。' : `が、${list(a.missing)}は書き込まれていません。`,
        a.changed.length === 0 ? '' : `${list(a.changed)}はその後に変更されたため、このままでは続きを書き込めません。`,
        'このままでは、ファイルによってIDの指すサービスが異なります。',
      ].join(''),
    help: (a) =>
      `続きを書き込むには${a.changed.length === 0 ? '' : `、${list(a.changed)}を移行前の内容に戻してから実行`}: cdc migrate --to ${brief(a.edition)} --write。元に戻すには、gitからファイルを復元し、${a.note}を削除してください。`,
  },
  'answers/encoding': {
    message: () =>
      '文字コードを判別できません（対応しているのは、UTF-8、BOM付きのUTF-16、ISO-2022-JP、EUC-JP、Shift_JISです）。',
    help: () => 'エディターで開き、文字が正しく表示されることを確認してから、UTF-8で保存し直してください。',
  },
  'answers/encoded-mail': {
    message: () => 'メールのソースなので、文字がエンコードされたままです。',
    help: () => 'メールソフトに表示された本文を、保存するかコピーして使ってください。',
  },
  'answers/table': {
    message: () => '質問票ではなく、表です。',
    help: () => '表の回答を取り込むには、「cdc import」を使ってください。',
  },
  'answers/none': {
    message: () => '回答が見つかりません。サービスのIDとコロンで始まる行（例: B-1:）がありません。',
    help: () =>
      'IDの行を書き、その下に回答を書いてください（例: level: basic）。質問票は「cdc assess --export-questions」で作成できます。',
  },
  'answers/behind-hash': {
    message: (a) => `「${brief(a.text)}」は「#」の後ろにあるため、コメントとみなされ、回答になりません。`,
    help: () => '回答であれば「#」の前に移し、そうでなければ削除してください。',
  },
  'answers/unclear-line': {
    message: (a) => `この行が「${a.key}」の続きかどうか、判断できません。`,
    help: () => '回答は、キーの後ろに1行で書いてください。回答でない行は削除してください。',
  },
  'answers/no-service': {
    message: (a) => `「${a.key}」の回答がありますが、どのサービスのものか分かりません。`,
    help: () => '上の行にサービスのIDを書いてください（例: B-1:）。',
  },
  'answers/assessors': {
    message: (a) =>
      a.isOption
        ? `質問票の評価者は「${brief(a.other)}」ですが、--assessorでは「${brief(a.one)}」が指定されています。回答は反映していません。`
        : `評価者が、上では「${brief(a.one)}」、ここでは「${brief(a.other)}」になっています。回答は反映していません。`,
    help: (a) =>
      a.isOption
        ? '--assessorを外すか、質問票の名前を直してください。一部のスコアの評価者が別の人の場合は、そのサービスの下に「assessor: 」の行を書いてください。'
        : 'どちらかの行だけを残してください。一部のスコアの評価者が別の人の場合は、そのサービスの下に「assessor: 」の行を書いてください。',
  },
  'answers/control': {
    message: (a) => `見えない文字（${a.code}）が含まれています。`,
    help: () => '文字列を入力し直すか、その文字を削除してください。',
  },
  'answers/halves': {
    message: (a) => `${named(a.service)}は併用ではないため、スコアは1つです。`,
    help: () => 'スコアを1つだけ書くか（例: as-is: 3）、分担している場合はassignmentをcombinationにしてください。',
  },
  'answers/undated-score': {
    message: (a) =>
      `${named(a.service)}のスコアは、評価日を反映できないため、反映しません。今日付けの評価になってしまうためです。`,
    help: () => '評価日を直してください。今日の評価であれば、評価日を空欄にしてください。',
  },
  'answers/no-part': {
    message: (a) =>
      `${named(a.service)}の${a.planned ? '予定の' : ''}割り当ては${a.assignment}なので、${a.key === 'team' ? 'チーム' : '委託先'}は指定できません。`,
    help: (a) =>
      a.key === 'team'
        ? '割り当てをinsourceかcombinationにするか、teamを削除してください。'
        : '割り当てをoutsourceかcombinationにするか、providerを削除してください。',
  },
  'answers/needed': {
    message: (a) => `${named(a.service)}の推奨レベルは${a.level}です。reasonは、不要とした場合の理由です。`,
    help: () => 'level: unnecessaryにするか、推奨レベルの根拠としてrationaleに書いてください。',
  },
  'answers/excluded': {
    message: (a) => `${named(a.service)}は評価対象外なので、あるべき姿は指定できません。`,
    help: () => 'あるべき姿とともに1から5の現状を回答するか、あるべき姿を削除してください。',
  },
  'answers/nobody': {
    message: (a) => `${named(a.service)}には担い手がいないため、1と数えます。ほかのスコアは使いません。`,
    help: () => '割り当て（insource、outsource、combination）を決めるか、スコアを削除してください。',
  },
  'answers/no-score': {
    message: (a) => `${named(a.service)}には、日付を付けるスコアがありません。`,
    help: () => '日付とともに現状（as-is）を回答してください。',
  },
  'answers/day': {
    message: (a) => days[a.why](a.day, a.today),
    help: (a) =>
      a.kind === 'assessed'
        ? '評価日（今日まで）を書いてください。'
        : a.why === 'far'
          ? '年を確認し、50年以内の日付を書いてください。'
          : '今日以降の日付を書いてください。',
  },
  'answers/not-editable': {
    message: (a) => notEditable[a.reason](a.file),
    help: () => 'この回答は、エディターでファイルに書き込んでください。',
  },
};
