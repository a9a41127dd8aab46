import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  INTRO,
  LABEL,
  layoutIntro,
  spacing,
  textWidth,
  wrapText,
} from '../../web/src/views/targets/intro-layout.ts';
import { backwards, citationsOf, toVerify, weakestOf } from '../../web/src/views/targets/target-facts.ts';
import { ground, introduction, source, target } from './targets-support.ts';

describe('drawing of an introduction', () => {
  it('breaks names without losing a character', () => {
    expect(wrapText('成都某某智能科技有限公司', 6)).toEqual(['成都某某智能', '科技有限公司']);
    expect(wrapText('Sichuan University Press', 7)).toEqual(['Sichuan', 'University', 'Press']);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('成', '都', '（', 'A', 'b', '7', ' ', '-'), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 2, max: 12 }),
        (signs, max) => {
          const lines = wrapText(signs.join(''), max);
          expect(lines.join('').replaceAll(' ', '')).toBe(signs.join('').replaceAll(' ', ''));
          for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(max + 1e-9);
        },
      ),
    );
  });
  it('keeps brackets and stops with the sign they belong to', () => {
    expect(wrapText('示例投资（虚构）公司', 5)).toEqual(['示例投资', '（虚构）公', '司']);
  });
  it('gives each name a box as high as the longest needs, and an arrow between two', () => {
    const { boxes, arrows, width, height } = layoutIntro(['甲', '乙'.repeat(30), '丙'], [false, true]);
    const { box, gap } = spacing(3);
    expect(boxes.map(({ lines }) => lines.length)).toEqual([1, 3, 1]);
    expect(boxes.every(one => one.height === 3 * INTRO.line + 2 * INTRO.padY)).toBe(true);
    expect(arrows.map(({ back }) => back)).toEqual([false, true]);
    for (const [i, arrow] of arrows.entries()) {
      expect(arrow.x1).toBe(boxes[i]!.x + boxes[i]!.width);
      expect(arrow.x2).toBe(boxes[i + 1]!.x);
    }
    expect(width).toBe(3 * box + 2 * gap + 2);
    expect(height).toBe(boxes[0]!.height + 2 * INTRO.margin);
  });
  it('makes room for relations of two lines above and below', () => {
    const { boxes, arrows, height } = layoutIntro(['甲', '乙'], [false], { above: 2, below: 2 });
    const top = arrows[0]!.y - LABEL.above - LABEL.aboveLine - LABEL.ascent;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(height - arrows[0]!.y).toBeGreaterThanOrEqual(LABEL.below + LABEL.belowLine);
    expect(boxes[0]!.y).toBeGreaterThan(INTRO.margin);
  });
  it('fits three steps into the width a 1366-pixel screen leaves', () => {
    expect(layoutIntro(['甲', '乙', '丙', '丁'], []).width).toBeLessThanOrEqual(870);
  });
  it('knows which relations are stored against the reading direction', () => {
    expect(backwards(introduction())).toEqual([false, true]);
  });
});

describe('what a target says for itself', () => {
  it('cites each source once, newest first, stated where any fact of it is', () => {
    const one = target('ent:c', { warmPaths: [introduction()] });
    one.enterprise.provenance = ground('INFERRED', [source('src:2')]);
    expect(citationsOf(one, 'seg:s').map(({ source: { id }, status }) => [id, status])).toEqual([
      ['src:list', 'STATED'],
      ['src:1', 'STATED'],
      ['src:2', 'INFERRED'],
    ]);
    one.warmPaths[0]!.path.relations[1]!.provenance = ground('STATED', [source('src:2')]);
    expect(citationsOf(one, 'seg:s').at(-1)?.status).toBe('STATED');
  });
  it('lists what has to be verified', () => {
    expect(toVerify(target('ent:c', { warmPaths: [introduction()] }), 'seg:s', '2026-11-05')).toEqual({
      place: false,
      factors: ['risk'],
      inferred: false,
      noIntro: false,
      stale: null,
    });
    const old = target('ent:c');
    old.enterprise.region = null;
    old.enterprise.provenance = ground('STATED', [source('src:old', '2019')]);
    old.enterprise.segments[0]!.provenance = ground('INFERRED', [source('src:old', '2019')]);
    expect(toVerify(old, 'seg:s', '2026-11-05')).toEqual({
      place: true,
      factors: ['risk'],
      inferred: true,
      noIntro: true,
      stale: '2019',
    });
    expect(toVerify(old, 'seg:s', '2022-11-05').stale).toBeNull();
    old.enterprise.provenance = ground('STATED', [source('src:x')]);
    old.enterprise.segments = [];
    expect(toVerify(old, 'seg:s', '2026-11-05').stale).toBe('undated');
  });
  it('marks the weakest link the server named, on the strongest introduction only', () => {
    const paths = [introduction(), introduction()];
    const reason = { code: 'PATH_BEST', numbers: { weakest: 'INVESTS_IN', date: null }, basis: [] };
    const one = target('ent:c', {
      warmPaths: paths,
      factors: [{ code: 'reach', value: 0.4, weight: 0.2, reasons: [reason] }],
    });
    expect(weakestOf(one, paths[0]!)).toBe('rel:2');
    expect(weakestOf(one, paths[1]!)).toBeNull();
    expect(weakestOf(target('ent:c', { warmPaths: paths }), paths[0]!)).toBeNull();
  });
});
