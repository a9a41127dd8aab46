/** Looking settles it: several segments at once, a contradiction shown and settled, firms found, taken back. */
import { describe, expect, it } from 'vitest';
import { EXAMPLE } from '../support/datasets.ts';
import { gone, seen } from './support/expect.ts';
import { includes, type Screens, startsWith } from './support/screens.ts';
import { session } from './support/session.ts';

const SENSOR = '感知传感器（虚构）';
const VISION = '视觉算法（虚构）';
/** Here one local firm is on record, so "none found" contradicts it. */
const PLATFORM = '调度平台（虚构）';
const KNOWN = '调和调度软件有限公司（虚构）';
const HOSPITAL = '医院应用（虚构）';
const HOW = { searched: '登记库（虚构）', by: '投促局（虚构）', title: '查询记录（虚构）' };

const { open, keep } = session(EXAMPLE);
const submit = (on: Screens) => on.dialog().getByRole('button', { name: '登记', exact: true });

describe('one check of several segments', () => {
  let on: Screens;

  it('asks once how it was looked, and for each what was found', async () => {
    on = await keep('/targets?tab=check');
    for (const name of [SENSOR, VISION, PLATFORM])
      await on
        .gapPane()
        .getByRole('checkbox', { name: `勾选 ${name}` })
        .check();
    await seen(on.gapPane().getByText('已选 3 个'));
    await on.gapPane().getByRole('button', { name: '登记核实结果' }).click();
    await seen(on.dialog().getByRole('heading', { name: '登记核实结果：3 个环节' }));
    for (const name of [SENSOR, VISION, PLATFORM]) await seen(on.finding(name));
  });

  it('names what is missing and goes to the first of it', async () => {
    await submit(on).click();
    await seen(on.dialog().getByRole('alert').filter({ hasText: '有 6 处需要补正' }));
    const focused = on.dialog().locator(':focus');
    expect(await focused.getAttribute('type')).toBe('radio');
    await on.dialog().getByRole('button', { name: '全部选“未见本地企业”' }).click();
    await on.fillHow(HOW);
    expect(
      await on
        .dialog()
        .getByText(/处需要补正/)
        .count(),
    ).toBe(0);
  });

  it('saves what holds and shows the firm that a refused one left out', async () => {
    await submit(on).click();
    for (const name of [SENSOR, VISION]) await seen(on.dialog().getByText(includes(`已登记；${name}：缺失`)));
    const refused = on
      .dialog()
      .getByRole('alert')
      .filter({ hasText: `${PLATFORM}：没有登记成功` });
    await seen(refused);
    expect(await refused.textContent()).toContain('与已有记录不一致');
    await seen(on.finding(PLATFORM).getByText('本次核实没有列出'));
    await seen(on.finding(PLATFORM).getByRole('group', { name: KNOWN }));
    expect(await on.dialog().getByRole('group', { name: SENSOR }).count()).toBe(0);
  });

  it('is complete when the firm is confirmed or marked wrong', async () => {
    await submit(on).click();
    await seen(on.finding(PLATFORM).getByText('请选择：确实在，还是记录有误。'));
    await on.finding(PLATFORM).getByRole('radio', { name: '记录有误，剔除' }).check();
    await submit(on).click();
    await seen(on.dialog().getByText(includes(`已登记；${PLATFORM}：缺失`)));
    await on.dialog().getByRole('button', { name: '完成' }).click();
    await gone(on.dialog());
    await on.tab('gaps').click();
    for (const name of [SENSOR, VISION, PLATFORM])
      await seen(on.gapRow(name).getByText('缺失', { exact: true }));
  });

  it('can be taken back, and then the firm is here again', async () => {
    await on.gapRow(PLATFORM).click();
    await seen(on.detail().getByRole('heading', { name: PLATFORM, level: 1 }));
    await on.detail().getByRole('button', { name: '撤回' }).click();
    await on.detail().getByRole('button', { name: '确认撤回' }).click();
    await seen(on.page.getByText(includes(`已撤回。${PLATFORM}：待核实`)));
    await seen(on.detail().getByText('待核实（已见 1 家）', { exact: true }));
    expect(await on.detail().getByRole('button', { name: '撤回' }).count()).toBe(0);
  });

  it('is still so for the next who opens the page', async () => {
    const there = await open('/targets?tab=gaps');
    for (const name of [SENSOR, VISION]) await seen(there.gapRow(name).getByText('缺失', { exact: true }));
    expect(await there.gapRow(PLATFORM).count()).toBe(0);
    await there.gapPane().getByText(startsWith('核实记录')).click();
    await seen(there.gapPane().getByText(includes(HOW.title)));
  });
});

describe('a check that found firms', () => {
  it('takes a new firm with its product, and counts it as local at once', async () => {
    const on = await open('/targets?segment=seg:demo.use.hospital');
    await on.detail().getByRole('button', { name: '登记核实结果' }).click();
    await on.dialog().getByRole('radio', { name: '查到以下企业' }).check();
    await on
      .dialog()
      .getByRole('combobox', { name: startsWith('查找已有企业') })
      .fill('示例医院服务有限公司（虚构）');
    await on
      .dialog()
      .getByRole('option', { name: includes('登记新企业') })
      .click();
    await on.dialog().getByLabel('产品').fill('院内配送（虚构）');
    await on.fillHow(HOW);
    await submit(on).click();
    await seen(on.dialog().getByText(includes(`已登记；${HOSPITAL}：薄弱`)));
    await on.dialog().getByRole('button', { name: '完成' }).click();
    await seen(on.detail().getByText(/示例医院服务有限公司（虚构）/));
    await seen(on.gapRow(HOSPITAL).getByText('薄弱', { exact: true }));
  });

  it('an incomplete one that found nobody is refused before it is sent', async () => {
    const on = await open('/targets?segment=seg:demo.parts.chip');
    await on.detail().getByRole('button', { name: '登记核实结果' }).click();
    await on.dialog().getByRole('radio', { name: '经核实，未见本地企业' }).check();
    await on
      .dialog()
      .getByRole('radio', { name: startsWith('未查全') })
      .check();
    await on.fillHow(HOW);
    await submit(on).click();
    await seen(on.dialog().getByText('未查全且未见企业，不能改变判定；请查全，或登记查到的企业。'));
    await on.dialog().getByRole('button', { name: '取消' }).click();
    await gone(on.dialog());
    await seen(on.detail().getByText('疑似空白', { exact: true }));
  });
});
