import { execSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Before all tests: many of them run the built program, which has to be of the sources that are there. */
export default function build(): void {
  const built = statSync(join(root, 'dist/index.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((path) =>
    join('src', path),
  );
  const changed = ['package.json', 'rolldown.config.js', ...sources].filter(
    (path) => statSync(join(root, path)).mtimeMs > built,
  );
  if (changed.length > 0) execSync('npm run build', { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
