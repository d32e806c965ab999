import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadConfig, SETTINGS } from '../src/config.ts';

describe('settings', () => {
  it('.env.example lists every setting, once', () => {
    const listed = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=(.*)$/gm)];
    expect(listed.map((match) => match[1]).sort()).toEqual([...SETTINGS].sort());
    expect(listed.filter((match) => match[2] !== '')).toEqual([]);
  });

  it('have a default each, and an empty value means the default', () => {
    const empty = Object.fromEntries(SETTINGS.map((name) => [name, '']));
    expect(loadConfig(empty)).toEqual(loadConfig({}));
    expect(loadConfig({})).toMatchObject({
      ROLE: 'all',
      DATABASE_URL: 'sqlite:data/broadsheet.db',
      SANDBOX_PORT: 8800,
    });
  });

  it('name every problem at once and show no value', () => {
    const secret = 'mysql://root:hunter2@db';
    const load = () => loadConfig({ DATABASE_URL: secret, SANDBOX_PORT: 'eight', ROLE: 'boss' });
    expect(load).toThrow(/DATABASE_URL[\s\S]*SANDBOX_PORT|ROLE/);
    for (const part of ['hunter2', 'eight', 'boss']) expect(load).not.toThrow(part);
  });

  it.each([
    [{ ROLE: 'worker' }, 'ROLE'],
    [{ NODE_ENV: 'production' }, 'DISCORD_TOKEN'],
    [{ SHARDS: 'some' }, 'SHARDS'],
    [{ CACHE_URL: 'memcached://x' }, 'CACHE_URL'],
  ])('%o is refused because of %s', (env, name) => {
    expect(() => loadConfig(env)).toThrow(
      expect.objectContaining({ code: 'config_invalid', message: expect.stringContaining(name) }),
    );
  });
});
