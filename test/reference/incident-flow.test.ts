import { describe, expect, it } from 'vitest';
import { flowSteps, scenarios, stepIds } from '../../src/reference/incident-flow.ts';
import { serviceById } from '../../src/reference/index.ts';

const servicesAt = (id: string): readonly string[] =>
  flowSteps.filter((step) => step.id === id).flatMap(({ parts }) => parts.flatMap(({ services }) => services));
const partsAt = (id: string) => flowSteps.filter((step) => step.id === id).flatMap(({ parts }) => parts);
const scenario = (id: string) => scenarios.find((one) => one.id === id);

/** Typed from the textbook, 7.1: what each of the eight steps names by its id, and the area that it places it in. */
const named = [
  ['judge', 'II', ['D-1', 'D-3', 'D-4']], // ③ インシデント対応の領域II、D-1,3,4
  ['prioritise', 'II', ['D-3']], // ⑤ 領域II、D-3
  ['contain', 'I', ['D-2']], // ⑥ 領域I、D-2で状況の管理
  ['contain', 'II', ['D-4']], // ⑥ 領域II、D-4で対処
  ['contain', 'I', ['D-6', 'D-7']], // ⑥ 報告を領域I、D-6,7
] as const;

/** The same for work that it names in words, and the areas that it places it in. */
const work = [
  ['investigate', '一次対応', ['IV']], // ④ 監視においての一次対応の領域IV
  ['investigate', '二次対応', ['III', 'IV']], // ④ 二次対応の領域III・IV
  ['investigate', 'フォレンジック', ['III']], // ④ フォレンジックの領域III
  ['investigate', 'リサーチ・解析', ['III']], // ④ リサーチの領域III
  ['start', '外部からの通報', []], // ②
  ['start', '監視からのアラート', []],
  ['start', '公表された脆弱性', []],
] as const;

describe('the incident flow (textbook 7.1)', () => {
  it('has eight steps, in their order', () => {
    expect(stepIds).toEqual(['watch', 'start', 'judge', 'investigate', 'prioritise', 'contain', 'close', 'publish']);
    expect(flowSteps.map(({ source }) => source)).toEqual(stepIds.map((_, index) => `textbook 7.1, step ${index + 1}`));
  });

  it.each(named)('names at %s, area %s: %s', (step, area, services) => {
    const found = partsAt(step).filter(({ areas, source }) => areas.includes(area) && source.startsWith('textbook'));
    expect(found.flatMap((part) => part.services)).toEqual(expect.arrayContaining([...services]));
  });

  it.each(work)('names at %s the work %s, areas %s', (step, name, areas) => {
    const found = partsAt(step).filter((part) => part.work.ja === name);
    expect(found.length).toBeGreaterThan(0);
    for (const part of found) {
      expect(part.areas).toEqual(areas);
      expect(part.services.length).toBeGreaterThan(0);
    }
  });

  it('keeps watch with category B, and starts with a report, an alert or a vulnerability', () => {
    expect(servicesAt('watch')).toEqual(['B-1', 'B-2', 'B-3', 'B-4']);
    expect(servicesAt('start')).toEqual(['D-1', 'B-3', 'F-3']);
  });

  it('marks as the textbook’s only what 7.1 names', () => {
    const textbook = flowSteps.flatMap(({ id, parts }) =>
      parts
        .filter(({ source }) => source !== 'project')
        .flatMap(({ services }) => services.map((one) => `${id} ${one}`)),
    );
    expect(textbook.toSorted()).toEqual(
      [...named.flatMap(([step, , services]) => services.map((one) => `${step} ${one}`)), 'investigate C-1'].toSorted(),
    );
  });

  it('places a service where the service list does', () => {
    for (const { parts } of flowSteps) {
      for (const { areas, services } of parts) {
        if (areas.length === 0) continue;
        for (const id of services) expect(areas, id).toEqual(expect.arrayContaining([...serviceById(id).areas]));
      }
    }
  });

  it('needs no service twice at a step', () => {
    for (const id of stepIds) expect(new Set(servicesAt(id)).size).toBe(servicesAt(id).length);
  });
});

describe('the scenarios (textbook 7.1.1 to 7.1.3)', () => {
  it('are differences from the base, each from one before it', () => {
    expect(scenarios.map(({ id, basedOn }) => [id, basedOn])).toEqual([
      ['base', undefined],
      ['ransomware', 'base'],
      ['double-extortion', 'ransomware'],
      ['web-breach', 'base'],
      ['supply-chain', 'base'],
    ]);
  });

  it('let evidence matter less as long as nothing is leaked, and again in double extortion (7.1.1)', () => {
    expect(scenario('ransomware')?.steps.investigate?.less).toEqual(['C-4']);
    expect(scenario('double-extortion')?.steps.investigate?.services?.map(({ id }) => id)).toEqual(['C-4']);
  });

  it('look up vulnerabilities in category E where a web service was attacked (7.1.2)', () => {
    const added = scenario('web-breach')?.steps.contain?.services ?? [];
    expect(added.map(({ id }) => id[0])).toEqual(['E', 'E', 'E', 'E']);
  });

  it('ask what the textbook asks', () => {
    const asks = (id: string) => scenario(id)?.questions.map(({ ask }) => ask.ja);
    expect(asks('ransomware')).toEqual(['感染経路はどこか', 'ランサムウェアは何をするか', 'ファイルを復号できるか']);
    expect(asks('web-breach')?.slice(0, 3)).toEqual([
      'どこからどのような攻撃を受けたか',
      '何が漏えいしたか',
      '被害を最小限にする対策は何か',
    ]);
    // The way in: first and second response. What it does, whether it can be decrypted: research and forensics.
    const answering = scenario('ransomware')?.questions.map(({ services }) => services);
    const first = servicesAt('investigate').filter((id) => id.startsWith('B'));
    expect(answering?.[0]).toEqual(expect.arrayContaining(first));
    for (const services of answering?.slice(1) ?? []) expect(services).toEqual(['C-2', 'C-1']);
  });

  it('have the leak and the whole attack found out by forensics and research, in double extortion too (7.1.1, 7.1.2)', () => {
    const answering = (id: string, ask: string) => scenario(id)?.questions.find((one) => one.ask.ja === ask)?.services;
    // Table 7: what was 攻撃全容解析 in version 2.1 is C-3.
    for (const id of ['web-breach', 'double-extortion'])
      expect(answering(id, '何が漏えいしたか')).toEqual(['C-1', 'C-4', 'C-3']);
    const measures = answering('web-breach', '被害を最小限にする対策は何か');
    expect(measures).toEqual(expect.arrayContaining(['C-1', 'C-3']));
    expect(measures?.filter((service) => service.startsWith('E'))).toEqual(['E-1', 'E-2', 'E-3', 'E-4']);
  });

  it('take whether the site stops to the CISO before the incident is contained (7.1.2)', () => {
    const early = scenario('web-breach')?.questions.filter(({ step }) => step === 'prioritise');
    expect(early?.map(({ ask }) => /CISO/.test(ask.ja) && /サイトを停止/.test(ask.ja))).toEqual([true]);
  });
});
