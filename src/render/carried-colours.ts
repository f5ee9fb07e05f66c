const colour = /\p{Cc}\[([\d;]*)m/gu;

/** What ends a colour or style, by the parameters of SGR (ECMA-48). */
function endOf(code: string): string {
  const first = Number.parseInt(code, 10);
  if (first === 1 || first === 2) return '22';
  if (first >= 3 && first <= 9) return `2${first}`;
  return (first >= 40 && first <= 48) || (first >= 100 && first <= 107) ? '49' : '39';
}

function isEnd(code: string): boolean {
  return code === '' || code === '0' || /^(?:2[2-9]|39|49)$/.test(code);
}

/** Ends colours and styles with each line, and begins them again with the next: every line may stand anywhere. */
export function withColoursCarried(lines: readonly string[]): string[] {
  let open: string[] = [];
  return lines.map((line) => {
    const begun = open;
    for (const [, code = ''] of line.matchAll(colour)) {
      if (!isEnd(code)) open = [...open, code];
      else open = code === '' || code === '0' ? [] : open.filter((one) => endOf(one) !== code);
    }
    const again = begun.map((code) => `\u001B[${code}m`).join('');
    return `${again}${line}${open
      .toReversed()
      .map((code) => `\u001B[${endOf(code)}m`)
      .join('')}`;
  });
}
