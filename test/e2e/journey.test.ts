/** The clerk's way: from the first page to a source, on two cities that share nothing but the code. */
import { describe, expect, it } from 'vitest';
import { EXAMPLE, SECOND_CITY, TODAY } from '../support/datasets.ts';
import { stateOf } from './support/browser.ts';
import { arrivesAt, reaches, seen } from './support/expect.ts';
import { includes, type Screens, startsWith } from './support/screens.ts';
import { session } from './support/session.ts';

interface City {
  dataset: string;
  region: string;
  chain: string;
  segment: { id: string; name: string; code: string };
  /** One of its targets, and who can introduce us. */
  target: string;
  introducer: string;
  source: { title: string; date: string; url: string | null };
}

const CITIES: Record<string, City> = {
  示例市: {
    dataset: EXAMPLE,
    region: '示例市（虚构）',
    chain: '示例智能装备产业（虚构）',
    segment: { id: 'seg:demo.parts.sensor', name: '感知传感器（虚构）', code: 'C3983' },
    target: '角宿传感有限公司（虚构）',
    introducer: '立春机械臂有限公司（虚构）',
    source: { title: '虚构装备企业年鉴2025', date: '2025-03-31', url: 'https://demo.invalid/yearbook2025' },
  },
  海湾市: {
    dataset: SECOND_CITY,
    region: '海湾市（虚构）',
    chain: '生物医药产业（虚构）',
    segment: { id: 'seg:bio.material', name: '卫生材料（虚构）', code: 'C2770' },
    target: '海角卫生材料有限公司（虚构）',
    introducer: '海湾疫苗有限公司（虚构）',
    source: { title: '虚构的海湾市生物医药名单', date: '2025-06-01', url: null },
  },
};

describe.each(Object.entries(CITIES))('from the start to a source in %s', (_, city) => {
  const { segment } = city;
  const { keep } = session(city.dataset);
  let on: Screens;
  let missingBefore: number;

  /** The number on the legend's button of a verdict. */
  const legendCount = async (word: string): Promise<number> => {
    const text = await on.page
      .getByRole('group', { name: on.t.panorama.legend })
      .getByRole('button', { name: startsWith(word) })
      .textContent();
    return Number(/\d+$/.exec(text ?? '')?.[0]);
  };

  it('the start says how the data set’s own region and chain stand, the panorama shows it', async () => {
    on = await keep('/');
    await seen(on.page.getByText(includes(`${city.region}${city.chain}`)));
    await on.nav('panorama').click();
    await arrivesAt(on.page, '/panorama');
    await seen(on.page.getByText(includes(`${city.region}${city.chain}`)));
    await seen(on.firstThree());
    missingBefore = await legendCount('缺失');
  });

  it('an unknown segment says what is not known, and does not call it missing', async () => {
    const table = await on.openTable();
    const row = on.row(table, segment.name);
    expect(await row.textContent()).toContain('待核实');
    await row.getByRole('button', { name: segment.name }).click();
    await seen(on.panel().getByRole('heading', { name: segment.name }));
    await seen(on.panel().getByText('待核实', { exact: true }));
    await on.panel().getByRole('link', { name: on.t.panorama.panel.targets }).click();
    await seen(on.detail().getByRole('heading', { name: segment.name, level: 1 }));
    expect(stateOf(on.page)).toBe(`/targets?segment=${segment.id}`);
    expect(await on.tab('check').getAttribute('aria-pressed')).toBe('true');
    await seen(on.detail().getByText(includes(segment.code)));
  });

  it('a complete check that found nobody makes it 缺失 at once', async () => {
    await on.detail().getByRole('button', { name: '登记核实结果' }).click();
    await on.dialog().getByRole('radio', { name: '经核实，未见本地企业' }).check();
    expect(
      await on
        .dialog()
        .getByRole('radio', { name: startsWith('已查全') })
        .isChecked(),
    ).toBe(true);
    expect(await on.dialog().getByLabel('核实日期').inputValue()).toBe(TODAY);
    await on.fillHow({
      searched: '市场监管登记（虚构）',
      by: '投促局（虚构）',
      title: '登记查询记录（虚构）',
    });
    await on.dialog().getByRole('button', { name: '登记', exact: true }).click();
    await seen(on.dialog().getByText(includes(`已登记；${segment.name}：缺失，把握`)));
    await seen(on.dialog().getByText(/有效至 20\d\d-\d\d-\d\d/));
    await on.dialog().getByRole('button', { name: '完成' }).click();

    await reaches(() => on.tab('gaps').getAttribute('aria-pressed'), 'true');
    await seen(on.gapRow(segment.name).getByText('缺失', { exact: true }));
    await seen(on.detail().getByText(`${TODAY} 经 登记查询记录（虚构） 核实，未见在${city.region}企业。`));
    await seen(on.detail().getByText(includes('市场监管登记（虚构）')));
  });

  it('a target has reasons, an introduction and a source with its date', async () => {
    await on.card(city.target).click();
    const card = on.cardBody(city.target);
    await reaches(() => on.card(city.target).getAttribute('aria-expanded'), 'true');
    const introduction = card.getByRole('img', { name: startsWith('引荐路径：') }).first();
    await seen(introduction);
    const spoken = (await introduction.getAttribute('aria-label')) ?? '';
    expect(spoken).toContain(city.introducer);
    expect(spoken).toContain(city.target);
    expect(spoken).toMatch(/\d{4}-\d{2}/);

    await seen(card.getByRole('heading', { name: '推荐理由' }));
    await seen(card.getByText(includes(city.source.date)));
    const { title, url } = city.source;
    if (url === null) await seen(card.getByText(includes(title)));
    else expect(await card.getByRole('link', { name: title }).getAttribute('href')).toBe(url);
  });

  it('the panorama says 缺失 too, in the table, the legend and the headline', async () => {
    await on.nav('panorama').click();
    await reaches(() => legendCount('缺失'), missingBefore + 1);
    await seen(on.page.getByText(includes(`缺失 ${missingBefore + 1}；`)));
    const row = on.row(await on.openTable(), segment.name);
    expect(await row.textContent()).toContain('缺失');
    expect(await row.textContent()).not.toContain('待核实');
  });
});
