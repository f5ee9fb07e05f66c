import { openIn, type Question, questionsOf } from '../../analysis/questions.ts';
import type { Answer } from '../../answers/answer.ts';
import type { Gone } from '../../answers/settle.ts';
import type { Row } from '../../model/row.ts';
import type { Page } from '../../render/interview/page.ts';
import { goneText } from '../answering/gone.ts';
import { ChangedMeanwhile } from '../answering/saving.ts';
import type { ChoicePage, Command, Conversation, Reply } from './conversation.ts';
import { detailsOf } from './details.ts';
import { type Chosen, findService, helpPage, openList, reviewList } from './lists.ts';
import { askNewParty } from './organisation.ts';
import {
  type Asking,
  another,
  type ChoiceQuestion,
  confirmation,
  dayTrouble,
  dayTyped,
  questionFor,
  type TextQuestion,
  unsure,
  type Value,
} from './questions.ts';
import type { Place, Route } from './route.ts';
import { categoryText, serviceHead } from './service-page.ts';
import type { Session } from './session.ts';
import { persist } from './trouble.ts';

const navigation: readonly Command[] = [
  'back',
  'skip',
  'next',
  'find',
  'open',
  'review',
  'details',
  'language',
  'help',
  'quit',
];

/** Goes through services and phases, question by question, until everything was looked at or the user leaves. */
export class Interview {
  readonly #session: Session;
  readonly #talk: Conversation;
  readonly #route: Route;
  /** What is to be told with the next question. */
  #notices: string[] = [];

  constructor(session: Session, talk: Conversation, route: Route) {
    this.#session = session;
    this.#talk = talk;
    this.#route = route;
  }

  async run(): Promise<void> {
    let next: Place | 'end' | 'quit' = this.#route.first();
    while (next !== 'quit') {
      if (next === 'end') {
        const chosen = await this.#review(true);
        if (chosen === undefined || chosen === 'quit') return;
        next = this.#route.reach(chosen);
      }
      next = await this.#visit(next);
    }
  }

  async #visit(place: Place): Promise<Place | 'end' | 'quit'> {
    await this.#read();
    const row = this.#session.row(place.id);
    if (!row) return this.#route.after(place);
    const questions = questionsOf(row, place.phase);
    const asked = place.question && questions.includes(place.question) ? place.question : undefined;
    const question = asked ?? openIn(row, place.phase)[0] ?? questions[0];
    if (question === undefined) return this.#route.after(place);
    return this.#ask({ ...place, question }, row);
  }

  async #ask(place: Required<Place>, row: Row, start?: number): Promise<Place | 'end' | 'quit'> {
    const asking = this.#asking(row);
    const asked = questionFor(place.question, asking);
    const page = this.#page(place, row, asked.question);
    this.#notices = [];
    if ('choices' in asked) return this.#choose(place, row, asked, { ...page, start: start ?? asked.start });
    const text = await this.#talk.type({
      ...page,
      preset: asked.present,
      problem: (typed) => (asked.date && typed !== '' ? dayTrouble(typed, asking, asked.present) : undefined),
    });
    if (text === undefined) return this.#route.back(place);
    const day = asked.date && dayTyped(text, asking);
    if (day && day !== text) this.#notices.push(this.#session.opened.messages.errors.dayTaken(text, day));
    return this.#typed(place, row, asked, asked.date ? (day ?? '') : text);
  }

  async #choose(
    place: Required<Place>,
    row: Row,
    asked: ChoiceQuestion,
    page: Omit<ChoicePage<Value>, 'choices' | 'commands'>,
  ): Promise<Place | 'end' | 'quit'> {
    const reply: Reply<Value> = await this.#session.watching(
      () => this.#talk.changed(),
      () => this.#talk.choose<Value>({ ...page, choices: asked.choices, commands: commandsFor(row, place) }),
    );
    if ('changed' in reply) return this.#changed(place, asked, reply.pointed);
    if ('command' in reply) return this.#obey(reply.command, place, row);
    const { value } = reply;
    if (value === unsure) {
      this.#notices = [this.#words.unsureMeans];
      return this.#ask(place, row, 0);
    }
    if (value === another) {
      const kind = place.question === 'provider' ? 'provider' : 'team';
      const id = await askNewParty(kind, this.#page(place, row, ''), this.#session, this.#talk);
      return id === undefined ? place : this.#answer(place, row, asked.answer(id));
    }
    if (value === asked.present) return this.#keep(place, row);
    return this.#answer(place, row, asked.answer(value));
  }

  /**
   * Asks again what was open. The cursor stays where it was moved to, unless somebody else has answered; where it was not
   * moved, it is on what the files tell of now.
   */
  async #changed(place: Required<Place>, asked: ChoiceQuestion, pointed: number): Promise<Place | 'end' | 'quit'> {
    await this.#read();
    const row = this.#session.row(place.id);
    if (!row || !questionsOf(row, place.phase).includes(place.question)) return { phase: place.phase, id: place.id };
    const now = questionFor(place.question, this.#asking(row));
    const isMoved = pointed !== asked.start;
    return this.#ask(place, row, isMoved && now.present === asked.present ? pointed : undefined);
  }

  async #typed(place: Required<Place>, row: Row, asked: TextQuestion, text: string): Promise<Place | 'end' | 'quit'> {
    // Where nothing was said and nothing is, there is nothing to keep.
    if (text === '' && asked.present === undefined) return this.#next(place, row);
    if (text === asked.present) return this.#keep(place, row);
    return this.#answer(place, row, asked.answer(text));
  }

  /** The answer that is there already: what follows it and is answered too is not asked again. */
  async #keep(place: Required<Place>, row: Row): Promise<Place | 'end' | 'quit'> {
    const confirmed = place.phase === 'portfolio' ? confirmation(this.#asking(row)) : undefined;
    if (confirmed && !(await this.#save(row, confirmed))) return place;
    this.#route.leave(place);
    const open: readonly Question[] = openIn(row, place.phase);
    return this.#following(place, row, (question) => open.includes(question));
  }

  async #answer(place: Required<Place>, row: Row, answer: Answer): Promise<Place | 'end' | 'quit'> {
    if (!(await this.#save(row, answer))) return place;
    this.#route.leave(place);
    await this.#read();
    const now = this.#session.row(place.id);
    return now ? this.#following(place, now, () => true) : this.#route.after(place);
  }

  #next(place: Required<Place>, row: Row): Place | 'end' {
    this.#route.leave(place);
    return this.#following(place, row, () => true);
  }

  /** The next question of the same service that is to be asked, else the next service. */
  #following(place: Required<Place>, row: Row, asked: (question: Question) => boolean): Place | 'end' {
    const questions = questionsOf(row, place.phase);
    const next = questions.slice(questions.indexOf(place.question) + 1).find(asked);
    return next === undefined ? this.#route.after(place) : { ...place, question: next };
  }

  /**
   * @returns whether it is on disk; if not, the question is asked again
   */
  async #save(row: Row, answer: Answer): Promise<boolean> {
    try {
      let gone: readonly Gone[] = [];
      const save = () => {
        gone = this.#session.save(row, answer);
      };
      const wrong = await persist(save, 'save', this.#session, this.#talk);
      if (gone.length > 0) this.#notices.push(goneText(gone, this.#session.opened.messages));
      return !wrong;
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
      this.#notices.push(error.message);
      return false;
    }
  }

  /** @throws {UserError} when the user leaves, since the files cannot be used */
  async #read(): Promise<void> {
    const read = async () => {
      const changed = await this.#session.read();
      if (changed.length > 0) this.#notices.push(this.#words.changedByOthers(changed.map(({ id }) => id)));
    };
    const wrong = await persist(read, 'read', this.#session, this.#talk);
    if (wrong) throw wrong;
  }

  async #obey(command: Command, place: Required<Place>, row: Row): Promise<Place | 'end' | 'quit'> {
    const jump = (id: string | undefined, phase = place.phase): Place => {
      if (id === undefined) return place;
      this.#route.leave(place);
      return this.#route.reach({ id, phase });
    };
    switch (command) {
      case 'back':
        return this.#route.back(place);
      case 'skip':
        this.#route.leave(place);
        return this.#route.after(place);
      case 'next':
        return this.#next(place, row);
      case 'find':
        return jump(await findService(this.#session, this.#talk));
      case 'open':
        return jump(await openList(this.#session, this.#talk, this.#route.rows(place.phase), place.phase));
      case 'review': {
        const chosen = await this.#review(false);
        return chosen === 'quit' ? 'quit' : jump(chosen?.id, chosen?.phase);
      }
      case 'details':
        await detailsOf(place.phase, () => this.#asking(this.#session.row(place.id) ?? row), {
          page: (question) => this.#page(place, this.#session.row(place.id) ?? row, question),
          save: async (answer) => {
            await this.#save(this.#session.row(place.id) ?? row, answer);
            await this.#read();
          },
          talk: this.#talk,
        });
        return place;
      case 'language':
        await persist(() => this.#session.speakOther(), 'read', this.#session, this.#talk);
        return place;
      case 'help': {
        const wanted = await helpPage(this.#session, this.#talk, place.phase, commandsFor(row, place));
        return wanted === undefined || wanted === 'help' ? place : this.#obey(wanted, place, row);
      }
      case 'quit':
        return 'quit';
    }
  }

  #review(atEnd: boolean): Promise<Chosen | 'quit' | undefined> {
    return reviewList(this.#session, this.#talk, { rows: this.#route.rows(), phases: this.#route.phases, atEnd });
  }

  #asking(row: Row): Asking {
    const { organisation, opened, today, committed } = this.#session;
    const { messages, language } = opened;
    const earlier = committed?.rows.find(({ id }) => id === row.id);
    return { row, organisation, messages, words: this.#words, language, today, committed: earlier };
  }

  #page({ phase, id }: Place, row: Row, question: string): Omit<Page, 'keys' | 'choices'> {
    const { organisation, opened, committed, assessor, view } = this.#session;
    const { messages, language } = opened;
    const ids = this.#route.ids(phase);
    const earlier = committed?.rows.find((candidate) => candidate.id === row.id);
    return {
      position: [
        // Where the line is too narrow, the category goes, which the id tells as well.
        ...(view === undefined ? [] : [this.#words.position.view(view)]),
        ...(assessor === undefined ? [] : [this.#words.position.assessor(assessor)]),
        this.#words.position.service({
          phase: this.#words.phases[phase],
          n: ids.indexOf(id) + 1,
          of: ids.length,
          category: categoryText(row, language, organisation.framework),
        }),
      ].join(this.#words.separator),
      progress: this.#route.progress(phase),
      ...serviceHead(
        { row, organisation, messages, words: this.#words, language },
        phase,
        committed && earlier && { row: earlier, organisation: committed },
      ),
      notices: this.#notices,
      question,
    };
  }

  get #words() {
    return this.#session.words;
  }
}

function commandsFor(row: Row, { phase }: Place): readonly Command[] {
  const several = questionsOf(row, phase).length > 1;
  return navigation.filter((command) => several || command !== 'next');
}
