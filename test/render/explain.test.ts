import { describe, expect, it } from 'vitest';
import {
  joinOrganisation,
  listServices,
  loadMessages,
  plain,
  servicesFormats,
  termKinds,
  terms,
} from '../../src/index.ts';
import { loadSchemaTexts } from '../../src/messages/index.ts';
import { serviceText } from '../../src/render/explain/service.ts';
import { termList, termText } from '../../src/render/explain/term.ts';
import { displayWidth } from '../../src/render/width.ts';
import { organisationOf } from '../analysis/organisation.ts';

describe.each(['en', 'ja'] as const)('the reference (%s)', async (language) => {
  const messages = await loadMessages(language);
  const keys = await loadSchemaTexts(language);
  const framework = joinOrganisation({});
  const organisation = await organisationOf({
    cdc: `teams: { t: { name: "${'A team with a long name '.repeat(4)}" } }\n`,
    catalog: '  B-1: { level: basic, rationale: "One line\\nand another" }\n',
    profile: '  B-1: { assignment: combination, team: t, provider: p }\n',
    portfolio: `  B-1: { as-is: { insource: 2, outsource: 4 }, to-be: 5, evidence: ["https://example.com/${'x'.repeat(90)}"] }\n`,
  });

  it.each([40, 80, 120])('fits %d columns', async (width) => {
    const context = { messages, language, palette: plain, width };
    const draw = await servicesFormats.table();
    const texts = [
      ...framework.rows.map((row) => serviceText(row, undefined, context)),
      ...organisation.rows.map((row) => serviceText(row, { organisation, diagnostics: [], keys }, context)),
      ...termKinds.flatMap((kind) => terms[kind].map((term) => termText(kind, term, framework.rows, context))),
      ...termKinds.map((kind) => termList(kind, context)),
      ...[undefined, organisation].map((own) => draw(listServices(own ?? framework), own, context)),
    ];
    for (const text of texts) {
      // What a table cannot make narrower is wider than 40 columns.
      if (width > 40 || !/^ID/m.test(text)) expect(displayWidth(text), text).toBeLessThanOrEqual(width);
      expect(text).not.toMatch(/undefined|\[object|NaN|[ \t]$/m);
      expect(text).toMatch(/[^\n]\n$/);
    }
  });
});
