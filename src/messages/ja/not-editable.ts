import type { Messages } from '../index.ts';

export const notEditable: Messages['errors']['refused'] = {
  syntax: (path) => `${path}をYAMLとして読み取れません。ファイルは変更していません。`,
  shared: (path) => `${path}のこの項目は、アンカーとエイリアスで共有されています。ファイルは変更していません。`,
  shape: (path) => `${path}は、安全に書き換えられない形で書かれています。ファイルは変更していません。`,
};
