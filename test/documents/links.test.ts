import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const documents = ['.', 'docs'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);
const textOf = (name: string) => readFileSync(join(root, name), 'utf8');

/** Where a document leads within the project: links and pictures. */
function linksIn(name: string): string[] {
  const text = textOf(name).replaceAll(/^```.*?^```$/gms, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)];
  return links.map(([, link, picture]) => link ?? picture ?? '').filter((link) => !/^[a-z]+:/.test(link));
}

/** The anchors of a document's headings, as GitHub makes them. */
function anchorsOf(name: string): string[] {
  return [...textOf(name).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

describe.each(documents)('%s', (name) => {
  it('leads to what is there', () => {
    const missing = linksIn(name).filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? name : join(dirname(name), path);
      return !existsSync(join(root, target)) || (anchor && !anchorsOf(target).includes(decodeURIComponent(anchor)));
    });
    expect(missing).toEqual([]);
  });
});

describe.each(['README', 'docs/guide'])('%s', (name) => {
  it('has the same sections in both languages', () => {
    const [english, japanese] = [`${name}.md`, `${name}.ja.md`].map((file) => textOf(file).match(/^#+(?= )/gm));
    expect(japanese).toEqual(english);
  });
});

describe.each(['docs/guide.md', 'docs/guide.ja.md'])('%s', (name) => {
  it('lists all its sections at the top, in their order', () => {
    const text = textOf(name).replaceAll(/^```.*?^```$/gms, '');
    const [, contents = ''] = /^(- \[.*?)\n\n/ms.exec(text) ?? [];
    const listed = [...contents.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    const sections = [...text.matchAll(/^##+ .+$/gm)].map(([heading]) => anchorOf(heading.replace(/^#+ /, '')));
    expect(listed).toEqual(sections);
  });
});

describe('README', () => {
  it.each(['README.md', 'README.ja.md'])('leads only to what the package holds, and to contributing (%s)', (name) => {
    const { files } = JSON.parse(textOf('package.json'));
    const beside = linksIn(name).filter(
      (link) => !files.includes(link.replace(/^([A-Z]+)\..*/, '$1.*').split(/[/#]/)[0]),
    );
    expect(beside).toEqual([expect.stringMatching(/^README/), 'CONTRIBUTING.md']);
  });
});
