import { describe, expect, test } from 'vitest';
import { DATABASES } from './databases.ts';
import { changeOf, testService } from './test-service.ts';

describe.each(DATABASES)('on $name', ({ open }) => {
  test('ids of another practice reach only one’s own records', async () => {
    const service = await testService({ database: await open() });
    const [here, there] = [await service.join(), await service.join()];
    const theirs = changeOf('shared-id', { name: 'theirs' });
    await there.push(theirs);
    const before = JSON.stringify([
      await there.pull(),
      await (await there.ask('GET', '/v1/history?record=shared-id')).json(),
    ]);
    const { accepted } = await here.push({ ...theirs, fields: { name: 'ours' } });
    expect(accepted).toMatchObject([{ id: theirs.id, seq: 2 }]);
    expect((await here.record('shared-id'))?.fields).toEqual({ name: 'ours' });
    expect(
      JSON.stringify([await there.pull(), await (await there.ask('GET', '/v1/history?record=shared-id')).json()]),
    ).toBe(before);
  });

  test.for<[string, string]>([
    ['a NUL', 'a\u0000b'],
    ['half a pair of surrogates', '\ud83d'],
    ['a mark that turns the writing', '\u202egro.elpmaxe'],
    ['a number that is no name', '1e308'],
    ['a line that is a command', "'; DROP TABLE records; --"],
  ])('%s in a text comes back as it went', async ([, text]) => {
    const service = await testService({ database: await open() });
    const browser = await service.join();
    const other = await service.join({ code: await browser.invite('clinician') });
    await browser.push(changeOf('odd', { notes: text, later: { deep: [text] } }));
    expect((await other.record('odd'))?.fields).toEqual({ notes: text, later: { deep: [text] } });
  });
});
