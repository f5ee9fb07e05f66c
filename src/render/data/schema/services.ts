import { about, list, type Of, record, text } from '../../../schema/shape.ts';
import { head, rowKeys, words } from './parts.ts';

/** All that is said of a service, by the framework and by an organisation. */
export const listedKeys = {
  ...rowKeys,
  description: about('What the service does; empty for a custom service without a description.', words),
  predecessors: list('What it was called in version 2.1 of the textbook.', text('Id of a role.')),
};
const listed = record(listedKeys);

export const servicesReport = record({
  ...head,
  services: list('The requested services. Without an organisation, all are undecided.', listed),
});
export type ListedJson = Of<typeof listed>;
export type ServicesJson = Of<typeof servicesReport>;
