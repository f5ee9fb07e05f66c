import { list, type Of, record } from '../../../schema/shape.ts';
import { head, row } from './parts.ts';

export const matrixReport = record({
  ...head,
  services: list('The requested rows, in the order of the matrix.', row),
});
export type MatrixJson = Of<typeof matrixReport>;
