/** Exit statuses: clean, findings, usage or unreadable input, a mistake of ours, ended by a signal. */
export const exits = {
  clean: 0,
  findings: 1,
  usage: 2,
  bug: 3,
  hangup: 129,
  interrupted: 130,
  terminated: 143,
} as const;
export type Exit = (typeof exits)[keyof typeof exits];

/** Something the user can mend: what is wrong, and what to do. Its words are those of the user's language already. */
export class UserError extends Error {
  readonly help: string | undefined;
  /** Longer text that goes before the message, e.g. findings in the files. */
  readonly details: string | undefined;

  constructor(message: string, help?: string, details?: string) {
    super(message);
    this.help = help;
    this.details = details;
  }
}
