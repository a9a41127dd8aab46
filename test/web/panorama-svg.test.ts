import { expect, test } from 'vitest';
import { drawList } from '../../web/src/graph/draw-list.ts';
import type { Picture } from '../../web/src/graph/picture.ts';
import { toSvg } from '../../web/src/graph/svg.ts';
import { approximateMeasure } from '../../web/src/graph/text.ts';

const picture: Picture = {
  lanes: [
    {
      id: 'UPSTREAM',
      title: '基础层',
      note: '2 个环节',
      groups: [
        {
          id: 'seg:chip',
          opens: 'seg:chip',
          title: 'R&D <芯片>',
          note: '2 个环节',
          cards: [
            { id: 'seg:a', name: '存储芯片', face: 'UNSEEN', local: '–', outside: '7', certainty: 0 },
            { id: 'seg:b', name: '晶圆制造', face: 'MISSING', local: '0', outside: '3', certainty: 0.5 },
          ],
        },
      ],
    },
  ],
};

const svg = toSvg(drawList(picture, 900, 400, approximateMeasure), '成都市 "AI" & <链>');

test('every word of the list is in the picture, escaped', () => {
  for (const word of ['基础层', '存储芯片', '晶圆制造', 'R&amp;D &lt;芯片&gt;', '>–<', '>0<', '>7<', '>3<']) {
    expect(svg).toContain(word);
  }
  expect(svg).toContain('<title>成都市 &quot;AI&quot; &amp; &lt;链&gt;</title>');
});

test('unknown is dashed and hatched, missing is neither', () => {
  const cards = svg.split('\n').filter(row => row.includes('rx="5"'));
  expect(cards).toHaveLength(2);
  expect(cards[0]).toMatch(/stroke-dasharray.*url\(#hatch\)/);
  expect(cards[1]).not.toMatch(/stroke-dasharray|hatch/);
});

test('tags close', () => {
  const opened = svg.match(/<(text|tspan|svg|pattern|defs|title)[ >]/g)!.length;
  const closed = svg.match(/<\/(text|tspan|svg|pattern|defs|title)>/g)!.length;
  expect(opened).toBe(closed);
});
