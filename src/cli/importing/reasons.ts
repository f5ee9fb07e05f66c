/** Why a cell is refused, and what to do about it, in the words of the sheet. */
import { namesSeveral } from '../../answers/sheet/assignment-cell.ts';
import { choicesOf } from '../../answers/sheet/cell-text.ts';
import { answerColumn } from '../../answers/sheet/columns.ts';
import type { CellRefusal } from '../../answers/sheet/judged.ts';
import { strangerIn } from '../../answers/sheet/strangers.ts';
import { partyOf } from '../../answers/spoken.ts';
import type { ArgsOf } from '../../model/diagnostic.ts';
import { headingIn } from '../../render/data/heading.ts';
import { wording } from '../../render/diagnostic-text.ts';
import { dayOfSerial } from '../../source/spreadsheet/serial.ts';
import type { OpenedOrganisation } from '../organisation/open.ts';
import type { ImportSubject } from './options.ts';
import { placeText, shortText } from './places.ts';

export interface Reason {
  readonly message: string;
  readonly help?: string | undefined;
}

/**
 * @param declareHelp how teams and providers become known; undefined where they do
 * @param from1904 whether the spreadsheet counts its days from 1904 on
 */
export function reasonOf(
  refusal: CellRefusal,
  declareHelp: string | undefined,
  { organisation, render: { language }, messages }: OpenedOrganisation<ImportSubject>,
  from1904: boolean,
): Reason {
  const { problem, meaning, text } = refusal;
  const { problems } = messages.import;
  switch (problem.why) {
    case 'formula':
      return { message: problems.formula, help: problems.formulaHelp };
    case 'error':
      return { message: problems.error(text), help: problems.errorHelp };
    case 'struck':
      return { message: problems.struck(shortText(text)), help: problems.struckHelp };
    case 'not-asked':
      return { message: problems.notAsked, help: problems.notAskedHelp };
    case 'twice':
      return { message: problems.twice(placeText(problem.other)), help: problems.twiceHelp };
  }
  const { code } = problem.problem;
  const stranger = strangerIn(problem);
  if (stranger) {
    const known = (organisation[`${stranger.kind}s`] ?? []).map(({ name }) => name[language]);
    // As it stands in its cell: an id may have been tried in small letters.
    const name = answerColumn(meaning)?.kind === 'party' ? text : stranger.name;
    const help = namesSeveral(name, organisation) ? problems.severalHelp : declareHelp;
    return { message: problems.unknownParty({ ...stranger, name, known }), help };
  }
  const column = answerColumn(meaning);
  if (column?.kind === 'score' && /^\d{4}-\d\d-\d\d/.test(text)) {
    return { message: problems.date(text), help: problems.dateHelp };
  }
  const day = column?.kind === 'day' ? dayOfSerial(text, from1904) : undefined;
  if (day !== undefined) return { message: problems.serial(text), help: problems.serialHelp(day) };
  const choices = column && choicesOf(column, organisation, language, messages);
  if (code === 'schema/enum' && choices) return { message: problems.choose(shortText(text), choices.map(String)) };
  const isInSheet = refusal.place.shown === undefined;
  const sayings = { ...messages.problems, ...messages.rules, ...(isInSheet && messages.import.ofCells) };
  const worded = wording(problem.problem, sayings);
  const other =
    code === 'answers/no-part' ? otherKind(refusal, problem.problem.args, organisation, messages) : undefined;
  return other === undefined ? worded : { ...worded, help: [worded.help ?? [], other].flat().join('\n') };
}

/** Where somebody whom nobody knows may belong: a company that stands under teams has the whole of an outsourced service. */
function otherKind(
  { meaning, text, place }: CellRefusal,
  args: object,
  organisation: OpenedOrganisation<ImportSubject>['organisation'],
  messages: OpenedOrganisation<ImportSubject>['messages'],
): string | undefined {
  const { assignment, planned } = args as ArgsOf<'answers/no-part'>;
  const kind = { outsource: 'provider', insource: 'team' }[assignment.id];
  if ((kind !== 'provider' && kind !== 'team') || planned) return undefined;
  const under = kind === 'provider' ? 'team' : 'provider';
  if (meaning !== under || partyOf(under, text, organisation) !== undefined) return undefined;
  const heading = place.shown === undefined ? headingIn(messages.columns, kind) : kind;
  return messages.import.problems.otherKind({ kind, name: text.trim(), heading });
}
