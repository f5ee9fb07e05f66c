/** Whether a text speaks of the end of a fiscal year, which is a date only if `policy.fiscal-year-start` says when that is. */
export const isFiscalEnd = (found: unknown): boolean =>
  typeof found === 'string' &&
  /年度末日?$|^(?:the )?end of (?:.* )?(?:fiscal year|fy)\b/i.test(found.normalize('NFKC').trim());
