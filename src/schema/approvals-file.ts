import { approvalDecisions } from '../model/approval.ts';
import { serviceFileKinds } from '../model/files.ts';
import { date, type SchemaContext } from './context.ts';
import { customIdPattern, digestPattern, notBlankPattern, shortDigestPattern } from './format.ts';
import { closed, type JsonSchema, open } from './json-schema.ts';

const text: JsonSchema = { type: 'string', pattern: notBlankPattern };

/** The properties of `approvals.yaml`. */
export function approvalsProperties({ words }: SchemaContext): Record<string, JsonSchema> {
  const of = (path: Parameters<typeof words.property<'approvals'>>[1]) => words.property('approvals', path);
  const short: JsonSchema = { ...of('services.entry'), type: 'string', pattern: shortDigestPattern };
  return {
    approvals: {
      ...of('approvals'),
      type: 'array',
      items: {
        ...of('approvals.entry'),
        ...closed(
          {
            phase: { ...of('phase'), ...words.ownValues('phase', serviceFileKinds) },
            by: { ...of('by'), ...text },
            role: { ...of('role'), ...text },
            on: { ...of('on'), ...date },
            decision: { ...of('decision'), ...words.ownValues('decision', approvalDecisions) },
            until: { ...of('until'), ...date },
            note: { ...of('note'), ...text },
            digest: { ...of('digest'), type: 'string', pattern: digestPattern },
            services: { ...of('services'), ...open(customIdPattern, short) },
          },
          ['phase', 'by', 'role', 'on', 'decision', 'digest'],
        ),
      },
    },
  };
}
