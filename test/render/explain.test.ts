import { describe, expect, it } from 'vitest';
import { servicesOf } from '../../src/analysis/look-up.ts';
import {
  drawDocument,
  joinOrganisation,
  listServices,
  loadMessages,
  plain,
  termKinds,
  terms,
} from '../../src/index.ts';
import { describeService } from '../../src/render/describe/explain/service.ts';
import { describeTerm, describeTerms } from '../../src/render/describe/explain/term.ts';
import { describeServices } from '../../src/render/describe/services.ts';
import { displayWidth } from '../../src/render/width.ts';
import { organisationOf } from '../analysis/organisation.ts';

describe.each(['en', 'ja'] as const)('the reference (%s)', async (language) => {
  const messages = await loadMessages(language);
  const { keys } = messages;
  const framework = joinOrganisation({});
  const organisation = await organisationOf({
    cdc: `teams: { t: { name: "${'A team with a long name '.repeat(4)}" } }\n`,
    catalog: '  B-1: { level: basic, rationale: "One line\\nand another" }\n',
    profile: '  B-1: { assignment: combination, team: t, provider: p }\n',
    portfolio: `  B-1: { as-is: { insource: 2, outsource: 4 }, to-be: 5, evidence: ["https://example.com/${'x'.repeat(90)}"] }\n`,
  });

  it.each([40, 80, 120])('fits %d columns', async (width) => {
    const context = { messages, language, palette: plain, width };
    const documents = [
      ...framework.rows.map((row) => describeService(row, undefined, context)),
      ...organisation.rows.map((row) =>
        describeService(row, { organisation, approvals: [], diagnostics: [], keys }, context),
      ),
      ...termKinds.flatMap((kind) =>
        terms[kind].map((term) =>
          describeTerm(
            { kind: 'term', of: kind, term, services: servicesOf(kind, term.id, framework.rows), keys: [] },
            context,
          ),
        ),
      ),
      ...termKinds.map((kind) => describeTerms(kind, terms[kind], context)),
      ...[undefined, organisation].map((own) =>
        describeServices({ groups: listServices(own ?? framework), organisation: own }, context),
      ),
    ];
    const texts = await Promise.all(documents.map((document) => drawDocument(document, 'table', context)));
    for (const text of texts) {
      // What a table cannot make narrower is wider than 40 columns.
      if (width > 40 || !/^ID/m.test(text)) expect(displayWidth(text), text).toBeLessThanOrEqual(width);
      expect(text).not.toMatch(/undefined|\[object|NaN|[ \t]$/m);
      expect(text).toMatch(/[^\n]\n$/);
    }
  });
});
